"""What every mailbox session must do, the fake one and `ImapSession` against real servers."""

from datetime import UTC

import pytest

from tests.wire.conftest import MailboxUnderTest

RAW = b"Subject: a lid\r\nMessage-ID: <one@customer.example>\r\n\r\n.cracked \xe9\xff\r\n..\r\nFrom here on\r\n"
GONE = 77


def letter(number: int) -> bytes:
    """Return a small mail that differs from the others in content and size."""
    return f"Message-ID: <{number}@customer.example>\r\n\r\n{'x' * number}\r\n".encode()


def test_new_mails_are_told_by_their_uid(any_mailbox: MailboxUnderTest) -> None:
    """A look names every mail, or only those above the last one seen, and never the last one again."""
    for number in range(3):
        any_mailbox.append(letter(number))

    with any_mailbox.connect() as session:
        first, *_ = sorted(everything := session.uids())

        assert len(everything) == 3
        assert session.uids(first) == everything - {first}
        assert session.uids(max(everything)) == set()
        assert session.uidnext > max(everything)


def test_an_empty_folder_has_no_mails(any_mailbox: MailboxUnderTest) -> None:
    """The first look at a new mailbox finds nothing and fails at nothing."""
    with any_mailbox.connect() as session:
        assert session.uids() == set()
        assert session.arrivals([]) == []


def test_a_mail_that_comes_while_a_session_stands_is_found(any_mailbox: MailboxUnderTest) -> None:
    """A session lasts for days; what comes after it began is found at the second look at the latest."""
    with any_mailbox.connect() as session:
        session.uids()
        any_mailbox.append(RAW)
        session.uids()

        assert len(session.uids()) == 1


def test_arrivals_tell_size_and_time(any_mailbox: MailboxUnderTest) -> None:
    """Before a mail is fetched its size is known, to the byte, and when the server took it; a mail that has gone is left out."""
    any_mailbox.append(letter(1))
    any_mailbox.append(letter(2))

    with any_mailbox.connect() as session:
        uids = session.uids()
        arrivals = session.arrivals({*uids, GONE})

    assert [arrival.uid for arrival in arrivals] == sorted(uids)
    assert [arrival.size_bytes for arrival in arrivals] == [len(letter(1)), len(letter(2))]
    assert {arrival.received_at.tzinfo for arrival in arrivals} == {UTC}


def test_fetching_keeps_every_byte(any_mailbox: MailboxUnderTest) -> None:
    """Dots, bytes of no encoding and lines that look like a mail store's are taken as they are; what has gone is left out."""
    any_mailbox.append(RAW)

    with any_mailbox.connect() as session:
        [uid] = session.uids()

        assert session.fetch([uid, GONE]) == {uid: RAW}


@pytest.mark.parametrize("at_most", [1, len(RAW) - 1, len(RAW), len(RAW) + 1], ids=["a byte", "all but one", "all", "more"])
def test_only_the_head_of_a_mail_is_fetched_when_asked(any_mailbox: MailboxUnderTest, at_most: int) -> None:
    """Of a mail that is too large only its beginning crosses the wire."""
    any_mailbox.append(RAW)

    with any_mailbox.connect() as session:
        [uid] = session.uids()

        assert session.fetch_in_chunks(uid, at_most) == RAW[:at_most]


def test_a_large_mail_comes_in_pieces(any_mailbox: MailboxUnderTest) -> None:
    """A mail of several mebibytes is put together again byte for byte, and its beginning can end within a piece."""
    raw = b"Message-ID: <big@customer.example>\r\n\r\n" + b"".join(b"%06d\r\n" % number for number in range(300_000))
    any_mailbox.append(raw)

    with any_mailbox.connect() as session:
        [uid] = session.uids()

        assert session.fetch_in_chunks(uid, 10 << 20) == raw
        assert session.fetch_in_chunks(uid, (1 << 20) + 5) == raw[: (1 << 20) + 5]
        assert session.fetch_in_chunks(GONE, 1 << 20) is None


def test_filed_mails_lie_in_a_folder_that_is_made_for_them(any_mailbox: MailboxUnderTest) -> None:
    """What is done leaves the INBOX for a folder nobody had to make; filing it again is no error."""
    for number in range(3):
        any_mailbox.append(letter(number))

    with any_mailbox.connect() as session:
        first, second, third = sorted(session.uids())
        session.file([second, first], "Processed")
        session.file([first], "Processed")

        assert session.uids() == {third}
        assert session.fetch([first]) == {}

    assert (any_mailbox.count("INBOX"), any_mailbox.count("Processed")) == (1, 2)


def test_a_numbering_lasts_over_sessions(any_mailbox: MailboxUnderTest) -> None:
    """UIDs mean the same in the next session, as long as UIDVALIDITY says so."""
    any_mailbox.append(RAW)

    with any_mailbox.connect() as before:
        seen = (before.uidvalidity, before.uids())
    with any_mailbox.connect() as after:
        assert (after.uidvalidity, after.uids()) == seen
