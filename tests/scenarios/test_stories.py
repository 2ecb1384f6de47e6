"""What a customer, a colleague and an operator would tell of a day."""

from tests.desk import MORNING, Desk
from tests.letters import BOB, DESK, delivery_report, letter

ANN, CHEN = "ann@customer.example", "chen@acme.example"
LATER = "2026-03-02T09:11:00+08:00"


def test_a_complaint_becomes_a_ticket_and_an_answer_at_once(any_desk: Desk) -> None:
    """Ann writes; in the same pass she has an answer in her thread, Chen knows, and the INBOX is empty."""
    any_desk.receives(letter(message_id="<lid@customer.example>"))
    any_desk.at(MORNING)

    mails = {mail.recipient: mail for mail in any_desk.sent()}
    [ticket] = any_desk.tickets()
    answer, notice = mails[ANN], mails[CHEN]
    assert set(mails) == {ANN, CHEN}
    assert (ticket["ref"], ticket["status"], ticket["owner"]) == ("T-1001", "new", CHEN)
    assert "[T-1001]" in answer.subject
    assert answer.message["From"] == f"Acme Care <{DESK}>"
    assert (answer.message["In-Reply-To"], answer.message["References"]) == ("<lid@customer.example>",) * 2
    assert answer.message["Auto-Submitted"] == "auto-replied"
    assert "T-1001" in answer.part("plain")
    assert "T-1001" in answer.part("html")
    assert "its lid is cracked" in notice.part("plain")
    assert (any_desk.mailbox.contents("INBOX"), len(any_desk.mailbox.contents("Processed"))) == ([], 1)


def test_a_second_pass_has_nothing_to_say(any_desk: Desk) -> None:
    """What was done is done: a minute later nothing is sent."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    any_desk.sent()

    summary = any_desk.at(LATER)

    assert any_desk.sent() == []
    assert set(summary.as_json().values()) == {0}


def test_a_customer_is_answered_in_their_language(desk: Desk) -> None:
    """A Chinese mail gets a Chinese answer, an English one an English answer, and Italian the desk's first language, noted."""
    desk.receives(letter("李娟 <li@customer.example>", "锅盖裂了", "昨天收到的锅，盖子是裂的，请换一个新的。"))
    desk.receives(letter("Luca <luca@customer.example>", "Il coperchio", "Buongiorno, il coperchio è rotto e non sono contento. Grazie."))
    desk.at(MORNING)

    [chinese] = desk.sent(to="li@customer.example")
    assert chinese.message["Content-Language"] == "zh-CN"
    assert chinese.part("plain").startswith("李娟，您好：")
    journal = {entry["event"]: entry["detail"] for entry in desk.show("T-1002")["journal"]}
    assert journal["other_language"] == {"customer": "it", "sent": "en"}


def test_an_answer_joins_its_ticket_without_a_second_answer(any_desk: Desk) -> None:
    """Ann adds a photo under another subject: the same ticket, the same colleague, and no second acknowledgement."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    [first] = any_desk.sent(to=ANN)

    photo = letter(
        subject="one more thing",
        text=f"Here is a photo.\n\nOn Mon, 2 Mar 2026, Acme Care wrote:\n> {first.subject}\n",
        answers=first.message_id,
        attachments=[("lid.png", "image/png", b"\x89PNG")],
    )
    any_desk.receives(photo)
    any_desk.at("2026-03-02T09:30:00+08:00")

    sent = any_desk.sent()
    assert [mail.recipient for mail in sent] == [CHEN]
    assert "lid.png" in sent[0].part("plain")
    [ticket] = any_desk.tickets()
    incoming = [message for message in any_desk.show(ticket["ref"])["messages"] if message["direction"] == "in"]
    assert [(message["kind"], message["text"].strip()) for message in incoming][1] == ("reply", "Here is a photo.")


def test_a_mail_that_comes_twice_is_one_mail(any_desk: Desk) -> None:
    """The same mail in two copies, and again a minute later: one ticket, one answer, and no copy stays in the INBOX."""
    mail = letter()
    any_desk.receives(mail, mail)
    any_desk.at(MORNING)
    any_desk.receives(b"X-Spam-Score: 0\r\nReceived: by mx.acme.example\r\n" + mail)
    any_desk.at(LATER)

    assert len(any_desk.tickets()) == 1
    assert [sent.recipient for sent in any_desk.sent()] == [ANN, CHEN]
    assert any_desk.mailbox.contents("INBOX") == []
    assert any_desk.dispositions() == [("ticketed", "a new matter from a proved address")]


def test_machines_are_answered_by_nobody(any_desk: Desk) -> None:
    """An absence note, a newsletter, a bounce of somebody's forgery and our own mail: recorded, filed, no word to anybody."""
    any_desk.receives(
        letter(subject="Out of office", fields={"Auto-Submitted": "auto-replied"}),
        letter(subject="Sale!", fields={"List-Id": "<news.elsewhere.example>", "Precedence": "bulk"}),
        delivery_report("<never-sent@acme.example>"),
        letter(f"Acme Care <{DESK}>", "our own"),
    )
    summary = any_desk.at(MORNING)

    assert any_desk.sent() == []
    assert any_desk.tickets() == []
    assert [disposition for disposition, _ in any_desk.dispositions()] == ["event", "ignored", "unmatched", "ignored"]
    assert (summary.received, any_desk.mailbox.contents("INBOX")) == (4, [])


def test_a_web_form_makes_a_ticket_without_an_answer(desk: Desk) -> None:
    """A program that writes for a person gets no answer, and a colleague learns that nobody was answered."""
    desk.receives(letter("Shop <noreply@shop.example>", fields={"Auto-Submitted": "auto-generated"}))
    desk.at(MORNING)

    [notice] = desk.sent()
    assert notice.recipient == CHEN
    assert "没有发出回执" in notice.part("plain")


def test_a_relay_that_is_down_costs_nothing_but_time(any_desk: Desk) -> None:
    """While the relay refuses everybody, mail is received and kept; when it is back each mail goes out once."""
    any_desk.relay.rule = lambda stage, _recipient, _content: "421 4.3.2 not now" if stage == "connect" else None
    any_desk.receives(letter())
    summary = any_desk.at(MORNING)
    assert (any_desk.sent(), len(any_desk.tickets())) == ([], 1)
    assert (summary.sent, summary.tickets_opened) == (0, 1)

    any_desk.relay.rule = lambda _stage, _recipient, _content: None
    any_desk.at("2026-03-02T09:40:00+08:00")
    any_desk.at("2026-03-02T10:40:00+08:00")

    assert sorted(mail.recipient for mail in any_desk.sent()) == [ANN, CHEN]


def test_a_mail_of_nonsense_holds_nobody_up(any_desk: Desk) -> None:
    """Bytes that make no sense are a ticket all the same, and the mail behind them is answered in the same pass."""
    any_desk.receives(
        b"From: \xff\xfe\x00\r\nSubject: =?utf-8?b?////?=\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n\x00\x01\xed\xa0\x80",
        letter(BOB),
    )
    any_desk.at(MORNING)

    assert [mail.recipient for mail in any_desk.sent()] == [CHEN, "bob@elsewhere.example", CHEN]
    assert [disposition for disposition, _ in any_desk.dispositions()] == ["ticketed", "ticketed"]
    assert any_desk.mailbox.contents("INBOX") == []
