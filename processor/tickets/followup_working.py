"""What a customer hears of the program's own accord while their matter is worked on. Pure.

Every such mail carries news: a step, a new owner, a new date. Where there is none, the lead is told instead, so that a person writes. Two
in a row are the most; then again a person writes, or nobody.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from processor.listening.reading import Kind
from processor.states import TicketStatus
from processor.tickets.clock import WHOLE, Clock, ClockName
from processor.tickets.events import Event, Happened
from processor.tickets.followup_colleagues import lead_is_reminded
from processor.tickets.followup_guards import allow
from processor.tickets.situation import BEHIND_US, MOST_IN_A_ROW, PROMISED, Situation, clock_key
from processor.tickets.steps import Role, Step, StepKind

HANDOFFS_TOGETHER = timedelta(minutes=30)
SLOTS = 3  # for progress within one silence: two mails, then the call for a person
DATE_ASKED = 90  # percent: a colleague who names a date from then on means the one that is about to pass
NEUTRAL = "neutral"
NOTHING_NEW = "nothing has happened that the customer does not know"
ENOUGH = "the customer got two automatic mails in a row"
WORKED_ON = (TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.CONSULTING)


def while_working(here: Situation) -> Iterator[Step]:
    """Yield what is to come while somebody here has to do something."""
    if not here.may_write or here.hurt or here.case.status not in WORKED_ON:
        return
    yield from _soothing(here)
    yield from _progress(here)
    yield from _handoff_notice(here)
    yield from _apology(here)


def _soothing(here: Situation) -> Iterator[Step]:
    """Soothe once, when half of the time to the first answer is gone and there is news; without, tell the lead."""
    case, percent = here.case, here.config.automation.soothing_percent
    clock = here.clocks.running(ClockName.FIRST)
    if clock is None or case.kind != Kind.COMPLAINT or case.intensity < here.config.automation.soothing_intensity:
        return
    at, key = clock.used_at(percent), f"{case.cycle}"
    if (
        at is None
        or clock.due_at is None
        or here.done(StepKind.SOOTHING, key)
        or here.done(StepKind.NOTHING_NEW, _lead_key(StepKind.SOOTHING, key))
    ):
        return
    wording = case.emotion if case.confident else NEUTRAL
    step = Step(at, StepKind.SOOTHING, case.cycle, clock=clock.name, percent=percent, about=wording, key=key)
    yield from _with_news(step, here.news(), here, before=clock.due_at)


def _progress(here: Situation) -> Iterator[Step]:
    """Tell a new step when the customer has long heard nothing; without one tell the lead, and then the step once it comes."""
    clock = here.clocks.running(ClockName.UPDATE)
    if clock is None or here.courtesy:
        return
    key, first = clock_key(clock), here.config.automation.progress_percent
    slots = [(percent, at) for percent in range(first, first + WHOLE * SLOTS, WHOLE) if (at := clock.used_at(percent)) is not None]
    passed = [slot for slot in slots if slot[1] <= here.now]
    for percent, at in (*passed[-1:], *slots[len(passed) :][:1]):
        step = Step(at, StepKind.PROGRESS, here.case.cycle, clock=clock.name, percent=percent, key=key)
        if not here.done(step.kind, key, percent):
            steps = _with_news(step, here.news((Happened.STEP,)), here)
            yield from (found for found in steps if found.because != NOTHING_NEW or not _is_reminded(clock, percent - first, here))


def _is_reminded(clock: Clock, percent: int, here: Situation) -> bool:
    """Whether the lead hears of the ticket anyway in the span of a clock that begins at `percent`: then nobody says it twice."""
    since, until = clock.used_at(percent), clock.used_at(percent + WHOLE)
    return since is not None and until is not None and lead_is_reminded(here, since, until)


def _handoff_notice(here: Situation) -> Iterator[Step]:
    """Tell that another department has taken it on, once for several that follow each other quickly."""
    seen = [event.number for event in here.entries(*BEHIND_US) if event.text("kind") == StepKind.HANDOFF_NOTICE]
    accepted = [event for event in here.unheard((Happened.ACCEPTED,)) if event.number > max(seen, default=0)]
    if accepted:
        at, key = accepted[0].at + HANDOFFS_TOGETHER, f"{accepted[0].number}"
        step = Step(at, StepKind.HANDOFF_NOTICE, here.case.cycle, about=accepted[-1].text("department"), key=key)
        yield from _with_news(step, accepted[0], here)


def _with_news(step: Step, news: Event | None, here: Situation, before: datetime | None = None) -> Iterator[Step]:
    """Yield the mail with its news, not before these are there, or the word to the lead that a person must write."""
    if news is not None and here.in_a_row < MOST_IN_A_ROW:
        yield from allow(replace(step, at=max(step.at, news.at)), here, before)
        return
    key = _lead_key(step.kind, step.key)
    if here.done(StepKind.NOTHING_NEW, key, step.percent) or (before is not None and here.now >= before):
        return
    because = NOTHING_NEW if news is None else ENOUGH
    yield replace(step, kind=StepKind.NOTHING_NEW, about=step.kind, to=(Role.LEAD,), because=because, key=key)


def _lead_key(kind: StepKind, key: str) -> str:
    return f"{kind} {key}"


def _apology(here: Situation) -> Iterator[Step]:
    """Tell the new date when one was not kept for the first time and a colleague has named another, with one plain sorry."""
    if here.mailed(frozenset({StepKind.BREACH_APOLOGY})):
        return
    clocks = [clock for name in PROMISED for clock in here.clocks.of(name) if clock.running and clock.due_at is not None]
    for clock in sorted(clocks, key=lambda clock: clock.due_at or here.now):
        new = _another_date(clock, here)
        key = clock_key(clock)
        if (
            clock.due_at is None
            or new is None
            or clock.reprioritised
            or here.broken_before(clock)
            or here.done(StepKind.BREACH_APOLOGY, key)
        ):
            continue
        at = max(clock.due_at, new.received)
        step = Step(at, StepKind.BREACH_APOLOGY, here.case.cycle, clock=clock.name, percent=WHOLE, about=clock.about, key=key)
        yield from allow(step, here, before=new.instant("due"))
        return


def _another_date(clock: Clock, here: Situation) -> Event | None:
    """Return the promise of a colleague that takes the place of the one about to be broken, unless they wrote to the customer since."""
    asked = clock.used_at(DATE_ASKED)
    new = here.last(Happened.PROMISED)
    if asked is None or new is None or new.text("source") != "colleague" or new.received < asked or clock.about == f"{new.number}":
        return None
    return None if any(reply.received >= asked for reply in here.replies) else new
