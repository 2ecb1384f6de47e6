"""Three workers, killed again and again at any instant, lose nothing and answer everybody once."""

import pytest

from tests.faults.site import Site
from tests.faults.storm import Storm

pytestmark = pytest.mark.wire

KILLS, MAILS, RENUMBER_EVERY = 60, 40, 20


def test_sixty_random_kills(site: Site) -> None:
    """However often workers die, while the mailbox is renumbered too, every mail is in one ticket and answered once."""
    storm = Storm(site, seed=20_260_302)

    storm.blow(KILLS, mails=MAILS, renumber_every=RENUMBER_EVERY)
    storm.calm()

    books = site.check(may_be_set_aside=True)
    assert len(books.set_aside) <= 1
    assert books.repeated <= books.ambiguous
