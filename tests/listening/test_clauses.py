"""Where a clause ends, and where it does not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.listening.clauses import split

LONG = "The parcel that I ordered on the third of March came late and its"


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("I rang Mr. Smith at 3 p.m. on Monday, and nobody came.", ["I rang Mr. Smith at 3 p.m. on Monday", "and nobody came"]),
        ("It cost $1,200.50; refund me - now.", ["It cost $1,200.50", "refund me", "now"]),
        ("See http://a.example/x: it is broken", ["See http://a.example/x", "it is broken"]),
        ("投诉！昨天收到的锅，锅盖裂了。请退款……谢谢", ["投诉", "昨天收到的锅", "锅盖裂了", "请退款", "谢谢"]),
        ("one\ntwo", ["one", "two"]),
        (f"{LONG}\nlid is cracked.", [f"{LONG}\nlid is cracked"]),
        (f"{LONG}\n\nI want a refund.", [LONG, "I want a refund"]),
        (f"{LONG}\n- a list", [LONG, "- a list"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_a_clause_ends_at_a_mark_or_a_line(text: str, clauses: list[str]) -> None:
    """A number, an abbreviation, an address and a line that a program broke end nothing."""
    assert [clause.text for clause in split(text)] == clauses


@given(st.text(alphabet="ab .,;!?。，\n-0", max_size=80))
def test_every_clause_stands_where_it_says(text: str) -> None:
    """In order, without overlap, without white space around it."""
    found = split(text)

    assert [clause.text for clause in found] == [text[clause.start : clause.end] for clause in found]
    assert all(clause.text == clause.text.strip() and clause.text for clause in found)
    assert all(before.end <= after.start and before.sentence <= after.sentence for before, after in pairwise(found))
