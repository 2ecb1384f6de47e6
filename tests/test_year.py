"""Ten days of a desk; `python -m tests.year` lives through a whole one."""

from tests.year import simulate

DAYS = 10


def test_ten_days_of_a_desk() -> None:
    """Two hundred matters: no rule is broken, and each kind of mail that such days bring has left."""
    told = simulate(DAYS)

    assert told.broken == ()
    assert told.tickets == 20 * DAYS
    assert {"soothing", "progress", "breach-apology", "follow-up", "closing", "recovery", "waiting-reminder", "nothing-new"} <= set(
        told.counts
    )
