"""What is promised to whom, and by when. Pure.

The spans stand in `[sla.*]`; how business time passes stands in `[calendar]`.
"""

from datetime import datetime
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from processor.config import Config
from processor.config_clocks import Calendar, Promise
from processor.tickets.calendar import BusinessCalendar, around_the_clock

Clock = Literal["first", "next", "update", "resolve"]


def due(config: Config, priority: str, clock: Clock, start: datetime) -> datetime:
    """Return the instant (UTC) by which `clock`, started at `start`, has to stop for a ticket of `priority`."""
    promise: Promise = getattr(config.sla, priority)
    return calendar_of(config, promise).add(start, getattr(promise, clock))


def between_departments(config: Config, clock: Literal["accept", "answer"], start: datetime) -> datetime:
    """Return the instant by which a department has to accept or answer what came to it at `start`."""
    return _business(config.calendar, config.desk.zone).add(start, getattr(config.sla.ola, clock))


def calendar_of(config: Config, promise: Promise) -> BusinessCalendar:
    """Return the calendar in which a promise counts."""
    if promise.calendar == "24x7":
        return day_and_night(config.desk.zone)
    return business_calendar(config)


def business_calendar(config: Config) -> BusinessCalendar:
    """Return when the desk works."""
    return _business(config.calendar, config.desk.zone)


@lru_cache(maxsize=8)
def _business(settings: Calendar, zone: ZoneInfo) -> BusinessCalendar:
    return BusinessCalendar(settings, zone)


@lru_cache(maxsize=8)
def day_and_night(zone: ZoneInfo) -> BusinessCalendar:
    """Return the calendar in which real time passes."""
    return around_the_clock(zone)
