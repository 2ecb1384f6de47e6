"""Finding facts in one pass: each rule says with which words it can begin, and is tried only there. Pure.

The text is walked once, token by token; a token that begins no rule costs one look into a dictionary, so the time grows
with the length of the text and not with the number of rules. Patterns have bounded quantifiers only, and are compiled when
a text first needs them. A match counts when `value` gives a value for it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from processor.listening.later import here, later
from processor.listening.reading import FactType

HAN_NUMERALS = frozenset("〇零一二两三四五六七八九十百千万亿")
_NUMBER_STARTS = frozenset("〇零一二两三四五六七八九十几数好半")
_NUMERALS = _NUMBER_STARTS | frozenset("0123456789")
_LAST_LETTER = "ӿ"  # the alphabets end before it; what comes after is looked up by character
_NONE: "list[Ready]" = []
_NUMBER = re.compile(
    r"[0-9〇零一二两三四五六七八九十百千万亿几数好半多来余.,+]{1,24}(?:\s?[-~～至到，、]\s?[0-9一二三四五六七八九十]{1,4})?[多来余几]?\s?"
)
LARGE = "万"  # the head of rules for a bare number in Chinese: only of hundreds and more
EXACT = re.RegexFlag(0)  # for patterns in Chinese: ignoring case over ranges of Han is slow to compile and says nothing
_CLAUSE_END = re.compile(r".*[\n。！？!?；;，]", re.DOTALL)
DIGIT = "0"  # the head of rules that begin with a number written in digits


class Setting(NamedTuple):
    """The text to be searched, and what values depend on."""

    text: str
    language: str | None
    sent_on: date | None

    def before(self, at: int, characters: int) -> str:
        """Return what stands before `at`, in small letters, of this clause or line."""
        piece = self.text[max(0, at - characters) : at]
        end = _CLAUSE_END.match(piece)
        return (piece[end.end() :] if end else piece).lower()


Matcher = Callable[[str, int], re.Match[str] | None]
Value = Callable[[re.Match[str], Setting], str | None]


class Rule(NamedTuple):
    """What one kind of fact looks like.

    `heads` are what a match begins with: a word in small letters, one sign, or one or two characters of Han; DIGIT; or of
    `counted` a number with a certain character behind it. Without any, the pattern searches the whole text. The span is the
    group `fact`, or all of the match, and what `before` (a pattern ending in `$`) finds in front of it. Without a type, the
    span is taken and nothing reported. One of `names` stands at the place: the longest comes first, they are in small letters where
    case is ignored, and the pattern is made for the length of one, which goes where it has `{}`.
    """

    type: FactType | None
    heads: tuple[str, ...]
    pattern: str
    value: Value
    flags: re.RegexFlag = re.IGNORECASE
    before: str = ""
    names: tuple[str, ...] = ()


def counted(units: str) -> tuple[str, ...]:
    """Return the heads of rules that begin with a number, in digits or Han, followed by one of `units`."""
    return tuple(DIGIT + unit for unit in units)


class Spot(NamedTuple):
    """A possible fact; of two that overlap, the longer one stays, and of equal ones the one whose rule comes first."""

    type: FactType | None
    start: int
    end: int
    value: str
    rank: int


class Ready:
    """A rule in its place among the others; its pattern is compiled when a text first needs it: an English mail needs no Chinese one."""

    __slots__ = ("_before", "match", "rank", "rule")

    def __init__(self, rank: int, rule: Rule) -> None:
        """Take the place `rank` in the order."""
        self.rank = rank
        self.rule = rule
        self.match: Matcher = self._named if rule.names else self._first
        self._before = later(rule.before, rule.flags) if rule.before else None

    def _first(self, text: str, at: int) -> re.Match[str] | None:
        self.match = here(self.rule.pattern, self.rule.flags).match
        return self.match(text, at)

    def _named(self, text: str, at: int) -> re.Match[str] | None:
        piece = text[at : at + len(self.rule.names[0])]
        folded = piece.lower() if self.rule.flags else piece
        for name in self.rule.names:
            if folded.startswith(name):
                match = _of_length(self.rule.pattern, len(name), self.rule.flags).match(text, at)
                if match is not None:
                    return match
        return None

    def spot(self, match: re.Match[str], setting: Setting) -> Spot | None:
        """Return what was found, with what belongs to it in front."""
        rule = self.rule
        value = rule.value(match, setting)
        if value is None:
            return None
        start, end = match.span("fact") if "fact" in match.re.groupindex else match.span()
        found = (
            self._before.search(setting.text, max(0, start - (40 if setting.text[start].isascii() else 16)), start)
            if self._before
            else None
        )
        if found is not None and found.start() < start:
            start = found.start()
            value = setting.text[start:end] if rule.type is not FactType.DURATION else value
        return Spot(rule.type, start, end, value, self.rank) if start < end else None


@cache
def _of_length(pattern: str, length: int, flags: re.RegexFlag) -> re.Pattern[str]:
    return re.compile(pattern.format(f".{{{length}}}"), flags)


class Index(NamedTuple):
    """Rules ready for use: by head, and those without one."""

    tokens: re.Pattern[str]
    by_head: dict[str, list[Ready]]
    everywhere: list[tuple[re.Pattern[str], Ready]]


def index(rules: Iterable[Rule]) -> Index:
    """Put `rules` by their heads; their order decides between equal spans."""
    by_head: dict[str, list[Ready]] = {}
    everywhere = []
    for rank, rule in enumerate(rules):
        ready = Ready(rank, rule)
        for head in rule.heads:
            by_head.setdefault(head, []).append(ready)
        if not rule.heads:
            everywhere.append((later(rule.pattern, rule.flags), ready))
    han = {head[0] for head in by_head if head[0] > _LAST_LETTER} | _NUMBER_STARTS
    signs = {head for head in by_head if len(head) == 1 and not head.isalnum() and head not in han}
    singles = "".join(sorted(map(re.escape, han | signs)))
    return Index(re.compile(f"[0-9]+|[{singles}]|[A-Za-zÀ-ɏЀ-ӿ]+"), by_head, everywhere)


def scan(rules: Index, setting: Setting) -> Iterator[Spot]:
    """Yield every match of the rules, in no order and overlapping."""
    text, by_head = setting.text, rules.by_head
    for token in rules.tokens.finditer(text):
        at = token.start()
        first = text[at]
        if first in _NUMERALS:
            entries = [] if _goes_on(text, at) else _of_number(by_head, text, at)
        elif first > _LAST_LETTER:
            pair, single = by_head.get(text[at : at + 2]), by_head.get(first)
            entries = pair + single if pair and single else pair or single or _NONE
        else:
            entries = by_head.get(token[0].lower(), _NONE)
        for ready in entries:
            match = ready.match(text, at)
            if match is not None:
                spot = ready.spot(match, setting)
                if spot is not None:
                    yield spot
    for pattern, ready in rules.everywhere:
        for match in pattern.finditer(text):
            spot = ready.spot(match, setting)
            if spot is not None:
                yield spot


def _of_number(by_head: dict[str, list[Ready]], text: str, at: int) -> list[Ready]:
    """Return the rules for the number at `at`: those for any, and those for what stands behind it."""
    number = _NUMBER.match(text, at)
    end = number.end() if number else at + 1
    entries = (
        by_head.get(DIGIT, _NONE) if text[at] in "0123456789" else by_head.get(text[at], _NONE) + by_head.get(text[at : at + 2], _NONE)
    )
    entries = entries + by_head.get(DIGIT + text[end : end + 1], _NONE)
    return entries + by_head.get(LARGE, _NONE) if end - at > 1 else entries


def _goes_on(text: str, at: int) -> bool:
    """Whether the numeral at `at` is the rest of one such as 1,200.50, 2024-03-05, 十九 or 1.8万."""
    if at == 0:
        return False
    before = text[at - 1]
    if text[at] in "0123456789":
        return before in ".,:/-'" and at > 1 and text[at - 2] in "0123456789"
    if before in "几数":
        return text[at] in "十百千万"
    return text[at] in HAN_NUMERALS and (before in HAN_NUMERALS or before in "0123456789.")


def as_written(match: re.Match[str], _setting: Setting) -> str:
    """Return the words themselves: the value of what cannot be normalised."""
    return match["fact"] if "fact" in match.re.groupindex else match[0]
