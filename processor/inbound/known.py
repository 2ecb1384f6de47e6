"""Look up what triage needs to know about a mail. Reads the database inside the caller's transaction; writes nothing."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache

from processor.inbound.triage import Copy, Known, Link
from processor.mail import identity
from processor.mail.identity import Token, id_hash
from processor.mail.message import InboundMessage
from processor.models import NUMBERS_START_AFTER, InboundMail, OutboxMail, Participant, Ticket, TicketMessage
from processor.outbound import outbox
from processor.outbound.desk import Desk
from processor.staff.authority import TOKEN_LASTS, Answered
from processor.statements import Parameter, Prepared
from processor.states import MailState
from processor.tickets import history, rights
from processor.tickets.incoming import Incoming
from processor.tickets.people import Correspondent

HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)
MOST_MERGES = 10  # of merged tickets merged again; more would be a circle
MOST_REFERENCES = 20  # the last ones; longer lists only repeat the same thread
_COMMAND = re.compile(r"^[ \t\u3000]*[#＃][^\W\d]", re.MULTILINE)
_NAMED = re.compile(r"(?<![\w-])T-([0-9]{4,18})(?![\w-])", re.IGNORECASE)  # as a colleague writes it
_TAG = re.compile(r"[\[〔【(（]T-([0-9]{4,18})[\]〕】)）]", re.IGNORECASE)

_TICKET = Prepared(lambda: Ticket.select(Ticket.merged_into_id, Ticket.closed_at).where(Ticket.id == Parameter("ticket")))
_PART = Prepared(
    lambda: Participant.select(Participant.ticket).where(
        Participant.ticket == Parameter("ticket"), Participant.person == Parameter("person")
    )
)
_TICKETS_OF = Prepared(
    lambda: (
        Ticket.select(Ticket.id, Ticket.collective, Ticket.opened_at)
        .where(Ticket.requester == Parameter("person"), Ticket.opened_at > Parameter("since"))
        .order_by(Ticket.id)
    )
)
_LAST_TO = Prepared(
    lambda: (
        OutboxMail.select(OutboxMail.id, OutboxMail.kind, OutboxMail.dedupe_key, OutboxMail.queued_at)
        .where(OutboxMail.ticket_id == Parameter("ticket"), OutboxMail.recipient == Parameter("recipient"))
        .order_by(OutboxMail.id.desc())
        .limit(1)
    )
)


def look_up(desk: Desk, incoming: Incoming, now: datetime) -> tuple[Known, bool]:
    """Return what only the database knows about a mail, and whether the mail must wait.

    It must while an earlier mail, on which its place depends, has not had its turn: several workers share the queue, so the
    answer may be read before the question. A mail that waits for a later try of its own keeps nobody back.
    """
    message, person = incoming.message, incoming.person
    token = find_token(desk.secret, message)
    since = now - desk.config.automation.reopen  # what was closed earlier is not opened again: a later mail is a new matter
    by_token = None if token is None or token.ticket is None else _link(token.ticket - NUMBERS_START_AFTER, person, since)
    by_reference = None if by_token else _by_reference(message, person, since)
    copy, pending = _earlier_mails(incoming, since)
    lately, collective = (0, None) if person is None else _tickets_of(person, now)
    address = message.sender.address.lower() if message.sender else ""
    from_staff = address in desk.staff_addresses
    theirs = token is not None and identity.is_addressed_to(desk.secret, token, address)
    answered = _answered_mail(desk, message, token) if from_staff and token else None
    by_tag = _by_tag(message.subject, person, since, anywhere=from_staff)
    known = Known(
        copy=copy,
        own_message_id=message.message_id is not None and identity.read(desk.secret, message.message_id) is not None,
        own_loop_mark=desk.loop_mark in message.loop_marks,
        by_token=by_token,
        has_token=token is not None,
        token_was_theirs=theirs,
        token_is_recent=answered is not None and now - answered.at <= TOKEN_LASTS,
        answered=answered,
        strangers_token_of=None if token is None or theirs else _colleague_of(desk, token),
        by_reference=by_reference,
        by_tag=by_tag,
        bounced_mail=_bounced(desk, message),
        from_staff=from_staff,
        recused=from_staff and _is_about(by_token or by_tag or by_reference, address),
        staff_must_pass=desk.config.trust.staff == "token+dmarc",
        commands=from_staff and _COMMAND.search(message.new_text) is not None,
        known_correspondent=person is not None and person.reached_at is not None,
        new_tickets_last_hour=lately,
        new_ticket_limit=desk.config.limits.new_tickets_per_address_per_hour,
        collective_ticket=collective,
        silent=incoming.mail.silent,
    )
    placed = by_token or by_reference or copy
    return known, bool(pending and not placed)


def _is_about(link: Link | None, address: str) -> bool:
    """Tell whether the matter that a colleague's mail belongs to is a complaint about them."""
    return link is not None and address in rights.recused(history.events_of(link.ticket))


