"""How often and how many: 第三次, "twice in a row", "3 missed payments", 八期, 一天打几十个电话, 14%. Pure.

Once is no count (a first time is what everything has); of things, one is no count either. The value is the number, the text
where none is named.
"""

import re

from processor.listening import numbers
from processor.listening.later import later
from processor.listening.lexicons import facts_en
from processor.listening.lexicons.calendar_words import MONTHS, SPANS
from processor.listening.lexicons.currencies import WORDS as MONEY
from processor.listening.reading import FactType
from processor.listening.spotting import DIGIT, EXACT, Rule, Setting, counted

_ORDINALS = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "umpteenth": None,
    "nth": None,
}
_IRREGULAR = frozenset(("people", "children", "women", "men"))
_MANY = r"several|numerous|multiple|countless|many|dozens of|hundreds of|so many|too many"
_RATE = r"(?:\s(?:per|an?|each|every)\s(?:hour|day|week|month|year|night)|\s(?:daily|weekly)|\sin a row|\sover)?"
_HAN_NUMBER = (
    rf"(?:{numbers.SIMPLE}[十百千万]?|[{numbers.HAN_DIGITS}十百千万]{{1,6}}|"
    rf"好?[几数]十?百?)(?:[多来几]?(?:[{numbers.HAN_DIGITS}十]{{1,3}}|[0-9]{{1,2}})?)?"
)
_TIMES = "次|回(?!答|复|来|去|到|家|收|购|电|事|应)|遍(?!地)|趟|期(?!间|待|限|望)|笔(?!记)"
_THINGS = (
    "个(?!月|小时|星期|礼拜|工作日|晚上|钟头|季度|学期)|条(?=短信|消息|信息|微信|记录|投诉)|号人|台|件(?!事)|部(?!分|门)|"
    "箱|盒|袋|瓶|包(?!装|裹|邮)|双|套|名|扇|盏|桌|户|节(?!日|约|目)|只|封(?!顶|闭)|单(?!子|位|号|纯|人|元)|把|"
    "通(?!过|知|道|常|宵|话)|针(?!对|织)|项(?!目|链)|位(?!置|于|数)|张(?!口|嘴|贴)|茬|轮(?!胎|椅|流|子|到)|批(?!评|发|准|量|复|示|次|注)|枚|颗|根(?!据|本)"
)
_NOT_COUNTED = later(r"[年月日天周星小钟礼晚工早季学多半平字方问阶世百部最原性样品客成月地人层大]|电话号码")
_HAN_NOUN = (
    r"(?:(?:不同|紧急|骚扰|未接|催收|全新|工单|投诉)的?)?(?:电话|短信|联系人|客服|员工|快递|包裹|订单|邮件|微信|信息|人|客户|师傅|"
    r"工单|账户|商品|杯子|盘子|碗|箱子|孩子|老人)?"
)


def _of_ordinal(match: re.Match[str], _setting: Setting) -> str:
    number = _ORDINALS.get(match["word"].lower()) if match["word"] else int(match["number"])
    return match[0] if number is None else str(number)


def _of_times(match: re.Match[str], setting: Setting) -> str | None:
    if match["number"].lower() == "many" and setting.before(match.start(), 4).endswith("how "):
        return None
    number = numbers.parse(match["number"])
    return match[0] if number is None else numbers.plain(number)


def _of_things(match: re.Match[str], setting: Setting) -> str | None:
    """Read a number with what is counted: a word in the plural, up to three before it, none of them time or money."""
    words = match["things"].lower().split()
    for at, word in enumerate(words):
        if (
            word in SPANS
            or word in MONTHS
            or word in MONEY
            or word in facts_en.NOT_THINGS
            or word in {"of", "and", "or", "in", "on", "at", "to", "for", "the", "a", "i", "per", "times", "percent"}
        ):
            return None
        if word in _IRREGULAR or (word.endswith("s") and not word.endswith("ss") and len(word) > 3):  # noqa: PLR2004 - a plural worth telling
            number = numbers.parse(match["number"])
            if number is None or number < 2 or (at + 1 < len(words) and setting.text[match.end() : match.end() + 1] == "'"):  # noqa: PLR2004 - one is no count
                return None
            return numbers.plain(number)
    return None


def _of_han_times(match: re.Match[str], setting: Setting) -> str | None:
    written = match["number"]
    if written in {"一", "1", "一一", "几", "数"} or setting.text[match.end() : match.end() + 1] in set("性方元"):
        return None
    if setting.text[max(0, match.start() - 1) : match.start()] in set("上这那每某首本"):
        return None
    return _number_or_about(match)


def _number_or_about(match: re.Match[str]) -> str | None:
    """Return the number, the words where they say "some" (十几, 十多二十), and nothing for a muddle of digits."""
    number = numbers.parse(match["number"])
    if number is None:
        return match[0] if re.search(r"[几数多来]", match["number"]) else None
    return numbers.plain(number)


