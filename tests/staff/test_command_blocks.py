"""Where commands stand in a mail, what is left of its text, and what cannot stand together."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from processor.staff import errands, orders
from processor.staff.problems import Code, Saying
from tests.staff.house import read, shanghai

ANSWER = "Dear Ms Li,\nwe bring a new one on Friday."
ANTWORT = "李女士您好，\n周五为您换新。"


@pytest.mark.parametrize(
    ("mail", "text", "names"),
    [
        (ANSWER, ANSWER, []),
        (f"#solve\n{ANSWER}", ANSWER, ["Solve"]),
        (f"{ANSWER}\n#solve", ANSWER, ["Solve"]),
        (f"\n\n#solve\n\n\n{ANSWER}\n", ANSWER, ["Solve"]),
        (f"{ANSWER}\n\n#solve\n\n\n", ANSWER, ["Solve"]),
        (f"#p1\n{ANSWER}\n#wait 2d", ANSWER, ["Prioritise", "Wait"]),
        (f"#p1\n\n#type question\n{ANSWER}\n#wait 2d\n\n#remind Thu", ANSWER, ["Retype", "Prioritise", "Wait", "Remind"]),
        (f"{ANTWORT}\n#等客户", ANTWORT, ["Wait"]),
        (f"{ANTWORT}\n＃等客户： 3个工作日", ANTWORT, ["Wait"]),
        (f"{ANSWER}\r\n#solve\r\n", ANSWER, ["Solve"]),
        ("#take", "", ["Take"]),
        ("#take\n#p1", "", ["Prioritise", "Take"]),
        ("", "", []),
        ("\n \n", "", []),
        # Below a block may stand a typed signature.
        (f"{ANSWER}\n#solve\nBob", f"{ANSWER}\nBob", ["Solve"]),
        (
            f"{ANSWER}\n#solve\n\nKind regards,\nBob Miller\nCustomer Service",
            f"{ANSWER}\n\nKind regards,\nBob Miller\nCustomer Service",
            ["Solve"],
        ),
        (f"{ANTWORT}\n#解决\n谢谢！\n王磊", f"{ANTWORT}\n谢谢！\n王磊", ["Solve"]),
        (f"{ANSWER}\nBob\n#solve", f"{ANSWER}\nBob", ["Solve"]),
        ("#take\n\nBob", "", ["Take"]),
        ("#ok\nThanks!\nBob", "", ["Ok"]),
        ("#我来\n--\n王磊", "", ["Take"]),
        ("Bob", "Bob", []),
        ("Thanks!", "Thanks!", []),
        # What is text.
        (f"{ANSWER}\n#123 is your order", f"{ANSWER}\n#123 is your order", []),
        ("#123", "#123", []),
        ("# Your order\nis on its way.", "# Your order\nis on its way.", []),
        (f"{ANSWER}\nSee #1 and #take in the list.", f"{ANSWER}\nSee #1 and #take in the list.", []),
        ("Hello,\n#fridge of the month\nis out.", "Hello,\n#fridge of the month\nis out.", []),
        ("Hello,\n# note\nis out.", "Hello,\n# note\nis out.", []),
        ("Hello,\n- #take\nis out.", "Hello,\n- #take\nis out.", []),
        ("Hello,\n#take-away\nis out.", "Hello,\n#take-away\nis out.", []),
        ("#", "#", []),
        ("##", "#", []),
        ("#!", "#!", []),
        ("a#take", "a#take", []),
        # What would be a command, written as text.
        ("##take", "#take", []),
        ("##优惠\n本周有效", "#优惠\n本周有效", []),
        ("＃＃优惠", "＃优惠", []),
        ("Hello,\n##take\nthe box", "Hello,\n#take\nthe box", []),
        ("#take\n##note", "#note", ["Take"]),
        ("Hello\n###", "Hello\n##", []),
    ],
)
def test_the_text_is_what_stands_between_the_blocks(mail: str, text: str, names: list[str]) -> None:
    """Commands are taken out, in the order of carrying them out; every other line stays as it is."""
    parsed = read(mail)

    assert text == parsed.text
    assert names == [type(command).__name__ for command in parsed.commands]
    assert not parsed.problems


@pytest.mark.parametrize(
    ("mail", "numbers"),
    [
        ("Hello,\n#note she is difficult\nbut we help.", [2]),
        ("您好，周五换新。\n#备注 这客户很难缠\n而且总是打电话", [2]),
        ("Hello,\n#take\nthe red box, please.", [2]),
        ("Hello,\n＃Take\nthe red box, please.", [2]),
        ("Hello,\n  #take\nthe red box, please.", [2]),
        ("Hello,\n#take\n#p1\nthe red box, please.", [2, 3]),
        ("#p1\nHello,\n#take\nthe red box, please.", [3]),
        ("Hello,\n\n#take\n\nBob told me to.", [3]),
    ],
)
def test_a_command_within_the_text_holds_the_mail(mail: str, numbers: list[int]) -> None:
    """Its writer may have meant a command or a word; neither reading reaches a customer unasked, and `#ok` alone does not choose one."""
    parsed = read(mail)

    assert numbers == [problem.number for problem in parsed.problems]
    assert all(problem.code is Code.MIDDLE and not problem.droppable for problem in parsed.problems)
    assert "#" not in parsed.text
    assert "＃" not in parsed.text


@pytest.mark.parametrize(
    ("mail", "text"),
    [
        (f"#note\n{ANSWER}", ANSWER),
        (f"{ANSWER}\n#note", ANSWER),
        (f"{ANSWER}\n#note she is difficult", f"she is difficult\n\n{ANSWER}"),
        (f"#note she is difficult\n{ANSWER}", f"she is difficult\n\n{ANSWER}"),
        ("您好，周五换新。\n#备注 这客户很难缠", "这客户很难缠\n\n您好，周五换新。"),
        ("#note one\n#note two\nthree", "one\n\ntwo\n\nthree"),
        (f"{ANSWER}\n#note\nBob", f"{ANSWER}\nBob"),
        (f"#p1\n{ANSWER}\n#note", ANSWER),
    ],
)
def test_a_note_keeps_the_whole_mail_inside(mail: str, text: str) -> None:
    """Wherever it stands, nothing of the mail is for a customer, and there is one note of all its words."""
    parsed = read(mail)

    assert parsed.internal
    assert text == parsed.text
    assert [orders.Note(text)] == [command for command in parsed.commands if isinstance(command, orders.Note)]


@pytest.mark.parametrize(
    "mail",
    [
        f"#ask logistics\n{ANSWER}",
        f"{ANSWER}\n#请教 物流",
        f"#escalate\n{ANSWER}",
        f"{ANSWER}\n#上报",
        f"#ask warehouse\n{ANSWER}",
        f"# note\n{ANSWER}",
        f"- #note\n{ANSWER}",
        f"Hello,\n#note\n{ANSWER}",
        f"#escalate #p1\n{ANSWER}",
    ],
)
def test_words_to_colleagues_are_inside_even_when_the_line_is_wrong(mail: str) -> None:
    """A slip in the department's name must not turn a question into an answer to the customer."""
    assert read(mail).internal


