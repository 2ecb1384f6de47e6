"""Challenges, feedback reports and receipts in words, and people who use the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.mail import parse
from processor.mail.message import MailKind
from tests.mail.samples import mail

FEEDBACK, PERSON, RECEIPT, REPLY = MailKind.FEEDBACK_REPORT, MailKind.PERSON, MailKind.RECEIPT, MailKind.AUTO_REPLY
CHALLENGE = "This mailbox is protected by a spam filter. Your message is being held. Click the link below to confirm your address."
TEXT = st.characters(codec="utf-8")  # what can be sent as UTF-8
FIELDS = "Feedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\n"


@pytest.mark.parametrize(
    ("subject", "body", "kind"),
    [
        pytest.param("hello", CHALLENGE, REPLY, id="all three"),
        pytest.param("Please confirm your message", "Your message is being held. Click the link below to confirm it.", REPLY, id="subject"),
        pytest.param("hello", "Your message is being held. Click the link below to confirm it.", PERSON, id="two and nothing else"),
        pytest.param("hello", f"Your shop sent me this for my complaint: {CHALLENGE}", PERSON, id="told by a person"),
        pytest.param("hello", "您的邮件已被暂存。为防止垃圾邮件，请点击以下链接完成验证。", REPLY, id="Chinese"),
        pytest.param("hello", "请点击链接确认我的地址，链接打不开。", PERSON, id="Chinese complaint"),
        pytest.param("Please confirm your address", "Which address do you send it to?", PERSON, id="subject alone"),
    ],
)
def test_challenge_needs_several_marks(subject: str, body: str, kind: MailKind) -> None:
    """A filter protects, holds and demands; a customer who tells of it is heard."""
    assert parse.read(mail(subject=subject, body=body)).nature.kind == kind


@pytest.mark.parametrize(
    ("sender", "subject", "body", "kind"),
    [
        ("fbl@provider.example", "report", FIELDS, FEEDBACK),
        ("ann@customer.example", "report", FIELDS, PERSON),
        ("fbl@provider.example", "report", "Feedback-Type: abuse\n", PERSON),
        ("abuse@provider.example", "Email feedback report for IP 192.0.2.1", "see below", FEEDBACK),
        ("abuse@provider.example", "Abuse report for an email message", "see below", FEEDBACK),
        ("ann@customer.example", "complaint about message from you", "see below", PERSON),
        ("abuse@provider.example", "My parcel", "It is late.", PERSON),
    ],
)
def test_feedback_report_in_words_needs_a_providers_address(sender: str, subject: str, body: str, kind: MailKind) -> None:
    """Customers write of complaints and of spam."""
    assert parse.read(mail(sender=sender, subject=subject, body=body)).nature.kind == kind


@pytest.mark.parametrize(
    ("fields", "subject", "body", "kind"),
    [
        ([], "Read: T-1042", "Your message was read on Monday.", RECEIPT),
        ([], "Read: T-1042", "It broke again.", PERSON),
        ([], "Complaint", "Your message was read on Monday by nobody.", PERSON),
        ([], "已读: T-1042", "您的邮件已于 2026年3月2日 9:05 阅读。", RECEIPT),
        ([], "開封済み: T-1042", "メッセージは開封されました。", RECEIPT),
        ([], "Recall: T-1042", "Ann would like to recall the message.", RECEIPT),
        ([], "Recall: unsafe toys", "Did you recall the toy?", PERSON),
        ([], "撤回: T-1042", "张三 希望撤回此邮件。", RECEIPT),
        ([], "Accepted: your offer", "I accept it.", PERSON),
        (["Content-Class: urn:content-classes:calendarmessage"], "Accepted: visit", "", RECEIPT),
        (["Content-Class: urn:content-classes:mdn"], "T-1042", "", RECEIPT),
        (["Content-Type: text/calendar; method=REQUEST"], "visit", "BEGIN:VCALENDAR", PERSON),
        (["Content-Type: text/calendar; method=REPLY"], "visit", "BEGIN:VCALENDAR", RECEIPT),
        (["Content-Type: text/calendar"], "visit", "BEGIN:VCALENDAR\nMETHOD:REPLY\n", RECEIPT),
    ],
)
def test_receipt_in_words_needs_prefix_and_sentence(fields: list[str], subject: str, body: str, kind: MailKind) -> None:
    """The prefix alone begins people's subjects too."""
    assert parse.read(mail(*fields, subject=subject, body=body)).nature.kind == kind


@given(st.text(TEXT, max_size=60), st.text(TEXT, max_size=300), st.sampled_from(("fbl@x.example", "ann@x.example", "noreply@boxbe.com")))
def test_any_mail_has_a_nature(subject: str, body: str, sender: str) -> None:
    """No subject and no text breaks the checks."""
    assert parse.read(mail(sender=sender, subject=" ".join(subject.split()), body=body)).nature.reason
