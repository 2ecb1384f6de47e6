"""Numbers as people write them: 1,200.50, 1.200,50, 75k, 七万五, 两百多, 1.8万, twelve hundred, a dozen. Pure.

`parse` returns None for what is no number or names none (几个, several): a guess would be told to the customer as a fact.
"多", "来" and "左右" say "about"; the value is the round number itself.
"""

import re
from decimal import Decimal

from processor.listening.later import later

HAN_DIGITS = "〇零一二两三四五六七八九"
HAN_HEADS = (*HAN_DIGITS, "十", "百", "千", "万", "几", "数", "好", "半")
_HAN_VALUE = {character: max(0, at - 1) if at < 4 else at - 2 for at, character in enumerate(HAN_DIGITS)}  # noqa: PLR2004 - 〇零 and 二两 are pairs
_HAN_SCALE = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}

DIGITS = r"[0-9]{1,3}(?:[,.'’ \u00a0\u202f][0-9]{3}){1,4}(?![0-9])(?:[.,][0-9]{1,2}(?![0-9]))?|[0-9]{1,12}(?:[.,][0-9]{1,2}(?![0-9]))?"
SIMPLE = r"[0-9]{1,9}(?:\.[0-9]{1,2})?"
HAN = rf"(?:{SIMPLE}[十百千万亿]{{0,2}}|[{HAN_DIGITS}十百千万亿]{{1,12}})"

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {word: at for at, word in enumerate(_UNITS.split())} | {word: 20 + 10 * at for at, word in enumerate(_TENS.split())}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_SUFFIXES = {"k": 1000, "m": 1_000_000, "bn": 1_000_000_000}

_ONE = (  # all of _WORDS; a word boundary follows
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six"
    "|seven|eigh|nine)ty"
)
_MANY = "|".join(f"{word}s?" for word in _SCALES)
ENGLISH = (
    rf"(?:(?:{_ONE})\b(?:[ -](?:and )?(?:{_ONE}|{_MANY})\b){{0,6}}|(?:half )?an? (?:{_MANY})\b(?: (?:and )?(?:{_ONE}|"
    rf"{_MANY})\b){{0,4}}|a couple)"
)
ENGLISH_HEADS = (*_WORDS, "a", "an", "half")

_ABOUT = later(r"[多来余几]|左右|上下|以上|不到|近")
_ABOUT_HAN = later(r"左右|上下|以上|[多来余]")
_MIXED = later(rf"({DIGITS})\s?(.{{0,12}})$", re.DOTALL)
_SPACES = later(r"['’\s]")
_WORD = later(r"[a-z]+")


def parse(text: str) -> Decimal | None:
    """Return the number `text` names: `parse("七万五") == 75000`, `parse("a dozen") == 12`, `parse("几百") is None`."""
    text = text.strip().lower()
    if not text:
        return None
    if text[0] in "0123456789":
        return _mixed(text)
    return _english(text) if text.isascii() else _han(text)


def plain(number: Decimal) -> str:
    """Write a number without needless digits: 75000, 9.5; with cents in full: 1200.50 stays as `cents` writes it."""
    return str(int(number)) if number == number.to_integral_value() else str(number.normalize())


def cents(number: Decimal) -> str:
    """Write an amount: whole, or with at least two decimals."""
    return str(int(number)) if number == number.to_integral_value() else f"{number:.2f}"


def _mixed(text: str) -> Decimal | None:
    """Read digits with a unit behind them: 1.8万, 4000来, 4万多, 75k, 2 million, 3万5."""
    match = _MIXED.match(text)
    if match is None:
        return None
    number = _digits(match[1])
    rest = _ABOUT.sub("", match[2]).strip()
    if not rest:
        return number
    if rest in _SUFFIXES:
        return number * _SUFFIXES[rest]
    if rest.rstrip("s") in _SCALES:
        return number * _SCALES[rest.rstrip("s")]
    tail = rest.lstrip("十百千万亿")
    for scale in rest[: len(rest) - len(tail)]:
        number *= _HAN_SCALE[scale]
    if len(tail) == 1 and tail != rest:
        number += Decimal(tail if tail in "0123456789" else _HAN_VALUE.get(tail, 0)) * _HAN_SCALE[rest[0]] / 10
        return number
    return None if tail else number


def _digits(text: str) -> Decimal:
    """Read digits with either decimal sign; the last of `.` and `,` is one when it has not three digits behind it."""
    text = _SPACES.sub("", text)
    at = max(text.rfind("."), text.rfind(","))
    if at < 0:
        return Decimal(text)
    whole, part = text[:at], text[at + 1 :]
    whole_digits = re.sub(r"[.,]", "", whole)
    if len(part) == 3:  # noqa: PLR2004 - a group of thousands
        return Decimal(whole_digits + part)
    return Decimal(f"{whole_digits}.{part}")


def _han(text: str) -> Decimal | None:
    """Read Chinese numerals; a last digit after a unit counts tenths of that unit (七万五), and 几 names no digit."""
    bare = _ABOUT_HAN.sub("", text).removeprefix("好")
    if bare[:1] in {"几", "数"}:
        return None
    bare = bare.replace("几", "")
    if not bare or any(character not in _HAN_VALUE and character not in _HAN_SCALE for character in bare):
        return None
    if len(bare) > 1 and all(character in _HAN_VALUE for character in bare):
        return Decimal("".join(str(_HAN_VALUE[character]) for character in bare)) if len(bare) > 3 or bare[0] in "〇零" else None  # noqa: PLR2004 - 三四 is "three or four"
    return _sum(bare)


def _sum(bare: str) -> Decimal:
    total = section = digit = 0
    last_scale = 0
    zero = False
    for character in bare:
        if character in _HAN_VALUE:
            digit = _HAN_VALUE[character]
            zero = zero or digit == 0
            continue
        scale = _HAN_SCALE[character]
        if scale >= 10_000:  # noqa: PLR2004 - 万 and 亿 gather what stands before them
            total += (section + digit or 1) * scale
            section = 0
        else:
            section += (digit or 1) * scale
        digit, last_scale, zero = 0, scale, False
    if digit and last_scale > 10 and not zero:  # noqa: PLR2004 - 十五 is fifteen, 一百五 is 150
        digit *= last_scale // 10
    return Decimal(total + section + digit)


def _english(text: str) -> Decimal | None:
    total = section = 0
    seen = False
    if text.startswith("a couple"):
        return Decimal(2)
    for word in _WORD.findall(text):
        name = word.removesuffix("s") if word.removesuffix("s") in _SCALES else word
        if name in _WORDS:
            section, seen = section + _WORDS[name], True
        elif name in _SCALES:
            section, seen = (section or 1) * _SCALES[name], True
            if _SCALES[name] >= 1000:  # noqa: PLR2004 - thousand closes what stands before it
                total, section = total + section, 0
        elif name not in {"a", "an", "and", "half"}:
            return None
    number = Decimal(total + section)
    return (number / 2 if text.startswith("half") else number) if seen else None
