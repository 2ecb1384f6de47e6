"""The program in a process of its own, with what shall go wrong in it. Touches processes.

The processes are forked from a server that has imported everything (see `preload`), never from the test process, which
has threads. None outlives the tests.
"""

import multiprocessing
import os
import signal
import sys
import threading
import traceback
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from imapclient import SocketTimeout

from processor import cli, database, logs, worker
from processor.config import load
from processor.inbound import imap
from processor.outbound import smtp
from processor.worker import loop
from tests.faults import crash

KILLED = -signal.SIGKILL
FELL_OVER = 3
_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["tests.faults.preload"])


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong in a process: where it is killed, mails it cannot read, how many pages its SQLite file may have.

    `patience_seconds` is how long it waits for a server that says nothing, and after a pass that failed, instead of minutes.
    """

    crash: tuple[str, int] | None = None
    poison: bool = False
    most_pages: int | None = None
    patience_seconds: float | None = None


NO_FAULTS = Faults()


@dataclass(frozen=True, slots=True)
class Once:
    """Work like `processor run --once`, at each of these instants in turn (None: the present one)."""

    instants: tuple[datetime | None, ...] = (None,)


@dataclass(frozen=True, slots=True)
class Live:
    """Work like `processor run`, until a signal."""


LIVE = Live()


def start(job: Once | Live, config: Path, log: Path, faults: Faults = NO_FAULTS) -> BaseProcess:
    """Start a process of the program; what it prints goes to the end of `log`."""
    process = _CONTEXT.Process(target=_run, args=(job, str(config), str(log), faults), daemon=True)
    process.start()
    return process


def _run(job: Once | Live, config: str, log: str, faults: Faults) -> None:
    """Be the program; the exit code is 3 after an exception nobody caught."""
    threading.Thread(target=_end_with_the_tests, daemon=True).start()
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    sys.stdout, sys.stderr = os.fdopen(1, "w", buffering=1), os.fdopen(2, "w", buffering=1)
    _prepare(faults)
    code = 0
    try:
        if isinstance(job, Live):
            code = cli.main(["--config", config, "run"])
        else:
            _run_once(job, Path(config))
    except Exception:  # noqa: BLE001 - told in the log and by the code
        traceback.print_exc()
        code = FELL_OVER
    sys.stdout.flush()
    os._exit(code)


def _end_with_the_tests() -> None:
    """Wait for the end of the test process, then end too."""
    tests = multiprocessing.parent_process()
    if tests:
        tests.join()
        crash.end_now()


def _run_once(job: Once, config: Path) -> None:
    """Do what the command does, without the command line, which takes longer to read than a mail."""
    logs.configure("info", sys.stderr)
    for instant in job.instants:
        with worker.opened_desk(load(config), worker.clock()) as desk:
            one = worker.Worker(desk)
            one.run_once(instant)
        sys.stdout.write("".join(f"{trouble}\n" for trouble in one.troubles))


def _prepare(faults: Faults) -> None:
    if faults.poison:
        crash.poison()
    if faults.crash:
        crash.small_batches()
        crash.arm(*faults.crash)
    if faults.most_pages:
        _limit_pages(faults.most_pages)
    if faults.patience_seconds:
        loop.FAILED_PASS_SECONDS = faults.patience_seconds
        smtp.CONNECT_SECONDS = smtp.REPLY_SECONDS = smtp.DOT_SECONDS = faults.patience_seconds
        imap.TIMEOUT = SocketTimeout(faults.patience_seconds, faults.patience_seconds)


def _limit_pages(most: int) -> None:
    """Let SQLite find its disk full once the file has `most` pages (PRAGMA max_page_count, which holds for a connection)."""
    original = database._sqlite

    def limited(path: Path) -> Any:  # noqa: ANN401 - Peewee's stubs keep the pragmas to themselves
        opened: Any = original(path)
        opened._pragmas.append(("max_page_count", most))
        return opened

    database._sqlite = limited
