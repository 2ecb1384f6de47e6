"""The clocks of a ticket, computed from its journal: what was promised, how much of it is used, kept or broken. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from processor.config import Config
from processor.durations import BusinessTime
from processor.tickets.calendar import BusinessCalendar
from processor.tickets.case import Case


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
    """Time that does not count, and why; `until` is None while it lasts."""

    since: datetime
    until: datetime | None
    because: str


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock. `due_at` is None while it is paused; `stopped_at` is None while it runs.

    `overdue` tells that the due instant has passed, stopped in time or not. `about` is the department of an OLA clock, the number of the
    promise (its journal entry) or "". `reprioritised` tells that the due instant had passed when a new priority gave it.
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

    @property
    def running(self) -> bool:
        """Whether it still counts, paused or not."""
        return self.stopped_at is None

    def used_at(self, percent: int) -> datetime | None:
        """Return the instant at which `percent` of the time is used up, None while it is paused."""
        raise NotImplementedError


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


def replay(case: Case, config: Config, now: datetime) -> Clocks:
    """Return the clocks of a ticket at `now`."""
    raise NotImplementedError
