"""Look after the database: is it whole, and a copy of it while the worker runs. Touches the database and the copy's file."""

import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from processor.config import Config
from processor.database import MIGRATIONS, Database, named_trouble
from processor.errors import DatabaseError, UsageError
from processor.models import OutboxMail
from processor.states import OutboxState

# What must be true whatever happened; each query counts the rows for which it is not.
INVARIANTS = {
    "mails that are done without a disposition": "SELECT count(*) FROM inbound_mail WHERE state = 'done' AND disposition IS NULL",
    "mails without their bytes": "SELECT count(*) FROM inbound_mail m LEFT JOIN raw_mail r ON r.mail_id = m.id WHERE r.mail_id IS NULL",
    "tickets whose mail is missing": (
        "SELECT count(*) FROM ticket t LEFT JOIN inbound_mail m ON m.id = t.source_mail_id WHERE m.id IS NULL"
    ),
    "tickets without a journal": (
        "SELECT count(*) FROM ticket t WHERE NOT EXISTS (SELECT 1 FROM journal_entry j WHERE j.ticket_id = t.id)"
    ),
    "mails being sent that nobody claimed": "SELECT count(*) FROM outbox_mail WHERE state = 'sending' AND owner IS NULL",
    "mails that are sent without a time": "SELECT count(*) FROM outbox_mail WHERE state = 'sent' AND sent_at IS NULL",
}


def check(config: Config) -> list[str]:
    """Return what is wrong with the database, a line each; empty when all is well. Changes nothing."""
    try:
        pending = pending_steps(config)
        if pending:
            return [f"schema steps are missing: {', '.join(pending)}; run `processor db migrate`"]
        database = Database(config.database.url)
    except DatabaseError as error:
        return [str(error)]
    try:
        with named_trouble(config.database.url), database.unit_of_work():
            return _damage(database) + _broken_invariants(database)
    except DatabaseError as error:
        return [str(error)]
    finally:
        database.close()


def pending_steps(config: Config) -> list[str]:
    """Return the schema steps that the worker will apply when it starts. Makes no database. Raises DatabaseError."""
    url = config.database.url
    if url.startswith("sqlite:") and not Path(url.removeprefix("sqlite:///")).exists():
        return sorted(step.stem for step in MIGRATIONS.glob("[0-9]*.py"))
    database = Database(config.database.url)
    try:
        return database.pending()
    finally:
        database.close()


def untold_failures(config: Config) -> int:
    """Return how many mails to the admins themselves never arrived; nobody can be told of them by mail. Raises DatabaseError."""
    database = Database(config.database.url)
    try:
        with named_trouble(config.database.url), database.unit_of_work():
            failed = OutboxMail.select().where(OutboxMail.state == OutboxState.FAILED, OutboxMail.kind.in_(("admin", "hint")))
            return int(failed.count())
    finally:
        database.close()


def _damage(database: Database) -> list[str]:
    if not database.sqlite:  # PostgreSQL checks its pages itself (data checksums) and enforces its foreign keys
        return []
    lines = [row[0] for row in database.peewee.execute_sql("PRAGMA integrity_check(20)").fetchall()]
    strays = database.peewee.execute_sql("PRAGMA foreign_key_check").fetchall()
    return [f"damaged: {line}" for line in lines if line != "ok"] + [
        f"{row[0]} row {row[1]} points to a missing {row[2]}" for row in strays
    ]


def _broken_invariants(database: Database) -> list[str]:
    counts = {name: database.peewee.execute_sql(query).fetchone()[0] for name, query in INVARIANTS.items()}
    return [f"{count} {name}" for name, count in counts.items() if count]


def backup(config: Config, target: Path) -> None:
    """Write a consistent copy to `target`, also while a worker runs. Raises UsageError or DatabaseError."""
    if target.exists():
        message = f"{target} exists already; name a file that does not, so that no older copy is lost"
        raise UsageError(message)
    url = config.database.url
    with named_trouble(url):
        if url.startswith("sqlite:"):
            _backup_sqlite(Path(url.removeprefix("sqlite:///")), target)
        else:
            _backup_postgresql(url, target)


def _backup_sqlite(source: Path, target: Path) -> None:
    if not source.exists():
        message = f"there is no database at {source} yet"
        raise DatabaseError(message)
    draft = target.with_name(target.name + ".partial")
    try:
        with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(draft)) as copy:
            live.backup(copy)
        draft.rename(target)
    except sqlite3.Error as error:
        message = f"the copy could not be written: {error}"
        raise DatabaseError(message) from error
    finally:
        draft.unlink(missing_ok=True)


def _backup_postgresql(url: str, target: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        message = "pg_dump is not installed here; install PostgreSQL's client programs, or run it where they are"
        raise DatabaseError(message)
    # Its own snapshot makes the dump consistent whatever the worker does meanwhile.
    done = subprocess.run([program, "--format=custom", f"--file={target}", url], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        target.unlink(missing_ok=True)
        message = f"pg_dump failed: {done.stderr.strip()[-400:]}"
        raise DatabaseError(message)
