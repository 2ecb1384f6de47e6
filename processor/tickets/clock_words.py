"""A clock explained to a person: when it started and why, what did not count, how it stands, which calendar it goes by. Pure.

In English and Chinese, which colleagues read; customers get no clocks to read. Spans are those of the clock's own calendar, so that what is
told adds up to its target. Dates are in the reader's zone, which is named, as are the opening hours in the desk's.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, get_day_names

from processor.outbound import wording
from processor.tickets.calendar import ALWAYS, DAY, DAYS, NO_TIME
from processor.tickets.clock import Clock, ClockName, Pause, span
from processor.tickets.clock_vocabulary import CHINESE, ENGLISH, Vocabulary

LONG = 2 * DAY  # from here on real time is told in days


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads it: in which language and which zone."""

    language: str
    zone: ZoneInfo

    @property
    def words(self) -> Vocabulary:
        """The words of their language, English where there are none."""
        return CHINESE if self.language.lower().startswith("zh") else ENGLISH

    def at(self, instant: datetime, after: datetime | None = None) -> str:
        """Return "Mon 2 Mar 14:02"; on the day of `after` the time alone."""
        local = instant.astimezone(self.zone)
        same_day = after is not None and local.date() == after.astimezone(self.zone).date()
        pattern = self.words.time if same_day else self.words.date
        return str(format_datetime(local, pattern, tzinfo=self.zone, locale=wording.locale_of(self.language)))

    def lasting(self, length: timedelta) -> str:
        """Return "3 h 12 min"."""
        minutes = round(length.total_seconds() / 60)
        told = ((minutes // 60, self.words.hours), (minutes % 60, self.words.minutes))
        return self.words.between.join(f"{count}{unit}" for count, unit in told if count) or f"0{self.words.minutes}"


def explain(clock: Clock, reader: Reader, department: str = "") -> tuple[str, ...]:
    """Return some lines: what is measured and how it stands, its start, its pauses, its end, its calendar.

    `department` is what the department of an OLA clock is called; its key is taken without one.
    """
    words = reader.words
    lines = [words.headline.format(_name(clock, words, department), _standing(clock, reader))]
    lines.append(words.started.format(reader.at(clock.started_at), words.because.get(clock.because[0], clock.because[0])))
    lines += [words.changed[one] for one in dict.fromkeys(clock.because[1:]) if one in words.changed]
    if clock.reprioritised:
        lines.append(words.reprioritised)
    lines += [_paused(clock, pause, reader) for pause in clock.pauses]
    if clock.stopped_at is not None:
        lines.append(words.stopped.format(reader.at(clock.stopped_at), words.because.get(clock.because[-1], clock.because[-1])))
    return (*lines, counted_in(clock, reader))


def counted_in(clock: Clock, reader: Reader) -> str:
    """Return which calendar a clock goes by, and in which zone it is told."""
    words, calendar = reader.words, clock.calendar
    told_in = wording.zone_name(reader.zone, reader.language)
    if calendar.settings.hours == ALWAYS:
        return words.day_and_night.format(told_in)
    locale = wording.locale_of(reader.language)
    hours = words.comma.join(_hours(line, reader) for line in calendar.settings.hours)
    country = calendar.settings.holidays
    holidays = words.holidays.format(locale.territories.get(country, country)) if country else ""
    there = wording.zone_name(calendar.zone, reader.language)
    counted = words.opening_hours.format(hours, holidays, there)
    return counted if there == told_in else words.between.join((counted, words.told_in.format(told_in)))


def _name(clock: Clock, words: Vocabulary, department: str) -> str:
    name = words.names[clock.name].format(department or words.limits.get(clock.about, clock.about))
    return words.again.format(name, clock.cycle) if clock.name is ClockName.RESOLVE and clock.cycle > 1 else name


def _standing(clock: Clock, reader: Reader) -> str:
    words = reader.words
    pattern = words.overdue if clock.overdue and clock.running else words.standing[clock.outcome]
    due = reader.at(clock.due_at) if clock.due_at else ""
    return pattern.format(due=due, left=reader.lasting(_left(clock)), whole=_whole(clock, reader))


def _whole(clock: Clock, reader: Reader) -> str:
    """Return how much time there is in all, in brackets; nothing for what is due at a stated instant."""
    words, target = reader.words, clock.target
    if target is None:
        return ""
    if isinstance(target, timedelta):
        told = words.real_days.format(target.days) if target >= LONG and not target % DAY else reader.lasting(target)
    elif target.days:
        told = words.working_days[target.days > 1].format(target.days)
    else:
        told = words.opening_time.format(reader.lasting(timedelta(hours=target.hours)))
    return words.brackets.format(told)


def _left(clock: Clock) -> timedelta:
    """Return how much of its time a paused clock has left."""
    if clock.target is None:
        return NO_TIME
    used, since = NO_TIME, clock.started_at
    for pause in clock.pauses:
        used += clock.calendar.between(since, pause.since)
        since = pause.until or pause.since
    return max(NO_TIME, span(clock.calendar, clock.started_at, clock.target) - used)


def _paused(clock: Clock, pause: Pause, reader: Reader) -> str:
    words = reader.words
    because, since = words.meanwhile.get(pause.because, pause.because), reader.at(pause.since)
    if pause.until is None:
        return words.paused_since.format(since=since, because=because)
    length = reader.lasting(clock.calendar.between(pause.since, pause.until))
    return words.paused.format(length=length, because=because, since=since, until=reader.at(pause.until, after=pause.since))


def _hours(line: str, reader: Reader) -> str:
    """Return a line of opening hours as people write it: "Mon–Fri 09:00–12:00, 13:00–18:00"."""
    words = reader.words
    names = get_day_names("abbreviated", locale=wording.locale_of(reader.language))
    days, *windows = line.split(" ")
    told = [names[DAYS.index(day)] for day in days.split("-")]
    return f"{words.day_range.format(*told) if len(told) > 1 else told[0]} {words.comma.join(windows).replace('-', '–')}"
