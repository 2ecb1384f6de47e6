"""Delivery reports in the words of systems and languages that send no machine-readable part."""

import pytest

from processor.mail import parse
from tests.mail.samples import mail

LI = "li.wei@kunde.example"
DAEMON = "MAILER-DAEMON@mx.example"
RETURNED = "From: Care <care@acme.example>\nTo: li.wei@kunde.example\nSubject: T-1042\nMessage-ID: <x1@acme.example>\n"

# Sender, subject, words, whether the failure is final.
REPORTS = {
    "Exchange Portuguese": (DAEMON, "Não é possível entregar: x", f"A entrega falhou para:\n\n{LI}\n#550 5.1.1 RESOLVER.ADR ##", True),
    "Exchange Dutch": (DAEMON, "Onbestelbaar: x", f"De bezorging is mislukt:\n\n{LI}\n#550 5.1.1 RESOLVER.ADR ##", True),
    "Exchange Polish": (DAEMON, "Niedostarczalne: x", f"Dostarczenie nie powiodło się:\n\n{LI}\n#550 5.1.1 RESOLVER ##", True),
    "Exchange Russian": (DAEMON, "Не удается доставить: x", f"Сбой доставки:\n\n{LI}\n#550 5.1.1 RESOLVER.ADR ##", True),
    "Exchange Korean": (DAEMON, "배달되지 않음: x", f"다음 받는 사람에게 배달하지 못했습니다.\n\n{LI}\n#550 5.1.1 RESOLVER ##", True),
    "Office 365": (DAEMON, "Undeliverable: x", f"Your message to {LI} couldn't be delivered.\n\nStatus code: 550 5.1.10", True),
    "Gmail delay": (
        DAEMON,
        "Delivery Status Notification (Delay)",
        f"problem delivering your message to {LI}. Gmail will retry for 45 hours",
        False,
    ),
    "Yahoo Japan": (DAEMON, "Failure Notice", f"<{LI}>:\n宛先のメールアドレスが見つかりませんでした。", True),
    "Zoho": (DAEMON, "Undelivered Mail", f"This is a permanent error.\n\n{LI}, ERROR CODE :550 - 5.1.1 User unknown", True),
    "Yandex": (DAEMON, "Недоставленное сообщение", f"Письмо не может быть доставлено.\n\n<{LI}>: 550 5.7.1 No such user!", True),
    "Rambler": (DAEMON, "Недоставленное сообщение", f"Сообщение не было доставлено:\n\n<{LI}>: почтовый ящик переполнен", True),
    "139": ("139邮箱 <postmaster@139.example>", "退信：投诉", f"您的邮件未能发送成功。\n收件人：{LI}\n失败原因：对方邮箱不存在", True),
    "189": ("189邮箱系统 <postmaster@189.example>", "邮件发送失败", f"您发送的邮件无法投递至以下地址：\n{LI}\n对方邮箱空间已满。", True),
    "Naver": (DAEMON, "[메일 발송 실패 안내] 문의", f"메일이 전송되지 못했습니다.\n\n받는사람: {LI}\n550 5.1.1 No such user", True),
    "Hanmail": (DAEMON, "전송 실패 안내", f"다음 수신자에게 메일을 전달하지 못하였습니다.\n{LI} : 휴면 계정입니다.", True),
    "Postfix German": (
        DAEMON,
        "Unzustellbare Mail",
        f"Ihre Nachricht konnte nicht zugestellt werden.\n\n<{LI}>: 550 5.1.1 unbekannt",
        True,
    ),
    "Exim retry": (DAEMON, "Mail delivery failed", f"The following address(es) failed:\n\n  {LI}\n    retry timeout exceeded", True),
    "OpenSMTPD": (
        DAEMON,
        "Delivery status notification: warning",
        f"A message is delayed:\n\n{LI}: Network error\n\nYou do not need to resend",
        False,
    ),
    "s/qmail": (DAEMON, "failure notice", f"I wasn't able to deliver your message.\n\n<{LI}>:\nSorry, no host found. (#5.1.2)", True),
    "MailEnable": (
        "Postmaster@me.example",
        "Message Delivery Failure",
        f"could not be reached:\n\n\tRecipient: [SMTP:{LI}]\n\tReason: 550 No such user",
        True,
    ),
    "hMailServer": (
        DAEMON,
        "Message undeliverable: x",
        f"could not be reached:\n\n{LI}\n   Remote server replied: 550 5.1.1 unknown",
        True,
    ),
    "Kerio": (DAEMON, "Returned mail", f"could not be reached:\n\n    <{LI}> ... 5.1.1 Mailbox does not exist", True),
    "CommuniGate": (DAEMON, "Undeliverable mail: x", f"Failed to deliver to '{LI}'\n host mx says:\n 550 5.1.1 User unknown", True),
    "PowerMTA": (DAEMON, "Delivery report", f"  <{LI}>: delivery delayed; will continue to try to deliver. 421 4.7.0 later", False),
    "SES": (DAEMON, "Delivery Status Notification (Failure)", f"An error occurred while trying to deliver the mail to:\n{LI}\n", True),
    "IronPort": (
        DAEMON,
        "Delivery Status Notification (Failure)",
        f"The message to <{LI}> was undeliverable.\n5.1.0 - Unknown address",
        True,
    ),
    "Domino Italian": (DAEMON, "RAPPORTO DI CONSEGNA", f"Il messaggio non può essere recapitato a:\n\n{LI}\n\nperché:\n550 5.1.1", True),
    "Polish": (DAEMON, "Zwrot wiadomości", f"Wiadomość nie została dostarczona do:\n\n<{LI}>: użytkownik nieznany", True),
    "Swedish": (DAEMON, "Meddelandet kunde inte levereras", f"Ditt meddelande kunde inte levereras till:\n\n<{LI}>: 550 okänd", True),
    "HiNet": (DAEMON, "郵件無法送達通知", f"您的郵件無法寄達下列收件人：\n\n{LI}\n\n原因：使用者帳號不存在", True),
}


