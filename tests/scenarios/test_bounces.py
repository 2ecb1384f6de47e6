"""Mails of ours that come back, and reports of mails that were never ours."""

import pytest

from tests.desk import MORNING, Desk, Sent
from tests.letters import delivery_report, letter

ANN, CHEN, OPERATOR = "ann@customer.example", "chen@acme.example", "ops@acme.example"
LATER, NEXT_DAY = "2026-03-02T09:20:00+08:00", "2026-03-03T09:20:00+08:00"


def acknowledged(desk: Desk) -> Sent:
    """Let Ann write and return her acknowledgement."""
    desk.receives(letter())
    desk.at(MORNING)
    return next(mail for mail in desk.sent() if mail.recipient == ANN)


def events(desk: Desk) -> list[str]:
    """Return the journal of the first ticket."""
    return [entry["event"] for entry in desk.show("T-1001")["journal"]]


def test_an_acknowledgement_that_comes_back_is_told_to_the_operator_and_the_owner(any_desk: Desk) -> None:
    """Ann's address does not exist: noted in the ticket, the mail failed, one notice each, and no ticket for the report."""
    acknowledgement = acknowledged(any_desk)

    any_desk.receives(delivery_report(acknowledgement.message_id))
    any_desk.at(LATER)

    notices = any_desk.sent()
    assert [notice.recipient for notice in notices] == [OPERATOR, CHEN]
    assert all(ANN in notice.part("plain") and "5.1.1" in notice.part("plain") for notice in notices)
    assert len(any_desk.tickets()) == 1
    assert events(any_desk)[-2:] == ["mail_failed", "undelivered"]
    assert any_desk.show("T-1001")["outbox"][0]["state"] == "failed"


def test_an_address_that_refuses_mail_gets_no_more_of_it(any_desk: Desk) -> None:
    """The next acknowledgement to that address is withdrawn, and the new ticket's journal says so."""
    acknowledgement = acknowledged(any_desk)
    any_desk.receives(delivery_report(acknowledgement.message_id))
    any_desk.at(LATER)
    any_desk.sent()

    any_desk.receives(letter(authentication=None))
    any_desk.at("2026-03-02T09:30:00+08:00")

    assert [mail.recipient for mail in any_desk.sent()] == [CHEN]
    assert any_desk.show("T-1002")["outbox"][0]["state"] == "withdrawn"
    assert any_desk.show("T-1002")["journal"][-1]["event"] == "mail_withdrawn"


def test_somebody_who_writes_from_a_proved_address_is_written_to_again(any_desk: Desk) -> None:
    """A mailbox that was full is emptied some day; whoever writes from it can be reached."""
    acknowledgement = acknowledged(any_desk)
    any_desk.receives(delivery_report(acknowledgement.message_id))
    any_desk.at(LATER)
    any_desk.sent()

    any_desk.receives(letter())
    any_desk.at("2026-03-02T09:30:00+08:00")

    assert ANN in [mail.recipient for mail in any_desk.sent()]


def test_who_can_be_reached_again_hears_of_the_end(any_desk: Desk) -> None:
    """Closed while her mail came back: she reads of it once it can reach her."""
    acknowledgement = acknowledged(any_desk)
    any_desk.receives(delivery_report(acknowledgement.message_id))
    any_desk.at(LATER)
    any_desk.receives(letter("Lin <lin@acme.example>", "T-1001", "#close out-of-scope"))
    any_desk.at("2026-03-02T09:30:00+08:00")
    assert any_desk.sent(to=ANN) == []

    any_desk.receives(letter(subject="The kettle", text="The kettle came yesterday and it leaks. Please send another one."))
    any_desk.at("2026-03-02T15:00:00+08:00")

    assert [mail.message_id.split(".")[1] for mail in any_desk.sent(to=ANN)] == ["acknowledgement", "closing"]


def test_an_id_in_capitals_is_the_same_mail(desk: Desk) -> None:
    """A gateway that folds our id does not hide that the mail came back."""
    acknowledgement = acknowledged(desk)

    desk.receives(delivery_report(acknowledgement.message_id.upper()))
    desk.at(LATER)

    assert "mail_failed" in events(desk)


