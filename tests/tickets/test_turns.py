"""Which of the steps that are due at one instant is taken, and which say nothing that another does not."""

from datetime import UTC, datetime

from processor.tickets.followup_colleagues import ACTION
from processor.tickets.steps import Role, Step, StepKind
from processor.tickets.turns import turn

NOW = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)


def reminder(clock: str, percent: int, *to: Role) -> Step:
    """Return a reminder that is due."""
    return Step(NOW, StepKind.REMINDER, 1, clock=clock, percent=percent, to=to, key=clock)


def test_one_reminder_of_a_ticket_is_enough() -> None:
    """Three clocks call at once: the most pressing mail leaves, and one to somebody whom it does not reach."""
    breach = reminder("first", 150, Role.OWNER, Role.LEAD)
    other = reminder("resolve", 50, Role.OWNER)
    higher = reminder("promise", 100, Role.MANAGER)
    nothing = Step(NOW, StepKind.NOTHING_NEW, 1, percent=80, to=(Role.LEAD,), key="progress")

    found = turn([other, nothing, higher, breach])

    assert found.ready == (breach, higher)
    assert [step for step, _ in found.skipped] == [other, nothing]


def test_a_promised_change_is_a_matter_of_its_own() -> None:
    """That another clock calls tells nobody that the change is not made."""
    breach, change = reminder("first", 100, Role.OWNER, Role.LEAD), reminder(ACTION, 100, Role.OWNER)

    assert turn([breach, change]).skipped == ()
