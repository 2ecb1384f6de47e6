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
    """Remove every row but the history of the schema, and begin to count anew."""
    with psycopg.connect(url) as connection:
        names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migration'")
        tables = [sql.Identifier(name) for (name,) in names]
        if tables:
            connection.execute(sql.SQL("TRUNCATE {} RESTART IDENTITY CASCADE").format(sql.SQL(", ").join(tables)))
