"""A mailbox in memory in the place of an IMAP server, and the session that reads it.

It plays the part of `inbound.imap.ImapSession` in whole-program tests; `test_imap_contract.py` holds it to the same tests as
real servers. It cannot wait (IDLE): those tests run against real servers only.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self, cast

from processor.config import Mailbox
from processor.errors import MailboxError
from processor.inbound.imap import Arrival, ImapSession


@dataclass(frozen=True, slots=True)
class Kept:
    """A mail in a folder: its bytes and when the server took it."""

    raw: bytes
    received_at: datetime


class FakeMailbox:
    """The folders of one account; UIDs are given out per folder and never twice until the folder is renumbered."""

    def __init__(self) -> None:
        """Start with an empty INBOX."""
        self.folders: dict[str, dict[int, Kept]] = {"INBOX": {}}
        self.uidvalidity = 1
        self.down = False  # every step of a session fails, as over a lost connection
        self._next = {"INBOX": 1}

    def append(self, raw: bytes, received_at: datetime, folder: str = "INBOX") -> None:
        """Store a mail."""
        uid = self._next.setdefault(folder, 1)
        self.folders.setdefault(folder, {})[uid] = Kept(raw, received_at.astimezone(UTC))
        self._next[folder] = uid + 1

    def renumber(self) -> None:
        """Forget the numbering of the INBOX, as a server does that was restored: other UIDs, another UIDVALIDITY."""
        self.uidvalidity += 1
        mails = self.folders["INBOX"].values()
        self.folders["INBOX"] = dict(enumerate(mails, 1))
        self._next["INBOX"] = len(mails) + 1

    def uidnext(self, folder: str) -> int:
        """Return the UID the next mail in `folder` will get."""
        return self._next[folder]

    def contents(self, folder: str = "INBOX") -> list[bytes]:
        """Return the mails in a folder, oldest first; [] for a folder that is not there."""
        return [kept.raw for kept in self.folders.get(folder, {}).values()]

    def session(self, mailbox: Mailbox) -> ImapSession:
        """Open a session. Raises MailboxError while the server is down."""
        return cast("ImapSession", FakeImapSession(self, mailbox))  # it has the methods that a pass without IDLE uses


class FakeImapSession:
    """One session with the folder of `mailbox` selected."""

    def __init__(self, server: FakeMailbox, mailbox: Mailbox) -> None:
        """Select the folder."""
        self._server = server
        self.mailbox = mailbox
        self._mails = self._reached()[mailbox.folder]
        self.uidvalidity, self.uidnext = server.uidvalidity, server.uidnext(mailbox.folder)
        self.capabilities = frozenset({"IMAP4REV1", "MOVE", "UIDPLUS"})

    def __enter__(self) -> Self:
        """Return the session."""
        return self

    def __exit__(self, *_: object) -> None:
        """Hang up."""

    def uids(self, above: int = 0) -> set[int]:
        """Return the UIDs greater than `above`."""
        self._reached()
        return {uid for uid in self._mails if uid > above}

    def arrivals(self, uids: Iterable[int]) -> list[Arrival]:
        """Return size and time of mails, in UID order."""
        self._reached()
        here = sorted(set(uids) & self._mails.keys())
        return [Arrival(uid, len(self._mails[uid].raw), self._mails[uid].received_at) for uid in here]

    def fetch(self, uids: Sequence[int]) -> dict[int, bytes]:
        """Return the bytes of mails."""
        self._reached()
        return {uid: self._mails[uid].raw for uid in uids if uid in self._mails}

    def fetch_in_chunks(self, uid: int, at_most: int) -> bytes | None:
        """Return the first `at_most` bytes of a mail."""
        self._reached()
        return self._mails[uid].raw[:at_most] if uid in self._mails else None

    def file(self, uids: Sequence[int], folder: str) -> None:
        """Move mails to another folder."""
        self._reached()
        self._server.folders.setdefault(folder, {})
        for uid in sorted(set(uids) & self._mails.keys()):
            kept = self._mails.pop(uid)
            self._server.append(kept.raw, kept.received_at, folder)

    def close(self) -> None:
        """Hang up."""

    def _reached(self) -> dict[str, dict[int, Kept]]:
        if self._server.down:
            message = f"mailbox {self.mailbox.name!r}: connection lost"
            raise MailboxError(message)
        return self._server.folders
