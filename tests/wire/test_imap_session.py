"""`ImapSession` and what only real servers do: encryption, logins, folders, other people, news."""

import os
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from processor.config import Mailbox
from processor.demo.server import DemoMailServer
from processor.errors import MailboxError, MailboxRefused
from processor.inbound.imap import ImapSession
from tests.servers.dovecot import Dovecot
from tests.servers.process import free_port
from tests.servers.proxy import CuttingProxy, Fault
from tests.wire import accounts
from tests.wire.conftest import PASSWORD, USER, MailboxUnderTest, on_demo_server, on_dovecot

pytestmark = pytest.mark.wire

RAW = b"Message-ID: <one@customer.example>\r\nSubject: lid\r\n\r\ncracked\r\n"
LONG = 4.0  # seconds that no test waits: it would run into the assertion on the time


def account(dovecot: Dovecot, user: str, **changes: object) -> Mailbox:
    """Return a user of Dovecot as a mailbox."""
    return accounts.mailbox(dovecot.imap_port, user, dovecot.password, changes)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_session_is_encrypted_and_the_server_is_who_it_says(dovecot: Dovecot, mailbox: str, security: str) -> None:
    """With TLS or STARTTLS and an authority the admin named, mail is read."""
    port = dovecot.imaps_port if security == "tls" else dovecot.imap_port
    dovecot.append(mailbox, RAW)

    with ImapSession(account(dovecot, mailbox, port=port, security=security, ca_file=str(dovecot.certificates.ca_file))) as session:
        assert len(session.uids()) == 1


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_server_nobody_vouches_for_gets_no_password(dovecot: Dovecot, mailbox: str, security: str) -> None:
    """Somebody between us and the server with a certificate of his own is not trusted."""
    port = dovecot.imaps_port if security == "tls" else dovecot.imap_port

    with pytest.raises(MailboxError, match=r"mailbox 'complaints' \(127\.0\.0\.1:\d+\): .*certificate"):
        ImapSession(account(dovecot, mailbox, port=port, security=security))


def test_a_server_without_starttls_gets_no_password() -> None:
    """Encryption that was asked for is not given up when a server (or somebody between) hides it."""
    with DemoMailServer({USER: PASSWORD}) as server, pytest.raises(MailboxRefused, match="offers no STARTTLS, so the password is not sent"):
        ImapSession(accounts.mailbox(server.imap_port, USER, PASSWORD, {"security": "starttls"}))


def test_a_wrong_password_is_for_the_admin_to_mend() -> None:
    """The message names mailbox, server and user, and never the password."""
    # Not on Dovecot: it lets everybody from this address wait after a failed login, the other tests too.
    with (
        DemoMailServer({USER: PASSWORD}) as server,
        pytest.raises(MailboxRefused, match=f"complaints.*refuses the login of '{USER}'") as caught,
    ):
        ImapSession(accounts.mailbox(server.imap_port, USER, "a-wrong-password"))

    assert "a-wrong-password" not in str(caught.value)


def test_a_watched_folder_that_is_missing_is_named() -> None:
    """A slip in `folder` is told with the folder's name."""
    with DemoMailServer({USER: PASSWORD}) as server, pytest.raises(MailboxRefused, match="folder 'Inbux' cannot be opened"):
        ImapSession(accounts.mailbox(server.imap_port, USER, PASSWORD, {"folder": "Inbux"}))


def test_a_server_that_is_down_is_trouble_that_passes(mailbox_at_nothing: Mailbox) -> None:
    """Nobody has to act when a server cannot be reached: the worker tries again."""
    with pytest.raises(MailboxError, match=rf"mailbox 'complaints' \(127\.0\.0\.1:{mailbox_at_nothing.port}\)") as caught:
        ImapSession(mailbox_at_nothing)

    assert not isinstance(caught.value, MailboxRefused)


@pytest.fixture
def mailbox_at_nothing() -> Mailbox:
    """Return a mailbox on a port where nobody listens."""
    return accounts.mailbox(free_port(), USER, PASSWORD)


def test_a_connection_that_breaks_is_trouble_that_passes(dovecot: Dovecot, mailbox: str) -> None:
    """A cut line ends in the same error whatever was going on, and leaving the session does not wait for it."""
    with CuttingProxy(dovecot.imap_port) as proxy:
        session = ImapSession(account(dovecot, mailbox, port=proxy.port))
        proxy.fault = Fault("cut", "to_client", 1)

        with pytest.raises(MailboxError, match="complaints"), session:
            session.uids()

        with pytest.raises(MailboxError):
            session.fetch([1])


