"""One client's conversation with the SMTP server (RFC 5321, 3207, 4954). Touches its socket.

Every reply that could be another one is put to the server's rule first. Lines are read one by one from a buffer, so a
client may send several commands at once (RFC 2920).
"""

import base64
import binascii
import contextlib
import re
import socket
import ssl
from collections.abc import Callable
from typing import Protocol

_LONGEST_LINE = 1 << 20
_PATH = re.compile(r"(?:FROM|TO):\s*<([^>]*)>", re.IGNORECASE)


class Host(Protocol):
    """What a conversation needs of its server."""

    @property
    def security(self) -> str:
        """One of "none", "starttls" and "tls"."""

    @property
    def tls(self) -> ssl.SSLContext | None:
        """What to encrypt with."""

    @property
    def login(self) -> tuple[str, str] | None:
        """The user and password to ask for."""

    @property
    def rule(self) -> Callable[[str, str, bytes], str | None]:
        """What to answer instead of the usual reply."""

    def keep(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> None:
        """Accept a mail."""


class _Ended(Exception):
    """Nothing more is said in this conversation; not an error."""


class Conversation:
    """A connection and what was said in it so far."""

    def __init__(self, host: Host, connection: socket.socket) -> None:
        """Take over a connection; nothing is said until `run`."""
        self._host = host
        self._connection = connection
        self._reader = connection.makefile("rb")
        self._sender: str | None = None
        self._recipients: list[str] = []
        self._encrypted = False
        self._authenticated = host.login is None

    def run(self) -> None:
        """Talk until either side ends the conversation."""
        with contextlib.suppress(OSError, _Ended):  # OSError: the client left, or the server stops
            if self._host.security == "tls":
                self._encrypt()
            if self._accepts("connect", "220-test.example ESMTP\n220 what is accepted here is kept"):
                while line := self._reader.readline(_LONGEST_LINE):
                    self._obey(line.decode("utf-8", "replace").strip())
        self.hang_up()
        self._reader.close()

    def hang_up(self) -> None:
        """Close the connection, whatever it is waiting for."""
        with contextlib.suppress(OSError):  # the client was first
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()

    def _obey(self, line: str) -> None:
        verb, _, rest = line.partition(" ")
        match verb.upper():
            case "EHLO":
                self._greet()
            case "HELO" | "NOOP" | "RSET":
                self._sender, self._recipients = None, []
                self._say("250 2.0.0 ok")
            case "STARTTLS" if self._host.security == "starttls" and not self._encrypted:
                self._say("220 2.0.0 go ahead")
                self._encrypt()
            case "AUTH" if self._host.login:
                self._authenticate(rest)
            case "MAIL" | "RCPT":
                self._address(verb.lower(), rest)
            case "DATA":
                self._take()
            case "QUIT":
                self._say("221 2.0.0 bye")
                raise _Ended
            case _:
                self._say("502 5.5.1 not here")

    def _greet(self) -> None:
        self._sender, self._recipients = None, []
        words = ["test.example", "PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "SIZE 52428800"]
        if self._host.security == "starttls" and not self._encrypted:
            words.append("STARTTLS")
        if self._host.login and (self._encrypted or self._host.security == "none"):
            words.append("AUTH PLAIN LOGIN")
        self._accepts("ehlo", "\n".join([*(f"250-{word}" for word in words[:-1]), f"250 {words[-1]}"]))

    def _encrypt(self) -> None:
        if self._host.tls is None:
            message = "an SMTP server with TLS needs certificates"
            raise RuntimeError(message)
        self._connection = self._host.tls.wrap_socket(self._connection, server_side=True)
        # A new buffer: what a client (or somebody between) sent in clear text after STARTTLS must not count.
        self._reader = self._connection.makefile("rb")
        self._encrypted = True

    def _authenticate(self, rest: str) -> None:
        mechanism, _, first = rest.partition(" ")
        if mechanism.upper() == "PLAIN":
            _, user, password = (*_decoded(first or self._ask("334 ")).split("\0"), "", "")[:3]
        else:
            user = _decoded(first or self._ask("334 VXNlcm5hbWU6"))
            password = _decoded(self._ask("334 UGFzc3dvcmQ6"))
        known = (user, password) == self._host.login
        self._authenticated = self._accepts("auth", "235 2.7.0 welcome" if known else "535 5.7.8 wrong user name or password", user)

    def _address(self, verb: str, rest: str) -> None:
        path = _PATH.match(rest)
        if self._host.security == "starttls" and not self._encrypted:
            self._say("530 5.7.0 STARTTLS first")
        elif not self._authenticated:
            self._say("530 5.7.0 authentication required")
        elif not path:
            self._say("501 5.5.4 no address in <>")
        elif verb == "rcpt" and self._sender is None:
            self._say("503 5.5.1 MAIL first")
        elif self._accepts(verb, "250 2.1.0 ok", path[1]):
            self._envelope(verb, path[1])

    def _envelope(self, verb: str, address: str) -> None:
        if verb == "mail":
            self._sender, self._recipients = address, []
        else:
            self._recipients.append(address)

    def _take(self) -> None:
        if self._sender is None or not self._recipients:
            self._say("503 5.5.1 RCPT first")
            return
        first = self._recipients[0]
        if not self._accepts("data", "354 end with a dot", first):
            return
        raw = self._body(first)
        verdict = self._host.rule("end", first, raw)
        if verdict is None or verdict.startswith(("keep", "2")):
            self._host.keep(self._sender, tuple(self._recipients), raw)
        self._sender, self._recipients = None, []
        if verdict == "keep-then-truncate":
            self._connection.sendall(b"25")
        if verdict in ("keep-then-drop", "keep-then-truncate"):
            raise _Ended
        self._follow(verdict or "250 2.0.0 accepted")

    def _body(self, recipient: str) -> bytes:
        lines: list[bytes] = []
        while (line := self._reader.readline()) != b".\r\n":
            if not line:
                raise _Ended
            lines.append(line[1:] if line.startswith(b".") else line)
            verdict = self._host.rule("body", recipient, line)
            if verdict:
                self._follow(verdict)
        return b"".join(lines)

    def _accepts(self, stage: str, usual: str, recipient: str = "") -> bool:
        """Reply as the rule says, or else with the `usual` words; True when that reply lets the client go on."""
        reply = self._host.rule(stage, recipient, b"") or usual
        self._follow(reply)
        return reply.startswith(("2", "3"))

    def _follow(self, verdict: str) -> None:
        """Do what a rule said: a closed connection, silence, or a reply."""
        if verdict == "stall":
            while self._reader.read(1):
                pass
        if verdict in ("drop", "stall"):
            raise _Ended
        self._say(verdict)

    def _ask(self, prompt: str) -> str:
        self._say(prompt)
        return self._reader.readline(_LONGEST_LINE).decode("ascii", "replace").strip()

    def _say(self, reply: str) -> None:
        self._connection.sendall(reply.replace("\n", "\r\n").encode() + b"\r\n")


def _decoded(word: str) -> str:
    try:
        return base64.b64decode(word, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
