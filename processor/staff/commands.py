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
from processor.staff import amending, conflicts, sign_offs
from processor.staff.arguments import Setting
from processor.staff.block_lines import ReadLine, going_on, read_all
from processor.staff.command_names import BY_KEY, COMMANDS, CommandName
from processor.staff.errands import Escalate
from processor.staff.lines import Layout, Line, Shape, lay_out, text_of
from processor.staff.orders import Ask, HandOver, Note, Order
from processor.staff.people import House
from processor.staff.problems import Code, Problem, Saying

MOST_LINES = 40  # of commands in a mail
MOST_PROBLEMS = 20  # that are told
CLOSING = time(18)  # of a day that is named without a time
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
class Waiting:
    """What a colleague wrote in a mail that is held, and when."""

    text: str
    written_at: datetime


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
    setting = Setting(now, now, zone, House(colleagues, departments), language, closing)
    layout = lay_out(new_text, sign_offs.words_of(colleagues, departments))
    return _of_layout(layout, *read_all(layout.blocks[:MOST_LINES], setting))


def amend(
    waiting: Waiting,
    answer: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    colleagues: Sequence[Colleague],
    departments: Sequence[Department],
    language: str,
    closing: time = CLOSING,
) -> Parsed:
    """Return what a held mail orders once its author has answered with lines of commands, or with `#ok`.

    The new lines take the place of the wrong ones of the same command and of those that they contradict. `#ok` leaves out what means
    nothing; what is wrong besides stays wrong. The text is that of the held mail, and its "tomorrow" is the day after it was written.
    """
    setting = Setting(now, now, zone, House(colleagues, departments), language, closing)
    earlier = replace(setting, said_at=waiting.written_at)
    signing = sign_offs.words_of(colleagues, departments)
    held = lay_out(waiting.text, signing)
    problems = _of_layout(held, *read_all(held.blocks[:MOST_LINES], earlier)).problems
    amended = amending.amended(held, problems, lay_out(answer, signing).blocks)
    old, new = (read_all(lines[:MOST_LINES], said) for lines, said in ((amended.kept, earlier), (amended.new, setting)))
    return _of_layout(amended.layout, [*old[0], *new[0]], [*old[1], *new[1]])


def _of_layout(layout: Layout, read: Sequence[ReadLine], wrong: Sequence[Problem]) -> Parsed:
    problems = [*wrong, *_in_the_middle(layout.body), *going_on(layout)]
    if len(layout.blocks) > MOST_LINES:
        problems.append(Problem(Code.ARG, Saying.MANY, layout.blocks[MOST_LINES].number, layout.blocks[MOST_LINES].raw.strip()))
    internal = any(command.internal for command in _named(layout))
    text = text_of(layout)
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


def _in_the_middle(body: Sequence[Line]) -> list[Problem]:
    """Return a problem for each known command within the text, which may or may not be meant as one."""
    return [
        Problem(Code.MIDDLE, Saying.MIDDLE, line.number, line.raw.strip(), line.command.key, ready=(f"#{line.word} {line.rest}".strip(),))
        for line in body
        if line.shape is Shape.COMMAND and line.command
    ][:MOST_PROBLEMS]


def _once_each(read: Sequence[ReadLine]) -> list[ReadLine]:
    """Return the commands in the order of carrying them out; what is said twice in the same words counts once."""
    kept: list[ReadLine] = []
    for one in sorted(read, key=lambda one: (_RANK[one.key], one.line.number)):
        if not any(one.order == other.order for other in kept if other.key == one.key):
            kept.append(one)
    return kept


def _contradictions(read: Sequence[ReadLine], *, has_text: bool) -> Iterator[Problem]:
    """Yield what cannot stand together."""
    at = {one.key: one.line for one in reversed(read)}
    for first, second in conflicts.pairs([one.key for one in read]):
        alone = next((key for key in (first, second) if BY_KEY[key].alone), "")
        later = max(at[first], at[second], key=lambda line: line.number)
        shown = at[alone] if alone else later
        other = at[first] if shown is at[second] else at[second]
        key = alone or (first if shown is at[first] else second)
        yield Problem(Code.CONFLICT, Saying.ALONE if alone else Saying.TOGETHER, shown.number, shown.raw.strip(), key, f"#{other.word}")
    for earlier, later_one in pairwise(read):
        if earlier.key == later_one.key and conflicts.allowed_once(earlier.key):
            yield Problem(Code.CONFLICT, Saying.TWICE, later_one.line.number, later_one.line.raw.strip(), earlier.key)
    for one in read:
        if has_text and conflicts.has_no_text(one.key):
            yield Problem(Code.CONFLICT, Saying.WITH_TEXT, one.line.number, one.line.raw.strip(), one.key)


def _with_text(read: Sequence[ReadLine], text: str, *, internal: bool) -> tuple[tuple[Order, ...], str, list[Problem]]:
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
