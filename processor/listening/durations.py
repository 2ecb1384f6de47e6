"""Spans of time: "three weeks", "for over an hour", 半个多月, 9.5小时, 连续几个晚上. Pure.

The value is an ISO 8601 duration (P3W, PT9.5H), the text where the number is not named (好几个月, "many hours"). A span said of
a rate ("twice a week", 一天打几十个电话) or of an age is none.
"""

import re
from decimal import Decimal

from processor.listening import numbers
from processor.listening.later import later
from processor.listening.lexicons.calendar_words import SPANS
from processor.listening.reading import FactType
from processor.listening.spotting import DIGIT, EXACT, Rule, Setting, counted

_HAN_SPANS = {
    "年": "Y",
    "月": "M",
    "周": "W",
    "星期": "W",
    "礼拜": "W",
    "工作日": "D",
    "天": "D",
    "日": "D",
    "晚上": "",
    "晚": "",
    "夜": "",
    "小时": "TH",
    "钟头": "TH",
    "分钟": "TM",
    "秒钟": "TS",
    "秒": "TS",
    "学期": "",
    "季度": "",
    "夏天": "",
    "冬天": "",
    "下午": "",
    "上午": "",
    "月份": "",
}
_LONE_DAY = later(r"[等拖过隔了用耗整晚早迟差超住歇停满近才就]$|连续|持续|超过|不到|将近|整整|足足$")
_LONE_DAY_AHEAD = later(r"[了不多没未内后，。！,.]|都[没不]|时间|一夜|$")
_LONE = later(
    r"\b(?:for|over|in|within|about|almost|nearly|took|takes?|taken|waited|waiting|after|been|half|least|than|spent|lost|whole|"
    r"full|another|wasted|under|around|up to|last|past)\s(?:the |a |another |well |just )?$"
)
_RATE = later(r"(?:times?|once|twice|[0-9]%?|\bper|month|week|hours?)\s$")
_MANY = r"several|many|few|a few|a couple of|countless|some|numerous|a good few"
_ABOUT = (
    r"(?:for |over |about |almost |nearly |more than |at least |up to |around |another |less than |well over |within |the last |the "
    r"past |past |a full |a whole )"
)
_ADJECTIVE = (
    r"(?:\s?(?:\+|plus)|[ -](?:business|working|calendar|full|whole|consecutive|straight|solid|long|more|further)\b(?: (?:business|"
    r"working|calendar)\b)?)?"
)
_HAN_BEFORE = r"(?:连续|持续|长达|将近|接近|近|隔了?|怀孕|足足|整整|超过|不到|大概|大约|差不多|已经)"
_HAN_UNIT = "|".join(sorted(_HAN_SPANS, key=len, reverse=True))
_HAN_NUMBER = rf"(?:{numbers.SIMPLE}|[{numbers.HAN_DIGITS}十百千万]{{1,6}}|好?[几数]十?|半)"


_IS_YEAR = later(r"0[0-9]|.{4}")  # 08年, 2019年, 二〇一九年
_TAKES_NO_PIECE = frozenset({"年", "天", "日", "周", "分钟", "秒", "秒钟", "晚", "夜"})
_NEEDS_PIECE = frozenset(["月", "学期", "季度", "夏天", "冬天", "月份"])
_WARRANTY = later(r"(?:保修|延保|质保|保质期?|有效期|为期|期限)$")


def iso(number: Decimal, span: str) -> str:
    """Write a duration: `iso(Decimal("9.5"), "TH") == "PT9.5H"`."""
    return f"P{span[:-1]}{numbers.plain(number)}{span[-1]}"


def _of_han(match: re.Match[str], setting: Setting) -> str | None:
    text, unit, written = match[0], match["unit"], match["number"]
    if match["piece"] and unit in _TAKES_NO_PIECE:
        return None
    if unit in _NEEDS_PIECE and not match["piece"] and not (unit == "月" and _WARRANTY.search(setting.before(match.start(), 4))):
        return None
    if _is_other(match, setting):
        return None
    if written in {"一", "1"} and unit in {"天", "日", "晚", "年", "夜"} and not match["more"] and not match["after"]:
        before, after = setting.before(match.start(), 2), setting.text[match.end() : match.end() + 2]
        if not _LONE_DAY.search(before) and not (unit == "天" and _LONE_DAY_AHEAD.match(after)):
            return None
    return _value(match) if text else None


