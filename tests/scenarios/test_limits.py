"""How much the desk takes and sends: floods, caps, large mails, and mail that is older than the desk."""

from datetime import datetime
from pathlib import Path

import pytest

from processor.models import RawMail
from tests.desk import MORNING, Desk, Settings
from tests.letters import ANN, BOB, DESK, letter

THREE_AN_HOUR = Settings(tables="[limits]\nnew_tickets_per_address_per_hour = 3\n")
TWO_A_DAY = Settings(tables="[limits]\nautomatic_per_address_per_day = 2\n")
CUSTOMER, CHEN, OPERATOR = "ann@customer.example", "chen@acme.example", "ops@acme.example"


def test_a_flood_is_kept_together_with_one_answer(tmp_path: Path) -> None:
    """Of ten mails in a row three are matters of their own, the rest one; Ann gets four answers and Chen sees every mail."""
    with Desk(tmp_path, THREE_AN_HOUR) as desk:
        desk.receives(*(letter(subject=f"matter {number}") for number in range(10)))
        desk.at(MORNING)

        sent = desk.sent()
        answers = [mail for mail in sent if mail.recipient == CUSTOMER]
        assert [ticket["ref"] for ticket in desk.tickets()] == ["T-1001", "T-1002", "T-1003", "T-1004"]
        assert len(answers) == 4
        assert "kept together" in answers[-1].subject
        assert len([mail for mail in sent if mail.recipient == CHEN]) == 10
        incoming = [message for message in desk.show("T-1004")["messages"] if message["direction"] == "in"]
        assert len(incoming) == 7


def test_a_flood_of_one_does_not_touch_another(tmp_path: Path) -> None:
    """While Ann floods the desk, Bob is answered as ever."""
    with Desk(tmp_path, THREE_AN_HOUR) as desk:
        desk.receives(*(letter() for _ in range(6)), letter(BOB))
        desk.at(MORNING)

        [answer] = desk.sent(to="bob@elsewhere.example")
        assert "We have your message" in answer.subject


def test_a_flood_by_a_program_is_answered_by_nobody(tmp_path: Path) -> None:
    """A monitor that writes a hundred times gets no answer to the flood either: two programs would write to each other."""
    with Desk(tmp_path, THREE_AN_HOUR) as desk:
        desk.receives(*(letter(fields={"Auto-Submitted": "auto-generated"}) for _ in range(6)))
        desk.at(MORNING)

        assert desk.sent(to=CUSTOMER) == []


def test_a_flood_in_somebodys_name_reaches_them_with_nothing(tmp_path: Path) -> None:
    """Mails that fail their check are a flood of the forger's, not of the person whose address they bear."""
    with Desk(tmp_path, THREE_AN_HOUR) as desk:
        desk.receives(*(letter(authentication="fail") for _ in range(6)))
        desk.at(MORNING)

        assert desk.sent(to=CUSTOMER) == []


def test_an_address_gets_so_many_answers_a_day(tmp_path: Path) -> None:
    """The third matter of a day makes a ticket, is told to Chen with the reason, and is not acknowledged; the next day it would be."""
    with Desk(tmp_path, TWO_A_DAY) as desk:
        for hour in ("09", "11", "13"):
            desk.receives(letter())
            desk.at(f"2026-03-02T{hour}:10:00+08:00")

        mails = desk.sent()
        assert len([mail for mail in mails if mail.recipient == CUSTOMER]) == 2
        assert [mail for mail in mails if mail.recipient == CHEN and "今天发给这个地址的自动邮件已到上限" in mail.part("plain")]
        assert "acknowledgement_withheld" in [entry["event"] for entry in desk.show("T-1003")["journal"]]

        desk.receives(letter())
        desk.at("2026-03-03T11:11:00+08:00")
        assert len(desk.sent(to=CUSTOMER)) == 1


