"""The outbox: every mail that leaves, as final bytes, written in the transaction that caused it. Touches the database.

One row a recipient and occasion (unique), so nothing goes out twice however often its cause is processed. A claim names
its owner and raises the fence; every later write names both and finds no row when the claim has been taken over. The
stage says whether the final dot may have gone out: only then can the outcome be unknown.

    queued ──claim──> sending/claimed ──body sent──> sending/dot ──2xx──> sent
      ^                   │ owner dead: as before        │ 4xx: deferred   5xx: failed
      └── deferred <──────┴──────────────────────────────┘ no whole reply: repeated with the same bytes, or given up
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import peewee

from processor.mail import identity
from processor.mail.compose import OutgoingMail, compose
from processor.mail.compose_files import OutgoingFile
from processor.mail.message import Address
from processor.models import OutboxMail, Ticket
from processor.outbound.desk import Desk
from processor.outbound.kinds import KINDS
from processor.outbound.retry import Deferred, Failed, Outcome, Sent, Unknown, next_try
from processor.outbound.templates import Rendered
from processor.statements import Parameter, Prepared, insert, unless_locked
from processor.states import OutboxState, Policy, Stage

UNKNOWN_WAIT = timedelta(minutes=5)  # before a mail that may have been taken is repeated
MOST_UNKNOWN = 2
UNSENT = (OutboxState.QUEUED, OutboxState.DEFERRED, OutboxState.SENDING)

_OURS = (
    OutboxMail.id == Parameter("mail"),
    OutboxMail.fence == Parameter("fence"),
    OutboxMail.owner == Parameter("owner"),
    OutboxMail.state == OutboxState.SENDING,
)
_MARK_DOT = Prepared(lambda: OutboxMail.update(stage=Stage.DOT).where(*_OURS))
_SETTLE = Prepared(
    lambda: OutboxMail.update(
        state=Parameter("state"),
        stage=None,
        owner=None,
        fence=OutboxMail.fence + 1,
        attempts=Parameter("attempts"),
        ambiguous=Parameter("ambiguous"),
        due_at=Parameter("due_at", OutboxMail.due_at),
        sent_at=Parameter("sent_at", OutboxMail.sent_at),
        last_reply=Parameter("last_reply", OutboxMail.last_reply),
    ).where(*_OURS)
)
_AUTOMATIC = Prepared(
    lambda: OutboxMail.select(peewee.fn.COUNT(OutboxMail.id)).where(
        OutboxMail.recipient == Parameter("recipient"),
        OutboxMail.queued_at > Parameter("since"),
        OutboxMail.kind.in_([name for name, kind in KINDS.items() if kind.customer and kind.automatic]),
    )
)


def _thread() -> "peewee.ModelSelect[OutboxMail]":
    """Return the query for the first and the last mail that somebody got about a ticket."""
    earlier = OutboxMail.alias()
    of_theirs = (OutboxMail.ticket_id == Parameter("ticket"), OutboxMail.recipient == Parameter("recipient"))
    first = (
        earlier.select(earlier.message_id)
        .where(earlier.ticket_id == OutboxMail.ticket_id, earlier.recipient == OutboxMail.recipient)
        .order_by(earlier.id)
        .limit(1)
    )
    query: peewee.ModelSelect[OutboxMail] = (
        OutboxMail.select(first.alias("first"), OutboxMail.message_id).where(*of_theirs).order_by(OutboxMail.id.desc()).limit(1)
    )
    return query


_THREAD = Prepared(_thread)


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail to write: what `template` says with `values`, to one recipient, on one occasion."""

    kind: str
    occasion: str  # unique for this mail whatever happens twice; with the recipient it is the key in the outbox
    recipient: Address
    template: str
    language: str
    values: Mapping[str, object]
    ticket: Ticket | None = None
    variant: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    files: tuple[OutgoingFile, ...] = ()
    not_before: datetime | None = None  # it may be withdrawn until then
    addressed_to: Address | None = None  # who stands in To, where the recipient gets a copy
    copies: tuple[str, ...] = ()  # who stands in Cc
    thread: tuple[str, ...] | None = None  # first and last Message-ID that a colleague has of the ticket, () for none; None: not read


@dataclass(frozen=True, slots=True)
class Queued:
    """What was put into the outbox."""

    number: int
    message_id: str
    rendered: Rendered


