"""`processor run`: one run for a timer, the loop for a service; exit codes and what is printed."""

import gc
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from processor.cli import main
from tests.letters import CHEN, letter
from tests.live import LiveDesk, live_desk
from tests.outbound.template_folder import write
from tests.servers.smtp import AcceptedMail

MORNING = "2026-03-02T09:10:00+08:00"
NAMES = {"received", "tickets_opened", "messages_added", "sent", "deferred", "failed", "held", "quarantined"}


@pytest.fixture(autouse=True)
def _process_as_before() -> Iterator[None]:
    """Put back what a run sets in its process: signal handlers and the pace of the garbage collector."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    pace = gc.get_threshold()
    yield
    for number, handler in before.items():
        signal.signal(number, handler)
    gc.set_threshold(*pace)
    gc.unfreeze()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[LiveDesk]:
    """Yield a desk with its servers."""
    with live_desk(tmp_path) as opened:
        yield opened


def once(desk: LiveDesk, *options: str) -> int:
    """Run once at a given instant."""
    return main(["--config", desk.path, "--log-level", "error", "run", "--once", "--now", MORNING, *options])


def test_json_has_the_counts_and_nothing_else(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """One object on one line, with these names, for whoever watches the desk."""
    desk.receives(letter())

    assert once(desk, "--json") == 0

    output = capsys.readouterr()
    [line] = output.out.splitlines()
    counts = json.loads(line)
    assert set(counts) == NAMES
    assert {name: count for name, count in counts.items() if count} == {"received": 1, "tickets_opened": 1, "sent": 2}
    assert output.err == ""


def test_people_read_what_happened(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """A line without zeros; and where nothing was due it says so."""
    desk.receives(letter())

    assert (once(desk), once(desk)) == (0, 0)
    assert capsys.readouterr().out == "1 received, 1 tickets opened, 2 mails sent\nnothing was due\n"


def test_a_held_mail_needs_a_person(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code says that somebody should look."""
    desk.receives(letter(CHEN, authentication=None))

    assert once(desk) == 1
    assert capsys.readouterr().out == "1 received, 2 mails sent, 1 held for a person\n"  # the colleague and an admin are told


def test_a_mail_that_failed_needs_a_person(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """So does one that will never arrive."""
    desk.relay.rule = lambda stage, recipient, _data: "550 5.1.1 nobody" if (stage, recipient) == ("rcpt", "ann@customer.example") else None
    desk.receives(letter())

    assert once(desk, "--json") == 1
    assert json.loads(capsys.readouterr().out)["failed"] == 1


def test_a_relay_that_is_down_is_told_on_standard_error(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """Once, with its name and reason; the summary is still the only thing on standard output."""
    desk.relay.stop()
    desk.receives(letter())

    assert once(desk, "--json") == 1

    output = capsys.readouterr()
    assert json.loads(output.out)["tickets_opened"] == 1
    [line] = output.err.splitlines()
    assert line.startswith(f"mail relay 127.0.0.1:{desk.relay.port}: ")


def test_a_mailbox_that_refuses_us_is_told_on_standard_error(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """With what the admin can mend."""
    text = desk.config.path.read_text(encoding="utf-8")
    desk.config.path.write_text(text.replace('password = "swordfish"', 'password = "herring"'), encoding="utf-8")

    assert once(desk) == 1
    assert "the server refuses the login of 'care'" in capsys.readouterr().err


def test_a_configuration_that_is_wrong_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is opened or connected."""
    (tmp_path / "config.toml").write_text("[desk]\n", encoding="utf-8")

    assert main(["--config", str(tmp_path / "config.toml"), "run", "--once"]) == 2
    assert "cannot be used" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [tmp_path / "config.toml"]


def test_a_database_that_cannot_be_opened_ends_with_1(desk: LiveDesk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The operator reads one line and no traceback."""
    (tmp_path / "var").mkdir(exist_ok=True)
    (tmp_path / "var" / "processor.db").write_text("This is no database.\n" * 500)

    assert once(desk) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert "processor.db: file is not a database" in line


def test_a_rehearsal_reads_no_other_clock(tmp_path: Path) -> None:
    """A bad template that is found at the start is told in the rehearsal, at the rehearsed instant."""
    with live_desk(tmp_path, own_templates=True) as desk:
        write(tmp_path / "templates", "acknowledgement.full.en.md", "Subject: {{ nobody.knows }}\n\nHello\n")

        main(["--config", desk.path, "--log-level", "error", "run", "--once", "--now", "2020-03-02T09:10:00+08:00"])

        assert [_recipient_and_date(mail) for mail in desk.relay.accepted] == [("ops@acme.example", "Mon, 02 Mar 2020 01:10:00 +0000")]


def _recipient_and_date(mail: AcceptedMail) -> tuple[str, str]:
    return mail.recipients[0], str(mail.message["Date"])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "Ctrl-C"])
def test_a_signal_ends_the_service_cleanly(desk: LiveDesk, number: signal.Signals) -> None:
    """A mail is answered while it runs; then it ends by itself with 0, soon, without a traceback, and gives its locks back."""
    command = [sys.executable, "-m", "processor", "--config", desk.path, "run"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as service:  # noqa: S603 - our own words
        desk.receives(letter())
        desk.relay.wait_for(2)
        handle = os.pidfd_open(service.pid)
        service.send_signal(number)
        ended, _, _ = select.select([handle], [], [], 10)
        os.close(handle)
        if not ended:
            service.kill()
        output, errors = service.communicate()

    assert ended
    assert service.returncode == 0
    assert output == ""
    assert "Traceback" not in errors
    assert "worker_ended" in errors
    assert once(desk) == 0


def test_no_personal_data_is_logged(desk: LiveDesk, capsys: pytest.CaptureFixture[str]) -> None:
    """The log tells what happened by numbers: no address, name, subject or word of a mail."""
    desk.receives(letter(subject="My secret subject", text="My secret words. Ann Lee"))

    assert main(["--config", desk.path, "--log-level", "info", "run", "--once", "--now", MORNING]) == 0

    log = capsys.readouterr().err
    assert "mail_done" in log
    assert [word for word in ("ann@", "Ann", "secret", "customer.example", "swordfish") if word in log] == []
