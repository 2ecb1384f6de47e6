"""Header fields: limits, decoding, cleaning; message identifiers."""

import pytest

from processor.mail import fields, headers, references

DECODED = {
    b"plain": "plain",
    b"=?utf-8?B?5oqV6K+J?=": "投诉",
    b"=?UTF-8?Q?a_b=3D?=": "a b=",
    b"=?gb2312?B?6UY=?=": "镕",
    b"=?utf-8*en?Q?x?= =?utf-8*en?Q?y?=": "xy",
    b"=?utf-8?B?5oqV6A==?= =?utf-8?B?r4k=?=": "投\ufffd\ufffd",
    b"a =?utf-8?Q?b?= c =?utf-8?Q?d?=": "a b c d",
    b"=?utf-8?Q?b?= =?iso-8859-1?Q?=FC?=": "bü",
    b"=?klingon?Q?=C3=BC?=": "ü",
    b"=?utf-8?B?eA?=": "x",
    b"=?utf-8?Q?Really??=": "Really?",
    b"=?utf-8?B?5oqV6K+J": "投诉",
    b"=??Q?x?=": "x",
    b"=?utf-8?Q?a?==?utf-8?Q?b?=": "ab",
    b"=?iso-2022-jp?B?GyRCLSFMXhsoQg==?=": "①勿",
    b"=?utf-8?Q?=0D=0ABcc:_x?=": "Bcc: x",
    b"=?utf-8?Q?=3D=3Futf-8=3FQ=3Fx=3F=3D?=": "= ?utf-8?Q?x?=",
    b"\xe6\x8a\x95\xe8\xaf\x89": "投诉",
    "投诉".encode("gb18030"): "投诉",
    "Grüße".encode("cp1252"): "Grüße",
    "a\u200bb\u202ec\u2066d\ufeff".encode(): "abcd",
    b"a\x00b\tc\r\n d": "a b c d",
    b"\xed\xa0\x80x": "\ufffd\ufffd\ufffdx",
}


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, text in DECODED.items() if "\ufffd" not in text], ids=str)
def test_header_text_is_decoded_and_harmless(value: bytes, text: str) -> None:
    """People read what was meant; nothing breaks a line, hides or is decoded twice."""
    assert text == headers.display(value)


@pytest.mark.parametrize("value", [value for value, text in DECODED.items() if "\ufffd" in text], ids=str)
def test_broken_header_text_is_still_text(value: bytes) -> None:
    """Torn or forbidden bytes give something that can be stored."""
    assert headers.display(value).encode()


def test_header_text_is_limited() -> None:
    """A subject of a megabyte is cut."""
    assert len(headers.display(b"x " * 10_000)) <= headers.TEXT_CHARACTERS


def block(raw: bytes) -> fields.Block:
    """Read all of `raw` as a header."""
    return fields.read_block(raw, 0, len(raw))


@pytest.mark.parametrize(
    ("raw", "names", "body"),
    [
        (b"A: 1\nB: 2\n\nbody", ["a", "b"], b"body"),
        (b"A: 1\r\n folded\r\n\r\nbody", ["a"], b"body"),
        (b"A : 1\n\nbody", ["a"], b"body"),
        (b"From ann Mon Mar 2 09:05:00 2026\nA: 1\n\nbody", ["a"], b"body"),
        (b"A: 1\njunk\nB: 2\n\nbody", ["a", "b"], b"body"),
        (b"A: 1\n: empty\n\nbody", ["a"], b"body"),
        (b"A: 1\nHello,\nno blank line", ["a"], b"Hello,\nno blank line"),
        (b"\nbody", [], b"body"),
        (b"A: 1", ["a"], b""),
        (b"", [], b""),
    ],
)
def test_header_ends_where_it_ends(raw: bytes, names: list[str], body: bytes) -> None:
    """Fields and body are told apart as the sender meant it."""
    found = block(raw)

    assert (names, body) == ([field.name for field in found.headers.fields], raw[found.body_start :])


@pytest.mark.parametrize(
    ("raw", "defect"),
    [
        (b"A: " + b"x" * 20_000 + b"\n\nbody", "the field a is longer than 16384 bytes and was cut"),
        (b"Content-Type: " + b"x" * 3_000 + b"\n\nbody", "the field content-type is longer than 2048 bytes and was cut"),
        (b"A: 1\n" * 1_001 + b"\nbody", "the header is larger than the limit and was cut"),
        (b"A: " + b"x" * 300_000 + b"\n\nbody", "the header is larger than the limit and was cut"),
    ],
    ids=["field", "mime field", "number", "block"],
)
def test_header_limits_cut_and_keep_the_body(raw: bytes, defect: str) -> None:
    """What is too large is cut and noted, and the text below is still found."""
    found = block(raw)

    assert defect in found.defects
    assert raw[found.body_start :] == b"body"


@pytest.mark.parametrize(
    ("text", "identifiers"),
    [
        ("<a@b> <c@d>\r\n <a@b>", ("<a@b>", "<c@d>")),
        ("(note) <a@b>,<c@d>", ("<a@b>", "<c@d>")),
        ("<no-at> <a b@c> <<x@y>", ("<x@y>",)),
        ("<投诉@b> a@b <>", ()),
        ("<" + "x" * 1000 + "@b>", ()),
    ],
)
def test_identifiers_are_found_among_anything(text: str, identifiers: tuple[str, ...]) -> None:
    """Only whole identifiers count, each once."""
    assert identifiers == references.message_ids(text)


def test_long_list_keeps_root_and_end() -> None:
    """The first identifier is the conversation, the last ones are what was answered."""
    found = references.message_ids(" ".join(f"<{number}@x>" for number in range(500)))

    assert (found[0], found[-1], len(found)) == ("<0@x>", "<499@x>", 100)


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("<a@b>", "<a@b>"),
        ("a@b", "<a@b>"),
        ("<1>", "<1>"),
        ("< a@b >", "<a@b>"),
        ("<a@b", "<a@b>"),
        ("", None),
        ("a b@c", None),
        ("<a\x00@b>", None),
    ],
)
def test_message_id_is_taken_as_meant(text: str, identifier: str | None) -> None:
    """Mailers forget the brackets or the @."""
    assert identifier == references.message_id(text)
