"""The worker itself: one run, and the loop that waits for mail, with real servers on loopback."""

import select
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from processor.models import OutboxMail, Ticket
from processor.worker import Summary, Worker, clock, opened_desk
from processor.worker.mailboxes import Waker
from tests.desk import Settings
from tests.letters import ANN, BOB, letter
from tests.live import LiveDesk, live_desk
from tests.outbound.template_folder import write
from tests.servers.smtp import AcceptedMail

NOW = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)
CUSTOMER, CHEN, OPERATOR = "ann@customer.example", "chen@acme.example", "ops@acme.example"


def recipients(mails: list[AcceptedMail]) -> list[str]:
    """Return whom mails went to, sorted."""
    return sorted(mail.recipients[0] for mail in mails)


def run_once(desk: LiveDesk, now: datetime | None = NOW) -> tuple[Summary, list[str]]:
    """Make one run of a new worker; return what it did and what troubled it."""
    with opened_desk(desk.config, clock()) as opened:
        worker = Worker(opened)
        return worker.run_once(now), worker.troubles


@contextmanager
def working(desk: LiveDesk) -> Iterator[Worker]:
    """Run a worker in a thread, as long as the block lasts."""
    with opened_desk(desk.config, clock()) as opened:
        worker = Worker(opened)
        thread = threading.Thread(target=_run, args=(worker,))
        thread.start()
        try:
            yield worker
        finally:
            worker.stop()
            thread.join(20)
        assert not thread.is_alive()


def _run(worker: Worker) -> None:
    worker.run()
    worker.desk.database.peewee.close()  # this thread's own connection


def test_one_run_does_all_that_is_due(tmp_path: Path) -> None:
    """It receives, answers and files over real connections; the next run finds nothing."""
    with live_desk(tmp_path) as desk:
        desk.receives(letter(), letter(BOB))
        summary, troubles = run_once(desk)

        assert troubles == []
        assert summary == Summary(received=2, tickets_opened=2, sent=4)
        assert recipients(desk.relay.accepted) == sorted([CUSTOMER, CHEN, "bob@elsewhere.example", CHEN])
        assert run_once(desk) == (Summary(), [])


def test_a_run_believes_the_instant_it_is_given(tmp_path: Path) -> None:
    """In a rehearsal no other clock is read: every date in every mail is the given one."""
    rehearsed = datetime(2031, 5, 6, 7, 8, 9, tzinfo=UTC)
    with live_desk(tmp_path) as desk:
        desk.receives(letter())
        run_once(desk, rehearsed)

        assert {str(mail.message["Date"]) for mail in desk.relay.accepted} == {"Tue, 06 May 2031 07:08:09 +0000"}
        with opened_desk(desk.config, clock()):
            assert {mail.queued_at for mail in OutboxMail.select()} == {rehearsed}
            assert Ticket.get().opened_at <= rehearsed


def test_a_mailbox_that_cannot_be_reached_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    """What waits in the outbox leaves although nothing can be received."""
    with live_desk(tmp_path) as desk:
        desk.relay.stop()
        desk.receives(letter())
        assert run_once(desk)[1] != []
        desk.relay.start()

    with live_desk(tmp_path) as other:
        broken = other.config.mailboxes[0].model_copy(update={"port": desk.mailbox.imap_port})
        moved = LiveDesk(other.config.model_copy(update={"mailboxes": (broken,)}), other.mailbox, other.relay)
        summary, troubles = run_once(moved, datetime(2026, 3, 2, 2, 10, tzinfo=UTC))

        assert recipients(other.relay.accepted) == sorted([CUSTOMER, CHEN])
        assert summary.sent == 2
        assert [trouble.partition(" (")[0] for trouble in troubles] == ["mailbox 'complaints'"]


def test_a_relay_that_cannot_be_reached_is_told(tmp_path: Path) -> None:
    """The run says which relay and why, and the mails wait."""
    with live_desk(tmp_path) as desk:
        desk.relay.rule = lambda stage, _recipient, _data: "421 4.3.2 not now" if stage == "connect" else None
        desk.receives(letter())
        summary, troubles = run_once(desk)

        assert (summary.tickets_opened, summary.sent) == (1, 0)
        assert set(troubles) == {f"mail relay 127.0.0.1:{desk.relay.port}: 421 4.3.2 not now"}


