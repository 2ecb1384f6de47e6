"""The queue of stored mails: who takes which, how tries are counted, and several workers at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest

from processor.inbound import process
from processor.models import InboundMail, JournalEntry, OutboxMail, Ticket, TicketMessage
from processor.outbound.desk import Desk as Station
from processor.states import MailState
from tests.desk import Desk, Settings
from tests.letters import letter

NOW = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)


def stored(desk: Desk, *mails: bytes) -> None:
    """Let mails be received and nothing else happen to them."""
    for mail in mails:
        desk.mailbox.append(mail, NOW)
    desk.at(NOW.isoformat(), stopping=_after(1))


def _after(looks: int) -> Callable[[], bool]:
    left = iter(range(looks))
    return lambda: next(left, None) is None


def another_worker(desk: Desk) -> Station:
    """Return the same desk as another living worker sees it."""
    return replace(desk.desk, worker=desk.database.register_worker(NOW))


def never() -> bool:
    """Tell that nobody wants the worker to stop."""
    return False


def states() -> list[tuple[str, int]]:
    """Return the state of each mail and how often it was tried."""
    return [(mail.state, mail.attempts) for mail in InboundMail.select().order_by(InboundMail.id)]


def test_mails_are_taken_in_order_of_arrival(any_desk: Desk) -> None:
    """First come, first served; each claim counts as a try."""
    stored(any_desk, *(letter() for _ in range(3)))

    with any_desk.database.unit_of_work():
        assert [mail.id for mail in process.claim(any_desk.desk, NOW)] == [1, 2, 3]
        assert states() == [("working", 1)] * 3


def test_what_a_living_worker_has_in_hand_is_left_to_it(any_desk: Desk) -> None:
    """Another worker finds nothing to do, however long it takes."""
    stored(any_desk, letter())
    with any_desk.database.unit_of_work():
        process.claim(another_worker(any_desk), NOW - timedelta(days=30))

        assert process.claim(any_desk.desk, NOW) == []


def test_what_a_dead_worker_had_in_hand_is_taken_over(any_desk: Desk) -> None:
    """Its lock is free, so its claim is nobody's; the try it made still counts."""
    stored(any_desk, letter())
    with any_desk.database.unit_of_work():
        dead = another_worker(any_desk)
        process.claim(dead, NOW)
        any_desk.database.release(f"worker-{dead.worker}")

        assert [mail.id for mail in process.claim(any_desk.desk, NOW)] == [1]
        assert states() == [("working", 2)]


def test_a_mail_that_was_tried_before_is_taken_alone(any_desk: Desk) -> None:
    """It may be the one that ends the process, and must not take the others' tries with it."""
    stored(any_desk, *(letter() for _ in range(4)))
    with any_desk.database.unit_of_work():
        InboundMail.update(attempts=1).where(InboundMail.id == 2).execute()

        assert [mail.id for mail in process.claim(any_desk.desk, NOW)] == [1]
        InboundMail.update(state=MailState.DONE).where(InboundMail.id == 1).execute()
        assert [mail.id for mail in process.claim(any_desk.desk, NOW)] == [2]
        InboundMail.update(state=MailState.DONE).where(InboundMail.id == 2).execute()
        assert [mail.id for mail in process.claim(any_desk.desk, NOW)] == [3, 4]


def test_a_mail_waits_for_its_next_try(any_desk: Desk) -> None:
    """Until the instant has come, and from then on."""
    stored(any_desk, letter())
    with any_desk.database.unit_of_work():
        InboundMail.update(retry_at=NOW).execute()

        assert process.claim(any_desk.desk, NOW - timedelta(microseconds=1)) == []
        assert len(process.claim(any_desk.desk, NOW)) == 1


