"""Files in plain text leave it, and what a person wrote never does."""

import base64
import binascii

import pytest

from processor.mail import inline_files
from processor.mail.inline_files import File

CONTENT = bytes(range(256)) * 3


def uuencoded(name: bytes, content: bytes) -> bytes:
    """Return a file as uuencode writes it."""
    lines = b"".join(binascii.b2a_uu(content[at : at + 45]) for at in range(0, len(content), 45))
    return b"begin 644 " + name + b"\n" + lines + b"`\nend\n"


def yencoded(name: bytes, content: bytes) -> bytes:
    """Return a file as yEnc writes it: each byte plus 42, the critical ones behind `=` plus 64."""
    shifted = [(byte + 42) % 256 for byte in content]
    data = b"".join(bytes([61, (byte + 64) % 256]) if byte in b"\x00\n\r=" else bytes([byte]) for byte in shifted)
    lines = b"\r\n".join(data[at : at + 128] for at in range(0, len(data), 128))
    return b"=ybegin line=128 size=%d name=%b\r\n" % (len(content), name) + lines + b"\r\n=yend size=1\r\n"


BLOCKS = {
    "uuencode": uuencoded(b"a b.bin", CONTENT),
    "uuencode with CRLF": uuencoded(b"a b.bin", CONTENT).replace(b"\n", b"\r\n"),
    "uuencode without its spaces": uuencoded(b"a b.bin", CONTENT).replace(b"`", b" ").replace(b" \n", b"\n"),
    "base64": b"begin-base64 644 a b.bin\n" + base64.encodebytes(CONTENT) + b"====\n",
    "yEnc": yencoded(b"a b.bin", CONTENT),
    "part of yEnc": yencoded(b"a b.bin", CONTENT).replace(b"\r\n", b"\r\n=ypart begin=1 end=768\r\n", 1),
}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_file_leaves_the_text(block: bytes) -> None:
    """What stands before and after it stays."""
    assert inline_files.split(b"before\n" + block + b"after") == (b"before\nafter", (File(b"a b.bin", CONTENT),))


def test_several_files_are_found() -> None:
    """Each has its name."""
    text, files = inline_files.split(uuencoded(b"1", b"x") + b"between\n" + uuencoded(b"2", b"y"))

    assert (text, files) == (b"between\n", (File(b"1", b"x"), File(b"2", b"y")))


@pytest.mark.parametrize(
    "text",
    [
        b"begin 644 days ago\nI wrote to you.\nend",
        b"I begin 644 x\nMABC\n",
        b"begin 644 empty\nend\n",
        b"=ybegin line=128 size=5 name=x\nnever ended",
        b"begin 644 a.bin",
        b"let us begin",
    ],
)
def test_words_that_look_like_an_opening_stay(text: bytes) -> None:
    """A sentence is never a file."""
    assert inline_files.split(text) == (text, ())


def test_text_behind_a_broken_block_stays() -> None:
    """A block without its end ends where lines of its alphabet end."""
    block = uuencoded(b"a", CONTENT).removesuffix(b"`\nend\n")

    assert inline_files.split(block + b"Thank you, Ann\n") == (b"Thank you, Ann\n", (File(b"a", CONTENT),))


def test_number_of_files_is_limited() -> None:
    """The hundred and first block stays text."""
    assert len(inline_files.split(uuencoded(b"a", b"x") * 150)[1]) == inline_files.COUNT
