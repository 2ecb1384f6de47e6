"""Machines and people, and whom no machine may answer."""

import pytest

from processor.mail import parse
from processor.mail.message import MailKind, Nature
from tests.mail.samples import mail

BOUNCE, BULK, LIST, PERSON, REPLY = MailKind.BOUNCE, MailKind.BULK, MailKind.MAILING_LIST, MailKind.PERSON, MailKind.AUTO_REPLY


@pytest.mark.parametrize(
    ("fields", "kind", "reason"),
    [
        (["Auto-Submitted: auto-replied"], REPLY, "Auto-Submitted: auto-replied"),
        (["Auto-Submitted: AUTO-REPLIED (vacation); owner-email=x"], REPLY, "Auto-Submitted: auto-replied"),
        (["X-Autoreply: yes"], REPLY, "X-Autoreply is present"),
        (["X-Autorespond:"], REPLY, "X-Autorespond is present"),
        (["Precedence: auto_reply"], REPLY, "Precedence: auto_reply"),
        (["Precedence: normal", "Precedence: Bulk"], BULK, "Precedence: bulk"),
        (["Precedence: junk"], BULK, "Precedence: junk"),
        (["Precedence: list"], LIST, "Precedence: list"),
        (["List-Id: <x.example>"], LIST, "List-Id is present"),
        (["List-Unsubscribe: <mailto:x@y>"], BULK, "List-Unsubscribe is present"),
        (["Feedback-ID: 1:2:3"], BULK, "Feedback-Id is present"),
        (["Auto-Submitted: no"], PERSON, "no mark of a machine"),
        (["X-Autoreply: no"], PERSON, "no mark of a machine"),
        (["Precedence: first-class"], PERSON, "no mark of a machine"),
        (["Auto-Submitted: auto-generated"], PERSON, "no mark of a machine"),
        (["X-Auto-Response-Suppress: DR, OOF"], PERSON, "no mark of a machine"),
        (
            ["X-Auto-Response-Suppress: All", "X-MS-Exchange-Inbox-Rules-Loop: a@b"],
            REPLY,
            "X-Ms-Exchange-Inbox-Rules-Loop and X-Auto-Response-Suppress: All",
        ),
    ],
)
def test_header_fields_tell_machines(fields: list[str], kind: MailKind, reason: str) -> None:
    """The standard fields count, in any case and with their comments."""
    assert Nature(kind, reason) == parse.read(mail(*fields)).nature


@pytest.mark.parametrize(
    "subject",
    [
        *(
            "Automatic reply: T-1042",
            "AUTO-REPLY: x",
            "Autoreply: x",
            "Out of Office: x",
            "Out of Office AutoReply: x",
            "[Auto-Reply] x",
        ),
        *(
            "自动回复：投诉",
            "自动回复:",
            "【自动回复】您好",
            "自動回覆: x",
            "自动答复: x",
            "自動応答: x",
            "Automatische Antwort: x",
            "Abwesenheitsnotiz: x",
        ),
        *(
            "Réponse automatique : x",
            "Respuesta automática: x",
            "Risposta automatica: x",
            "Resposta automática: x",
            "Autosvar: x",
            "Автоответ: x",
        ),
    ],
)
def test_subject_prefix_of_an_automatic_reply_counts(subject: str) -> None:
    """Servers that set no header set a prefix."""
    assert parse.read(mail(subject=subject)).nature.kind == REPLY


@pytest.mark.parametrize(
    "subject",
    [
        *(
            "Your automatic reply: an insult",
            "Re: Automatic reply: T-1042",
            "Out of office hours nobody answers",
            "Automatic replies must stop",
        ),
        *("投诉你们的自动回复：没有用", "自动回复根本没有用", "自动回复", "Auto: kaputt", "Autobahn", "Out of office", "OOO"),
    ],
)
def test_people_write_about_automatic_replies(subject: str) -> None:
    """The same words elsewhere in a subject are a complaint."""
    assert parse.read(mail(subject=subject)).nature.kind == PERSON


def test_bare_prefix_counts_in_an_answer() -> None:
    """A subject that is nothing but the prefix is automatic only when it answers a mail."""
    assert parse.read(mail("In-Reply-To: <1@acme.example>", subject="Out of office")).nature.kind == REPLY


