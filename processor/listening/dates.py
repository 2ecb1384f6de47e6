"""Dates that name themselves: 2024-03-05, 5/3/2024, 5 March, March 5th, 2023年11月4日下午五点, 12月18日晚上, 18年. Pure.

The value is an ISO day, month or year; where a part is masked or two readings are possible (03/04/2024) it is the text.
A number before 年, 月 or 号 can also be a span, an age or a house: those are left to their own rules. Relative dates are in
relative_dates.
"""

import re

from processor.listening import calendar_days, numbers, times
from processor.listening.later import later
from processor.listening.lexicons.calendar_words import MONTHS
from processor.listening.reading import FactType
from processor.listening.spotting import DIGIT, EXACT, Rule, Setting, counted

_HAN_DIGIT = "一二三四五六七八九"
_YEAR = rf"(?P<year>[12][0-9]{{3}}|[0-9]{{2}}|[二一][〇零九八七{_HAN_DIGIT}]{{3}})\s?年"
_MONTH = rf"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[{_HAN_DIGIT}])\s?月"
_DAY = rf"(?P<day>3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[{_HAN_DIGIT}]?|[{_HAN_DIGIT}])"
_YEARS_AWAY = {"今年": 0, "去年": -1, "前年": -2, "明年": 1, "同年": 0}
_SPAN_BEFORE = later(r"(?:保修|延保|质保|保质期?|有效期|为期|长达|使用|已经?|用了|过了|怀孕|分|近|满|每|[第两几])$")
_NOT_A_DAY = "楼线店门机房院路地铁口仓柜车航窗信码馆公寓桌铺球字位库档院铺员包"
_NO_MONTH = {"may", "march", "mar", "jan", "feb", "dec", "sept", "sep", "jun", "jul", "apr", "aug", "oct", "nov"}
_MONTH_NAMES = "january february march april may june july august september october november december"
_ENGLISH_MONTHS = frozenset(_MONTH_NAMES.split()) | _NO_MONTH
_IN = later(
    r"\b(?:in|since|until|till|by|of|last|this|next|early|late|from|for|my|our|your|the|and|before|after|during|mid|end|back in|"
    r"to|or)[ -]$",
    re.IGNORECASE,
)
_IN_SHORT = later(r"\b(?:in|since|until|till|by|of|last|this|next|early|late|from|before|after|during|mid|end)[ -]$", re.IGNORECASE)
_YEAR_BEFORE = later(
    r"\b(?:in|since|of|from|until|by|back|year|before|after|during|around|early|late|through|im jahr|seit|en|depuis|desde|nel|"
    r"em|sinds|to)\s$"
)
_DATED = later(r"\b(?:on|by|since|from|until|before|after|dated|am|vom|le|el|il|op)\s$")
_DAY_FIRST = frozenset({"de", "fr", "es", "it", "pt", "nl", "ru", "pl"})


def _of_iso(match: re.Match[str], setting: Setting) -> str | None:
    return calendar_days.day(int(match["year"]), int(match["month"]), int(match["day"]), setting.sent_on)


def _of_slashes(match: re.Match[str], setting: Setting) -> str | None:
    first, second, year = int(match["first"]), int(match["second"]), calendar_days.full_year(match["year"])
    if match["sign"] == "." or setting.language in _DAY_FIRST or first > 12:  # noqa: PLR2004 - no month
        return calendar_days.day(year, second, first, None)
    if second > 12 or first == second:  # noqa: PLR2004 - no month
        return calendar_days.day(year, first, second, None)
    return match[0] if calendar_days.day(year, first, second, None) else None


def _of_month_and_year(match: re.Match[str], _setting: Setting) -> str | None:
    return calendar_days.month(int(match["year"]), int(match["month"]), None)


def _of_short(match: re.Match[str], setting: Setting) -> str | None:
    """Read day and month without a year, only after a word that is said of dates: "since 3/14"."""
    first, second = int(match["first"]), int(match["second"])
    after = setting.text[match.end() : match.end() + 1]
    if not (_DATED.search(setting.before(match.start(), 10)) or after in set("在收下我")) or not (
        0 < first <= 31 and 0 < second <= 31 and min(first, second) <= 12  # noqa: PLR2004 - days of a month
    ):
        return None
    if setting.language in _DAY_FIRST or first > 12:  # noqa: PLR2004 - no month
        return calendar_days.day(None, second, first, setting.sent_on)
    known = second > 12 or (setting.language or "").startswith("zh")  # noqa: PLR2004 - no month
    return calendar_days.day(None, first, second, setting.sent_on) if known else match[0]