def test_the_reason_of_a_hand_over_may_stand_in_a_note() -> None:
    """Story 6: the department gets the note's words as the reason."""
    parsed = read("#转 物流\n#note 外箱破损,需查装箱")

    assert (orders.HandOver("logistics", None, "外箱破损,需查装箱"), orders.Note("外箱破损,需查装箱")) == parsed.commands
    assert not parsed.problems


def test_words_to_the_customer_are_no_reason_of_a_hand_over() -> None:
    """Without a note the text is for the customer, so the department would be told nothing."""
    parsed = read(f"{ANSWER}\n#handoff logistics")

    assert [problem.saying for problem in parsed.problems] == [Saying.NO_REASON]


def test_a_question_is_the_words_of_its_line_and_of_the_mail() -> None:
    """Two departments are asked two things, with the same text below."""
    parsed = read("#ask logistics Who packed it?\n#ask finance Who pays?\nBox torn at the door.")

    assert (
        orders.Ask(("logistics",), (), "Who packed it?\n\nBox torn at the door."),
        orders.Ask(("finance",), (), "Who pays?\n\nBox torn at the door."),
    ) == parsed.commands


@pytest.mark.parametrize("line", ["#ask logistics", "#请教 物流 财务", "#ask logistics\n\nBob"])
def test_a_question_without_words_is_none(line: str) -> None:
    """Nobody can answer it."""
    assert [problem.saying for problem in read(line).problems] == [Saying.NO_QUESTION]


@pytest.mark.parametrize(
    ("mail", "saying", "number"),
    [
        (f"{ANSWER}\n#wait\n#solve", Saying.TOGETHER, 4),
        (f"#solve\n{ANSWER}\n#wait", Saying.TOGETHER, 4),
        (f"{ANSWER}\n#solve\n#close duplicate", Saying.TOGETHER, 4),
        (f"{ANSWER}\n#note\n#solve", Saying.TOGETHER, 4),
        (f"#备注\n{ANSWER}\n#等", Saying.TOGETHER, 4),
        (f"#ask logistics\n{ANSWER}\n#solve", Saying.TOGETHER, 4),
        ("#take\n#assign bob", Saying.TOGETHER, 2),
        ("#assign bob\n#handoff logistics torn", Saying.TOGETHER, 2),
        ("#accept\n#decline", Saying.TOGETHER, 2),
        ("#away\n#back", Saying.TOGETHER, 2),
        ("#merge T-1042\n#split", Saying.TOGETHER, 2),
        ("#reopen\n#close spam", Saying.TOGETHER, 2),
        ("#spam\n#promise Thu", Saying.TOGETHER, 2),
        ("#p1\n#p2", Saying.TWICE, 2),
        ("#priority P1\n#p2", Saying.TWICE, 2),
        ("#promise Thu\n#promise Fri", Saying.TWICE, 2),
        ("#assign bob\n#assign ann", Saying.TWICE, 2),
        ("#ok\n#solve", Saying.ALONE, 1),
        ("#take\n#undo", Saying.ALONE, 2),
        ("#ok\n#cancel", Saying.ALONE, 1),
        (f"#ok\n{ANSWER}", Saying.WITH_TEXT, 1),
        (f"{ANSWER}\n#undo", Saying.WITH_TEXT, 3),
        (f"{ANSWER}\n#away until Friday", Saying.WITH_TEXT, 3),
        (f"{ANSWER}\n#show", Saying.WITH_TEXT, 3),
        (f"{ANSWER}\n#spam", Saying.WITH_TEXT, 3),
        (f"{ANSWER}\n#noreply she knows", Saying.WITH_TEXT, 3),
    ],
)
def test_what_contradicts_itself_is_held(mail: str, saying: Saying, number: int) -> None:
    """The later line is shown."""
    problems = read(mail).problems

    assert [(Code.CONFLICT, saying, number)] == [(problem.code, problem.saying, problem.number) for problem in problems]


