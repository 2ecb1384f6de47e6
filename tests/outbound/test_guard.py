"""What stands against a mail that would be queued, or whose turn has come."""

import pytest

from processor.config import Limits
from processor.outbound.guard import Lately, against_acknowledging, against_sending, overtaken
from processor.states import TicketStatus

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
    dropped, lost, sensitive = (fact in true for fact in ("ticket_dropped", "undeliverable", "sensitive"))
    against = against_sending(ticket_dropped=dropped, undeliverable=lost, sensitive=sensitive)

    assert (against is None) if word is None else (word in str(against))


@pytest.mark.parametrize(
    ("kind", "status", "replied", "word"),
    [
        ("soothing", TicketStatus.OPEN, False, None),
        ("soothing", TicketStatus.OPEN, True, "a person wrote"),
        ("progress", TicketStatus.OPEN, True, "a person wrote"),
        ("breach-apology", TicketStatus.NEW, True, "a person wrote"),
        ("breach-apology", TicketStatus.CLOSED, False, "closed"),
        ("waiting-reminder", TicketStatus.WAITING, False, None),
        ("waiting-reminder", TicketStatus.OPEN, False, "has answered"),
        ("follow-up", TicketStatus.SOLVED, True, None),
        ("follow-up", TicketStatus.CLOSED, False, None),
        ("follow-up", TicketStatus.OPEN, False, "open again"),
        ("closing", TicketStatus.CLOSED, True, None),
        ("recovery", TicketStatus.OPEN, True, None),
        ("merge-notice", TicketStatus.MERGED, True, None),
    ],
)
def test_a_mail_that_stands_in_for_a_person_gives_way_to_one(kind: str, status: TicketStatus, *, replied: bool, word: str | None) -> None:
    """Comfort is pointless after a person has written, a reminder after the answer, a question how it went after it went wrong."""
    against = overtaken(kind, status, replied=replied)

    assert (against is None) if word is None else (word in str(against))
