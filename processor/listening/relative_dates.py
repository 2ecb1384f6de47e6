"""Dates counted from the day of writing: 昨天, 上周三, 去年年底, "last Friday", "two weeks ago", "on the 3rd". Pure.

The value is the ISO day, week, month or year that is meant, the text itself when the day of writing is unknown or the
phrase names no certain day ("the other day", 前几天).
"""

import re

from processor.listening import calendar_days, numbers, times
from processor.listening.later import later
from processor.listening.lexicons.calendar_words import DAYS_AWAY, SPANS, WEEKDAYS
from processor.listening.reading import FactType
from processor.listening.spotting import DIGIT, EXACT, Rule, Setting, counted

_YEARS_AGO = 1000
_HAN_DAYS = {"大前": -3, "前": -2, "昨": -1, "今": 0, "当": 0, "明": 1, "后": 2}
_HAN_WEEKDAYS = {name: at for at, names in enumerate(("一1", "二2", "三3", "四4", "五5", "六6", "日天末7")) for name in names}
_HAN_SPANS = {"天": "D", "日": "D", "周": "W", "星期": "W", "礼拜": "W", "月": "M", "年": "Y"}
_SIDE = {"上": -1, "上上": -2, "这": 0, "本": 0, "下": 1, "last": -1, "this": 0, "next": 1, "past": -1}
_TIME_OF_DAY = r"(?:\s(?:morning|afternoon|evening|night|lunchtime))"
_AHEAD = later(r"\b(?:by|until|till|before|next|coming|from)\s(?:next |this )?$")
_HABIT = later(r"\b(?:every|each|an?|most|all)\s$")
_CLOCK_WORD = later(r"\b(?:on|by|since|until|till|from|before|after|and|to|for|of)\s$")


def _of_han_day(match: re.Match[str], setting: Setting) -> str | None:
    name = match["day"]
    if name == "当":
        return match[0]
    value = calendar_days.shifted(setting.sent_on, _HAN_DAYS[name])
    return match[0] if value is None else value + (times.clock(match["tail"] or "") or "")


def _of_han_week(match: re.Match[str], setting: Setting) -> str | None:
    side, number = match["side"], match["number"]
    if side is None and (
        number is None
        or setting.text.startswith("到", match.end())
        or re.search(r"[每一二两三四几个半这那最红黑色]$", setting.before(match.start(), 3))
    ):
        return None
    if number is None:
        return calendar_days.week(setting.sent_on, _SIDE[side]) or match[0]
    week = None if side is None else _SIDE[side]
    ahead = side is None and setting.text[match.end() : match.end() + 2].startswith(("前", "之前", "以前"))
    value = calendar_days.weekday(_HAN_WEEKDAYS[number], setting.sent_on, week=week, ahead=ahead)
    return match[0] if value is None else value + (times.clock(match["tail"] or "") or "")


def _of_han_month(match: re.Match[str], setting: Setting) -> str | None:
    value = calendar_days.ago(setting.sent_on, -_SIDE[match["side"]], "M")
    if value is None or match["day"] is None:
        return value or match[0]
    return calendar_days.day(int(value[:4]), int(value[5:]), int(numbers.parse(match["day"]) or 0), None) or value


def _of_han_year(match: re.Match[str], setting: Setting) -> str | None:
    value = calendar_days.ago(setting.sent_on, -{"今": 0, "去": -1, "前": -2, "明": 1, "本": 0}[match["year"]], "Y")
    end = match["end"] or ""
    return match[0] if value is None else value + ("-01" if end.endswith("初") else "-12" if end else "")


def _of_han_ago(match: re.Match[str], setting: Setting) -> str | None:
    number = numbers.parse(match["number"])
    span = _HAN_SPANS.get(match["unit"])
    if number is None or span is None or number != int(number):
        return match[0]
    if number >= _YEARS_AGO and span == "Y":  # 2050年前
        return None
    return calendar_days.ago(setting.sent_on, int(number), span) or match[0]


def _of_ago(match: re.Match[str], setting: Setting) -> str | None:
    number = numbers.parse(match["number"]) or (1 if match["number"].lower() in {"a", "an"} else None)
    span = SPANS.get(match["unit"].lower())
    if span is None:
        return None
    if number is None or number != int(number) or span.startswith("T"):
        return match[0]
    if match["way"].lower() != "ago":
        return match[0]
    return calendar_days.ago(setting.sent_on, int(number), span) or match[0]


