"""Who sends which mail of the outbox: claims that are fenced, an order that is kept, every outcome settled once."""

from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from processor.models import OutboxMail
from processor.outbound import outbox
from processor.outbound.desk import Desk as Station
from processor.outbound.outbox import claim, mark_dot, settle
from processor.outbound.retry import Deferred, Failed, Outcome, Sent, Unknown
from processor.states import OutboxState, Stage
from tests.desk import Desk, Settings
from tests.outbound.outbox_desk import (
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
ALL = 100


def ids(mails: list[OutboxMail]) -> list[int]:
    """Return the numbers of mails."""
    return [int(mail.id) for mail in mails]


def test_a_claim_takes_what_is_due(desk: Desk) -> None:
    """What is due at the instant, not what is due later; each claim counts as a try and raises the fence."""
    due, later = queue(desk, notice("due"), notice("later"))
    OutboxMail.update(due_at=NOW + timedelta(microseconds=1)).where(OutboxMail.id == later.id).execute()

    [mail] = claim(desk.desk, NOW, ALL)

    assert mail.id == due.id
    assert (mail.state, mail.stage, mail.owner) == ("sending", "claimed", desk.desk.worker)
    assert (mail.fence, mail.attempts) == (due.fence + 1, 1)


def test_new_and_deferred_mails_take_turns(desk: Desk) -> None:
    """Neither a flood of new mails nor a heap of old ones keeps the other from leaving; a lack of one leaves room for the other."""
    mails = queue(desk, *(notice(f"{number}") for number in range(12)))
    OutboxMail.update(state=OutboxState.DEFERRED, last_reply="451 later").where(OutboxMail.id.in_(ids(mails)[:6])).execute()

    taken = ids(claim(desk.desk, NOW, 4))
    assert sorted(number > mails[5].id for number in taken) == [False, False, True, True]


@pytest.mark.parametrize("state", [OutboxState.QUEUED, OutboxState.DEFERRED])
@pytest.mark.parametrize("at_most", [1, 2, 3])
def test_where_only_one_sort_waits_it_takes_all_the_room(desk: Desk, state: OutboxState, at_most: int) -> None:
    """Even where the rate allows a single mail."""
    queue(desk, *(notice(f"{number}") for number in range(4)))
    OutboxMail.update(state=state, last_reply="451 later").execute()

    taken = 0
    while mails := claim(desk.desk, NOW, at_most):
        taken += len(mails)
        for mail in mails:
            settle(mail, Sent("250"), NOW)

    assert taken == 4


@pytest.mark.parametrize(
    ("outcome", "next_goes"),
    [(Sent("250"), True), (Failed("550"), True), (Deferred("451"), False), (Unknown("cut"), False), (None, False)],
    ids=["sent", "failed", "deferred", "unknown", "not tried"],
)
def test_a_mail_waits_for_the_one_before_it(desk: Desk, outcome: Outcome | None, *, next_goes: bool) -> None:
    """Two mails of one ticket to one person arrive in their order: the second goes when the first is settled for good."""
    [ticket] = tickets(desk, 1)
    first, second = queue(desk, acknowledgement("1", ticket=ticket), acknowledgement("2", ticket=ticket))

    [mail] = claim(desk.desk, NOW, ALL)
    assert mail.id == first.id
    assert claim(another_worker(desk), NOW, ALL) == []
    settle(mail, outcome, NOW)

    assert (second.id in ids(claim(desk.desk, NOW, ALL))) is next_goes


def test_other_tickets_and_other_people_do_not_wait(desk: Desk) -> None:
    """Only the same person in the same ticket has an order to keep; mails of no ticket have none."""
    one, two = tickets(desk, 2)
    queue(
        desk,
        acknowledgement("1", ticket=one),
        acknowledgement("2", ticket=one, to=BOB),
        acknowledgement("3", ticket=two),
        notice("4"),
        notice("5"),
    )

    assert len(claim(desk.desk, NOW, ALL)) == 5


@pytest.mark.parametrize(
    ("stage", "kind", "unknowns", "state", "ambiguous", "wait"),
    [
        (Stage.CLAIMED, "admin", 0, "queued", 0, 0),
        (Stage.DOT, "admin", 0, "deferred", 1, 5),
        (Stage.DOT, "admin", 1, "deferred", 2, 5),
        (Stage.DOT, "admin", 2, "deferred", 3, 0),
        (Stage.DOT, "hint", 0, "deferred", 1, 0),
        (Stage.CLAIMED, "hint", 0, "queued", 0, 0),
    ],
    ids=["before the dot", "after the dot", "again", "a third time", "a hint after the dot", "a hint before"],
)
def test_what_a_dead_worker_was_sending_is_taken_back(
    desk: Desk, stage: Stage, kind: str, unknowns: int, state: str, ambiguous: int, wait: int
) -> None:
    """Before the dot nothing was taken and it is as before; after it the mail is repeated after a while, or due at once to be given up."""
    [mail] = queue(desk, notice("x", kind=kind))
    OutboxMail.update(ambiguous=unknowns).execute()
    dead = another_worker(desk)
    [claimed] = claim(dead, NOW, ALL)
    assert stage is Stage.CLAIMED or mark_dot(claimed)
    desk.database.release(f"worker-{dead.worker}")

    with desk.database.transaction():
        outbox.recover(desk.desk, NOW)

    row = fresh(mail)
    assert (row.state, row.ambiguous, row.stage, row.owner) == (state, ambiguous, None, None)
    assert row.due_at == NOW + timedelta(minutes=wait)
    assert row.attempts == int(stage is Stage.DOT)


def test_what_a_living_worker_is_sending_is_left_to_it(desk: Desk) -> None:
    """However long the relay takes to answer."""
    [mail] = queue(desk, notice("x"))
    claim(another_worker(desk), NOW, ALL)

    assert claim(desk.desk, NOW + timedelta(days=3), ALL) == []
    assert fresh(mail).state == "sending"


def test_a_claim_that_was_taken_over_may_not_send(desk: Desk) -> None:
    """A worker that was thought dead finds no row for its dot and none for its outcome."""
    [mail] = queue(desk, notice("x"))
    slow = another_worker(desk)
    [late] = claim(slow, NOW, ALL)
    desk.database.release(f"worker-{slow.worker}")
    [taken] = claim(desk.desk, NOW, ALL)

    assert not mark_dot(late)
    assert settle(late, Sent("250"), NOW) is OutboxState.SENDING
    assert mark_dot(taken)
    assert (fresh(mail).owner, fresh(mail).stage) == (desk.desk.worker, "dot")


def test_a_settled_mail_is_settled_once(desk: Desk) -> None:
    """A second word about the same claim changes nothing."""
    [mail] = queue(desk, notice("x"))
    [claimed] = claim(desk.desk, NOW, ALL)

    assert settle(claimed, Sent("250 taken"), NOW) is OutboxState.SENT
    assert settle(claimed, Failed("550"), NOW) is OutboxState.SENDING
    assert (fresh(mail).state, fresh(mail).sent_at, fresh(mail).last_reply) == ("sent", NOW, "250 taken")


@pytest.mark.parametrize(
    ("outcome", "state", "reply", "wait", "attempts"),
    [
        (Sent("250 ok"), "sent", "250 ok", timedelta(0), 1),
        (Deferred("451 later"), "deferred", "451 later", timedelta(minutes=5), 1),
        (Failed("550 no"), "failed", "550 no", timedelta(0), 1),
        (Unknown("cut off"), "deferred", "outcome unknown: cut off", timedelta(minutes=5), 1),
        (None, "queued", None, timedelta(0), 0),
    ],
    ids=["sent", "deferred", "failed", "unknown", "not tried"],
)
def test_each_outcome_has_its_state(
    desk: Desk, outcome: Outcome | None, state: str, reply: str | None, wait: timedelta, attempts: int
) -> None:
    """What the relay said is kept; a mail that was not tried is as it was before."""
    [mail] = queue(desk, notice("x"))
    [claimed] = claim(desk.desk, NOW, ALL)

    assert settle(claimed, outcome, NOW) == state

    row = fresh(mail)
    assert (row.state, row.last_reply, row.due_at - NOW, row.attempts) == (state, reply, wait, attempts)
    assert (row.stage, row.owner) == (None, None)


def test_a_deferred_mail_that_was_not_tried_stays_deferred(desk: Desk) -> None:
    """A pass that was broken off does not make an old mail new."""
    [mail] = queue(desk, notice("x"))
    [claimed] = claim(desk.desk, NOW, ALL)
    settle(claimed, Deferred("451 later"), NOW)
    [again] = claim(desk.desk, NOW + timedelta(hours=1), ALL)

    assert settle(again, None, NOW + timedelta(hours=1)) is OutboxState.DEFERRED
    assert (fresh(mail).last_reply, fresh(mail).attempts) == ("451 later", 1)


@pytest.mark.wire
def test_claims_of_several_workers_never_overlap(tmp_path: Path, postgres_url: str) -> None:
    """Four workers empty the outbox at once: each mail is claimed once, and a ticket's mails to one person in their order."""
    with Desk(tmp_path, Settings(database_url=postgres_url)) as desk:
        with desk.database.unit_of_work():
            many = tickets(desk, 3)
            queue(desk, *(acknowledgement(f"{number}", ticket=many[number % 3]) for number in range(30)))
        taken: list[tuple[int, int | None]] = []
        threads = [Thread(target=_empty, args=(another_worker(desk), taken)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        numbers = [number for number, _ in taken]
        assert len(numbers) == len(set(numbers)) == 30
        by_ticket = [[number for number, ticket in taken if ticket == one.id] for one in many]
        assert by_ticket == [sorted(order) for order in by_ticket]


def _empty(worker: Station, taken: list[tuple[int, int | None]]) -> None:
    with worker.database.unit_of_work():
        while OutboxMail.select().where(OutboxMail.state.in_(outbox.UNSENT)).exists():
            for mail in claim(worker, NOW, 2):
                taken.append((int(mail.id), mail.ticket_id))
                settle(mail, Sent("250"), NOW)
