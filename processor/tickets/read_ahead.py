"""What a pass of the timers reads for a batch of tickets at once, and keeps while it deals with them. Touches the database.

Each ticket is still dealt with in a transaction of its own, and there the journal is read on from where it was: it only grows, so that
nothing is decided from an old state. What the pass itself changes is forgotten or noted here, and read again for whom it matters.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

import peewee

from processor.config import Config
from processor.models import OutboxMail, Ticket
from processor.statements import Parameter, Prepared, places, spread
from processor.tickets import history
from processor.tickets.events import Event
from processor.tickets.followup_working import WORKED_ON
from processor.tickets.history import AT_ONCE, Requester
from processor.tickets.recipients import absences

TOGETHER = timedelta(minutes=30)  # one person is reminded of one ticket in this time
SOON = timedelta(minutes=30)
MOST_OTHERS = 5
REMINDERS = ("staff/reminder", "staff/breach", "staff/unowned", "staff/nothing-new", "staff/chase", "staff/holding-letter")

_REMINDED = Prepared(
    lambda: OutboxMail.select(OutboxMail.recipient, OutboxMail.ticket_id, OutboxMail.queued_at).where(
        OutboxMail.recipient.in_(places("recipient", AT_ONCE, OutboxMail.recipient)),
        OutboxMail.queued_at > Parameter("since"),
        OutboxMail.queued_at <= Parameter("now"),  # what a clock that was ahead has sent does not count
        OutboxMail.template.in_(REMINDERS),
    )
)


def _threads() -> "peewee.ModelSelect[OutboxMail]":
    """Return the query for the first and the last mail that each person got about each of some tickets."""
    least, most = peewee.fn.MIN(OutboxMail.id).alias("least"), peewee.fn.MAX(OutboxMail.id).alias("most")
    both = (
        OutboxMail.select(OutboxMail.ticket_id, OutboxMail.recipient, least, most)
        .where(OutboxMail.ticket_id.in_(places("ticket", AT_ONCE)))
        .group_by(OutboxMail.ticket_id, OutboxMail.recipient)
        .alias("both")
    )
    first, last = OutboxMail.alias(), OutboxMail.alias()
    query: peewee.ModelSelect[OutboxMail] = (
        first.select(first.ticket_id, first.recipient, first.message_id, last.message_id)
        .join(both, on=(first.id == both.c.least))
        .join(last, on=(last.id == both.c.most))
    )
    return query


def _running_down() -> "peewee.ModelSelect[Ticket]":
    """Return the query for the tickets of each of some owners that run down, the most pressing ones."""
    order = (Ticket.priority, Ticket.next_action_at, Ticket.id)
    place = peewee.fn.ROW_NUMBER().over(partition_by=[Ticket.owner], order_by=list(order)).alias("place")
    each = (
        Ticket.select(Ticket.id, Ticket.owner, place)
        .where(
            Ticket.owner.in_(places("owner", AT_ONCE, Ticket.owner)),
            Ticket.status.in_(WORKED_ON),
            Ticket.next_action_at <= Parameter("soon"),
        )
        .alias("each")
    )
    query: peewee.ModelSelect[Ticket] = (
        Ticket.select(each.c.owner, each.c.id).from_(each).where(each.c.place <= MOST_OTHERS + 1).order_by(each.c.owner, each.c.place)
    )
    return query


_THREADS = Prepared(_threads)
_RUNNING_DOWN = Prepared(_running_down)


class Due(NamedTuple):
    """A ticket whose next action has come, as it was when the batch was read."""

    number: int
    at: datetime
    priority: str
    owner: str | None
    requester: int | None


@dataclass
class ReadAhead:
    """What is known of a batch; what is missing is read when it is asked for."""

    config: Config
    now: datetime
    away: dict[str, str | None]
    _journals: dict[int, tuple[Event, ...]] = field(default_factory=dict)
    _requesters: dict[int, Requester] = field(default_factory=dict)
    _threads: dict[int, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    _reminded: dict[str, dict[int, datetime]] = field(default_factory=dict)
    _others: dict[str, list[int]] = field(default_factory=dict)

    def journal(self, ticket: Ticket) -> tuple[Event, ...]:
        """Return the whole journal as it is now: call it when the ticket is locked."""
        before = self._journals.get(ticket.id, ())
        return (*before, *history.events_of(ticket.id, before[-1].number if before else 0))

    def requester(self, ticket: Ticket) -> Requester | None:
        """Return whose matter a ticket is."""
        found = self._requesters.get(ticket.requester_id or 0)
        return found or history.requester_of(self.config, ticket, self.now)

    def thread(self, ticket: Ticket, address: str) -> tuple[str, ...] | None:
        """Return the first and the last Message-ID that somebody has of a ticket, () for none; None where that was not read."""
        known = self._threads.get(ticket.id)
        return None if known is None else known.get(address, ())

    def last_reminded(self, address: str, ticket: Ticket) -> datetime | None:
        """Return when somebody was reminded of another ticket lately."""
        if address not in self._reminded:
            self._read_reminded([address])
        return max((at for number, at in self._reminded[address].items() if number != ticket.id), default=None)

    def others(self, owner: str, ticket: Ticket) -> list[int]:
        """Return which other tickets of an owner run down as well, the most pressing first."""
        if owner not in self._others:
            self._read_others([owner])
        return [number for number in self._others[owner] if number != ticket.id][:MOST_OTHERS]

    def note_reminded(self, address: str, ticket: Ticket) -> None:
        """Note that the pass has reminded somebody."""
        self._threads.pop(ticket.id, None)
        if address in self._reminded:
            self._reminded[address][ticket.id] = self.now

    def forget(self, ticket: Ticket, *, customer: bool) -> None:
        """Forget what the pass has changed by dealing with a ticket; `customer` tells that it may have written to them."""
        self._journals.pop(ticket.id, None)
        self._threads.pop(ticket.id, None)
        self._others.pop((ticket.owner or "").lower(), None)
        if customer:
            self._requesters.pop(ticket.requester_id or 0, None)

    def _read_reminded(self, addresses: Sequence[str]) -> None:
        self._reminded |= {address: {} for address in addresses}
        recipients = spread("recipient", addresses, AT_ONCE)
        for address, number, at in _REMINDED.rows(since=self.now - TOGETHER, now=self.now, **recipients):
            mine = self._reminded[address]
            mine[number] = max(at, mine.get(number, at))

    def _read_others(self, owners: Sequence[str]) -> None:
        self._others |= {owner: [] for owner in owners}
        for owner, number in _RUNNING_DOWN.rows(soon=self.now + SOON, **spread("owner", owners, AT_ONCE)):
            self._others[owner].append(number)

    def read(self, batch: Sequence[Due]) -> None:
        """Read what up to `AT_ONCE` tickets need."""
        numbers = [due.number for due in batch]
        self._journals = history.journals(numbers)
        self._requesters = history.requesters(self.config, sorted({due.requester for due in batch if due.requester is not None}), self.now)
        self._threads = {number: {} for number in numbers}
        for number, address, first, last in _THREADS.rows(**spread("ticket", numbers, AT_ONCE)):
            self._threads[number][address] = (first, last)
        owners = sorted({due.owner.lower() for due in batch if due.owner})
        if owners:
            self._read_reminded(owners)
            self._read_others(owners)


def read(config: Config, batch: Sequence[Due], now: datetime) -> ReadAhead:
    """Return what a batch of tickets needs."""
    ahead = ReadAhead(config, now, absences(now))
    ahead.read(batch)
    return ahead