def _is_other(match: re.Match[str], setting: Setting) -> bool:
    """Whether the number before 年, 日 or 天 names a date, a class or a birthday instead."""
    unit, written = match["unit"], match["number"]
    before = setting.text[max(0, match.start() - 2) : match.start()]
    if (
        before[-1:] in set("第月周朝")
        or before.endswith(("星期", "礼拜"))
        or (written in {"一", "1"} and before[-1:] in set("哪这那同某每有"))
    ):
        return True
    if unit == "日" or (unit == "夜" and written == "半") or (before[-1:].isascii() and before[-1:].isalpha()):
        return True
    after = setting.text[match.end() : match.end() + 1]
    if written == "半" and unit == "天":
        return after not in set("假工班的") and not re.search(r"旷工$", setting.before(match.start(), 2))
    if unit == "年" and (_IS_YEAR.fullmatch(written) or after in set("级底初末月甲乙丙丁制") or (after.isdigit() and len(written) > 1)):
        return True
    return unit == "周" and after in set("一二三四五六日年岁")


def _value(match: re.Match[str]) -> str:
    number, span = numbers.parse(match["number"]), _HAN_SPANS[match["unit"]]
    if match["number"] == "半":
        number = Decimal("0.5")
    if number is None or not span:
        return match[0]
    if (match["more"] or "").endswith("半") or (match["after"] or "").startswith("半"):
        number += Decimal("0.5")
    return iso(number, span)


def _of_words(match: re.Match[str], setting: Setting) -> str | None:
    unit, written = match["unit"].lower(), match["number"].lower()
    span = SPANS.get(unit)
    if span is None or (span == "Y" and re.match(r"[ -]olds?\b", setting.text[match.end() : match.end() + 5])):
        return None
    if written in {"a", "an", "one"} and not match["half"]:  # "in a second" is soon, "one day" once
        before = setting.before(match.start(), 16)
        if not _LONE.search(before) or _RATE.search(before) or span == "TS":
            return None
    number = {"a": Decimal(1), "an": Decimal(1), "half an": Decimal("0.5"), "half a": Decimal("0.5")}.get(written) or numbers.parse(written)
    if number is None:
        return match["fact"]
    return iso(number + (Decimal("0.5") if match["half"] else 0), span)


def _of_many(match: re.Match[str], setting: Setting) -> str | None:
    return (
        match[0]
        if re.search(r"\b(?:for|after|spent|wasted|taken?)\s(?:the last |the past |literally |over )?$", setting.before(match.start(), 24))
        else None
    )


def _as_said(match: re.Match[str], _setting: Setting) -> str:
    return match[0]


RULES = (
    Rule(
        FactType.DURATION,
        counted("个年月周星礼工天日晚夜小钟分秒学季夏冬下上"),
        rf"(?P<number>(?:{numbers.SIMPLE}\s?[~～至到-]\s?|"
        rf"[0-9]\s?[，、,]\s?(?=[0-9]))?{_HAN_NUMBER})(?P<more>[多余几来]?)(?P<piece>个?)(?P<half>[多半]"
        rf"?)(?P<unit>{_HAN_UNIT})(?P<after>(?:[多半](?!个)|左右|以上|不到|有余|不用)?)(?!前|之前|以前)",
        _of_han,
        EXACT,
        before=rf"{_HAN_BEFORE}了?$",
    ),
    Rule(
        FactType.DURATION,
        (*numbers.ENGLISH_HEADS, DIGIT, "several", "many", "few", "some", "countless", "numerous"),
        rf"(?P<fact>(?P<number>half an?|(?:{_MANY})(?= )|{numbers.ENGLISH}|{numbers.SIMPLE}(?:\s?(?:-|–|to|or)\s?[0-9]{{1,3}})?|"
        rf"an?(?= )){_ADJECTIVE}[ -]?(?P<unit>[A-Za-zÀ-ɏЀ-ӿ]{{1,12}})\b(?P<half> and a (?:half|quarter)| and (?:twenty|thirty|"
        rf"forty)\b)?)(?! (?:ago|later|earlier)\b)",
        _of_words,
        before=rf"\b{_ABOUT}$",
    ),
    Rule(
        FactType.DURATION,
        ("hours", "days", "weeks", "months", "years", "ages", "nights"),
        r"(?:hours|days|weeks|months|years|ages|nights)(?: and (?:hours|days|weeks|months))?\b(?! (?:ago|later|before))",
        _of_many,
    ),
    Rule(FactType.DURATION, ("#",), r"#[0-9]{1,3}(?:hours?|hrs?|days?|mins?|minutes?|weeks?)later", _as_said, re.IGNORECASE),
    Rule(
        FactType.DURATION,
        ("all", "the"),
        r"(?:all|the whole|the entire) (?:morning|afternoon|evening|day|night|week|weekend|month|summer|winter)\b",
        _as_said,
    ),
    Rule(FactType.DURATION, ("好久", "好长", "好多"), r"好(?:久|长时间|多天|多年|多个月)", _as_said, EXACT),
    Rule(
        FactType.DURATION,
        ("一整", "整整", "整夜", "整天", "整晚", "一夜", "一天"),
        r"整?一?整(?:天|夜|晚|年|个月|个晚上|周|个星期|个下午|个上午|个夏天)|一夜(?!之间)",
        _as_said,
        EXACT,
    ),
)
