"""A whole desk for one test: configuration, mailboxes, relay and database, worked by processes that may be killed.

Touches files below one folder, processes and the servers given. Nothing of the program runs in the test's own process.
"""

import itertools
import secrets
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path

import psycopg

from tests.desk import TEMPLATES
from tests.faults import child, evidence, ledger, mails
from tests.faults.child import KILLED, LIVE, NO_FAULTS, Faults, Live, Once
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer, read_journal

HOUR = timedelta(hours=1)
PATIENCE_SECONDS = 30
WAITING = (
    "SELECT (SELECT count(*) FROM outbox_mail WHERE state IN ('queued', 'sending', 'deferred'))"
    " + (SELECT count(*) FROM inbound_mail WHERE state IN ('stored', 'working'))"
)

_DESK = """
[desk]
name = "Acme Care"
address = "care@acme.example"
admins = ["ops@acme.example"]
languages = ["en", "zh-CN"]
templates = "{templates}"

[database]
url = "{url}"

[smtp]
host = "127.0.0.1"
port = {smtp_port}
security = "none"

[[departments]]
key = "service"
names = ["Service"]
lead = "lin@acme.example"

[[staff]]
name = "Chen Wei"
address = "chen@acme.example"
departments = ["service"]
languages = ["en"]
"""
_MAILBOX = """
[[mailboxes]]
name = "{name}"
host = "127.0.0.1"
port = {port}
security = "none"
username = "{user}"
password = "{password}"
poll = "1s"
"""


