"""How much each evidence speaks for each kind of text. Own numbers, fitted to the letters in training/letters and rounded.

The names are those of the sections in `kinds_en`, of wishes and signals, and of what `processor.listening.kind` counts.
"""

from processor.listening.reading import Kind

KINDS = (Kind.COMPLAINT, Kind.QUESTION, Kind.REQUEST, Kind.SUGGESTION, Kind.PRAISE, Kind.OTHER)
WEIGHTS: dict[str, tuple[float, ...]] = {
    "always": (0.1, -0.3, 0.7, 0.0, -0.4, -0.1),
    "advert": (-0.3, -0.2, -0.4, -0.2, 0.0, 1.1),
    "apology": (0.2, 0.0, -0.1, 0.0, 0.0, 0.0),
    "asks": (-0.1, 0.9, 0.1, -0.1, -0.6, -0.2),
    "bereavement": (-0.1, -0.1, 0.4, -0.1, -0.1, 0.0),
    "blame": (0.4, 0.0, -0.3, -0.1, 0.0, -0.1),
    "but": (0.2, -0.1, -0.3, 0.1, 0.0, 0.1),
    "calm": (-0.1, 0.0, 0.2, 0.0, 0.0, 0.0),
    "cancellation": (0.0, -0.1, 0.3, -0.1, -0.1, 0.0),
    "churn": (0.0, -0.1, 0.4, 0.0, -0.1, -0.1),
    "compensation": (0.3, -0.1, -0.2, 0.0, 0.0, 0.0),
    "contacted": (0.7, 0.0, -0.3, -0.2, -0.1, -0.1),
    "correction": (0.1, -0.1, 0.3, -0.1, -0.2, 0.0),
    "courtesy": (-0.4, 0.1, 0.5, -0.3, 0.3, -0.2),
    "cries": (0.1, -0.2, -0.1, -0.2, 0.1, 0.3),
    "declared": (-0.1, -0.1, -0.1, 0.3, 0.1, 0.0),
    "denied": (-0.3, 0.3, 0.0, 0.0, 0.1, -0.1),
    "escalation": (0.2, -0.1, -0.1, 0.0, 0.0, 0.0),
    "explanation": (0.3, 0.5, -0.5, -0.1, -0.1, -0.1),
    "failed": (0.8, -0.1, -0.1, 0.0, -0.2, -0.3),
    "fault": (0.5, 0.0, 0.1, -0.2, -0.1, -0.3),
    "figures": (0.2, -0.3, 1.0, -0.4, -0.4, -0.1),
    "glad": (-0.2, -0.3, -0.4, -0.1, 1.3, -0.3),
    "grave": (0.4, -0.1, -0.2, -0.1, 0.0, -0.1),
    "human_contact": (0.1, -0.2, 0.3, -0.1, -0.1, 0.0),
    "hurt": (1.2, -0.3, -0.4, -0.3, 0.1, -0.3),
    "information": (-0.3, 1.0, -0.1, -0.3, -0.3, 0.0),
    "long": (0.5, -0.9, 0.1, 0.0, 0.4, -0.2),
    "notice": (-0.5, -0.2, -0.4, -0.2, -0.2, 1.6),
    "payment_plan": (-0.4, -0.1, 0.4, 0.1, 0.0, 0.0),
    "policy_change": (-0.5, -0.3, -0.1, 1.1, 0.0, -0.2),
    "praised": (-0.2, -0.1, -0.5, 0.0, 1.0, -0.2),
    "question": (0.0, 0.9, 0.0, -0.1, -0.3, -0.3),
    "refund": (0.5, -0.1, -0.1, -0.1, -0.1, -0.1),
    "repair": (0.0, -0.1, 0.5, -0.2, -0.1, -0.1),
    "repeat": (0.1, -0.2, -0.2, 0.1, 0.0, 0.1),
    "replacement": (0.6, -0.1, 0.1, -0.1, -0.2, -0.1),
    "resolve": (0.1, 0.0, 0.3, 0.0, -0.3, 0.0),
    "return_item": (-0.2, -0.2, 0.4, 0.1, 0.0, 0.0),
    "slight": (0.0, -0.1, 0.2, 0.3, -0.3, -0.1),
    "suggestion": (-0.5, -0.3, -0.5, 1.8, -0.3, -0.2),
    "turned": (1.2, -0.2, -0.2, -0.2, -1.2, 0.0),
    "urgent": (0.0, -0.1, 0.4, -0.2, -0.1, 0.0),
    "vulnerable": (-0.3, -0.2, 0.3, 0.0, 0.3, -0.1),
}
