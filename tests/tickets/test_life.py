"""The verbs of a ticket's life: rows and journal together, and what is refused."""

from datetime import datetime

import pytest

from processor.models import Ticket
from processor.models_work import CustomerPromise
from processor.tickets import life, promises
from processor.tickets.by import By
from processor.tickets.refused import Code, Refused
from tests.desk import MORNING, Desk
from tests.letters import letter
from tests.tickets.verbs import LIN, NOON, act, details, events, solved

LATER = "2026-03-02T15:00:00+08:00"
TOMORROW = datetime.fromisoformat("2026-03-03T16:00:00+08:00")


@pytest.fixture
def ticket(any_desk: Desk) -> Desk:
    """Return a desk with one ticket."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    return any_desk


def status(desk: Desk) -> str:
    """Return the ticket's status."""
    return str(desk.tickets()[0]["status"])


def refused(desk: Desk, *call: object, **more: object) -> Code:
    """Return why a verb is refused; nothing is written then."""
    before = events(desk)
    with pytest.raises(Refused) as caught:
        act(desk, *call, **more)  # type: ignore[arg-type]
    assert events(desk) == before
    return caught.value.code


def promised(desk: Desk) -> list[str]:
    """Return what became of the dates that the customer was told by colleagues."""
    with desk.database.unit_of_work():
        return [one.state for one in CustomerPromise.select().where(CustomerPromise.source == "colleague").order_by(CustomerPromise.id)]


def test_an_answer_counts_from_the_arrival_of_the_colleagues_mail(ticket: Desk) -> None:
    """The undo window and a slow relay cost nothing."""
    act(ticket, life.note_replied, 17)

    [facts] = ticket.tickets()
    assert (facts["status"], facts["first_reply_at"]) == ("open", "2026-03-02T04:00:00+00:00")
    [entry] = details(ticket, "replied")
    assert (entry["outbox"], entry["received"]) == (17, "2026-03-02T04:00:00+00:00")


def test_who_answers_what_nobody_has_takes_it_on(ticket: Desk) -> None:
    """A ticket is never without an owner once somebody has written."""
    with ticket.database.unit_of_work():
        Ticket.update(owner=None).execute()

    act(ticket, life.note_replied, by=LIN)

    assert ticket.tickets()[0]["owner"] == LIN
    assert "owner_changed" in events(ticket)


def test_an_answer_that_is_taken_back_never_was(ticket: Desk) -> None:
    """First reply, promise and solution stand as before."""
    act(ticket, promises.promise, TOMORROW)
    act(ticket, life.note_replied, at=LATER)
    mail = details(ticket, "replied")[0]["mail"]

    def solve(desk: object, ticket: Ticket, by: By, now: datetime) -> None:
        """Solve by the same mail."""
        life.solve(desk, ticket, By(by.address, mail, by.received), now)  # type: ignore[arg-type]

    act(ticket, solve, at=LATER)
    assert promised(ticket) == ["kept"]

    assert act(ticket, life.revoke_reply, mail, "undone", at=LATER) is True

    [facts] = ticket.tickets()
    assert (facts["status"], facts["first_reply_at"], facts["solved_at"]) == ("open", None, None)
    assert promised(ticket) == ["open"]
    assert details(ticket, "reply_revoked")[0]["mail"] == mail
    assert act(ticket, life.revoke_reply, mail, "undone", at=LATER) is False


def test_an_earlier_answer_counts_on(ticket: Desk) -> None:
    """Only the one that came back never was."""
    act(ticket, life.note_replied)
    act(ticket, life.note_replied, at=LATER)

    act(ticket, life.revoke_reply, details(ticket, "replied")[1]["mail"], "came back", at=LATER)

    assert ticket.tickets()[0]["first_reply_at"] == "2026-03-02T04:00:00+00:00"


