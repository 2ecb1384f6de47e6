"""How a text feels that has no word of feeling: a small linear model over hashed character n-grams. Pure, but for its own file.

The model was trained by training/train.py and is read once from the package. It only helps where nothing else is known of a
text; where the kind is known, the plain rule is better (training/README.md has the figures).
"""

import struct
from functools import cache
from math import exp, sqrt

from processor.listening.reading import Emotion
from processor.listening.traditional import fold
from processor.shipped import shipped_bytes

FILE = "model.bin"
BUCKETS = 1 << 14
LONGEST = 3  # characters
SEEN = 300  # characters of a text that are looked at
HEADER = f"<{1 + len(Emotion)}f"  # scale of the weights, bias of each emotion

_FACTOR = 1_000_003
_BITS = 0x7FFFFFFF


def likelihoods(text: str) -> dict[Emotion, float]:
    """Return how likely each emotion is for `text`; the sum is 1."""
    scale, bias, weights = _model()
    seen = buckets(text)
    share = scale / sqrt(max(1, len(seen)))
    scores = [share * sum(map(column.__getitem__, seen)) + start for column, start in zip(weights, bias, strict=True)]
    powers = [exp(score - max(scores)) for score in scores]
    return {emotion: power / sum(powers) for emotion, power in zip(Emotion, powers, strict=True)}


def buckets(text: str) -> list[int]:
    """Return the buckets of the n-grams of the first characters of `text`, each once, in order."""
    letters = [ord(letter) for letter in f" {fold(text[:SEEN])} "]
    found: set[int] = set()
    for start in range(len(letters)):
        value = 0
        for letter in letters[start : start + LONGEST]:
            value = (value * _FACTOR + letter) & _BITS
            found.add((value ^ value >> 15) & (BUCKETS - 1))
    return sorted(found)


@cache
def _model() -> tuple[float, tuple[float, ...], tuple[memoryview, ...]]:
    raw = shipped_bytes(FILE)
    scale, *bias = struct.unpack_from(HEADER, raw)
    weights = memoryview(raw)[struct.calcsize(HEADER) :].cast("b")
    return scale, tuple(bias), tuple(weights[at : at + BUCKETS] for at in range(0, len(weights), BUCKETS))
