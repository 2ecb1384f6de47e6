"""Find the words that carry tone: the longest entry of the lexicons at each place of a text. Pure.

English is matched word by word, so that nothing is found inside a word; Chinese character by character. Between the words
of an English entry only a space, a line end, a hyphen or an apostrophe may stand. Both languages are looked for in every text.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import chain, pairwise

from processor.listening.lexicons import emotion_en, emotion_zh, praise_en
from processor.listening.reading import Emotion

# "did n't" and "ca n't" are how some programs break "didn't" and "can't" in two.
WORD = re.compile(r"[a-z0-9]+(?: ?n't|'[a-z]+)?")
HAN = re.compile("[㐀-鿿]")
_WITHOUT_APOSTROPHE = {
    f"{word}nt": f"{word}n't"
    for word in ("do", "does", "did", "ca", "wo", "is", "was", "are", "were", "has", "have", "had", "would", "should", "could")
} | {"im": "i'm", "ive": "i've"}
_LONGEST_GAP = 3
_ENGLISH = (emotion_en.TABLE, praise_en.TABLE)

Token = tuple[str, int, int]  # a word and its place


class Tone(StrEnum):
    """What a word with tone is: how I feel, how it was, what was done to me, an insult, a courtesy, or a sign such as an emoji."""

    FEELING = "feeling"
    JUDGEMENT = "judgement"
    BEHAVIOUR = "behaviour"
    INSULT = "insult"
    POLITENESS = "politeness"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a lexicon: the word alone shows `emotion` as strongly as `weight`, 0 to 3."""

    surface: str
    emotion: Emotion
    weight: float
    tone: Tone


@dataclass(frozen=True, slots=True)
class Match:
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
    return tuple(entry for table in (*_ENGLISH, emotion_zh.TABLE) for entry in read(table))


def read(table: str) -> tuple[Entry, ...]:
    """Read the lines `emotion weight kind: word, word` of a lexicon."""
    found: list[Entry] = []
    for line in table.strip().splitlines():
        head, _, surfaces = line.partition(":")
        emotion, weight, tone = head.split()
        found += [Entry(surface.strip(), Emotion(emotion), float(weight), Tone(tone)) for surface in surfaces.split(",")]
    return tuple(found)


def inflections(surface: str) -> tuple[str, ...]:
    """Return the forms of an entry: refuse* -> refuse, refuses, refused, refusing; without a star the entry alone."""
    if not surface.endswith("*"):
        return (surface,)
    stem = surface[:-1]
    if stem.endswith("e"):
        return stem, f"{stem}s", f"{stem}d", f"{stem[:-1]}ing"
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return stem, f"{stem[:-1]}ies", f"{stem[:-1]}ied", f"{stem}ing"
    doubled = stem + stem[-1] if re.search(r"(?:^|[^aeiou])[aeiou][bgmnpt]$", stem) and len(stem) <= len("scam") else stem
    plural = f"{stem}es" if stem.endswith(("s", "sh", "ch", "x")) else f"{stem}s"
    return stem, plural, f"{doubled}ed", f"{doubled}ing"


@dataclass(frozen=True, slots=True)
class _Index:
    """Entries by what is looked up, and how long the entries are that begin with a word or a pair of characters, longest first."""

    entries: dict[str, Entry]
    sizes: dict[str, tuple[int, ...]]


@cache
def _english_index() -> _Index:
    by_form: dict[str, Entry] = {}
    sizes: dict[str, set[int]] = {}
    for entry in sorted(chain(*map(read, _ENGLISH)), key=lambda entry: entry.surface.endswith("*"), reverse=True):
        for form in inflections(entry.surface):  # forms that are written out come last and win over those of a star
            key = [word for word, _, _ in tokens(form)]
            by_form[" ".join(key)] = entry
            sizes.setdefault(key[0], set()).add(len(key))
    return _Index(by_form, {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()})


@cache
def _chinese_index() -> _Index:
    by_surface = {entry.surface: entry for entry in read(emotion_zh.TABLE)}
    sizes: dict[str, set[int]] = {}
    for surface in by_surface:
        sizes.setdefault(surface[:2], set()).add(len(surface))
    return _Index(by_surface, {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()})


def _english(folded: str, words: list[Token]) -> list[Match]:
    index = _english_index()
    names = [name for name, _, _ in words]
    found: list[Match] = []
    at = 0
    while at < len(words):
        for size in index.sizes.get(names[at], ()):
            entry = index.entries.get(" ".join(names[at : at + size])) if at + size <= len(names) else None
            if entry and _hang_together(folded, words[at : at + size]):
                found.append(Match(entry, words[at][1], words[at + size - 1][2]))
                at += size - 1
                break
        at += 1
    return found


def _hang_together(folded: str, words: list[Token]) -> bool:
    gaps = [folded[one[2] : two[1]] for one, two in pairwise(words)]
    return all(len(gap) <= _LONGEST_GAP and not gap.strip(" \n-'") for gap in gaps)


def _chinese(folded: str) -> list[Match]:
    index = _chinese_index()
    sizes_of, entry_of = index.sizes.get, index.entries.get
    found: list[Match] = []
    free = 0  # what lies before belongs to an entry already found
    for at, letter in enumerate(folded):
        if at < free:
            continue
        sizes = sizes_of(folded[at : at + 2])
        entry = next(filter(None, (entry_of(folded[at : at + size]) for size in sizes)), None) if sizes else None
        entry = entry or entry_of(letter)
        if entry:
            free = at + len(entry.surface)
            found.append(Match(entry, at, free))
    return found
