"""Live through a year of a desk and count what time has brought: twenty tickets a day, weekends and holidays included.

    python -m tests.year

Colleagues answer most of them in time, some late, a few never; customers write again, rate, fall silent. Every plan is lived through as the
timers do it, one step after the other, in one process a core. What must hold for every ticket is checked on the way; a rule that is broken
ends it with exit code 1 and the story of the ticket.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from processor.config import Config
from processor.states import Automation, TicketStatus
from processor.tickets import policy
from processor.tickets.events import Happened
from processor.tickets.steps import CLOSES, StepKind
from tests.sample_config import WHOLE, read
from tests.tickets.journals import SHANGHAI, Journal, Lived, live, local, opened

DAY = timedelta(days=1)
START = datetime(2026, 1, 1, tzinfo=SHANGHAI)
TICKETS_A_DAY = 20
HORIZON = 75 * DAY  # by then every matter has come to its end, or nobody cares
WITHIN_THE_TIME, LATE, NEVER = 0.82, 0.95, 1.0  # how often the first answer comes so
EXEMPT = frozenset({StepKind.BREACH_APOLOGY, StepKind.RECOVERY, StepKind.STATUS})
ONCE = frozenset({StepKind.SOOTHING, StepKind.BREACH_APOLOGY, StepKind.REOPEN_RECEIPT})
ALIVE = (TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.CONSULTING, TicketStatus.WAITING)
NIGHT, IN_SHANGHAI = (21, 8), 480  # hours, and minutes east of Greenwich
LOW = 2
SECOND = timedelta(seconds=1)

Deed = Callable[[Journal, datetime], object]


@dataclass(frozen=True, slots=True)
class Told:
    """What came of some tickets: how often each step was done, and the stories that break a rule."""

    counts: Counter[str]
    tickets: int
    broken: tuple[str, ...]


def life(dice: random.Random, day: datetime, config: Config) -> tuple[Journal, list[tuple[datetime, Deed]]]:
    """Return a ticket of a day, and what people will do to it."""
    at = (day + timedelta(minutes=dice.randrange(7 * 60, 23 * 60))).astimezone(UTC)
    priority = dice.choices(("P1", "P2", "P3", "P4"), (1, 20, 60, 19))[0]
    values: dict[str, object] = {
        "priority": priority,
        "intensity": dice.choices((0, 1, 2, 3), (40, 30, 20, 10))[0],
        "kind": dice.choices(("complaint", "question", "praise"), (75, 20, 5))[0],
        "emotion": dice.choice(("anger", "disappointment", "anxiety", "neutral")),
        "utc_offset_minutes": dice.choices((480, None, 60), (90, 8, 2))[0],
    }
    journal = opened(local(at), **values)
    if dice.random() < 0.04:
        journal.becomes(automation=Automation.RECEIPT_ONLY).note(at, Happened.SENSITIVE, signals=["safety"], automation="receipt_only")
    journal.acknowledged(at)
    return journal, list(_course(dice, journal, at, config))


def _course(dice: random.Random, journal: Journal, at: datetime, config: Config) -> Iterator[tuple[datetime, Deed]]:
    """Yield what colleagues and the customer do."""
    promise = getattr(config.sla, journal.case.priority)
    calendar = policy.calendar_of(config, promise)
    first = calendar.add(at, promise.first)
    share, fate = dice.random(), dice.random()
    if dice.random() < 0.3:
        yield at + (first - at) * 0.3, _if_alive(Journal.step)
    if fate > LATE:
        return
    replied = at + (first - at) * (share if fate < WITHIN_THE_TIME else 1 + 2 * share)
    if fate >= WITHIN_THE_TIME and dice.random() < 0.6:
        yield at + (first - at) * 0.95, _promises(replied + timedelta(hours=1))
    yield replied, _if_alive(Journal.replied)
    if dice.random() < 0.25:
        replied += timedelta(hours=dice.randrange(2, 40))
        yield replied, _writes
        replied += timedelta(hours=dice.randrange(1, 20))
        yield replied, _if_alive(Journal.replied)
    if dice.random() < 0.15:
        replied += timedelta(hours=dice.randrange(1, 10))
        yield replied, _if_alive(Journal.waits)
        if dice.random() < 0.35:
            return
        replied += timedelta(hours=dice.randrange(3, 160))
        yield replied, _writes
    resolve = calendar.add(at, promise.resolve)
    solved = max(replied + timedelta(hours=1), at + (resolve - at) * dice.uniform(0.2, 1.2))
    yield solved, _if_alive(Journal.solved)
    yield from _ending(dice, solved)


def _ending(dice: random.Random, solved: datetime) -> Iterator[tuple[datetime, Deed]]:
    """Yield what the customer says to the solution: mostly nothing."""
    if dice.random() > 0.4:
        return
    rated = solved + timedelta(hours=dice.randrange(49, 110))
    score = dice.choices((5, 4, 3, 2, 1), (50, 25, 10, 8, 7))[0]
    yield rated, lambda journal, now: journal.rated(now, score) if journal.case.status not in ALIVE else None
    if score <= LOW:
        yield rated + timedelta(hours=5), _if_alive(Journal.replied)
        yield rated + timedelta(hours=30), _if_alive(Journal.solved)


def _if_alive(verb: Deed) -> Deed:
    return lambda journal, now: verb(journal, now) if journal.case.status in ALIVE else None


def _writes(journal: Journal, now: datetime) -> object:
    return journal.wrote(now) if journal.case.status in ALIVE else journal.reopened(now)


def _promises(due: datetime) -> Deed:
    return _if_alive(lambda journal, now: journal.note(now, Happened.PROMISED, "wang@", due=due.isoformat(), source="colleague"))


def problems(journal: Journal, lived: list[Lived], config: Config) -> Iterator[str]:
    """Yield the rules that a life has broken."""
    mails = [one for one in lived if one.step.customer and not one.step.dropped]
    keys = [(one.step.kind, one.step.cycle, one.step.n) for one in lived if one.step.kind not in CLOSES]
    if len(set(keys)) != len(keys):
        yield "something was done twice"
    if journal.case.automation is not Automation.FULL and mails:
        yield "a program wrote about a sensitive matter"
    counted = Counter((one.step.kind, one.step.cycle) for one in mails)
    if any(counted[kind, cycle] > 1 for kind, cycle in counted if kind in ONCE):
        yield "a mail that comes once in a cycle came twice"
    capped = [one.done_at for one in mails if one.step.kind not in EXEMPT]
    if any(sum(at - DAY < other <= at for other in capped) > config.limits.automatic_per_ticket_per_day for at in capped):
        yield "more mails in a day than the limit"
    replies = [event.received for event in journal.events if event.name == Happened.REPLIED]
    if any(one.step.kind is StepKind.SOOTHING and any(at <= one.done_at for at in replies) for one in mails):
        yield "comfort after a person had written"
    yield from (f"a mail at night: {one}" for one in mails if _wakes(journal, one.done_at))
    calendar = policy.business_calendar(config)
    urged = [one for one in lived if one.step.kind is StepKind.REMINDER and journal.case.priority != "P1"]
    if journal.case.automation is Automation.FULL and any(
        not (calendar.is_open(one.done_at) or calendar.is_open(one.done_at - SECOND)) for one in urged
    ):
        yield "a colleague was reminded outside the opening hours"


def _wakes(journal: Journal, at: datetime) -> bool:
    """Whether a mail comes in the customer's night, who has not written just before."""
    offset = journal.case.utc_offset_minutes
    hour = (at + timedelta(minutes=IN_SHANGHAI if offset is None else offset)).hour
    wrote = [event.received for event in journal.events if event.name in (Happened.CUSTOMER_WROTE, Happened.RATED)]
    awake = any(timedelta(0) <= at - other <= timedelta(hours=1) for other in wrote)
    return (hour >= NIGHT[0] or hour < NIGHT[1]) and not awake


