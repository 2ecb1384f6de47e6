"""A ticket as scripts see it: the names are a promise."""

import hashlib
from datetime import datetime, timedelta

import pytest

from processor.errors import UsageError
from processor.models import Ticket
from processor.tickets import life, promises, view
from tests.desk import MORNING, STARTED_AT, Desk
from tests.letters import letter
from tests.tickets.verbs import NOON, act

FACTS = {
    *("ref", "status", "subject", "language", "kind", "requester", "department", "owner", "priority", "emotion", "intensity"),
    *("signals", "cycle", "opened_at", "first_reply_at", "solved_at", "closed_at", "due", "rating", "cause"),
}
MESSAGE = {
    "direction",
    "visibility",
    "automatic",
    "from",
    "to",
    "cc",
    "at",
    "subject",
    "text",
    "reading",
    "attachments",
    "message_id",
    "kind",
}
ENTRY = {"at", "actor", "event", "detail"}
OUTGOING = {
    *("kind", "to", "state", "message_id", "attempts", "queued_at", "sent_at", "last_reply"),
    *("template", "ambiguous"),
}


@pytest.fixture
def ticket(any_desk: Desk) -> Desk:
    """Return a desk with one ticket."""
    any_desk.receives(letter(fields={"Cc": "bob@elsewhere.example"}, attachments=[("lid.png", "image/png", b"\x89PNG")]))
    any_desk.at(MORNING)
    return any_desk


def test_the_list_has_these_names_and_no_others(ticket: Desk) -> None:
    """Whoever writes a script against the list can rely on them."""
    [facts] = ticket.tickets()

    assert set(facts) == FACTS
    assert set(facts["requester"]) == {"name", "address", "role"}


def test_a_whole_ticket_has_these_names_and_no_others(ticket: Desk) -> None:
    """The list's, and below them messages, journal, what is planned and what was sent."""
    whole = ticket.show("T-1001")

    assert set(whole) == FACTS | {"messages", "journal", "clocks", "promises", "planned", "outbox"}
    assert {frozenset(message) for message in whole["messages"]} == {frozenset(MESSAGE)}
    assert {frozenset(entry) for entry in whole["journal"]} == {frozenset(ENTRY)}
    assert {frozenset(mail) for mail in whole["outbox"]} == {frozenset(OUTGOING)}


def test_a_ticket_tells_what_is_known(ticket: Desk) -> None:
    """Facts as they are, and nothing made up for what this version does not measure."""
    whole = ticket.show("T-1001")

    assert [whole[name] for name in ("ref", "status", "subject", "language", "department", "owner", "priority", "cycle")] == [
        *("T-1001", "new", "The lid is cracked", "en", "service", "chen@acme.example", "P3", 1)
    ]
    assert [whole[name] for name in ("kind", "emotion", "intensity", "signals")] == ["complaint", "frustration", 1, []]
    assert [whole[name] for name in ("first_reply_at", "solved_at", "rating", "cause")] == [None] * 4
    incoming, outgoing = whole["messages"]
    assert (incoming["direction"], incoming["to"], incoming["cc"]) == ("in", ["care@acme.example"], ["bob@elsewhere.example"])
    assert incoming["attachments"] == [
        {"name": "lid.png", "type": "image/png", "size": 4, "true_type": None, "sha256": hashlib.sha256(b"\x89PNG").hexdigest()}
    ]
    assert (outgoing["direction"], outgoing["automatic"], outgoing["to"]) == ("out", True, ["ann@customer.example"])
    assert [(mail["kind"], mail["to"], mail["state"], mail["attempts"]) for mail in whole["outbox"]] == [
        ("acknowledgement", "ann@customer.example", "sent", 1),
        ("notification", "chen@acme.example", "sent", 1),
    ]


def test_every_instant_is_utc(ticket: Desk) -> None:
    """ISO 8601 with +00:00, whatever the desk's own zone."""
    whole = ticket.show("T-1001")
    instants = [whole["opened_at"], whole["messages"][0]["at"], whole["journal"][0]["at"], whole["outbox"][0]["sent_at"]]

    assert {instant[-6:] for instant in instants} == {"+00:00"}
    assert {datetime.fromisoformat(instant).utcoffset() for instant in instants} == {timedelta(0)}


