"""A ticket as clocks and plans see it: one frozen value, read once, so that what follows from it can be computed and tested. Pure."""

from dataclasses import dataclass
from datetime import datetime

from processor.states import Automation, TicketStatus
from processor.tickets.events import Event


@dataclass(frozen=True, slots=True)
class Case:
    """What decides about a ticket's clocks and next steps. Instants are aware, in UTC.

    `events` is the whole journal in order. `verified` tells that the requester's address is proved, `reachable` that there is an address
    at all and mail to it does not come back. `utc_offset_minutes` is that of the customer's own mails, None when none named a zone.
    `asked_lately` and `mailed_lately` are instants at which this person was asked for a rating, or got an automatic mail of ours, in
    whatever ticket, within the last 30 days and the last 24 hours.
    """

    status: TicketStatus
    priority: str
    kind: str
    emotion: str
    intensity: int
    automation: Automation
    opened_at: datetime
    cycle: int = 1
    events: tuple[Event, ...] = ()
    owner: str | None = None
    department: str | None = None
    colleague: bool = False
    verified: bool = True
    reachable: bool = True
    confident: bool = True  # in the feeling, enough to name it
    utc_offset_minutes: int | None = None
    asked_lately: tuple[datetime, ...] = ()
    mailed_lately: tuple[datetime, ...] = ()

    @property
    def active(self) -> bool:
        """Whether somebody has to do something."""
        return self.status in (TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.WAITING, TicketStatus.CONSULTING)