def test_the_server_tells_when_a_mail_came(dovecot: Dovecot, mailbox: str) -> None:
    """The time that counts is the server's, with whatever offset it was stored."""
    received_at = datetime.fromisoformat("2026-03-02T09:05:00+08:00")
    dovecot.append(mailbox, RAW, internaldate=received_at)

    with ImapSession(account(dovecot, mailbox)) as session:
        [arrival] = session.arrivals(session.uids())

    assert (arrival.received_at, arrival.received_at.tzinfo) == (received_at, UTC)


def test_reading_leaves_no_mark(dovecot: Dovecot, mailbox: str) -> None:
    """People read the same box: what we fetched is as unread as it was."""
    dovecot.append(mailbox, RAW)

    with ImapSession(account(dovecot, mailbox)) as session:
        [uid] = session.uids()
        session.arrivals([uid])
        session.fetch([uid])
        session.fetch_in_chunks(uid, 100)

    with dovecot.client(mailbox) as connection:
        connection.select("INBOX", readonly=True)
        assert connection.search(None, "SEEN") == ("OK", [b""])


@pytest.mark.parametrize("folder", ["Done & dusted", "已处理", "Done/2026", 'A "quoted" one'])
def test_a_folder_may_have_any_name(dovecot: Dovecot, mailbox: str, folder: str) -> None:
    """Blanks, other scripts, sub-folders and quotes are written as IMAP wants them."""
    dovecot.append(mailbox, RAW)

    with ImapSession(account(dovecot, mailbox)) as session:
        session.file(list(session.uids()), folder)
    with ImapSession(account(dovecot, mailbox, folder=folder)) as session:
        assert len(session.uids()) == 1


def test_a_folder_that_cannot_be_made_is_named(dovecot: Dovecot, mailbox: str) -> None:
    """The admin learns which folder the server refuses; the mail stays where it is."""
    dovecot.append(mailbox, RAW)

    with (
        ImapSession(account(dovecot, mailbox)) as session,
        pytest.raises(MailboxRefused, match=r"folder '\.\./up' is missing and cannot be made"),
    ):
        session.file(list(session.uids()), "../up")

    assert dovecot.message_ids(mailbox) == ["<one@customer.example>"]


@pytest.mark.parametrize(
    ("capabilities", "left"),
    [({"MOVE", "UIDPLUS"}, ["<theirs@customer.example>"]), ({"UIDPLUS"}, ["<theirs@customer.example>"])],
    ids=["MOVE", "COPY and UID EXPUNGE"],
)
def test_filing_leaves_alone_what_other_people_deleted(dovecot: Dovecot, mailbox: str, capabilities: set[str], left: list[str]) -> None:
    """A mail that somebody marked as deleted, and may still want back, is not removed with ours."""
    dovecot.append(mailbox, RAW)
    dovecot.append(mailbox, b"Message-ID: <theirs@customer.example>\r\n\r\nx\r\n")
    with dovecot.client(mailbox) as connection:
        connection.select("INBOX")
        connection.store("2", "+FLAGS", r"(\Deleted)")

    with ImapSession(account(dovecot, mailbox)) as session:
        session.capabilities = frozenset(capabilities)
        session.file([min(session.uids())], "Processed")

    assert dovecot.message_ids(mailbox) == left
    assert dovecot.message_ids(mailbox, "Processed") == ["<one@customer.example>"]


def test_without_uidplus_a_filed_mail_is_marked_and_not_expunged(dovecot: Dovecot, mailbox: str) -> None:
    """A plain EXPUNGE would remove other people's mails too; so ours stays, marked as deleted."""
    dovecot.append(mailbox, RAW)

    with ImapSession(account(dovecot, mailbox)) as session:
        session.capabilities = frozenset()
        session.file(list(session.uids()), "Processed")

    assert dovecot.message_ids(mailbox, "Processed") == ["<one@customer.example>"]
    with dovecot.client(mailbox) as connection:
        connection.select("INBOX", readonly=True)
        assert connection.search(None, "DELETED") == ("OK", [b"1"])


