"""`SmtpSession` and what only a real conversation has: encryption, logins, replies of several lines or of no sense."""

import socket
from collections.abc import Iterator

import pytest

from processor.config import Smtp
from processor.outbound.retry import Deferred, Failed, Sent, Unknown
from processor.outbound.smtp import RelayTrouble, SmtpSession
from tests.servers.certificates import Certificates
from tests.servers.process import free_port
from tests.servers.proxy import CuttingProxy, Fault
from tests.servers.smtp import Security, SmtpServer
from tests.wire import accounts

SENDER, ANN = "care@acme.example", "ann@customer.example"
RAW = b"Subject: lid\r\n\r\ncracked\r\n"
LOGIN = ("care", "a secret word")


@pytest.fixture(params=["tls", "starttls"])
def encrypted(request: pytest.FixtureRequest, certificates: Certificates) -> Iterator[SmtpServer]:
    """Yield a relay that wants encryption and a login."""
    security: Security = request.param
    with SmtpServer(security=security, certificates=certificates, login=LOGIN) as server:
        yield server


def settings(server: SmtpServer, certificates: Certificates | None, login: tuple[str, str] | None = LOGIN) -> Smtp:
    """Return the configuration for `server`."""
    return accounts.relay(server.port, security=server.security, login=login, ca_file=certificates.ca_file if certificates else None)


def trouble(smtp: Smtp) -> Deferred:
    """Return what stands against a session."""
    with pytest.raises(RelayTrouble) as caught:
        SmtpSession(smtp)
    return caught.value.outcome


def test_a_mail_goes_out_encrypted_and_logged_in(encrypted: SmtpServer, certificates: Certificates) -> None:
    """With an authority the admin named and the right password, mail is sent."""
    session = SmtpSession(settings(encrypted, certificates))

    assert session.offer(SENDER, ANN, RAW) is None
    assert isinstance(session.finish(), Sent)
    session.quit()

    assert len(encrypted.accepted) == 1


def test_a_relay_nobody_vouches_for_gets_no_password(encrypted: SmtpServer) -> None:
    """A certificate of an unknown authority ends the conversation before the login."""
    asked: list[str] = []
    encrypted.rule = lambda stage, _recipient, _data: asked.append(stage)

    assert "certificate" in trouble(settings(encrypted, None)).reply
    assert "auth" not in asked


def test_a_relay_without_starttls_gets_no_password(smtp_server: SmtpServer) -> None:
    """Encryption that was asked for is not given up when a relay (or somebody between) hides it."""
    asked: list[str] = []
    smtp_server.rule = lambda stage, _recipient, _data: asked.append(stage)
    smtp_server.login = LOGIN

    outcome = trouble(accounts.relay(smtp_server.port, security="starttls", login=LOGIN))

    assert outcome.site
    assert "STARTTLS" in outcome.reply
    assert "auth" not in asked


def test_a_wrong_password_is_trouble_of_the_relay(encrypted: SmtpServer, certificates: Certificates) -> None:
    """No mail is given up because a password was changed; the reason is the relay's own and holds no password."""
    outcome = trouble(settings(encrypted, certificates, ("care", "wrong-word")))

    assert outcome == Deferred("535 5.7.8 wrong user name or password", site=True)


def test_a_relay_that_is_not_there_is_trouble_that_passes() -> None:
    """A mail waits while nobody listens at the relay's port."""
    assert trouble(accounts.relay(free_port())).site


def test_a_reply_may_have_several_lines(smtp_server: SmtpServer) -> None:
    """What the relay says over several lines is kept as one reason."""
    smtp_server.rule = lambda stage, _recipient, _data: "550-5.7.1 this sender\n550 5.7.1 is not welcome" if stage == "rcpt" else None
    session = SmtpSession(accounts.relay(smtp_server.port))

    assert session.offer(SENDER, ANN, RAW) == Failed("550 5.7.1 this sender 5.7.1 is not welcome", recipient=True)
    session.quit()


@pytest.mark.parametrize(
    "reply", ["hello", "25", "2500 ok", "650 6.0.0 what", "250"], ids=["words", "two digits", "four digits", "6xx", "no text"]
)
@pytest.mark.parametrize("stage", ["rcpt", "end"])
def test_a_line_that_is_no_reply_is_neither_yes_nor_no(smtp_server: SmtpServer, stage: str, reply: str) -> None:
    """A confused relay is trouble before the dot and leaves the mail unknown after it; three digits alone are a reply."""
    smtp_server.rule = lambda at, _recipient, _data: reply if at == stage else None
    session = SmtpSession(accounts.relay(smtp_server.port))

    if reply == "250":
        assert session.offer(SENDER, ANN, RAW) is None
        assert isinstance(session.finish(), Sent)
    elif stage == "rcpt":
        with pytest.raises(RelayTrouble):
            session.offer(SENDER, ANN, RAW)
    else:
        assert session.offer(SENDER, ANN, RAW) is None
        assert isinstance(session.finish(), Unknown)
    session.close()


def test_a_relay_that_hangs_up_on_a_refusal_has_still_refused(smtp_server: SmtpServer) -> None:
    """The outcome of the mail is what was said; only the session is lost."""
    smtp_server.rule = lambda stage, _recipient, _data: "550 5.1.1 nobody" if stage == "rcpt" else None
    with CuttingProxy(smtp_server.port) as proxy:
        session = SmtpSession(accounts.relay(proxy.port))
        proxy.fault = Fault("cut", "to_server", len(f"ehlo {socket.gethostname()}\r\nMAIL FROM:<{SENDER}>\r\nRCPT TO:<{ANN}>\r\nR"))

        assert session.offer(SENDER, ANN, RAW) == Failed("550 5.1.1 nobody", recipient=True)
        assert not session.usable
        session.close()


def test_a_large_mail_goes_out_whole(smtp_server: SmtpServer) -> None:
    """A mail of some megabytes, dots and all, is not cut, whatever the size of the buffers between."""
    raw = b"Subject: big\r\n\r\n" + (b".%0900d\r\n" % 7) * 3_000
    session = SmtpSession(accounts.relay(smtp_server.port))

    session.offer(SENDER, ANN, raw)
    assert isinstance(session.finish(), Sent)
    session.quit()

    assert [mail.raw for mail in smtp_server.accepted] == [raw]
