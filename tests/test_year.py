"""Three weeks of a desk; `python -m tests.year` lives through a whole one."""

from tests.year import simulate

DAYS = 21


def test_three_weeks_of_a_desk() -> None:
    """Four hundred and twenty matters: no rule is broken, and each kind of mail that such weeks bring has left."""
    told = simulate(DAYS)

    assert told.broken == ()
    assert told.tickets == 20 * DAYS
    assert {"soothing", "progress", "breach-apology", "follow-up", "closing", "recovery", "waiting-reminder", "nothing-new"} <= set(
        told.counts
    )
