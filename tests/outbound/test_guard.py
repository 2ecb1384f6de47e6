"""What stands against a mail that would be queued, or whose turn has come."""

import pytest

from processor.config import Limits
from processor.outbound.guard import Lately, against_acknowledging, against_sending

LIMITS = Limits(automatic_per_address_per_day=3)


@pytest.mark.parametrize(("lately", "may"), [(0, True), (2, True), (3, False), (30, False)])
def test_one_address_gets_so_many_automatic_mails_a_day(lately: int, *, may: bool) -> None:
    """The limit is the last one that goes out; the reason says how many there were."""
    against = against_acknowledging(Lately(to_address=lately), LIMITS)

    assert (against is None) is may
    assert may or str(lately) in str(against)


@pytest.mark.parametrize(
    ("dropped", "undeliverable", "word"),
    [(False, False, None), (True, False, "dropped"), (False, True, "comes back"), (True, True, "dropped")],
)
def test_the_world_may_have_changed_since_a_mail_was_queued(word: str | None, *, dropped: bool, undeliverable: bool) -> None:
    """A ticket that was dropped meanwhile, or an address that refuses mail, gets no automatic mail any more."""
    against = against_sending(ticket_dropped=dropped, undeliverable=undeliverable)

    assert (against is None) if word is None else (word in str(against))
