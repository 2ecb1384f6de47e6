"""Pairs of sentences that differ in a word and must be told apart."""

from typing import Any

import pytest

from processor.listening.reading import Kind
from tests.listening.feelings import felt, rows

ENOUGH = 0.95


@pytest.mark.parametrize("name", ["contrast_en.jsonl", "contrast_zh.jsonl"])
def test_pairs_are_told_apart(name: str) -> None:
    """Of both sides of all pairs, 95 in 100 have their emotion; where only the strength differs, the stronger is the stronger."""
    sides = [right for row in rows(name) for right in told_apart(row)]

    assert sum(sides) >= ENOUGH * len(sides)


def told_apart(row: dict[str, Any]) -> tuple[bool, bool]:
    """Return for each side of a pair whether it was understood."""
    sides = row["a"], row["b"]
    feelings = [felt(side["text"], Kind(side["kind"])) for side in sides]
    if row["differs"] in {"intensifier", "diminisher"} and sides[0]["emotion"] == sides[1]["emotion"]:
        ordered = (feelings[0].intensity - feelings[1].intensity) * (sides[0]["intensity"] - sides[1]["intensity"]) > 0
        return ordered, ordered
    return feelings[0].emotion == sides[0]["emotion"], feelings[1].emotion == sides[1]["emotion"]