@pytest.mark.parametrize("verb", [life.wait, life.solve])
def test_without_a_word_to_the_customer_nothing_waits_or_is_solved(ticket: Desk, verb: object) -> None:
    """They would not know what to do, or that it is done."""
    assert refused(ticket, verb) is Code.NOTEXT


def test_waiting_and_solved(ticket: Desk) -> None:
    """A question, then the solution with its cause."""
    act(ticket, life.note_replied)
    act(ticket, life.wait)
    assert status(ticket) == "waiting"

    act(ticket, life.solve, "LOG-PACK", at=LATER)

    [facts] = ticket.tickets()
    assert (facts["status"], facts["cause"], facts["solved_at"]) == ("solved", "LOG-PACK", "2026-03-02T07:00:00+00:00")


def test_closing_in_silence_is_for_the_lead(ticket: Desk) -> None:
    """Unless the customer has withdrawn it."""
    assert refused(ticket, life.close, "duplicate") is Code.PERM
    assert refused(ticket, life.close, "because", by=LIN) is Code.ARG

    act(ticket, life.close, "duplicate", by=LIN)

    [facts] = ticket.tickets()
    assert (facts["status"], facts["closed_at"]) == ("closed", "2026-03-02T04:00:00+00:00")


def test_the_desk_itself_closes_what_time_has_closed(ticket: Desk) -> None:
    """Nobody has to be asked for that."""
    solved(ticket)

    act(ticket, life.close, "lapsed", by="desk", at=LATER)

    assert status(ticket) == "closed"


def test_a_colleague_opens_again_what_was_closed(ticket: Desk) -> None:
    """A new cycle; another colleague may."""
    act(ticket, life.close, "duplicate", by=LIN)

    act(ticket, life.reopen, "it was no duplicate")

    [facts] = ticket.tickets()
    assert (facts["status"], facts["cycle"], facts["closed_at"]) == ("open", 2, None)


def test_what_was_thrown_away_comes_back_by_the_lead_only(ticket: Desk) -> None:
    """Spam is a grave word for a customer."""
    act(ticket, life.void)
    assert status(ticket) == "void"
    assert refused(ticket, life.reopen, "no spam") is Code.PERM

    act(ticket, life.reopen, "no spam", by=LIN)

    assert status(ticket) == "open"


def test_what_is_closed_is_not_solved_or_closed_again(ticket: Desk) -> None:
    """The state says what is possible."""
    act(ticket, life.note_replied)
    act(ticket, life.close, "duplicate", by=LIN)

    assert refused(ticket, life.solve) is Code.STATE
    assert refused(ticket, life.close, "duplicate", by=LIN) is Code.STATE
    assert refused(ticket, promises.promise, TOMORROW) is Code.STATE


def test_an_answer_that_is_not_needed_wants_a_reason(ticket: Desk) -> None:
    """It is counted as waived; the first answer is always needed."""
    assert refused(ticket, life.no_reply_needed, " ") is Code.ARG
    assert refused(ticket, life.no_reply_needed, "they only sent the receipt") is Code.STATE

    act(ticket, life.note_replied)
    act(ticket, life.no_reply_needed, "they only sent the receipt")

    assert details(ticket, "no_reply_needed")[0]["reason"] == "they only sent the receipt"


def test_a_date_is_replaced_kept_or_broken(ticket: Desk) -> None:
    """The ledger of what customers were told."""
    act(ticket, promises.promise, TOMORROW)
    act(ticket, promises.promise, datetime.fromisoformat("2026-03-04T16:00:00+08:00"))
    assert promised(ticket) == ["replaced", "open"]

    act(ticket, life.note_replied, at="2026-03-04T16:00:01+08:00")

    assert promised(ticket) == ["replaced", "broken"]
    assert [entry["source"] for entry in details(ticket, "promised")][-2:] == ["colleague", "colleague"]


def test_a_date_that_is_past_is_refused(ticket: Desk) -> None:
    """Nobody can keep it."""
    assert refused(ticket, promises.promise, datetime.fromisoformat(NOON)) is Code.WHEN
