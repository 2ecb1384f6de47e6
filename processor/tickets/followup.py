"""What is due next for a ticket: one plan from its state, decided afresh each time. Pure.

Do the first step of those that are due, write down what `entry` says of it, and plan anew: what the first has made needless is not in the
new plan. Nothing is in a plan that the journal tells as done or dropped, so that no clock that is set back or forward repeats a thing.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from processor.config import Config
from processor.states import TicketStatus
from processor.tickets import clocks as clocks_of_tickets
from processor.tickets.case import Case
from processor.tickets.clocks import Clocks
from processor.tickets.followup_answers import to_what_happened
from processor.tickets.followup_colleagues import to_colleagues
from processor.tickets.followup_ending import towards_the_end
from processor.tickets.followup_working import while_working
from processor.tickets.situation import Situation, situation
from processor.tickets.steps import Role, Step, StepKind, entry

__all__ = ["Role", "Step", "StepKind", "entry", "plan", "steps"]

_ORDER = list(StepKind)


def plan(case: Case, config: Config, now: datetime) -> tuple[Step, ...]:
    """Return what is to come, in order; a step whose instant is not after `now` is due."""
    return steps(case, clocks_of_tickets.replay(case, config, now), config, now)


def steps(case: Case, clocks: Clocks, config: Config, now: datetime) -> tuple[Step, ...]:
    """Return the plan of a ticket whose clocks are known."""
    if case.status in (TicketStatus.VOID, TicketStatus.MERGED):
        return ()
    here = situation(case, clocks, config, now)
    if here.filed:
        return ()
    found = [*to_what_happened(here), *while_working(here), *towards_the_end(here), *to_colleagues(here)]
    return tuple(_numbered(sorted(found, key=lambda step: (step.at, _ORDER.index(step.kind), step.percent, step.key)), here))


def _numbered(found: list[Step], here: Situation) -> Iterator[Step]:
    """Count the steps of each kind on from those of this cycle that are behind us."""
    counted = dict(here.counted)
    for step in found:
        of = (step.kind.value, step.cycle)
        counted[of] = counted.get(of, 0) + 1
        yield replace(step, n=counted[of], at=step.at.astimezone(UTC))  # a date that somebody named stands in their zone
