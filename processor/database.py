"""Open the database, bring its schema up to date, and tell who is alive. Touches the database and its lock files.

SQLite: write-ahead log, every commit on disk before it counts (synchronous=FULL), writers queue up by BEGIN IMMEDIATE;
liveness is a file lock beside the database, so it must lie on a local disk. PostgreSQL: psycopg 3, one pooled connection
a unit of work (a broken one heals itself), liveness is a session advisory lock on a private connection.

A claim is stale only when its owner's lock can be taken: a clock that jumps never makes a second sender.
"""

import fcntl
import os
import socket
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import peewee
from playhouse.migrations import Runner
from playhouse.pool import PooledPostgresqlDatabase

from processor import models
from processor.config import Config
from processor.errors import DatabaseError, SchemaTooNew

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK_WORKERS, LOCK_NAMES, LOCK_SCHEMA = 0x4C44, 0x4C45, 0x4C46  # advisory lock name spaces


class Database:
    """The opened database; `held` are the locks of this process, by name."""

    def __init__(self, url: str) -> None:
        """Open the database at `url` and bind the tables to it. Raises DatabaseError when that cannot be done."""
        self.url = url
        self.sqlite = url.startswith("sqlite:")
        self.held: dict[str, IO[str] | None] = {}
        self._private: Any = None
        self._private_use = threading.Lock()
        self.peewee: peewee.Database = _sqlite(Path(url.removeprefix("sqlite:///"))) if self.sqlite else _postgresql(url)
        models.database.initialize(self.peewee)
        with named_trouble(url):
            self.peewee.connect(reuse_if_open=True)
        if not self.sqlite:
            self.peewee.close()

    @contextmanager
    def unit_of_work(self) -> Iterator[None]:
        """Hold one connection for a pass; on PostgreSQL it goes back to the pool afterwards. Never nested."""
        if self.sqlite:
            yield
            return
        with self.peewee.connection_context():
            yield

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and alone among the writers on SQLite."""
        try:
            with self.peewee.atomic("IMMEDIATE") if self.sqlite else self.peewee.atomic():
                yield
        except peewee.OperationalError as error:
            # A full disk makes SQLite roll back by itself; what the library stumbles over then would hide the reason.
            first = error.__context__
            while first is not None and "cannot rollback" in str(first):
                first = first.__context__
            if "cannot rollback" in str(error) and first is not None:
                raise peewee.OperationalError(str(first)) from first
            raise

    def migrate(self) -> list[str]:
        """Apply the missing schema steps, one process at a time; return their names.

        Raises SchemaTooNew when the database has steps that this program does not know.
        """
        with named_trouble(self.url), self.unit_of_work(), self._schema_lock():
            runner = Runner(self.peewee, str(MIGRATIONS))
            unknown = [step.name for step in runner.status() if step.path is None]
            if unknown:
                message = (
                    f"the database has schema step {unknown[-1]}, which this version does not know; run the newer version of this program"
                )
                raise SchemaTooNew(message)
            return list(runner.up())

    def pending(self) -> list[str]:
        """Return the names of the schema steps that are still missing."""
        with named_trouble(self.url), self.unit_of_work():
            return [step.name for step in Runner(self.peewee, str(MIGRATIONS)).status() if not step.applied]

    @contextmanager
    def _schema_lock(self) -> Iterator[None]:
        if self.sqlite:
            with self._lock_file("schema").open("w") as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                yield
            return
        self.peewee.execute_sql("SELECT pg_advisory_lock(%s, 0)", (LOCK_SCHEMA,))
        try:
            yield
        finally:
            self.peewee.execute_sql("SELECT pg_advisory_unlock(%s, 0)", (LOCK_SCHEMA,))

    def register_worker(self, now: datetime) -> int:
        """Add a worker, take its lock for the life of this process, and return its number."""
        with self.unit_of_work():
            worker: int = models.Worker.insert(host=socket.gethostname(), pid=os.getpid(), started_at=now).execute()
        if not self.hold(f"worker-{worker}"):
            message = f"the lock of worker {worker} is taken although it is new; are the lock files on a shared disk?"
            raise DatabaseError(message)
        return worker

    def hold(self, name: str) -> bool:
        """Take the lock `name` until the process ends or `release`; False when somebody else has it, True if we had it already."""
        if name in self.held:
            return True
        if self.sqlite:
            file = self._lock_file(name).open("w")
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                file.close()
                return False
            self.held[name] = file
            return True
        taken = bool(self._ask("SELECT pg_try_advisory_lock(%s, %s)", _key(name)))
        if taken:
            self.held[name] = None
        return taken

    def release(self, name: str) -> None:
        """Give the lock `name` back; nothing happens when it is not ours."""
        held = name in self.held
        file = self.held.pop(name, None)
        if file is not None:
            file.close()
        elif held:
            with suppress(DatabaseError):  # a connection that is gone has given its locks back already
                self._ask("SELECT pg_advisory_unlock(%s, %s)", _key(name))

    def locks_stand(self, worker: int) -> bool:
        """Tell whether this process still has the lock of `worker` (a lost PostgreSQL connection has lost it)."""
        if not self.sqlite:
            with suppress(DatabaseError):
                self._ask("SELECT 1", ())
        return f"worker-{worker}" in self.held

    def is_alive(self, worker: int) -> bool:
        """Tell whether the process behind `worker` still lives: its lock cannot be taken. Call it in a transaction."""
        name = f"worker-{worker}"
        if name in self.held:
            return True
        if not self.sqlite:
            return not self.peewee.execute_sql("SELECT pg_try_advisory_xact_lock(%s, %s)", _key(name)).fetchone()[0]
        try:
            file = self._lock_file(name).open("r+")
        except FileNotFoundError:
            return False
        with file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False

    def close_connection(self) -> None:
        """Close this thread's own connection, if it has one."""
        if not self.peewee.is_closed():
            self.peewee.close()

    def close(self) -> None:
        """Close this thread's connection and give every lock back."""
        for name in list(self.held):
            self.release(name)
            if self.sqlite and name.startswith("worker-"):
                self._lock_file(name).unlink(missing_ok=True)
        if self._private is not None:
            with suppress(Exception):  # a connection that is gone already is closed enough
                self._private.close()
            self._private = None
        if isinstance(self.peewee, PooledPostgresqlDatabase):
            self.peewee.close_all()
        else:
            self.peewee.close()

    def _lock_file(self, name: str) -> Path:
        folder = Path(f"{self.url.removeprefix('sqlite:///')}.locks")
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder / name

    def _ask(self, query: str, values: tuple[int, ...]) -> object:
        """Return what the private connection answers; a lost one has lost every lock, and the next call makes a new one.

        Raises DatabaseError when there is none to be had.
        """
        import psycopg  # noqa: PLC0415 - only there with the extra `postgres`

        with self._private_use:
            try:
                if self._private is None:
                    self._private = psycopg.connect(self.url, autocommit=True, connect_timeout=20)
                return self._private.execute(query, values).fetchone()[0]
            except psycopg.Error as error:
                self._private = None
                self.held.clear()
                message = f"database {shown(self.url)}: {str(error).strip() or type(error).__name__}"
                raise DatabaseError(message) from error