def _of_name(match: re.Match[str], setting: Setting) -> str | None:
    """Read a day beside the name of a month, in any of the languages."""
    month = MONTHS.get(match["month"].lower())
    if month is None:
        return None
    year = int(match["year"]) if match["year"] else None
    return calendar_days.day(year, month, int(match["day"]), setting.sent_on)


def _of_month_name(match: re.Match[str], setting: Setting) -> str | None:
    """Read a month without a day; a short name or one that is also a word needs a preposition before it."""
    name = match["month"]
    if name.lower() not in _ENGLISH_MONTHS and setting.language in {"en", None, "zh-CN", "zh-TW"}:
        return None
    if match["year"] is None:
        before = setting.text[max(0, match.start("month") - 9) : match.start("month")]
        needed = {"may": _IN, "march": _IN}.get(name.lower(), _IN_SHORT if name.lower() in _NO_MONTH else None)
        if not name[0].isupper() or (needed is not None and not needed.search(before)):
            return None
    return calendar_days.month(int(match["year"]) if match["year"] else None, MONTHS[name.lower()], setting.sent_on)


def _of_year(match: re.Match[str], setting: Setting) -> str | None:
    return (
        match[0]
        if _YEAR_BEFORE.search(setting.before(match.start(), 10))
        and not re.match(r"[-/.,]?[0-9A-Za-z%°]|\s(?:times|units|kwh|people)", setting.text[match.end() : match.end() + 9])
        else None
    )


def _of_tax_year(match: re.Match[str], setting: Setting) -> str | None:
    return match[0] if re.search(r"(?:year|season|for|in)\s$", setting.before(match.start(), 8)) else None


def _of_han(match: re.Match[str], setting: Setting) -> str | None:
    if not match["year"] and not match["relative"] and not match["day"] and _SPAN_BEFORE.search(setting.before(match.start(), 6)):
        return None
    year = _han_year(match, setting)
    month = int(numbers.parse(match["month"]) or 0)
    if match["day"]:
        value = calendar_days.day(year, month, int(numbers.parse(match["day"]) or 0), setting.sent_on)
        return None if value is None else value + (times.clock(match["tail"] or "") or "")
    return calendar_days.month(year, month, setting.sent_on)


def _of_korean(match: re.Match[str], setting: Setting) -> str | None:
    return calendar_days.day(None, int(match["month"]), int(match["day"]), setting.sent_on)


def _han_year(match: re.Match[str], setting: Setting) -> int | None:
    if match["relative"]:
        return setting.sent_on.year + _YEARS_AWAY[match["relative"]] if setting.sent_on else None
    if not match["year"]:
        return None
    return calendar_days.full_year(str(numbers.parse(match["year"])))


def _of_han_year(match: re.Match[str], setting: Setting) -> str | None:
    """Read a year alone; of two digits only where it cannot be a span: 在13年左右, but not 用了10年左右."""
    digits = match["year"]
    if len(digits) == 2:  # noqa: PLR2004 - two digits
        before, after = setting.before(match.start(), 4), setting.text[match.end() : match.end() + 2]
        if digits[0] != "0" and (not re.search(r"[在于从自因到至是可]$|^$", before) or after[:1] in set("了的多来前后以内间")):
            return None
    year = calendar_days.full_year(str(numbers.parse(digits)))
    end = match["end"] or ""
    return f"{year}-01" if end.startswith("年初") else f"{year}-12" if end[-1:] in {"底", "末"} else str(year)


