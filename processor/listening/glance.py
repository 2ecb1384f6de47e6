"""Whether what must follow the head of a phrase can stand at a place at all, told by its first and its last words. Pure.

Nearly always it cannot: "I" is a head of many phrases, and another word follows it. To make a pattern ready takes a hundred times as long
as this look, so the look comes first. It may let through what the pattern then does not find; it must never leave out what it would find.
"""

import re
from collections.abc import Callable

MANY = 20  # words that may be left out in a row
FAR = 400  # characters; no phrase is as long
_NO_WORDS = re.compile(r"[\\\[.{<]")  # from here on it is not only words that follow
_OPTIONAL = re.compile(r"\*|(?<!\()\?|\(\?[^:]")  # or only looked at
_SPACE = re.compile(r" (?![?*])")
_LETTERS_OF = re.compile(r"[a-z]+[?*]?")
_LAST = re.compile(r"\(\?:([^()\[\]{}\\.?*+^$<>]+)\)$")
_BRACKET = re.compile(r"\\.|\[(?:[^\]\\]|\\.)*\]|[(|)]")
_LEAD = re.compile(r"\(\?:( [a-z' |]+)\)[*?]")
_WORD_AHEAD = re.compile(" [a-z]")


def first_words(rest: str) -> tuple[str, ...]:
    """Return what the first word must begin with that follows a head and a space, () where that cannot be told from `rest` at a glance."""
    if rest.startswith(" (?:"):
        words = _of_group(rest)
        if words:
            return words
    cut = _NO_WORDS.search(rest)
    lead = rest[: cut.start()] if cut else rest
    if cut and (cut[0] == "{" or lead.count("(") != lead.count(")") or _OPTIONAL.search(lead)):
        return ()
    if not any(lead.count("(", 0, space.start()) == lead.count(")", 0, space.start()) for space in _SPACE.finditer(lead)):
        return ()  # perhaps nothing need follow
    found = {word[:-2] if word[-1] in "?*" else word for word in _LETTERS_OF.findall(lead)}
    return () if "" in found else tuple(found)


def _of_group(rest: str) -> tuple[str, ...]:
    """Return what the alternatives of the group begin with that `rest` begins with behind a space, () unless one of these must follow."""
    starts: list[int] = []
    depth = 0
    for sign in _BRACKET.finditer(rest):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if depth == 1 and (sign[0] == "|" or not starts):
            starts.append(sign.end() + (0 if starts else len("?:")))
        if depth == 0 and sign[0] == ")":
            if rest[sign.end() : sign.end() + 1] in {"?", "*", "{"}:
                return ()
            break
    found = [_LETTERS_OF.match(rest, start) for start in starts]
    words = [(word[0][:-2] if word[0][-1] in "?*" or rest[word.end()] == "{" else word[0]) if word else "" for word in found]
    return () if "" in words else tuple(words)


def last_words(rest: str) -> tuple[str, ...]:
    """Return the words of which one must stand where a match of `rest` ends, () where it does not end with one of several."""
    last = _LAST.search(rest)
    return tuple(last[1].split("|")) if last else ()


def glance(rest: str) -> Callable[[str, int], bool]:
    """Return what tells at a glance whether `rest` may follow at a place: its first word and one of its last must stand there."""
    lead = _LEAD.match(rest)
    skipped = tuple(lead[1].split("|")) if lead else ()
    if lead and all(word.startswith(" ") for word in skipped):
        begins = first_words(rest[lead.end() :])
    else:
        skipped, begins = (), first_words(rest)
    ends = last_words(rest)

    def may_follow(text: str, at: int) -> bool:
        if ends:
            ahead = text[at : at + FAR]
            if not any(word in ahead for word in ends):
                return False
        return not begins or any(
            text.startswith(begins, place + 1) or not _WORD_AHEAD.match(text, place) for place in _places(text, at, skipped)
        )

    return may_follow


def _places(text: str, at: int, skipped: tuple[str, ...]) -> list[int]:
    """Return where the words can end that may be left out or repeated, and the place before them."""
    reached = [at]
    for place in reached:
        if len(reached) > MANY:
            return [*reached, len(text)]  # where nothing follows, and so anything may
        reached += [place + len(word) for word in skipped if text.startswith(word, place)]
    return reached
