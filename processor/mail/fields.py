"""Header blocks as bytes: fields in their order, capped before anything reads them. Pure.

A header block, a field and the number of fields have limits; what passes them is cut and noted, never an error. A line that is
no field ends the header unless the next line is a field again (mbox `From ` lines, broken folds).
Source: RFC 5322 2.2, 3.5, 4.5.
"""

import re
from dataclasses import dataclass

BLOCK_BYTES = 256 * 1024
FIELD_COUNT = 1000
FIELD_BYTES = 16 * 1024
MIME_FIELD_BYTES = 2 * 1024

# Every class excludes what follows it, so a match never tries twice.
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)(?:\n|\Z)")
_FIELD_START = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
_BLANK_LINE = re.compile(rb"\n\r?\n")
_LINE_END = re.compile(rb"\r?\n")
_SPACES = bytes.maketrans(b"\r\t", b"  ")
_NEWLINE, _COLON = ord("\n"), ord(":")


@dataclass(frozen=True, slots=True)
class Field:
    """A header field: its name in lower case and its value as it was sent, folds included."""

    name: str
    value: bytes


class Headers:
    """The fields of one header block, in order and by name."""

    __slots__ = ("_values", "fields")

    def __init__(self, fields: tuple[Field, ...]) -> None:
        """Index `fields` by name."""
        self.fields = fields
        self._values: dict[str, list[bytes]] = {}
        for field in fields:
            self._values.setdefault(field.name, []).append(field.value)

    def all(self, name: str) -> list[bytes]:
        """Return the values of every field called `name` (lower case), topmost first."""
        return self._values.get(name, [])

    def first(self, name: str) -> bytes | None:
        """Return the value of the topmost field called `name`, or None."""
        values = self._values.get(name)
        return values[0] if values else None

    def names(self) -> tuple[str, ...]:
        """Return the names present, each once."""
        return tuple(self._values)

    def text(self, name: str) -> str:
        """Return the topmost value as one stripped ASCII line ("" when absent), for machine-readable fields."""
        value = self.first(name)
        return "" if value is None else unfold(value).decode("ascii", "replace")


@dataclass(frozen=True, slots=True)
class Block:
    """A header block that was read: its fields, where the body starts, and what was odd."""

    headers: Headers
    body_start: int
    defects: tuple[str, ...]


def unfold(value: bytes) -> bytes:
    """Return a field value as one stripped line (RFC 5322 2.2.3) without CR, LF or tab."""
    if b"\n" in value:
        value = _LINE_END.sub(b"", value)
    return value.translate(_SPACES).strip()


def read_block(raw: bytes, start: int, end: int) -> Block:
    """Read the header block that begins at `start`; nothing at or after `end` is looked at."""
    limit = min(end, start + BLOCK_BYTES)
    fields: list[Field] = []
    defects: list[str] = []
    position = start
    while position < limit:
        if raw[position] == _NEWLINE or raw.startswith(b"\r\n", position, limit):
            return Block(Headers(tuple(fields)), raw.index(b"\n", position) + 1, tuple(defects))
        found = _FIELD.match(raw, position, limit)
        if found is not None and len(fields) < FIELD_COUNT:
            fields.append(_capped(found, defects))
            position = found.end()
            continue
        following = raw.find(b"\n", position, limit) + 1
        if found is not None or following == 0 or not (_FIELD_START.match(raw, following, limit) or raw[position] == _COLON):
            break
        defects.append("a line in the header is not a field")
        position = following
    return _without_blank_line(raw, (position, limit, end), fields, defects)


def _capped(found: re.Match[bytes], defects: list[str]) -> Field:
    """Return the matched field, cut to its limit."""
    name = found[1].decode("ascii").lower()
    limit = MIME_FIELD_BYTES if name.startswith("content-") else FIELD_BYTES
    value = found[2]
    if len(value) > limit:
        defects.append(f"the field {name[:40]} is longer than {limit} bytes and was cut")
        value = value[:limit]
    return Field(name, value)


def _without_blank_line(raw: bytes, reach: tuple[int, int, int], fields: list[Field], defects: list[str]) -> Block:
    """Close a block that passed a limit, was never closed, or runs into text; `reach` is where it stopped, its limit and the end."""
    position, limit, end = reach
    headers = Headers(tuple(fields))
    if position >= end:
        return Block(headers, end, tuple(defects))
    if position < limit and _FIELD_START.match(raw, position, end) is None:
        return Block(headers, position, (*defects, "no blank line between header and body"))
    blank = _BLANK_LINE.search(raw, max(0, position - 1), end)
    return Block(headers, blank.end() if blank else end, (*defects, "the header is larger than the limit and was cut"))
