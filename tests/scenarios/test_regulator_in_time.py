"""A department under a regulator: eight weeks that nothing moves, a holding letter, and a final answer that says what it must."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from processor.tickets.clocks import Clock, ClockName, Outcome
from tests.desk import Sent
from tests.letters import letter
from tests.story import HIS, HOUSE, SUN, TOM, WU, Story, at, clocks
from tests.tickets.test_regulation import PROFILE

UNDER_LAW = replace(HOUSE, tables=HOUSE.tables.replace('key = "logistics"', 'key = "logistics"\nprofile = "uk_disp"') + PROFILE)
BLOCK = "You may write to the Financial Ombudsman Service."
SOLUTION = "Dear Tom,\n\nyour parcel was found and comes on Friday."


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    """Yield a desk whose logistics are under rules, and whose worker dies after every hand-over to the relay."""
    with Story(tmp_path, UNDER_LAW, crashes=True) as opened:
        yield opened


def asked(story: Story) -> Sent:
    """Let Tom complain about his parcel on Monday and return what a colleague in logistics was told."""
    story.until(at("09:09"))
    story.receives(letter(TOM, "Where is my parcel?", "My parcel has not come. The driver never rang.").replace(b"01:05:00", b"01:10:00"))
    story.until(at("09:10"))
    return next(mail for mail in story.mails() if mail.recipient in (WU, SUN))


def limit(story: Story) -> Clock:
    """Return the time limit of the law."""
    [clock] = clocks(story).of(ClockName.REGULATORY)
    return clock


def test_eight_weeks_whatever_happens(story: Story) -> None:
    """Waiting and a merged ticket do not move it; `show` tells it; at seven weeks the owner gets the draft of a holding letter."""
    told = asked(story)
    due = "2026-04-27T01:10:00+00:00"
    assert story.show("T-1001")["due"]["regulatory"] == due

    story.answers(told, "Dear Tom,\n\nwhich street was it sent to?\n\n#wait", at=at("10:00"))
    story.receives(letter(TOM, "Another parcel", "The second parcel has not come either. Please look for it."))
    story.until(at("11:00", "03"))
    mails = story.mails()
    asks = next(mail for mail in mails if mail.recipient == HIS and "which street" in mail.part("plain"))
    second = next(mail for mail in mails if mail.recipient in (WU, SUN) and "T-1002" in mail.subject)
    story.answers(second, "#merge T-1001", at=at("12:00", "03"))
    assert story.show("T-1002")["status"] == "merged"
    assert story.show("T-1001")["due"]["regulatory"] == due
    assert not limit(story).pauses

    story.receives(letter(TOM, "Re: Another parcel", "High Street 5, please.", answers=asks.message_id))
    story.until(at("12:30", "03"))
    assert story.show("T-1001")["status"] == "open"
    story.mails()
    story.until(at("09:09", "20", "04"))
    assert not [mail for mail in story.mails() if "Holding letter" in mail.subject or "延期说明" in mail.subject]
    story.until(at("09:10", "20", "04"))
    [holding] = [mail for mail in story.mails() if "Holding letter" in mail.subject or "延期说明" in mail.subject]
    assert "We need more time, because [[why]]." in holding.part("plain")
    assert limit(story).outcome is Outcome.RUNNING


def test_a_final_answer_says_what_it_must(story: Story) -> None:
    """Without the block it is held with the words to paste; `#ok` does not send it; with them it goes out and ends the time limit."""
    told = asked(story)
    story.answers(told, f"{SOLUTION}\n\n#solve", at=at("10:00"))
    [held] = [mail for mail in story.mails() if mail.recipient == told.recipient and "E-BLOCK" in mail.part("plain")]
    assert "ombudsman" in held.part("plain")
    assert BLOCK in " ".join(held.part("plain").split())

    story.answers(held, "#ok", at=at("10:10"))
    story.until(at("10:20"))
    again = [mail for mail in story.mails() if mail.recipient != HIS]
    assert any("E-BLOCK" in mail.part("plain") for mail in again)
    assert story.show("T-1001")["status"] == "new"

    story.answers(held, f"{SOLUTION}\n{BLOCK}\n\n#solve", at=at("10:30"))
    story.until(at("10:40"))
    [solution] = [mail for mail in story.mails() if mail.recipient == HIS]
    assert BLOCK in " ".join(solution.part("plain").split())
    assert limit(story).outcome is Outcome.MET


def test_an_answer_that_is_not_final_needs_no_block(story: Story) -> None:
    """Only the solution must say it; and a department under no rules need not."""
    story.answers(asked(story), "Dear Tom,\n\nwe are looking for it.", at=at("10:00"))
    story.until(at("10:10"))

    assert [mail for mail in story.mails() if mail.recipient == HIS]
    assert limit(story).outcome is Outcome.RUNNING
