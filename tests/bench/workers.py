"""One worker and two on the same load in PostgreSQL. Only one of two receives; both process and deliver.

Each is measured twice, in turn, and the faster run counts: a ratio of two runs is easily spoilt by what else the machine does.
"""

import itertools
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import psycopg

from tests.bench import outcome
from tests.bench.corpus import mails
from tests.bench.figures import Figure, Section, Target, measured
from tests.bench.program import Desk, Run, Unfinished, Usage, run_once, told
from tests.bench.site import Site
from tests.bench.throughput import costs, patience
from tests.servers.postgres import PostgresServer

RATIO = Target(must=1.6, goal=1.9, least=True)
ROUNDS = 2
_STORED = "SELECT count(*) FROM inbound_mail"


@dataclass(frozen=True, slots=True)
class Load:
    """A load that was worked off: the seconds from the first start to the last end, and the figures."""

    seconds: float
    figures: tuple[Figure, ...]

    @property
    def correct(self) -> bool:
        """Whether all came out right."""
        return all(figure.correct is not False for figure in self.figures)


def measure(site: Site, count: int) -> list[Section]:
    """Work off `count` mails with one worker, then as many with two, and again. Raises ServerUnavailable without PostgreSQL."""
    loads: dict[int, list[Load]] = {1: [], 2: []}
    with PostgresServer(site.folder / "postgres", durable=True) as server:
        for _, workers in itertools.product(range(ROUNDS), loads):
            loads[workers].append(_measure(site, server.new_database(), count, workers=workers))
    alone, together = (_counting(some) for some in loads.values())
    ratio = measured("speed against one worker", alone.seconds / together.seconds, " times", RATIO)
    return [
        Section(f"{count:,} mails, PostgreSQL, one worker", alone.figures),
        Section(f"{count:,} mails, PostgreSQL, two workers", (ratio, *together.figures)),
    ]


def _counting(loads: Sequence[Load]) -> Load:
    """Return the load that counts: one that went wrong if there is any, else the fastest."""
    return min(loads, key=lambda load: (load.correct, load.seconds))


def _measure(site: Site, url: str, count: int, *, workers: int) -> Load:
    """Work off `count` mails in a new database."""
    desk = site.new_desk(url)
    expected = site.fill(desk, mails(count))
    site.sendings()
    with ExitStack() as running:
        runs = [running.enter_context(run_once(desk, "first"))]
        if workers > 1:
            _wait_for_work(desk, runs[0])
            runs += [running.enter_context(run_once(desk, f"worker-{number}")) for number in range(1, workers)]
        usages = [run.finished(patience(count))[0] for run in runs]
    whole = Usage(
        code=max(usage.code for usage in usages),
        begun_at=min(usage.begun_at for usage in usages),
        ended_at=max(usage.ended_at for usage in usages),
        cpu_seconds=sum(usage.cpu_seconds for usage in usages),
        peak_bytes=max(usage.peak_bytes for usage in usages),
    )
    return Load(whole.seconds, (*costs(whole, count), *outcome.judge(expected, outcome.read(desk.url), site.sendings())))


def _wait_for_work(desk: Desk, first: Run) -> None:
    """Return once the first worker has stored something: before that a second one finds nothing to do and ends."""
    deadline = time.monotonic() + patience(0)
    while time.monotonic() < deadline and first.process.poll() is None:
        if _stored(desk):
            return
        time.sleep(0.02)
    raise Unfinished(told("the first worker has stored nothing", desk))


def _stored(desk: Desk) -> int:
    """Return how many mails the database holds, 0 while it has no tables yet."""
    try:
        return int(outcome.rows(desk.url, _STORED)[0][0])
    except psycopg.errors.UndefinedTable:
        return 0
