"""What holds for every mail of a colleague, whatever stands in it."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.staff.command_help import EXPLAINED
from processor.staff.command_names import BY_NAME, COMMANDS
from processor.staff.lines import Shape, look_at
from processor.staff.problem_words import words
from tests.staff.house import read

NAMES = st.sampled_from(sorted(BY_NAME))
EXAMPLES = st.sampled_from([example for one in EXPLAINED.values() for example in one.example])
PROSE = st.text(st.characters(exclude_characters="#＃﹟\n\r\v\f\x85\u2028\u2029"), min_size=1).filter(lambda text: text.strip())
NO_COMMANDS = st.lists(
    PROSE | st.just("") | st.integers(0, 999).map("#{} is yours".format) | PROSE.map("He said #take. {}".format), max_size=8
)
COMMAND_LINES = EXAMPLES | st.builds(
    "{}{}{} {}".format, st.sampled_from(("#", "＃", " #", "#\u200b")), NAMES, st.sampled_from(("", ":", "：")), PROSE
)
ANY_LINES = st.lists(COMMAND_LINES | PROSE | st.just("") | st.builds("# {} {}".format, NAMES, PROSE) | st.text(max_size=30), max_size=8)


@given(NO_COMMANDS)
def test_no_text_is_taken_for_a_command(lines: list[str]) -> None:
    """A letter without command lines reaches its reader to the last character."""
    letter = "\n".join(lines)
    parsed = read(letter)

    assert not parsed.commands
    assert not parsed.problems
    assert not parsed.internal
    assert letter.strip() == parsed.text


@given(st.lists(PROSE, min_size=1, max_size=3), st.lists(EXAMPLES, min_size=1, max_size=4), st.integers(0, 1), st.integers(0, 1))
def test_the_text_round_commands_stays(prose: list[str], commands: list[str], above: int, below: int) -> None:
    """Blocks are taken out and nothing else."""
    letter = "\n".join(["Dear Ms Li,", *prose, "We hope this helps you."])
    block = "\n".join(commands)
    parsed = read("\n".join([block] * above + [letter] + [block] * below))

    if not any("#note" in command or "#备注" in command for command in commands):
        assert letter.strip() == parsed.text


@given(ANY_LINES)
def test_no_command_line_stays_in_the_text(lines: list[str]) -> None:
    """Whatever is held or done, a line with a command is never among the words for a customer."""
    parsed = read("\n".join(line for line in lines if not re.match(r"\s*[#＃﹟]\s*[#＃﹟]", line)))

    assert not [line for line in parsed.text.split("\n") if look_at(1, line).shape is Shape.COMMAND and not parsed.internal]


@given(ANY_LINES)
def test_what_is_left_has_no_commands(lines: list[str]) -> None:
    """Reading the text once more finds nothing; `##` aside, which makes a text of what looks like a command."""
    parsed = read("\n".join(line for line in lines if not re.match(r"\s*[#＃﹟]\s*[#＃﹟]", line)))

    if not parsed.internal:
        again = read(parsed.text)
        assert not again.commands
        assert parsed.text == again.text


@given(st.text() | ANY_LINES.map("\n".join))
def test_reading_never_fails(mail: str) -> None:
    """Every mail is orders, text or problems that can be said in both languages."""
    parsed = read(mail)

    for problem in parsed.problems:
        assert words(problem, "en")
        assert words(problem, "zh-CN")


@given(NAMES, st.text(max_size=60))
def test_no_argument_fails(name: str, rest: str) -> None:
    """Whatever stands behind a name is an order or a problem of that line."""
    parsed = read(f"#{name} {' '.join(rest.split())}")

    assert parsed.commands or parsed.problems
    assert all(problem.number <= 1 for problem in parsed.problems)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.key)
def test_a_problem_offers_lines_that_are_right(command: object) -> None:
    """Every line to answer with is read without a problem of its form."""
    name = command.key  # type: ignore[attr-defined]
    for rest in ("", "xyz", "next Thursday", "Sun", "duplicat"):
        for problem in read(f"#{name} {rest}").problems:
            for ready in problem.ready:
                assert not [one for one in read(ready).problems if one.code.value in {"UNKNOWN", "MIDDLE", "WHO", "WHEN"}]


HUGE = {
    "prose": "Dear Ms Li, we bring a new one on Friday. " * 2_400,
    "one word": "a" * 100_000,
    "lines of prose": "Dear Ms Li\n" * 9_000,
    "unknown": "#abcdefgh\n" * 10_000,
    "many commands": "#tag +a\n" * 12_000,
    "commands in prose": "Hello\n" + "#take\n" * 16_000 + "Bye",
    "nearly commands": "# note\n" * 14_000,
    "blank lines": "#take" + "\n" * 100_000 + "Bob",
    "signs": "#" * 100_000,
    "signs and blanks": "# " * 50_000,
    "one note": "#note " + "x " * 50_000,
    "quotation marks": '#action "' + '"a ' * 33_000,
    "open marks": "#action " + "「" * 100_000,
    "words": "#tag " + "a " * 50_000,
    "people": "#ask " + "bob " * 25_000,
    "copies": "#cc " + "a@b.example " * 8_000,
    "pairs": "#template a " + "b=c " * 25_000,
    "when": "#promise " + "1" * 100_000,
    "spaces": "#promise" + " " * 100_000 + "x",
    "a long name": "#" + "solve" * 20_000,
    "unseen": "\u200b" * 100_000 + "#take",
    "signatures": "#take\n" + "Bob " * 25_000,
    "inner commands": "#note " + "#p1 " * 25_000,
    "choices": "#close " + "out of scope " * 8_000,
}


@pytest.mark.parametrize("mail", HUGE.values(), ids=HUGE.keys())
def test_a_huge_mail_is_read_at_once(mail: str) -> None:
    """100 kB of anything takes no longer than a letter deserves: the work grows with the length, not with its square."""
    began = process_time()
    parsed = read(mail)

    assert process_time() - began < 2
    assert len(parsed.problems) <= 21