def _of_near_day(match: re.Match[str], setting: Setting) -> str | None:
    away = {"yesterday": -1, "tomorrow": 1, "tmrw": 1}.get(match["day"].lower(), 0)
    return calendar_days.shifted(setting.sent_on, away) or match[0]


def _of_span(match: re.Match[str], setting: Setting) -> str | None:
    away, unit = _SIDE[match["side"].lower()], match["unit"].lower()
    if (
        setting.text[max(0, match.start() - 4) : match.start()].lower() == "the "
        and unit in {"week", "month", "year", "night"}
        and match["side"].lower() != "next"
    ):
        return None
    match unit:
        case "week":
            return calendar_days.week(setting.sent_on, away) or match[0]
        case "month":
            return calendar_days.ago(setting.sent_on, -away, "M") or match[0]
        case "year":
            return calendar_days.ago(setting.sent_on, -away, "Y") or match[0]
        case "night" | "morning" | "afternoon" | "evening":
            return calendar_days.shifted(setting.sent_on, away) or match[0]
        case _:
            return match[0]


def _of_weekday(match: re.Match[str], setting: Setting) -> str | None:
    name, side = match["day"], (match["side"] or "").lower().strip()
    if not name[0].isupper() or (len(name) < 6 and not side) or _HABIT.search(setting.before(match.start(), 8)):  # noqa: PLR2004 - Sat, Mon
        return None
    ahead = side == "next" or bool(_AHEAD.search(setting.before(match.start(), 12)))
    value = calendar_days.weekday(WEEKDAYS[name.lower()], setting.sent_on, ahead=ahead)
    if value and side == "last" and setting.sent_on and value == setting.sent_on.isoformat():
        value = calendar_days.shifted(setting.sent_on, -7)
    return value or match[0]


