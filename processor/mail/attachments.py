"""Attachments: a name that is safe to show and to store, what a file says it is and what it shows to be, and its bytes. Pure.

A name is only ever a label; nothing is stored under it. It holds no separator, control or direction mark, does not begin with a
dot, and has at most 200 bytes. A winmail.dat that can be read is replaced by the files in it; nothing else is ever opened. All that
is decoded is at most as large as the mail: parts do not overlap, and no encoding grows.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from processor.mail import charset, headers, sniff, tnef, transfer
from processor.mail.body import Body
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
    "image/webp": ".webp",
    "image/heic": ".heic",
    "image/tiff": ".tif",
    "image/bmp": ".bmp",
    "image/svg+xml": ".svg",
    "audio/mpeg": ".mp3",
    "audio/amr": ".amr",
    "audio/mp4": ".m4a",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "text/vcard": ".vcf",
    "text/x-vcard": ".vcf",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/json": ".json",
    "application/rtf": ".rtf",
    "application/msword": ".doc",
    "application/ms-tnef": ".dat",
    "application/pkcs7-mime": ".p7m",
    "application/x-pkcs7-mime": ".p7m",
    "application/x-pkcs7-signature": ".p7s",
    "application/pgp-keys": ".asc",
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


def read(raw: bytes, written: Body, names: Mapping[int, str]) -> tuple[Attachment, ...]:
    """Return the attachments of a mail, at most 100; `names` holds the declared names of its parts by index."""
    parts = written.attachments[:COUNT]
    found = [one for index, part in enumerate(parts) for one in _of_part(raw, part, names.get(index))]
    found += [_attachment(charset.decode(file.name), "application/octet-stream", file.content) for file in written.files]
    return tuple(found[:COUNT])


def _of_part(raw: bytes, part: Part, name: str | None) -> list[Attachment]:
    """Return the file that a part is, or those that it packs."""
    content = transfer.decoded(raw, part, part.end - part.start)
    packed = tnef.read(content)
    if packed is None:
        return [replace(_attachment(name, part.type, content), embedded=_is_embedded(part))]
    return [_attachment(file.name, file.type, file.content) for file in packed.files]


def _is_embedded(part: Part) -> bool:
    """Tell whether a picture is one that the text itself shows (RFC 2392)."""
    related = part.inside == "multipart/related" and bool(part.headers.text("content-id"))
    return related and part.type.startswith("image/") and not part.headers.text("content-disposition").lower().startswith("attachment")


def _attachment(name: str | None, media_type: str, content: bytes) -> Attachment:
    """Return a file under a safe label; one without name and without a type of its own is named by what it shows to be."""
    true_type = sniff.media_type(content)
    unsaid = true_type is not None and media_type == "application/octet-stream"
    return Attachment(label(name, true_type if unsaid and true_type else media_type), media_type, len(content), true_type, content)


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
