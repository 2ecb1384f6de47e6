"""Small things that a colleague meets in the first week, each of which would make them mistrust the desk."""

from pathlib import Path

import pytest

from processor.models_work import Absence
from tests.desk import Desk, Sent, Settings
from tests.letters import letter
from tests.story import HIS, HOUSE, LIU, POT, TOM, Story, at, notice

BURNT = "The kettle caught fire yesterday and my son was burnt. He is in hospital."
ONLY_A_LEAD = Settings(
    tables="""
[[departments]]
key = "safety"
names = ["Safety"]
lead = "sun@acme.example"
keywords = ["caught fire"]
"""
)


def complains(story: Story) -> Sent:
    """Let a customer write at 9:10 and return what their colleague was told."""
    story.until(at("09:09"))
    story.receives(letter(TOM, "Cracked lid", POT))
    story.until(at("09:10"))
    return notice([mail for mail in story.mails() if mail.recipient == LIU], LIU)


def all_told(story: Story, asked: Sent, text: str, time: str) -> list[Sent]:
    """Let Liu answer and return what comes of it, without what she is reminded of."""
    story.mails()
    story.answers(asked, text, at=at(time))
    story.until(at(f"{time[:-1]}9"))  # a worker that died is followed by one that looks after its mails
    return [mail for mail in story.mails() if "still waits for you" not in mail.part("plain")]


def subjects(mails: list[Sent]) -> list[str]:
    """Return which of these each mail is by its subject, in the order of the alphabet."""
    marks = ("Preview", "Waits for your #ok", "✓")
    return sorted(mark for mail in mails for mark in marks if mark in mail.subject)


def told(story: Story, asked: Sent, text: str, time: str) -> Sent:
    """Let Liu answer and return the one mail that tells her what came of it."""
    return notice(all_told(story, asked, text, time), LIU)


def test_the_first_answer_cannot_be_waived(story: Story) -> None:
    """A customer whom nobody has answered waits for a person; a later mail that only says thanks does not."""
    asked = complains(story)
    held = told(story, asked, "#noreply she only sent a photo", "09:20")
    assert "E-STATE" in held.part("plain")
    assert "no answer from a person yet" in held.part("plain")

    story.answers(asked, "Dear Mr Baker, a new lid is on its way.", at=at("09:30"))
    story.until(at("09:35"))
    answer = notice([mail for mail in story.mails() if mail.recipient == HIS], HIS)
    story.answers(answer, "Here is the photo that you do not need any more, for your file.", at=at("09:40"))
    story.mails()
    assert "✓" in told(story, asked, "#noreply only the photo", "09:50").subject


def test_show_tells_a_note_without_its_command(story: Story) -> None:
    """The line is for the desk, the words are for colleagues; a mail of commands alone is not told at all."""
    asked = complains(story)
    story.answers(asked, "#note\nShe has called twice.", at=at("09:20"))
    story.answers(asked, "#sovle", at=at("09:21"))
    story.until(at("09:25"))

    shown = told(story, asked, "#show", "09:30").part("plain")

    said = shown[shown.index("This is what was written") : shown.index("What your reply can begin with")]
    assert "She has called twice." in said
    assert "#note" not in said
    assert "#sovle" not in said


@pytest.mark.parametrize("story", [False], ids=[""], indirect=True)
def test_an_action_needs_no_number_while_one_is_open(story: Story) -> None:
    """With two it has to be said which one, and the lines to choose from are there."""
    asked = complains(story)
    told(story, asked, '#action "thicker boxes" Wu Hao 2026-04-30', "09:20")
    told(story, asked, '#action "a new label" Wu Hao 2026-04-30', "09:30")
    which = told(story, asked, "#action done", "09:40").part("plain")
    assert all(words in which for words in ("1 thicker boxes", "2 a new label", "#action done 1", "#action done 2"))

    assert "No promised action with this number is open here: 7." in told(story, asked, "#action done 7", "09:50").part("plain")
    assert subjects(all_told(story, asked, "#action done 2", "10:00")) == ["Preview", "✓"]
    # Ten minutes later the first preview is still there to be decided.
    assert subjects(all_told(story, asked, "#action done", "10:10")) == ["Preview", "Waits for your #ok", "✓"]
    reminder, none = sorted(all_told(story, asked, "#action done", "10:20"), key=lambda mail: "No promised" in mail.part("plain"))
    assert "No promised action is open here." in none.part("plain")
    words = " ".join(reminder.part("plain").split())
    assert "A mail is written and waits for you. Nothing of it was sent to Tom Baker." in words
    assert "#ok = send it" in words
    assert "Your mail is held" not in words


def test_a_lead_who_has_the_file_is_told_once_of_a_danger(tmp_path: Path) -> None:
    """The alarm is their notification too: with the photograph, and without asking the owner who they are."""
    with Desk(tmp_path, ONLY_A_LEAD) as desk:
        desk.receives(letter(text=BURNT, attachments=[("kettle.jpg", "image/jpeg", b"\xff\xd8\xff\xe0" + bytes(500))]))
        desk.at(at("09:10"))

        [alarm] = [mail for mail in desk.sent() if mail.recipient == "sun@acme.example"]

    assert "SENSITIVE" in alarm.subject
    assert "The file is yours" in alarm.part("plain")
    assert "agree with the owner" not in alarm.part("plain")
    assert [part.get_filename() for part in alarm.message.iter_attachments()] == ["kettle.jpg"]


