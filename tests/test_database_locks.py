"""Who is alive and who holds what: locks that end with their process, on SQLite and PostgreSQL."""

import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack

import psycopg
import pytest

from processor.database import Database
from processor.models import Person, Worker
from tests.database_fixtures import NOW, OTHERS, any_url, database, opened, postgres_url, shared_postgres_url, stack

__all__ = ["any_url", "database", "postgres_url", "shared_postgres_url", "stack"]

# A worker of its own: registers, says its number, and waits for the end.
WORKER = """
import sys, signal
from datetime import UTC, datetime
from processor.database import Database
database = Database(sys.argv[1])
database.migrate()
print(database.register_worker(datetime.now(UTC)), flush=True)
signal.pause()
"""


def alive(database: Database, worker: int) -> bool:
    """Ask in a transaction, as claims do."""
    with database.unit_of_work(), database.transaction():
        return database.is_alive(worker)


def python(script: str, *arguments: str) -> "subprocess.Popen[str]":
    """Start another process of this program."""
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - our own words


def test_a_worker_is_alive_while_it_holds_its_lock(database: Database) -> None:
    """From its registration until it closes; a number nobody has is nobody's."""
    worker = database.register_worker(NOW)

    assert alive(database, worker)
    assert not alive(database, worker + 1)
    database.release(f"worker-{worker}")
    assert not alive(database, worker)


def test_a_worker_that_was_killed_is_dead_at_once(database: Database, any_url: str) -> None:
    """Liveness is the lock, which ends with the process, not a clock that has to run out."""
    process = python(WORKER, any_url)
    assert process.stdout
    worker = int(process.stdout.readline())
    assert alive(database, worker)

    process.kill()
    process.communicate()

    # PostgreSQL notices the end of a connection in its own time, which is some milliseconds.
    deadline = time.monotonic() + 5
    while alive(database, worker) and time.monotonic() < deadline:
        pass
    assert not alive(database, worker)


def test_a_worker_that_is_stopped_is_alive(database: Database, any_url: str) -> None:
    """A process that stands still (a debugger, a machine that swaps) has not lost its work."""
    process = python(WORKER, any_url)
    assert process.stdout
    worker = int(process.stdout.readline())
    process.send_signal(signal.SIGSTOP)

    assert alive(database, worker)

    process.kill()
    process.communicate()


def test_each_worker_has_its_own_number(database: Database) -> None:
    """Numbers are never given twice, also after the worker has gone."""
    first, second = database.register_worker(NOW), database.register_worker(NOW)
    database.release(f"worker-{first}")

    assert len({first, second, database.register_worker(NOW)}) == 3
    with database.unit_of_work():
        assert {worker.pid for worker in Worker.select()} == {os.getpid()}


def test_a_mailbox_has_one_receiver(database: Database, any_url: str, stack: ExitStack) -> None:
    """Another worker cannot take the lock until it is given back; another mailbox is free."""
    other = opened(any_url, stack)

    assert database.hold("mailbox-complaints")
    assert (other.hold("mailbox-complaints"), other.hold("mailbox-returns")) == (False, True)
    database.release("mailbox-complaints")
    assert other.hold("mailbox-complaints")


def test_giving_back_what_is_not_ours_changes_nothing(database: Database) -> None:
    """A thread that tidies up twice does no harm."""
    database.release("mailbox-complaints")

    assert database.hold("mailbox-complaints")


@pytest.fixture
def cut_off(postgres_url: str, stack: ExitStack) -> Database:
    """Return a database on PostgreSQL whose every connection was ended by the server, as in a restart."""
    database = opened(postgres_url, stack)
    database.migrate()
    database.register_worker(NOW)
    assert database.hold("mailbox-complaints")
    with psycopg.connect(postgres_url) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    return database


@pytest.mark.wire
def test_lost_locks_are_noticed(cut_off: Database) -> None:
    """A worker that has lost its connection has lost its locks, and gets new ones under a new number."""
    assert not cut_off.locks_stand(1)
    assert cut_off.register_worker(NOW) == 2
    assert cut_off.locks_stand(2)


@pytest.mark.wire
def test_a_lock_is_given_back_over_a_lost_connection(cut_off: Database) -> None:
    """The server gave it back already; whoever tidies up after the loss must not fail at it, nor hide the loss."""
    cut_off.release("mailbox-complaints")

    assert not cut_off.locks_stand(1)
    assert cut_off.hold("mailbox-complaints")


@pytest.mark.wire
def test_a_pooled_connection_that_was_lost_heals(cut_off: Database) -> None:
    """The next unit of work has a good one."""
    with cut_off.unit_of_work():
        assert Person.select().count() == 0


@pytest.mark.wire
def test_closing_leaves_no_connection(postgres_url: str) -> None:
    """A command that ends, or a desk that is opened again, leaves nothing behind at the server."""
    database = Database(postgres_url)
    database.migrate()
    database.register_worker(NOW)

    database.close()

    with psycopg.connect(postgres_url) as connection:
        others = connection.execute(f"SELECT count(*) {OTHERS} AND state = 'idle'").fetchone()
    getattr(database.peewee, "close_all", lambda: None)()
    assert others == (0,)
