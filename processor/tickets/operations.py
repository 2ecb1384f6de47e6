"""The verbs on tickets: open, add a message, note an event. Touches the database inside the caller's transaction.

Each writes its rows, its journal entries and the mails it causes together, so that they stand or fall as one. What a
customer wrote is handed on as values, never as a template.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from processor import journal
from processor.errors import UnsafeMail
from processor.mail.identity import id_hash
from processor.mail.message import Address, Authentication, InboundMessage
from processor.models import InboundMail, Participant, Person, Ticket, TicketMessage
from processor.outbound import guard, outbox, wording
from processor.outbound.desk import Desk
from processor.tickets.routing import Route, route

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A mail that has been understood: its row, what it says, and the language it is written in (None: not clear)."""

    mail: InboundMail
    message: InboundMessage
    language: str | None

    @property
    def tried_before(self) -> bool:
        """Tell whether an earlier try may have left a stub ticket for this mail."""
        return int(self.mail.attempts) > 1

    @property
    def sender(self) -> Address:
        """The sender, or an empty address when nobody can be named."""
        return self.message.sender or Address(self.message.sender_text, "")


def open_ticket(desk: Desk, incoming: Incoming, answer: str | None, because: str, now: datetime, *, collective: bool = False) -> Ticket:
    """Open a ticket for a new matter, acknowledge it with the form `answer` (None: not at all) and tell its owner."""
    message = incoming.message
    language = incoming.language or desk.config.desk.languages[0]
    way = route(f"{message.subject}\n{message.new_text}", language, incoming.mail.id, desk.config)
    person = None if message.sender is None else remember(desk, message.sender)
    ticket = _insert_ticket(incoming, person, language, way, collective=collective)
    if person is not None:
        Participant.insert(ticket=ticket, person=person).on_conflict_ignore().execute()
    _add_row(ticket, incoming, "complaint", public=True)
    events: dict[str, dict[str, object]] = {
        "opened": {"mail": incoming.mail.id, "because": because},
        "routed": {"department": way.department, "owner": way.owner, "because": way.because},
    }
    withheld = because if answer is None else _acknowledge(desk, ticket, incoming, answer, way, now, events)
    journal.extend(ticket.id, events, now, after=journal.last_number(ticket.id) if incoming.tried_before else 0)
    if not incoming.mail.silent:
        notify_owner(desk, ticket, incoming, "new-ticket", way, _notes(incoming, withheld), now)
    return ticket


def _insert_ticket(incoming: Incoming, person: Person | None, language: str, way: Route, *, collective: bool) -> Ticket:
    """Insert the ticket, or take over the stub that stood for this mail while it could not be read."""
    values = {
        "requester": person,
        "subject": incoming.message.subject,
        "language": language,
        "department": way.department,
        "owner": way.owner,
        "collective": collective,
    }
    stub = Ticket.get_or_none(Ticket.source_mail_id == incoming.mail.id) if incoming.tried_before else None
    if stub is not None:
        Ticket.update(values).where(Ticket.id == stub.id).execute()
        return Ticket.get_by_id(stub.id)
    return Ticket.create(source_mail_id=incoming.mail.id, opened_at=incoming.mail.received_at, **values)


def add_message(desk: Desk, ticket: Ticket, incoming: Incoming, because: str, now: datetime, *, verified: bool) -> None:
    """Add a later mail to its ticket and tell the owner; the sender gets no second acknowledgement.

    An unverified mail stays inside: its sender takes no part in the ticket and is told nothing of it.
    """
    _add_row(ticket, incoming, "reply", public=verified)
    journal.record(ticket.id, "customer_wrote" if verified else "unverified_mail", now, mail=incoming.mail.id, because=because)
    if not incoming.mail.silent:
        notes = _notes(incoming, None)
        if not verified:
            notes.append(f"unverified sender: {because}; nothing of this ticket was sent there")
        way = Route(ticket.department, ticket.owner, "", "you look after this ticket")
        notify_owner(desk, ticket, incoming, "customer-wrote", way, notes, now)


def note_event(ticket_id: int, incoming: Incoming, event: str, because: str, now: datetime) -> None:
    """Write what a machine told us into the journal; it starts, stops and opens nothing."""
    journal.record(ticket_id, event, now, actor="machine", mail=incoming.mail.id, because=because)


def keep_inside(ticket: Ticket, incoming: Incoming, because: str, now: datetime) -> None:
    """Record a colleague's mail in the ticket; nobody outside sees it."""
    _add_row(ticket, incoming, "note", public=False)
    journal.record(ticket.id, "colleague_wrote", now, actor=incoming.sender.address, mail=incoming.mail.id, because=because)


def remember(desk: Desk, sender: Address) -> Person:
    """Return the person with this address, recorded now if new."""
    address = sender.address.lower()
    known = Person.get_or_none(Person.address == address)
    if known is not None:
        return known
    colleague = address.rpartition("@")[2] in desk.config.trust.colleagues
    Person.insert(address=address, name=sender.name, colleague=colleague).on_conflict_ignore().execute()
    return Person.get(Person.address == address)