def month(days: range) -> Told:
    """Live through the tickets of some days of the year."""
    with tempfile.TemporaryDirectory() as folder:
        config = read(Path(folder), WHOLE)
    counts: Counter[str] = Counter()
    broken = []
    for number in days:
        dice = random.Random(number)  # noqa: S311 - the same year each time
        for _ in range(TICKETS_A_DAY):
            journal, deeds = life(dice, START + number * DAY, config)
            begins = journal.case.opened_at
            timed = [(at, _at(at, deed)) for at, deed in deeds]
            lived = live(journal, config, begins, begins + HORIZON, *timed)
            counts.update(_name(one) for one in lived)
            found = list(problems(journal, lived, config))
            if found:
                events = [f"{local(event.at)} {event.name} {dict(event.detail)}" for event in journal.events]
                broken.append("\n".join([*found, str(journal.case.priority), *events, *map(str, lived)]))
    return Told(counts, len(days) * TICKETS_A_DAY, tuple(broken))


def _at(now: datetime, deed: Deed) -> Callable[[Journal], object]:
    return lambda journal: deed(journal, now)


def _name(one: Lived) -> str:
    step = one.step
    kind = f"{step.kind} {step.percent} %" if step.kind is StepKind.REMINDER else step.kind.value
    return f"{kind}, dropped" if step.dropped else kind


def simulate(days: int, processes: int = 1) -> Told:
    """Live through so many days."""
    chunks = [range(start, min(start + 7, days)) for start in range(0, days, 7)]
    if processes > 1:
        with ProcessPoolExecutor(processes) as pool:
            told = list(pool.map(month, chunks))
    else:
        told = [month(chunk) for chunk in chunks]
    counts = sum((one.counts for one in told), Counter[str]())
    return Told(counts, sum(one.tickets for one in told), tuple(story for one in told for story in one.broken))


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.year", description="Live through a year of a desk and count what time brings.")
    parser.add_argument("--days", type=int, default=365, help="how many days (365)")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many at once (one a core)")
    options = parser.parse_args()
    began = time.monotonic()
    told = simulate(options.days, options.processes)
    sys.stdout.write(f"{told.tickets:,} tickets in {time.monotonic() - began:.1f} s\n")
    for name, count in sorted(told.counts.items()):
        sys.stdout.write(f"  {name:32}{count:>8,}\n")
    if told.broken:
        sys.stdout.write(f"{len(told.broken)} TICKETS BROKE A RULE; the first:\n{told.broken[0]}\n")
    return int(bool(told.broken))


if __name__ == "__main__":
    sys.exit(main())
