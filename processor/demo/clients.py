"""The mail programs of the people in the demo: write, send, read. Touches loopback SMTP and IMAP.

Sending also plays the part of the desk's own mail server, which writes on top of a mail what it found out about the sender.
"""

import base64
import smtplib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes, policy
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, make_msgid
from imaplib import IMAP4
from types import TracebackType
from typing import TYPE_CHECKING, Self

from imapclient import IMAPClient

from processor.demo.people import AUTHSERV_ID, DESK, PASSWORD, Person

if TYPE_CHECKING:
    from processor.demo.server import DemoMailServer

TIMEOUT_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail to the desk as its writer sees it."""

    sender: Person
    subject: str
    text: str
    written_at: datetime
    answers: EmailMessage | None = None
    by_machine: bool = False
    message_id: str = field(default_factory=lambda: make_msgid(domain="mail.example"))

    @property
    def content(self) -> bytes:
        """The mail as it travels."""
        fields = [
            ("From", formataddr((self.sender.name, self.sender.address))),
            ("To", formataddr((DESK.name, DESK.address))),
            ("Subject", self.subject if self.subject.isascii() else Header(self.subject, "utf-8").encode(linesep="\r\n")),
            ("Date", format_datetime(self.written_at)),
            ("Message-ID", self.message_id),
        ]
        if self.answers is not None:
            answered = self.answers["Message-ID"]
            fields += [("In-Reply-To", answered), ("References", answered)]
        if self.by_machine:
            fields.append(("Auto-Submitted", "auto-replied"))
        fields += [("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "base64")]
        head = "".join(f"{name}: {value}\r\n" for name, value in fields)
        return head.encode("ascii") + b"\r\n" + base64.encodebytes(self.text.encode()).replace(b"\n", b"\r\n")


def with_quote(text: str, answered: EmailMessage) -> str:
    """Return `text` with the mail that it answers below it, as most mail programs put it there."""
    sender = str(answered["From"])
    quoted = "\n".join(f"> {line}".rstrip() for line in body(answered).splitlines())
    return f"{text}\nOn {answered['Date'].datetime:%a, %d %b %Y at %H:%M}, {sender} wrote:\n\n{quoted}\n"


def body(mail: EmailMessage) -> str:
    """Return the plain text of a mail."""
    part = mail.get_body(("plain",))
    return "" if part is None else str(part.get_content())


def hand_over(server: "DemoMailServer", sender: Person, content: bytes) -> None:
    """Send a mail to the desk; on its way in, the desk's mail server says what it knows of the sender.

    A real one checks DMARC; this one takes it from the list of people. Of somebody it knows nothing about it says nothing.
    """
    if sender.vouched_for:
        content = f"Authentication-Results: {AUTHSERV_ID}; dmarc=pass header.from={sender.domain}\r\n".encode("ascii") + content
    with smtplib.SMTP(server.host, server.smtp_port, local_hostname="localhost", timeout=TIMEOUT_SECONDS) as client:
        client.sendmail(sender.address, [DESK.address], content)


class Inbox:
    """The INBOX of one person, read by IMAP."""

    def __init__(self, server: "DemoMailServer", person: Person) -> None:
        """Sign in."""
        self._client = IMAPClient(server.host, port=server.imap_port, ssl=False, timeout=TIMEOUT_SECONDS)
        self._client.login(person.address, PASSWORD)
        self._client.select_folder("INBOX", readonly=True)

    def __enter__(self) -> Self:
        """Return the inbox."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Sign out."""
        with suppress(IMAP4.error, OSError):  # it has been read; a server that does not say goodbye changes nothing
            self._client.logout()

    def newest(self, wanted: Callable[[EmailMessage], bool]) -> EmailMessage | None:
        """Return the newest mail that is `wanted`, None when there is none yet."""
        self._client.noop()  # only then does the server tell this session of new mail
        uids = sorted(self._client.search(), reverse=True)
        if not uids:
            return None
        rows = self._client.fetch(uids, ["BODY.PEEK[]"])
        return next((mail for uid in uids if wanted(mail := parsed(rows[uid][b"BODY[]"]))), None)


def parsed(content: bytes) -> EmailMessage:
    """Return a mail of ours as a mail program reads it."""
    return message_from_bytes(content, policy=policy.default)
