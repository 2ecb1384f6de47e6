"""What each command does: the table from orders to the verbs of tickets. Touches the database inside the caller's transaction.

`BEFORE` is done before the text goes to the customer, `AFTER` once it is on its way: only then can it be a solution or a question. A verb
that does not allow it raises Refused; whoever called takes everything back then.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from processor.durations import BusinessTime
from processor.models import NUMBERS_START_AFTER, Ticket
from processor.outbound.desk import Desk
from processor.staff import errands, orders, said_and_done, undoing
from processor.staff.letter import Letter
from processor.staff.orders import Order
from processor.tickets import absences, consulting, corrections, handing, life, merging, policy, promises
from processor.tickets import work as noting
from processor.tickets.by import By
from processor.tickets.history import events_of
from processor.tickets.refused import Code, Refused


@dataclass(slots=True)
class Work:
    """One colleague's mail being carried out on one ticket, and what has come of it so far."""

    desk: Desk
    ticket: Ticket
    letter: Letter
    now: datetime
    sent: int | None = None  # the row of the mail to the customer
    leaves_at: datetime | None = None
    undone: bool = False
    kept: bool = False  # the text stays inside
    shown: bool = False  # the answer is a mail of its own: no receipt

    @property
    def by(self) -> By:
        """Who does it, by which mail, and when that came."""
        mail = self.letter.incoming.mail
        return By(self.letter.author, mail.id, mail.received_at)

    def instant(self, when: datetime | timedelta | BusinessTime) -> datetime:
        """Return the instant that a point or a span of time means here."""
        if isinstance(when, datetime):
            return when
        return policy.business_calendar(self.desk.config).add(self.by.received, when)


Deed = Callable[[Work, Any], object]


def _verb(verb: Callable[..., object], *fields: str) -> Deed:
    """Return the deed that hands the named fields of an order to a verb."""
    return lambda work, order: verb(work.desk, work.ticket, work.by, work.now, *(getattr(order, name) for name in fields))


def _ask(work: Work, order: orders.Ask) -> None:
    for department in order.departments:
        consulting.consult(work.desk, work.ticket, work.by, work.now, department, None, order.question)
    for person in order.people:
        theirs = handing.departments_of(work.desk.config, person)
        consulting.consult(work.desk, work.ticket, work.by, work.now, theirs[0] if theirs else "", person, order.question)


def _decline(work: Work, order: orders.Decline) -> None:
    """Hand back what was offered; say that a question cannot be answered where the mail is about one, or nothing was offered."""
    offered = handing.pending(events_of(work.ticket.id)) is not None
    decline = consulting.decline_consult if work.letter.answers == "consult" or not offered else handing.decline
    decline(work.desk, work.ticket, work.by, work.now, order.reason)


def _copies(work: Work, order: orders.AddCopies) -> None:
    for address in order.addresses:
        corrections.add_copy(work.desk, work.ticket, work.by, work.now, address)


def _no_copies(work: Work, order: orders.RemoveCopies) -> None:
    for address in order.addresses:
        corrections.remove_copy(work.desk, work.ticket, work.by, work.now, address)


def _cause(work: Work, order: orders.SetCause) -> None:
    corrections.set_cause(work.desk, work.ticket, work.by, work.now, f"{order.code} {order.text}".strip())


def _wait(work: Work, order: orders.Wait) -> None:
    until = None if order.span is None else work.instant(order.span)
    life.wait(work.desk, work.ticket, work.by, work.now, until)


def _merge(work: Work, order: orders.Merge) -> None:
    into = Ticket.get_or_none(Ticket.id == order.ticket - NUMBERS_START_AFTER)
    if into is None:
        raise Refused(Code.ARG, f"there is no ticket T-{order.ticket}", given=f"T-{order.ticket}")
    merging.merge(work.desk, work.ticket, work.by, work.now, into, confirmed="MERGE" in work.letter.released)


def _reopen(work: Work, _: orders.Reopen) -> None:
    life.reopen(work.desk, work.ticket, work.by, work.now, "a colleague opened it again")


def _promise(work: Work, order: orders.Promise) -> None:
    promises.promise(work.desk, work.ticket, work.by, work.now, work.instant(order.due))


def _remind(work: Work, order: errands.Remind) -> None:
    noting.remind_me(work.desk, work.ticket, work.by, work.now, work.instant(order.at), order.text)


def _undo(work: Work, _: errands.Undo) -> None:
    undoing.undo(work.desk, work.ticket, work.by, work.now)
    work.undone = True


def _split(work: Work, order: orders.Split) -> None:
    merging.split(work.desk, work.ticket, work.by, work.now, order.subject or "")


def _decide(work: Work, order: orders.Decide) -> None:
    decided = "not" if order.outcome is orders.Outcome.NOT_UPHELD else order.outcome.value
    noting.decision(work.desk, work.ticket, work.by, work.now, decided, order.amount or None)


def _action_done(work: Work, order: orders.ActionDone) -> None:
    number = noting.action_done(work.desk, work.ticket, work.by, work.now, order.number)
    said_and_done.offer(work.desk, work.ticket, work.letter.incoming.mail, number, work.now)


BEFORE: Mapping[type[Order], Deed] = {
    errands.Undo: _undo,
    orders.Reopen: _reopen,
    orders.SetLanguage: _verb(corrections.set_language, "tag"),
    orders.Retype: _verb(corrections.retype, "kind"),
    orders.Feel: _verb(corrections.correct_emotion, "emotion", "intensity"),
    orders.MarkSensitive: _verb(corrections.mark_sensitive, "signal", "reason"),
    orders.SetAutomation: _verb(corrections.set_automation, "allowed"),
    orders.Prioritise: _verb(corrections.prioritise, "level"),
    orders.SetRequester: _verb(corrections.set_requester, "address"),
    orders.Tag: _verb(corrections.tag, "add", "remove"),
    orders.AddCopies: _copies,
    orders.RemoveCopies: _no_copies,
    orders.SetCause: _cause,
    orders.Decide: _decide,
    orders.Take: _verb(handing.take),
    orders.Assign: _verb(handing.assign, "person"),
    orders.HandOver: _verb(handing.hand_over, "department", "person", "reason"),
    orders.Accept: _verb(handing.accept),
    orders.Decline: _decline,
    orders.Ask: _ask,
    errands.Escalate: _verb(consulting.escalate, "text"),
    errands.Rate: _verb(consulting.rate_help, "score"),
    orders.Step: _verb(noting.step, "text"),
    orders.PromiseAction: _verb(noting.action, "what", "who", "due_on"),
    orders.ActionDone: _action_done,
    orders.Lesson: _verb(noting.lesson, "text"),
    orders.Split: _split,
}
AFTER: Mapping[type[Order], Deed] = {
    orders.Promise: _promise,
    orders.Wait: _wait,
    orders.Solve: _verb(life.solve, "cause"),
    orders.Close: _verb(life.close, "reason"),
    orders.NoReply: _verb(life.no_reply_needed, "reason"),
    orders.Spam: _verb(life.void),
    orders.Merge: _merge,
    errands.Remind: _remind,
    errands.GoAway: lambda work, order: absences.go(work.by.address, order.until, order.backup),
    errands.ComeBack: lambda work, _: absences.come_back(work.by.address),
}
