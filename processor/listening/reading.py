"""What was heard in a text: one `Reading`, every part of it with its place in the text and its reason. Pure.

Offsets are characters of the given text: `text[start:end]` is the span. Names are those of `processor listen --json`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple


class Kind(StrEnum):
    """What a text is; THANKS is courtesy only, with nothing to answer."""

    COMPLAINT = "complaint"
    QUESTION = "question"
    REQUEST = "request"
    SUGGESTION = "suggestion"
    PRAISE = "praise"
    THANKS = "thanks"
    OTHER = "other"


class Emotion(StrEnum):
    """How the writer feels, as far as the text shows it."""

    ANGER = "anger"
    FRUSTRATION = "frustration"
    DISAPPOINTMENT = "disappointment"
    ANXIETY = "anxiety"
    SADNESS = "sadness"
    DISGUST = "disgust"
    JOY = "joy"
    NEUTRAL = "neutral"


class FactType(StrEnum):
    """What a fact is about."""

    ID = "id"
    AMOUNT = "amount"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    COUNT = "count"
    PRODUCT = "product"
    PRIOR_CONTACT = "prior_contact"
    PERSON = "person"
    PLACE = "place"


class Wish(StrEnum):
    """What the writer expects."""

    REFUND = "refund"
    REPLACEMENT = "replacement"
    REPAIR = "repair"
    RETURN_ITEM = "return_item"
    COMPENSATION = "compensation"
    APOLOGY = "apology"
    EXPLANATION = "explanation"
    INFORMATION = "information"
    FASTER_HANDLING = "faster_handling"
    HUMAN_CONTACT = "human_contact"
    CANCELLATION = "cancellation"
    CORRECTION = "correction"
    RESOLVE = "resolve"
    STOP_BEHAVIOUR = "stop_behaviour"
    POLICY_CHANGE = "policy_change"
    DISCIPLINE = "discipline"
    PAYMENT_PLAN = "payment_plan"


class SignalName(StrEnum):
    """What must not be overlooked."""

    SAFETY = "safety"
    LEGAL = "legal"
    FRAUD = "fraud"
    BEREAVEMENT = "bereavement"
    SELF_HARM = "self_harm"
    HARASSMENT = "harassment"
    DISCRIMINATION = "discrimination"
    DATA_LEAK = "data_leak"
    VULNERABLE = "vulnerable"
    PUBLICITY = "publicity"
    UNAUTHORISED = "unauthorised"
    CHURN = "churn"
    ESCALATION = "escalation"
    URGENT = "urgent"
    REPEAT = "repeat"


class EmotionWord(NamedTuple):
    """A word that shows a feeling; `weight` is signed by nothing: 0 to 3, how strongly, after negation and intensifiers."""

    text: str
    start: int
    end: int
    emotion: Emotion
    weight: float


class Fact(NamedTuple):
    """Something that can be checked; `value` is normalised (ISO date, "CNY 75000", ISO 8601 duration), the text where it cannot be."""

    type: FactType
    text: str
    value: str
    start: int
    end: int


class Expectation(NamedTuple):
    """A wish; `stated` is False where it only follows from what is told, and then the span is what it follows from."""

    type: Wish
    text: str
    start: int
    end: int
    stated: bool


class Signal(NamedTuple):
    """A span that asks for a person's attention."""

    name: SignalName
    text: str
    start: int
    end: int


class Reading(NamedTuple):
    """Everything heard in a text; `because` has a reason a person can read for each decision."""

    language: str | None
    kind: Kind
    emotion: Emotion
    intensity: int  # 0 to 3
    confidence: float  # 0 to 1, in the emotion
    emotion_words: tuple[EmotionWord, ...]
    facts: tuple[Fact, ...]
    expectations: tuple[Expectation, ...]
    severity: int  # 1 to 4
    signals: tuple[Signal, ...]
    area: str | None
    because: tuple[str, ...]


def as_json(reading: Reading) -> dict[str, Any]:
    """Return the reading as scripts are told it, and as it is kept with a message."""
    return {
        "language": reading.language,
        "kind": reading.kind.value,
        "emotion": reading.emotion.value,
        "intensity": reading.intensity,
        "confidence": round(reading.confidence, 3),
        "emotion_words": [one._asdict() for one in reading.emotion_words],
        "facts": [one._asdict() for one in reading.facts],
        "expectations": [one._asdict() for one in reading.expectations],
        "severity": reading.severity,
        "signals": [one._asdict() for one in reading.signals],
        "area": reading.area,
        "because": list(reading.because),
    }


def from_json(kept: Mapping[str, Any]) -> Reading:
    """Return the reading that `as_json` wrote."""
    return Reading(
        language=kept["language"],
        kind=Kind(kept["kind"]),
        emotion=Emotion(kept["emotion"]),
        intensity=kept["intensity"],
        confidence=kept["confidence"],
        emotion_words=tuple(EmotionWord(**one | {"emotion": Emotion(one["emotion"])}) for one in kept["emotion_words"]),
        facts=tuple(Fact(**one | {"type": FactType(one["type"])}) for one in kept["facts"]),
        expectations=tuple(Expectation(**one | {"type": Wish(one["type"])}) for one in kept["expectations"]),
        severity=kept["severity"],
        signals=tuple(Signal(**one | {"name": SignalName(one["name"])}) for one in kept["signals"]),
        area=kept["area"],
        because=tuple(kept["because"]),
    )
