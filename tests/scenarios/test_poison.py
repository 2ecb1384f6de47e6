"""A mail that cannot be processed is tried three times, then kept and told; it never holds up another one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from processor.errors import UsageError
from processor.inbound import quarantine
from processor.mail import parse
from processor.mail.message import InboundMessage
from processor.outbound.templates import TemplateLibrary
from tests.desk import MORNING, STARTED_AT, TEMPLATES, Desk
from tests.letters import BOB, letter

ANN, BOBS, CHEN, OPERATOR = "ann@customer.example", "bob@elsewhere.example", "chen@acme.example", "ops@acme.example"
MORE_OF_IT = "\n{% if message %}\n> {{ message }}\n{% endif %}\n" * 7
SECOND, THIRD = "2026-03-02T09:11:00+08:00", "2026-03-02T09:21:00+08:00"
POISON = letter(subject="poison", message_id="<poison@customer.example>")


class Killed(BaseException):
    """Stands for the end of the process."""


class Weakness:
    """A reader that fails at mails whose subject says poison, until it is `cured`."""

    def __init__(self) -> None:
        """Remember the true reader."""
        self.cured = False
        self.error: type[BaseException] = ValueError
        self._read = parse.read

    def read(self, raw: bytes, *, own_addresses: frozenset[str], authserv_id: str, truncated: bool) -> InboundMessage:
        """Read a mail or fail at it."""
        if b"Subject: poison" in raw and not self.cured:
            message = "no reader for this"
            raise self.error(message)
        return self._read(raw, own_addresses=own_addresses, authserv_id=authserv_id, truncated=truncated)


@pytest.fixture
def weakness(monkeypatch: pytest.MonkeyPatch) -> Weakness:
    """Return the weakness of the reader: no mail is known at which the true one fails."""
    weak = Weakness()
    monkeypatch.setattr(parse, "read", weak.read)
    return weak


def test_it_is_tried_three_times_and_then_set_aside(any_desk: Desk, weakness: Weakness) -> None:
    """After a minute and after ten more it is tried again; then it is a ticket, one notice, and a file in Quarantine."""
    assert not weakness.cured
    any_desk.receives(POISON)

    assert [any_desk.at(instant).quarantined for instant in (MORNING, "2026-03-02T09:10:59+08:00", SECOND, THIRD)] == [0, 0, 0, 1]

    [notice] = any_desk.sent()
    assert notice.recipient == OPERATOR
    assert "ValueError: no reader for this" in notice.part("plain")
    [ticket] = any_desk.tickets()
    assert (ticket["subject"], ticket["requester"]["address"], ticket["status"]) == ("poison", ANN, "new")
    [message] = any_desk.show(ticket["ref"])["messages"]
    assert message["text"] == "This mail could not be read. The original is kept: processor quarantine show 1"
    assert any_desk.dispositions() == [("quarantined", "ValueError: no reader for this")]
    assert any_desk.mailbox.folders.keys() == {"INBOX", "Quarantine"}
    assert any_desk.mailbox.contents("Quarantine") == [POISON]


@pytest.mark.usefixtures("weakness")
def test_the_next_mails_are_answered_in_the_same_pass(any_desk: Desk) -> None:
    """Before, between and behind it, mails go their way."""
    any_desk.receives(letter(), POISON, letter(BOB))
    any_desk.at(MORNING)
    assert [mail.recipient for mail in any_desk.sent()] == [ANN, CHEN, BOBS, CHEN]

    any_desk.receives(letter(BOB))
    any_desk.at(SECOND)
    assert [mail.recipient for mail in any_desk.sent()] == [BOBS, CHEN]


def test_a_mail_that_kills_the_process_is_set_aside_too(any_desk: Desk, weakness: Weakness) -> None:
    """Each try is counted before it begins, and the later ones wait; after three ends of the process the mail is not read again."""
    weakness.error = Killed
    any_desk.receives(letter(), POISON, letter(BOB))
    for deaths, instant in ((2, MORNING), (1, SECOND)):
        for _ in range(deaths):
            with pytest.raises(Killed):
                any_desk.at(instant)
            any_desk.restart()
        any_desk.at(instant)  # now it waits, and the others have their turn
    any_desk.at(THIRD)

    assert sorted(mail.recipient for mail in any_desk.sent()) == sorted([ANN, CHEN, BOBS, CHEN, OPERATOR])
    assert sorted(disposition or "" for disposition, _ in any_desk.dispositions()) == ["quarantined", "ticketed", "ticketed"]


def test_once_cured_it_takes_its_ticket_over(any_desk: Desk, weakness: Weakness) -> None:
    """The stub becomes the ticket it stood for: same number, the customer's words, the acknowledgement at last."""
    any_desk.receives(POISON)
    for instant in (MORNING, SECOND, THIRD):
        any_desk.at(instant)
    any_desk.sent()

    weakness.cured = True
    with any_desk.database.unit_of_work():
        quarantine.retry(any_desk.database, 1)
    any_desk.at("2026-03-02T10:00:00+08:00")

    assert [mail.recipient for mail in any_desk.sent()] == [ANN, CHEN]
    [ticket] = any_desk.tickets()
    assert ticket["ref"] == "T-1001"
    assert [message["kind"] for message in any_desk.show("T-1001")["messages"]] == ["complaint", "acknowledgement"]
    numbers = [entry["event"] for entry in any_desk.show("T-1001")["journal"]]
    assert numbers == ["opened", "quarantined", "opened", "heard", "routed", "acknowledged"]
    assert any_desk.dispositions() == [("ticketed", "a new matter from a proved address")]


