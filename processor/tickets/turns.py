"""Which of the steps that are due is taken now, and which are not taken any more. Pure.

After a night or an outage several steps of a ticket may be due at once. One is taken in a pass, the most telling one, and what it makes
pointless is skipped: nobody must get a burst of mails because our machine was off.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from processor.tickets.followup_colleagues import ACTION
from processor.tickets.steps import CLOSES, Role, Step, StepKind

# The most telling first: what ends or turns the matter, what is owed to the customer, then who must act, then what is merely kind.
_ORDER = (
    StepKind.CLOSE_UNANSWERED,
    StepKind.CLOSE_LAPSED,
    StepKind.RECOVERY,
    StepKind.BREACH_APOLOGY,
    StepKind.REOPEN_RECEIPT,
    StepKind.MERGE_NOTICE,
    StepKind.CLOSING,
    StepKind.HANDOFF_NOTICE,
    StepKind.YOU_SAID_WE_DID,
    StepKind.STATUS,
    StepKind.REMINDER,
    StepKind.UNOWNED,
    StepKind.HOLDING_LETTER,
    StepKind.CHASE,
    StepKind.NOTHING_NEW,
    StepKind.WAITING_REMINDER,
    StepKind.PROGRESS,
    StepKind.SOOTHING,
    StepKind.FOLLOW_UP,
)
_TELLS = frozenset(
    {StepKind.RECOVERY, StepKind.BREACH_APOLOGY, StepKind.REOPEN_RECEIPT, StepKind.HANDOFF_NOTICE, StepKind.STATUS, StepKind.PROGRESS}
)
_URGES = frozenset(
    {StepKind.REMINDER, StepKind.UNOWNED, StepKind.NOTHING_NEW, StepKind.SOOTHING, StepKind.PROGRESS, StepKind.WAITING_REMINDER}
)


@dataclass(frozen=True, slots=True)
class Turn:
    """The steps that may be taken now, the best first, and those that are not taken any more, with the reason."""

    ready: tuple[Step, ...]
    skipped: tuple[tuple[Step, str], ...]


def turn(due: Sequence[Step]) -> Turn:
    """Sort the steps that are due."""
    gone = {step: step.dropped for step in due if step.dropped}
    rest = [step for step in due if step not in gone]
    gone |= dict(_superseded(rest))
    rest = [step for step in rest if step not in gone]
    gone |= dict(_outdone(rest))
    ready = sorted((step for step in rest if step not in gone), key=_place)
    return Turn(tuple(ready), tuple(gone.items()))


def _place(step: Step) -> tuple[int, int, datetime]:
    return _ORDER.index(step.kind), -step.percent, step.at


def _outdone(due: Sequence[Step]) -> Iterator[tuple[Step, str]]:
    """Yield the reminders of a ticket whose readers all get a more pressing one about it at this instant."""
    reminders = sorted((step for step in due if step.kind is StepKind.REMINDER and step.clock != ACTION), key=_place)
    told: set[Role] = set()
    for step in (*reminders, *(step for step in due if step.kind is StepKind.NOTHING_NEW)):
        if told and told.issuperset(step.to):
            yield step, "a more pressing reminder tells the same people"
        told.update(step.to)


def _superseded(due: Sequence[Step]) -> Iterator[tuple[Step, str]]:
    """Yield the steps that have lost their sense, each with the reason."""
    kinds = {step.kind for step in due}
    for step in due:
        if step.kind in _URGES and kinds & CLOSES:
            yield step, "the ticket is closed at this instant"
        elif step.kind is StepKind.SOOTHING and kinds & _TELLS:
            yield step, "another mail says more"
