"""Find the words that carry tone: the longest entry of the lexicons at each place of a text. Pure.

English is matched word by word, so that nothing is found inside a word; Chinese character by character. Between the words
of an English entry only a space, a line end, a hyphen or an apostrophe may stand. Both languages are looked for in every text.
"""

import json
import re
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from processor.listening.reading import Emotion
from processor.shipped import shipped_bytes

# "did n't" and "ca n't" are how some programs break "didn't" and "can't" in two.
FILE = "feelings.json"
WORD = re.compile(r"[a-z0-9]+(?: ?n't|'[a-z]+)?")
HAN = re.compile("[㐀-鿿]")
_WITHOUT_APOSTROPHE = {
    f"{word}nt": f"{word}n't"
    for word in ("do", "does", "did", "ca", "wo", "is", "was", "are", "were", "has", "have", "had", "would", "should", "could")
} | {"im": "i'm", "ive": "i've"}
_LONGEST_GAP = 3

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


class Bound(NamedTuple):
    """The lexicons as they are shipped, bound by `processor.listening.inflecting`.

    `english` and `chinese` have by the words of a form the number of its line in `lines`, and the entry it belongs to where that is another
    word; the sizes are how many words, or characters, forms have that begin with a word, or a pair of characters, longest first.
    """

    lines: list[str]
    english: dict[str, str]
    english_sizes: dict[str, str]
    chinese: dict[str, str]
    chinese_sizes: dict[str, str]

    def entry(self, form: str, found: str) -> Entry:
        """Return the entry that `found` is under a form."""
        line, _, surface = found.partition(" ")
        return entry(surface or form, self.lines[int(line)])


@cache
def _bound() -> Bound:
    return Bound(**json.loads(shipped_bytes(FILE)))


@cache
def entry(surface: str, head: str) -> Entry:
    """Return an entry of the line that begins with `head`."""
    emotion, weight, tone = head.split()
    return Entry(surface, Emotion(emotion), float(weight), Tone(tone))


def _english(folded: str, words: list[Token]) -> list[Match]:
    bound = _bound()
    lines, sizes_of = bound.english, bound.english_sizes
    found: list[Match] = []
    free = 0
    for at, (name, _, _) in enumerate(words):
        if name not in sizes_of or at < free:
            continue
        for size in map(int, sizes_of[name].split()):
            run = words[at : at + size]
            form = " ".join([word for word, _, _ in run])
            if form in lines and _hang_together(folded, run):
                found.append(Match(bound.entry(form, lines[form]), words[at][1], run[-1][2]))
                free = at + size
                break
    return found


def _hang_together(folded: str, words: list[Token]) -> bool:
    gaps = [folded[one[2] : two[1]] for one, two in pairwise(words)]
    return all(len(gap) <= _LONGEST_GAP and not gap.strip(" \n-'") for gap in gaps)


def _chinese(folded: str) -> list[Match]:
    bound = _bound()
    lines, sizes_of = bound.chinese, bound.chinese_sizes
    found: list[Match] = []
    free = 0  # what lies before belongs to an entry already found
    for at, letter in enumerate(folded):
        if at < free:
            continue
        sizes = sizes_of.get(folded[at : at + 2])
        if sizes is None and letter not in lines:
            continue
        forms = [*(folded[at : at + int(size)] for size in (sizes or "").split()), letter]
        form = next(filter(lines.__contains__, forms), None)
        if form:
            free = at + len(form)
            found.append(Match(bound.entry(form, lines[form]), at, free))
    return found