def test_once_cured_an_answer_joins_its_ticket_and_its_stub_ends(any_desk: Desk, weakness: Weakness) -> None:
    """A reply that could not be read had a stub of its own; when it is read it belongs to the old ticket and no empty one stays."""
    any_desk.receives(letter())
    any_desk.at("2026-03-02T09:00:00+08:00")
    [acknowledgement] = any_desk.sent(to=ANN)
    any_desk.receives(letter(subject="poison", answers=acknowledgement.message_id))
    for instant in (MORNING, SECOND, THIRD):
        any_desk.at(instant)

    weakness.cured = True
    with any_desk.database.unit_of_work():
        quarantine.retry(any_desk.database, 2)
    any_desk.at("2026-03-02T10:00:00+08:00")

    assert [message["kind"] for message in any_desk.show("T-1001")["messages"]] == ["complaint", "acknowledgement", "reply"]
    assert any_desk.show("T-1002")["status"] in ("void", "merged")


@pytest.mark.usefixtures("weakness")
def test_a_mail_tried_again_in_vain_comes_back_quietly(desk: Desk) -> None:
    """Two more tries; the operator knows of it already."""
    desk.receives(POISON)
    for instant in (MORNING, SECOND, THIRD):
        desk.at(instant)
    desk.sent()
    quarantine.retry(desk.database, 1)

    summaries = [desk.at(f"2026-03-02T10:{minute}:00+08:00") for minute in ("00", "09", "10", "30")]

    assert [summary.quarantined for summary in summaries] == [0, 0, 1, 0]
    assert desk.sent() == []
    assert len(desk.tickets()) == 1


@pytest.mark.usefixtures("weakness")
def test_a_dropped_mail_ends_its_ticket_and_is_kept(any_desk: Desk) -> None:
    """A person decided that nobody needs it: the stub is void, the original stays, and it is not listed any more."""
    any_desk.receives(POISON)
    for instant in (MORNING, SECOND, THIRD):
        any_desk.at(instant)

    with any_desk.database.unit_of_work():
        quarantine.drop(any_desk.database, 1, STARTED_AT)
        with pytest.raises(UsageError, match="no mail 1 waits in the quarantine"):
            quarantine.find(1)

    assert any_desk.show("T-1001")["status"] == "void"
    assert any_desk.dispositions() == [("dropped", "ValueError: no reader for this")]


@pytest.fixture
def talkative(tmp_path: Path) -> Iterator[Desk]:
    """Yield a desk whose notification to a colleague repeats the customer's words, as somebody may edit it."""
    folder = tmp_path / "templates"
    shutil.copytree(TEMPLATES, folder)
    template = folder / "staff" / "new-ticket.zh-CN.md"
    template.write_text(template.read_text(encoding="utf-8") + MORE_OF_IT, encoding="utf-8")
    library = TemplateLibrary(folder, ("en", "zh-CN"))
    assert library.load() == ()
    with Desk(tmp_path, library=library) as desk:
        yield desk


def test_a_mail_whose_words_burst_a_template_holds_nobody_up(talkative: Desk) -> None:
    """Of a mail made of quotation marks and long names the notification would be too long: that mail fails, not the desk."""
    attachments = [("'" * 190 + f"{number:03}.png", "image/png", b"x") for number in range(100)]
    talkative.receives(letter(text=("'" * 70 + "\n") * 300, attachments=attachments), letter(BOB))
    for instant in (MORNING, SECOND, THIRD):
        talkative.at(instant)

    assert [mail.recipient for mail in talkative.sent()] == [BOBS, CHEN, OPERATOR]
    assert [disposition for disposition, _ in talkative.dispositions()] == ["quarantined", "ticketed"]
