"""Outlook's rich text is read for its words."""

import struct

import pytest

from processor.mail import rtf


def stored(source: bytes) -> bytes:
    """Return RTF as Outlook stores it without compression."""
    return struct.pack("<IIII", len(source) + 12, len(source), 0x414C454D, 0) + source


def compressed(tokens: bytes, size: int) -> bytes:
    """Return compressed RTF of these tokens."""
    return struct.pack("<IIII", len(tokens) + 12, size, 0x75465A4C, 0) + tokens


TEXTS = {
    rb"{\rtf1\ansi one\par two\line three\tab four}": "one\ntwo\nthree\tfour",
    rb"{\rtf1\ansi\ansicpg936 \'b7\'a2\'c6\'b1 bill}": "发票 bill",
    rb"{\rtf1\ansi\ansicpg1252 Gr\'f6\'dfe}": "Größe",
    rb"{\rtf1 \u21457?\u31080? x}": "发票 x",
    rb"{\rtf1\uc2 \u21457\'b7\'a2 y}": "发 y",
    rb"{\rtf1\uc0 \u-10179\u-8704}": "\ufffd\ufffd",
    rb"{\rtf1{\fonttbl{\f0 Arial;}}{\*\generator Word;}{\pict 0011}{\b words}\~\{x\}}": "words\u00a0{x}",
    rb"{\rtf1{\mmathPr\mmathFont34\mbrkBin0}words}": "words",
    rb"{\rtf1 {\*\htmltag <p>}\htmlrtf {\htmlrtf0 words}": "words",
    rb"}}{\rtf1 unbalanced": "unbalanced",
    b"": "",
}


@pytest.mark.parametrize(("source", "words"), TEXTS.items(), ids=TEXTS.values())
def test_words_are_found(source: bytes, words: str) -> None:
    """Groups for programs and control words leave nothing behind; characters come in code pages and in Unicode."""
    assert words == rtf.text(stored(source))


def test_compressed_text_is_unpacked() -> None:
    """Literals and places in the window, which begins with the usual words of RTF."""
    first, second = struct.pack(">H", 0 << 4 | 4), struct.pack(">H", (207 + 7) << 4 | 3)

    assert rtf.text(compressed(b"\x01" + first + b" ab ab " + b"\x01" + second, 18)) == "ab ab ab ab"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"short",
        struct.pack("<IIII", 1, 1, 1, 1) + b"x",
        compressed(b"\xff", 100),
        compressed(b"\xff\x00", 100),
        compressed(b"\xff" + bytes(2) * 8, 2**31),
    ],
)
def test_damage_is_no_text(data: bytes) -> None:
    """What cannot be unpacked says nothing."""
    assert isinstance(rtf.text(data), str)
