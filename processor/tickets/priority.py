"""How pressing a matter is, and why. Pure.

What is at stake decides: danger before loss, loss before annoyance. A matter that was told before, or a very strong feeling, raises it
by one step and never by two; neither makes it the most pressing, since shouting must not come before danger.
"""

from dataclasses import dataclass

from processor.listening.reading import Kind, Reading, SignalName

_BY_SEVERITY = {4: "P1", 3: "P2", 2: "P3", 1: "P4"}
DANGER = "P1"
_STRONGEST = _SERIOUS = 3
_DANGER = frozenset({SignalName.SAFETY, SignalName.SELF_HARM})
_NOBODY_WAITS = (Kind.PRAISE, Kind.THANKS, Kind.OTHER)


@dataclass(frozen=True, slots=True)
class Priority:
    """P1 to P4, with the reason in English, for the journal."""

    level: str
    because: str


def decide(reading: Reading) -> Priority:
    """Return the priority of a new matter."""
    if reading.kind in _NOBODY_WAITS:
        return Priority("P4", f"{reading.kind}: nobody waits for help")
    level, because = _BY_SEVERITY[reading.severity], f"severity {reading.severity} of 4"
    signals = {signal.name for signal in reading.signals}
    if signals & _DANGER and reading.severity >= _SERIOUS:
        return Priority(DANGER, f"{because}: danger")
    if level in ("P1", "P2"):
        return Priority(level, because)
    if SignalName.REPEAT in signals:
        return Priority(_raised(level), f"{because}, one step up: it was told before")
    if reading.intensity >= _STRONGEST:
        return Priority(_raised(level), f"{because}, one step up: {reading.emotion} {reading.intensity} of 3")
    return Priority(level, because)


def _raised(level: str) -> str:
    return f"P{int(level[1]) - 1}"
