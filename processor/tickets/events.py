"""What can happen to a ticket: the words of its journal, and the entries as values. Pure.

The journal is the only memory of time: clocks, plans and figures are computed from it, whenever somebody asks. Every entry has its
instant, who did it and a few details; the details of each are named here and nowhere else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Happened(StrEnum):
    """The events that clocks and plans read; the journal holds others besides, for people. After each its details.

    `received` is the instant (ISO 8601, UTC) at which the mail behind the event reached the desk: that counts, not when it was processed.
    """

    # mail, because, silent (it was there before the desk: filed, nothing leaves), first_contact (when it goes on from an older ticket)
    OPENED = "opened"
    HEARD = "heard"  # kind, emotion, intensity, priority, because
    ACKNOWLEDGED = "acknowledged"  # form, template, version
    CUSTOMER_WROTE = "customer_wrote"  # mail, received, silent
    THANKED = "thanked"  # mail, received: courtesy only; starts and opens nothing
    RATED = "rated"  # mail, received, score 1-5, low
    STATUS_ASKED = "status_asked"  # mail, received: nothing but "where does it stand?"; comes with a customer_wrote
    AWAY_UNTIL = "away_until"  # mail, until: their out-of-office told when they are back
    REPLIED = "replied"  # mail (the colleague's), received, outbox; actor = who wrote
    REPLY_REVOKED = "reply_revoked"  # mail (the colleague's), because: undone, refused or come back; it counts as never sent
    WAITING = "waiting"  # mail; the customer has to answer
    SOLVED = "solved"  # mail, cause
    CLOSED = "closed"  # reason: confirmed, lapsed, no_response, duplicate, withdrawn, out_of_scope, spam
    REOPENED = "reopened"  # mail, received, cycle, because
    NO_REPLY_NEEDED = "no_reply_needed"  # reason
    OWNER_CHANGED = "owner_changed"  # owner, department, was
    HANDED_OVER = "handed_over"  # department, person
    ACCEPTED = "accepted"  # department; the hand-over is accepted, actor = by whom
    DECLINED = "declined"  # department; handed back
    CONSULTED = "consulted"  # consult (its number in the ticket), department, person
    CONSULT_ANSWERED = "consult_answered"  # consult, mail; actor = who answered
    CONSULT_DECLINED = "consult_declined"  # consult; actor = who cannot help
    PROMISED = "promised"  # due, source (acknowledgement, colleague, breach-apology); actor = by whom
    STEP = "step"  # message: something done that a customer may be told
    PRIORITISED = "prioritised"  # level, was
    RETYPED = "retyped"  # kind, was: praise asks for no solution
    MERGED = "merged"  # into: this ticket ends
    # what the other brings: ticket, opened, unanswered_since, answered, known (the customer has its number), first_contact, profile
    ABSORBED = "absorbed"
    SPLIT_OFF = "split_off"  # of, received, department: this ticket began as a part of another
    MAILED = "mailed"  # kind, n, cycle, key, percent: an automatic mail to the customer was queued
    REMINDED = "reminded"  # the same, about, to: colleagues were told
    SKIPPED = "skipped"  # the same, because: what was due and is not sent any more
    SENSITIVE = "sensitive"  # signals, automation
    AUTOMATION = "automation"  # allowed, because: a colleague decided
    ACTION_PROMISED = "action_promised"  # action (its number), due
    ACTION_DONE = "action_done"  # action
    ACTION_CONFIRMED = "action_confirmed"  # action: the customer may be told that it is done
    VOIDED = "voided"  # because


@dataclass(frozen=True, slots=True)
class Event:
    """An entry of a journal: its number in the ticket, instant (UTC), who did it, what happened and the details."""

    number: int
    at: datetime
    actor: str
    name: str
    detail: Mapping[str, object] = field(default_factory=dict)

    @property
    def received(self) -> datetime:
        """The instant at which the mail behind it reached us; that of the entry where no mail stands behind it."""
        stated = self.detail.get("received")
        return datetime.fromisoformat(stated) if isinstance(stated, str) else self.at

    def text(self, key: str) -> str:
        """Return a detail as text, "" when it is missing."""
        value = self.detail.get(key)
        return "" if value is None else str(value)

    def number_of(self, key: str) -> int:
        """Return a detail that is a number, 0 when it is missing."""
        value = self.detail.get(key)
        return value if isinstance(value, int) else 0

    def instant(self, key: str) -> datetime | None:
        """Return a detail that is an instant, None when it is missing."""
        value = self.detail.get(key)
        return datetime.fromisoformat(value) if isinstance(value, str) else None
