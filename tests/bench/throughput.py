"""How fast a full mailbox is worked off on SQLite, what a mail costs, and what fetching alone would have cost."""

import json
import sys
from dataclasses import dataclass

from tests.bench import outcome
from tests.bench.corpus import mails
from tests.bench.figures import Figure, Section, Target, counted, measured
from tests.bench.program import Desk, Unfinished, Usage, run_once, running, told
from tests.bench.site import Site

CPU = Target(must=6, goal=2.5)
PEAK = Target(must=130, goal=80)
RATE_AT_MORE = Target(must=80, goal=95, least=True)
PEAK_AT_MORE = Target(must=120)
_PATIENCE_SECONDS, _PATIENCE_PER_MAIL = 60.0, 0.2


@dataclass(frozen=True, slots=True)
class Rate:
    """How one run of a size went."""

    count: int
    mails_per_second: float
    peak_mb: float


def patience(count: int) -> float:
    """Return the seconds after which a run of `count` mails is given up."""
    return _PATIENCE_SECONDS + _PATIENCE_PER_MAIL * count


def measure(site: Site, count: int) -> tuple[Rate, Section]:
    """Fill a mailbox with `count` mails, fetch them for nothing, then let the program work them off."""
    desk = site.new_desk()
    expected = site.fill(desk, mails(count))
    fetching = fetch(site, desk, count)
    site.sendings()
    with run_once(desk) as run:
        usage, summary = run.finished(patience(count))
    figures = [
        *costs(usage, count),
        *fetching,
        *outcome.judge(expected, outcome.read(desk.url), site.sendings()),
        counted("mails filed on the server", site.count(desk, "Processed"), count, wrong=site.count(desk, "INBOX")),
        counted("mails failed, held or set aside", summary["failed"] + summary["held"] + summary["quarantined"], 0),
    ]
    return Rate(count, count / usage.seconds, usage.peak_mb), Section(f"{count:,} mails, SQLite", tuple(figures))


def costs(usage: Usage, count: int) -> list[Figure]:
    """Return speed, CPU and memory of a run that worked off `count` mails."""
    return [
        measured("mails a second, from mailbox to relay", count / usage.seconds),
        measured("CPU of 1,000 mails", 1000 * usage.cpu_seconds / count, " s", CPU),
        measured("peak memory", usage.peak_mb, " MB", PEAK),
    ]


def fetch(site: Site, desk: Desk, count: int) -> list[Figure]:
    """Return what reading the mailbox alone costs. Raises Unfinished."""
    output = desk.folder / "raw"
    words = [sys.executable, "-m", "tests.bench.raw_fetch", str(site.dovecot.imap_port), desk.user, site.dovecot.password]
    with running(words, output, desk.log) as process:
        if process.wait(patience(count)):
            raise Unfinished(told("fetching the mailbox failed", desk))
    taken = json.loads(output.read_text(encoding="utf-8"))
    return [
        measured("fetching alone: mails a second", taken["mails"] / taken["seconds"]),
        measured("fetching alone: CPU of 1,000 mails", 1000 * taken["cpu_seconds"] / taken["mails"], " s"),
    ]


def compare(few: Rate, many: Rate) -> Section:
    """Return how speed and memory change with the number of mails."""
    figures = (
        measured("speed", 100 * many.mails_per_second / few.mails_per_second, " %", RATE_AT_MORE),
        measured("peak memory", 100 * many.peak_mb / few.peak_mb, " %", PEAK_AT_MORE),
    )
    return Section(f"{many.count:,} mails against {few.count:,}", figures)
