"""The first day back that an out-of-office reply states. Pure.

A date counts only by a word beside it: `back on 16 March` names the first day back, `until 15 March` the last day away, and so does the
end of a span. What could be read in two ways, or is stated twice and differently, is not stated: nobody is made to wait for a guess.
Source: the forms of dates are those of CLDR and of what mail programs write into such replies.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from processor.mail import absence, return_words

_CHARACTERS = 4000
_YEARS = range(1990, 2201)
_LONGEST = timedelta(days=300)  # a later day without its year is a reply that nobody has switched off
_DAY = timedelta(days=1)
_BEFORE, _AFTER, _AROUND = 70, 40, 60
_FILLERS = 5
_MOST_DATES = 20  # more of them are a table, not a reply
_MONTHS = 12
_EAST_ASIAN_LETTERS = 0x2E80  # the first of the CJK blocks
_CENTURY, _SHORT_YEAR = 2000, 100

_SPAN = r"(?:\s?[-–—~～至到]\s?(\d{1,2})[日号號일]?(?:st|nd|rd|th)?)?"
_EAST_ASIAN = re.compile(rf"(?:(\d{{4}})\s?[年년]\s?)?(\d{{1,2}})\s?[月월]\s?(\d{{1,2}})\s?[日号號일]{_SPAN}(?!\d|[月월])")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_DAY_NAME = re.compile(
    r"(?<![\d.,:])(\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.)?\s?(?:of |de |d['’])?([^\W\d_]{3,12})\b\.?,?(?:\s(?:de |del )?(\d{4}))?(?!\d)",
    re.IGNORECASE,
)
_NAME_DAY = re.compile(rf"\b([^\W\d_]{{3,12}})\.?\s(\d{{1,2}})(?:st|nd|rd|th)?{_SPAN}(?:,?\s(\d{{4}}))?(?![\d:])", re.IGNORECASE)
_NUMBERS = re.compile(r"(?<![\d./:-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?!\d)")
_CLOCK = re.compile(r"\s?(?:uhr|h\b|hrs|a\.?m\b|p\.?m\b|:|%)", re.IGNORECASE)
_STOP = re.compile(r"[，,。；;、\n\d]")
_WORD_AT_END = re.compile(r"([^\W\d_][^\W\d_-]{0,20}(?:-feira)?)\.?$")
_TRIMMED = ' \t\n,(（["“«:：'


@dataclass(frozen=True, slots=True)
class _Found:
    """A date in a text: where it stands, its possible days as (month, day), its year if stated, and whether it ends a span by itself."""

    start: int
    end: int
    readings: tuple[tuple[int, int], ...]
    year: int | None
    ends_span: bool = False


def returns_on(subject: str, text: str, sent: date | None) -> date | None:
    """Return the first day back that an out-of-office reply states, or None.

    `text` is the reply without the mail it answers. A day without a year is the next such day on or after `sent`; without `sent` it is
    none. The last day away makes the day after it the first day back, whether or not that is a working day.
    """
    whole = f"{subject}\n{text[:_CHARACTERS]}".lower()
    away = absence.speaks_of_absence(subject) or absence.speaks_of_absence(text)
    back: set[date] = set()
    last: set[date] = set()
    for found in _dates(whole):
        meaning = _meaning(whole, found)
        day = _day(found, whole, sent)
        if day is None or meaning is None:
            continue
        if meaning is _BACK:
            back.add(day)
        elif away:
            last.add(day + _DAY)
    stated = back or last
    return stated.pop() if len(stated) == 1 else None


_BACK, _LAST = "back", "last day away"


def _dates(text: str) -> list[_Found]:
    """Return the dates of a text in their order; where two forms match the same place the more explicit one counts."""
    taken: list[_Found] = []
    for found in (*_east_asian(text), *_year_first(text), *_named(text), *_numbers(text)):
        if all(found.end <= other.start or found.start >= other.end for other in taken):
            taken.append(found)
        if len(taken) >= _MOST_DATES:
            return []
    return sorted(taken, key=lambda found: found.start)


def _east_asian(text: str) -> Iterator[_Found]:
    """Yield dates such as 3月16日 and 2026年3月9日至13日."""
    for match in _EAST_ASIAN.finditer(text):
        day = match[4] or match[3]
        yield _Found(match.start(), match.end(), ((int(match[2]), int(day)),), _number(match[1]), match[4] is not None)


def _year_first(text: str) -> Iterator[_Found]:
    """Yield dates such as 2026-03-16 (ISO 8601)."""
    for match in _YEAR_FIRST.finditer(text):
        yield _Found(match.start(), match.end(), ((int(match[3]), int(match[4])),), int(match[1]))


def _named(text: str) -> Iterator[_Found]:
    """Yield dates with the name of a month, in either order."""
    for match in _DAY_NAME.finditer(text):
        month = return_words.MONTHS.get(match[2])
        if month is not None:
            yield _Found(match.start(), match.end(), ((month, int(match[1])),), _number(match[3]))
    for match in _NAME_DAY.finditer(text):
        month = return_words.MONTHS.get(match[1])
        if month is not None:
            yield _Found(match.start(), match.end(), ((month, int(match[3] or match[2])),), _number(match[4]), match[3] is not None)


def _numbers(text: str) -> Iterator[_Found]:
    """Yield dates of numbers alone; those with dots put the day first, those with slashes may be read in both orders."""
    for match in _NUMBERS.finditer(text):
        first, second, mark = int(match[1]), int(match[3]), match[2]
        if (mark == "-" and match[4] is None) or _CLOCK.match(text, match.end()):
            continue
        both = ((second, first),) if mark == "." else ((second, first), (first, second))
        year = _number(match[4])
        yield _Found(match.start(), match.end(), both, year + _CENTURY if year is not None and year < _SHORT_YEAR else year)


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _meaning(text: str, found: _Found) -> str | None:
    """Return what a date is by the words beside it: the first day back, the last day away, or nothing."""
    before = text[max(0, found.start - _BEFORE) : found.start]
    after = text[found.end : found.end + _AFTER].lstrip(" 　)）(（")
    after = after[: stop.start()] if (stop := _STOP.search(after)) else after
    if found.ends_span:
        return _LAST
    meaning = _by_words_before(before, text[max(0, found.start - _AROUND) : found.end + _AROUND])
    if meaning is not None:
        return meaning
    if after.startswith(return_words.UNTIL_AFTER):
        return _LAST
    return _BACK if any(word in after for word in return_words.BACK_AFTER) else None


def _by_words_before(before: str, around: str) -> str | None:
    """Return the meaning of a date by the words before it, weekdays and articles left out one by one."""
    for _ in range(_FILLERS):
        before = before.rstrip(_TRIMMED)
        if _ends_with(before, return_words.UNTIL):
            return _BACK if any(phrase in before for phrase in return_words.NOT_BEFORE) else _LAST
        if _ends_with(before, return_words.BACK):
            return _BACK
        span = _ends_with(before, return_words.RANGE)
        if span and any(map(str.isdigit, before[-15 - len(span) : -len(span)])):
            return _LAST
        if _ends_with(before, return_words.SINCE):
            return _BACK if any(word in around for word in return_words.AGAIN) else None
        word = _WORD_AT_END.search(before[-24:])
        if word is None or word[1] not in return_words.FILLERS:
            return None
        before = before[: len(before) - len(word[0])]
    return None


def _ends_with(before: str, words: tuple[str, ...]) -> str:
    """Return the word of `words` that `before` ends with as a whole word; "" when there is none."""
    for word in words:
        if before.endswith(word):
            at = len(before) - len(word)
            if at == 0 or not word[0].isalpha() or not before[at - 1].isalpha() or ord(word[0]) >= _EAST_ASIAN_LETTERS:
                return word
    return ""


def _day(found: _Found, text: str, sent: date | None) -> date | None:
    """Return the day that a date means, or None when there is no such day or more than one."""
    readings = found.readings
    if len(readings) > 1:
        possible = tuple(reading for reading in dict.fromkeys(readings) if reading[0] <= _MONTHS)
        if len(possible) > 1:
            words = re.findall(r"[^\W\d_]+(?:['’]au)?", text[max(0, found.start - _BEFORE) : found.start])
            if any(word in return_words.DAY_FIRST for word in words[-6:]):
                possible = readings[:1]
            elif any(ord(letter) >= _EAST_ASIAN_LETTERS for letter in text[max(0, found.start - 8) : found.end + 8]):
                possible = readings[1:]
        readings = possible
    if len(readings) != 1:
        return None
    month, day = readings[0]
    if found.year is not None:
        return _existing(found.year, month, day)
    if sent is None:
        return None
    this_year = _existing(sent.year, month, day)
    nearest = this_year if this_year is not None and this_year >= sent else _existing(sent.year + 1, month, day)
    return nearest if nearest is not None and nearest - sent <= _LONGEST else None


def _existing(year: int, month: int, day: int) -> date | None:
    """Return the day if the calendar has it."""
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
