"""What may stand on the command line. Reads the environment variable PROCESSOR_CONFIG; nothing happens here.

The global options work before and after a command: scripts write `processor --config X run`, people add `--config X`
at the end. A command gets them as one namespace.
"""

import os
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from processor import __version__

# command -> the module of processor.cli and the function in it that does it; called with the parsed options.
COMMANDS = {
    "run": ("run", "run"),
    "demo": ("run", "demo"),
    "init": ("setup", "init"),
    "check": ("setup", "check"),
    "tickets": ("tickets", "tickets"),
    "show": ("tickets", "show"),
    "read": ("read", "read"),
    "listen": ("listen", "listen"),
    "templates": ("templates", "templates"),
    "quarantine": ("quarantine", "quarantine"),
    "db": ("database", "database"),
}
# They begin the log themselves, when they come to something that logs: to do so takes longer than to hear fifty short texts.
LOG_LITTLE = frozenset({"listen"})

LEVELS = ("debug", "info", "warning", "error")


def parse(argv: Sequence[str] | None) -> Namespace:
    """Return the options; raise SystemExit after --help, --version or a usage that is wrong (code 2)."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.command == "run" and options.now and not options.once:
        parser.error("--now is a rehearsal of one pass; use it with --once")
    options.config_named = options.config is not None
    options.config = options.config or _usual_config()
    return options


def instant(text: str) -> datetime:
    """Read an aware ISO 8601 instant; return it in UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        reason = f"{text!r} is not an instant; write it as 2026-03-02T09:10:00+08:00"
        raise ArgumentTypeError(reason) from None
    if moment.tzinfo is None:
        reason = f"{text!r} does not say its offset from UTC; write it as {text}+08:00, or {text}Z for UTC"
        raise ArgumentTypeError(reason)
    return moment.astimezone(UTC)


def _usual_config() -> Path:
    """Return config.toml of this folder; where there is none, what PROCESSOR_CONFIG names."""
    here = Path("config.toml")
    elsewhere = os.environ.get("PROCESSOR_CONFIG")
    return Path(elsewhere) if elsewhere and not here.exists() else here


def _global_options(parser: ArgumentParser, *, config: object = SUPPRESS, log_level: object = SUPPRESS) -> None:
    """Add the global options; without defaults, so that a command's parser leaves alone what stood before the command."""
    parser.add_argument(
        "--config", metavar="PATH", type=Path, default=config, help="the configuration (config.toml here, else $PROCESSOR_CONFIG)"
    )
    parser.add_argument("--log-level", choices=LEVELS, default=log_level, help="the least that is logged to standard error (info)")


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="processor",
        description="A complaint desk that listens, worked by mail.",
        epilog="Try `processor demo` first; `processor init` begins a desk of your own.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"processor {__version__}")
    _global_options(parser, config=None, log_level="info")
    commands = _Commands(parser, "command")
    for add in (_add_worker, _add_setup, _add_tickets, _add_reading, _add_listening, _add_templates, _add_quarantine, _add_database):
        add(commands)
    return parser


