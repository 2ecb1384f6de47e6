"""The outbox: every mail that leaves, as final bytes, written in the transaction that caused it. Touches the database.

One row a recipient and occasion (unique), so nothing goes out twice however often its cause is processed. A claim names
its owner and raises the fence; every later write names both and finds no row when the claim has been taken over. The
stage says whether the final dot may have gone out: only then can the outcome be unknown.

    queued ──claim──> sending/claimed ──body sent──> sending/dot ──2xx──> sent
      ^                   │ owner dead: as before        │ 4xx: deferred   5xx: failed
      └── deferred <──────┴──────────────────────────────┘ no whole reply: repeated with the same bytes, or given up
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import peewee

from processor.mail import identity
from processor.mail.compose import OutgoingMail, compose
from processor.mail.message import Address
from processor.models import OutboxMail, OutboxState, Policy, Stage, Ticket, column
from processor.outbound.desk import Desk
from processor.outbound.retry import Deferred, Failed, Outcome, Sent, Unknown, next_try
from processor.outbound.templates import Rendered

UNKNOWN_WAIT = timedelta(minutes=5)  # before a mail that may have been taken is repeated
MOST_UNKNOWN = 2


@dataclass(frozen=True, slots=True)
class Kind:
    """What holds for all mails of a kind."""

    policy: Policy
    lifetime: timedelta  # then it is given up: an acknowledgement after two days only annoys
    answers: bool  # answers one mail (auto-replied), else sent on our own account (auto-generated)
    customer: bool


KINDS = {
    "acknowledgement": Kind(Policy.REPEAT, timedelta(days=2), answers=True, customer=True),
    "notification": Kind(Policy.REPEAT, timedelta(days=5), answers=False, customer=False),
    "admin": Kind(Policy.REPEAT, timedelta(days=5), answers=False, customer=False),
    "hint": Kind(Policy.ONCE, timedelta(days=5), answers=False, customer=False),  # harmless when lost, tiresome when repeated
}
UNSENT = (OutboxState.QUEUED, OutboxState.DEFERRED, OutboxState.SENDING)


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


@dataclass(frozen=True, slots=True)
class Queued:
    """What was put into the outbox."""

    message_id: str
    rendered: Rendered


def enqueue(desk: Desk, letter: Letter, now: datetime) -> Queued | None:
    """Render the mail and store its final bytes; None when it stands in the outbox already.

    Raises TemplateError when no template fits and UnsafeMail when the bytes do not read back as meant.
    """
    key = f"{letter.occasion}:{letter.recipient.address.lower()}"
    if OutboxMail.select().where(OutboxMail.dedupe_key == key).exists():
        return None
    rendered = desk.library.render(letter.template, letter.language, letter.values, variant=letter.variant)
    number = None if letter.ticket is None else letter.ticket.number
    message_id = identity.message_id(
        desk.secret, ticket=number, kind=letter.kind, recipient=letter.recipient.address, occasion=letter.occasion, domain=desk.domain
    )
    OutboxMail.insert(
        dedupe_key=key,
        ticket_id=None if letter.ticket is None else letter.ticket.id,
        kind=letter.kind,
        policy=KINDS[letter.kind].policy,
        recipient=letter.recipient.address.lower(),
        message_id=message_id,
        envelope_from=desk.config.desk.address,
        content=_bytes(desk, letter, rendered, message_id, now),
        template=rendered.template,
        template_version=rendered.version,
        queued_at=now,
        due_at=now,
        expires_at=now + KINDS[letter.kind].lifetime,
    ).execute()
    return Queued(message_id, rendered)


def _bytes(desk: Desk, letter: Letter, rendered: Rendered, message_id: str, now: datetime) -> bytes:
    return compose(
        OutgoingMail(
            sender=Address(desk.config.desk.name, desk.config.desk.address),
            recipient=letter.recipient,
            subject=rendered.subject,
            text=rendered.text,
            html=rendered.html,
            message_id=message_id,
            date=now,
            in_reply_to=letter.in_reply_to,
            references=letter.references,
            submitted="auto-replied" if KINDS[letter.kind].answers else "auto-generated",
            loop_mark=desk.loop_mark,
            language=rendered.language,
        )
    )


def claim(desk: Desk, now: datetime, at_most: int) -> list[OutboxMail]:
    """Take mails that are due and return them; new and deferred ones in turn, so that neither starves the other.

    A mail waits for earlier ones of the same ticket to the same person.
    """
    with desk.database.transaction():
        recover(desk, now)
        deferred = _due(desk, OutboxState.DEFERRED, now, at_most // 2)
        ids = _due(desk, OutboxState.QUEUED, now, at_most - len(deferred)) + deferred
        if not ids:
            return []
        OutboxMail.update(
            state=OutboxState.SENDING, stage=Stage.CLAIMED, owner=desk.worker, fence=OutboxMail.fence + 1, attempts=OutboxMail.attempts + 1
        ).where(OutboxMail.id.in_(ids)).execute()
        return list(OutboxMail.select().where(OutboxMail.id.in_(ids)).order_by(OutboxMail.id))


def _due(desk: Desk, state: OutboxState, now: datetime, at_most: int) -> list[int]:
    earlier = OutboxMail.alias()
    waits = earlier.select().where(
        earlier.ticket_id == OutboxMail.ticket_id,
        earlier.recipient == OutboxMail.recipient,
        earlier.id < OutboxMail.id,
        earlier.state.in_(UNSENT),
    )
    query = (
        OutboxMail.select(OutboxMail.id)
        .where(OutboxMail.state == state, OutboxMail.due_at <= now, ~peewee.fn.EXISTS(waits))
        .order_by(OutboxMail.due_at, OutboxMail.id)
        .limit(at_most)
    )
    if not desk.database.sqlite:
        query = query.for_update(skip_locked=True)
    return column(query)


def recover(desk: Desk, now: datetime) -> None:
    """Take back the claims of dead workers, and our own from a pass that was broken off. Runs in a transaction."""
    query = OutboxMail.select().where(OutboxMail.state == OutboxState.SENDING)
    if not desk.database.sqlite:
        query = query.for_update(skip_locked=True)
    alive: dict[int | None, bool] = {desk.worker: False}
    for mail in query:
        if mail.owner not in alive:
            alive[mail.owner] = mail.owner is not None and desk.database.is_alive(mail.owner)
        if not alive[mail.owner]:
            outcome = Unknown("the worker ended before it knew") if mail.stage == Stage.DOT else None
            settle(mail, outcome, now)


def mark_dot(mail: OutboxMail) -> bool:
    """Record that the final dot goes out now; False when the claim is no longer ours, and then it must not."""
    return bool(_ours(mail, OutboxMail.update(stage=Stage.DOT)).execute())


def settle(mail: OutboxMail, outcome: Outcome | None, now: datetime) -> OutboxState:
    """Write down what became of a claimed mail and return its new state; None: it was not tried, as before."""
    waiting = {"stage": None, "owner": None}
    match outcome:
        case None:
            state = OutboxState.DEFERRED if mail.last_reply else OutboxState.QUEUED
            changes: dict[str, object] = {"attempts": OutboxMail.attempts - 1}
        case Sent(reply):
            state, changes = OutboxState.SENT, {"sent_at": now, "last_reply": reply}
        case Deferred(reply):
            state, changes = OutboxState.DEFERRED, {"due_at": next_try(mail.queued_at, now), "last_reply": reply}
        case Failed(reply):
            state, changes = OutboxState.FAILED, {"last_reply": reply}
        case Unknown(reply):
            repeat = mail.policy == Policy.REPEAT and mail.ambiguous < MOST_UNKNOWN
            state = OutboxState.DEFERRED if repeat else OutboxState.FAILED
            changes = {"ambiguous": OutboxMail.ambiguous + 1, "due_at": now + UNKNOWN_WAIT, "last_reply": f"outcome unknown: {reply}"}
    found = _ours(mail, OutboxMail.update(state=state, fence=OutboxMail.fence + 1, **waiting, **changes)).execute()
    return state if found else OutboxState.SENDING


def _ours(mail: OutboxMail, update: peewee.Update) -> peewee.Update:
    return update.where(
        OutboxMail.id == mail.id, OutboxMail.fence == mail.fence, OutboxMail.owner == mail.owner, OutboxMail.state == OutboxState.SENDING
    )


def automatic_count(recipient: str, since: datetime) -> int:
    """Return how many automatic mails to a customer's address were queued after `since`."""
    kinds = [name for name, kind in KINDS.items() if kind.customer]
    return (
        OutboxMail.select()
        .where(OutboxMail.recipient == recipient.lower(), OutboxMail.queued_at > since, OutboxMail.kind.in_(kinds))
        .count()
    )


def by_message_id(message_id: str) -> OutboxMail | None:
    """Return the mail of ours with this Message-ID."""
    return OutboxMail.get_or_none(OutboxMail.message_id == message_id)


def next_due_at() -> datetime | None:
    """Return when the next waiting mail is due, None when none waits."""
    waiting = (OutboxState.QUEUED, OutboxState.DEFERRED)
    first = OutboxMail.select(OutboxMail.due_at).where(OutboxMail.state.in_(waiting)).order_by(OutboxMail.due_at).first()
    return first.due_at if first else None
