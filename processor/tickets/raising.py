"""A matter that comes back is a step more pressing: once, and never up to what is kept for danger. Touches the database."""

from datetime import datetime

from processor.models import Ticket
from processor.tickets import rows
from processor.tickets.by import desk_itself
from processor.tickets.events import Event, Happened
from processor.tickets.history import events_of

_NEXT = {"P4": "P3", "P3": "P2"}
ONE_STEP_UP = "one step up"  # what `priority` says when it has raised a new matter


def raise_once(ticket: Ticket, now: datetime, because: str) -> None:
    """Raise the priority by one step, unless that was done before or there is no step left below danger."""
    level = _NEXT.get(ticket.priority)
    if level is None or any(_was_raised(event) for event in events_of(ticket.id)):
        return
    was = ticket.priority
    rows.change(ticket, priority=level)
    rows.record(ticket, Happened.PRIORITISED, desk_itself(now), now, level=level, was=was, because=f"{ONE_STEP_UP}: {because}")


def _was_raised(event: Event) -> bool:
    return event.name in (Happened.HEARD, Happened.PRIORITISED) and ONE_STEP_UP in event.text("because")
