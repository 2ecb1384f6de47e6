"""Take new mails from a mailbox into the database. Touches IMAP (through the session given) and the database.

A mail is ours before the server learns of it: the raw bytes are committed first, and only a mail whose processing is done
is moved. New is what the server has and we do not know, by UID within one life of the mailbox, never by a flag: people
read the same box. A mail that lies there twice, or comes again after a restored backup, has the same fingerprint and
becomes only one more location.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import peewee

from processor.columns import column
from processor.config import Mailbox
from processor.database import Database
from processor.inbound.imap import Arrival, ImapSession
from processor.mail import fingerprint, parse
from processor.mail.identity import id_hash
from processor.models import InboundMail, MailboxEpoch, MailLocation, RawMail
from processor.outbound import wording
from processor.outbound.deliver import tell_admins
from processor.outbound.desk import Desk
from processor.statements import Parameter, Prepared, insert
from processor.states import MailState

_BY_FINGERPRINT = Prepared(lambda: InboundMail.select(InboundMail.id).where(InboundMail.fingerprint == Parameter("fingerprint")))

BATCH_MAILS, BATCH_BYTES = 100, 4 << 20  # one FETCH and one commit hold at most so much


@dataclass(frozen=True, slots=True)
class Fetched:
    """A mail that has been read from the server and not been stored yet."""

    arrival: Arrival
    content: bytes
    truncated: bool


class Receiver:
    """Receives one mailbox through one session; a new session needs a new receiver."""

    def __init__(self, session: ImapSession, mailbox: Mailbox, database: Database, max_message_bytes: int) -> None:
        """Remember what is needed; nothing is read yet."""
        self.session, self.mailbox, self.database, self.max_message_bytes = session, mailbox, database, max_message_bytes
        self.epoch: MailboxEpoch | None = None
        self._above = 0  # every UID up to here is known

    def receive_new(self, now: datetime, *, everything: bool = False) -> int:
        """Store the mails that are new and return how many mails became ours.

        Looks only above the highest UID seen so far, or at the whole folder when `everything` is asked for.
        """
        if self.epoch is None:
            self.epoch = self._open_epoch(now)
        on_server = self.session.uids(0 if everything else self._above)
        unknown = on_server - known_uids(self.epoch, min(on_server, default=0))
        stored = 0
        for batch in self._batches(self.session.arrivals(unknown)):
            fetched = self._fetch(batch)
            with self.database.transaction():
                stored += store(self.epoch, self.mailbox, fetched, now)
        self._above = max(on_server, default=self._above)
        return stored

    def file_done(self) -> int:
        """Move the mails whose processing is done to their folder on the server; return how many were moved."""
        if self.epoch is None:
            return 0
        moved = 0
        for state, folder in (
            (MailState.DONE, self.mailbox.processed_folder),
            (MailState.QUARANTINED, self.mailbox.quarantine_folder),
        ):
            uids = unfiled(self.epoch, state)
            if uids and folder:
                self.session.file(uids, folder)
            with self.database.transaction():
                mark_filed(self.epoch, uids)
            moved += len(uids)
        return moved

    def _open_epoch(self, now: datetime) -> MailboxEpoch:
        """Return the life of the mailbox that the session sees, a new one when UIDs have lost their meaning.

        In the first life of all, mail older than the mailbox's backlog is marked silent.
        """
        last: MailboxEpoch | None = (
            MailboxEpoch.select().where(MailboxEpoch.mailbox == self.mailbox.name).order_by(MailboxEpoch.id.desc()).first()
        )
        if last is not None and self._goes_on(last):
            return last
        silent_before = now - self.mailbox.backlog if last is None else None
        if last is not None and not highest_uid(last):  # it ended before the backlog was stored: the backlog is still to come
            silent_before = last.silent_before
        with self.database.transaction():
            return MailboxEpoch.create(
                mailbox=self.mailbox.name, uidvalidity=self.session.uidvalidity, opened_at=now, silent_before=silent_before
            )

    def _goes_on(self, epoch: MailboxEpoch) -> bool:
        """Tell whether the UIDs of `epoch` still mean the same mails.

        They do not when UIDVALIDITY changed, nor when the server was restored from a backup: then UIDNEXT is not above every
        UID we know, or a mail of another size lies behind one, or a mail that we moved away is there again.
        """
        if epoch.uidvalidity != self.session.uidvalidity or 0 < self.session.uidnext <= highest_uid(epoch):
            return False
        known = known_mails(epoch, self.session.uids())
        moved_away = self.mailbox.processed_folder and self.mailbox.quarantine_folder and self.session.capabilities & {"MOVE", "UIDPLUS"}
        if moved_away and any(filed for _, filed in known.values()):
            return False
        return all(arrival.size_bytes == known[arrival.uid][0] for arrival in self.session.arrivals(known))

    def _batches(self, arrivals: Sequence[Arrival]) -> Iterator[list[Arrival]]:
        batch: list[Arrival] = []
        size = 0
        most = min(BATCH_BYTES, self.max_message_bytes)  # so that a mail over the limit is alone
        for arrival in arrivals:
            if batch and (len(batch) == BATCH_MAILS or size + arrival.size_bytes > most):
                yield batch
                batch, size = [], 0
            batch.append(arrival)
            size += arrival.size_bytes
        if batch:
            yield batch

    def _fetch(self, batch: list[Arrival]) -> list[Fetched]:
        if len(batch) > 1 or batch[0].size_bytes <= min(BATCH_BYTES, self.max_message_bytes):
            contents = self.session.fetch([arrival.uid for arrival in batch])
            return [Fetched(arrival, contents[arrival.uid], truncated=False) for arrival in batch if arrival.uid in contents]
        [arrival] = batch
        truncated = arrival.size_bytes > self.max_message_bytes
        content = self.session.fetch_in_chunks(arrival.uid, parse.HEAD_BYTES if truncated else self.max_message_bytes)
        return [] if content is None else [Fetched(arrival, content, truncated)]


def highest_uid(epoch: MailboxEpoch) -> int:
    """Return the highest UID of `epoch` that is stored, 0 when none is."""
    return int(MailLocation.select(peewee.fn.MAX(MailLocation.uid)).where(MailLocation.epoch == epoch).scalar() or 0)


def known_uids(epoch: MailboxEpoch, lowest: int) -> set[int]:
    """Return the UIDs of `epoch` from `lowest` on that are stored already."""
    rows = MailLocation.select(MailLocation.uid).where(MailLocation.epoch == epoch, MailLocation.uid >= lowest)
    return set(column(rows))


def known_mails(epoch: MailboxEpoch, uids: set[int]) -> dict[int, tuple[int, bool]]:
    """Return size in bytes, and whether it was filed, of those of `uids` that are stored."""
    if not uids:
        return {}
    rows: Any = MailLocation.select(MailLocation.uid, MailLocation.size_bytes, MailLocation.filed).where(
        MailLocation.epoch == epoch, MailLocation.uid >= min(uids)
    )
    return {uid: (size, filed) for uid, size, filed in rows.tuples() if uid in uids}


def store(epoch: MailboxEpoch, mailbox: Mailbox, mails: Sequence[Fetched], now: datetime) -> int:
    """Write mails and their locations; return how many were not known under another UID. Runs in a transaction."""
    new = 0
    for mail in mails:
        received_at = min(mail.arrival.received_at, now)
        # The server's own instant, not the clamped one: it must be the same when the mail is fetched again.
        mark = fingerprint.fingerprint(mail.content, mail.arrival.received_at)
        number = insert(InboundMail, _row(epoch, mailbox, mail, mark, received_at), unless=("fingerprint",))
        if number is None:
            [(number,)] = _BY_FINGERPRINT.rows(fingerprint=mark)
        else:
            insert(RawMail, {"mail": number, "content": mail.content})
            new += 1
        location = {"epoch": epoch.id, "uid": mail.arrival.uid, "size_bytes": mail.arrival.size_bytes, "mail": number}
        insert(MailLocation, location, unless=("epoch", "uid"))
    return new


def _row(epoch: MailboxEpoch, mailbox: Mailbox, mail: Fetched, mark: str, received_at: datetime) -> dict[str, object]:
    head = parse.read_head(mail.content)
    return {
        "fingerprint": mark,
        "mailbox": mailbox.name,
        "size_bytes": mail.arrival.size_bytes,
        "received_at": received_at,
        "truncated": mail.truncated,
        "silent": epoch.silent_before is not None and received_at < epoch.silent_before,
        "message_id_hash": id_hash(head.message_id) if head.message_id else None,
        "sender": head.sender.address if head.sender else None,
    }


def unfiled(epoch: MailboxEpoch, state: MailState) -> list[int]:
    """Return the UIDs of mails in `state` that still lie in the folder they came to."""
    rows = (
        MailLocation.select(MailLocation.uid)
        .join(InboundMail)
        .where(~MailLocation.filed, MailLocation.epoch == epoch, InboundMail.state == state)
        .order_by(MailLocation.uid)
    )
    return column(rows)


def mark_filed(epoch: MailboxEpoch, uids: Sequence[int]) -> None:
    """Record that `uids` need nothing more on the server."""
    for start in range(0, len(uids), BATCH_MAILS):
        some = uids[start : start + BATCH_MAILS]
        MailLocation.update(filed=True).where(MailLocation.epoch == epoch, MailLocation.uid.in_(some)).execute()


def tell_backlog(desk: Desk, epoch: MailboxEpoch, now: datetime) -> None:
    """Tell the admins once how many mails were older than the backlog and so are filed without any answer."""
    if epoch.silent_before is None:
        return
    with desk.database.transaction():
        count = InboundMail.select().join(MailLocation).where(MailLocation.epoch == epoch, InboundMail.silent).count()
        if count:
            before = wording.instant(epoch.silent_before, desk.config.desk.languages[0], desk.config.desk.zone)
            values = {"backlog": {"mailbox": epoch.mailbox, "count": count, "before": before}}
            tell_admins(desk, "backlog-filed", f"backlog:{epoch.id}", values, now)
