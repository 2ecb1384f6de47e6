"""What comes after the solution: thanks, a but, machines, a report that it never arrived, and the same trouble again."""

import pytest

from processor.tickets.clocks import ClockName, Outcome
from tests.desk import Sent
from tests.letters import delivery_report, letter
from tests.story import CHEN, FRIDGE, HERS, LI, Story, at, clocks, kinds, notice

AWAY = "您好，我在休假，5月5日回来。"
SOLUTION = "李女士，您好：新冰箱周五上午送到，外箱已经加厚。凹痕是外箱太薄造成的。\n\n#解决 LOG-PACK"


def complains(story: Story, day: str = "04") -> Sent:
    """Let a customer write at 9:10 and return what their colleague was told."""
    story.until(at("09:09", day))
    story.receives(letter(LI, "冰箱门是凹的", FRIDGE).replace(b"01:05:00 +0000", b"09:10:00 +0800"))
    story.until(at("09:10", day))
    return notice([mail for mail in story.mails() if mail.recipient == CHEN], CHEN)


def solved(story: Story) -> Sent:
    """Let a colleague send the solution at 16:00 and return it as the customer gets it."""
    story.answers(complains(story), SOLUTION, at=at("16:00", "04"))
    story.until(at("16:02", "04"))
    return notice([mail for mail in story.mails() if mail.recipient == HERS], HERS)


def writes(story: Story, solution: Sent, text: str, *, when: str, **more: object) -> None:
    """Let the customer answer the solution at an instant."""
    story.until(when)
    fields = {"Auto-Submitted": "auto-replied"} if more.get("machine") else None
    story.receives(letter(LI, f"{more.get('subject', '回复：')}{solution.subject}", text, answers=solution.message_id, fields=fields))
    story.until(when)


def test_thanks_open_nothing(story: Story) -> None:
    """The matter stays solved and nobody is bothered; the thanks are in the history."""
    writes(story, solved(story), "好的，谢谢！", when=at("17:00", "04"))

    assert story.mails() == []
    ticket = story.show("T-1001")
    assert (ticket["status"], ticket["journal"][-1]["event"]) == ("solved", "thanked")


def test_thanks_with_a_but_open_it_again(story: Story) -> None:
    """A person is told, and she hears that it is open again."""
    writes(story, solved(story), "谢谢，但是门还是关不上", when=at("17:00", "04"))

    assert sorted(kinds(story.mails())) == [(CHEN, "notification"), (HERS, "reopen-receipt")]
    assert story.show("T-1001")["status"] == "open"


@pytest.mark.parametrize("marked", [True, False], ids=["marked", "in words only"])
def test_an_absence_note_is_no_answer(story: Story, *, marked: bool) -> None:
    """Forty seconds after our mail a machine writes, with a 5 in it: no mail, no reopening, and no rating."""
    solution = solved(story)
    writes(story, solution, AWAY, when="2026-03-04T16:02:40+08:00", machine=marked, subject="自动回复：")

    assert story.mails() == []
    ticket = story.show("T-1001")
    assert (ticket["status"], ticket["rating"]) == ("solved", None)


def test_a_first_answer_that_came_back_was_never_given(story: Story) -> None:
    """Her mailbox refuses it: the clock runs on from the start, the author reads why, and no program writes there any more."""
    asked = complains(story)
    story.answers(asked, "李女士，您好：新门已经发出，周五送到。", at=at("09:30", "04"))
    story.until(at("09:35", "04"))
    answer = notice([mail for mail in story.mails() if mail.recipient == HERS], HERS)
    assert clocks(story).of(ClockName.FIRST)[0].outcome is Outcome.MET

    story.receives(delivery_report(answer.message_id, address=HERS))
    story.until(at("09:36", "04"))
    told = [mail for mail in story.mails() if mail.recipient == CHEN]
    assert any("5.1.1" in mail.part("plain") and "新门已经发出" in mail.part("plain") for mail in told)
    [first] = clocks(story).of(ClockName.FIRST)
    assert (first.running, str(first.due_at)) == (True, "2026-03-04 03:10:00+00:00")
    assert story.show("T-1001")["first_reply_at"] is None
    story.until(at("18:00", "13"))
    assert story.mails(to=HERS) == []


def test_two_machines_do_not_keep_each_other_busy(story: Story) -> None:
    """Whatever her mailbox answers to what we send, nothing answers that."""
    acknowledgement = solved(story)
    for minute in range(3, 13):
        writes(story, acknowledgement, f"{AWAY} {minute}", when=at(f"16:{minute:02}", "04"), machine=True, subject="自动回复：")

    assert story.mails(to=HERS) == []
    assert story.show("T-1001")["status"] == "solved"


def test_the_same_trouble_a_week_later(story: Story) -> None:
    """The file that was closed opens again with half of the time; what the first round came to stays as it was."""
    solution = solved(story)
    writes(story, solution, "可以", when=at("16:00", "06"))
    assert story.show("T-1001")["status"] == "closed"
    story.mails()
    before = [(clock.name, clock.outcome, clock.due_at) for clock in clocks(story).all]

    writes(story, solution, "又坏了", when=at("10:30", "16"))
    receipt = notice(story.mails(to=HERS), HERS)
    assert receipt.message_id.split(".")[1] == "reopen-receipt"
    ticket = story.show("T-1001")
    assert (ticket["status"], ticket["cycle"]) == ("open", 2)
    resolve = clocks(story).of(ClockName.RESOLVE)[-1]
    assert (resolve.cycle, str(resolve.due_at)) == (2, "2026-03-17 02:30:00+00:00")
    after = [(clock.name, clock.outcome, clock.due_at) for clock in clocks(story).all]
    ended = [one for one in before if one[1] not in (Outcome.RUNNING, Outcome.PAUSED)]
    assert [one for one in ended if one not in after] == []