@pytest.fixture
def silent() -> Iterator[int]:
    """Yield a descriptor that never becomes readable: nobody wants the wait to end."""
    reading, writing = os.pipe()
    yield reading
    os.close(reading)
    os.close(writing)


@pytest.fixture
def calling() -> Iterator[int]:
    """Yield a descriptor that is readable: somebody wants the wait to end."""
    reading, writing = os.pipe()
    os.write(writing, b".")
    yield reading
    os.close(reading)
    os.close(writing)


@pytest.fixture(params=["demo", "dovecot"])
def real_mailbox(request: pytest.FixtureRequest) -> Iterator[tuple[Mailbox, MailboxUnderTest]]:
    """Yield a mailbox on each real server, and its account."""
    if request.param == "dovecot":
        server: Dovecot = request.getfixturevalue("dovecot")
        user = request.getfixturevalue("mailbox")
        yield account(server, user), on_dovecot(server, user)
        return
    with DemoMailServer({USER: PASSWORD}) as demo:
        yield accounts.mailbox(demo.imap_port, USER, PASSWORD), on_demo_server(demo)


def test_a_new_mail_ends_the_wait_within_a_second(real_mailbox: tuple[Mailbox, MailboxUnderTest], silent: int) -> None:
    """The server announces a mail to whoever waits for it, and the session can be used at once."""
    settings, server = real_mailbox
    with ImapSession(settings) as session:
        session.uids()
        sender = threading.Thread(target=server.append, args=(RAW,))
        sender.start()
        started = time.monotonic()
        session.wait(LONG, silent)
        waited = time.monotonic() - started
        sender.join()

        assert len(session.uids()) == 1
    assert waited < 1.5


def test_a_mail_that_came_before_the_wait_is_not_slept_through(real_mailbox: tuple[Mailbox, MailboxUnderTest], silent: int) -> None:
    """Between the last look and the wait there is a moment in which a mail can come."""
    settings, server = real_mailbox
    with ImapSession(settings) as session:
        session.uids()
        server.append(RAW)
        started = time.monotonic()
        session.wait(LONG, silent)

        assert time.monotonic() - started < 1.5


def test_news_in_the_answer_to_a_look_is_not_slept_through(real_mailbox: tuple[Mailbox, MailboxUnderTest], silent: int) -> None:
    """A server may tell of a mail in the answer to a search that did not find it yet, and then not again."""
    settings, server = real_mailbox
    with ImapSession(settings) as session:
        session.uids()
        server.append(RAW)
        found = session.uids()
        started = time.monotonic()
        session.wait(0 if found else LONG, silent)

        assert time.monotonic() - started < 1.5
        assert len(session.uids()) == 1


@pytest.mark.parametrize("security", ["none", "tls"])
@pytest.mark.parametrize("idle", [True, False], ids=["IDLE", "polling"])
def test_a_wait_ends_when_the_worker_wants_it(dovecot: Dovecot, mailbox: str, calling: int, security: str, *, idle: bool) -> None:
    """A worker that is told to stop, or has mails to file, does not wait for the next mail."""
    port = dovecot.imaps_port if security == "tls" else dovecot.imap_port
    settings = account(dovecot, mailbox, port=port, security=security, ca_file=str(dovecot.certificates.ca_file), idle=idle)
    with ImapSession(settings) as session:
        started = time.monotonic()
        session.wait(LONG, calling)
        waited = time.monotonic() - started

        assert session.uids() == set()
    assert waited < 1.5


@pytest.mark.parametrize("idle", [True, False], ids=["IDLE", "polling"])
def test_a_wait_ends_after_its_time(dovecot: Dovecot, mailbox: str, silent: int, *, idle: bool) -> None:
    """Without news the session looks again after `poll`."""
    with ImapSession(account(dovecot, mailbox, idle=idle)) as session:
        session.wait(0.02, silent)

        assert session.uids() == set()


def test_a_server_that_goes_away_ends_the_wait(dovecot: Dovecot, mailbox: str, silent: int) -> None:
    """A connection that is closed while we wait is noticed at once, not at the next look."""
    with CuttingProxy(dovecot.imap_port) as proxy:
        session = ImapSession(account(dovecot, mailbox, port=proxy.port))
        cutter = threading.Thread(target=proxy.stop)
        cutter.start()

        with pytest.raises(MailboxError):
            session.wait(LONG, silent)
        cutter.join()
        session.close()
