"""Live through thousands of random weeks of a desk, and count them.

    python -m tests.any_order --sequences 5000

Each is up to so many steps long. At the end stands in how many of them each thing happened. The first rule that is broken ends it with
exit code 1, the shortest way to it and the journals.
"""

import argparse
import logging
import os
import sys
import time
import traceback
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from typing import ClassVar

import structlog
from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from processor.models import JournalEntry
from tests.any_order.courses import Courses

STEPS = 8
BY_KIND = ("mailed", "reminded")  # entries that tell of a mail
AT_ONCE = 100  # sequences between two lines


class Counted(Courses):
    """A life that is counted once it is over, with what has happened in it."""

    lived = 0
    reached: ClassVar[Counter[str]] = Counter()

    def teardown(self) -> None:
        """Count it."""
        type(self).lived += 1
        if hasattr(self, "story"):
            with self.story.database.unit_of_work():
                entries = JournalEntry.select(JournalEntry.event, JournalEntry.detail)
                self.reached.update(
                    {f"{entry.event} {entry.detail.get('kind', '') if entry.event in BY_KIND else ''}" for entry in entries}
                )
        super().teardown()


def live(number: int, sequences: int, steps: int) -> tuple[int, Counter[str], str]:
    """Live through some; return how many, in how many of them each thing happened, and what was broken."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    Counted.lived, Counted.reached, broken = 0, Counter(), ""
    chosen = settings(
        max_examples=sequences, stateful_step_count=steps, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    try:
        run_state_machine_as_test(seed(number)(Counted), settings=chosen)
    except Exception:  # noqa: BLE001 - whatever it is, it is told
        broken = traceback.format_exc()
    return Counted.lived, Counted.reached, broken


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.any_order", description="Live through random weeks of a desk and count them.")
    parser.add_argument("--sequences", type=int, default=5000, help="how many (5000)")
    parser.add_argument("--steps", type=int, default=STEPS, help=f"how long each is at most ({STEPS})")
    parser.add_argument("--seed", type=int, default=1, help="another seed throws other dice (1)")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many at once (one a core)")
    options = parser.parse_args()
    began, lived, reached = time.monotonic(), 0, Counter[str]()
    chunks = [min(AT_ONCE, options.sequences - start) for start in range(0, options.sequences, AT_ONCE)]
    with ProcessPoolExecutor(options.processes) as pool:
        jobs = [pool.submit(live, options.seed * 1_000_000 + number, chunk, options.steps) for number, chunk in enumerate(chunks)]
        for job in jobs:
            count, seen, broken = job.result()
            lived += count
            reached += seen
            say(f"{lived:,} sequences in {time.monotonic() - began:.0f} s")
            if broken:
                pool.shutdown(cancel_futures=True)
                say(broken, "A RULE WAS BROKEN, see above")
                return 1
    say(*(f"{100 * count / lived:5.1f} % {name}" for name, count in reached.most_common()))
    say(f"{lived:,} sequences of up to {options.steps} steps: every rule was kept")
    return 0


def say(*lines: str) -> None:
    """Print at once."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
