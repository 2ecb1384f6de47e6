"""Colleagues among themselves: a question, a hand-over, somebody whom the matter is about. None of it is for the customer."""

from tests.desk import Sent
from tests.letters import letter
from tests.story import CHEN, HERS, LI, SUN, WU, Story, at, notice

FRIDGE = "订单QS-88213的冰箱昨天送到，门就是凹的。我要求换新的。"
BLUNT = "这批纸箱本来就薄，别告诉客户"


def complains(story: Story, text: str = FRIDGE) -> list[Sent]:
    """Let a customer write at 9:10 and return what colleagues were told."""
    story.until(at("09:09"))
    story.receives(letter(LI, "冰箱门是凹的", text))
    story.until(at("09:10"))
    return [mail for mail in story.mails() if mail.recipient != HERS]


def test_a_question_stays_inside(story: Story) -> None:
    """Two departments are asked; the blunt answer of one reaches the owner and nobody else, and the other is still waited for."""
    asked = notice(complains(story), CHEN)
    story.answers(asked, "#请教 物流部 质量部\n\n这批箱子是谁装的？", at=at("10:00"))
    story.until(at("10:10"))
    mails = story.mails()
    questions = {mail.recipient: mail for mail in mails if ".consult." in mail.message_id}
    assert {WU, SUN} & set(questions)
    assert HERS not in {mail.recipient for mail in mails}
    assert story.tickets()[0]["status"] == "consulting"

    first = next(mail for address, mail in questions.items() if address in (WU, SUN))
    story.answers(first, BLUNT, at=at("10:20"))
    story.until(at("10:30"))
    mails = story.mails()
    assert BLUNT in "".join(mail.part("plain") for mail in mails if mail.recipient == CHEN)
    assert story.tickets()[0]["status"] == "consulting"

    second = next(mail for address, mail in questions.items() if address not in (WU, SUN))
    story.answers(second, "是我们抽检过的那批。", at=at("10:40"))
    story.until(at("10:50"))
    assert story.tickets()[0]["status"] == "open"
    told = next(mail for mail in story.mails() if mail.recipient == CHEN and "抽检" in mail.part("plain"))
    story.answers(told, "#评分 5", at=at("11:00"))
    story.until(at("18:00"))
    everything = [mail for mail in (*mails, *story.mails()) if mail.recipient == HERS]
    assert "别告诉客户" not in "".join(mail.words for mail in everything)
    assert "help_rated" in [entry["event"] for entry in story.show("T-1001")["journal"]]


def test_who_accepts_a_hand_over_answers_from_then_on(story: Story) -> None:
    """Any word of the other department accepts it; their plain text stays inside, for it answers an internal mail."""
    asked = notice(complains(story), CHEN)
    story.answers(asked, "#转 物流部\n#note 外箱破损，需查装箱", at=at("10:00"))
    story.until(at("10:10"))
    mails = story.mails()
    assert HERS not in {mail.recipient for mail in mails}
    assert story.tickets()[0]["owner"] == CHEN
    offered = next(mail for mail in mails if mail.recipient == WU)
    assert "外箱破损" in offered.part("plain")

    story.answers(offered, "收到，我来看，箱子是我们装坏的", at=at("10:20"))
    story.until(at("18:00"))
    assert story.tickets()[0]["owner"] == WU
    assert "我来看" not in "".join(mail.words for mail in story.mails() if mail.recipient == HERS)


def test_whom_a_complaint_is_about_has_no_say_in_it(story: Story) -> None:
    """A customer complains about Chen by name: he gets no mail of it, and what he writes about it is not carried out."""
    told = complains(story, "我要投诉你们的客服 Chen Wei，他在电话里骂我，态度极差。")
    assert CHEN not in {mail.recipient for mail in told}
    assert story.tickets()[0]["owner"] != CHEN

    story.receives(letter(f"Chen Wei <{CHEN}>", "T-1001", "#close withdrawn"))
    story.until(at("09:20"))
    mails = story.mails()
    assert "E-RECUSE" in next(mail for mail in mails if mail.recipient == CHEN).part("plain")
    assert HERS not in {mail.recipient for mail in mails}
    assert story.tickets()[0]["status"] == "new"


def test_an_answer_in_a_merged_ticket_goes_on_in_the_other(story: Story) -> None:
    """Chen answers the notification of a ticket that has been joined to another: the customer reads it there, once."""
    first = notice(complains(story), CHEN)
    story.receives(letter(LI, "还有一件事", "订单QS-88213的冰箱，门把手也是坏的。我要求换新的。"))
    story.until(at("09:20"))
    second = next(mail for mail in story.mails() if "T-1002" in mail.subject and mail.recipient != HERS)
    story.answers(second, "#合并 T-1001", at=at("09:30"))
    story.until(at("09:40"))
    story.mails()

    story.answers(first, "李女士，新门周五送到。", at=at("09:50"))
    story.until(at("10:00"))
    told = [mail for mail in story.mails() if "新门周五送到" in mail.part("plain")]
    story.answers(next((mail for mail in told if mail.recipient == CHEN), second), "#确认", at=at("10:05"))
    story.until(at("10:15"))
    answers = [mail for mail in (*told, *story.mails()) if mail.recipient == HERS and "新门周五送到" in mail.part("plain")]
    assert len(answers) == 1
    assert "T-1001" in answers[0].subject
