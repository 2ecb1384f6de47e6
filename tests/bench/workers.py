"""One worker and two on the same load in PostgreSQL. Only one of two receives; both process and deliver."""

import time
from contextlib import ExitStack

import psycopg

from tests.bench import outcome
from tests.bench.corpus import mails
from tests.bench.figures import Figure, Section, Target, measured
from tests.bench.program import Desk, Run, Unfinished, Usage, run_once, told
from tests.bench.site import Site
from tests.bench.throughput import costs, patience
from tests.servers.postgres import PostgresServer

RATIO = Target(must=1.6, goal=1.9, least=True)
_STORED = "SELECT count(*) FROM inbound_mail"


def measure(site: Site, count: int) -> list[Section]:
    """Work off `count` mails with one worker, then as many with two. Raises ServerUnavailable without PostgreSQL."""
    with PostgresServer(site.folder / "postgres", durable=True) as server:
        alone, one = _measure(site, server.new_database(), count, workers=1)
        together, two = _measure(site, server.new_database(), count, workers=2)
    ratio = measured("speed against one worker", alone / together, " times", RATIO)
    return [
        Section(f"{count:,} mails, PostgreSQL, one worker", tuple(one)),
        Section(f"{count:,} mails, PostgreSQL, two workers", (ratio, *two)),
    ]


def _measure(site: Site, url: str, count: int, *, workers: int) -> tuple[float, list[Figure]]:
    """Return the seconds from the first start to the last end, and the figures."""
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
    return whole.seconds, [*costs(whole, count), *outcome.judge(expected, outcome.read(desk.url), site.sendings())]


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
