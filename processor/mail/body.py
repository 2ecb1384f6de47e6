"""The readable text of a mail, and what is attached to it. Pure.

Plain text is preferred among alternatives unless it is empty. The walk never enters a mail inside the mail. Parts are never joined
before they are decoded, and at most a million bytes of text are read.
Sources: RFC 2046 5.1, RFC 2183, RFC 2387, RFC 3676 (format=flowed).
"""

import re
from dataclasses import dataclass, field

from processor.mail import charset, html, transfer
from processor.mail.outline import Outline, Part

TEXT_BYTES = 1_000_000

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-zA-Z0-9_:.-]{1,40})", re.IGNORECASE)
_META_BYTES = 2048
_NEWLINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = dict.fromkeys([*range(1, 9), *range(0x0E, 0x20), 0x7F, *range(0x80, 0xA0)]) | {0: "\ufffd", 0xFEFF: None}
_MANY_BLANK_LINES = re.compile(r"\n{4,}")


@dataclass(frozen=True, slots=True)
class Body:
    """The whole readable text; the same without what HTML marks as quoted; and the parts that are attachments."""

    text: str
    own: str
    attachments: tuple[Part, ...]


@dataclass(slots=True)
class _Reading:
    """One walk: the mail, the texts read so far by part, and how many bytes may still be read."""

    raw: bytes
    left: int = TEXT_BYTES
    texts: dict[int, html.HtmlText] = field(default_factory=dict)


def read(raw: bytes, outline: Outline) -> Body:
    """Return the text and the attachments of the mail whose `outline` is given."""
    reading = _Reading(raw)
    chosen = _readable(reading, outline.root)
    if not chosen:
        chosen = [part for part in outline.leaves if part.type.startswith("text/") and not _is_attached(part)][:1]
    texts = [_text(reading, part) for part in chosen]
    used = {id(part) for part in chosen}
    attachments = tuple(part for part in outline.leaves if id(part) not in used and not _is_other_version(part) and not _is_void(part))
    return Body(
        text="\n\n".join(text.text for text in texts if text.text),
        own="\n\n".join(text.own for text in texts if text.own),
        attachments=attachments,
    )


def _readable(reading: _Reading, part: Part) -> list[Part]:
    """Return the leaves under `part` whose text a reader would see, in order."""
    if not part.children:
        return [part] if _is_text(part) else []
    found = [leaves for child in part.children if (leaves := _readable(reading, child))]
    if part.type == "multipart/alternative":
        return _best(reading, found)
    if part.type in ("multipart/report", "multipart/related") and found:
        return found[0]
    return [leaf for leaves in found for leaf in leaves]


def _best(reading: _Reading, versions: list[list[Part]]) -> list[Part]:
    """Return the version of an alternative to read: the first plain one that says something, else the last that does."""
    spoken = (version for version in versions if version[0].type == "text/plain" and any(_text(reading, part).text for part in version))
    plain = next(spoken, None)
    if plain is not None:
        return plain
    return next(
        (version for version in reversed(versions) if any(_text(reading, part).text for part in version)), versions[0] if versions else []
    )


def _is_text(part: Part) -> bool:
    """Tell whether a leaf is text to be read rather than a file; a whole mail of plain text is always read."""
    return part.type in ("text/plain", "text/html") and not _is_attached(part)


def _is_attached(part: Part) -> bool:
    """Tell whether a leaf calls itself a file. A name alone makes one, except for the only part of a mail."""
    disposition = part.headers.text("content-disposition").lower()
    if disposition.startswith("attachment"):
        return True
    named = "name" in disposition or any(key.startswith("name") for key in part.content.parameters)
    return named and bool(part.inside)


def _is_other_version(part: Part) -> bool:
    """Tell whether a leaf says the same as the text that was chosen beside it."""
    return _is_text(part) and part.inside in ("multipart/alternative", "multipart/related")


def _is_void(part: Part) -> bool:
    """Tell whether a text leaf is only white room between others, or the empty body of a mail without parts."""
    return part.end <= part.start and _is_text(part)


def _text(reading: _Reading, part: Part) -> html.HtmlText:
    """Return the text of a leaf, decoded once."""
    known = reading.texts.get(id(part))
    if known is None:
        known = reading.texts[id(part)] = _decoded(reading, part)
    return known


def _decoded(reading: _Reading, part: Part) -> html.HtmlText:
    """Decode a leaf by its transfer encoding and charset, and turn it into clean text."""
    data = transfer.decoded(reading.raw, part, reading.left)
    reading.left -= len(data)
    label = part.content.get("charset")
    if part.type == "text/html":
        if charset.codec(label) is None and (meta := _META_CHARSET.search(data[:_META_BYTES])) is not None:
            label = meta[1].decode("ascii")
        found = html.read(charset.decode(data, label))
        own = clean(found.own) if found.own is not found.text else None
        text = clean(found.text)
        return html.HtmlText(text, text if own is None else own)
    text = charset.decode(data, label)
    if (part.content.get("format") or "").lower() == "flowed":
        text = unflowed(text, delete_space=(part.content.get("delsp") or "").lower() == "yes")
    text = clean(text)
    return html.HtmlText(text, text)


def clean(text: str) -> str:
    """Return body text with plain line ends, no controls and no white space at its ends."""
    if "\r" in text or not text.isascii():
        text = _NEWLINES.sub("\n", text)
    text = text.translate(_CONTROLS)
    return _MANY_BLANK_LINES.sub("\n\n\n", text).strip("\n ").replace("\u00a0", " ")


def unflowed(text: str, *, delete_space: bool) -> str:
    """Join the soft line breaks of format=flowed (RFC 3676 4); the signature line `-- ` is never joined."""
    lines: list[str] = []
    open_depth: int | None = None
    for line in text.replace("\r\n", "\n").split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        soft = content.endswith(" ") and content != "-- "
        piece = content[:-1] if soft and delete_space else content
        if open_depth == depth and content != "-- ":
            lines[-1] += piece
        else:
            lines.append((">" * depth + " " if depth else "") + piece)
        open_depth = depth if soft else None
    return "\n".join(lines)
