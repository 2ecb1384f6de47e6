"""A clock while a journal is read: it is started, paused, changed and stopped, and becomes a value. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from processor.durations import BusinessTime
from processor.tickets.calendar import BusinessCalendar
from processor.tickets.clock import Clock, ClockName, Outcome, Pause, kept_as, reached, span
from processor.tickets.events import Event


@dataclass(slots=True, eq=False)
class RunningClock:
    """A clock that has not ended as far as the journal was read. `stated` is the due instant of one that has no target.

    `again` tells that it measures a matter that was opened again; `key` is the number of the question that it is about, or of the mail
    that gave the promise.
    """

    name: ClockName
    cycle: int
    started_at: datetime
    target: timedelta | BusinessTime | None
    calendar: BusinessCalendar
    because: list[str]
    stated: datetime | None = None
    about: str = ""
    key: int = 0
    begun_by: int = 0
    again: bool = False
    reprioritised: bool = False
    pauses: list[Pause] = field(default_factory=list)

    @property
    def paused(self) -> bool:
        """Whether it stands still."""
        return bool(self.pauses) and self.pauses[-1].until is None

    def pause(self, at: datetime, because: str) -> None:
        """Let it stand still from `at`, or from its last change when that was later; nothing happens when it does so already."""
        if not self.paused:
            self.pauses.append(Pause(self._not_before(at), None, because))

    def resume(self, at: datetime) -> None:
        """Let it go on from `at`."""
        if self.paused:
            last = self.pauses.pop()
            until = self._not_before(at, last.since)
            if until > last.since:
                self.pauses.append(Pause(last.since, until, last.because))

    def due_at(self) -> datetime | None:
        """Return when it is due as things stand, None while it is paused with time left."""
        if self.target is None:
            return self.stated
        return reached(self.calendar, self.started_at, self.pauses, span(self.calendar, self.started_at, self.target))

    def swap(self, target: timedelta | BusinessTime | None, calendar: BusinessCalendar, at: datetime) -> None:
        """Give it another target and calendar from its start, and note whether that is past because of it."""
        before = self.due_at()
        self.target, self.calendar = target, calendar
        due = self.due_at()
        if due is None or due >= at:
            self.reprioritised = False
        elif before is None or before >= at:
            self.reprioritised = True

    def standing_at(self, now: datetime) -> Clock:
        """Return it as it stands at `now`. A confirmation that does not come is no breach."""
        due = self.due_at()
        if due is not None and now > due and self.name is not ClockName.CONFIRM:
            outcome = Outcome.BREACHED
        else:
            outcome = Outcome.PAUSED if self.paused else Outcome.RUNNING
        return self._value(due, outcome, None)

    def stopped_by(self, event: Event, at: datetime, outcome: Outcome | None) -> Clock:
        """Return it as it ended at `at`; without an outcome it is met, or breached when its due instant was earlier."""
        at = self._not_before(at)
        self.resume(at)
        self.because.append(event.name)
        due = _frozen(event, kept_as(self.name, self.about)) or self.due_at()
        return self._value(due, outcome or (Outcome.BREACHED if due is not None and at > due else Outcome.MET), at)

    def _not_before(self, at: datetime, earliest: datetime | None = None) -> datetime:
        last = self.pauses[-1] if self.pauses else None
        return max(at, earliest or self.started_at, (last.until or last.since) if last else self.started_at)

    def _value(self, due: datetime | None, outcome: Outcome, stopped_at: datetime | None) -> Clock:
        return Clock(
            self.name,
            self.cycle,
            self.started_at,
            self.target,
            self.calendar,
            due,
            outcome,
            stopped_at,
            tuple(self.pauses),
            self.about,
            tuple(self.because),
            self.reprioritised,
            self.begun_by,
        )


def _frozen(event: Event, name: str) -> datetime | None:
    """Return the due instant that the entry keeps, from before any edit of the settings."""
    kept = event.detail.get("due")
    stated = kept.get(name) if isinstance(kept, Mapping) else None
    return datetime.fromisoformat(stated) if isinstance(stated, str) else None
