"""A database of any kind for a test, closed at its end."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest

from processor.database import Database
from tests.desk_fixtures import any_url, postgres_url, shared_postgres_url

__all__ = ["NOW", "OTHERS", "any_url", "database", "opened", "postgres_url", "shared_postgres_url", "stack"]
OTHERS = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
NOW = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)


def opened(url: str, stack: ExitStack) -> Database:
    """Open a database that is closed with `stack`, its pool too."""
    database = Database(url)
    stack.callback(getattr(database.peewee, "close_all", lambda: None))
    stack.callback(database.close)
    return database


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """Yield what closes everything at the end of the test."""
    with ExitStack() as entered:
        yield entered


@pytest.fixture
def database(any_url: str, stack: ExitStack) -> Database:
    """Return a migrated database."""
    made = opened(any_url, stack)
    made.migrate()
    return made
