"""What follows the head of a phrase and could not be spelt out is matched as `re` would match it."""

import re
from itertools import product

import pytest

from processor.listening.following import ending
from processor.listening.spelling import as_tree

PATTERNS = (
    " (?:it|the [a-z]+(?: [a-z]+)?) (?:down|off)",
    "(?: a| any| another)* (?:lamp|lamps|lampshade)",
    "(?: [a-z]+){0,2} in (?:two|\\d+) days?",
    " (?:my |our )?(?!old)[a-z]+",
    "(?=[ ,])(?:, | )b(?:ig|an)?",
    "[^.?!]{0,8}?(?:[二三]|\\d)+[次回]",
    "[^.?!]{2,12}\\?",
    "(?:，|$)",
    " \\d\\b",
    "(?:\\w+-)?.[=|*^b]",
    "(?:[^,]|,)+",
    "(?: so| so very){1,2}",
)
TEXTS = (
    " it down",
    " the old lamp off again",
    " the old lamp offer",
    " any another lamps",
    " a lampshade in 12 days",
    " lamp in two day",
    " my older lamp",
    " my lamp",
    ", big and bigger",
    " ban",
    "打了三次",
    "打了 12 回了",
    "what? no?",
    "，",
    "",
    "\n",
    " 5",
    " 5b",
    "long-x=|",
    "*b",
    " so so very so",
    " so sorry",
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_tree_matches_where_the_pattern_does(pattern: str) -> None:
    """The end is that of the first match behind which no word goes on."""
    end = ending(as_tree(f"~{pattern}"))
    expected = {text: match.end() if (match := re.match(f"(?:{pattern})(?![a-z])", text)) else -1 for text in TEXTS}

    assert {text: end(text, 0) for text in TEXTS} == expected


def test_every_pattern_is_put_to_the_test() -> None:
    """Each pattern matches one of the texts, and fails at another."""
    found = {(pattern, bool(re.match(pattern, text))) for pattern, text in product(PATTERNS, TEXTS)}

    assert len(found) == 2 * len(PATTERNS)


def test_a_long_row_is_no_matter() -> None:
    """What is repeated without end can fill a letter."""
    text = " very" * 5_000

    assert ending(as_tree("~(?: very| so)* late"))(text, 0) == -1
    assert ending(as_tree("~(?: very| so)* late"))(f"{text} late", 0) == len(text) + len(" late")


@pytest.mark.parametrize("pattern", ["(a)", "(?<=a)b", "a(?:b)??", "\\s"])
def test_a_pattern_that_no_tree_can_say_is_refused(pattern: str) -> None:
    """Who writes it into a table is told when the tables are bound."""
    with pytest.raises(ValueError, match="not known"):
        as_tree(f"~{pattern}")
