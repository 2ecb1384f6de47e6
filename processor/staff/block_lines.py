"""The lines of a mail's blocks, each read to an order or to what is wrong with it. Pure."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from processor.staff import readers
from processor.staff.arguments import Arguments, Setting
from processor.staff.command_names import BY_KEY, CommandName
from processor.staff.lines import Layout, Line, Shape, second_command
from processor.staff.orders import Order
from processor.staff.problems import Code, Problem, Saying, Wrong
from processor.staff.unknown import nearest

MOST_CHARACTERS = 2_000  # behind a command that is more than words
_BROKEN = range(60, 81)  # columns at which programs break lines
_OF_WORDS = ("note", "escalate")  # nothing but words follows them


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A command line that was understood."""

    line: Line
    key: str
    order: Order


def read_all(lines: Sequence[Line], setting: Setting) -> tuple[list[ReadLine], list[Problem]]:
    """Read the lines of the blocks; each gives an order or a problem."""
    read: list[ReadLine] = []
    problems: list[Problem] = []
    for line in lines:
        command = line.command
        if line.shape is not Shape.COMMAND or command is None:
            problems.append(_no_command(line))
            continue
        if crowded := _too_much(line, command):
            problems.append(crowded)
            continue
        try:
            order = readers.read(command, line.word, Arguments(line.rest, setting))
        except Wrong as wrong:
            problems.append(_of_argument(wrong, line, command))
        else:
            read.append(ReadLine(line, command.key, replace(order, line=line.number, word=f"#{line.word}")))
    return read, problems


def _too_much(line: Line, command: CommandName) -> Problem | None:
    """Return what is wrong with a line that holds more than one command, or very much."""
    if len(line.rest) > MOST_CHARACTERS and command.key not in _OF_WORDS:
        return Problem(Code.ARG, Saying.LONG, line.number, line.raw.strip()[:MOST_CHARACTERS], command.key)
    second = None if command.key == "help" else second_command(line.rest)
    if second is None:
        return None
    ready = f"#{line.word} {line.rest[:second]}".strip(), line.rest[second:].strip()
    return Problem(Code.ARG, Saying.ONE_A_LINE, line.number, line.raw.strip(), command.key, ready=ready)


def going_on(layout: Layout) -> Iterator[Problem]:
    """Yield a problem for a line that some mail program may have broken in two: the rest of a reason would go to the customer."""
    for line in layout.blocks:
        command = line.command
        if command and not command.internal and layout.body and line.number + 1 == layout.body[0].number and _width(line.raw) in _BROKEN:
            yield Problem(Code.ARG, Saying.GOES_ON, line.number, line.raw.strip(), command.key)


def _width(text: str) -> int:
    """Return how many columns a text takes, as programs count that break lines."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text[: _BROKEN.stop])


def _no_command(line: Line) -> Problem:
    """Return what is wrong with a line that is no command, though it stands where commands do."""
    said = line.raw.strip()
    if line.shape in (Shape.SPACED, Shape.MARKED):
        saying = Saying.BLANK if line.shape is Shape.SPACED else Saying.MARKS
        rest = line.rest.strip().lstrip(',，.。;；、:：*_`"” ')
        return Problem(
            Code.UNKNOWN, saying, line.number, said, line.command.key if line.command else "", ready=(f"#{line.word} {rest}".rstrip(),)
        )
    near = nearest(line.word, line.rest)
    inside = any(BY_KEY[key].internal for key, _ in near)
    return Problem(
        Code.UNKNOWN,
        Saying.UNKNOWN if near else Saying.NO_SUCH,
        line.number,
        said,
        about=f"#{line.word}",
        ready=tuple(ready for _, ready in near),
        droppable=not inside,
    )


def _of_argument(wrong: Wrong, line: Line, command: CommandName) -> Problem:
    """Return what is wrong with a command's arguments, with whole lines to answer with."""
    ready = tuple(_ready(line, wrong.about, argument) for argument in wrong.ready)
    return Problem(wrong.code, wrong.saying, line.number, line.raw.strip(), command.key, wrong.about, ready)


def _ready(line: Line, about: str, argument: str) -> str:
    """Return the line with `argument` in the place of what was wrong."""
    said = f"#{line.word} {line.rest}"
    return said.replace(about, argument, 1) if about and about in line.rest else f"#{line.word} {argument}"
