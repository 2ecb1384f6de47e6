"""The two bodies of a mail of ours: cleaned, encoded, set apart. Pure.

RFC 2045 6.7 and 6.8 (encodings), RFC 2046 5.1 (parts).
"""

import binascii
import re
import struct
from dataclasses import dataclass

# A body keeps its lines, its tabs and the isolates that set names apart; overrides could reverse a whole line. Taken out of the UTF-8,
# where a text without any is passed over fastest: controls, U+0080-U+009F, U+2028-U+202E, U+FEFF, lone surrogates.
_CONTROLS = bytes([*range(0x09), *range(0x0B, 0x20), 0x7F])
_UNSAFE = {
    lead: re.compile(lead + rest)
    for lead, rest in (
        (b"\xc2", b"[\x80-\x9f]"),
        (b"\xe2\x80", b"[\xa8-\xae]"),
        (b"\xef\xbb\xbf", b""),
        (b"\xed", b"[\xa0-\xbf][\x80-\xbf]"),
    )
}

_ASCII = bytes(range(128))
_LINE = 76  # characters of base64

# Neither encoding can write "=_": "=" stands before two hexadecimal digits or a line end, "_" is not in base64's alphabet.
# It is the same in every mail because the standard library compiles a pattern for each boundary it has not seen.
BOUNDARY = "=_listening-desk"
CONTENT_TYPE = f'multipart/alternative; boundary="{BOUNDARY}"'
FILES_BOUNDARY = "=_files_listening-desk"
FILES_CONTENT_TYPE = f'multipart/mixed; boundary="{FILES_BOUNDARY}"'


@dataclass(frozen=True, slots=True)
class Body:
    """A part: its type and its octets, the lines ended by CRLF."""

    type: str
    octets: bytes


def octets_of(text: str) -> bytes:
    """Return a text as the octets of a body: without what is unsafe there, its lines ended by CRLF."""
    lines = text.encode("utf-8", "surrogatepass").replace(b"\r\n", b"\n").replace(b"\r", b"\n").translate(None, _CONTROLS)
    for lead, unsafe in _UNSAFE.items():
        if lead in lines:
            lines = unsafe.sub(b"", lines)
    return lines.replace(b"\n", b"\r\n")


def encoded(octets: bytes) -> tuple[str, str]:
    """Return the shorter of the two encodings; both keep every line short and all of it ASCII (RFC 2045 6.7, 6.8)."""
    # Quoted-printable takes three for each octet beyond ASCII, base64 four for any three.
    if 6 * len(octets.translate(None, _ASCII)) <= len(octets):
        return "quoted-printable", binascii.b2a_qp(octets, istext=True).decode("ascii")
    written = binascii.b2a_base64(octets, newline=False)
    whole = len(written) - len(written) % _LINE
    lines = [line for (line,) in struct.iter_unpack(f"{_LINE}s", written[:whole])]
    return "base64", b"\r\n".join([*lines, written[whole:]] if whole < len(written) else lines).decode("ascii")


def body_fields(kind: str, encoding: str) -> tuple[str, str]:
    """Return the fields of a body's part, one a line."""
    return f"Content-Type: {kind}; charset=utf-8", f"Content-Transfer-Encoding: {encoding}"
