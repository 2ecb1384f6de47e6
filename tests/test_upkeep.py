"""Is the database whole, and a copy of it while the desk works."""

import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import peewee
import pytest

from processor.config import Config
from processor.errors import DatabaseError, UsageError
from processor.models import InboundMail, JournalEntry, OutboxMail
from processor.upkeep import backup, check, pending_steps
from tests.desk import MORNING, Desk, Settings, write_config
from tests.desk_fixtures import any_desk, any_url, postgres_url, shared_postgres_url
from tests.letters import letter

__all__ = ["any_desk", "any_url", "postgres_url", "shared_postgres_url"]


def worked(desk: Desk) -> Desk:
    """Let a desk have a morning behind it."""
    desk.receives(letter(), letter())
    desk.at(MORNING)
    return desk


def test_a_desk_at_work_is_whole(any_desk: Desk) -> None:
    """Nothing is reported of a database that nobody damaged."""
    assert check(worked(any_desk).config) == []


@pytest.mark.parametrize(
    ("damage", "line"),
    [
        (lambda: InboundMail.update(disposition=None).where(InboundMail.id == 1), "1 mails that are done without a disposition"),
        (JournalEntry.delete, "2 tickets without a journal"),
        (lambda: OutboxMail.update(sent_at=None).where(OutboxMail.id < 3), "2 mails that are sent without a time"),
        (lambda: OutboxMail.update(state="sending").where(OutboxMail.id == 1), "1 mails being sent that nobody claimed"),
    ],
    ids=["no disposition", "no journal", "no time", "no owner"],
)
def test_what_must_be_true_is_looked_at(any_desk: Desk, damage: Callable[[], peewee.Query], line: str) -> None:
    """Each broken promise is a line with its number."""
    worked(any_desk)
    with any_desk.database.unit_of_work():
        damage().execute()

    assert check(any_desk.config) == [line]


def test_missing_steps_are_told_and_not_made(tmp_path: Path) -> None:
    """A look changes nothing; the worker or a command makes the tables."""
    (tmp_path / "desk.db").touch()
    config = write_config(tmp_path, Settings(database_url=f"sqlite:///{tmp_path}/desk.db"))

    steps = ["0001_tables", "0002_files_and_endings", "0003_listening", "0004_storage", "0005_clocks_and_staff", "0006_owners"]
    assert check(config) == [f"schema steps are missing: {', '.join(steps)}; run `processor db migrate`"]
    assert pending_steps(config) == steps


def test_a_look_makes_no_database(tmp_path: Path) -> None:
    """Whoever looks as another account must not leave a file behind that the worker cannot write."""
    config = write_config(tmp_path, Settings(database_url=f"sqlite:///{tmp_path}/desk.db"))

    assert check(config) != []
    assert not (tmp_path / "desk.db").exists()


def test_a_damaged_file_is_noticed(tmp_path: Path) -> None:
    """A disk that lies is found out."""
    with Desk(tmp_path, Settings(database_url=f"sqlite:///{tmp_path}/desk.db")) as desk:
        for _ in range(4):
            worked(desk)
        desk.database.peewee.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        config = desk.config
    path = tmp_path / "desk.db"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2 :] = bytes(len(raw) - len(raw) // 2)
    path.write_bytes(raw)

    assert check(config) != []


def test_a_copy_is_whole_while_the_desk_works(tmp_path: Path) -> None:
    """Taken in the middle of a day, it has some mails, each with everything that belongs to it, and can be worked with."""
    with Desk(tmp_path, Settings(tables="[limits]\nnew_tickets_per_address_per_hour = 500\n")) as desk:
        worked(desk)
        failures: list[Exception] = []
        copied = Event()
        copier = Thread(target=_copy, args=(desk.config, tmp_path, failures, copied))
        copier.start()
        while not copied.is_set():
            worked(desk)
        copier.join()

    assert failures == []
    for number in range(3):
        copy = write_config(tmp_path, Settings(database_url=f"sqlite:///{tmp_path}/copy{number}.db"))
        assert check(copy) == []


def _copy(config: Config, folder: Path, failures: list[Exception], copied: Event) -> None:
    try:
        for number in range(3):
            backup(config, folder / f"copy{number}.db")
    except Exception as error:  # noqa: BLE001 - told by the test's own thread
        failures.append(error)
    copied.set()


@pytest.mark.wire
@pytest.mark.skipif(not shutil.which("pg_dump"), reason="pg_dump is not installed")
def test_a_copy_of_postgresql_can_be_read_back(tmp_path: Path, postgres_url: str) -> None:
    """It is a dump that pg_restore understands, with every table in it."""
    with Desk(tmp_path, Settings(database_url=postgres_url)) as desk:
        worked(desk)
        backup(desk.config, tmp_path / "copy.dump")

    listed = subprocess.run(["pg_restore", "--list", str(tmp_path / "copy.dump")], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607 - our own words
    assert "TABLE DATA public ticket " in listed


def test_no_copy_is_overwritten(any_desk: Desk, tmp_path: Path) -> None:
    """An older copy may be the only good one."""
    (tmp_path / "copy.db").write_text("yesterday's")

    with pytest.raises(UsageError, match="exists already"):
        backup(any_desk.config, tmp_path / "copy.db")

    assert (tmp_path / "copy.db").read_text() == "yesterday's"


@pytest.mark.parametrize("target", ["missing/copy.db", "copy.db"], ids=["a folder that is not there", "no database yet"])
def test_a_copy_that_cannot_be_made_leaves_nothing(tmp_path: Path, target: str) -> None:
    """The reason is told, and no half of a copy stays."""
    with Desk(tmp_path) as desk:
        worked(desk)
        config = desk.config
    if target == "copy.db":
        config = write_config(tmp_path, Settings(database_url=f"sqlite:///{tmp_path}/nothing.db"))

    with pytest.raises(DatabaseError):
        backup(config, tmp_path / target)

    assert list(tmp_path.glob("**/copy*")) == []


def test_a_copy_is_an_ordinary_database(tmp_path: Path) -> None:
    """One file, nothing beside it, readable by any SQLite."""
    with Desk(tmp_path) as desk:
        worked(desk)
        backup(desk.config, tmp_path / "copy.db")

    with sqlite3.connect(tmp_path / "copy.db") as copy:
        assert copy.execute("SELECT count(*) FROM ticket").fetchone() == (2,)
    copy.close()
