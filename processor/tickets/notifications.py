"""What the owner of a ticket is told when a mail comes in. Writes to the outbox.

What a customer wrote is handed to the templates as values; their files come with it, so that nobody has to look for them elsewhere.
"""

from datetime import datetime

from processor.mail.message import Address, Authentication, Protection
from processor.models import NUMBERS_START_AFTER, Ticket
from processor.outbound import outbox, reasons, wording
from processor.outbound.desk import Desk
from processor.outbound.enclosures import Enclosed, enclose
from processor.outbound.reasons import Note
from processor.tickets.incoming import Incoming
from processor.tickets.letters import department_name
from processor.tickets.routing import Route

MOST_CHARACTERS, MOST_LINES = 8000, 200  # of a mail, in a notification; `processor show` has it whole
_PROTECTED = {Protection.ENCRYPTED: Note.ENCRYPTED, Protection.SIGNED: Note.SIGNED}


def notify_owner(desk: Desk, ticket: Ticket, incoming: Incoming, template: str, way: Route, notes: list[Note], now: datetime) -> None:
    """Write to the owner, or to the admins when a desk has no staff, that there is something to read."""
    recipients = [way.owner] if way.owner else list(desk.config.desk.admins)
    enclosed = enclose(incoming.message.attachments)
    for address in recipients:
        colleague = next((somebody for somebody in desk.config.staff if somebody.address == address), None)
        language = colleague.languages[0] if colleague else desk.config.desk.languages[0]
        letter = outbox.Letter(
            kind="notification",
            occasion=f"{template}:{incoming.mail.id}",
            recipient=Address(colleague.name if colleague else "", address),
            template=f"staff/{template}",
            language=language,
            values=_values(desk, ticket, incoming, way, language)
            | {"attachments": _files(enclosed, language), "notes": _notes(ticket, incoming, notes, language)},
            ticket=ticket,
            files=enclosed.files,
        )
        outbox.enqueue(desk, letter, now)


def _values(desk: Desk, ticket: Ticket, incoming: Incoming, way: Route, language: str) -> dict[str, object]:
    message = incoming.message
    department, written = department_name(way.department, language), wording.language_name(ticket.language, language)
    return {
        "ticket": {
            "ref": ticket.ref,
            "subject": message.subject or ticket.subject,
            "received_at": wording.instant(incoming.mail.received_at, language, desk.config.desk.zone),
            "priority": ticket.priority,
            "language": written,
        },
        "customer": {
            "name": incoming.sender.name,
            "address": incoming.sender.address,
            "verified": message.authentication is Authentication.PASS,
        },
        "department": department,
        "why": reasons.why(department, way.words, way.turn, written, language),
        "message": _excerpt(message.new_text or message.text),
    }


def _files(enclosed: Enclosed, language: str) -> list[dict[str, str]]:
    return [
        {"name": one.name, "size": wording.size(one.size, language), "left_out": reasons.left_out(why, language) if why else ""}
        for one, why in enclosed.named
    ]


def _notes(ticket: Ticket, incoming: Incoming, notes: list[Note], language: str) -> list[str]:
    """Return what to bear in mind, a sentence each."""
    message = incoming.message
    also = [Note.TRUNCATED] if incoming.mail.truncated else []
    if message.protection in _PROTECTED:
        also.append(_PROTECTED[message.protection])
    sentences = [reasons.note(one, language) for one in (*notes, *also)]
    if ticket.follow_up_of_id is not None and ticket.source_mail_id == incoming.mail.id:
        sentences.append(reasons.goes_on_from(f"T-{NUMBERS_START_AFTER + ticket.follow_up_of_id}", language))
    if message.forwarded is not None and message.forwarded.sender is not None:
        sentences.append(reasons.passed_on(message.forwarded.sender.name, message.forwarded.sender.address, language))
    return sentences


def _excerpt(text: str) -> str:
    """Return what fits into a mail to a telephone; an ellipsis shows that there is more."""
    cut = "\n".join(text[:MOST_CHARACTERS].splitlines()[:MOST_LINES])
    return cut if len(cut) >= len(text.rstrip()) else f"{cut}\n…"
