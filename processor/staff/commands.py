"""From a colleague's mail to what it orders, or to what is wrong with it. Pure.

`parse` reads what the colleague wrote in this mail, without quoted mail and signature. A mail is carried out whole or not at all: with any
problem nothing of it is. Commands come out in the order in which they are carried out. Whether the text is for the customer is not known
here: it is not when `internal`, and else it goes where answers to the answered mail go.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

from processor.config import Colleague, Department
from processor.staff import conflicts, readers, sign_offs
from processor.staff.arguments import Arguments, Setting
from processor.staff.command_names import BY_KEY, COMMANDS, CommandName
from processor.staff.errands import Escalate
from processor.staff.lines import Layout, Line, Shape, lay_out, second_command, without_commands
from processor.staff.orders import Ask, HandOver, Note, Order
from processor.staff.people import House
from processor.staff.problems import Code, Problem, Saying, Wrong
from processor.staff.unknown import nearest

MOST_LINES = 40  # of commands in a mail
MOST_CHARACTERS = 2_000  # behind a command that is more than words
MOST_PROBLEMS = 20  # that are told
CLOSING = time(18)  # of a day that is named without a time
_OF_WORDS = ("note", "escalate")  # nothing but words follows them
_RANK = {command.key: rank for rank, command in enumerate(COMMANDS)}

Command = Order


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a mail says.

    `text` is without commands; of a note it holds the words on the line of `#note` too. `internal`: nothing of it is for a customer.
    """

    text: str
    commands: tuple[Command, ...]
    problems: tuple[Problem, ...]
    internal: bool


@dataclass(frozen=True, slots=True)
class _Read:
    """A command line that was understood."""

    line: Line
    key: str
    order: Order


def parse(
    new_text: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    colleagues: Sequence[Colleague],
    departments: Sequence[Department],
    language: str,
    closing: time = CLOSING,
) -> Parsed:
    """Return what a colleague's mail orders; `zone` and `language` are the colleague's, `closing` is the time of a day without one."""
    setting = Setting(now, zone, House(colleagues, departments), language, closing)
    layout = lay_out(new_text, sign_offs.words_of(colleagues, departments))
    read, wrong = _read_blocks(layout.blocks[:MOST_LINES], setting)
    problems = [*wrong, *_in_the_middle(layout.body)]
    if len(layout.blocks) > MOST_LINES:
        problems.append(Problem(Code.ARG, Saying.MANY, layout.blocks[MOST_LINES].number, layout.blocks[MOST_LINES].raw.strip()))
    internal = any(command.internal for command in _named(layout))
    text = without_commands(layout.body)
    read = _once_each(read)
    problems += _contradictions(read, has_text=bool(text) and not internal)
    orders, text, missing = _with_text(read, text, internal=internal)
    problems = sorted([*problems, *missing], key=lambda problem: problem.number)[:MOST_PROBLEMS]
    return Parsed(text, orders, tuple(problems), internal)


def _named(layout: Layout) -> Iterator[CommandName]:
    """Yield the commands that stand anywhere in a mail, also where something is wrong with them."""
    for line in layout.blocks:
        if line.command:
            yield line.command
    for line in layout.body:
        if line.shape is Shape.COMMAND and line.command:
            yield line.command


def _read_blocks(lines: Sequence[Line], setting: Setting) -> tuple[list[_Read], list[Problem]]:
    """Read the lines of the blocks; each gives an order or a problem."""
    read: list[_Read] = []
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
            read.append(_Read(line, command.key, replace(order, line=line.number, word=f"#{line.word}")))
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
        Saying.UNKNOWN,
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


def _in_the_middle(body: Sequence[Line]) -> list[Problem]:
    """Return a problem for each known command within the text, which may or may not be meant as one."""
    return [
        Problem(Code.MIDDLE, Saying.MIDDLE, line.number, line.raw.strip(), line.command.key)
        for line in body
        if line.shape is Shape.COMMAND and line.command
    ][:MOST_PROBLEMS]


def _once_each(read: Sequence[_Read]) -> list[_Read]:
    """Return the commands in the order of carrying them out; what is said twice in the same words counts once."""
    kept: list[_Read] = []
    for one in sorted(read, key=lambda one: (_RANK[one.key], one.line.number)):
        if not any(one.order == other.order for other in kept if other.key == one.key):
            kept.append(one)
    return kept


def _contradictions(read: Sequence[_Read], *, has_text: bool) -> Iterator[Problem]:
    """Yield what cannot stand together."""
    at = {one.key: one.line for one in reversed(read)}
    for first, second in conflicts.pairs([one.key for one in read]):
        alone = next((key for key in (first, second) if BY_KEY[key].alone), "")
        later = max(at[first], at[second], key=lambda line: line.number)
        other = at[second] if alone == first else at[first]
        yield Problem(
            Code.CONFLICT, Saying.ALONE if alone else Saying.TOGETHER, later.number, later.raw.strip(), alone or first, f"#{other.word}"
        )
    for earlier, later_one in pairwise(read):
        if earlier.key == later_one.key and conflicts.allowed_once(earlier.key):
            yield Problem(Code.CONFLICT, Saying.TWICE, later_one.line.number, later_one.line.raw.strip(), earlier.key)
    for one in read:
        if has_text and conflicts.has_no_text(one.key):
            yield Problem(Code.CONFLICT, Saying.WITH_TEXT, one.line.number, one.line.raw.strip(), one.key)


def _with_text(read: Sequence[_Read], text: str, *, internal: bool) -> tuple[tuple[Order, ...], str, list[Problem]]:
    """Give questions, reasons and notes the words of the mail; return the orders, the mail's text, and what has no words."""
    notes = [one.order for one in read if isinstance(one.order, Note)]
    if notes:
        text = _joined(*(note.text for note in notes), text)
    orders: list[Order] = []
    problems: list[Problem] = []
    for one in read:
        order = one.order
        if isinstance(order, Note):
            order = replace(order, text=text)
            if order in orders:
                continue
        elif isinstance(order, Ask):
            order = replace(order, question=_joined(order.question, text))
            if not order.question:
                problems.append(Problem(Code.ARG, Saying.NO_QUESTION, one.line.number, one.line.raw.strip(), one.key))
        elif isinstance(order, Escalate):
            order = replace(order, text=_joined(order.text, text))
        elif isinstance(order, HandOver) and not order.reason:
            order = replace(order, reason=text if internal else "")
            if not order.reason:
                problems.append(Problem(Code.ARG, Saying.NO_REASON, one.line.number, one.line.raw.strip(), one.key))
        orders.append(order)
    return tuple(orders), text, problems


def _joined(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)
