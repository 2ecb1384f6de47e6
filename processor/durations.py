"""Spans of time as the configuration writes them. Pure.

`"30m"`, `"8h"`, `"2d"` are real time and become a `timedelta`; `"4bh"`, `"1bd"` are business time, whose length
only the calendar knows, and become a `BusinessTime`. One number and one unit: `"90m"`, not `"1h30m"`.
"""

import re
from dataclasses import dataclass
from datetime import timedelta

REAL_UNITS = {
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
}

# Six digits keep every span far inside what a timedelta can hold.
_SPAN = re.compile(r"([0-9]{1,6})(s|m|h|d|bh|bd)")


@dataclass(frozen=True, slots=True)
class BusinessTime:
    """Time that passes only while the desk is open.

    Either `hours` of opening or whole `days` of opening is not 0. A business day is as long as the calendar
    opens on that day, so it is not a number of hours.
    """

    hours: int = 0
    days: int = 0


def parse_target(text: str) -> timedelta | BusinessTime:
    """Return the span that `text` names, real or business; raise ValueError for anything else."""
    match = _SPAN.fullmatch(text)
    if match is None:
        raise ValueError
    number, unit = int(match[1]), match[2]
    if unit == "bh":
        return BusinessTime(hours=number)
    if unit == "bd":
        return BusinessTime(days=number)
    return number * REAL_UNITS[unit]


def parse_span(text: str) -> timedelta:
    """Return the real span that `text` names; raise ValueError for business time and for anything else."""
    target = parse_target(text)
    if isinstance(target, BusinessTime):
        raise ValueError  # noqa: TRY004 - the text is wrong, not the type
    return target
