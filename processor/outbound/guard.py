"""May this mail still go? Pure.

Asked twice: when an automatic mail would be queued (caps), and again when its turn has come, since the world may have
changed meanwhile. The answer is the reason against it, or None.
"""

from dataclasses import dataclass

from processor.config import Limits
from processor.states import TicketStatus

STANDS_IN = frozenset({"soothing", "progress", "breach-apology", "waiting-reminder"})  # for a person who has not written yet
_ENDED = frozenset({TicketStatus.SOLVED, TicketStatus.CLOSED, TicketStatus.MERGED, TicketStatus.VOID})


@dataclass(frozen=True, slots=True)
class Lately:
    """How many automatic mails of ours one address got within a day."""

    to_address: int


def against_acknowledging(lately: Lately, limits: Limits) -> str | None:
    """Return why a new ticket's sender gets no acknowledgement."""
    if lately.to_address >= limits.automatic_per_address_per_day:
        return f"this address got {lately.to_address} automatic mails within a day"
    return None


def against_sending(*, ticket_dropped: bool, undeliverable: bool, sensitive: bool, overtaken: str | None = None) -> str | None:
    """Return why a queued automatic mail to a customer is withdrawn when its turn has come."""
    if ticket_dropped:
        return "the ticket was dropped"
    if overtaken:
        return overtaken
    if sensitive:
        return "the matter turned out to be sensitive"
    return "mail to this address comes back" if undeliverable else None


def overtaken(kind: str, status: TicketStatus, *, replied: bool) -> str | None:
    """Return why an automatic mail of this kind has lost its sense since it was queued, None when it has not.

    `replied` tells that a person has written to the customer meanwhile.
    """
    if kind in STANDS_IN and replied:
        return "a person wrote meanwhile"
    if kind in STANDS_IN and status in _ENDED:
        return f"the ticket is {status} meanwhile"
    if kind == "waiting-reminder" and status is not TicketStatus.WAITING:
        return "the customer has answered meanwhile"
    if kind == "follow-up" and status not in (TicketStatus.SOLVED, TicketStatus.CLOSED):
        return "the ticket is open again"
    return None