@pytest.mark.parametrize("ref", ["T-1001", "t-1001", "#1001", "#T-1001", "1001", " T-1001 "])
def test_a_ticket_is_found_however_people_write_its_number(ticket: Desk, ref: str) -> None:
    """As it stands in mails, with a hash as people say it, or bare."""
    with ticket.database.unit_of_work():
        assert view.find(ref).ref == "T-1001"


@pytest.mark.parametrize("ref", ["T-1002", "T-1", "1", "", "T-", "T-1001x", "T-99999999999999999999", "T--1001", "T-١٠٠١"])
def test_a_ticket_that_is_not_there_is_named(ticket: Desk, ref: str) -> None:
    """The message says what was asked for and where the right ones stand."""
    with ticket.database.unit_of_work(), pytest.raises(UsageError, match=r"there is no ticket .*`processor tickets` lists them"):
        view.find(ref)


def test_the_list_can_be_narrowed(any_desk: Desk) -> None:
    """By status and by owner, in the order of the tickets."""
    any_desk.receives(*(letter() for _ in range(3)))
    any_desk.at(MORNING)
    with any_desk.database.unit_of_work():
        Ticket.update(status="solved", owner="lin@acme.example").where(Ticket.id == 2).execute()

        assert [row["ref"] for row in view.listed(any_desk.config, STARTED_AT, "new", None)] == ["T-1001", "T-1003"]
        assert [row["ref"] for row in view.listed(any_desk.config, STARTED_AT, None, "LIN@acme.example")] == ["T-1002"]
        assert [row["ref"] for row in view.listed(any_desk.config, STARTED_AT, "new", "lin@acme.example")] == []


def test_a_mail_of_nobody_is_a_ticket_of_nobody(any_desk: Desk) -> None:
    """Where no single sender can be named, none is made up."""
    any_desk.receives(letter("ann@customer.example, bob@elsewhere.example"))
    any_desk.at(MORNING)

    assert any_desk.tickets()[0]["requester"] == {"name": "", "address": None, "role": "customer"}


def test_what_is_due_and_planned_is_shown(ticket: Desk) -> None:
    """Chen has to answer by half past one, and each clock tells what it goes by."""
    whole = ticket.show("T-1001")

    assert whole["due"]["first_reply"] == "2026-03-02T06:10:00+00:00"
    assert set(whole["due"]) == {"first_reply", "resolve", "update"}
    assert {"at", "kind"} == set(whole["planned"][0])
    assert [step["at"] for step in whole["planned"]] == sorted(step["at"] for step in whole["planned"])
    assert {clock["name"] for clock in whole["clocks"]} >= {"first", "resolve"}
    assert all(clock["explained"] for clock in whole["clocks"])


def test_what_waits_for_the_customer_is_not_due(ticket: Desk) -> None:
    """The time for the solution stands still until they answer, and is later by as much."""
    before = ticket.tickets()[0]["due"]["resolve"]
    act(ticket, life.note_replied)
    act(ticket, life.wait)

    ticket.at(NOON)
    assert "resolve" not in ticket.tickets()[0]["due"]

    ticket.receives(letter(text="Here is the number: QS-88213.", answers=ticket.show("T-1001")["outbox"][0]["message_id"]))
    ticket.at("2026-03-02T17:00:00+08:00")
    assert ticket.tickets()[0]["due"]["resolve"] > before


def test_promises_are_shown(ticket: Desk) -> None:
    """What was said to the customer, and what became of it."""
    act(ticket, promises.promise, datetime.fromisoformat("2026-03-03T16:00:00+08:00"))

    [promise] = ticket.show("T-1001")["promises"]
    assert (promise["due_at"], promise["state"], promise["made_by"]) == ("2026-03-03T08:00:00+00:00", "open", "chen@acme.example")
