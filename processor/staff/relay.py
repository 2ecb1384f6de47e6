"""A colleague's text to the customer: a new mail built from the words they wrote, never their mail passed on. Writes to the outbox.

The mail leaves when the time to undo it has passed. Nothing of the colleague's mail but the text, and the files they added, comes near
it; and what was composed is read again before it may stay in the outbox.
"""

import email
import email.policy
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage

from processor.mail import identity
from processor.mail.identity import id_hash
from processor.mail.message import Address, Attachment
from processor.models import InboundMail, OutboxMail, Participant, Person, Ticket, TicketMessage
from processor.outbound import outbox
from processor.outbound.desk import Desk
from processor.outbound.enclosures import enclose
from processor.outbound.template import Rendered
from processor.staff import leaks, solution
from processor.staff.guards import Objection
from processor.statements import insert
from processor.tickets import files
from processor.tickets.by import By
from processor.tickets.incoming import Incoming
from processor.tickets.letters import department_name
from processor.tickets.refused import Code, Refused

SOLUTION = "solution"
DIRECT = "direct"  # the kind of an answer that went past the desk
_LAST_LINES = 3  # of a text, where a name is a signature


class NotSent(Exception):
    """The text may not leave; it is held. Its author must act."""

    def __init__(self, objection: Objection) -> None:
        """Keep what speaks against it."""
        super().__init__(objection.code)
        self.objection = objection


@dataclass(frozen=True, slots=True)
class Words:
    """What goes to the customer: the text, the template around it, and the files."""

    text: str
    template: str = "reply"
    files: tuple[Attachment, ...] = ()


def rendered(desk: Desk, ticket: Ticket, author: str, words: Words) -> Rendered:
    """Return the mail as the customer would read it."""
    return desk.library.render(words.template, ticket.language, _values(desk, ticket, author, words))


def occasion(mail_id: int | None) -> str:
    """Return the key under which the answer that a colleague's mail caused stands in the outbox."""
    return f"reply:{mail_id}"


def send(desk: Desk, ticket: Ticket, by: By, words: Words, now: datetime) -> int:
    """Queue the mail to the customer, and the copies; return the row of the customer's. Raises Refused or NotSent."""
    customer = recipient_of(ticket)
    copies = copied(ticket)
    in_reply_to, references = _thread(ticket, customer.address)
    numbers = []
    for person in (customer, *copies):
        own = [one for one in references if person is customer or identity.read(desk.secret, one) is None]
        letter = outbox.Letter(
            kind="reply",
            occasion=occasion(by.mail_id),
            recipient=person,
            template=words.template,
            language=ticket.language,
            values=_values(desk, ticket, by.address, words),
            ticket=ticket,
            in_reply_to=in_reply_to,
            references=tuple(own),
            files=enclose(words.files).files,
            not_before=now + desk.config.automation.undo,
            addressed_to=customer,
            copies=tuple(one.address for one in copies),
        )
        queued = outbox.enqueue(desk, letter, now)
        if queued is None:
            raise NotSent(Objection("DUP"))
        _read_again(desk, ticket, by, queued.number, words.text)
        numbers.append(queued)
    _record(ticket, by, words, numbers[0], (customer, copies), now)
    return numbers[0].number


def record_direct(ticket: Ticket, incoming: Incoming) -> None:
    """Note a mail that the customer has got from the colleague directly: it is a part of what they know, and is not sent again."""
    message = incoming.message
    row = {
        "ticket": ticket.id,
        "mail_id": incoming.mail.id,
        "public": True,
        "automatic": False,
        "kind": DIRECT,
        "sender": incoming.sender.address,
        "recipients": {"to": [one.address for one in message.to], "cc": [one.address for one in message.cc]},
        "at": incoming.mail.received_at,
        "subject": message.subject,
        "text": message.new_text,
        "attachments": files.labels(message.attachments),
        "message_id": message.message_id,
        "message_id_hash": id_hash(message.message_id) if message.message_id else None,
    }
    if incoming.tried_before:
        TicketMessage.delete().where(TicketMessage.mail_id == incoming.mail.id).execute()
    number = insert(TicketMessage, row)
    if number is not None:
        files.keep(number, message.attachments)


def publish_held(mail: InboundMail) -> None:
    """Note that a held mail, kept for colleagues until now, is one that the customer has."""
    TicketMessage.update(public=True, kind=DIRECT).where(TicketMessage.mail_id == mail.id).execute()


def recipient_of(ticket: Ticket) -> Address:
    """Return whom an answer goes to. Raises Refused when there is nobody who can be answered."""
    person = None if ticket.requester_id is None else Person.get_or_none(Person.id == ticket.requester_id)
    if person is None:
        raise Refused(Code.WHO, "the customer's mail names no address that can be answered", ref=ticket.ref)
    return Address(person.name, person.address)


