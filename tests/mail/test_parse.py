"""The whole reading of a mail, and the reader of last resort."""

import tracemalloc
from datetime import UTC, datetime
from email.message import EmailMessage

from processor.mail import parse
from processor.mail.message import Address, InboundMessage, MailKind, Protection
from tests.mail.samples import kept, mail

MEGABYTE = 1024 * 1024


def with_attachment(size: int) -> bytes:
    """Return a mail with one text and one base64 attachment of about `size` encoded bytes."""
    head = b'From: a@b.example\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nsee file\n--b\n'
    return (
        head
        + b"Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\n"
        + (b"QUJD" * 19 + b"\n") * (size // 77)
        + b"--b--\n"
    )


def test_plain_mail_is_read_whole() -> None:
    """Nothing of an ordinary mail is lost or invented."""
    raw = mail(
        "Date: Mon, 02 Mar 2026 09:05:00 +0800",
        "Cc: Bo <Bo@B.Example>",
        "Reply-To: r@b.example",
        "In-Reply-To: <2@acme.example>",
        "Received: by x",
        "X-Loop: a desk",
    )

    message = parse.read(raw)

    assert message == InboundMessage(
        message_id="<1@customer.example>",
        in_reply_to=("<2@acme.example>",),
        references=(),
        subject="broken",
        date=datetime(2026, 3, 2, 1, 5, tzinfo=UTC),
        utc_offset_minutes=480,
        sender=Address("Ann Li", "ann@customer.example"),
        sender_text="Ann Li <ann@customer.example>",
        reply_to=(Address("", "r@b.example"),),
        to=(Address("Care", "care@acme.example"),),
        cc=(Address("Bo", "Bo@b.example"),),
        text="hello",
        as_written="hello",
        new_text="hello",
        attachments=(),
        forwarded=None,
        protection=Protection.NONE,
        nature=message.nature,
        returns_on=None,
        bounce=None,
        authentication=message.authentication,
        loop_marks=("a desk",),
        received_count=1,
        unanswerable="X-Loop is present",
        defects=(),
        truncated=False,
    )


def test_own_mail_is_recognised_with_tag_and_case() -> None:
    """A mail from the desk's own address is a loop, however the address is dressed."""
    message = parse.read(mail(sender="CARE+t1042@Acme.Example"), own_addresses=frozenset({"care@acme.example"}))

    assert message.nature.kind == MailKind.OWN


def test_head_of_a_large_mail_is_marked() -> None:
    """Who reads the ticket knows that there was more."""
    message = parse.read(mail(), truncated=True)

    assert message.truncated
    assert "only the head of the mail was read" in message.defects


def test_attachments_beyond_a_hundred_are_counted_not_listed() -> None:
    """A mail of thousands of parts is told as what it is."""
    part = b"--b\nContent-Type: image/png; name=a.png\n\nx\n"

    message = parse.read(b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + part * 400 + b"--b--\n")

    assert len(message.attachments) == 100
    assert "400 attachments; the first 100 are listed" in message.defects


def test_large_attachment_costs_its_copy_and_little_more() -> None:
    """Reading 8 MB of base64 takes the part, its characters without line ends, and the file."""
    raw = with_attachment(8 * MEGABYTE)
    tracemalloc.start()

    message = parse.read(raw)

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3 * 8 * MEGABYTE
    assert (8 * MEGABYTE // 77) * 57 == message.attachments[0].size == len(message.attachments[0].content)


def test_calendar_reply_is_a_receipt() -> None:
    """An accepted invitation is no complaint."""
    message = parse.read(mail("Content-Type: text/calendar; method=REPLY", body="BEGIN:VCALENDAR"))

    assert message.nature.kind == MailKind.RECEIPT


def test_report_of_success_is_a_receipt() -> None:
    """A delivery report that says `delivered` is no bounce."""
    raw = (
        kept("bounce-postfix-unknown-user").replace(b"Action: failed", b"Action: delivered").replace(b"Action: delayed", b"Action: relayed")
    )

    message = parse.read(raw)

    assert (message.nature.kind, message.bounce) == (MailKind.RECEIPT, None)


def test_head_says_what_is_needed_for_a_stub() -> None:
    """A mail that broke everything else still has a sender, a subject and a size."""
    raw = mail("Date: some day", subject="=?gb2312?B?zbbL3w==?=")

    assert parse.read_head(raw) == parse.Head(
        sender_text="Ann Li <ann@customer.example>",
        sender=Address("Ann Li", "ann@customer.example"),
        subject="投诉",
        date_text="some day",
        message_id="<1@customer.example>",
        size=len(raw),
    )


def test_a_long_message_id_that_a_mailer_encoded_is_read() -> None:
    """Some mailers cut long identifiers into encoded words, though RFC 2047 forbids it; the answer must still find its ticket."""
    name = f"<t1001.notification.{'0a5b0b62eb7f' * 6}@acme.example>"
    mail = EmailMessage()
    mail["From"], mail["In-Reply-To"], mail["References"] = "ann@customer.example", name, name

    message = parse.read(mail.as_bytes())

    assert b"=?utf-8?" in mail.as_bytes()
    assert (message.in_reply_to, message.references) == ((name,), (name,))
