"""Three workers, killed or told to stop again and again at any instant, lose nothing and answer everybody once."""

import random
import time

import pytest

from tests.faults.site import Site
from tests.faults.storm import Storm

pytestmark = pytest.mark.wire

KILLS, MAILS, RENUMBER_EVERY = 60, 40, 20
STOPS = 15


def test_sixty_random_kills(site: Site) -> None:
    """However often workers die, while the mailbox is renumbered too, every mail is in one ticket and answered once."""
    storm = Storm(site, seed=20_260_302)

    storm.blow(KILLS, mails=MAILS, renumber_every=RENUMBER_EVERY)
    storm.calm()

    books = site.check()
    assert books.repeated <= books.ambiguous


def test_stopped_at_any_instant(site: Site) -> None:
    """A worker that is told to stop ends the mail in hand: no try is counted for nothing and no outcome is unknown."""
    dice = random.Random(7)  # noqa: S311 - dice, no secrets
    workers = [site.start() for _ in range(3)]
    for _ in range(STOPS):
        site.hand_in(2)
        time.sleep(dice.uniform(0.02, 0.2))
        site.end(workers.pop(0), stop=True)
        workers.append(site.start())
    for worker in workers:
        site.end(worker, stop=True)
    site.recover()

    assert site.check().ambiguous == 0
    assert site.query("SELECT DISTINCT attempts FROM inbound_mail") == [(1,)]
