"""Look up what triage needs to know about a mail. Reads the database inside the caller's transaction; writes nothing."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from processor.inbound.triage import Copy, Known, Link
from processor.mail import identity
from processor.mail.identity import Token, id_hash
from processor.mail.message import InboundMessage
from processor.models import NUMBERS_START_AFTER, InboundMail, MailState, Participant, Person, Ticket, TicketMessage, column
from processor.outbound import outbox
from processor.outbound.desk import Desk
from processor.tickets.operations import Incoming

HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)
MOST_REFERENCES = 20  # the last ones; longer lists only repeat the same thread
_TAG = re.compile(r"[\[〔【(（]T-([0-9]{4,18})[\]〕】)）]", re.IGNORECASE)


def look_up(desk: Desk, incoming: Incoming, now: datetime) -> Known:
    """Return the facts about a mail that only the database has."""
    message = incoming.message
    person = None if message.sender is None else Person.get_or_none(Person.address == message.sender.address.lower())
    token = find_token(desk.secret, message)
    by_token = None if token is None or token.ticket is None else _link(token.ticket - NUMBERS_START_AFTER, person)
    lately, collective = (0, None) if person is None else _tickets_of(person, now)
    return Known(
        copy=_earlier_copy(incoming),
        own_message_id=message.message_id is not None and identity.read(desk.secret, message.message_id) is not None,
        own_loop_mark=desk.loop_mark in message.loop_marks,
        by_token=by_token,
        token_was_theirs=token is not None
        and message.sender is not None
        and identity.is_addressed_to(desk.secret, token, message.sender.address),
        by_reference=None if by_token else _by_reference(message, person),
        by_tag=_by_tag(message.subject, person),
        bounced_mail=_bounced(desk, message),
        from_staff=message.sender is not None and message.sender.address.lower() in desk.staff_addresses,
        known_correspondent=person is not None and person.reached_at is not None,
        new_tickets_last_hour=lately,
        new_ticket_limit=desk.config.limits.new_tickets_per_address_per_hour,
        collective_ticket=collective,
        silent=incoming.mail.silent,
    )


def must_wait(incoming: Incoming, known: Known) -> bool:
    """Tell whether an earlier mail, on which this one's place depends, has not had its turn yet.

    Several workers share the queue, so the answer may be read before the question. A mail that waits for a later try
    of its own keeps nobody back.
    """
    message = incoming.message
    if known.by_token or known.by_reference or (known.copy and known.copy.ticket is not None):
        return False
    ids = [*_last_references(message), *([message.message_id] if message.message_id else [])]
    if not ids:
        return False
    return (
        InboundMail.select()
        .where(
            InboundMail.message_id_hash.in_([id_hash(one) for one in ids]),
            InboundMail.id < incoming.mail.id,
            InboundMail.state.in_((MailState.STORED, MailState.WORKING)),
            InboundMail.retry_at.is_null(),
        )
        .exists()
    )


def find_token(secret: bytes, message: InboundMessage) -> Token | None:
    """Return the newest id signed by us that the mail answers (In-Reply-To first, then References from the end)."""
    for candidate in (*message.in_reply_to, *reversed(message.references[-MOST_REFERENCES:])):
        token = identity.read(secret, candidate)
        if token is not None:
            return token
    return None


def _link(ticket_id: int, person: Person | None) -> Link | None:
    if not Ticket.select().where(Ticket.id == ticket_id).exists():
        return None
    takes_part = person is not None and Participant.select().where(Participant.ticket == ticket_id, Participant.person == person).exists()
    return Link(ticket_id, takes_part)


def _last_references(message: InboundMessage) -> Iterable[str]:
    return (*message.in_reply_to, *message.references[-MOST_REFERENCES:])


def _by_reference(message: InboundMessage, person: Person | None) -> Link | None:
    hashes = [id_hash(one) for one in _last_references(message)]
    if not hashes:
        return None
    rows = TicketMessage.select(TicketMessage.ticket).where(TicketMessage.message_id_hash.in_(hashes)).order_by(TicketMessage.id.desc())
    links = [_link(ticket, person) for ticket in dict.fromkeys(column(rows.limit(MOST_REFERENCES)))]
    return next((link for link in links if link and link.participant), None)


def _by_tag(subject: str, person: Person | None) -> Link | None:
    found = _TAG.search(subject)
    return _link(int(found[1]) - NUMBERS_START_AFTER, person) if found else None


def _earlier_copy(incoming: Incoming) -> Copy | None:
    message_id = incoming.message.message_id
    if message_id is None:
        return None
    earlier = (
        InboundMail.select()
        .where(InboundMail.message_id_hash == id_hash(message_id), InboundMail.id < incoming.mail.id, ~InboundMail.ticket_id.is_null())
        .order_by(InboundMail.id.desc())
        .first()
    )
    if earlier is None:
        return None
    sender = incoming.message.sender
    return Copy(
        ticket=earlier.ticket_id,
        same_sender=sender is not None and earlier.sender is not None and sender.address.lower() == earlier.sender.lower(),
        recent=incoming.mail.received_at - earlier.received_at <= WEEK,
    )


def _tickets_of(person: Person, now: datetime) -> tuple[int, int | None]:
    """Return how many tickets this person opened within the last hour, and where a flood of today is kept."""
    own = Ticket.select().where(Ticket.requester == person)
    collective = own.where(Ticket.collective, Ticket.opened_at > now - DAY).order_by(Ticket.id.desc()).first()
    return own.where(Ticket.opened_at > now - HOUR).count(), collective.id if collective else None


def _bounced(desk: Desk, message: InboundMessage) -> int | None:
    original = message.bounce.original_message_id if message.bounce else None
    if original is None or identity.read(desk.secret, original) is None:
        return None
    mail = outbox.by_message_id(original)
    return None if mail is None else int(mail.id)
