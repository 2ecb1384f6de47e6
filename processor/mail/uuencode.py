"""One line of uuencode. Pure.

A line begins with its length and has no small letters, so that a sentence is hardly ever one. Mail programs eat the spaces at its end,
and some add a check character. What comes out is never much more than what went in.
Source: POSIX uuencode.
"""

import binascii
import re
from collections.abc import Iterator

LINES = 500_000  # 25 MB in lines of the usual length; a mail of many tiny lines is not worth the seconds

_ALPHABET = re.compile(rb"[ -`]{1,90}")
_LINE = re.compile(rb"([^\r\n]*)(?:\r?\n|\r|\Z)")


def decoded(line: bytes) -> bytes | None:
    """Return the bytes of a uuencoded line, b"" of an empty or closing one, None when it is none."""
    if not line.strip(b" `"):
        return b""
    if _ALPHABET.fullmatch(line) is None:
        return None
    size = (line[0] - 32) % 64
    full = (size + 2) // 3 * 4
    if not full // 2 <= len(line) - 1 <= full + 2:
        return None
    try:
        return binascii.a2b_uu(line[: full + 1])
    except binascii.Error:
        return None


def lines(data: bytes, position: int) -> Iterator[tuple[bytes, int]]:
    """Yield the lines from `position` on, each with where the next one begins, at most half a million."""
    for _ in range(LINES):
        found = _LINE.match(data, position)
        if found is None or found.end() == position:
            return
        position = found.end()
        yield found[1], position
