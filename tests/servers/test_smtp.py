"""The SMTP server and the proxy that other tests stand on do what those tests believe."""

import smtplib
import socket
import ssl
from pathlib import Path

import pytest

from tests.servers.certificates import Certificates
from tests.servers.process import HOST
from tests.servers.proxy import CuttingProxy, Direction, Fault
from tests.servers.smtp import Rule, SmtpServer, read_journal

ENVELOPE = ("desk@acme.example", ["ann@customer.example"])
RAW = b"Message-ID: <one@customer.example>\r\nSubject: lid\r\n\r\n.cracked\r\nagain\r\n"


def hand_in(server: SmtpServer, port: int | None = None) -> None:
    """Send one mail with the standard library's client."""
    with smtplib.SMTP(HOST, port or server.port, timeout=0.5) as client:
        client.sendmail(*ENVELOPE, RAW)


def test_the_smtp_server_keeps_envelope_and_bytes(smtp_server: SmtpServer) -> None:
    """A test reads what went over the wire, dots restored."""
    hand_in(smtp_server)

    [mail] = smtp_server.wait_for(1)
    assert (mail.sender, mail.recipients, mail.raw) == (ENVELOPE[0], tuple(ENVELOPE[1]), RAW)
    assert mail.message["Subject"] == "lid"


def refusal(stage: str, reply: str) -> Rule:
    """Return a rule that gives `reply` at `stage`."""
    return lambda asked, _recipient, _data: reply if asked == stage else None


@pytest.mark.parametrize(
    ("rule", "error", "kept"),
    [
        pytest.param(refusal("connect", "421 4.3.2 closed"), smtplib.SMTPConnectError, 0, id="refused at the door"),
        pytest.param(refusal("ehlo", "drop"), smtplib.SMTPServerDisconnected, 0, id="dropped after EHLO"),
        pytest.param(refusal("mail", "451 4.7.1 later"), smtplib.SMTPSenderRefused, 0, id="sender refused"),
        pytest.param(refusal("rcpt", "550-5.1.1 no such\n550 5.1.1 person"), smtplib.SMTPRecipientsRefused, 0, id="reply of two lines"),
        pytest.param(refusal("data", "452 4.3.1 full"), smtplib.SMTPDataError, 0, id="refused before the body"),
        pytest.param(lambda *asked: "drop" if asked[2] == b"\r\n" else None, smtplib.SMTPServerDisconnected, 0, id="dropped in the body"),
        pytest.param(refusal("end", "554 5.7.1 spam"), smtplib.SMTPDataError, 0, id="refused after the dot"),
        pytest.param(refusal("end", "drop"), smtplib.SMTPServerDisconnected, 0, id="dropped after the dot"),
        pytest.param(refusal("end", "keep-then-drop"), smtplib.SMTPServerDisconnected, 1, id="250 lost"),
        pytest.param(refusal("end", "keep-then-truncate"), smtplib.SMTPDataError, 1, id="250 cut short"),
        pytest.param(refusal("end", "stall"), smtplib.SMTPServerDisconnected, 0, id="silence after the dot"),
    ],
)
def test_the_smtp_server_misbehaves_as_its_rule_says(smtp_server: SmtpServer, rule: Rule, error: type[Exception], kept: int) -> None:
    """Every way a relay can fail is one line of a test; only the keep rules accept the mail."""
    smtp_server.rule = rule

    with pytest.raises(error):
        hand_in(smtp_server)
    assert len(smtp_server.accepted) == kept


def test_a_stopped_smtp_server_comes_back_on_its_port(smtp_server: SmtpServer) -> None:
    """A relay that is down refuses connections and is up again where it was."""
    smtp_server.stop()
    with pytest.raises(ConnectionRefusedError):
        hand_in(smtp_server)

    smtp_server.start()
    hand_in(smtp_server)

    assert len(smtp_server.accepted) == 1


def test_starttls_is_demanded_before_a_password(certificates: Certificates) -> None:
    """Neither a sender nor a password is taken in clear text, and the certificate can be verified."""
    context = ssl.create_default_context(cafile=certificates.ca_file)
    with SmtpServer(security="starttls", certificates=certificates, login=("care", "secret")) as server:
        with pytest.raises(smtplib.SMTPSenderRefused, match="STARTTLS first"):
            hand_in(server)

        with smtplib.SMTP(HOST, server.port, timeout=5) as client:
            client.starttls(context=context)
            with pytest.raises(smtplib.SMTPAuthenticationError):
                client.login("care", "wrong")
            client.login("care", "secret")
            client.sendmail(*ENVELOPE, RAW)

        assert len(server.accepted) == 1


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
def test_implicit_tls_and_both_mechanisms_work(certificates: Certificates, mechanism: str) -> None:
    """A server on the port that is encrypted from the first byte takes either way to log in."""
    context = ssl.create_default_context(cafile=certificates.ca_file)
    with (
        SmtpServer(security="tls", certificates=certificates, login=("care", "secret")) as server,
        smtplib.SMTP_SSL(HOST, server.port, timeout=5, context=context) as client,
    ):
        client.user, client.password = "care", "secret"
        client.ehlo()
        method = client.auth_plain if mechanism == "PLAIN" else client.auth_login

        assert client.auth(mechanism, method)[0] == 235


def test_several_commands_may_come_at_once(smtp_server: SmtpServer) -> None:
    """A client that pipelines gets its replies in order."""
    with socket.create_connection((HOST, smtp_server.port), timeout=5) as client, client.makefile("rb") as reader:
        client.sendall(b"MAIL FROM:<a@x.example>\r\nRCPT TO:<b@x.example>\r\nDATA\r\nhi\r\n.\r\nQUIT\r\n")

        assert [line[:3] for line in reader] == [b"220", b"220", b"250", b"250", b"354", b"250", b"221"]


def test_the_journal_outlives_the_process_that_wrote_it(tmp_path: Path) -> None:
    """A server killed without warning has on disk every mail it said 250 to."""
    journal = tmp_path / "accepted"
    with SmtpServer(journal=journal) as server:
        hand_in(server)
        hand_in(server)

    assert [mail.raw for mail in read_journal(journal)] == [RAW, RAW]
    assert read_journal(tmp_path / "nothing") == []


@pytest.mark.parametrize("after_bytes", [0, 1, 30, 150])
@pytest.mark.parametrize("direction", ["to_server", "to_client"])
def test_the_proxy_cuts_after_exactly_so_many_bytes(smtp_server: SmtpServer, direction: Direction, after_bytes: int) -> None:
    """A cut can fall on any byte of either direction, and ends when it is lifted."""
    with CuttingProxy(smtp_server.port) as proxy:
        proxy.fault = Fault("cut", direction, after_bytes)
        with pytest.raises((smtplib.SMTPException, OSError)):
            hand_in(smtp_server, proxy.port)
        assert proxy.strikes == 1

        proxy.fault = None
        hand_in(smtp_server, proxy.port)
    assert len(smtp_server.accepted) == 1


def test_the_proxy_can_fall_silent_and_refuse(smtp_server: SmtpServer) -> None:
    """A stalled connection stays open without a word; a stopped proxy accepts none."""
    with CuttingProxy(smtp_server.port) as proxy:
        proxy.fault = Fault("stall", "to_client", 10)
        with socket.create_connection((HOST, proxy.port), timeout=0.2) as client:
            assert client.recv(100) == b"220-test.e"
            with pytest.raises(TimeoutError):
                client.recv(100)

    with pytest.raises(ConnectionRefusedError):
        hand_in(smtp_server, proxy.port)
