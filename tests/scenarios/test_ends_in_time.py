"""A hand-over that nobody takes, and how a matter ends: rated well, rated badly, and a promise that is broken after that."""

from tests.desk import Sent
from tests.letters import letter
from tests.story import CHEN, FRIDGE, HERS, LI, QIAN, SUN, WU, ZHAO, Story, at, kinds, notice


def complains(story: Story, day: str) -> Sent:
    """Let a customer write at 9:10 and return what their colleague was told."""
    story.until(at("09:09", day))
    story.receives(letter(LI, "冰箱门是凹的", FRIDGE).replace(b"01:05:00 +0000", b"09:10:00 +0800"))
    story.until(at("09:10", day))
    return notice([mail for mail in story.mails() if mail.recipient == CHEN], CHEN)


def test_a_hand_over_is_chased_and_told_once_it_is_accepted(story: Story) -> None:
    """Nobody accepts within the hour: both leads hear of it; the customer hears of the new owner once somebody has, with the same date."""
    asked = complains(story, "03")
    story.answers(asked, "#转 物流部 外箱破损，需查装箱", at=at("10:00", "03"))
    story.until(at("10:30", "03"))
    offered = story.mails()
    assert {to for to, kind in kinds(offered) if kind == "hand-over"} == {CHEN, WU, SUN} - (
        {SUN} if (SUN, "hand-over") not in kinds(offered) else set()
    )
    assert HERS not in {mail.recipient for mail in offered}
    assert story.show("T-1001")["owner"] == CHEN

    story.until(at("11:00", "03"))
    chased = [mail for mail in story.mails() if mail.recipient in (ZHAO, SUN) and "转交" in mail.part("plain")]
    assert {ZHAO, SUN} <= {mail.recipient for mail in chased}

    [mine] = [mail for mail in offered if mail.recipient == WU]
    story.answers(mine, "收到，我来看", at=at("11:05", "03"))
    story.until(at("12:00", "03"))
    mails = story.mails()
    assert story.show("T-1001")["owner"] == WU
    told = notice([mail for mail in mails if mail.recipient == HERS], HERS)
    assert told.message_id.split(".")[1] == "handoff-notice"
    assert "Wu Hao" in told.part("plain")
    assert "11:10" in told.part("plain") or "3月" in told.part("plain")
    assert "收到，我来看" not in "".join(mail.words for mail in mails if mail.recipient == HERS)


def solved(story: Story) -> Sent:
    """Let a colleague send the solution on Wednesday at 16:00 and two days pass; return the question how it went."""
    asked = complains(story, "04")
    story.answers(asked, "李女士，您好：新冰箱周五上午送到，外箱已经加厚。凹痕是外箱太薄造成的。\n\n#解决 LOG-PACK", at=at("16:00", "04"))
    story.until(at("16:02", "04"))
    assert story.show("T-1001")["status"] == "solved"
    story.until(at("15:59", "06"))
    assert [kind for to, kind in kinds(story.mails()) if to == HERS] == ["reply"]
    story.until(at("16:00", "06"))
    return notice([mail for mail in story.mails() if mail.recipient == HERS], HERS)


def test_a_good_rating_ends_it_without_another_mail(story: Story) -> None:
    """Two days after the solution one question with five links; "5分，谢谢" closes it, and nobody gets another mail about it."""
    question = solved(story)
    assert "mailto:care@acme.example?subject=%5BT-1001%5D%205" in question.part("html").replace("&amp;", "&")

    story.until(at("20:29", "06"))
    story.receives(letter(LI, f"回复：{question.subject}", "5分，谢谢", answers=question.message_id))
    story.until(at("20:30", "06"))
    ticket = story.show("T-1001")
    assert (ticket["status"], ticket["rating"]) == ("closed", 5)
    story.until(at("20:30", "20"))
    assert [mail for mail in story.mails() if mail.recipient in (HERS, CHEN)] == []


def test_a_bad_rating_brings_a_person_and_no_second_apology(story: Story) -> None:
    """A 1 opens it again and says only who writes by when; when that passes no robot says sorry: lead and head hear of it."""
    question = solved(story)
    story.until(at("20:29", "06"))
    story.receives(letter(LI, f"回复：{question.subject}", "1 换来的还是坏的", answers=question.message_id))
    story.until(at("20:30", "06"))
    mails = story.mails()
    recovery = notice([mail for mail in mails if mail.recipient == HERS], HERS)
    assert recovery.message_id.split(".")[1] == "recovery"
    assert "Zhao Fang" in recovery.part("plain")
    assert "3月9日（周一）14:00" in recovery.part("plain")
    assert ZHAO in {mail.recipient for mail in mails}
    ticket = story.show("T-1001")
    assert (ticket["status"], ticket["rating"], ticket["priority"]) == ("open", 1, "P2")

    story.until(at("16:00", "09"))
    late = story.mails()
    assert [kind for to, kind in kinds(late) if to == HERS] == []
    assert {ZHAO, QIAN} <= {mail.recipient for mail in late}
