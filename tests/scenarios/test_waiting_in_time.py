"""A customer who is asked something: time that does not count, reminders, the end; and dates across holidays."""

import pytest

from processor.tickets.clocks import ClockName
from tests.desk import Sent
from tests.letters import letter
from tests.story import CHEN, FRIDGE, HERS, LI, POT, ZHAO, Story, at, clocks, kinds, notice

PHOTO = ("door.jpg", "image/jpeg", b"\xff\xd8\xff\xe0 a door")


def asked(story: Story) -> Sent:
    """Let a customer write on Monday at 10:00 and a colleague ask for a photo at 15:00; return what the customer got."""
    story.until(at("09:59"))
    story.receives(letter(LI, "冰箱门是凹的", FRIDGE).replace(b"01:05:00 +0000", b"10:00:00 +0800"))
    story.until(at("10:00"))
    assert story.show("T-1001")["priority"] == "P2"
    story.answers(notice(story.mails(), CHEN), "李女士，您好：请发一张冰箱门的照片给我们。\n\n#等", at=at("15:00"))
    story.until(at("15:02"))
    assert story.show("T-1001")["status"] == "waiting"
    return notice(story.mails(), HERS)


def due(story: Story, name: ClockName) -> str:
    """Return when the last clock of this name is due."""
    clock = clocks(story).of(name)[-1]
    return "paused" if clock.due_at is None else clock.due_at.isoformat()


def test_the_customers_time_does_not_count(story: Story) -> None:
    """A reminder with the question after 16 opening hours; the answer comes in the evening: her days use up nothing of ours."""
    question = asked(story)
    assert due(story, ClockName.RESOLVE) == "paused"
    story.until(at("14:59", "04"))
    assert [to for to, _ in kinds(story.mails()) if to == HERS] == []

    story.until(at("15:00", "04"))
    reminder = notice([mail for mail in story.mails() if mail.recipient == HERS], HERS)
    assert reminder.message_id.split(".")[1] == "waiting-reminder"
    assert "请发一张冰箱门的照片" in reminder.part("plain")
    assert "3月16日（周一）15:00" in reminder.part("plain")

    story.until(at("20:14", "04"))
    story.receives(letter(LI, "Re: 冰箱门", "照片在附件里，请看。", answers=question.message_id, attachments=[PHOTO]))
    story.until(at("20:15", "04"))
    assert (CHEN, "notification") in kinds(story.mails())
    assert story.show("T-1001")["status"] == "open"
    assert due(story, ClockName.RESOLVE) == "2026-03-06T06:00:00+00:00"
    assert due(story, ClockName.NEXT) == "2026-03-05T06:00:00+00:00"
    story.until(at("15:00", "16"))
    assert "waiting-reminder" not in [kind for _, kind in kinds(story.mails())]


def test_a_question_that_nobody_answers_ends_with_a_word(story: Story) -> None:
    """Reminded twice, closed after 80 opening hours, and told until when a reply opens it again."""
    asked(story)
    story.until(at("14:59", "09"))
    story.mails()
    story.until(at("15:00", "09"))
    last = [mail for mail in story.mails() if mail.recipient == HERS]
    assert [kind for _, kind in kinds(last)] == ["waiting-reminder"]

    story.until(at("14:59", "16"))
    assert [to for to, _ in kinds(story.mails()) if to == HERS] == []
    story.until(at("15:01", "16"))
    closing = notice([mail for mail in story.mails() if mail.recipient == HERS], HERS)
    assert "4月15日" in closing.part("plain")
    ticket = story.show("T-1001")
    closed = [entry["detail"]["reason"] for entry in ticket["journal"] if entry["event"] == "closed"]
    assert (ticket["status"], closed) == ("closed", ["no_response"])
    story.until(at("18:00", "30"))
    assert [to for to, _ in kinds(story.mails()) if to == HERS] == []


@pytest.mark.parametrize(
    ("written", "words", "breached"),
    [
        (
            "2026-09-30T16:00:00+08:00",
            POT,
            "2026-10-08T11:00:00+08:00",
        ),
        (
            "2026-09-18T17:00:00+08:00",
            POT,
            "2026-09-20T12:00:00+08:00",
        ),
        (
            "2026-03-02T18:00:00+08:00",
            POT,
            "2026-03-03T14:00:00+08:00",
        ),
        ("2026-03-02T11:30:00+08:00", FRIDGE, "2026-03-02T14:30:00+08:00"),
    ],
    ids=["national-day", "make-up-sunday", "closing-time", "lunch"],
)
def test_a_lead_hears_of_a_breach_when_the_opening_hours_are_used_up(story: Story, written: str, words: str, breached: str) -> None:
    """Holidays, days that make up for them, lunch and the evening do not count."""
    story.until(written)
    story.receives(letter(LI, text=words))
    story.until(written)
    story.until(breached)

    [breach] = [mail for mail in story.mails(to=ZHAO) if "已超时" in mail.subject]
    assert breach.message["Date"] is not None
    [entry] = [one for one in story.show("T-1001")["journal"] if one["detail"].get("percent") == 100 and one["event"] == "reminded"]
    assert entry["at"] == str(clocks(story).of(ClockName.FIRST)[0].due_at).replace(" ", "T")
