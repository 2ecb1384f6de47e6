"""How pressing a matter is."""

from dataclasses import replace

import pytest

from processor.listening.listen import listen
from processor.listening.reading import Emotion, Kind, Reading, Signal, SignalName
from processor.tickets.priority import decide

CALM = replace(listen("The lid does not close."), kind=Kind.COMPLAINT, severity=2, signals=(), emotion=Emotion.NEUTRAL, intensity=0)
FURIOUS = replace(CALM, emotion=Emotion.ANGER, intensity=3)


def told(*names: SignalName, reading: Reading = CALM, severity: int = 2) -> Reading:
    """Return a reading with these signals."""
    return replace(reading, signals=tuple(Signal(name, "x", 0, 1) for name in names), severity=severity)


@pytest.mark.parametrize(
    ("reading", "level"),
    [
        pytest.param(replace(CALM, severity=1), "P4", id="an annoyance"),
        pytest.param(CALM, "P3", id="an ordinary fault"),
        pytest.param(replace(CALM, severity=3), "P2", id="serious"),
        pytest.param(replace(CALM, severity=4), "P1", id="danger"),
        pytest.param(FURIOUS, "P2", id="a very strong feeling raises it"),
        pytest.param(replace(FURIOUS, severity=3), "P2", id="but not to the top"),
        pytest.param(told(SignalName.REPEAT), "P2", id="told before"),
        pytest.param(told(SignalName.REPEAT, reading=FURIOUS), "P2", id="told before and furious: one step"),
        pytest.param(told(SignalName.REPEAT, severity=3), "P2", id="told before and serious: not to the top"),
        pytest.param(told(SignalName.SAFETY, severity=3), "P1", id="somebody was hurt"),
        pytest.param(told(SignalName.SAFETY), "P3", id="a word about safety"),
        pytest.param(replace(FURIOUS, kind=Kind.PRAISE, severity=3), "P4", id="praise waits"),
        pytest.param(replace(CALM, kind=Kind.THANKS), "P4", id="thanks wait"),
    ],
)
def test_what_is_at_stake_decides(reading: Reading, level: str) -> None:
    """Danger before loss before annoyance; one step for what was told before or is felt very strongly."""
    decided = decide(reading)

    assert decided.level == level
    assert decided.because
