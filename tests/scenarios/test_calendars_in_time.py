"""Days that are not like others: an hour that is missing in spring, a holiday that an admin learns of the day before."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from processor.tickets.clocks import ClockName, Outcome
from tests.desk import write_config
from tests.letters import letter
from tests.story import CHEN, HOUSE, LI, LIU, POT, QIAN, TOM, Story, at, clocks, notice

DANGER = "热水器漏电，孩子被电到，现在在医院。"


@pytest.fixture(params=[False, True], ids=["", "crashes"])
def berlin(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Story]:
    """Yield a desk in Berlin."""
    with Story(tmp_path, replace(HOUSE, desk='timezone = "Europe/Berlin"'), crashes=request.param) as opened:
        yield opened


def test_eight_hours_of_a_night_without_two_o_clock(berlin: Story) -> None:
    """Danger on Saturday at 22:00: eight hours later it is seven, the head hears of it then, and mails name Berlin's time."""
    berlin.until("2026-03-28T22:00:00+01:00")
    berlin.receives(letter(LI, "漏电", DANGER))
    berlin.until("2026-03-28T22:00:00+01:00")
    [resolve] = clocks(berlin).of(ClockName.RESOLVE)
    assert str(resolve.due_at) == "2026-03-29 05:00:00+00:00"

    berlin.until("2026-03-29T06:59:59+02:00")
    assert clocks(berlin).of(ClockName.RESOLVE)[0].outcome is Outcome.RUNNING
    berlin.mails()
    berlin.until("2026-03-29T07:00:01+02:00")
    assert clocks(berlin).of(ClockName.RESOLVE)[0].outcome is Outcome.BREACHED
    told = [mail for mail in berlin.mails() if mail.recipient != CHEN and "07:00" in mail.part("plain")]
    assert told


def test_a_holiday_that_is_named_the_day_before(story: Story, tmp_path: Path) -> None:
    """Tuesday afternoon Wednesday becomes a holiday: what runs moves by a day, what has ended stays as it was judged."""
    story.until(at("16:00", "03"))
    story.receives(letter(TOM, text=POT))
    story.until(at("16:00", "03"))
    asked = notice([mail for mail in story.mails() if mail.recipient == LIU], LIU)
    story.answers(asked, "Hello, a new lid is on its way to you.", at=at("17:00", "03"))
    story.until(at("17:05", "03"))
    before = {clock.name: clock.due_at for clock in clocks(story).all}
    assert str(before[ClockName.FIRST]) == "2026-03-04 03:00:00+00:00"
    assert str(before[ClockName.RESOLVE]) == "2026-03-10 08:00:00+00:00"

    story.config = write_config(tmp_path, replace(HOUSE, tables=f"{HOUSE.tables}\n[calendar]\nclosed = [2026-03-04]\n"))
    story.restart()
    after = {clock.name: clock for clock in clocks(story).all}
    assert (after[ClockName.FIRST].due_at, after[ClockName.FIRST].outcome) == (before[ClockName.FIRST], Outcome.MET)
    assert str(after[ClockName.RESOLVE].due_at) == "2026-03-11 08:00:00+00:00"

    story.mails()
    story.until(at("23:00", "04"))
    assert [mail for mail in story.mails() if mail.recipient in (LIU, QIAN)] == []
