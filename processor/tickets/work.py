"""The verbs of the work itself: what was done, what will be changed, what was learnt. Touches the database inside the caller's transaction.

What a colleague notes as a step may be told to the customer, and nothing else they note. Texts are kept with the ticket's messages; the
journal holds their numbers.
"""

from datetime import date, datetime, time

from processor import journal
from processor.models import Ticket
from processor.models_work import PromisedAction
from processor.outbound.desk import Desk
from processor.statements import insert
from processor.states import TicketStatus
from processor.tickets import among_us, beats, rows
from processor.tickets.by import By
from processor.tickets.events import Happened
from processor.tickets.refused import Code, Refused

DECISIONS = ("upheld", "partly", "not", "goodwill")
END_OF_DAY = time(18)


def step(desk: Desk, ticket: Ticket, by: By, now: datetime, text: str) -> None:
    """Note something done that the customer may be told."""
    del desk
    _need(text, "step")
    if ticket.status in (TicketStatus.MERGED, TicketStatus.VOID):
        raise Refused(Code.STATE, f"the ticket is {ticket.status}", status=ticket.status)
    rows.record(ticket, Happened.STEP, by, now, message=among_us.keep(ticket, "step", by, text.strip(), now))


def action(desk: Desk, ticket: Ticket, by: By, now: datetime, what: str, who: str, due_on: date | None = None) -> int:
    """Promise that something will be changed, by whom and by when, and return its number; it outlives the ticket."""
    _need(what, "action")
    if who.lower() not in desk.staff_addresses:
        raise Refused(Code.WHO, f"nobody here has the address {who}", who=who)
    today = now.astimezone(desk.config.desk.zone).date()
    if due_on is not None and due_on < today:
        raise Refused(Code.WHEN, f"{due_on.isoformat()} is past", at=due_on)
    values = {"ticket": ticket.id, "what": what.strip(), "who": who.lower(), "due_on": due_on, "promised_at": now}
    number = insert(PromisedAction, values) or 0
    due = datetime.combine(due_on, END_OF_DAY, desk.config.desk.zone).isoformat() if due_on else None
    rows.record(ticket, Happened.ACTION_PROMISED, by, now, action=number, due=due)
    return number


def action_done(desk: Desk, ticket: Ticket, by: By, now: datetime, number: int | None = None) -> int:
    """Note that what was promised is done: the one named, else the only open one; return its number. The customer is told later."""
    del desk
    mine = PromisedAction.select().where(PromisedAction.ticket == ticket.id, PromisedAction.done_at.is_null()).order_by(PromisedAction.id)
    left = [one for one in mine if number in (None, one.id)]
    if not left:
        raise Refused(
            Code.STATE,
            "nothing that was promised is still to be done",
            given=number,
            say="NO_ACTION" if number is None else "NO_SUCH_ACTION",
        )
    if len(left) > 1:
        named = [f"{one.id} {one.what}" for one in left]
        raise Refused(Code.ARG, "several are open", say="ACTIONS", given=named, numbers=[one.id for one in left])
    [done] = left
    PromisedAction.update(done_at=now).where(PromisedAction.id == done.id).execute()
    rows.record(ticket, Happened.ACTION_DONE, by, now, action=done.id)
    return int(done.id)


def lesson(desk: Desk, ticket: Ticket, by: By, now: datetime, text: str) -> None:
    """Note what was learnt, for the digest."""
    del desk
    _need(text, "lesson")
    rows.record_also(ticket, "lesson", by, now, message=among_us.keep(ticket, "lesson", by, text.strip(), now))


def decision(desk: Desk, ticket: Ticket, by: By, now: datetime, decided: str, amount: str | None = None) -> None:
    """Note whether the complaint was right, and what is paid."""
    del desk
    if decided not in DECISIONS:
        raise Refused(Code.ARG, f"no decision {decided}", given=decided, allowed=list(DECISIONS))
    rows.record_also(ticket, "decision", by, now, decision=decided, amount=amount)


def remind_me(desk: Desk, ticket: Ticket, by: By, now: datetime, at: datetime, text: str = "") -> None:
    """Ask to be reminded, nobody else."""
    del desk
    if at <= now:
        raise Refused(Code.WHEN, f"{at.isoformat()} is past", at=at)
    kept = among_us.keep(ticket, "reminder", by, text.strip(), now) if text.strip() else None
    rows.record_also(ticket, "remind_me", by, now, at=at.isoformat(), to=by.address, message=kept)
    beats.remind_later(ticket.id, journal.last_number(ticket.id), at)


def _need(text: str, command: str) -> None:
    if not text.strip():
        raise Refused(Code.ARG, "there is no text", command=command)
