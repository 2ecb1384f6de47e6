"""Which command a word that is none was meant for. Pure.

Compared with every name, English and Chinese: by the fewest changed, missing, extra and swapped letters, and by its beginning, since in
Chinese the blank after a name is easily left out ("#转物流").
"""

from processor.staff.command_names import BY_NAME, LONGEST_NAME

MOST = 3


def nearest(word: str, rest: str = "") -> tuple[tuple[str, str], ...]:
    """Return the keys of the commands that `word` (folded) is nearest to, the nearest first, each with the whole line set right."""
    found: list[tuple[float, str, str]] = []
    for name, command in BY_NAME.items():
        if not name.isascii() and word.startswith(name):
            found.append((0.5 - len(name) / 100, command.key, f"#{name} {word.removeprefix(name)} {rest}"))
        elif len(word) <= LONGEST_NAME and word.isascii() == name.isascii():
            changes = distance(word, name, _allowed(name))
            if changes <= _allowed(name):
                found.append((changes - 0.1 * (word[0] == name[0]), command.key, f"#{name} {rest}"))
    best: dict[str, str] = {}
    for cost, key, line in sorted(found):
        if cost - found_least(found) < 1:
            best.setdefault(key, " ".join(line.split(" ")).strip())
    return tuple(best.items())[:MOST]


def found_least(found: list[tuple[float, str, str]]) -> float:
    """Return the lowest cost."""
    return min(cost for cost, _, _ in found)


def _allowed(name: str) -> int:
    """Return how many changes still make the same word."""
    if not name.isascii():
        return 1 if len(name) > 1 else 0
    return 0 if len(name) <= 2 else 1 if len(name) <= 4 else 2  # noqa: PLR2004 - letters


def distance(left: str, right: str, most: int) -> int:
    """Return how many letters are changed, missing, extra or swapped with their neighbour; `most` + 1 when more than `most`."""
    if abs(len(left) - len(right)) > most:
        return most + 1
    above: list[int] = []
    row = list(range(len(right) + 1))
    for i, letter in enumerate(left, start=1):
        before, above, row = above, row, [i]
        for j, other in enumerate(right, start=1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == right[j - 2] and left[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
    return min(row[-1], most + 1)
