"""Spell plain patterns out: words in a row, some left out or one of several, become all the words that they can be. Pure."""

import re

MOST = 600  # ways to spell a pattern out; of more, it stays one
GAP = re.compile("(<(?:gap|han|few|[1-9])>)")
STANDS_FOR = {sign: chr(0xE000 + at) for at, sign in enumerate(".?!*+$,()-")}  # signs of no letter, while a pattern is taken apart

_MEANT = {ord(stand_in): sign for sign, stand_in in STANDS_FOR.items()}
_SIGN = re.compile(r"\(\?:|[()|?]|[^()|?]+")
_ENDS = frozenset("|)")
_NOT_PLAIN = re.compile(r"[\\\[\]{}*+^$.<>]|\(\?[^:]")


def spell_out(plain: str) -> str | None:
    """Return the words, longest first, and the gaps of a tail, or None where one of its pieces is no plain pattern.

    What is a sign of patterns and stands for itself is given as STANDS_FOR has it.
    """
    pieces = [spell(piece) for piece in GAP.split(plain)[::2]]
    if not all(pieces):
        return None
    words = ["|".join(sorted(piece, key=len, reverse=True)).translate(_MEANT) for piece in pieces if piece]
    return "".join(piece + gap for piece, gap in zip(words, (*GAP.findall(plain), ""), strict=True))


def spell(pattern: str) -> list[str] | None:
    """Return all the ways to spell a plain pattern out: words, `(?:…|…)` and `?`; None for any other, or for too many ways."""
    if _NOT_PLAIN.search(pattern):
        return None
    signs = _SIGN.findall(pattern)
    ways, at = _either(signs, 0)
    return ways if ways is not None and at == len(signs) else None


def _either(signs: list[str], at: int) -> tuple[list[str] | None, int]:
    """Spell out alternatives from `at` to the end of their group."""
    found: list[str] = []
    while True:
        ways, at = _row(signs, at)
        if ways is None or len(found) + len(ways) > MOST:
            return None, at
        found += ways
        if at >= len(signs) or signs[at] == ")":
            return found, at
        at += 1


def _row(signs: list[str], at: int) -> tuple[list[str] | None, int]:
    """Spell out what stands in a row from `at` to the end of the alternative."""
    ways = [""]
    while at < len(signs) and signs[at] not in _ENDS:
        sign = signs[at]
        if sign == "(?:":
            piece, at = _either(signs, at + 1)
            without = ""
        else:
            piece, without = [sign], sign[:-1]
        at += 1
        if piece is None:
            return None, at
        if signs[at : at + 1] == ["?"]:
            piece = [*piece, without]
            at += 1
        if len(ways) * len(piece) > MOST:
            return None, at
        ways = [way + more for way in ways for more in piece] if len(ways) > 1 or ways[0] else piece
    return ways, at