def enqueue(desk: Desk, letter: Letter, now: datetime) -> Queued | None:
    """Render the mail and store its final bytes; None when it stands in the outbox already.

    Raises TemplateError when no template fits and UnsafeMail when the bytes do not read back as meant.
    """
    rendered = desk.library.render(letter.template, letter.language, letter.values, variant=letter.variant)
    number = None if letter.ticket is None else letter.ticket.number
    if letter.ticket is not None and not KINDS[letter.kind].customer:
        letter = _in_thread(letter, letter.ticket.id)
    message_id = identity.message_id(
        desk.secret, ticket=number, kind=letter.kind, recipient=letter.recipient.address, occasion=letter.occasion, domain=desk.domain
    )
    row = {
        "dedupe_key": f"{letter.occasion}:{letter.recipient.address.lower()}",
        "ticket_id": None if letter.ticket is None else letter.ticket.id,
        "kind": letter.kind,
        "policy": KINDS[letter.kind].policy,
        "recipient": letter.recipient.address.lower(),
        "message_id": message_id,
        "envelope_from": desk.config.desk.address,
        "content": _bytes(desk, letter, rendered, message_id, now),
        "template": rendered.template,
        "template_version": rendered.version,
        "queued_at": now,
        "due_at": letter.not_before or now,
        "expires_at": now + KINDS[letter.kind].lifetime,
    }
    inserted = insert(OutboxMail, row, unless=("dedupe_key",))
    return None if inserted is None else Queued(inserted, message_id, rendered)


def _in_thread(letter: Letter, ticket_id: int) -> Letter:
    """Return a letter to a colleague as a part of the one thread that they have of a ticket."""
    found = letter.thread
    if found is None:
        found = _THREAD.row(ticket=ticket_id, recipient=letter.recipient.address.lower())
    if not found:
        return letter
    first, last = found
    before = tuple(dict.fromkeys((first, last, *letter.references)))
    return replace(letter, in_reply_to=letter.in_reply_to or last, references=before)


def _bytes(desk: Desk, letter: Letter, rendered: Rendered, message_id: str, now: datetime) -> bytes:
    reply_to = None
    if desk.config.desk.reply_tokens == "plus" and letter.ticket is not None:
        tagged = identity.reply_address(
            desk.secret, desk.config.desk.address, ticket=letter.ticket.number, recipient=letter.recipient.address
        )
        reply_to = Address(desk.config.desk.name, tagged)
    return compose(
        OutgoingMail(
            sender=Address(desk.config.desk.name, desk.config.desk.address),
            recipient=letter.addressed_to or letter.recipient,
            subject=rendered.subject,
            text=rendered.text,
            html=rendered.html,
            message_id=message_id,
            date=now,
            in_reply_to=letter.in_reply_to,
            references=letter.references,
            submitted=KINDS[letter.kind].submitted,
            loop_mark=desk.loop_mark,
            language=rendered.language,
            reply_to=reply_to,
            files=letter.files,
            copies=letter.copies,
        )
    )


