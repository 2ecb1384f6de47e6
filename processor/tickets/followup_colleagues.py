"""Which colleague is told when, while clocks run down. Pure.

Each clock has a ladder, from its owner to the head; after a standstill only the highest rung that is due is stepped on, for all whom the
passed ones would have told. The instants are those of the clock, so a ticket of Friday evening calls on Monday, one of danger at night.

Of the time to the next news only the end is told, to owner and lead, and only while no other clock asks for the same mail: what the
customer was promised is watched closely, the habit of writing now and then is not. Of a date that a colleague has named themselves they
hear once before it, and when it has come.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from processor.durations import BusinessTime
from processor.tickets import regulation
from processor.tickets.by import DESK
from processor.tickets.clock import WHOLE, Clock, ClockName
from processor.tickets.events import Happened
from processor.tickets.policy import business_calendar
from processor.tickets.situation import Situation, clock_key
from processor.tickets.steps import Role, Step, StepKind

Rungs = Mapping[int, tuple[Role, ...]]

ACTION = "action"  # stands for a clock: the day of a promised change
SENSITIVE: Rungs = {0: (Role.DUTY,), 50: (Role.OWNER, Role.LEAD), 100: (Role.HEAD,)}
ANSWERED_BY_ONE_MAIL = (ClockName.FIRST, ClockName.NEXT)
HEAD_KNOWS = "this matter failed the customer before: only people write now"
ONE_INSTANT = timedelta(minutes=1)  # clocks that are due this close to each other are one for whoever has to write


def to_colleagues(here: Situation) -> Iterator[Step]:
    """Yield whom the clocks call."""
    yield from _promised_actions(here)
    if not here.case.active:
        return
    for clock in _watched(here):
        yield from _ladder(clock, here)
    yield from _unowned(here)
    yield from _holding_letter(here)
    for name in (ClockName.ACCEPT, ClockName.ANSWER):
        for clock in here.clocks.of(name):
            yield from _chase(clock, here)


def _watched(here: Situation) -> Iterator[Clock]:
    """Yield the clocks with a ladder, but of those that one deed stops at one instant only the first."""
    answers = [clock for name in ANSWERED_BY_ONE_MAIL for clock in here.clocks.of(name) if clock.running]
    promises = [clock for clock in here.clocks.of(ClockName.PROMISE) if clock.running]
    yield from answers
    for promise in promises:
        if not any(_same(promise, other) for other in (*answers, *here.clocks.of(ClockName.RESOLVE))):
            yield promise
    yield from (clock for clock in here.clocks.of(ClockName.RESOLVE) if clock.running)
    yield from (clock for clock in here.clocks.of(ClockName.REGULATORY) if clock.running)
    if not answers and not promises and not here.courtesy:
        yield from (clock for clock in here.clocks.of(ClockName.UPDATE) if clock.running)


def lead_is_reminded(here: Situation, since: datetime, until: datetime) -> bool:
    """Whether a clock calls the lead after `since` and by `until` anyway."""
    if here.sensitive:
        return False
    found = [clock.used_at(percent) for clock in _watched(here) for percent, to in _rungs(clock, here).items() if Role.LEAD in to]
    return any(at is not None and since < at <= until for at in found)


def _same(one: Clock, other: Clock) -> bool:
    if one.due_at is None or other.due_at is None or not other.running:
        return False
    return abs(one.due_at - other.due_at) <= ONE_INSTANT


def _ladder(clock: Clock, here: Situation) -> Iterator[Step]:
    sensitive = here.sensitive and clock.name in ANSWERED_BY_ONE_MAIL
    key = f"sensitive {clock_key(clock)}" if sensitive else clock_key(clock)
    rungs = _sensitive_rungs(clock, here) if sensitive else _rungs(clock, here)
    left = [
        (percent, at)
        for percent in sorted(rungs)
        if not here.done(StepKind.REMINDER, key, percent)
        and (at := _around_the_clock(clock, percent) if sensitive else clock.used_at(percent)) is not None
    ]
    due = [rung for rung in left if rung[1] <= here.now]
    told = tuple(dict.fromkeys(role for percent, _ in due for role in rungs[percent]))
    again = clock.name is not ClockName.UPDATE and here.broken_before(clock)
    for percent, at in (*due[-1:], *left[len(due) :]):
        to = told if at <= here.now else rungs[percent]
        because = HEAD_KNOWS if again and percent >= WHOLE else ""
        yield Step(
            at, StepKind.REMINDER, here.case.cycle, clock=clock.name, percent=percent, about=clock.about, to=to, because=because, key=key
        )


def _sensitive_rungs(clock: Clock, here: Situation) -> Rungs:
    """Return the ladder of what no program may answer; the alert about the mail that showed it has told those on duty."""
    heard = [event for event in here.entries(Happened.SENSITIVE) if event.actor == DESK and event.received >= clock.started_at]
    return {percent: roles for percent, roles in SENSITIVE.items() if percent or not heard}


def _rungs(clock: Clock, here: Situation) -> Rungs:
    automation = here.config.automation
    last = max((percent for percent in automation.owner_percents if percent < WHOLE), default=WHOLE)
    if clock.name is ClockName.UPDATE:
        return {last: (Role.OWNER,)} | {WHOLE: (Role.OWNER, Role.LEAD)}
    named = clock.name is ClockName.PROMISE
    by_role = {
        Role.OWNER: (last, WHOLE) if named else automation.owner_percents,
        Role.BACKUP: () if named else automation.backup_percents,
        Role.LEAD: automation.lead_percents,
        Role.MANAGER: automation.manager_percents,
        Role.HEAD: (*automation.head_percents, *((WHOLE,) if here.broken_before(clock) else ())),
    }
    percents = {percent for told in by_role.values() for percent in told}
    return {percent: tuple(role for role, told in by_role.items() if percent in told) for percent in percents}


def _around_the_clock(clock: Clock, percent: int) -> datetime:
    """Return the instant at which `percent` of a target is used up when the desk never closes."""
    target = clock.target
    if isinstance(target, BusinessTime):
        target = timedelta(hours=target.hours, days=target.days)
    if target is None:
        target = (clock.due_at or clock.started_at) - clock.started_at
    return clock.started_at + target * percent / WHOLE


def _unowned(here: Situation) -> Iterator[Step]:
    """Tell the lead early that nobody has taken it."""
    clock = next((clock for name in (*ANSWERED_BY_ONE_MAIL, ClockName.RESOLVE) if (clock := here.clocks.running(name))), None)
    if here.case.owner is not None or clock is None:
        return
    at, key = clock.used_at(here.config.automation.unowned_percent), clock_key(clock)
    let_go = here.last(Happened.OWNER_CHANGED)
    if at is None or here.done(StepKind.UNOWNED, key):
        return
    at = max(at, let_go.at) if let_go else at
    percent = here.config.automation.unowned_percent
    yield Step(at, StepKind.UNOWNED, here.case.cycle, clock=clock.name, percent=percent, to=(Role.LEAD,), key=key)


def _holding_letter(here: Situation) -> Iterator[Step]:
    """Remind the owner of the letter that says why there is no final answer yet, with its draft."""
    final = next((clock for clock in here.clocks.of(ClockName.REGULATORY) if clock.running and clock.about == regulation.FINAL), None)
    profile = regulation.profile_of(here.config, here.case)
    if final is None or profile is None:
        return
    at, key = regulation.holding_letter_at(profile, here.case.events, here.case.opened_at), clock_key(final)
    if at is not None and not here.done(StepKind.HOLDING_LETTER, key):
        yield Step(at, StepKind.HOLDING_LETTER, here.case.cycle, clock=final.name, about=final.about, to=(Role.OWNER,), key=key)


def _promised_actions(here: Situation) -> Iterator[Step]:
    """Remind the owner of a change that was promised and is not done on its day, also when the matter itself is closed."""
    done = {event.number_of("action") for event in here.entries(Happened.ACTION_DONE)}
    for promised in here.entries(Happened.ACTION_PROMISED):
        number, due = promised.number_of("action"), promised.instant("due")
        key = f"{ACTION} {number}"
        if due is None or number in done or here.done(StepKind.REMINDER, key, WHOLE):
            continue
        at = business_calendar(here.config).next_opening(due)
        yield Step(at, StepKind.REMINDER, here.case.cycle, clock=ACTION, percent=WHOLE, about=f"{number}", to=(Role.OWNER,), key=key)


def _chase(clock: Clock, here: Situation) -> Iterator[Step]:
    """Tell both leads that a department has not taken or answered what it was asked to, in the time that departments promise."""
    key = clock_key(clock)
    if clock.running and clock.due_at is not None and not here.done(StepKind.CHASE, key):
        to = (Role.LEAD, Role.OTHER_LEAD)
        yield Step(clock.due_at, StepKind.CHASE, here.case.cycle, clock=clock.name, percent=WHOLE, about=clock.about, to=to, key=key)
