"""Which words of a mail are its text, and what is attached."""

import pytest

from processor.mail import attachments, body, html, outline


def read(raw: bytes) -> body.Body:
    """Read the body of a mail."""
    return body.read(raw, outline.read(raw))


def multipart(kind: str, *parts: str) -> bytes:
    """Return a multipart mail; a part is its header fields, a blank line and its text."""
    return f'Content-Type: multipart/{kind}; boundary="b"\n\n--b\n'.encode() + "\n--b\n".join(parts).encode() + b"\n--b--\n"


PLAIN = "Content-Type: text/plain\n\nplain words"
EMPTY = "Content-Type: text/plain\n\n  \n"
HTML = "Content-Type: text/html\n\n<p>html words</p>"
IMAGE = "Content-Type: image/png; name=a.png\n\nx"
LOG = "Content-Type: text/plain; name=log.txt\n\nlog lines"
ATTACHED = "Content-Type: text/plain\nContent-Disposition: attachment\n\nnot to be read"
AGAIN = "Content-Type: text/plain; charset=utf-8\n\nplain\n words"
MORE = "Content-Type: text/plain\n\nmore words"
STUB = "Content-Type: text/plain\n\nYour program cannot show this."
LONG = "Content-Type: text/html\n\n<p>" + "many words " * 60
AMP = "Content-Type: text/x-amp-html\n\n<html amp4email>"
NAMELESS = 'Content-Type: text/plain; name=""\nContent-Disposition: inline; filename=""\n\nnameless words'
PAGE = "Content-Type: text/plain\n\n<!DOCTYPE html><p>page words"
INVITATION = "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VEVENT\nSUMMARY:visit\nEND:VEVENT"
CARD = "Content-Type: text/vcard\n\nBEGIN:VCARD"
UUENCODED = "Content-Type: text/plain\n\nplain words\nbegin 644 a\n#86)C\n`\nend"
MAIL = "Content-Type: message/rfc822\n\nSubject: inner\n\ninner words"


@pytest.mark.parametrize(
    ("kind", "parts", "text", "files"),
    [
        ("alternative", (PLAIN, HTML), "plain words", 0),
        ("alternative", (HTML, PLAIN), "plain words", 0),
        ("alternative", (EMPTY, HTML), "html words", 0),
        ("alternative", (EMPTY,), "", 0),
        ("mixed", (PLAIN, IMAGE), "plain words", 1),
        ("mixed", (PLAIN, IMAGE, HTML), "plain words\n\nhtml words", 1),
        ("mixed", (PLAIN, LOG, ATTACHED), "plain words", 2),
        ("mixed", (LOG, IMAGE), "", 2),
        ("related", (HTML, IMAGE), "html words", 1),
        ("mixed", (PLAIN, MAIL), "plain words", 1),
        ("digest", (PLAIN, "\ninner"), "plain words", 1),
        ("report", (PLAIN, HTML, MAIL), "plain words", 2),
        ("signed", (PLAIN, "Content-Type: application/pgp-signature\n\nx"), "plain words", 1),
        ("alternative", (PLAIN, AGAIN, HTML), "plain words", 0),
        ("alternative", (PLAIN, HTML, MORE), "plain words\n\nmore words", 0),
        ("alternative", (STUB, LONG), ("many words " * 60).strip(), 0),
        ("alternative", (PLAIN, AMP, HTML), "plain words", 0),
        ("alternative", (PLAIN, INVITATION), "plain words\n\nEvent: visit", 1),
        ("mixed", (INVITATION,), "Event: visit", 1),
        ("mixed", (CARD,), "", 1),
        ("mixed", (HTML, NAMELESS), "html words\n\nnameless words", 0),
        ("mixed", (PAGE,), "page words", 0),
        ("mixed", (UUENCODED,), "plain words", 0),
        ("mixed", ("Content-Type: text/markdown\n\n*words*",), "*words*", 0),
    ],
)
def test_text_is_what_a_reader_would_see(kind: str, parts: tuple[str, ...], text: str, files: int) -> None:
    """Alternatives are read once, files are not read, mails inside are not entered."""
    found = read(multipart(kind, *parts))

    assert (text, files) == (found.text, len(found.attachments))


def test_whole_mail_with_a_name_is_text() -> None:
    """A mail of one text part is read though the part has a file name."""
    assert read(b"Content-Type: text/plain; name=body.txt\n\nwords").text == "words"


def test_nesting_beyond_the_limit_is_one_part() -> None:
    """A hundred envelopes are not opened."""
    raw = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (level, level) for level in range(100)) + b"\nwords"

    tree = outline.read(raw)

    assert [part.type for part in tree.leaves] == ["application/octet-stream"]
    assert "parts are nested or repeated beyond the limit; the rest is one part" in tree.defects


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("a \nb\nc", "a b\nc"),
        ("> a \n> b\nc", "> a b\nc"),
        ("a \n> b", "a \n> b"),
        (" >not quoted", ">not quoted"),
        ("a \n-- \nAnn", "a \n-- \nAnn"),
        ("a\r\n\r\nb", "a\n\nb"),
    ],
)
def test_flowed_lines_are_joined(text: str, joined: str) -> None:
    """Soft breaks are no breaks, and quotes and the signature line stay what they are."""
    assert joined == body.unflowed(text, delete_space=False)


