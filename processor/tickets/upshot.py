"""What came of a step that was due: it was done, it is not done any more, or it waits. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Upshot:
    """`because` is why it is not done any more, `until` when it is looked at again; with neither it is done.

    `detail` goes into the journal's entry about the step, `events` are entries of their own.
    """

    because: str = ""
    until: datetime | None = None
    detail: Mapping[str, object] = field(default_factory=dict)
    events: tuple[tuple[str, Mapping[str, object]], ...] = ()


def done(**detail: object) -> Upshot:
    """Return that the step is done."""
    return Upshot(detail=detail)


def skipped(because: str) -> Upshot:
    """Return that the step is not done, now or later."""
    return Upshot(because=because)


def waits(until: datetime) -> Upshot:
    """Return that the step is to be looked at again."""
    return Upshot(until=until)
