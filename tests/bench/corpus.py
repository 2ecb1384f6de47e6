"""The mails of the measurement and, for each, what must become of it. Pure: the same seed makes the same bytes.

Each hundred mails are 64 new matters, 30 replies to an earlier mail of the same customer, 3 automatic replies, 2 delivery
reports and 1 copy of an earlier mail, byte by byte; in an order that is drawn, except that the very first one is new. Every
machine's mail carries a mark of a standard, so that answering one is a fault and no matter of taste.
"""

import random
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tests.bench import machines
from tests.bench.people import Customer, Pen, day, quoted
from tests.bench.words import CHINESE, ENGLISH

SEED = 20_260_302
_LATEST_COPY = 40  # mails of people between a mail and its copy
_LONGEST_CHAIN = 12  # References kept of a long exchange
_EXCERPT = 300  # characters of a mail that its replies quote


class Kind(StrEnum):
    """What a mail is."""

    NEW = "new"
    REPLY = "reply"
    AUTOMATIC = "automatic"
    BOUNCE = "bounce"
    DUPLICATE = "duplicate"


SHARES = {Kind.NEW: 64, Kind.REPLY: 30, Kind.AUTOMATIC: 3, Kind.BOUNCE: 2, Kind.DUPLICATE: 1}  # of each hundred
MACHINES = (Kind.AUTOMATIC, Kind.BOUNCE)


@dataclass(frozen=True, slots=True)
class Expected:
    """What mail `number` is: `answers` is the mail it refers to or copies, `matter` the new mail whose ticket it belongs to."""

    number: int
    kind: Kind
    message_id: str
    sender: str
    charset: str
    attachments: int
    size_bytes: int
    answers: int | None = None
    matter: int | None = None


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail and what must become of it."""

    expected: Expected
    raw: bytes


@dataclass(frozen=True, slots=True)
class _Written:
    """A customer's mail as later ones refer to it; `chain` is its References and itself."""

    expected: Expected
    customer: Customer
    subject: str
    chain: tuple[str, ...]
    excerpt: str


def mails(count: int, seed: int = SEED) -> Iterator[Mail]:
    """Yield the first `count` mails of the corpus; a longer corpus begins with the same ones."""
    source = _Source(seed)
    for number in range(count):
        yield source.next(number)


class _Source:
    """Where the mails come from, one after the other."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - the same mails at each run are the point; nothing here is secret
        self._pen = Pen(self._random)
        self._customers: list[Customer] = []
        self._written: list[_Written] = []
        self._recent: deque[Mail] = deque(maxlen=_LATEST_COPY)
        self._kinds: list[Kind] = []

    def next(self, number: int) -> Mail:
        """Return mail `number`; the numbers come in turn."""
        if not self._kinds:
            self._kinds = self._drawn_kinds()
        match self._kinds.pop():
            case Kind.NEW:
                return self._new(number)
            case Kind.REPLY:
                return self._reply(number)
            case Kind.DUPLICATE:
                return self._copy(number)
            case kind:
                return self._by_machine(number, kind)

    def _drawn_kinds(self) -> list[Kind]:
        kinds = [kind for kind, share in SHARES.items() for _ in range(share)]
        self._random.shuffle(kinds)
        if not self._written:
            first = kinds.index(Kind.NEW)  # it is taken from the end
            kinds[first], kinds[-1] = kinds[-1], kinds[first]
        return kinds

    def _customer(self) -> Customer:
        if self._customers and self._random.random() < 0.4:
            return self._random.choice(self._customers)
        tongue = CHINESE if self._random.random() < 0.55 else ENGLISH
        charset = self._random.choice(("utf-8", "utf-8", "gb18030") if tongue is CHINESE else ("utf-8", "utf-8", "iso-8859-1"))
        host = self._random.choice(("post.example", "mail.example.net", "office.example.org", "webmail.example.com"))
        customer = Customer(self._random.choice(tongue.names), f"customer{len(self._customers):05}@{host}", tongue, charset)
        self._customers.append(customer)
        return customer

    def _new(self, number: int) -> Mail:
        customer = self._customer()
        return self._by_person(number, customer, self._random.choice(customer.tongue.subjects), self._pen.letter(customer), None)

    def _reply(self, number: int) -> Mail:
        # Rather to a late mail than to an early one.
        earlier = self._written[int(len(self._written) * self._random.random() ** 0.5)]
        said = self._pen.answer(earlier.customer, earlier.expected.number, earlier.excerpt)
        return self._by_person(number, earlier.customer, f"Re: {earlier.subject.removeprefix('Re: ')}", said, earlier)

    def _by_person(self, number: int, customer: Customer, subject: str, said: str, earlier: _Written | None) -> Mail:
        message_id = f"<{self._random.getrandbits(80):020x}.{number}@{customer.host}>"
        chain = earlier.chain if earlier else ()
        raw, attachments = self._pen.mail(number, customer, subject, said, message_id, chain)
        expected = Expected(
            number=number,
            kind=Kind.REPLY if earlier else Kind.NEW,
            message_id=message_id,
            sender=customer.address,
            charset=customer.charset,
            attachments=attachments,
            size_bytes=len(raw),
            answers=earlier.expected.number if earlier else None,
            matter=earlier.expected.matter if earlier else number,
        )
        kept = (*chain[:1], *chain[1:][-_LONGEST_CHAIN:], message_id)
        self._written.append(_Written(expected, customer, subject, kept, said[:_EXCERPT]))
        mail = Mail(expected, raw)
        self._recent.append(mail)
        return mail

    def _by_machine(self, number: int, kind: Kind) -> Mail:
        customer = self._random.choice(self._customers)
        message_id = f"<{kind}.{self._random.getrandbits(64):016x}.{number}@{customer.host}>"
        envelope = machines.Envelope(quoted(customer), customer.address, day(number), message_id)
        write = machines.automatic if kind is Kind.AUTOMATIC else machines.bounce
        raw = write(envelope, customer.tongue, self._random.randrange(1000))
        return Mail(Expected(number, kind, message_id, customer.address, "utf-8", 0, len(raw)), raw)

    def _copy(self, number: int) -> Mail:
        first = self._random.choice(self._recent)
        of = first.expected
        expected = Expected(
            number, Kind.DUPLICATE, of.message_id, of.sender, of.charset, of.attachments, of.size_bytes, answers=of.number, matter=of.matter
        )
        return Mail(expected, first.raw)
