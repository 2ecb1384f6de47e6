"""Delivery reports, rule by rule: malformed reports, what words mean, who may be a mail system, which mail came back."""

import pytest

from processor.mail import parse, returned_mail, smtp_words, status_report
from processor.mail.message import BouncedRecipient, MailKind
from tests.mail.samples import mail

DAEMON = "MAILER-DAEMON@mx.example"
FAILURE = "Your message could not be delivered to\n\n  a@b.example\n\n550 5.1.1 user unknown"


def report(status: bytes, *, beside: bytes = b"") -> bytes:
    """Return a delivery report with this machine-readable part, and further parts."""
    head = b'From: MAILER-DAEMON@mx.example\nContent-Type: multipart/report; report-type=delivery-status; boundary="r"\n\n'
    return head + b"--r\n\nIt failed.\n--r\nContent-Type: message/delivery-status\n\n" + status + b"\n" + beside + b"--r--\n"


@pytest.mark.parametrize(
    ("fields", "recipient"),
    [
        pytest.param(
            "Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1", ("a@b.example", "5.1.1", True), id="as written"
        ),
        pytest.param("Final-Recipient: a@b.example\nAction: Failed\nStatus: 5.1.1", ("a@b.example", "5.1.1", True), id="no type"),
        pytest.param("Final-Recipient: <a@B.example>.\nAction: failed", ("a@b.example", None, True), id="brackets"),
        pytest.param("Original-Recipient: rfc822;a@b.example\nStatus: 5.1.1", ("a@b.example", "5.1.1", True), id="original only"),
        pytest.param("Original-Recipient: rfc822;a+40b.example\nStatus: 5.1.1", ("a@b.example", "5.1.1", True), id="xtext"),
        pytest.param("X-Actual-Recipient: rfc822; a@b.example\nAction: failed", ("a@b.example", None, True), id="actual only"),
        pytest.param(
            "Final-Recipient: rfc822;@relay:a@server\nOriginal-Recipient: rfc822;a@b.example\nAction: failed",
            ("a@b.example", None, True),
            id="route",
        ),
        pytest.param("Final-Recipient: utf-8; 李@例子.example\nAction: failed", ("李@例子.example", None, True), id="utf-8"),
        pytest.param(
            "Final-Recipient: rfc822; a@b.example\nStatus: 5.0.0 (permanent failure)",
            ("a@b.example", "5.0.0", True),
            id="status with words",
        ),
        pytest.param(
            "Action: failed\nStatus: 4.2.2\n\nFinal-Recipient: rfc822; a@b.example", ("a@b.example", "4.2.2", False), id="before it"
        ),
        pytest.param(
            "Final-Recipient: rfc822; a@b.example\n\nAction: failed\n\nStatus: 5.1.1", ("a@b.example", "5.1.1", True), id="torn apart"
        ),
        pytest.param(
            "> Final-Recipient: rfc822; a@b.example\n> Action: failed\n> Status: 5.1.1", ("a@b.example", "5.1.1", True), id="quoted"
        ),
        pytest.param(
            "Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550\n 5.7.26 no DMARC",
            ("a@b.example", "5.7.26", True),
            id="exact status on a folded line",
        ),
        pytest.param(
            "Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 452 4.2.2 full",
            ("a@b.example", "5.0.0", True),
            id="status of another class",
        ),
        pytest.param(
            "Final-Recipient: rfc822; a@b.example\nDiagnostic-Code: smtp; 451 try again later",
            ("a@b.example", None, False),
            id="reply code only",
        ),
        pytest.param("Final-Recipient: rfc822; a@b.example\nAction: delayed\nStatus: 5.1.1", ("a@b.example", "5.1.1", False), id="delayed"),
        pytest.param("Final-Recipient: rfc822; a@b.example\nAction: expired\nStatus: 4.4.7", ("a@b.example", "4.4.7", False), id="expired"),
        pytest.param("Final-Recipient: rfc822; a@b.example\nRemote-MTA: dns; x", ("a@b.example", None, None), id="says nothing"),
    ],
)
def test_malformed_report_is_read_as_it_was_meant(fields: str, recipient: tuple[str, str | None, bool | None]) -> None:
    """A recipient, its status and whether the failure is final are found however the block is written."""
    assert [BouncedRecipient(*recipient)] == status_report.recipients(
        status_report.read(f"Reporting-MTA: dns; mx.example\n\n{fields}\n"), ()
    )


