"""What every session with a relay must do, the fake one and `SmtpSession` against a real conversation."""

import pytest

from processor.outbound.retry import Deferred, Failed, Sent, Unknown
from processor.outbound.smtp import RelayTrouble
from tests.servers.smtp import Rule
from tests.wire.conftest import RelayUnderTest

SENDER, ANN = "care@acme.example", "ann@customer.example"
RAW = b"Subject: lid\r\n\r\n.\r\n..\r\n.hidden\r\nend\r\n"


def answering(stage: str, reply: str) -> Rule:
    """Return a rule that gives `reply` at one stage."""
    return lambda at, _recipient, _data: reply if at == stage else None


def attempt(relay: RelayUnderTest) -> None:
    """Connect and offer a mail, and hang up whatever comes of it."""
    session = relay.connect()
    try:
        session.offer(SENDER, ANN, RAW)
    finally:
        session.close()


def test_a_mail_is_taken_as_it_was_given(any_relay: RelayUnderTest) -> None:
    """Lines that begin with a dot, even a lone one, arrive as they were; the envelope is ours."""
    session = any_relay.connect()

    assert session.offer(SENDER, ANN, RAW) is None
    assert isinstance(session.finish(), Sent)

    session.quit()
    [mail] = any_relay.server.accepted
    assert (mail.sender, mail.recipients, mail.raw) == (SENDER, (ANN,), RAW)


def test_a_mail_that_does_not_end_its_last_line_is_still_ended(any_relay: RelayUnderTest) -> None:
    """The dot stands on a line of its own."""
    session = any_relay.connect()

    session.offer(SENDER, ANN, b"Subject: x\r\n\r\nend")
    session.finish()

    session.quit()
    assert [mail.raw for mail in any_relay.server.accepted] == [b"Subject: x\r\n\r\nend\r\n"]


def test_several_mails_go_over_one_session(any_relay: RelayUnderTest) -> None:
    """A batch does not connect for each mail."""
    session = any_relay.connect()

    for number in range(3):
        assert session.offer(SENDER, f"{number}@customer.example", RAW) is None
        assert isinstance(session.finish(), Sent)
        assert session.usable

    session.quit()
    assert [mail.recipients[0][0] for mail in any_relay.server.accepted] == ["0", "1", "2"]


def test_without_the_dot_nothing_is_taken(any_relay: RelayUnderTest) -> None:
    """A mail whose dot could not be recorded is hung up on, and the relay forgets it (RFC 5321 4.1.1.4)."""
    session = any_relay.connect()

    assert session.offer(SENDER, ANN, RAW) is None
    session.close()

    any_relay.settled()
    assert any_relay.server.accepted == []


@pytest.mark.parametrize(
    ("stage", "reply", "outcome"),
    [
        ("rcpt", "550 5.1.1 nobody here", Failed("550 5.1.1 nobody here", recipient=True)),
        ("rcpt", "451 4.7.1 greylisted", Deferred("451 4.7.1 greylisted")),
        ("data", "554 5.5.1 no", Failed("554 5.5.1 no")),
        ("data", "452 4.3.1 full", Deferred("452 4.3.1 full")),
    ],
    ids=["recipient refused", "greylisted", "no data wanted", "no room"],
)
def test_a_refused_mail_leaves_the_session_for_the_next(any_relay: RelayUnderTest, stage: str, reply: str, outcome: object) -> None:
    """What concerns one mail or one recipient is that mail's outcome; the next mail goes at once."""
    session = any_relay.connect()

    any_relay.server.rule = answering(stage, reply)
    assert session.offer(SENDER, ANN, RAW) == outcome
    assert session.usable
    any_relay.server.rule = answering("none", "")
    assert session.offer(SENDER, "bob@elsewhere.example", RAW) is None
    assert isinstance(session.finish(), Sent)

    session.quit()
    assert [mail.recipients for mail in any_relay.server.accepted] == [("bob@elsewhere.example",)]


@pytest.mark.parametrize("reply", ["421 4.3.2 closing", "drop"])
@pytest.mark.parametrize("stage", ["connect", "mail", "rcpt", "data"])
def test_trouble_of_the_relay_stops_the_pass(any_relay: RelayUnderTest, stage: str, reply: str) -> None:
    """A relay that closes, with or without a word, is in trouble with every mail; nothing was taken."""
    any_relay.server.rule = answering(stage, reply)

    with pytest.raises(RelayTrouble) as caught:
        attempt(any_relay)

    assert caught.value.outcome.site
    assert (reply[:3] in caught.value.outcome.reply) == reply.startswith("421")
    assert any_relay.server.accepted == []


@pytest.mark.parametrize("reply", ["452 4.3.1 later", "530 5.7.0 authentication required"])
def test_a_relay_that_wants_no_sender_is_in_trouble(any_relay: RelayUnderTest, reply: str) -> None:
    """A no to MAIL is about the relay or our account there, not about this mail: the next one would meet it too."""
    any_relay.server.rule = answering("mail", reply)

    with pytest.raises(RelayTrouble):
        attempt(any_relay)


@pytest.mark.parametrize(
    ("reply", "outcome", "taken", "usable"),
    [
        ("250 2.0.0 queued as 7", Sent, 1, True),
        ("451 4.3.0 try again", Deferred, 0, True),
        ("421 4.3.2 closing", Deferred, 0, False),
        ("554 5.6.0 content refused", Failed, 0, True),
        ("drop", Unknown, 0, False),
        ("keep-then-drop", Unknown, 1, False),
        ("keep-then-truncate", Unknown, 1, False),
    ],
)
def test_only_a_whole_reply_to_the_dot_counts(any_relay: RelayUnderTest, reply: str, outcome: type, taken: int, *, usable: bool) -> None:
    """After the dot the mail may have been taken; a lost or broken reply says neither yes nor no."""
    session = any_relay.connect()

    any_relay.server.rule = answering("end", reply)
    session.offer(SENDER, ANN, RAW)

    assert isinstance(session.finish(), outcome)
    assert session.usable is usable
    any_relay.settled()
    assert len(any_relay.server.accepted) == taken
    session.close()
