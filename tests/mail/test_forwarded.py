"""What mail a mail passes on, told from a mail that is only quoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.mail import body, forwarded, outline, quoting
from processor.mail.message import Address, Forwarded
from tests.mail.samples import mail

ANN = Address("Ann Li", "ann@customer.example")


def passed_on(raw: bytes, subject: str) -> Forwarded | None:
    """Return what `raw` forwards."""
    tree = outline.read(raw)
    return forwarded.read(raw, tree, quoting.lay_out(body.read(raw, tree).text), subject)


def of_text(text: str, subject: str = "Fwd: broken") -> Forwarded | None:
    """Return what a plain mail with this text forwards."""
    return passed_on(mail("Content-Type: text/plain; charset=utf-8", body=text), subject)


HEADERS = {
    "english": "From: Ann Li <ann@customer.example>\nDate: 2 Mar 2026\nSubject: broken\nTo: Bob",
    "outlook": "From: Ann Li <ann@customer.example>\nSent: 2 Mar 2026\nTo: Bob\nSubject: broken",
    "outlook with links": "From: Ann Li <ann@customer.example<mailto:ann@customer.example>>\nSent: 2 Mar 2026\nTo: Bob\nSubject: broken",
    "outlook 2003": "From: Ann Li [mailto:ann@customer.example]\nSent: 2 Mar 2026\nTo: Bob\nSubject: broken",
    "bold": "*From:* Ann Li <ann@customer.example>\n*Sent:* 2 Mar 2026\n*To:* Bob\n*Subject:* broken",
    "qq": '发件人: "Ann Li"<ann@customer.example>;\n发送时间: 2 Mar 2026\n收件人: Bob\n主题: broken',
    "german": "Betreff: broken\nDatum: 2 Mar 2026\nVon: Ann Li <ann@customer.example>\nAn: Bob",
    "french": "De : Ann Li <ann@customer.example>\nEnvoyé : 2 Mar 2026\nÀ : Bob\nObjet : broken",
    "table": "| 发件人 | Ann Li<ann@customer.example> |\n| 发送日期 | 2 Mar 2026 |\n| 收件人 | Bob |\n| 主题 | broken |",
    "apple": "\n> From: Ann Li <ann@customer.example>\n> Subject: broken\n> Date: 2 Mar 2026\n> To: Bob\n> ",
}
LINES = [
    *("---------- Forwarded message ---------", "-------- Forwarded Message --------", "Begin forwarded message:"),
    *("-------- Weitergeleitete Nachricht --------", "-------- Message transféré --------", "-------- Messaggio Inoltrato --------"),
    *("-------- Mensaje reenviado --------", "-------- Mensagem encaminhada --------", "-------- Doorgestuurd bericht --------"),
    *("-------- Przekazana wiadomość --------", "-------- Пересылаемое сообщение --------", "-------- 转发的邮件 --------"),
    *("-------- Vidarebefordrat meddelande --------", "-------- Videresendt meddelelse --------", "-------- 轉寄的郵件 --------"),
    *(
        "-------- 転送メッセージ --------",
        "-------- 전달된 메시지 --------",
        "-------- 转发邮件信息 --------",
        "Début du message transféré :",
    ),
    *("----- Forwarded message from Bob <bob@shop.example> -----", "----- Weitergeleitet von Bob am 02.03.2026 09:05 -----"),
    *("----- Mail transféré -----", "---------- Přeposlaný e-mail ----------", "-------- Перенаправленное сообщение --------"),
    *("-------- Preposlaná správa --------", "-------- İletilmiş mesaj --------", "-------- Mesaj înaintat --------"),
    *("-------- Mensagem reencaminhada --------", "-------- Missatge reenviat --------", "-------- Προωθημένο μήνυμα --------"),
    *("-------- Препратено съобщение --------", "-------- Proslijeđena poruka --------", "-------- הודעה מועברת --------"),
    *("Továbbított levél kezdete:", "Începutul mesajului redirecționat:", "Έναρξη προωθημένου μηνύματος:"),
    *("Začiatok preposlaného e-mailu:", "Začátek přeposílané zprávy:", "Započni proslijeđenu poruku:", "Start på videresendt melding:"),
    *("Anfang der weitergeleiteten Nachricht:", "Inizio messaggio inoltrato:", "以下是转发的邮件：", "Inicio del mensaje reenviado:"),
]


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_inner_header_is_read(header: str) -> None:
    """Sender, subject and date are found in the header that each program copies."""
    inner = "> It leaks." if "\n> " in header else "It leaks."

    assert of_text(f"Please see.\n\n---------- Forwarded message ---------\n{header}\n\n{inner}") == Forwarded(
        ANN, "broken", "2 Mar 2026", "It leaks."
    )


@pytest.mark.parametrize("line", LINES)
def test_line_of_a_forward_is_known(line: str) -> None:
    """Whatever the subject says, a program's own line makes a forward."""
    found = of_text(f"{line}\n{HEADERS['english']}\n\nIt leaks.", subject="broken")

    assert found == Forwarded(ANN, "broken", "2 Mar 2026", "It leaks.")


