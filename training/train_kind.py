# ruff: noqa: INP001  a script, not a package
"""Fit how much each evidence speaks for each kind of text. Needs numpy; reads letters, writes lexicons/kind_weights.py.

    python training/train_kind.py [--report]

A logistic regression on what `processor.listening.kind.evidence` finds in the own letters; what is rare pulls harder. A figure
is rounded to a tenth and left out where it says nothing, so that the table can be read. The books of phrases know these
letters better than those to come, so each letter is also learned from with part of its phrases missed. The same letters
give the same table. --report measures instead of writing: each fifth of the letters by weights of the other four.
"""

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from processor.listening import clauses, emotion, facts, kind, language, signals, wishes
from processor.listening.reading import EmotionWord, Kind

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "processor" / "listening" / "lexicons" / "kind_weights.py"
LETTERS = ("en", "zh", "fresh_en", "fresh_zh", "en_apart", "zh_apart", "indirect_en", "indirect_zh", "ordinary_en", "ordinary_zh")
KINDS = (Kind.COMPLAINT, Kind.QUESTION, Kind.REQUEST, Kind.SUGGESTION, Kind.PRAISE, Kind.OTHER)
PARTS = 5
STEPS = 1500
RATE = 0.3
PULL = 0.002  # towards nothing, but for "always"
MISSED = 4  # times a letter is learned from with phrases missed
KEPT = 0.7  # of its phrases
RARE = 0.3  # how much more a letter of a rare kind counts
LEAST = 0.2  # an evidence whose weights are all smaller is left out
ALWAYS = "always"
HEAD = '''"""How much each evidence speaks for each kind of text. Own numbers, fitted by training/train_kind.py to own letters.

The names are those of the sections in `kinds_en`, of wishes and signals, and of what `processor.listening.kind` counts.
"""

from processor.listening.reading import Kind

KINDS = (Kind.COMPLAINT, Kind.QUESTION, Kind.REQUEST, Kind.SUGGESTION, Kind.PRAISE, Kind.OTHER)
WEIGHTS: dict[str, tuple[float, ...]] = {
'''


class Letter(NamedTuple):
    """What the fit sees of a letter: the evidence, all of it and with phrases missed, its kind, and another that would be right."""

    seen: list[dict[str, float]]
    kind: Kind
    other: Kind | None


class Words(NamedTuple):
    """Words of feeling, as the kind asks for them."""

    words: tuple[EmotionWord, ...]


def main() -> None:
    """Fit and write the weights, or report what they would be worth."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--report", action="store_true", help="measure on fifths of the letters instead of writing the weights")
    letters = own_letters()
    if parser.parse_args().report:
        sys.stdout.write(report(letters))
        return
    TARGET.write_text(table(letters), encoding="utf-8")
    sys.stdout.write(f"{TARGET}: from {len(letters)} letters\n")


def own_letters() -> list[Letter]:
    """Return the letters of training/letters, the latest, which only measure, and those of thanks alone left out."""
    found = []
    for name in LETTERS:
        for line in (HERE / "letters" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["kind"] != Kind.THANKS:
                other = row.get("kind_alt")
                found.append(Letter(amounts(row["text"]), Kind(row["kind"]), Kind(other) if other else None))
    return found


def amounts(text: str) -> list[dict[str, float]]:
    """Return how much of each evidence is in a text, and again with some of the words and wishes missed."""
    parts, tongue = clauses.split(text), language.detect(text)
    stated = [wish for wish in wishes.find(text, parts, tongue) if wish.stated]
    feeling = emotion.feel(text, parts)
    marks, known = signals.find(text, parts, tongue), facts.find(text, parts, tongue, None)
    chance = random.Random(text)  # noqa: S311  no secret: the same letter always misses the same phrases
    found = [kind.amounts(kind.evidence(text, parts, stated, feeling, marks, known))]
    for _ in range(MISSED):
        phrases = [one for one in kind.spoken(text) if chance.random() < KEPT]
        fewer = Words(tuple(one for one in feeling.words if chance.random() < KEPT))
        wanted = [one for one in stated if chance.random() < KEPT]
        noticed = [one for one in marks if chance.random() < KEPT]
        found.append(kind.amounts(kind.evidence(text, parts, wanted, fewer, noticed, known, phrases)))
    return found


def fit(letters: Sequence[Letter]) -> dict[str, np.ndarray]:
    """Return the weights of each evidence for the kinds, by gradient steps on all letters."""
    rows = [(amounts, letter.kind) for letter in letters for amounts in letter.seen]
    names = sorted({name for amounts, _ in rows for name in amounts})
    seen = np.array([[amounts.get(name, 0.0) for name in names] for amounts, _ in rows])
    right = np.array([[float(name is one) for one in KINDS] for _, name in rows])
    common = Counter(name for _, name in rows)
    weight = np.array([common[name] ** -RARE for _, name in rows])
    weight /= weight.mean()
    pull = np.array([[0.0 if name == ALWAYS else PULL] for name in names])
    weights = np.zeros((len(names), len(KINDS)))
    for _ in range(STEPS):
        error = (likelihoods(seen @ weights) - right) * weight[:, None]
        weights -= RATE * (seen.T @ error / len(rows) + pull * weights)
    return dict(zip(names, weights, strict=True))


def likelihoods(scores: np.ndarray) -> np.ndarray:
    """Return how likely each kind is, letter by letter."""
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def table(letters: Sequence[Letter]) -> str:
    """Return the module with the weights."""
    lines = []
    for name, weights in sorted(fit(letters).items(), key=lambda pair: (pair[0] != ALWAYS, pair[0])):
        rounded = [round(float(one), 1) + 0.0 for one in weights]
        if name == ALWAYS or any(abs(one) >= LEAST for one in rounded):
            lines.append(f'    "{name}": ({", ".join(f"{one:.1f}" for one in rounded)}),\n')
    return HEAD + "".join(lines) + "}\n"


def report(letters: Sequence[Letter]) -> str:
    """Return how often the weights are right on letters they were not fitted to, and the mean F1 of the kinds."""
    pairs = []
    for part in range(PARTS):
        weights = fit([one for place, one in enumerate(letters) if place % PARTS != part])
        for letter in letters[part::PARTS]:
            score = sum((amount * weights[name] for name, amount in letter.seen[0].items() if name in weights), np.zeros(len(KINDS)))
            said = KINDS[int(score.argmax())]
            pairs.append((said if said in (letter.kind, letter.other) else letter.kind, said))
    right = sum(gold is said for gold, said in pairs)
    return f"{right} of {len(pairs)} letters right ({right / len(pairs):.3f}), mean F1 {mean_f1(pairs):.3f}\n"


def mean_f1(pairs: Sequence[tuple[Kind, Kind]]) -> float:
    """Return the mean over the kinds of how well each is found, of pairs of the right kind and the one said."""
    return float(np.mean([2 * sum(g is k is s for g, s in pairs) / sum((g is k) + (s is k) for g, s in pairs) for k in KINDS]))


if __name__ == "__main__":
    main()
