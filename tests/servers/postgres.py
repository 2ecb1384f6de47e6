"""A private PostgreSQL cluster. Touches processes, sockets and files below one folder.

It trusts every connection from loopback; there is nothing in it but what a test put there.
"""

import re
import signal
import time
from pathlib import Path
from typing import Self

import psycopg
from psycopg import sql

from tests.servers.process import (
    HOST,
    START_SECONDS,
    Child,
    ServerUnavailable,
    account_for,
    check_reachable,
    free_port,
    hand_over,
    start,
    stop,
    wait_until_listening,
)

_PROGRAMS = Path("/usr/lib/postgresql")  # where Debian keeps each major version
_USER = "desk"
_KNOWS_STRATEGIES = 150_000


class PostgresServer:
    """A cluster below `folder`; `durable` makes it wait for the disk, needed only where a test crashes the server."""

    def __init__(self, folder: Path, *, durable: bool = False) -> None:
        """Make the cluster. Raises ServerUnavailable where PostgreSQL is not installed."""
        self._programs = _programs()
        self._folder = folder.resolve()
        self._account = account_for("postgres")
        self._log = self._folder / "postgres.log"
        self._cluster = str(self._folder / "cluster")
        self._durable = "on" if durable else "off"
        self._process: Child | None = None
        self._count = self._version = 0
        self.port = free_port()
        self._make_cluster()

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop; the folder stays."""
        self.stop()

    def start(self) -> None:
        """Start the server and return when it answers; after a crash that is when it has recovered."""
        settings = {
            "port": self.port,
            "listen_addresses": HOST,
            "unix_socket_directories": "",
            "fsync": self._durable,
            "synchronous_commit": self._durable,
            "full_page_writes": self._durable,
            "max_connections": 60,
            "shared_buffers": "32MB",
        }
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        command = [str(self._programs / "postgres"), "-D", self._cluster, *options]
        # A fast shutdown: the default one waits for clients to leave.
        self._process = start(command, self._account, self._log, death_signal="INT")
        wait_until_listening(self.port, self._process, self._log)
        self._wait_until_ready()

    def stop(self, *, immediate: bool = False) -> None:
        """Stop the server; `immediate` is a crash: no checkpoint, and the next start recovers from the log."""
        if self._process:
            stop(self._process, signal.SIGQUIT if immediate else signal.SIGINT)
            self._process = None

    def new_database(self) -> str:
        """Make an empty database and return its URL."""
        self._count += 1
        name = f"desk_{self._count}"
        # Before version 15 the only way; there and later four times as fast as the default.
        fast = sql.SQL(" STRATEGY FILE_COPY" if self._version >= _KNOWS_STRATEGIES else "")
        self._execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)) + fast)
        return f"postgresql://{_USER}@{HOST}:{self.port}/{name}"

    def drop_database(self, url: str) -> None:
        """Remove a database made by `new_database`, ending the sessions still in it."""
        name = url.rpartition("/")[2]
        self._execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _execute(self, statement: sql.Composed) -> None:
        with self._connect() as connection:
            connection.execute(statement)

    def _make_cluster(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        check_reachable(self._folder, self._account)
        hand_over(self._folder, self._account)
        arguments = [
            "-D",
            self._cluster,
            "-U",
            _USER,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
            "--no-instructions",
        ]
        process = start([str(self._programs / "initdb"), *arguments], self._account, self._log)
        if process.wait() != 0:
            message = f"initdb failed:\n{self._log.read_text()[-2000:]}"
            raise RuntimeError(message)

    def _wait_until_ready(self) -> None:
        # The port is open before recovery has ended; until then every connection is refused.
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                with self._connect() as connection:
                    self._version = connection.info.server_version
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)
            else:
                return

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(host=HOST, port=self.port, user=_USER, dbname="postgres", autocommit=True)


def _programs() -> Path:
    found = sorted(_PROGRAMS.glob("*/bin/initdb"), key=lambda path: int(re.sub(r"\D", "", path.parts[-3]) or 0))
    if not found:
        message = f"PostgreSQL's server is not installed: no {_PROGRAMS}/*/bin/initdb (Debian: apt-get install postgresql)"
        raise ServerUnavailable(message)
    return found[-1].parent
