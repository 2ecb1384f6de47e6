"""Find phrases of a book of them in a text: longest where they begin, by name. Pure.

A book is a text table. `[name]` begins a section; each line below it is a phrase: the words it can begin with, separated by
`|` (`#` is any number), then, after `~`, a pattern for what must follow at once; `<gap>`, `<han>` and `<few>` stand for a
few words of the same sentence, in Chinese, or of the same clause. A line that begins with two spaces goes on with the one
before. A section `[-name]` has look-alikes: what they cover is not found under that name. The text is walked once; a word
that begins no phrase costs one look into a dictionary, so the time grows with the text and not with the book.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from processor.listening import traditional
from processor.listening.clauses import CHARACTERS
from processor.listening.following import End, compiled
from processor.listening.glance import glance

HAN = re.compile("[\u3400-\u9fff]")
_SINGLE_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
_HAN_FROM = "\u2e80"  # the scripts looked up by character begin here; before it they are looked up by word
_HAN_TO = "\ud7ff"
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+(?:'[a-z]+)?|[^\x00-\u2e7f]")  # short ranges: of long ones `re` writes down every character
NEAR = 4  # look-alikes before a place that can reach it
_NUMBER = "#"  # as a head: any number in digits
_MARKS = "#=?%"  # at the end of a name; who uses the book says what they mean


class Phrase(NamedTuple):
    """A phrase of the book at its place."""

    name: str
    start: int
    end: int


class _Row:
    """A line of the book: under which name, whether it hides, and what must follow the head.

    `end` tells where the phrase ends in a text when its head ends at a place, or -1.
    """

    __slots__ = ("_may_follow", "end", "hides", "name", "rest")

    def __init__(self, name: str, rest: str) -> None:
        self.hides = name.startswith("-")
        self.name = name.removeprefix("-")
        self.rest = rest
        self._may_follow: Callable[[str, int], bool] | None = None
        self.end: End = self._unready if rest else _at_once

    def _unready(self, text: str, at: int) -> int:
        """Look at the first and the last words: most rows never come further, and need not be made ready."""
        if self._may_follow is None:
            self._may_follow = glance(self.rest)
        if not self._may_follow(text, at):
            return -1
        self.end = compiled(self.rest)
        return self.end(text, at)


def _at_once(_text: str, at: int) -> int:
    return at


class _Tokens(NamedTuple):
    """What can be a head in a text, each with its place."""

    words: list[tuple[str, int, int]]  # and _NUMBER, for a number
    shortened: list[tuple[str, int, int]]  # "you" of "you've"
    han: list[tuple[str, str, int]]  # two characters, and the first of them


class Book:
    """A book of phrases made ready for looking up."""

    def __init__(self, *tables: str) -> None:
        """Take the lines of the tables; patterns are compiled when a text needs them."""
        self._words: dict[str, list[_Row]] = {}
        self._han: dict[str, list[tuple[str, _Row]]] = {}
        for head, row in chain(*map(_lines, tables)):
            if head[0] < _HAN_FROM:
                self._words.setdefault(head, []).append(row)
            else:
                self._han.setdefault(head[:2], []).append((head, row))

    def find(self, folded: str) -> list[Phrase]:
        """Return the phrases in a text that `fold` made, by place; under one name none lies inside another."""
        found: list[Phrase] = []
        hidden: list[Phrase] = []
        words, tokens = self._words, _tokens(folded)
        for word, at, after in tokens.words:
            if word in words:
                for row in words[word]:
                    end = row.end(folded, after)
                    if end > at:
                        (hidden if row.hides else found).append(Phrase(row.name, at, end))
        for at, after, row in chain(self._of_shortened(tokens.shortened), self._of_han(folded, tokens.han)):
            end = row.end(folded, after)
            if end > at:
                (hidden if row.hides else found).append(Phrase(row.name, at, end))
        return _outermost(found, hidden)

    def _of_shortened(self, tokens: list[tuple[str, int, int]]) -> Iterator[tuple[int, int, _Row]]:
        """Yield where a head begins and ends, with each of its rows."""
        for word, at, after in tokens:
            for row in self._words.get(word, ()):
                if row.rest:
                    yield at, after, row

    def _of_han(self, folded: str, tokens: list[tuple[str, str, int]]) -> Iterator[tuple[int, int, _Row]]:
        heads_of = self._han.get
        for pair, first, at in tokens:
            for head, row in (*heads_of(pair, ()), *heads_of(first, ())):
                if folded.startswith(head, at):
                    yield at, at + len(head), row


@cache
def _lines(table: str) -> list[tuple[str, _Row]]:
    """Return the heads in a table with what belongs to each; books share them."""
    found: list[tuple[str, _Row]] = []
    name = ""
    for line in table.replace("\n  ", "").splitlines():
        if line.startswith("["):
            name = line[1 : line.index("]")]
        elif line:
            heads, _, rest = line.partition("~")
            row = _Row(name, rest)
            found += [(head, row) for head in heads.strip().split("|")]
    return found


@lru_cache(maxsize=2)  # each book looks for its phrases in the same text
def _tokens(folded: str) -> _Tokens:
    tokens = _Tokens([], [], [])
    for token in _TOKEN.finditer(folded):
        word, at = token[0], token.start()
        if word.isascii() or max(word) < _HAN_FROM:
            _add(tokens, word, at)
            continue
        begun = at  # where the letters begin that stand between characters
        for place, letter in enumerate(word, at):
            if letter >= _HAN_FROM:
                _add(tokens, folded[begun:place], begun)
                begun = place + 1
                if letter <= _HAN_TO:
                    tokens.han.append((folded[place : place + 2], letter, place))
        rest = folded[begun : token.end()].lstrip("'")
        _add(tokens, rest, token.end() - len(rest))
    return tokens


def _add(tokens: _Tokens, word: str, at: int) -> None:
    """Add a word or a number, if there is any."""
    if not word:
        return
    tokens.words.append((word, at, at + len(word)))
    if word[0] in "0123456789":
        tokens.words.append((_NUMBER, at, at + len(word)))
    elif "'" in word:
        base = word.index("'")
        tokens.shortened.append((word[:base], at, at + base))


def _outermost(found: Iterable[Phrase], hidden: Iterable[Phrase]) -> list[Phrase]:
    """Drop what look-alikes cover and what lies inside another of its name."""
    kept: list[Phrase] = []
    reach: dict[str, int] = {}
    alike: dict[str, list[Phrase]] = {}
    for phrase in sorted(hidden, key=lambda phrase: phrase.start):
        alike.setdefault(phrase.name, []).append(phrase)
    for phrase in sorted(found, key=lambda phrase: (phrase.start, -phrase.end)):
        if phrase.end > reach.get(phrase.name, 0) and not _is_covered(phrase, alike.get(phrase.name.rstrip(_MARKS), [])):
            reach[phrase.name] = phrase.end
            kept.append(phrase)
    return kept


def _is_covered(phrase: Phrase, alike: list[Phrase]) -> bool:
    """Whether one of the look-alikes, which are short and sorted, touches `phrase`."""
    last = bisect_left(alike, phrase.end, key=lambda one: one.start)
    return any(one.end > phrase.start for one in alike[max(0, last - NEAR) : last])


@lru_cache(maxsize=2)  # each part of the listening asks for the same text
def fold(text: str) -> str:
    """Return the text as it is looked up, every character in its place: small letters, simplified, wrapped lines joined."""
    return _SINGLE_LINE_END.sub(" ", traditional.fold(text[:CHARACTERS]).replace("\u00a0", " ").replace("\t", " "))