def test_a_mailbox_that_another_worker_receives_is_left_to_it(tmp_path: Path) -> None:
    """A second worker on the same desk says so, and does the other work."""
    with live_desk(tmp_path) as desk, opened_desk(desk.config, clock()) as first:
        assert first.database.hold("mailbox-complaints")
        desk.receives(letter())

        assert run_once(desk) == (Summary(), ["mailbox 'complaints' is being received by another worker"])


def test_a_bad_template_is_told_once_over_restarts(tmp_path: Path) -> None:
    """Whoever restarts the desk ten times is not told ten times; the customer is answered with good words."""
    with live_desk(tmp_path, own_templates=True) as desk:
        write(tmp_path / "templates", "acknowledgement.full.en.md", "Subject: {{ nobody.knows }}\n\nHello\n")
        for _ in range(3):
            run_once(desk, None)
        assert recipients(desk.relay.accepted) == [OPERATOR]

        desk.receives(letter())
        run_once(desk, None)
        assert recipients(desk.relay.accepted) == sorted([OPERATOR, CUSTOMER, CHEN])


def test_a_mail_that_arrives_while_the_worker_waits_is_answered_at_once(tmp_path: Path) -> None:
    """The server announces it, and the acknowledgement is out within a second or two, not at the next look in half a minute."""
    with live_desk(tmp_path) as desk, working(desk) as worker:
        desk.receives(letter())
        desk.relay.wait_for(2)

        started = time.monotonic()
        desk.receives(letter(BOB))
        mails = desk.relay.wait_for(4)
        waited = time.monotonic() - started

    assert recipients(mails) == sorted([CUSTOMER, CHEN, "bob@elsewhere.example", CHEN])
    assert waited < 2.5
    assert worker.summary == Summary(tickets_opened=2, sent=4)


def test_a_worker_ends_when_it_is_told_to(tmp_path: Path) -> None:
    """Also in the middle of its wait: nobody who stops the service has to wait for the next look."""
    with live_desk(tmp_path, Settings(mailbox='poll = "20m"')) as desk:
        with working(desk) as worker:
            desk.receives(letter(ANN))
            desk.relay.wait_for(2)
            started = time.monotonic()
            worker.stop()
        assert time.monotonic() - started < 3


def test_a_changed_template_goes_live_while_the_worker_runs(tmp_path: Path) -> None:
    """The editor saves a good text and a bad one: the good one is used from then on, the bad one is told to the operator."""
    with live_desk(tmp_path, own_templates=True) as desk, working(desk):
        folder = tmp_path / "templates"
        write(folder, "acknowledgement.full.en.md", "Subject: New words [{{ ticket.ref }}]\n\nHello, we have it.\n")
        write(folder, "acknowledgement.restrained.en.md", "Subject: {{ nobody.knows }}\n\nHello\n")
        assert recipients(desk.relay.wait_for(1)) == [OPERATOR]

        desk.receives(letter(), letter(BOB, authentication=None))
        mails = {mail.recipients[0]: mail.message for mail in desk.relay.wait_for(5)}

    assert str(mails[CUSTOMER]["Subject"]) == "New words [T-1001]"
    assert str(mails["bob@elsewhere.example"]["Subject"]) == "We have a message from this address [T-1002]"


def test_a_summary_adds_what_it_knows() -> None:
    """Counts of other names, and of parts that count less, are left alone."""
    summary = Summary(sent=1)
    summary.add(Summary(sent=2, received=3))
    summary.add(object())

    assert summary.as_json() == {
        **dict.fromkeys(("tickets_opened", "messages_added", "deferred", "failed", "held", "quarantined"), 0),
        "received": 3,
        "sent": 3,
    }


def test_the_clock_is_aware() -> None:
    """An instant without a zone would be refused by every table."""
    assert clock().tzinfo is UTC


@pytest.mark.parametrize("calls", [0, 1, 100_000], ids=["never", "once", "more than a pipe holds"])
def test_a_call_ends_one_wait(calls: int) -> None:
    """However often it was called, a waker is cleared at once and then waits again."""
    waker = Waker()
    for _ in range(calls):
        waker.wake()

    readable = bool(select.select([waker.descriptor], [], [], 0)[0])
    waker.clear()
    still = bool(select.select([waker.descriptor], [], [], 0)[0])
    waker.close()

    assert (readable, still) == (calls > 0, False)