def _of_han_day(match: re.Match[str], setting: Setting) -> str | None:
    before = setting.text[max(0, match.start() - 1) : match.start()]
    if before and ((before.isascii() and before.isalnum()) or before in "第月年大小-"):
        return None
    if match["sign"] == "日" and (not match["day"].isdigit() or setting.text[match.end() : match.end() + 1] in set("内均间本游")):
        return None
    if setting.sent_on is None:
        return match[0]
    day = int(numbers.parse(match["day"]) or 0)
    months = [(setting.sent_on.year * 12 + setting.sent_on.month - 1 - away) for away in (0, 1)]
    month = months[0] if day <= setting.sent_on.day else months[1]
    value = calendar_days.day(month // 12, month % 12 + 1, day, None)
    return match[0] if value is None else value + (times.clock(match["tail"] or "") or "")


_NAME = r"(?P<month>[A-Za-zÀ-ɏЀ-ӿ]{3,10})\b(?:\.(?=,?\s[0-9]))?"
_NAMED_YEAR = r"(?:,?\s(?:de |del |do )?(?P<year>[12][0-9]{3})\b)?"
RULES = (
    Rule(
        FactType.DATE, (DIGIT,), r"(?P<year>[12][0-9]{3})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})(?![0-9])", _of_iso
    ),
    Rule(
        FactType.DATE,
        (DIGIT,),
        r"(?P<first>[0-9]{1,2})(?P<sign>[-/.])(?P<second>[0-9]{1,2})(?P=sign)(?P<year>[12][0-9]{3}|[0-9]{2})(?![0-9]|\.[0-9])",
        _of_slashes,
    ),
    Rule(FactType.DATE, (DIGIT,), r"(?P<month>0?[1-9]|1[0-2])/(?P<year>20[0-9]{2})(?![0-9/])", _of_month_and_year),
    Rule(FactType.DATE, (DIGIT,), r"(?P<first>[0-9]{1,2})/(?P<second>[0-9]{1,2})(?![0-9/%]|\.[0-9])", _of_short),
    Rule(
        FactType.DATE,
        (DIGIT,),
        rf"(?P<first>[0-9]{{1,2}})\s?(?:-|–|to)\s?(?P<day>[0-9]{{1,2}})\s{_NAME}{_NAMED_YEAR}",
        lambda match, setting: match[0] if _of_name(match, setting) else None,
    ),
    Rule(
        FactType.DATE,
        ("x", "xx", "xxxx"),
        r"(?:X{1,4}|[0-9]{1,2})\s?/\s?(?:X{1,4}|[0-9]{1,2})\s{0,2}/\s{0,2}(?:[12][0-9]{3}|X{2,4}|[0-9]{2})|"
        r"X{2,4}\s{0,4}(?:of\s{1,4})?[12][0-9]{3}\b",
        lambda match, _: match[0],
    ),
    Rule(FactType.DATE, (DIGIT,), rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|er|[.ºª])?\s(?:of |de |di |do )?{_NAME}{_NAMED_YEAR}", _of_name),
    Rule(
        FactType.DATE,
        tuple(MONTHS),
        rf"{_NAME}\s(?:the )?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:%]|[.,][0-9])(?! ?(?:am|pm|percent|days|of)\b){_NAMED_YEAR}",
        _of_name,
    ),
    Rule(FactType.DATE, tuple(MONTHS), rf"{_NAME}(?:\s(?:of |de |del )?(?P<year>[12][0-9]{{3}})\b)?", _of_month_name),
    Rule(FactType.DATE, (DIGIT,), r"(?:19[5-9]|20[0-4])[0-9](?!年)", _of_year, EXACT),
    Rule(FactType.DATE, (DIGIT,), r"20[0-4][0-9]/(?:20)?[0-4][0-9](?![0-9/])", _of_tax_year),
    Rule(FactType.DATE, counted("월"), r"(?P<month>1[0-2]|0?[1-9])월\s?(?P<day>[0-3]?[0-9])일", _of_korean, EXACT),
    Rule(
        FactType.DATE,
        (*counted("年月"), "今年", "去年", "前年", "明年", "同年"),
        rf"(?:(?P<relative>[今去前明同]年)的?|{_YEAR})?\s?{_MONTH}(?!内|以内)(?:份|\s?{_DAY}\s?(?:[日号]|"
        rf"(?=[早晚上下凌中]))(?P<tail>{times.TAIL}))?(?:上旬|中旬|下旬|[初底末中](?!午))?(?:左右|前后)?",
        _of_han,
        EXACT,
    ),
    Rule(FactType.DATE, counted("年"), rf"{_YEAR}(?P<end>年?[初底末])?(?:左右|前后)?(?!级|纪|度|利率)", _of_han_year, EXACT),
    Rule(FactType.DATE, counted("号日"), rf"{_DAY}(?P<sign>[号日])(?![{_NOT_A_DAY}])(?P<tail>{times.TAIL})", _of_han_day, EXACT),
)
