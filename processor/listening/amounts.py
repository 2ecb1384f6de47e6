"""Amounts of money: "$1,200.50", "1.200,50 €", "30 quid", "4000来块钱", "七万五". Pure.

A sign, a code or a money word makes a number an amount. A bare number is one only after a word that is about paying, and
only when nothing is counted by it: 借了55000, "they charged me 39.99". The value is currency and number ("CNY 75000"),
the number alone where no currency shows.
"""

import re

from processor.listening import numbers
from processor.listening.later import later
from processor.listening.lexicons import currencies
from processor.listening.reading import FactType
from processor.listening.spotting import DIGIT, EXACT, LARGE, Rule, Setting, counted

_HOME = {"zh-CN": "CNY", "zh-TW": "TWD", "ja": "JPY", "ko": "KRW"}
_SCALE = r"(?:\s?(?P<scale>(?:k|m|bn|million|thousand|billion)\b|[万亿千]))?"
_SIGN = r"(?:US|HK|NT|AU|CA|NZ|MX|A|C|S|R)?\$|[£€¥￥₹₽₩₺₴₫฿₪]|Rs\.?(?=\s?[0-9])"
_CODE = "|".join(currencies.CODES)
_WORD = "|".join(sorted(map(re.escape, currencies.WORDS), key=len, reverse=True))
_HAN_UNIT = "|".join(sorted(currencies.HAN, key=len, reverse=True))
_NUMBER = rf"(?P<number>{numbers.DIGITS})"
_HAN_NUMBER = (
    rf"(?P<number>(?:[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,3}}(?:\.[0-9]{{1,2}})?|{numbers.HAN}|"
    rf"好?[几数][十百千万]{{1,2}})(?:[多来余几]?[万亿千]?[多来余]?))"
)

# After these words in the same clause a bare number is a price.
_PAYING_HAN = later(
    r"(?:[借贷还花付扣退充赔欠交罚补减省送加涨]|还差|只差|总价|才|标价|便宜|涨到|额度|需要|只要|收费|收取|要价|卖|买下|价格|到手价?|原价|现价|售价|定价|罚款|"
    r"违约金|利息|本金|金额|工资|押金|定金|"
    r"学费|房租|月供|每[月年期户天次]|消费|降到?|涨|差价|总共|一共|共计|合计|[收转刷剩]|再要|一口价|报了|提到|提高到|[费款价]|"
    r"一笔|一个月|一年|积蓄|存了|存款|额度)"
    r"(?:[了过是为给我你您们的就从到出掉走将近全年成要又多少大概差不约着钱还让]|本金|信用卡|贷款){0,8}$"
)
_PAYING = later(
    r"(?:\b(?:pa(?:id|y|ying)|charged?|owed?|costs?|refund(?:ed)?|price|worth|fee|fees|deposit|total(?:l?ing|l?ed)?|billed|"
    r"debited|deducted|balance|spent|"
    r"amount|bill|bought it for|sold for)\b(?: (?:me|us|him|her|you|of|was|is|at|about|over|around|nearly|almost|only|just|an?|"
    r"extra|another|for|out|to|in)){0,3} $)"
)
_CENTS = later(r"\b(?:for|only|another|extra|of|just) $")  # before a number with two decimals: "hit my card for 189.99"
_CHARGED = later(r"(?:每月|每年|收我|收了我?|花了|只要|扣了?)$")
_SPOKEN = later(r"[万千百][一二三四五六七八九]$|[0-9]{4,}[多来]$")  # 七万五, 三千二: hardly anything but money is counted so
_MEASURED = later(r"血压|血糖|体重|身高|[上升降]到$")
_WEIGHED = later(r"\b(?:weigh(?:s|ed|ing)?|lost|gained|lifts?)\b")
_ABOUT_MONEY = later(r"[欠还借贷存转付款费价钱债赔]|积蓄|额度|信用卡|工资")
_ONE = "一(?:台|套|件|双|张|斤|晚|份|箱|盒|间|桌|平|瓶|部|节课)"  # "4200一台"
_PRICED = later(r"的?(?:特价|价格|优惠价|入手|拿下|到手|包邮|买的|左右入手|的价)|，价格|" + _ONE)
_UNIT_AHEAD = later(
    r"\s?[A-Za-z年月日号点时分秒天周个次条件台部张人名位公里克斤米楼层路室幢栋线%％度级集页版期笔通家只本遍回项字位户后岁积里步粉"
    r"股倍亩吨辆颗]|[-/:*][0-9A-Za-z*]|\*"
)
_COUNTED_AHEAD = later(
    r"\s?[%°/:#*-]|\s(?!(?:for|to|and|on|in|at|by|last|but|back|from|when|because|extra|more|which|per|so|as|each|this|i|twice|shipping|plus|monthly|"
    r"a)\b)[a-z]|[A-Za-z]"
)


def _of_sign(match: re.Match[str], setting: Setting) -> str | None:
    number = numbers.parse(match["number"] + (match["scale"] or ""))
    if number is None or (match["sign"].lower().startswith("pound") and _WEIGHED.search(setting.before(match.start(), 16))):
        return None
    return f"{_currency(match['sign'], setting.language)} {numbers.cents(number)}"


