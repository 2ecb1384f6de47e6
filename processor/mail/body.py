"""The readable text of a mail, and what is attached to it. Pure.

Plain text is preferred among alternatives unless it is empty or only says that the words are elsewhere. The walk never enters a mail
inside the mail. Parts are never joined before they are decoded, and at most a million bytes of text are read. Files that stand in the
text leave it; an invitation is also shown as text, and the text in a winmail.dat is read when there is no other.
Sources: RFC 2046 5.1, RFC 2183, RFC 2387, RFC 3676 (format=flowed).
"""

import re
from dataclasses import dataclass, field

from processor.mail import calendar, charset, html, inline_files, parameters, protection, tnef, transfer
from processor.mail.outline import Outline, Part

TEXT_BYTES = 1_000_000
TNEF_TYPES = ("application/ms-tnef", "application/vnd.ms-tnef")

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-zA-Z0-9_:.-]{1,40})", re.IGNORECASE)
_META_BYTES = 2048
_NEWLINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = dict.fromkeys([*range(1, 9), *range(0x0E, 0x20), 0x7F, *range(0x80, 0xA0)]) | {0: "\ufffd", 0xFEFF: None}
_MANY_BLANK_LINES = re.compile(r"\n{4,}")
_PAGE = re.compile(r"\s{0,100}<(?:!doctype html|html)\b", re.IGNORECASE)
# A plain version is a stub when it is short and the HTML beside it, without quotes, says this many times as much.
_STUB_CHARACTERS = 600
_STUB_TIMES = 4
# A word, or a character where words are not parted.
_WORD = re.compile(r"[\u2e80-\U0003ffff]|[^\W\u2e80-\U0003ffff]+")
_CALENDAR_TYPES = ("text/calendar", "application/ics")
_CALENDARS = 3
_NEVER_WORDS = (*_CALENDAR_TYPES, "text/vcard", "text/x-vcard", "text/directory", "text/csv", "text/rfc822-headers")


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a mail and what hangs on it.

    `text` is all that can be read; `own` the same without what HTML marks as quoted; `as_written` the same with the files that
    stand in it as letters and digits; `indented` tells whether HTML indents all of it.
    """

    text: str
    own: str
    as_written: str
    indented: bool
    attachments: tuple[Part, ...]
    files: tuple[inline_files.File, ...]


@dataclass(slots=True)
class _Reading:
    """One walk: the mail, the texts read so far by part, and how many bytes may still be read."""

    raw: bytes
    left: int = TEXT_BYTES
    texts: dict[int, html.HtmlText] = field(default_factory=dict)
    files: dict[int, tuple[inline_files.File, ...]] = field(default_factory=dict)
    as_written: dict[int, str] = field(default_factory=dict)  # of the parts with files in them


def read(raw: bytes, outline: Outline) -> Body:
    """Return the text and the attachments of the mail whose `outline` is given."""
    reading = _Reading(raw)
    chosen = _readable(reading, outline.root)
    if not chosen:
        chosen = [
            leaf for leaf in outline.leaves if leaf.type.startswith("text/") and leaf.type not in _NEVER_WORDS and not _is_attached(leaf)
        ][:1]
    texts = [_text(reading, part) for part in chosen]
    as_written = [reading.as_written.get(id(part), text.text) for part, text in zip(chosen, texts, strict=True)]
    used = {id(part) for part in chosen}
    attachments = tuple(part for part in outline.leaves if id(part) not in used and not _is_other_version(part) and not _is_void(part))
    if not any(text.text for text in texts):
        texts = [_packed(reading, part) for part in outline.leaves if part.type in TNEF_TYPES][:1]
        as_written += [text.text for text in texts]
    invitations = _invitations(reading, outline)
    return Body(
        text="\n\n".join([*(text.text for text in texts if text.text), *invitations]),
        as_written="\n\n".join([*filter(None, as_written), *invitations]),
        own="\n\n".join(text.own for text in texts if text.own),
        indented=all(text.indented for text in texts),
        attachments=attachments,
        files=tuple(file for part in chosen for file in reading.files.get(id(part), ())),
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
    """Return the version of an alternative to read: the plain one that says something, else the last that does.

    Several plain versions are no versions: mailing lists and broken mailers put more text there, and all of it is read. So is a page
    whose words are others than those of the plain version.
    """
    plain = [version for version in versions if version[0].type == "text/plain" and _says(reading, version)]
    rich = [version for version in versions if version[0].type == "text/html"]
    if not plain:
        return next((version for version in reversed(versions) if _says(reading, version)), versions[0] if versions else [])
    if rich and _is_short(reading, plain[0]):
        if _is_stub(reading, plain[0], rich[-1]):
            return rich[-1]
        if _says_otherwise(reading, plain[0], rich[-1]):
            plain.append(rich[-1])
    told = {" ".join(" ".join(_text(reading, part).text for part in version).split()): version for version in reversed(plain)}
    return [leaf for version in reversed(told.values()) for leaf in version]


def _says(reading: _Reading, version: list[Part]) -> bool:
    """Tell whether a version has any words."""
    return any(_text(reading, part).text for part in version)


def _is_short(reading: _Reading, plain: list[Part]) -> bool:
    """Tell whether a plain version may be less than the whole; a long one is believed, since to look at pages takes time."""
    return _length(reading, plain) <= _STUB_CHARACTERS


def _length(reading: _Reading, version: list[Part]) -> int:
    return sum(len(_text(reading, part).text) for part in version)


def _is_stub(reading: _Reading, plain: list[Part], rich: list[Part]) -> bool:
    """Tell whether the plain version is only a note or a beginning, such as `Your program cannot show HTML`."""
    told = sum(len(_text(reading, part).own) for part in rich)
    return told >= max(_STUB_TIMES * _length(reading, plain), _STUB_CHARACTERS // 2)


def _says_otherwise(reading: _Reading, plain: list[Part], rich: list[Part]) -> bool:
    """Tell whether two versions have so few words in common that they say different things."""
    first, second = (
        {word for part in version for word in _WORD.findall(_text(reading, part).text[: 2 * _STUB_CHARACTERS].lower())}
        for version in (plain, rich)
    )
    return 2 * len(first & second) < min(len(first), len(second))


def _is_text(part: Part) -> bool:
    """Tell whether a leaf is text to be read rather than a file; a whole mail of plain text is always read."""
    return part.type in ("text/plain", "text/html") and not _is_attached(part)


def _is_attached(part: Part) -> bool:
    """Tell whether a leaf calls itself a file. A name alone makes one, except for the only part of a mail."""
    disposition = part.headers.text("content-disposition").lower()
    if disposition.startswith("attachment"):
        return True
    if not part.inside or part.inside == "multipart/alternative":
        return False
    named = (
        part.content.parameters if "name" not in disposition else part.content.parameters | parameters.read(disposition.encode()).parameters
    )
    return any(value for key, value in named.items() if key.startswith(("name", "filename")))


def _may_be_words(part: Part) -> bool:
    """Tell whether a leaf of some kind of text may be what was written, rather than a calendar, a card, a table or a file."""
    return part.type not in _NEVER_WORDS and not _is_attached(part)


def _is_other_version(part: Part) -> bool:
    """Tell whether a leaf says the same as the text that was chosen beside it, in whatever markup (AMP, watch, enriched text)."""
    if part.inside == "multipart/alternative" and part.type.startswith("text/"):
        return _may_be_words(part)
    return _is_text(part) and part.inside == "multipart/related"


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
    label = part.content.get("charset")
    data = transfer.decoded(reading.raw, part, part.end - part.start)
    if part.type != "text/html":
        whole = data
        data, reading.files[id(part)] = inline_files.split(whole)
        if data is not whole:
            reading.as_written[id(part)] = clean(charset.decode(whole[: reading.left], label))
    data = data[: reading.left]
    reading.left -= len(data)
    if part.type == "text/html":
        if charset.codec(label) in (None, "ascii") and (meta := _META_CHARSET.search(data[:_META_BYTES])) is not None:
            label = meta[1].decode("ascii")
        return _page(charset.decode(data, label))
    text = charset.decode(data, label)
    if text.lstrip()[:1] == "<" and _PAGE.match(text) is not None:
        return _page(text)  # some programs send their page as plain text
    if (part.content.get("format") or "").lower() == "flowed":
        text = unflowed(text, delete_space=(part.content.get("delsp") or "").lower() == "yes")
    text = clean(text)
    return html.HtmlText(text, protection.signed_words(text))


def _page(source: str) -> html.HtmlText:
    """Return the clean text of an HTML page."""
    found = html.read(source)
    text = clean(found.text)
    return html.HtmlText(text, text if found.own is found.text else clean(found.own), found.indented)


def _packed(reading: _Reading, part: Part) -> html.HtmlText:
    """Return the text that a winmail.dat holds."""
    contents = tnef.read(transfer.decoded(reading.raw, part, part.end - part.start))
    text = clean(contents.text[:TEXT_BYTES]) if contents is not None else ""
    return html.HtmlText(text, text)


def _invitations(reading: _Reading, outline: Outline) -> list[str]:
    """Return the invitations in a mail as text, each once."""
    parts = [part for part in outline.leaves if part.type in _CALENDAR_TYPES][:_CALENDARS]
    sources = [charset.decode(transfer.decoded(reading.raw, part, TEXT_BYTES), part.content.get("charset")) for part in parts]
    return list(dict.fromkeys(text for source in sources if (text := clean(calendar.text(source)))))


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
