"""How serious a matter is, from 1 (a small annoyance, or none) to 4 (danger, livelihood, despair). Pure.

The first rule that holds decides; the order goes from the gravest down, and each rule names its reason.
"""

from collections.abc import Sequence

from processor.listening.reading import Emotion, EmotionWord, Expectation, Fact, FactType, Kind, Signal, SignalName, Wish

SMALL, ORDINARY, SERIOUS, GRAVE = 1, 2, 3, 4
MANY = 3  # words of hurt: who is so upset over something has no small complaint

_SERIOUS = (
    SignalName.HARASSMENT,
    SignalName.FRAUD,
    SignalName.DISCRIMINATION,
    SignalName.DATA_LEAK,
    SignalName.SAFETY,
)
_SERIOUS_ANYWHERE = (SignalName.HARASSMENT, SignalName.FRAUD, SignalName.BEREAVEMENT, SignalName.SAFETY)
_WEIGHTY = frozenset({SignalName.LEGAL, SignalName.REPEAT, SignalName.VULNERABLE, SignalName.UNAUTHORISED, SignalName.BEREAVEMENT})
_HARM = frozenset({SignalName.LEGAL, SignalName.URGENT})
_NEGATIVE = frozenset(Emotion) - {Emotion.JOY, Emotion.NEUTRAL}


def weigh(
    kind: Kind, words: Sequence[EmotionWord], wishes: Sequence[Expectation], signals: Sequence[Signal], facts: Sequence[Fact]
) -> tuple[int, str]:
    """Return the severity and its reason."""
    first: dict[SignalName, Signal] = {}
    for signal in signals:
        first.setdefault(signal.name, signal)
    names = frozenset(first)
    if SignalName.SELF_HARM in names:
        return GRAVE, _because(GRAVE, first[SignalName.SELF_HARM])
    if {SignalName.SAFETY, SignalName.VULNERABLE} <= names and names & _HARM:
        return GRAVE, _because(GRAVE, first[SignalName.SAFETY])
    if kind not in {Kind.COMPLAINT, Kind.REQUEST}:
        weighty = next((first[name] for name in _SERIOUS_ANYWHERE if name in names), None)
        return (ORDINARY, _because(ORDINARY, weighty)) if weighty else (SMALL, f"severity {SMALL}: {kind}, no complaint")
    serious = next((first[name] for name in _SERIOUS if name in names), None)
    if serious is None and SignalName.VULNERABLE in names and kind is Kind.COMPLAINT and _is_at_stake(names, wishes):
        serious = first[SignalName.VULNERABLE]
    if serious is not None:
        return SERIOUS, _because(SERIOUS, serious)
    return _without_grave_matter(kind, words, wishes, names, facts)


def _is_at_stake(names: frozenset[SignalName], wishes: Sequence[Expectation]) -> bool:
    """Whether somebody in need is pursued by law, or cannot pay."""
    return SignalName.LEGAL in names or any(wish.type is Wish.PAYMENT_PLAN and wish.stated for wish in wishes)


def _without_grave_matter(
    kind: Kind, words: Sequence[EmotionWord], wishes: Sequence[Expectation], names: frozenset[SignalName], facts: Sequence[Fact]
) -> tuple[int, str]:
    hurt = sum(word.emotion in _NEGATIVE for word in words)
    if kind is Kind.REQUEST:
        pressing = names & {SignalName.URGENT, SignalName.VULNERABLE}
        return (ORDINARY, f"severity {ORDINARY}: a pressing request") if pressing else (SMALL, f"severity {SMALL}: an ordinary request")
    asks = any(wish.stated for wish in wishes)
    raised = any(fact.type is FactType.PRIOR_CONTACT for fact in facts)
    if not asks and not raised and not names & _WEIGHTY and hurt < MANY and not (hurt and facts):
        return SMALL, f"severity {SMALL}: a complaint that asks for nothing"
    return ORDINARY, f"severity {ORDINARY}: an ordinary complaint"


def _because(severity: int, signal: Signal) -> str:
    return f"severity {severity}: “{' '.join(signal.text.split())}” ({signal.name.replace('_', ' ')})"