class Site:
    """A desk below `folder` whose mailboxes lie on `dovecot`, whose mail leaves by `relay`, and which keeps all at `url`."""

    def __init__(self, folder: Path, dovecot: Dovecot, relay: SmtpServer, journal: Path, url: str, *, mailboxes: int = 1) -> None:
        """Write the configuration; nothing runs yet. `journal` is the relay's own."""
        self.folder, self.dovecot, self.relay, self.url = folder, dovecot, relay, url
        self.users = [f"desk-{secrets.token_hex(6)}" for _ in range(mailboxes)]
        self.log = folder / "log"
        self.gone: set[str] = set()
        self.refused: set[str] = set()
        self.unknown: set[str] = set()
        self.unreadable: set[str] = set()
        self._journal = journal
        self._running: list[BaseProcess] = []
        self._handed_in: list[str] = []
        self._numbers = itertools.count(1)
        self.configure()

    def configure(
        self, *, imap_port: int | None = None, smtp_port: int | None = None, templates: Path = TEMPLATES, filed: bool = True
    ) -> None:
        """Write the configuration, with a proxy's port instead of a server's where one is given; `filed`: mail is moved when done."""
        text = _DESK.format(
            templates=templates,
            url=self.url,
            smtp_port=smtp_port or self.relay.port,
        )
        for number, user in enumerate(self.users):
            text += _MAILBOX.format(
                name=f"box-{number}", port=imap_port or self.dovecot.imap_port, user=user, password=self.dovecot.password
            )
            text += "" if filed else 'processed_folder = ""\nquarantine_folder = ""\n'
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "config.toml").write_text(text)

    def announce(self, count: int) -> list[str]:
        """Return serials of mails that the test itself puts into a mailbox."""
        marks = [mails.serial(next(self._numbers)) for _ in range(count)]
        self._handed_in += marks
        return marks

    def hand_in(self, count: int, *, box: int = 0, identified: bool = True, unreadable: bool = False, padding_bytes: int = 0) -> list[str]:
        """Deliver `count` new complaints to a mailbox and return their serials."""
        marks = self.announce(count)
        self.deliver(
            [mails.complaint(mark, identified=identified, unreadable=unreadable, padding_bytes=padding_bytes) for mark in marks], box=box
        )
        if unreadable:
            self.unreadable.update(marks)
        return marks

    def deliver(self, raws: Iterable[bytes], *, box: int = 0) -> None:
        """Put mails into a mailbox that the books do not count: copies of others."""
        self.dovecot.deliver_direct(self.users[box], raws)

    def start(self, job: Once | Live = LIVE, faults: Faults = NO_FAULTS) -> BaseProcess:
        """Start a process of the program, a live worker if nothing else is said."""
        process = child.start(job, self.folder / "config.toml", self.log, faults)
        self._running.append(process)
        return process

    def run_once(self, *spans: timedelta, faults: Faults = NO_FAULTS) -> int:
        """Work off what is due now, or at each span from now, and return the exit code."""
        instants = tuple(datetime.now(UTC) + span for span in spans) or (None,)
        return self.end(self.start(Once(instants), faults))

    def end(self, process: BaseProcess, *, kill: bool = False, stop: bool = False) -> int:
        """Wait until a process has ended, killed or told to or by itself, and the database has noticed; return its exit code."""
        if kill:
            process.kill()
        if stop:
            process.terminate()
        process.join(PATIENCE_SECONDS)
        assert process.exitcode is not None, f"the program does not end\n{self.story()}"
        code = process.exitcode
        self._running.remove(process)
        process.close()
        if code == KILLED and not (self._running or self.url.startswith("sqlite:")):
            self._wait_for_sessions_to_end()
        return code

    def close(self) -> None:
        """Kill what still runs."""
        for process in list(self._running):
            self.end(process, kill=True)

    def _wait_for_sessions_to_end(self) -> None:
        """Wait until PostgreSQL has seen that the sessions of dead processes are gone: with them go their locks."""
        query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        with psycopg.connect(self.url, autocommit=True) as connection:
            self.wait_until(lambda: connection.execute(query).fetchone() == (0,), "the database keeps sessions of dead processes")

    def recover(self, *, after: timedelta = timedelta(0), faults: Faults = NO_FAULTS) -> None:
        """Work off what is left, with a relay that behaves: now, and later what was deferred."""
        self.relay.rule = lambda _stage, _recipient, _content: None
        self.run_once(after, faults=faults)
        if self.query(WAITING) != [(0,)]:
            self.run_once(after + 2 * HOUR, faults=faults)

    def books(self, *, may_be_set_aside: bool = False, with_mailboxes: bool = True) -> ledger.Ledger:
        """Return what is found everywhere."""
        expected = ledger.Expected(
            frozenset(self._handed_in),
            gone=frozenset(self.gone),
            refused=frozenset(self.refused),
            unknown=frozenset(self.unknown),
            unreadable=frozenset(self.unreadable),
            may_be_set_aside=may_be_set_aside,
        )
        users = self.users if with_mailboxes else []
        return evidence.read(expected, self.dovecot, users, self.url, read_journal(self._journal))

    def check(self, *, may_be_set_aside: bool = False) -> ledger.Ledger:
        """Return the books; fail with what is wrong in them."""
        books = self.books(may_be_set_aside=may_be_set_aside)
        problems = ledger.broken(books)
        assert not problems, "\n".join([*problems, self.story()])
        return books

    def check_sendings(self) -> ledger.Ledger:
        """Return the books without the mailboxes; fail when a mail has left that is not recorded, as it must be at any moment."""
        books = self.books(with_mailboxes=False)
        problems = ledger.broken(books, [ledger.nothing_unrecorded_left])
        assert not problems, "\n".join([*problems, self.story()])
        return books

    def query(self, statement: str) -> list[tuple[object, ...]]:
        """Return the rows of a query to the desk's database."""
        return [tuple(row) for row in evidence.select(self.url, statement)]

    def wait_until(self, holds: Callable[[], bool], otherwise: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Return once `holds()`; fail with `otherwise` when that takes too long."""
        deadline = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < deadline, f"{otherwise}\n{self.story()}"
            time.sleep(0.005)

    def wait_for_answers(self, marks: Iterable[str], seconds: float = PATIENCE_SECONDS) -> None:
        """Return once the relay has taken an answer to each of these mails."""
        addresses = {mails.sender(mark) for mark in marks}

        def answered() -> bool:
            return addresses <= {address for mail in self.relay.accepted for address in mail.recipients}

        self.wait_until(answered, "not every mail was answered", seconds)

    def story(self) -> str:
        """Return the end of what the processes logged."""
        return self.log.read_text()[-6000:] if self.log.exists() else ""