def test_body_text_is_storable_text() -> None:
    """Line ends are plain; controls are gone; NUL is visible."""
    assert body.clean("\ufeffa\r\nb\rc\x00d\x07\x85e\u2028f\n\n\n\n\n\ng\u00a0h \n") == "a\nb\nc\ufffdd\ne\nf\n\n\ng h"


HTML_TEXTS = {
    "<p>a</p><p>b</p>": "a\n\nb",
    "a<br>b<br/>c": "a\nb\nc",
    "<div>a</div><div>b</div>": "a\nb",
    "<div><div><div>a</div></div></div>b": "a\nb",
    "<b>a</b><i>b</i> c\n  d": "ab c d",
    "<ul><li>a<li>b</ul>": "a\nb",
    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>": "a b\nc",
    "<pre>a\n  b</pre>": "a\nb",
    "a<script>x</script><style>y</style><!-- z -->b": "ab",
    "<div style='font-size:0'>x</div><div style='opacity:0.0;'>x</div><p style='max-height:0px;overflow:hidden'>x</p>a": "a",
    "<p style='font-size:0.9em'>a</p><p style='opacity:.5'>b</p><p style='max-height:0'>c</p>": "a\n\nb\n\nc",
    "<div style='font-size:0'><p style='font-size:12px'>a</p></div>": "a",
    "<img alt='a'><img><img alt=' b '>": "a\nb",
    "<img alt='x'>a": "a",
    "<title>x</title><span style='DISPLAY: none'>x</span><p hidden>x</p><div style='mso-hide:all'>x</div>a": "a",
    "&lt;b&gt; &amp;nbsp; &#x6295;&#0;": "<b> &nbsp; 投\ufffd",
    "<blockquote>a</blockquote>": "a",
    "no markup at all": "no markup at all",
    "": "",
    "<p>unclosed <b>and <i>nested": "unclosed and nested",
    "\x01a\x04b": "a b",
}


@pytest.mark.parametrize(("source", "text"), HTML_TEXTS.items(), ids=HTML_TEXTS)
def test_html_becomes_the_text_that_is_seen(source: str, text: str) -> None:
    """Blocks are lines, hidden things are left out."""
    assert text == html.read(source).text


@pytest.mark.parametrize(
    "source",
    [
        "mine<div class=gmail_quote><div class=gmail_attr>On x wrote:</div><blockquote class=gmail_quote>theirs</blockquote></div>",
        "mine<blockquote type=cite>theirs</blockquote>",
        "mine<div class=moz-cite-prefix>On x wrote:</div><blockquote type=cite>theirs<blockquote type=cite>older</blockquote></blockquote>",
    ],
)
def test_html_quotes_are_left_out_of_own_text(source: str) -> None:
    """What mail programs mark as quoted is in the text but not in the sender's own."""
    found = html.read(source)

    assert found.own == "mine"
    assert "theirs" in found.text


def test_answers_between_html_quotes_are_kept() -> None:
    """Only the quotes go, not what stands between them."""
    assert html.read("<blockquote type=cite>q1</blockquote>a1<blockquote type=cite>q2</blockquote>a2").own == "a1\n\na2"


def test_heavy_html_is_stripped_instead_of_parsed() -> None:
    """A page nested ten thousand deep still gives its words."""
    assert html.read("<div>" * 10_000 + "words &amp; more" + "</div>" * 10_000).text == "words & more"


NAMES = {
    "bill.pdf": "bill.pdf",
    "../../etc/passwd": "passwd",
    "C:\\dir\\bill.pdf": "bill.pdf",
    ".htaccess": "htaccess",
    "a\u202egpj.exe": "agpj.exe",
    "a\x00b\r\nc.txt": "a b c.txt",
    'a:b*c?"<>|.txt': "a_b_c_____.txt",
    "CON.txt": "_CON.txt",
    "...": "application.pdf",
    "": "application.pdf",
    "/": "application.pdf",
    "e\u0301.txt": "\u00e9.txt",
    "x" * 300 + ".pdf": "x" * 196 + ".pdf",
    "发" * 100 + ".pdf": "发" * 65 + ".pdf",
    "x." + "y" * 300: "x." + "y" * 198,
}


@pytest.mark.parametrize(("name", "label"), NAMES.items(), ids=[name[:20] for name in NAMES])
def test_attachment_name_becomes_a_safe_label(name: str, label: str) -> None:
    """No path, no trick, no length: a label."""
    assert label == attachments.label(name, "application/pdf")


def test_unnamed_attachment_is_named_by_its_type() -> None:
    """The same part has the same name each time it is read."""
    assert [attachments.label(None, kind) for kind in ("image/jpeg", "message/rfc822", "x/unknown")] == [
        "image.jpg",
        "message.eml",
        "x.bin",
    ]
