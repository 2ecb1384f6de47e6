"""Bytes become the text that was meant, whatever the label says."""

import pytest

from processor.mail import charset, outline, parameters, transfer


@pytest.mark.parametrize(
    ("text", "encoding", "label"),
    [
        ("朱镕的订单", "gb18030", "gb2312"),
        ("𠮷野家", "gb18030", "GBK"),
        ("退貨投訴", "big5", "big5"),
        ("商品が壊れていました①", "cp932", "Shift_JIS"),
        ("商品", "iso2022_jp", "iso-2022-jp"),
        ("환불", "cp949", "ks_c_5601-1987"),
        ("Заказ не пришёл", "koi8-r", "koi8-r"),
        ("“smart” – quotes", "cp1252", "iso-8859-1"),
        ("投诉", "utf-8", "us-ascii"),
        ("投诉", "utf-8", "iso-8859-1"),
        ("投诉", "utf-8", None),
        ("投诉", "gb18030", None),
        ("我的订单 ABC123 坏了", "gb18030", "x-unknown"),
        ("très déçu de la Größe", "cp1252", None),
        ("投诉贵公司的售后服务，电话没有人接", "gb18030", "utf-8"),
        ("投诉", "utf-16", None),
        ("投诉", "utf-8-sig", "utf-8"),
        ("Frösche", "utf-7", "unicode-1-1-utf-7"),
        ("투자", "johab", "johab"),
        ("Příliš", "mac_latin2", "x-mac-ce"),
        ("Жалоба", "cp1251", "win-1251"),
        ("Жалоба", "mac_cyrillic", "X-MAC-Cyrillic"),
        ("déçu", "cp850", "cp-850"),
        ("Größe", "iso8859_15", "ISO_8859-15"),
        ("投訴", "big5", "x-x-big5"),
        ("漢字", "euc_jp", "x-euc-jp"),
    ],
)
def test_text_is_what_was_meant(text: str, encoding: str, label: str | None) -> None:
    """Labels stand for their supersets, and plainly wrong ones are passed over."""
    assert text == charset.decode(text.encode(encoding), label)


@pytest.mark.parametrize(
    "label", ["zlib_codec", "idna", "undefined", "unicode_escape", "rot13", "punycode", "../../x", "", "\x00", "utf-8\x00"]
)
def test_codecs_that_are_no_charsets_are_never_used(label: str) -> None:
    """The codec registry of Python holds more than charsets."""
    assert charset.codec(label) is None
    assert charset.decode(b"x\xda hello", label)


@pytest.mark.parametrize("data", [b"\xed\xa0\x80", b"+2AA-", b"\xff\xfe\x00\xd8", b"\x00"])
@pytest.mark.parametrize("label", ["utf-8", "utf-7", "utf-16", None])
def test_no_lone_surrogate_leaves(data: bytes, label: str | None) -> None:
    """What leaves can be written as UTF-8."""
    assert charset.decode(data, label).encode()


def test_a_damaged_character_is_not_another_charset() -> None:
    """One broken byte in a long text is replaced; the rest is kept."""
    text = "您好，我要投诉。" * 20

    assert charset.decode(text.encode() + b"\xff" + text.encode(), "utf-8") == f"{text}\ufffd{text}"


@pytest.mark.parametrize(
    ("value", "token", "name", "parameter"),
    [
        (b"text/plain; charset=utf-8", "text/plain", "charset", "utf-8"),
        (b'TEXT/Plain;\r\n\tcharset="utf-8"', "text/plain", "charset", "utf-8"),
        (b"a/b; name=my file.pdf; x=1", "a/b", "name", "my file.pdf"),
        (b'a/b; name="a;b.pdf"', "a/b", "name", "a;b.pdf"),
        (b'a/b; name="unclosed.pdf', "a/b", "name", "unclosed.pdf"),
        (b"attachment; filename*=utf-8''%E5%8F%91.pdf", "attachment", "filename", "发.pdf"),
        (b"attachment; filename*0*=gb2312''%B7; filename*1*=%A2.pdf", "attachment", "filename", "发.pdf"),
        (b'attachment; filename*0="a"; filename*1="b.pdf"', "attachment", "filename", "ab.pdf"),
        (b"a/b;;; = ;name", "a/b", "name", None),
        (b"text/html charset=utf-8", "text/html", "charset", "utf-8"),
        (b'text/html  charset = "utf-8"; name=x', "text/html", "name", "x"),
        (b'filename="a.pdf"', "", "filename", "a.pdf"),
        (b"=", "", "name", None),
        (b"", "", "name", None),
    ],
)
def test_parameters_are_read_as_meant(value: bytes, token: str, name: str, parameter: str | None) -> None:
    """Quotes, continuations and percent signs, also badly written ones."""
    found = parameters.read(value)

    assert (token, parameter) == (found.token, found.get(name))


@pytest.mark.parametrize(
    ("token", "media_type"),
    [
        ("", "text/plain"),
        ("text", "text/plain"),
        ("image/png", "image/png"),
        ("multipart/*()", "multipart/mixed"),
        ("text/plain (note)", "text/plain"),
    ],
)
def test_senseless_type_is_plain_text(token: str, media_type: str) -> None:
    """A part without a sensible type is read rather than lost."""
    assert media_type == parameters.media_type(parameters.Value(token, {}), "text/plain")


@pytest.mark.parametrize(
    ("encoding", "body", "decoded"),
    [
        ("base64", b"aGVsbG8=", b"hello"),
        ("base64", b"aGVs\r\n bG8", b"hello"),
        ("base64", b"aGk=aGk=", b"hihi"),
        ("base64", b"aGVsb*G8=x", b"hello"),
        ("Quoted-Printable", b"a=3Db=\nc", b"a=bc"),
        ("quoted-printable", b"=ZZ=", b"=ZZ"),
        ("x-uuencode", b"begin 644 a\n%:&5L;&\\\n`\nend\n", b"hello"),
        ("base64", b"QUJD" * 30_000, b"ABC" * 30_000),
        ("base64", b"QUI=\r\n", b"AB"),
        ("base64", b"QUI=Q", b"AB"),
        ("base64", b"QU=C", b"A"),
        ("x-uue", b"M\nM\n", b""),
        ("base-64", b"aGVsbG8=", b"hello"),
        ("8bit", b"hello", b"hello"),
        ("unknown", b"hello", b"hello"),
    ],
)
def test_transfer_encoding_is_undone(encoding: str, body: bytes, decoded: bytes) -> None:
    """Broken encodings give what can be read."""
    raw = b"Content-Transfer-Encoding: " + encoding.encode() + b"\n\n" + body

    assert decoded == transfer.decoded(raw, outline.read(raw).root, 100_000)
