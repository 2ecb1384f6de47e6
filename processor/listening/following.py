"""What must follow the head of a phrase, as `processor.listening.spelling` spelt it out. Pure.

A match is the longest of the spelt-out words, and ends where a word ends. Only a tail that could not be spelt out is a tree; it is
made ready when a text first comes that far.
"""

import json
from collections.abc import Callable

from processor.listening.matching import Matcher, matcher
from processor.listening.ways import GAP, spell_out

End = Callable[[str, int], int]

REACH = {"<gap>": 40, "<han>": 12, "<few>": 8}
STOPS = {"<gap>": ".!?;。！？；\n", "<han>": "。！？；;!?\n", "<few>": "，。！？；,;!?\n"}
_LETTERS = 14  # of a word of any kind


def ending(tail: str) -> End:
    """Return a function that tells where a bound `tail` ends in a text, from a place on, or -1."""
    if not tail:
        return lambda _text, at: at
    if tail[0] == "~":
        return _matching(matcher(json.loads(tail[1:])))
    words = (spell_out(tail[1:]) or "") if tail[0] == "+" else tail[1:]
    first, *others = GAP.split(words)
    if not others:
        return _spelt(tuple(first.split("|")))
    ways = [tuple(words.split("|")) for words in (first, *others[1::2])]
    gaps = others[::2]
    return lambda text, at: _follow(text, at, ways, gaps)


def _matching(ends: Matcher) -> End:
    """Return what tells where the first of the matches ends that ends with a word, or -1."""
    return lambda text, at: next((end for end in ends(text, at) if not "a" <= text[end : end + 1] <= "z"), -1)


def _spelt(words: tuple[str, ...]) -> End:
    """Return what tells where the longest of `words` ends that stands at a place, or -1."""

    def end(text: str, at: int) -> int:
        if not text.startswith(words, at):
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
    limit = at + (most * _LETTERS if most else REACH[gap])
    best = (limit + 1, 0)
    window = text[at : limit + len(words[0])]  # the first is the longest
    for word in words:
        if word in window:
            best = min(best, (at + window.find(word), -len(word)))
    place, length = best
    between = text[at:place]
    if place > limit or (not _are_words(between, most) if most else any(stop in between for stop in STOPS[gap])):
        return -1
    return place - length


def _are_words(text: str, most: int) -> bool:
    """Whether nothing but at most so many words of letters is in `text`."""
    words = text.split(" ")
    return len(words) <= most + 1 and all(word.isalpha() or not word for word in words)
