"""What a pass of the timers reads for many tickets at once is what each would have read alone."""

import logging
from datetime import UTC, datetime, timedelta

import pytest

from processor import journal
from processor.models import OutboxMail, Ticket
from processor.tickets import history, read_ahead, timers
from processor.tickets.read_ahead import Due, ReadAhead
from tests.desk import MORNING, Desk
from tests.desk_fixtures import any_desk, any_url, postgres_url, shared_postgres_url
from tests.letters import letter

__all__ = ["any_desk", "any_url", "postgres_url", "shared_postgres_url"]
OPENED = datetime.fromisoformat(MORNING).astimezone(UTC)
CALLS = OPENED + timedelta(hours=2)  # half of the time for the first answer
MANY = 6
A_TICKET = 5  # its row, what is new in its journal; the mail, the entry, and when to look again


@pytest.fixture
def desk(any_desk: Desk) -> Desk:
    """Return a desk with some tickets of different customers and owners, all of which run down at `CALLS`."""
    for number in range(1, MANY + 1):
        any_desk.receives(letter(f"customer-{number}@elsewhere.example"))
    any_desk.at(MORNING)
    with any_desk.database.unit_of_work():
        for number in range(1, MANY + 1):
            Ticket.update(owner=f"colleague-{number}@acme.example").where(Ticket.id == number).execute()
    return any_desk


def ahead_of(desk: Desk) -> tuple[ReadAhead, list[Ticket]]:
    """Return what is read for all tickets, and the tickets."""
    tickets = list(Ticket.select().order_by(Ticket.id))
    batch = [Due(ticket.id, CALLS, ticket.priority, ticket.owner, ticket.requester_id) for ticket in tickets]
    return read_ahead.read(desk.config, batch, CALLS), tickets


def test_a_reminder_takes_few_statements(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """Where a database is far away each statement is a journey: what many tickets need is read at once."""
    with desk.database.unit_of_work():
        timers.run_due(desk.desk, CALLS - timedelta(hours=1), lambda: False)
        caplog.clear()
        with caplog.at_level(logging.DEBUG, "peewee"):
            done = timers.run_due(desk.desk, CALLS, lambda: False).done

    statements = [record for record in caplog.records if record.name == "peewee"]
    assert done == MANY
    assert MANY * A_TICKET < len(statements) < MANY * (A_TICKET + 2) + 12  # with its begin and end, and what is read once


def test_each_ticket_has_what_it_would_read_alone(desk: Desk) -> None:
    """Nobody gets the history or the customer of another ticket."""
    with desk.database.unit_of_work():
        ahead, tickets = ahead_of(desk)

        for ticket in tickets:
            assert ahead.journal(ticket) == history.events_of(ticket.id)
            assert ahead.requester(ticket) == history.requester_of(desk.config, ticket, CALLS)
        assert {one.address for ticket in tickets if (one := ahead.requester(ticket))} == {
            f"customer-{number}@elsewhere.example" for number in range(1, MANY + 1)
        }


def test_what_another_worker_has_written_meanwhile_counts(desk: Desk) -> None:
    """The journal is read on in the ticket's own transaction: nothing is decided from an old state."""
    with desk.database.unit_of_work():
        ahead, [first, *_] = ahead_of(desk)
        journal.record(first.id, "replied", CALLS, actor="chen@acme.example")

        assert ahead.journal(first)[-1].name == "replied"
        assert ahead.journal(first) == history.events_of(first.id)


def test_the_first_and_the_last_mail_of_a_thread_are_known(desk: Desk) -> None:
    """A mail goes on in the thread that its reader has of this ticket, and of no other."""
    with desk.database.unit_of_work():
        kept = {mail.ticket_id: mail for mail in OutboxMail.select().where(OutboxMail.kind == "notification")}
        ahead, tickets = ahead_of(desk)

        for ticket in tickets:
            mail = kept[ticket.id]
            assert ahead.thread(ticket, mail.recipient) == (mail.message_id, mail.message_id)
            assert ahead.thread(ticket, "nobody@acme.example") == ()


def test_what_else_an_owner_has_is_read_anew_after_one_was_dealt_with(desk: Desk) -> None:
    """The other tickets that run down stand in the mail, those that have been looked after meanwhile do not."""
    with desk.database.unit_of_work():
        Ticket.update(owner="chen@acme.example", next_action_at=CALLS).where(Ticket.id <= 3).execute()
        ahead, [first, second, *_] = ahead_of(desk)

        assert ahead.others("chen@acme.example", first) == [2, 3]
        Ticket.update(next_action_at=CALLS + timedelta(days=1)).where(Ticket.id == 2).execute()
        ahead.forget(second, customer=False)
        assert ahead.others("chen@acme.example", first) == [3]


def test_who_has_just_been_reminded_is_known(desk: Desk) -> None:
    """One person gets one reminder in half an hour, also where two of their tickets are in one batch."""
    with desk.database.unit_of_work():
        ahead, [first, second, *_] = ahead_of(desk)

        assert ahead.last_reminded("chen@acme.example", second) is None
        ahead.note_reminded("chen@acme.example", first)
        assert ahead.last_reminded("chen@acme.example", second) == CALLS
        assert ahead.last_reminded("chen@acme.example", first) is None
