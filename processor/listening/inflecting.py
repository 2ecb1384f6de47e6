"""Read the lexicons of feeling and bind them, with all forms of their words, into what `lexicon` looks up (`make bind`). Pure.

A line of a table is `emotion weight kind: word, word`; a star at a word's end stands for its regular forms.
"""

from collections.abc import Iterable
from functools import cache

from processor.listening.later import later
from processor.listening.lexicon import Bound, Entry, entry, tokens
from processor.listening.lexicons import emotion_en, emotion_wider_en, emotion_wider_zh, emotion_zh, praise_en

_DOUBLED = later(r"(?:^|[^aeiou])[aeiou][bgmnpt]$")
_CHINESE = (emotion_wider_zh.TABLE, emotion_zh.TABLE)
_ENGLISH = (emotion_wider_en.TABLE, emotion_en.TABLE, praise_en.TABLE)  # what a later one says of a word counts

_Line = tuple[str, str]  # a word as it is written, and the head of its line


@cache
def entries() -> tuple[Entry, ...]:
    """Return all entries of both lexicons as they are written, stars and all."""
    return tuple(one for table in (*_ENGLISH, *_CHINESE) for one in read(table))


def read(table: str) -> tuple[Entry, ...]:
    """Return the entries of a table."""
    return tuple(entry(*line) for line in _lines(table))


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


def bind() -> Bound:
    """Return the lexicons ready for looking up."""
    written = [line for table in _ENGLISH for line in _lines(table)]
    # Those without a star come last and win over the forms of one.
    ordered = sorted(written, key=lambda line: line[0][-1] != "*")
    english = {" ".join(key): line for line in ordered for form in inflections(line[0]) if (key := [word for word, _, _ in tokens(form)])}
    chinese = {line[0]: line for table in _CHINESE for line in _lines(table)}
    heads = sorted({head for _, head in (*english.values(), *chinese.values())})
    return Bound(
        heads,
        _numbered(english, heads),
        _sizes((key.split()[0], len(key.split())) for key in english),
        _numbered(chinese, heads),
        _sizes((surface[:2], len(surface)) for surface in chinese),
    )


def _numbered(lines: dict[str, _Line], heads: list[str]) -> dict[str, str]:
    return {
        form: f"{heads.index(head)} {surface}" if surface != form else f"{heads.index(head)}" for form, (surface, head) in lines.items()
    }


def _sizes(found: Iterable[tuple[str, int]]) -> dict[str, str]:
    """Return the sizes of what begins alike, longest first."""
    sizes: dict[str, set[int]] = {}
    for first, size in found:
        sizes.setdefault(first, set()).add(size)
    return {first: " ".join(map(str, sorted(each, reverse=True))) for first, each in sizes.items()}


def _lines(table: str) -> list[_Line]:
    """Return the words of a lexicon, each with the head of its line."""
    found: list[_Line] = []
    for line in table.strip().splitlines():
        head, _, surfaces = line.partition(":")
        found += [(surface.strip(), head) for surface in surfaces.split(",")]
    return found