def copied(ticket: Ticket) -> tuple[Address, ...]:
    """Return those whom a colleague has added to the ticket, without its requester."""
    added = (
        Person.select()
        .join(Participant)
        .where(Participant.ticket == ticket.id, Participant.copied, Person.id != ticket.requester_id)
        .order_by(Person.id)
    )
    return tuple(Address(person.name, person.address) for person in added)


def _thread(ticket: Ticket, customer: str) -> tuple[str | None, tuple[str, ...]]:
    """Return the customer's last mail, and all that they have of this matter, in order."""
    public = TicketMessage.select().where(TicketMessage.ticket == ticket.id, TicketMessage.public).order_by(TicketMessage.id)
    known = [(one.message_id, one.mail_id is not None and one.kind != DIRECT, one.sender) for one in public if one.message_id]
    theirs = [one for one, came_in, sender in known if came_in and sender.lower() == customer.lower()]
    last = theirs[-1] if theirs else next((one for one, came_in, _ in reversed(known) if came_in), None)
    ordered = [one for one, _, _ in known if one != last]
    return last, tuple(dict.fromkeys([*ordered, *([last] if last else [])]))


def _values(desk: Desk, ticket: Ticket, author: str, words: Words) -> dict[str, object]:
    language = desk.library.language_for(words.template, ticket.language)
    return {
        "ticket": {"ref": ticket.ref, "subject": ticket.subject},
        "reply": {"text": words.text.strip()},
        "writer": _writer(desk, author, words.text, language),
        "firm": {"name": desk.config.desk.name},
        **(solution.values(desk, ticket, author, words.text) if words.template == SOLUTION else {}),
    }


def _writer(desk: Desk, address: str, text: str, language: str) -> dict[str, str | None]:
    """Return who signs; nobody where the text ends with their name already."""
    nobody: dict[str, str | None] = {"name": None, "department": None}
    colleague = next((one for one in desk.config.staff if one.address.lower() == address.lower()), None)
    if colleague is None:
        return nobody
    ending = " ".join(text.strip().splitlines()[-_LAST_LINES:]).casefold()
    if any(part.casefold() in ending for part in (colleague.name, *colleague.name.split()) if len(part) > 1):
        return nobody
    department = next((one for one in desk.config.departments if one.key in colleague.departments), None)
    return {"name": colleague.name, "department": department_name(department, language)}


def _record(ticket: Ticket, by: By, words: Words, queued: outbox.Queued, people: tuple[Address, Sequence[Address]], now: datetime) -> None:
    customer, copies = people
    number = insert(
        TicketMessage,
        {
            "ticket": ticket.id,
            "public": True,
            "automatic": False,
            "kind": words.template,
            "sender": by.address,
            "recipients": {"to": [customer.address], "cc": [one.address for one in copies]},
            "at": now,
            "subject": queued.rendered.subject,
            "text": words.text.strip(),
            "attachments": files.labels(words.files),
            "message_id": queued.message_id,
            "message_id_hash": id_hash(queued.message_id),
        },
    )
    if number is not None:
        files.keep(number, words.files)


def _read_again(desk: Desk, ticket: Ticket, by: By, number: int, text: str) -> None:
    """Look into the final bytes for what nobody may read outside. Raises NotSent when there is something that is not in the text."""
    raw = bytes(OutboxMail.get_by_id(number).content)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    bodies = [str(part.get_content()) for part in message.walk() if part.get_content_maintype() == "text" and not part.is_attachment()]
    addressed = {address for name in ("From", "To", "Cc", "Reply-To") for address in leaks.addresses(_decoded(message, name))}
    inside = frozenset({*desk.staff_addresses, by.address.lower()} - {one.lower() for one in _outside(ticket)})
    meant = {one.text for one in leaks.find(text, own_refs=frozenset({ticket.ref}), inside=inside) if one.may_be_meant}
    found = [one.text for body in bodies for one in leaks.find(body, own_refs=frozenset({ticket.ref}), inside=inside)]
    foreign = [one for one in found if one not in meant] + sorted(addressed & inside)
    if foreign or message["Auto-Submitted"] is not None:
        raise NotSent(Objection("LEAK", {"found": foreign}, final=True))


def _decoded(message: EmailMessage, name: str) -> str:
    return str(message[name] or "")


def _outside(ticket: Ticket) -> list[str]:
    """Return the addresses of the people who get the mail: a colleague may be a customer too."""
    return [recipient_of(ticket).address, *(one.address for one in copied(ticket))]
