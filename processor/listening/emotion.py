"""What the writer feels: one of eight emotions, how strongly, how sure that is, and the words that show it. Pure.

Words of feeling count more than judgements, and these more than what was done; of several words for one emotion each
further one adds less. Where nothing decides, a complaint is mild frustration, praise is mild joy and anything else neutral;
a text of unknown kind is left to the small model.
"""

from collections.abc import Iterable
from math import log
from typing import NamedTuple

from processor.listening import backoff, signs
from processor.listening.clauses import CHARACTERS, Clause
from processor.listening.lexicon import Tone
from processor.listening.reading import Emotion, EmotionWord, Kind
from processor.listening.tone import Heard, hear

NEGATIVE = (Emotion.ANGER, Emotion.FRUSTRATION, Emotion.DISAPPOINTMENT, Emotion.ANXIETY, Emotion.SADNESS, Emotion.DISGUST)
COUNTS = {Tone.FEELING: 1.0, Tone.INSULT: 1.0, Tone.JUDGEMENT: 0.8, Tone.BEHAVIOUR: 0.7, Tone.SIGN: 0.6, Tone.POLITENESS: 0.1}
LEANS = {Emotion.ANGER: 1.15, Emotion.DISAPPOINTMENT: 1.1, Emotion.ANXIETY: 1.1, Emotion.SADNESS: 1.1, Emotion.DISGUST: 0.95}
FURTHER = 0.4  # of the one before it, each further word for the same emotion
HARDLY_TOLD = 0.3  # "third time", "on hold": a complaint says so anyway
COMPLAINT = 0.8  # what speaks for frustration in any complaint
EXCLAIMED = 0.35  # for anger, each of up to three exclamation marks of a complaint
SHOUTED = 1.5  # for anger, a complaint all in capitals with an exclamation mark
JOYFUL = 1.2  # praise that a question or a request must have to be called joy
MOVED = 1.1  # feeling that it must have to be called anything else
CALM = 0.4  # what speaks for neutral where the kind is not known
MODEL = 0.3  # how much the model counts there
UNLIKELY = 0.01


class Feeling(NamedTuple):
    """The feeling of a text; `scores` has what spoke for each emotion, `because` what decided."""

    emotion: Emotion
    intensity: int  # 0 to 3
    confidence: float  # 0 to 1
    words: tuple[EmotionWord, ...]
    because: tuple[str, ...]
    scores: dict[Emotion, float]


def feel(  # words of both languages are looked for in every text
    text: str,
    clauses: tuple[Clause, ...],
    *,
    kind: Kind | None = None,
    heard: tuple[Heard, ...] | None = None,
    matter: Emotion | None = None,
) -> Feeling:
    """Return what the writer of `text` feels.

    `kind` says what the text is, `heard` which words have tone and `matter` what people mostly feel in it, where that is known.
    """
    text = text[:CHARACTERS]
    heard = hear(text, clauses) if heard is None else heard
    scores = _scores(heard)
    if kind is Kind.COMPLAINT:
        scores[Emotion.ANGER] += _heat(text, clauses)
    emotion, rule = _decide(scores, kind, matter) if kind else _guess(scores, text)
    words = tuple(
        EmotionWord(text[one.start : one.end], one.start, one.end, one.emotion, round(one.weight, 2)) for one in heard if one.shown
    )
    reasons = tuple(_reason(text, one) for one in heard if one.emotion is emotion or one.note)
    return Feeling(emotion, _intensity(emotion, heard), _confidence(emotion, scores, heard, kind), words, (rule, *reasons), scores)


def _scores(heard: Iterable[Heard]) -> dict[Emotion, float]:
    counted: dict[Emotion, list[float]] = {emotion: [] for emotion in Emotion}
    for one in heard:
        told = HARDLY_TOLD if one.emotion is Emotion.FRUSTRATION and not one.shown else 1
        counted[one.emotion].append(one.weight * COUNTS[one.tone] * told)
    return {
        emotion: LEANS.get(emotion, 1.0) * sum(weight * FURTHER**place for place, weight in enumerate(sorted(weights, reverse=True)))
        for emotion, weights in counted.items()
    }


