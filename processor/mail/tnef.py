"""winmail.dat opened: Outlook's TNEF gives its files and its text. Pure.

Exchange packs what it cannot say in MIME into one part that nobody else can open. Its files are listed instead of it, and its text is
there for a mail that has no other. Damage ends the reading; what was whole before it counts, and a stream that gives nothing is None
and stays one file. Number of attributes, files and levels are limited; every byte is looked at once.
Sources: MS-OXTNEF 2.1 (stream), 2.1.3.4 (property lists), MS-OXPROPS.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from processor.mail import charset, html, mapi, rtf

COUNT = 100
LEVELS = 3
TEXT_BYTES = 1_000_000
_ATTRIBUTES = 20_000

_SIGNATURE = b"\x78\x9f\x3e\x22"
_HEADER_BYTES = 6
_ATTRIBUTE = struct.Struct("<BII")
_CHECKSUM_BYTES = 2

_BODY, _CODE_PAGE, _MESSAGE_PROPERTIES = 0x0002800C, 0x00069007, 0x00069003
_NEW_FILE, _TITLE, _DATA, _FILE_PROPERTIES = 0x00069002, 0x00018010, 0x0006800F, 0x00069005
_SUBJECT = 0x00018004


@dataclass(frozen=True, slots=True)
class File:
    """A file in the stream: its name as written ("" when it has none), its declared media type and its bytes."""

    name: str
    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Contents:
    """What a stream holds: the text of the mail ("" when it has none) and its files."""

    text: str
    files: tuple[File, ...]


@dataclass(slots=True)
class _File:
    """A file while its attributes come in."""

    title: bytes = b""
    data: bytes = b""
    properties: dict[int, mapi.Value] = field(default_factory=dict)


@dataclass(slots=True)
class _Stream:
    """A stream while its attributes come in."""

    code_page: str = "cp1252"
    subject: bytes = b""
    body: bytes = b""
    properties: dict[int, mapi.Value] = field(default_factory=dict)
    files: list[_File] = field(default_factory=list)


def read(data: bytes) -> Contents | None:
    """Return what the stream `data` holds, or None when it is none or holds nothing. Never raises."""
    contents = _read(data, LEVELS)
    return contents if contents is not None and (contents.text or contents.files) else None


def _read(data: bytes, levels: int) -> Contents | None:
    """Read a stream; `levels` is how many more may be nested in it."""
    if not data.startswith(_SIGNATURE):
        return None
    stream = _Stream()
    for name, value in _attributes(data):
        _take(stream, name, value)
    files = [file for one in stream.files for file in _opened(stream, one, levels)]
    return Contents(_text(stream), tuple(files[:COUNT]))


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the attributes that lie whole in the stream."""
    position = _HEADER_BYTES
    for _ in range(_ATTRIBUTES):
        if position + _ATTRIBUTE.size > len(data):
            return
        _, name, length = _ATTRIBUTE.unpack_from(data, position)
        position += _ATTRIBUTE.size
        if position + length > len(data):
            return
        yield name, data[position : position + length]
        position += length + _CHECKSUM_BYTES


def _take(stream: _Stream, name: int, value: bytes) -> None:
    """Put an attribute where it belongs; those of files count for the file that was begun last."""
    last = stream.files[-1] if stream.files else None
    match name:
        case int() if name == _NEW_FILE and len(stream.files) < COUNT:
            stream.files.append(_File())
        case int() if name == _TITLE and last is not None:
            last.title = value
        case int() if name == _DATA and last is not None:
            last.data = value
        case int() if name == _FILE_PROPERTIES and last is not None:
            last.properties = mapi.properties(value)
        case int() if name == _MESSAGE_PROPERTIES:
            stream.properties = mapi.properties(value)
        case int() if name == _CODE_PAGE:
            stream.code_page = charset.codec(str(int.from_bytes(value[:4], "little"))) or "cp1252"
        case int() if name == _BODY:
            stream.body = value
        case int() if name == _SUBJECT:
            stream.subject = value


def _opened(stream: _Stream, file: _File, levels: int) -> list[File]:
    """Return a file, or what the mail holds that it is."""
    name = _words(stream, file.properties, (mapi.LONG_FILE_NAME, mapi.FILE_NAME, mapi.DISPLAY_NAME)) or _decoded(stream, file.title)
    kind = _words(stream, file.properties, (mapi.MIME_TYPE,)).lower()
    value = file.properties.get(mapi.ATTACHED)
    content = file.data or (value.content if value is not None else b"")
    if value is not None and value.is_object:
        inner = _read(content[mapi.INTERFACE_BYTES :], levels - 1) if levels > 1 else None
        if inner is not None:
            text = [File(f"{name or 'message'}.txt", "text/plain", inner.text.encode())] if inner.text else []
            return [*text, *inner.files]
    return [File(name, kind if "/" in kind else "application/octet-stream", content)] if content else []


def _text(stream: _Stream) -> str:
    """Return the text of the mail: plain, as HTML, in the code page of the sender, or as rich text."""
    page, rich = stream.properties.get(mapi.HTML), stream.properties.get(mapi.RTF)
    plain = _words(stream, stream.properties, (mapi.BODY,))
    if plain.strip():
        return plain
    if page is not None:
        return html.read(charset.decode(page.content[:TEXT_BYTES])).text
    plain = _decoded(stream, stream.body[:TEXT_BYTES])
    return rtf.text(rich.content) if rich is not None and not plain.strip() else plain


def _words(stream: _Stream, properties: dict[int, mapi.Value], names: tuple[int, ...]) -> str:
    """Return the first of these properties that has words."""
    for name in names:
        value = properties.get(name)
        if value is not None and value.content:
            text = value.content[:TEXT_BYTES]
            return charset.decode(text, "utf-16le").rstrip("\x00") if value.is_unicode else _decoded(stream, text)
    return ""


def _decoded(stream: _Stream, text: bytes) -> str:
    """Return text in the code page that the stream names."""
    return charset.decode(text.rstrip(b"\x00"), stream.code_page)
