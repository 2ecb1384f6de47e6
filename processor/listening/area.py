"""Which of the desk's areas a text belongs to, by their keywords. Pure.

The area named most often wins; of two, the one whose keyword is longer, then the one that stands first in the configuration. A keyword
in an alphabet counts only as a whole word or its plural, so that "port" is not found in "report".
"""

import re
from collections.abc import Mapping, Sequence

from processor.listening.phrases import HAN, fold


def find(text: str, areas: Mapping[str, Sequence[str]]) -> str | None:
    """Return the key of the area of `text`, or None where no keyword stands in it."""
    folded = fold(text)
    best: tuple[int, int] = (0, 0)
    found = None
    for key, keywords in areas.items():
        places = [(_count(word, folded), len(word)) for word in map(fold, keywords) if word.strip()]
        score = (sum(count for count, _ in places), max((length for count, length in places if count), default=0))
        if score > best:
            best, found = score, key
    return found


def _count(word: str, folded: str) -> int:
    if HAN.search(word):
        return folded.count(word)
    return len(re.findall(rf"(?<!\w){re.escape(word)}(?:s|es)?(?!\w)", folded)) if word in folded else 0
