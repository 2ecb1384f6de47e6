"""Where the program is measured: a Dovecot, a relay of its own, mailboxes to work off. Touches processes and one folder.

A mailbox is filled before the clock starts, the way a delivery agent leaves mail behind: in order of arrival, with the size in
each file's name, and known to the server's index.
"""

import contextlib
import json
import os
import re
import secrets
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.bench.corpus import Expected, Mail
from tests.bench.program import ROOT, Desk, running
from tests.servers.dovecot import Dovecot
from tests.servers.process import HOST, free_port, wait_until_listening

_ARRIVED_AT = 1_772_500_000  # in the names of files, for their order; when a mail was received is the time of the file
_COUNT = re.compile(rb"MESSAGES ([0-9]+)")

_CONFIGURATION = """
[desk]
name = "Acme Care"
address = "care@acme.example"
admins = ["ops@acme.example"]
templates = "{templates}"

[database]
url = "{url}"

[[mailboxes]]
name = "complaints"
host = "{host}"
port = {imap_port}
security = "none"
username = "{user}"
password = "{password}"

[smtp]
host = "{host}"
port = {smtp_port}
security = "none"

[limits]
automatic_per_address_per_day = 1000000
automatic_per_ticket_per_day = 1000000
new_tickets_per_address_per_hour = 1000000

[[departments]]
key = "service"
names = ["Service", "客服"]
lead = "lin@acme.example"

[[departments]]
key = "logistics"
names = ["Logistics", "物流"]
lead = "wu@acme.example"
keywords = ["parcel", "driver", "包裹", "快递"]

[[staff]]
name = "Chen Wei"
address = "chen@acme.example"
departments = ["service"]
languages = ["zh-CN", "en"]
"""


@dataclass(frozen=True, slots=True)
class Sending:
    """A mail that the relay took, at an instant of the monotonic clock."""

    to: tuple[str, ...]
    answers: str | None
    at: float


class Site:
    """The servers, below one folder."""

    def __init__(self, folder: Path) -> None:
        """Prepare; nothing runs yet."""
        self.folder = folder
        self.dovecot = Dovecot(folder / "dovecot")
        self._smtp_port = free_port()
        self._journal = folder / "sink.jsonl"
        self._journal_read = 0
        self._running = contextlib.ExitStack()

    def __enter__(self) -> Self:
        """Start the servers."""
        with contextlib.ExitStack() as starting:
            starting.enter_context(self.dovecot)
            log = self.folder / "sink.log"
            command = [sys.executable, "-m", "tests.bench.sink", str(self._smtp_port), str(self._journal)]
            sink = starting.enter_context(running(command, log, log))
            wait_until_listening(self._smtp_port, sink, log)
            self._running = starting.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the servers."""
        self._running.close()

    def new_desk(self, url: str | None = None) -> Desk:
        """Configure a program with an empty mailbox; without a `url` it keeps its tickets in SQLite."""
        folder = self.folder / f"desk-{secrets.token_hex(4)}"
        folder.mkdir()
        desk = Desk(folder, folder.name, url or f"sqlite:///{folder}/desk.db")
        text = _CONFIGURATION.format(
            templates=ROOT / "templates",
            url=desk.url,
            host=HOST,
            imap_port=self.dovecot.imap_port,
            user=desk.user,
            password=self.dovecot.password,
            smtp_port=self._smtp_port,
        )
        desk.config.write_text(text, encoding="utf-8")
        return desk

    def fill(self, desk: Desk, mails: Iterable[Mail]) -> list[Expected]:
        """Put mails into the mailbox and return what must become of them."""
        self.dovecot.deliver_direct(desk.user, ())  # makes the folders
        new, account = self.dovecot._maildir(desk.user) / "new", self.dovecot._account
        expected = []
        for mail in mails:
            arrived_at, size = _ARRIVED_AT + mail.expected.number, len(mail.raw)
            # The server numbers mails by the time in their names; with the sizes there it need not read them to tell.
            in_transit = size + mail.raw.count(b"\n")
            path = new / f"{arrived_at}.M{mail.expected.number}P1.bench,S={size},W={in_transit}"
            path.write_bytes(mail.raw)
            if os.geteuid() == 0:
                os.chown(path, account.user_id, account.group_id)
            expected.append(mail.expected)
        with self.dovecot.client(desk.user) as client:
            client.select()
            client.fetch("1:*", "(FLAGS INTERNALDATE RFC822.SIZE)")
        return expected

    def count(self, desk: Desk, folder: str) -> int:
        """Return how many mails lie in a folder."""
        with self.dovecot.client(desk.user) as client:
            _, [answer] = client.status(folder, "(MESSAGES)")
        found = _COUNT.search(answer) if isinstance(answer, bytes) else None
        return int(found[1]) if found else 0

    def sendings(self) -> list[Sending]:
        """Return what the relay took since the last call."""
        with self._journal.open("rb") as journal:
            journal.seek(self._journal_read)
            whole, end, _ = journal.read().rpartition(b"\n")
        self._journal_read += len(whole) + len(end)
        return [Sending(tuple(entry["to"]), entry["answers"], entry["at"]) for entry in map(json.loads, whole.splitlines())]
