"""Whatever bytes come in, an answer comes out, and every text in it can be stored and shown."""

import dataclasses
import re
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.mail import attachments, calendar, html, inline_files, mapi, parse, rtf, sniff, tnef
from tests.mail.samples import NAMES, kept

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
MEGABYTE = 1024 * 1024

FRAGMENTS = [
    *(b"From: ", b"Subject: ", b"To: ", b"Message-ID: ", b"References: ", b"Date: ", b"Content-Type: ", b"Content-Disposition: "),
    *(
        b"Content-Transfer-Encoding: base64\n",
        b"Authentication-Results: mx; ",
        b"multipart/mixed; boundary=b",
        b"text/html; charset=",
        b"--b\n",
    ),
    *(
        b"--b--\n",
        b"\n",
        b"\r\n",
        b"\r",
        b" ",
        b"\t",
        b";",
        b"=?gb2312?B?",
        b"=?utf-8?q?=00=0A?=",
        b"?=",
        b'"',
        b"<",
        b">",
        b"(",
        b")",
        b"@",
        b",",
    ),
    *(
        b"a@b.example",
        b"name*0*=utf-8''%80",
        b"filename=",
        b"\x00",
        b"\x80",
        b"\xff\xfe",
        "投诉".encode("gb18030"),
        "\u202e".encode(),
        b"\xed\xa0\x80",
    ),
    *(
        b"<p hidden>",
        b"<blockquote type=cite>",
        b"&#0;&#xD800;",
        b"On 1 Mar 2026 Ann <a@b.example> wrote:\n",
        b"> x\n",
        b"-- \n",
        b"utf-7",
        b"+2AA-",
    ),
    *(
        b"begin 644 a/../b\n",
        b"#86)C\n",
        b"`\nend\n",
        b"begin-base64 644 c\nYWJj\n====\n",
        b"=ybegin line=128 size=3 name=d\n=4\n=",
        b"\n=yend size=3\n",
        b"text/calendar; method=REQUEST",
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\\n",
        b"\nDTSTART;TZID=x:20260302T100000\nDTEND;VALUE=DATE:99999999\nEND:VEVENT\n",
        b"application/ms-tnef; name=winmail.dat",
        b"\x78\x9f\x3e\x22\x01\x00",
        b"\x01\x0c\x80\x02\x00\x02\x00\x00\x00hi\x00\x00",
    ),
    *(
        b"multipart/encrypted; protocol=x; boundary=b",
        b"application/pkcs7-mime; smime-type=",
        b"-----BEGIN PGP SIGNED MESSAGE-----\n\n",
        b"multipart/alternative; boundary=b",
        b"message/rfc822",
        b"charset=iso-2022-jp",
        b"\x1b$B-!\x1b(B",
        b"<div style='font-size:0'>",
        b"<img alt='x'>",
    ),
]


def texts(value: object) -> Iterator[str]:
    """Yield every text in a result."""
    match value:
        case str():
            yield value
        case dict():
            yield from (text for each in value.values() for text in texts(each))
        case tuple() | list():
            yield from (text for each in value for text in texts(each))
        case _:
            return


def check(raw: bytes) -> None:
    """Read `raw` every way there is and look at every text."""
    message = parse.read(raw, own_addresses=frozenset({"care@acme.example"}), authserv_id="mx")
    head = parse.read_head(raw)
    in_one_line = dataclasses.replace(message, text="", as_written="", new_text="", forwarded=None)
    passed_on = dataclasses.asdict(message.forwarded) if message.forwarded is not None else {}
    assert not [text for text in texts([message.text, message.as_written, message.new_text, passed_on]) if UNSTORABLE.search(text)]
    assert [one.size for one in message.attachments] == [len(one.content) for one in message.attachments]
    assert sum(one.size for one in message.attachments) <= 2 * len(raw)
    assert not [
        text
        for text in texts([dataclasses.asdict(in_one_line), dataclasses.asdict(head)])
        if UNSHOWABLE.search(text) or UNSTORABLE.search(text)
    ]
    assert not [
        one.name
        for one in message.attachments
        if not one.name or len(one.name.encode()) > attachments.NAME_BYTES or re.search(r"[/\\]", one.name)
    ]
    assert "=?" not in message.subject
    assert (message.sender is None) <= bool(message.defects)


@given(st.binary(max_size=2000))
def test_any_bytes_are_read(raw: bytes) -> None:
    """Reading never raises and hands out no text that cannot be stored."""
    check(raw)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=60).map(b"".join))
def test_any_mixture_of_mail_syntax_is_read(raw: bytes) -> None:
    """The words of mail syntax in any order do no harm."""
    check(raw)


