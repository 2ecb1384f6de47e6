"""When an automatic mail to a customer may leave, if at all: quiet hours, caps, and what has come too late. Pure.

What may not leave yet moves to the instant at which it may, and is judged again then: by that time a person may have written.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta, timezone, tzinfo

from processor.tickets.events import Happened
from processor.tickets.situation import Situation
from processor.tickets.steps import Step, StepKind

DAY = timedelta(days=1)
FREE = frozenset({StepKind.BREACH_APOLOGY, StepKind.RECOVERY, StepKind.STATUS})  # no cap holds them, and they use none up
ANSWERS = frozenset({StepKind.STATUS, StepKind.RECOVERY, StepKind.REOPEN_RECEIPT})
AWAKE = timedelta(hours=1)  # after somebody has written, no answer wakes them
NUDGES = frozenset({StepKind.SOOTHING, StepKind.PROGRESS, StepKind.WAITING_REMINDER, StepKind.FOLLOW_UP})
NUDGE_KEEPS, MAIL_KEEPS = timedelta(hours=4), timedelta(days=2)
FARTHEST_OFFSET = 14 * 60  # minutes; what is more is no zone of this earth
VISITING_HOURS = (time(9), time(20))  # nobody is asked for a rating at breakfast


def allow(step: Step, here: Situation, before: datetime | None = None) -> Iterable[Step]:
    """Yield a mail to the customer at the instant at which it may leave, unless that is no earlier than `before`.

    One whose instant passed long ago, because the desk stood still, comes back as dropped.
    """
    at = _in_daytime(_after_caps(step, here), step, here)
    if before is not None and max(at, here.now) >= before:
        return
    if at <= here.now:
        if here.now - at > (NUDGE_KEEPS if step.kind in NUDGES else MAIL_KEEPS):
            yield replace(step, at=at, dropped="its time passed while the desk stood still")
            return
        morning = _in_daytime(here.now, step, here)
        at = morning if morning > here.now else at
    yield replace(step, at=at, customer=True)


def visiting(at: datetime, here: Situation) -> datetime:
    """Return `at` when a customer may be asked something then, else the instant at which that is possible next."""
    opens, closes = VISITING_HOURS
    return _outside(at, closes, opens, _zone(here))


def _after_caps(step: Step, here: Situation) -> datetime:
    if step.kind in FREE:
        return step.at
    automation, limits = here.config.automation, here.config.limits
    believed = here.now + automation.gap  # what is said to have left after that was noted by a clock gone wrong
    sent = [event.at for event in here.entries(Happened.MAILED) if event.text("kind") not in FREE and event.at <= believed]
    lately = [instant for instant in here.case.mailed_lately if instant <= believed]
    at = step.at
    if sent and step.kind not in ANSWERS:
        at = max(at, max(sent) + automation.gap)
    at = _below(limits.automatic_per_ticket_per_day, sent, at)
    return _below(limits.automatic_per_address_per_day, lately, at)


def _below(most: int, sent: Iterable[datetime], at: datetime) -> datetime:
    """Return the first instant from `at` on with fewer than `most` mails in the day before it."""
    latest = sorted(sent)[-most:]
    return max(at, latest[0] + DAY) if len(latest) == most else at


def _in_daytime(at: datetime, step: Step, here: Situation) -> datetime:
    if step.kind in ANSWERS and at - step.at <= AWAKE:
        return at
    automation = here.config.automation
    if step.kind is StepKind.FOLLOW_UP:
        at = visiting(at, here)
    return _outside(at, automation.quiet_from, automation.quiet_to, _zone(here))


def _outside(at: datetime, begins: time, ends: time, zone: tzinfo) -> datetime:
    """Return `at`, or the end of the span of every day from `begins` to `ends` in which it lies."""
    local = at.astimezone(zone)
    clock = local.time()
    quiet = begins <= clock < ends if begins <= ends else clock >= begins or clock < ends
    if not quiet:
        return at
    day = local.date() + DAY if clock >= ends else local.date()
    return datetime.combine(day, ends, zone).astimezone(at.tzinfo)


def _zone(here: Situation) -> tzinfo:
    offset = here.case.utc_offset_minutes
    if offset is None or abs(offset) > FARTHEST_OFFSET:
        return here.config.desk.zone
    return timezone(timedelta(minutes=offset))
