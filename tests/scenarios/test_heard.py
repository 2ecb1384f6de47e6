"""What was heard shows in what is written: to the customer, to the colleague, and where no program should write at all."""

import re

import pytest

from tests.desk import MORNING, Desk
from tests.letters import ANN, BOB, letter

CHEN, LIN = "chen@acme.example", "lin@acme.example"
LI = "李娟 <li@163.example>"
FRIDGE = (
    "订单QS-88213的冰箱昨天送到，门就是凹的，我打了三次电话没人管，我还请了一天假。你们这帮骗子！我要求换新的，并且告诉我为什么会这样。"
)


def answer_to(desk: Desk, sender: str, subject: str, text: str, address: str) -> str:
    """Return the text of the acknowledgement that a mail gets."""
    desk.receives(letter(sender, subject, text))
    desk.at(MORNING)
    [answer] = desk.sent(to=address)
    return answer.part("plain")


def test_the_first_angry_complaint(any_desk: Desk) -> None:
    """Li Juan reads her own facts and wishes again, who writes by when, and neither her insult nor a word of English."""
    any_desk.receives(letter(LI, "冰箱送来就是坏的，第三次了！", FRIDGE))
    any_desk.at(MORNING)

    mails = {mail.recipient: mail for mail in any_desk.sent()}
    [ticket] = any_desk.tickets()
    answer, notice = mails["li@163.example"].part("plain"), mails[CHEN].part("plain")
    assert (ticket["kind"], ticket["emotion"], ticket["intensity"], ticket["priority"]) == ("complaint", "anger", 3, "P2")
    assert set(mails) == {"li@163.example", CHEN}
    assert "订单QS-88213的冰箱昨天送到，门就是凹的，我打了三次电话没人管" in answer
    assert "更换和说明原因" in answer
    assert "Chen Wei负责" in answer
    assert "最迟3月2日（周一）11:10（北京时间）" in answer
    assert "骗子" not in mails["li@163.example"].words
    assert not re.search(r"\b(?:dear|thank|sorry|your)\b", answer, re.IGNORECASE)
    assert re.search(r"“骗子”.*愤怒 3/3", notice)
    assert "QS-88213" in notice


def test_an_english_complaint_is_told_back_in_its_own_words(any_desk: Desk) -> None:
    """The order, what is wrong with it, the wish, a named person and an absolute time."""
    text = "Order QS-88213 arrived yesterday and the lid is cracked. I am really angry, this is the third time! I want a refund."
    answer = answer_to(any_desk, ANN, "Order QS-88213: the lid is cracked", text, "ann@customer.example")

    assert "- “Order QS-88213 arrived yesterday and the lid is cracked”" in answer
    assert "What you would like from us: a refund." in answer
    assert "Chen Wei (Service) has your file" in answer
    assert "by Monday 2 March 2026, 11:10 (Shanghai time)" in answer


def test_an_unproved_sender_gets_numbers_and_no_words(any_desk: Desk) -> None:
    """The order number and the wish may go to any address; a link, a name or a free word may not."""
    spam = letter(
        BOB,
        "WIN NOW http://evil.example",
        "Order QS-99001 is broken. Visit http://evil.example/prize NITRO. I want a refund.",
        authentication=None,
    )
    any_desk.receives(spam)
    any_desk.at(MORNING)

    [answer] = any_desk.sent(to="bob@elsewhere.example")
    assert "- order or reference QS-99001" in answer.part("plain")
    assert "a refund" in answer.part("plain")
    assert [word for word in ("evil.example", "nitro", "win now", "visit", "broken") if word in answer.words.lower()] == []


@pytest.mark.parametrize(
    "number",
    ["QS-99001.evil.example", "http://QS-99001", "QS-99001/x", "BUY-PILLS-NOW-AT-EVIL", "99001 call +44 20 7946 0000 now"],
)
def test_a_number_cannot_carry_a_message(desk: Desk, number: str) -> None:
    """What a spammer writes where a number belongs is not repeated."""
    desk.receives(letter(BOB, "x", f"My order {number} is broken.", authentication=None))
    desk.at(MORNING)

    [answer] = desk.sent(to="bob@elsewhere.example")
    assert [piece for piece in ("evil", "pills", "7946", "http") if piece in answer.words.lower()] == []


def test_praise_is_answered_as_praise(any_desk: Desk) -> None:
    """Tom is thanked; there is no apology, no form of complaint and no clock."""
    answer = answer_to(
        any_desk,
        "Tom Baker <tom@mail.example>",
        "Wonderful service",
        "Your driver was wonderful and so kind to my mother. Thank you!",
        "tom@mail.example",
    )

    [ticket] = any_desk.tickets()
    assert (ticket["kind"], ticket["emotion"], ticket["priority"]) == ("praise", "joy", "P4")
    assert "we have passed them on as you wrote them" in answer
    assert not re.search(r"sorry|apolog|complaint", answer, re.IGNORECASE)


def test_a_feeling_is_not_named_unless_it_is_strong_and_sure(desk: Desk) -> None:
    """A calm complaint is told back without a word about feelings."""
    answer = answer_to(desk, ANN, "The lid", "The lid of order QS-88213 does not close. Please send a new one.", "ann@customer.example")

    assert not re.search(r"upset|angry|worr|patience|disappointed", answer)


