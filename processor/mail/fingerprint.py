"""One mail, one fingerprint, however often and by whatever way it comes in. Pure.

Two copies of a mail differ in what servers added on the way and in how they store line ends; both are left out. The bytes are hashed
as they lie there, a piece at a time, so that a large mail costs no second copy of itself. Beyond the limit of a header block
everything counts: a difference must never be overlooked, since an equal fingerprint makes a mail a mere copy.
"""

import hashlib
import re
from datetime import UTC, datetime

from processor.mail import fields

# Written by receiving and relaying servers, not by the sender; X- fields too, as far as anyone can tell.
_TRACE = re.compile(
    rb"(?:received|received-spf|return-path|delivered-to|envelope-to|delivery-date|authentication-results|dkim-signature|status)[ \t]*:"
    rb"|x-|arc-",
    re.IGNORECASE,
)
_IDENTITY = re.compile(rb"(?:message-id|date)[ \t]*:", re.IGNORECASE)
_FIELD = re.compile(rb"[^\n]*(?:\n[ \t][^\n]*)*\n?")
_PIECE_BYTES = 64 * 1024
_FOLDED = bytes.maketrans(b"\x80", b"\x00")  # some servers store NUL as 0x80


def fingerprint(raw: bytes, received_at: datetime) -> str:
    """Return the SHA-256 of a mail as hexadecimal digits.

    `received_at` counts only when both Message-ID and Date are missing: then two mails of the same words are two mails.
    """
    digest = hashlib.sha256()
    identified = False
    position, limit = 0, min(len(raw), fields.BLOCK_BYTES)
    while position < limit and not raw.startswith((b"\n", b"\r\n"), position):
        found = _FIELD.match(raw, position, limit)
        if found is None:
            break
        if not _TRACE.match(found[0]):
            identified = identified or _IDENTITY.match(found[0]) is not None
            digest.update(fields.unfold(found[0]).translate(_FOLDED) + b"\n")
        position = found.end()
    while position < len(raw):
        end = position + _PIECE_BYTES
        if raw.startswith(b"\r\n", end - 1):
            end += 1  # a line end is not torn apart
        digest.update(raw[position:end].replace(b"\r\n", b"\n").replace(b"\r", b"\n").translate(_FOLDED))
        position = end
    if not identified:
        digest.update(received_at.astimezone(UTC).isoformat().encode())
    return digest.hexdigest()
