"""One IMAP session with its folder selected. Touches the network.

Only numbers of ours and folder names from the configuration go into commands, never anything a mail says. A connection
that failed once is thrown away: the library cannot say where in the stream it stands. Nothing is deleted here: a mail is
moved, or copied and only its own UID expunged. The flag Seen is neither read nor set, people read the same box.
Sources: RFC 9051, RFC 2177 (IDLE), RFC 6851 (MOVE), RFC 4315 (UIDPLUS).
"""

import imaplib
import select
import socket
import ssl
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import LoginError

from processor.config import Mailbox
from processor.errors import MailboxError, MailboxRefused

TIMEOUT = SocketTimeout(connect=20, read=60)
COMMAND_UIDS = 500  # ids in one command: servers refuse lines of some ten kilobytes
WINDOW = 50_000  # UIDs one SEARCH may answer: the standard library refuses lines of a megabyte
SEARCHES = 3  # in a row while the server keeps telling of new mail; the next pass finds what comes then
CHUNK_BYTES = 1 << 20
LONGEST_IDLE = 25 * 60  # seconds; servers hang up after 30 minutes (RFC 2177)
_FAILURES = (imaplib.IMAP4.error, OSError, ValueError, ssl.SSLError)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail on the server: its UID, size in bytes, and when the server took it (INTERNALDATE, aware UTC)."""

    uid: int
    size_bytes: int
    received_at: datetime


class ImapSession:
    """A connection to one mailbox; use it in a `with` block. Every method raises MailboxError when the link fails."""

    def __init__(self, mailbox: Mailbox) -> None:
        """Connect, encrypt, log in and select the folder. Raises MailboxError or MailboxRefused."""
        self.mailbox = mailbox
        self._folders: set[str] = set()
        with named_trouble(mailbox):
            self._client = connect(mailbox)
            try:
                with refusal(f"folder {mailbox.folder!r} cannot be opened; correct mailboxes.folder or run `processor check --connect`"):
                    selected = self._client.select_folder(mailbox.folder)
                self.uidvalidity, self.uidnext = int(selected[b"UIDVALIDITY"]), int(selected.get(b"UIDNEXT") or 0)
                self.capabilities = frozenset(name.decode("ascii", "replace").upper() for name in self._client.capabilities())
            except BaseException:
                self.close()
                raise

    def __enter__(self) -> Self:
        """Return the session."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Hang up; after a failure without a LOGOUT, which would wait for a dead server."""
        if error is None:
            with suppress(*_FAILURES):  # the work is done; a server that does not say goodbye changes nothing
                self._client.logout()
                return
        self.close()

    def close(self) -> None:
        """Drop the connection without a word."""
        with suppress(*_FAILURES):
            self._client.shutdown()

    def uids(self, above: int = 0) -> set[int]:
        """Return the UIDs greater than `above` that lie in the folder now."""
        found: set[int] = set()
        with named_trouble(self.mailbox):
            if self.uidnext - above > WINDOW:
                for start in range(above + 1, self.uidnext + 1, WINDOW):
                    found.update(self._client.search(["UID", f"{start}:{start + WINDOW - 1}"]))
            for _ in range(SEARCHES):
                # "n:*" always names the last mail, even below n (RFC 9051 9, seq-range)
                found.update(uid for uid in self._client.search(["UID", f"{max(above, max(found, default=0)) + 1}:*"]) if uid > above)
                # A server may tell of a mail after the answer that does not hold it yet, and not tell again in IDLE.
                if self._client._imap.response("EXISTS")[1] == [None]:  # noqa: SLF001 - no public way to ask
                    break
        return found

    def arrivals(self, uids: Iterable[int]) -> list[Arrival]:
        """Return size and time of the mails `uids`, in UID order; a mail that has gone meanwhile is left out."""
        arrivals = []
        with named_trouble(self.mailbox):
            for some in _batches(sorted(uids), COMMAND_UIDS):
                rows = self._client.fetch(some, ["RFC822.SIZE", "INTERNALDATE"])
                arrivals += [
                    Arrival(uid, int(row[b"RFC822.SIZE"]), _instant(row.get(b"INTERNALDATE")))
                    for uid, row in sorted(rows.items())
                    if b"RFC822.SIZE" in row  # a server may tell somebody's new flags in between; of a mail that went, only those
                ]
        return arrivals

    def fetch(self, uids: Sequence[int]) -> dict[int, bytes]:
        """Return the bytes of small mails, at most COMMAND_UIDS of them; those that have gone are left out."""
        with named_trouble(self.mailbox):
            rows = self._client.fetch(list(uids), ["BODY.PEEK[]"])
            return {uid: rows[uid][b"BODY[]"] for uid in uids if rows.get(uid, {}).get(b"BODY[]") is not None}

    def fetch_in_chunks(self, uid: int, at_most: int) -> bytes | None:
        """Return the first `at_most` bytes of one mail, fetched a mebibyte at a time; None when it has gone."""
        content = bytearray()
        with named_trouble(self.mailbox):
            while len(content) < at_most:
                wanted = min(CHUNK_BYTES, at_most - len(content))
                row = self._client.fetch([uid], [f"BODY.PEEK[]<{len(content)}.{wanted}>"]).get(uid, {})
                piece = row.get(f"BODY[]<{len(content)}>".encode())
                if piece is None:
                    return None
                content += piece
                if len(piece) < wanted:
                    break
        return bytes(content)

    def file(self, uids: Sequence[int], folder: str) -> None:
        """Move mails to `folder`, which is made if it is missing. A mail that has gone already is no error."""
        with named_trouble(self.mailbox):
            if folder not in self._folders:
                if not self.has_folder(folder):
                    self.make_folder(folder)
                self._folders.add(folder)
            for some in _batches(sorted(uids), COMMAND_UIDS):
                if "MOVE" in self.capabilities:
                    self._client.move(some, folder)
                    continue
                self._client.copy(some, folder)
                self._client.add_flags(some, [b"\\Deleted"], silent=True)
                if "UIDPLUS" in self.capabilities:  # a plain EXPUNGE would remove what other people have marked
                    self._client.uid_expunge(some)

    def wait(self, seconds: float, wake: int) -> bool:
        """Wait until the server has news or the file descriptor `wake` is readable, at most so long; tell whether one of them was.

        The caller looks for new mail in every case, so news that the server told in another command's answer is
        not lost. Without IDLE (or with `idle = false`) only `wake` and the time count.
        """
        with named_trouble(self.mailbox):
            if not (self.mailbox.idle and "IDLE" in self.capabilities):
                woken = _poll([wake], seconds)
                self._client.noop()
                return woken
            self._client.idle()
            woken = self._has_unread() or _poll([wake, self._client.socket().fileno()], min(seconds, LONGEST_IDLE))
            self._client.idle_done()
            return woken

    def _has_unread(self) -> bool:
        """Tell whether bytes have been read from the socket but not from its buffer: polling would miss them."""
        stream, link = self._client._imap.file, self._client.socket()  # noqa: SLF001 - no public way to ask
        pending = getattr(link, "pending", None)
        if pending and pending():
            return True
        before = link.gettimeout()
        link.settimeout(0)
        try:
            return bool(stream.peek(1))
        except (ssl.SSLWantReadError, BlockingIOError):
            return False
        finally:
            link.settimeout(before)

    def has_folder(self, folder: str) -> bool:
        """Tell whether the folder exists."""
        with named_trouble(self.mailbox):
            return bool(self._client.folder_exists(folder))

    def make_folder(self, folder: str) -> None:
        """Make a folder that people see in their mail clients. Raises MailboxRefused when the server does not let us."""
        with named_trouble(self.mailbox), refusal(f"folder {folder!r} is missing and cannot be made"):
            self._client.create_folder(folder)
            self._client.subscribe_folder(folder)


