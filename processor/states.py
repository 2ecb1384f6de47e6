"""The states that rows go through, and the words for them in the database, JSON and mails. Pure."""

from enum import StrEnum


class MailState(StrEnum):
    """Where an inbound mail stands."""

    STORED = "stored"  # ours, waiting for its turn (or its next try)
    WORKING = "working"  # a worker reads it now
    DONE = "done"
    QUARANTINED = "quarantined"


class Disposition(StrEnum):
    """What became of an inbound mail; each has exactly one once it is done."""

    TICKETED = "ticketed"
    ATTACHED = "attached"
    EVENT = "event"  # a machine told us something about a ticket or a mail of ours
    IGNORED = "ignored"
    UNMATCHED = "unmatched"  # a delivery report that names no mail of ours
    HELD = "held"
    QUARANTINED = "quarantined"
    DROPPED = "dropped"  # a person decided so


class TicketStatus(StrEnum):
    """The states of a ticket, as scripts and mails name them."""

    NEW = "new"
    OPEN = "open"
    WAITING = "waiting"
    CONSULTING = "consulting"
    SOLVED = "solved"
    CLOSED = "closed"
    MERGED = "merged"
    VOID = "void"


class Automation(StrEnum):
    """Which mails a program may send to the people of a ticket."""

    FULL = "full"
    RECEIPT_ONLY = "receipt_only"  # one neutral receipt; everything else is for a person
    OFF = "off"


class OutboxState(StrEnum):
    """Where an outgoing mail stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DEFERRED = "deferred"  # tried, to be tried again
    FAILED = "failed"
    WITHDRAWN = "withdrawn"  # no longer wanted when its turn came


class Stage(StrEnum):
    """How far a mail that is being sent has come: before the final dot nothing can have been accepted."""

    CLAIMED = "claimed"
    DOT = "dot"


class Policy(StrEnum):
    """What to do when a mail may or may not have been accepted."""

    REPEAT = "repeat"
    ONCE = "once"


class PromiseState(StrEnum):
    """What became of a date that a customer was told."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    REPLACED = "replaced"  # a person named another date before it had passed


class HeldState(StrEnum):
    """What became of a colleague's mail that was held."""

    HELD = "held"
    RELEASED = "released"
    CANCELLED = "cancelled"