def test_danger_at_night_gets_a_neutral_receipt_and_a_person_at_once(any_desk: Desk) -> None:
    """A child was hurt: no comfort by a program, the lead knows in the same minute, and it is the most pressing kind."""
    any_desk.receives(letter(LI, "漏电", "热水器漏电，孩子被电到，现在在医院。"))
    any_desk.at("2026-03-08T02:12:00+08:00")

    mails = {mail.recipient: mail for mail in any_desk.sent()}
    [ticket] = any_desk.tickets()
    assert (ticket["priority"], "safety" in ticket["signals"]) == ("P1", True)
    assert set(mails) == {"li@163.example", CHEN, LIN}
    answer = mails["li@163.example"].part("plain")
    assert "现在已有专人在看" in answer
    assert not re.search("孩子|医院|抱歉|难过|生气", answer)
    assert "孩子被电到" in mails[LIN].part("plain")
    assert any_desk.show("T-1001")["journal"][-2]["event"] == "sensitive"


def test_a_death_is_answered_by_a_person_only(any_desk: Desk) -> None:
    """Whoever writes of a death gets nothing from a program."""
    text = "My husband passed away last week. Please close his account and stop sending him letters."
    any_desk.receives(letter(ANN, "Account of my late husband", text))
    any_desk.at(MORNING)

    assert {mail.recipient for mail in any_desk.sent()} == {CHEN, LIN}
    assert "bereavement" in any_desk.tickets()[0]["signals"]


def test_a_later_mail_can_make_a_matter_sensitive(any_desk: Desk) -> None:
    """Automatic mails that are still queued are withdrawn, and the lead is told."""
    any_desk.relay.rule = lambda stage, *_: "451 4.3.0 later" if stage == "data" else None
    any_desk.receives(letter(LI, "冰箱", "订单QS-88213的冰箱门关不上。", message_id="<first@163.example>"))
    any_desk.at(MORNING)
    any_desk.relay.rule = lambda *_: None
    any_desk.receives(letter(LI, "Re: 冰箱", "我父亲上周去世了，这事先放一放。", answers="<first@163.example>"))
    any_desk.at("2026-03-02T10:10:00+08:00")

    whole = any_desk.show("T-1001")
    assert [mail["state"] for mail in whole["outbox"] if mail["kind"] == "acknowledgement"] == ["withdrawn"]
    assert any_desk.sent(to="li@163.example") == []
    assert "alert" in {mail["kind"] for mail in whole["outbox"]}


def test_a_colleague_sees_what_was_heard(any_desk: Desk) -> None:
    """The card: kind, facts, feeling with its words, wishes, what to look out for, and the person's other files."""
    for text in (
        "The kettle leaks.",
        "Order QS-88213: I rang three times and nobody called back. I am furious. I want my money back or I will see my lawyer.",
    ):
        any_desk.receives(letter(ANN, "My order", text))
        any_desk.at(MORNING)

    notice = any_desk.sent(to=CHEN)[-1].part("plain")
    assert re.search("QS-88213", notice)
    assert re.search("“furious”.*愤怒", notice)
    assert "退款" in notice
    assert "法律、法院或监管" in notice
    assert "T-1001" in notice


def test_praise_reaches_the_praised_and_their_lead(any_desk: Desk) -> None:
    """Whoever is named reads it, and so does the lead."""
    any_desk.receives(letter("Tom Baker <tom@mail.example>", "Thank you", "Chen Wei was wonderful, so patient and kind. Great service!"))
    any_desk.at(MORNING)

    mails = {mail.recipient: mail for mail in any_desk.sent()}
    assert set(mails) == {"tom@mail.example", CHEN, LIN}
    assert "来信点名表扬了您" in mails[CHEN].part("plain")
    assert "to Chen Wei (Service)" in mails["tom@mail.example"].part("plain")


@pytest.mark.parametrize(
    ("sender", "text", "language", "words"),
    [
        ("Sara <sara@mail.example>", "وصل الطلب رقم QS-88213 متأخرًا جدًا والباب مكسور. أريد استبدال الثلاجة من فضلكم.", "ar", "شكرًا"),
        (
            "Jonas Weber <jonas@web.example>",
            "Die Bestellung QS-88213 ist nicht angekommen und ich habe schon zweimal angerufen.",
            "de",
            "Guten Tag Jonas Weber,",
        ),
        ("山田 <yamada@mail.example>", "注文QS-88213の冷蔵庫が壊れていました。交換してください。", "ja", "様"),
        ("王小姐 <wang@mail.example>", "訂單QS-88213的冰箱門關不上，請儘快處理，謝謝。", "zh-TW", "案件"),
        (
            "Luc <luc@mail.example>",
            "Bonjour, la commande QS-88213 est arrivée avec une porte cassée. Je voudrais un remplacement.",
            "fr",
            "Bonjour Luc,",
        ),
        (
            "Ana <ana@mail.example>",
            "Hola, el pedido QS-88213 llegó con la puerta rota y no me han contestado. Quiero un cambio.",
            "es",
            "Hola, Ana",
        ),
    ],
    ids=["ar", "de", "ja", "zh-TW", "fr", "es"],
)
def test_everybody_is_answered_in_their_language(desk: Desk, sender: str, text: str, language: str, words: str) -> None:
    """One language throughout, small, nothing from elsewhere, and right to left where that is how it is read."""
    desk.receives(letter(sender, "QS-88213", text))
    desk.at(MORNING)

    [answer] = [mail for mail in desk.sent() if mail.message["Auto-Submitted"] == "auto-replied"]
    html = answer.part("html")
    assert answer.message["Content-Language"] == language
    assert re.search(words, answer.part("plain"))
    assert len(answer.raw) < 102_000
    assert not re.search(r"<style|<script|<img|https?:", html)
    assert set(re.findall(r'<td[^>]* dir="(\w+)"', html)) == {"rtl" if language == "ar" else "ltr"}
