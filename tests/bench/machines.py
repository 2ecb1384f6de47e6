"""Mails that machines write: automatic replies and delivery reports, each marked as one by a standard. Pure.

RFC 3834 (Auto-Submitted), RFC 3464 (delivery reports), Exchange's subject prefix with X-Auto-Response-Suppress, and the older
X-Autoreply with Precedence.
"""

from dataclasses import dataclass

from tests.bench import mime
from tests.bench.people import DESK_ADDRESS
from tests.bench.words import CHINESE, Tongue


@dataclass(frozen=True, slots=True)
class Envelope:
    """Whose machine writes: the customer's name as From has it, and the address; and when, and as which mail."""

    name: str
    address: str
    date: str
    message_id: str

    @property
    def host(self) -> str:
        """The host of the address."""
        return self.address.rpartition("@")[2]


_AWAY_MARKS = (
    "Auto-Submitted: auto-replied\nX-Auto-Response-Suppress: All\n",
    "Auto-Submitted: auto-replied (vacation)\nPrecedence: bulk\n",
    "Precedence: auto_reply\nX-Autoreply: yes\n",
    "X-Auto-Response-Suppress: DR, OOF, AutoReply\n",
)


def automatic(envelope: Envelope, tongue: Tongue, turn: int) -> bytes:
    """Return an out-of-office reply; `turn` chooses how it is marked, besides the subject that Exchange gives it."""
    subject = "自动回复：您的来信" if tongue is CHINESE else "Automatic reply: Your ticket"
    fields = (
        f"Return-Path: <>\nFrom: {envelope.name} <{envelope.address}>\nTo: <{DESK_ADDRESS}>\n"
        f"Subject: {mime.words(subject, 'utf-8')}\nDate: {envelope.date}\nMessage-ID: {envelope.message_id}\n"
        f"In-Reply-To: <sent-before-{turn}@acme.example>\n{_AWAY_MARKS[turn % len(_AWAY_MARKS)]}MIME-Version: 1.0\n"
    )
    body = mime.text("plain", tongue.away[turn % len(tongue.away)] + "\n", "utf-8", "base64")
    return fields.encode() + body.written()


def bounce(envelope: Envelope, _tongue: Tongue, turn: int) -> bytes:
    """Return a report that a mail could not be delivered; `turn` chooses whether it is marked as automatic too."""
    submitted = "Auto-Submitted: auto-replied\n" if turn % 2 else ""
    fields = (
        f"Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.{envelope.host}>\nTo: <{DESK_ADDRESS}>\n"
        f"Subject: Undelivered Mail Returned to Sender\nDate: {envelope.date}\nMessage-ID: {envelope.message_id}\n"
        f"{submitted}MIME-Version: 1.0\n"
    )
    words = f"I could not deliver your message to <{envelope.address}>: 550 5.1.1 there is no such mailbox\n"
    status = (
        f"Reporting-MTA: dns; mx.{envelope.host}\n\nFinal-Recipient: rfc822; {envelope.address}\n"
        f"Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 there is no such mailbox\n"
    )
    returned = f"From: <{DESK_ADDRESS}>\nTo: <{envelope.address}>\nSubject: Spring sale\nMessage-ID: <sent-before-{turn}@acme.example>\n\n"
    parts = [
        mime.text("plain", words, "us-ascii", "8bit"),
        mime.Part("Content-Type: message/delivery-status\n", status.encode()),
        mime.Part("Content-Type: message/rfc822\n", returned.encode()),
    ]
    body = mime.multipart("report; report-type=delivery-status", f"report-{turn}", parts)
    return fields.encode() + body.written()
