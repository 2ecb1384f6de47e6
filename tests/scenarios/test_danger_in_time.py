"""What no program may comfort: an injury at night, a death that is told later."""

import pytest

from tests.letters import letter
from tests.story import CHEN, FRIDGE, HERS, LI, QIAN, ZHAO, Story, at, kinds, notice

INJURY = "热水器漏电，孩子被电到，现在在医院。"


def test_danger_at_night_calls_one_person_after_the_other(story: Story) -> None:
    """At 2:12 on a Sunday: the lead at once, again at half of the time, the head when it is over; she gets one neutral receipt."""
    story.until(at("02:11", "08"))
    story.receives(letter(LI, "漏电", INJURY))
    story.until(at("02:12", "08"))
    mails = story.mails()
    assert [kind for to, kind in kinds(mails) if to == HERS] == ["acknowledgement"]
    assert "孩子被电到" in notice([mail for mail in mails if mail.recipient == ZHAO], ZHAO).part("plain")
    assert story.show("T-1001")["priority"] == "P1"

    story.until(at("02:26", "08"))
    assert story.mails() == []
    story.until(at("02:27", "08"))
    assert {CHEN, ZHAO} & {mail.recipient for mail in story.mails()} >= {ZHAO}
    story.until(at("02:41", "08"))
    assert story.mails() == []
    story.until(at("02:42", "08"))
    assert QIAN in {mail.recipient for mail in story.mails()}
    story.until(at("18:00", "22"))
    assert story.mails(to=HERS) == []


@pytest.mark.parametrize("told", [True, False], ids=["a death", "nothing"])
def test_a_death_stops_the_comfort_that_was_planned(story: Story, *, told: bool) -> None:
    """There is news, and at half of the time she would read it; she has told of a death since, so a person has to write."""
    story.until(at("09:09"))
    story.receives(letter(LI, "冰箱门是凹的", FRIDGE).replace(b"01:05:00 +0000", b"09:10:00 +0800"))
    story.until(at("09:10"))
    mails = story.mails()
    asked, receipt = (
        notice([mail for mail in mails if mail.recipient == CHEN], CHEN),
        notice([mail for mail in mails if mail.recipient == HERS], HERS),
    )
    story.answers(asked, "#进展 已请仓库调出装箱照片", at=at("09:50"))
    if told:
        story.receives(letter(LI, "Re: 冰箱", "我父亲上周去世了，这事先放一放。", answers=receipt.message_id))
    story.until(at("10:00"))
    story.mails()

    story.until(at("18:00", "06"))
    assert ("soothing" in [kind for _, kind in kinds(story.mails(to=HERS))]) is not told
    assert ("sensitive" in [entry["event"] for entry in story.show("T-1001")["journal"]]) is told
