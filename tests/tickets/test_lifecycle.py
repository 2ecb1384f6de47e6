"""Which events bring a ticket from one status into another, and which are refused."""

import re
from itertools import product
from pathlib import Path

import pytest

from processor.states import TicketStatus
from processor.tickets import lifecycle
from processor.tickets.events import Happened
from processor.tickets.lifecycle import ACTIVE, TABLE, Refusal, after, move, row_of

NEW, OPEN, WAITING, CONSULTING = TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.WAITING, TicketStatus.CONSULTING
SOLVED, CLOSED, MERGED, VOID = TicketStatus.SOLVED, TicketStatus.CLOSED, TicketStatus.MERGED, TicketStatus.VOID


@pytest.mark.parametrize(
    ("row", "status", "event", "to"),
    [
        *((3, status, Happened.CUSTOMER_WROTE, status) for status in (NEW, OPEN, CONSULTING)),
        (4, WAITING, Happened.CUSTOMER_WROTE, OPEN),
        (5, WAITING, Happened.THANKED, WAITING),
        (6, WAITING, Happened.AWAY_UNTIL, WAITING),
        *((7, status, Happened.AWAY_UNTIL, status) for status in (NEW, OPEN, CONSULTING, SOLVED, CLOSED)),
        (8, SOLVED, Happened.CUSTOMER_WROTE, OPEN),
        (9, SOLVED, Happened.THANKED, SOLVED),
        (10, SOLVED, Happened.CLOSED, CLOSED),
        (11, SOLVED, Happened.RATED, SOLVED),
        *((12, status, Happened.REOPENED, OPEN) for status in (SOLVED, CLOSED)),
        (14, CLOSED, Happened.CUSTOMER_WROTE, OPEN),
        (15, CLOSED, Happened.THANKED, CLOSED),
        *((16, status, Happened.REPLIED, OPEN) for status in (NEW, OPEN)),
        *((16, status, Happened.REPLIED, status) for status in (CONSULTING, WAITING, SOLVED)),
        *((17, status, Happened.WAITING, WAITING) for status in ACTIVE),
        *((18, status, Happened.SOLVED, SOLVED) for status in ACTIVE),
        *((19, status, Happened.CONSULTED, CONSULTING) for status in (NEW, OPEN, CONSULTING)),
        (20, CONSULTING, Happened.CONSULT_ANSWERED, OPEN),
        (20, CONSULTING, Happened.CONSULT_DECLINED, OPEN),
        *((21, status, Happened.HANDED_OVER, status) for status in ACTIVE),
        *((25, status, Happened.CLOSED, CLOSED) for status in ACTIVE),
        *((26, status, Happened.MERGED, MERGED) for status in (*ACTIVE, SOLVED, CLOSED)),
        *((27, status, Happened.VOIDED, VOID) for status in ACTIVE),
        (27, VOID, Happened.REOPENED, OPEN),
        *((28, status, Happened.REPLY_REVOKED, OPEN) for status in (WAITING, SOLVED, CLOSED)),
        *((29, status, Happened.SENSITIVE, status) for status in (*ACTIVE, SOLVED, CLOSED)),
    ],
)
def test_every_row_of_the_table(row: int, status: TicketStatus, event: Happened, to: TicketStatus) -> None:
    """One row, one line."""
    assert (move(status, event), row_of(status, event)) == (to, row)


@pytest.mark.parametrize(
    ("status", "event", "when"),
    [
        (SOLVED, Happened.WAITING, "new, open, waiting or consulting"),
        (CLOSED, Happened.REPLIED, "new, open, waiting, consulting or solved"),
        (OPEN, Happened.REOPENED, "solved, closed or void"),
        (NEW, Happened.RATED, "solved or closed"),
        (MERGED, Happened.MERGED, "new, open, waiting, consulting, solved or closed"),
    ],
)
def test_what_the_table_does_not_hold_is_refused(status: TicketStatus, event: Happened, when: str) -> None:
    """In words that tell when it is possible."""
    because = f"the ticket is {status.value}; {event.value} is possible when it is {when}"

    assert move(status, event) == Refusal(status, event, because)


def test_an_event_that_never_changes_a_status_says_so() -> None:
    """Nobody has to guess where it would be possible."""
    refused = move(OPEN, Happened.MAILED)

    assert isinstance(refused, Refusal)
    assert refused.because == "mailed is nothing that changes the status of a ticket"


@pytest.mark.parametrize("event", [Happened.CONSULT_ANSWERED, Happened.CONSULT_DECLINED])
def test_the_last_answer_ends_the_consulting(event: Happened) -> None:
    """As long as another department has not answered, it goes on."""
    assert [move(CONSULTING, event, consults_left=left) for left in (2, 1, 0)] == [CONSULTING, CONSULTING, OPEN]
    assert move(WAITING, event, consults_left=1) is WAITING


def test_the_table_contradicts_itself_nowhere() -> None:
    """No status and event stand in two rows."""
    places = [(status, row.event) for row in TABLE for status in row.statuses]

    assert len(set(places)) == len(places)


@pytest.mark.parametrize("event", list(Happened))
def test_what_is_merged_stays_merged(event: Happened) -> None:
    """And what was thrown away can only be opened again."""
    assert isinstance(move(MERGED, event), Refusal)
    assert isinstance(move(VOID, event), Refusal) is (event is not Happened.REOPENED)


@pytest.mark.parametrize(("status", "event"), list(product(TicketStatus, Happened)))
def test_a_journal_is_read_as_it_was_written(status: TicketStatus, event: Happened) -> None:
    """What is refused to a verb leaves the status as it is when it stands in a journal all the same."""
    allowed = move(status, event)

    assert after(status, event.value) == (status if isinstance(allowed, Refusal) else allowed)


def test_the_page_of_the_manual_is_the_table() -> None:
    """Line by line."""
    page = (Path(__file__).resolve().parents[2] / "docs/clocks.md").read_text(encoding="utf-8")
    lines = [[cell.strip() for cell in line.split("|")[1:5]] for line in page.splitlines() if re.match(r"\| [0-9]+ \|", line)]

    assert lines == [
        [f"{row.number}", ", ".join(row.statuses), f"`{row.event.value}`", row.to.value if row.to else "same"] for row in TABLE
    ]


def test_every_status_can_be_reached() -> None:
    """From a new ticket, by events of the table."""
    reached = {NEW}
    for _ in TicketStatus:
        reached |= {row.to for row in lifecycle.TABLE if row.to and reached & set(row.statuses)}

    assert reached == set(TicketStatus)
