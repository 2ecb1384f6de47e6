"""Each odd mail of tests/mails is read as a person would read it."""

from importlib import import_module
from pathlib import Path

import pytest

from processor.mail import parse
from processor.mail.message import Address, Authentication, Bounce, BouncedRecipient, MailKind
from tests.mail.samples import NAMES, kept

NEW_TEXT = {
    "reply-gmail-chinese": "收到了，但是屏幕还是坏的。",
    "reply-outlook-chinese-without-marks": "还是没有人联系我，请今天之内答复。\n\n李安",
    "reply-qq-original-rule": "第二次寄来的也是碎的！",
    "reply-iphone-answers-between-quotes": "The left one.\n\n\nIn your shop in Leeds.",
    "reply-netease-html-quote": "钱还没有退到账。\n麻烦查一下。",
    "headers-raw-gb18030": "客服电话打了三天都没有人接。",
    "headers-raw-latin1": "Die Größe stimmt nicht, ich möchte mein Geld zurück.",
    "subject-gb2312-holds-gbk": "朱镕的包裹丢了。",
    "html-charset-only-in-meta": "商品有质量问题",
    "html-hidden-preheader": "The kettle leaks.\n\nbought in May\nreturned once\n\nline one\nline two",
    "html-beside-empty-plain": "Only here are words.",
    "boundary-undeclared": "the words",
    "boundary-unclosed": "the words",
    "base64-broken": "The fridge is warm.",
    "charset-unknown": "Die Tür ist kaputt – bitte helfen.",
    "charset-says-latin1-is-utf8": "La réparation n’est pas terminée.",
    "attachment-is-a-mail": "see the mail below",
    "lines-end-with-cr": "The clock has stopped.",
    "body-page-says-otherwise": "Sent with PostApp for tablets.\n\nThe zip broke on the first day.",
    "reply-signature-above-the-quote": "It stops after ten seconds, with beans and without.",
    "reply-indented-throughout": "It flickers again.",
    "body-flowed": "这个问题已经拖了三个星期。\n> 请您稍等。",
}

SUBJECTS = {
    "headers-raw-gb18030": "投诉贵公司的售后服务",
    "headers-raw-latin1": "Beschwerde über die Größe",
    "subject-gb2312-holds-gbk": "投诉：朱镕的订单",
    "subject-splits-a-character": "包裹破损",
    "subject-soft-hyphen-of-another-charset": "Order ¤\u00ad^ ¥N, complaint",
}

SENDERS = {
    "headers-raw-gb18030": Address("张三", "zhang@163.example"),
    "headers-raw-latin1": Address("Jörg Müller", "joerg@kunde.example"),
    "name-encoded-inside-quotes": Address("王芳", "wang@qq.example"),
    "subject-gb2312-holds-gbk": Address("陶喆", "tao@qq.example"),
    "from-reads-as-two-senders": None,
    "from-twice": None,
    "from-twice-of-a-gateway": None,
    "from-two-mailboxes": None,
}

ATTACHMENTS = {
    "attachment-is-a-mail": [("message.eml", "message/rfc822", 55)],
    "attachment-name-breaks-mail-parser": [("bill.pdf", "application/pdf", 3)],
    "attachment-names-that-mislead": [
        ("passwd", "application/octet-stream", 3),
        ("发票.pdf", "application/octet-stream", 3),
        ("photognp.exe", "application/octet-stream", 3),
        ("image.jpg", "image/jpeg", 3),
        ("_con.txt", "application/octet-stream", 3),
    ],
    "boundary-undeclared": [("bill.pdf", "application/pdf", 3)],
    "boundary-unclosed": [("photo.png", "image/png", 6)],
}

KINDS = {
    "out-of-office-exchange-chinese": MailKind.AUTO_REPLY,
    "out-of-office-without-headers": MailKind.AUTO_REPLY,
    "complaint-about-out-of-office": MailKind.PERSON,
    "complaint-about-a-bounce": MailKind.PERSON,
    "bounce-postfix-unknown-user": MailKind.BOUNCE,
    "bounce-qmail-words": MailKind.BOUNCE,
    "bounce-delayed-exim": MailKind.BOUNCE,
    "report-of-abuse": MailKind.FEEDBACK_REPORT,
    "receipt-of-reading": MailKind.RECEIPT,
}

