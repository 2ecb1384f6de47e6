"""The steps of a plan as values, and the words by which the journal remembers them. Pure.

A step is done, dropped or still to come; the journal alone tells which, by what `entry` gives. Two steps with the same kind and key are the
same step, however often the plan is made anew.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from processor.tickets.events import Happened


class StepKind(StrEnum):
    """What time can bring. Values stand in the journal (`mailed`, `reminded`, `skipped`) and in `processor show`."""

    SOOTHING = "soothing"
    PROGRESS = "progress"
    HANDOFF_NOTICE = "handoff-notice"
    BREACH_APOLOGY = "breach-apology"
    WAITING_REMINDER = "waiting-reminder"
    CLOSE_UNANSWERED = "close-unanswered"  # waited in vain: it is closed; the closing mail is a step of its own
    FOLLOW_UP = "follow-up"
    CLOSE_LAPSED = "close-lapsed"  # solved and not contradicted: it is closed; the closing mail is a step of its own
    RECOVERY = "recovery"
    REOPEN_RECEIPT = "reopen-receipt"
    YOU_SAID_WE_DID = "you-said-we-did"
    REMINDER = "reminder"  # to colleagues: a clock runs down or has run out
    NOTHING_NEW = "nothing-new"  # to the lead: a robot has nothing to say, a person must write
    UNOWNED = "unowned"  # to the lead: nobody has it
    CLOSING = "closing"  # a colleague, a rating or time has closed it: the customer is told
    MERGE_NOTICE = "merge-notice"  # the customer has both numbers and is told that it is one matter now
    STATUS = "status"  # the customer asked where it stands
    HOLDING_LETTER = "holding-letter"  # to the owner: the law asks for a letter that says why there is no final answer yet
    CHASE = "chase"  # to both leads: a hand-over or a question between departments is overdue


class Role(StrEnum):
    """Which colleague is told."""

    OWNER = "owner"
    BACKUP = "backup"
    LEAD = "lead"
    OTHER_LEAD = "other-lead"  # of the department that was asked
    MANAGER = "manager"
    HEAD = "head"
    DUTY = "duty"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do at an instant. `n` counts the steps of this kind in this cycle from 1 (with the kind it is the key: never twice).

    `key` tells what the step answers to (a clock, an entry of the journal); with kind and percent it is the same step in every plan.
    `clock` and `percent` tell which clock calls, `about` names the department, promise, action or wording it is about, `to` who is told.
    `customer` tells that a mail to the customer leaves. `dropped` is why a step whose time has come is not done any more: it is only
    written into the journal.
    """

    at: datetime
    kind: StepKind
    cycle: int
    n: int = 1
    customer: bool = False
    clock: str = ""
    percent: int = 0
    about: str = ""
    to: tuple[Role, ...] = ()
    because: str = ""
    key: str = ""
    dropped: str = ""


CLOSES = frozenset({StepKind.CLOSE_UNANSWERED, StepKind.CLOSE_LAPSED})


def entry(step: Step) -> tuple[Happened, dict[str, object]]:
    """Return event and details by which the journal tells that a step is behind us: done, or dropped when it says so.

    A step that closes the ticket and is done needs no entry: the ticket is closed.
    """
    detail: dict[str, object] = {"kind": step.kind.value, "n": step.n, "cycle": step.cycle, "key": step.key, "percent": step.percent}
    if step.about:
        detail["about"] = step.about
    if step.dropped:
        return Happened.SKIPPED, detail | {"because": step.dropped}
    if step.customer:
        return Happened.MAILED, detail
    return Happened.REMINDED, detail | {"about": step.about or step.clock, "to": [role.value for role in step.to]}
