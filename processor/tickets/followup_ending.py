"""How a matter comes to its end by itself: reminded and closed in vain, asked whether it is good, closed without contradiction. Pure.

A program closes in vain only what it has announced: where no reminder could be sent, a person decides. Nobody is told of an end that they
have made themselves.
"""

from collections.abc import Iterator
from datetime import datetime

from processor.states import TicketStatus
from processor.tickets.clock import WHOLE, ClockName
from processor.tickets.events import Event, Happened
from processor.tickets.followup_guards import allow, visiting
from processor.tickets.policy import business_calendar
from processor.tickets.situation import Situation
from processor.tickets.steps import Role, Step, StepKind

SILENT = ("spam",)  # reasons of which nobody is told
OURS = (ClockName.FIRST, ClockName.NEXT, ClockName.PROMISE, ClockName.RESOLVE)  # somebody here has to do something
WAITING = "waiting"  # stands for a clock: the customer's time
NOT_ANNOUNCED = "the customer has not answered and could not be reminded: a person decides"


def towards_the_end(here: Situation) -> Iterator[Step]:
    """Yield what is to come while it is the customer's turn, and once it is over."""
    match here.case.status:
        case TicketStatus.WAITING:
            yield from _waiting(here)
        case TicketStatus.NEW | TicketStatus.OPEN:
            yield from _answered(here)
        case TicketStatus.SOLVED:
            yield from _solved(here)
        case TicketStatus.CLOSED:
            yield from _closed(here)


def _waiting(here: Situation) -> Iterator[Step]:
    """Remind somebody who has to answer, then close it."""
    asked = here.last(Happened.WAITING)
    if asked is None:
        return
    counts = max([asked, *here.replies], key=lambda event: event.number)  # who writes again asks again
    since = _since(counts, here)
    calendar, automation = business_calendar(here.config), here.config.automation
    ends = asked.instant("until") or calendar.add(since, automation.waiting_close)
    left: list[Step] = []
    for place, span in enumerate(automation.waiting_reminders, 1):
        key = f"{counts.number}/{place}"
        left = [] if here.done(StepKind.WAITING_REMINDER, key) else [*left, _reminder(calendar.add(since, span), key, here)]
    due = [step for step in left if step.at <= here.now]
    if here.may_write and not here.hurt:
        for step in (*due[-1:], *left[len(due) :]):
            yield from allow(step, here, before=ends)
    yield from _give_up(ends, asked, f"{counts.number}", here)


def _reminder(at: datetime, key: str, here: Situation) -> Step:
    return Step(at, StepKind.WAITING_REMINDER, here.case.cycle, clock=WAITING, key=key)


def _since(asked: Event, here: Situation) -> datetime:
    """Return the instant from which the customer's time counts: when they were asked, or are back."""
    away = [event.instant("until") for event in here.entries(Happened.AWAY_UNTIL)]
    return max([asked.received, *(until for until in away if until is not None)])


def _give_up(at: datetime, asked: Event, key: str, here: Situation) -> Iterator[Step]:
    """Close it when the customer's time is over and they could know; else a person decides."""
    sent = [event for event in here.mailed(frozenset({StepKind.WAITING_REMINDER})) if event.text("key").startswith(f"{key}/")]
    announced = sent or asked.instant("until") or not here.config.automation.waiting_reminders
    if here.done(StepKind.CLOSE_UNANSWERED, key):
        return
    if here.may_write and not here.hurt and (announced or at > here.now):
        yield Step(at, StepKind.CLOSE_UNANSWERED, here.case.cycle, clock=WAITING, key=key)
    elif not here.done(StepKind.REMINDER, f"{WAITING} {key}", WHOLE):
        yield Step(
            at,
            StepKind.REMINDER,
            here.case.cycle,
            clock=WAITING,
            percent=WHOLE,
            to=(Role.OWNER,),
            because=NOT_ANNOUNCED,
            key=f"{WAITING} {key}",
        )


def _solved(here: Situation) -> Iterator[Step]:
    """Ask once whether the solution is good; without contradiction close it."""
    solved = here.last(Happened.SOLVED)
    if solved is None:
        return
    since, key, automation = solved.received, f"{solved.number}", here.config.automation
    ends = since + automation.confirm
    rated = any(event.number > solved.number for event in here.entries(Happened.RATED))
    at = visiting(since + automation.follow_up, here)
    asked = any(abs(at - one) < automation.rating_gap for one in here.case.asked_lately)
    may_ask = here.may_write and not here.hurt and not here.courtesy
    if may_ask and not rated and not asked and not here.done(StepKind.FOLLOW_UP, key):
        yield from allow(Step(at, StepKind.FOLLOW_UP, here.case.cycle, key=key), here, before=ends)
    yield from _lapse(ends, key, here)


def _answered(here: Situation) -> Iterator[Step]:
    """Close praise some days after the last word of ours: nobody solves it, and nobody is asked or told."""
    if not here.courtesy or any(here.clocks.running(name) for name in OURS):
        return
    last = here.last(Happened.REPLIED, Happened.NO_REPLY_NEEDED, Happened.OPENED, Happened.CUSTOMER_WROTE)
    if last is not None:
        yield from _lapse(last.received + here.config.automation.confirm, f"{last.number}", here)


def _lapse(at: datetime, key: str, here: Situation) -> Iterator[Step]:
    if not here.done(StepKind.CLOSE_LAPSED, key):
        yield Step(at, StepKind.CLOSE_LAPSED, here.case.cycle, key=key)


def _closed(here: Situation) -> Iterator[Step]:
    """Tell the customer that it is over, unless they know, or know nothing of it at all."""
    closed = here.last(Happened.CLOSED)
    heard_of_it = here.last(Happened.ACKNOWLEDGED, Happened.REPLIED) is not None
    if closed is None or not heard_of_it or not here.may_write or here.hurt or here.courtesy:
        return
    reason, key = closed.text("reason"), f"{closed.number}"
    if reason not in SILENT and not here.done(StepKind.CLOSING, key) and not _known(closed, here):
        yield from allow(Step(closed.at, StepKind.CLOSING, here.case.cycle, about=reason, key=key), here)


def _known(closed: Event, here: Situation) -> bool:
    """Whether the customer has ended it themselves, or a colleague has told them in the same mail or after it."""
    began, mail = here.last(Happened.SOLVED, Happened.REOPENED), closed.number_of("mail")
    theirs = here.entries(Happened.RATED, Happened.THANKED)
    if closed.text("reason") == "confirmed" and any(event.number > (began.number if began else 0) for event in theirs):
        return True
    return any(reply.number > closed.number or (mail and reply.number_of("mail") == mail) for reply in here.replies)
