"""What the entries of a journal do to clocks, one after the other. Pure.

A promise to a customer is kept by a person's mail alone. A new priority swaps target and calendar of the clocks that run, from their
start; what has ended stays as it ended. What happens in a status that does not allow it has no effect on that status.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import ClassVar

from processor.config import Config
from processor.config_clocks import DEFAULT_PROMISES
from processor.listening.reading import Kind
from processor.states import TicketStatus
from processor.tickets import lifecycle
from processor.tickets.case import Case
from processor.tickets.clock import Clock, ClockName, Clocks, Outcome
from processor.tickets.clock_running import RunningClock
from processor.tickets.clock_targets import BETWEEN_DEPARTMENTS, by_law, passing, target_of
from processor.tickets.events import Event, Happened

_NOBODY_WAITS = (Kind.PRAISE, Kind.THANKS)
_PAUSED_IN: Mapping[ClockName, tuple[TicketStatus, ...]] = {
    ClockName.RESOLVE: (TicketStatus.WAITING,),
    ClockName.UPDATE: (TicketStatus.WAITING, TicketStatus.SOLVED, TicketStatus.CLOSED),
}
_FROM_A_CUSTOMER = (Happened.OPENED, Happened.CUSTOMER_WROTE, Happened.RATED)
_STANDING_STILL = (TicketStatus.SOLVED, TicketStatus.CLOSED, TicketStatus.VOID)


class Reckoning:
    """The clocks of one ticket while its journal is read."""

    def __init__(self, case: Case, config: Config, events: Sequence[Event]) -> None:
        """Start what runs from the receipt of the first mail. `events` are those that count."""
        self._config = config
        kind = next((event.text("was") for event in events if event.name == Happened.RETYPED), case.kind)
        self._waits = kind not in _NOBODY_WAITS
        self._status, self._cycle, self._unanswered = TicketStatus.NEW, 1, True
        first = next((event.text("was") for event in events if event.name == Happened.PRIORITISED), "")
        self._priority = first if first in DEFAULT_PROMISES else case.priority
        self._from_customers = {event.number_of("mail") for event in events if event.name in _FROM_A_CUSTOMER}
        self._opened_at = next((event.received for event in events if event.name == Happened.SPLIT_OFF), case.opened_at)
        self._ended: list[Clock] = []
        self._running: list[RunningClock] = []
        self._beginning = Event(0, self._opened_at, "", Happened.OPENED.value)  # of the cycle
        for name in (ClockName.FIRST, ClockName.UPDATE, ClockName.RESOLVE) if self._waits else (ClockName.FIRST,):
            self._start(name, self._beginning)
        self._by_law = partial(by_law, config, case, events, self._opened_at)
        self._running += self._by_law()

    def take(self, event: Event) -> None:
        """Let one entry of the journal have its effect."""
        was = self._status
        if was is TicketStatus.MERGED or (was is TicketStatus.VOID and event.name != Happened.REOPENED):
            return
        if was is not TicketStatus.SOLVED or event.name != Happened.REPLY_REVOKED:  # else another mail told the solution
            self._status = lifecycle.after(was, event.name)
        if self._status is not was:
            self._change(was, event)
        effect = self._EFFECTS.get(event.name)
        if effect:
            effect(self, event)

    def clocks_at(self, now: datetime) -> Clocks:
        """Return all clocks in the order of their start."""
        clocks = [*self._ended, *(clock.standing_at(now) for clock in self._running)]
        return Clocks(tuple(sorted(clocks, key=lambda clock: clock.started_at)))

    def _start(self, name: ClockName, event: Event, *, about: str = "", again: bool = False) -> RunningClock:
        target = target_of(self._config, self._priority, name, event.received, again=again)
        clock = RunningClock(
            name,
            self._cycle,
            event.received,
            target,
            passing(self._config, self._priority, name, target),
            [event.name],
            about=about,
            begun_by=event.number,
            again=again,
        )
        if self._status in _PAUSED_IN.get(name, ()):
            clock.pause(event.received, self._status.value)
        self._running.append(clock)
        return clock

    def _stop(self, event: Event, clocks: Sequence[RunningClock], outcome: Outcome | None = None) -> None:
        for clock in clocks:
            self._running.remove(clock)
            self._ended.append(clock.stopped_by(event, event.received, outcome))

    def _of(self, *names: ClockName) -> list[RunningClock]:
        return [clock for clock in self._running if clock.name in names]

    def _change(self, was: TicketStatus, event: Event) -> None:
        """Do what a new status does, whatever event has brought it."""
        status = self._status
        if status in (TicketStatus.MERGED, TicketStatus.VOID):
            self._stop(event, self._running[:], Outcome.MERGED if status is TicketStatus.MERGED else Outcome.NONE)
        elif status is TicketStatus.SOLVED:
            self._stop(event, [*self._of(ClockName.RESOLVE), *self._of_law("ack", "answer", "final")])
            self._stop(event, self._of(*BETWEEN_DEPARTMENTS), Outcome.NONE)
            self._start(ClockName.CONFIRM, event)
        elif status is TicketStatus.CLOSED:
            confirmed = event.text("reason") == "confirmed"
            self._stop(event, self._of(ClockName.CONFIRM), Outcome.MET if confirmed else Outcome.NONE)
            self._stop(event, [clock for clock in self._running if clock.name is not ClockName.UPDATE], Outcome.NONE)
        elif was in _STANDING_STILL:
            self._begin_again(event)
        for clock in self._of(*_PAUSED_IN):
            clock.resume(event.received)
            if status in _PAUSED_IN[clock.name]:
                clock.pause(event.received, status.value)

    def _begin_again(self, event: Event) -> None:
        """Start the next cycle; the same one when it was a colleague's mail that came back."""
        if event.name != Happened.REPLY_REVOKED:
            self._cycle = max(event.number_of("cycle"), self._cycle + 1)
            self._beginning = event
        self._stop(event, self._of(ClockName.CONFIRM), Outcome.MET)
        self._owe_on()
        if self._waits:
            self._start(ClockName.RESOLVE, event, again=True)
        if not self._of(ClockName.UPDATE):
            self._start(ClockName.UPDATE, event)

    def _of_law(self, *about: str) -> list[RunningClock]:
        return [clock for clock in self._of(ClockName.REGULATORY) if clock.about in about]

    def _owe_on(self) -> None:
        """Let the time limits go on that no answer has ended: closing a ticket ends none of them."""
        ended = [clock for clock in self._ended if clock.name is ClockName.REGULATORY and clock.outcome is Outcome.NONE]
        self._ended = [clock for clock in self._ended if clock not in ended]
        self._running += [clock for clock in self._by_law() if clock.about in [one.about for one in ended]]

    def _acknowledged(self, event: Event) -> None:
        if all(clock.name is not ClockName.ACK for clock in self._ended):
            clock = self._start(ClockName.ACK, Event(0, self._opened_at, "", Happened.OPENED.value))
            self._stop(event, [clock])
        self._stop(event, self._of_law("ack"))

    def _customer_wrote(self, event: Event) -> None:
        self._unanswered = True
        if not self._of(ClockName.FIRST, ClockName.NEXT):
            self._start(ClockName.NEXT, event)

    def _opened_again(self, event: Event) -> None:
        """Wait for a person when it was the customer who had it opened, or when nobody had answered before it was closed."""
        if self._unanswered or event.number_of("mail") in self._from_customers:
            self._customer_wrote(event)

    def _reply_revoked(self, event: Event) -> None:
        if self._unanswered:
            self._customer_wrote(event)

    def _replied(self, event: Event) -> None:
        mail = event.number_of("mail")
        self._unanswered = False
        self._stop(event, [*self._of(ClockName.FIRST, ClockName.NEXT, ClockName.UPDATE), *self._of_law("ack", "answer")])
        self._stop(event, [clock for clock in self._of(ClockName.PROMISE) if not mail or clock.key != mail])
        self._start(ClockName.UPDATE, event)

    def _waived(self, event: Event) -> None:
        if not self._of(ClockName.FIRST):
            self._unanswered = False
            self._stop(event, self._of(ClockName.NEXT), Outcome.WAIVED)

    def _handed_over(self, event: Event) -> None:
        self._stop(event, self._of(ClockName.ACCEPT), Outcome.NONE)
        self._start(ClockName.ACCEPT, event, about=event.text("department"))

    def _answered_the_hand_over(self, event: Event) -> None:
        self._stop(event, self._of(ClockName.ACCEPT))

    def _consulted(self, event: Event) -> None:
        self._start(ClockName.ANSWER, event, about=event.text("department")).key = event.number_of("consult")

    def _consult_answered(self, event: Event) -> None:
        consult = event.number_of("consult")
        self._stop(event, [clock for clock in self._of(ClockName.ANSWER) if clock.key == consult])

    def _promised(self, event: Event) -> None:
        """Take note of a date; it takes the place of earlier ones, and those that had passed stay broken."""
        due = event.instant("due")
        if due is None:
            return
        for clock in self._of(ClockName.PROMISE):
            broken = clock.stated is not None and event.received > clock.stated
            self._stop(event, [clock], None if broken else Outcome.NONE)
        clock = self._start(ClockName.PROMISE, event, about=str(event.number))
        clock.stated, clock.key = due, event.number_of("mail")

    def _prioritised(self, event: Event) -> None:
        level = event.text("level")
        if level not in DEFAULT_PROMISES:
            return
        self._priority = level
        for clock in self._running:
            if clock.name is ClockName.REGULATORY:
                continue
            target = target_of(self._config, level, clock.name, clock.started_at, again=clock.again)
            calendar = passing(self._config, level, clock.name, target)
            if (target, calendar) != (clock.target, clock.calendar):
                clock.because.append(event.name)
                clock.swap(target, calendar, event.received)

    def _retyped(self, event: Event) -> None:
        """Owe a solution from the beginning of the cycle, or owe it no more; what is late by that was not anybody's doing."""
        before, self._waits = self._waits, event.text("kind") not in _NOBODY_WAITS
        if before and not self._waits:
            self._stop(event, self._of(ClockName.RESOLVE, *((ClockName.UPDATE,) if self._of(ClockName.FIRST) else ())), Outcome.NONE)
        if before or not self._waits or self._status in _STANDING_STILL:
            return
        for name in (ClockName.UPDATE, ClockName.RESOLVE):
            if not self._of(name):
                clock = self._start(name, self._beginning, again=self._cycle > 1)
                due = clock.due_at()
                clock.reprioritised = due is not None and due < event.received
                clock.because.append(event.name)

    def _absorbed(self, event: Event) -> None:
        """Let what the customer waits for count from when they began to wait, in whichever ticket."""
        opened, since = event.instant("opened"), event.instant("unanswered_since")
        if opened and event.detail.get("answered") is not True:
            since = min(since or opened, opened)
            for clock in self._of(*((ClockName.UPDATE,) if self._of(ClockName.FIRST) else ()), ClockName.RESOLVE):
                if not clock.again:
                    self._start_earlier(clock, opened, event)
        if since is None:
            return
        self._unanswered = True
        for clock in self._of(ClockName.FIRST, ClockName.NEXT) or [self._start(ClockName.NEXT, event)]:
            self._start_earlier(clock, since, event)

    def _start_earlier(self, clock: RunningClock, at: datetime, event: Event) -> None:
        if at < clock.started_at:
            clock.started_at = at
            clock.because.append(event.name)

    _EFFECTS: ClassVar[Mapping[str, Callable[["Reckoning", Event], None]]] = {
        Happened.ACKNOWLEDGED: _acknowledged,
        Happened.CUSTOMER_WROTE: _customer_wrote,
        Happened.REOPENED: _opened_again,
        Happened.REPLY_REVOKED: _reply_revoked,
        Happened.REPLIED: _replied,
        Happened.NO_REPLY_NEEDED: _waived,
        Happened.HANDED_OVER: _handed_over,
        Happened.ACCEPTED: _answered_the_hand_over,
        Happened.DECLINED: _answered_the_hand_over,
        Happened.CONSULTED: _consulted,
        Happened.CONSULT_ANSWERED: _consult_answered,
        Happened.CONSULT_DECLINED: _consult_answered,
        Happened.PROMISED: _promised,
        Happened.PRIORITISED: _prioritised,
        Happened.RETYPED: _retyped,
        Happened.ABSORBED: _absorbed,
    }
