"""Match what could not be spelt out: a tree that `processor.listening.spelling` took a pattern apart into. Pure.

To compile a pattern costs more than all that a hundred letters ever ask of it; a tree is ready as it is. It is a text, or a list: after ""
of what follows each other, after `|` of what stands for one another, after `=` or `!` of what must, or must not, come next. A set of
characters is `[`, the characters, and what belongs to it besides (0 nothing, 1 digits, 2 all of words), or `^` with those that do not;
`*` repeats, and has least, most (-1 is without end), whether as few as possible, and what. `$` is the end, `b` the edge of a word.

A matcher returns all places where a match can end, in the order in which `re` would try them.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Matcher = Callable[[str, int], Iterable[int]]
Test = Callable[[str], bool]

SETS = ("[", "^")

_NONE: tuple[int, ...] = ()


def matcher(tree: Any) -> Matcher:  # noqa: ANN401, PLR0911 - a tree is what JSON can say; a line a sign
    """Return what tells where matches of `tree` end in a text, from a place on."""
    if isinstance(tree, str):
        return _text(tree)
    sign, *rest = tree
    match sign:
        case "|" if all(isinstance(one, str) for one in rest):
            return _words(tuple(rest))
        case "|":
            return _either([matcher(one) for one in rest])
        case "=" | "!":
            return _ahead(matcher(rest[0]), wanted=sign == "=")
        case "[" | "^":
            return _repeated_set(_test(tree), 1, 1, few=False)
        case "*":
            return _repeated(*rest)
        case "$":
            return lambda text, at: (at,) if at >= len(text) - (text[-1:] == "\n") else _NONE
        case "b":
            return lambda text, at: (at,) if _is_word(text[at - 1 : at]) != _is_word(text[at : at + 1]) else _NONE
        case _:
            return _row([matcher(one) for one in rest])


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _text(words: str) -> Matcher:
    size = len(words)
    return lambda text, at: (at + size,) if text.startswith(words, at) else _NONE


def _words(words: tuple[str, ...]) -> Matcher:
    """Return what matches one of several texts: most places have none of them."""
    return lambda text, at: [at + len(word) for word in words if text.startswith(word, at)] if text.startswith(words, at) else _NONE


def _row(parts: list[Matcher]) -> Matcher:
    """Return what matches `parts` one behind the other."""
    if not parts:
        return lambda _text, at: (at,)
    *before, last = parts
    for part in reversed(before):
        last = _then(part, last)
    return last


def _then(first: Matcher, second: Matcher) -> Matcher:
    def ends(text: str, at: int) -> Iterator[int]:
        for end in first(text, at):
            yield from second(text, end)

    return ends


def _either(ways: list[Matcher]) -> Matcher:
    def ends(text: str, at: int) -> Iterator[int]:
        for way in ways:
            yield from way(text, at)

    return ends


def _ahead(next_one: Matcher, *, wanted: bool) -> Matcher:
    return lambda text, at: (at,) if any(True for _ in next_one(text, at)) == wanted else _NONE


def _test(tree: list[Any]) -> Test:
    """Return what tells whether a character is of a set."""
    sign, members, further = tree
    inside = sign == "["
    if further:
        besides = str.isdecimal if further == 1 else _is_word
        return lambda one: (one in members or besides(one)) == inside
    return (lambda one: one in members) if inside else (lambda one: one not in members)


def _repeated(least: int, most: int, few: bool, tree: Any) -> Matcher:  # noqa: ANN401, FBT001 - as a tree has it
    if isinstance(tree, list) and tree[0] in SETS:
        return _repeated_set(_test(tree), least, most, few=few)
    one = matcher(tree)
    if (least, most) == (0, 1):
        return _either([one, lambda _text, at: (at,)])
    return _repeated_group(one, least, most)


def _repeated_set(is_one: Test, least: int, most: int, *, few: bool) -> Matcher:
    def ends(text: str, at: int) -> Iterable[int]:
        limit = len(text) if most < 0 else min(len(text), at + most)
        end = at
        while end < limit and is_one(text[end]):
            end += 1
        return range(at + least, end + 1) if few else range(end, at + least - 1, -1)

    return ends


def _repeated_group(one: Matcher, least: int, most: int) -> Matcher:
    """Repeat as often as possible; without recursion, which a long text could exhaust, and to no place twice."""

    def ends(text: str, at: int) -> Iterator[int]:
        seen = {(at, 0)}
        stack = [(at, iter(one(text, at)))]
        while stack:
            place, further = stack[-1]
            times = len(stack) - 1
            end = next(further, None) if times != most else None
            if end is None:
                stack.pop()
                if times >= least:
                    yield place
            elif (state := (end, times + 1 if most > 0 else 0)) not in seen:
                seen.add(state)
                stack.append((end, iter(one(text, end))))

    return ends
