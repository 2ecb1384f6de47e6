"""What is due when in a ticket, in words for the colleague who reads it. Reads the database."""

from datetime import datetime

from babel.dates import format_datetime

from processor.models import Ticket
from processor.outbound import wording
from processor.outbound.desk import Desk
from processor.tickets import history
from processor.tickets.clocks import ClockName, Clocks

_NAMED = {"first": ClockName.FIRST, "next": ClockName.NEXT, "solution": ClockName.RESOLVE, "promise": ClockName.PROMISE}


def due_values(desk: Desk, ticket: Ticket, address: str, language: str, now: datetime) -> dict[str, object] | None:
    """Return the values `due` of a mail to the colleague with this address, on their own clock; None when nothing is."""
    return in_words(desk, history.clocks_of(desk, ticket, now), address, language)


def in_words(desk: Desk, clocks: Clocks, address: str, language: str) -> dict[str, object] | None:
    """Return the same of clocks that are known."""
    running = {name: clocks.running(clock) for name, clock in _NAMED.items()}
    at = {name: clock.due_at for name, clock in running.items() if clock is not None and clock.due_at is not None}
    if not at:
        return None
    reader = next((one for one in desk.config.staff if one.address.lower() == address.lower()), None)
    zone = reader.zone(desk.config.desk) if reader else desk.config.desk.zone
    soonest = format_datetime(min(at.values()).astimezone(zone), "EEE HH:mm", locale=wording.locale_of(language))
    words: dict[str, object] = {name: wording.instant(at[name], language, zone) if name in at else None for name in _NAMED}
    return words | {"soonest": soonest}
