"""Desks for tests; a `conftest.py` imports the fixtures that its folder uses.

On PostgreSQL all tests of a process share one database that is emptied before each: making one takes longer than the test.
"""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from tests.desk import Desk, Settings
from tests.servers.postgres import PostgresServer

_COUNT_ANEW = "SELECT setval(quote_ident(sequencename)::regclass, 1, false) FROM pg_sequences WHERE schemaname = 'public'"
__all__ = ["any_desk", "any_url", "desk", "postgres_url", "shared_postgres_url"]


@pytest.fixture(scope="session")
def shared_postgres_url(postgres: PostgresServer) -> str:
    """Return a database on PostgreSQL that tests share one after the other."""
    return postgres.new_database()


@pytest.fixture
def postgres_url(shared_postgres_url: str) -> str:
    """Return the address of a database on PostgreSQL without a row."""
    _empty(shared_postgres_url)
    return shared_postgres_url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.wire)])
def any_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of a database without a row: once SQLite, once PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/desk.db"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield a desk on SQLite."""
    with Desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def any_desk(tmp_path: Path, any_url: str) -> Iterator[Desk]:
    """Yield a desk on SQLite and, where it is installed, on PostgreSQL."""
    with Desk(tmp_path, Settings(database_url=any_url)) as opened:
        yield opened


def _empty(url: str) -> None:
    """Remove every row but the history of the schema, and begin to count anew.

    TRUNCATE writes every table and index anew, which takes twice as long as to delete the few rows of a test.
    """
    with psycopg.connect(url) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migration'")
        statements = [sql.SQL("DELETE FROM {}").format(sql.Identifier(name)) for (name,) in tables]
        connection.execute("SET session_replication_role = replica")  # no rule between tables stands in the way
        connection.execute(sql.SQL(";").join([*statements, sql.SQL(_COUNT_ANEW)]))
