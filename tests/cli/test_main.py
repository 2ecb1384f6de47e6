"""The command line: options, exit codes and what goes where."""

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import processor
from processor.cli import arguments, main
from tests.sample_config import WHOLE


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A report of a fault begins with the version."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"processor {processor.__version__}\n"


@pytest.mark.parametrize(
    "command",
    [*([name] for name in arguments.COMMANDS), ["templates", "preview"], ["quarantine", "retry"], ["db", "backup"]],
    ids=" ".join,
)
def test_every_command_explains_itself_with_an_example(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody needs a manual to begin."""
    assert main([*command, "--help"]) == 0

    assert f"example:\n  processor {command[0]}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "line",
    [[], ["sing"], ["show"], ["templates"], ["quarantine", "show", "x"], ["run", "--onc"], ["--log-level", "loud", "run"]],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A script can tell its own mistake; what is wrong stands on standard error."""
    assert main(line) == 2

    output = capsys.readouterr()
    assert output.out == ""
    assert "error:" in output.err


@pytest.mark.parametrize(
    "line",
    [
        ["--config", "x.toml", "--log-level", "debug", "templates", "list"],
        ["templates", "--config", "x.toml", "list", "--log-level", "debug"],
        ["templates", "list", "--config", "x.toml", "--log-level", "debug"],
    ],
    ids=["before", "between", "after"],
)
def test_global_options_work_anywhere(line: list[str]) -> None:
    """Scripts write them first, people write them last."""
    options = arguments.parse(line)

    assert (options.config, options.log_level, options.action) == (Path("x.toml"), "debug", "list")


@pytest.mark.parametrize(
    ("here", "environment", "config"),
    [
        (False, None, "config.toml"),
        (False, "/srv/desk.toml", "/srv/desk.toml"),
        (True, "/srv/desk.toml", "config.toml"),
    ],
    ids=["nothing", "environment", "file here"],
)
def test_the_usual_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, here: bool, environment: str | None, config: str
) -> None:
    """Without --config it is config.toml of this folder, else what PROCESSOR_CONFIG names."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PROCESSOR_CONFIG", raising=False)
    if environment:
        monkeypatch.setenv("PROCESSOR_CONFIG", environment)
    if here:
        (tmp_path / "config.toml").touch()

    assert arguments.parse(["run"]).config == Path(config)


@pytest.mark.parametrize(
    "text", ["2026-03-02T09:10:00+08:00", "2026-03-02T01:10:00Z", "20260302T011000Z"], ids=["offset", "UTC", "basic format"]
)
def test_a_rehearsal_believes_an_instant(text: str) -> None:
    """Every way of writing an instant means the same one."""
    assert arguments.parse(["run", "--once", "--now", text]).now == datetime(2026, 3, 2, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (["run", "--once", "--now", "2026-03-02T09:10:00"], "does not say its offset from UTC; write it as 2026-03-02T09:10:00+08:00"),
        (["run", "--once", "--now", "tomorrow"], "'tomorrow' is not an instant; write it as 2026-03-02T09:10:00+08:00"),
        (["run", "--now", "2026-03-02T09:10:00Z"], "use it with --once"),
    ],
    ids=["naive", "not ISO 8601", "without --once"],
)
def test_an_instant_that_leaves_doubt_is_refused(line: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A guessed time zone would answer customers at the wrong hour."""
    assert main(line) == 2
    assert says in capsys.readouterr().err


def test_a_configuration_that_cannot_be_used_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command that needs it says what is wrong, on standard error."""
    assert main(["tickets", "--config", str(tmp_path / "config.toml")]) == 2

    output = capsys.readouterr()
    assert output.out == ""
    assert "there is no such file" in output.err


def test_no_command_is_imported_before_it_is_chosen() -> None:
    """A start is short: the help needs neither the mail libraries nor the database nor the checks of the configuration."""
    program = "import sys, json; from processor.cli import main; main(['--version']); print(json.dumps(sorted(sys.modules)))"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)  # noqa: S603 - our own program

    loaded = set(json.loads(done.stdout.splitlines()[1]))
    assert not loaded & {"pydantic", "peewee", "jinja2", "imapclient", "mailparser", "rich", "structlog", "asyncio"}


def test_a_reader_that_leaves_early_is_no_fault(tmp_path: Path) -> None:
    """`processor check | head -0` prints no traceback."""
    (tmp_path / "config.toml").write_text(WHOLE.replace("[smtp]", "[smptp]"))
    reader, writer = os.pipe()
    os.close(reader)
    line = [sys.executable, "-m", "processor", "check", "--config", str(tmp_path / "config.toml")]

    done = subprocess.run(line, stdout=writer, stderr=subprocess.PIPE, check=False)  # noqa: S603 - our own program
    os.close(writer)

    assert (done.returncode, done.stderr) == (141, b"")


def test_ctrl_c_ends_quietly_with_130(tmp_path: Path) -> None:
    """Whoever stops a command wants their prompt, not a traceback."""
    os.mkfifo(tmp_path / "config.toml")
    line = [sys.executable, "-m", "processor", "check", "--config", str(tmp_path / "config.toml")]

    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as command:  # noqa: S603 - our own program
        # Opening waits until the command reads its configuration; it then waits for a text that never comes.
        writer = os.open(tmp_path / "config.toml", os.O_WRONLY)
        command.send_signal(signal.SIGINT)
        _, complaint = command.communicate()
    os.close(writer)

    assert (command.returncode, complaint) == (130, b"")
