"""A full disk: nothing is sent that is not recorded, no mail is blamed for it, and work goes on when there is room again."""

import os
import re
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from tests.faults.child import FELL_OVER, Faults
from tests.faults.conftest import SiteMaker
from tests.faults.site import Site

pytestmark = pytest.mark.wire

KIBIBYTE = 1024
BRISK = Faults(patience_seconds=0.3)
only_sqlite = pytest.mark.parametrize("site_url", ["sqlite"], indirect=True)
only_postgresql = pytest.mark.parametrize("site_url", ["postgresql"], indirect=True)


@only_sqlite
def test_sqlite_may_not_grow(site: Site) -> None:
    """SQLite says that the disk is full, at every size the file would have grown to."""
    site.run_once()
    site.hand_in(4, padding_bytes=2000)
    codes: list[int] = []
    while codes[-1:] != [0]:
        [(pages,)] = site.query("PRAGMA page_count")
        codes.append(site.run_once(faults=Faults(most_pages=int(str(pages)) + 2 + len(codes) // 2)))
        site.check_sendings()

    assert codes.count(FELL_OVER) >= 5
    site.recover()
    assert site.check().repeated == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Yield a disk of four megabytes, in memory."""
    if os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root can make a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], capture_output=True, text=True, check=False)  # noqa: S603, S607
    if done.returncode:
        pytest.skip(f"this machine lets nobody make a small disk: {done.stderr.strip()}")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)  # noqa: S603, S607


def leave_free(disk: Path, kibibytes: int) -> None:
    """Fill the disk up to so much."""
    ballast = disk / "ballast"
    ballast.unlink(missing_ok=True)
    room = os.statvfs(disk)
    with suppress(OSError):  # a worker was faster and took the last of it
        ballast.write_bytes(b"\0" * max(0, room.f_bavail * room.f_frsize - kibibytes * KIBIBYTE))


@pytest.fixture
def site_on_small_disk(make_site: SiteMaker, small_disk: Path) -> Site:
    """Return a desk whose database, but nothing else, lies on the small disk."""
    site = make_site()
    site.url = f"sqlite:///{small_disk}/desk.db"
    site.configure()
    return site


@only_sqlite
def test_no_space_left_on_the_device(site_on_small_disk: Site, small_disk: Path) -> None:
    """The operating system says that the disk is full, a little later each time."""
    site = site_on_small_disk
    site.run_once()
    site.hand_in(4)
    codes = []
    for kibibytes in range(0, 200, 12):
        leave_free(small_disk, kibibytes)
        codes.append(site.run_once())
        (small_disk / "ballast").unlink()
        site.check_sendings()

    assert codes.count(FELL_OVER) >= 5
    site.recover()
    assert site.check().repeated == 0


@only_sqlite
def test_a_live_worker_goes_on_when_there_is_room_again(site_on_small_disk: Site, small_disk: Path) -> None:
    """Nobody has to restart the worker after somebody has tidied up."""
    site = site_on_small_disk
    worker = site.start(faults=BRISK)
    site.wait_for_answers(site.hand_in(1))

    leave_free(small_disk, 0)
    later = site.hand_in(2, padding_bytes=20 * KIBIBYTE)
    site.wait_until(lambda: "mailbox_lost" in site.story(), "nobody noticed that the disk is full")
    (small_disk / "ballast").unlink()
    site.wait_for_answers(later)

    site.end(worker, stop=True)
    site.recover()
    assert site.check().repeated == 0


@pytest.fixture
def crammed_worker(site: Site) -> Site:
    """Return a desk with a mail that its live worker cannot store."""
    site.run_once()
    site.hand_in(1, padding_bytes=20 * KIBIBYTE)
    site.start(faults=Faults(most_pages=1))
    return site


@only_sqlite
def test_the_log_says_that_the_disk_is_full(crammed_worker: Site) -> None:
    """Whoever looks reads what is the matter, not what the library stumbled over afterwards."""
    crammed_worker.wait_until(lambda: "mailbox_lost" in crammed_worker.story(), "nobody noticed that the disk is full")

    assert "disk is full" in crammed_worker.story()


@only_sqlite
def test_a_mailbox_is_not_asked_every_second_while_the_disk_is_full(crammed_worker: Site) -> None:
    """Providers lock accounts that log in again and again, so the pauses grow as long as nothing can be stored."""
    crammed_worker.wait_until(lambda: crammed_worker.story().count("mailbox_lost") >= 2, "the worker does not try again")

    assert re.findall(r'"again_in_seconds": (\d+)', crammed_worker.story())[:2] == ["1", "2"]


class FullTable:
    """A PostgreSQL that finds its disk full when it comes to certain rows."""

    def __init__(self, url: str, event: str, rows: str) -> None:
        """Name the event, such as "INSERT ON ticket", and the condition for the rows."""
        self._url, self._name = url, f"full_{secrets.token_hex(4)}"
        self._table = event.split()[2]
        self._run(
            f"CREATE FUNCTION {self._name}() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$; "
            f"CREATE TRIGGER {self._name} BEFORE {event} FOR EACH ROW WHEN ({rows}) EXECUTE FUNCTION {self._name}()"
        )

    def has_room_again(self) -> None:
        """Let everything in."""
        self._run(f"DROP TRIGGER {self._name} ON {self._table}; DROP FUNCTION {self._name}")

    def _run(self, statements: str) -> None:
        with psycopg.connect(self._url, autocommit=True) as connection:
            connection.execute(statements.encode())


@only_postgresql
@pytest.mark.parametrize(
    ("event", "rows", "unknown"),
    [
        pytest.param("INSERT ON inbound_mail", "true", 0, id="storing"),
        pytest.param("UPDATE ON inbound_mail", "NEW.state = 'working'", 0, id="claiming a mail"),
        pytest.param("INSERT ON ticket", "true", 0, id="opening a ticket"),
        pytest.param("INSERT ON outbox_mail", "true", 0, id="writing a mail of ours"),
        pytest.param("UPDATE ON inbound_mail", "NEW.state = 'done'", 0, id="finishing a mail"),
        pytest.param("UPDATE ON outbox_mail", "NEW.state = 'sending'", 0, id="claiming a mail of ours"),
        pytest.param("UPDATE ON outbox_mail", "NEW.stage = 'dot'", 0, id="before the dot"),
        pytest.param("UPDATE ON outbox_mail", "NEW.state = 'sent'", 2, id="after the dot"),
        pytest.param("UPDATE ON mail_location", "NEW.filed", 0, id="filing"),
    ],
)
def test_postgresql_has_no_space_left(site: Site, event: str, rows: str, unknown: int) -> None:
    """A step that cannot be recorded is not taken; only a worker that ends between dot and record leaves a doubt, one."""
    site.hand_in(4)
    full = FullTable(site.url, event, rows)

    codes = [site.run_once(), site.run_once(timedelta(minutes=1))]
    site.check_sendings()
    full.has_room_again()
    site.recover()

    assert FELL_OVER in codes
    assert site.check().ambiguous <= unknown


@only_postgresql
def test_a_live_worker_remembers_what_it_could_not_record(site: Site) -> None:
    """A mail that the relay has taken is recorded as sent when there is room again, not sent a second time."""
    worker = site.start(faults=BRISK)
    full = FullTable(site.url, "UPDATE ON outbox_mail", "NEW.state = 'sent'")
    marks = site.hand_in(1)
    site.wait_for_answers(marks)
    site.wait_until(lambda: "pass_failed" in site.story(), "the worker does not notice")

    full.has_room_again()
    site.wait_until(lambda: site.query("SELECT count(*) FROM outbox_mail WHERE state = 'sent'") == [(2,)], "the worker does not go on")

    site.end(worker, stop=True)
    site.recover()
    books = site.check()
    assert (books.repeated, books.ambiguous) == (0, 0)
