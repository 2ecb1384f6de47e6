"""Everything heard in one text, with its places and reasons."""

from datetime import date

import pytest

from processor.listening.listen import REASONS, listen
from processor.listening.reading import Emotion, FactType, Kind, SignalName, Wish

LETTER = """Dear Sir or Madam,

I ordered a kettle (order SF-90117) last Friday and it did not arrive. I have rung three times. I am furious!

I want my money back, £30, or my solicitor will write to you.
"""
AREAS = {"logistics": ("delivery", "parcel", "快递"), "kitchen": ("kettle", "水壶")}
ODD = [
    "",
    " \n\t",
    "?",
    "。。。",
    "a" * 30_000,
    "退" * 30_000,
    "want " * 5_000,
    "\x00\ud800",
    "İ" * 50 + " refund me",
    "😀" * 200,
    "'" * 900,
]


def test_a_letter_is_heard_whole() -> None:
    """Facts, feeling, wish, severity and area of one letter."""
    heard = listen(LETTER, sent_on=date(2026, 3, 4), areas=AREAS)

    assert (heard.language, heard.kind, heard.emotion, heard.area) == ("en", Kind.COMPLAINT, Emotion.ANGER, "kitchen")
    assert {FactType.ID, FactType.AMOUNT, FactType.PRIOR_CONTACT} <= {fact.type for fact in heard.facts}
    assert Wish.REFUND in {wish.type for wish in heard.expectations}
    assert "legal" in {signal.name for signal in heard.signals}


def test_reasons_are_few_and_in_words() -> None:
    """Each decision has one, and no more than a person reads."""
    heard = listen(LETTER, areas=AREAS)

    assert len(heard.because) <= REASONS
    assert heard.because[-1] == "area kitchen: its keywords stand in the text"


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_no_text_is_too_odd(text: str) -> None:
    """Nothing a mail contains makes the listening fail, and every place is in the text."""
    heard = listen(text, areas=AREAS)

    spans = [
        (one.text, one.start, one.end) for group in (heard.emotion_words, heard.facts, heard.expectations, heard.signals) for one in group
    ]
    assert all(text[start:end] == words for words, start, end in spans)


def test_a_suggestion_wants_a_change() -> None:
    """However it is worded."""
    heard = listen("Suggestion: a hook behind the bathroom door would be nice to have.")

    assert (heard.kind, Wish.POLICY_CHANGE in {wish.type for wish in heard.expectations}) == (Kind.SUGGESTION, True)


def test_who_is_told_of_in_praise_is_not_in_need() -> None:
    """The deaf mother of a happy letter is well; of a complaint she is not."""
    thanks = listen("The nurse was wonderful with my deaf mother, so patient and kind. Thank you!")
    complaint = listen("The nurse shouted at my deaf mother and walked off. Disgraceful!")

    needs = [SignalName.VULNERABLE in {one.name for one in heard.signals} for heard in (thanks, complaint)]
    assert [(thanks.kind, False), (complaint.kind, True)] == [(Kind.PRAISE, needs[0]), (Kind.COMPLAINT, needs[1])]


@pytest.mark.parametrize(
    ("text", "area"),
    [("The parcels are late", "logistics"), ("快递还没到", "logistics"), ("My report is wrong", None), ("", None)],
    ids=["plural", "Chinese", "none", "empty"],
)
def test_the_area_follows_the_keywords(text: str, area: str | None) -> None:
    """A keyword counts as a word, not inside another."""
    assert listen(text, areas={"logistics": ("parcel", "快递"), "harbour": ("port",)}).area == area