def test_report_that_names_a_file_is_about_the_recipient_in_the_header() -> None:
    """Exim reports the mailbox file that was full; X-Failed-Recipients has the address."""
    status = b"Action: failed\nFinal-Recipient: rfc822;/var/mail/ann\nStatus: 5.2.2\n"

    bounce = parse.read(b"X-Failed-Recipients: ann@b.example\n" + report(status)).bounce

    assert bounce is not None
    assert bounce.recipients == (BouncedRecipient("ann@b.example", "5.2.2", permanent=True),)


def test_recipient_whom_the_mail_reached_is_no_failure() -> None:
    """In a report about several, only those who did not get the mail are named."""
    status = b"Final-Recipient: rfc822; a@b.example\nAction: delivered\n\nFinal-Recipient: rfc822; c@d.example\nAction: failed\n"

    bounce = parse.read(report(status)).bounce

    assert bounce is not None
    assert [one.address for one in bounce.recipients] == ["c@d.example"]


@pytest.mark.parametrize(
    ("text", "status", "final"),
    [
        ("550 5.1.1 user unknown", "5.1.1", True),
        ("smtp;550-5.7.26 no. 550 5.7.26", "5.7.26", True),
        ("5.0.0 failed: 5.2.1 disabled", "5.2.1", True),
        ("5.0.0 failed, then 4.4.1", "5.0.0", True),
        ("(#4.4.2)", "4.4.2", False),
        ("错误5.1.1，", "5.1.1", True),
        ("552 5.2.2 over quota, try again later", "5.2.2", True),
        ("421 busy", None, False),
        ("greylisted", None, False),
        ("稍后再试", None, False),
        ("Recipient unknown", None, True),
        ("该用户不存在", None, True),
        ("host 192.0.2.5.1 with Exim 4.96 and 5.1.1.20, sendmail 4.4.4b, port 4.10.3", None, None),
        ("250 2.1.5 Ok", None, None),
        ("", None, None),
    ],
)
def test_numbers_count_before_words(text: str, status: str | None, final: bool | None) -> None:  # noqa: FBT001 - a table
    """An enhanced status counts, then a reply code, then words; addresses and versions are neither."""
    assert (status, final) == (smtp_words.status(text), smtp_words.is_final(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Message-ID: <1@a.example>", "<1@a.example>"),
        ("MESSAGE-ID:<1@a.example>", "<1@a.example>"),
        ("> Message-Id: <1@a.example>", "<1@a.example>"),
        ("    Message-id:\n      <1@a.example>", "<1@a.example>"),
        ("X-Original-Message-ID: <1@a.example>", "<1@a.example>"),
        ("Message-ID: 1@a.example", "<1@a.example>"),
        (
            "Message-ID: <9@report.example>\n\n----- Original message -----\n\nMessage-ID: <1@a.example>\n\nMessage-ID: <2@a.example>",
            "<1@a.example>",
        ),
        ("Message-ID: <9@report.example>\nFinal-Recipient: a@b.example\nMessage-ID: <1@a.example>", "<1@a.example>"),
        ("Message-ID: <9@report.example>\nSubject: x\nMessage-ID: <1@a.example>", "<1@a.example>"),
        ("the Message-ID of your mail", None),
        ("Message-ID:", None),
    ],
)
def test_message_id_in_a_text(text: str, found: str | None) -> None:
    """However it is spelled, folded or quoted, the returned mail's own identifier is found, not the report's."""
    assert found == returned_mail.in_text(text)


