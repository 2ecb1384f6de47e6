"""What is left of a held mail when its author answers with lines that are right. Pure.

A new line takes the place of a wrong one of the same command, one for one, and of every line that it contradicts. A line that means nothing
goes with any answer. What else is wrong stays, and holds the mail again.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from processor.staff import conflicts
from processor.staff.lines import Layout, Line, Shape, look_at
from processor.staff.problems import Problem
from processor.staff.unknown import nearest

_RELEASES = "ok"


@dataclass(frozen=True, slots=True)
class Amended:
    """The lines of the blocks that are left of the held mail, the new ones, and the text between."""

    kept: tuple[Line, ...]
    new: tuple[Line, ...]
    body: tuple[Line, ...]

    @property
    def layout(self) -> Layout:
        """All of them as one mail."""
        return Layout((*self.kept, *self.new), self.body)


def amended(held: Layout, problems: Sequence[Problem], answer: Sequence[Line]) -> Amended:
    """Return the held mail's lines without those that give way, and the new ones, which are numbered on."""
    end = max((line.number for line in (*held.blocks, *held.body)), default=0)
    new = [replace(line, number=end + line.number) for line in answer if not (line.command and line.command.key == _RELEASES)]
    given = Counter(line.command.key for line in new if line.command)
    wrong = {problem.number: problem for problem in problems}
    kept = [line for line in held.blocks if not _gives_way(line, wrong.get(line.number), given)]
    body = [line for line in held.body if not (line.shape is Shape.COMMAND and line.command and line.command.key in given)]
    return Amended(tuple(kept), tuple(new), tuple(body))


def together(answers: Sequence[str]) -> str:
    """Return several answers to one held mail as one: a line gives way to a later one of its command, or one that contradicts it.

    Of all but the last answer only the commands count.
    """
    *earlier, last = answers
    said = _keys_of(last)
    kept: list[str] = []
    for answer in reversed(earlier):
        lines = [look_at(number, line) for number, line in enumerate(answer.split("\n"))]
        orders = [line for line in lines if line.shape is Shape.COMMAND and line.command and line.command.key != _RELEASES]
        kept[:0] = [line.raw for line in orders if line.command and not _is_replaced(line.command.key, said)]
        said |= _keys_of(answer)
    return "\n".join([*kept, last])


def _keys_of(answer: str) -> set[str]:
    lines = (look_at(number, line) for number, line in enumerate(answer.split("\n")))
    return {line.command.key for line in lines if line.shape is Shape.COMMAND and line.command} - {_RELEASES}


def _is_replaced(key: str, later: set[str]) -> bool:
    return any((key == other and conflicts.allowed_once(other)) or next(conflicts.pairs([key, other]), None) for other in later)


def _gives_way(line: Line, problem: Problem | None, given: Counter[str]) -> bool:
    """Tell whether a line of the held mail goes; each new line stands for one wrong line of its command."""
    key = next((key for key in _meant(line) if given[key] > 0), None)
    if problem is not None and key is not None:
        given[key] -= 1 if not conflicts.allowed_once(key) else 0
        return True
    if problem is not None and problem.droppable:
        return True
    if line.command is None or line.shape is not Shape.COMMAND:
        return False
    return _is_replaced(line.command.key, set(given))


def _meant(line: Line) -> list[str]:
    """Return the commands that a line names, or is near to."""
    if line.command:
        return [line.command.key]
    return [key for key, _ in nearest(line.word, line.rest)]
