"""What was heard, in words for the customer. Pure.

Wishes and feelings are told in our words, facts in theirs. A feeling is named only when it is nearly certain and strong: a wrong one hurts
more than none.
"""

import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

from babel.lists import format_list

from processor.listening.reading import Expectation, Fact, FactType, Reading
from processor.outbound.heard_words import FACTS, FEELINGS, WISHES
from processor.outbound.wording import locale_of

_Key = TypeVar("_Key")
_Words = TypeVar("_Words")

SURE, STRONG = 0.8, 2  # least confidence and intensity at which a feeling is named
MOST_WISHES, MOST_FACTS = 3, 6

# A fact goes to an address that nothing proves only if it can hold no message of its own.
_HARMLESS = {
    FactType.ID: re.compile(r"(?=[A-Za-z-]{0,12}\d)[A-Za-z0-9-]{3,24}"),
    FactType.AMOUNT: re.compile(r"[\d.,\s万千百元块圆€$£¥￥]{1,20}(?:[A-Z]{3}|yuan|euros?|dollars?|pounds?)?", re.IGNORECASE),
    FactType.DATE: re.compile(r"[\d./\s年月日号-]{3,20}"),
    FactType.DURATION: re.compile(r"\d{1,3}\s?(?:days?|weeks?|months?|hours?|minutes?|天|周|个月|小时|分钟)"),
}


def wishes(expectations: Sequence[Expectation], language: str) -> str:
    """Return the stated wishes as one phrase ("a refund and an explanation"); "" when none was stated or the language has no words."""
    words = _of(WISHES, language)
    named = dict.fromkeys(words[one.type] for one in expectations if one.stated and one.type in words)
    return format_list(list(named)[:MOST_WISHES], locale=locale_of(language)) if named else ""


def feeling(reading: Reading, language: str) -> str:
    """Return the sentence that names the feeling, "" when it must not be named."""
    sentences = _of(FEELINGS, language).get(reading.emotion)
    if sentences is None or reading.confidence < SURE or reading.intensity < STRONG:
        return ""
    return sentences[reading.intensity > STRONG]


def harmless_facts(facts: Sequence[Fact], language: str) -> list[str]:
    """Return the typed facts that may be repeated to anybody, each with its kind."""
    labels = _of(FACTS, language)
    told = (
        labels[fact.type].format(fact.text.strip())
        for fact in facts
        if fact.type in labels and _HARMLESS[fact.type].fullmatch(fact.text.strip())
    )
    return list(dict.fromkeys(told))[:MOST_FACTS]


def _of(table: Mapping[str, Mapping[_Key, _Words]], language: str) -> Mapping[_Key, _Words]:
    """Return the words of a language: of the tag as it is, else of its base; nothing when it has none."""
    return table.get(language) or table.get(language.partition("-")[0]) or {}
