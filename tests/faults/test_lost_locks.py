"""PostgreSQL is restarted or ends every session: the worker's locks are gone, and it must come back by itself, with new ones."""

from pathlib import Path

import psycopg
import pytest

from processor.config import load
from processor.database import LOCK_WORKERS
from processor.inbound import process
from processor.worker import Worker, clock, opened_desk
from tests.faults.child import Faults
from tests.faults.site import Site
from tests.servers.postgres import PostgresServer

pytestmark = [pytest.mark.wire, pytest.mark.parametrize("site_url", ["postgresql"], indirect=True)]

BRISK = Faults(patience_seconds=0.3)
END_SESSIONS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
LOCKS = "SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND classid = %s AND granted"


def locked_workers(url: str) -> list[int]:
    """Return the numbers of the workers whose lock somebody holds."""
    with psycopg.connect(url) as connection:
        return [number for (number,) in connection.execute(LOCKS, (LOCK_WORKERS,)).fetchall()]


def test_the_sessions_end_while_the_worker_waits(site: Site) -> None:
    """Mail that comes later is received and answered, and the worker ends in good order."""
    worker = site.start(faults=BRISK)
    site.wait_for_answers(site.hand_in(1))

    with psycopg.connect(site.url, autocommit=True) as connection:
        connection.execute(END_SESSIONS)
    site.wait_for_answers(site.hand_in(1), seconds=10)

    assert site.end(worker, stop=True) == 0, site.story()
    site.recover()
    assert site.check().repeated == 0


def test_the_database_is_restarted_while_mail_comes_in(site: Site, postgres: PostgresServer) -> None:
    """A worker that could not store a mail receives it when the database is back."""
    worker = site.start(faults=BRISK)
    site.wait_for_answers(site.hand_in(1))

    postgres.stop()
    later = site.hand_in(1)
    site.wait_until(lambda: "mailbox_lost" in site.story(), "the worker does not notice")
    postgres.start()
    site.wait_for_answers(later, seconds=10)

    assert site.end(worker, stop=True) == 0, site.story()
    site.recover()
    assert site.check().repeated == 0


def test_locks_are_taken_again_after_a_long_outage(site: Site, postgres: PostgresServer) -> None:
    """A worker without its lock counts as dead and others take its mails away, so it asks for a new one until it has one."""
    with opened_desk(load(Path(site.folder / "config.toml")), clock()) as desk:
        worker = Worker(desk)
        postgres.stop()
        with pytest.raises(Exception, match="connection"):
            worker._check_locks()
        postgres.start()

        worker._check_locks()

        assert desk.worker in locked_workers(site.url)


def test_a_mail_that_fails_after_another_worker_has_done_it(site: Site) -> None:
    """Whoever has lost his claim changes nothing any more, also when the mail fails in his hands."""
    site.hand_in(1)
    site.run_once(faults=Faults(crash=("mails stored", 1)))
    with opened_desk(load(Path(site.folder / "config.toml")), clock()) as desk, desk.database.unit_of_work():
        [mail] = process.claim(desk, clock())
        desk.database.release(f"worker-{desk.worker}")
        site.run_once()

        process.failed(desk, mail, ValueError("too late"), process.Processed(), clock())

    assert site.query("SELECT state FROM inbound_mail") == [("done",)]
    site.recover()
    site.check()
