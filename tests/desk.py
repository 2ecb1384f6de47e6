"""The whole program between a fake mailbox and a fake relay, its clock set by hand.

    with Desk(tmp_path) as desk:
        desk.receives(letter())
        desk.at("2026-03-02T09:10:00+08:00")

runs the passes of `processor run --once` at that instant. Everything between the two sockets is the product's own; the fakes
are held to the tests of real servers in `tests/wire`.
"""

import email
import email.policy
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any, Self

from playhouse.pool import PooledDatabase

from processor.config import Config
from processor.database import Database
from processor.inbound import process, receive
from processor.models import InboundMail
from processor.outbound import desk as product
from processor.outbound.deliver import Delivery
from processor.outbound.templates import TemplateLibrary
from processor.staff import held
from processor.tickets import timers, view
from processor.worker import Summary
from tests import sample_config
from tests.wire.fake_mailbox import FakeMailbox
from tests.wire.fake_relay import FakeRelay

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
SECRET = b"a secret for tests, of 32 bytes."
STARTED_AT = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
MORNING = "2026-03-02T09:10:00+08:00"  # a Monday in Shanghai

TRUST = """
[trust]
authserv_id = "mx.acme.example"
colleagues = ["acme.example"]
"""


@dataclass(frozen=True, slots=True)
class Sent:
    """A mail that the relay accepted, as its recipient reads it."""

    recipient: str
    raw: bytes
    message: EmailMessage

    @property
    def subject(self) -> str:
        """The subject, decoded."""
        return str(self.message["Subject"])

    @property
    def message_id(self) -> str:
        """The Message-ID."""
        return str(self.message["Message-ID"])

    def part(self, kind: str) -> str:
        """Return the body of kind "plain" or "html"."""
        body = self.message.get_body((kind,))
        assert body is not None, f"no {kind} part"
        return str(body.get_content())

    @property
    def words(self) -> str:
        """Everything a reader sees or a search finds: header and both bodies."""
        return f"{self.raw.decode('ascii')}\n{self.subject}\n{self.message['To']}\n{self.part('plain')}\n{self.part('html')}"


@cache
def shipped_templates() -> TemplateLibrary:
    """Return the templates of this repository; reading them takes longer than most tests."""
    library = TemplateLibrary(TEMPLATES, ("en", "zh-CN"))
    problems = library.load()
    assert problems == ()
    return library


@dataclass(frozen=True, slots=True)
class Settings:
    """What a test changes in the configuration: lines of the tables [desk], [[mailboxes]] and [smtp], and whole tables."""

    database_url: str | None = None
    desk: str = ""
    mailbox: str = ""
    smtp: str = ""
    tables: str = ""


USUAL = Settings()


def write_config(folder: Path, settings: Settings = USUAL) -> Config:
    """Write config.toml into `folder` and load it."""
    parts = (
        sample_config.DESK,
        f'templates = "{TEMPLATES}"',
        settings.desk,
        f'[database]\nurl = "{settings.database_url}"' if settings.database_url else "",
        TRUST,
        sample_config.MAILBOX,
        settings.mailbox,
        sample_config.SMTP,
        'security = "none"',
        settings.smtp,
        sample_config.DEPARTMENT,
        sample_config.COLLEAGUE,
        settings.tables,
    )
    return sample_config.read(folder, "\n".join(parts))


class Desk:
    """A desk with its own database, mailbox and relay; use it in a `with` block."""

    def __init__(self, folder: Path, settings: Settings = USUAL, library: TemplateLibrary | None = None) -> None:
        """Write a configuration into `folder` and open its database; `library` stands in for the shipped templates."""
        self.config = write_config(folder, settings)
        self.mailbox, self.relay = FakeMailbox(), FakeRelay()
        self._library = library or shipped_templates()
        self._arriving: list[bytes] = []
        self._seen = 0
        self._now = STARTED_AT  # the instant of the last pass
        self._stopping: Callable[[], bool] = lambda: False
        self._open()
        self.database.migrate()
        self._register()

    def __enter__(self) -> Self:
        """Return the desk."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the database."""
        self.close()

    def close(self) -> None:
        """Close the database; every lock is given back."""
        self.database.close()
        if isinstance(self.database.peewee, PooledDatabase):
            self.database.peewee.close_all()  # a pool keeps its connections, and this process goes on

    def restart(self) -> None:
        """End this worker and begin as another one on the same database."""
        self.close()
        self._open()
        self._register()

    def _open(self) -> None:
        self.database = Database(self.config.database.url)

    def _register(self) -> None:
        self.desk = product.Desk(self.config, SECRET, self.database, self._library, self.database.register_worker(STARTED_AT))
        self._delivery = Delivery(self.desk, self.relay.session, self._is_stopping)

    def _is_stopping(self) -> bool:
        return self._stopping()

    def receives(self, *mails: bytes, received: str | None = None) -> None:
        """Let mails come in: at the instant of the next pass, or at `received`."""
        if received is None:
            self._arriving += mails
        for mail in mails if received else ():
            self.mailbox.append(mail, datetime.fromisoformat(received or ""))

    def at(self, instant: str, *, stopping: Callable[[], bool] = lambda: False) -> Summary:
        """Make the passes of a worker at `instant` until nothing is left that is due, or `stopping` says so."""
        self._now = now = datetime.fromisoformat(instant).astimezone(UTC)
        for mail in self._arriving:
            self.mailbox.append(mail, now)
        self._arriving.clear()
        self._stopping = stopping
        [mailbox] = self.config.mailboxes
        receiver = receive.Receiver(self.mailbox.session(mailbox), mailbox, self.database, self.config.limits.max_message_bytes)
        summary, everything = Summary(), True
        while not stopping():
            with self.database.unit_of_work():
                received = receiver.receive_new(now, everything=everything)
                if everything and receiver.epoch:
                    receive.tell_backlog(self.desk, receiver.epoch, now)
                receiver.file_done()
                processed = process.process_pending(self.desk, now, stopping)
                timed = timers.run_due(self.desk, now, stopping)
                held.remind_due(self.desk, now, stopping)
                delivered = self._delivery.deliver_due(now)
            summary.received += received
            summary.add(processed)
            summary.add(delivered)
            everything = False
            worked = processed.done or processed.quarantined or processed.waiting or timed.done
            if not (received or worked or delivered.sent or delivered.failed):
                break
        return summary

    def sent(self, to: str | None = None) -> list[Sent]:
        """Return the mails accepted since this was asked last, only those to one address if named."""
        new, self._seen = self.relay.accepted[self._seen :], len(self.relay.accepted)
        mails = [Sent(mail.recipients[0], mail.raw, _parsed(mail.raw)) for mail in new]
        return [mail for mail in mails if to is None or mail.recipient == to]

    def tickets(self) -> list[dict[str, Any]]:
        """Return the tickets as `processor tickets --json` prints them."""
        with self.database.unit_of_work():
            return list(view.listed(self.config, self._now, None, None))

    def show(self, ref: str) -> dict[str, Any]:
        """Return a ticket as `processor show --json` prints it."""
        with self.database.unit_of_work():
            return view.whole(self.config, view.find(ref), self._now)

    def dispositions(self) -> list[tuple[str | None, str]]:
        """Return what became of each mail and the first reason, in order of arrival."""
        with self.database.unit_of_work():
            return [(mail.disposition, (mail.reasons or [""])[0]) for mail in InboundMail.select().order_by(InboundMail.id)]


def _parsed(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=email.policy.default)
