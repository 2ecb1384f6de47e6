"""How a verb changes a ticket: its row, the value in hand and its journal together. Touches the database inside the caller's transaction.

A ticket's status changes here and nowhere else, and only as `lifecycle.move` allows.
"""

from datetime import datetime

from processor import journal
from processor.models import Ticket
from processor.states import TicketStatus
from processor.tickets import lifecycle
from processor.tickets.by import By
from processor.tickets.events import Happened
from processor.tickets.refused import Code, Refused


def change(ticket: Ticket, **values: object) -> None:
    """Write columns of a ticket, and keep the value in hand the same as its row."""
    Ticket.update(values).where(Ticket.id == ticket.id).execute()
    for name, value in values.items():
        setattr(ticket, name, value)


def is_allowed(ticket: Ticket, event: Happened) -> bool:
    """Return whether `event` can happen to the ticket as it stands."""
    return isinstance(lifecycle.move(TicketStatus(ticket.status), event), TicketStatus)


def allowed(ticket: Ticket, event: Happened, *, consults_left: int = 0) -> TicketStatus:
    """Return the status that `event` brings the ticket into. Raises Refused when its present one does not allow that."""
    moved = lifecycle.move(TicketStatus(ticket.status), event, consults_left=consults_left)
    if isinstance(moved, TicketStatus):
        return moved
    raise Refused(Code.STATE, moved.because, status=ticket.status, event=event.value)


def move(ticket: Ticket, event: Happened, *, consults_left: int = 0, **values: object) -> None:
    """Bring the ticket into the status that follows, with what else changes. Raises Refused before anything is written."""
    status = allowed(ticket, event, consults_left=consults_left)
    if status != ticket.status or values:
        change(ticket, status=status, **values)


def record(ticket: Ticket, event: Happened, by: By, now: datetime, /, **detail: object) -> None:
    """Append to the journal what somebody did; their mail and its arrival stand in every entry that a mail caused."""
    record_also(ticket, event.value, by, now, **detail)


def record_also(ticket: Ticket, event: str, by: By, now: datetime, /, **detail: object) -> None:
    """Append what is for people and figures only: clocks and plans pass over it."""
    caused: dict[str, object] = {} if by.mail_id is None else {"mail": by.mail_id, "received": by.received.isoformat()}
    journal.record(ticket.id, event, now, actor=by.address, **{**caused, **detail})
