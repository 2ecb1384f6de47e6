"""A ticket's journal: in order, for good."""

from datetime import UTC, datetime

import peewee
import pytest

from processor import journal
from processor.models import JournalEntry
from tests.desk import MORNING, Desk
from tests.desk_fixtures import any_desk, any_url, postgres_url, shared_postgres_url
from tests.letters import letter

__all__ = ["any_desk", "any_url", "postgres_url", "shared_postgres_url"]
NOW = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)


@pytest.fixture
def number(any_desk: Desk) -> int:
    """Return how many entries a new ticket has; it is the first ticket of the desk."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    with any_desk.database.unit_of_work():
        return journal.last_number(1)


def test_entries_are_numbered_in_order(any_desk: Desk, number: int) -> None:
    """Each one stands behind the last, with who did it and what there is to say."""
    with any_desk.database.unit_of_work(), any_desk.database.transaction():
        journal.record(1, "first", NOW, actor="admin", mail=7)
        journal.extend(1, [("second", {"why": "因为"}), ("third", {})], NOW, after=journal.last_number(1))

    assert [(entry["event"], entry["actor"], entry["detail"]) for entry in any_desk.show("T-1001")["journal"]][number:] == [
        ("first", "admin", {"mail": 7}),
        ("second", "desk", {"why": "因为"}),
        ("third", "desk", {}),
    ]


def test_two_writers_cannot_write_the_same_entry(any_desk: Desk, number: int) -> None:
    """The second one fails instead of hiding the first."""
    with any_desk.database.unit_of_work(), pytest.raises(peewee.IntegrityError), any_desk.database.transaction():
        journal.extend(1, [("again", {})], NOW, after=number - 1)


def test_a_ticket_without_entries_begins_at_one(any_desk: Desk) -> None:
    """There is no number before the first."""
    with any_desk.database.unit_of_work():
        assert journal.last_number(99) == 0
        assert JournalEntry.select().count() == 0
