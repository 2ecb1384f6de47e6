"""The verbs of a ticket's life: answered, waiting, solved, closed, opened again, thrown away. Touches the database.

They run inside the caller's transaction. Each writes rows and journal; what the customer is told of it comes out of the plan. A colleague's
answer counts from the instant at which their mail reached us, and no longer counts once it was undone or came back.
"""

from collections.abc import Iterable
from datetime import datetime

from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.states import TicketStatus
from processor.tickets import clocks, handing, promises, raising, rights, rows
from processor.tickets.by import By
from processor.tickets.clock import ClockName
from processor.tickets.events import Event, Happened
from processor.tickets.history import clocks_of, events_of
from processor.tickets.refused import Code, Refused

SILENT_REASONS = ("duplicate", "withdrawn", "no_response", "out_of_scope", "spam")  # a colleague gives them; the customer is not asked
REASONS = ("confirmed", "lapsed", *SILENT_REASONS)
ENDED = (TicketStatus.SOLVED, TicketStatus.CLOSED)


def note_replied(desk: Desk, ticket: Ticket, by: By, now: datetime, outbox: int | None = None) -> None:
    """Note that a colleague has written to the customer; `outbox` is the mail that leaves. Who answers what nobody has takes it on."""
    events, due = events_of(ticket.id), _dues(desk, ticket, now)
    rights.admit(events, by.address)
    rows.move(ticket, Happened.REPLIED, first_reply_at=ticket.first_reply_at or by.received)
    rows.record(ticket, Happened.REPLIED, by, now, outbox=outbox, due=due)
    promises.settle_promises(ticket, by.received, now)
    if not handing.accept_pending(desk, ticket, by, now, events) and ticket.owner is None:
        handing.give(desk, ticket, by.address, by, now)


def revoke_reply(desk: Desk, ticket: Ticket, by: By, now: datetime, mail_id: int, because: str) -> bool:
    """Treat a colleague's answer as never sent: undone, refused or come back. False when it does not count (any more)."""
    del desk  # all verbs are called alike
    events = events_of(ticket.id)
    counting = standing_replies(events)
    revoked = next((event for event in counting if event.number_of("mail") == mail_id), None)
    if revoked is None:
        return False
    left = [event.received for event in counting if event is not revoked]
    rows.change(ticket, first_reply_at=min(left, default=None))
    with_it = {event.name for event in events if event.number_of("mail") == mail_id}
    ended_with_it = ticket.status == TicketStatus.SOLVED and Happened.SOLVED in with_it
    if ended_with_it or ticket.status not in (TicketStatus.SOLVED, TicketStatus.VOID, TicketStatus.MERGED):
        rows.move(ticket, Happened.REPLY_REVOKED, closed_at=None, solved_at=None if ended_with_it else ticket.solved_at)
    rows.record(ticket, Happened.REPLY_REVOKED, by, now, mail=mail_id, because=because)
    promises.unsettle_promises(ticket, revoked.received, revoked.actor)
    return True


def standing_replies(events: Iterable[Event]) -> list[Event]:
    """Return the answers of colleagues that count: sent, and not revoked."""
    replies: list[Event] = []
    for event in events:
        if event.name == Happened.REPLIED:
            replies.append(event)
        elif event.name == Happened.REPLY_REVOKED:
            replies = [reply for reply in replies if reply.number_of("mail") != event.number_of("mail")]
    return replies


def wait(desk: Desk, ticket: Ticket, by: By, now: datetime, until: datetime | None = None) -> None:
    """Wait for the customer, who was asked something: in this mail or before. `until` is when it is closed in vain, if somebody said so."""
    del desk
    _need_a_message(ticket, Happened.WAITING)
    rows.move(ticket, Happened.WAITING)
    rows.record(ticket, Happened.WAITING, by, now, **({"until": until.isoformat()} if until else {}))


