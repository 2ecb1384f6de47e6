"""Find the words that carry tone: the longest entry of the lexicons at each place of a text. Pure.

English is matched word by word, so that nothing is found inside a word; Chinese character by character. Between the words
of an English entry only a space, a line end, a hyphen or an apostrophe may stand. Both languages are looked for in every text.
"""

import re
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from processor.listening.later import later
from processor.listening.lexicons import emotion_en, emotion_wider_en, emotion_wider_zh, emotion_zh, praise_en
from processor.listening.reading import Emotion

# "did n't" and "ca n't" are how some programs break "didn't" and "can't" in two.
WORD = re.compile(r"[a-z0-9]+(?: ?n't|'[a-z]+)?")
HAN = re.compile("[㐀-鿿]")
_WITHOUT_APOSTROPHE = {
    f"{word}nt": f"{word}n't"
    for word in ("do", "does", "did", "ca", "wo", "is", "was", "are", "were", "has", "have", "had", "would", "should", "could")
} | {"im": "i'm", "ive": "i've"}
_DOUBLED = later(r"(?:^|[^aeiou])[aeiou][bgmnpt]$")
_LONGEST_GAP = 3
_CHINESE = (emotion_wider_zh.TABLE, emotion_zh.TABLE)
_ENGLISH = (emotion_wider_en.TABLE, emotion_en.TABLE, praise_en.TABLE)  # what a later one says of a word counts

Token = tuple[str, int, int]  # a word and its place


class Tone(StrEnum):
    """What a word with tone is: how I feel, how it was, what was done to me, an insult, a courtesy, or a sign such as an emoji."""

    FEELING = "feeling"
    JUDGEMENT = "judgement"
    BEHAVIOUR = "behaviour"
    INSULT = "insult"
    POLITENESS = "politeness"
    SIGN = "sign"


class Entry(NamedTuple):
    """A line of a lexicon: the word alone shows `emotion` as strongly as `weight`, 0 to 3."""

    surface: str
    emotion: Emotion
    weight: float
    tone: Tone


class Match(NamedTuple):
    """An entry found in a text at `[start:end]`."""

    entry: Entry
    start: int
    end: int


def tokens(folded: str) -> list[Token]:
    """Return the English words of `folded` in order, each with its place, contractions whole and written in one way."""
    return [(canonical(found[0]), found.start(), found.end()) for found in WORD.finditer(folded)]


def find(folded: str, english: list[Token] | None = None) -> tuple[Match, ...]:
    """Return the entries found in `folded` (see traditional.fold), in order, never overlapping; those of weight 0 are left out.

    `english` are the tokens of `folded`, where they are known.
    """
    found = _english(folded, tokens(folded) if english is None else english)
    if HAN.search(folded):
        found += _chinese(folded)
        found.sort(key=lambda match: match.start)
    return tuple(match for match in found if match.entry.weight)


def canonical(word: str) -> str:
    """Return one way of writing for the several of a contraction: "did n't", "didnt" -> "didn't"."""
    return _WITHOUT_APOSTROPHE.get(word, word.replace(" ", ""))


@cache
def entries() -> tuple[Entry, ...]:
    """Return all entries of both lexicons as they are written, stars and all."""
    return tuple(entry for table in (*_ENGLISH, *_CHINESE) for entry in read(table))


def read(table: str) -> tuple[Entry, ...]:
    """Read the lines `emotion weight kind: word, word` of a lexicon."""
    return tuple(_entry(*line) for line in _lines(table))


def _lines(table: str) -> list[tuple[str, str]]:
    """Return the words of a lexicon, each with the head of its line."""
    found: list[tuple[str, str]] = []
    for line in table.strip().splitlines():
        head, _, surfaces = line.partition(":")
        found += [(surface.strip(), head) for surface in surfaces.split(",")]
    return found


def inflections(surface: str) -> tuple[str, ...]:
    """Return the forms of an entry: refuse* -> refuse, refuses, refused, refusing; without a star the entry alone."""
    if not surface.endswith("*"):
        return (surface,)
    stem = surface[:-1]
    if stem.endswith("e"):
        return stem, f"{stem}s", f"{stem}d", f"{stem[:-1]}ing"
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return stem, f"{stem[:-1]}ies", f"{stem[:-1]}ied", f"{stem}ing"
    doubled = stem + stem[-1] if len(stem) <= len("scam") and _DOUBLED.search(stem) else stem
    plural = f"{stem}es" if stem.endswith(("s", "sh", "ch", "x")) else f"{stem}s"
    return stem, plural, f"{doubled}ed", f"{doubled}ing"


class _Index(NamedTuple):
    """Lines by what is looked up, and how long the entries are that begin with a word or a pair of characters, longest first."""

    lines: dict[str, tuple[str, str]]  # the surface and the head of its line
    sizes: dict[str, list[int]]


@cache
def _english_index() -> _Index:
    lines: dict[str, tuple[str, str]] = {}
    sizes: dict[str, set[int]] = {}
    written = [line for table in _ENGLISH for line in _lines(table)]
    stars = [line for line in written if line[0][-1] == "*"]
    for line in (*stars, *(line for line in written if line[0][-1] != "*")):  # those without come last and win over the forms of a star
        surface = line[0]
        for form in inflections(surface) if surface[-1] == "*" else (surface,):
            key = [form] if form.isalpha() and form.isascii() and form not in _WITHOUT_APOSTROPHE else [word for word, _, _ in tokens(form)]
            lines[" ".join(key)] = line
            sizes.setdefault(key[0], set()).add(len(key))
    return _Index(lines, {first: sorted(found, reverse=True) for first, found in sizes.items()})


@cache
def _chinese_index() -> _Index:
    lines = {line[0]: line for table in _CHINESE for line in _lines(table)}
    sizes: dict[str, set[int]] = {}
    for surface in lines:
        sizes.setdefault(surface[:2], set()).add(len(surface))
    return _Index(lines, {first: sorted(found, reverse=True) for first, found in sizes.items()})


@cache
def _entry(surface: str, head: str) -> Entry:
    emotion, weight, tone = head.split()
    return Entry(surface, Emotion(emotion), float(weight), Tone(tone))


def _english(folded: str, words: list[Token]) -> list[Match]:
    lines, sizes = _english_index()
    names = [name for name, _, _ in words]
    found: list[Match] = []
    free = 0
    for at, name in enumerate(names):
        if name not in sizes or at < free:
            continue
        for size in sizes[name]:
            line = lines.get(" ".join(names[at : at + size])) if at + size <= len(names) else None
            if line and _hang_together(folded, words[at : at + size]):
                found.append(Match(_entry(*line), words[at][1], words[at + size - 1][2]))
                free = at + size
                break
    return found


def _hang_together(folded: str, words: list[Token]) -> bool:
    gaps = [folded[one[2] : two[1]] for one, two in pairwise(words)]
    return all(len(gap) <= _LONGEST_GAP and not gap.strip(" \n-'") for gap in gaps)


def _chinese(folded: str) -> list[Match]:
    lines, sizes_of = _chinese_index()
    found: list[Match] = []
    free = 0  # what lies before belongs to an entry already found
    for at, letter in enumerate(folded):
        if at < free:
            continue
        sizes = sizes_of.get(folded[at : at + 2])
        line = next(filter(None, (lines.get(folded[at : at + size]) for size in sizes)), None) if sizes else None
        line = line or lines.get(letter)
        if line:
            free = at + len(line[0])
            found.append(Match(_entry(*line), at, free))
    return found