def _acknowledge(
    desk: Desk, ticket: Ticket, incoming: Incoming, answer: str, way: Route, now: datetime, events: dict[str, dict[str, object]]
) -> str | None:
    """Queue the acknowledgement and note it in `events`; return why there is none."""
    address = incoming.sender.address
    lately = guard.Lately(0 if answer == "together" else outbox.automatic_count(address, now - DAY))
    against = guard.against_acknowledging(lately, desk.config.limits)
    if against:
        events["acknowledgement_withheld"] = {"because": against}
        return against
    message = incoming.message
    letter = outbox.Letter(
        kind="acknowledgement",
        occasion=f"acknowledgement:{incoming.mail.id}",  # the mail's number: a ticket's may differ after a rolled-back try
        recipient=Address(message.sender.name if message.sender and answer == "full" else "", address),
        template="acknowledgement",
        variant=answer,
        language=ticket.language,
        values=_acknowledgement_values(desk, ticket, incoming, answer, way),
        ticket=ticket,
        in_reply_to=message.message_id,
        references=(*message.references, message.message_id) if message.message_id else message.references,
    )
    try:
        queued = outbox.enqueue(desk, letter, now)
    except UnsafeMail as error:
        events["acknowledgement_withheld"] = {"because": str(error)}
        return str(error)
    if queued:
        _add_own_row(desk, ticket, queued, address, now)
        events["acknowledged"] = {"form": answer, "template": queued.rendered.template, "version": queued.rendered.version}
        if queued.rendered.language != ticket.language:
            events["other_language"] = {"customer": ticket.language, "sent": queued.rendered.language}
    return None


def _acknowledgement_values(desk: Desk, ticket: Ticket, incoming: Incoming, answer: str, way: Route) -> dict[str, object]:
    language = desk.library.language_for("acknowledgement", ticket.language, answer)
    received_at = wording.instant(incoming.mail.received_at, language, desk.config.desk.zone)
    values: dict[str, object] = {"ticket": {"ref": ticket.ref, "received_at": received_at}, "firm": {"name": desk.config.desk.name}}
    if answer == "full":
        values["ticket"] = {"ref": ticket.ref, "received_at": received_at, "subject": ticket.subject}
        values["customer"] = {"greeting": wording.greeting(incoming.sender.name, language)}
        names = next((department.names for department in desk.config.departments if department.key == way.department), ())
        values["owner"] = {"name": way.owner_name, "department": _in_language(names, language)} if way.owner else None
    return values


def notify_owner(desk: Desk, ticket: Ticket, incoming: Incoming, template: str, way: Route, notes: list[str], now: datetime) -> None:
    """Write to the owner, or to the admins when a desk has no staff, that there is something to read."""
    recipients = [way.owner] if way.owner else list(desk.config.desk.admins)
    for address in recipients:
        colleague = next((somebody for somebody in desk.config.staff if somebody.address == address), None)
        language = colleague.languages[0] if colleague else desk.config.desk.languages[0]
        letter = outbox.Letter(
            kind="notification",
            occasion=f"{template}:{incoming.mail.id}",
            recipient=Address(colleague.name if colleague else "", address),
            template=f"staff/{template}",
            language=language,
            values=_notification_values(desk, ticket, incoming, way, notes, language),
            ticket=ticket,
        )
        outbox.enqueue(desk, letter, now)


def _notification_values(desk: Desk, ticket: Ticket, incoming: Incoming, way: Route, notes: list[str], language: str) -> dict[str, object]:
    message = incoming.message
    return {
        "ticket": {
            "ref": ticket.ref,
            "subject": message.subject or ticket.subject,
            "received_at": wording.instant(incoming.mail.received_at, language, desk.config.desk.zone),
            "priority": ticket.priority,
            "language": ticket.language,
        },
        "customer": {
            "name": incoming.sender.name,
            "address": incoming.sender.address,
            "verified": message.authentication is Authentication.PASS,
        },
        "department": way.department or "",
        "why": way.because,
        "message": message.new_text or message.text,
        "attachments": [{"name": part.name, "size": wording.size(part.size, language)} for part in message.attachments],
        "notes": notes,
    }


def _notes(incoming: Incoming, withheld: str | None) -> list[str]:
    notes = [f"no acknowledgement was sent: {withheld}"] if withheld else []
    if incoming.mail.truncated:
        notes.append("larger than the limit: only its beginning was read; the whole mail lies in the mailbox")
    return notes


def _add_row(ticket: Ticket, incoming: Incoming, kind: str, *, public: bool) -> None:
    message = incoming.message
    if incoming.tried_before:
        TicketMessage.delete().where(TicketMessage.mail_id == incoming.mail.id).execute()
    TicketMessage.insert(
        ticket=ticket,
        mail_id=incoming.mail.id,
        public=public,
        automatic=False,
        kind=kind,
        sender=incoming.sender.address or incoming.sender.name,
        recipients={"to": [a.address for a in message.to], "cc": [a.address for a in message.cc]},
        at=incoming.mail.received_at,
        subject=message.subject,
        text=message.new_text or message.text,
        attachments=[{"name": part.name, "type": part.type, "size": part.size} for part in message.attachments],
        message_id=message.message_id,
        message_id_hash=id_hash(message.message_id) if message.message_id else None,
    ).execute()


def _add_own_row(desk: Desk, ticket: Ticket, queued: outbox.Queued, recipient: str, now: datetime) -> None:
    TicketMessage.insert(
        ticket=ticket,
        public=True,
        automatic=True,
        kind="acknowledgement",
        sender=desk.config.desk.address,
        recipients={"to": [recipient], "cc": []},
        at=now,
        subject=queued.rendered.subject,
        text=queued.rendered.text,
        message_id=queued.message_id,
        message_id_hash=id_hash(queued.message_id),
    ).execute()


def _in_language(names: tuple[str, ...], language: str) -> str:
    """Return the name of a department in the script of `language`, else its first name."""
    chinese = language.startswith(("zh", "ja"))
    fitting = [name for name in names if name.isascii() is not chinese]
    return (fitting or list(names) or [""])[0]
