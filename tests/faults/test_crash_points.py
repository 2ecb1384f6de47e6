"""A worker killed at any named point loses no mail, opens no ticket twice and answers once (or repeats what is marked)."""

from datetime import timedelta

import pytest

from tests.faults.child import KILLED, Faults
from tests.faults.conftest import SiteMaker, on_either
from tests.faults.crash import PROCESSING, RECEIVING, SENDING, SETTING_ASIDE

pytestmark = pytest.mark.wire

A_CONNECTION_TAKES = 2
LINKS = 4  # of a chain of kills on one desk


class ShortConnections:
    """A relay that closes after some mails, so that a run connects more than once."""

    def __init__(self) -> None:
        """Begin without a connection."""
        self._offered = 0

    def __call__(self, stage: str, _recipient: str, _content: bytes) -> str | None:
        """Count the mails of a connection and refuse the next."""
        if stage == "connect":
            self._offered = 0
        if stage == "end":
            self._offered += 1
            return "421 4.3.2 enough for one connection" if self._offered > A_CONNECTION_TAKES else None
        return None


def chains() -> list[tuple[str, ...]]:
    """Return the points in the order in which a mail passes them, some at a time."""
    return [tuple(points)[at : at + LINKS] for points in (RECEIVING, PROCESSING, SENDING) for at in range(0, len(points), LINKS)]


@pytest.mark.parametrize(("points", "site_url"), on_either(*((chain,) for chain in chains())), indirect=["site_url"])
def test_killed_at_one_point_after_the_other(make_site: SiteMaker, points: tuple[str, ...]) -> None:
    """What a killed worker left behind is finished by the next ones, however they end; one sending at most is unknown each time."""
    boxes = 2 if points[0] in RECEIVING else 1  # each is received by itself, so that its points are passed twice
    site = make_site(mailboxes=boxes)
    site.relay.rule = ShortConnections()
    for point in points:
        for hit in (1, 2):
            for number in range(3):
                site.hand_in(1, box=number % boxes, identified=number < 2)
            assert site.run_once(faults=Faults(crash=(point, hit))) == KILLED, (point, hit)
    site.recover()

    assert site.check().ambiguous <= 2 * sum(point in SENDING for point in points)


@pytest.mark.parametrize(
    ("point", "hit", "site_url"), on_either(*((point, hit) for point in SETTING_ASIDE for hit in (1, 2))), indirect=["site_url"]
)
def test_killed_while_a_mail_is_set_aside(make_site: SiteMaker, point: str, hit: int) -> None:
    """A mail that cannot be read is set aside once, with a ticket and word to the admins, also by the next worker."""
    site = make_site()
    site.hand_in(2, unreadable=True)
    site.hand_in(1)
    site.run_once(timedelta(0), timedelta(minutes=2), faults=Faults(poison=True))

    assert site.run_once(timedelta(minutes=20), faults=Faults(poison=True, crash=(point, hit))) == KILLED
    site.recover(after=timedelta(minutes=20), faults=Faults(poison=True))

    site.check()
