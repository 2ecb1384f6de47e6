"""Patterns that are compiled when a text first needs them. Pure.

To compile a pattern takes longer than to search a hundred short texts with it, and a text needs few of them: an English one none for Han.
"""

import re
from typing import Any, cast


def later(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return what does all that the compiled `pattern` does, but is compiled at the first call of a method."""
    return cast("re.Pattern[str]", _Later(pattern, flags))


class _Later:
    """Stand for a compiled pattern; each method, once asked for, is the pattern's own."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        """Keep what is to be compiled."""
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the pattern has of that name
        value = getattr(re.compile(*self._source), name)
        setattr(self, name, value)
        return value