@pytest.mark.parametrize(("limit", "size"), [(100_000, 150_000), (5_000_000, 6_000_000)], ids=["150 KB of 100", "6 MB of 5"])
def test_a_mail_over_the_limit_is_read_by_its_head_and_says_so(tmp_path: Path, limit: int, size: int) -> None:
    """What is too large is not fetched: its beginning makes the ticket, and the whole mail lies in the mailbox."""
    large = letter(text="The pot is cracked.\n", attachments=[("video.mp4", "video/mp4", b"\0" * (size * 3 // 4))])
    with Desk(tmp_path, Settings(tables=f"[limits]\nmax_message_bytes = {limit}\n")) as desk:
        desk.receives(large, letter(BOB))
        desk.at(MORNING)

        sent = desk.sent()
        assert [mail.recipient for mail in sent] == [CUSTOMER, CHEN, "bob@elsewhere.example", CHEN]
        assert "只读取了开头" in sent[1].part("plain")
        assert desk.show("T-1001")["messages"][0]["text"].startswith("The pot is cracked.")
        assert desk.mailbox.contents("Processed")[0] == large
        with desk.database.unit_of_work():
            assert len(bytes(RawMail.get_by_id(1).content)) <= 65_536


def test_a_mail_at_the_limit_is_read_whole(tmp_path: Path) -> None:
    """The limit itself is allowed."""
    large = letter(attachments=[("photo.png", "image/png", b"\0" * 90_000)])
    with Desk(tmp_path, Settings(tables=f"[limits]\nmax_message_bytes = {len(large)}\n")) as desk:
        desk.receives(large)
        desk.at(MORNING)

        [attachment] = desk.show("T-1001")["messages"][0]["attachments"]
        assert (attachment["name"], attachment["type"], attachment["size"]) == ("photo.png", "image/png", 90_000)


def test_mail_older_than_the_desk_is_filed_without_a_word(any_desk: Desk) -> None:
    """Years of mail lie in the box when the desk begins: tickets, no mail to anybody, and one notice to the operator."""
    any_desk.receives(*(letter() for _ in range(3)), received="2026-02-20T09:00:00+08:00")
    any_desk.receives(letter(BOB))
    any_desk.at(MORNING)
    any_desk.at("2026-03-02T09:20:00+08:00")

    sent = {mail.recipient: mail for mail in any_desk.sent()}
    assert set(sent) == {OPERATOR, CHEN, "bob@elsewhere.example"}
    assert "3 old mails" in sent[OPERATOR].subject
    assert len(any_desk.tickets()) == 4
    assert [len(any_desk.show(ticket["ref"])["outbox"]) for ticket in any_desk.tickets()] == [0, 0, 0, 2]


def test_old_mail_is_never_answered_however_much_there_is(tmp_path: Path) -> None:
    """Also where the backlog is short and the old mails came within the hour."""
    with Desk(tmp_path, Settings(mailbox='backlog = "30m"', tables=THREE_AN_HOUR.tables)) as desk:
        desk.receives(*(letter() for _ in range(6)), received="2026-03-02T08:30:00+08:00")
        desk.at(MORNING)

        assert [mail.recipient for mail in desk.sent()] == [OPERATOR]


def test_only_the_first_connection_has_old_mail(any_desk: Desk) -> None:
    """When the server forgets its numbering, what is new then is answered, however old it is."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    any_desk.sent()

    any_desk.mailbox.renumber()
    any_desk.receives(letter(BOB), received="2026-02-20T09:00:00+08:00")
    any_desk.at("2026-03-02T09:20:00+08:00")

    answer, notification, *_ = any_desk.sent()
    assert (answer.recipient, notification.recipient) == ("bob@elsewhere.example", CHEN)
    assert "Monday 2 March 2026, 14:20" in answer.part("plain"), "a time that has passed is no promise"


def test_a_mail_without_any_mark_is_known_again_whatever_the_servers_clock(any_desk: Desk) -> None:
    """Without Message-ID and Date the time of arrival tells two mails apart, also where the server's clock is ahead of ours."""
    mail = f"From: {ANN}\r\nTo: {DESK}\r\nSubject: lid\r\n\r\nThe pot is cracked.\r\n".encode()
    ahead = "2026-03-02T09:15:00+08:00"
    any_desk.receives(mail, received=ahead)
    any_desk.at(MORNING)

    any_desk.mailbox.renumber()
    any_desk.mailbox.append(mail, datetime.fromisoformat(ahead))
    any_desk.at("2026-03-02T09:11:00+08:00")

    assert len(any_desk.tickets()) == 1


def test_the_relay_is_not_hurried(tmp_path: Path) -> None:
    """With a limit a minute the rest waits for the next minute, and every mail goes out in the end."""
    with Desk(tmp_path) as opened:
        opened.config = opened.config.model_copy(update={"smtp": opened.config.smtp.model_copy(update={"max_per_minute": 3})})
        opened.restart()
        opened.receives(*(letter() for _ in range(4)))
        counts = []
        for minute in range(10, 14):
            opened.at(f"2026-03-02T09:{minute}:30+08:00")
            counts.append(len(opened.sent()))

    assert counts == [3, 3, 2, 0]


def test_a_slow_relay_tries_deferred_mails_again(tmp_path: Path) -> None:
    """One mail a minute is enough for a mail that was deferred, too."""
    with Desk(tmp_path) as opened:
        opened.config = opened.config.model_copy(update={"smtp": opened.config.smtp.model_copy(update={"max_per_minute": 1})})
        opened.restart()
        opened.relay.rule = lambda stage, recipient, _content: "451 later" if (stage, recipient) == ("rcpt", CUSTOMER) else None
        opened.receives(letter())
        opened.at(MORNING)
        opened.relay.rule = lambda _stage, _recipient, _content: None
        opened.at("2026-03-02T09:20:00+08:00")
        opened.at("2026-03-02T09:22:00+08:00")

        assert len(opened.sent(to=CUSTOMER)) == 1
