r"""An SMTP server that keeps what it accepts and misbehaves as told. Touches sockets, threads and the journal file.

`rule(stage, recipient, data)` is asked at every stage and returns

    None                 go on
    "451 4.7.1 later"    this reply instead of the usual one; "250-a\n250 b" is one reply of two lines
    "drop"               close the connection without a word
    "stall"              say nothing more and wait for the client to leave
    "keep-then-drop"     at "end": the mail is accepted and the connection closed before the 250, so the reply is lost
    "keep-then-truncate" at "end": the mail is accepted, `25` is sent, the connection closed

Stages: connect, ehlo, auth (`recipient` is the user name), mail (`recipient` is the sender), rcpt, data (before the
354), body (after each line, `data` is that line: `b"\r\n"` is the gap below the header), end (after the final dot,
`data` is the mail). A 4xx or 5xx reply refuses; a 2xx reply accepts in those words.
"""

import base64
import contextlib
import email
import email.policy
import json
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Literal, Self

from tests.servers.certificates import Certificates
from tests.servers.process import HOST, free_port
from tests.servers.smtp_conversation import Conversation

Rule = Callable[[str, str, bytes], str | None]
Security = Literal["none", "starttls", "tls"]


@dataclass(frozen=True, slots=True)
class AcceptedMail:
    """A mail the server took: seconds since the epoch, the envelope, the bytes with CRLF line ends and dots unstuffed."""

    at: float
    sender: str
    recipients: tuple[str, ...]
    raw: bytes

    @property
    def message(self) -> EmailMessage:
        """The mail as the standard library reads it."""
        return email.message_from_bytes(self.raw, policy=email.policy.default)


class SmtpServer:
    """An SMTP server on loopback; `login` (user, password) makes it ask for authentication, `journal` outlives this process."""

    host = HOST

    def __init__(
        self,
        *,
        security: Security = "none",
        certificates: Certificates | None = None,
        login: tuple[str, str] | None = None,
        journal: Path | None = None,
    ) -> None:
        """Choose a port; nothing listens until `start`. `security` other than "none" needs `certificates`."""
        self.port = free_port()
        self.rule: Rule = lambda _stage, _recipient, _data: None
        self.accepted: list[AcceptedMail] = []
        self.login = login
        self.security = security
        self.tls = _tls_context(certificates) if certificates else None
        self._journal = journal
        self._changed = threading.Condition()
        self._listener: socket.socket | None = None
        self._threads: list[threading.Thread] = []
        self._conversations: list[Conversation] = []

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    def start(self) -> None:
        """Listen; after a `stop` on the same port."""
        self._listener = socket.create_server((HOST, self.port))
        self._threads = [threading.Thread(target=self._accept, args=(self._listener,), daemon=True)]
        self._threads[0].start()

    def stop(self) -> None:
        """Close every connection and refuse new ones. What was accepted stays."""
        if self._listener is None:
            return
        with contextlib.suppress(OSError):  # never connected; only a shutdown wakes the thread that accepts
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._threads[0].join()
        for conversation in self._conversations:
            conversation.hang_up()
        for thread in self._threads:
            thread.join()
        self._listener, self._conversations = None, []

    def keep(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> None:
        """Accept a mail: on the disk first, as a server that answers 250 promises."""
        mail = AcceptedMail(time.time(), sender, recipients, raw)
        with self._changed:
            if self._journal:
                _append(self._journal, mail)
            self.accepted.append(mail)
            self._changed.notify_all()

    def wait_for(self, count: int, seconds: float = 20) -> list[AcceptedMail]:
        """Return all accepted mails once there are `count`. Raises TimeoutError with how many there were."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self.accepted) >= count, seconds):
                message = f"{len(self.accepted)} of {count} mails came within {seconds} s"
                raise TimeoutError(message)
            return list(self.accepted)

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return  # stopped
            conversation = Conversation(self, connection)
            thread = threading.Thread(target=conversation.run, daemon=True)
            self._conversations.append(conversation)
            self._threads.append(thread)
            thread.start()


def read_journal(path: Path) -> list[AcceptedMail]:
    """Return the mails of a journal, oldest first; [] where nothing was accepted."""
    if not path.exists():
        return []
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    return [AcceptedMail(row["at"], row["sender"], tuple(row["recipients"]), base64.b64decode(row["raw"])) for row in rows]


def _append(journal: Path, mail: AcceptedMail) -> None:
    row = {"at": mail.at, "sender": mail.sender, "recipients": mail.recipients, "raw": base64.b64encode(mail.raw).decode()}
    with journal.open("a") as file:
        file.write(json.dumps(row) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _tls_context(certificates: Certificates) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificates.certificate_file, certificates.key_file)
    return context
