"""ISO-2022-JP as Windows writes it: with the characters of vendors that the standard does not have. Pure.

Japanese mailers send circled digits, units and some thousand kanji (NEC row 13, NEC and IBM extensions) under the escape of JIS X 0208,
which makes Python refuse the whole text. The same rows exist in Windows-31J, so each pair of bytes is moved there and read as that.
Sources: RFC 1468; WHATWG Encoding 12.2 (ISO-2022-JP reads the same index as Shift_JIS).
"""

import re

_ESCAPES = re.compile(rb"\x1b(\$[@B]|\$\([D]|\([BJI])")
_TWO_BYTES = (b"$@", b"$B")
_KATAKANA = b"(I"
_FIRST, _LAST = 0x21, 0x7E


def decode(data: bytes) -> str:
    """Return ISO-2022-JP bytes as text, with U+FFFD for what even Windows does not know. Never raises; linear."""
    pieces = _ESCAPES.split(data)
    found = [pieces[0].decode("ascii", "replace")]
    for escape, text in zip(pieces[1::2], pieces[2::2], strict=True):
        if escape in _TWO_BYTES:
            found.append(_moved(text).decode("cp932", "replace"))
        elif escape == _KATAKANA:
            found.append(bytes(byte | 0x80 if _FIRST <= byte <= _LAST else byte for byte in text).decode("cp932", "replace"))
        else:
            found.append(text.decode("ascii", "replace"))
    return "".join(found)


def _moved(text: bytes) -> bytes:
    """Move pairs of JIS bytes to where Windows-31J has them; bytes that are no pair, such as line ends, stay."""
    moved = bytearray()
    position = 0
    while position < len(text):
        row = text[position]
        cell = text[position + 1] if position + 1 < len(text) else 0
        if not (_FIRST <= row <= _LAST and _FIRST <= cell <= _LAST):
            moved.append(row)
            position += 1
            continue
        lead = (row + 1) // 2 + (0x70 if row <= 0x5E else 0xB0)  # noqa: PLR2004  the two ranges of Shift_JIS lead bytes
        odd = cell + (0x1F if cell <= 0x5F else 0x20)  # noqa: PLR2004  no trail byte is 0x7F
        trail = odd if row % 2 else cell + 0x7E
        moved += bytes((lead, trail))
        position += 2
    return bytes(moved)
