"""Whom a matter is about: they neither have it nor see it, in no mail, no list and no answer of the desk."""

from tests.desk import Sent
from tests.letters import letter
from tests.story import CHEN, LIU, SUN, WU, Story, at

ABOUT_SUN = "Sun Jie shouted at me on the phone about the parcel. The driver was rude too. I want an apology."
ITS_WORDS = ("T-1001", "shouted", "Rude on the phone", "Tom Baker")


def complains(story: Story, text: str = ABOUT_SUN) -> Sent:
    """Let a customer complain about the lead of logistics and return what the colleague who has it was told."""
    story.until(at("09:09"))
    story.receives(letter("Tom Baker <tom@mail.example>", "Rude on the phone", text))
    story.until(at("09:12"))
    owner = story.tickets()[0]["owner"]
    mails = story.mails()
    assert SUN not in {mail.recipient for mail in mails}
    return next(mail for mail in mails if mail.recipient == owner)


def seen(mails: list[Sent], by: str) -> list[str]:
    """Return which words of the matter somebody has read."""
    return [word for word in ITS_WORDS for mail in mails if mail.recipient == by and word in mail.words]


def test_a_question_to_them_or_to_a_department_that_is_only_them_goes_past_them(story: Story) -> None:
    """By name it is refused, and says why; to the department it goes to the others."""
    asked = complains(story)
    story.answers(asked, "#ask @Sun Jie\nWhat happened?", at=at("09:20"))
    story.until(at("09:29"))
    mails = story.mails()
    [held] = [mail for mail in mails if mail.recipient == asked.recipient]
    assert "E-RECUSE" in held.part("plain")
    assert "Sun Jie" in held.part("plain")
    assert "about you" not in held.part("plain")

    story.answers(asked, "#ask logistics\nWho drove?", at=at("09:30"))
    story.until(at("09:39"))
    mails += story.mails()
    assert WU in {mail.recipient for mail in mails}
    assert seen(mails, SUN) == []


def test_where_the_department_has_nobody_else_another_lead_is_asked(story: Story) -> None:
    """A question must reach somebody, and not the one whom it is about."""
    asked = complains(story, f"Wu Hao was rude as well. {ABOUT_SUN}")
    story.answers(asked, "#ask logistics\nWho drove?", at=at("09:30"))
    story.until(at("09:39"))

    questions = [mail.recipient for mail in story.mails() if ".consult." in mail.message_id]

    assert questions
    assert not {SUN, WU} & set(questions)


def test_they_cannot_look_it_up(story: Story) -> None:
    """Neither by its number, nor in the list of their department, of the morning, of what is late."""
    asked = complains(story)
    story.answers(asked, "#handoff logistics @Wu Hao please look at the tour", at=at("09:20"))
    story.until(at("09:29"))
    offered = next(mail for mail in story.mails() if mail.recipient == WU)
    story.answers(offered, "#accept", at=at("09:30"))
    for minute, text in enumerate(("#show T-1001", "#list team", "#list breach"), 31):
        story.until(at(f"09:{minute}"))
        story.receives(letter(f"Sun Jie <{SUN}>", "hello", text))
    story.until(at("18:10"))
    story.until(at("09:00", "03"))
    mails = story.mails()

    assert len([mail for mail in mails if mail.recipient == SUN]) >= 3
    assert [word for word in seen(mails, SUN) if word != "T-1001"] == []
    assert not any("T-1001" in mail.words for mail in mails if mail.recipient == SUN and ".list." in mail.message_id)


def test_a_part_that_is_split_off_is_about_them_too(story: Story) -> None:
    """And so is the file that theirs is merged into."""
    asked = complains(story)
    first = story.show("T-1001")["messages"][0]["message_id"]
    story.receives(letter("Tom Baker <tom@mail.example>", "Re: Rude", "The lamp came broken, too.", answers=first))
    story.until(at("09:20"))
    story.mails()
    story.answers(asked, "#split the lamp", at=at("09:30"))
    story.until(at("09:39"))

    assert [entry["detail"]["who"] for entry in story.show("T-1002")["journal"] if entry["event"] == "recused"] == [[SUN]]


def test_they_get_no_copies(story: Story) -> None:
    """A colleague who adds them is told why not."""
    asked = complains(story)
    story.answers(asked, f"#cc add {SUN}", at=at("09:20"))
    story.until(at("09:29"))

    assert "E-RECUSE" in next(mail for mail in story.mails() if mail.recipient == asked.recipient).part("plain")


def test_what_they_had_before_comes_back_no_more(story: Story) -> None:
    """Chen wanted to be reminded and mistyped; then the customer complains about him: neither mail comes."""
    story.until(at("09:09"))
    story.receives(letter("李娟 <li@163.example>", "Rude on the phone", "冰箱门是凹的，我要求换新的。"))
    story.until(at("09:10"))
    asked = next(mail for mail in story.mails() if mail.recipient == CHEN)
    story.answers(asked, "#提醒 +1h 打电话", at=at("09:20"))
    story.answers(asked, "#sovle", at=at("09:25"))
    story.until(at("09:26"))
    first = story.show("T-1001")["messages"][0]["message_id"]
    story.receives(letter("李娟 <li@163.example>", "Re: Rude", "Chen Wei在电话里骂我，态度恶劣，我要投诉他。", answers=first))
    story.until(at("09:30"))
    story.mails()
    story.until(at("17:30"))

    assert seen(story.mails(), CHEN) == []
    assert story.tickets()[0]["owner"] not in (CHEN, LIU, None)
