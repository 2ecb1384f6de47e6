"""Find phrases in a text: longest where they begin, by book and name. Pure, but for its own file.

The books are bound into one by `processor.listening.binding`, which tells what a phrase looks like, and the text is walked once for all of
them. A word that begins no phrase costs one look into a dictionary, one that begins fifty another look by the letters behind it; so the
time grows with the text and not with the books. What belongs to a head is made ready when a text first has it.
"""

import json
import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import NamedTuple

from processor.listening import traditional
from processor.listening.clauses import CHARACTERS
from processor.listening.following import End, ending
from processor.shipped import shipped_bytes

FILE = "books.json"
HAN = re.compile("[\u3400-\u9fff]")
HAN_FROM = "\u2e80"  # the scripts looked up by character begin here; before it they are looked up by word
HAN_TO = "\ud7ff"
KEY = 3  # characters behind a head by which its phrases are looked up
FAR = 400  # characters; no phrase is as long
NEAR = 4  # look-alikes before a place that can reach it
_SINGLE_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+(?:'[a-z]+)?|[^\x00-\u2e7f]")  # short ranges: of long ones `re` writes down every character
_NUMBER = "#"  # as a head: any number in digits
_MARKS = "#=?%"  # at the end of a name; who uses the book says what they mean


class Phrase(NamedTuple):
    """A phrase of the book at its place."""

    name: str
    start: int
    end: int


class _Section(NamedTuple):
    """A section of a book: `where` it is asked, "" for any text, "han" where there is Han, "other" where there may be another language.

    Look-alikes are in one that `hides`.
    """

    book: str
    where: str
    name: str
    hides: bool


class _Row:
    """A phrase: its rank among all, with what a match behind the head begins, words it has one of, and where it ends.

    Without words it may begin with, or have, anything.
    """

    __slots__ = ("begins", "end", "needs", "rank", "section", "tail")

    def __init__(self, rank: int, section: _Section, begins: str, needs: str, tail: str) -> None:
        self.rank = rank
        self.section = section
        self.begins = tuple(begins.split("|")) if begins else ()
        self.needs = needs.split("|") if needs else []
        self.tail = tail
        self.end: End = self._first if tail else ending("")

    def _first(self, text: str, at: int) -> int:
        """Make the tail ready, but not before a text can have it: most never come so far."""
        if self.needs:
            ahead = text[at : at + FAR]
            if not any(word in ahead for word in self.needs):
                return -1
        self.end = ending(self.tail)
        return self.end(text, at)


class _Entry:
    """The rows of a head: those to be tried anyway, and those by the KEY characters that must stand behind it."""

    __slots__ = ("anyway", "by_key")

    def __init__(self, rows: list[_Row]) -> None:
        self.anyway = [row for row in rows if not row.begins or min(map(len, row.begins)) < KEY]
        self.by_key: dict[str, list[_Row]] = {}
        for row in rows:
            if row not in self.anyway:
                for key in {begin[:KEY] for begin in row.begins}:
                    self.by_key.setdefault(key, []).append(row)


_Place = tuple[int, int, int, _Row]  # start, the end negated so that the longest comes first, rank, row


class Book:
    """Books bound into one, made ready for looking up."""

    def __init__(self, sections: list[str], rows: list[str], words: dict[str, str], han: dict[str, str]) -> None:
        """Take what was bound.

        A section is book, where it is asked, and name; a row the number of its section, what its tail begins with and has, and its tail.
        `words` has the rows of each word; `han` by the first two characters the heads that begin so, each with its row.
        """
        self._sections = [_section(*section.split("\t")) for section in sections]
        self._bound = rows
        self._rows: dict[str, _Row] = {}
        self._words, self._han = words, han
        self._entries: dict[str, _Entry] = {}
        self._of_pair: dict[str, list[tuple[str, _Row]]] = {}

    def places(self, folded: str) -> dict[str, list[_Place]]:
        """Return by book where phrases stand in a text that `fold` made, the longest of those that begin together first."""
        places: list[_Place] = []
        for token in _TOKEN.finditer(folded):
            word, at = token[0], token.start()
            if word.isascii() or max(word) < HAN_FROM:
                self._word(folded, word, at, places)
            else:
                self._mixed(folded, at, token.end(), places)
        places.sort()
        han = HAN.search(folded) is not None
        found: dict[str, list[_Place]] = {}
        for place in places:
            if han or place[3].section.where != "han":
                found.setdefault(place[3].section.book, []).append(place)
        return found

    def _word(self, folded: str, word: str, at: int, places: list[_Place]) -> None:
        """Look up a word or a number, if there is any, and "you" of "you've"."""
        after = at + len(word)
        if word in self._words:
            self._try(word, folded, at, after, places)
        if "0" <= word[:1] <= "9":
            self._try(_NUMBER, folded, at, after, places)
        elif "'" in word:
            base = word[: word.index("'")]
            if base in self._words:
                begun = len(places)
                self._try(base, folded, at, at + len(base), places)
                places[begun:] = [place for place in places[begun:] if place[3].tail]

    def _try(self, head: str, folded: str, at: int, after: int, places: list[_Place]) -> None:
        """Add the phrases that begin with `head` at `[at:after]`."""
        entry = self._entries.get(head)
        if entry is None:
            entry = self._entries[head] = _Entry([self._row(row) for row in self._words[head].split("\n")])
        for row in entry.anyway:
            if not row.begins or folded.startswith(row.begins, after):
                end = row.end(folded, after)
                if end > at:
                    places.append((at, -end, row.rank, row))
        for row in entry.by_key.get(folded[after : after + KEY], ()):
            if row.tail[0] != "~" or folded.startswith(row.begins, after):
                end = row.end(folded, after)
                if end > at:
                    places.append((at, -end, row.rank, row))

    def _mixed(self, folded: str, at: int, end: int, places: list[_Place]) -> None:
        """Look up the characters of `[at:end]`, and the words that stand between them."""
        begun = at
        for place in range(at, end):
            letter = folded[place]
            if letter >= HAN_FROM:
                if begun < place:
                    self._word(folded, folded[begun:place], begun, places)
                begun = place + 1
                if letter <= HAN_TO:
                    self._characters(folded, place, places)
        rest = folded[begun:end].lstrip("'")
        if rest:
            self._word(folded, rest, end - len(rest), places)

    def _characters(self, folded: str, at: int, places: list[_Place]) -> None:
        """Add the phrases that begin with the two characters at `at`, or with the first of them."""
        pair = folded[at : at + 2]
        for key in (pair, pair[0]) if len(pair) > 1 else (pair,):
            if key not in self._han:
                continue
            heads = self._of_pair.get(key)
            if heads is None:
                entries = (entry.split("\t") for entry in self._han[key].split("\n"))
                heads = self._of_pair[key] = [(head, self._row(row)) for head, row in entries]
            for head, row in heads:
                after = at + len(head)
                if folded.startswith(head, at) and (not row.begins or folded.startswith(row.begins, after)):
                    end = row.end(folded, after)
                    if end > at:
                        places.append((at, -end, len(self._bound) + len(places), row))

    def _row(self, number: str) -> _Row:
        row = self._rows.get(number)
        if row is None:
            section, begins, needs, tail = self._bound[int(number)].split("\t")
            row = self._rows[number] = _Row(int(number), self._sections[int(section)], begins, needs, tail)
        return row


def _section(book: str, where: str, name: str) -> _Section:
    return _Section(book, where, name.removeprefix("-"), name.startswith("-"))


def outermost(places: list[_Place]) -> list[Phrase]:
    """Drop what look-alikes cover and what lies inside another of its name; `places` are of one book, and sorted."""
    kept: list[Phrase] = []
    reach: dict[str, int] = {}
    alike: dict[str, list[_Place]] = {}
    for place in places:
        if place[3].section.hides:
            alike.setdefault(place[3].section.name, []).append(place)
    for place in places:
        start, end, section = place[0], -place[1], place[3].section
        name = section.name
        if not section.hides and end > reach.get(name, 0) and not _is_covered(start, end, alike.get(name.rstrip(_MARKS))):
            reach[name] = end
            kept.append(Phrase(name, start, end))
    return kept


def _is_covered(start: int, end: int, alike: list[_Place] | None) -> bool:
    """Whether one of the look-alikes, which are short and sorted, touches `[start:end]`."""
    if alike is None:
        return False
    last = bisect_left(alike, end, key=lambda one: one[0])
    return any(-one[1] > start for one in alike[max(0, last - NEAR) : last])


@cache
def _shipped() -> Book:
    return Book(**json.loads(shipped_bytes(FILE)))


@lru_cache(maxsize=1)  # asked for each book
def _found(folded: str) -> dict[str, list[_Place]]:
    return _shipped().places(folded)


def find(book: str, folded: str, *, other: bool = False) -> list[Phrase]:
    """Return the phrases of a book in a text that `fold` made, by place, and in `other` languages; under one name none lies in another."""
    return outermost([place for place in _found(folded).get(book, ()) if other or place[3].section.where != "other"])


@lru_cache(maxsize=2)  # each part of the listening asks for the same text
def fold(text: str) -> str:
    """Return the text as it is looked up, every character in its place: small letters, simplified, wrapped lines joined."""
    return _SINGLE_LINE_END.sub(" ", traditional.fold(text[:CHARACTERS]).replace("\u00a0", " ").replace("\t", " "))
