"""Opening and migrating a database, and its transactions, on SQLite and PostgreSQL."""

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from playhouse.migrations import Runner

from processor.database import MIGRATIONS, Database, shown
from processor.errors import DatabaseError, SchemaTooNew
from processor.models import Person, Ticket
from tests.database_fixtures import any_url, database, opened, postgres_url, shared_postgres_url, stack

__all__ = ["any_url", "database", "postgres_url", "shared_postgres_url", "stack"]

MIGRATE = """
import sys
from processor.database import Database
sys.stdin.readline()
database = Database(sys.argv[1])
print(database.migrate())
database.close()
"""


def python(script: str, *arguments: str) -> "subprocess.Popen[str]":
    """Start another process of this program."""
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - our own words


def test_the_schema_is_made_once(empty_url: str, stack: ExitStack) -> None:
    """A new database gets every step, the second start none."""
    database = opened(empty_url, stack)
    missing = database.pending()

    assert missing[:1] == ["0001_tables"]
    assert database.migrate() == missing
    assert (database.pending(), database.migrate()) == ([], [])


def test_workers_that_start_together_migrate_once(empty_url: str) -> None:
    """One makes the tables, the others wait and find them made."""
    starters = [python(MIGRATE, empty_url) for _ in range(3)]
    for starter in starters:
        assert starter.stdin
        starter.stdin.write("go\n")
        starter.stdin.flush()
    outputs = [starter.communicate(timeout=20) for starter in starters]

    assert [error for _, error in outputs] == [""] * 3
    assert sorted(output.strip() for output, _ in outputs)[1:] == ["[]", "[]"]


@pytest.fixture
def empty_url(database_url: str) -> str:
    """Return the address of a database without a table."""
    return database_url


def test_a_newer_schema_is_refused(database: Database) -> None:
    """An old program does not touch what it does not understand, and says what would do."""
    with database.unit_of_work():
        database.peewee.execute_sql("INSERT INTO schema_migration (name, applied) VALUES ('9999_future', CURRENT_TIMESTAMP)")
    try:
        with pytest.raises(SchemaTooNew, match="step 9999_future, which this version does not know; run the newer version"):
            database.migrate()
    finally:
        with database.unit_of_work():
            database.peewee.execute_sql("DELETE FROM schema_migration WHERE name = '9999_future'")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("sqlite:///{folder}", r"database sqlite:/.*: unable to open database file"),
        ("sqlite:///{folder}/text/desk.db", r"database .*text.*"),
        ("sqlite:///{folder}/text", r"database .*: file is not a database"),
        ("postgresql://desk:swordfish@127.0.0.1:1/desk", r"database postgresql://desk@127\.0\.0\.1:1/desk: "),
    ],
    ids=["a folder", "below a file", "no database", "no server"],
)
def test_a_database_that_cannot_be_opened_is_named(tmp_path: Path, url: str, reason: str) -> None:
    """The operator learns which one and why, without its password."""
    (tmp_path / "text").write_text("This is not a database, however long it goes on.\n" * 100)

    with pytest.raises(DatabaseError, match=reason) as caught:
        Database(url.format(folder=tmp_path)).migrate()

    assert "swordfish" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("postgresql://desk:swordfish@db.acme.example/desk", "postgresql://desk@db.acme.example/desk"),
        ("postgresql://desk:a@b:c@db/desk", "postgresql://desk@db/desk"),
        ("postgresql://desk@db/desk", "postgresql://desk@db/desk"),
        ("postgresql:///desk", "postgresql:///desk"),
        ("/var/desk.db", "/var/desk.db"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, text: str) -> None:
    """Also where the password holds what usually separates."""
    assert shown(url) == text


class Failure(Exception):
    """Something goes wrong within a transaction."""


def fail_in_transaction(database: Database, address: str) -> None:
    """Write a row and fail."""
    with database.transaction():
        Person.insert(address=address, name="").execute()
        raise Failure


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    """What was written before an error is gone; a transaction within another one goes alone."""
    with database.unit_of_work():
        with pytest.raises(Failure):
            fail_in_transaction(database, "lost@customer.example")
        with database.transaction():
            Person.insert(address="kept@customer.example", name="").execute()
            with pytest.raises(Failure):
                fail_in_transaction(database, "inner@customer.example")

        assert [person.address for person in Person.select()] == ["kept@customer.example"]


def test_every_commit_is_on_disk(tmp_path: Path, stack: ExitStack) -> None:
    """SQLite waits for the disk, keeps a log, enforces references and lets writers wait for each other."""
    database = opened(f"sqlite:///{tmp_path}/desk.db", stack)
    settings = {
        name: database.peewee.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")
    }

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_desk_that_was_at_work_is_brought_up_to_date(empty_url: str, stack: ExitStack) -> None:
    """Rows made by the first version are there after every later step, with what was not known then in its plainest form."""
    database = opened(empty_url, stack)
    with database.unit_of_work():
        Runner(database.peewee, str(MIGRATIONS)).up("0001_tables")
        database.peewee.execute_sql(
            "INSERT INTO ticket (source_mail_id, subject, language, status, priority, collective, opened_at)"
            " VALUES (1, 'lid', 'en', 'closed', 'P3', '0', 1)"
        )
    database.migrate()

    with database.unit_of_work():
        [ticket] = Ticket.select()
        known = (ticket.subject, ticket.kind, ticket.signals, ticket.automation, ticket.closed_at, ticket.merged_into_id)
        assert known == ("lid", "complaint", [], "full", None, None)
