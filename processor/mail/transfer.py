"""Content-Transfer-Encoding: decode a slice of a mail, or count what it would decode to. Pure.

Broken encodings give what can be read. Sizes are counted in chunks, so a large attachment is never copied whole.
Source: RFC 2045 6.
"""

import binascii
import re
from collections.abc import Iterator

from processor.mail.outline import Part

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_ALPHABET = bytes(set(range(256)) - set(_ALPHABET))
_NOT_ALPHABET_OR_PAD = bytes(set(_NOT_ALPHABET) - {ord("=")})
_PADDING = re.compile(rb"=+")
_CHUNK_BYTES = 64 * 1024
_UUENCODINGS = ("x-uuencode", "uuencode", "x-uue", "uue")


def encoding(part: Part) -> str:
    """Return the transfer encoding of a part in lower case; "" when it has none."""
    words = part.headers.text("content-transfer-encoding").lower().split()
    return words[0].strip("\"';") if words else ""


def decoded(raw: bytes, part: Part, limit: int) -> bytes:
    """Return the decoded body of `part`, at most `limit` bytes of it."""
    name = encoding(part)
    if name == "base64":
        return _base64(raw[part.start : min(part.end, part.start + 2 * limit)])[:limit]
    if name == "quoted-printable":
        return binascii.a2b_qp(raw[part.start : min(part.end, part.start + 3 * limit)])[:limit]
    if name in _UUENCODINGS:
        return b"".join(_uudecoded(raw[part.start : min(part.end, part.start + 2 * limit)]))[:limit]
    return raw[part.start : min(part.end, part.start + limit)]


def size(raw: bytes, part: Part) -> int:
    """Return how many bytes the body of `part` decodes to."""
    name = encoding(part)
    if name == "base64":
        return sum(len(chunk.translate(None, _NOT_ALPHABET)) for chunk in _chunks(raw, part)) * 3 // 4
    if name == "quoted-printable":
        return sum(len(binascii.a2b_qp(chunk)) for chunk in _chunks(raw, part))
    if name in _UUENCODINGS:
        # A line holds its length, four characters for three bytes, and its end.
        return sum((len(chunk) - 2 * chunk.count(b"\n")) * 3 // 4 for chunk in _chunks(raw, part))
    return part.end - part.start


def _chunks(raw: bytes, part: Part) -> Iterator[bytes]:
    """Yield the body in pieces that end at a line end where there is one near."""
    position = part.start
    while position < part.end:
        wanted = min(part.end, position + _CHUNK_BYTES)
        newline = raw.rfind(b"\n", position, wanted) + 1
        following = newline if newline and wanted < part.end else wanted
        yield raw[position:following]
        position = following


def _base64(data: bytes) -> bytes:
    """Decode base64 with anything between its characters; each padded run is decoded by itself."""
    pieces = []
    for run in _PADDING.split(data.translate(None, _NOT_ALPHABET_OR_PAD)):
        usable = run[:-1] if len(run) % 4 == 1 else run
        pieces.append(binascii.a2b_base64(usable + b"=" * (-len(usable) % 4)))
    return b"".join(pieces)


def _uudecoded(data: bytes) -> Iterator[bytes]:
    """Yield the lines of a uuencoded body; lines that are none are left out."""
    for line in data.splitlines():
        if line.startswith((b"begin ", b"end")) or not line.strip():
            continue
        try:
            yield binascii.a2b_uu(line)
        except binascii.Error:
            continue