class _Commands:
    """The commands of a parser: each has a line of help, an example and the global options."""

    def __init__(self, parser: ArgumentParser, destination: str) -> None:
        self._choices = parser.add_subparsers(dest=destination, metavar=destination.upper(), required=True)

    def add(self, name: str, does: str, example: str) -> ArgumentParser:
        command = self._choices.add_parser(
            name,
            help=does,
            description=f"{does[:1].upper()}{does[1:]}.",
            epilog=f"example:\n  processor {example}",
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        _global_options(command)
        return command


def _add_json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line")


def _add_worker(commands: _Commands) -> None:
    run = commands.add(
        "run",
        "wait for mail, answer it and keep what was promised, until SIGTERM or Ctrl-C",
        "run --once --now 2026-03-02T09:10:00+08:00 --json",
    )
    run.add_argument("--once", action="store_true", help="do all that is due now, then end")
    run.add_argument("--now", metavar="INSTANT", type=instant, help="with --once, a rehearsal: believe this instant (ISO 8601 with offset)")
    _add_json(run)
    commands.add("demo", "show a whole desk at work on this machine, without any account or server", "demo")


def _add_setup(commands: _Commands) -> None:
    init = commands.add("init", "write config.toml, templates/ and a secret for a new desk; overwrite nothing", "init /srv/desk")
    init.add_argument("folder", metavar="DIR", nargs="?", type=Path, default=Path(), help="where (this folder)")
    check = commands.add("check", "look over configuration, secret, templates and database, one line a check", "check --connect")
    check.add_argument("--connect", action="store_true", help="sign in to the mail servers too")
    check.add_argument("--fix", action="store_true", help="with --connect: create the mail folders that are missing")


def _add_tickets(commands: _Commands) -> None:
    tickets = commands.add("tickets", "list the tickets", "tickets --status open --owner chen@acme.example")
    tickets.add_argument("--status", metavar="S", help="only those with this status, such as new, open, waiting or solved")
    tickets.add_argument("--owner", metavar="A", help="only those of this colleague's address")
    _add_json(tickets)
    show = commands.add("show", "show one ticket whole: messages, journal, clocks, what is planned, what was sent", "show T-1042")
    show.add_argument("ref", metavar="REF", help="the ticket's reference, such as T-1042")
    show.add_argument("--files", metavar="DIR", type=Path, help="write the files attached to its mails into this folder")
    _add_json(show)


def _add_reading(commands: _Commands) -> None:
    read = commands.add("read", "show how a mail is understood: who, what was written, person or machine", "read complaint.eml --json")
    read.add_argument("files", metavar="FILE", nargs="*", help="a mail as it was sent (RFC 5322); - reads one from standard input")
    read.add_argument("--batch", action="store_true", help="read the mails whose paths stand on standard input, one a line")
    _add_json(read)


def _add_listening(commands: _Commands) -> None:
    does = "show what is heard in a mail or a text: facts, feeling, wishes, signals, and why"
    listen = commands.add("listen", does, "listen complaint.eml --json")
    listen.add_argument("files", metavar="FILE", nargs="*", help="a mail (RFC 5322) or a plain text; - reads one from standard input")
    listen.add_argument("--batch", action="store_true", help='read JSON lines {"id", "text"} from standard input')
    _add_json(listen)


def _add_templates(commands: _Commands) -> None:
    actions = _Commands(commands.add("templates", "look at the texts of our mails", "templates check"), "action")
    actions.add("list", "list the templates with their languages", "templates list")
    actions.add("check", "check every template with sample values, in every language", "templates check")
    preview = actions.add(
        "preview", "show a mail as a customer would get it", "templates preview acknowledgement --lang zh-CN --html mail.html"
    )
    preview.add_argument("name", metavar="NAME", help="the template's name")
    preview.add_argument("--lang", metavar="L", help="the language (the desk's first)")
    preview.add_argument("--ticket", metavar="REF", help="fill it from this ticket instead of sample values")
    preview.add_argument("--html", metavar="FILE", type=Path, help="write the HTML part to this file")


def _add_quarantine(commands: _Commands) -> None:
    actions = _Commands(commands.add("quarantine", "work on mails that could not be processed", "quarantine list"), "action")
    actions.add("list", "list them", "quarantine list")
    for name, does in (
        ("show", "show one with what went wrong"),
        ("retry", "process one again at the next pass"),
        ("drop", "close one without processing it; the mail itself is kept"),
    ):
        actions.add(name, does, f"quarantine {name} 17").add_argument("id", metavar="ID", type=int, help="its number in the list")


def _add_database(commands: _Commands) -> None:
    actions = _Commands(commands.add("db", "look after the database", "db check"), "action")
    actions.add("migrate", "bring the tables up to date", "db migrate")
    actions.add("check", "test the database's integrity", "db check")
    backup = actions.add("backup", "write a consistent copy, also while the worker runs", "db backup /srv/backup/desk.db")
    backup.add_argument("file", metavar="FILE", type=Path, help="the copy; it must not exist yet")
