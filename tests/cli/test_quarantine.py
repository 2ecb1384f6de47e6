"""`processor quarantine`: the mails that wait for a person."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from processor.cli import main
from processor.mail import parse
from processor.mail.message import InboundMessage
from tests.desk import Desk
from tests.letters import CHEN, letter

PASSES = ("2026-03-02T09:10:00+08:00", "2026-03-02T09:11:00+08:00", "2026-03-02T09:21:00+08:00")
LATER = "2026-03-02T10:00:00+08:00"
POISON = letter(subject="[bold red]poison[/]")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Yield a desk with a mail in quarantine (1), one held (2) and one answered (3); mails are read again from then on."""
    true_read = parse.read

    def weak_read(raw: bytes, *, own_addresses: frozenset[str], authserv_id: str, truncated: bool) -> InboundMessage:
        if b"poison" in raw:
            message = "no reader for this \x1b[2J"
            raise ValueError(message)
        return true_read(raw, own_addresses=own_addresses, authserv_id=authserv_id, truncated=truncated)

    with Desk(tmp_path) as opened:
        opened.receives(POISON, letter(CHEN, authentication=None), letter())
        with monkeypatch.context() as weakness:
            weakness.setattr(parse, "read", weak_read)
            for instant in PASSES:
                opened.at(instant)
        opened.sent()
        yield opened


def quarantine(desk: Desk, *arguments: str) -> int:
    """Call the command."""
    return main(["--config", str(desk.config.path), "quarantine", *arguments])


def test_the_list_names_what_waits_and_why(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """Quarantined and held mails with sender and reason, and no others; strangers' text is no markup."""
    assert quarantine(desk, "list") == 0

    text = capsys.readouterr().out
    lines = text.splitlines()
    assert [line.split()[0] for line in lines if line[:4].strip().isdigit()] == ["1", "2"]
    assert "quarantined" in text
    assert "held" in text
    assert "ann@customer.example" in text
    assert "\x1b" not in text


def test_an_empty_list_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing to do is good news."""
    with Desk(tmp_path) as desk:
        assert quarantine(desk, "list") == 0

    assert capsys.readouterr().out == "Nothing waits for a person.\n"


def test_a_mail_is_shown_with_what_went_wrong_and_as_it_came(desk: Desk, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """The traceback for whoever mends the program, then the mail byte for byte for whoever answers the customer."""
    assert quarantine(desk, "show", "1") == 0

    output = capfdbinary.readouterr().out
    head, _, mail = output.partition(b"--- the mail as it came ---\n")
    assert mail == POISON
    assert head.startswith(b"mail 1, quarantined, received 2026-03-02T01:10:00+00:00, ")
    assert b"tried 3 times" in head
    assert b"ValueError: no reader for this" in head
    assert b"Traceback" in head
    assert b"\x1b" not in head


def test_a_mail_that_is_tried_again_is_worked_at_the_next_pass(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The cause is gone: the customer is answered, the stub is their ticket, and the list is shorter."""
    assert quarantine(desk, "retry", "1") == 0
    assert capsys.readouterr().out == "mail 1 is processed again at the next pass of the worker\n"
    desk.restart()
    desk.at(LATER)

    assert [mail.recipient for mail in desk.sent()] == ["ann@customer.example", "chen@acme.example"]
    assert quarantine(desk, "show", "1") == 2


def test_a_mail_that_nobody_needs_is_dropped_and_kept(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """It leaves the list, its stub is void, and it cannot be dropped twice."""
    assert quarantine(desk, "drop", "1") == 0
    assert capsys.readouterr().out == "mail 1 is closed; its original is kept\n"
    assert quarantine(desk, "drop", "1") == 2

    desk.restart()
    desk.at(LATER)
    assert desk.sent() == []
    assert {ticket["ref"]: ticket["status"] for ticket in desk.tickets()} == {"T-1001": "new", "T-1002": "void"}


def test_a_held_mail_can_be_dropped(desk: Desk) -> None:
    """A colleague's mail that nobody needs touches no ticket."""
    assert quarantine(desk, "drop", "2") == 0

    desk.restart()
    assert {ticket["status"] for ticket in desk.tickets()} == {"new"}


@pytest.mark.parametrize("action", ["show", "retry", "drop"])
@pytest.mark.parametrize("number", ["3", "99", "0"])
def test_only_what_waits_can_be_worked_on(desk: Desk, capsys: pytest.CaptureFixture[str], action: str, number: str) -> None:
    """A number that is not in the list is a mistake of the person at the command line, and changes nothing."""
    assert quarantine(desk, action, number) == 2
    assert f"no mail {number} waits in the quarantine" in capsys.readouterr().err