@pytest.mark.parametrize(
    "subject",
    [
        *("FW: broken", "Fwd: broken", "WG: broken", "TR : broken", "RV: broken", "I: broken", "ENC: broken", "Doorst: broken"),
        *(
            "PD: broken",
            "VB: broken",
            "VS: broken",
            "转发: broken",
            "转发：broken",
            "轉寄: broken",
            "転送: broken",
            "[EXT] FW: broken",
            "FW: RE: b",
        ),
    ],
)
def test_copied_header_below_a_forwards_subject_is_a_forward(subject: str) -> None:
    """Outlook and QQ forward with the same header as they reply; the subject tells."""
    found = of_text(f"Please see.\n\n{HEADERS['outlook']}\n\nIt leaks.", subject)

    assert found is not None
    assert found.sender == ANN


@pytest.mark.parametrize("subject", ["RE: broken", "AW: WG: broken", "回复: broken", "broken", "", "Re: FW: broken", "Information: x"])
def test_copied_header_below_another_subject_is_a_quote(subject: str) -> None:
    """A reply quotes; nothing is passed on."""
    assert of_text(f"Still broken.\n\n{HEADERS['outlook']}\n\nIt will be repaired.", subject) is None


def test_finnish_reply_is_no_danish_forward() -> None:
    """`VS:` is a forward in Danish and a reply in Finnish; the language of the header tells."""
    finnish = "Lähettäjä: Ann Li <ann@customer.example>\nLähetetty: 2.3.2026\nVastaanottaja: Bob\nAihe: rikki\n\nVuotaa."

    assert of_text(f"Hei.\n\n{finnish}", "VS: rikki") is None


@pytest.mark.parametrize(
    "sender",
    [
        *("boss@acme.example, eve <eve@evil.example>", "boss@acme.example <eve@evil.example>", "Ann Li", ""),
        *("Ann <ann@customer.example> <eve@evil.example>", "ann@customer.example)<eve@evil.example>", "Team: ann@customer.example;"),
    ],
)
def test_inner_sender_is_one_strict_address_or_nobody(sender: str) -> None:
    """An inner From that can be read in two ways names nobody."""
    found = of_text(f"---------- Forwarded message ---------\nFrom: {sender}\nSubject: x\n\nPay at once.")

    assert found is not None
    assert found.sender is None


def test_forward_without_a_header_keeps_its_text() -> None:
    """A program's line alone passes on what stands below it."""
    assert of_text("Begin forwarded message:\n\nIt leaks.") == Forwarded(None, "", "", "It leaks.")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("----- Forwarded message from Ann Li -----", "It leaks.\n\n----- End forwarded message -----"),
        ("------ Forwarded Message", "It leaks.\n\n------ End of Forwarded Message"),
        ("============ Forwarded message ============", "============ Forwarded message ============\nIt leaks."),
        ("------- Forwarded Message -------", "> It leaks."),
    ],
    ids=["mutt", "outlook for mac", "zoho", "proton"],
)
def test_what_a_program_puts_around_a_forward_is_left_out(line: str, text: str) -> None:
    """The line that closes a forward and the marks before all of it are no words of it."""
    assert of_text(f"{line}\n{HEADERS['english']}\n\n{text}") == Forwarded(ANN, "broken", "2 Mar 2026", "It leaks.")


def test_forward_inside_a_quoted_mail_is_none() -> None:
    """What was forwarded earlier in the conversation is not passed on now."""
    text = (
        "Thanks.\n\nOn 2 Mar 2026, at 09:05, Acme <care@acme.example> wrote:\n\n---------- Forwarded message ---------\nFrom: x@y.example"
    )

    assert of_text(text, "Re: broken") is None


INNER = "From: Ann Li <ann@customer.example>\nSubject: =?utf-8?Q?L=C3=A4rm?=\nDate: Mon, 2 Mar 2026 09:05:00 +0000\n\nIt is loud."


def with_attached(*inner: str, kind: str = "mixed") -> bytes:
    """Return a mail to which mails are attached."""
    parts = "".join(f"--b\nContent-Type: message/rfc822\n\n{one}\n" for one in inner)
    return f"From: Bob <bob@shop.example>\nContent-Type: multipart/{kind}; boundary=b\n\n--b\n\nSee there.\n{parts}--b--\n".encode()


def test_attached_mail_is_passed_on() -> None:
    """One attached mail is a forward, whatever the subject."""
    assert passed_on(with_attached(INNER), "help") == Forwarded(ANN, "Lärm", "Mon, 2 Mar 2026 09:05:00 +0000", "It is loud.")


@pytest.mark.parametrize(
    "raw",
    [with_attached(INNER, INNER), with_attached(INNER, kind="report"), with_attached(), with_attached("")],
    ids=["two", "in a report", "none", "an empty one"],
)
def test_other_attached_mails_are_not_passed_on(raw: bytes) -> None:
    """Of several mails none is meant, and a report only tells of one."""
    assert passed_on(raw, "help") is None


@given(
    st.lists(
        st.one_of(st.sampled_from([*LINES, *HEADERS.values(), "> a", "", "From: <", "Subject:"]), st.text(max_size=30)), max_size=10
    ).map("\n".join),
    st.one_of(st.text(max_size=30), st.sampled_from(["Fwd: x", "RE: x"])),
)
def test_any_text_is_looked_at(text: str, subject: str) -> None:
    """Whatever the text, an answer comes that can be stored and shown."""
    found = forwarded.read(b"", outline.read(b""), quoting.lay_out(text.replace("\x00", "")), subject)

    assert found is None or "\n" not in found.subject + found.date_text
