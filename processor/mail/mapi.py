"""Lists of MAPI properties as they stand in a TNEF stream. Pure.

Only what a file or a text may be is kept: the first value of each property that has bytes. A list that is damaged gives what came
before the damage. Never raises; linear.
Sources: MS-OXTNEF 2.1.3.4, MS-OXCDATA 2.11.1 (types), MS-OXPROPS (identifiers).
"""

import struct
from dataclasses import dataclass

BODY, HTML, RTF = 0x1000, 0x1013, 0x1009
ATTACHED, FILE_NAME, LONG_FILE_NAME, MIME_TYPE, DISPLAY_NAME = 0x3701, 0x3704, 0x3707, 0x370E, 0x3001
INTERFACE_BYTES = 16  # in front of an attached object stands what kind of object it is

_PROPERTIES = 5_000
_SEVERAL = 0x1000
_OBJECT, _UNICODE = 0x000D, 0x001F
_VARIABLE = (_OBJECT, 0x001E, _UNICODE, 0x0102)
_FIXED = {2: 4, 11: 4, 3: 4, 4: 4, 10: 4, 1: 4, 5: 8, 6: 8, 7: 8, 20: 8, 64: 8, 72: 16}  # bytes a value takes, padding included
_NAMED = 0x8000
_GUID_BYTES = 16
_LONG = struct.Struct("<I")
_TAG = struct.Struct("<HH")


@dataclass(frozen=True, slots=True)
class Value:
    """The bytes of a property and how they are to be read."""

    content: bytes
    is_unicode: bool
    is_object: bool


def properties(data: bytes) -> dict[int, Value]:
    """Return the properties with bytes of their own in the list `data`, by identifier."""
    found: dict[int, Value] = {}
    try:
        position = _LONG.size
        for _ in range(min(_LONG.unpack_from(data, 0)[0], _PROPERTIES)):
            kind, name = _TAG.unpack_from(data, position)
            position += _TAG.size
            if name >= _NAMED:
                position = _after_name(data, position)
            position, content = _values(data, position, kind)
            if content is not None and name < _NAMED:
                found.setdefault(name, Value(content, kind & ~_SEVERAL == _UNICODE, kind & ~_SEVERAL == _OBJECT))
    except struct.error:
        return found  # the list ends before it says so
    return found


def _after_name(data: bytes, position: int) -> int:
    """Return where a named property goes on: behind its set and its number or its name."""
    position += _GUID_BYTES
    kind, number = struct.unpack_from("<II", data, position)
    position += 2 * _LONG.size
    return position + _padded(number) if kind == 1 else position


def _values(data: bytes, position: int, kind: int) -> tuple[int, bytes | None]:
    """Return where the values of a property end, and the first one when it has bytes of its own."""
    base = kind & ~_SEVERAL
    if base not in _VARIABLE:
        count = 1
        if kind & _SEVERAL:
            count = _LONG.unpack_from(data, position)[0]
            position += _LONG.size
        if base not in _FIXED:
            raise struct.error  # the length of an unknown type is unknown too
        return position + count * _FIXED[base], None
    count = _LONG.unpack_from(data, position)[0]
    position += _LONG.size
    first: bytes | None = None
    for _ in range(count):
        length = _LONG.unpack_from(data, position)[0]
        position += _LONG.size
        if position + length > len(data):
            raise struct.error
        if first is None:
            first = data[position : position + length]
        position += _padded(length)
    return position, first


def _padded(length: int) -> int:
    """Return a length rounded up to four bytes."""
    return -(-length // 4) * 4
