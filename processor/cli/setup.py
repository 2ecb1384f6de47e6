"""`processor init` and `processor check`: begin a desk, and look it over. Writes the files of a new desk and the site secret.

Nothing is ever overwritten. A check that finds something prints what would do; without --connect nothing leaves the machine.
"""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from processor.checks import CheckLine
from processor.config import Config, load
from processor.errors import ConfigError, ProcessorError, UsageError
from processor.shipped import shipped_folder
from processor.site_secret import create_secret, load_secret

_COLOURS = {"ok": "green", "warn": "yellow", "fail": "bold red"}
_WORDS = {"ok": "ok", "warn": "warn", "fail": "FAIL"}

_NEXT = """
What to do next:
  1. Edit {config}: the desk, its mailbox, its relay, departments and staff.
  2. Set the passwords that it names, such as CARE_IMAP_PASSWORD, or name files that hold them.
  3. processor --config {config} check --connect
  4. processor --config {config} run
Keep a copy of {secret}: without it, replies to mails already sent are not recognised."""


def init(options: Namespace) -> int:
    """Write what a new desk needs into `options.folder`; leave alone what is there already."""
    folder: Path = options.folder
    config, secret = folder / "config.toml", folder / "var" / "secret"
    shipped = shipped_folder()
    try:
        _tell(config, written=_copy(shipped / "config.toml", config))
        _copy_templates(shipped / "templates", folder / "templates")
        _tell(secret, written=create_secret(secret))
    except OSError as error:
        reason = f"{error.filename or folder}: cannot be written ({error.strerror}); give a folder that you may write to"
        raise UsageError(reason) from error
    print(_NEXT.format(config=config, secret=secret))
    return 0


def _copy(source: Path, target: Path) -> bool:
    """Copy a file; return False and change nothing if `target` is there."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("xb") as file:
            file.write(source.read_bytes())
    except FileExistsError:
        return False
    return True


def _copy_templates(source: Path, target: Path) -> None:
    files = sorted(path.relative_to(source) for path in source.rglob("*") if path.is_file())
    new = sum(_copy(source / file, target / file) for file in files)
    if new:
        print(f"written  {target}/ ({new} files)")
    if new < len(files):
        print(f"kept     {target}/ ({len(files) - new} files were there already)")


def _tell(path: Path, *, written: bool) -> None:
    print(f"written  {path}" if written else f"kept     {path} (it was there already)")


def check(options: Namespace) -> int:
    """Print one line a check; return 0 if nothing failed, 1 if something needs a person, 2 for a configuration that cannot be used."""
    _show(_python(sys.version_info[:3]))
    try:
        config = load(options.config)
    except ConfigError as error:
        for problem in error.problems:
            _show(CheckLine("fail", "config", f"{error.path}: {problem}"))
        return 2
    failed = False
    for line in _lines(config, options):
        _show(line)
        failed = failed or line.status == "fail"
    return 1 if failed else 0


def _lines(config: Config, options: Namespace) -> Iterator[CheckLine]:
    """Go through the checks one by one, so that a slow server does not keep back what is known already."""
    yield CheckLine("ok", "config", str(config.path))
    if not config.staff:
        yield CheckLine("warn", "staff", "there is no table [[staff]], so nobody can answer customers")
    yield from _guarded("secret", _secret(config))
    yield from _guarded("templates", _templates(config))
    yield from _guarded("database", _database(config))
    if options.connect:
        yield from _guarded("mail servers", _connections(config, fix=options.fix))


def _guarded(subject: str, lines: Iterable[CheckLine]) -> Iterator[CheckLine]:
    """Turn an error that a person can act on into a line, so that the other checks still run."""
    try:
        yield from lines
    except ProcessorError as error:
        yield CheckLine("fail", subject, " ".join(str(error).split()))


def _python(version: tuple[int, int, int]) -> CheckLine:
    """Warn of a standard library with known faults in reading and writing mail.

    Older releases misread addresses (CVE-2023-27043) and let a header break in two (CVE-2024-6923).
    """
    number = ".".join(map(str, version))
    if version < (3, 11, 10) or (3, 12) <= version < (3, 12, 6):
        return CheckLine("warn", "Python", f"{number} has known faults in reading mail; use 3.11.10, 3.12.6 or later")
    return CheckLine("ok", "Python", number)


def _secret(config: Config) -> Iterator[CheckLine]:
    created = create_secret(config.desk.secret_file)
    load_secret(config.desk.secret_file)
    yield CheckLine("ok", "secret", f"{config.desk.secret_file}{' (written just now; keep a copy)' if created else ''}")


def _templates(config: Config) -> Iterator[CheckLine]:
    from processor.outbound.templates import TemplateLibrary  # noqa: PLC0415 - the template engine takes long to import

    problems = TemplateLibrary(config.desk.templates, config.desk.languages, spare=shipped_folder() / "templates").load()
    for problem in problems:
        place = f"{problem.file}:{problem.line}" if problem.line else problem.file
        yield CheckLine("fail", "templates", f"{place}: {problem.message}")
    if not problems:
        yield CheckLine("ok", "templates", str(config.desk.templates))


def _database(config: Config) -> Iterator[CheckLine]:
    from processor.upkeep import check as check_database  # noqa: PLC0415 - the database layer takes long to import
    from processor.upkeep import pending_steps, untold_failures  # noqa: PLC0415 - as above

    pending = pending_steps(config)
    if pending:
        yield CheckLine("warn", "database", f"the worker applies these schema steps when it starts: {', '.join(pending)}")
        return
    problems = check_database(config)
    yield from (CheckLine("fail", "database", problem) for problem in problems)
    if problems:
        return
    yield CheckLine("ok", "database", "can be opened and its tables are sound")
    untold = untold_failures(config)
    if untold:
        yield CheckLine("warn", "admins", f"mails to desk.admins that never arrived: {untold}; correct the addresses or ask the relay why")


def _connections(config: Config, *, fix: bool) -> Iterator[CheckLine]:
    # The network is touched only by those who ask for it.
    from processor.inbound.imap_check import check as check_mailbox  # noqa: PLC0415
    from processor.outbound.smtp_check import check as check_relay  # noqa: PLC0415

    for mailbox in config.mailboxes:
        yield from _guarded(f"mailbox {mailbox.name}", check_mailbox(mailbox, fix=fix))
    yield from check_relay(config.smtp)


def _show(line: CheckLine) -> None:
    """Print a line; in colour on a terminal. What stands in it is text, never markup."""
    text = f"{_WORDS[line.status]:<4}  {line.subject}: {line.detail}"
    if not sys.stdout.isatty():
        print(text)
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.text import Text  # noqa: PLC0415

    styled = Text(text)
    styled.stylize(_COLOURS[line.status], 0, 4)
    Console().print(styled, soft_wrap=True)
