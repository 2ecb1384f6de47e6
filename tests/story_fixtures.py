"""Desks for stories. A mail that lacks a value which its template may use fails the story, also when today's template does not use it."""

import os
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from processor.outbound import outbox
from processor.outbound.desk import Desk
from tests.story import HOUSE, Story
from tests.values_given import missing

__all__ = ["story"]


IN_PEACE_TOO = os.environ.get("STORIES") == "in-peace-too"  # as `make soak` asks; the tests of `desk` are told in peace anyway


@pytest.fixture(params=[True, False] if IN_PEACE_TOO else [True], ids=lambda crashes: "crashes" if crashes else "in peace")
def story(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Story]:
    """Yield a desk whose worker dies after every hand-over to the relay; in the long run each story is told in peace too."""
    lacking: set[str] = set()
    enqueue = outbox.enqueue

    def checked(desk: Desk, letter: outbox.Letter, now: datetime) -> outbox.Queued | None:
        lacking.update(missing(letter))
        return enqueue(desk, letter, now)

    monkeypatch.setattr(outbox, "enqueue", checked)
    with Story(tmp_path, HOUSE, crashes=request.param) as opened:
        yield opened
    assert not lacking, sorted(lacking)
    handed_over = Counter(str(mail.message["Message-ID"]) for mail in opened.relay.accepted)
    assert set(handed_over.values()) <= {1, 1 + request.param}  # a crash repeats a mail once
