"""`processor tickets` and `processor show`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from processor.cli import main
from processor.models import Ticket
from tests.desk import MORNING, STARTED_AT, USUAL, Desk, write_config
from tests.letters import BOB, letter

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
HOSTILE = "[bold red]cracked[/] \x1b[2J\x1b]0;owned\x07 lid"


@pytest.fixture
def config(tmp_path: Path) -> str:
    """Return the configuration of a desk with two tickets, as the command line wants it."""
    with Desk(tmp_path) as desk:
        desk.receives(letter(attachments=[("lid.png", "image/png", b"\x89PNG")]), letter(BOB, subject=HOSTILE, text=HOSTILE))
        desk.at(MORNING)
        return str(desk.config.path)


def printed(capsys: pytest.CaptureFixture[str], *line: str) -> str:
    """Return what a command that succeeds prints, and that it says nothing else."""
    assert main(list(line)) == 0
    output = capsys.readouterr()
    assert output.err == ""
    return output.out


def test_the_list_is_a_table(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Number, status, priority, sender, subject, owner and time of each ticket, oldest first."""
    header, first, second = printed(capsys, "tickets", "--config", config).splitlines()

    assert header.split()[:5] == ["Ticket", "Status", "Prio", "From", "Subject"]
    assert [line.split()[:3] for line in (first, second)] == [["T-1001", "new", "P3"], ["T-1002", "new", "P4"]]
    assert "2026-03-02 01:10" in first


def test_the_list_as_json_is_an_object_a_line(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    """For scripts, in whatever language the subjects are."""
    rows = [json.loads(line) for line in printed(capsys, "tickets", "--json", "--config", config).splitlines()]

    assert [row["ref"] for row in rows] == ["T-1001", "T-1002"]


@pytest.mark.parametrize(
    ("options", "refs"),
    [
        (["--status", "new"], ["T-1001", "T-1002"]),
        (["--status", "solved"], []),
        (["--owner", "Chen@acme.example"], ["T-1001", "T-1002"]),
        (["--owner", "lin@acme.example"], []),
    ],
    ids=" ".join,
)
def test_the_list_can_be_narrowed(config: str, capsys: pytest.CaptureFixture[str], options: list[str], refs: list[str]) -> None:
    """By status or owner."""
    lines = printed(capsys, "tickets", "--json", "--config", config, *options).splitlines()

    assert [json.loads(line)["ref"] for line in lines] == refs


def test_a_list_of_nothing_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For people a word, for scripts nothing."""
    config = str(write_config(tmp_path, USUAL).path)

    assert printed(capsys, "tickets", "--config", config) == "No tickets.\n"
    assert printed(capsys, "tickets", "--json", "--config", config) == ""


def test_a_ticket_is_shown_whole(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Who wrote, what was written and answered, what happened, what was sent."""
    text = printed(capsys, "show", "T-1001", "--config", config)

    for piece in (
        *("T-1001", "The lid is cracked", "Ann Lee <ann@customer.example> (customer)", "chen@acme.example in service"),
        *("its lid is cracked", "attached: lid.png (image/png, 4 bytes)", "acknowledgement to ann@customer.example: sent"),
        "opened by desk",
    ):
        assert piece in " ".join(text.split())


def test_a_ticket_as_json_is_one_line(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The same as the list's, and more."""
    [line] = printed(capsys, "show", "1001", "--json", "--config", config).splitlines()

    assert {"ref", "messages", "journal", "planned", "outbox"} <= set(json.loads(line))


@pytest.mark.parametrize("line", [["tickets"], ["show", "T-1002"], ["show", "T-1002", "--json"], ["tickets", "--json"]], ids=" ".join)
def test_what_strangers_wrote_steers_no_terminal(config: str, capsys: pytest.CaptureFixture[str], line: list[str]) -> None:
    """No escape of theirs is printed, and their square brackets are no markup of ours."""
    text = printed(capsys, *line, "--config", config)

    assert "\x1b" not in text
    assert "\x07" not in text
    assert "[bold red]" in text


def test_a_ticket_that_is_not_there_ends_with_2(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A script can tell its own mistake, and a person reads what would do."""
    assert main(["show", "T-9999", "--config", config]) == 2

    output = capsys.readouterr()
    assert output.out == ""
    assert output.err == "there is no ticket 'T-9999'; `processor tickets` lists them (a number looks like T-1001)\n"


def test_a_reader_that_leaves_early_is_no_trouble(tmp_path: Path) -> None:
    """`processor tickets --json | head -1` ends quietly, however many tickets there are, as other programs do."""
    with Desk(tmp_path) as desk:
        path = str(desk.config.path)
        rows = [{"source_mail_id": n, "subject": "x" * 4000, "language": "en", "opened_at": STARTED_AT} for n in range(50)]
        Ticket.insert_many(rows).execute()

    command = [sys.executable, "-m", "processor", "--config", path, "tickets", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as listing:  # noqa: S603 - our own words
        assert listing.stdout
        assert listing.stderr
        listing.stdout.readline()
        listing.stdout.close()
        errors = listing.stderr.read()
        listing.wait(20)

    assert (errors, listing.returncode) == (b"", 141)


def test_show_writes_the_files_of_a_ticket(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Under their names and the number of their message; what is there already is left alone."""
    with Desk(tmp_path) as desk:
        desk.receives(letter(attachments=[("lid.png", "image/png", PNG), ("lid.png", "image/png", b"other"), ("README", "text/x", b"r")]))
        desk.at(MORNING)
        config = str(desk.config.path)
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "01-README").write_bytes(b"mine")
    capsys.readouterr()

    assert main(["show", "T-1001", "--json", "--files", str(folder), "--config", config]) == 0

    written = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert written == {"01-lid.png": PNG, "01-lid (2).png": b"other", "01-README": b"mine", "01-README (2)": b"r"}
    output = capsys.readouterr()
    assert json.loads(output.out)["ref"] == "T-1001"
    assert output.err.splitlines() == [str(folder / name) for name in ("01-lid.png", "01-lid (2).png", "01-README (2)")]
