"""What a customer writes, and what servers put above it on its way. Pure: everything drawn comes from the `Random` given."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import formatdate

from tests.bench import mime
from tests.bench.words import CHINESE, ENGLISH, Tongue

DESK_ADDRESS = "care@acme.example"
_ATTACHED = 0.1  # share of mails that bring files
_PRETTY = 0.6  # share of mails that say the same as HTML
_FILE_LINES = (300, 4000)  # of one attachment: 23 to 310 KB as it is transferred
_BLOB_LINES = 9000  # that all files are cut from
_LONGEST_LETTER = 14  # sentences
_FIRST_SENT_AT = 1_772_413_200  # seconds since 1970
_SECONDS_APART = 7


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who writes."""

    name: str
    address: str
    tongue: Tongue
    charset: str

    @property
    def host(self) -> str:
        """The host of the address."""
        return self.address.rpartition("@")[2]


class Pen:
    """Writes customers' mails."""

    def __init__(self, chance: random.Random) -> None:
        """Draw the bytes that all files are cut from."""
        self._random = chance
        self._blob = mime.base64_lines(chance.randbytes(57 * _BLOB_LINES))

    def letter(self, customer: Customer) -> str:
        """Return a complaint."""
        tongue = customer.tongue
        count = 3 + int((_LONGEST_LETTER - 2) * self._random.random() ** 2)
        sentences = [self._random.choice(tongue.sentences) + tongue.stop for _ in range(count)]
        paragraphs = ["".join(sentences[start : start + 4]).strip() for start in range(0, count, 4)]
        return "\n\n".join(
            [self._random.choice(tongue.openings), *paragraphs, f"{self._random.choice(tongue.closings)}\n{customer.name}\n"]
        )

    def answer(self, customer: Customer, number: int, excerpt: str) -> str:
        """Return a reply that quotes the mail `number`."""
        tongue = customer.tongue
        news = f"{self._random.choice(tongue.again)}\n\n{self._random.choice(tongue.sentences)}{tongue.stop.strip()}"
        above = tongue.wrote.format(moment=day(number), name=customer.name)
        below = "\n".join(f"> {line}".rstrip() for line in excerpt.splitlines())
        return f"{news}\n\n{customer.name}\n\n{above}\n{below}\n"

    def mail(self, number: int, customer: Customer, subject: str, said: str, message_id: str, chain: Sequence[str]) -> tuple[bytes, int]:
        """Return a mail and how many files it brings; `chain` is what it refers to."""
        body, files = self._body(number, said, customer)
        fields = self._travelled(number, customer) + self._head(number, customer, subject, message_id, chain)
        return fields.encode() + body.written(), files

    def _body(self, number: int, said: str, customer: Customer) -> tuple[mime.Part, int]:
        encodings = ("base64", "quoted-printable", "8bit") if customer.tongue is CHINESE else ("quoted-printable", "8bit")
        encoding = self._random.choice(encodings)
        mark = f"{self._random.getrandbits(64):016x}"
        body = mime.text("plain", said, customer.charset, encoding)
        if self._random.random() < _PRETTY:
            pretty = mime.text("html", mime.page(said, customer.charset), customer.charset, encoding)
            body = mime.multipart("alternative", f"alt-{mark}", [body, pretty])
        files = self._random.choice((1, 1, 2, 3)) if self._random.random() < _ATTACHED else 0
        if files:
            attached = [self._file(number, position, customer) for position in range(files)]
            body = mime.multipart("mixed", f"mix-{mark}", [body, *attached])
        return body, files

    def _file(self, number: int, position: int, customer: Customer) -> mime.Part:
        lines = self._random.randrange(*_FILE_LINES)
        start = self._random.randrange(_BLOB_LINES - lines)
        name, kind = self._random.choice((("photo", "image/jpeg"), ("receipt", "application/pdf"), ("照片", "image/jpeg")))
        if customer.tongue is ENGLISH:
            name = "picture" if kind == "image/jpeg" else name
        content = self._blob[start * mime.ATTACHMENT_LINE_BYTES : (start + lines) * mime.ATTACHMENT_LINE_BYTES]
        return mime.attachment(f"{name}-{number}-{position}.{kind[-3:]}", kind, content, customer.charset)

    def _travelled(self, number: int, customer: Customer) -> str:
        """Return the fields that servers put above a mail on its way."""
        token = f"{self._random.getrandbits(60):015x}"
        signature = mime.base64_lines(self._random.randbytes(57 * 4)).decode().strip().replace("\n", "\n ")
        return (
            f"Return-Path: <{customer.address}>\nDelivered-To: {DESK_ADDRESS}\n"
            f"Received: from relay.{customer.host} (relay.{customer.host} [198.51.100.{number % 250}])\n"
            f"\tby mx.acme.example (Postfix) with ESMTPS id {token}\n\tfor <{DESK_ADDRESS}>; {day(number)}\n"
            f"Received: from [192.0.2.{number % 250}] by relay.{customer.host} with ESMTPSA id {token[::-1]};\n\t{day(number)}\n"
            f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={customer.host}; s=mail;\n"
            f" h=from:to:subject:date:message-id; bh={token}=;\n b={signature}\n"
        )

    def _head(self, number: int, customer: Customer, subject: str, message_id: str, chain: Sequence[str]) -> str:
        """Return the fields that the customer's program wrote."""
        answering = "In-Reply-To: {}\nReferences: {}\n".format(chain[-1], "\n ".join(chain)) if chain else ""
        program = self._random.choice(("Thunderbird 128", "Foxmail 7.2.25 [cn]", "iPhone Mail (22A)", "Outlook 16.0"))
        return (
            f"From: {quoted(customer)} <{customer.address}>\nTo: <{DESK_ADDRESS}>\n"
            f"Subject: {mime.words(subject, customer.charset)}\nDate: {day(number)}\nMessage-ID: {message_id}\n"
            f"{answering}X-Mailer: {program}\nMIME-Version: 1.0\n"
        )


def quoted(customer: Customer) -> str:
    """Return a customer's name as it stands in From."""
    return f'"{customer.name}"' if customer.name.isascii() else mime.words(customer.name, customer.charset)


def day(number: int) -> str:
    """Return when mail `number` was written, as Date says it."""
    return formatdate(_FIRST_SENT_AT + _SECONDS_APART * number)