def solve(desk: Desk, ticket: Ticket, by: By, now: datetime, cause: str | None = None) -> None:
    """End the work: the customer was told the solution, in this mail or before, and has to agree or let time pass."""
    _need_a_message(ticket, Happened.SOLVED)
    due = _dues(desk, ticket, now)
    rows.move(ticket, Happened.SOLVED, solved_at=by.received, cause=cause or ticket.cause)
    rows.record(ticket, Happened.SOLVED, by, now, cause=ticket.cause, due=due)


def _need_a_message(ticket: Ticket, event: Happened) -> None:
    rows.allowed(ticket, event)
    in_this_cycle = since_reopening(events_of(ticket.id))
    if not standing_replies(in_this_cycle):
        raise Refused(Code.NOTEXT, "nobody has written to the customer since the matter was opened", event=event.value)


def since_reopening(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return the part of a journal that belongs to the present cycle."""
    last = max((position for position, event in enumerate(events) if event.name == Happened.REOPENED), default=-1)
    return events[last + 1 :]


def close(desk: Desk, ticket: Ticket, by: By, now: datetime, reason: str) -> None:
    """Close a ticket. Without a word from the customer that is for those who lead, unless they themselves have withdrawn it."""
    if reason not in REASONS:
        raise Refused(Code.ARG, f"not a reason to close: {reason}", reason=reason, reasons=SILENT_REASONS)
    wrote = [event for event in events_of(ticket.id) if event.name == Happened.CUSTOMER_WROTE]
    if reason in SILENT_REASONS and not (reason == "withdrawn" and wrote):
        rights.need_a_lead(desk.config, by, f"closing as {reason}")
    due = _dues(desk, ticket, now)
    rows.move(ticket, Happened.CLOSED, closed_at=by.received)
    rows.record(ticket, Happened.CLOSED, by, now, reason=reason, due=due)


def _dues(desk: Desk, ticket: Ticket, now: datetime) -> dict[str, str]:
    """Return when the clocks that may end now are due: how they ended must not change when a holiday is entered later."""
    return clocks.dues(clocks_of(desk, ticket, now))


def reopen(desk: Desk, ticket: Ticket, by: By, now: datetime, because: str) -> None:
    """Open a ticket again: a new cycle with clocks of its own, one step more pressing if it never was raised before."""
    was = TicketStatus(ticket.status)
    if was is TicketStatus.VOID:
        rights.need_a_lead(desk.config, by, "opening again what was thrown away")
    rows.allowed(ticket, Happened.REOPENED)
    if was in ENDED:
        raising.raise_once(ticket, now, "it is opened again")
    rows.move(ticket, Happened.REOPENED, cycle=ticket.cycle + 1, closed_at=None, solved_at=None)
    rows.record(ticket, Happened.REOPENED, by, now, cycle=ticket.cycle, because=because)


def void(desk: Desk, ticket: Ticket, by: By, now: datetime, because: str = "spam") -> None:
    """Throw a ticket away: spam, or no matter at all. Nothing leaves any more."""
    del desk
    rows.move(ticket, Happened.VOIDED)
    rows.record(ticket, Happened.VOIDED, by, now, because=because)


def no_reply_needed(desk: Desk, ticket: Ticket, by: By, now: datetime, reason: str) -> None:
    """Waive the answer to what the customer wrote last; that is counted. The first answer cannot be waived: somebody has to read them."""
    if not reason.strip():
        raise Refused(Code.ARG, "a reason is needed", event=Happened.NO_REPLY_NEEDED.value)
    if ticket.status in (TicketStatus.VOID, TicketStatus.MERGED):
        raise Refused(Code.STATE, f"the ticket is {ticket.status}", status=ticket.status)
    if clocks_of(desk, ticket, now).running(ClockName.FIRST):
        raise Refused(Code.STATE, "no person has answered yet", say="UNANSWERED")
    rows.record(ticket, Happened.NO_REPLY_NEEDED, by, now, reason=reason, due=_dues(desk, ticket, now))
