"""Look where the mails of a site lie: the mailbox, the database, the relay's journal. Touches Dovecot and the database.

Reads only, past the program: plain IMAP and plain SQL.
"""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

import psycopg

from processor.upkeep import INVARIANTS
from tests.faults.ledger import INBOX, PROCESSED, QUARANTINE, Expected, Ledger, Letter
from tests.faults.mails import serial_in
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import AcceptedMail

LETTERS = "SELECT message_id, recipient, kind, policy, state, stage, ambiguous, content FROM outbox_mail ORDER BY id"


def read(expected: Expected, dovecot: Dovecot, users: Sequence[str], url: str, accepted: Sequence[AcceptedMail]) -> Ledger:
    """Look everywhere."""
    with closing(_connect(url)) as connection:
        tickets_of: dict[str, list[int]] = defaultdict(list)
        for ticket, subject in _rows(connection, "SELECT ticket_id, subject FROM ticket_message WHERE mail_id IS NOT NULL"):
            tickets_of[serial_in(subject)].append(ticket)
        aside = _rows(connection, "SELECT sender FROM inbound_mail WHERE state = 'quarantined'")
        letters = tuple(Letter(*row) for row in _rows(connection, LETTERS))
        [(tickets,)] = _rows(connection, "SELECT count(*) FROM ticket")
        [(working,)] = _rows(connection, "SELECT count(*) FROM inbound_mail WHERE state = 'working' OR owner IS NOT NULL")
        damage = tuple(_damage(connection))
    by_id: dict[str, list[AcceptedMail]] = defaultdict(list)
    for mail in accepted:
        by_id[_message_id(mail.raw)].append(mail)
    return Ledger(
        expected=expected,
        lies_in=_folders(dovecot, users),
        tickets_of=dict(tickets_of),
        tickets=tickets,
        letters=letters,
        accepted=dict(by_id),
        working=working,
        set_aside=frozenset(serial_in(address) for (address,) in aside),
        damage=damage,
    )


def _message_id(raw: bytes) -> str:
    found = re.search(rb"(?mi)^Message-ID:\s*(<[^>]*>)", raw)
    return found[1].decode() if found else ""


def _damage(connection: Any) -> Iterator[str]:  # noqa: ANN401 - either driver, used alike
    if isinstance(connection, sqlite3.Connection):
        yield from (line for (line,) in _rows(connection, "PRAGMA integrity_check") if line != "ok")
        yield from (f"{row[0]} points to a missing {row[2]}" for row in _rows(connection, "PRAGMA foreign_key_check"))
    for name, query in INVARIANTS.items():
        [(count,)] = _rows(connection, query)
        if count:
            yield f"{count} {name}"


def select(url: str, query: str) -> list[Any]:
    """Return the rows of one query."""
    with closing(_connect(url)) as connection:
        return _rows(connection, query)


def _folders(dovecot: Dovecot, users: Sequence[str]) -> dict[str, Counter[str]]:
    """Return the serials of the mails in each folder of all users."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for user in users:
        with dovecot.client(user) as client:
            for folder in (INBOX, PROCESSED, QUARANTINE):
                status, count = client.select(folder, readonly=True)
                if status == "OK" and count != [b"0"]:
                    _, parts = client.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (SUBJECT)])")
                    found[folder].update(serial_in(part[1].decode()) for part in parts if isinstance(part, tuple))
    return found


def _connect(url: str) -> Any:  # noqa: ANN401 - either driver, used alike
    if url.startswith("sqlite:"):
        return sqlite3.connect(url.removeprefix("sqlite:///"))
    return psycopg.connect(url, autocommit=True)


def _rows(connection: Any, query: str) -> list[Any]:  # noqa: ANN401 - either driver, used alike
    return list(connection.execute(query).fetchall())
