"""One SMTP session with the relay. Touches the network.

The standard library connects, encrypts and logs in; the conversation about a mail is our own, because its last step must
stand apart: the body is sent first, the caller commits that the final dot goes out, and only then it does. Until the dot
the relay must not take the mail (RFC 5321 4.1.1.4); after it, only a whole reply line counts: the library would take "25"
at the end of a broken connection for a reply.
"""

import re
import smtplib
import socket
import ssl
from contextlib import suppress
from typing import IO

from processor.config import Smtp
from processor.outbound.retry import CLOSING, Deferred, Outcome, Unknown, Verb, classify

CONNECT_SECONDS, REPLY_SECONDS, DOT_SECONDS = 30.0, 300.0, 600.0  # RFC 5321 4.5.3.2; too short after the dot means twice
LONGEST_LINE = 4096
_REPLY_LINE = re.compile(rb"([2-5][0-9]{2})(?:([ -])([^\r\n]*))?\r?\n")
_LEADING_DOT = re.compile(rb"(?m)^\.")


class RelayTrouble(Exception):
    """The relay cannot be worked with just now; `outcome` says why."""

    def __init__(self, outcome: Deferred) -> None:
        """Keep the outcome that every mail of this pass would meet."""
        super().__init__(outcome.reply)
        self.outcome = outcome


class SmtpSession:
    """A connection to the relay, logged in and ready for mails."""

    def __init__(self, smtp: Smtp) -> None:
        """Connect, encrypt and log in. Raises RelayTrouble when any of that fails."""
        self._client, self._socket = connect(smtp)
        self._stream: IO[bytes] = self._client.file or self._socket.makefile("rb")
        self.usable = True
        self.taken = 0  # mails on this connection

    def quit(self) -> None:
        """Say goodbye and hang up. Every mail is settled by then, so a relay that does not answer changes nothing."""
        with suppress(OSError, smtplib.SMTPException):
            self._socket.settimeout(2)
            self._client.quit()
        self.close()

    def close(self) -> None:
        """Hang up without a word: a half-sent mail must not be completed."""
        with suppress(OSError):
            self._client.close()

    def offer(self, sender: str, recipient: str, content: bytes) -> Outcome | None:
        """Send a mail up to, not including, the final dot; None when the dot may follow.

        Any outcome means that the mail has not been taken. Raises RelayTrouble when the connection is of no more use.
        """
        for verb, line in ((Verb.MAIL, f"MAIL FROM:<{sender}>"), (Verb.RCPT, f"RCPT TO:<{recipient}>"), (Verb.DATA, "DATA")):
            outcome = self._ask(verb, line)
            if isinstance(outcome, Deferred) and outcome.site:
                raise RelayTrouble(outcome)
            if outcome is not None:
                self._start_over()
                return outcome
        body = _LEADING_DOT.sub(b"..", content)
        try:
            self._socket.sendall(body if body.endswith(b"\r\n") else body + b"\r\n")
        except OSError as error:
            raise RelayTrouble(_lost(Verb.DATA, error)) from error
        return None

    def finish(self) -> Outcome:
        """Send the final dot and return what the relay says; Unknown when no whole reply comes."""
        try:
            self._socket.settimeout(DOT_SECONDS)
            self._socket.sendall(b".\r\n")
            code, text = self._reply()
            self._socket.settimeout(REPLY_SECONDS)
        except (OSError, ValueError) as error:
            self.usable = False
            return Unknown(f"after the final dot: {error}")
        self.usable = code != CLOSING
        self.taken += 1
        return classify(Verb.DOT, code, text) or Unknown(f"after the final dot: {code} {text}")

    def _start_over(self) -> None:
        """Forget the refused mail; a relay that hangs up instead has still said what it said."""
        try:
            self._ask(Verb.MAIL, "RSET")
        except RelayTrouble:
            self.usable = False

    def _ask(self, verb: Verb, line: str) -> Outcome | None:
        try:
            self._socket.sendall(line.encode("ascii") + b"\r\n")
            code, text = self._reply()
        except (OSError, ValueError) as error:
            raise RelayTrouble(_lost(verb, error)) from error
        outcome = classify(verb, code, text)
        if verb is Verb.DATA and outcome is None and code // 100 != 3:  # noqa: PLR2004 - 354 asks for the body
            return Deferred(f"{code} {text} instead of 354")
        return outcome

    def _reply(self) -> tuple[int, str]:
        """Read a reply, which may have several lines; raises OSError or ValueError when it is not whole."""
        texts = []
        while True:
            line = self._stream.readline(LONGEST_LINE)
            if not line.endswith(b"\n"):
                message = f"the connection ended within the reply {line[:80]!r}"
                raise ConnectionResetError(message)
            found = _REPLY_LINE.fullmatch(line)
            if not found:
                message = f"{line[:80]!r} is not an SMTP reply"
                raise ValueError(message)
            texts.append((found[3] or b"").decode("utf-8", "replace").strip())
            if found[2] != b"-":
                return int(found[1]), " ".join(texts)


def connect(smtp: Smtp) -> tuple[smtplib.SMTP, socket.socket]:
    """Return a client that is encrypted as configured and logged in, and its socket. Raises RelayTrouble."""
    context = None if smtp.security == "none" else ssl.create_default_context(cafile=smtp.ca_file)
    name = socket.gethostname()
    try:
        if context is not None and smtp.security == "tls":
            client: smtplib.SMTP = smtplib.SMTP_SSL(smtp.host, smtp.port, local_hostname=name, timeout=CONNECT_SECONDS, context=context)
        else:
            client = smtplib.SMTP(smtp.host, smtp.port, local_hostname=name, timeout=CONNECT_SECONDS)
        try:
            return client, _prepared(client, smtp, context)
        except BaseException:
            client.close()
            raise
    except smtplib.SMTPResponseException as error:
        text = error.smtp_error.decode("utf-8", "replace") if isinstance(error.smtp_error, bytes) else str(error.smtp_error)
        raise RelayTrouble(Deferred(f"{error.smtp_code} {text}", site=True)) from error
    except (OSError, smtplib.SMTPException) as error:
        raise RelayTrouble(_lost(Verb.CONNECT, error)) from error


def _prepared(client: smtplib.SMTP, smtp: Smtp, context: ssl.SSLContext | None) -> socket.socket:
    """Encrypt, log in, and return the socket set for the conversation about mails."""
    client.ehlo_or_helo_if_needed()
    if smtp.security == "starttls":
        client.starttls(context=context)  # raises when the relay does not offer it: nothing is sent in the clear
        client.ehlo()
    if smtp.username:
        client.login(smtp.username, smtp.password.get_secret_value())
    link = client.sock
    if link is None:
        message = "the relay hung up after the login"
        raise smtplib.SMTPServerDisconnected(message)
    link.settimeout(REPLY_SECONDS)
    # The dot follows the body as a packet of its own; without this it would wait 40 ms for the body's receipt.
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return link


def _lost(verb: Verb, error: Exception) -> Deferred:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error).strip() or type(error).__name__
    return Deferred(f"{verb}: {reason}", site=True)
