# ruff: noqa: INP001  a script, not a package
"""Train the small back-off model of the listening from labelled letters. Needs numpy; reads files, writes model.bin.

    python training/train.py [--public FOLDER] [--report]

The model says how a text feels that has no word of feeling in it and whose kind is not known. It is a logistic regression on
hashed character n-grams (processor/listening/backoff.py has the hash). Own letters alone make the shipped file; with
--public also GoEmotions and BRIGHTER from FOLDER are learned from, at a tenth of the weight. --report measures instead of
writing: each quarter of the letters by a model of the other three.
"""

import argparse
import json
import struct
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from processor.listening import backoff
from processor.listening.reading import Emotion

HERE = Path(__file__).resolve().parent
LETTERS = ("en", "zh", "fresh_en", "fresh_zh", "en_apart", "zh_apart", "indirect_en", "indirect_zh", "ordinary_en", "ordinary_zh")
EMOTIONS = tuple(Emotion)
EPOCHS = 8
RATE = 0.3
DECAY = 1e-5
PUBLIC_WEIGHT = 0.1
PARTS = 4
LARGEST = 127

GOEMOTIONS = {
    Emotion.ANGER: ("anger",),
    Emotion.FRUSTRATION: ("annoyance",),
    Emotion.DISAPPOINTMENT: ("disappointment", "disapproval"),
    Emotion.ANXIETY: ("fear", "nervousness"),
    Emotion.SADNESS: ("sadness", "grief", "remorse"),
    Emotion.DISGUST: ("disgust",),
    Emotion.JOY: ("joy", "gratitude", "love", "admiration", "approval", "relief", "excitement"),
    Emotion.NEUTRAL: ("neutral", "curiosity"),
}
_BY_LABEL = {label: emotion for emotion, labels in GOEMOTIONS.items() for label in labels}

Example = tuple[np.ndarray, int, float]  # buckets, emotion, weight


def main() -> None:
    """Train and write the model, or report what it would be worth."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--public", type=Path, help="folder with goemotions_train.jsonl, brighter_chn_train.jsonl, brighter_eng_train.jsonl"
    )
    parser.add_argument("--report", action="store_true", help="measure on quarters of the letters instead of writing the model")
    options = parser.parse_args()
    letters = [example(text, emotion, 1.0) for text, emotion in own_letters()]
    public = [example(text, emotion, PUBLIC_WEIGHT) for text, emotion in public_texts(options.public)] if options.public else []
    if options.report:
        sys.stdout.write(report(letters, public))
        return
    weights, bias = fit(letters + public)
    target = HERE.parent / "processor" / "listening" / backoff.FILE
    target.write_bytes(packed(weights, bias))
    sys.stdout.write(f"{target}: {target.stat().st_size} bytes from {len(letters)} letters and {len(public)} public texts\n")


def own_letters() -> list[tuple[str, Emotion]]:
    """Return the letters of training/letters, the latest, which only measure, left out."""
    return [(row["text"], Emotion(row["emotion"])) for name in LETTERS for row in rows(HERE / "letters" / f"{name}.jsonl")]


def public_texts(folder: Path) -> list[tuple[str, Emotion]]:
    """Return the texts of GoEmotions and BRIGHTER that have one label of ours; no label at all is neutral."""
    found: list[tuple[str, Emotion]] = []
    for name in ("goemotions_train", "brighter_chn_train", "brighter_eng_train"):
        path = folder / f"{name}.jsonl"
        for row in rows(path) if path.exists() else ():
            labels = row["labels"] or ["neutral"]
            if len(labels) == 1 and labels[0] in _BY_LABEL:
                found.append((row["text"], _BY_LABEL[labels[0]]))
    return found


def rows(path: Path) -> list[dict]:
    """Return the objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def example(text: str, emotion: Emotion, weight: float) -> Example:
    """Return what the model sees of a labelled text."""
    return np.array(backoff.buckets(text), dtype=np.int64), EMOTIONS.index(emotion), weight


def fit(examples: list[Example]) -> tuple[np.ndarray, np.ndarray]:
    """Return weights (bucket, emotion) and bias (emotion), by gradient steps scaled for each weight (AdaGrad)."""
    chance = np.random.default_rng(0)
    weights = np.zeros((backoff.BUCKETS, len(EMOTIONS)), np.float32)
    squares = np.full_like(weights, 1e-6)
    bias = np.zeros(len(EMOTIONS), np.float32)
    for _ in range(EPOCHS):
        for place in chance.permutation(len(examples)):
            seen, emotion, weight = examples[place]
            if not len(seen):
                continue
            error = likelihoods(weights, bias, seen)
            error[emotion] -= 1
            error *= weight
            step = error / np.sqrt(len(seen)) + DECAY * len(seen) * weights[seen]
            squares[seen] += step * step
            weights[seen] -= RATE * step / np.sqrt(squares[seen])
            bias -= 0.02 * error
    return weights, bias


def likelihoods(weights: np.ndarray, bias: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """Return how likely each emotion is."""
    scores = weights[seen].sum(0) / np.sqrt(max(1, len(seen))) + bias
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()


def packed(weights: np.ndarray, bias: np.ndarray) -> bytes:
    """Return the model as a file: scale and bias as floats, then a signed byte a weight, emotion by emotion."""
    scale = float(np.abs(weights).max()) / LARGEST or 1.0
    small = np.clip(np.round(weights / scale), -LARGEST, LARGEST).astype(np.int8)
    return struct.pack(backoff.HEADER, scale, *map(float, bias)) + small.T.tobytes()


def report(letters: list[Example], public: list[Example]) -> str:
    """Return how often the model is right on letters it has not seen."""
    right = 0
    for part in range(PARTS):
        weights, bias = fit([one for place, one in enumerate(letters) if place % PARTS != part] + public)
        right += sum(int(likelihoods(weights, bias, seen).argmax()) == emotion for seen, emotion, _ in letters[part::PARTS])
    return f"{right} of {len(letters)} letters right ({right / len(letters):.3f})\n"


if __name__ == "__main__":
    main()
