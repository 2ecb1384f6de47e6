"""Bind the tables of the lexicons into the books that a start reads instead of them; `make bind` writes these down. Pure.

A table is text: `[name]` begins a section; each line below it is a phrase: the words it can begin with, separated by `|` (`#` is any
number), then, after `~`, a pattern for what must follow at once; `<gap>`, `<han>` and `<few>` stand for a few words of the same sentence,
in Chinese, or of the same clause. A line that begins with two spaces goes on with the one before. A section `[-name]` has look-alikes:
what they cover is not found under that name. `processor.listening.phrases` says how a bound book is read.
"""

import json
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import NamedTuple

from processor.listening import inflecting, lexicon, phrases
from processor.listening.spelling import as_tree, begins, needs, spelt

TABLES = (  # the book, where it is asked, and the lexicons it is bound of
    ("signals", "", "signals_safety_en signals_danger_en signals_law_en signals_theft_en signals_people_en signals_need_en"),
    ("signals", "", "signals_course_en signals_wider_en signals_everyday_en"),
    ("signals", "han", "signals_safety_zh signals_danger_zh signals_law_zh signals_theft_zh signals_people_zh signals_need_zh"),
    ("signals", "han", "signals_wider_zh signals_everyday_zh"),
    ("signals", "other", "signals_other"),
    ("wishes", "", "wishes_en wishes_answers_en wishes_deeds_en wishes_rules_en wishes_wider_en wishes_everyday_en"),
    ("wishes", "han", "wishes_zh wishes_deeds_zh wishes_rules_zh wishes_wider_zh wishes_everyday_zh"),
    ("kinds", "", "kinds_en kinds_calm_en kinds_wider"),
    ("kinds", "han", "kinds_zh"),
)


class Line(NamedTuple):
    """A phrase of a table: the words it can begin with, and what must follow."""

    section: str
    heads: list[str]
    rest: str


class Bound(NamedTuple):
    """The books as they are shipped; see `processor.listening.phrases.Book`."""

    sections: list[str]
    rows: list[str]
    words: dict[str, str]
    han: dict[str, str]


def shipped() -> dict[str, str]:
    """Return by name what the files must be for the lexicons as they are."""
    tables = [(book, where, _table(name)) for book, where, names in TABLES for name in names.split()]
    bound: dict[str, Bound | lexicon.Bound] = {phrases.FILE: bind(tables), lexicon.FILE: inflecting.bind()}
    return {name: json.dumps(each._asdict(), ensure_ascii=False, indent=0) + "\n" for name, each in bound.items()}


def _table(name: str) -> str:
    table: str = import_module(f"processor.listening.lexicons.{name}").TABLE
    return table


def bind(tables: Iterable[tuple[str, str, str]]) -> Bound:
    """Bind tables, each with its book and where it is asked."""
    bound = Bound([], [], {}, {})
    for book, where, table in tables:
        for line in _lines(table):
            section = f"{book}\t{where}\t{line.section}"
            if section not in bound.sections:
                bound.sections.append(section)
            tail = spelt(line.rest)
            row = len(bound.rows)
            looks = (begins(tail), needs(tail)) if tail else ((), ())
            bound.rows.append("\t".join((f"{bound.sections.index(section)}", *map("|".join, looks), as_tree(tail))))
            for head in line.heads:
                place = bound.words if head[0] < phrases.HAN_FROM else bound.han
                key, entry = (head, f"{row}") if head[0] < phrases.HAN_FROM else (head[:2], f"{head}\t{row}")
                place[key] = f"{place[key]}\n{entry}" if key in place else entry
    return bound


def _lines(table: str) -> Iterator[Line]:
    """Yield the phrases of a table."""
    section = ""
    for line in table.replace("\n  ", "").splitlines():
        if line.startswith("["):
            section = line[1 : line.index("]")]
        elif line:
            heads, _, rest = line.partition("~")
            yield Line(section, heads.strip().split("|"), rest)