@pytest.mark.parametrize(
    "mail",
    [
        "#p1\n#P1\n#priority 1",
        "#take\n#我来",
        f"{ANSWER}\n#promise Thu\n#solve",
        "#note he called\n#promise Thu",
        "#away until Friday\n#note on a trip",
        "#tag +a\n#tag +b",
        "#step one\n#step two",
        "#remind Thu\n#remind Fri",
        "#ask logistics who?\n#ask finance how much?",
        f"{ANSWER}\n#close withdrawn",
        "#accept\n#p1",
        "#take\n#p1\n#remind Thu",
    ],
)
def test_what_goes_together_is_not_held(mail: str) -> None:
    """A word too many of caution costs a colleague a mail."""
    assert not read(mail).problems


def test_commands_come_in_the_order_of_carrying_them_out() -> None:
    """Whatever their order in the mail."""
    above = "#remind Thu\n#solve LOG-PACK\n#promise Thu 15:00"
    mail = f"{above}\n{ANSWER}\n#take\n#cause LOG-PACK\n#tag +x\n#p2\n#emotion anger\n#type question\n#lang en"

    assert [
        *(orders.SetLanguage, orders.Retype, orders.Feel, orders.Prioritise, orders.Tag, orders.SetCause),
        *(orders.Take, orders.Promise, orders.Solve, errands.Remind),
    ] == [type(command) for command in read(mail).commands]


LONG = "#handoff logistics the box was torn at the corner, please look at the packing"


@pytest.mark.parametrize(
    "mail", [f"{LONG}\nphotos", f"#p1\n{LONG}\nphotos\n#take", "#转 物流 外箱右下角破损，请尽快调出装箱照片核对，并告知承运公司\n处理结果"]
)
def test_a_line_that_may_go_on_below_is_held(mail: str) -> None:
    """Some programs break lines; the rest of a reason must not go to the customer."""
    assert Saying.GOES_ON in [problem.saying for problem in read(mail).problems]


@pytest.mark.parametrize(
    "mail", [f"{LONG}\n\n{ANSWER}", f"{ANSWER}\n{LONG}", f"{LONG}\n#note\nphotos", LONG, f"#take\n{ANSWER}", f"{LONG}\n#p1\n{ANSWER}"]
)
def test_a_long_line_is_no_mistake(mail: str) -> None:
    """With a blank line or a command below it, it ends where it ends."""
    assert not [problem for problem in read(mail).problems if problem.saying is Saying.GOES_ON]


def test_an_order_knows_its_line_and_word() -> None:
    """Receipts and refusals name them as they were typed."""
    (order,) = read(f"{ANTWORT}\n\n＃等客户：2天").commands

    assert orders.Wait(timedelta(days=2)) == order
    assert (order.line, order.word) == (4, "#等客户")


def test_only_a_line_that_means_nothing_can_be_left_out() -> None:
    """`#ok` sends a text without `#sovle`; without `#noet` the same text might reach whom it must not."""
    (unknown,) = read(f"{ANSWER}\n#sovle").problems
    (inside,) = read(f"{ANSWER}\n#noet").problems
    (wrong,) = read(f"{ANSWER}\n#promise soon").problems

    assert unknown.droppable
    assert not inside.droppable
    assert not wrong.droppable


def test_times_are_those_of_the_writer() -> None:
    """A colleague in Berlin promises by the clock of Berlin."""
    parsed = read("#promise Thu 15:00", zone=ZoneInfo("Europe/Berlin"))

    assert (orders.Promise(shanghai("2026-03-05", "22:00")),) == parsed.commands


def test_too_many_lines_of_commands_are_held() -> None:
    """Nobody means forty commands; the first of them are read all the same."""
    parsed = read("#tag +a\n" * 50)

    assert [problem.saying for problem in parsed.problems] == [Saying.MANY]
