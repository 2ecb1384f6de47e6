"""What brings a ticket from one status into another: one table, and nothing that is not in it. Pure.

A ticket begins as `new` (rows 1 and 2: a mail that belongs to no ticket, or to one closed too long ago). A row that names no status to
go to changes nothing: it says that the event is all right there. What the table does not hold is refused, with a reason in words.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from processor.states import TicketStatus
from processor.tickets.events import Happened

NEW, OPEN, WAITING, CONSULTING = TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.WAITING, TicketStatus.CONSULTING
SOLVED, CLOSED, MERGED, VOID = TicketStatus.SOLVED, TicketStatus.CLOSED, TicketStatus.MERGED, TicketStatus.VOID

ACTIVE = (NEW, OPEN, WAITING, CONSULTING)
ENDED = (SOLVED, CLOSED)
ALIVE = (*ACTIVE, *ENDED)


@dataclass(frozen=True, slots=True)
class Row:
    """In these statuses the event leads to `to`; None: the status stays. `number` is that of the row in docs/clocks.md."""

    number: int
    statuses: tuple[TicketStatus, ...]
    event: Happened
    to: TicketStatus | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """The event cannot happen in this status; `because` says so in English, with the statuses in which it can."""

    status: TicketStatus
    event: Happened
    because: str


TABLE = (
    Row(3, (NEW, OPEN, CONSULTING), Happened.CUSTOMER_WROTE),
    Row(4, (WAITING,), Happened.CUSTOMER_WROTE, OPEN),
    Row(5, ACTIVE, Happened.THANKED),
    Row(6, (WAITING,), Happened.AWAY_UNTIL),
    Row(7, (NEW, OPEN, CONSULTING, SOLVED, CLOSED), Happened.AWAY_UNTIL),  # a machine's word opens nothing
    Row(8, (SOLVED,), Happened.CUSTOMER_WROTE, OPEN),
    Row(9, (SOLVED,), Happened.THANKED),
    Row(10, (SOLVED,), Happened.CLOSED, CLOSED),  # confirmed by the customer; or (row 13) by time
    Row(11, (SOLVED, CLOSED), Happened.RATED),  # what a low or a high score leads to is written as an event of its own
    Row(12, (SOLVED, CLOSED), Happened.REOPENED, OPEN),
    Row(14, (CLOSED,), Happened.CUSTOMER_WROTE, OPEN),
    Row(15, (CLOSED,), Happened.THANKED),
    Row(16, (NEW, OPEN), Happened.REPLIED, OPEN),
    Row(16, (CONSULTING, WAITING, SOLVED), Happened.REPLIED),  # a word after the solution takes nothing back
    Row(17, ACTIVE, Happened.WAITING, WAITING),
    Row(18, ACTIVE, Happened.SOLVED, SOLVED),
    Row(19, (NEW, OPEN, CONSULTING), Happened.CONSULTED, CONSULTING),
    Row(19, (WAITING,), Happened.CONSULTED),
    Row(20, (CONSULTING,), Happened.CONSULT_ANSWERED, OPEN),  # the last one; see `move`
    Row(20, (CONSULTING,), Happened.CONSULT_DECLINED, OPEN),
    Row(20, (NEW, OPEN, WAITING, SOLVED, CLOSED), Happened.CONSULT_ANSWERED),  # late, but not lost
    Row(20, (NEW, OPEN, WAITING, SOLVED, CLOSED), Happened.CONSULT_DECLINED),
    Row(21, ACTIVE, Happened.HANDED_OVER),
    Row(21, ACTIVE, Happened.ACCEPTED),
    Row(21, ACTIVE, Happened.DECLINED),
    Row(25, ACTIVE, Happened.CLOSED, CLOSED),  # by a colleague, or (row 24) because nobody answered
    Row(26, ALIVE, Happened.MERGED, MERGED),
    Row(26, ALIVE, Happened.ABSORBED),
    Row(27, ACTIVE, Happened.VOIDED, VOID),
    Row(27, (VOID,), Happened.REOPENED, OPEN),
    Row(28, (NEW, OPEN, CONSULTING), Happened.REPLY_REVOKED),
    Row(28, (WAITING, SOLVED, CLOSED), Happened.REPLY_REVOKED, OPEN),  # they never read what they were asked or told
    Row(29, ALIVE, Happened.SENSITIVE),
)

ANSWERS = (Happened.CONSULT_ANSWERED, Happened.CONSULT_DECLINED)

_MOVES: Mapping[tuple[TicketStatus, str], Row] = {(status, row.event): row for row in TABLE for status in row.statuses}


def move(status: TicketStatus, event: Happened, *, consults_left: int = 0) -> TicketStatus | Refusal:
    """Return the status that follows when `event` happens in `status`, or why it cannot.

    `consults_left` is how many questions to departments stay open when one is answered: only the last answer ends the consulting.
    """
    if (status, event) in _MOVES:
        return after(status, event, consults_left=consults_left)
    return Refusal(status, event, _why_not(status, event))


def after(status: TicketStatus, event: str, *, consults_left: int = 0) -> TicketStatus:
    """Return the status that follows an event of the journal: the same when the table does not hold it, since it has happened."""
    row = _MOVES.get((status, event))
    if row is None or row.to is None or (status is CONSULTING and event in ANSWERS and consults_left):
        return status
    return row.to


def row_of(status: TicketStatus, event: Happened) -> int:
    """Return the number of the row that allows `event` in `status`, 0 when there is none."""
    row = _MOVES.get((status, event))
    return row.number if row else 0


def _why_not(status: TicketStatus, event: Happened) -> str:
    possible = [other.value for other in TicketStatus if (other, event) in _MOVES]
    if not possible:
        return f"{event.value} is nothing that changes the status of a ticket"
    *others, last = possible
    when = f"{', '.join(others)} or {last}" if others else last
    return f"the ticket is {status.value}; {event.value} is possible when it is {when}"
