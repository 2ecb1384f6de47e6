"""Attached files in a mail of ours: their fields and their bytes as lines of ASCII. Pure.

A name is a label that a stranger chose, so it is written as RFC 2231 has it wherever it is not plain. The type is one that a mail
program may show; everything else is offered for saving only. Sources: RFC 2183, RFC 2231 4, RFC 2045 6.8.
"""

import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from email.message import Message
from urllib.parse import quote

_PLAIN_NAME = re.compile(r"[A-Za-z0-9 ._+,()-]{1,60}")
_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,90}")
_LINE_BYTES = 76


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """A file to attach: a label of at most 200 bytes, its media type, its bytes."""

    name: str
    type: str
    content: bytes


def part(file: OutgoingFile) -> list[str]:
    """Return the lines of the part that holds a file; the last one is all of its content."""
    kind = file.type if _TYPE.fullmatch(file.type) else "application/octet-stream"
    return [
        f"Content-Type: {kind}",
        f"Content-Disposition: attachment; {_file_name(file.name)}",
        "Content-Transfer-Encoding: base64",
        "",
        _encoded(file.content),
    ]


def without_content(files: Sequence[OutgoingFile]) -> tuple[OutgoingFile, ...]:
    """Return the files empty: base64 can hold neither a boundary nor a field, so a mail is checked without it."""
    return tuple(replace(file, content=b"") for file in files)


def is_read_back(read: Message, file: OutgoingFile) -> bool:
    """Tell whether a part that was read is that of `file`, emptied."""
    names = ["Content-Type", "Content-Disposition", "Content-Transfer-Encoding"]
    return (
        read.keys() == names
        and not read.defects
        and read.get_content_disposition() == "attachment"
        and read.get_filename() == file.name
        and read.get_payload(decode=True) == b""
    )


def _file_name(name: str) -> str:
    return f'filename="{name}"' if _PLAIN_NAME.fullmatch(name) else f"filename*=utf-8''{quote(name, safe='')}"


def _encoded(content: bytes) -> str:
    encoded = binascii.b2a_base64(content, newline=False).decode("ascii")
    return "\r\n".join([encoded[start : start + _LINE_BYTES] for start in range(0, len(encoded), _LINE_BYTES)])