def find_token(secret: bytes, message: InboundMessage) -> Token | None:
    """Return what the mail answers: the newest id signed by us (In-Reply-To, then References), else the tag it is addressed to."""
    for candidate in (*message.in_reply_to, *reversed(message.references[-MOST_REFERENCES:])):
        token = identity.read(secret, candidate)
        if token is not None:
            return token
    tags = (identity.read_reply_address(secret, recipient.address) for recipient in (*message.to, *message.cc) if "+" in recipient.address)
    return next((token for token in tags if token is not None), None)


def _answered_mail(desk: Desk, message: InboundMessage, token: Token) -> Answered | None:
    """Return the mail of ours that was answered; where only the address has a token, the last one that went to its holder."""
    for candidate in (*message.in_reply_to, *reversed(message.references[-MOST_REFERENCES:])):
        if identity.read(desk.secret, candidate) is not None:
            mail = outbox.by_message_id(candidate)
            return None if mail is None else Answered(mail.id, mail.kind, mail.dedupe_key, mail.queued_at)
    holder = next((address for address in desk.staff_addresses if identity.is_addressed_to(desk.secret, token, address)), None)
    if holder is None or token.ticket is None:
        return None
    last = _LAST_TO.row(ticket=token.ticket - NUMBERS_START_AFTER, recipient=holder)
    return None if last is None else Answered(*last)


def _colleague_of(desk: Desk, token: Token) -> str | None:
    """Return the colleague to whom the mail with this token was sent, None when it was not sent to one."""
    return next((address for address in sorted(desk.staff_addresses) if identity.is_addressed_to(desk.secret, token, address)), None)


def _link(ticket_id: int, person: Correspondent | None, since: datetime) -> Link | None:
    """Return where a ticket's matter lives now: a merged one lives on in another, and who took part there takes part here."""
    participant = False
    for _ in range(MOST_MERGES):
        found = _TICKET.row(ticket=ticket_id)
        if found is None:
            return None
        merged_into, closed_at = found
        participant = participant or (person is not None and _PART.row(ticket=ticket_id, person=person.id) is not None)
        if merged_into is None:
            return Link(ticket_id, participant, lapsed=closed_at is not None and closed_at < since)
        ticket_id = merged_into
    return None


def _answered(message: InboundMessage) -> list[str]:
    """Return the hashes of the ids that the mail answers, each once."""
    return list(dict.fromkeys(id_hash(one) for one in (*message.in_reply_to[:MOST_REFERENCES], *message.references[-MOST_REFERENCES:])))


def _by_reference(message: InboundMessage, person: Correspondent | None, since: datetime) -> Link | None:
    hashes = _answered(message)
    if not hashes or person is None:
        return None
    tickets = dict.fromkeys(ticket for (ticket,) in _messages_named(len(hashes)).rows(**_numbered(hashes)))
    links = [_link(ticket, person, since) for ticket in list(tickets)[:MOST_REFERENCES]]
    return next((link for link in links if link and link.participant), None)


