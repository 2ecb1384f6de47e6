"""What the tests of the feelings share: feel a text as the listening does, and the labelled letters."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from processor.listening.clauses import split
from processor.listening.emotion import Feeling, feel
from processor.listening.reading import Kind

LETTERS = Path(__file__).resolve().parents[2] / "training" / "letters"


def felt(text: str, kind: Kind | None = None) -> Feeling:
    """Return the feeling of a text of this kind."""
    return feel(text, split(text), kind=kind)


def complained(text: str) -> Feeling:
    """Return the feeling of a complaint."""
    return felt(text, Kind.COMPLAINT)


def rows(name: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file of labelled letters."""
    for line in (LETTERS / name).read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)
