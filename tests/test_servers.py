"""The servers the other tests stand on do what those tests believe."""

import gc
import imaplib
import os
import select
import shutil
import smtplib
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from processor.demo.server import DemoMailServer
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot
from tests.servers.postgres import PostgresServer
from tests.servers.process import HOST

# A test process that starts a server and is then killed.
STARTER = """
import sys, time
from pathlib import Path
from tests.servers.process import account_for, start
child = start(["sleep", "60"], account_for("nobody"), Path(sys.argv[1]))
while Path(f"/proc/{child.pid}/comm").read_text() != "sleep\\n":
    time.sleep(0.01)  # not yet under way: the kernel's notice is asked for on the way there
print(child.pid, flush=True)
time.sleep(60)
"""
ENVELOPE = ("desk@acme.example", ["ann@customer.example"])
RAW = b"Message-ID: <one@customer.example>\r\nSubject: lid\r\n\r\n.cracked\r\nagain\r\n"


def uidvalidity(dovecot: Dovecot, user: str) -> str:
    """Return what a client sees on opening the INBOX."""
    with dovecot.client(user) as connection:
        connection.select("INBOX")
        return str(connection.response("UIDVALIDITY")[1])


@pytest.mark.wire
def test_each_mailbox_name_is_an_empty_account(dovecot: Dovecot, mailbox: str) -> None:
    """A test finds nothing in its mailbox but what it put there."""
    dovecot.append(mailbox, RAW)

    assert dovecot.message_ids(mailbox) == ["<one@customer.example>"]
    assert dovecot.message_ids("user-other") == []
    assert dovecot.folders(mailbox) == ["INBOX"]


@pytest.mark.wire
def test_append_makes_the_folder_and_keeps_the_received_time(dovecot: Dovecot, mailbox: str) -> None:
    """A mail can lie in any folder and have come at any time."""
    dovecot.append(mailbox, RAW, "Processed", datetime(2026, 3, 2, 1, 5, tzinfo=UTC))

    with dovecot.client(mailbox) as connection:
        connection.select("Processed")
        assert connection.fetch("1", "(INTERNALDATE)")[1] == [b'1 (INTERNALDATE "02-Mar-2026 01:05:00 +0000")']


@pytest.mark.wire
def test_mail_delivered_to_the_folder_is_seen_by_clients(dovecot: Dovecot, mailbox: str) -> None:
    """Many mails come in at once without a word of IMAP, also while a client has the folder open."""
    dovecot.append(mailbox, RAW)
    with dovecot.client(mailbox) as connection:
        connection.select("INBOX")
        dovecot.deliver_direct(mailbox, [b"Subject: n\r\n\r\nbare \r and \n\r\n"] * 3)
        connection.noop()

        assert connection.search(None, "ALL") == ("OK", [b"1 2 3 4"])


@pytest.mark.wire
def test_a_reset_folder_has_the_same_mails_under_another_uidvalidity(dovecot: Dovecot, mailbox: str) -> None:
    """A server restored from a backup is told apart by its UIDVALIDITY, mails and all."""
    dovecot.append(mailbox, RAW)
    before = uidvalidity(dovecot, mailbox)

    dovecot.reset_uidvalidity(mailbox)

    assert uidvalidity(dovecot, mailbox) != before
    assert dovecot.message_ids(mailbox) == ["<one@customer.example>"]


@pytest.mark.wire
def test_imaps_shows_a_certificate_of_our_authority(dovecot: Dovecot, mailbox: str) -> None:
    """A client that trusts only the test authority can verify the server."""
    context = ssl.create_default_context(cafile=dovecot.certificates.ca_file)

    with imaplib.IMAP4_SSL(HOST, dovecot.imaps_port, ssl_context=context, timeout=5) as connection:
        assert connection.login(mailbox, dovecot.password)[0] == "OK"


@pytest.fixture
def bare_dovecot(server_folder: Path, certificates: Certificates) -> Iterator[Dovecot]:
    """Yield a Dovecot without MOVE."""
    with Dovecot(server_folder / "bare", certificates=certificates, without=["MOVE"]) as server:
        yield server


