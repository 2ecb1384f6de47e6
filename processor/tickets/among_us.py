"""The mails among colleagues that carry a message: a hand-over, a question, its answer, what came back. Writes to the outbox.

Each reader gets the same card as the owner did, in their own language. What they answer to these mails stays inside; only `introduce`
writes one whose answer goes to the customer.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from processor.config import Department
from processor.listening.listen import listen
from processor.mail.message import Address
from processor.models import OutboxMail, Ticket, TicketMessage
from processor.outbound import card, outbox, reasons, wording
from processor.outbound.desk import Desk
from processor.outbound.kinds import KINDS
from processor.outbound.reasons import Turn
from processor.statements import insert
from processor.tickets import drafts, due_words, policy, preview, ratings, rights, routing, ways
from processor.tickets.by import By
from processor.tickets.events import Event
from processor.tickets.history import events_of
from processor.tickets.incoming import Incoming
from processor.tickets.letters import department_name
from processor.tickets.routing import Route

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
        draft = {"draft": drafts.suggested(desk, ticket, now, language_of(desk, address))}
        tell(desk, ticket, [address], "notification", "new-ticket", draft, f"introduced:{_cause(ticket, by)}", now)


def tell_hand_over(desk: Desk, ticket: Ticket, by: By, to: Department, receivers: Iterable[str], reason: str, now: datetime) -> None:
    """Send the same card to those who shall have the ticket and to the one who has it."""
    due = policy.between_departments(desk.config, "accept", by.received)
    meant = list(receivers)
    for address in dict.fromkeys([*meant, *([ticket.owner] if ticket.owner else []), *([by.address] if by.person else [])]):
        language = language_of(desk, address)
        values = {
            "from": department_called(desk, ticket.department, language),
            "to": department_name(to, language),
            "person": known_as(desk, meant[0]) if len(meant) == 1 else None,
            "by": known_as(desk, by.address),
            "reason": reason.strip(),
            "accept_by": wording.instant(due, language, desk.config.desk.zone),
            "yours": address in meant,
        }
        answer = ways.answering(desk, ticket, address, language, ways.OFFERED) if address in meant else {}
        tell(desk, ticket, [address], "hand-over", "hand-over", {"handover": values, **answer}, f"hand-over:{_cause(ticket, by)}", now)


def tell_declined(desk: Desk, ticket: Ticket, by: By, offered: Event, reason: str, now: datetime) -> None:
    """Tell the owner, and whoever handed it over, that a department has handed the ticket back."""
    row = TicketMessage.get_or_none(TicketMessage.id == offered.number_of("message"))
    for address in dict.fromkeys([*owners(desk, ticket), offered.actor]):
        values = {
            "to": department_called(desk, offered.text("department"), language_of(desk, address)),
            "by": known_as(desk, by.address),
            "reason": row.text if row else "",
            "answer": reason.strip() or None,
        }
        tell(desk, ticket, [address], "internal", "declined", {"handover": values}, f"declined:{_cause(ticket, by)}", now)


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
    """Write to colleagues about a ticket: what its owner was told of it, and `values` besides; never to whom the matter is about."""
    recused = rights.recused(events_of(ticket.id))
    for address in addresses:
        if address.lower() in recused:
            continue
        language = language_of(desk, address)
        letter = outbox.Letter(
            kind=kind,
            occasion=occasion,
            recipient=Address(name_of(desk, address), address),
            template=f"staff/{template}",
            language=language,
            values={**about(desk, ticket, address, language, kind, now), **values},
            ticket=ticket,
        )
        outbox.enqueue(desk, letter, now)


def about(desk: Desk, ticket: Ticket, address: str, language: str, kind: str, now: datetime) -> dict[str, object]:
    """Return what a mail of a kind to the colleague with this address may say of a ticket."""
    values = preview.values_of(desk.config, ticket, language)
    customer, written = values["customer"], wording.language_name(ticket.language, language)
    assert isinstance(customer, dict)  # noqa: S101 - made there
    inside = KINDS[kind].reply == "inside"
    return {
        "card": card.lines(listen(""), [], language),  # of a mail that could not be read
        "message": None,
        **values,
        "customer": customer | {"verified": bool(ticket.verified)},
        "due": due_words.due_values(desk, ticket, address, language, now),
        "reply": {"to": None if inside else customer["name"] or customer["address"] or None},
        "why": reasons.why(str(values["department"] or ""), (), Turn.OWNER, written, language),
        "draft": None,
        "attachments": [],
        "notes": [],
        **ways.ways(desk, ticket, address, language, inside=inside),
    }


def owners(desk: Desk, ticket: Ticket) -> list[str]:
    """Return whom a ticket's owner is: a person, else the lead of its department, else the admins."""
    if ticket.owner:
        return [ticket.owner]
    lead = lead_of(desk, ticket)
    return [lead] if lead else list(desk.config.desk.admins)


def lead_of(desk: Desk, ticket: Ticket) -> str | None:
    """Return the address of the lead of the ticket's department; where the matter is about them, of somebody else who leads."""
    department = next((one for one in desk.config.departments if one.key == ticket.department), None)
    if department is None:
        return None
    way = Route(department, department.lead)
    recused = rights.recused(events_of(ticket.id))
    return routing.without(way, recused, desk.config).owner if department.lead.lower() in recused else department.lead


def department_called(desk: Desk, key: str | None, language: str) -> str:
    """Return what a department is called in a language, "" when there is none."""
    return department_name(next((one for one in desk.config.departments if one.key == key), None), language)


def known_as(desk: Desk, address: str) -> str:
    """Return the name of a colleague, the address of one who is not listed."""
    return name_of(desk, address) or address


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
