"""What a matter does to people, where they do not say it: who lost somebody is sad, who was in danger afraid. Pure.

It only speaks where no word does: an emotion that is told outweighs the one that follows from what happened.
"""

from collections.abc import Iterable

from processor.listening.reading import Emotion, Expectation, Signal, SignalName, Wish

# From the gravest down: the first that is found decides.
_BY_SIGNAL = {
    SignalName.SELF_HARM: Emotion.SADNESS,
    SignalName.BEREAVEMENT: Emotion.SADNESS,
    SignalName.SAFETY: Emotion.ANXIETY,
    SignalName.FRAUD: Emotion.ANXIETY,
    SignalName.DISCRIMINATION: Emotion.ANGER,
    SignalName.HARASSMENT: Emotion.ANGER,
    SignalName.PUBLICITY: Emotion.ANGER,
    SignalName.VULNERABLE: Emotion.ANXIETY,
    SignalName.LEGAL: Emotion.ANGER,
}
_BY_WISH = {
    Wish.PAYMENT_PLAN: Emotion.ANXIETY,
    Wish.DISCIPLINE: Emotion.ANGER,
    Wish.APOLOGY: Emotion.ANGER,
    Wish.COMPENSATION: Emotion.ANGER,
}


def feeling(signals: Iterable[Signal], wishes: Iterable[Expectation]) -> Emotion | None:
    """Return what people mostly feel in such a matter, None where that differs."""
    names = {signal.name for signal in signals}
    stated = {wish.type for wish in wishes if wish.stated}
    found = next((emotion for name, emotion in _BY_SIGNAL.items() if name in names), None)
    return found or next((emotion for wish, emotion in _BY_WISH.items() if wish in stated), None)
