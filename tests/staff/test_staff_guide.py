"""The colleagues' guide, checked: its examples are what it says they are, and its table is the one in the code."""

import re
from pathlib import Path

import pytest

from processor.config import Colleague
from processor.staff.command_help import EXPLAINED
from processor.staff.command_names import BY_KEY, COMMANDS, named
from processor.staff.commands import Parsed, parse
from tests.staff.house import DEPARTMENTS, MONDAY, SHANGHAI

ROOT = Path(__file__).parents[2]
GUIDES = {"en": ROOT / "docs" / "staff.md", "zh-CN": ROOT / "docs" / "staff.zh-CN.md"}
TEXTS = {language: path.read_text(encoding="utf-8") for language, path in GUIDES.items()}
WITH_NAMES = tuple(
    Colleague(name=name, address=f"{login}@house.example", departments=("service",), languages=("zh-CN", "en"))
    for name, login in (("Wu Fang", "wu"), ("吴芳", "wufang"))
)
MAILS = [
    (language, kind, mail) for language, text in TEXTS.items() for kind, mail in re.findall(r"```(mail|held)\n(.*?)```", text, re.DOTALL)
]
SIGN = re.compile(r"(?<![#＃\w])[#＃]([^\W\d_][\w-]*)")
QUOTED = re.compile(r"(?<!`)`([#＃][^`\n]*)`(?!`)")
MEANT_WRONG = {"#123", "# A heading", "# 标题", "#words", "#话题", "##fridge", "##优惠", "#", "＃"}


def read(mail: str, language: str) -> Parsed:
    """Return what a mail of the guide orders."""
    return parse(mail, now=MONDAY, zone=SHANGHAI, colleagues=WITH_NAMES, departments=DEPARTMENTS, language=language)


def quoted_lines(language: str) -> list[str]:
    """Return what the guide quotes that begins with the sign, except the forms of its table."""
    forms = {command.in_form(language) for command in COMMANDS}
    return [line for line in QUOTED.findall(TEXTS[language]) if line not in forms | MEANT_WRONG]


@pytest.mark.parametrize(("language", "kind", "mail"), MAILS)
def test_a_mail_of_the_guide_is_done_or_held_as_it_says(language: str, kind: str, mail: str) -> None:
    """A newcomer who copies it gets what the guide promises."""
    parsed = read(mail, language)

    assert bool(parsed.problems) is (kind == "held")
    assert parsed.commands or kind == "held"


@pytest.mark.parametrize("language", GUIDES)
def test_every_quoted_line_is_right(language: str) -> None:
    """Names alone are names of commands; lines with arguments are read without a problem."""
    wrong = [line for line in quoted_lines(language) if (read(line, language).problems if " " in line else named(line) is None)]

    assert not wrong


@pytest.mark.parametrize("language", GUIDES)
def test_the_table_is_that_of_the_code(language: str) -> None:
    """All commands, in their order, with their forms, help, examples and other names."""
    chinese = language == "zh-CN"
    block = re.search(r"<!-- commands -->\n(.*?)\n<!-- end of commands -->", TEXTS[language], re.DOTALL)
    rows = [
        f"| `{command.in_form(language)}` | {EXPLAINED[command.key].does[chinese]} | `{EXPLAINED[command.key].example[chinese]}` | "
        + " ".join(f"`#{name}`" for name in command.names() if f"#{name}" != command.name(language))
        + " |"
        for command in COMMANDS
    ]

    assert block is not None
    assert rows == block[1].split("\n")[2:]


def test_every_command_is_explained() -> None:
    """No command without help, no help without a command."""
    assert BY_KEY.keys() == EXPLAINED.keys()


@pytest.mark.parametrize("key", EXPLAINED)
@pytest.mark.parametrize("chinese", [False, True])
def test_an_example_does_what_it_shows(key: str, chinese: bool) -> None:  # noqa: FBT001 - which of two
    """The line that `#help` shows is that command and nothing else."""
    example = EXPLAINED[key].example[chinese]
    parsed = read(example, "zh-CN" if chinese else "en")

    assert not parsed.problems
    assert [key] == [command.key for command in map(named, (order.word for order in parsed.commands)) if command]


def test_mails_to_colleagues_name_commands_that_there_are() -> None:
    """A template that tells of `#foo` sends its readers into the fix-it mail."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "templates" / "staff").glob("*.md"))}
    wrong = [(name, word) for name, text in texts.items() for word in SIGN.findall(text) if named(word) is None]

    assert not wrong
