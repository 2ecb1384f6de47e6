"""What the measured mails are is true: the same at each run, in the shares promised, and the manifest says what they are."""

import email
import statistics
from collections import Counter
from email.message import Message
from email.policy import default

import pytest

from processor.mail import parse
from processor.mail.message import MailKind
from tests.bench.corpus import MACHINES, SHARES, Kind, Mail, mails

COUNT = 1000
PEOPLE = (Kind.NEW, Kind.REPLY)


@pytest.fixture(scope="module")
def corpus() -> list[Mail]:
    """Return the mails of the smallest measurement."""
    return list(mails(COUNT))


def header(mail: Mail) -> Message:
    """Return a mail as the standard library reads it."""
    return email.message_from_bytes(mail.raw)


def test_the_same_seed_makes_the_same_bytes_and_more_mails_begin_with_the_same_ones(corpus: list[Mail]) -> None:
    """Two measurements compare only when they work on the same mails."""
    assert list(mails(COUNT // 2)) == corpus[: COUNT // 2]
    assert next(mails(1, seed=1)).raw != corpus[0].raw


def test_each_hundred_has_the_shares_promised(corpus: list[Mail]) -> None:
    """The figures of a measurement can be foretold from its size alone."""
    counts = [Counter(mail.expected.kind for mail in corpus[start : start + 100]) for start in range(0, COUNT, 100)]

    assert counts == [SHARES] * (COUNT // 100)


def test_every_reply_refers_to_an_earlier_mail_of_the_same_customer(corpus: list[Mail]) -> None:
    """A reply can be put into the ticket of what it answers when it comes."""
    for mail in (mail for mail in corpus if mail.expected.kind is Kind.REPLY):
        assert mail.expected.answers is not None
        earlier = corpus[mail.expected.answers].expected

        assert earlier.number < mail.expected.number
        assert (earlier.kind in PEOPLE, earlier.sender, earlier.matter) == (True, mail.expected.sender, mail.expected.matter)
        assert header(mail)["In-Reply-To"] == earlier.message_id
        assert header(mail)["References"].split()[-1] == earlier.message_id


def test_every_matter_begins_with_a_new_mail(corpus: list[Mail]) -> None:
    """Whatever belongs to a ticket belongs to that of a mail which opens one."""
    matters = {mail.expected.matter for mail in corpus if mail.expected.matter is not None}

    assert matters == {mail.expected.number for mail in corpus if mail.expected.kind is Kind.NEW}


def test_a_copy_is_the_same_byte_by_byte(corpus: list[Mail]) -> None:
    """A copy differs from an earlier mail in nothing but where it lies; all others are mails of their own."""
    copies = [mail for mail in corpus if mail.expected.kind is Kind.DUPLICATE]
    earlier = [corpus[mail.expected.answers or 0] for mail in copies]

    assert [mail.raw for mail in copies] == [mail.raw for mail in earlier]
    assert all(first.expected.number < copy.expected.number for first, copy in zip(earlier, copies, strict=True))
    assert len({mail.expected.message_id for mail in corpus}) == COUNT - len(copies)


def test_the_manifest_says_what_stands_in_the_mails(corpus: list[Mail]) -> None:
    """Sender, id, size, charset and files are those of the bytes, read by another reader than ours."""
    for mail in (mail for mail in corpus[: COUNT // 4] if mail.expected.kind in PEOPLE):  # that reader is slow
        message = email.message_from_bytes(mail.raw, policy=default)
        texts = [part for part in message.walk() if part.get_content_maintype() == "text"]

        assert message["From"].addresses[0].addr_spec == mail.expected.sender
        assert (message["Message-ID"], len(mail.raw)) == (mail.expected.message_id, mail.expected.size_bytes)
        assert sum(1 for _ in message.iter_attachments()) == mail.expected.attachments
        assert {part.get_content_charset() for part in texts} == {mail.expected.charset}


def test_machines_are_marked_and_people_are_not(corpus: list[Mail]) -> None:
    """An answer to a machine, or none to a person, is a fault of the program and not of the mails."""
    some = corpus[: COUNT // 4]
    natures = {mail.expected.number: parse.read(mail.raw).nature.kind for mail in some}

    assert {natures[mail.expected.number] for mail in some if mail.expected.kind in PEOPLE} == {MailKind.PERSON}
    assert {natures[mail.expected.number] for mail in some if mail.expected.kind is Kind.AUTOMATIC} == {MailKind.AUTO_REPLY}
    assert {natures[mail.expected.number] for mail in some if mail.expected.kind is Kind.BOUNCE} == {MailKind.BOUNCE}
    assert all(header(mail)["Return-Path"] == "<>" for mail in corpus if mail.expected.kind in MACHINES)


def test_sizes_and_charsets_are_those_of_a_real_mailbox(corpus: list[Mail]) -> None:
    """Most mails are small, a tenth bring files, and a quarter or more are not written in UTF-8."""
    sizes = [mail.expected.size_bytes for mail in corpus]
    written = [mail.expected for mail in corpus if mail.expected.kind in PEOPLE]
    charsets = Counter(mail.charset for mail in written)

    assert 2_300 <= statistics.median(sizes) <= 2_900
    assert 25_000 <= statistics.mean(sizes) <= 35_000
    assert 0.07 <= sum(mail.attachments > 0 for mail in written) / len(written) <= 0.13
    assert min(charsets["gb18030"], charsets["iso-8859-1"]) >= len(written) // 10
