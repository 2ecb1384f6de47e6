"""What holds a text to a customer, and what must not: an ordinary answer passes."""

from dataclasses import replace

import pytest

from processor.outbound.enclosures import LeftOut
from processor.staff.guards import AS_IT_IS, Draft, against

NUMBERS = ("QS-88213",)
INSIDE = frozenset({"wu@acme.example", "bob@elsewhere.example"})
DRAFT = Draft("", "en", numbers=NUMBERS, own_refs=frozenset({"T-1001"}), inside=INSIDE)

ORDINARY = {
    "en": [
        "Hello Ann,\n\nthe refund is on its way.",
        "Dear Ms Lee,\n\nthank you for the photo. A new lid leaves the depot today.\n\nKind regards\nChen Wei",
        "Could you send us a photo of the lid, please?",
        "Thanks! Got it.",
        "Please quote your order number QS-88213 when the fitter rings.",
        "You need not look for your order number, we have it.",
        "I have passed your file T-1001 to our depot; they ring you by 15:00.",
        "The total is 1,299.00 CNY and the parcel number is 1Z999AA10123456784.",
        "Call me on +86 138 0000 0000 or write to care@acme.example.",
        "We never ask for your password by mail.",
        "Your card was charged twice; the bank returns 49.90 within 3 days.",
        "* a new lid\n* a voucher\n* our apologies",
        "I am sorry that the pot came damaged, and that you had to write twice.",
        "INTERNAL temperature probes are not covered, but the lid is.",
        "These are the facts as I see them: the lid was packed without paper.",
        "Monday, 2 March 2026, 10:30 suits us.",
        "好的 means OK in Chinese.",
    ],
    "zh-CN": [
        "李女士，您好：\n\n新门已经发出，周五送到。",
        "收到，谢谢您的照片。",
        "麻烦您拍一张门的照片发给我们。",
        "您的订单号 QS-88213 已经查到，今天补发。",
        "不用再提供订单号，我们这里有。",
        "很抱歉给您添麻烦了。退款 1299 元三天内到账。",
        "Order QS-88213 今天发出。",
        "请问您周五上午在家吗？",
        "我们绝不会向您索要密码。",
        "已为您登记，工单号 T-1001。",
        "事实上，外箱是在运输途中破损的。",
        "OK",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in ORDINARY.items() for text in texts])
def test_an_ordinary_answer_passes(language: str, text: str) -> None:
    """Whoever is held for nothing stops reading why."""
    assert against(replace(DRAFT, text=text, language=language), frozenset()) == ()


@pytest.mark.parametrize(
    ("draft", "codes"),
    [
        (Draft("", "en", ends="#solve"), ["NOTEXT"]),
        (replace(DRAFT, text="FACTS the lid is cracked\nWe send another."), ["LEAK"]),
        (replace(DRAFT, text="- FEELS: anger 3/3"), ["LEAK"]),
        (replace(DRAFT, text="> WANTS: a refund"), ["LEAK"]),
        (replace(DRAFT, text="【情绪】愤怒 3"), ["LEAK"]),
        (replace(DRAFT, text="Dear [NAME], we send another."), ["LEAK"]),
        (replace(DRAFT, text="Dear {{ customer.name }}, we send another."), ["LEAK"]),
        (replace(DRAFT, text="TODO look up the price"), ["LEAK"]),
        (replace(DRAFT, text="It is the same as T-1002."), ["LEAK"]),
        (replace(DRAFT, text="Write to Wu@acme.example."), ["LEAK"]),
        (replace(DRAFT, text="Bob (bob@elsewhere.example) has the same trouble."), ["LEAK"]),
        (replace(DRAFT, text="Your card 4111 1111 1111 1111 was charged."), ["LEAK"]),
        (replace(DRAFT, text="您的身份证 11010519491231002X 已登记。", language="zh-CN"), ["LEAK"]),
        (replace(DRAFT, text="A new lid.", left_out=(("tool.exe", LeftOut.PROGRAM),)), ["ATTACH"]),
        (replace(DRAFT, text="A new lid.", unread="It broke again."), ["STALE"]),
        (replace(DRAFT, text="A new lid.", answered_by="Liu Min", their_answer="A refund."), ["RACE"]),
        (replace(DRAFT, text="A new lid.", said_before=True), ["DUP"]),
        (replace(DRAFT, text="What is your order number?"), ["ASK"]),
        (replace(DRAFT, text="请提供一下您的订单号。", language="zh-CN"), ["ASK"]),
        (
            replace(DRAFT, text="The new lid is on its way to you and will be there on Friday between nine and twelve.", language="zh-CN"),
            ["LANG"],
        ),
        (replace(DRAFT, text="新门已经发出，安装师傅周五上午九点到十二点之间上门。"), ["LANG"]),
        (replace(DRAFT, text="Please calm down."), ["TONE"]),
        (replace(DRAFT, text="Please send us your password."), ["TONE"]),
    ],
)
def test_what_people_regret_is_held(draft: Draft, codes: list[str]) -> None:
    """One reason each, and no second one made up."""
    assert [one.code for one in against(draft, frozenset())] == codes


def test_who_does_not_know_the_number_may_ask_for_it() -> None:
    """Only what stands in the file is not asked again."""
    assert against(replace(DRAFT, text="What is your order number?", numbers=()), frozenset()) == ()


@pytest.mark.parametrize(("text", "held"), [("It is the same as T-1002.", False), ("FEELS: anger 3", True)])
def test_some_things_may_be_meant_and_some_never(text: str, *, held: bool) -> None:
    """A word of release sends another file's number; it never sends our own notes about a person."""
    assert bool(against(replace(DRAFT, text=text), AS_IT_IS)) is held
