"""Business time: opening hours in a zone, public holidays, make-up working days, days with 23 and 25 hours. Pure.

Business time between two instants is the length of what they have in common with the opening windows; a window is written in local time and
turned into instants day by day, so the days of a clock change are as long as they are. What is due is the earliest instant at which the
time has passed: a target that is used up when the desk closes is due that evening, not the next morning.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

from processor.config_clocks import Calendar
from processor.durations import BusinessTime

DAY = timedelta(days=1)
NO_TIME = timedelta(0)
LONGEST = 3660  # days that are looked through for an opening; a desk that opens less than once in ten years never does

ALWAYS = ("mon-sun 00:00-24:00",)  # the opening hours of a desk that never closes
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LINE = re.compile(r"([a-z]{3})(?:-([a-z]{3}))?((?: \d\d:\d\d-\d\d:\d\d)+)")

Window = tuple[datetime, datetime]
Hours = tuple[tuple[str, str], ...]  # windows of a day as "09:00", "12:00"; "24:00" is its end


class BusinessCalendar:
    """When a desk works. The same answers for the same settings, whoever asks and whenever."""

    def __init__(self, settings: Calendar, zone: ZoneInfo) -> None:
        """Read the opening hours; `zone` is where they are meant."""
        self.settings, self.zone = settings, zone
        self._hours: dict[int, Hours] = {}
        for line in settings.hours:
            for weekday, windows in _read(line):
                self._hours[weekday] = (*self._hours.get(weekday, ()), *windows)
        self._extra = next(iter(self._hours.values()))  # hours of a working day that is usually none
        self._closed, self._open = frozenset(settings.closed), frozenset(settings.open)
        self._country = holidays.country_holidays(settings.holidays) if settings.holidays else None
        self.windows_on = lru_cache(maxsize=800)(self._windows_on)

    def add(self, start: datetime, target: timedelta | BusinessTime) -> datetime:
        """Return the earliest instant (UTC) at which `target` has passed since `start`, an aware instant.

        Real time just passes. A business day is used up by as much of each day's opening as lies after `start`. Raises ValueError when
        the desk does not open within ten years.
        """
        if isinstance(target, timedelta):
            return (start + target).astimezone(UTC)
        return self._after_days(start, target.days) if target.days else self.after(start, timedelta(hours=target.hours))

    def after(self, start: datetime, span: timedelta) -> datetime:
        """Return the earliest instant at which `span` of opening time has passed since `start`."""
        if span <= NO_TIME:
            return start.astimezone(UTC)
        left = span
        for opens, closes in self._windows_from(start):
            if closes - opens >= left:
                return opens + left
            left -= closes - opens
        raise ValueError(self._never())

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return the opening time from `start` to `end`, zero when `end` is not later."""
        passed = NO_TIME
        for opens, closes in self._windows_from(start):
            if opens >= end:
                break
            passed += min(closes, end) - opens
        return passed

    def is_open(self, at: datetime) -> bool:
        """Tell whether the desk works at an instant."""
        opens = next(self._windows_from(at), None)
        return opens is not None and opens[0] <= at

    def next_opening(self, at: datetime) -> datetime:
        """Return `at` when the desk is open then, else the instant at which it opens next. Raises ValueError as `add` does."""
        for opens, _ in self._windows_from(at):
            return opens
        raise ValueError(self._never())

    def closing_on(self, day: date) -> datetime | None:
        """Return the instant at which the desk closes on a day, None when it does not open."""
        windows = self.windows_on(day)
        return windows[-1][1] if windows else None

    def is_working_day(self, day: date) -> bool:
        """Tell whether the desk opens on a day at all."""
        return bool(self.windows_on(day))

    def _after_days(self, start: datetime, days: int) -> datetime:
        left = float(days)
        for day in self._days_from(start):
            windows = self.windows_on(day)
            whole = sum((closes - opens for opens, closes in windows), NO_TIME)
            rest = sum((closes - max(opens, start) for opens, closes in windows if closes > start), NO_TIME)
            if not rest:
                continue
            if rest / whole >= left:
                return self.after(max(start, windows[0][0]), whole * left)
            left -= rest / whole
        raise ValueError(self._never())

    def _windows_from(self, start: datetime) -> Iterator[Window]:
        """Yield the windows that end after `start`, the first one cut to begin there."""
        start = start.astimezone(UTC)
        for day in self._days_from(start):
            for opens, closes in self.windows_on(day):
                if closes > start:
                    yield max(opens, start), closes

    def _days_from(self, start: datetime) -> Iterator[date]:
        first = start.astimezone(self.zone).date() - DAY  # a window may end at midnight of the day before
        return (first + DAY * number for number in range(LONGEST))

    def _windows_on(self, day: date) -> tuple[Window, ...]:
        return tuple((self._instant(day, opens), self._instant(day, closes)) for opens, closes in self._hours_on(day))

    def _hours_on(self, day: date) -> Hours:
        usual = self._hours.get(day.weekday(), ())
        if day in self._closed:
            return ()
        if day in self._open:
            return usual or self._extra
        if self._country is None:
            return usual
        if self._country.is_weekend(day) and self._country.is_working_day(day):
            return usual or self._extra  # made up for a bridge day
        return () if day in self._country else usual

    def _instant(self, day: date, clock: str) -> datetime:
        """Return a local time as an instant; one that the clock change skips counts from the time before it."""
        midnight = clock == "24:00"
        local = datetime.combine(day + DAY if midnight else day, time() if midnight else time.fromisoformat(clock), self.zone)
        return local.astimezone(UTC)

    def _never(self) -> str:
        return f"the desk does not open within {LONGEST // 366} years; look at [calendar] hours, closed and open"


def around_the_clock(zone: ZoneInfo) -> BusinessCalendar:
    """Return the calendar of a desk that never closes."""
    return BusinessCalendar(Calendar(hours=ALWAYS, holidays=""), zone)


def _read(line: str) -> Iterator[tuple[int, Hours]]:
    """Yield weekday and windows of a line such as "mon-fri 09:00-12:00 13:00-18:00", which the configuration has checked."""
    found = _LINE.fullmatch(line)
    if found is None:
        raise ValueError(line)
    first, last = DAYS.index(found[1]), DAYS.index(found[2] or found[1])
    windows = tuple((window[:5], window[6:]) for window in found[3].split())
    for offset in range((last - first) % len(DAYS) + 1):
        yield (first + offset) % len(DAYS), windows
