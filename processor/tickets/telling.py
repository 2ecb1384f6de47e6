"""What a mail that time brings is written from, and whom and which dates it may name to a customer.

A date is one that somebody gave or that the desk promises by its settings; a name is one that stands in the settings.
"""

from dataclasses import dataclass
from datetime import datetime

from processor.models import Person, Ticket
from processor.outbound import wording
from processor.outbound.desk import Desk
from processor.tickets import among_us, policy
from processor.tickets.case import Case
from processor.tickets.clocks import ClockName, Clocks
from processor.tickets.events import Event, Happened
from processor.tickets.letters import department_name
from processor.tickets.steps import Step, StepKind

_NEXT_WORD = (ClockName.PROMISE, ClockName.FIRST, ClockName.NEXT, ClockName.UPDATE, ClockName.RESOLVE)

Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that a mail is written from."""

    desk: Desk
    ticket: Ticket
    person: Person
    case: Case
    clocks: Clocks
    steps: tuple[Step, ...]
    step: Step
    language: str
    now: datetime

    def at(self, instant: datetime | None) -> str | None:
        """Return an instant in words."""
        return None if instant is None else wording.instant(instant, self.language, self.desk.config.desk.zone)

    def last(self, name: Happened) -> Event | None:
        """Return the last entry of this name."""
        return next((event for event in reversed(self.case.events) if event.name == name), None)


def owner(told: Told) -> Values | None:
    """Return who has the file, as a customer may be told; None when nobody with a name has it."""
    name = among_us.name_of(told.desk, told.ticket.owner or "")
    return {"name": name, "department": department(told)} if name else None


def new_date(told: Told) -> datetime | None:
    """Return the date that an apology or a recovery gives of its own, None when a colleague has named one."""
    if told.step.kind is StepKind.BREACH_APOLOGY and named_date(told) is not None:
        return None
    rated = told.last(Happened.RATED)
    start = rated.received if told.step.kind is StepKind.RECOVERY and rated is not None else told.now
    due = policy.due(told.desk.config, told.ticket.priority, "next", start)
    return due if due > told.now else policy.due(told.desk.config, told.ticket.priority, "next", told.now)


def named_date(told: Told) -> datetime | None:
    """Return the date that was promised and has not passed, None when there is none."""
    promised = [clock.due_at for clock in told.clocks.of(ClockName.PROMISE) if clock.running and clock.due_at and clock.due_at > told.now]
    return min(promised, default=None)


def next_word(told: Told) -> datetime | None:
    """Return by when the customer hears from a person: what was promised, else what is due first."""
    for name in _NEXT_WORD:
        clock = told.clocks.running(name)
        if clock is not None and clock.due_at is not None and clock.due_at > told.now:
            return clock.due_at
    return None


def promise(told: Told) -> Values | None:
    """Return by when the customer hears from a person, as templates are given it."""
    due = next_word(told)
    return None if due is None else {"at": told.at(due)}


def department(told: Told) -> str | None:
    """Return what the department is called."""
    found = next((one for one in told.desk.config.departments if one.key == told.ticket.department), None)
    return department_name(found, told.language) or None


def lead(told: Told) -> str | None:
    """Return the name of its lead, None for one who is not listed as staff."""
    return among_us.name_of(told.desk, among_us.lead_of(told.desk, told.ticket) or "") or None


def who(told: Told) -> Values:
    """Return who answers for the file, by department where no person is named."""
    return owner(told) or {"name": department(told) or told.desk.config.desk.name, "department": None}
