"""How long an acknowledgement takes from the arrival of a mail, with a worker that waits in IDLE; and what waiting costs.

Dovecot 2.3 holds its notice back for half a second. A second client that waits beside the worker sees when the notice comes,
so the worker's own part can be told from the server's.
"""

import contextlib
import imaplib
import itertools
import random
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

from tests.bench.corpus import SEED, Kind, Mail, mails
from tests.bench.figures import Section, Target, counted, measured
from tests.bench.program import Desk, Unfinished, command, running, told
from tests.bench.site import Sending, Site
from tests.servers.process import Child

ARRIVAL_TO_ANSWER = Target(must=650)
OWN_PART = Target(goal=20)
_SHARES = (("p50", 0.5, Target()), ("p99", 0.99, ARRIVAL_TO_ANSWER), ("longest", 1.0, Target()))
_OWN = (("p50", 0.5, Target()), ("p99", 0.99, OWN_PART))
_WARM_UP = 3  # mails before those that count
_LONGEST_WAIT = 20.0  # seconds for one answer
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.1, 1.1  # seconds between an answer and the next mail
_SILENCE_SECONDS = 10.0
_END_SECONDS = 20.0


class Watcher:
    """A client in IDLE that sees when the server announces a mail.

    The server holds a notice back from the first change it has not told yet, so only a mail that comes when all has been
    told, the leaving of the one before too, is announced to this client when it is announced to the worker.
    """

    def __init__(self, client: imaplib.IMAP4) -> None:
        """Take a logged-in client."""
        self.count = 0  # mails that the server says lie in the folder
        self._notices: list[float] = []
        self._client = client
        self._thread = threading.Thread(target=self._watch, name="watcher", daemon=True)

    def __enter__(self) -> Self:
        """Begin to wait."""
        self._client.select(readonly=True)
        self._client.sock.settimeout(None)
        self._client.send(b"watch IDLE\r\n")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Hang up."""
        self._client.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._client.shutdown()

    def noticed_after(self, instant: float) -> float | None:
        """Return when a mail was first announced after `instant`."""
        return next((notice for notice in self._notices if notice >= instant), None)

    def _watch(self) -> None:
        with contextlib.suppress(OSError, ValueError, imaplib.IMAP4.error):  # the connection is closed to end this
            while line := self._client.readline():
                if line.rstrip().endswith(b"EXISTS"):
                    self._notices.append(time.monotonic())
                    self.count = int(line.split()[1])
                elif line.rstrip().endswith(b"EXPUNGE"):
                    self.count -= 1


def measure(site: Site, deliveries: int) -> Section:
    """Deliver mails one after the other to a worker that waits, then leave it alone. Raises Unfinished."""
    desk = site.new_desk()
    site.sendings()
    people = (mail for mail in mails(10 * (deliveries + _WARM_UP)) if mail.expected.kind is Kind.NEW)
    letters = list(itertools.islice(people, deliveries + _WARM_UP))
    with (
        running(command(desk, "run"), desk.folder / "out", desk.log) as worker,
        site.dovecot.client(desk.user) as client,
        Watcher(site.dovecot.client(desk.user)) as watcher,
    ):
        timed = list(_timed(site, desk, client, watcher, letters))[_WARM_UP:]
        time.sleep(1)
        idle = _idle_cpu(worker)
        worker.terminate()
        worker.wait(_END_SECONDS)
    whole = sorted(1000 * from_arrival for from_arrival, _ in timed)
    own = sorted(1000 * from_notice for _, from_notice in timed if from_notice is not None)
    figures = (
        *(measured(f"arrival to acknowledgement, {name}", _at(whole, share), " ms", target) for name, share, target in _SHARES),
        *(
            measured(f"notice to acknowledgement ({len(own)} mails), {name}", _at(own, share), " ms", target)
            for name, share, target in _OWN
        ),
        measured("CPU of an idle minute", 60_000 * idle, " ms"),
        counted("mails answered", len(timed), deliveries),
        counted("exit code after SIGTERM", worker.returncode, 0),
    )
    return Section(f"{deliveries} mails one by one, IDLE", figures)


def _timed(
    site: Site, desk: Desk, client: imaplib.IMAP4, watcher: Watcher, letters: Sequence[Mail]
) -> Iterator[tuple[float, float | None]]:
    """Deliver mails with pauses between them, so that they meet the worker in every state."""
    chance = random.Random(SEED)  # noqa: S311 - pauses that are the same at each run
    for mail in letters:
        time.sleep(chance.uniform(_SHORTEST_PAUSE, _LONGEST_PAUSE))
        yield _deliver(site, desk, client, watcher, mail)


def _deliver(site: Site, desk: Desk, client: imaplib.IMAP4, watcher: Watcher, mail: Mail) -> tuple[float, float | None]:
    """Deliver a mail; return the seconds until its answer was at the relay: from its arrival, and from the server's notice if seen."""
    begun_at, at_rest = time.monotonic(), watcher.count == 0
    client.append("INBOX", "", "", mail.raw)
    arrived_at = time.monotonic()
    answer = _answer(site, desk, mail.expected.message_id)
    noticed_at = watcher.noticed_after(begun_at) if at_rest else None
    return answer.at - arrived_at, None if noticed_at is None else answer.at - noticed_at


def _answer(site: Site, desk: Desk, message_id: str) -> Sending:
    """Return the acknowledgement of a mail once the relay has it."""
    deadline = time.monotonic() + _LONGEST_WAIT
    while time.monotonic() < deadline:
        for sending in site.sendings():
            if sending.answers == message_id:
                return sending
        time.sleep(0.005)
    raise Unfinished(told(f"no acknowledgement of {message_id} after {_LONGEST_WAIT:.0f} s", desk))


def _idle_cpu(worker: Child) -> float:
    """Return the CPU seconds that a worker uses in a second of silence."""
    before = _cpu_seconds(worker)
    time.sleep(_SILENCE_SECONDS)
    return (_cpu_seconds(worker) - before) / _SILENCE_SECONDS


def _cpu_seconds(process: Child) -> float:
    """Return the CPU seconds of all threads of a process so far; the kernel counts them in nanoseconds."""
    tasks = Path(f"/proc/{process.pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


def _at(ordered: Sequence[float], share: float) -> float:
    """Return the value that `share` of the `ordered` values do not exceed."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