@pytest.mark.parametrize(("status", "action"), [("4.4.1", "delayed"), ("4.2.2", "failed")])
def test_a_delay_is_only_noted(desk: Desk, status: str, action: str) -> None:
    """A mail that is still on its way is not given up, and nobody is alarmed."""
    acknowledgement = acknowledged(desk)

    desk.receives(delivery_report(acknowledgement.message_id, status=status, action=action))
    desk.at(LATER)

    assert desk.sent() == []
    assert events(desk)[-1] == "delivery_report"
    assert desk.show("T-1001")["outbox"][0]["state"] == "sent"


def test_a_second_report_of_the_same_mail_alarms_nobody_again(desk: Desk) -> None:
    """Servers on the way report more than once."""
    acknowledgement = acknowledged(desk)
    desk.receives(delivery_report(acknowledgement.message_id), delivery_report(acknowledgement.message_id))
    desk.at(LATER)

    assert [mail.recipient for mail in desk.sent()] == [OPERATOR, CHEN]


@pytest.mark.parametrize("original", ["<never-sent@acme.example>", "forged"])
def test_a_report_without_our_signed_id_changes_nothing(desk: Desk, original: str) -> None:
    """Somebody who never got a mail of ours cannot make us believe that it came back."""
    acknowledgement = acknowledged(desk)
    last = acknowledgement.message_id.partition("@")[0][-1]
    forged = acknowledgement.message_id.replace(f"{last}@", f"{'0' if last != '0' else '1'}@")

    desk.receives(delivery_report(forged if original == "forged" else original))
    desk.at(LATER)

    assert desk.sent() == []
    assert desk.show("T-1001")["outbox"][0]["state"] == "sent"
    assert desk.dispositions()[-1][0] == "unmatched"


def test_a_notification_that_comes_back_is_told_to_the_operator(desk: Desk) -> None:
    """A colleague who does not get his work is as bad as a customer without an answer."""
    acknowledged(desk)
    notice = next(mail["message_id"] for mail in desk.show("T-1001")["outbox"] if mail["kind"] == "notification")

    desk.receives(delivery_report(notice, address=CHEN))
    desk.at(LATER)

    [told] = desk.sent()
    assert (told.recipient, CHEN in told.part("plain")) == (OPERATOR, True)


def test_a_notice_to_the_operator_that_comes_back_is_told_to_nobody(desk: Desk) -> None:
    """Nobody is left to tell, and a notice about a notice would go round for ever."""
    acknowledgement = acknowledged(desk)
    desk.receives(delivery_report(acknowledgement.message_id))
    desk.at(LATER)
    [notice, _] = desk.sent()

    desk.receives(delivery_report(notice.message_id, address=OPERATOR))
    desk.at("2026-03-02T09:40:00+08:00")

    assert desk.sent() == []


def test_a_relay_that_refuses_the_recipient_fails_that_mail_only(any_desk: Desk) -> None:
    """A final no at the relay is as good as a report: told once, and the other mails go."""
    any_desk.relay.rule = lambda stage, recipient, _content: "550 5.1.1 nobody here" if (stage, recipient) == ("rcpt", ANN) else None
    any_desk.receives(letter())
    summary = any_desk.at(MORNING)

    assert [mail.recipient for mail in any_desk.sent()] == [CHEN, OPERATOR, CHEN]
    assert (summary.failed, summary.sent) == (1, 3)
    assert any_desk.show("T-1001")["outbox"][0]["last_reply"] == "550 5.1.1 nobody here"


def test_many_reports_of_somebody_elses_spam_are_told_once_an_hour(desk: Desk) -> None:
    """Somebody sends in our name: the operator hears of it once, not fifty times."""
    desk.receives(*(delivery_report(f"<{number}@spam.example>") for number in range(60)))
    desk.at(MORNING)

    [notice] = desk.sent()
    assert notice.recipient == OPERATOR
    assert "51 reports" in notice.subject
    assert desk.tickets() == []
