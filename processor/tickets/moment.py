"""A ticket at the instant at which it is looked at: its row, its history, its clocks and its plan, read once."""

from dataclasses import dataclass
from datetime import datetime

from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.tickets import clocks, followup, history
from processor.tickets.case import Case
from processor.tickets.clocks import Clocks
from processor.tickets.events import Event
from processor.tickets.history import Requester
from processor.tickets.steps import Step


@dataclass(frozen=True, slots=True)
class Moment:
    """Everything that a step of a plan is carried out with."""

    desk: Desk
    ticket: Ticket
    case: Case
    clocks: Clocks
    steps: tuple[Step, ...]
    now: datetime
    requester: Requester | None

    @property
    def due(self) -> list[Step]:
        """The steps whose instant has come."""
        return [step for step in self.steps if step.at <= self.now]


def at(desk: Desk, ticket: Ticket, now: datetime) -> Moment:
    """Read a ticket."""
    return known(desk, ticket, history.events_of(ticket.id), history.requester_of(desk.config, ticket, now), now)


def known(desk: Desk, ticket: Ticket, events: tuple[Event, ...], requester: Requester | None, now: datetime) -> Moment:
    """Look at a ticket that has been read."""
    case = history.case_from(desk.config, ticket, events, requester, now)
    found = clocks.replay(case, desk.config, now)
    return Moment(desk, ticket, case, found, followup.steps(case, found, desk.config, now), now, requester)