def _heat(text: str, clauses: tuple[Clause, ...]) -> float:
    exclaimed = sum("!" in clause.mark or "！" in clause.mark for clause in clauses)
    return EXCLAIMED * min(3, exclaimed) + (SHOUTED if exclaimed and signs.shouts(text) else 0)


def _decide(scores: dict[Emotion, float], kind: Kind, matter: Emotion | None) -> tuple[Emotion, str]:
    """Return the emotion of a text of known kind in such a matter, and the rule."""
    strongest = max(NEGATIVE, key=lambda emotion: scores[emotion])
    if kind is Kind.COMPLAINT:
        if scores[strongest] > COMPLAINT:
            return strongest, f"{strongest}: what speaks most for it in a complaint (rule, {scores[strongest]:.1f})"
        if matter is not None:
            return matter, f"{matter}: no stronger word, but such a matter (rule)"
        return Emotion.FRUSTRATION, "frustration: a complaint without a stronger word (rule)"
    if kind is Kind.PRAISE or scores[Emotion.JOY] >= JOYFUL or (kind is Kind.THANKS and any(scores.values())):
        return Emotion.JOY, f"joy: a text of {kind} (rule, {scores[Emotion.JOY]:.1f})"
    if scores[strongest] >= MOVED:
        return strongest, f"{strongest}: what speaks most for it (rule, {scores[strongest]:.1f})"
    return Emotion.NEUTRAL, f"neutral: a {kind} without a word of feeling (rule)"


def _guess(scores: dict[Emotion, float], text: str) -> tuple[Emotion, str]:
    """Return the emotion of a text of unknown kind, where the model has a say, and the rule."""
    likely = backoff.likelihoods(text)
    votes = {emotion: score + MODEL * log(likely[emotion] + UNLIKELY) for emotion, score in scores.items()}
    votes[Emotion.NEUTRAL] += CALM
    emotion = max(votes, key=lambda name: votes[name])
    return emotion, f"{emotion}: words (lexicon, {scores[emotion]:.1f}) and letters like it (model, {likely[emotion]:.2f})"


def _reason(text: str, one: Heard) -> str:
    note = f", {one.note}" if one.note else ""
    return f"“{text[one.start : one.end]}”: {one.emotion} {one.weight:.1f} (lexicon, {one.tone}{note})"


def _intensity(emotion: Emotion, heard: Iterable[Heard]) -> int:
    """Return 0 to 3 by the strongest word; a word for another dark feeling counts nearly as much."""
    if emotion is Emotion.NEUTRAL:
        return 0
    dark = emotion in NEGATIVE
    weights = [one.weight if one.emotion is emotion else 0.85 * one.weight for one in heard if (one.emotion in NEGATIVE) == dark]
    strongest = max(weights, default=1.0)
    return 3 if strongest >= 2.7 else 2 if strongest >= 1.5 else 1  # noqa: PLR2004  weights are 0 to 3 as well


def _confidence(emotion: Emotion, scores: dict[Emotion, float], heard: Iterable[Heard], kind: Kind | None) -> float:
    """Return how often such an answer was right: by how far it leads and what kind of word shows it (figures in training/README.md)."""
    named = {one.tone for one in heard if one.emotion is emotion and one.shown}
    if kind and emotion is Emotion.NEUTRAL:
        return 0.75 if kind in {Kind.QUESTION, Kind.REQUEST} else 0.9  # who asks may be anxious and not say so
    if kind in {Kind.PRAISE, Kind.THANKS}:
        return 0.75 if kind is Kind.THANKS else 0.95 if named else 0.8
    if not named:
        return 0.65 if kind is Kind.COMPLAINT and emotion is Emotion.FRUSTRATION else 0.5
    floor = COMPLAINT if kind is Kind.COMPLAINT else 0.0
    others = [max(score, floor) if name is Emotion.FRUSTRATION else score for name, score in scores.items() if name is not emotion]
    if kind is Kind.COMPLAINT:  # praise in a complaint speaks against nothing
        others.remove(scores[Emotion.JOY])
    lead = scores[emotion] - max(others)
    certain = 0.57 + 0.13 * lead if named & {Tone.FEELING, Tone.INSULT} else min(0.85, 0.49 + 0.2 * lead)
    return round(max(0.4, min(0.95, certain)) - (0.0 if kind else 0.05), 2)
