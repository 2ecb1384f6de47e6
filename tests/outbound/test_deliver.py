"""One pass of delivery: nothing leaves that is not recorded, nothing is recorded that did not leave."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import peewee
import pytest

from processor.models import JournalEntry, OutboxMail, Person, Ticket
from processor.outbound import outbox
from processor.outbound.deliver import Delivered, Delivery
from processor.states import OutboxState, TicketStatus
from tests.desk import Desk
from tests.outbound.outbox_desk import (
    ANN,
    BOB,
    NOW,
    acknowledgement,
    another_worker,
    any_url,
    desk,
    fresh,
    notice,
    postgres_url,
    queue,
    shared_postgres_url,
    tickets,
)

__all__ = ["any_url", "desk", "postgres_url", "shared_postgres_url"]

SOON = NOW + timedelta(minutes=6)


def delivery(desk: Desk, stopping: Callable[[], bool] = lambda: False) -> Delivery:
    """Return the delivery of a worker to the fake relay."""
    return Delivery(desk.desk, desk.relay.session, stopping)


def states(mails: list[OutboxMail]) -> list[tuple[str, int]]:
    """Return the state of mails and how often each was tried."""
    return [(fresh(mail).state, fresh(mail).attempts) for mail in mails]


def test_everything_that_is_due_goes_over_one_connection(desk: Desk) -> None:
    """A heap of mails greets the relay once."""
    connections: list[str] = []
    desk.relay.rule = lambda stage, _recipient, _content: connections.append(stage) if stage == "connect" else None
    queue(desk, *(notice(f"{number}") for number in range(60)))

    tally = delivery(desk).deliver_due(NOW)

    assert tally == Delivered(sent=60)
    assert len(desk.relay.accepted) == 60
    assert len(connections) == 1


def test_without_mails_the_relay_is_left_alone(desk: Desk) -> None:
    """A pass in which nothing is due does not connect."""
    desk.relay.rule = lambda _stage, _recipient, _content: pytest.fail("nobody should have called")

    assert delivery(desk).deliver_due(NOW) == Delivered()


def test_a_relay_in_trouble_is_asked_once_a_pass(desk: Desk) -> None:
    """The first mail is deferred with the reason; the others were not tried and stay as they were."""
    mails = queue(desk, *(notice(f"{number}") for number in range(3)))
    desk.relay.rule = lambda stage, _recipient, _content: "421 4.3.2 not now" if stage == "connect" else None

    tally = delivery(desk).deliver_due(NOW)

    assert (tally.deferred, tally.sent, tally.relay_trouble) == (1, 0, "421 4.3.2 not now")
    assert states(mails) == [("deferred", 1), ("queued", 0), ("queued", 0)]


@pytest.mark.parametrize("looks", [1, 2, 3, 4])
def test_a_worker_that_is_told_to_stop_gives_the_rest_back(desk: Desk, looks: int) -> None:
    """The mail in hand is finished and written down; the others are as untouched as if nobody had taken them."""
    mails = queue(desk, *(notice(f"{number}") for number in range(4)))
    left = iter(range(looks))

    delivery(desk, lambda: next(left, None) is None).deliver_due(NOW)

    sent = len(desk.relay.accepted)
    assert states(mails) == [("sent", 1)] * sent + [("queued", 0)] * (4 - sent)
    assert sent < 4


def test_the_dot_is_recorded_before_it_goes(desk: Desk) -> None:
    """Whenever the relay gets the dot, the database says that it may have; before that it says that it cannot."""
    queue(desk, notice("x"), notice("y"))
    seen: list[tuple[str, str | None]] = []

    def rule(stage: str, _recipient: str, _content: bytes) -> None:
        if stage in ("data", "end"):
            seen.append((stage, OutboxMail.get(OutboxMail.state == OutboxState.SENDING, OutboxMail.id == len(seen) // 2 + 1).stage))

    desk.relay.rule = rule
    delivery(desk).deliver_due(NOW)

    assert seen == [("data", "claimed"), ("end", "dot")] * 2


def test_without_its_record_the_dot_does_not_go(desk: Desk) -> None:
    """Another worker took the mail over in the middle: the connection is dropped and the relay has taken nothing."""
    [mail] = queue(desk, notice("x"))
    other = another_worker(desk)

    def rule(stage: str, _recipient: str, _content: bytes) -> None:
        if stage == "data":
            OutboxMail.update(owner=other.worker, fence=OutboxMail.fence + 1).execute()

    desk.relay.rule = rule
    tally = delivery(desk).deliver_due(NOW)

    assert (tally, desk.relay.accepted) == (Delivered(), [])
    assert fresh(mail).owner == other.worker


@pytest.mark.parametrize("stage", ["data", "end"])
def test_a_database_that_cannot_write_makes_no_mail_go_twice(tmp_path: Path, stage: str) -> None:
    """Before the dot the mail is not sent, after it the answer is kept in memory until it can be written down."""
    with Desk(tmp_path) as desk:
        [mail] = queue(desk, notice("x"))

        def rule(at: str, _recipient: str, _content: bytes) -> None:
            if at == stage:
                desk.database.peewee.execute_sql("PRAGMA query_only = ON")

        desk.relay.rule = rule
        worker = delivery(desk)
        with pytest.raises(peewee.OperationalError):
            worker.deliver_due(NOW)
        assert len(desk.relay.accepted) == int(stage == "end")

        desk.database.peewee.execute_sql("PRAGMA query_only = OFF")
        desk.relay.rule = lambda _stage, _recipient, _content: None
        worker.deliver_due(SOON)

        assert len(desk.relay.accepted) == 1
        assert (fresh(mail).state, fresh(mail).ambiguous) == ("sent", 0)


def test_a_lost_answer_repeats_the_same_bytes(desk: Desk) -> None:
    """The mail may have arrived, so the second copy is the same mail, which a mail program shows once; after three it ends."""
    [mail] = queue(desk, acknowledgement("x"))
    desk.relay.rule = lambda stage, recipient, _content: "keep-then-drop" if (stage, recipient) == ("end", ANN.address) else None
    worker = delivery(desk)

    tallies = [worker.deliver_due(NOW + timedelta(minutes=minutes)) for minutes in (0, 4, 5, 10, 60)]

    assert [tally.deferred for tally in tallies] == [1, 0, 1, 1, 0]
    assert [tally.failed for tally in tallies] == [0, 0, 0, 1, 0]
    copies = [one.raw for one in desk.relay.accepted if one.recipients == (ANN.address,)]
    assert copies == [bytes(mail.content)] * 3
    assert fresh(mail).last_reply == "given up after 3 tries; the last reply was: outcome unknown: after the final dot: keep-then-drop"


def test_a_hint_whose_answer_is_lost_is_not_repeated(desk: Desk) -> None:
    """Harmless when lost, tiresome when repeated."""
    queue(desk, notice("x", kind="hint"))
    desk.relay.rule = lambda stage, _recipient, _content: "drop" if stage == "end" else None

    assert delivery(desk).deliver_due(NOW) == Delivered(deferred=1, failed=1)


def test_a_mail_that_waited_too_long_is_given_up_and_told(desk: Desk) -> None:
    """An acknowledgement after two days only annoys: it is not offered any more, and the operator learns why it failed."""
    [ticket] = tickets(desk, 1)
    [mail] = queue(desk, acknowledgement("x", ticket=ticket))
    desk.relay.rule = lambda stage, recipient, _content: "451 4.7.1 greylisted" if (stage, recipient) == ("rcpt", ANN.address) else None
    worker = delivery(desk)
    worker.deliver_due(NOW)

    worker.deliver_due(NOW + timedelta(days=2))

    assert fresh(mail).state == "failed"
    assert fresh(mail).last_reply == "given up after 1 tries; the last reply was: 451 4.7.1 greylisted"
    [told] = desk.sent()
    assert (told.recipient, "greylisted" in told.part("plain")) == ("ops@acme.example", True)
    assert JournalEntry.select().where(JournalEntry.event == "mail_failed").count() == 1


@pytest.mark.parametrize("change", ["dropped", "undeliverable"])
def test_a_mail_that_is_not_wanted_any_more_is_withdrawn(desk: Desk, change: str) -> None:
    """Its ticket was dropped, or mail to the address comes back: noted in the ticket, and the next mail goes."""
    [ticket] = tickets(desk, 1)
    [mail, other] = queue(desk, acknowledgement("x", ticket=ticket), acknowledgement("y", to=BOB))
    if change == "dropped":
        Ticket.update(status=TicketStatus.VOID).execute()
    else:
        Person.update(undeliverable_at=NOW).where(Person.address == ANN.address).execute()

    tally = delivery(desk).deliver_due(NOW)

    assert (fresh(mail).state, fresh(other).state, tally.sent) == ("withdrawn", "sent", 1)
    assert JournalEntry.select().where(JournalEntry.event == "mail_withdrawn").count() == 1


@pytest.mark.parametrize(
    ("stage", "reply", "undeliverable"),
    [("rcpt", "550 5.1.1 nobody", True), ("end", "554 5.6.0 content", False), ("data", "554 no", False)],
)
def test_only_a_refused_recipient_makes_an_address_undeliverable(desk: Desk, stage: str, reply: str, *, undeliverable: bool) -> None:
    """A relay that refuses the content says nothing about the person."""
    [ticket] = tickets(desk, 1)
    queue(desk, acknowledgement("x", ticket=ticket))
    desk.relay.rule = lambda at, recipient, _content: reply if (at, recipient) == (stage, ANN.address) else None

    delivery(desk).deliver_due(NOW)

    assert (Person.get(Person.address == ANN.address).undeliverable_at is not None) is undeliverable


def test_a_mail_given_up_because_workers_died_is_told(desk: Desk) -> None:
    """After three workers ended at its dot nobody tries again; that must not stay in a row that nobody reads."""
    [ticket] = tickets(desk, 1)
    [mail] = queue(desk, acknowledgement("x", ticket=ticket))
    for minutes in (0, 5, 10):
        dead = another_worker(desk)
        [claimed] = outbox.claim(dead, NOW + timedelta(minutes=minutes), 1)
        assert outbox.mark_dot(claimed)
        desk.database.release(f"worker-{dead.worker}")
        with desk.database.transaction():
            outbox.recover(desk.desk, NOW + timedelta(minutes=minutes))

    delivery(desk).deliver_due(NOW + timedelta(minutes=15))

    assert fresh(mail).state == "failed"
    assert [told.recipient for told in desk.sent()] == ["ops@acme.example"]