@pytest.mark.wire
@pytest.mark.usefixtures("dovecot")  # skips where there is none
def test_a_capability_can_be_left_out_and_the_server_restarted(bare_dovecot: Dovecot) -> None:
    """Some servers cannot move a mail, and some are restarted while we work; the mail stays."""
    bare_dovecot.append("care", RAW)

    bare_dovecot.restart()

    with bare_dovecot.client("care") as connection:
        assert {"MOVE", "UIDPLUS"} & set(connection.capabilities) == {"UIDPLUS"}
    assert bare_dovecot.message_ids("care") == ["<one@customer.example>"]


@pytest.mark.wire
def test_a_new_database_is_empty_and_its_own(postgres: PostgresServer) -> None:
    """Two tests on PostgreSQL do not see each other's tables."""
    first, second = postgres.new_database(), postgres.new_database()
    with psycopg.connect(first) as connection:
        connection.execute("CREATE TABLE ticket (id integer)")

    with psycopg.connect(second) as connection:
        assert connection.execute("SELECT to_regclass('ticket')").fetchone() == (None,)


@pytest.mark.wire
@pytest.mark.usefixtures("postgres")  # skips where there is none
def test_a_crashed_cluster_comes_back_with_what_was_committed(server_folder: Path) -> None:
    """A durable cluster stopped without a checkpoint recovers."""
    with PostgresServer(server_folder / "durable", durable=True) as server:
        url = server.new_database()
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE ticket AS SELECT 7 AS id")
        server.stop(immediate=True)
        server.start()

        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT id FROM ticket").fetchall() == [(7,)]


def test_database_url_names_the_database_under_test(database_url: str, request: pytest.FixtureRequest) -> None:
    """The id of a parametrized test says which database it runs on."""
    assert database_url.partition(":")[0] in request.node.name


def test_the_demo_server_puts_mail_into_the_inbox() -> None:
    """What is handed in by SMTP or appended lies in the INBOX; nobody unknown has one."""
    with DemoMailServer({"Ann@customer.example": "pw"}) as server:
        with smtplib.SMTP(HOST, server.smtp_port, timeout=5) as client:
            client.sendmail(*ENVELOPE, RAW)
            with pytest.raises(smtplib.SMTPRecipientsRefused, match="550"):
                client.sendmail(ENVELOPE[0], ["nobody@customer.example"], RAW)
        server.append("ann@customer.example", RAW)

        with imaplib.IMAP4(HOST, server.imap_port, timeout=5) as connection:
            connection.login("ann@customer.example", "pw")
            assert connection.select("INBOX") == ("OK", [b"2"])
            _, parts = connection.fetch("1", "(BODY.PEEK[])")
        assert isinstance(parts[0], tuple)
        assert (parts[0][1], [mail.raw for mail in server.accepted]) == (RAW, [RAW])


def test_a_client_in_idle_hears_of_a_mail_at_once() -> None:
    """The demo answers in the same second: the server announces a mail to whoever waits for it."""
    with (
        DemoMailServer({"ann@customer.example": "pw"}) as server,
        socket.create_connection((HOST, server.imap_port), timeout=5) as client,
        client.makefile("rb") as lines,
    ):
        client.sendall(b"A LOGIN ann@customer.example pw\r\nB SELECT INBOX\r\nC IDLE\r\n")
        assert any(line.startswith(b"+") for line in lines)

        server.append("ann@customer.example", RAW)

        assert lines.readline() == b"* 1 EXISTS\r\n"


def test_the_demo_server_stops_while_clients_are_connected() -> None:
    """The end of the demo does not wait for a client, and a connection lives through garbage collections until then."""
    with DemoMailServer({"ann@customer.example": "pw"}) as server:
        connection = imaplib.IMAP4(HOST, server.imap_port, timeout=5)
        client = smtplib.SMTP(HOST, server.smtp_port, timeout=5)
        gc.collect()
        connection.login("ann@customer.example", "pw")

    client.close()
    connection.shutdown()


@pytest.mark.skipif(not shutil.which("setpriv"), reason="without setpriv a killed test run leaves its servers behind")
def test_no_server_outlives_a_killed_test_run(tmp_path: Path) -> None:
    """A test process that dies without a chance to clean up takes its servers with it."""
    command = [sys.executable, "-c", STARTER, str(tmp_path / "log")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:  # noqa: S603 - our own words, no shell
        assert parent.stdout
        child = int(parent.stdout.readline())
        handle = os.pidfd_open(child)
        parent.kill()

    ended, _, _ = select.select([handle], [], [], 5)
    os.close(handle)

    assert ended == [handle]
