"""Spell out what must follow the head of a phrase, and what that can begin with: done once, when the tables are bound. Pure.

Most patterns of the tables are words in a row, some left out or one of several: these are spelt out, so that they need no `re`. Only
what needs more (repetition, classes, looking ahead) stays a pattern. A tail as it is bound is "" where nothing need follow, `=` with the
words that may, longest first, and the gaps between them, `+` with what `processor.listening.ways` makes many such words of, or `~` with a
pattern, which goes into the book as a tree.
"""

import json
import re
from re import _constants as signs  # type: ignore[attr-defined]  # what a pattern is made of is told nowhere else
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from processor.listening.following import REACH, STOPS
from processor.listening.matching import SETS
from processor.listening.ways import GAP, STANDS_FOR, spell_out

LONG = 60  # ways to spell a tail out; of more, that is done when a text first comes that far: the book stays small
FEW = 64  # letters of a set that are told apart in what a pattern can begin with
KEY = 3  # characters by which phrases are looked up
DEPTHS = (6, 5, 4, 3, 2, 1)  # characters of a pattern, which is dear to compile: as many as there are not too many ways to begin
MANY = 300  # of these ways

_WORDS = re.compile(r"\(\?:(?: \[a-z\]\+|\[a-z\]\+ )\)(?:(\?)|\{0,([1-9])\}\??)")  # up to so many words of any kind
_ESCAPED = re.compile(r"\\([.?!*+$,()-])")


def spelt(rest: str) -> str:
    """Return a tail as it is bound."""
    if not rest:
        return ""
    plain = _ESCAPED.sub(lambda match: STANDS_FOR[match[1]], _WORDS.sub(lambda match: f"<{match[2] or 1}>", rest))
    words = spell_out(plain)
    if words:
        return f"={words}" if words.count("|") < LONG else f"+{plain}"
    for sign, reach in REACH.items():
        rest = rest.replace(sign, f"[^{re.escape(STOPS[sign])}]{{0,{reach}}}?")
    return f"~{rest}"


def as_tree(tail: str) -> str:
    """Return a tail as the book has it: one with a pattern has the pattern's tree."""
    return f"~{json.dumps(tree(parser.parse(tail[1:])), ensure_ascii=False, separators=(',', ':'))}" if tail[:1] == "~" else tail


def tree(pattern: Any) -> Any:  # noqa: ANN401 - a parsed pattern has no type
    """Return a parsed pattern as `processor.listening.matching` reads it; a ValueError where that does not know a sign."""
    row: list[Any] = []
    for sign, value in pattern:
        piece = _tree_of(sign, value)
        if isinstance(piece, str) and row and isinstance(row[-1], str):
            row[-1] += piece
        else:
            row.append(piece)
    return row[0] if len(row) == 1 else ["", *row]


def _tree_of(sign: Any, value: Any) -> Any:  # noqa: ANN401, C901, PLR0911 - as above; a line a sign
    match sign, value:
        case signs.LITERAL, _:
            return chr(value)
        case signs.NOT_LITERAL, _:
            return ["^", chr(value), 0]
        case signs.ANY, _:
            return ["^", "\n", 0]
        case signs.IN, _:
            return _set(value)
        case signs.BRANCH, (_, branches):
            return ["|", *map(tree, branches)]
        case signs.SUBPATTERN, (None, 0, 0, inner):
            return tree(inner)
        case (signs.ASSERT, (1, inner)) | (signs.ASSERT_NOT, (1, inner)):
            return ["=" if sign is signs.ASSERT else "!", tree(inner)]
        case (signs.MAX_REPEAT, (least, most, inner)) | (signs.MIN_REPEAT, (least, most, inner)):
            repeated = tree(inner)
            if sign is signs.MAX_REPEAT or (isinstance(repeated, list) and repeated[0] in SETS):
                return ["*", least, -1 if most is signs.MAXREPEAT else most, int(sign is signs.MIN_REPEAT), repeated]
        case signs.AT, signs.AT_END:
            return ["$"]
        case signs.AT, signs.AT_BOUNDARY:
            return ["b"]
    message = f"a pattern of a table has what is not known there: {sign}"
    raise ValueError(message)


