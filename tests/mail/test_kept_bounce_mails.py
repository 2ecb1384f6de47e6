"""The delivery reports of mail systems are read as their servers meant them, and what only looks like one is not."""

import pytest

from processor.mail import parse
from processor.mail.message import Bounce, BouncedRecipient, MailKind
from tests.mail.samples import kept


def failed(*recipients: tuple[str, str | None, bool | None], mail: str | None = None) -> Bounce:
    """Return a bounce of these recipients; `mail` is the left part of our Message-ID."""
    named = tuple(BouncedRecipient(address, status, permanent) for address, status, permanent in recipients)
    return Bounce(named, None if mail is None else f"<{mail}@acme.example>")


CHINESE = {
    "bounce-qq-html-table-gb18030": failed(("lijuan_1986@qq.example", None, True)),
    "bounce-tencent-exmail-mailbox-full": failed(("zhao.min@haier-shop.example", "5.2.2", True), mail="t2203.progress"),
    "bounce-163-coremail-report": failed(("wangfang0077@163.example", "5.1.1", True), mail="t0087.ack"),
    "bounce-126-still-trying": failed(("chenhao_dg@126.example", "4.7.1", False), mail="t0091.ack"),
    "bounce-sina-without-subject": failed(
        ("zhangwei8@sina.example", None, True), ("liuyang8@sina.example", None, True), mail="t0102.notice"
    ),
    "bounce-sohu-header-in-text": failed(("sunli2010@sohu.example", "5.2.1", True), mail="t0117.ack"),
    "bounce-aliyun-spam-verdict": failed(("yangli@aliyun.example", "5.7.1", True), mail="t0120.solved"),
    "bounce-coremail-recipients-without-blank-line": failed(
        ("he.ping@bank.example", "5.1.1", True), ("fang.qi@bank.example", "4.2.2", False), mail="t0133.ack"
    ),
    "bounce-263-quoted-original": failed(("duan@263net.example", "5.4.4", True), mail="t0140.ack"),
    "bounce-exchange-chinese-undeliverable": failed(("qian.lei@pharma.example", "5.1.10", True), mail="t0151.handoff"),
    "bounce-exchange-chinese-delayed": failed(("teacher.lu@school.example", "4.4.7", False), mail="t0160.ack"),
    "bounce-taiwan-big5": failed(("lin.meihua@hinet.example", "5.1.1", True), mail="t0171.ack"),
}

OTHERS = {
    "bounce-exim-copy-of-the-message": failed(
        ("joan@garden.example", "5.1.1", True), ("peter@garden.example", "5.3.4", True), mail="t1042.first"
    ),
    "bounce-qmail-two-addresses-one-reason": failed(
        ("dock@harbour.example", "5.7.1", True), ("crane@harbour.example", "5.7.1", True), mail="t1050.ack"
    ),
    "bounce-sendmail-postmaster-copy": failed(
        ("weaver@mill.example", "5.0.0", False), mail="t1051.a-very-long-identifier-that-had-to-be-folded-onto-its-own-line"
    ),
    "bounce-postfix-recipient-without-type": failed(("baker@bakery.example", "5.4.6", True), mail="t1060.ack"),
    "bounce-exchange5-x400-address": failed(("stores@depot.example", None, True), mail="t1061.parcel"),
    "bounce-exchange2003-german": failed(
        ("j.gross@werk.example", "5.1.1", True), ("h.krause@werk.example", "5.1.1", True), mail="t1070.ack"
    ),
    "bounce-exchange-french-attached-report": failed(("luc.martin@atelier.example", "5.2.2", True), mail="t1080.ack"),
    "bounce-office365-report-in-attached-mail": failed(("ivo@contoso.example", "5.7.124", True), mail="t1090.ack"),
    "bounce-gmail-address-not-found": failed(("nobody.there@gmail.example", "5.1.1", True), mail="t1100.ack"),
    "bounce-domino-not-in-directory": failed(("ola@freight.example", "5.1.1", True), mail="t1110.ack"),
    "bounce-groupwise-mailbox-in-brackets": failed(
        ("jbloggs@council.example", None, True), ("postroom@council.example", None, True), mail="t1120.ack"
    ),
    "bounce-mimecast-words": failed(("counsel@law.example", "5.4.1", True)),
    "bounce-antivirus-gateway": failed(("frontdesk@hotel.example", None, False)),
    "bounce-kddi-no-reply-japanese": failed(("sato.kenji@dion.example", None, True), mail="t1140.ack"),
    "bounce-japanese-postfix-words": failed(("yamada.hanako@nifty.example", None, True), mail="t1150.ack"),
    "bounce-webde-german": failed(("erika.mustermann@webde.example", None, True), mail="t1160.ack"),
    "bounce-orange-french-tries-later": failed(("claire@orange.example", "4.2.0", False), mail="t1170.ack"),
    "bounce-mailru-russian": failed(("i.petrova@mailru.example", None, True), mail="t1180.ack"),
    "bounce-ses-notification": failed(("max@ferry.example", "4.2.2", False), mail="t1190.ack"),
    "bounce-sendgrid-expired": failed(("mara@island.example", None, True), mail="t1200.ack"),
    "bounce-from-nobody-one-sentence": failed(("treasurer@club.example", None, True), mail="t1210.ack"),
    "bounce-report-inlined-and-indented": failed(("river@isp.example", "5.7.509", True), mail="t1220.ack"),
}

LOOKALIKES = {
    "not-a-bounce-administrator-complains": None,
    "not-a-bounce-chinese-complaint-about-returned-mail": None,
    "not-a-bounce-complaint-titled-undeliverable": None,
    "not-a-bounce-newsletter-undeliverable": None,
    "not-a-bounce-out-of-office-undeliverable": None,
    "not-a-bounce-parcel-not-delivered": None,
    "not-a-bounce-person-forwards-inline": None,
    "not-a-bounce-person-forwards-report-parts": None,
    "not-a-bounce-server-wants-confirmation": None,
    "not-a-bounce-success-report": None,
    "not-a-bounce-web-form-about-a-parcel": None,
}

EXPECTED: dict[str, Bounce | None] = {**CHINESE, **OTHERS, **LOOKALIKES}


@pytest.mark.parametrize(("name", "bounce"), EXPECTED.items(), ids=EXPECTED)
def test_report_says_whom_how_and_which_mail(name: str, bounce: Bounce | None) -> None:
    """Recipients, statuses, whether it is final and our Message-ID are found; what is no report has none of them."""
    assert bounce == parse.read(kept(name)).bounce


@pytest.mark.parametrize(("name", "bounce"), EXPECTED.items(), ids=EXPECTED)
def test_kind_is_bounce_only_where_a_mail_system_wrote(name: str, bounce: Bounce | None) -> None:
    """People who complain about returned mail, shops and absence notes are not mail systems."""
    assert (bounce is not None) == (parse.read(kept(name)).nature.kind is MailKind.BOUNCE)