def test_words_in_the_body_never_count() -> None:
    """A person may quote any automatic reply."""
    assert parse.read(mail(body="Automatic reply: I am out of office. Auto-Submitted: auto-replied")).nature.kind == PERSON


@pytest.mark.parametrize(
    ("sender", "fields", "reason"),
    [
        ("ann@b.example", [], None),
        ("ann@b.example", ["Return-Path: <ann@b.example>"], None),
        ("ann@b.example", ["Return-Path: <>"], "Return-Path: <>"),
        ("ann@b.example", ["Auto-Submitted: auto-generated"], "Auto-Submitted: auto-generated"),
        ("ann@b.example", ["Auto-Submitted: auto-notified; x"], "Auto-Submitted: auto-notified"),
        ("ann@b.example", ["X-Auto-Response-Suppress: DR, OOF"], "X-Auto-Response-Suppress: oof"),
        ("ann@b.example", ["X-Auto-Response-Suppress: DR, RN"], None),
        ("No-Reply@b.example", [], "From: No-Reply@b.example is no person's address"),
        ("noreply-orders@b.example", [], "From: noreply-orders@b.example is no person's address"),
        ("do_not_reply@b.example", [], "From: do_not_reply@b.example is no person's address"),
        ("postmaster@b.example", [], "From: postmaster@b.example is no person's address"),
        ("bounce+x=y@b.example", [], "From: bounce+x=y@b.example is no person's address"),
        ("norah@b.example", [], None),
        ("bouncer@b.example", [], None),
        ("ann@b.example", ["List-Id: <x>"], "List-Id is present"),
    ],
)
def test_whom_no_machine_may_answer(sender: str, fields: list[str], reason: str | None) -> None:
    """A ticket may be opened without an acknowledgement."""
    assert reason == parse.read(mail(*fields, sender=sender)).unanswerable


@pytest.mark.parametrize(
    ("sender", "subject", "body", "kind"),
    [
        ("MAILER-DAEMON@mx.example", "failure notice", "x", BOUNCE),
        ("Mail Delivery System <>", "Delivery status notification", "x", BOUNCE),
        ("postmaster@b.example", "hello", "<a@b.example>: user unknown", BOUNCE),
        ("postmaster@b.example", "hello", "Could we talk about your mail server?", PERSON),
        ("ann@b.example", "Undelivered Mail Returned to Sender", "user unknown", PERSON),
    ],
)
def test_report_in_words_needs_a_mail_system_as_sender(sender: str, subject: str, body: str, kind: MailKind) -> None:
    """Words alone never make a bounce."""
    assert kind == parse.read(mail(sender=sender, subject=subject, body=body)).nature.kind


@pytest.mark.parametrize(
    ("words", "recipients"),
    [
        ("<a@b.example>:\nno such user\n\n<c@d.example>:\n4.2.2 mailbox full", [("a@b.example", "4.2.2"), ("c@d.example", "4.2.2")]),
        ("Contact <help@b.example>. It did not reach the following recipient(s):\n\na@b.example on Monday", [("a@b.example", None)]),
        ("could not be delivered to\n\n  a@b.example\n\nOriginal message follows.\nTo: x@y.example", [("a@b.example", None)]),
        ("user unknown", []),
    ],
)
def test_report_in_words_names_its_recipients(words: str, recipients: list[tuple[str, str | None]]) -> None:
    """Addresses that stand for themselves come before those in sentences and in the mail that came back."""
    bounce = parse.read(mail(sender="MAILER-DAEMON@mx.example", subject="failure notice", body=words)).bounce

    assert bounce is not None
    assert recipients == [(one.address, one.status) for one in bounce.recipients]


def test_failed_recipients_field_makes_a_bounce() -> None:
    """Exim and Gmail say it in a field."""
    bounce = parse.read(mail("X-Failed-Recipients: a@b.example, c@d.example", sender="x@y.example")).bounce

    assert bounce is not None
    assert [one.address for one in bounce.recipients] == ["a@b.example", "c@d.example"]
