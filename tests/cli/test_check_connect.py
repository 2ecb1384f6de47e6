"""`processor check --connect`: what a new desk meets at its servers, before the worker does."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from processor.cli import main
from processor.database import Database
from processor.inbound.imap_check import check
from processor.models import OutboxMail
from processor.states import OutboxState
from tests.live import PASSWORD, LiveDesk, live_desk
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot
from tests.wire import accounts


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[LiveDesk]:
    """Yield a desk whose two servers are up; nothing is in its mailbox."""
    with live_desk(tmp_path) as opened:
        yield opened


def checked(desk: LiveDesk, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, list[str]]:
    """Return the exit code and the lines about the mail servers."""
    code = main(["check", "--connect", *options, "--config", desk.path])
    return code, [line for line in capsys.readouterr().out.splitlines() if "mailbox" in line or "relay" in line]


def rewritten(desk: LiveDesk, old: str, new: str) -> None:
    """Change the configuration on disk."""
    text = desk.config.path.read_text(encoding="utf-8")
    assert old in text
    desk.config.path.write_text(text.replace(old, new), encoding="utf-8")


def test_missing_folders_are_named_and_not_made(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """A look changes nothing: the second one finds them missing still."""
    for _ in range(2):
        code, lines = checked(desk, capsys)

        assert code == 0
        assert any(line.startswith("ok    mailbox complaints: logged in to ") for line in lines)
        assert [line for line in lines if "is missing" in line] == [
            f"warn  mailbox complaints: folder {folder} is missing; the worker makes it when it is needed, `--fix` now"
            for folder in ("Processed", "Quarantine")
        ]
        assert any(line.startswith("ok    relay: ") for line in lines)


def test_missing_folders_are_made_when_asked_for(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """And stay."""
    _, made = checked(desk, capsys, "--fix")
    code, later = checked(desk, capsys)

    assert [line.rpartition(": ")[2] for line in made if "folder" in line] == [
        "folder Processed has been made",
        "folder Quarantine has been made",
    ]
    assert [line.rpartition(": ")[2] for line in later if "folder" in line] == ["folder Processed is there", "folder Quarantine is there"]
    assert code == 0


def test_a_wrong_password_is_named_and_the_relay_looked_at_all_the_same(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """One clear line says what to correct, without the password; the exit code says that somebody must."""
    rewritten(desk, PASSWORD, "not-the-one")

    code, lines = checked(desk, capsys)

    assert code == 1
    [refused] = [line for line in lines if line.startswith("FAIL")]
    assert refused.startswith("FAIL  mailbox complaints: ")
    assert "correct the username or the password" in refused
    assert "not-the-one" not in "\n".join(lines)
    assert any(line.startswith("ok    relay: ") for line in lines)


def test_a_relay_that_is_away_is_named(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """With its address and what to compare."""
    desk.relay.stop()

    code, lines = checked(desk, capsys)

    assert code == 1
    [refused] = [line for line in lines if line.startswith("FAIL")]
    assert refused.startswith(f"FAIL  relay: 127.0.0.1:{desk.relay.port} cannot be used: ")
    assert "compare host, port, security, username and password in [smtp]" in refused


@pytest.mark.wire
def test_what_a_poorer_server_lacks_is_told_with_its_effect(certificates: Certificates, server_folder: Path) -> None:
    """An admin learns beforehand that mail will be copied, and looked for instead of announced."""
    with Dovecot(server_folder / "poor", certificates=certificates, without=["MOVE", "IDLE"]) as server:
        lines = list(check(accounts.mailbox(server.imap_port, "care", server.password), fix=False))

    assert [line.detail.partition(":")[0] for line in lines if "the server has no" in line.detail] == [
        "the server has no IDLE",
        "the server has no MOVE",
    ]


def test_mails_to_the_admins_that_never_arrived_are_named(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody can be told of them by mail, so whoever looks the desk over is told."""
    now = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)
    database = Database(desk.config.database.url)
    database.migrate()
    common = {"policy": "repeat", "recipient": "ops@acme.example", "envelope_from": "care@acme.example", "content": b"x", "template": "t"}
    times = {"queued_at": now, "due_at": now, "expires_at": now, "template_version": "v"}
    rows = [("admin", OutboxState.FAILED), ("admin", OutboxState.SENT), ("acknowledgement", OutboxState.FAILED)]
    for number, (kind, state) in enumerate(rows):
        keys = {"dedupe_key": f"k{number}", "message_id": f"<{number}@acme.example>", "kind": kind, "state": state}
        OutboxMail.insert({**common, **times, **keys, "sent_at": now}).execute()
    database.close()

    assert main(["check", "--config", desk.path]) == 0

    assert "warn  admins: mails to desk.admins that never arrived: 1; correct the addresses or ask the relay why" in capsys.readouterr().out
