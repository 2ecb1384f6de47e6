"""What the owner of a ticket is told when a mail comes in. Writes to the outbox.

What a customer wrote is handed to the templates as values; their files come with it, so that nobody has to look for them elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from processor.mail.message import Address, Authentication, Protection
from processor.models import NUMBERS_START_AFTER, Ticket
from processor.outbound import card, outbox, reasons, wording
from processor.outbound.desk import Desk
from processor.outbound.enclosures import Enclosed, enclose
from processor.outbound.reasons import Note, Turn
from processor.statements import Parameter, Prepared
from processor.states import Automation
from processor.tickets import among_us, drafts, due_words, manner, past, rights, ways
from processor.tickets.history import events_of
from processor.tickets.incoming import Incoming
from processor.tickets.letters import department_name
from processor.tickets.lifecycle import ACTIVE
from processor.tickets.routing import Route

MOST_EARLIER = 5
_EARLIER = Prepared(
    lambda: (
        Ticket.select(Ticket.id)
        .where(Ticket.requester == Parameter("person"), Ticket.id < Parameter("ticket"))
        .order_by(Ticket.id.desc())
        .limit(MOST_EARLIER)
    )
)
WEEK = timedelta(days=7)
_ACTIVE = Prepared(
    lambda: (
        Ticket.select(Ticket.id)
        .where(
            Ticket.requester == Parameter("person"),
            Ticket.id < Parameter("ticket"),
            Ticket.opened_at > Parameter("since"),
            Ticket.status.in_(ACTIVE),
        )
        .order_by(Ticket.id.desc())
        .limit(1)
    )
)
MOST_CHARACTERS, MOST_LINES = 8000, 200  # of a mail, in a notification; `processor show` has it whole
_PROTECTED = {Protection.ENCRYPTED: Note.ENCRYPTED, Protection.SIGNED: Note.SIGNED}


@dataclass(frozen=True, slots=True)
class Alerted:
    """What the owner of a ticket should bear in mind, and whom of the duty people `alert` has told of the mail, in small letters."""

    notes: tuple[Note, ...] = ()
    told: tuple[str, ...] = ()


def notify_owner(
    desk: Desk,
    ticket: Ticket,
    incoming: Incoming,
    template: str,
    way: Route,
    alerted: Alerted,
    now: datetime,
    *,
    copied: Sequence[str] = (),
) -> None:
    """Write to the owner, or to the admins when a desk has no staff, that there is something to read; `copied` read it too.

    Whom `alert` has told have the same in a mail that is more urgent.
    """
    recipients = list(dict.fromkeys([*([way.owner] if way.owner else desk.config.desk.admins), *copied]))
    if way.turn is Turn.NAMED and way.department:
        recipients = list(dict.fromkeys([*recipients, way.department.lead]))  # praise is heard by the lead as well
    enclosed = enclose(incoming.message.attachments)
    for address in recipients:
        if address.lower() in alerted.told:
            continue
        language = _language_of(desk, address)
        letter = outbox.Letter(
            kind="notification",
            occasion=f"{template}:{incoming.mail.id}",
            recipient=Address(_name_of(desk, address), address),
            template=f"staff/{template}",
            language=language,
            values=_values(desk, ticket, incoming, way, address, now)
            | {"attachments": _files(enclosed, language), "notes": _notes(ticket, incoming, alerted.notes, language)},
            ticket=ticket,
            files=enclosed.files,
        )
        outbox.enqueue(desk, letter, now)


def alert(desk: Desk, ticket: Ticket, incoming: Incoming, way: Route, notes: Sequence[Note], now: datetime, *, receipt: bool) -> Alerted:
    """Tell the duty people at once of a matter that no program may answer.

    On duty is whom the desk names, else the department's lead, else the admins, but nobody whom it is about. `receipt` says whether the
    customer gets a neutral one. Who has the ticket gets its `notes` and files with it.
    """
    allowed = manner.automation(incoming.reading)
    if allowed is Automation.FULL:
        return Alerted()
    about = rights.recused(events_of(ticket.id))
    lead = among_us.lead_of(desk, ticket)
    on_duty = [one for one in desk.config.escalation.duty if one.lower() not in about] or ([lead] if lead else desk.config.desk.admins)
    enclosed = enclose(incoming.message.attachments)
    for address in on_duty:
        language, theirs = _language_of(desk, address), way.owner is not None and address.lower() == way.owner.lower()
        also: dict[str, object] = {"attachments": [], "notes": []}
        if theirs:
            also = {"attachments": _files(enclosed, language), "notes": _notes(ticket, incoming, notes, language)}
        letter = outbox.Letter(
            kind="alert",
            occasion=f"alert:{incoming.mail.id}",
            recipient=Address(_name_of(desk, address), address),
            template="staff/sensitive",
            language=language,
            values=_values(desk, ticket, incoming, way, address, now) | also | {"alert": {"receipt": receipt, "yours": theirs}},
            ticket=ticket,
            files=enclosed.files if theirs else (),
        )
        outbox.enqueue(desk, letter, now)
    note = Note.SENSITIVE if allowed is Automation.RECEIPT_ONLY else Note.SILENT
    return Alerted((note,), tuple(address.lower() for address in on_duty))


def _values(desk: Desk, ticket: Ticket, incoming: Incoming, way: Route, address: str, now: datetime) -> dict[str, object]:
    message, language = incoming.message, _language_of(desk, address)
    department, written = department_name(way.department, language), wording.language_name(ticket.language, language)
    return {
        "ticket": {
            "ref": ticket.ref,
            "subject": ticket.subject or message.subject,  # a later mail has ours, with "Re:" and more
            "received_at": wording.instant(incoming.mail.received_at, language, desk.config.desk.zone),
            "priority": ticket.priority,
            "language": written,
            "mood": card.headline(incoming.reading, language),
        },
        "card": card.lines(incoming.reading, _earlier(ticket), language, past.lines(ticket, language, desk.config.desk.zone)),
        "due": due_words.due_values(desk, ticket, address, language, now),
        "reply": {"to": _answered(ticket, incoming)},
        "draft": drafts.suggested(desk, ticket, now, language),
        **ways.ways(desk, ticket, address, language),
        "customer": {
            "name": incoming.sender.name,
            "address": incoming.sender.address,
            "verified": message.authentication is Authentication.PASS,
        },
        "department": department,
        "why": reasons.why(department, way.words, way.turn, written, language),
        "message": _excerpt(incoming.shown),
    }


def _answered(ticket: Ticket, incoming: Incoming) -> str | None:
    """Return to whom an answer goes: to the customer of the ticket, whoever wrote this mail."""
    if ticket.requester_id is None:
        return None
    if ticket.source_mail_id == incoming.mail.id or (incoming.person is not None and incoming.person.id == ticket.requester_id):
        return incoming.sender.name or incoming.sender.address
    customer = ticket.requester
    return None if customer is None else customer.name or customer.address


def _earlier(ticket: Ticket) -> list[str]:
    """Return the other tickets of the same person, the newest first."""
    rows = [] if ticket.requester_id is None else _EARLIER.rows(person=ticket.requester_id, ticket=ticket.id)
    return [f"T-{NUMBERS_START_AFTER + number}" for (number,) in rows]


def _name_of(desk: Desk, address: str) -> str:
    return next((somebody.name for somebody in desk.config.staff if somebody.address == address), "")


def _language_of(desk: Desk, address: str) -> str:
    """Return the language a colleague reads first, for anybody who is not listed that of the desk."""
    return next((somebody.languages[0] for somebody in desk.config.staff if somebody.address == address), desk.config.desk.languages[0])


def _files(enclosed: Enclosed, language: str) -> list[dict[str, str]]:
    return [
        {"name": one.name, "size": wording.size(one.size, language), "left_out": reasons.left_out(why, language) if why else ""}
        for one, why in enclosed.named
    ]


def _notes(ticket: Ticket, incoming: Incoming, notes: Sequence[Note], language: str) -> list[str]:
    """Return what to bear in mind, a sentence each."""
    message = incoming.message
    also = [Note.TRUNCATED] if incoming.mail.truncated else []
    if message.protection in _PROTECTED:
        also.append(_PROTECTED[message.protection])
    sentences = [reasons.note(one, language) for one in (*notes, *also)]
    if ticket.follow_up_of_id is not None and ticket.source_mail_id == incoming.mail.id:
        sentences.append(reasons.goes_on_from(f"T-{NUMBERS_START_AFTER + ticket.follow_up_of_id}", language))
    elif ticket.source_mail_id == incoming.mail.id and (same := _maybe_the_same(ticket)):
        sentences.append(reasons.maybe_the_same(same, language))
    if message.forwarded is not None and message.forwarded.sender is not None:
        sentences.append(reasons.passed_on(message.forwarded.sender.name, message.forwarded.sender.address, language))
    return sentences


def _maybe_the_same(ticket: Ticket) -> str | None:
    """Return another active ticket that the same person opened within the week before, the newest one."""
    if ticket.requester_id is None:
        return None
    row = _ACTIVE.row(person=ticket.requester_id, ticket=ticket.id, since=ticket.opened_at - WEEK)
    return None if row is None else f"T-{NUMBERS_START_AFTER + row[0]}"


def _excerpt(text: str) -> str:
    """Return what fits into a mail to a telephone; an ellipsis shows that there is more."""
    cut = "\n".join(text[:MOST_CHARACTERS].splitlines()[:MOST_LINES])
    return cut if len(cut) >= len(text.rstrip()) else f"{cut}\n…"
