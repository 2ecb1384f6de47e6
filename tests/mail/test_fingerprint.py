"""Copies of one mail have one fingerprint; different mails never do."""

import tracemalloc
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.mail.fingerprint import fingerprint
from tests.mail.samples import mail

NOW = datetime(2026, 3, 2, 1, 5, tzinfo=UTC)
RAW = mail("Date: Mon, 02 Mar 2026 09:05:00 +0800", body="line one\r\nline two\r\n")
MEGABYTE = 1024 * 1024


@pytest.mark.parametrize(
    "copy",
    [
        RAW,
        RAW.replace(b"\r\n", b"\n"),
        b"Received: from a by b;\r\n\tnow\r\nReturn-Path: <x@y>\r\nDelivered-To: care\r\n" + RAW,
        b"X-Spam: no\r\nARC-Seal: x\r\nDKIM-Signature: y\r\nAuthentication-Results: z\r\n" + RAW,
    ],
    ids=["same", "LF", "trace", "marks"],
)
def test_copies_of_a_mail_are_one(copy: bytes) -> None:
    """What servers add or convert on the way makes no other mail of it."""
    assert fingerprint(copy, NOW) == fingerprint(RAW, NOW + timedelta(days=1))


@pytest.mark.parametrize(
    "other",
    [
        RAW.replace(b"line two", b"line 2"),
        RAW.replace(b"broken", b"broken!"),
        RAW.replace(b"<1@", b"<2@"),
        RAW + b"\r\n",
        RAW.replace(b"\r\n\r\n", b"\r\nReply-To: x@y.example\r\n\r\n"),
    ],
    ids=["body", "subject", "id", "line", "field"],
)
def test_another_mail_is_another(other: bytes) -> None:
    """Any difference that the sender made counts."""
    assert fingerprint(other, NOW) != fingerprint(RAW, NOW)


def test_difference_beyond_every_limit_counts() -> None:
    """Two mails that differ only in the second megabyte of a header are two mails."""
    head = b"Message-ID: <1@x>\nSubject: " + b"x" * MEGABYTE

    assert fingerprint(head + b"a\n\nbody", NOW) != fingerprint(head + b"b\n\nbody", NOW)


def test_nul_and_what_servers_make_of_it_are_one() -> None:
    """Some servers store NUL as 0x80."""
    assert fingerprint(RAW + b"a\x00b", NOW) == fingerprint(RAW + b"a\x80b", NOW)


def test_time_counts_only_without_id_and_date() -> None:
    """Two mails of the same words without any mark of their own are told apart by when they came."""
    bare = b"From: a@b.example\r\n\r\nhelp"
    later = NOW + timedelta(seconds=1)

    assert fingerprint(bare, NOW) != fingerprint(bare, later)
    assert fingerprint(bare, NOW) == fingerprint(bare, NOW.astimezone(timezone(timedelta(hours=8))))
    assert fingerprint(b"Date: x\r\n" + bare, NOW) == fingerprint(b"Date: x\r\n" + bare, later)


@given(st.lists(st.sampled_from([b"\r\n", b"x", b"\r\n\r\n"]), max_size=30).map(b"".join), st.integers(-3, 3))
def test_line_ends_at_the_edge_of_a_piece_are_whole(tail: bytes, shift: int) -> None:
    """Wherever the reading is cut, CRLF and LF give one fingerprint."""
    raw = b"Date: x\r\n\r\n" + b"y" * (64 * 1024 + shift) + tail

    assert fingerprint(raw, NOW) == fingerprint(raw.replace(b"\r\n", b"\n"), NOW)


def test_large_mail_costs_no_copy() -> None:
    """A mail of 25 MB is hashed in under a megabyte of memory."""
    raw = RAW + b"0123456789abcdef" * (25 * MEGABYTE // 16)
    tracemalloc.start()

    fingerprint(raw, NOW)

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < MEGABYTE
