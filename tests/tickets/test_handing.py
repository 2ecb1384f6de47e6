"""Who has a ticket: assigned, taken, handed over and accepted, asked and answered."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from processor.tickets import consulting, handing, life
from processor.tickets.refused import Code, Refused
from tests.desk import MORNING, Desk
from tests.letters import letter
from tests.tickets.departments import MANAGER, WANG, ZHAO, settings
from tests.tickets.verbs import CHEN, LIN, act, details, events, told

AMONG_US = "the boxes were too thin, do not tell the customer"


@pytest.fixture
def ticket(tmp_path: Path, any_url: str) -> Iterator[Desk]:
    """Yield a desk of two departments with one ticket of the first."""
    with Desk(tmp_path, settings(any_url)) as desk:
        desk.receives(letter())
        desk.at(MORNING)
        desk.sent()
        yield desk


def sent(desk: Desk) -> dict[str, str]:
    """Let the mails go and return to whom, with their text."""
    desk.at("2026-03-02T12:00:01+08:00")
    return told(desk)


def owner(desk: Desk) -> tuple[str, str]:
    """Return the owner and the department."""
    [facts] = desk.tickets()
    return facts["owner"], facts["department"]


def refused(desk: Desk, *call: object, **more: object) -> Code:
    """Return why a verb is refused; nothing is written then."""
    before = events(desk)
    with pytest.raises(Refused) as caught:
        act(desk, *call, **more)  # type: ignore[arg-type]
    assert events(desk) == before
    return caught.value.code


def test_the_new_owner_gets_the_ticket_and_can_answer_it(ticket: Desk) -> None:
    """The mail is one whose answer goes to the customer."""
    act(ticket, handing.assign, WANG)

    assert owner(ticket) == (WANG, "logistics")
    assert list(sent(ticket)) == [WANG]


def test_nobody_from_outside_gets_a_ticket(ticket: Desk) -> None:
    """An address that does not work here is a slip."""
    assert refused(ticket, handing.assign, "wang@gmail.example") is Code.WHO


def test_taking_it(ticket: Desk) -> None:
    """Who takes it has it."""
    act(ticket, handing.take, by=WANG)

    assert owner(ticket)[0] == WANG


def test_a_hand_over_changes_nothing_until_somebody_accepts(ticket: Desk) -> None:
    """Both sides read the same; the customer nothing; the old owner answers for it."""
    act(ticket, handing.hand_over, "物流", None, "the outer box is torn; please check the packing")

    assert owner(ticket) == (CHEN, "service")
    mails = sent(ticket)
    assert sorted(mails) == [CHEN, WANG, ZHAO]
    assert all("outer box is torn" in text for text in mails.values())

    act(ticket, handing.accept, by=WANG)

    assert owner(ticket) == (WANG, "logistics")
    assert events(ticket)[-2:] == ["owner_changed", "accepted"]
    assert list(sent(ticket)) == [WANG]  # now with a mail whose answer goes to the customer
    assert refused(ticket, handing.accept, by=WANG) is Code.STATE


def test_an_answer_to_the_customer_accepts_it(ticket: Desk) -> None:
    """Whoever acts has it."""
    act(ticket, handing.hand_over, "logistics", WANG, "your parcel")

    act(ticket, life.note_replied, by=WANG)

    assert owner(ticket) == (WANG, "logistics")


def test_only_those_who_were_meant_accept(ticket: Desk) -> None:
    """The lead of another department may take it, not accept it."""
    act(ticket, handing.hand_over, "logistics", None, "your parcel")

    assert refused(ticket, handing.accept, by=LIN) is Code.STATE


def test_a_hand_over_comes_back(ticket: Desk) -> None:
    """The old owner, who has had it all the time, is told."""
    act(ticket, handing.hand_over, "logistics", None, "your parcel")
    sent(ticket)

    act(ticket, handing.decline, "not ours: it was a courier", by=ZHAO)

    assert owner(ticket) == (CHEN, "service")
    mails = sent(ticket)
    assert list(mails) == [CHEN]
    assert "not ours: it was a courier" in mails[CHEN]
    assert refused(ticket, handing.accept, by=WANG) is Code.STATE


def test_a_hand_over_needs_a_department_and_a_reason(ticket: Desk) -> None:
    """Or those who get it have to guess."""
    assert refused(ticket, handing.hand_over, "warehouse", None, "x") is Code.DEPT
    assert refused(ticket, handing.hand_over, "logistics", None, " ") is Code.ARG


def test_a_question_and_its_answer_stay_inside(ticket: Desk) -> None:
    """The department reads the question, the owner the answer, the customer nothing."""
    act(ticket, consulting.consult, "logistics", None, "Was it packed in one box or two?")

    assert ticket.tickets()[0]["status"] == "consulting"
    mails = sent(ticket)
    assert sorted(mails) == [WANG, ZHAO]
    assert all("one box or two?" in text for text in mails.values())

    act(ticket, consulting.answer_consult, AMONG_US, by=WANG)

    mails = sent(ticket)
    assert list(mails) == [CHEN]
    assert AMONG_US in mails[CHEN]
    assert ticket.tickets()[0]["status"] == "open"
    assert AMONG_US not in str(details(ticket, "consult_answered"))


def test_the_last_answer_ends_the_consulting(ticket: Desk) -> None:
    """Two were asked."""
    act(ticket, consulting.consult, "logistics", None, "One box or two?")
    act(ticket, consulting.consult, "service", LIN, "May we pay for it?")

    act(ticket, consulting.answer_consult, "One.", by=WANG)
    assert ticket.tickets()[0]["status"] == "consulting"

    act(ticket, consulting.decline_consult, "Ask the manager.", by=LIN)
    assert ticket.tickets()[0]["status"] == "open"
    assert refused(ticket, consulting.answer_consult, "Two.", by=WANG) is Code.STATE


def test_a_question_needs_words_and_somebody_to_answer(ticket: Desk) -> None:
    """And nobody answers what they were not asked."""
    assert refused(ticket, consulting.consult, "logistics", None, "") is Code.NOTEXT
    act(ticket, consulting.consult, "logistics", None, "One box or two?")
    assert refused(ticket, consulting.answer_consult, "Two.", by=LIN) is Code.STATE


def test_help_is_rated(ticket: Desk) -> None:
    """From one to five, when there was an answer."""
    assert refused(ticket, consulting.rate_help, 5) is Code.STATE
    act(ticket, consulting.consult, "logistics", None, "One box or two?")
    act(ticket, consulting.answer_consult, "One.", by=WANG)
    assert refused(ticket, consulting.rate_help, 6) is Code.ARG

    act(ticket, consulting.rate_help, 5)

    assert details(ticket, "help_rated")[0]["score"] == 5


def test_the_lead_is_asked_for_help_and_the_lead_asks_the_manager(ticket: Desk) -> None:
    """The owner stays."""
    act(ticket, consulting.escalate, "He wants to speak to somebody higher.")
    assert list(sent(ticket)) == [LIN]

    act(ticket, consulting.escalate, by=LIN)
    assert list(sent(ticket)) == [MANAGER]

    assert owner(ticket)[0] == CHEN


def test_what_has_ended_is_handed_to_nobody(ticket: Desk) -> None:
    """It is opened again first."""
    act(ticket, life.void)

    assert refused(ticket, handing.take) is Code.STATE
    assert refused(ticket, handing.hand_over, "logistics", None, "x") is Code.STATE
    assert refused(ticket, consulting.consult, "logistics", None, "x") is Code.STATE
    assert refused(ticket, consulting.escalate) is Code.STATE
