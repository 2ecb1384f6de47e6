"""The first day of a matter, minute by minute: what leaves at once, and two colleagues who answer at the same time."""

from processor.tickets.clocks import ClockName
from tests.desk import Sent
from tests.letters import letter
from tests.story import CHEN, FRIDGE, HERS, LI, LIU, Story, at, clocks, kinds, notice

OPS = "ops@acme.example"


def complains(story: Story, minute: str = "09:10") -> list[Sent]:
    """Let a customer write and return what left."""
    story.until(at("08:59"))
    story.mails()
    story.until(at(minute))
    story.receives(letter(LI, "冰箱送来就是坏的，第三次了！", FRIDGE).replace(b"01:05:00 +0000", b"09:05:00 +0800"))
    story.until(at(minute))
    return story.mails()


def test_a_complaint_makes_two_mails_and_no_more(story: Story) -> None:
    """By 9:12 she has one receipt with her words, owner and date, her colleague one notice with what was heard, and the clock runs."""
    mails = complains(story)
    story.until(at("09:12"))
    assert sorted(kinds([*mails, *story.mails()])) == [(CHEN, "notification"), (HERS, "acknowledgement")]

    receipt, told = notice(mails, HERS), notice(mails, CHEN)
    assert (receipt.message["Auto-Submitted"], "T-1001" in receipt.subject) == ("auto-replied", True)
    assert all(words in receipt.part("plain") for words in ("Chen Wei", "3月2日（周一）11:10", "QS-88213", "门就是凹的"))
    assert "骗子" not in receipt.words
    assert sum(receipt.part("plain").count(word) for word in ("抱歉", "对不起", "道歉")) <= 1
    assert all(words in told.part("plain") for words in ("愤怒 3", "骗子", "更换", "说明原因"))
    [first] = clocks(story).of(ClockName.FIRST)
    assert (first.running, story.show("T-1001")["priority"]) == (True, "P2")
    assert str(clocks(story).of(ClockName.RESOLVE)[0].due_at) == "2026-03-04 01:10:00+00:00"


def test_two_colleagues_answer_and_one_takes_back(story: Story) -> None:
    """Who comes second reads the first answer; who answers an old mail reads the new one; what is taken back in time never leaves."""
    mine = notice(complains(story, "10:00"), CHEN)
    story.receives(letter(f"Liu Min <{LIU}>", "T-1001", "#take"))
    story.until(at("10:01"))
    hers = next(mail for mail in story.mails() if mail.recipient == LIU and "Reply = goes to" in mail.part("plain"))
    story.answers(hers, "李女士，您好：新冰箱周五上午送到。", at=at("10:03"))
    story.answers(mine, "李女士，您好：我们正在查。", at=at("10:04"))
    story.until(at("10:19"))
    mails = story.mails()
    race = next(mail for mail in mails if mail.recipient == CHEN and "E-RACE" in mail.part("plain"))
    assert "新冰箱周五上午送到" in race.part("plain")
    answer = notice([mail for mail in mails if mail.recipient == HERS], HERS)
    assert str(clocks(story).of(ClockName.FIRST)[0].stopped_at) == "2026-03-02 02:03:00+00:00"

    story.receives(letter(LI, "Re: 冰箱", "周五我不在家，能改周六吗？", answers=answer.message_id))
    story.until(at("10:20"))
    story.answers(hers, "李女士，您好：原因是外箱太薄，我们已经换了箱子。", at=at("10:21"))
    story.until(at("10:29"))
    stale = next(mail for mail in story.mails() if mail.recipient == LIU and "E-STALE" in mail.part("plain"))
    assert "能改周六吗" in stale.part("plain")
    story.answers(stale, "#ok", at=at("10:30"))
    story.until(at("10:39"))
    assert "外箱太薄" in notice(story.mails(to=HERS), HERS).part("plain")

    story.answers(hers, "李女士，您好：改到周日送。", at=at("10:40"))
    story.answers(hers, "#undo", at=at("10:41"))
    story.until(at("10:49"))
    assert story.mails(to=HERS) == []
    story.answers(hers, "李女士，您好：改到周六上午送。", at=at("10:50"))
    story.answers(hers, "#undo", at=at("10:52"))
    story.until(at("11:09"))
    mails = story.mails()
    assert "周六上午" in notice([mail for mail in mails if mail.recipient == HERS], HERS).part("plain")
    assert any("E-LATE" in mail.part("plain") for mail in mails if mail.recipient == LIU)


def test_a_forger_gets_nothing(story: Story) -> None:
    """A number, a colleague's name and a command from a mail that fails its check: nothing changes, and those concerned hear of it."""
    complains(story)
    story.receives(letter(f"Chen Wei <{CHEN}>", "T-1001 #close spam", "#close spam", authentication="fail"))
    story.until(at("09:20"))

    mails = story.mails()
    assert {mail.recipient for mail in mails} <= {CHEN, OPS}
    assert CHEN in {mail.recipient for mail in mails}
    assert "冰箱" not in "".join(mail.words for mail in mails)
    assert story.show("T-1001")["status"] == "new"


def test_after_a_month_it_is_a_new_matter(story: Story) -> None:
    """Closed in March, written to in May: a new number that names the old one, with whom she knows, and one receipt."""
    mine = notice(complains(story), CHEN)
    story.answers(mine, "李女士，您好：新冰箱周五上午送到，原因是外箱太薄。\n\n#解决 LOG-PACK", at=at("16:00"))
    story.until(at("16:05"))
    solution = notice(story.mails(to=HERS), HERS)
    story.receives(letter(LI, "Re: 冰箱", "可以", answers=solution.message_id))
    story.until(at("16:10"))
    assert story.show("T-1001")["status"] == "closed"

    story.until(at("09:59", "20", "04"))
    story.mails()
    story.receives(letter(LI, "Re: 冰箱", "又坏了，门关不上。", answers=solution.message_id))
    story.until(at("10:00", "20", "04"))
    mails = story.mails()
    assert "T-1002" in notice([mail for mail in mails if mail.recipient == HERS], HERS).part("plain")
    assert [(ticket["status"], ticket["owner"]) for ticket in story.tickets()] == [("closed", CHEN), ("new", CHEN)]
    assert "T-1001" in notice([mail for mail in mails if mail.recipient == CHEN], CHEN).part("plain")
