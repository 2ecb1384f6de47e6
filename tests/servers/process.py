"""What the private servers share: a port, an account to run as, a child process. Touches processes and sockets.

A server never runs as root: started by root it drops to the account its Debian package made. A child is told by the
kernel when the test process dies, so a test run killed with -9 leaves no server behind.
"""

import grp
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

Child = subprocess.Popen[bytes]

HOST = "127.0.0.1"
START_SECONDS = 20
STOP_SECONDS = 10


class ServerUnavailable(Exception):
    """The server cannot be run on this machine; the text says what is missing."""


@dataclass(frozen=True, slots=True)
class Account:
    """The operating system account a server runs as."""

    name: str
    group: str
    user_id: int
    group_id: int


def free_port() -> int:
    """Return a port nobody listens on.

    It lies below the range the kernel takes for outgoing connections, so a server stopped and started again on it
    does not find it taken by a client of some other test.
    """
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with socket.socket() as probe:
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port


def account_for(package_user: str) -> Account:
    """Return the account to run a server as: our own, or for root `package_user`."""
    entry = pwd.getpwnam(package_user) if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    return Account(entry.pw_name, grp.getgrgid(entry.pw_gid).gr_name, entry.pw_uid, entry.pw_gid)


def hand_over(path: Path, account: Account) -> None:
    """Give a file, or a folder and all below it, to `account`."""
    if os.geteuid() == 0:
        for each in (path, *path.rglob("*")):
            os.chown(each, account.user_id, account.group_id, follow_symlinks=False)


def check_reachable(folder: Path, account: Account) -> None:
    """Raise RuntimeError where `account` could not enter a folder above `folder`."""
    for parent in folder.parents:
        status = parent.stat()
        if status.st_uid != account.user_id and not status.st_mode & 0o001:
            message = (
                f"{parent} is closed to the account {account.name}: put the server's folder elsewhere, such as in a new folder of /tmp"
            )
            raise RuntimeError(message)


def start(command: Sequence[str], account: Account, log: Path, *, death_signal: str = "TERM") -> Child:
    """Start a server as `account`, its output in `log`. Call from a thread that lives on: its end sends `death_signal`."""
    root = os.geteuid() == 0
    notice = ["setpriv", "--pdeathsig", death_signal] if shutil.which("setpriv") else []
    with log.open("ab") as output:
        hand_over(log, account)  # some servers open it again themselves
        return subprocess.Popen(  # noqa: S603 - commands of this package, no shell
            [*notice, *command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C reaches the tests first; they stop their servers
            user=account.user_id if root else None,
            group=account.group_id if root else None,
            extra_groups=[] if root else None,
        )


def wait_until_listening(port: int, process: Child, log: Path) -> None:
    """Return once `port` accepts connections. Raises RuntimeError with the end of `log` when the process ends first."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            time.sleep(0.01)
        else:
            return
    stop(process, signal.SIGKILL)
    message = f"{process.args!r} did not listen on port {port}:\n{log.read_text(errors='replace')[-2000:]}"
    raise RuntimeError(message)


def stop(process: Child, how: signal.Signals = signal.SIGTERM) -> None:
    """End a process we started and wait for it; one that does not obey is killed."""
    if process.poll() is None:
        process.send_signal(how)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
