"""A mail of ours as its final bytes."""

import email
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.message import Message

import pytest

from processor.errors import UnsafeMail
from processor.mail.compose import OutgoingMail, compose
from processor.mail.compose_bodies import Body, octets_of
from processor.mail.compose_check import difference
from processor.mail.message import Address

OUTLOOK_ID = f"<DB7PR04MB4567{'C0FFEE1234567890' * 12}@DB7PR04MB4567.eurprd04.prod.outlook.com>"

MAIL = OutgoingMail(
    sender=Address("Acme Care", "care@acme.example"),
    recipient=Address("Ann Lee", "ann.lee@customer.example"),
    subject="We have your message [T-1042]",
    text="Hello Ann Lee,\n\nThank you.\n",
    html="<p>Hello Ann Lee,</p>\n<p>Thank you.</p>\n",
    message_id="<t1042.ack.k4x2@acme.example>",
    date=datetime(2026, 3, 2, 1, 10, tzinfo=UTC),
    in_reply_to="<question@customer.example>",
    references=("<first@customer.example>", "<question@customer.example>"),
    submitted="auto-replied",
    loop_mark="desk-abc",
    language="en",
)


def read(mail: OutgoingMail) -> Message:
    """Write the mail and read it with the standard library."""
    return email.message_from_bytes(compose(mail))


def text_of(message: Message, name: str) -> str:
    """Return a field as a mail client shows it."""
    return str(make_header(decode_header(message[name].replace("\r\n", ""))))


def bodies(message: Message) -> dict[str, str]:
    """Return the text of each part by its type."""
    found = {}
    for part in message.walk():
        if not part.is_multipart():
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            found[part.get_content_type()] = payload.decode()
    return found


def test_an_answer_carries_the_fields_of_an_automatic_answer() -> None:
    """The fields are those that keep programs from answering us, and no others."""
    message = read(MAIL)

    assert message.items()[:-1] == [
        ("From", '"Acme Care" <care@acme.example>'),
        ("To", '"Ann Lee" <ann.lee@customer.example>'),
        ("Subject", "We have your message [T-1042]"),
        ("Date", "Mon, 02 Mar 2026 01:10:00 +0000"),
        ("Message-ID", "<t1042.ack.k4x2@acme.example>"),
        ("In-Reply-To", "<question@customer.example>"),
        ("References", "<first@customer.example>\r\n <question@customer.example>"),
        ("Auto-Submitted", "auto-replied"),
        ("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply"),
        ("X-Loop", "desk-abc"),
        ("Content-Language", "en"),
        ("MIME-Version", "1.0"),
    ]


def test_text_comes_before_html() -> None:
    """A client shows the last part it can, so HTML is last."""
    assert [("text/plain", MAIL.text.replace("\n", "\r\n")), ("text/html", MAIL.html.replace("\n", "\r\n"))] == list(
        bodies(read(MAIL)).items()
    )


def test_a_persons_mail_looks_like_one() -> None:
    """What a colleague wrote is not marked as made by a program."""
    message = read(replace(MAIL, submitted=None))

    assert {"Auto-Submitted", "X-Auto-Response-Suppress"}.isdisjoint(message.keys())


def test_a_mail_that_answers_nothing_has_no_thread() -> None:
    """Without an earlier mail there is no In-Reply-To and no References."""
    message = read(replace(MAIL, in_reply_to=None, references=()))

    assert {"In-Reply-To", "References"}.isdisjoint(message.keys())


def test_every_line_is_short_ascii_ended_by_crlf() -> None:
    """Any relay can carry the bytes as they are, so a signature on them stays valid."""
    written = compose(replace(MAIL, text="您好。" * 500, html=f"<p>{'您好。' * 500}</p>", subject="冰箱门" * 40))

    lines = written.split(b"\r\n")
    assert written.isascii()
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 78


def test_the_same_mail_gives_the_same_bytes() -> None:
    """No chance and no clock is in it: a mail made again is the same mail."""
    assert compose(MAIL) == compose(replace(MAIL))


@pytest.mark.parametrize(
    "subject",
    ["a" * 300, "word " * 60 + "end", "冰箱门送到就是凹的 " * 12 + "〔T-1042〕", "é" * 200, "x" * 67 + " y", "👩‍🔧 repair", ""],
    ids=["one long word", "many words", "Chinese", "accents", "just over the line", "emoji", "empty"],
)
def test_a_subject_of_any_length_arrives_whole(subject: str) -> None:
    """Folding and encoded words lose nothing, and no encoded word is longer than 75 characters."""
    message = read(replace(MAIL, subject=subject))

    assert subject == text_of(message, "Subject")
    assert all(len(word) <= 75 for word in re.findall(r"=\?\S+\?=", message["Subject"]))
    assert all(len(line) <= 78 for line in f"Subject: {message['Subject']}".split("\r\n"))


@pytest.mark.parametrize(
    "name",
    ["李娟", 'Ann "the boss" Lee', "Lee, Ann; sales", "ليلى الحسيني", "x" * 200, "Ann <evil@evil.example>", "back\\slash", ""],
    ids=["Chinese", "quotes", "separators", "Arabic", "long", "an address in it", "backslash", "none"],
)
def test_a_name_never_becomes_an_address(name: str) -> None:
    """Whatever a customer calls himself, the mail has one recipient."""
    message = read(replace(MAIL, recipient=Address(name, "ann@customer.example")))

    [(shown, address)] = email.utils.getaddresses([message["To"].replace("\r\n", "")])
    assert ("ann@customer.example", name) == (address, str(make_header(decode_header(shown))))


