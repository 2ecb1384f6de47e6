"""A text in sentences and clauses, each with its place. Pure.

A clause is what one negation, one intensifier or one wish reaches over: it ends at a mark or a line end. A full stop inside a number,
an abbreviation or an address ends nothing.
"""

import re
from typing import NamedTuple

CHARACTERS = 20_000  # of a text that are listened to; a letter has said what it wants by then

_END = re.compile(r"[.!?](?=[\s\"')\]]|$)[.!?\"')\]]*|[。！？；;…\n]+[”’」』）]*|[,，、:：](?!\d|//)|\s[-–—]+\s")
WRAPPED = 50  # characters of a line from which its end may be a program's
_HAN = re.compile("[\u3400-\u9fff]")
_SENTENCE_END = frozenset(".!?。！？…\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|no|nr|vs|etc|e\.g|i\.e|a\.m|p\.m|inc|ltd|co|dept|approx|ref|tel|ext|jan|feb|aug|sept?|oct|nov|dec)|\b[A-Za-z])$",
    re.IGNORECASE,
)


class Clause(NamedTuple):
    """A stretch of the text, without white space around it: `text == whole[start:end]`; `mark` is what ended it, `sentence` its number."""

    text: str
    start: int
    end: int
    mark: str
    sentence: int


def split(text: str) -> tuple[Clause, ...]:
    """Return the clauses of `text` in order, of its first 20,000 characters."""
    found: list[Clause] = []
    start = sentence = 0
    text = text[:CHARACTERS]
    for mark in _END.finditer(text):
        if mark[0].startswith(".") and _ABBREVIATION.search(text, max(start, mark.start() - 8), mark.start()):
            continue
        if mark[0] == "\n" and _is_wrapped(text, mark.start()):
            continue
        _add(found, text, (start, mark.start()), mark[0], sentence)
        start = mark.end()
        sentence += any(character in _SENTENCE_END for character in mark[0])
    _add(found, text, (start, len(text)), "", sentence)
    return tuple(found)


def _is_wrapped(text: str, at: int) -> bool:
    """Tell whether a line end only keeps the line short, as programs do with plain text, and the sentence goes on."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    longest = WRAPPED // 2 if _HAN.search(line) else WRAPPED
    return longest <= len(line) <= 2 * longest and text[at + 1 : at + 2].isalnum()


def _add(found: list[Clause], text: str, place: tuple[int, int], mark: str, sentence: int) -> None:
    start, end = place
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        start += len(piece) - len(piece.lstrip())
        found.append(Clause(stripped, start, start + len(stripped), mark, sentence))
