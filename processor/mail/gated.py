"""Long lists of phrases, each looked for only in a text that holds a word of it. Pure.

As one alternation, a hundred patterns are tried at every letter of a text, and compiled at every start for mails in languages that never
come. Here each pattern stands behind the literal words without which it cannot match: they are read off the pattern itself, looked for
first, and the pattern is compiled when they are there. What is found is the same as by one alternation without regard to case.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property

# What `re.IGNORECASE` takes for the same letter although `str.lower` does not; a Sigma has a second small form at the end of a word.
_ALIKE = str.maketrans(
    "\u0130\u0131\u017f\u03c2\u03d0\u03f5\u03d1\u03f0\u03d6\u03f1\u03d5\u0345\u1fbe\u1fd3\u1fe3\u1e9b\u00b5\ufb05"
    "\u1c80\u1c81\u1c82\u1c83\u1c84\u1c85\u1c86\u1c87\u1c88",
    "iisσβεθκπρφιιΐΰṡμ\ufb06вдосттъѣꙋ",
)
_ODD = re.compile(f"[Σ{''.join(map(chr, _ALIKE))}]")
_ANY_TIMES = re.compile(r"\*\??|\?\??|\+\??|\{(\d*)(?:,\d*)?\}\??")
_OPENS = re.compile(r"\((?:\?(?P<looks>[=!]|<[=!])|\?P<\w+>|\?:|(?P<flags>\?[a-z]+\))|)")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")


class Phrases:
    """Patterns of which any may stand in a text; none is compiled before a text may hold it."""

    def __init__(self, patterns: Iterable[str]) -> None:
        """Take the patterns; each is a whole expression, matched without regard to case."""
        self._patterns = tuple(patterns)

    def in_(self, text: str) -> bool:
        """Tell whether any of the phrases stands in `text`."""
        return any(pattern.search(text) is not None for pattern in self._possible(text))

    def fill(self, text: str) -> bool:
        """Tell whether `text` is one of the phrases and nothing else."""
        return any(pattern.fullmatch(text) is not None for pattern in self._possible(text))

    def _possible(self, text: str) -> Iterator[re.Pattern[str]]:
        folded = fold(text)
        for words, pattern in self._gates:
            for word in words:
                if word in folded:
                    yield _compiled(pattern)
                    break

    @cached_property
    def _gates(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        return tuple((needed(pattern) or ("",), pattern) for pattern in self._patterns)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def fold(text: str) -> str:
    """Return `text` with every letter in the one form that stands for all that match it without regard to case."""
    if text.isascii() or _ODD.search(text) is None:
        return text.lower()
    return text.translate(_ALIKE).lower().translate(_ALIKE)


def needed(pattern: str) -> tuple[str, ...]:
    """Return words, folded, of which a text that matches `pattern` holds at least one; nothing when none can be told."""
    words, _ = _branches(pattern, 0)
    return tuple(dict.fromkeys(map(fold, words)))


def _branches(pattern: str, at: int) -> tuple[tuple[str, ...], int]:
    """Return the words of alternatives from `at`, and where they end: at the bracket that closes them, or with the pattern."""
    every: list[tuple[str, ...]] = []
    while True:
        words, at = _branch(pattern, at)
        every.append(words)
        if pattern[at : at + 1] != "|":
            return (tuple(word for words in every for word in words) if all(every) else ()), at
        at += 1


def _branch(pattern: str, at: int) -> tuple[tuple[str, ...], int]:
    """Return the words of one alternative, and where it ends."""
    best: tuple[str, ...] = ()
    run = ""
    while at < len(pattern) and pattern[at] not in "|)":
        letter, words, at = _atom(pattern, at)
        times = _ANY_TIMES.match(pattern, at)
        if times is not None:
            at = times.end()
            if times[0][0] in "*?" or times[1] in ("", "0"):
                letter, words = "", ()
        best = _better(best, words)
        if letter:
            run += letter
        if not letter or times is not None:
            best, run = _better(best, (run,) if run else ()), ""
    return _better(best, (run,) if run else ()), at


def _atom(pattern: str, at: int) -> tuple[str, tuple[str, ...], int]:
    """Return the letter that stands at `at`, or the words of the group there, and where the next thing begins."""
    opens = _OPENS.match(pattern, at)
    if opens is not None:
        if opens["flags"]:
            return "", (), opens.end()
        words, end = _branches(pattern, opens.end())
        return "", () if opens["looks"] else words, end + 1
    if pattern[at] == "\\":
        return "" if pattern[at + 1].isalnum() else pattern[at + 1], (), at + 2
    within = _CLASS.match(pattern, at)
    if within is not None:
        return "", (), within.end()
    return "" if pattern[at] in ".^$" else pattern[at], (), at + 1


def _better(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Return whichever words are found in fewer texts: those whose shortest is longer, for a letter tells little."""
    return max(one, other, key=lambda words: (min(map(len, words), default=0), -len(words)))