def connect(mailbox: Mailbox) -> IMAPClient:
    """Return a logged-in client. Raises MailboxRefused for what an admin has to mend, else what the library raises."""
    context = None if mailbox.security == "none" else ssl.create_default_context(cafile=mailbox.ca_file)
    client = IMAPClient(mailbox.host, port=mailbox.port, ssl=mailbox.security == "tls", ssl_context=context, timeout=TIMEOUT, use_uid=True)
    try:
        # At its usual level the library formats every body for a log that drops it: eight times the CPU of a fetch.
        client._imap.debug = 0  # noqa: SLF001 - no public setting
        # The library sends a command in pieces; without this each waits for the delayed acknowledgement of the one before (40 ms).
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.normalise_times = False  # INTERNALDATE with its own offset, not in this machine's local time
        if mailbox.security == "starttls":
            _encrypt(client, context)
        _log_in(client, mailbox)
    except BaseException:
        with suppress(*_FAILURES):  # what went wrong is being raised already
            client.shutdown()
        raise
    return client


def _encrypt(client: IMAPClient, context: ssl.SSLContext | None) -> None:
    if not client.has_capability("STARTTLS"):
        message = 'the server offers no STARTTLS, so the password is not sent; set mailboxes.security = "tls" if it can'
        raise MailboxRefused(message)
    client.starttls(context)


def _log_in(client: IMAPClient, mailbox: Mailbox) -> None:
    try:
        client.login(mailbox.username, mailbox.password.get_secret_value())
    except LoginError as error:
        message = f"the server refuses the login of {mailbox.username!r} ({error}); correct the username or the password"
        raise MailboxRefused(message) from error


@contextmanager
def named_trouble(mailbox: Mailbox) -> Iterator[None]:
    """Turn everything the libraries raise into a MailboxError that names the mailbox and its server."""
    where = f"mailbox {mailbox.name!r} ({mailbox.host}:{mailbox.port})"
    try:
        yield
    except MailboxError as error:
        if str(error).startswith(where):
            raise
        message = f"{where}: {error}"
        raise type(error)(message) from error
    except _FAILURES as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error).strip() or type(error).__name__
        message = f"{where}: {reason}"
        raise MailboxError(message) from error


@contextmanager
def refusal(text: str) -> Iterator[None]:
    """Turn the server's NO into a MailboxRefused that says what would help."""
    try:
        yield
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        message = f"{text} ({error})"
        raise MailboxRefused(message) from error


def _instant(value: Any) -> datetime:  # noqa: ANN401 - the library is untyped
    """Return INTERNALDATE as aware UTC; one that cannot be read counts as now, by way of the clamp in `receive`."""
    return value.astimezone(UTC) if isinstance(value, datetime) else datetime.max.replace(tzinfo=UTC)


def _poll(descriptors: Iterable[int], seconds: float) -> bool:
    poll = select.poll()
    for descriptor in descriptors:
        poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(seconds * 1000))


def _batches(items: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
