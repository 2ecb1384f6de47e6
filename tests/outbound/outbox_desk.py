"""Mails to queue on a test desk, for the tests of the outbox and of delivery."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from processor.mail.message import Address
from processor.models import OutboxMail, Ticket
from processor.outbound.desk import Desk as Station
from processor.outbound.outbox import Letter, Queued, enqueue
from tests.desk import Desk, Settings
from tests.desk_fixtures import any_url, postgres_url, shared_postgres_url
from tests.letters import letter

__all__ = ["any_url", "postgres_url", "shared_postgres_url"]

NOW = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)
ANN, BOB = Address("Ann Lee", "ann@customer.example"), Address("", "bob@elsewhere.example")


@pytest.fixture
def desk(tmp_path: Path, any_url: str) -> Iterator[Desk]:
    """Yield a desk on either database, held in one unit of work."""
    with Desk(tmp_path, Settings(database_url=any_url)) as opened, opened.database.unit_of_work():
        yield opened


def another_worker(desk: Desk) -> Station:
    """Return the desk as another living worker sees it."""
    return replace(desk.desk, worker=desk.database.register_worker(NOW))


def tickets(desk: Desk, count: int) -> list[Ticket]:
    """Return tickets of a day before, whose own mails are all sent."""
    for _ in range(count):
        desk.receives(letter())
    desk.at("2026-03-01T09:10:00+08:00")
    desk.sent()
    return list(Ticket.select().order_by(Ticket.id))


def acknowledgement(occasion: str, *, to: Address = ANN, ticket: Ticket | None = None, ref: str = "T-1001") -> Letter:
    """Return a mail to a customer."""
    values = {"ticket": {"ref": ref, "received_at": "Monday"}, "firm": {"name": "Acme Care"}}
    return Letter("acknowledgement", occasion, to, "acknowledgement", "en", values, ticket=ticket, variant="neutral")


def notice(occasion: str, *, kind: str = "admin") -> Letter:
    """Return a mail to the operator."""
    values = {"backlog": {"mailbox": "complaints", "count": 3, "before": "Sunday"}}
    return Letter(kind, occasion, Address("", "ops@acme.example"), "admin/backlog-filed", "en", values)


def queue(desk: Desk, *letters: Letter, at: datetime = NOW) -> list[OutboxMail]:
    """Queue mails and return their rows."""
    with desk.database.transaction():
        queued = [enqueue(desk.desk, one, at) for one in letters]
    ids = [one.message_id for one in queued if isinstance(one, Queued)]
    return [OutboxMail.get(OutboxMail.message_id == one) for one in ids]


def fresh(mail: OutboxMail) -> OutboxMail:
    """Return the row as it is now."""
    row: OutboxMail = OutboxMail.get_by_id(mail.id)
    return row
