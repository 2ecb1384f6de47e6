"""What the rules for facts find in a sentence, for the tables of tests."""

from datetime import date

from processor.listening import clauses, facts, language
from processor.listening.reading import FactType

WEDNESDAY = date(2026, 3, 4)  # the day the sentences of the tables were written


def found(text: str, kind: FactType, tongue: str | None = None, sent_on: date | None = WEDNESDAY) -> list[tuple[str, str]]:
    """Return text and value of each fact of `kind` in `text`."""
    heard = facts.find(text, clauses.split(text), tongue or language.detect(text), sent_on)
    return [(fact.text, fact.value) for fact in heard if fact.type is kind]
