"""What time brings: one pass over the tickets whose next action has come. Touches the database.

`Ticket.next_action_at` only says when to look; what to do is decided afresh from the journal, so that nothing stale is done. A ticket has
one transaction and one action a pass: after an outage or a jump of the clock nobody gets a burst. What cannot be done is written down as
skipped or waits, so that no pass finds the same thing to do for ever. Several workers share the tickets: one that is in another's hands is
passed over.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import peewee
import structlog

from processor import journal
from processor.errors import TemplateError, UnsafeMail
from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.statements import Parameter, Prepared, Row, unless_locked
from processor.tickets import beats, life, moment, reminders, timed_letters, undelivered
from processor.tickets.by import desk_itself
from processor.tickets.followup_guards import NUDGES
from processor.tickets.moment import Moment
from processor.tickets.refused import Refused
from processor.tickets.steps import CLOSES, Step, StepKind, entry
from processor.tickets.turns import turn
from processor.tickets.upshot import Upshot, done, skipped

log = structlog.get_logger()
BATCH = 50
MOST = 1000  # tickets in one pass: mail that comes in must not wait for a long night's reminders
REST = timedelta(minutes=10)  # before something is tried again that is still due after it was done, which only a bug can bring
TROUBLE_REST = timedelta(hours=1)

_DUE = Prepared(
    lambda: (
        Ticket.select(Ticket.id, Ticket.next_action_at, Ticket.priority)
        .where(
            Ticket.next_action_at <= Parameter("now"),
            (Ticket.next_action_at > Parameter("after"))
            | ((Ticket.next_action_at == Parameter("after")) & (Ticket.id > Parameter("behind"))),
        )
        .order_by(Ticket.next_action_at, Ticket.id)
        .limit(BATCH)
    )
)
_TICKET = Prepared(
    lambda: unless_locked(Ticket.select().where(Ticket.id == Parameter("ticket"), Ticket.next_action_at <= Parameter("now")))
)
_AFTERWARDS = Prepared(lambda: Ticket.select().where(Ticket.id == Parameter("ticket")))
_LOOK_AGAIN = Prepared(lambda: Ticket.update(next_action_at=Parameter("at", Ticket.next_action_at)).where(Ticket.id == Parameter("ticket")))


@dataclass
class Timed:
    """What one pass did."""

    done: int = 0


@dataclass
class Pass:
    """A pass over the tickets: how many reminders of it come late, by department."""

    desk: Desk
    now: datetime
    late: Counter[str | None] = field(default_factory=Counter)


def run_due(desk: Desk, now: datetime, stopping: Callable[[], bool]) -> Timed:
    """Do what is due at `now`, one action a ticket; then what is due by the hour of the day."""
    tally, here = Timed(), Pass(desk, now)
    for number in _due(now):
        if stopping():
            return tally
        tally.done += _one(here, number)
    tally.done += beats.run_due(desk, now, stopping)
    return tally


def _due(now: datetime) -> Iterator[int]:
    """Yield the tickets that are due, each once, the longest overdue batch first and in it the most pressing."""
    seen: set[int] = set()
    after, behind = datetime.fromtimestamp(0, now.tzinfo), 0
    while len(seen) < MOST:
        batch = _DUE.rows(now=now, after=after, behind=behind)
        if not batch:
            return
        behind, after, _ = batch[-1]
        for number, _, _ in sorted(batch, key=lambda row: (row[2], row[1])):
            if number not in seen:
                seen.add(number)
                yield number


def _one(here: Pass, number: int) -> bool:
    """Look at one ticket in a transaction of its own; tell whether anything was done."""
    desk, now = here.desk, here.now
    try:
        with desk.database.transaction():
            row = _TICKET.row(ticket=number, now=now)
            if row is None:
                return False  # another worker has it in hand, or has dealt with it
            return _act(here, _ticket(row))
    except (peewee.OperationalError, peewee.InterfaceError):
        raise  # not the ticket's fault: the same pass would fail for every ticket
    except Exception:
        log.exception("timer_failed", ticket=number)
        with desk.database.transaction():
            _look_again(number, now + TROUBLE_REST)
        return False


def _act(here: Pass, ticket: Ticket) -> bool:
    """Take the best step that can be taken now, write down the ones that lost their sense, and when to look next."""
    came_back = undelivered.settle(here.desk, ticket, here.now)
    looked = moment.at(here.desk, ticket, here.now)
    turns = turn(looked.due)
    for step, because in turns.skipped:
        _write_down(looked, replace(step, dropped=because))
        if step.dropped and step.kind in NUDGES:
            reminders.tell_dropped(looked, step)
    waits: list[datetime] = []
    taken = None
    for step in turns.ready:
        until = _take(here, looked, step)
        if until is None:
            taken = step
            break
        waits.append(until)
    _plan_anew(looked, taken, waits)
    return taken is not None or bool(turns.skipped) or came_back


def _take(here: Pass, looked: Moment, step: Step) -> datetime | None:
    """Do one step and write it down; an instant tells that nothing was done, and when to try again."""
    upshot = _do(here, looked, step)
    log.info("timer", ticket=looked.ticket.id, kind=step.kind.value, upshot=upshot.because or ("waits" if upshot.until else "done"))
    if upshot.until is not None:
        return upshot.until
    if step.kind not in CLOSES or upshot.because:
        _write_down(looked, replace(step, dropped=upshot.because), **upshot.detail)
    if upshot.because and step.customer:
        reminders.tell_not_sent(looked, step, upshot.because)
    return None


def _do(here: Pass, looked: Moment, step: Step) -> Upshot:
    try:
        if step.kind in CLOSES:
            reason = "lapsed" if step.kind is StepKind.CLOSE_LAPSED else "no_response"
            life.close(looked.desk, looked.ticket, desk_itself(looked.now), looked.now, reason)
            return done()
        if step.customer:
            return timed_letters.send(looked, step)
        return reminders.remind(looked, step, here.late)
    except (TemplateError, UnsafeMail, Refused) as error:
        return skipped(str(error))


def _write_down(looked: Moment, step: Step, **more: object) -> None:
    event, detail = entry(step)
    journal.record(looked.ticket.id, event.value, looked.now, actor="desk", **(detail | more))


def _plan_anew(looked: Moment, taken: Step | None, waits: list[datetime]) -> None:
    """Write down when to look at the ticket next; what waits is not looked at before its time."""
    number, now = looked.ticket.id, looked.now
    [row] = _AFTERWARDS.rows(ticket=number)
    after = moment.at(looked.desk, _ticket(row), now)
    if taken is not None and any((step.kind, step.key, step.percent) == (taken.kind, taken.key, taken.percent) for step in after.due):
        log.warning("timer_repeats", ticket=number, kind=taken.kind.value)
        _look_again(number, now + REST)
    elif taken is not None:
        _look_again(number, after.steps[0].at if after.steps else None)
    else:
        _look_again(number, min([*waits, *(step.at for step in after.steps if step.at > now)], default=None))


def _look_again(number: int, at: datetime | None) -> None:
    _LOOK_AGAIN.changed(ticket=number, at=at)


def _ticket(row: Row) -> Ticket:
    return Ticket(**dict(zip(Ticket._meta.sorted_field_names, row, strict=True)))  # noqa: SLF001 - the documented way to the columns
