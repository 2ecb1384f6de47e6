"""`make bench`: measure, print, and end with 1 when the program did something wrong. Speed alone never fails: machines differ."""

import argparse
import itertools
import os
import platform
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import figures, large, latency, many_tickets, throughput, workers
from tests.bench.figures import Section
from tests.bench.program import Unfinished
from tests.bench.site import Site
from tests.servers.postgres import PostgresServer
from tests.servers.process import ServerUnavailable

SIZES = (1_000, 10_000)
POSTGRES_MAILS = 2_000


def main() -> int:
    """Return the exit code."""
    options = _options()
    signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))  # as Ctrl-C does: end the servers, remove the folder
    sections: list[Section] = []
    code = 0
    with tempfile.TemporaryDirectory(prefix="desk-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # the servers run as accounts of their own
        try:
            site = Site(folder)
            header = _header(site)
            with site:
                for section in _sections(site, options):
                    sections.append(section)  # noqa: PERF402 - what was measured is kept when a later measurement fails
        except ServerUnavailable as missing:
            _progress(f"not measured: {missing}")
            return 2
        except Unfinished as trouble:
            _progress(f"given up: {trouble}")
            code = 1
    figures.show(header, sections)
    if options.json:
        options.json.write_text(figures.as_json(header, sections), encoding="utf-8")
    return code or int(not all(section.correct for section in sections))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure the whole program on a real mail server.")
    parser.add_argument("-n", type=int, action="append", metavar="MAILS", help="size of a mailbox, repeat for more (1000 and 10000)")
    parser.add_argument("--quick", action="store_true", help="1,000 mails only, and no million tickets")
    parser.add_argument("--latency", type=int, default=60, metavar="MAILS", help="mails to deliver one by one (60)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser.parse_args()


def _sections(site: Site, options: argparse.Namespace) -> Iterator[Section]:
    """Measure one thing after the other."""
    sizes = options.n or (SIZES[:1] if options.quick else SIZES)
    rates = []
    for count in sizes:
        _progress(f"{count:,} mails on SQLite")
        rate, section = throughput.measure(site, count)
        rates.append(rate)
        yield section
    if len(rates) > 1:
        yield throughput.compare(rates[0], rates[-1])
    _progress(f"{options.latency} mails one by one")
    yield latency.measure(site, options.latency)
    _progress("two huge mails")
    yield from large.measure(site)
    if not options.quick:
        _progress(f"{many_tickets.MANY:,} tickets on SQLite")
        urls = (f"sqlite:///{site.folder}/tickets-{number}.db" for number in itertools.count())
        yield many_tickets.measure(site.folder, "SQLite", lambda: next(urls))
    count = min(POSTGRES_MAILS, max(sizes))
    _progress(f"{count:,} mails on PostgreSQL, by one worker and by two")
    try:
        yield from workers.measure(site, count)
        if not options.quick:
            _progress(f"{many_tickets.MANY:,} tickets on PostgreSQL")
            with PostgresServer(site.folder / "postgres-tickets", durable=True) as server:
                yield many_tickets.measure(site.folder, "PostgreSQL", server.new_database)
    except ServerUnavailable as missing:
        _progress(f"left out: {missing}")


def _header(site: Site) -> str:
    """Return the line that says on what all this was measured."""
    version = subprocess.run([site.dovecot._binary, "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S603 - found there
    return (
        f"{platform.machine()}, {os.cpu_count()} cores, Linux {platform.release()}; Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, Dovecot {version.split()[0]}; {_load()}"
    )


def _load() -> str:
    return "load average " + " ".join(f"{load:.1f}" for load in os.getloadavg())


def _progress(what: str) -> None:
    sys.stderr.write(f"... {what} ({_load()})\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
