"""What colleagues put right, and what they note of their work."""

from datetime import date, datetime

import pytest

from processor.models import Participant
from processor.models_work import PromisedAction
from processor.tickets import corrections, life, work
from processor.tickets.refused import Code, Refused
from tests.desk import MORNING, Desk
from tests.letters import BOB, letter
from tests.tickets.verbs import CHEN, act, details, events

BOBS = "bob@elsewhere.example"


@pytest.fixture
def ticket(any_desk: Desk) -> Desk:
    """Return a desk with one ticket."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    return any_desk


def refused(desk: Desk, *call: object, **more: object) -> Code:
    """Return why a verb is refused; nothing is written then."""
    before = events(desk)
    with pytest.raises(Refused) as caught:
        act(desk, *call, **more)  # type: ignore[arg-type]
    assert events(desk) == before
    return caught.value.code


def test_what_the_program_heard_is_put_right(ticket: Desk) -> None:
    """A person's word goes before the program's."""
    act(ticket, corrections.prioritise, "P1")
    act(ticket, corrections.prioritise, "P1")
    act(ticket, corrections.retype, "question")
    act(ticket, corrections.correct_emotion, "anger", 3)
    act(ticket, corrections.set_language, "zh-CN")
    act(ticket, corrections.set_cause, "LOG-PACK")
    act(ticket, corrections.tag, ["fragile", "oven"], [])
    act(ticket, corrections.tag, [], ["OVEN"])

    [facts] = ticket.tickets()
    assert (facts["priority"], facts["kind"], facts["emotion"], facts["intensity"]) == ("P1", "question", "anger", 3)
    assert (facts["language"], facts["cause"]) == ("zh-CN", "LOG-PACK")
    assert details(ticket, "prioritised") == [details(ticket, "prioritised")[0]]
    assert details(ticket, "tagged")[-1]["tags"] == ["fragile"]


def test_what_is_none_of_the_words_is_refused(ticket: Desk) -> None:
    """The answer names those there are."""
    assert refused(ticket, corrections.prioritise, "P5") is Code.ARG
    assert refused(ticket, corrections.retype, "rant") is Code.ARG
    assert refused(ticket, corrections.correct_emotion, "hangry") is Code.ARG
    assert refused(ticket, corrections.correct_emotion, "anger", 4) is Code.ARG
    assert refused(ticket, corrections.mark_sensitive, "urgent") is Code.ARG
    assert refused(ticket, corrections.set_automation, "loud") is Code.ARG
    assert refused(ticket, corrections.set_cause, " ") is Code.ARG
    assert refused(ticket, corrections.tag, [str(number) for number in range(30)]) is Code.ARG


def test_a_matter_is_marked_sensitive_and_not(ticket: Desk) -> None:
    """Then no program writes; and again it may, when somebody says why."""
    act(ticket, corrections.mark_sensitive, "safety")
    assert details(ticket, "sensitive")[-1]["automation"] == "receipt_only"
    act(ticket, corrections.mark_sensitive, "bereavement")
    assert details(ticket, "sensitive")[-1]["automation"] == "off"
    assert refused(ticket, corrections.mark_sensitive, None) is Code.ARG

    act(ticket, corrections.mark_sensitive, None, "a figure of speech")

    assert ticket.tickets()[0]["signals"] == []
    act(ticket, corrections.set_automation, "off")
    assert details(ticket, "automation")[-1]["allowed"] == "off"


def test_people_are_added_and_taken_away(ticket: Desk) -> None:
    """Bob's mails belong to it then; Ann stays."""
    act(ticket, corrections.add_copy, BOBS)
    with ticket.database.unit_of_work():
        assert Participant.select().where(Participant.copied).count() == 1
    acknowledgement = ticket.show("T-1001")["outbox"][0]["message_id"]
    ticket.receives(letter(BOB, "Re: lid", "I saw it too: the lid was cracked.", answers=acknowledgement))
    ticket.at("2026-03-02T13:00:00+08:00")
    assert events(ticket)[-1] == "customer_wrote"

    act(ticket, corrections.remove_copy, BOBS)

    assert refused(ticket, corrections.remove_copy, BOBS) is Code.WHO
    assert refused(ticket, corrections.remove_copy, "ann@customer.example") is Code.WHO
    assert refused(ticket, corrections.add_copy, "care@acme.example") is Code.WHO


def test_whose_matter_it_is_is_put_right(ticket: Desk) -> None:
    """A colleague passed the mail on; the address is not proved by that."""
    act(ticket, corrections.set_requester, BOBS, "Bob")

    assert ticket.tickets()[0]["requester"]["address"] == BOBS
    assert refused(ticket, corrections.set_requester, CHEN) is Code.WHO


def test_a_step_is_kept_for_the_customer_and_nothing_else_is(ticket: Desk) -> None:
    """The journal holds numbers, never words."""
    act(ticket, work.step, "The depot has sent its photograph.")
    act(ticket, work.lesson, "The boxes are too thin.")
    act(ticket, work.decision, "upheld", "CNY 200")

    [step] = details(ticket, "step")
    kinds = {message["kind"]: message for message in ticket.show("T-1001")["messages"]}
    assert kinds["step"]["text"] == "The depot has sent its photograph."
    assert (kinds["step"]["visibility"], kinds["lesson"]["visibility"]) == ("internal", "internal")
    assert "depot" not in str(step)
    assert details(ticket, "decision")[0]["decision"] == "upheld"
    assert refused(ticket, work.step, " ") is Code.ARG
    assert refused(ticket, work.decision, "perhaps") is Code.ARG


def test_a_promised_change_outlives_the_ticket(ticket: Desk) -> None:
    """Who does what by when; it is done when somebody says so."""
    number = act(ticket, work.action, "a thicker box", CHEN, date(2026, 4, 30))
    act(ticket, life.void)

    assert act(ticket, work.action_done) == number

    with ticket.database.unit_of_work():
        assert PromisedAction.get().done_at is not None
    assert details(ticket, "action_promised")[0]["due"] == "2026-04-30T18:00:00+08:00"
    assert refused(ticket, work.action_done) is Code.STATE
    assert refused(ticket, work.action, "x", "nobody@acme.example") is Code.WHO
    assert refused(ticket, work.action, "x", CHEN, date(2026, 1, 1)) is Code.WHEN


def test_one_of_several_changes_has_to_be_named(ticket: Desk) -> None:
    """Or nobody knows which is done."""
    first = act(ticket, work.action, "a thicker box", CHEN)
    act(ticket, work.action, "a new leaflet", CHEN)

    assert refused(ticket, work.action_done) is Code.ARG
    assert act(ticket, work.action_done, first) == first


def test_a_reminder_is_for_its_author(ticket: Desk) -> None:
    """At an instant to come."""
    act(ticket, work.remind_me, datetime.fromisoformat("2026-03-05T10:00:00+08:00"), "ask the fitter")

    [entry] = details(ticket, "remind_me")
    assert (entry["to"], entry["at"]) == (CHEN, "2026-03-05T10:00:00+08:00")
    assert refused(ticket, work.remind_me, datetime.fromisoformat(MORNING)) is Code.WHEN
