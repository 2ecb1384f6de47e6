"""Look whether the bytes of a mail of ours say what was meant, and nothing else. Pure.

Fields are read by the standard library's reader, which knows every trick with line ends and encoded words. Behind them a mail of ours
has one form, so that is compared byte for byte: boundaries only where they belong, known fields, encodings that cannot hold a boundary and
are decoded for the comparison. Reading those lines one by one, as the library does, costs several times more and can find nothing else;
the tests read every mail with it.
"""

import binascii
import email
from collections.abc import Sequence
from email.header import decode_header
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from functools import lru_cache

from processor.mail import compose_files
from processor.mail.compose_bodies import BOUNDARY, CONTENT_TYPE, FILES_BOUNDARY, FILES_CONTENT_TYPE, Body, body_fields
from processor.mail.compose_fields import Mailboxes, Meant
from processor.mail.compose_files import OutgoingFile
from processor.mail.message import Address

_BLANK_LINE = b"\r\n\r\n"
_HEADER_PARSER = BytesHeaderParser()
_OPENING = f"Content-Type: {CONTENT_TYPE}\r\n\r\n".encode()


def difference(
    written: bytes, fields: Sequence[tuple[str, Meant]], bodies: Sequence[Body], files: Sequence[OutgoingFile] = ()
) -> str | None:
    """Say what is found in the bytes that was not meant; None if all is as meant."""
    head, blank_line, parts = written.partition(_BLANK_LINE)
    read = _HEADER_PARSER.parsebytes(head + blank_line)
    meant = [*fields, ("Content-Type", FILES_CONTENT_TYPE if files else CONTENT_TYPE)]
    found = read.items()
    if [name for name, _ in found] != [name for name, _ in meant] or read.defects or read.get_payload():
        return f"its fields are {read.keys()}"
    for (name, raw), (_, value) in zip(found, meant, strict=True):
        if _read_back(raw, value) != value:
            return f"its {name} is {raw!r}, not {value!r}"
    if files:
        apart = _set_apart(parts, FILES_BOUNDARY)
        if len(apart) != len(files) + 1 or not all(map(compose_files.is_read_back, map(email.message_from_bytes, apart[1:]), files)):
            return "its files do not have the names that were meant"
        if not apart[0].startswith(_OPENING):
            return "its parts are not set apart as they should be"
        parts = apart[0].removeprefix(_OPENING)
    apart = _set_apart(parts, BOUNDARY)
    if len(apart) != len(bodies) or not all(map(_carries, apart, bodies)):
        return "its bodies are not the text and the HTML that were meant"
    return None


def _set_apart(parts: bytes, boundary: str) -> list[bytes]:
    """Return what stands between the boundaries; nothing if anything stands before or behind them, or they within a line."""
    first, *between, last = parts.split(f"--{boundary}".encode())
    whole = first == b"" and last == b"--\r\n" and all(one.startswith(b"\r\n") and one.endswith(b"\r\n") for one in between)
    return [one[2:-2] for one in between] if whole else []


def _carries(part: bytes, body: Body) -> bool:
    """Tell whether a part has the fields of `body` and no others, and content that can only be read as its octets."""
    fields, _, content = part.partition(_BLANK_LINE)
    for encoding, decode in (("quoted-printable", binascii.a2b_qp), ("base64", binascii.a2b_base64)):
        if fields == "\r\n".join(body_fields(body.type, encoding)).encode():
            flat = content.replace(b"\r\n", b"")
            return decode(content) == body.octets and content.isascii() and b"\r" not in flat and b"\n" not in flat
    return False


def _read_back(raw: str, meant: Meant) -> Meant:
    """Read a field the way its kind is read, from the raw text in the mail."""
    match meant:
        case Address():
            found = _addresses(raw)
            return Address(_decoded(found[0][0]), found[0][1]) if len(found) == 1 else tuple(address for _, address in found)
        case Mailboxes():
            return Mailboxes(tuple(address for _, address in _addresses(raw)))
        case tuple():
            return tuple(raw.split("\r\n "))
        case _:
            return _decoded(raw.replace("\r\n", ""))


@lru_cache(maxsize=64)
def _addresses(raw: str) -> tuple[tuple[str, str], ...]:
    return tuple(getaddresses([raw.replace("\r\n", "")]))


def _decoded(raw: str) -> str:
    if "=?" not in raw:
        return raw
    return "".join(piece if isinstance(piece, str) else piece.decode(charset or "ascii") for piece, charset in decode_header(raw))
