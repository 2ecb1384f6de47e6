"""Patterns that are compiled later, and quickly: they must mean the same."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.listening.later import here, later, quick

PATTERNS = {
    "few": "[一二三]",
    "repeated": "第[一二三0-9]{1,3}次",
    "not these": r"[^，。,\s]{0,4}次",
    "none but these": "[^一二]",
    "a line end": "[^，。\\\n]{1,3}次",
    "behind": "(?<=[的了])次",
    "a range": "[一-三次]",
    "a sign of sets": r"[\[（(]次[\]）)]",
    "wide and narrow": "[’'‑-]次",
    "no negation": "[一^]次",
    "latin": "[£é]次",
    "no set": "一|二",
}


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
@given(text=st.text("一二三0次，。 ,\n的了[]（）()'’-£é", max_size=8))
def test_a_quick_pattern_finds_the_same(pattern: str, text: str) -> None:
    """Only the time to compile differs."""
    places = [found.span() for found in re.finditer(pattern, text)]

    assert [found.span() for found in re.finditer(quick(pattern), text)] == places
    assert [found.span() for found in later(pattern).finditer(text)] == places
    assert (found := here(pattern).match(text)) is None or found.span() in places


def test_flags_are_kept() -> None:
    """They belong to the pattern."""
    assert later("ab", re.IGNORECASE).fullmatch("AB")
    assert later("ab").fullmatch("AB") is None


def test_a_wrong_pattern_is_told_when_it_is_used() -> None:
    """It is compiled then."""
    pattern = later("(")

    with pytest.raises(re.error):
        pattern.match("")