def claim(desk: Desk, now: datetime, at_most: int) -> list[OutboxMail]:
    """Take mails that are due and return them; new and deferred ones in turn, so that neither starves the other.

    A mail waits for earlier ones of the same ticket to the same person.
    """
    with desk.database.transaction():
        recover(desk, now)
        deferred = _due(OutboxState.DEFERRED, now, max(1, at_most // 2)) if at_most else []
        ids = _due(OutboxState.QUEUED, now, at_most - len(deferred)) + deferred
        if not ids:
            return []
        OutboxMail.update(
            state=OutboxState.SENDING, stage=Stage.CLAIMED, owner=desk.worker, fence=OutboxMail.fence + 1, attempts=OutboxMail.attempts + 1
        ).where(OutboxMail.id.in_(ids)).execute()
        return list(OutboxMail.select().where(OutboxMail.id.in_(ids)).order_by(OutboxMail.id))


def _waiting() -> "peewee.ModelSelect[OutboxMail]":
    """Return the query for the mails in a state that are due and have no earlier mail to wait for."""
    earlier = OutboxMail.alias()
    ahead = earlier.select().where(
        earlier.ticket_id == OutboxMail.ticket_id,
        earlier.recipient == OutboxMail.recipient,
        earlier.id < OutboxMail.id,
        earlier.state.in_(UNSENT),
    )
    query = (
        OutboxMail.select(OutboxMail.id)
        .where(OutboxMail.state == Parameter("state"), OutboxMail.due_at <= Parameter("now"), ~peewee.fn.EXISTS(ahead))
        .order_by(OutboxMail.due_at, OutboxMail.id)
        .limit(Parameter("at_most"))
    )
    waiting: peewee.ModelSelect[OutboxMail] = unless_locked(query)
    return waiting


_WAITING = Prepared(_waiting)
_OWNERS = Prepared(lambda: OutboxMail.select(OutboxMail.owner).where(OutboxMail.state == OutboxState.SENDING).distinct())


def _due(state: OutboxState, now: datetime, at_most: int) -> list[int]:
    return [identifier for (identifier,) in _WAITING.rows(state=state, now=now, at_most=at_most)]


def recover(desk: Desk, now: datetime) -> None:
    """Take back the claims of dead workers, and our own from a pass that was broken off. Runs in a transaction."""
    dead = [owner for (owner,) in _OWNERS.rows() if owner == desk.worker or not desk.database.is_alive(owner)]
    if not dead:
        return
    for mail in unless_locked(OutboxMail.select().where(OutboxMail.state == OutboxState.SENDING, OutboxMail.owner.in_(dead))):
        settle(mail, Unknown("the worker ended before it knew") if mail.stage == Stage.DOT else None, now)


def mark_dot(mail: OutboxMail) -> bool:
    """Record that the final dot goes out now; False when the claim is no longer ours, and then it must not."""
    return bool(_MARK_DOT.changed(mail=mail.id, fence=mail.fence, owner=mail.owner))


def may_repeat(policy: str, ambiguous: int) -> bool:
    """Tell whether a mail whose outcome stayed unknown `ambiguous` times may be sent (again)."""
    return ambiguous <= (MOST_UNKNOWN if policy == Policy.REPEAT else 0)


def settle(mail: OutboxMail, outcome: Outcome | None, now: datetime) -> OutboxState:
    """Write down what became of a claimed mail and return its new state; None: it was not tried, as before."""
    attempts, ambiguous, due_at, sent_at, reply = mail.attempts, mail.ambiguous, mail.due_at, None, mail.last_reply
    match outcome:
        case None:
            state, attempts = OutboxState.DEFERRED if mail.last_reply else OutboxState.QUEUED, attempts - 1
        case Sent(reply):
            state, sent_at = OutboxState.SENT, now
        case Deferred(reply):
            state, due_at = OutboxState.DEFERRED, next_try(mail.queued_at, now)
        case Failed(reply):
            state = OutboxState.FAILED
        case Unknown(said):
            # One that must not be repeated is due at once: whoever claims it next gives it up, and tells.
            state, ambiguous, reply = OutboxState.DEFERRED, ambiguous + 1, f"outcome unknown: {said}"
            due_at = now + UNKNOWN_WAIT if may_repeat(mail.policy, ambiguous) else now
    found = _SETTLE.changed(
        mail=mail.id,
        fence=mail.fence,
        owner=mail.owner,
        state=state,
        attempts=attempts,
        ambiguous=ambiguous,
        due_at=due_at,
        sent_at=sent_at,
        last_reply=reply,
    )
    return state if found else OutboxState.SENDING


def withdraw_unsent(mails: Sequence[int], because: str) -> bool:
    """Take back mails that nobody has in hand yet; False, and nothing is taken back, when one of them has left or is leaving."""
    unsent = OutboxMail.update(state=OutboxState.WITHDRAWN, last_reply=because).where(
        OutboxMail.id.in_(list(mails)), OutboxMail.state == OutboxState.QUEUED, OutboxMail.attempts == 0
    )
    waiting = OutboxMail.select().where(OutboxMail.id.in_(list(mails)), OutboxMail.state == OutboxState.QUEUED, OutboxMail.attempts == 0)
    return waiting.count() == len(mails) and bool(unsent.execute() == len(mails))


def automatic_count(recipient: str, since: datetime) -> int:
    """Return how many automatic mails to a customer's address were queued after `since`."""
    row = _AUTOMATIC.row(recipient=recipient.lower(), since=since)
    return int(row[0]) if row else 0


def by_message_id(message_id: str) -> OutboxMail | None:
    """Return the mail of ours with this Message-ID, whose case a gateway may have changed."""
    return OutboxMail.get_or_none(OutboxMail.message_id == message_id.strip().lower())
