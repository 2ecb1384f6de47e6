"""May this mail still go? Pure.

Asked twice: when an automatic mail would be queued (caps), and again when its turn has come, since the world may have
changed meanwhile. The answer is the reason against it, or None.
"""

from dataclasses import dataclass

from processor.config import Limits


@dataclass(frozen=True, slots=True)
class Lately:
    """How many automatic mails of ours one address got within a day."""

    to_address: int


def against_acknowledging(lately: Lately, limits: Limits) -> str | None:
    """Return why a new ticket's sender gets no acknowledgement."""
    if lately.to_address >= limits.automatic_per_address_per_day:
        return f"this address got {lately.to_address} automatic mails within a day"
    return None


def against_sending(*, ticket_dropped: bool, undeliverable: bool, sensitive: bool) -> str | None:
    """Return why a queued automatic mail to a customer is withdrawn when its turn has come."""
    if ticket_dropped:
        return "the ticket was dropped"
    if sensitive:
        return "the matter turned out to be sensitive"
    return "mail to this address comes back" if undeliverable else None
