"""Mails as customers, colleagues and machines send them, as the bytes a server stores.

Every mail gets a Message-ID of its own unless one is given, so two calls make two mails. The receiving server's verdict on the
sender stands on top, as `trust.authserv_id` of the test desk expects it.
"""

import email.policy
import itertools
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from email.utils import parseaddr

AUTHSERV_ID = "mx.acme.example"
DESK = "care@acme.example"
ANN = "Ann Lee <ann@customer.example>"
BOB = "Bob <bob@elsewhere.example>"
CHEN = "Chen Wei <chen@acme.example>"

# Lines as long as they may be: ids stay in one piece.
_POLICY = email.policy.SMTP.clone(max_line_length=998)
_numbers = itertools.count(1)


def letter(
    sender: str = ANN,
    subject: str = "The lid is cracked",
    text: str = "The pot came yesterday and its lid is cracked. Please send another one.",
    *,
    message_id: str | None = None,
    authentication: str | None = "pass",
    answers: str | Sequence[str] = (),
    fields: Mapping[str, str] | None = None,
    attachments: Sequence[tuple[str, str, bytes]] = (),
) -> bytes:
    """Return a mail to the desk.

    `authentication` is the DMARC verdict ("pass", "fail", None: our server says nothing), `answers` the ids of the mails it
    replies to, the last one first in line; an attachment is name, media type and content.
    """
    mail = EmailMessage(policy=_POLICY)
    address = parseaddr(sender)[1]
    if authentication:
        mail["Authentication-Results"] = f"{AUTHSERV_ID}; dmarc={authentication} header.from={address.rpartition('@')[2]}"
    mail["From"] = sender
    mail["To"] = DESK
    mail["Subject"] = subject
    mail["Date"] = "Mon, 02 Mar 2026 01:05:00 +0000"
    mail["Message-ID"] = message_id or f"<m{next(_numbers)}@customer.example>"
    if answered := [answers] if isinstance(answers, str) else list(answers):
        mail["In-Reply-To"] = answered[-1]
        mail["References"] = " ".join(answered)
    for name, value in (fields or {}).items():
        mail[name] = value
    mail.set_content(text)
    for name, kind, content in attachments:
        main, _, sub = kind.partition("/")
        mail.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return mail.as_bytes()


def delivery_report(original: str, *, address: str = "ann@customer.example", status: str = "5.1.1", action: str = "failed") -> bytes:
    """Return a delivery report (RFC 3464) by a mail server that returns the header of the mail with the Message-ID `original`."""
    lines = (
        "Return-Path: <>",
        "From: Mail Delivery System <MAILER-DAEMON@mx.customer.example>",
        f"To: {DESK}",
        "Subject: Undelivered Mail Returned to Sender",
        f"Message-ID: <report{next(_numbers)}@mx.customer.example>",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
        "",
        "--part",
        "Content-Type: text/plain",
        "",
        "Your mail could not be delivered.",
        "--part",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.customer.example",
        "",
        f"Final-Recipient: rfc822; {address}",
        f"Action: {action}",
        f"Status: {status}",
        "--part",
        "Content-Type: text/rfc822-headers",
        "",
        f"Message-ID: {original}",
        "Subject: ours",
        "",
        "--part--",
        "",
    )
    return "\r\n".join(lines).encode()
