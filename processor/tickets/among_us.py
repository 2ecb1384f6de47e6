"""The mails among colleagues that carry a message: a hand-over, a question, its answer, what came back. Writes to the outbox.

Each reader gets the same card as the owner did, in their own language. What they answer to these mails stays inside; only `introduce`
writes one whose answer goes to the customer.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from processor.config import Department
from processor.mail.message import Address
from processor.models import OutboxMail, Ticket, TicketMessage
from processor.outbound import outbox, reasons, wording
from processor.outbound.desk import Desk
from processor.outbound.reasons import Turn
from processor.statements import insert
from processor.tickets import policy, preview, ratings
from processor.tickets.by import By
from processor.tickets.incoming import Incoming
from processor.tickets.letters import department_name

_ABOUT_A_CUSTOMER = ("notification", "alert", "reminder")


def keep(ticket: Ticket, kind: str, by: By, text: str, now: datetime) -> int:
    """Keep what a colleague said in the ticket, for nobody outside, and return its number."""
    row = {
        "ticket": ticket.id,
        "public": False,
        "automatic": False,
        "kind": kind,
        "sender": by.address,
        "recipients": {"to": [], "cc": []},
        "at": now,
        "subject": "",
        "text": text,
    }
    return insert(TicketMessage, row) or 0


def introduce(desk: Desk, ticket: Ticket, address: str, by: By, now: datetime) -> None:
    """Send the ticket to its new owner, unless they already have a mail whose answer goes to the customer."""
    has = OutboxMail.select().where(
        OutboxMail.ticket_id == ticket.id, OutboxMail.recipient == address, OutboxMail.kind.in_(_ABOUT_A_CUSTOMER)
    )
    if not has.exists():
        tell(desk, ticket, [address], "notification", "new-ticket", {}, f"introduced:{_cause(ticket, by)}", now)


def tell_hand_over(desk: Desk, ticket: Ticket, by: By, to: Department, receivers: Iterable[str], reason: str, now: datetime) -> None:
    """Send the same card to those who shall have the ticket and to the one who has it."""
    for address in dict.fromkeys([*receivers, *([ticket.owner] if ticket.owner else []), *([by.address] if by.person else [])]):
        language = language_of(desk, address)
        about = {"from": name_of(desk, by.address), "department": department_name(to, language), "reason": reason}
        tell(desk, ticket, [address], "hand-over", "hand-over", {"handover": about}, f"hand-over:{_cause(ticket, by)}", now)


def tell_declined(desk: Desk, ticket: Ticket, by: By, department: str, reason: str, now: datetime) -> None:
    """Tell the owner that a department has handed the ticket back."""
    answer = {"from": name_of(desk, by.address), "department": department, "text": reason, "declined": True, "open": 0}
    tell(desk, ticket, owners(desk, ticket), "internal", "consult-answered", {"answer": answer}, f"declined:{_cause(ticket, by)}", now)


def tell(
    desk: Desk,
    ticket: Ticket,
    addresses: Iterable[str],
    kind: str,
    template: str,
    values: Mapping[str, object],
    occasion: str,
    now: datetime,
) -> None:
    """Write to colleagues about a ticket: what its owner was told of it, and `values` besides."""
    for address in addresses:
        language = language_of(desk, address)
        letter = outbox.Letter(
            kind=kind,
            occasion=occasion,
            recipient=Address(name_of(desk, address), address),
            template=f"staff/{template}",
            language=language,
            values={**about(desk, ticket, language), **values},
            ticket=ticket,
        )
        outbox.enqueue(desk, letter, now)


def about(desk: Desk, ticket: Ticket, language: str) -> dict[str, object]:
    """Return what every mail to a colleague may say of a ticket."""
    values = preview.values_of(desk.config, ticket, language)
    customer = values["customer"]
    department = str(values["department"] or "")
    written = wording.language_name(ticket.language, language)
    assert isinstance(customer, dict)  # noqa: S101 - made there
    return values | {
        "customer": customer | {"verified": bool(ticket.verified)},
        "why": reasons.why(department, (), Turn.OWNER, written, language),
        "attachments": [],
        "notes": [],
    }


def owners(desk: Desk, ticket: Ticket) -> list[str]:
    """Return whom a ticket's owner is: a person, else the lead of its department, else the admins."""
    if ticket.owner:
        return [ticket.owner]
    lead = lead_of(desk, ticket)
    return [lead] if lead else list(desk.config.desk.admins)


def lead_of(desk: Desk, ticket: Ticket) -> str | None:
    """Return the address of the lead of the ticket's department."""
    return next((one.lead for one in desk.config.departments if one.key == ticket.department), None)


def name_of(desk: Desk, address: str) -> str:
    """Return the name of a colleague, "" for one who is not listed."""
    return next((somebody.name for somebody in desk.config.staff if somebody.address == address), "")


def language_of(desk: Desk, address: str) -> str:
    """Return the language a colleague reads first, for anybody who is not listed that of the desk."""
    return next((somebody.languages[0] for somebody in desk.config.staff if somebody.address == address), desk.config.desk.languages[0])


def _cause(ticket: Ticket, by: By) -> str:
    return f"{ticket.id}:{by.mail_id}"


def tell_low_rating(desk: Desk, ticket: Ticket, incoming: Incoming, now: datetime) -> None:
    """Tell the lead, who was announced to the customer, and the owner at once of a low rating."""
    lead = lead_of(desk, ticket)
    rating = ratings.read(incoming.message.subject, incoming.message.new_text)
    promised = policy.due(desk.config, ticket.priority, "next", incoming.mail.received_at)
    for address in dict.fromkeys([*([lead] if lead else desk.config.desk.admins), *owners(desk, ticket)]):
        language = language_of(desk, address)
        values = {
            "rating": {"score": ticket.rating, "comment": rating.comment if rating else ""},
            "lead": {"name": name_of(desk, lead)} if lead else None,
            "promise": {"at": wording.instant(promised, language, desk.config.desk.zone)},
        }
        tell(desk, ticket, [address], "notification", "low-rating", values, f"low-rating:{incoming.mail.id}", now)
