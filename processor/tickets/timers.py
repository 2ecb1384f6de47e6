"""What time brings: one pass over the tickets whose next action has come. Touches the database.

`Ticket.next_action_at` only says when to look; what to do is decided afresh from the journal, so that nothing stale is done. A ticket has
one transaction and one action a pass: after an outage or a jump of the clock nobody gets a burst. What cannot be done is written down as
skipped or waits, so that no pass finds the same thing to do for ever. Several workers share the tickets: one that is in another's hands is
passed over. What a batch needs is read before (`read_ahead`); within a ticket's transaction only what has changed since.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import peewee
import structlog

from processor import journal
from processor.errors import TemplateError, UnsafeMail
from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.statements import Parameter, Prepared, Row, unless_locked
from processor.tickets import beats, history, life, moment, read_ahead, reminders, timed_letters, undelivered
from processor.tickets.by import desk_itself
from processor.tickets.events import Event
from processor.tickets.followup_guards import NUDGES
from processor.tickets.moment import Moment
from processor.tickets.read_ahead import Due, ReadAhead
from processor.tickets.refused import Refused
from processor.tickets.reminders import Shared
from processor.tickets.steps import CLOSES, Step, StepKind, entry
from processor.tickets.turns import turn
from processor.tickets.upshot import Upshot, done, skipped

log = structlog.get_logger()
BATCH = history.AT_ONCE
MOST = 1000  # tickets in one pass: mail that comes in must not wait for a long night's reminders
REST = timedelta(minutes=10)  # before something is tried again that is still due after it was done, which only a bug can bring
TROUBLE_REST = timedelta(hours=1)

_DUE = Prepared(
    lambda: (
        Ticket.select(Ticket.id, Ticket.next_action_at, Ticket.priority, Ticket.owner, Ticket.requester)
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
    """A pass over the tickets, and what they share in it."""

    desk: Desk
    now: datetime
    shared: Shared

    @property
    def ahead(self) -> ReadAhead:
        """What was read for the batch in hand."""
        return self.shared.ahead


def run_due(desk: Desk, now: datetime, stopping: Callable[[], bool]) -> Timed:
    """Do what is due at `now`, one action a ticket; then what is due by the hour of the day."""
    tally, here = Timed(), None
    for batch in _due(now):
        ahead = read_ahead.read(desk.config, batch, now)
        here = here or Pass(desk, now, Shared(ahead))
        here.shared.ahead = ahead
        for due in batch:
            if stopping():
                return tally
            tally.done += _one(here, due.number)
    tally.done += beats.run_due(desk, now, stopping)
    return tally


def _due(now: datetime) -> Iterator[list[Due]]:
    """Yield the tickets that are due, each once, the longest overdue batch first and in it the most pressing."""
    seen: set[int] = set()
    after, behind = datetime.fromtimestamp(0, now.tzinfo), 0
    while len(seen) < MOST:
        batch = [Due(*row) for row in _DUE.rows(now=now, after=after, behind=behind)]
        if not batch:
            return
        behind, after = batch[-1].number, batch[-1].at
        new = [due for due in sorted(batch, key=lambda due: (due.priority, due.at)) if due.number not in seen]
        seen.update(due.number for due in new)
        if new:
            yield new


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
        here.shared.ahead = ReadAhead(desk.config, now, here.ahead.away)  # it may know what was rolled back
        with desk.database.transaction():
            _look_again(number, now + TROUBLE_REST)
        return False


def _act(here: Pass, ticket: Ticket) -> bool:
    """Take the best step that can be taken now, write down the ones that lost their sense, and when to look next."""
    events = here.ahead.journal(ticket)
    came_back = undelivered.settle(here.desk, ticket, events, here.now)
    if came_back:
        here.ahead.forget(ticket, customer=True)
    looked = moment.at(here.desk, ticket, here.now) if came_back else _look(here, ticket, events)
    turns = turn(looked.due)
    book = Book(looked, here.ahead, [entry(replace(step, dropped=because)) for step, because in turns.skipped])
    for step, _ in turns.skipped:
        if step.dropped and step.kind in NUDGES:
            reminders.tell_dropped(looked, step)
    waits: list[datetime] = []
    taken = None
    for step in turns.ready:
        until = _take(here, book, step)
        if until is None:
            taken = step
            break
        waits.append(until)
    book.write()
    _plan_anew(book, taken, waits)
    return taken is not None or bool(turns.skipped) or came_back


def _look(here: Pass, ticket: Ticket, events: tuple[Event, ...]) -> Moment:
    """Look at a ticket; before a mail to the customer, what others may have written to them meanwhile counts."""
    looked = moment.known(here.desk, ticket, events, here.ahead.requester(ticket), here.now)
    if any(_reaches_out(step) for step in looked.due):
        requester = history.requester_of(here.desk.config, ticket, here.now)
        if requester != looked.requester:
            return moment.known(here.desk, ticket, events, requester, here.now)
    return looked


@dataclass
class Book:
    """What a look at a ticket writes into its journal: with one statement, unless a step has to read or write there itself."""

    looked: Moment
    ahead: ReadAhead
    entries: list[tuple[str, Mapping[str, object]]]
    written: tuple[Event, ...] = ()
    opened: bool = False  # for a step that reads and writes by itself

    def open(self) -> None:
        """Let a step read and write the journal, and the ticket."""
        self.write()
        self.opened = True

    def write(self) -> None:
        """Write down what there is."""
        number, known = self.looked.ticket.id, (*self.looked.case.events, *self.written)
        last = journal.last_number(number) if self.opened or not known else known[-1].number
        rows = journal.extend(number, self.entries, self.looked.now, after=last)
        self.written += tuple(Event(*row) for row in rows)
        self.entries.clear()

    def afterwards(self) -> Moment:
        """Return the ticket as it stands when everything is written down."""
        looked, number = self.looked, self.looked.ticket.id
        self.ahead.forget(looked.ticket, customer=self.opened)
        if self.opened:
            [row] = _AFTERWARDS.rows(ticket=number)
            return moment.at(looked.desk, _ticket(row), looked.now)
        if not self.written:
            return looked
        return moment.known(looked.desk, looked.ticket, (*looked.case.events, *self.written), looked.requester, looked.now)


def _reaches_out(step: Step) -> bool:
    return step.customer or step.kind in CLOSES


def _take(here: Pass, book: Book, step: Step) -> datetime | None:
    """Do one step and note it; an instant tells that nothing was done, and when to try again."""
    looked = book.looked
    if _reaches_out(step):
        book.open()
    upshot = _do(here, looked, step)
    log.info("timer", ticket=looked.ticket.id, kind=step.kind.value, upshot=upshot.because or ("waits" if upshot.until else "done"))
    if upshot.until is not None:
        return upshot.until
    if step.kind not in CLOSES or upshot.because:
        name, detail = entry(replace(step, dropped=upshot.because))
        book.entries.append((name, {**detail, **upshot.detail}))
    if upshot.because and step.customer:
        reminders.tell_not_sent(looked, step, upshot.because, here.ahead)
    return None


def _do(here: Pass, looked: Moment, step: Step) -> Upshot:
    try:
        if step.kind in CLOSES:
            reason = "lapsed" if step.kind is StepKind.CLOSE_LAPSED else "no_response"
            life.close(looked.desk, looked.ticket, desk_itself(looked.now), looked.now, reason)
            return done()
        if step.customer:
            return timed_letters.send(looked, step)
        return reminders.remind(looked, step, here.shared)
    except (TemplateError, UnsafeMail, Refused) as error:
        return skipped(str(error))


def _plan_anew(book: Book, taken: Step | None, waits: Sequence[datetime]) -> None:
    """Write down when to look at the ticket next; what waits is not looked at before its time."""
    number, now = book.looked.ticket.id, book.looked.now
    after = book.afterwards()
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