@pytest.mark.parametrize(("sender", "subject", "words", "final"), REPORTS.values(), ids=REPORTS)
def test_report_in_words_is_read_in_any_language(sender: str, subject: str, words: str, final: bool) -> None:  # noqa: FBT001 - a table column
    """Recipient, finality and the mail that came back are found in what the system says."""
    sent_by = sender if sender.isascii() else f'"{sender.partition(" <")[0]}" <{sender.partition(" <")[2]}'

    bounce = parse.read(mail(sender=sent_by, subject=subject, body=f"{words}\n\n--- Original message ---\n\n{RETURNED}")).bounce

    assert bounce is not None
    assert [(LI, final)] == [(one.address, one.permanent) for one in bounce.recipients]
    assert bounce.original_message_id == "<x1@acme.example>"


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Delivery failed twice", "The courier says delivery failed twice because nobody was home."),
        ("Returned mail", "My parcel was returned mail to you in February."),
        ("undeliverable package", "DHL says my package is undeliverable."),
        ("mailer daemon question", "When I write to orders@acme.example I get a mailer daemon message."),
        ("Undelivered Mail Returned to Sender", f"This is what I got: <{LI}>: 550 5.1.1 user unknown. Why?"),
        ("Zustellung fehlgeschlagen", "Laut DHL ist die Zustellung fehlgeschlagen."),
        ("Przesyłka niedoręczona", "Kurier napisał, że przesyłka nie została dostarczona."),
        ("Посылка не доставлена", "Посылка не доставлена, курьер не звонил."),
        ("退信", f"我给你们发邮件被退信，显示收件人 {LI} 不存在。"),
        ("메일이 반송되었습니다", "보낸 메일이 반송됩니다. 주소가 맞나요?"),
        ("Mailbox full", "My mailbox is full so I did not get your answer."),
    ],
)
def test_customer_who_tells_of_a_failure_is_a_person(subject: str, body: str) -> None:
    """Parcels are undeliverable too, and people pass on what a server wrote to them."""
    assert parse.read(mail(subject=subject, body=body)).bounce is None
