"""How long an acknowledgement takes from the arrival of a mail, with a worker that waits in IDLE; and what waiting costs.

Dovecot 2.3 tells of a change half a second after it, and what changes meanwhile it tells with it: a mail that comes soon
after the one before was filed is announced sooner. The worker's own part is what is left of the time when the half second
is taken off, and only mails that came into a quiet mailbox show it.
"""

import imaplib
import itertools
import random
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.corpus import SEED, Kind, Mail, mails
from tests.bench.figures import Section, Target, counted, measured
from tests.bench.program import Desk, Unfinished, command, running, told
from tests.bench.site import Sending, Site
from tests.servers.process import Child

ARRIVAL_TO_ANSWER = Target(must=650)
OWN_PART = Target(goal=20)
_SHARES = (("p50", 0.5, Target()), ("p99", 0.99, ARRIVAL_TO_ANSWER), ("longest", 1.0, Target()))
_OWN = (("p50", 0.5, Target()), ("p99", 0.99, OWN_PART))
_HOLD_SECONDS = 0.5  # between a change and its notice
_WARM_UP = 3  # mails before those that count
_LONGEST_WAIT = 20.0  # seconds for one answer
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0  # seconds between an answer and the next mail
_QUIET_AFTER = 1.2  # seconds; by then the mail before has been filed and that has been told
_SILENCE_SECONDS = 10.0
_END_SECONDS = 20.0


def measure(site: Site, deliveries: int) -> Section:
    """Deliver mails one after the other to a worker that waits, then leave it alone. Raises Unfinished."""
    desk = site.new_desk()
    site.sendings()
    people = (mail for mail in mails(10 * (deliveries + _WARM_UP)) if mail.expected.kind is Kind.NEW)
    letters = list(itertools.islice(people, deliveries + _WARM_UP))
    with (
        running(command(desk, "run"), desk.folder / "out", desk.log) as worker,
        site.dovecot.client(desk.user) as client,
    ):
        timed = list(_timed(site, desk, client, letters))[_WARM_UP:]
        time.sleep(1)
        idle = _idle_cpu(worker)
        worker.terminate()
        try:
            worker.wait(_END_SECONDS)
        except subprocess.TimeoutExpired as error:
            raise Unfinished(told(f"the worker has not ended {_END_SECONDS:.0f} s after SIGTERM", desk)) from error
    whole = sorted(1000 * seconds for _, seconds in timed)
    own = sorted(1000 * (seconds - _HOLD_SECONDS) for pause, seconds in timed if pause >= _QUIET_AFTER)
    figures = (
        *(measured(f"arrival to acknowledgement, {name}", _at(whole, share), " ms", target) for name, share, target in _SHARES),
        *(
            measured(f"notice to acknowledgement ({len(own)} mails), {name}", _at(own, share), " ms", target)
            for name, share, target in _OWN
            if own
        ),
        measured("CPU of an idle minute", 60_000 * idle, " ms"),
        counted("mails answered", len(timed), deliveries),
        counted("exit code after SIGTERM", worker.returncode, 0),
    )
    return Section(f"{deliveries} mails one by one, IDLE", figures)


def _timed(site: Site, desk: Desk, client: imaplib.IMAP4, letters: Sequence[Mail]) -> Iterator[tuple[float, float]]:
    """Deliver mails after pauses, so that they meet the worker in every state; yield each pause and the seconds to the answer."""
    chance = random.Random(SEED)  # noqa: S311 - pauses that are the same at each run
    for mail in letters:
        pause = chance.uniform(_SHORTEST_PAUSE, _LONGEST_PAUSE)
        time.sleep(pause)
        client.append("INBOX", "", "", mail.raw)
        arrived_at = time.monotonic()
        yield pause, _answer(site, desk, mail.expected.message_id).at - arrived_at


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
