"""What a customer hears while the first answer is due, and what colleagues hear while a date runs out."""

from processor.tickets.clocks import ClockName, Outcome
from tests.desk import Sent
from tests.letters import letter
from tests.story import CHEN, FRIDGE, HERS, HIS, LI, LIU, QIAN, TOM, ZHAO, Story, at, clocks, kinds, notice


def complains(story: Story) -> Sent:
    """Let an angry customer write on Monday at 9:10, and return what their colleague was told."""
    story.until(at("09:09"))
    story.receives(letter(LI, "冰箱送来就是坏的，第三次了！", FRIDGE))
    story.until(at("09:10"))
    return notice(story.mails(), CHEN)


def test_comfort_comes_with_news_and_once(story: Story) -> None:
    """A step noted at 9:50 is told at half of the time, in the words for anger, with the date; no second comfort follows."""
    story.answers(complains(story), "#进展 已请仓库调出装箱照片", at=at("09:50"))
    assert [mail.recipient for mail in story.mails()] == [CHEN]
    story.until(at("10:09"))
    assert story.mails() == []

    story.until(at("10:10"))
    soothing = notice(story.mails(), HERS)
    assert soothing.message["Auto-Submitted"] == "auto-generated"
    assert "生气" in soothing.part("plain")
    assert "已请仓库调出装箱照片" in soothing.part("plain")
    assert "3月2日（周一）11:10" in soothing.part("plain")
    assert "Chen Wei" in soothing.part("plain")
    assert "骗子" not in soothing.words
    assert soothing.message["References"]

    story.until(at("20:00"))
    assert story.mails(to=HERS) == []
    assert clocks(story).of(ClockName.FIRST)[0].outcome is not Outcome.MET


def test_without_news_a_person_is_asked_to_write(story: Story) -> None:
    """Nothing has happened by half of the time: the customer hears nothing, the lead that a robot has nothing to say."""
    complains(story)
    story.until(at("10:10"))

    mails = story.mails()
    assert sorted(kinds(mails)) == [(CHEN, "reminder"), (ZHAO, "internal")]
    assert "还没有可以告诉客户的进展" in notice(mails, ZHAO).subject


def test_a_person_makes_comfort_needless(story: Story) -> None:
    """A colleague answers at 10:05: what had been noted is not sent as comfort, and nobody is reminded."""
    asked = complains(story)
    story.answers(asked, "#进展 已请仓库调出装箱照片", at=at("09:50"))
    story.answers(asked, "李女士，您好：新冰箱周五上午送到，这次外箱已经加厚。出问题的原因是外箱太薄。", at=at("10:05"))
    story.until(at("12:00"))

    assert [kind for to, kind in kinds(story.mails()) if to == HERS] == ["reply"]


def test_comfort_that_waited_for_the_relay_gives_way_to_a_person(story: Story) -> None:
    """The relay is down at half of the time; a colleague answers before it is back: only their mail leaves."""
    asked = complains(story)
    story.answers(asked, "#进展 已请仓库调出装箱照片", at=at("09:50"))
    story.until(at("10:09"))
    story.mails()
    story.relay.rule = lambda stage, _recipient, _content: "421 4.3.2 not now" if stage == "connect" else None
    story.until(at("10:20"))
    story.answers(asked, "李女士，您好：新冰箱周五上午送到，这次外箱已经加厚。出问题的原因是外箱太薄。", at=at("10:21"))
    story.relay.rule = lambda _stage, _recipient, _content: None
    story.until(at("16:00"))

    assert [kind for to, kind in kinds(story.mails()) if to == HERS] == ["reply"]
    assert "mail_withdrawn" in [entry["event"] for entry in story.show("T-1001")["journal"]]


def test_an_uncertain_feeling_is_not_named(story: Story) -> None:
    """The same matter told so that the feeling is not certain: the words are plain."""
    story.until(at("09:09"))
    words = "The fridge came with a dented door. I called three times and nobody helped. Not impressed at all."
    story.receives(letter(TOM, "Order QS-88213", words))
    story.until(at("09:10"))
    due = clocks(story).of(ClockName.FIRST)[0].due_at
    story.answers(notice(story.mails(), LIU), "#step We have asked the depot for its photo of the parcel", at=at("09:20"))
    story.until(str(due))

    [soothing] = [mail for mail in story.mails(to=HIS) if ".soothing." in mail.message_id]
    assert "asked the depot for its photo" in soothing.part("plain")
    assert not {"let down", "disappoint", "angry", "sorry that"} & set(soothing.part("plain").lower().split())


def test_a_weekend_calls_nobody_and_a_missed_date_is_owned_up_to_once(story: Story) -> None:
    """Friday 16:20, four hours: reminders on Monday only; the lead names a date in time; one apology tells it, and no second one."""
    story.until(at("16:19", "06"))
    words = "The kettle K-200 came yesterday and its lid is cracked. Please send another lid."
    story.receives(letter(TOM, "The kettle", words).replace(b"01:05:00 +0000", b"16:20:00 +0800"))
    story.until(at("16:20", "06"))
    assert {mail.recipient for mail in story.mails()} == {HIS, LIU}
    assert story.show("T-1001")["priority"] == "P3"
    story.until(at("09:19", "09"))
    assert {kind for _, kind in kinds(story.mails())} == {"list"}  # of Monday morning

    reminded = []
    for time in ("09:20", "10:20", "10:56"):
        story.until(at(time, "09"))
        reminded.append(sorted(story.mails(), key=lambda mail: mail.recipient))
    assert [[mail.recipient for mail in mails] for mails in reminded] == [[LIU], [CHEN, LIU], [ZHAO, LIU]]
    story.answers(notice(reminded[2], ZHAO), "#promise today 16:00", at=at("10:58", "09"))
    story.until(at("11:10", "09"))
    assert [mail.recipient for mail in story.mails()] == [ZHAO]

    story.until(at("11:20", "09"))
    story.until(at("11:30", "09"))
    apology = notice(story.mails(), HIS)
    assert apology.message_id.split(".")[1] == "breach-apology"
    assert "Monday 9 March 2026, 16:00" in apology.part("plain")
    assert "Monday 9 March 2026, 11:20" in apology.part("plain")
    assert apology.part("plain").lower().count("sorry") == 1
    story.until(at("14:20", "09"))
    assert QIAN in {mail.recipient for mail in story.mails()}

    story.answers(
        reminded[0][0], "Dear Tom, press the lid down until it clicks; then it sits tight. I have enclosed a drawing.", at=at("15:30", "09")
    )
    story.until(at("18:30", "09"))
    assert [kind for to, kind in kinds(story.mails()) if to == HIS] == ["reply"]
    assert clocks(story).of(ClockName.FIRST)[0].outcome is Outcome.BREACHED
    assert [clock.outcome for clock in clocks(story).of(ClockName.PROMISE) if clock.due_at and clock.due_at.hour == 8] == [Outcome.MET]
