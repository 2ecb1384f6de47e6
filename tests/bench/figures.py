"""What was measured beside what must be reached, as a table for people and as JSON. Touches the terminal only."""

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text

Verdict = Literal["", "ok", "MISSED"]


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure must and should be: at most, or with `least` at least; `must` decides where there is one."""

    must: float | None = None
    goal: float | None = None
    least: bool = False

    def verdict(self, value: float) -> Verdict:
        """Tell whether `value` is good enough."""
        bound = self.goal if self.must is None else self.must
        if bound is None:
            return ""
        return "ok" if (value >= bound if self.least else value <= bound) else "MISSED"

    def shown(self, bound: float | None, unit: str) -> str:
        """Return a bound as it stands in the table."""
        return "" if bound is None else f"{'≥' if self.least else '≤'} {_number(bound)}{unit}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line; `correct` is None for speed and size, else whether the program did the right thing."""

    name: str
    value: float
    shown: str
    must: str = ""
    goal: str = ""
    verdict: Verdict = ""
    correct: bool | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """What was measured together."""

    title: str
    figures: tuple[Figure, ...]

    @property
    def correct(self) -> bool:
        """Whether nothing in it is wrong, however slow it is."""
        return all(figure.correct is not False for figure in self.figures)


def measured(name: str, value: float, unit: str = "", target: Target = Target()) -> Figure:
    """Return a figure of speed or size."""
    return Figure(
        name,
        round(value, 4),
        f"{_number(value)}{unit}",
        target.shown(target.must, unit),
        target.shown(target.goal, unit),
        target.verdict(value),
    )


def counted(name: str, found: int, expected: int, *, wrong: int = 0) -> Figure:
    """Return a figure that must be exactly `expected`, with nothing `wrong` besides."""
    correct = found == expected and not wrong
    shown = f"{found:,}" + (f" and {wrong:,} wrong" if wrong else "")
    return Figure(name, found, shown, f"= {expected:,}", "", "ok" if correct else "MISSED", correct)


def show(header: str, sections: Iterable[Section]) -> None:
    """Print everything: a table on a terminal, else plain lines."""
    console = Console()
    sys.stdout.write(f"{header}\n")
    for section in sections:
        if console.is_terminal:
            console.print()
            console.print(_table(section))
        else:
            sys.stdout.write(_lines(section))


def as_json(header: str, sections: Iterable[Section]) -> str:
    """Return everything as JSON."""
    content = {"header": header, "sections": [asdict(section) for section in sections]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _table(section: Section) -> Table:
    table = Table(title=Text(section.title), title_justify="left", title_style="bold", header_style="dim", box=None, pad_edge=False)
    table.add_column("", min_width=42)
    for name, justify in (("measured", "right"), ("must", "right"), ("goal", "right")):
        table.add_column(name, justify=justify, min_width=12)  # type: ignore[arg-type]  # the literals of rich
    table.add_column("")
    for figure in section.figures:
        colour = {"ok": "green", "MISSED": "bold red"}.get(figure.verdict, "")
        table.add_row(figure.name, figure.shown, figure.must, figure.goal, Text(figure.verdict, style=colour))
    return table


def _lines(section: Section) -> str:
    lines = [f"\n{section.title}"]
    for figure in section.figures:
        bounds = ", ".join(f"{word} {bound}" for word, bound in (("must", figure.must), ("goal", figure.goal)) if bound)
        lines.append(f"  {figure.name:44}{figure.shown:>16}  {figure.verdict:8}{bounds}".rstrip())
    return "\n".join([*lines, ""])


def _number(value: float) -> str:
    """Return a number with as many digits as tell something."""
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"