def _of_the_day(match: re.Match[str], setting: Setting) -> str | None:
    if not _CLOCK_WORD.search(setting.before(match.start(), 8)):
        return None
    day = int(match["day"])
    if setting.sent_on is None or not 1 <= day <= 31:  # noqa: PLR2004 - days of a month
        return match[0]
    month = setting.sent_on.year * 12 + setting.sent_on.month - 1 - (day > setting.sent_on.day)
    return calendar_days.day(month // 12, month % 12 + 1, day, None) or match[0]


def _of_feast(match: re.Match[str], setting: Setting) -> str | None:
    return match[0] if re.search(r"\b(?:since|before|by|until|till|after|at|over|this|last)\s$", setting.before(match.start(), 8)) else None


def _of_foreign(match: re.Match[str], setting: Setting) -> str | None:
    if setting.language in {"en", None, "zh-CN", "zh-TW"}:
        return None
    return calendar_days.shifted(setting.sent_on, DAYS_AWAY[match[0].lower()]) or match[0]


def _as_said(match: re.Match[str], _setting: Setting) -> str:
    return match[0]


_FOREIGN = "|".join(sorted(map(re.escape, DAYS_AWAY), key=len, reverse=True))
_ANY_NUMBER = rf"(?:{numbers.ENGLISH}|[0-9]{{1,4}})"
RULES = (
    Rule(
        FactType.DATE,
        (*(day + part for day in "昨今前明后当" for part in "天日早晚"), "大前"),
        rf"(?P<day>大?前|[昨今明后当])(?:[天日]|(?=[早晚](?![点了餐饭会])))(?P<tail>{times.TAIL})(?!后)",
        _of_han_day,
        EXACT,
    ),
    Rule(
        FactType.DATE,
        (*(side + part for side in "上这本下" for part in "个周星礼上"), "周", "星期", "礼拜"),
        rf"(?:(?P<side>上上|[上这本下])个?)?(?:周|星期|"
        rf"礼拜)(?P<number>[一二三四五六日天末1-7])?(?![0-9年边围内长转刊])(?P<tail>{times.TAIL})",
        _of_han_week,
        EXACT,
    ),
    Rule(
        FactType.DATE,
        (*(side + part for side in "上这本下" for part in "个月上"),),
        r"(?P<side>上上|[上这本下])个?月(?:份|[初底末]|[上中下]旬|(?P<day>[0-3]?[0-9])[号日])?",
        _of_han_month,
        EXACT,
    ),
    Rule(
        FactType.DATE,
        ("今年", "去年", "前年", "明年", "本年"),
        r"(?P<year>[今去前明本])年(?P<end>年?[初底末]|[春夏秋冬]天|上半年|下半年)?",
        _of_han_year,
        EXACT,
    ),
    Rule(FactType.DATE, ("年初", "年底", "月初", "月底"), r"[年月][初底](?:左右|之前|前)?", _as_said, EXACT),
    Rule(FactType.DATE, ("每晚", "每早", "每天"), r"每[晚早]|每天(?:早上|晚上|半夜|凌晨)", _as_said, EXACT),
    Rule(
        FactType.DATE,
        ("第二", "次日", "隔天", "前几", "前两", "前些", "那天", "头几", "头两"),
        r"第二[天日](?:早上|上午|中午|下午|晚上)?|次日|隔天|前[几两]天|前些天|那天|头[几两]天",
        _as_said,
        EXACT,
    ),
    Rule(
        FactType.DATE,
        counted("个天日周星礼月年小钟分"),
        rf"(?P<number>{numbers.HAN}|好?[几数]十?|半)(?:多|来)?个?(?P<unit>天|日|周|星期|礼拜|月|年|小时|钟头|分钟)(?:多)?(?:之|"
        rf"以)?前(?!台|面|后)",
        _of_han_ago,
        EXACT,
    ),
    Rule(
        FactType.DATE,
        (*numbers.ENGLISH_HEADS, DIGIT, "several", "some", "about", "over", "almost", "nearly"),
        rf"(?:(?:about|over|almost|nearly|more than) )?(?P<number>{_ANY_NUMBER}(?: of)?|an?|a few|several|some)(?: (?:working|"
        rf"business|short|long|whole))? (?P<unit>[A-Za-z]{{3,7}}) (?P<way>ago|later|earlier)\b",
        _of_ago,
    ),
    Rule(
        FactType.DATE,
        ("today", "tonight", "yesterday", "tomorrow", "earlier", "tmrw"),
        rf"(?:earlier )?(?P<day>today|tonight|yesterday|tomorrow|tmrw)\b{_TIME_OF_DAY}?",
        _of_near_day,
    ),
    Rule(
        FactType.DATE,
        ("this", "last", "next", "earlier"),
        r"(?:earlier )?(?P<side>this|last|next)\s(?P<unit>morning|afternoon|evening|night|week(?!s|end)|weekend|month|year|"
        r"spring|summer|autumn|winter|fall|christmas|easter|quarter)\b(?:'s)?",
        _of_span,
    ),
    Rule(
        FactType.DATE,
        ("the", "end", "beginning", "middle", "start", "early", "late"),
        r"(?:the\s)?(?:day (?:before yesterday|after tomorrow)|other (?:day|night|week)|(?:next|following|same|previous) (?:day|"
        r"morning|night|week|month)|(?:night|day|week|month|morning) (?:before|after)\b(?! (?:i|we|my|the|it|he|she|they|that|"
        r"a)\b)|(?:very )?(?:end|beginning|start|middle) of (?:(?:this|last|next) (?:week|month|year)|the (?:week|month|"
        r"year)))\b",
        _as_said,
    ),
    Rule(
        FactType.DATE,
        ("the", "first", "last", "second", "end", "middle", "beginning"),
        r"(?:the )?(?:first|second|third|last|end|middle|beginning)(?: (?:week|day|weekend))? of (?:January|February|March|"
        r"April|May|June|July|August|September|October|November|December)\b",
        _as_said,
    ),
    Rule(
        FactType.DATE,
        ("last", "this", "next", *WEEKDAYS),
        rf"(?P<side>last |this |next )?(?P<day>{'|'.join(WEEKDAYS)})(?:'s)?(?![A-Za-zÀ-ɏ]){_TIME_OF_DAY}?",
        _of_weekday,
    ),
    Rule(
        FactType.DATE,
        ("christmas", "easter", "the", "new", "boxing", "labor", "labour", "memorial", "thanksgiving", "half"),
        r"(?:Christmas|Easter|New Year'?s)(?: (?:Day|Eve))?\b|(?:Boxing|Labou?r|Memorial) Day\b|Thanksgiving\b|half[- ]term\b|"
        r"the (?:weekend|holidays)\b",
        _of_feast,
    ),
    Rule(
        FactType.DATE,
        ("the",),
        r"the (?P<day>[0-9]{1,2})(?:st|nd|rd|th)\b(?! (?!and|but|when|so|or|because|i|we|it|at|for|with)[a-z])",
        _of_the_day,
    ),
    Rule(
        FactType.DATE,
        tuple({re.split(r"['-]", word)[0] if word.isascii() or word[0] < "⺀" else word[0] for word in DAYS_AWAY}),
        rf"(?:{_FOREIGN})(?![A-Za-zÀ-ɏЀ-ӿ])",
        _of_foreign,
    ),
)
