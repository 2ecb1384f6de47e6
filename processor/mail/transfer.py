"""Content-Transfer-Encoding: decode a slice of a mail. Pure.

Broken encodings give what can be read. What comes out is never larger than what went in.
Source: RFC 2045 6.
"""

import binascii
import re
from itertools import islice

from processor.mail import uuencode
from processor.mail.outline import Part

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_ALPHABET = bytes(set(range(256)) - set(_ALPHABET))
_NOT_ALPHABET_OR_PAD = bytes(set(_NOT_ALPHABET) - {ord("=")})
_SOFT_BREAK = re.compile(rb"=[ \t]{1,100}\r?\n")
_RUN = re.compile(rb"[^=]+")
_RUNS = 100_000  # mailers that encode line by line and pad each have fewer
_SLIPS = {"base-64": "base64", "base_64": "base64", "quotedprintable": "quoted-printable", "quoted_printable": "quoted-printable"}
_UUENCODINGS = ("x-uuencode", "uuencode", "x-uue", "uue")


def encoding(part: Part) -> str:
    """Return the transfer encoding of a part in lower case; "" when it has none."""
    words = part.headers.text("content-transfer-encoding").lower().split()
    name = words[0].strip("\"';") if words else ""
    return _SLIPS.get(name, name)


def decoded(raw: bytes, part: Part, limit: int) -> bytes:
    """Return the decoded body of `part`, at most `limit` bytes of it."""
    name = encoding(part)
    if name == "base64":
        return _base64(raw[part.start : min(part.end, part.start + 2 * limit)])[:limit]
    if name == "quoted-printable":
        return _quoted_printable(raw[part.start : min(part.end, part.start + 3 * limit)])[:limit]
    if name in _UUENCODINGS:
        return _uudecoded(raw[part.start : min(part.end, part.start + 2 * limit)])[:limit]
    return raw[part.start : min(part.end, part.start + limit)]


def _quoted_printable(data: bytes) -> bytes:
    """Decode quoted-printable; white space that a gateway put behind a soft line break is none of the text (RFC 2045 6.7 (3))."""
    if b"= " in data or b"=\t" in data:
        data = _SOFT_BREAK.sub(b"=\n", data)
    return binascii.a2b_qp(data)


def _base64(data: bytes) -> bytes:
    """Decode base64 with anything between its characters; each padded run is decoded by itself."""
    data = data.translate(None, _NOT_ALPHABET_OR_PAD)
    if len(data) % 4 == 0 and data.find(b"=") in (-1, len(data) - 1, len(data) - 1 - data.endswith(b"==")):
        return binascii.a2b_base64(data)  # as nearly every mail has it, without copying a large file piece by piece
    content = bytearray()
    for found in islice(_RUN.finditer(data), _RUNS):
        usable = found[0][:-1] if len(found[0]) % 4 == 1 else found[0]
        content += binascii.a2b_base64(usable + b"=" * (-len(usable) % 4))
    return bytes(content)


def _uudecoded(data: bytes) -> bytes:
    """Decode a uuencoded body; lines that are none are left out."""
    content = bytearray()
    for line, _ in uuencode.lines(data, 0):
        if not line.startswith((b"begin ", b"end")):
            content += uuencode.decoded(line) or b""
    return bytes(content)
