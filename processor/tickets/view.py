"""A ticket as scripts and people see it. Reads the database.

The names and shapes are the program's public face: scripts rely on them. Instants are ISO 8601 in UTC. What was
not measured is null or empty, never made up.
"""

import re
from collections.abc import Iterator
from datetime import datetime

import peewee

from processor.config import Config
from processor.errors import UsageError
from processor.models import NUMBERS_START_AFTER, JournalEntry, OutboxMail, Person, Ticket, TicketMessage
from processor.models_work import CustomerPromise
from processor.tickets import clock_words, clocks, followup, history
from processor.tickets.clock_words import Reader
from processor.tickets.clocks import Clock, ClockName, Clocks
from processor.tickets.lifecycle import ACTIVE

_DUE = {
    "first_reply": ClockName.FIRST,
    "next_reply": ClockName.NEXT,
    "resolve": ClockName.RESOLVE,
    "update": ClockName.UPDATE,
    "regulatory": ClockName.REGULATORY,
}
_REF = re.compile(r"#?(?:T-)?([0-9]{4,18})", re.IGNORECASE)


def find(ref: str) -> Ticket:
    """Return the ticket with this number, written T-1042, #1042 or 1042. Raises UsageError when there is none."""
    found = _REF.fullmatch(ref.strip())
    ticket = Ticket.get_or_none(Ticket.id == int(found[1]) - NUMBERS_START_AFTER) if found else None
    if ticket is None:
        message = f"there is no ticket {ref!r}; `processor tickets` lists them (a number looks like T-{NUMBERS_START_AFTER + 1})"
        raise UsageError(message)
    return ticket


def listed(config: Config, now: datetime, status: str | None, owner: str | None) -> Iterator[dict[str, object]]:
    """Yield the tickets, oldest first, with the status and owner asked for."""
    query = Ticket.select(Ticket, Person).join(Person, peewee.JOIN.LEFT_OUTER).order_by(Ticket.id)
    if status:
        query = query.where(Ticket.status == status)
    if owner:
        query = query.where(Ticket.owner == owner.lower())
    for ticket in query.iterator():
        running = clocks.replay(history.case_under(config, ticket, now), config, now) if ticket.status in ACTIVE else Clocks(())
        yield facts(ticket, running)


def facts(ticket: Ticket, measured: Clocks) -> dict[str, object]:
    """Return what a list shows of a ticket and its clocks."""
    person = ticket.requester
    role = "colleague" if person and person.colleague else "customer"
    return {
        "ref": ticket.ref,
        "status": ticket.status,
        "subject": ticket.subject,
        "language": ticket.language,
        "kind": ticket.kind,
        "requester": {"name": person.name if person else "", "address": person.address if person else None, "role": role},
        "department": ticket.department,
        "owner": ticket.owner,
        "priority": ticket.priority,
        "emotion": ticket.emotion,
        "intensity": ticket.intensity,
        "signals": ticket.signals,
        "cycle": ticket.cycle,
        "opened_at": iso(ticket.opened_at),
        "first_reply_at": iso(ticket.first_reply_at),
        "solved_at": iso(ticket.solved_at),
        "closed_at": iso(ticket.closed_at),
        "due": _due(measured),
        "rating": ticket.rating,
        "cause": ticket.cause,
    }


def whole(config: Config, ticket: Ticket, now: datetime) -> dict[str, object]:
    """Return everything about a ticket: its facts, messages, journal, clocks, promises, what is planned and what was sent."""
    journal = JournalEntry.select().where(JournalEntry.ticket == ticket).order_by(JournalEntry.number)
    outbox = OutboxMail.select().where(OutboxMail.ticket_id == ticket.id).order_by(OutboxMail.id)
    promises = CustomerPromise.select().where(CustomerPromise.ticket == ticket).order_by(CustomerPromise.id)
    case = history.case_under(config, ticket, now)
    measured = clocks.replay(case, config, now)
    reader = Reader("en", config.desk.zone)
    return {
        **facts(ticket, measured),
        "messages": [_message(message) for message in messages(ticket)],
        "journal": [{"at": iso(e.at), "actor": e.actor, "event": e.event, "detail": e.detail} for e in journal],
        "clocks": [_clock(clock, reader) for clock in measured.all],
        "promises": [{"due_at": iso(p.due_at), "state": p.state, "source": p.source, "made_by": p.made_by} for p in promises],
        "planned": [{"at": iso(step.at), "kind": step.kind.value} for step in followup.steps(case, measured, config, now)],
        "outbox": [_outbox(mail) for mail in outbox],
    }


def _due(measured: Clocks) -> dict[str, str | None]:
    """Return by when what is due; what waits for the customer is not."""
    running = {name: measured.running(clock) for name, clock in _DUE.items()}
    return {name: iso(clock.due_at) for name, clock in running.items() if clock is not None and clock.due_at is not None}


def _clock(clock: Clock, reader: Reader) -> dict[str, object]:
    return {
        "name": clock.name.value,
        "cycle": clock.cycle,
        "started_at": iso(clock.started_at),
        "due_at": iso(clock.due_at),
        "stopped_at": iso(clock.stopped_at),
        "outcome": clock.outcome.value,
        "about": clock.about,
        "explained": list(clock_words.explain(clock, reader)),
    }


def messages(ticket: Ticket) -> list[TicketMessage]:
    """Return what was written in a ticket, in order."""
    return list(TicketMessage.select().where(TicketMessage.ticket == ticket).order_by(TicketMessage.at, TicketMessage.id))


def _message(message: TicketMessage) -> dict[str, object]:
    return {
        "direction": "out" if message.mail_id is None else "in",
        "visibility": "public" if message.public else "internal",
        "automatic": message.automatic,
        "from": message.sender,
        "to": message.recipients.get("to", []),
        "cc": message.recipients.get("cc", []),
        "at": iso(message.at),
        "subject": message.subject,
        "text": message.text,
        "reading": message.reading,
        "attachments": message.attachments,
        "message_id": message.message_id,
        "kind": message.kind,
    }


def _outbox(mail: OutboxMail) -> dict[str, object]:
    return {
        "kind": mail.kind,
        "to": mail.recipient,
        "state": mail.state,
        "message_id": mail.message_id,
        "attempts": mail.attempts,
        "queued_at": iso(mail.queued_at),
        "sent_at": iso(mail.sent_at),
        "last_reply": mail.last_reply,
        "template": f"{mail.template} {mail.template_version}",
        "ambiguous": mail.ambiguous,
    }


def iso(instant: datetime | None) -> str | None:
    """Return an instant as JSON has it."""
    return None if instant is None else instant.isoformat()
