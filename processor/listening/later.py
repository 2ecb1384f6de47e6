"""Patterns that are compiled when a text first needs them, and quickly. Pure.

To compile a pattern takes longer than to search a hundred short texts with it, and a text needs few of them: an English one none for Han.
Slowest of all are sets of characters beyond Latin-1: for each of them `re` builds a map of 65,536 characters, twice. So `quick` spells a
small set out, [一二三] as (?:一|二|三): the same in meaning, and five times as fast to compile.
"""

import re
from typing import Any, cast

MOST = 24  # characters of a set that are spelt out; of more, the map is as quick

_SET = re.compile(r"(?<!\\)\[(\^?)((?:[^\]\\]|\\.)+)\]", re.DOTALL)
_NO_CHARACTER = "(?!x)x"  # without it, `re` would make a set again of alternatives that are all of one character
_LATIN_1 = "\xff"


def later(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return what does all that the compiled `pattern` does, but is compiled at the first call of a method."""
    return cast("re.Pattern[str]", _Later(pattern, flags))


def quick(pattern: str) -> str:
    """Return a pattern that means the same and is quicker to compile."""
    return pattern if pattern.isascii() else _SET.sub(_spelt, pattern)


def here(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Compile a pattern that is only matched at given places: with a test at its beginning `re` makes no map of what it can begin with."""
    return re.compile(pattern if pattern.isascii() else f"(?=){quick(pattern)}", flags)


def _spelt(found: re.Match[str]) -> str:
    """Spell out a set that has a few characters beyond Latin-1, and no range of them; any other stays as it is."""
    negated, members = found[1], found[2]
    wide = [member for member in members if member > _LATIN_1]
    if not 0 < len(wide) <= MOST or any(f"{member}-" in members or f"-{member}" in members for member in wide):
        return found[0]
    narrow = "".join(member for member in members if member <= _LATIN_1)
    if narrow.startswith("^"):
        return found[0]
    others = "|".join((*wide, _NO_CHARACTER))
    if negated:
        return f"(?:(?!{others})[^{narrow}])" if narrow else f"(?:(?!{others})(?s:.))"
    return f"(?:[{narrow}]|{others})" if narrow else f"(?:{others})"


class _Later:
    """Stand for a compiled pattern; each method, once asked for, is the pattern's own."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        """Keep what is to be compiled."""
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the pattern has of that name
        pattern, flags = self._source
        value = getattr(re.compile(quick(pattern), flags), name)
        setattr(self, name, value)
        return value
