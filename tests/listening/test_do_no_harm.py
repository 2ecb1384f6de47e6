"""No machine may comfort where a person is needed: 160 sensitive mails all alert somebody, and few others do."""

import json
from pathlib import Path

import pytest

from processor.listening import clauses, signals

LETTERS = Path(__file__).resolve().parents[2] / "training" / "letters"
ALLOWED = 0.1  # of the mails that only look sensitive may alert a person


def letters(name: str) -> list[str]:
    """Return the texts of a file of letters."""
    return [json.loads(line)["text"] for line in Path(LETTERS / name).read_text(encoding="utf-8").splitlines()]


def alerts(text: str) -> bool:
    """Whether a person is told at once."""
    return any(signal.name in signals.SENSITIVE for signal in signals.find(text, clauses.split(text), None))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_sensitive_mail_alerts_a_person(language: str) -> None:
    """Said plainly or between the lines: injury, death, despair, threat, law, fraud and the like reach a person."""
    assert [text for text in letters(f"sensitive_{language}.jsonl") if not alerts(text)] == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_few_mails_that_only_look_sensitive_alert_anybody(language: str) -> None:
    """An alarm that rings at every "killing me" is soon not heard."""
    texts = letters(f"lookalike_{language}.jsonl")
    alarmed = [text for text in texts if alerts(text)]

    assert len(alarmed) <= ALLOWED * len(texts), alarmed
