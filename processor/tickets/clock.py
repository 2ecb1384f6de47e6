"""A clock of a ticket as a value: what was promised, how much of it is used, kept or broken. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from processor.durations import BusinessTime
from processor.tickets.calendar import NO_TIME, BusinessCalendar

WHOLE = 100  # percent


class ClockName(StrEnum):
    """What is measured. Values stand in JSON and in the journal."""

    ACK = "ack"
    FIRST = "first"
    NEXT = "next"
    UPDATE = "update"
    RESOLVE = "resolve"
    CONFIRM = "confirm"
    ACCEPT = "accept"  # between departments: take what was handed over
    ANSWER = "answer"  # between departments: answer a question
    PROMISE = "promise"
    REGULATORY = "regulatory"  # a time limit of a law; `about` is what it is for: ack, answer, final


class Outcome(StrEnum):
    """How a clock stands or ended."""

    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"
    BREACHED = "breached"
    NONE = "none"  # ended without the event it measures: excluded from attainment
    WAIVED = "waived"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Pause:
    """Time that does not count, and why: the status of the ticket; `until` is None while it lasts."""

    since: datetime
    until: datetime | None
    because: str


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock. `stopped_at` is None while it runs or is paused; `due_at` is None while it is paused with time left.

    A clock whose due instant has passed is `BREACHED` whether it has stopped or not; a confirmation that does not come is no breach.
    `about` is the department of an OLA clock, the number of the promise (its journal entry), what a time limit is for, or "";
    `begun_by` is the journal entry that started it, 0 for the opening. `because` names the events that started, changed and stopped it.
    `reprioritised` tells that the due instant had passed when a new priority, or another kind, gave it. `calendar` is that in which its
    time passes: real time passes always.
    """

    name: ClockName
    cycle: int
    started_at: datetime
    target: timedelta | BusinessTime | None  # None: due at a stated instant
    calendar: BusinessCalendar
    due_at: datetime | None
    outcome: Outcome
    stopped_at: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    about: str = ""
    because: tuple[str, ...] = ()
    reprioritised: bool = False
    begun_by: int = 0

    @property
    def running(self) -> bool:
        """Whether it still counts, paused or not."""
        return self.stopped_at is None

    @property
    def paused(self) -> bool:
        """Whether it stands still at present."""
        return bool(self.pauses) and self.pauses[-1].until is None

    @property
    def overdue(self) -> bool:
        """Whether its due instant has passed, or had when it stopped."""
        return self.outcome is Outcome.BREACHED

    def used_at(self, percent: int) -> datetime | None:
        """Return the instant at which `percent` of the time is used up (more than 100: after it was due), None while it is paused.

        What is due at a stated instant has the opening time until then; where there is none, the real time.
        """
        if self.paused:
            return None
        if self.target is None:
            return self._stated(percent)
        if percent == WHOLE:
            return self.due_at
        return reached(self.calendar, self.started_at, self.pauses, span(self.calendar, self.started_at, self.target) * percent / WHOLE)

    def _stated(self, percent: int) -> datetime | None:
        if self.due_at is None or percent == WHOLE:
            return self.due_at
        since, share = (self.started_at, percent) if percent < WHOLE else (self.due_at, percent - WHOLE)
        opening = self.calendar.between(self.started_at, self.due_at)
        if opening <= NO_TIME:
            return since + (self.due_at - self.started_at) * share / WHOLE
        return self.calendar.after(since, opening * share / WHOLE)


@dataclass(frozen=True, slots=True)
class Clocks:
    """All clocks of a ticket in the order of their start."""

    all: tuple[Clock, ...]

    def of(self, name: ClockName) -> Sequence[Clock]:
        """Return the clocks of one kind."""
        return [clock for clock in self.all if clock.name is name]

    def running(self, name: ClockName) -> Clock | None:
        """Return the clock of this kind that runs or is paused, None when there is none; of several the one that is due first."""
        found = [clock for clock in self.of(name) if clock.running]
        return min(found, key=lambda clock: (clock.due_at is None, clock.due_at or clock.started_at)) if found else None


def kept_as(name: ClockName, about: str) -> str:
    """Return under which name a journal entry keeps when a clock was due, "" where no entry does."""
    if name is ClockName.REGULATORY:
        return f"{name.value} {about}"
    return "" if about else name.value


def span(calendar: BusinessCalendar, start: datetime, target: timedelta | BusinessTime) -> timedelta:
    """Return a target as time of its calendar; a business day is as long as it is for who starts at `start`."""
    if isinstance(target, timedelta):
        return target
    return calendar.between(start, calendar.add(start, target)) if target.days else timedelta(hours=target.hours)


def reached(calendar: BusinessCalendar, start: datetime, pauses: Sequence[Pause], need: timedelta) -> datetime | None:
    """Return the earliest instant at which `need` has passed since `start` without the pauses, None when a pause is in the way for now."""
    since = start
    for pause in pauses:
        passed = calendar.between(since, pause.since)
        if need <= passed:
            break
        if pause.until is None:
            return None
        need, since = need - passed, pause.until
    return calendar.after(since, need)
