"""The verbs of who has a ticket: assigned, taken, handed over and accepted. Touches the database inside the caller's transaction.

A hand-over changes the owner only when somebody there accepts it: until then the old owner answers for the customer.
"""

from collections.abc import Iterable
from datetime import datetime

from processor.config import Config, Department
from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.states import TicketStatus
from processor.tickets import among_us, rights, routing, rows
from processor.tickets.by import By
from processor.tickets.events import Event, Happened
from processor.tickets.history import events_of
from processor.tickets.refused import Code, Refused
from processor.tickets.routing import Route

ACTIVE = (TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.WAITING, TicketStatus.CONSULTING)


def assign(desk: Desk, ticket: Ticket, by: By, now: datetime, address: str | None) -> None:
    """Give the ticket to a colleague, or with None back to the department."""
    need_active(ticket)
    if address is not None:
        if address.lower() not in desk.staff_addresses:
            raise Refused(Code.WHO, f"nobody here has the address {address}", who=address)
        rights.admit(events_of(ticket.id), address)
    give(desk, ticket, address and address.lower(), by, now)
    if address is not None and address.lower() != by.address.lower():
        among_us.introduce(desk, ticket, address.lower(), by, now)


def take(desk: Desk, ticket: Ticket, by: By, now: datetime) -> None:
    """Take the ticket on; who takes what was handed over accepts it."""
    need_active(ticket)
    events = events_of(ticket.id)
    rights.admit(events, by.address)
    if not accept_pending(desk, ticket, by, now, events):
        give(desk, ticket, by.address, by, now)
    among_us.introduce(desk, ticket, by.address, by, now)


def give(desk: Desk, ticket: Ticket, owner: str | None, by: By, now: datetime) -> None:
    """Change the owner, and the department when the new one works in others only."""
    department = ticket.department
    if owner is not None and department not in (theirs := departments_of(desk.config, owner)) and theirs:
        department = theirs[0]
    if (owner, department) == (ticket.owner, ticket.department):
        return
    was = ticket.owner
    rows.change(ticket, owner=owner, department=department)
    rows.record(ticket, Happened.OWNER_CHANGED, by, now, owner=owner, department=department, was=was)


def hand_over(desk: Desk, ticket: Ticket, by: By, now: datetime, department: str, person: str | None = None, reason: str = "") -> None:
    """Offer the ticket to another department, or to somebody in it; both sides are told the same."""
    need_active(ticket)
    events = events_of(ticket.id)
    to = department_named(desk.config, department)
    if not reason.strip():
        raise Refused(Code.ARG, "a hand-over needs a reason", command="handoff")
    if person is not None:
        rights.admit(events, person)
    told = among_us.keep(ticket, "hand-over", by, reason, now)
    rows.record(ticket, Happened.HANDED_OVER, by, now, department=to.key, person=person, message=told)
    among_us.tell_hand_over(desk, ticket, by, to, receivers(desk.config, to, person, events), reason, now)


def accept(desk: Desk, ticket: Ticket, by: By, now: datetime) -> None:
    """Take on what was handed over."""
    need_active(ticket)
    events = events_of(ticket.id)
    rights.admit(events, by.address)
    if not accept_pending(desk, ticket, by, now, events):
        raise Refused(Code.STATE, "nothing was handed over that this person could accept", status=ticket.status)
    among_us.introduce(desk, ticket, by.address, by, now)


def accept_pending(desk: Desk, ticket: Ticket, by: By, now: datetime, events: Iterable[Event]) -> bool:
    """Accept what was handed over to the department of this person, or to them; False when there is nothing of that kind."""
    offered = pending(events)
    if offered is None or not _is_meant(desk.config, offered, by.address):
        return False
    department, was = offered.text("department"), ticket.owner
    rows.change(ticket, owner=by.address.lower(), department=department)
    rows.record(ticket, Happened.OWNER_CHANGED, by, now, owner=ticket.owner, department=department, was=was)
    rows.record(ticket, Happened.ACCEPTED, by, now, department=department)
    return True


def decline(desk: Desk, ticket: Ticket, by: By, now: datetime, reason: str = "") -> None:
    """Hand back what was handed over; the old owner, who still has it, is told."""
    offered = pending(events_of(ticket.id))
    if offered is None or not _is_meant(desk.config, offered, by.address):
        raise Refused(Code.STATE, "nothing was handed over that this person could decline", status=ticket.status)
    rows.record(ticket, Happened.DECLINED, by, now, department=offered.text("department"))
    among_us.tell_declined(desk, ticket, by, offered, reason, now)


def pending(events: Iterable[Event]) -> Event | None:
    """Return the hand-over that nobody has answered, None when there is none; a later one takes the place of an earlier one."""
    offered = None
    for event in events:
        if event.name == Happened.HANDED_OVER:
            offered = event
        elif event.name in (Happened.ACCEPTED, Happened.DECLINED, Happened.REOPENED):
            offered = None
    return offered


def department_named(config: Config, key: str) -> Department:
    """Return the department with this key or name. Raises Refused when there is none."""
    wanted = key.casefold()
    found = next((one for one in config.departments if wanted in (one.key.casefold(), *(name.casefold() for name in one.names))), None)
    if found is None:
        raise Refused(Code.DEPT, f"no department {key}", department=key, departments=[one.key for one in config.departments])
    return found


def departments_of(config: Config, address: str) -> list[str]:
    """Return the keys of the departments that somebody works in or leads."""
    works = [key for one in config.staff if one.address.lower() == address.lower() for key in one.departments]
    leads = [one.key for one in config.departments if one.lead.lower() == address.lower()]
    return list(dict.fromkeys([*works, *leads]))


def team(config: Config, department: Department) -> list[str]:
    """Return the addresses of those who work in a department, of its lead when there is nobody else."""
    return [one.address.lower() for one in config.staff if department.key in one.departments] or [department.lead.lower()]


def receivers(config: Config, to: Department, person: str | None, events: Iterable[Event]) -> list[str]:
    """Return who is told of what goes to a department: the person meant, else the team, but nobody whom the matter is about.

    Where nobody is left it is the department's lead, or somebody else who leads when it is about them.
    """
    named = [person.lower()] if person else team(config, to)
    away = rights.recused(events)
    free = [address for address in named if address not in away]
    instead = routing.without(Route(to, to.lead), away, config).owner if to.lead.lower() in away else to.lead
    return free or [(instead or config.desk.admins[0]).lower()]


def _is_meant(config: Config, offered: Event, address: str) -> bool:
    person = offered.text("person")
    return address.lower() == person.lower() or offered.text("department") in departments_of(config, address)


def need_active(ticket: Ticket) -> None:
    """Raise Refused when the ticket has ended."""
    if ticket.status not in ACTIVE:
        raise Refused(Code.STATE, f"the ticket is {ticket.status}", status=ticket.status)
