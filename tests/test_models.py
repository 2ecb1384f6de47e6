"""The tables: what the migrations make is what the models mean, and what may not be stored cannot be."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import peewee
import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor import states
from processor.columns import CleanTextField, JsonField, UtcDateTimeField
from processor.database import Database
from processor.mail.unicode import clean
from processor.models import TABLES as TABLES_OF_MAIL
from processor.models import InboundMail, MailboxEpoch, OutboxMail, Person, Ticket
from processor.models_work import TABLES_OF_WORK
from tests.desk_fixtures import any_url, postgres_url, shared_postgres_url

if TYPE_CHECKING:
    from tests.servers.postgres import PostgresServer

__all__ = ["any_url", "postgres_url", "shared_postgres_url"]
NOW = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)
TABLES = (*TABLES_OF_MAIL, *TABLES_OF_WORK)


@pytest.fixture
def database(any_url: str) -> Iterator[Database]:
    """Yield a migrated database on SQLite and PostgreSQL, held in one unit of work."""
    opened = Database(any_url)
    opened.migrate()
    with opened.unit_of_work():
        yield opened
    close(opened)


def close(database: Database) -> None:
    """Close a database with the connections that its pool keeps."""
    database.close()
    getattr(database.peewee, "close_all", lambda: None)()


@pytest.fixture
def from_models(request: pytest.FixtureRequest, database: Database, tmp_path: Path) -> Iterator[peewee.Database]:
    """Yield a database of the same kind whose tables were made from the models."""
    if database.sqlite:
        made: peewee.Database = peewee.SqliteDatabase(str(tmp_path / "models.db"))
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        made = peewee.PostgresqlDatabase(server.new_database(), prefer_psycopg3=True)
    with made.connection_context():
        with made.bind_ctx(TABLES):
            made.create_tables(TABLES)
        yield made


def shape(database: peewee.Database, table: str) -> dict[str, object]:
    """Return everything about a table but the names of its indexes; for SQLite every whole number is one type."""
    columns = {(column.name, column.data_type.upper().replace("BIGINT", "INTEGER"), column.null) for column in database.get_columns(table)}
    keys = ("_pkey", "_autoindex_")  # of primary keys, which are compared by themselves
    indexes = [index for index in database.get_indexes(table) if not any(mark in index.name for mark in keys)]
    return {
        "columns": columns if isinstance(database, peewee.SqliteDatabase) else set(database.get_columns(table)),
        "key": sorted(database.get_primary_keys(table)),
        "indexes": {(tuple(index.columns), bool(index.unique)) for index in indexes},
        "references": {(key.column, key.dest_table, key.dest_column) for key in database.get_foreign_keys(table)},
    }


def test_the_migrations_make_what_the_models_mean(database: Database, from_models: peewee.Database) -> None:
    """Columns, types, keys, indexes and references are the same whichever way the tables were made."""
    tables = [model._meta.table_name for model in TABLES]

    assert {table: shape(database.peewee, table) for table in tables} == {table: shape(from_models, table) for table in tables}
    assert set(database.peewee.get_tables()) - {"schema_migration"} == set(tables)


CHECKED: dict[tuple[type[peewee.Model], str], type[StrEnum]] = {
    (InboundMail, "state"): states.MailState,
    (InboundMail, "disposition"): states.Disposition,
    (Ticket, "status"): states.TicketStatus,
    (Ticket, "automation"): states.Automation,
    (OutboxMail, "state"): states.OutboxState,
    (OutboxMail, "stage"): states.Stage,
    (OutboxMail, "policy"): states.Policy,
}
ROWS: dict[type[peewee.Model], dict[str, object]] = {
    InboundMail: {"fingerprint": "f", "mailbox": "m", "size_bytes": 1, "received_at": NOW},
    Ticket: {"source_mail_id": 1, "subject": "", "language": "en", "opened_at": NOW},
    OutboxMail: {
        "dedupe_key": "k",
        "kind": "admin",
        "policy": "once",
        "recipient": "a",
        "message_id": "<m>",
        "envelope_from": "e",
        "content": b"",
        "template": "t",
        "template_version": "1",
        "queued_at": NOW,
        "due_at": NOW,
        "expires_at": NOW,
    },
}


@pytest.mark.parametrize(("model", "column"), CHECKED, ids=lambda value: value if isinstance(value, str) else value.__name__)
def test_only_known_states_can_be_stored(database: Database, model: type[peewee.Model], column: str) -> None:
    """Every state of the program fits its column, and a word that is none does not."""
    for value in CHECKED[model, column]:
        with database.peewee.atomic() as attempt:
            model.insert({**ROWS[model], column: value}).execute()
            attempt.rollback()

    with pytest.raises(peewee.IntegrityError), database.transaction():
        model.insert({**ROWS[model], column: "nonsense"}).execute()


@pytest.mark.parametrize("priority", ["P0", "P5", "p1", ""])
def test_only_four_priorities_can_be_stored(database: Database, priority: str) -> None:
    """P1 to P4 and nothing else."""
    with pytest.raises(peewee.IntegrityError), database.transaction():
        Ticket.insert({**ROWS[Ticket], "priority": priority}).execute()


@pytest.mark.parametrize("model", ROWS, ids=lambda model: model.__name__)
def test_what_must_be_once_is_once(database: Database, model: type[peewee.Model]) -> None:
    """A mail's fingerprint, a ticket's mail and an outgoing mail's occasion cannot be stored twice."""
    with database.transaction():
        model.insert(ROWS[model]).execute()

    with pytest.raises(peewee.IntegrityError), database.transaction():
        model.insert(ROWS[model]).execute()


