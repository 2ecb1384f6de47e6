"""Suggested answers: shown where they suit, filled in by mail, and never on their way to a customer with a gap."""

from pathlib import Path

import pytest

from tests.desk import Sent
from tests.letters import letter
from tests.scenarios.test_staff_details import complains, told
from tests.story import HIS, HOUSE, TOM, Story, at, notice

DEAD = "My husband died last week. Please stop the contract in his name."
SUED = "My lawyer will take you to court over the cracked lid."


def notified(folder: Path, text: str) -> str:
    """Return what a colleague is told of a mail with this text."""
    with Story(folder, HOUSE) as desk:
        desk.receives(letter(TOM, "Your pot", text))
        desk.until(at("09:10"))
        mails = [mail for mail in desk.mails() if mail.recipient != HIS]
    return "\n".join(mail.part("plain") for mail in mails)


def to_customer(mails: list[Sent]) -> str:
    """Return the text of the one mail to the customer."""
    return notice(mails, HIS).part("plain")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The pot came yesterday and its lid is cracked. Please send another one.", ("- The pot came yesterday", "[[what you found out")),
        ("Do you have lids for the pot in blue, and what do they cost?", ("[[your answer]]", "#template question")),
        (DEAD, ("I am very sorry for your loss", "#template grief")),
    ],
    ids=["complaint", "question", "death"],
)
def test_a_notification_shows_the_draft_that_suits(tmp_path: Path, text: str, shown: tuple[str, ...]) -> None:
    """With what the customer told, gaps for what only a person knows, and how to use it."""
    told_of = notified(tmp_path, text)

    assert [words for words in shown if words not in told_of] == []


@pytest.mark.parametrize("text", [SUED, "The kettle caught fire yesterday and my son was burnt. He is in hospital."])
def test_a_sensitive_matter_has_no_draft(tmp_path: Path, text: str) -> None:
    """A person finds the words; nothing is suggested."""
    told_of = notified(tmp_path, text)

    assert "What they wrote" in told_of
    assert "#template" not in told_of
    assert "[[" not in told_of


def test_a_draft_is_filled_in_line_by_line_and_seen_before_it_leaves(tmp_path: Path) -> None:
    """What is missing is named with the line that fills it; `#ok` at the end sends it all, with what was filled in on the way."""
    with Story(tmp_path, HOUSE) as desk:
        asked = complains(desk)
        held = told(desk, asked, "#template apology missed=“Monday noon”\nThe lid is being packed.", "09:20")
        missing = held.part("plain")
        seen = told(desk, held, "#template apology missed=“Monday noon” reason=“our depot was closed”\n#promise Thu 15:00", "09:30")
        desk.answers(seen, "#ok", at=at("09:40"))
        desk.until(at("09:45"))
        mails = desk.mails()

    assert "#template apology missed=“Monday noon” reason=“…”" in missing
    assert "#promise Thu 15:00" in missing
    assert "E-LEAK" in missing
    sent = to_customer(mails)
    assert [words for words in ("Monday noon", "our depot was closed", "being packed", "5 March 2026, 15:00") if words not in sent] == []
    assert "[[" not in sent
    assert "Liu Min" in sent
    assert "our depot was closed" in seen.part("plain")


def test_a_gap_that_was_copied_is_held_and_no_word_releases_it(tmp_path: Path) -> None:
    """A draft that is pasted into an answer with a gap left in it stays inside, whatever its author says."""
    with Story(tmp_path, HOUSE) as desk:
        asked = complains(desk)
        held = told(desk, asked, "Dear Mr Baker, thank you. [[what you found out, and\nwhat happens now]]", "09:20")
        again = told(desk, held, "#ok", "09:30")
        mails = desk.mails()

    assert "Still to be filled in: [[what you found out, and what happens now]]" in held.part("plain")
    assert "#ok" not in held.part("plain")
    assert "Held, nothing was sent" in again.subject
    assert not any(mail.recipient == HIS and "thank you" in mail.part("plain") for mail in mails)


def test_a_script_with_brackets_is_no_gap(tmp_path: Path) -> None:
    """A colleague may write two brackets of their own."""
    with Story(tmp_path, HOUSE) as desk:
        asked = complains(desk)
        receipt = told(desk, asked, "Dear Mr Baker, please run: if [[ -f lid ]]; then echo yes; fi", "09:20")

    assert "✓" in receipt.subject


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("#template aplogy", ("I know no template “aplogy”.", "> #template apology")),
        ("#template praise when=today", ("no value “when”", "It has: who")),
        ("#template grief who=Ann", ("takes no values such as “who”",)),
    ],
)
def test_what_is_wrong_with_a_template_is_named(tmp_path: Path, line: str, said: tuple[str, ...]) -> None:
    """With the names that there are, and the line that was probably meant."""
    with Story(tmp_path, HOUSE) as desk:
        held = told(desk, complains(desk), line, "09:20").part("plain")

    assert [words for words in said if words not in held] == []


def test_a_chinese_name_and_a_solution(tmp_path: Path) -> None:
    """The draft can be the solution, and is called in either language."""
    with Story(tmp_path, HOUSE) as desk:
        asked = complains(desk)
        seen = told(desk, asked, "#模板 投诉\n#solve\nA new lid leaves today.", "09:20")
        desk.answers(seen, "#ok", at=at("09:30"))
        desk.until(at("09:35"))
        sent = to_customer(desk.mails())

    assert "Preview" in seen.subject
    assert "A new lid leaves today." in sent
    assert "Does this settle it" in sent