@pytest.mark.parametrize("story", [False], ids=[""], indirect=True)
def test_the_card_of_a_matter_that_goes_on_tells_what_came_before(story: Story) -> None:
    """How it ended, what was promised and whether it was kept, the solution, the rating: nobody looks it up or asks for it again."""
    story.until(at("09:09"))
    story.receives(letter(TOM, "Cracked lid", f"{POT} My order is QS-88213."))
    story.until(at("09:10"))
    asked = notice([mail for mail in story.mails() if mail.recipient == LIU], LIU)
    story.answers(asked, "Dear Mr Baker, I am asking the makers.\n\n#promise Tue 12:00", at=at("09:20"))
    solved = 'Dear Mr Baker, a new lid comes on Friday.\n\n#solve LOG-PACK\n#action "thicker boxes" Wu Hao 2026-12-30'
    story.answers(asked, solved, at=at("10:00", "03"))
    story.until(at("10:09", "03"))
    solution = next(mail for mail in story.mails(to=HIS) if "comes on Friday" in mail.part("plain"))
    story.until(at("20:00", "05"))
    rate = next(mail for mail in story.mails(to=HIS) if ".follow-up." in mail.message_id)
    story.answers(rate, "5", at=at("11:00", "06"))
    story.until(at("09:00", "20", "04"))
    story.mails()

    story.answers(solution, "The new lid is cracked as well. Please send another one.", at=at("09:00", "20", "04"))
    story.until(at("09:09", "20", "04"))
    told = next(mail for mail in story.mails() if mail.recipient == LIU and "T-1002" in mail.subject).part("plain")

    history = " ".join(line for line in told.splitlines() if line.startswith("- HISTORY:"))
    wanted = ("T-1001, closed", "QS-88213", "cause: LOG-PACK", "a new lid comes on Friday", "12:00 (Shanghai time): kept")
    assert [words for words in (*wanted, "thicker boxes, open", "rated 5 of 5") if words not in history] == []
    assert "you had the file that this one goes on from" in told


@pytest.mark.parametrize(("question", "times"), [("", 1), (" Does this settle it?", 1)], ids=["the desk asks", "the colleague asks"])
def test_a_solution_asks_once_whether_that_will_do(tmp_path: Path, question: str, times: int) -> None:
    """Who has asked in their own words does not find the question a second time below them."""
    with Desk(tmp_path) as desk:
        desk.receives(letter())
        desk.at(at("09:10"))
        asked = next(mail for mail in desk.sent() if mail.recipient == "chen@acme.example")
        desk.receives(letter("chen@acme.example", answers=asked.message_id, text=f"A new lid comes on Friday.{question}\n\n#solve"))
        desk.at(at("09:20"))
        desk.at(at("09:30"))

        solution = next(mail for mail in desk.sent() if mail.recipient == "ann@customer.example")

    assert solution.part("plain").count("Does this settle it") == times
    assert "Reply “yes”" in solution.part("plain")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("#lsit", ("E-UNKNOWN", "#list")),
        ("#away until Friday\n#lsit", ("E-UNKNOWN", "#list")),
        ("#show T-9999", ("E-ARG", "T-9999")),
        ("#list\n#solve LOG-PACK", ("E-STATE", "#solve is about a file")),
        ("#away next Friday", ("E-WHEN",)),
    ],
)
def test_a_mail_about_no_file_is_done_whole_or_not_at_all(tmp_path: Path, text: str, told: tuple[str, ...]) -> None:
    """Its author reads what is wrong with which line, and that nothing was done; the whole help would hide that."""
    with Story(tmp_path, HOUSE) as desk:
        desk.until(at("09:09"))
        desk.receives(letter(f"Liu Min <{LIU}>", "hello", text))
        desk.until(at("09:10"))
        answer = notice(desk.mails(), LIU)
        desk.answers(answer, "#list", at=at("09:20"))
        [worklist] = desk.mails(to=LIU)

    assert [words for words in ("Nothing of your mail was done", *told) if words not in answer.part("plain")] == []
    assert ".list" in worklist.message_id or "Your files" in worklist.subject
    with Story(tmp_path, HOUSE) as desk, desk.database.unit_of_work():
        assert Absence.select().count() == 0


@pytest.mark.parametrize("preview", ["", "#preview\n"], ids=["", "preview"])
def test_a_wrong_name_of_a_template_brings_the_right_one(tmp_path: Path, preview: str) -> None:
    """Also when it is only to be looked at; with the right name it is looked at in that template."""
    with Story(tmp_path, HOUSE) as desk:
        asked = complains(desk)
        held = told(desk, asked, f"{preview}#template soluton\nDear Mr Baker, a new lid comes on Friday.", "09:20")
        shown = told(desk, asked, "#preview\n#template solution\nDear Mr Baker, a new lid comes on Friday.", "09:30")

    assert "I know no template “soluton”." in held.part("plain")
    assert "> #template solution" in held.part("plain")
    assert "Does this settle it" in shown.part("plain")


def test_an_answer_in_a_closed_matter_goes_out_with_one_line(tmp_path: Path) -> None:
    """The mail that is held says which line opens the file again; with it the text that waits leaves."""
    with Story(tmp_path, HOUSE) as desk:
        asked = complains(desk)
        desk.answers(asked, "Dear Mr Baker, a new lid is on its way.\n#solve", at=at("09:20"))
        desk.until(at("09:25"))
        solution = notice([mail for mail in desk.mails() if "on its way" in mail.part("plain")], HIS)
        desk.answers(solution, "Yes", at=at("09:40"))
        desk.until(at("09:50"))
        desk.mails()
        stale = told(desk, asked, "Dear Mr Baker, the new lid comes on Friday after all.", "10:00")
        held = told(desk, stale, "#ok", "10:10")
        desk.answers(held, "#reopen\n#ok", at=at("10:20"))
        desk.until(at("10:25"))
        sent = notice(desk.mails(), HIS).part("plain")

    assert "E-STATE" in held.part("plain")
    assert "> #reopen" in held.part("plain")
    assert "the new lid comes on Friday after all" in sent
