"""The verbs on tickets: open, add a message, note an event. Touches the database inside the caller's transaction.

Each writes its rows, its journal entries and the mails it causes together, so that they stand or fall as one.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time

from processor import journal
from processor.mail.message import Authentication
from processor.models import NUMBERS_START_AFTER, Participant, Ticket
from processor.outbound.desk import Desk
from processor.outbound.heard import SURE
from processor.outbound.reasons import Note
from processor.statements import insert
from processor.states import Automation
from processor.tickets import (
    among_us,
    customer_mail,
    entries,
    evidence,
    letters,
    manner,
    notifications,
    paths,
    people,
    priority,
    recusal,
    regulation,
    rights,
    rows,
)
from processor.tickets.customer_mail import SECOND_REOPENING, Effect
from processor.tickets.events import Happened
from processor.tickets.history import events_of
from processor.tickets.incoming import Incoming
from processor.tickets.paths import Path
from processor.tickets.people import Correspondent
from processor.tickets.priority import Priority
from processor.tickets.routing import Route


@dataclass(frozen=True, slots=True)
class Opening:
    """How a ticket is opened: the form of its acknowledgement (None: no answer leaves, `withheld` says why), and the reason."""

    answer: str | None
    because: str
    withheld: Note | None = None
    collective: bool = False
    follow_up_of: int | None = None


def open_ticket(desk: Desk, incoming: Incoming, opening: Opening, now: datetime) -> Ticket:
    """Open a ticket for a new matter, acknowledge it and tell its owner."""
    message, reading = incoming.message, incoming.reading
    language = reading.language or desk.config.desk.languages[0]
    person = incoming.person or (people.remember(desk.config.trust, message.sender) if message.sender else None)
    path = paths.choose(desk.config, incoming, person, language, _before(opening.follow_up_of))
    pressing = priority.decide(reading)
    ticket = _insert_ticket(incoming, person, opening, _heard_values(incoming, language, path, pressing))
    entries.add(ticket, incoming, "complaint", public=True)
    events = _opening_events(incoming, opening, path, pressing)
    notes = [opening.withheld] if opening.withheld else []
    form = None if opening.answer is None else manner.form(opening.answer, reading, path.automation)
    if form is not None:
        notes += letters.acknowledge(desk, ticket, incoming, form, path.way, now, events)
    journal.extend(ticket.id, list(events.items()), now, after=journal.last_number(ticket.id) if incoming.tried_before else 0)
    if not incoming.mail.silent:
        receipt, alerted = "acknowledged" in events, notifications.Alerted()
        if not path.personnel:
            alerted = notifications.alert(desk, ticket, incoming, path.way, notes, now, receipt=receipt)
        every = replace(alerted, notes=(*notes, *alerted.notes))
        notifications.notify_owner(desk, ticket, incoming, "new-ticket", path.way, every, now)
    return ticket


def _before(number: int | None) -> paths.Before | None:
    """Return what the way of a matter must know of the one that it goes on from."""
    before = None if number is None else Ticket.get_or_none(Ticket.id == number)
    return None if before is None else paths.Before(before.owner, before.department, rights.recused(events_of(before.id)))


def _first_contact(number: int) -> str:
    """Return when the customer first came with the matter that a new one goes on from."""
    return regulation.first_contact(events_of(number), Ticket.get_by_id(number).opened_at).isoformat()


def _heard_values(incoming: Incoming, language: str, path: Path, pressing: Priority) -> dict[str, object]:
    """Return the columns of a new ticket that come from what was heard."""
    reading = incoming.reading
    return {
        "subject": incoming.message.subject,
        "language": language,
        "kind": path.kind,
        "emotion": reading.emotion,
        "intensity": reading.intensity,
        "signals": manner.names(reading),
        "automation": path.automation,
        "priority": pressing.level,
        "department": path.way.department_key,
        "owner": path.way.owner,
    }


def _opening_events(incoming: Incoming, opening: Opening, path: Path, pressing: Priority) -> dict[str, dict[str, object]]:
    reading, way = incoming.reading, path.way
    opened: dict[str, object] = {"mail": incoming.mail.id, "because": opening.because}
    if incoming.mail.silent:
        opened["silent"] = True
    if opening.follow_up_of is not None:
        opened["follow_up_of"] = f"T-{NUMBERS_START_AFTER + opening.follow_up_of}"
        opened["first_contact"] = _first_contact(opening.follow_up_of)
    events: dict[str, dict[str, object]] = {
        "opened": opened,
        "heard": {
            "kind": path.kind.value,
            "emotion": reading.emotion.value,
            "intensity": reading.intensity,
            "priority": pressing.level,
            "because": pressing.because,
            "sure": reading.confidence >= SURE,
        },
        "routed": {"department": way.department_key, "owner": way.owner, "words": list(way.words), "turn": way.turn.value},
    }
    if path.recused:
        events[rights.RECUSED] = {"who": list(path.recused), "because": "the mail complains about them by name"}
    if path.automation is not Automation.FULL:
        events["sensitive"] = {"signals": manner.names(reading), "automation": path.automation.value}
    return events


def _insert_ticket(incoming: Incoming, person: Correspondent | None, opening: Opening, heard: dict[str, object]) -> Ticket:
    """Insert the ticket, or take over the stub that stood for this mail while it could not be read."""
    values = heard | {
        "requester": person.id if person else None,
        "collective": opening.collective,
        "follow_up_of_id": opening.follow_up_of,
        "verified": evidence.is_proved(incoming),
        "utc_offset_minutes": incoming.message.utc_offset_minutes,
    }
    stub = Ticket.get_or_none(Ticket.source_mail_id == incoming.mail.id) if incoming.tried_before else None
    if stub is not None:
        Ticket.update(values).where(Ticket.id == stub.id).execute()
        return Ticket.get_by_id(stub.id)
    values |= {"source_mail_id": incoming.mail.id, "opened_at": incoming.mail.received_at}
    ticket = Ticket(id=insert(Ticket, values), **values)
    if person is not None:
        insert(Participant, {"ticket": ticket.id, "person": person.id})
    return ticket


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a later mail found its ticket, and what that proves; `known_before` says that its Message-ID has been seen."""

    because: str
    verified: bool  # from somebody who takes part
    proved: bool = False  # it answers a mail that only its sender can have got
    known_before: bool = False