@pytest.mark.parametrize(
    ("part", "found"),
    [
        (b"Content-Type: message/rfc822\n\n\n\nMessage-ID: <1@a.example>\n\n", "<1@a.example>"),
        (b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nTWVzc2FnZS1JRDogPDFAYS5leGFtcGxlPgo=\n", "<1@a.example>"),
        (
            b"Content-Type: text/rfc822-headers\nContent-Transfer-Encoding: quoted-printable\n\nMessage-ID: =3C1@a.ex=\nample>\n",
            "<1@a.example>",
        ),
        (b"Content-Type: message/partial\n\nMessage-ID: <1@a.example>\n", "<1@a.example>"),
        (b"Content-Type: text/plain; name=headers.txt\n\nReceived: x\nMessage-ID: <1@a.example>\n", "<1@a.example>"),
        (b"Content-Type: message/rfc822\n\nMessage removed\n", None),
    ],
    ids=["blank lines first", "base64", "quoted-printable", "partial", "text file", "nothing left"],
)
def test_message_id_in_the_returned_part(part: bytes, found: str | None) -> None:
    """The part that comes back is decoded, whatever type it has."""
    bounce = parse.read(report(b"Final-Recipient: rfc822; a@b.example\nAction: failed", beside=b"--r\n" + part)).bounce

    assert bounce is not None
    assert found == bounce.original_message_id


def test_report_about_a_report_names_the_mail_that_was_sent() -> None:
    """When a report itself came back, the innermost returned mail is ours."""
    inner = report(b"Final-Recipient: rfc822; c@d.example\nAction: failed").replace(b"\n--r", b"\n--i").replace(b'"r"', b'"i"')
    inner = inner.replace(b"--i--", b"--i\nContent-Type: message/rfc822\n\nMessage-ID: <1@a.example>\n\n--i--")
    outer = report(
        b"Final-Recipient: rfc822; a@b.example\nAction: failed",
        beside=b"--r\nContent-Type: message/rfc822\n\nMessage-ID: <2@a.example>\n" + inner,
    )

    bounce = parse.read(outer).bounce

    assert bounce is not None
    assert bounce.original_message_id == "<1@a.example>"


@pytest.mark.parametrize(
    ("sender", "fields", "subject", "body", "is_bounce"),
    [
        (DAEMON, [], "x", FAILURE, True),
        ("Mail Delivery Subsystem <admin@b.example>", [], "x", FAILURE, True),
        ("=?iso-2022-jp?B?TWFpbCBEZWxpdmVyeSBTdWJzeXN0ZW0=?= <a@b.example>", [], "x", FAILURE, True),
        ("Postmaster\\@b.example@relay.example", [], "x", FAILURE, True),
        ("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@b.example>", [], "x", FAILURE, True),
        ("=?utf-8?B?57O757uf6YCA5L+h?= <service@b.example>", [], "x", FAILURE, True),
        ("a@b.example", ["X-MS-Embedded-Report:"], "x", FAILURE, True),
        ("a@b.example", ["Content-Class: urn:content-classes:dsn"], "x", FAILURE, True),
        ("a@b.example", ["Return-Path: <>"], "Mail delivery failed", FAILURE, True),
        ("a@b.example", ["Return-Path: <>"], "Lunch", FAILURE, False),
        ("a@b.example", ["Return-Path: <>"], "Re: Mail delivery failed", FAILURE, False),
        ("a@b.example", ["Return-Path: <>"], "Automatic reply: Mail delivery failed", FAILURE, False),
        ("a@b.example", ["Return-Path: <MAILER-DAEMON>"], "Automatic reply: Undeliverable: x", FAILURE, False),
        ("Mail Administrator <postmaster@b.example>", [], "Mail System Error", FAILURE, True),
        ('"System Administrator"@b.example', [], "Delivery failure", "Could not deliver:\nFailed Recipient: c@d.example\n550 no", True),
        ("Administrator <it@b.example>", [], "Undeliverable mail", f"Hello,\nsee below.\n\n{FAILURE}\nMessage-ID: <1@a.example>", False),
        ("System Administrator <it@b.example>", [], "Delivery failure", "Your parcel could not be delivered.", False),
        ("no-reply@shop.example", [], "Delivery failed", "Your parcel could not be delivered: 550 a@b.example", False),
        ("no-reply@shop.example", [], "Delivery failed", f"{FAILURE}\n\nMessage-ID: <1@a.example>", True),
        ("form@shop.example", ["Auto-Submitted: auto-generated"], "Delivery failed", FAILURE, False),
        ("a@b.example", [], "Mail delivery failed", f"{FAILURE}\nMessage-ID: <1@a.example>", False),
        (DAEMON, [], "Delivery Status Notification (Success)", "Nothing could not be delivered.", False),
    ],
)
def test_the_less_sure_the_sender_the_more_must_be_said(
    sender: str,
    fields: list[str],
    subject: str,
    body: str,
    is_bounce: bool,  # noqa: FBT001 - a table
) -> None:
    """A mail system needs one mark more; a name that people and shops use too needs several; a person is never one."""
    assert is_bounce == (parse.read(mail(*fields, sender=sender, subject=subject, body=body)).nature.kind is MailKind.BOUNCE)


@pytest.mark.parametrize(
    ("body", "recipients"),
    [
        ("<a@b.example>:\n<c@d.example>:\nno such user here", [("a@b.example", True), ("c@d.example", True)]),
        ("<a@b.example>: 550 no\n<c@d.example>: 451 later", [("a@b.example", True), ("c@d.example", False)]),
        ("could not be delivered\n550 gone:\n  a@b.example", [("a@b.example", True)]),
        ("收件人：a@b.example，该邮箱不存在", [("a@b.example", True)]),
        ("無法送達「a@b.example」，信箱已滿", [("a@b.example", True)]),
        ("受信者: a@b.example しばらくしてから再試行します", [("a@b.example", False)]),
        ("<a@b.example>: I'm not going to try again (#4.4.1)", [("a@b.example", True)]),
        ("user unknown (care@acme.example wrote to a@b.example)", [("a@b.example", True)]),
        ("RCPT TO:<a@b.example>\n550 unknown\n\n--- Original message follows.\n\nTo: x@y.example", [("a@b.example", True)]),
        ("There was an error delivering your mail to <postmaster@b.example>.", [("postmaster@b.example", True)]),
    ],
)
def test_words_name_the_recipients_and_the_end(body: str, recipients: list[tuple[str, bool]]) -> None:
    """Each recipient has what is said of it; our own address and those of the returned mail are nobody's."""
    bounce = parse.read(mail(sender=DAEMON, subject="failure notice", body=body)).bounce

    assert bounce is not None
    assert recipients == [(one.address, one.permanent) for one in bounce.recipients]


def test_other_reports_are_no_delivery_reports() -> None:
    """A report about TLS or the like has the same outer form."""
    head = b'From: noreply@tls.example\nSubject: Report for a.example\nContent-Type: multipart/report; report-type="tlsrpt"; boundary="r"'
    tls = head + b"\n\n--r\n\nAll sessions failed.\n--r--\n"

    assert MailKind.BOUNCE is not parse.read(tls).nature.kind


def test_recipients_are_limited() -> None:
    """A report about a thousand recipients names the first hundred."""
    status = b"".join(b"Final-Recipient: rfc822; a%d@b.example\nAction: failed\n\n" % number for number in range(1000))

    bounce = parse.read(report(status)).bounce

    assert bounce is not None
    assert [f"a{number}@b.example" for number in range(100)] == [one.address for one in bounce.recipients]
