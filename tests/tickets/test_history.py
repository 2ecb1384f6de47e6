"""A ticket's history as clocks and plans see it, read with few queries."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from processor import journal
from processor.models import OutboxMail, Person, Ticket, database
from processor.states import TicketStatus
from processor.tickets import followup, history, life
from processor.tickets.case import Case
from tests.desk import MORNING, Desk
from tests.letters import delivery_report, letter
from tests.tickets.verbs import act, solved

NOW = datetime.fromisoformat("2026-03-02T12:00:00+08:00").astimezone(UTC)
THEN = datetime.fromisoformat(MORNING).astimezone(UTC)
MOST_QUERIES = 3


@pytest.fixture
def ticket(any_desk: Desk) -> Desk:
    """Return a desk with one ticket."""
    mail = letter(text="I am absolutely furious. The lid is cracked and I have called three times!")
    any_desk.receives(mail.replace(b"01:05:00 +0000", b"09:05:00 +0800"))
    any_desk.at(MORNING)
    return any_desk


def case_of(desk: Desk, now: datetime = NOW) -> Case:
    """Return the case of the first ticket."""
    with desk.database.unit_of_work():
        return history.case_of(desk.desk, Ticket.get_by_id(1), now)


@contextmanager
def queries(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Yield the queries that are run meanwhile."""
    run: list[str] = []
    execute = database.obj.execute_sql

    def noting(sql: str, *rest: object, **more: object) -> object:
        run.append(sql)
        return execute(sql, *rest, **more)

    with monkeypatch.context() as patch:
        patch.setattr(database.obj, "execute_sql", noting)
        yield run


def test_a_new_ticket_is_a_case(ticket: Desk) -> None:
    """Who it is from, how they feel, which clock they go by, and what was written to them."""
    case = case_of(ticket)

    assert (case.status, case.kind, case.emotion, case.cycle) == (TicketStatus.NEW, "complaint", "anger", 1)
    assert (case.verified, case.reachable, case.colleague, case.confident) == (True, True, False, True)
    assert case.utc_offset_minutes == 8 * 60
    assert [event.name for event in case.events][:2] == ["opened", "heard"]
    assert case.mailed_lately == (datetime(2026, 3, 2, 1, 10, tzinfo=UTC),)
    assert case.asked_lately == ()


def test_few_queries_make_a_case(ticket: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked for with every mail."""
    with ticket.database.unit_of_work():
        found = Ticket.get_by_id(1)
        with queries(monkeypatch) as run:
            history.case_of(ticket.desk, found, NOW)

    assert len(run) <= MOST_QUERIES


def test_what_was_written_long_ago_is_not_lately(ticket: Desk) -> None:
    """A day later the cap begins anew; whoever was asked for a rating is not asked again for a month."""
    with ticket.database.unit_of_work(), ticket.database.transaction():
        OutboxMail.update(kind="follow-up").where(OutboxMail.kind == "acknowledgement").execute()

    later, in_a_month = case_of(ticket, NOW + timedelta(days=2)), case_of(ticket, NOW + timedelta(days=31))

    assert (len(later.mailed_lately), len(later.asked_lately)) == (0, 1)
    assert in_a_month.asked_lately == ()


def test_somebody_whose_mail_comes_back_cannot_be_reached(ticket: Desk) -> None:
    """Nor can a mail that names nobody."""
    acknowledgement = ticket.show("T-1001")["outbox"][0]["message_id"]
    ticket.receives(delivery_report(acknowledgement), letter("ann@customer.example, bob@elsewhere.example"))
    ticket.at("2026-03-02T09:20:00+08:00")

    assert case_of(ticket).reachable is False
    with ticket.database.unit_of_work():
        assert history.case_of(ticket.desk, Ticket.get_by_id(2), NOW).reachable is False
        assert Person.select().where(Person.address == "ann@customer.example").count() == 1


def test_every_mail_and_verb_plans_the_ticket_anew(ticket: Desk) -> None:
    """The instant to look again is that of the first step of the plan."""
    with ticket.database.unit_of_work():
        planned = Ticket.get_by_id(1).next_action_at
        first = followup.plan(case_of(ticket, THEN), ticket.config, THEN)[0].at
    assert planned == first

    solved(ticket)
    act(ticket, life.close, "duplicate", by="lin@acme.example")
    with ticket.database.unit_of_work(), ticket.database.transaction():
        journal.record(1, "mailed", NOW, kind="closing", n=1, cycle=1)
        history.reschedule(ticket.desk, 1, NOW)
        assert Ticket.get_by_id(1).next_action_at is None or Ticket.get_by_id(1).next_action_at > NOW


def test_a_ticket_that_is_gone_is_not_planned(ticket: Desk) -> None:
    """Somebody has deleted its row meanwhile."""
    with ticket.database.unit_of_work(), ticket.database.transaction():
        history.reschedule(ticket.desk, 99, NOW)
