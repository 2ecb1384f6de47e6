"""Spans of time in commands: `2d`, `4bh`, `1bd`, `30m`, `2w`, `2小时`, `3个工作日`, `半小时`. Pure.

One number and one unit, as in the configuration; a word for the unit may stand apart ("2 days").
"""

import re
from datetime import timedelta

from processor.durations import BusinessTime

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_UNITS: dict[str, timedelta | BusinessTime] = {
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "分", "分钟"), _MINUTE),
    **dict.fromkeys(("h", "hour", "hours", "小时", "个小时", "钟头", "个钟头"), _HOUR),
    **dict.fromkeys(("d", "day", "days", "天", "日"), _DAY),
    **dict.fromkeys(("w", "week", "weeks", "周", "星期", "个星期", "礼拜", "个礼拜"), 7 * _DAY),
    **dict.fromkeys(("bh", "business hour", "business hours", "working hours", "工作小时", "个工作小时", "工时"), BusinessTime(hours=1)),
    **dict.fromkeys(
        ("bd", "business day", "business days", "working day", "working days", "workday", "workdays", "工作日", "个工作日"),
        BusinessTime(days=1),
    ),
}
_HAN = {character: number for number, character in enumerate("零一二三四五六七八九十")} | {"两": 2}
_SPAN = re.compile(r"([0-9]{1,5}|[零一二两三四五六七八九十半]) ?([a-z]{1,8}(?: [a-z]{3,5})?|[\u4e00-\u9fff]{1,5})")
LONGEST = timedelta(days=731)


def parse(folded: str) -> timedelta | BusinessTime | None:
    """Return the span that a folded text names; None when it names none, or one of more than two years."""
    match = _SPAN.fullmatch(folded)
    unit = _UNITS.get(match[2]) if match else None
    if match is None or unit is None:
        return None
    if match[1] == "半":
        return timedelta(minutes=30) if unit == _HOUR else timedelta(hours=12) if unit == _DAY else None
    number = _HAN[match[1]] if match[1] in _HAN else int(match[1])
    if isinstance(unit, BusinessTime):
        span = BusinessTime(hours=unit.hours * number, days=unit.days * number)
        return span if number and span.hours / 8 + span.days <= LONGEST.days else None
    return number * unit if number and number * unit <= LONGEST else None
