"""Outlook's winmail.dat gives its files and its text, whole or damaged."""

import struct

import pytest

from processor.mail import mapi, tnef

SIGNATURE = b"\x78\x9f\x3e\x22\x01\x00"
NEW_FILE, TITLE, DATA, FILE_PROPERTIES, BODY, MESSAGE_PROPERTIES = 0x69002, 0x18010, 0x6800F, 0x69005, 0x2800C, 0x69003
STRING, UNICODE, BINARY, OBJECT = 0x1E, 0x1F, 0x102, 0x0D
PDF = b"%PDF-1.4"


def attribute(name: int, value: bytes) -> bytes:
    """Return an attribute of a stream."""
    return struct.pack("<BII", 1, name, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)


def listed(*entries: bytes) -> bytes:
    """Return a list of properties."""
    return struct.pack("<I", len(entries)) + b"".join(entries)


def entry(kind: int, name: int, value: bytes) -> bytes:
    """Return a property with bytes of its own."""
    return struct.pack("<HHII", kind, name, 1, len(value)) + value + bytes(-len(value) % 4)


def file(title: bytes, data: bytes, *entries: bytes) -> bytes:
    """Return the attributes of a file."""
    properties = attribute(FILE_PROPERTIES, listed(*entries)) if entries else b""
    return attribute(NEW_FILE, bytes(14)) + attribute(TITLE, title) + attribute(DATA, data) + properties


def test_files_and_text_are_found() -> None:
    """A stream of a body and a file gives both."""
    stream = SIGNATURE + attribute(BODY, b"words\x00") + file(b"bill.pdf\x00", PDF)

    assert tnef.read(stream) == tnef.Contents("words", (tnef.File("bill.pdf", "application/octet-stream", PDF),))


def test_long_unicode_name_and_type_are_preferred() -> None:
    """The short name is for programs of 1993."""
    named = entry(UNICODE, mapi.LONG_FILE_NAME, "发票.pdf".encode("utf-16-le") + b"\x00\x00")
    stream = SIGNATURE + file(b"BILL~1.PDF\x00", PDF, named, entry(STRING, mapi.MIME_TYPE, b"application/pdf\x00"))

    assert tnef.read(stream) == tnef.Contents("", (tnef.File("发票.pdf", "application/pdf", PDF),))


def test_properties_before_and_between_are_stepped_over() -> None:
    """Named properties, several values and numbers stand in the way of the text."""
    named = struct.pack("<HH16sII", 3, 0x8001, bytes(16), 1, 6) + b"x\x00y\x00\x00\x00\x00\x00" + bytes(4)
    several = struct.pack("<HHI", 0x1003, 0x4000, 2) + bytes(8)
    number = struct.pack("<HHq", 0x40, 0x4001, 7)
    body = entry(UNICODE, mapi.BODY, "Wörter".encode("utf-16-le"))
    stream = SIGNATURE + attribute(MESSAGE_PROPERTIES, listed(named, several, number, body))

    assert tnef.read(stream) == tnef.Contents("Wörter", ())


def test_html_is_read_as_text() -> None:
    """A mail that has only a page gives the words on it."""
    stream = SIGNATURE + attribute(MESSAGE_PROPERTIES, listed(entry(BINARY, mapi.HTML, b"<p>one</p><p>two</p>")))

    assert tnef.read(stream) == tnef.Contents("one\n\ntwo", ())


def nested(levels: int) -> bytes:
    """Return a stream that holds a file below so many mails."""
    stream = SIGNATURE + attribute(BODY, b"words") + file(b"deep.pdf", PDF)
    for _ in range(levels):
        held = entry(OBJECT, mapi.ATTACHED, bytes(mapi.INTERFACE_BYTES) + stream)
        stream = SIGNATURE + attribute(NEW_FILE, bytes(14)) + attribute(FILE_PROPERTIES, listed(held))
    return stream


@pytest.mark.parametrize(
    ("levels", "names"),
    [(0, ["deep.pdf"]), (1, ["message.txt", "deep.pdf"]), (2, ["message.txt", "deep.pdf"]), (3, [""])],
)
def test_mails_in_the_stream_are_opened_to_a_limit(levels: int, names: list[str]) -> None:
    """The text of a mail inside becomes a file; what is nested deeper than three levels stays closed."""
    contents = tnef.read(nested(levels))

    assert contents is not None
    assert names == [one.name for one in contents.files]


def test_number_of_files_is_limited() -> None:
    """Nobody attaches more than a hundred files."""
    contents = tnef.read(SIGNATURE + file(b"a", b"x") * 300)

    assert contents is not None
    assert len(contents.files) == tnef.COUNT


@pytest.mark.parametrize(
    "stream", [b"", b"PK\x03\x04", SIGNATURE, SIGNATURE + file(b"a.pdf", PDF)[:20]], ids=["empty", "zip", "bare", "cut"]
)
def test_stream_that_gives_nothing_is_none(stream: bytes) -> None:
    """What cannot be opened stays the file that it was."""
    assert tnef.read(stream) is None


def test_damage_keeps_what_was_whole_before_it() -> None:
    """The first of two files survives a cut in the second."""
    contents = tnef.read((SIGNATURE + file(b"a.pdf", PDF) + file(b"b.pdf", PDF))[:-5])

    assert contents is not None
    assert contents.files[0] == tnef.File("a.pdf", "application/octet-stream", PDF)


@pytest.mark.parametrize("data", [b"", b"\xff\xff\xff\xff", struct.pack("<IHH", 1, 0x77, 1), struct.pack("<IHHII", 1, 0x102, 1, 1, 2**31)])
def test_damaged_list_has_no_properties(data: bytes) -> None:
    """Counts and lengths beyond the end are not believed."""
    assert mapi.properties(data) == {}
