"""Times of day: "3 p.m.", "at 10.20", "14:10 Uhr", 凌晨2点10分, 晚上快10点. Pure.

A Chinese time with its part of the day says when something happens and is a date ("T22:00", as in a date with it); a bare
clock time is a time. "点" after a number is also "a point" or "a bit": without a part of the day the number must be an hour.
"""

import re

from processor.listening import numbers
from processor.listening.later import later
from processor.listening.reading import FactType
from processor.listening.spotting import DIGIT, EXACT, Rule, Setting, counted

PART = r"(?:凌晨|清晨|早上|早晨|清早|上午|中午|下午|傍晚|晚上|夜里|夜间|半夜|深夜|夜晚|晚间|午夜|午后)"
_HOUR = r"(?:[01]?[0-9]|2[0-4]|二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九零])"
_MINUTES = r"(?:半|一刻|三刻|整|[0-5]?[0-9]分?|[二三四五]?十[一二三四五六七八九]?分?|[一二三四五六七八九]分|钟)?"
CLOCK = rf"(?:快|将近|接近|大概|大约|约|差不多|近)?{_HOUR}(?:[点时]{_MINUTES}|[:：][0-5][0-9])(?:多|左右|前后|许|钟)?"
TAIL = rf"(?:的?(?:{PART}|[早晚])(?:{CLOCK})?|\s?{CLOCK})?(?:左右|前后)?"

_READ = later(rf"(?P<part>{PART}|[早晚])?\D{{0,4}}?(?P<hour>{_HOUR})(?:[点时](?P<minute>{_MINUTES})|[:：](?P<digits>[0-5][0-9]))")
_AFTERNOON = frozenset({"下午", "傍晚", "晚上", "夜里", "夜间", "半夜", "深夜", "夜晚", "晚间", "午后", "晚"})
_QUARTERS = {"半": 30, "一刻": 15, "三刻": 45}


def clock(text: str) -> str | None:
    """Return the time in a Chinese phrase: `clock("晚上快10点") == "T22:00"`; None without one."""
    match = _READ.search(text)
    if match is None:
        return None
    hour = int(numbers.parse(match["hour"]) or 0)
    part, minute = match["part"] or "", match["digits"] or match["minute"] or ""
    minutes = _QUARTERS.get(minute) or int(numbers.parse(minute.rstrip("分钟整")) or 0)
    if part in _AFTERNOON and hour < 12 and not (part in {"半夜", "深夜", "夜里"} and hour < 6):  # noqa: PLR2004 - 半夜2点 is in the morning
        hour += 12
    elif ((part in _AFTERNOON and part not in {"下午", "午后"}) or part in {"凌晨", "午夜"}) and hour == 12:  # noqa: PLR2004 - noon and midnight
        hour = 0
    return f"T{hour % 24:02d}:{minutes:02d}"


def _of_part(match: re.Match[str], _setting: Setting) -> str | None:
    return clock(match[0])


def _of_western(match: re.Match[str], _setting: Setting) -> str | None:
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), (match["half"] or "").lower()
    if hour > 24 or minute > 59 or (half and hour > 12):  # noqa: PLR2004 - hours and minutes
        return None
    if half.startswith("p") and hour < 12:  # noqa: PLR2004 - the second half of the day
        hour += 12
    if half.startswith("a") and hour == 12:  # noqa: PLR2004 - noon and midnight
        hour = 0
    return f"T{hour % 24:02d}:{minute:02d}"


def _of_at(match: re.Match[str], setting: Setting) -> str | None:
    return (
        _of_western(match, setting)
        if re.search(r"\b(?:at|until|till|by|from|um|à|alle|a las|om|в)\s$", setting.before(match.start(), 8))
        else None
    )


RULES = (
    Rule(
        FactType.DATE,
        (
            "凌晨",
            "清晨",
            "早上",
            "早晨",
            "清早",
            "上午",
            "中午",
            "下午",
            "傍晚",
            "晚上",
            "夜里",
            "夜间",
            "半夜",
            "深夜",
            "夜晚",
            "晚间",
            "午夜",
            "午后",
        ),
        rf"{PART}{CLOCK}(?:[到至~-](?:{PART})?{CLOCK})?",
        _of_part,
        EXACT,
    ),
    Rule(
        FactType.TIME,
        counted("点"),
        rf"{_HOUR}(?:点半|点钟|点一刻|点三刻|点[0-5]?[0-9]分|点[二三四五]?十[一二三四五六七八九]?分)(?:左右)?",
        _of_part,
        EXACT,
    ),
    Rule(
        FactType.TIME,
        (DIGIT,),
        r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?\s?(?P<half>[ap](?:\.\s?m\.|m\b))(?:-ish|ish)?",
        _of_western,
    ),
    Rule(
        FactType.TIME,
        (DIGIT,),
        r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::[0-9]{2})?(?P<half>)(?:\s?(?:Uhr|h|uur)\b)?(?![0-9:])",
        _of_western,
    ),
    Rule(FactType.TIME, (DIGIT,), r"(?P<hour>[0-9]{1,2})[.h](?P<minute>[0-5][0-9])(?P<half>)(?![0-9.,])", _of_at),
    Rule(FactType.TIME, (DIGIT,), r"(?P<hour>[0-9]{1,2})(?P<minute>)(?P<half>)\s?(?:o'?clock|Uhr|uur)\b", _of_western),
    Rule(
        FactType.TIME,
        ("noon", "midnight", "midday"),
        r"(?:noon|midnight|midday)\b",
        lambda match, _: "T00:00" if match[0][:4].lower() == "midn" else "T12:00",
    ),
)
