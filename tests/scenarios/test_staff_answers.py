"""What a colleague writes in answer to a notification: what the customer gets, what is held and why, what can be taken back."""

import pytest

from tests.desk import Sent
from tests.letters import letter
from tests.story import CHEN, HERS, LI, WU, Story, at, notice

FRIDGE = "订单QS-88213的冰箱昨天送到，门就是凹的。我要求换新的。"


def complains(story: Story) -> Sent:
    """Let a customer write at 9:10 and return what their colleague was told."""
    story.until(at("09:09"))
    story.receives(letter(LI, "冰箱门是凹的", FRIDGE))
    story.until(at("09:10"))
    return notice([mail for mail in story.mails() if mail.recipient == CHEN], CHEN)


def to_customer(mails: list[Sent]) -> list[Sent]:
    """Return the mails that went outside."""
    return [mail for mail in mails if mail.recipient == HERS]


def test_an_answer_leaves_when_it_can_no_longer_be_undone(story: Story) -> None:
    """Chen answers: it counts from the arrival of his mail, leaves ninety seconds later, from the desk, in the customer's thread."""
    asked = complains(story)
    story.answers(asked, "李女士，您好：\n\n新门已经发出，周五送到。", at=at("09:20"))
    [receipt] = story.mails()
    assert (receipt.recipient, receipt.message["Auto-Submitted"]) == (CHEN, "auto-replied")
    assert "09:21:30" in receipt.part("plain")

    story.until(at("09:25"))
    [answer] = story.mails()
    first = story.show("T-1001")["messages"][0]["message_id"]
    assert answer.recipient == HERS
    assert (answer.message["In-Reply-To"], answer.message["Auto-Submitted"]) == (first, None)
    assert "新门已经发出，周五送到。" in answer.part("plain")
    assert CHEN not in answer.words
    ticket = story.tickets()[0]
    assert (ticket["status"], ticket["first_reply_at"]) == ("open", "2026-03-02T01:20:00+00:00")


def test_a_mistyped_command_holds_the_mail_and_ok_sends_the_text(story: Story) -> None:
    """Nothing leaves and nothing changes; the author reads what was meant, with his own words, and releases them once."""
    asked = complains(story)
    story.answers(asked, "已安排周五换新。\n#sovle LOG-PACK", at=at("09:20"))
    story.until(at("09:25"))
    [held] = story.mails()
    assert held.recipient == CHEN
    assert all(piece in held.part("plain") for piece in ("#solve", "已安排周五换新。"))
    assert story.tickets()[0]["status"] == "new"

    story.answers(held, "#ok", at=at("09:30"))
    story.until(at("09:35"))
    [answer] = to_customer(story.mails())
    assert "已安排周五换新。" in answer.part("plain")
    assert "sovle" not in answer.words
    assert story.tickets()[0]["status"] == "open"

    story.answers(held, "#ok", at=at("09:40"))
    story.until(at("09:45"))
    assert to_customer(story.mails()) == []


def test_the_corrected_line_alone_sends_the_held_text_with_it(story: Story) -> None:
    """The right command is all that has to be typed on a telephone."""
    asked = complains(story)
    story.answers(asked, "已安排周五换新。\n#sovle LOG-PACK", at=at("09:20"))
    [held] = story.mails()

    story.answers(held, "#solve LOG-PACK", at=at("09:30"))
    story.until(at("09:35"))
    [answer] = to_customer(story.mails())
    assert "已安排周五换新。" in answer.part("plain")
    ticket = story.tickets()[0]
    assert (ticket["status"], ticket["cause"]) == ("solved", "LOG-PACK")


def test_a_held_mail_is_reminded_of_once_and_never_leaves_by_itself(story: Story) -> None:
    """After ten minutes its author hears of it again; after a day it still waits."""
    asked = complains(story)
    story.answers(asked, "已安排周五换新。\n#sovle LOG-PACK", at=at("09:20"))
    story.mails()
    story.until(at("09:29"))
    assert not [mail for mail in story.mails() if "E-UNKNOWN" in mail.words]
    story.until(at("09:31"))
    [reminder] = [mail for mail in story.mails() if "E-UNKNOWN" in mail.words]
    assert "已安排周五换新。" in reminder.part("plain")

    story.until(at("09:31", "03"))
    mails = story.mails()
    assert not [mail for mail in mails if "held-reminder" in mail.words]
    assert "已安排周五换新。" not in "".join(mail.words for mail in to_customer(mails))

    story.answers(reminder, "#cancel", at=at("10:00", "03"))
    story.until(at("10:05", "03"))
    assert "已安排周五换新。" not in "".join(mail.words for mail in to_customer(story.mails()))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("您好，周五换新。\n#备注 这客户很难缠\n另外请您留意短信。", "E-MIDDLE"),
        ("[NAME]您好，周五换新。", "E-LEAK"),
        ("您好，周五换新。\nFEELS: anger 3", "E-LEAK"),
        ("您好，周五换新。\n【情绪】愤怒 3", "E-LEAK"),
        ("您好，周五换新，有事请写信给 wu@acme.example。", "E-LEAK"),
        ("您好，您的事与 T-9999 是一样的。", "E-LEAK"),
        ("您好，请提供您的订单号，我们马上查。", "E-ASK"),
        ("请冷静，我们会处理的。", "E-TONE"),
        ("Dear Ms Li, a new fridge is on its way to you and our fitter will be there on Friday between nine and twelve.", "E-LANG"),
        ("#solve LOG-PACK", "E-NOTEXT"),
        ("-- \n陈伟 13800000000", "E-EMPTY"),
        ("好的，周五换新。\n#承诺 2020-01-01 10:00", "E-WHEN"),
        ("#转 月球部 请处理", "E-DEPT"),
        ("好的。\n#等\n#解决 LOG-PACK", "E-CONFLICT"),
        ("#close spam", "E-PERM"),
    ],
)
def test_what_is_unclear_or_regretted_later_is_held(story: Story, text: str, code: str) -> None:
    """The code and the author's own words come back to him, nothing goes to the customer, and the ticket stays as it was."""
    asked = complains(story)
    story.answers(asked, text, at=at("09:20"))
    story.until(at("09:25"))
    [held] = story.mails()
    assert held.recipient == CHEN
    assert code in held.part("plain")
    assert story.tickets()[0]["status"] == "new"