def _of_han(match: re.Match[str], setting: Setting) -> str | None:
    number = numbers.parse(match["number"])
    unit = match["sign"]
    if unit in {"块", "刀"} and number is not None and number == 1 and "一" in match["number"]:
        return None  # 一块 is "together" or "a piece" more often than money
    currency = currencies.HAN[unit]
    if currency == "CNY" and unit in {"元", "圆", "块", "块钱"} and setting.language == "zh-TW":
        currency = "TWD"
    if number is None:
        return match[0]
    tenths = numbers.parse(match["small"][0]) if match["small"] else None
    if tenths is not None:
        number += tenths / 10
    return f"{currency} {numbers.cents(number)}"


def _of_small_change(match: re.Match[str], _setting: Setting) -> str | None:
    number = numbers.parse(match["number"])
    return None if number is None else f"CNY {numbers.cents(number / (10 if match['sign'] in '毛角' else 100))}"


def _of_bare_han(match: re.Match[str], setting: Setting) -> str | None:
    if _UNIT_AHEAD.match(setting.text, match.end()):
        return None
    before = setting.before(match.start(), 16)
    spoken = bool(_SPOKEN.search(match["number"])) and not _MEASURED.search(before)
    if not (
        _PAYING_HAN.search(before)
        or _PRICED.match(setting.text, match.end())
        or spoken
        or (match["number"][-1] in "万千" and _ABOUT_MONEY.search(before))
    ):
        return None
    number = numbers.parse(match["number"])
    if number is None or number < 10 or (number < 100 and "." not in match["number"] and not _CHARGED.search(before)):  # noqa: PLR2004 - smaller bare numbers count other things
        return None
    return f"{_HOME.get(setting.language or '', 'CNY')} {numbers.cents(number)}"


def _of_bare(match: re.Match[str], setting: Setting) -> str | None:
    before = setting.before(match.start(), 40)
    priced = match["number"][-3:-2] == "." and _CENTS.search(before)
    if not (priced or _PAYING.search(before)) or _COUNTED_AHEAD.match(setting.text, match.end()):
        return None
    number = numbers.parse(match["number"] + (match["scale"] or ""))
    return None if number is None or number < 2 else numbers.cents(number)  # noqa: PLR2004 - "a fee for one"


def _currency(sign: str, language: str | None) -> str:
    name = sign.lower().rstrip(".")
    if name in {"¥", "￥"} and language == "ja":
        return "JPY"
    code = currencies.SIGNS.get(name) or currencies.WORDS.get(name) or sign.upper()
    return currencies.ALIASES.get(code, code)


RULES = (
    Rule(
        FactType.AMOUNT,
        ("{", "$", *"£€¥￥₹₽₩₺₴₫฿₪", "us", "hk", "nt", "au", "ca", "nz", "mx", "a", "c", "s", "r", "rs"),
        rf"\{{?(?P<sign>{_SIGN})\s?{_NUMBER}{_SCALE}\}}?(?:元|块)?",
        _of_sign,
        EXACT,
    ),
    Rule(FactType.AMOUNT, tuple(map(str.lower, currencies.CODES)), rf"(?P<sign>{_CODE})\s?\$?{_NUMBER}{_SCALE}", _of_sign),
    Rule(
        FactType.AMOUNT,
        (DIGIT,),
        rf"{_NUMBER}{_SCALE}\s?(?P<sign>[$£€₹₽₩₺₴₫฿₪](?!\s?[0-9])|(?:{_CODE}|{_WORD})(?![A-Za-zÀ-ɏЀ-ӿ]))",
        _of_sign,
    ),
    Rule(
        FactType.AMOUNT,
        numbers.ENGLISH_HEADS,
        rf"(?P<number>{numbers.ENGLISH})(?P<scale>)(?: of)? (?P<sign>{_WORD})(?![A-Za-zÀ-ɏЀ-ӿ])",
        _of_sign,
    ),
    Rule(
        FactType.AMOUNT,
        counted("".join(sorted({unit[0] for unit in currencies.HAN}))),
        rf"{_HAN_NUMBER}\s?(?P<sign>{_HAN_UNIT})(?P<small>(?<=块)[0-9一二三四五六七八九](?:毛|(?=[，。！？,.!?;；\s的吧了啊]|"
        rf"一[斤个件份]|$)))?(?:左右|上下|以上)?",
        _of_han,
        EXACT,
    ),
    Rule(FactType.AMOUNT, counted("毛角分"), r"(?P<number>[0-9]{1,2}|[一二两三四五六七八九])(?P<sign>[毛角分])钱", _of_small_change, EXACT),
    Rule(
        FactType.AMOUNT,
        (DIGIT, LARGE),
        rf"{_HAN_NUMBER}(?:左右|上下|以上|出头|不到)?(?!(?!{_ONE})[0-9{numbers.HAN_DIGITS}十百千万亿])(?<![0-9],)",
        _of_bare_han,
        EXACT,
    ),
    Rule(FactType.AMOUNT, (DIGIT,), rf"{_NUMBER}{_SCALE}", _of_bare),
)
