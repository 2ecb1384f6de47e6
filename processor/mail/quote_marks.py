"""The marks at the left of quoted lines: `>`, and the bars of old Gmail. Pure.

People type `>` too, and draw tables with bars, so marks alone make no quote: what stands above them tells.
"""

from collections.abc import Sequence

MARK = ">"

_BLANK_LINES = 3


def is_marked(line: str) -> bool:
    """Tell whether a line carries a quote mark."""
    return line.lstrip().startswith(MARK)


def before_marks(lines: Sequence[str]) -> list[bool]:
    """Return for each line, and for the end, whether it or the next line with text within three carries a mark."""
    marked = [False] * (len(lines) + 1)
    following, distance = False, _BLANK_LINES
    for index in range(len(lines) - 1, -1, -1):
        opened = lines[index].lstrip()
        if opened:
            following, distance = opened[0] == MARK, 0
        else:
            distance += 1
        marked[index] = following and distance <= _BLANK_LINES
    return marked


def with_bars(lines: Sequence[str], marked: Sequence[bool]) -> list[bool]:
    """Return `marked` and the lines right above a text that is all behind bars up to its end, as old Gmail quotes."""
    quoted = list(marked)
    barred = False
    for index in range(len(lines) - 1, -1, -1):
        opened = lines[index].lstrip()
        if opened and opened[0] != "|":
            break
        barred = barred or bool(opened)
        quoted[index] = barred or quoted[index]
    return quoted