def test_long_ids_stand_whole_on_lines_of_their_own() -> None:
    """Outlook's ids of 200 characters are neither encoded nor broken: clients compare them letter by letter."""
    written = compose(replace(MAIL, in_reply_to=OUTLOOK_ID, references=(OUTLOOK_ID, "<b@c.example>", OUTLOOK_ID)))

    assert f"\r\nIn-Reply-To: {OUTLOOK_ID}\r\n".encode() in written
    assert f"\r\nReferences: {OUTLOOK_ID}\r\n <b@c.example>\r\n {OUTLOOK_ID}\r\n".encode() in written


def test_a_long_thread_keeps_its_first_and_its_last_ten_ids() -> None:
    """References stays bounded and still joins the thread at both ends."""
    ids = tuple(f"<{number}@customer.example>" for number in range(40))

    assert [ids[0], *ids[-10:]] == read(replace(MAIL, references=ids))["References"].split()


@pytest.mark.parametrize(
    "bad",
    ["<a b@c>", "<a@b>\r\nBcc: x@evil.example", "<ü@b>", "no brackets", f"<{'x' * 990}@y>", "<=?utf-8?q?=0ABcc:_x?=@y>", "<a@b> <c@d>", ""],
    ids=["blank", "line break", "not ASCII", "bare", "longer than a line", "encoded word", "two", "empty"],
)
def test_a_strangers_id_that_cannot_be_written_is_left_out(bad: str) -> None:
    """A hostile Message-ID costs the thread, not the answer."""
    message = read(replace(MAIL, in_reply_to=bad, references=(bad, "<good@customer.example>")))

    assert (message["In-Reply-To"], message["References"]) == (None, "<good@customer.example>")


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("a\r\nBcc: x@evil.example", "a Bcc: x@evil.example"),
        ("=?UTF-8?Q?=0A?=Bcc: x", "= ?UTF-8?Q?=0A?=Bcc: x"),
        ("=\x00?UTF-8?Q?=0ABcc:_x?=", "= ?UTF-8?Q?=0ABcc:_x?="),
        ("==??utf-8?b?eA==?=", "== ??utf-8?b?eA== ?="),
        ("gnp\u202e.exe\u202c", "gnp.exe"),
        ("a\u2028Bcc: x\u2029\x85b", "a Bcc: x b"),
        ("zero\u200bwidth\ufeff \ud800", "zerowidth"),
    ],
    ids=["line break", "encoded line break", "hidden by a NUL", "nested", "direction", "line separators", "invisible"],
)
def test_tricks_in_a_subject_and_a_name_stay_text(hostile: str, shown: str) -> None:
    """What could start a field, an encoded word or a turned line is taken out (CVE-2024-6923)."""
    message = read(replace(MAIL, subject=hostile, recipient=Address(hostile, "ann@customer.example")))

    assert (shown, None) == (text_of(message, "Subject"), message["Bcc"])
    assert f"{shown} <ann@customer.example>" == text_of(message, "To").replace('"', "")


def test_bodies_keep_their_words_and_lose_their_controls() -> None:
    """Nothing in a body can ring a bell, hide a line or end the mail early."""
    text = "a\x07b\x1b[2J\r\n.\r\nFrom me\r\rtab\there \u202eturned \ud800end  \n--=_x"

    assert bodies(read(replace(MAIL, text=text)))["text/plain"] == "ab[2J\r\n.\r\nFrom me\r\n\r\ntab\there turned end  \r\n--=_x"


@pytest.mark.parametrize(
    "address",
    [
        "ann",
        "ann@",
        "a b@c.example",
        "ann@c.example, x@evil.example",
        "ann@c.example\r\nBcc: x@e.example",
        "ü@c.example",
        "<a@b>",
        "=?x?q?y?=@c",
        "",
    ],
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    """A recipient is one plain mailbox or the mail is not written."""
    with pytest.raises(UnsafeMail, match="the recipient"):
        compose(replace(MAIL, recipient=Address("", address)))


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"message_id": "<a@b>\nBcc: x@y"}, "the Message-ID"),
        ({"loop_mark": "a b"}, "the loop mark"),
        ({"language": "en\r\nBcc: x@y"}, "the language"),
    ],
    ids=["id", "loop mark", "language"],
)
def test_our_own_fields_must_be_right(changes: dict[str, str], named: str) -> None:
    """A mistake of ours stops the mail and names the field."""
    with pytest.raises(UnsafeMail, match=named):
        compose(replace(MAIL, **changes))  # type: ignore[arg-type]  # the table holds texts only


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\r\nMIME-Version", b"\r\nBcc: x@evil.example\r\nMIME-Version"),
        (b"ann.lee@customer.example", b"ann.lee@customer.example, x@evil.example"),
        (b"[T-1042]", b"[T-1043]"),
        (b"<question@customer.example>", b"<another@customer.example>"),
        (b"Thank you.", b"Thank you!"),
        (b"text/html", b"text/calendar"),
        (b'boundary="=_', b'boundary="_='),
        (b"\r\n\r\n--=_", b"\r\n\r\npreamble\r\n--=_"),
        (b"--\r\n", b"--\r\nmore"),
        (b"Content-Transfer-Encoding: quoted-printable", b"Content-Transfer-Encoding: quoted-printable\r\nContent-Disposition: attachment"),
    ],
    ids=["another field", "recipient", "subject", "id", "words", "type", "boundary", "preamble", "epilogue", "part"],
)
def test_bytes_that_say_anything_else_are_noticed(before: bytes, after: bytes) -> None:
    """The last look before a mail may leave sees every change of what was meant."""
    from processor.mail import compose as module  # noqa: PLC0415 - what was meant, which is private

    fields = module._fields(MAIL)
    texts = (Body("text/plain", octets_of(MAIL.text)), Body("text/html", octets_of(MAIL.html)))
    written = compose(MAIL)

    assert difference(written, fields, texts) is None
    assert difference(written.replace(before, after, 1), fields, texts)
