"""Write a ticket's journal: what happened, in order, for good. Touches the database inside the caller's transaction.

Every station may add an entry; nobody changes one. Times and numbers, never the text of a mail, belong into `detail`.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

import peewee

from processor.models import JournalEntry
from processor.statements import Parameter, Prepared, Row, insert, insert_all

_LAST_NUMBER = Prepared(lambda: JournalEntry.select(peewee.fn.MAX(JournalEntry.number)).where(JournalEntry.ticket == Parameter("ticket")))


def record(ticket_id: int, event: str, now: datetime, *, actor: str = "desk", **detail: object) -> None:
    """Append one entry to the journal of a ticket."""
    row = {"ticket": ticket_id, "number": last_number(ticket_id) + 1, "at": now, "actor": actor, "event": event, "detail": detail}
    insert(JournalEntry, row)


def extend(ticket_id: int, events: Sequence[tuple[str, Mapping[str, object]]], now: datetime, *, after: int) -> list[Row]:
    """Append several entries, in order, behind number `after` (0: the ticket is new).

    Return number, instant, actor, event and detail of each, as they are read.
    """
    rows = [
        {"ticket": ticket_id, "number": number, "at": now, "actor": "desk", "event": event, "detail": dict(detail)}
        for number, (event, detail) in enumerate(events, after + 1)
    ]
    insert_all(JournalEntry, rows)
    stored = JournalEntry.detail
    return [(row["number"], now, row["actor"], row["event"], stored.python_value(stored.db_value(row["detail"]))) for row in rows]


def last_number(ticket_id: int) -> int:
    """Return the number of the last entry, 0 when there is none."""
    row = _LAST_NUMBER.row(ticket=ticket_id)
    return int(row[0] or 0) if row else 0
