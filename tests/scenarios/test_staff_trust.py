"""Who is taken for a colleague, and what somebody else gets who writes in their name: nothing."""

from pathlib import Path

import pytest

from tests.desk import MORNING, Desk, Sent, Settings
from tests.letters import BOB, letter

ANN, CHEN, OPS = "ann@customer.example", "chen@acme.example", "ops@acme.example"
LATER, LAST = "2026-03-02T09:30:00+08:00", "2026-03-02T09:40:00+08:00"
TEXT = "Dear Ann,\n\na new lid is on its way.\n#close spam"


def notification(desk: Desk) -> Sent:
    """Open a ticket and return what Chen was told."""
    desk.receives(letter())
    desk.at(MORNING)
    return next(mail for mail in desk.sent() if mail.recipient == CHEN)


def sent_after(desk: Desk, *mails: bytes) -> list[Sent]:
    """Let mails come in, wait until all has left, and return what did."""
    desk.receives(*mails)
    desk.at(LATER)
    desk.at(LAST)
    return desk.sent()


@pytest.mark.parametrize("authentication", [None, "none", "fail"])
def test_a_number_and_a_name_prove_nothing(any_desk: Desk, authentication: str | None) -> None:
    """Somebody writes in Chen's name and knows the ticket's number: nothing changes; Chen and the admins hear that, and no more."""
    notification(any_desk)
    before = any_desk.show("T-1001")
    sent = sent_after(any_desk, letter(CHEN, "Re: [T-1001] #close", TEXT, authentication=authentication))

    assert {mail.recipient for mail in sent} == {CHEN, OPS}
    mine = next(mail for mail in sent if mail.recipient == CHEN)
    assert [word for word in ("T-1001", "lid", "Ann", ANN) if word in mine.words] == []
    after = any_desk.show("T-1001")
    assert (after["status"], after["messages"]) == (before["status"], before["messages"])


def test_a_token_that_fails_its_check_does_nothing(desk: Desk) -> None:
    """The right token from a sender that our server calls forged."""
    asked = notification(desk)
    sent = sent_after(desk, letter(CHEN, f"Re: {asked.subject}", TEXT, answers=asked.message_id, authentication="fail"))

    assert {mail.recipient for mail in sent} == {CHEN, OPS}
    assert desk.tickets()[0]["status"] == "new"


def test_a_token_is_enough_where_nobody_vouches(desk: Desk) -> None:
    """A desk whose mail server checks nothing works by tokens alone, as configured."""
    asked = notification(desk)
    sent = sent_after(desk, letter(CHEN, answers=asked.message_id, text="Dear Ann,\n\na new lid is on its way.", authentication=None))

    assert ANN in {mail.recipient for mail in sent}


def test_a_desk_may_ask_for_both(tmp_path: Path) -> None:
    """With `staff = "token+dmarc"` a sender whom nobody vouches for is refused even with the token."""
    with Desk(tmp_path, Settings()) as desk:
        trust = desk.config.trust.model_copy(update={"staff": "token+dmarc"})
        desk.desk.config = desk.config.model_copy(update={"trust": trust})
        asked = notification(desk)
        sent = sent_after(desk, letter(CHEN, answers=asked.message_id, text="A new lid is on its way.", authentication=None))

        assert {mail.recipient for mail in sent} == {CHEN, OPS}


def test_a_token_lasts_ninety_days(desk: Desk) -> None:
    """After that it is as good as none."""
    asked = notification(desk)
    desk.receives(letter(CHEN, answers=asked.message_id, text="Dear Ann, a new lid is on its way."))
    desk.at("2026-06-02T09:30:00+08:00")
    desk.at("2026-06-02T09:40:00+08:00")

    assert "a new lid is on its way" not in "".join(mail.part("plain") for mail in desk.sent(to=ANN))


def test_a_notification_that_was_passed_on_gives_no_power(desk: Desk) -> None:
    """Bob answers the notification that Chen forwarded: kept unverified, Chen is told, nothing goes to Ann."""
    asked = notification(desk)
    sent = sent_after(desk, letter(BOB, answers=asked.message_id, text="#close spam"))

    assert ANN not in {mail.recipient for mail in sent}
    assert any("E-TOKEN" in mail.part("plain") for mail in sent if mail.recipient == CHEN)
    assert desk.tickets()[0]["status"] == "new"


def test_who_works_here_no_more_has_no_power(desk: Desk) -> None:
    """Chen has left: his token is worth nothing, whatever his address still proves."""
    asked = notification(desk)
    desk.desk.config = desk.config.model_copy(update={"staff": ()})
    sent = sent_after(desk, letter(CHEN, answers=asked.message_id, text="Dear Ann, a new lid is on its way."))

    assert ANN not in {mail.recipient for mail in sent}


def test_the_colleague_is_told_once_an_hour(desk: Desk) -> None:
    """Twenty forgeries make one mail to Chen."""
    notification(desk)
    sent = sent_after(desk, *(letter(CHEN, f"T-1001 {number}", TEXT, authentication=None) for number in range(20)))

    assert len([mail for mail in sent if mail.recipient == CHEN]) == 1


def test_an_automatic_reply_of_a_colleague_does_nothing(desk: Desk) -> None:
    """It suggests a stand-in, once."""
    asked = notification(desk)
    fields = {"Auto-Submitted": "auto-replied"}
    away = [letter(CHEN, "自动回复", "我在休假，3月9日回来。\n#close spam", answers=asked.message_id, fields=fields) for _ in range(3)]
    sent = sent_after(desk, *away)

    [hint] = sent
    assert (hint.recipient, "#外出" in hint.part("plain")) == (CHEN, True)
    assert desk.tickets()[0]["status"] == "new"


@pytest.mark.parametrize("text", ["#list", "#列表 部门", "#help", "#show T-1001", "#away until Friday"])
def test_a_new_mail_to_the_desk_is_answered(desk: Desk, text: str) -> None:
    """A colleague whom our server vouches for asks the desk itself."""
    notification(desk)
    sent = sent_after(desk, letter(CHEN, "hello", text))

    assert {mail.recipient for mail in sent} <= {CHEN}
    if "away" not in text:
        assert len(sent) == 1


def test_a_new_mail_that_names_a_ticket_commands_it(desk: Desk) -> None:
    """Subject and command are enough for somebody our server vouches for; a text without a token stays inside."""
    notification(desk)
    sent = sent_after(desk, letter(CHEN, "T-1001", "#p1\n\nShe rang twice."))

    assert desk.tickets()[0]["priority"] == "P1"
    assert ANN not in {mail.recipient for mail in sent}


def test_a_forwarded_complaint_becomes_a_ticket_of_its_writer(desk: Desk) -> None:
    """The customer is the one whose mail was passed on; nobody has proved that they wrote it, so they are told little."""
    text = (
        "please look after this\n\n---------- Forwarded message ---------\nFrom: Tom Baker <tom@mail.example>\n"
        "Date: Sun, 1 Mar 2026 at 10:00\nSubject: Broken kettle\nTo: <chen@acme.example>\n\nMy kettle is broken. I want a refund.\n"
    )
    sent = sent_after(desk, letter(CHEN, "Fwd: Broken kettle", text))

    [ticket] = desk.tickets()
    assert ticket["requester"]["address"] == "tom@mail.example"
    receipt = next(mail for mail in sent if mail.recipient == CHEN and "tom@mail.example" in mail.part("plain"))
    assert receipt
    assert "We could not confirm" in next(mail for mail in sent if mail.recipient == "tom@mail.example").part("plain")
