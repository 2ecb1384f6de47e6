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
    ("true", "word"),
    [
        ((), None),
        (("ticket_dropped",), "dropped"),
        (("undeliverable",), "comes back"),
        (("sensitive",), "sensitive"),
        (("ticket_dropped", "undeliverable", "sensitive"), "dropped"),
    ],
)
def test_the_world_may_have_changed_since_a_mail_was_queued(true: tuple[str, ...], word: str | None) -> None:
    """A ticket that was dropped or has turned sensitive, or an address that refuses mail, gets no automatic mail any more."""
    facts = dict.fromkeys(("ticket_dropped", "undeliverable", "sensitive"), False) | dict.fromkeys(true, True)
    against = against_sending(**facts)

    assert (against is None) if word is None else (word in str(against))
