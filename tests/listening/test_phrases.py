"""How phrases are bound into books and found in a text."""

import pytest

from processor.listening import binding, phrases
from processor.listening.phrases import Book
from processor.shipped import shipped_path

TABLE = r"""
[trouble]
broken|cracked ~(?: again| in two)?
not ~ (?:working|here)
#~ (?:parts|pieces)
you ~'ve lost
坏|坏了
我~们?(?=[要想])
[-trouble]
broken ~ english
[word=]
broken
"""


def _found(text: str, where: str = "") -> list[tuple[str, str]]:
    """Return name and words of what is found in `text`, the table standing in a book that is asked for `where`."""
    places = Book(*binding.bind([("book", where, TABLE)])).places(text).get("book", [])
    return [(one.name, text[one.start : one.end]) for one in phrases.outermost(places)]


FOUND = {
    "a word": ("it is cracked", [("trouble", "cracked")]),
    "the longest": ("cracked in two", [("trouble", "cracked in two")]),
    "a word that must follow": ("not here and not there", [("trouble", "not here")]),
    "a number": ("in 12 pieces", [("trouble", "12 pieces")]),
    "a shortened word": ("you've lost it", [("trouble", "you've lost")]),
    "under two names": ("broken", [("trouble", "broken"), ("word=", "broken")]),
    "a look-alike": ("broken english", [("word=", "broken")]),
    "in chinese": ("屏幕坏了", [("trouble", "坏了")]),
    "what is only looked at": ("我们要", [("trouble", "我们")]),
    "both scripts in one": ("app坏cracked", [("trouble", "坏"), ("trouble", "cracked")]),
    "inside a word": ("unbroken", []),
}


@pytest.mark.parametrize(("text", "found"), FOUND.values(), ids=FOUND)
def test_phrases_are_found(text: str, found: list[tuple[str, str]]) -> None:
    """The longest counts under its name, and what a look-alike covers does not."""
    assert found == _found(text)


def test_a_book_for_chinese_is_asked_where_there_is_han() -> None:
    """An English word of a Chinese book says nothing in an English text."""
    assert _found("broken", "han") == []
    assert _found("broken 了", "han") == [("trouble", "broken"), ("word=", "broken")]


def test_the_shipped_books_are_bound_from_the_lexicons_as_they_are() -> None:
    """Who changes a lexicon runs `make bind`."""
    old = [name for name, text in binding.shipped().items() if text != shipped_path(name).read_text(encoding="utf-8")]

    assert old == [], "run `make bind` and commit what it writes"
