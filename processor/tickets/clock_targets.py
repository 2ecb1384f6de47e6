"""How much time a clock has, and in which calendar it passes. Pure.

A matter that was opened again has a part of the first time, though at least a day of work, and never more than the first time.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from math import ceil
from zoneinfo import ZoneInfo

from processor.config import Config
from processor.config_clocks import Promise
from processor.durations import BusinessTime
from processor.tickets import policy, regulation
from processor.tickets.calendar import BusinessCalendar, around_the_clock
from processor.tickets.case import Case
from processor.tickets.clock import WHOLE, ClockName
from processor.tickets.clock_running import RunningClock
from processor.tickets.events import Event, Happened

Target = timedelta | BusinessTime

BETWEEN_DEPARTMENTS = (ClockName.ACCEPT, ClockName.ANSWER)
ACKNOWLEDGED_WITHIN = timedelta(minutes=2)  # day and night: a machine does it


def target_of(config: Config, priority: str, name: ClockName, start: datetime, *, again: bool = False) -> Target | None:
    """Return what a clock that starts at `start` has, None for a promise, which is due at an instant of its own."""
    if name is ClockName.PROMISE:
        return None
    if name is ClockName.ACK:
        return ACKNOWLEDGED_WITHIN
    if name is ClockName.CONFIRM:
        return config.automation.confirm
    promised = config.sla.ola if name in BETWEEN_DEPARTMENTS else promise_of(config, priority)
    target: Target = getattr(promised, name.value)
    return shortened(config, priority, target, start) if again else target


def passing(config: Config, priority: str, name: ClockName, target: Target | None) -> BusinessCalendar:
    """Return the calendar in which the time of a clock passes: real time always, that of departments while the desk is open."""
    if isinstance(target, timedelta):
        return _always(config.desk.zone)
    if name in BETWEEN_DEPARTMENTS:
        return policy.business_calendar(config)
    return policy.calendar_of(config, promise_of(config, priority))


def by_law(config: Config, case: Case, events: Sequence[Event], opened_at: datetime) -> list[RunningClock]:
    """Return the time limits that a law sets for a ticket as they run from the beginning; most tickets have none."""
    profile = regulation.profile_of(config, case)
    found = []
    for deadline in profile.deadlines if profile else ():
        start = regulation.start_of(deadline, events, opened_at)
        clock = RunningClock(
            ClockName.REGULATORY,
            1,
            start,
            None,
            regulation.calendar_of(deadline, config),
            [Happened.OPENED.value],
            stated=regulation.due_of(deadline, start, config),
            about=deadline.kind,
        )
        if start < opened_at and any(event.name == Happened.ABSORBED for event in events):
            clock.because.append(Happened.ABSORBED.value)
        found.append(clock)
    return found


def promise_of(config: Config, priority: str) -> Promise:
    """Return what is promised at a priority."""
    promise: Promise = getattr(config.sla, priority)
    return promise


def shortened(config: Config, priority: str, whole: Target, start: datetime) -> Target:
    """Return what is left of a target for a matter that was opened again at `start`; parts are rounded up to whole hours or days."""
    percent, calendar = config.automation.reopen_percent, passing(config, priority, ClockName.RESOLVE, whole)
    part, day = _part(whole, percent)
    longer = max(part, day, key=lambda target: calendar.add(start, target))
    return min(longer, whole, key=lambda target: calendar.add(start, target))


def _part(whole: Target, percent: int) -> tuple[Target, Target]:
    """Return a part of a target, and a day of its sort."""
    if isinstance(whole, timedelta):
        return whole * percent / WHOLE, timedelta(days=1)
    part = BusinessTime(hours=ceil(whole.hours * percent / WHOLE), days=ceil(whole.days * percent / WHOLE))
    return part, BusinessTime(days=1)


@lru_cache(maxsize=8)
def _always(zone: ZoneInfo) -> BusinessCalendar:
    return around_the_clock(zone)
