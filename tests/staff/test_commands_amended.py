"""A held mail whose author answers with the right lines, or with `#ok`."""

from datetime import datetime, timedelta

import pytest

from processor.staff import orders
from processor.staff.commands import Parsed, Waiting, amend
from tests.staff.house import COLLEAGUES, DEPARTMENTS, MONDAY, SHANGHAI, shanghai

ANSWER = "Dear Ms Li,\nwe bring a new one on Friday."


def amended(held: str, answer: str, now: datetime = MONDAY) -> Parsed:
    """Return what a mail that is held since Monday orders now."""
    return amend(Waiting(held, MONDAY), answer, now=now, zone=SHANGHAI, colleagues=COLLEAGUES, departments=DEPARTMENTS, language="en")


@pytest.mark.parametrize(
    ("held", "answer", "text", "commands"),
    [
        # Story 8: the text is sent without the line, or as the solution.
        (f"{ANSWER}\n#sovle LOG-PACK", "#ok", ANSWER, ()),
        (f"{ANSWER}\n#sovle LOG-PACK", "#solve LOG-PACK", ANSWER, (orders.Solve("LOG-PACK"),)),
        (f"{ANSWER}\n#sovle LOG-PACK", "#确认", ANSWER, ()),
        (f"{ANSWER}\n#sovle\n#p1", "#ok", ANSWER, (orders.Prioritise("P1"),)),
        (f"{ANSWER}\n#sovle", "#ok\n#solve", ANSWER, (orders.Solve(),)),
        (f"{ANSWER}\n#sovle", "#take", ANSWER, (orders.Take(),)),
        # A line that was nearly right.
        (f"# note\n{ANSWER}", "#note", ANSWER, (orders.Note(ANSWER),)),
        (f"#noet she is rude\n{ANSWER}", "#note she is rude", f"she is rude\n\n{ANSWER}", (orders.Note(f"she is rude\n\n{ANSWER}"),)),
        ("Hello,\n#note she is rude\nbut we help.", "#note", "Hello,\nbut we help.", (orders.Note("Hello,\nbut we help."),)),
        (f"{ANSWER}\n#assign Ben", "#assign bob", ANSWER, (orders.Assign("bob@house.example"),)),
        (f"#ask warehouse\n{ANSWER}", "#ask logistics", ANSWER, (orders.Ask(("logistics",), (), ANSWER),)),
        ("#转 仓库\n#note 外箱破损", "#转 物流", "外箱破损", (orders.HandOver("logistics", None, "外箱破损"), orders.Note("外箱破损"))),
        # Of two that contradict each other one is chosen.
        (f"{ANSWER}\n#wait\n#solve", "#solve", ANSWER, (orders.Solve(),)),
        (f"{ANSWER}\n#wait 2d\n#solve", "#wait 2d", ANSWER, (orders.Wait(timedelta(days=2)),)),
        ("#p1\n#p2", "#p2", "", (orders.Prioritise("P2"),)),
        # What was right stays.
        (f"{ANSWER}\n#tag +a\n#sovle", "#tag +b\n#solve", ANSWER, (orders.Tag(("a",)), orders.Tag(("b",)), orders.Solve())),
    ],
)
def test_the_right_lines_take_the_place_of_the_wrong(held: str, answer: str, text: str, commands: tuple[orders.Order, ...]) -> None:
    """Nothing has to be written twice."""
    parsed = amended(held, answer)

    assert not parsed.problems
    assert (text, commands) == (parsed.text, parsed.commands)


@pytest.mark.parametrize(
    ("held", "answer", "left"),
    [
        (f"#noet she is rude\n{ANSWER}", "#ok", ["#noet she is rude"]),
        (f"#noet she is rude\n{ANSWER}", "#take", ["#noet she is rude"]),
        (f"# note\n{ANSWER}", "#ok", ["# note"]),
        ("Hello,\n#note she is rude\nbut we help.", "#ok", ["#note she is rude"]),
        ("Hello,\n#note she is rude\nbut we help.", "#take", ["#note she is rude"]),
        (f"{ANSWER}\n#promise soon", "#ok", ["#promise soon"]),
        (f"{ANSWER}\n#promise soon\n#assign Ben", "#promise Thu", ["#assign Ben"]),
        (f"{ANSWER}\n#promise soon", "#promise later", ["#promise later"]),
        ("#ask warehouse who?\n#ask finanse how much?", "#ask logistics who?", ["#ask finanse how much?"]),
        (f"{ANSWER}\n#wait\n#solve", "#ok", ["#solve"]),
        (f"{ANSWER}\n#wait\n#solve", "#take", ["#solve"]),
    ],
)
def test_what_is_wrong_besides_holds_the_mail_again(held: str, answer: str, left: list[str]) -> None:
    """`#ok` is no way round a question, and one right line does not excuse another wrong one."""
    assert left == [problem.line for problem in amended(held, answer).problems]


def test_a_question_stays_inside_whatever_is_answered() -> None:
    """The text below a wrong `#ask` was never meant for the customer."""
    for answer in ("#ok", "#take", "#ask logistics", "#p1"):
        assert amended(f"#ask warehouse\n{ANSWER}", answer).internal


def test_tomorrow_is_the_day_after_it_was_written() -> None:
    """A promise that waited a night for `#ok` keeps its date; what the answer says counts from the answer."""
    tuesday = MONDAY + timedelta(days=1)

    assert (orders.Promise(shanghai("2026-03-03", "18:00")),) == amended(f"{ANSWER}\n#promise tomorrow\n#sovle", "#ok", tuesday).commands
    assert (orders.Promise(shanghai("2026-03-04", "18:00")),) == amended(f"{ANSWER}\n#promise soon", "#promise tomorrow", tuesday).commands


def test_what_has_passed_while_the_mail_was_held_is_no_promise() -> None:
    """Nobody is told a date in the past."""
    parsed = amended(f"{ANSWER}\n#promise today 16:00\n#sovle", "#ok", MONDAY + timedelta(hours=7))

    assert [problem.line for problem in parsed.problems] == ["#promise today 16:00"]
