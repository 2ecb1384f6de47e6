"""Two tickets become one and one becomes two, and nothing that was promised to anybody is lost."""

from datetime import datetime

import pytest

from processor.models import Ticket
from processor.outbound.desk import Desk as Product
from processor.tickets import life, merging
from processor.tickets.by import By
from processor.tickets.refused import Code, Refused
from tests.desk import MORNING, Desk
from tests.letters import ANN, BOB, letter
from tests.tickets.verbs import CHEN, LIN, NOON, act, details, events, told

ELEVEN = "2026-03-02T11:00:00+08:00"


@pytest.fixture
def two(any_desk: Desk) -> Desk:
    """Return a desk with two tickets of Ann's."""
    any_desk.receives(letter(subject="The lid is cracked"))
    any_desk.at(MORNING)
    any_desk.receives(letter(subject="Once more: the lid", text="I am furious, this is the third time that I write about the lid!"))
    any_desk.at(ELEVEN)
    any_desk.sent()
    return any_desk


def merge(desk: Product, ticket: Ticket, by: By, now: datetime, into: int, *, confirmed: bool = False) -> None:
    """Merge a ticket into another by number."""
    merging.merge(desk, ticket, by, now, Ticket.get_by_id(into), confirmed=confirmed)


def refused(desk: Desk, *call: object, **more: object) -> Code:
    """Return why a verb is refused."""
    with pytest.raises(Refused) as caught:
        act(desk, *call, **more)  # type: ignore[arg-type]
    return caught.value.code


def test_two_tickets_of_one_person_become_one(two: Desk) -> None:
    """The earlier start and the higher priority live on; mails to either land there."""
    priorities = [facts["priority"] for facts in two.tickets()]

    act(two, merge, 1, number=2)

    first, second = two.tickets()
    assert (first["status"], second["status"]) == ("new", "merged")
    assert first["priority"] == min(priorities)
    [absorbed] = details(two, "absorbed")
    assert (absorbed["ticket"], absorbed["answered"]) == ("T-1002", False)
    assert absorbed["unanswered_since"] == "2026-03-02T03:00:00+00:00"
    assert details(two, "merged", 2)[0]["into"] == "T-1001"

    acknowledgement = next(mail["message_id"] for mail in two.show("T-1002")["outbox"] if mail["kind"] == "acknowledgement")
    two.receives(letter(subject="Re: lid", text="Any photo needed? The door is bent as well.", answers=acknowledgement))
    two.at(NOON)
    assert events(two)[-1] == "customer_wrote"


def test_two_peoples_matters_are_joined_by_the_lead_who_means_it(two: Desk) -> None:
    """A slip would show one person's matter to the other."""
    two.receives(letter(BOB, subject="My lid"))
    two.at(NOON)

    assert refused(two, merge, 1, number=3) is Code.PERM
    assert refused(two, merge, 1, number=3, by=LIN) is Code.MERGE

    act(two, merge, 1, number=3, by=LIN, confirmed=True)

    assert two.tickets()[2]["status"] == "merged"


def test_what_cannot_be_merged(two: Desk) -> None:
    """Into itself, into what has ended, or twice."""
    assert refused(two, merge, 1) is Code.MERGE
    act(two, life.void, number=2)
    assert refused(two, merge, 2) is Code.STATE
    assert refused(two, merge, 1, number=2) is Code.STATE


def test_a_merged_ticket_leads_to_where_its_matter_lives(two: Desk) -> None:
    """The third goes where the second went."""
    two.receives(letter(subject="A third one"))
    two.at(NOON)
    act(two, merge, 1, number=2)

    act(two, merge, 2, number=3)

    assert details(two, "merged", 3)[0]["into"] == "T-1001"


def test_a_new_matter_in_an_old_thread_gets_its_own_ticket(two: Desk) -> None:
    """Its clocks start when the mail came in; the old ticket does not wait for it."""
    act(two, life.note_replied)
    acknowledgement = two.show("T-1001")["outbox"][0]["message_id"]
    text = "By the way, the invoice is wrong: it says 75,000 yuan. Please correct it."
    two.receives(letter(ANN, "Re: The lid is cracked", text, answers=acknowledgement))
    two.at("2026-03-02T14:00:00+08:00")
    two.sent()

    new = act(two, merging.split, "The invoice", at="2026-03-02T15:00:00+08:00")

    facts = two.tickets()[2]
    assert (facts["ref"], facts["subject"], facts["status"], facts["owner"]) == (new.ref, "The invoice", "new", CHEN)
    assert facts["opened_at"] == "2026-03-02T06:00:00+00:00"
    assert [message["text"].strip() for message in two.show("T-1003")["messages"]] == [text]
    assert details(two, "split_off", 3)[0]["of"] == "T-1001"
    assert events(two)[-2:] == ["no_reply_needed", "split"]
    two.at("2026-03-02T15:00:01+08:00")
    assert list(told(two)) == [CHEN]
    assert "next_reply" not in two.tickets()[0]["due"]


def test_the_mail_that_opened_a_ticket_is_not_split_off(two: Desk) -> None:
    """Nothing would be left."""
    assert refused(two, merging.split) is Code.STATE