@pytest.mark.parametrize("looks", [2, 3, 4])
def test_a_worker_that_is_told_to_stop_gives_the_rest_back(any_desk: Desk, looks: int) -> None:
    """The mail in hand is finished; the others are as untouched as if nobody had taken them."""
    stored(any_desk, *(letter() for _ in range(4)))
    with any_desk.database.unit_of_work():
        tally = process.process_pending(any_desk.desk, NOW, _after(looks))

        assert tally.done == looks - 1
        assert states() == [("done", 1)] * (looks - 1) + [("stored", 0)] * (5 - looks)


def test_an_answer_waits_for_its_question(any_desk: Desk) -> None:
    """Two workers share the queue: the second one has the answer in hand while the first still reads what it answers."""
    stored(any_desk, letter(message_id="<question@customer.example>"))
    with any_desk.database.unit_of_work():
        first, second = any_desk.desk, another_worker(any_desk)
        [question] = process.claim(first, NOW)
    any_desk.mailbox.append(letter(answers="<question@customer.example>"), NOW)
    any_desk.mailbox.append(letter(message_id="<question@customer.example>", text="The same with a footer."), NOW)
    any_desk.mailbox.append(letter(), NOW)
    any_desk.at(NOW.isoformat(), stopping=_after(1))

    with any_desk.database.unit_of_work():
        early = process.process_pending(second, NOW, never)
        assert (early.waiting, early.done) == (2, 1)
        assert states() == [("working", 1), ("stored", 0), ("stored", 0), ("done", 1)]

        process.process_one(first, question, process.Processed(), NOW)
        assert process.process_pending(second, NOW, never).messages_added == 2
        assert Ticket.select().count() == 2


def test_an_answer_does_not_wait_for_a_mail_that_failed(any_desk: Desk) -> None:
    """A mail that is tried again in ten minutes keeps nobody back; its answer becomes a matter of its own."""
    stored(any_desk, letter(message_id="<question@customer.example>"), letter(answers="<question@customer.example>"))
    with any_desk.database.unit_of_work():
        InboundMail.update(retry_at=NOW + timedelta(minutes=10), attempts=1).where(InboundMail.id == 1).execute()

        assert process.process_pending(any_desk.desk, NOW, never).tickets_opened == 1


def test_a_claim_that_was_lost_leaves_no_trace(any_desk: Desk) -> None:
    """A worker whose locks were lost may find its mail done by another one; what it did meanwhile is undone."""
    stored(any_desk, letter())
    with any_desk.database.unit_of_work():
        [mail] = process.claim(any_desk.desk, NOW)
        other = another_worker(any_desk)
        InboundMail.update(owner=other.worker).execute()
        tally = process.Processed()

        process.process_one(any_desk.desk, mail, tally, NOW)

        assert tally == process.Processed()
        assert [table.select().count() for table in (Ticket, TicketMessage, JournalEntry, OutboxMail)] == [0, 0, 0, 0]
        assert states() == [("working", 1)]


@pytest.mark.wire
def test_three_workers_share_a_queue(tmp_path: Path, postgres_url: str) -> None:
    """Every mail is processed once, every question before its answer, whoever is faster."""
    with Desk(tmp_path, Settings(database_url=postgres_url, tables="[limits]\nnew_tickets_per_address_per_hour = 100\n")) as desk:
        mails = []
        for number in range(12):
            mails += [letter(message_id=f"<q{number}@customer.example>"), letter(answers=f"<q{number}@customer.example>")]
        stored(desk, *mails)
        workers = [another_worker(desk) for _ in range(3)]
        threads = [Thread(target=_work, args=(worker,)) for worker in workers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert [disposition for disposition, _ in desk.dispositions()] == ["ticketed", "attached"] * 12
        with desk.database.unit_of_work():
            assert [mail.attempts for mail in InboundMail.select()] == [1] * 24
            assert JournalEntry.select().count() == 12 * 5


def _work(worker: Station) -> None:
    with worker.database.unit_of_work():
        while InboundMail.select().where(InboundMail.state != MailState.DONE).exists():
            process.process_pending(worker, NOW, never)
