r"""Files inside plain text: uuencode and yEnc, as old mailers and newsreaders write them, become attachments and leave the text. Pure.

A block counts only when a line of its alphabet follows its opening, so that a person's `begin 2026 ...` stays a sentence. It ends with
its own end line or at the first line that cannot belong to it: text after a broken block is never eaten. Linear.
Sources: POSIX uuencode; yEnc draft 1.3 (yencode.org).
"""

import binascii
import re
from dataclasses import dataclass

from processor.mail import uuencode

COUNT = 100

_OPENING = re.compile(
    rb"^(?:begin[ \t]{1,5}[0-7]{3,4}[ \t]{1,5}(?P<uu>[^\r\n]{1,300})"
    rb"|begin-base64[ \t]{1,5}[0-7]{3,4}[ \t]{1,5}(?P<base64>[^\r\n]{1,300})"
    rb"|=ybegin [^\r\n]{0,200}?\bname=(?P<yenc>[^\r\n]{1,300}))\r?\n",
    re.MULTILINE,
)
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/]{1,100}={0,3}")
_YENC_END = re.compile(rb"^=yend[^\r\n]*(?:\r?\n|\Z)", re.MULTILINE)
_YENC_PART = re.compile(rb"=ypart[^\r\n]*\r?\n")
_SHIFTED = bytes((byte - 42) % 256 for byte in range(256))
_ESCAPED = 64


@dataclass(frozen=True, slots=True)
class File:
    """A file that stood in the text: its name as written and its bytes."""

    name: bytes
    content: bytes


def split(data: bytes) -> tuple[bytes, tuple[File, ...]]:
    """Return the text without the files in it, and the files, at most 100."""
    if b"begin" not in data:
        return data, ()
    kept: list[bytes] = []
    files: list[File] = []
    position = copied = 0
    while len(files) < COUNT and (opening := _OPENING.search(data, position)) is not None:
        content, position = _body(data, opening)
        if content:
            kept.append(data[copied : opening.start()])
            files.append(File((opening["uu"] or opening["base64"] or opening["yenc"]).strip(), content))
            copied = position
    return b"".join([*kept, data[copied:]]), tuple(files)


def _body(data: bytes, opening: re.Match[bytes]) -> tuple[bytes, int]:
    """Return what a block holds, empty when it is none, and where the search goes on."""
    if opening["yenc"] is not None:
        return _yenc(data, opening.end())
    content = bytearray()
    position = opening.end()
    read_line = _base64_line if opening["uu"] is None else uuencode.decoded
    for line, end in uuencode.lines(data, position):
        if line.strip() in (b"end", b"===="):
            return bytes(content), end
        piece = read_line(line)
        if piece is None:
            break
        content += piece
        position = end
    return bytes(content), position


def _base64_line(line: bytes) -> bytes | None:
    """Return the bytes of a line of base64, None when it is none."""
    if _BASE64_LINE.fullmatch(line) is None:
        return None
    try:
        return binascii.a2b_base64(line)
    except binascii.Error:
        return None


def _yenc(data: bytes, start: int) -> tuple[bytes, int]:
    """Return the bytes of a yEnc block and where it ends; one without its end line is no block, and none after it has one."""
    end = _YENC_END.search(data, start)
    if end is None:
        return b"", len(data)
    part = _YENC_PART.match(data, start)
    written = data[part.end() if part is not None else start : end.start()].translate(None, b"\r\n")
    first, *escaped = written.split(b"=")
    pieces = [first.translate(_SHIFTED)]
    pieces += [bytes(((piece[0] - _ESCAPED - 42) % 256,)) + piece[1:].translate(_SHIFTED) for piece in escaped if piece]
    return b"".join(pieces), end.end()
