"""What is due next for a ticket: one plan from its state, decided afresh each time. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from processor.config import Config
from processor.tickets.case import Case


class StepKind(StrEnum):
    """What time can bring. Values stand in the journal (`mailed`, `reminded`, `skipped`) and in `processor show`."""

    SOOTHING = "soothing"
    PROGRESS = "progress"
    HANDOFF_NOTICE = "handoff-notice"
    BREACH_APOLOGY = "breach-apology"
    WAITING_REMINDER = "waiting-reminder"
    CLOSE_UNANSWERED = "close-unanswered"  # waited in vain: closed, the customer told
    FOLLOW_UP = "follow-up"
    CLOSE_LAPSED = "close-lapsed"  # solved and not contradicted: closed, the customer told
    RECOVERY = "recovery"
    REOPEN_RECEIPT = "reopen-receipt"
    YOU_SAID_WE_DID = "you-said-we-did"
    REMINDER = "reminder"  # to colleagues: a clock runs down or has run out
    NOTHING_NEW = "nothing-new"  # to the lead: a robot has nothing to say, a person must write
    UNOWNED = "unowned"  # to the lead: nobody has it
    CLOSING = "closing"  # a colleague, a rating or time has closed it: the customer is told
    MERGE_NOTICE = "merge-notice"  # the customer has both numbers and is told that it is one matter now
    STATUS = "status"  # the customer asked where it stands
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

    `clock` and `percent` tell which clock calls, `about` names the department, promise or action it is about, `to` who is told.
    `customer` tells that a mail to the customer leaves.
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


def plan(case: Case, config: Config, now: datetime) -> tuple[Step, ...]:
    """Return what is to come, in order; a step whose instant is not after `now` is due."""
    raise NotImplementedError
