"""Mails to tickets that have ended: merged ones live on elsewhere, closed ones open again, and after a month it is a new matter."""

from datetime import datetime, timedelta

import pytest

from processor.models import Ticket
from processor.states import TicketStatus
from tests.desk import MORNING, Desk, Sent
from tests.letters import ANN, BOB, letter
from tests.tickets.verbs import events, told

CHEN = "chen@acme.example"
CLOSED_AT = datetime.fromisoformat(MORNING) + timedelta(hours=1)


def answered(desk: Desk, sender: str = ANN) -> Sent:
    """Let a matter begin and return its acknowledgement."""
    desk.receives(letter(sender))
    desk.at(MORNING)
    return next(mail for mail in desk.sent() if mail.message["Auto-Submitted"] == "auto-replied")


def close(desk: Desk, number: int, **values: object) -> None:
    """End a ticket as a colleague's command would."""
    with desk.database.unit_of_work():
        Ticket.update(values).where(Ticket.id == number).execute()


def texts(desk: Desk, ref: str) -> list[str]:
    """Return what customers wrote in a ticket."""
    return [message["text"].strip() for message in desk.show(ref)["messages"] if message["direction"] == "in"]


@pytest.mark.parametrize("status", [TicketStatus.CLOSED, TicketStatus.SOLVED])
def test_a_closed_ticket_opens_again(any_desk: Desk, status: TicketStatus) -> None:
    """Two weeks after it was closed Ann says that it broke again: the same file, open, and the colleague knows."""
    acknowledgement = answered(any_desk)
    close(any_desk, 1, status=status, closed_at=CLOSED_AT)

    any_desk.receives(letter(text="It broke again.", answers=acknowledgement.message_id))
    any_desk.at("2026-03-16T10:30:00+08:00")

    [ticket] = any_desk.tickets()
    assert (ticket["status"], ticket["closed_at"], texts(any_desk, "T-1001")[1:]) == ("open", None, ["It broke again."])
    assert list(told(any_desk)) == [CHEN]
    assert events(any_desk)[-1] == "reopened"


def test_after_a_month_it_is_a_new_matter_that_names_the_old_one(any_desk: Desk) -> None:
    """A ticket that was closed long ago stays closed; the new one says where it goes on from, and Ann gets her answer."""
    acknowledgement = answered(any_desk)
    close(any_desk, 1, status=TicketStatus.CLOSED, closed_at=CLOSED_AT)

    any_desk.receives(letter(text="It broke again.", answers=acknowledgement.message_id))
    any_desk.at("2026-04-20T10:30:00+08:00")

    old, new = any_desk.tickets()
    assert (old["status"], new["status"], texts(any_desk, "T-1002")) == ("closed", "new", ["It broke again."])
    assert any_desk.show("T-1002")["journal"][0]["detail"]["follow_up_of"] == "T-1001"
    mails = any_desk.sent()
    assert any("T-1002" in mail.part("plain") for mail in mails if mail.recipient == "ann@customer.example")
    assert any("接续 T-1001" in mail.part("plain") for mail in mails if mail.recipient == CHEN)


def test_a_stranger_opens_nothing_again(any_desk: Desk) -> None:
    """Whoever got hold of our mail is kept inside the old ticket; it stays closed."""
    acknowledgement = answered(any_desk)
    close(any_desk, 1, status=TicketStatus.CLOSED, closed_at=CLOSED_AT)

    any_desk.receives(letter(BOB, text="What is this about?", answers=acknowledgement.message_id))
    any_desk.at("2026-03-16T10:30:00+08:00")

    [ticket] = any_desk.tickets()
    assert (ticket["status"], any_desk.show("T-1001")["messages"][-1]["visibility"]) == ("closed", "internal")
    assert any_desk.sent(to="bob@elsewhere.example") == []


@pytest.mark.parametrize("by_tag", [False, True], ids=["token", "tag"])
def test_a_merged_ticket_lives_on_in_another(any_desk: Desk, *, by_tag: bool) -> None:
    """Whoever took part in a ticket that was merged, even twice, is heard in the one it was merged into."""
    acknowledgement = answered(any_desk)
    answered(any_desk, BOB)
    answered(any_desk, BOB)
    close(any_desk, 1, status=TicketStatus.MERGED, merged_into_id=2)
    close(any_desk, 2, status=TicketStatus.MERGED, merged_into_id=3)

    any_desk.receives(
        letter(subject="Re: [T-1001]", text="One more.") if by_tag else letter(text="One more.", answers=acknowledgement.message_id)
    )
    any_desk.at("2026-03-02T10:30:00+08:00")

    assert texts(any_desk, "T-1003")[1:] == ["One more."]
    assert len(any_desk.tickets()) == 3


def test_tickets_merged_in_a_circle_hold_nobody_up(any_desk: Desk) -> None:
    """What can never be stored by a command must not loop either: the mail becomes a new ticket."""
    acknowledgement = answered(any_desk)
    answered(any_desk, BOB)
    close(any_desk, 1, status=TicketStatus.MERGED, merged_into_id=2)
    close(any_desk, 2, status=TicketStatus.MERGED, merged_into_id=1)

    any_desk.receives(letter(text="One more.", answers=acknowledgement.message_id))
    any_desk.at("2026-03-02T10:30:00+08:00")

    assert texts(any_desk, "T-1003") == ["One more."]


def test_no_reply_token_is_shown_to_anybody(any_desk: Desk) -> None:
    """Bob passes on Ann's acknowledgement, header and all: neither the ticket nor the colleague's notification holds its id."""
    acknowledgement = answered(any_desk)

    text = f"What is this?\n\n-----Original Message-----\nFrom: Acme Care\nMessage-ID: {acknowledgement.message_id}\n"
    any_desk.receives(letter(BOB, subject=f"Fwd: {acknowledgement.message_id}", text=text))
    any_desk.at("2026-03-02T10:30:00+08:00")

    mails = "\n".join(mail.words for mail in any_desk.sent())
    shown = "\n".join(str(any_desk.show("T-1002")["messages"]))
    assert acknowledgement.message_id[1:30] not in mails + shown
