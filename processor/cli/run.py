"""`processor run` and `processor demo`."""

import gc
import json
import signal
import sys
from argparse import Namespace
from types import FrameType

from processor.config import load
from processor.database import named_trouble
from processor.worker import Summary, Worker, clock, opened_desk


def run(options: Namespace) -> int:
    """Run the worker until SIGTERM or Ctrl-C, or with --once until nothing is left that is due."""
    with opened_desk(load(options.config), options.now or clock()) as desk:
        # A mail leaves few cycles behind; looking for them at the usual pace costs a tenth of the work on it.
        gc.freeze()
        gc.set_threshold(50_000)
        worker = Worker(desk)

        def end(_number: int, _frame: FrameType | None) -> None:
            worker.stop()

        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, end)
        with named_trouble(desk.config.database.url):
            summary = worker.run_once(options.now) if options.once else worker.run()
    for trouble in dict.fromkeys(worker.troubles):
        print(trouble, file=sys.stderr)
    if options.once:
        print(json.dumps(summary.as_json()) if options.json else in_words(summary))
    needs_a_person = bool(worker.troubles or summary.held or summary.quarantined or summary.failed)
    return int(options.once and needs_a_person)


def in_words(summary: Summary) -> str:
    """Return a run's counts as one line, without what did not happen."""
    words = {
        "received": "received",
        "tickets_opened": "tickets opened",
        "messages_added": "added to tickets",
        "sent": "mails sent",
        "deferred": "deferred",
        "failed": "failed",
        "held": "held for a person",
        "quarantined": "quarantined",
    }
    counts = summary.as_json()
    return ", ".join(f"{counts[name]} {text}" for name, text in words.items() if counts[name]) or "nothing was due"


def demo(options: Namespace) -> int:
    """Show a whole desk at work."""
    from processor.demo.story import tell  # noqa: PLC0415 - needs the extra `demo`

    return tell(options)