def _of_han_things(match: re.Match[str], setting: Setting) -> str | None:
    written = match["number"]
    before = setting.text[max(0, match.start() - 1) : match.start()]
    if (
        written in {"一", "1", "几", "数", "万", "千", "百", "十"}
        or before in set("第这那每某哪")
        or (before.isascii() and before.isalpha())
    ):
        return None
    if match["noun"] == "" and _NOT_COUNTED.match(setting.text, match.end()):
        return None
    return _number_or_about(match)


def _as_said(match: re.Match[str], _setting: Setting) -> str:
    return match[0]


_ENGLISH_NUMBER = rf"(?:{numbers.ENGLISH}|[0-9]{{1,3}}(?:,[0-9]{{3}}){{0,2}}(?![0-9.]))"
RULES = (
    Rule(FactType.COUNT, (DIGIT,), r"(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2})?)\s?[%％]", _of_times),
    Rule(FactType.COUNT, ("百分",), r"百分之(?P<number>[零一二三四五六七八九十百几]{1,5}|[0-9]{1,3})", _of_times, EXACT),
    Rule(
        FactType.COUNT,
        (DIGIT, *_ORDINALS),
        rf"(?:(?P<word>{'|'.join(_ORDINALS)})|(?P<number>[2-9]|[1-9][0-9]{{1,2}})(?:st|nd|rd|th)) (?:time|attempt|replacement|"
        rf"call|email|letter|reminder|request|delivery|visit|engineer)\b(?: in a row)?",
        _of_ordinal,
    ),
    Rule(FactType.COUNT, ("not", "never"), r"not (?:the first time|once|for the first time)\b|never once\b", _as_said),
    Rule(
        FactType.COUNT,
        ("twice", "thrice"),
        rf"(?:twice|thrice){_RATE}(?! (?:as|the))\b",
        lambda match, _: "2" if match[0][:5].lower() == "twice" else "3",
    ),
    Rule(
        FactType.COUNT,
        (
            DIGIT,
            *numbers.ENGLISH_HEADS,
            "several",
            "numerous",
            "multiple",
            "countless",
            "many",
            "dozens",
            "hundreds",
            "so",
            "too",
            "at",
            "over",
            "more",
        ),
        rf"(?<![A-Za-z])(?:(?:at least|over|more than|about) )?(?P<number>{_ENGLISH_NUMBER}|{_MANY})(?:x\b|\s?(?:more |"
        rf"different |separate |other )?times\b){_RATE}",
        _of_times,
    ),
    Rule(
        FactType.COUNT,
        (DIGIT, *numbers.ENGLISH_HEADS, "all", "about", "some"),
        rf"(?:(?:all|about|some|over) )?(?P<number>{_ENGLISH_NUMBER})(?: or (?:{numbers.ENGLISH}|[0-9]{{1,3}}))?[ "
        rf"-](?P<things>(?:[A-Za-z-]{{1,14}} ){{0,3}}?(?:[A-Za-z-]{{3,16}}s|people|children|women|men))\b",
        _of_things,
    ),
    Rule(
        FactType.COUNT,
        ("第",),
        rf"第(?P<number>[二三四五六七八九十][一二三四五六七八九十]?|[2-9]|[1-9][0-9]|[Nn])(?:{_TIMES}|封|通)",
        _of_times,
        EXACT,
    ),
    Rule(FactType.COUNT, ("不是", "不止"), r"不是(?:第一次|头一回|一次两次|头一次)|不止一次", _as_said, EXACT),
    Rule(FactType.COUNT, counted("次回遍趟期笔"), rf"(?P<number>{_HAN_NUMBER})(?:{_TIMES})", _of_han_times, EXACT),
    Rule(
        FactType.COUNT,
        counted("个条号台件部箱盒袋瓶包双套名扇盏桌户节只封单把通针项位张茬轮批枚颗根"),
        rf"(?P<number>{_HAN_NUMBER})(?P<thing>{_THINGS})(?P<noun>{_HAN_NOUN})",
        _of_han_things,
        EXACT,
    ),
    Rule(
        FactType.COUNT,
        (DIGIT,),
        r"(?P<number>[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,7}(?:\.[0-9]{1,2})?)\s?(?:kwh|gb|mb|kg|cm|mm|km|miles?|meg|mbps|"
        r"litres?|degrees|pages?)\b",
        _of_times,
    ),
    Rule(
        FactType.COUNT,
        ("一天", "每天", "0天"),
        rf"(?:一天|每天|1天)(?:要|能|都|得|至少|就|给我)?(?:打|发|接)(?:了|来)?(?P<number>{_HAN_NUMBER})[个条通次](?:电话|短信|"
        rf"信息|骚扰电话)?",
        _of_times,
        EXACT,
    ),
)
