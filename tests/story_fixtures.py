"""Desks for stories; a module imports the fixture under the name `desk`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.story import HOUSE, Story

__all__ = ["story"]


@pytest.fixture(params=[False, True], ids=["", "crashes"])
def story(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Story]:
    """Yield a desk, once in peace and once with a worker that dies after every hand-over to the relay."""
    with Story(tmp_path, HOUSE, crashes=request.param) as opened:
        yield opened
