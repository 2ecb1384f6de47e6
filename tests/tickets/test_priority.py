"""How pressing a matter is."""

import pytest

from processor.listening.listen import listen
from processor.listening.reading import Emotion, Kind, Reading, Signal, SignalName
from processor.tickets.priority import decide

CALM = listen("The lid does not close.")._replace(kind=Kind.COMPLAINT, severity=2, signals=(), emotion=Emotion.NEUTRAL, intensity=0)
FURIOUS = CALM._replace(emotion=Emotion.ANGER, intensity=3)


def told(*names: SignalName, reading: Reading = CALM, severity: int = 2) -> Reading:
    """Return a reading with these signals."""
    return reading._replace(signals=tuple(Signal(name, "x", 0, 1) for name in names), severity=severity)


@pytest.mark.parametrize(
    ("reading", "level"),
    [
        pytest.param(CALM._replace(severity=1), "P4", id="an annoyance"),
        pytest.param(CALM, "P3", id="an ordinary fault"),
        pytest.param(CALM._replace(severity=3), "P2", id="serious"),
        pytest.param(CALM._replace(severity=4), "P1", id="danger"),
        pytest.param(FURIOUS, "P2", id="a very strong feeling raises it"),
        pytest.param(FURIOUS._replace(severity=3), "P2", id="but not to the top"),
        pytest.param(told(SignalName.REPEAT), "P2", id="told before"),
        pytest.param(told(SignalName.REPEAT, reading=FURIOUS), "P2", id="told before and furious: one step"),
        pytest.param(told(SignalName.REPEAT, severity=3), "P2", id="told before and serious: not to the top"),
        pytest.param(told(SignalName.SAFETY, severity=3), "P1", id="somebody was hurt"),
        pytest.param(told(SignalName.SAFETY), "P3", id="a word about safety"),
        pytest.param(FURIOUS._replace(kind=Kind.PRAISE, severity=3), "P4", id="praise waits"),
        pytest.param(CALM._replace(kind=Kind.THANKS), "P4", id="thanks wait"),
    ],
)
def test_what_is_at_stake_decides(reading: Reading, level: str) -> None:
    """Danger before loss before annoyance; one step for what was told before or is felt very strongly."""
    decided = decide(reading)

    assert decided.level == level
    assert decided.because