@pytest.mark.parametrize("note", ["您好，周五换新。\n#备注 这客户很难缠", "#note\n这客户很难缠", "＃内部：这客户很难缠"])
def test_a_note_keeps_the_whole_mail_inside(story: Story, note: str) -> None:
    """Wherever the block stands, nothing of the mail goes out, and the receipt says so."""
    asked = complains(story)
    story.answers(asked, note, at=at("09:20"))
    story.until(at("09:25"))
    [receipt] = story.mails()
    assert receipt.recipient == CHEN
    assert "内部" in receipt.part("plain")
    assert "很难缠" in story.show("T-1001")["messages"][-1]["text"]


def test_two_hashes_stand_for_one(story: Story) -> None:
    """Whoever wants to begin a line with a hash can."""
    asked = complains(story)
    story.answers(asked, "您好，这次有活动：\n##优惠 给您留着。", at=at("09:20"))
    story.until(at("09:25"))
    [answer] = to_customer(story.mails())
    assert "#优惠" in answer.part("plain")
    assert "##" not in answer.part("plain")


def test_an_answer_that_crosses_a_colleagues_is_shown_it_first(story: Story) -> None:
    """Wu has taken the matter over and answered; Chen, who answers his old notification, reads that before anything leaves."""
    asked = complains(story)
    story.answers(asked, "#转 物流部 外箱破损", at=at("09:12"))
    offered = next(mail for mail in story.mails() if mail.recipient == WU)
    story.answers(offered, "收到，我来看", at=at("09:20"))
    story.until(at("09:30"))
    his = next(mail for mail in story.mails() if mail.recipient == WU and "回复 = 发给" in mail.part("plain"))
    story.answers(his, "李女士您好，新门周五送到。", at=at("09:40"))
    story.until(at("09:50"))
    assert "新门周五送到" in "".join(mail.part("plain") for mail in to_customer(story.mails()))

    story.answers(asked, "李女士您好，我们正在查。", at=at("09:55"))
    story.until(at("10:05"))
    mails = story.mails()
    race = next(mail for mail in mails if mail.recipient == CHEN and "E-RACE" in mail.part("plain"))
    assert "新门周五送到" in race.part("plain")
    assert "正在查" not in "".join(mail.words for mail in to_customer(mails))

    story.answers(race, "#ok", at=at("10:06"))
    story.until(at("10:15"))
    assert "正在查" in "".join(mail.part("plain") for mail in to_customer(story.mails()))


def test_an_answer_to_an_old_mail_is_shown_the_new_one_first(story: Story) -> None:
    """The customer has written again; whoever answers the first notification reads that before anything leaves."""
    asked = complains(story)
    first = story.show("T-1001")["messages"][0]["message_id"]
    story.receives(letter(LI, "Re: 冰箱", "门还是打不开，又坏了。", answers=first))
    story.until(at("09:20"))
    story.mails()
    story.answers(asked, "李女士您好，新门周五送到。", at=at("09:30"))
    story.until(at("09:40"))
    mails = story.mails()
    stale = next(mail for mail in mails if mail.recipient == CHEN and "E-STALE" in mail.part("plain"))
    assert "门还是打不开" in stale.part("plain")
    assert to_customer(mails) == []

    story.answers(stale, "#确认", at=at("09:41"))
    story.until(at("09:50"))
    assert "新门周五送到" in notice(to_customer(story.mails()), HERS).part("plain")


def test_what_was_sent_can_be_taken_back_for_ninety_seconds(story: Story) -> None:
    """Within them it never leaves and counts as never sent; after them the author is told how to put it right."""
    asked = complains(story)
    story.answers(asked, "李女士您好，新门周五送到。", at=at("09:20"))
    [receipt] = story.mails()
    story.answers(receipt, "#撤回", at=at("09:21"))
    story.until(at("09:29"))
    mails = story.mails()
    assert to_customer(mails) == []
    assert story.tickets()[0]["first_reply_at"] is None

    story.answers(asked, "李女士您好，新门周六送到。", at=at("09:30"))
    story.until(at("09:39"))
    mails = story.mails()
    [answer] = to_customer(mails)
    assert "周六" in answer.part("plain")
    story.answers(next(mail for mail in mails if mail.recipient == CHEN), "#undo", at=at("09:40"))
    story.until(at("09:49"))
    assert "E-LATE" in "".join(mail.part("plain") for mail in story.mails() if mail.recipient == CHEN)
