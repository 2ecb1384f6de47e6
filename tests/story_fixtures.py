"""Desks for stories. A mail that lacks a value which its template may use fails the story, also when today's template does not use it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from processor.outbound import outbox
from processor.outbound.desk import Desk
from tests.story import HOUSE, Story
from tests.values_given import missing

__all__ = ["story"]


@pytest.fixture(params=[False, True], ids=["", "crashes"])
def story(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Story]:
    """Yield a desk, once in peace and once with a worker that dies after every hand-over to the relay."""
    lacking: set[str] = set()
    enqueue = outbox.enqueue

    def checked(desk: Desk, letter: outbox.Letter, now: datetime) -> outbox.Queued | None:
        lacking.update(missing(letter))
        return enqueue(desk, letter, now)

    monkeypatch.setattr(outbox, "enqueue", checked)
    with Story(tmp_path, HOUSE, crashes=request.param) as opened:
        yield opened
    assert not lacking, sorted(lacking)
