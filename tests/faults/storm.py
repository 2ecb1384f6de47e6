"""Workers killed at random while mail keeps coming in and the mailbox changes its numbering. Touches processes; sleeps.

Chance comes from a seed, so that a storm can be had again; what the operating system makes of it differs each time.
"""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from multiprocessing.process import BaseProcess

from tests.faults.child import NO_FAULTS, Faults
from tests.faults.crash import PROCESSING, RECEIVING, SENDING
from tests.faults.site import Site

WORKERS = 3
SHORTEST_LIFE, LONGEST_LIFE = 0.03, 0.2  # seconds between two kills; each worker lives three times as long
LONGEST_HIT = 12


@dataclass
class Storm:
    """Kills on one site; `named_points` is how many of ten workers die at a named point and not at any instant."""

    site: Site
    seed: int
    named_points: int = 0
    kills: int = 0
    _workers: list[BaseProcess] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Prepare the dice."""
        self.dice = random.Random(self.seed)  # noqa: S311 - dice, no secrets

    def blow(self, kills: int, *, mails: int, renumber_every: int, trouble: Callable[[], None] = lambda: None) -> None:
        """Kill workers `kills` times while `mails` come in, evenly spread; after each kill, let `trouble` do more harm."""
        goal, handed_in = self.kills + kills, 0
        self._workers += [self._worker() for _ in range(WORKERS - len(self._workers))]
        for number in range(1, kills + 1):
            while handed_in * kills < mails * number:
                self.site.hand_in(1, identified=handed_in % 3 > 0)
                handed_in += 1
            if number % renumber_every == 0:
                self.site.dovecot.reset_uidvalidity(self.site.users[0])
            trouble()
            time.sleep(self.dice.uniform(SHORTEST_LIFE, LONGEST_LIFE))
            victim = self.dice.randrange(WORKERS)
            self._bury(self._workers[victim])
            self._workers[victim] = self._worker()
        assert self.kills == goal

    def calm(self, *, after: timedelta = timedelta(0)) -> None:
        """Kill the last workers and work off what is left."""
        for worker in self._workers:
            self._bury(worker)
        self._workers.clear()
        self.site.recover(after=after)

    def _worker(self) -> BaseProcess:
        """Start a live worker, perhaps one that will die at a named point."""
        point = self.dice.choice(list(RECEIVING | PROCESSING | SENDING)), self.dice.randint(1, LONGEST_HIT)
        named = self.dice.randrange(10) < self.named_points
        return self.site.start(faults=Faults(crash=point) if named else NO_FAULTS)

    def _bury(self, worker: BaseProcess) -> None:
        self.site.end(worker, kill=True)
        self.kills += 1
