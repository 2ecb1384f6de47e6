"""What mails tell a colleague who has read the guide and nothing else: what was done, what is meant, and only what can be done now."""

from pathlib import Path

import pytest

from tests.desk import Sent
from tests.letters import letter
from tests.story import HOUSE, LIU, SUN, TOM, WU, Story, at, notice

POT = "The pot came yesterday and its lid is cracked. Please send another one."


def complains(story: Story) -> Sent:
    """Let a customer write at 9:10 and return what their colleague was told."""
    story.until(at("09:09"))
    story.receives(letter(TOM, "Cracked lid", POT))
    story.until(at("09:10"))
    return notice([mail for mail in story.mails() if mail.recipient == LIU], LIU)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("#ask logistics\nWho packed it?", ("✓ Asked; nothing went to Tom Baker", "#ask → Logistics")),
        ("#promise Wed 18:00", ("✓ Done", "#promise → Wednesday 4 March 2026, 18:00 (Shanghai time)")),
        ("#remind +2h call the carrier", ("#remind → Monday 2 March 2026, 11:20",)),
        ("#handoff logistics @Wu Hao box torn", ("#handoff → Logistics (Wu Hao)",)),
        ("#assign Chen Wei", ("#assign → Chen Wei",)),
    ],
)
def test_a_receipt_tells_how_a_line_was_taken(story: Story, text: str, told: tuple[str, ...]) -> None:
    """Whoever wrote "Wed" sees which Wednesday, whoever wrote a name sees who."""
    asked = complains(story)
    story.answers(asked, text, at=at("09:20"))
    story.until(at("09:25"))

    words = next(mail for mail in story.mails() if mail.recipient == LIU and "✓" in mail.subject)

    assert [piece for piece in told if piece not in f"{words.subject} {words.part('plain')}"] == []


def test_who_answers_a_question_is_told_that_it_went_to_the_asker(story: Story) -> None:
    """And not what is due to a customer whom somebody else looks after."""
    asked = complains(story)
    story.answers(asked, "#ask logistics\nWho packed it?", at=at("09:20"))
    question = next(mail for mail in story.mails() if mail.recipient in {SUN, WU})
    story.answers(question, "小周打包的。", at=at("09:30"))

    receipt = next(mail for mail in story.mails() if mail.recipient == question.recipient)

    assert "已转给提问的同事，没有发给Tom Baker" in receipt.subject
    assert "接下来" not in receipt.part("plain")


def test_where_an_answer_stays_inside_nothing_is_said_of_a_text_to_the_customer(story: Story) -> None:
    """In a receipt and in the answer to a question, #solve and #wait would promise what does not happen."""
    asked = complains(story)
    assert "#solve = your text is the solution" in asked.part("plain")
    story.answers(asked, "#ask logistics\nWho packed it?", at=at("09:20"))
    mails = story.mails()
    question = next(mail for mail in mails if mail.recipient in {SUN, WU})
    story.answers(question, "小周打包的。", at=at("09:30"))

    mails += story.mails()

    inside = [mail.part("plain") for mail in mails if mail.subject.startswith("INTERNAL")]
    assert len(inside) >= 2
    assert [text for text in inside if "your text is the solution" in text or "your text asks" in text] == []


def test_the_owner_is_not_asked_to_take_what_they_have(story: Story) -> None:
    """It only makes a newcomer wonder whose it is."""
    assert "#take" not in complains(story).part("plain")


def test_a_later_mail_is_told_under_the_subject_of_the_file(story: Story) -> None:
    """The customer answers a mail of ours, whose subject would come back with its number and with "Re:"."""
    complains(story)
    receipt = next(mail for mail in story.show("T-1001")["outbox"] if mail["kind"] == "acknowledgement")
    story.receives(letter(TOM, "Re: We have your message: Cracked lid [T-1001]", "The box was fine.", answers=receipt["message_id"]))
    story.until(at("09:40"))

    assert notice(story.mails(), LIU).subject.endswith("New message: Cracked lid · Tom Baker")


def test_a_mail_of_one_unknown_command_offers_nothing_that_would_do_nothing(story: Story) -> None:
    """There is no text to send without the line, so #ok is not offered; with another command the rest can be done."""
    asked = complains(story)
    story.answers(asked, "#sovle", at=at("09:20"))
    [alone] = story.mails()
    story.answers(asked, "#p2\n#sovle", at=at("09:25"))
    [other] = story.mails()

    assert "#ok" not in alone.part("plain")
    assert "#ok = do the rest, without that line" in other.part("plain")
    assert "#cancel = drop it" in other.part("plain")


def test_a_reminder_of_a_held_mail_shows_the_text_without_the_lines_for_the_desk(story: Story) -> None:
    """They are what was wrong; the first notice tells what would do."""
    asked = complains(story)
    story.answers(asked, "Dear Mr Baker, a new lid is on its way.\n\n#sovle", at=at("09:20"))
    story.mails()
    story.until(at("09:45"))

    [reminder] = [mail for mail in story.mails() if mail.recipient == LIU]

    assert "> Dear Mr Baker, a new lid is on its way." in reminder.part("plain")
    assert "#sovle" not in reminder.part("plain")


def test_the_morning_list_names_held_mails_without_codes(tmp_path: Path) -> None:
    """A code says nothing to whoever reads it on the way to work."""
    with Story(tmp_path, HOUSE) as story:
        asked = complains(story)
        story.answers(asked, "#sovle", at=at("09:20"))
        story.until(at("08:31", "03"))

        morning = next(mail for mail in story.mails() if mail.recipient == LIU and "Your files" in mail.subject)

    assert "- T-1001 · Monday 2 March 2026, 09:20 (Shanghai time)" in morning.part("plain").splitlines()
    assert "UNKNOWN" not in morning.part("plain")


def test_show_tells_what_everybody_wrote_and_who_has_not_read_it(story: Story) -> None:
    """Somebody who takes a file over needs the words, not only that there were some."""
    asked = complains(story)
    story.answers(asked, "#ask logistics\nWho packed it?", at=at("09:20"))
    story.answers(asked, "Dear Mr Baker, a new lid is on its way.", at=at("09:30"))
    story.until(at("09:35"))
    story.mails()
    story.answers(asked, "#show", at=at("09:40"))

    [shown] = story.mails()

    text = " ".join(shown.part("plain").split())
    assert f"Tom Baker, Monday 2 March 2026, 09:10 (Shanghai time): > {POT}" in text
    assert "Liu Min, Monday 2 March 2026, 09:20 (Shanghai time), among us: > Who packed it?" in text
    assert "Liu Min, Monday 2 March 2026, 09:30 (Shanghai time): > Dear Mr Baker, a new lid is on its way." in text