def test_a_reference_leads_somewhere(database: Database) -> None:
    """A ticket cannot belong to a person who is not there."""
    with pytest.raises(peewee.IntegrityError), database.transaction():
        Ticket.insert({**ROWS[Ticket], "requester": 99}).execute()


def test_an_instant_without_a_zone_is_refused(database: Database) -> None:
    """It would be another instant on another machine."""
    with pytest.raises(ValueError, match=r"opened_at: .* has no time zone"), database.transaction():
        MailboxEpoch.insert(mailbox="m", uidvalidity=1, opened_at=datetime(2026, 3, 2, 9, 10)).execute()  # noqa: DTZ001 - the mistake under test


@pytest.mark.parametrize(
    "instant",
    [
        datetime(2026, 3, 2, 9, 10, 0, 1, tzinfo=timezone(timedelta(hours=8))),
        datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC),
    ],
    ids=["with an offset", "before 1970", "the last one"],
)
def test_an_instant_comes_back_as_the_same_instant(database: Database, instant: datetime) -> None:
    """To the microsecond, in UTC."""
    with database.transaction():
        MailboxEpoch.insert(mailbox="m", uidvalidity=1, opened_at=instant).execute()
    row = MailboxEpoch.get()

    assert (row.opened_at, row.opened_at.tzinfo) == (instant, UTC)


@given(first=st.datetimes(timezones=st.timezones()), second=st.datetimes(timezones=st.timezones()))
def test_stored_instants_sort_as_instants(first: datetime, second: datetime) -> None:
    """Whatever their offsets: the older one is the smaller number."""
    field = UtcDateTimeField()
    one, two = field.db_value(first), field.db_value(second)
    assert one is not None
    assert two is not None
    assert (one < two) == (first.astimezone(UTC) < second.astimezone(UTC))


@pytest.mark.parametrize("code", [0, 0xD800, 0xDFFF], ids=["NUL", "first half of a pair", "second half"])
def test_text_that_a_database_refuses_is_mended_at_its_border(database: Database, code: int) -> None:
    """In a column, in a comparison and in JSON; the rest of the text stays."""
    text = f"a{chr(code)}b"
    with database.transaction():
        Person.insert(address="x@y.example", name=text).execute()
        InboundMail.insert({**ROWS[InboundMail], "reasons": [text, {"key": text}]}).execute()

    assert Person.get(Person.name == text).name == "a\N{REPLACEMENT CHARACTER}b"
    assert InboundMail.get().reasons == ["a\N{REPLACEMENT CHARACTER}b", {"key": "a\N{REPLACEMENT CHARACTER}b"}]


@given(text=st.text(st.characters(codec=None)))
def test_mended_text_can_be_stored(text: str) -> None:
    """Nothing is lost but what cannot be stored, and mending it again changes nothing."""
    mended = clean(text)

    assert mended.encode("utf-8").decode("utf-8") == mended
    assert "\x00" not in mended
    assert (len(mended), clean(mended)) == (len(text), mended)


def test_nothing_stays_nothing() -> None:
    """A missing text or instant is not made up."""
    assert (CleanTextField().db_value(None), UtcDateTimeField().db_value(None), UtcDateTimeField().python_value(None)) == (None, None, None)


def test_json_keeps_its_letters() -> None:
    """Chinese stays Chinese, for whoever looks into the database."""
    assert JsonField().db_value({"因": "裂"}) == '{"因":"裂"}'


@pytest.mark.parametrize(("key", "ref"), [(1, "T-1001"), (42, "T-1042"), (123_456, "T-124456")])
def test_a_ticket_is_called_by_its_number(key: int, ref: str) -> None:
    """The first one is T-1001."""
    assert Ticket(id=key).ref == ref