def add_message(desk: Desk, ticket: Ticket, incoming: Incoming, arrival: Arrival, now: datetime) -> None:
    """Add a later mail to its ticket and tell whom it concerns; the sender gets no second acknowledgement.

    An unverified mail stays inside: its sender takes no part in the ticket, is told nothing of it and changes nothing in it. One that
    says word for word what it said before, as a mail that came by two ways does, changes nothing either.
    """
    verified, because = arrival.verified, arrival.because
    repeated = arrival.known_before and entries.was_said_before(ticket, incoming)
    entries.add(ticket, incoming, "reply", public=verified)
    if repeated:
        journal.record(ticket.id, "repeated_mail", now, mail=incoming.mail.id, because=because)
        return
    effect, notes = Effect.TOLD, [] if verified else [Note.STRANGER]
    if verified:
        evidence.note_proof(ticket, incoming, proved=arrival.proved)
        effect = customer_mail.take_in(desk, ticket, incoming, because, now)
        recusal.draw_consequences(desk, ticket, incoming, now)
        evidence.note_sensitive(ticket, incoming, now)
    else:
        journal.record(ticket.id, "unverified_mail", now, mail=incoming.mail.id, because=because)
    if incoming.mail.silent or effect is Effect.NOTHING:
        return
    department = next((one for one in desk.config.departments if one.key == ticket.department), None)
    way = Route(department, ticket.owner)
    alerted = notifications.alert(desk, ticket, incoming, way, notes, now, receipt=False)
    every = replace(alerted, notes=(*notes, *(alerted.notes if verified else ())))
    if effect is Effect.LOW_RATING:
        among_us.tell_low_rating(desk, ticket, incoming, now)
        return
    lead = among_us.lead_of(desk, ticket) if effect is Effect.REOPENED and ticket.cycle >= SECOND_REOPENING else None
    copied = [lead] if lead else []
    notifications.notify_owner(desk, ticket, incoming, "customer-wrote", way, every, now, copied=copied)


def note_event(desk: Desk, ticket: Ticket, incoming: Incoming, event: str, because: str, now: datetime) -> None:
    """Write what a machine told us into the journal; it starts, stops and opens nothing.

    Where it says until when the customer is away, reminders wait for them.
    """
    journal.record(ticket.id, event, now, actor="machine", mail=incoming.mail.id, because=because)
    back, person = incoming.message.returns_on, incoming.person
    theirs = person is not None and person.id == ticket.requester_id and incoming.message.authentication is not Authentication.FAIL
    if back is not None and theirs and rows.is_allowed(ticket, Happened.AWAY_UNTIL):
        until = datetime.combine(back, time(), desk.config.desk.zone).astimezone(UTC)
        received = incoming.mail.received_at.isoformat()
        journal.record(
            ticket.id, Happened.AWAY_UNTIL, now, actor="machine", mail=incoming.mail.id, received=received, until=until.isoformat()
        )


def keep_inside(ticket: Ticket, incoming: Incoming, because: str, now: datetime) -> None:
    """Record a colleague's mail in the ticket; nobody outside sees it."""
    entries.add(ticket, incoming, "note", public=False)
    journal.record(ticket.id, "colleague_wrote", now, actor=incoming.sender.address, mail=incoming.mail.id, because=because)
