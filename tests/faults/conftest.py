"""Desks for the fault tests, each new."""

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from processor.database import Database
from tests.faults.site import Site
from tests.servers.dovecot import Dovecot
from tests.servers.postgres import PostgresServer
from tests.servers.smtp import SmtpServer

SiteMaker = Callable[..., Site]
KINDS = ("sqlite", "postgresql")
ON_BOTH = os.environ.get("FAULTS") == "on-both"  # as `make soak` asks
# What hangs on these rows goes with them. TRUNCATE writes every table and index anew, which takes longer than a test.
TABLES = ("worker", "mailbox_epoch", "inbound_mail", "ticket", "person", "outbox_mail")


@pytest.fixture(scope="session")
def emptied_database(postgres: PostgresServer) -> Iterator[str]:
    """Yield the URL of a database on PostgreSQL with all tables; making a new one for each test would take a minute in all."""
    url = postgres.new_database()
    database = Database(url)
    database.migrate()
    database.close()
    yield url
    postgres.drop_database(url)


def on_either(*cases: Iterable[object]) -> list[tuple[object, ...]]:
    """Return cases, each with a kind of database for `site_url`: in turn one and the other, or in the long run both."""
    return [(*case, kind) for place, case in enumerate(cases) for kind in (KINDS if ON_BOTH else [KINDS[place % 2]])]


@pytest.fixture(params=KINDS)
def site_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of a database without any rows, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/desk.db"
    url: str = request.getfixturevalue("emptied_database")
    with psycopg.connect(url, autocommit=True) as connection:
        for table in TABLES:
            connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
    return url


@pytest.fixture
def make_site(dovecot: Dovecot, tmp_path: Path, site_url: str) -> Iterator[SiteMaker]:
    """Yield what makes the desk of this test, on SQLite or PostgreSQL; `mailboxes` says how many it watches."""
    with ExitStack() as stack:

        def make(*, mailboxes: int = 1) -> Site:
            journal = tmp_path / f"relay-{secrets.token_hex(4)}"
            relay = stack.enter_context(SmtpServer(journal=journal))
            site = Site(tmp_path / "desk", dovecot, relay, journal, site_url, mailboxes=mailboxes)
            stack.callback(site.close)
            return site

        yield make


@pytest.fixture
def site(make_site: SiteMaker) -> Site:
    """Return a desk with one mailbox."""
    return make_site()