@given(st.sampled_from(NAMES), st.data())
def test_any_damaged_mail_is_read(name: str, data: st.DataObject) -> None:
    """A mail may lose, gain or repeat bytes anywhere."""
    raw = bytearray(kept(name.removesuffix(".eml")))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw)))
        length = data.draw(st.integers(0, 20))
        raw[at : at + length] = data.draw(st.sampled_from([*FRAGMENTS, b"", bytes(raw[:at])[-200:]]))
    check(bytes(raw))


@given(
    st.lists(
        st.sampled_from(
            ["<div", ">", "</div>", "<p>", "<pre>", "<table><td>", "<b>", "x ", "\n", "&lt;", " hidden", "<!--", "<style>", "\x01"]
        )
    ).map("".join)
)
def test_any_html_is_read(source: str) -> None:
    """Broken markup gives text, without the marks that the reader works with."""
    found = html.read(source)

    assert not re.search("[\x01-\x07\x0e]", found.text + found.own)


@given(st.one_of(st.binary(max_size=300), st.lists(st.sampled_from(FRAGMENTS), max_size=30).map(b"".join)))
def test_any_file_is_looked_at(data: bytes) -> None:
    """A file may hold anything; what is read from it can be stored."""
    contents = tnef.read(b"\x78\x9f\x3e\x22\x01\x00" + data)
    written = calendar.text(data.decode("latin-1")).replace("\x00", "")
    rich = rtf.text(b"\x00\x00\x00\x00\xff\xff\x0f\x00MELA\x00\x00\x00\x00" + b"{\\rtf1" + data)
    mapi.properties(data)
    sniff.media_type(data)

    assert not [
        text
        for text in texts([contents.text if contents is not None else "", written, rich.replace("\x00", "")])
        if UNSTORABLE.search(text)
    ]


@given(st.lists(st.sampled_from([fragment for fragment in FRAGMENTS if b"\n" in fragment or b"=" in fragment]), max_size=30).map(b"".join))
def test_text_around_files_is_never_longer_than_before(data: bytes) -> None:
    """Taking files out takes away and adds nothing."""
    text, files = inline_files.split(data)

    assert len(text) <= len(data)
    assert bool(files) == (text != data)


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        (b"", b"a: b\n"),
        (b"Subject: ", b"\n a"),
        (b"", b"From: a\r"),
        (b'Content-Type: multipart/mixed; boundary="a"\n\n', b"--a\n"),
        (b'Content-Type: multipart/mixed; boundary="a"\n\n', b"\n--ab"),
        (b"\n", b"> On 1234 x wrote:\n"),
        (b"\n", b"On 1234 x wrote:\n"),
        (b"\n", b"From: x\n"),
        (b"Content-Type: text/html\n\n", b"<div hidden>"),
        (b"Content-Type: text/html\n\n", b"<body a1><html b2>"),
        (b"Content-Type: text/html\n\n", b"<a b c"),
        (b"Content-Type: text/html\n\n", b"<"),
        (b"From: ", b'"a" '),
        (b"From: ", b"("),
        (b"References: ", b"<a@b> "),
        (b"Subject: ", b"=?utf-8?q?a?= "),
        (b"Content-Transfer-Encoding: x-uuencode\nContent-Type: image/png\n\n", b"M\n"),
        (b"Content-Transfer-Encoding: base64\nContent-Type: image/png\n\n", b"QQ=="),
        (b"Content-Transfer-Encoding: quoted-printable\n\n", b"=   "),
        (b"\n", b"begin 644 a\n"),
        (b"\n", b"begin 644 a\n#86)C\n"),
        (b"\n", b"=ybegin name=a\n"),
        (b"Content-Type: text/calendar\n\n", b"BEGIN:VEVENT\nSUMMARY:x\n"),
        (b"Content-Type: text/calendar\n\nBEGIN:VEVENT\n", b';a=""'),
        (b"Content-Type: application/ms-tnef\n\n\x78\x9f\x3e\x22\x01\x00", b"\x02\x02\x90\x06\x00\x00\x00\x00\x00\x00\x00"),
        (b"Content-Type: text/html\n\n", b"<p style='font-size:0'>x"),
        (b"Content-Type: text/html\n\n", b"<img alt=x>"),
        (b"Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B", b"-!"),
        (b"From: ", b"x <> "),
        (b"From: ", b'x" '),
        (b"From: a@", b"b "),
        (b"Subject: ", b"=?utf-8?q?a?"),
        (b"Content-Type: multipart/alternative; boundary=a\n\n", b"--a\n\n" + b"words " * 12 + b"\n"),
    ],
    ids=lambda value: ascii(value)[2:-1][-20:] or "-",
)
def test_time_does_not_grow_faster_than_the_mail(head: bytes, unit: bytes) -> None:
    """Two megabytes of the same trick take less than the two seconds that a whole mail may take."""
    raw = head + unit * (2 * MEGABYTE // len(unit))
    start = time.process_time()

    parse.read(raw)

    assert time.process_time() - start < 2
