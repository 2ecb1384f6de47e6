"""The real servers a test can ask for, and how Hypothesis runs.

A server is started once for each pytest process, when the first test asks for it. Where it is not installed the test
is skipped with the reason; with CI=true it fails instead, so a pipeline cannot pass by having no servers.
"""

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import settings

from tests.servers.certificates import Certificates, make_certificates
from tests.servers.dovecot import Dovecot
from tests.servers.postgres import PostgresServer
from tests.servers.process import ServerUnavailable
from tests.servers.smtp import SmtpServer

IN_CI = os.environ.get("CI") == "true"

# The time one example takes says more of the neighbours on this machine than of us; CI must find tomorrow what it finds today.
settings.register_profile("desk", deadline=None, max_examples=40, derandomize=IN_CI)
settings.register_profile("thorough", deadline=None, max_examples=400)
settings.register_profile("soak", deadline=None, max_examples=20_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own there
ROOM_BYTES = 2 * 1024**3


def pytest_configure() -> None:
    """Keep the files of tests in memory where there is room: thousands of databases need not wait for a disk.

    Every process that is killed here leaves the same files behind as on a disk. Whoever names a place for temporary files keeps it.
    """
    if "TMPDIR" not in os.environ and MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM_BYTES:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


@contextmanager
def _required() -> Iterator[None]:
    """Turn a server that cannot run here into a skipped test, or in CI into a failed one."""
    try:
        yield
    except ServerUnavailable as reason:
        if IN_CI:
            pytest.fail(f"CI must have every server: {reason}", pytrace=False)
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def server_folder() -> Iterator[Path]:
    """Yield a folder other accounts can reach: pytest's own temporary folders are closed to the users the servers run as."""
    with tempfile.TemporaryDirectory(prefix="desk-servers-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture(scope="session")
def certificates(server_folder: Path) -> Certificates:
    """Return one authority and one certificate for 127.0.0.1."""
    with _required():
        return make_certificates(server_folder / "tls")


@pytest.fixture(scope="session")
def dovecot(server_folder: Path, certificates: Certificates) -> Iterator[Dovecot]:
    """Yield a running Dovecot; take `mailbox` for a user nobody else uses."""
    with _required():
        server = Dovecot(server_folder / "dovecot", certificates=certificates)
    with server:
        yield server


@pytest.fixture
def mailbox(dovecot: Dovecot) -> str:  # noqa: ARG001 - the name is of use only while the server runs
    """Return the name of a user without any mail on the shared Dovecot."""
    return f"user-{secrets.token_hex(6)}"


@pytest.fixture
def smtp_server() -> Iterator[SmtpServer]:
    """Yield a running SMTP server that accepts everything until its `rule` is set."""
    with SmtpServer() as server:
        yield server


@pytest.fixture(scope="session")
def postgres(server_folder: Path) -> Iterator[PostgresServer]:
    """Yield a running PostgreSQL that does not wait for the disk."""
    with _required():
        server = PostgresServer(server_folder / "postgres")
    with server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.wire)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the URL of an empty database: a test that asks for it runs once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/desk.db"
        return
    postgres: PostgresServer = request.getfixturevalue("postgres")
    url = postgres.new_database()
    yield url
    postgres.drop_database(url)
