"""Wait for something by looking for it again and again, with an end. Reads the monotonic clock and sleeps.

The demo never sleeps and hopes: each step waits for the thing itself, and when it does not come in time the demo ends with
a sentence that says what was waited for.
"""

import time
from collections.abc import Callable
from typing import TypeVar

from processor.errors import ProcessorError

LONGEST_WAIT_SECONDS = 20.0  # for one thing
PAUSE_SECONDS = 0.01

_Found = TypeVar("_Found")


class NothingCame(ProcessorError):
    """The demo waited in vain. Whoever looks after this machine reads the log that the message names."""


class Patience:
    """How long all waits may take together; on a machine that crawls the demo ends all the same."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic, pause: Callable[[float], object] = time.sleep) -> None:
        """Start the clock."""
        self._clock, self._pause = clock, pause
        self._ends = clock() + seconds

    def wait_for(self, what: str, look: Callable[[], _Found | None]) -> _Found:
        """Return the first thing that `look` finds; None, False and whatever is empty mean not yet. Raises NothingCame."""
        begun = self._clock()
        until = min(begun + LONGEST_WAIT_SECONDS, self._ends)
        while not (found := look()):
            if self._clock() >= until:
                message = f"waited {self._clock() - begun:.0f} seconds for {what}, but it did not come"
                raise NothingCame(message)
            self._pause(PAUSE_SECONDS)
        return found
