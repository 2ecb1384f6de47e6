"""The facts of a text together: exact, in order, apart."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from processor.listening import clauses, facts
from processor.listening.reading import FactType

PIECES = [
    "$1,200.50",
    "七万五",
    "昨天下午3点",
    "last Friday at 3 p.m.",
    "订单号204*********",
    "three weeks",
    "半个多月",
    "第三次",
    "I rang them twice",
    "打了三次电话",
    "新买的洗衣机",
    "《书》",
    "2024-02-30",
    "99/99/2024",
    "９９元",
    "February 31",
    "0年0月0日",
    "Ⅷ",
    "İ",
    "\ud800",
    "\n",
    " ",
    "，",
    "99999999999999999999天前",
    "一" * 30,
    "1" * 40,
]
TEXTS = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max]))
LANGUAGES = st.sampled_from([None, "en", "zh-CN", "zh-TW", "de", "ja"])


@given(TEXTS, LANGUAGES, DAYS)
def test_facts_are_exact_and_in_order(text: str, language: str | None, sent_on: date | None) -> None:
    """Whatever is written, each fact says the words of its place, and none fails."""
    heard = facts.find(text, clauses.split(text), language, sent_on)

    assert all(fact.text == text[fact.start : fact.end] and fact.start < fact.end and fact.value for fact in heard)
    assert sorted(heard, key=lambda fact: fact.start) == list(heard)


@given(TEXTS, LANGUAGES)
def test_facts_do_not_overlap(text: str, language: str | None) -> None:
    """Only a prior contact may hold other facts."""
    heard = facts.find(text, clauses.split(text), language, None)

    for held in ({FactType.PRIOR_CONTACT}, set(FactType) - {FactType.PRIOR_CONTACT}):
        assert all(first.end <= second.start for first, second in pairwise(fact for fact in heard if fact.type in held))


def test_a_letter_gives_all_its_facts() -> None:
    """One English letter with one fact of each kind."""
    text = (
        "I bought an air fryer (order AB-10482) on 3 February for £89.99. It broke twice. I waited two weeks, "
        "and I rang your shop on Monday at 3 p.m. and spoke to Amy."
    )

    heard = facts.find(text, clauses.split(text), "en", date(2026, 3, 4))

    assert [(fact.type.value, fact.text, fact.value) for fact in heard] == [
        ("product", "air fryer", "air fryer"),
        ("id", "AB-10482", "AB-10482"),
        ("date", "3 February", "2026-02-03"),
        ("amount", "£89.99", "GBP 89.99"),
        ("count", "twice", "2"),
        ("duration", "two weeks", "P2W"),
        ("prior_contact", "I rang your shop on Monday at 3 p.m.", "I rang your shop on Monday at 3 p.m."),
        ("date", "Monday at 3 p.m.", "2026-03-02T15:00"),
        ("prior_contact", "spoke to Amy", "spoke to Amy"),
        ("person", "Amy", "Amy"),
    ]


def test_a_chinese_letter_gives_all_its_facts() -> None:
    """One Chinese letter, with the facts that stand inside a prior contact."""
    text = "上周三买的空气炸锅，订单号5530928174，花了399块，用了三天就坏了。我打了两次客服电话都没人接。"

    heard = facts.find(text, clauses.split(text), "zh-CN", date(2026, 3, 4))

    assert [(fact.type.value, fact.text, fact.value) for fact in heard] == [
        ("date", "上周三", "2026-02-25"),
        ("product", "空气炸锅", "空气炸锅"),
        ("id", "5530928174", "5530928174"),
        ("amount", "399块", "CNY 399"),
        ("duration", "三天", "P3D"),
        ("prior_contact", "我打了两次客服电话都没人接", "我打了两次客服电话都没人接"),
        ("count", "两次", "2"),
    ]


def test_traditional_and_full_width_characters_are_read() -> None:
    """Offsets are those of the text as it was written."""
    text = "訂單號５５３０９２８，兩個月了還沒有退５００元"

    heard = facts.find(text, clauses.split(text), "zh-TW", None)

    assert [fact.text for fact in heard] == ["５５３０９２８", "兩個月", "５００元"]
    assert [fact.value for fact in heard] == ["5530928", "P2M", "TWD 500"]
