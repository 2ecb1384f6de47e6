"""What must follow the head of a phrase: mostly a few given words, which need no compiled pattern. Pure.

Compiling a pattern costs more than reading a hundred letters, and most of those in the books are words in a row, some left out or one of
several: these are spelt out and compared. Only what needs more (repetition, classes, looking ahead) is compiled, when a text first comes
that far. A match is the longest of the spelt-out words, and ends where a word ends.
"""

import re
from collections.abc import Callable

from processor.listening.later import here

MOST = 600  # ways to spell a pattern out; of more, it is compiled
BEGINNING = 3  # characters of the words that are looked up before the words are compared
End = Callable[[str, int], int]

_GAP = re.compile("<(?:gap|han|few|[1-9])>")
_WORDS = re.compile(r"\(\?:(?: \[a-z\]\+|\[a-z\]\+ )\)(?:(\?)|\{0,([1-9])\}\??)")  # up to so many words of any kind
_ESCAPED = re.compile(r"\\([.?!*+$,()-])")
_STANDS_FOR = {sign: chr(0xE000 + at) for at, sign in enumerate(".?!*+$,()-")}  # signs of no letter, while a pattern is taken apart
_MEANT = {ord(stand_in): sign for sign, stand_in in _STANDS_FOR.items()}
_LETTERS = 14  # of such a word
_REACH = {"<gap>": 40, "<han>": 12, "<few>": 8}
_STOPS = {"<gap>": ".!?;。！？；\n", "<han>": "。！？；;!?\n", "<few>": "，。！？；,;!?\n"}
_SIGN = re.compile(r"\(\?:|[()|?]|[^()|?]+")
_ENDS = frozenset("|)")
_NOT_PLAIN = re.compile(r"[\\\[\]{}*+^$.<>]|\(\?[^:]")


def compiled(rest: str) -> End:
    """Return a function that tells where `rest` ends in a text, from a place on, or -1."""
    signs = _ESCAPED.sub(lambda match: _STANDS_FOR[match[1]], _WORDS.sub(lambda match: f"<{match[2] or 1}>", rest))
    pieces = _GAP.split(signs)
    spelt = [spell(piece) for piece in pieces]
    if all(spelt):
        ways = [tuple(sorted((word.translate(_MEANT) for word in way), key=len, reverse=True)) for way in spelt if way is not None]
        gaps = _GAP.findall(signs)
        return _spelt(ways[0]) if not gaps else lambda text, at: _follow(text, at, ways, gaps)
    for sign, reach in _REACH.items():
        rest = rest.replace(sign, f"[^{re.escape(_STOPS[sign])}]{{0,{reach}}}?")
    pattern = here(rest + r"(?![a-z])")

    def end(text: str, at: int) -> int:
        match = pattern.match(text, at)
        return match.end() if match else -1

    return end


def _spelt(words: tuple[str, ...]) -> End:
    """Return what tells where the longest of `words` ends that stands at a place, or -1."""
    begin = frozenset(word[:BEGINNING] for word in words)
    short = len(words[-1]) < BEGINNING

    def end(text: str, at: int) -> int:
        if not (short or text[at : at + BEGINNING] in begin) or not text.startswith(words, at):
            return -1
        for word in words:
            if text.startswith(word, at):
                at += len(word)
                break
        return -1 if "a" <= text[at : at + 1] <= "z" else at

    return end


def _follow(text: str, at: int, ways: list[tuple[str, ...]], gaps: list[str]) -> int:
    """Return where the words of `ways`, with `gaps` between them, end in `text`, or -1."""
    first = ways[0]
    if not text.startswith(first, at):
        return -1
    at += next(len(way) for way in first if text.startswith(way, at))
    for gap, words in zip(gaps, ways[1:], strict=True):
        at = _next(text, at, words, gap)
        if at < 0:
            return -1
    return -1 if "a" <= text[at : at + 1] <= "z" else at


def _next(text: str, at: int, words: tuple[str, ...], gap: str) -> int:
    """Return the end of the nearest of `words` behind a gap that begins at `at`, or -1."""
    most = int(gap[1]) if gap[1].isdigit() else 0
    limit = at + (most * _LETTERS if most else _REACH[gap])
    best = (limit + 1, 0)
    window = text[at : limit + len(words[0])]  # the first is the longest
    for word in words:
        if word in window:
            best = min(best, (at + window.find(word), -len(word)))
    place, length = best
    between = text[at:place]
    if place > limit or (not _are_words(between, most) if most else any(stop in between for stop in _STOPS[gap])):
        return -1
    return place - length


def _are_words(text: str, most: int) -> bool:
    """Whether nothing but at most so many words of letters is in `text`."""
    words = text.split(" ")
    return len(words) <= most + 1 and all(word.isalpha() or not word for word in words)


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
