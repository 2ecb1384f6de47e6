"""An answer that came back never was one: the ticket is open again, and whoever wrote it hears of it."""

from datetime import UTC, datetime
from typing import Any

import pytest

from processor.mail.identity import id_hash
from processor.mail.message import Address
from processor.models import Ticket, TicketMessage
from processor.outbound import desk as product
from processor.outbound import outbox
from processor.statements import insert
from processor.tickets import life
from processor.tickets.by import By
from tests.desk import MORNING, Desk
from tests.letters import delivery_report, letter
from tests.tickets.verbs import CHEN, NOON, act, details, events, told

ANN = "ann@customer.example"


@pytest.fixture
def ticket(any_desk: Desk) -> Desk:
    """Return a desk with one ticket."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    any_desk.sent()
    return any_desk


def answer(desk: product.Desk, ticket: Ticket, by: By, now: datetime) -> str:
    """Write to the customer as a colleague's mail does, and return the Message-ID."""
    values: dict[str, Any] = {
        "ticket": {"ref": ticket.ref, "subject": ticket.subject},
        "reply": {"text": "A new lid is on its way."},
        "writer": {"name": "Chen Wei", "department": "Service"},
        "firm": {"name": "Acme Care"},
    }
    queued = outbox.enqueue(desk, outbox.Letter("reply", "reply:1", Address("", ANN), "reply", "en", values, ticket), now)
    assert queued is not None
    insert(
        TicketMessage,
        {
            "ticket": ticket.id,
            "public": True,
            "automatic": False,
            "kind": "reply",
            "sender": CHEN,
            "at": now,
            "subject": queued.rendered.subject,
            "text": "A new lid is on its way.",
            "message_id": queued.message_id,
            "message_id_hash": id_hash(queued.message_id),
        },
    )
    life.note_replied(desk, ticket, by, now, queued.number)
    life.solve(desk, ticket, by, now)
    return queued.message_id


def answered(desk: Desk) -> str:
    """Let Chen answer and solve, and the mail leave."""
    message_id: str = act(desk, answer)
    desk.at(NOON)
    assert desk.tickets()[0]["status"] == "solved"
    desk.sent()
    return message_id


def test_an_answer_that_comes_back_does_not_count(ticket: Desk) -> None:
    """Chen reads what he wrote and what the server said; first reply and solution are as if he had not written."""
    ticket.receives(delivery_report(answered(ticket)))
    ticket.at("2026-03-02T13:00:00+08:00")

    [facts] = ticket.tickets()
    assert (facts["status"], facts["first_reply_at"], facts["solved_at"]) == ("open", None, None)
    assert events(ticket)[-3:] == ["mail_failed", "reply_revoked", "undelivered"]
    mails = told(ticket)
    assert list(mails) == [CHEN]
    assert "A new lid is on its way." in mails[CHEN]
    assert "5.1.1" in mails[CHEN]


def test_an_answer_that_comes_back_after_days_was_read(ticket: Desk) -> None:
    """It counts on, but the owner hears that the address is gone."""
    message_id = answered(ticket)

    ticket.receives(delivery_report(message_id))
    ticket.at("2026-03-04T10:00:00+08:00")

    assert ticket.tickets()[0]["status"] == "solved"
    assert details(ticket, "undelivered")[0]["counted"] is False
    assert CHEN in told(ticket)


def test_a_relay_that_refuses_the_answer_for_good_is_as_good_as_a_report(ticket: Desk) -> None:
    """The next pass draws it into the ticket."""
    ticket.relay.rule = lambda stage, recipient, _content: "550 5.1.1 nobody here" if (stage, recipient) == ("rcpt", ANN) else None

    act(ticket, answer)
    ticket.at(datetime.fromisoformat(NOON).astimezone(UTC).isoformat())

    assert ticket.tickets()[0]["status"] == "open"
    assert details(ticket, "reply_revoked")[0]["because"] == "it was not delivered: 550 5.1.1 nobody here"
    assert list(told(ticket)) == [CHEN]


def test_it_is_settled_once(ticket: Desk) -> None:
    """Servers on the way report more than once."""
    message_id = answered(ticket)

    ticket.receives(delivery_report(message_id), delivery_report(message_id))
    ticket.at("2026-03-02T13:00:00+08:00")

    assert events(ticket).count("undelivered") == 1
