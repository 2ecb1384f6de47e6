"""Attachments as labels: a name that is safe to show and to store, the declared type, the decoded size. Pure.

A name is only ever a label; nothing is stored under it. It holds no separator, control or direction mark, does not begin with a
dot, and has at most 200 bytes.
"""

import unicodedata
from collections.abc import Mapping, Sequence

from processor.mail import headers, transfer
from processor.mail.message import Attachment
from processor.mail.outline import Part

COUNT = 100
NAME_BYTES = 200

_FORBIDDEN = str.maketrans(dict.fromkeys(':*?"<>|', "_"))
_ENDINGS = {
    "text/plain": ".txt",
    "text/html": ".html",
    "text/calendar": ".ics",
    "text/csv": ".csv",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "application/pgp-signature": ".asc",
    "application/pkcs7-signature": ".p7s",
    "message/rfc822": ".eml",
    "message/delivery-status": ".txt",
    "text/rfc822-headers": ".txt",
}
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))})
_ENDING_BYTES = 20


def describe(raw: bytes, parts: Sequence[Part], names: Mapping[int, str]) -> tuple[Attachment, ...]:
    """Return the attachments; `names` holds the declared names by index."""
    return tuple(Attachment(label(names.get(index), part.type), part.type, transfer.size(raw, part)) for index, part in enumerate(parts))


def label(name: str | None, media_type: str) -> str:
    """Return a safe label for a declared name; without a usable one it is derived from the type."""
    text = headers.clean(unicodedata.normalize("NFC", name or "").replace("\\", "/"), 1000)
    text = text.rstrip("/ ").rsplit("/", 1)[-1].translate(_FORBIDDEN).lstrip(". ").rstrip(". ")
    if not text:
        return media_type.split("/", 1)[0] + _ENDINGS.get(media_type, ".bin")
    if text.split(".", 1)[0].strip().lower() in _RESERVED:
        text = "_" + text
    return _shortened(text)


def _shortened(text: str) -> str:
    """Cut a label to its bytes between characters, keeping its ending."""
    if len(text.encode()) <= NAME_BYTES:
        return text
    stem, dot, ending = text.rpartition(".")
    if not dot or len(ending.encode()) > _ENDING_BYTES:
        stem, dot, ending = text, "", ""
    room = NAME_BYTES - len((dot + ending).encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ") + dot + ending
