"""The clocks of a ticket, computed from its journal, whenever somebody asks. Pure.

What counts is when a mail reached the desk, not when it was processed. An answer that was revoked is as if it had never been written: it
is taken out before anything else, with what the same mail said besides.

Nothing is stored. A calendar or a promise that is edited therefore applies to whatever runs, from its start. What has ended is judged by
the due instant that the entry which ended it holds (`due`, see `dues`), so that an edit does not move reports; where an entry holds none,
by the settings as they are now.
"""

from collections.abc import Sequence
from datetime import datetime

from processor.config import Config
from processor.tickets.case import Case
from processor.tickets.clock import Clock, ClockName, Clocks, Outcome, Pause, kept_as
from processor.tickets.clock_reckoning import Reckoning
from processor.tickets.events import Event, Happened

__all__ = ["Clock", "ClockName", "Clocks", "Outcome", "Pause", "counting", "dues", "replay"]

_SAID_BY_A_REPLY = frozenset({Happened.REPLIED, Happened.WAITING, Happened.SOLVED, Happened.CLOSED, Happened.PROMISED})


def replay(case: Case, config: Config, now: datetime) -> Clocks:
    """Return the clocks of a ticket at `now`. Events of the journal that mean nothing to clocks are passed over."""
    events = counting(case.events)
    reckoning = Reckoning(case, config, events)
    for event in events:
        reckoning.take(event)
    return reckoning.clocks_at(now)


def counting(events: Sequence[Event]) -> Sequence[Event]:
    """Return the events without the answers that were revoked, and without what the same mails said besides."""
    revoked = {event.number_of("mail"): event.number for event in events if event.name == Happened.REPLY_REVOKED}
    if not revoked:
        return events
    return [event for event in events if event.name not in _SAID_BY_A_REPLY or event.number > revoked.get(event.number_of("mail"), 0)]


def dues(clocks: Clocks) -> dict[str, str]:
    """Return when the clocks that run are due, by name, for the `due` of the journal entry that may end them."""
    kept = [(kept_as(clock.name, clock.about), clock.due_at) for clock in clocks.all if clock.running]
    return {name: due.isoformat() for name, due in kept if name and due}
