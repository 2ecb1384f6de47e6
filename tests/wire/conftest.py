"""The same mailbox and the same relay, once in memory and once behind real servers."""

import imaplib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from processor.demo.server import DemoMailServer
from processor.inbound.imap import ImapSession
from processor.outbound.smtp import SmtpSession
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer
from tests.wire import accounts
from tests.wire.fake_mailbox import FakeMailbox
from tests.wire.fake_relay import FakeRelay

RECEIVED_AT = datetime(2026, 3, 2, 1, 5, tzinfo=UTC)
USER, PASSWORD = "care@acme.example", "swordfish"


@dataclass(frozen=True, slots=True)
class MailboxUnderTest:
    """A mailbox on some server: `append` puts a mail in, `count` looks into a folder past the session under test."""

    append: Callable[[bytes], None]
    connect: Callable[[], AbstractContextManager[ImapSession]]
    count: Callable[[str], int]


@pytest.fixture(params=["fake", "demo", pytest.param("dovecot", marks=pytest.mark.wire)])
def any_mailbox(request: pytest.FixtureRequest) -> Iterator[MailboxUnderTest]:
    """Yield an empty mailbox: the fake, the demo's own server, Dovecot."""
    match request.param:
        case "fake":
            yield in_memory()
        case "demo":
            with DemoMailServer({USER: PASSWORD}) as server:
                yield on_demo_server(server)
        case "dovecot":
            yield on_dovecot(request.getfixturevalue("dovecot"), request.getfixturevalue("mailbox"))


def in_memory() -> MailboxUnderTest:
    """Return the fake mailbox of the whole-program tests."""
    server = FakeMailbox()
    account = accounts.mailbox(143, USER, PASSWORD)
    return MailboxUnderTest(
        append=lambda raw: server.append(raw, RECEIVED_AT),
        connect=lambda: nullcontext(server.session(account)),
        count=lambda folder: len(server.contents(folder)),
    )


def on_demo_server(server: DemoMailServer) -> MailboxUnderTest:
    """Return a mailbox on pymap."""
    account = accounts.mailbox(server.imap_port, USER, PASSWORD)

    def count(folder: str) -> int:
        with imaplib.IMAP4(server.host, server.imap_port, timeout=5) as connection:
            connection.login(USER, PASSWORD)
            status, number = connection.select(folder, readonly=True)
            return int(number[0] or 0) if status == "OK" else 0

    return MailboxUnderTest(append=lambda raw: server.append(USER, raw), connect=lambda: ImapSession(account), count=count)


def on_dovecot(server: Dovecot, user: str) -> MailboxUnderTest:
    """Return a mailbox on Dovecot."""
    account = accounts.mailbox(server.imap_port, user, server.password)
    return MailboxUnderTest(
        append=lambda raw: server.append(user, raw, internaldate=RECEIVED_AT),
        connect=lambda: ImapSession(account),
        count=lambda folder: len(server.message_ids(user, folder)),
    )


@dataclass(frozen=True, slots=True)
class RelayUnderTest:
    """A relay with its rule and what it accepted; `settled` returns once it has nothing in hand any more."""

    server: FakeRelay | SmtpServer
    connect: Callable[[], SmtpSession]
    settled: Callable[[], None]


@pytest.fixture(params=["fake", "real"])
def any_relay(request: pytest.FixtureRequest) -> RelayUnderTest:
    """Return a relay that accepts everything until its rule is set: the fake, and an SMTP server on loopback."""
    if request.param == "fake":
        fake = FakeRelay()
        return RelayUnderTest(fake, fake.session, lambda: None)
    server: SmtpServer = request.getfixturevalue("smtp_server")
    return RelayUnderTest(server, lambda: SmtpSession(accounts.relay(server.port)), server.stop)
