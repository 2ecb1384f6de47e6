"""What a colleague can order for themselves: lists, reminders, absence, help, and what becomes of their own mail. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from processor.durations import BusinessTime
from processor.staff.orders import Order


@dataclass(frozen=True, slots=True)
class Preview(Order):
    """Nothing is sent; the writer sees what would be."""


@dataclass(frozen=True, slots=True)
class Remind(Order):
    """The writer is reminded; of a day without a time in its morning."""

    at: datetime | BusinessTime
    text: str = ""


@dataclass(frozen=True, slots=True)
class Escalate(Order):
    """The lead helps; the owner stays. `text` is the line's own words and the mail's text."""

    text: str = ""


class Worklist(StrEnum):
    """Which tickets a list holds."""

    MINE = "mine"
    TEAM = "team"
    BREACH = "breach"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class ListTickets(Order):
    """The writer gets a list."""

    which: Worklist = Worklist.MINE


@dataclass(frozen=True, slots=True)
class Show(Order):
    """The writer gets a ticket whole: that with this number, else that of the mail."""

    ticket: int | None = None


@dataclass(frozen=True, slots=True)
class GoAway(Order):
    """The writer is away; a day without a time is away to its end."""

    until: datetime | None = None
    backup: str | None = None


@dataclass(frozen=True, slots=True)
class ComeBack(Order):
    """The writer is back."""


@dataclass(frozen=True, slots=True)
class Rate(Order):
    """How much a colleague's answer helped, 1 to 5."""

    score: int


@dataclass(frozen=True, slots=True)
class Undo(Order):
    """The last thing is taken back."""


@dataclass(frozen=True, slots=True)
class Ok(Order):
    """What was held is carried out."""


@dataclass(frozen=True, slots=True)
class Cancel(Order):
    """What was held is dropped."""


@dataclass(frozen=True, slots=True)
class Help(Order):
    """The writer gets the commands, or one of them explained; `command` is its first English name."""

    command: str | None = None
