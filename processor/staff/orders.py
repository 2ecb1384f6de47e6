"""What a colleague can order: one frozen value for each command, its arguments read and checked. Pure.

People are addresses, departments are keys, instants are UTC. A span of business time stays a `BusinessTime`: only the calendar knows its
end. `line` is where the command stood, from 1; it tells nothing about what is ordered, so two equal orders on two lines are equal.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from processor.durations import BusinessTime
from processor.listening import reading
from processor.states import Automation


@dataclass(frozen=True, slots=True)
class Order:
    """What all commands have: the line they stood on, and the word they were called by."""

    line: int = field(default=0, kw_only=True, compare=False)
    word: str = field(default="", kw_only=True, compare=False)  # as typed, such as "#solve"


@dataclass(frozen=True, slots=True)
class Note(Order):
    """The whole mail stays inside; `text` is the line's own words and the mail's text."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Take(Order):
    """The writer becomes the owner."""


@dataclass(frozen=True, slots=True)
class Assign(Order):
    """Somebody becomes the owner; nobody when `person` is None."""

    person: str | None


@dataclass(frozen=True, slots=True)
class HandOver(Order):
    """The matter goes to a department, to one of its people if named; `reason` is never empty."""

    department: str
    person: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Ask(Order):
    """Departments or people are asked; the owner stays. `question` is the line's own words and the mail's text, never empty."""

    departments: tuple[str, ...]
    people: tuple[str, ...] = ()
    question: str = ""


@dataclass(frozen=True, slots=True)
class Accept(Order):
    """What was handed over is accepted."""


@dataclass(frozen=True, slots=True)
class Decline(Order):
    """A hand-over or a question is handed back."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class Wait(Order):
    """The customer has to answer, within `span` if named."""

    span: timedelta | BusinessTime | None = None


@dataclass(frozen=True, slots=True)
class Promise(Order):
    """The customer is told when we write; a day without a time is its closing time."""

    due: datetime | BusinessTime


@dataclass(frozen=True, slots=True)
class Step(Order):
    """Something was done that the customer may be told."""

    text: str


@dataclass(frozen=True, slots=True)
class Solve(Order):
    """The text is the solution."""

    cause: str | None = None


class Reason(StrEnum):
    """Why a matter is closed without being solved; the journal uses these words."""

    DUPLICATE = "duplicate"
    WITHDRAWN = "withdrawn"
    NO_RESPONSE = "no_response"
    OUT_OF_SCOPE = "out_of_scope"
    SPAM = "spam"


@dataclass(frozen=True, slots=True)
class Close(Order):
    """The matter ends without a solution."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Reopen(Order):
    """A matter that had ended goes on."""


@dataclass(frozen=True, slots=True)
class NoReply(Order):
    """The customer's last mail needs no answer."""

    reason: str


@dataclass(frozen=True, slots=True)
class Spam(Order):
    """It is no matter at all."""


@dataclass(frozen=True, slots=True)
class Merge(Order):
    """The ticket goes into another; `ticket` is its number as people use it: 1042 for T-1042."""

    ticket: int


@dataclass(frozen=True, slots=True)
class Split(Order):
    """The customer's last mail becomes a ticket of its own."""

    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Prioritise(Order):
    """P1 to P4."""

    level: str


@dataclass(frozen=True, slots=True)
class Retype(Order):
    """What kind of matter it is."""

    kind: reading.Kind


@dataclass(frozen=True, slots=True)
class Feel(Order):
    """How the customer feels, and how strongly (0 to 3) if named."""

    emotion: reading.Emotion
    intensity: int | None = None


@dataclass(frozen=True, slots=True)
class MarkSensitive(Order):
    """The matter is sensitive; with `signal` None it is not, and `reason` is not empty."""

    signal: reading.SignalName | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SetAutomation(Order):
    """Which mails the desk may send by itself in this ticket."""

    allowed: Automation


@dataclass(frozen=True, slots=True)
class SetLanguage(Order):
    """The customer's language."""

    tag: str


@dataclass(frozen=True, slots=True)
class SetRequester(Order):
    """Whose matter it is."""

    address: str


@dataclass(frozen=True, slots=True)
class AddCopies(Order):
    """People outside get the answers as copies."""

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RemoveCopies(Order):
    """They get them no more."""

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tag(Order):
    """Words to find the ticket by."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetCause(Order):
    """What lies behind it: a code, and words if wished."""

    code: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class PromiseAction(Order):
    """Something will be changed: what, by whom (an address), by when."""

    what: str
    who: str
    due_on: date


@dataclass(frozen=True, slots=True)
class ActionDone(Order):
    """A promised action of the ticket is done: the one with this number, else the only one that is open."""

    number: int | None = None


@dataclass(frozen=True, slots=True)
class Lesson(Order):
    """Something to learn; a defect of the product where `defect` is True."""

    text: str
    defect: bool = False


class Outcome(StrEnum):
    """What was decided about a complaint."""

    UPHELD = "upheld"
    PARTLY = "partly"
    NOT_UPHELD = "not_upheld"
    GOODWILL = "goodwill"


@dataclass(frozen=True, slots=True)
class Decide(Order):
    """What was decided, and an amount as written, such as "200 CNY"."""

    outcome: Outcome
    amount: str = ""


@dataclass(frozen=True, slots=True)
class UseTemplate(Order):
    """The text is put into a template, with values."""

    name: str
    values: tuple[tuple[str, str], ...] = ()
