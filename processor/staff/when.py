"""Days and instants in commands: `2026-03-05 15:00`, `Thu 15:00`, `tomorrow`, `下周一`, `3月5日 15:00`, `+2h`. Pure.

A weekday alone is the next one, today included. What can mean two days ("next Thursday") means neither: both are returned, and a person
says which. Nothing in the past is moved to the future, except that a day and a month gone by for long are next year's.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from processor.durations import BusinessTime
from processor.listening import times
from processor.staff import spans

MOST_WORDS = 6  # of one instant: "by 5 March 2026 at 15:00"
_LONGEST = 60  # characters
_LONG_GONE = timedelta(days=90)
_NOON = 12


@dataclass(frozen=True, slots=True)
class When:
    """What a text names: days (several when it is open which), a time of day if named; or a span from now."""

    days: tuple[date, ...] = ()
    clock: time | None = None
    span: timedelta | BusinessTime | None = None

    def instant(self, zone: ZoneInfo, clock: time, now: datetime) -> datetime | BusinessTime:
        """Return the instant, at `clock` where the text names no time of day; of several days the first."""
        if isinstance(self.span, BusinessTime):
            return self.span
        if self.span is not None:
            return now + self.span
        return datetime.combine(self.days[0], self.clock or clock, zone)


_LED_BY = re.compile(r"(?:until|till|by|before|on|at|到|至|在|于)\s?")
_ENDED_BY = re.compile(r"\s?(?:之前|以前|前|为止|下班前?|eod|end of day)$")
_CLOCK = re.compile(
    r"(?P<day>.*?)(?:(?<=\d)t|[ ,]*)(?:at )?(?P<clock>(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-9]{2}))? ?(?P<half>[ap])\.?m\.?|noon|"
    rf"(?P<han>(?:{times.PART}|[早晚])? ?{times.CLOCK}))"
)
_SPAN = re.compile(r"(?:\+|in )?\s?(?P<span>.+?)(?:后|之后|以后|内|之内|以内)?")


def parse(folded: str, now: datetime) -> When | None:
    """Return what a folded text names; `now` is in the zone of whoever wrote it. None when it names no instant."""
    if len(folded) > _LONGEST:
        return None
    text = _ENDED_BY.sub("", _LED_BY.sub("", folded, count=1) if _LED_BY.match(folded) else folded)
    if (match := _SPAN.fullmatch(text)) and (span := spans.parse(match["span"])):
        return When(span=span)
    if days := _days(text, now.date()):
        return When(days)
    match = _CLOCK.fullmatch(text)
    clock = _clock(match) if match else None
    if match is None or clock is None:
        return None
    day = match["day"].strip()
    days = _days(day, now.date()) if day else (now.date(),)
    return When(days, clock) if days else None


def _clock(match: re.Match[str]) -> time | None:
    """Return the time of day; None for one that no clock shows."""
    if match["han"]:
        said = times.clock(match["han"])
        return time.fromisoformat(said.removeprefix("T")) if said and "24" not in match["han"].split(":")[0] else None
    if not match["hour"]:
        return time(_NOON)
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= _NOON or minute > 59:  # noqa: PLR2004 - minutes of an hour
        return None
    return time(hour % _NOON + _NOON * (match["half"] == "p"), minute)


_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAYS = {name: number for number, name in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}
_HAN_DAYS = {character: number % 7 for number, character in enumerate("一二三四五六日1234567")} | {"天": 6}
_NEAR = {
    **dict.fromkeys(("today", "今天", "今日", "今", "当天"), 0),
    **dict.fromkeys(("tomorrow", "明天", "明日", "明"), 1),
    **dict.fromkeys(("day after tomorrow", "the day after tomorrow", "后天", "后日"), 2),
    "大后天": 3,
}


def _days(text: str, today: date) -> tuple[date, ...]:
    """Return the day that a text names, two when it is open which, none when it names none."""
    if text in _NEAR:
        return (today + timedelta(days=_NEAR[text]),)
    for pattern, read in _READERS:
        if match := pattern.fullmatch(text):
            try:
                return read(match, today)
            except (ValueError, OverflowError):  # the 31st of April
                return ()
    return ()


def _of_date(match: re.Match[str], today: date) -> tuple[date, ...]:
    known = match.groupdict()
    month = int(known["month"]) if known.get("month") else _MONTHS.index(known["name"][:3]) + 1
    if known["year"]:
        return (date(int(known["year"]), month, int(known["day"])),)
    day = date(today.year, month, int(known["day"]))
    return (day if today - day <= _LONG_GONE else day.replace(year=today.year + 1),)


def _of_weekday(match: re.Match[str], today: date) -> tuple[date, ...]:
    number = _WEEKDAYS[match["weekday"][:3]]
    coming = _coming(number, today)
    if match["side"] == "this":
        return (_of_week(number, today, 0),)
    if match["side"] == "next":  # for some the coming one, for others that of next week
        return tuple(sorted({coming + timedelta(days=7 * (coming == today)), _of_week(number, today, 1)}))
    return (coming,)


def _of_han_weekday(match: re.Match[str], today: date) -> tuple[date, ...]:
    number, side = _HAN_DAYS[match["weekday"]], match["side"] or ""
    if not side:
        return (_coming(number, today),)
    return (_of_week(number, today, side.count("下")),)


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _of_week(weekday: int, today: date, weeks: int) -> date:
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], tuple[date, ...]]], ...] = (
    (re.compile(r"(?P<year>[0-9]{4})([-/.])(?P<month>[0-9]{1,2})\2(?P<day>[0-9]{1,2})"), _of_date),
    (re.compile(r"(?:(?P<year>[0-9]{4})年)?(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})[日号]?"), _of_date),
    (re.compile(rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? (?P<year>[0-9]{{4}}))?"), _of_date),
    (re.compile(rf"{_MONTH} (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>[0-9]{{4}}))?"), _of_date),
    (
        re.compile(
            r"(?:(?P<side>this|next|coming) )?"
            r"(?P<weekday>mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?"
        ),
        _of_weekday,
    ),
    (re.compile(r"(?P<side>[本这]个?|下{1,2}个?)?(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天1-7])"), _of_han_weekday),
)