def _by_tag(subject: str, person: Correspondent | None, since: datetime, *, anywhere: bool) -> Link | None:
    found = (_NAMED if anywhere else _TAG).search(subject)
    return _link(int(found[1]) - NUMBERS_START_AFTER, person, since) if found else None


def _earlier_mails(incoming: Incoming, since: datetime) -> tuple[Copy | None, bool]:
    """Return the newest earlier copy of this mail, and whether one that it answers or repeats is still to be processed."""
    message = incoming.message
    own = id_hash(message.message_id) if message.message_id else ""
    hashes = [*_answered(message), *([own] if own else [])]
    if not hashes:
        return None, False
    earlier, pending = None, False
    for mark, ticket, sender, state, retry_at, received_at in _mails_named(len(hashes)).rows(mail=incoming.mail.id, **_numbered(hashes)):
        pending |= state in (MailState.STORED, MailState.WORKING) and retry_at is None
        if mark == own and ticket is not None:
            earlier = (ticket, sender, received_at)
    return _copy(incoming, *earlier, since) if earlier else None, pending


def _copy(incoming: Incoming, ticket: int, sender: str | None, received_at: datetime, since: datetime) -> Copy:
    address = incoming.message.sender.address.lower() if incoming.message.sender else None
    link = _link(ticket, incoming.person, since)
    return Copy(
        link.ticket if link else ticket,
        participant=link is not None and link.participant,
        same_sender=address is not None and address == (sender or "").lower(),
        recent=incoming.mail.received_at - received_at <= WEEK,
    )


def _tickets_of(person: Correspondent, now: datetime) -> tuple[int, int | None]:
    """Return how many tickets this person opened within the last hour, and where a flood of today is kept."""
    rows = _TICKETS_OF.rows(person=person.id, since=now - DAY)
    lately = sum(opened_at > now - HOUR for _, _, opened_at in rows)
    return lately, next((ticket for ticket, collective, _ in reversed(rows) if collective), None)


def _bounced(desk: Desk, message: InboundMessage) -> int | None:
    original = message.bounce.original_message_id if message.bounce else None
    if original is None or identity.read(desk.secret, original) is None:
        return None
    mail = outbox.by_message_id(original)
    return None if mail is None else int(mail.id)


def _numbered(hashes: Sequence[str]) -> dict[str, object]:
    return {f"hash{position}": mark for position, mark in enumerate(hashes)}


@lru_cache(maxsize=2 * MOST_REFERENCES + 2)
def _messages_named(count: int) -> Prepared:
    """Return the query for the tickets that hold one of `count` Message-IDs, the newest first."""
    marks = [Parameter(f"hash{position}") for position in range(count)]
    return Prepared(
        lambda: (
            TicketMessage.select(TicketMessage.ticket)
            .where(TicketMessage.message_id_hash.in_(marks))
            .order_by(TicketMessage.id.desc())
            .limit(10 * MOST_REFERENCES)
        )
    )


@lru_cache(maxsize=2 * MOST_REFERENCES + 2)
def _mails_named(count: int) -> Prepared:
    """Return the query for the mails received earlier that have one of `count` Message-IDs, in order of arrival."""
    marks = [Parameter(f"hash{position}") for position in range(count)]
    columns = (
        InboundMail.message_id_hash,
        InboundMail.ticket_id,
        InboundMail.sender,
        InboundMail.state,
        InboundMail.retry_at,
        InboundMail.received_at,
    )
    return Prepared(
        lambda: (
            InboundMail.select(*columns)
            .where(InboundMail.message_id_hash.in_(marks), InboundMail.id < Parameter("mail"))
            .order_by(InboundMail.id)
            .limit(10 * MOST_REFERENCES)
        )
    )
