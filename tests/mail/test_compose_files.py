"""Files in a mail of ours arrive under their names and byte for byte."""

import email
import email.policy
from dataclasses import replace
from email.message import EmailMessage, Message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.errors import UnsafeMail
from processor.mail import compose_files
from processor.mail.attachments import label
from processor.mail.compose import compose
from processor.mail.compose_files import OutgoingFile
from tests.mail.test_compose import MAIL

PNG = OutgoingFile("door.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)))


def read(*files: OutgoingFile) -> EmailMessage:
    """Write a mail with files and read it with the standard library."""
    raw = compose(replace(MAIL, files=files))
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    return email.message_from_bytes(raw, policy=email.policy.default)


def test_files_come_after_the_text() -> None:
    """The two bodies are found as without files, and each file has its type, name and bytes."""
    message = read(PNG, OutgoingFile("bill.pdf", "application/pdf", b"%PDF"))

    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert [part.get_content().replace("\r\n", "\n") for part in (plain, html)] == [MAIL.text, MAIL.html]
    assert [(part.get_filename(), part.get_content_type(), part.get_content()) for part in message.iter_attachments()] == [
        ("door.png", "image/png", PNG.content),
        ("bill.pdf", "application/pdf", b"%PDF"),
    ]


def test_without_files_nothing_changes() -> None:
    """A mail without files has two parts and no more."""
    assert read().get_content_type() == "multipart/alternative"


@pytest.mark.parametrize("name", ["冰箱门.jpg", "a" * 196 + ".png", "it's 100% (new).pdf", "=?utf-8?q?x?=.txt", 'a"b.txt', "a;b=c.txt"])
def test_a_name_arrives_as_it_is(name: str) -> None:
    """Whatever a stranger called a file, it is read back or written so that it is."""
    [part] = read(replace(PNG, name=name)).iter_attachments()

    assert part.get_filename() == name


@pytest.mark.parametrize("kind", ["", "image", "image/png; name=x", "image/png\r\nBcc: eve@evil.example", "IMAGE/PNG"])
def test_a_type_that_is_none_becomes_bytes(kind: str) -> None:
    """A type is never a way into the header."""
    message = read(replace(PNG, type=kind))

    [part] = message.iter_attachments()
    assert (part.get_content_type(), message["Bcc"]) == ("application/octet-stream", None)


@given(st.text(max_size=60), st.binary(max_size=300))
def test_any_label_and_bytes_arrive(name: str, content: bytes) -> None:
    """A label made of any text and any bytes come out as they went in."""
    file = OutgoingFile(label(name, "text/plain"), "application/octet-stream", content)

    [part] = read(file).iter_attachments()

    assert (part.get_filename(), part.get_payload(decode=True)) == (file.name, content)


def test_a_name_that_would_not_read_back_is_not_sent() -> None:
    """A surrogate cannot be written; the mail stays here."""
    with pytest.raises((UnsafeMail, UnicodeEncodeError)):
        compose(replace(MAIL, files=(replace(PNG, name="\udc80.png"),)))


@pytest.mark.parametrize(
    "header",
    [
        'Content-Disposition: attachment; filename="other.png"',
        'Content-Disposition: inline; filename="door.png"',
        'Content-Disposition: attachment; filename="door.png"\nX-Extra: 1',
    ],
)
def test_a_part_that_is_not_the_file_is_noticed(header: str) -> None:
    """Another name, another disposition, one field more: it is not what was meant."""
    part: Message = email.message_from_string(f"Content-Type: image/png\n{header}\nContent-Transfer-Encoding: base64\n\n")

    assert not compose_files.is_read_back(part, replace(PNG, content=b""))
