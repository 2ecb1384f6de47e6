"""Dates that a customer was told, and what became of them. Touches the database inside the caller's transaction.

A date is kept when a person has written by then, and broken when not. The journal drives the clocks; the rows are the ledger.
"""

from datetime import datetime

from processor.models import Ticket
from processor.models_work import CustomerPromise
from processor.outbound.desk import Desk
from processor.statements import Parameter, Prepared, insert
from processor.states import PromiseState, TicketStatus
from processor.tickets import rows
from processor.tickets.by import By
from processor.tickets.events import Happened
from processor.tickets.refused import Code, Refused

_OPEN = Prepared(
    lambda: (
        CustomerPromise.select(CustomerPromise.id, CustomerPromise.due_at)
        .where(CustomerPromise.ticket == Parameter("ticket"), CustomerPromise.state == PromiseState.OPEN)
        .order_by(CustomerPromise.id)
    )
)


def promise(desk: Desk, ticket: Ticket, by: By, now: datetime, due_at: datetime, source: str = "colleague") -> None:
    """Promise the customer that a person writes by `due_at`; an earlier date that has not passed is replaced."""
    del desk
    if ticket.status in (TicketStatus.CLOSED, TicketStatus.MERGED, TicketStatus.VOID):
        raise Refused(Code.STATE, f"the ticket is {ticket.status}", status=ticket.status)
    if due_at <= now:
        raise Refused(Code.WHEN, f"{due_at.isoformat()} is past", at=due_at)
    for number, due in _OPEN.rows(ticket=ticket.id):
        _settle(number, PromiseState.REPLACED if due > by.received else PromiseState.BROKEN, now)
    note(ticket.id, by.address, due_at, source, by.received)
    rows.record(ticket, Happened.PROMISED, by, now, due=due_at.isoformat(), source=source)


def note(ticket_id: int, by: str, due_at: datetime, source: str, now: datetime) -> None:
    """Put a date into the ledger; the journal is the caller's."""
    insert(CustomerPromise, {"ticket": ticket_id, "due_at": due_at, "made_at": now, "made_by": by, "source": source})


def settle_promises(ticket: Ticket, at: datetime, now: datetime) -> None:
    """Settle the open dates now that a person has written, whose mail reached us `at`."""
    del now
    for number, due in _OPEN.rows(ticket=ticket.id):
        _settle(number, PromiseState.KEPT if at <= due else PromiseState.BROKEN, at)


def unsettle_promises(ticket: Ticket, at: datetime, author: str) -> None:
    """Take back what an answer did that came `at`: the dates it kept are open again, a date it gave is not given."""
    mine = CustomerPromise.ticket == ticket.id
    CustomerPromise.update(state=PromiseState.OPEN, settled_at=None).where(
        mine, CustomerPromise.settled_at == at, CustomerPromise.state.in_((PromiseState.KEPT, PromiseState.BROKEN))
    ).execute()
    CustomerPromise.update(state=PromiseState.REPLACED, settled_at=at).where(
        mine, CustomerPromise.made_at == at, CustomerPromise.made_by == author, CustomerPromise.state == PromiseState.OPEN
    ).execute()


def _settle(number: int, state: PromiseState, at: datetime) -> None:
    CustomerPromise.update(state=state, settled_at=at).where(CustomerPromise.id == number).execute()