def _set(members: Any) -> list[Any]:  # noqa: ANN401 - as above
    letters, further, sign = "", 0, "["
    for kind, value in members:
        match kind, value:
            case signs.NEGATE, _:
                sign = "^"
            case signs.LITERAL, _:
                letters += chr(value)
            case signs.RANGE, (first, last):
                letters += "".join(map(chr, range(first, last + 1)))
            case signs.CATEGORY, signs.CATEGORY_DIGIT | signs.CATEGORY_WORD:
                further = 1 if value is signs.CATEGORY_DIGIT else 2
            case _:
                message = f"a set of a table has what is not known there: {kind}"
                raise ValueError(message)
    return [sign, letters, further]


def begins(tail: str) -> list[str]:
    """Return with what a match of a bound `tail` begins; [] where it may be anything."""
    if tail[:1] == "~":
        pattern = parser.parse(tail[1:])
        found = next(filter(None, (_begins(pattern, length) for length in DEPTHS)), None) or {("", False)}
        words = {begin for begin, _ in found}
    else:
        first = (spell_out(tail[1:]) or "") if tail[0] == "+" else tail[1:]
        words = {word[:KEY] for word in GAP.split(first)[0].split("|")}
    shortest = {word for word in words if not any(word[:size] in words for size in range(len(word)))}
    return [] if "" in words else sorted(shortest)


def needs(tail: str) -> list[str]:
    """Return words of which one stands in every match of a bound `tail` that is a pattern, the rarest such; [] where there are none."""
    if tail[:1] != "~":
        return []
    found = _needed(parser.parse(tail[1:]))
    return max(found, key=lambda words: (min(map(len, words)), -len(words)), default=[])


def _needed(pattern: Any) -> list[list[str]]:  # noqa: ANN401 - a parsed pattern has no type
    """Return lists of words; of each list one stands in every match."""
    found: list[list[str]] = []
    run = ""
    for sign, value in (*pattern, (None, None)):
        if sign is signs.LITERAL:
            run += chr(value)
            continue
        if run:
            found.append([run])
            run = ""
        match sign:
            case signs.SUBPATTERN:
                found += _needed(value[-1])
            case signs.MAX_REPEAT | signs.MIN_REPEAT if value[0] > 0:
                found += _needed(value[2])
            case signs.BRANCH:
                of_each = [max(_needed(branch), key=lambda words: min(map(len, words)), default=[]) for branch in value[1]]
                if all(of_each):
                    found.append(sorted({word for words in of_each for word in words}))
            case _:
                pass
    return found


def _begins(pattern: Any, length: int) -> set[tuple[str, bool]]:  # noqa: ANN401 - as above
    """Return with what a match begins, and of each whether what comes after the pattern may follow at once; nothing of too many."""
    found = {("", True)}
    for sign, value in pattern:
        piece = _begins_of(sign, value, length)
        further = {(begin + more, on) for begin, goes_on in found if goes_on for more, on in piece}
        closed = {one for one in found if not one[1]}
        found = closed | {(begin[:length], on and len(begin) < length) for begin, on in further}
        if not piece or len(found) > MANY:
            return set()
    return found


def _begins_of(sign: Any, value: Any, length: int) -> set[tuple[str, bool]]:  # noqa: ANN401, PLR0911 - as above; a line a sign
    """Return what one sign of a pattern can begin with."""
    match sign:
        case signs.LITERAL:
            return {(chr(value), True)}
        case signs.IN:
            letters = _letters(value)
            return {(letter, True) for letter in letters} if letters else {("", False)}
        case signs.SUBPATTERN:
            return _begins(value[-1], length)
        case signs.BRANCH:
            return _any([_begins(branch, length) for branch in value[1]])
        case signs.MAX_REPEAT | signs.MIN_REPEAT:
            least, most, repeated = value
            most = min(most, length)
            return _any([_begins(list(repeated) * times, length) for times in range(min(least, most), most + 1)])
        case signs.ASSERT:
            return {(begin, False) for begin, _ in _begins(value[1], length)} if value[0] > 0 else {("", True)}
        case signs.ASSERT_NOT:
            return {("", True)}
        case _:
            return {("", False)}


def _any(pieces: list[set[tuple[str, bool]]]) -> set[tuple[str, bool]]:
    return set().union(*pieces) if all(pieces) else set()


def _letters(members: Any) -> list[str]:  # noqa: ANN401 - as above
    """Return the letters of a set, [] of one that is large or says what is not in it."""
    letters: list[str] = []
    for sign, value in members:
        match sign:
            case signs.LITERAL:
                letters.append(chr(value))
            case signs.RANGE if value[1] - value[0] < FEW:
                letters += map(chr, range(value[0], value[1] + 1))
            case _:
                return []
    return letters if len(letters) <= FEW else []
