"""What must not be overlooked in a text: danger, law, loss, threat, and what makes a matter urgent. Pure.

Recall comes first: a person looks in vain sometimes, so that nobody in need is met by a machine. What only sounds alike
("this app is killing me", 累死了) stands in the books of phrases as a look-alike.
"""

import re
from functools import cache

from processor.listening.clauses import Clause
from processor.listening.lexicons import (
    signals_course_en,
    signals_danger_en,
    signals_danger_zh,
    signals_law_en,
    signals_law_zh,
    signals_need_en,
    signals_need_zh,
    signals_other,
    signals_people_en,
    signals_people_zh,
    signals_safety_en,
    signals_safety_zh,
    signals_theft_en,
    signals_theft_zh,
    signals_wider_en,
    signals_wider_zh,
)
from processor.listening.phrases import HAN, Book, fold
from processor.listening.reading import Signal, SignalName

SILENT = frozenset({SignalName.BEREAVEMENT, SignalName.SELF_HARM})  # no automatic mail at all; violence and threats count as SELF_HARM
SENSITIVE = SILENT | {  # never an automatic word of comfort
    SignalName.SAFETY,
    SignalName.LEGAL,
    SignalName.FRAUD,
    SignalName.HARASSMENT,
    SignalName.DISCRIMINATION,
    SignalName.DATA_LEAK,
    SignalName.UNAUTHORISED,
    SignalName.VULNERABLE,
    SignalName.PUBLICITY,
}
_OTHER_SCRIPT = re.compile("[\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\uac00-\ud7af]")
_BOOKS = ("en", "zh", "other")
_ENGLISH = (
    signals_safety_en,
    signals_danger_en,
    signals_law_en,
    signals_theft_en,
    signals_people_en,
    signals_need_en,
    signals_course_en,
    signals_wider_en,
)
_CHINESE = (
    signals_safety_zh,
    signals_danger_zh,
    signals_law_zh,
    signals_theft_zh,
    signals_people_zh,
    signals_need_zh,
    signals_wider_zh,
)


def find(text: str, clauses: tuple[Clause, ...], language: str | None) -> tuple[Signal, ...]:
    """Return the signals in `text`, in order of place; a name stands as often as it is found."""
    if not clauses:
        return ()
    folded = fold(text)
    found = _book(_languages(folded, language)).find(folded)
    harmed = any(one.name in _HARM for one in found)
    return tuple(Signal(_NAMES[one.name], text[one.start : one.end], one.start, one.end) for one in found if harmed or one.name != "frail")


def _languages(folded: str, language: str | None) -> tuple[str, ...]:
    """Return the books to ask: by script, because people mix languages; other languages where one is known or shows."""
    han = HAN.search(folded) is not None
    other = _OTHER_SCRIPT.search(folded) is not None or language not in {"en", "zh-CN", "zh-TW"}
    return tuple(name for name, wanted in zip(_BOOKS, (True, han, other), strict=True) if wanted)


@cache
def _book(languages: tuple[str, ...]) -> Book:
    tables = {"en": _ENGLISH, "zh": _CHINESE, "other": (signals_other,)}
    return Book(*(lexicon.TABLE for language in languages for lexicon in tables[language]))


_NAMES = {str(name): name for name in SignalName} | {"frail": SignalName.VULNERABLE}
# a child or an old person in such a matter is in need
_HARM = frozenset({"safety", "fraud", "harassment", "self_harm", "unauthorised", "discrimination"})