BOUNCES = {
    "bounce-postfix-unknown-user": Bounce(
        (
            BouncedRecipient("Ann@customer.example", "5.1.1", permanent=True),
            BouncedRecipient("bob@customer.example", "4.2.2", permanent=False),
        ),
        "<t1042.ack@acme.example>",
    ),
    "bounce-qmail-words": Bounce((BouncedRecipient("ann@customer.example", "5.1.1", permanent=True),), "<t1042.ack@acme.example>"),
    "bounce-delayed-exim": Bounce((BouncedRecipient("ann@customer.example", "4.7.1", permanent=False),), None),
}

DEFECTS = {
    "attachment-name-breaks-mail-parser": "mail-parser failed on this mail (TypeError)",
    "boundary-undeclared": "a multipart does not hold its own boundary",
    "boundary-unclosed": "the closing boundary of a multipart is missing",
    "from-reads-as-two-senders": "From does not hold exactly one unambiguous mailbox",
    "from-twice": "the field from occurs 2 times",
    "lines-end-with-cr": "lines end with CR alone",
}


@pytest.mark.parametrize(("name", "text"), NEW_TEXT.items(), ids=NEW_TEXT)
def test_new_text_is_what_the_sender_wrote(name: str, text: str) -> None:
    """The text is found, decoded, and free of what was quoted."""
    assert text == parse.read(kept(name)).new_text


@pytest.mark.parametrize(("name", "subject"), SUBJECTS.items(), ids=SUBJECTS)
def test_subject_is_readable(name: str, subject: str) -> None:
    """Mislabelled, unlabelled and torn characters in a subject are put right."""
    assert subject == parse.read(kept(name)).subject


@pytest.mark.parametrize(("name", "sender"), SENDERS.items(), ids=SENDERS)
def test_sender_is_one_mailbox_or_nobody(name: str, sender: Address | None) -> None:
    """A From that could be read in two ways names nobody."""
    assert sender == parse.read(kept(name)).sender


@pytest.mark.parametrize(("name", "attachments"), ATTACHMENTS.items(), ids=ATTACHMENTS)
def test_attachments_have_safe_names_and_true_sizes(name: str, attachments: list[tuple[str, str, int]]) -> None:
    """Names are labels without paths or tricks; sizes are those of the decoded files."""
    assert attachments == [(one.name, one.type, one.size) for one in parse.read(kept(name)).attachments]


@pytest.mark.parametrize(("name", "kind"), KINDS.items(), ids=KINDS)
def test_kind_of_mail_is_recognised(name: str, kind: MailKind) -> None:
    """Machines are told from people who write about machines."""
    assert kind == parse.read(kept(name)).nature.kind


@pytest.mark.parametrize(("name", "bounce"), BOUNCES.items(), ids=BOUNCES)
def test_bounce_says_whom_and_which_mail(name: str, bounce: Bounce) -> None:
    """A delivery report gives the recipients and the mail of ours that came back."""
    assert bounce == parse.read(kept(name)).bounce


@pytest.mark.parametrize(("name", "defect"), DEFECTS.items(), ids=DEFECTS)
def test_oddity_is_noted(name: str, defect: str) -> None:
    """What was odd about a mail can be told from its defects."""
    assert defect in parse.read(kept(name)).defects


def test_forwarded_mail_without_words_is_kept_whole() -> None:
    """Who forwards a mail and writes nothing means the forwarded mail."""
    message = parse.read(kept("reply-forward-without-words"))

    assert message.text == message.new_text


def test_forged_authentication_results_do_not_count() -> None:
    """Only what our server wrote above the sender's own fields is believed."""
    assert parse.read(kept("authentication-results-forged"), authserv_id="mx.acme.example").authentication == Authentication.FAIL


def test_impossible_date_is_no_date() -> None:
    """A date that no calendar has is left out."""
    assert parse.read(kept("date-does-not-exist")).date is None


def test_every_kept_mail_is_used_by_a_test() -> None:
    """A mail nobody asks about proves nothing."""
    elsewhere = [import_module(f"tests.mail.{path.stem}").EXPECTED for path in Path(__file__).parent.glob("test_kept_*_mails.py")]
    tables = (NEW_TEXT, SUBJECTS, SENDERS, ATTACHMENTS, KINDS, BOUNCES, DEFECTS, *elsewhere)
    alone = {"reply-forward-without-words", "authentication-results-forged", "date-does-not-exist"}

    assert {name.removesuffix(".eml") for name in NAMES} == alone.union(*tables)
