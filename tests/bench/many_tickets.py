"""What a pass of the timers and one mail cost among a million tickets, a tenth of them open. In this process; the rows are made by SQL."""

import itertools
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import peewee

from processor.models import InboundMail, JournalEntry, OutboxMail, Participant, Person, Ticket, TicketMessage
from processor.tickets import timers
from tests.bench.figures import Section, Target, counted, measured
from tests.desk import Desk, Settings
from tests.letters import letter

MANY, FEW = 1_000_000, 1_000
DUE = 500  # and the one that a mail opened
LOOKS, MAILS = 30, 40
NOTHING_DUE, ALL_DUE, ONE_MAIL = Target(must=20), Target(must=5), Target(must=1.3)
WRITTEN = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)
CALLS = datetime(2026, 3, 2, 3, 10, tzinfo=UTC)  # half of the four opening hours of the first answer
WORDS = "The pot came yesterday and its lid is cracked. Please send another one."
FIRST = 100_000  # numbers of the rows that are made
_ID, _MADE = f"{FIRST} + n.i", "'made-' || n.i"
_LATER = "one.next_action_at + 86400000000 * (1 + n.i % 30)"
_NUMBERED = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})"

# Of each table, the columns that differ from row to row; the others are as in the ticket that was opened by a mail.
_ROWS: dict[type[peewee.Model], dict[str, str]] = {
    InboundMail: {
        "id": _ID,
        "fingerprint": _MADE,
        "message_id_hash": _MADE,
        "ticket_id": _ID,
    },
    Person: {"id": _ID, "address": "'made-' || n.i || '@customer.example'"},
    Ticket: {
        "id": _ID,
        "source_mail_id": _ID,
        "requester_id": _ID,
        "owner": "'colleague-' || (n.i % 5000) || '@acme.example'",
        "status": "CASE WHEN n.i <= {open} THEN 'new' ELSE 'closed' END",
        "closed_at": "CASE WHEN n.i <= {open} THEN NULL ELSE one.opened_at END",
        "next_action_at": f"CASE WHEN n.i <= {DUE} THEN one.next_action_at WHEN n.i <= {{open}} THEN {_LATER} END",
    },
    Participant: {"ticket_id": _ID, "person_id": _ID},
    TicketMessage: {
        "id": _ID,
        "ticket_id": _ID,
        "mail_id": _ID,
        "message_id_hash": _MADE,
    },
    JournalEntry: {"ticket_id": _ID},
    OutboxMail: {
        "id": _ID,
        "dedupe_key": _MADE,
        "message_id": _MADE,
        "ticket_id": _ID,
        "recipient": "'made-' || n.i || '@customer.example'",
        "content": "{small}",
    },
}
_WHICH: dict[type[peewee.Model], str] = {
    InboundMail: "one.id = 1",
    Person: "one.id = 1",
    Ticket: "one.id = 1",
    Participant: "one.ticket_id = 1",
    TicketMessage: "one.ticket_id = 1 AND one.mail_id IS NOT NULL",
    JournalEntry: "one.ticket_id = 1",
    OutboxMail: "one.id = 1",
}


def measure(folder: Path, kind: str, new_url: Callable[[], str]) -> Section:
    """Compare a desk with a million tickets with one that has a thousand; `new_url` gives an empty database."""
    with _filled(folder / f"few-{kind}", new_url(), FEW) as desk:
        few = _one_mail(desk)
    with _filled(folder / f"many-{kind}", new_url(), MANY) as desk:
        many = _one_mail(desk)
        idle = [_timed(lambda: _pass(desk, CALLS - timedelta(minutes=30))) for _ in range(LOOKS)]
        began = time.perf_counter()
        done = _pass(desk, CALLS)
        all_due = time.perf_counter() - began
        open_ones = Ticket.select().where(Ticket.status == "new").count()
    figures = (
        measured("of them open", open_ones),
        measured("a pass with nothing due", 1000 * statistics.median(idle), " ms", NOTHING_DUE),
        measured(f"a pass with {DUE} reminders due", all_due, " s", ALL_DUE),
        counted("of them done", done, DUE + 1),
        measured("one mail", 1000 * many, " ms"),
        measured(f"against one among {FEW:,}", many / few, " times", ONE_MAIL),
    )
    return Section(f"{MANY:,} tickets, {kind}", figures)


@contextmanager
def _filled(folder: Path, url: str, count: int) -> Iterator[Desk]:
    folder.mkdir()
    with Desk(folder, Settings(database_url=url, tables="[limits]\nnew_tickets_per_address_per_hour = 100000\n")) as desk:
        desk.receives(letter(text=WORDS))
        desk.at(WRITTEN.isoformat())
        with desk.database.unit_of_work():
            _fill(desk, count)
        yield desk


def _fill(desk: Desk, count: int) -> None:
    """Make `count` tickets like the first one, with everything that belongs to each."""
    small = "X'00'" if desk.database.sqlite else "'\\x00'::bytea"
    with desk.database.transaction():
        for model, differ in _ROWS.items():
            meta: Any = model._meta
            names = [field.column_name for field in meta.sorted_fields]
            values = [differ.get(name, f"one.{name}").replace("{open}", str(count // 10)).replace("{small}", small) for name in names]
            table, which = meta.table_name, _WHICH[model]
            made = f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(values)} FROM n, {table} AS one WHERE {which}"  # noqa: S608 - names of ours
            order = f"{_NUMBERED.format(count)} {made}"
            desk.database.peewee.execute_sql(order if desk.database.sqlite else order.replace("%", "%%"))
            if not desk.database.sqlite and "id" in names:
                desk.database.peewee.execute_sql(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {FIRST + count + 1})")
    if not desk.database.sqlite:
        desk.database.peewee.execute_sql("ANALYZE")  # as PostgreSQL does by itself; nobody does it on SQLite


def _one_mail(desk: Desk) -> float:
    """Return the seconds that a mail takes from the mailbox to the relay: the least of some, for more is what else the machine does."""
    now, numbers = WRITTEN + timedelta(minutes=1), itertools.count()
    desk.at(now.isoformat())
    took = []
    for number in itertools.islice(numbers, MAILS):
        desk.receives(letter(f"somebody-{number}@new.example", text=WORDS))
        took.append(_timed(lambda: desk.at(now.isoformat())))
    return min(took)


def _pass(desk: Desk, now: datetime) -> int:
    with desk.database.unit_of_work():
        return timers.run_due(desk.desk, now, lambda: False).done


def _timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began