def _key(name: str) -> tuple[int, int]:
    kind, _, rest = name.partition("-")
    if kind == "worker":
        return LOCK_WORKERS, int(rest) & 0x7FFFFFFF
    return LOCK_NAMES, zlib.crc32(name.encode()) & 0x7FFFFFFF


def _sqlite(path: Path) -> peewee.SqliteDatabase:
    if path.parent != Path():
        with named_trouble(str(path)):
            path.parent.mkdir(parents=True, exist_ok=True)
    # The log is copied into the database every 4,000 pages (16 MB): a mail's pages are then written twice, not five times.
    pragmas = {"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1, "busy_timeout": 30_000, "wal_autocheckpoint": 4000}
    return peewee.SqliteDatabase(str(path), pragmas=pragmas, timeout=30)


def _postgresql(url: str) -> PooledPostgresqlDatabase:
    return PooledPostgresqlDatabase(url, prefer_psycopg3=True, max_connections=16, stale_timeout=300)


@contextmanager
def named_trouble(url: str) -> Iterator[None]:
    """Turn what the drivers raise into a DatabaseError that names the database without its password."""
    try:
        yield
    except BrokenPipeError:
        raise  # of whoever reads our output, not of the database
    except (peewee.PeeweeException, OSError, ImportError) as error:
        message = f"database {shown(url)}: {str(error).strip() or type(error).__name__}"
        raise DatabaseError(message) from error


def shown(url: str) -> str:
    """Return `url` without a password in it."""
    head, at, tail = url.rpartition("@")
    scheme, slashes, login = head.partition("://")
    return f"{scheme}{slashes}{login.partition(':')[0]}{at}{tail}"


def open_database(config: Config) -> Database:
    """Open the database of `config` and bring its schema up to date. Raises DatabaseError."""
    database = Database(config.database.url)
    database.migrate()
    return database
