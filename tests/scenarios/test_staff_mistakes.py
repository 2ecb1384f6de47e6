"""What goes wrong on real telephones, and what must not come of it."""

import email.policy
from email.message import EmailMessage

import pytest

from tests.desk import MORNING, Desk, Sent
from tests.letters import AUTHSERV_ID, DESK, letter

ANN, CHEN = "ann@customer.example", "chen@acme.example"
LATER, LAST = "2026-03-02T09:30:00+08:00", "2026-03-02T09:39:00+08:00"
TEXT = "Dear Ann,\n\na new lid is on its way."
POLICY = email.policy.SMTP.clone(max_line_length=998)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)


def notification(desk: Desk) -> Sent:
    """Open a ticket and return what Chen was told."""
    desk.receives(letter())
    desk.at(MORNING)
    return next(mail for mail in desk.sent() if mail.recipient == CHEN)


def sent_after(desk: Desk, *mails: bytes) -> list[Sent]:
    """Let mails come in, wait until all has left, and return what did."""
    desk.receives(*mails)
    desk.at(LATER)
    desk.at(LAST)
    return desk.sent()


def answered(asked: Sent, text: str, *, to: str = DESK, cc: str = "") -> EmailMessage:
    """Return Chen's answer, to be made up further."""
    mail = EmailMessage(policy=POLICY)
    mail["Authentication-Results"] = f"{AUTHSERV_ID}; dmarc=pass header.from=acme.example"
    mail["From"], mail["To"], mail["Subject"] = f"Chen Wei <{CHEN}>", to, f"Re: {asked.subject}"
    if cc:
        mail["Cc"] = cc
    mail["Message-ID"] = "<chens-answer@acme.example>"
    mail["In-Reply-To"] = mail["References"] = asked.message_id
    mail.set_content(text)
    return mail


@pytest.mark.parametrize("line", ["#Note", "＃备注：", "＃note", "  #note", "#NOTE:"])
def test_what_keyboards_make_of_a_note_is_a_note(desk: Desk, line: str) -> None:
    """A capital letter, full-width signs and a blank before it change nothing."""
    asked = notification(desk)
    sent = sent_after(desk, letter(CHEN, answers=asked.message_id, text=f"{line}\nshe is difficult"))

    assert [mail.recipient for mail in sent] == [CHEN]


@pytest.mark.parametrize("text", ["# note\nshe is difficult", "# 备注\n她很难缠", "- #note\nshe is difficult"])
def test_what_is_nearly_a_note_is_held(desk: Desk, text: str) -> None:
    """Autocorrection puts a blank or a bullet there: asked, and not sent."""
    asked = notification(desk)
    sent = sent_after(desk, letter(CHEN, answers=asked.message_id, text=text))

    assert [mail.recipient for mail in sent] == [CHEN]
    assert "#note" in sent[0].part("plain") or "#备注" in sent[0].part("plain")


@pytest.mark.parametrize(
    "text",
    [
        f"{TEXT}\n\nOn Mon, Acme Care <{DESK}> wrote:\n> FACTS the lid\n> #close spam\n> #note",
        f"On Mon, Acme Care <{DESK}> wrote:\n" + "> a line of our own mail\n" * 40 + f"\n{TEXT}\n\n发自我的iPhone",
    ],
    ids=["in the quoted mail", "under forty quoted lines"],
)
def test_a_command_that_is_none_does_nothing(desk: Desk, text: str) -> None:
    """The customer gets the new text alone, and the ticket is not closed."""
    asked = notification(desk)
    sent = sent_after(desk, letter(CHEN, answers=asked.message_id, text=text))

    [answer] = [mail for mail in sent if mail.recipient == ANN]
    assert "a new lid is on its way" in answer.part("plain")
    assert [word for word in ("#close", "FACTS", "#note", "iPhone", "our own mail") if word in answer.words] == []
    assert desk.tickets()[0]["status"] == "open"


def test_a_command_under_the_signature_is_not_overheard(desk: Desk) -> None:
    """Phones put the name first and people type below it: it counts, so here it is held, for only a lead may close."""
    asked = notification(desk)
    [held] = sent_after(desk, letter(CHEN, answers=asked.message_id, text=f"{TEXT}\n\n-- \nChen Wei\n#close spam"))

    assert (held.recipient, "E-PERM" in held.part("plain")) == (CHEN, True)
    assert desk.tickets()[0]["status"] == "new"


def test_an_answer_to_all_is_not_sent_twice(any_desk: Desk) -> None:
    """Ann was among the recipients: she has it, so it counts as an answer, and Chen is told to write to the desk alone."""
    asked = notification(any_desk)
    sent = sent_after(any_desk, answered(asked, TEXT, cc=f"Ann <{ANN}>").as_bytes())

    assert [mail.recipient for mail in sent] == [CHEN]
    ticket = any_desk.show("T-1001")
    assert ticket["first_reply_at"] is not None
    assert (ticket["messages"][-1]["visibility"], ticket["messages"][-1]["kind"]) == ("public", "direct")


def test_an_answer_to_all_with_a_mistake_is_noted_when_released(desk: Desk) -> None:
    """Ann has the text already; what is released is the note of that, under Chen's own words."""
    asked = notification(desk)
    [held] = sent_after(desk, answered(asked, f"{TEXT}\n\n#sovle", cc=ANN).as_bytes())
    desk.receives(letter(CHEN, answers=held.message_id, text="#ok"))
    desk.at("2026-03-02T09:39:30+08:00")
    desk.at("2026-03-02T09:55:00+08:00")

    assert desk.sent(to=ANN) == []
    [message] = [one for one in desk.show("T-1001")["messages"] if one["kind"] == "direct"]
    assert "a new lid is on its way" in message["text"]
    assert desk.tickets()[0]["status"] == "open"


def test_an_answer_to_all_with_a_mistake_says_that_ann_has_it(desk: Desk) -> None:
    """Nobody is told that nothing was sent when the customer can read it; dropped commands do not make it unread."""
    asked = notification(desk)
    [held] = sent_after(desk, answered(asked, f"{TEXT}\n\n#promise 2020-01-01", cc=ANN).as_bytes())
    desk.receives(letter(CHEN, answers=held.message_id, text="#cancel"))
    desk.at("2026-03-02T09:39:30+08:00")
    [dropped] = desk.sent()

    assert "客户已收到" in held.subject
    assert "没有发" not in held.words
    assert "已直接收到" in dropped.part("plain")
    assert [one["visibility"] for one in desk.show("T-1001")["messages"] if one["kind"] == "direct"] == ["public"]


def test_a_reminder_of_an_answer_to_all_does_not_say_that_nothing_was_sent(desk: Desk) -> None:
    """Ten minutes later it is still true that Ann has read it."""
    asked = notification(desk)
    sent_after(desk, answered(asked, f"{TEXT}\n\n#sovle", cc=ANN).as_bytes())
    desk.at("2026-03-02T09:55:00+08:00")

    [reminder] = [mail for mail in desk.sent() if mail.recipient == CHEN and "E-UNKNOWN" in mail.words]

    assert "命令都没有执行" in reminder.part("plain")
    assert "都没有发出" not in reminder.part("plain")


def test_files_go_along_and_logos_do_not(desk: Desk) -> None:
    """The invoice that Chen attached reaches Ann; the logo of his signature does not, and he reads that."""
    asked = notification(desk)
    mail = answered(asked, TEXT)
    mail.add_alternative(f"<p>{TEXT}</p><img src='cid:logo'>", subtype="html")
    [_, page] = mail.iter_parts()
    page.add_related(PNG, "image", "png", cid="<logo>", filename="logo.png", disposition="inline")
    mail.add_attachment(b"%PDF-1.4 invoice", maintype="application", subtype="pdf", filename="invoice.pdf")
    sent = sent_after(desk, mail.as_bytes())

    [answer] = [one for one in sent if one.recipient == ANN]
    assert [part.get_filename() for part in answer.message.iter_attachments()] == ["invoice.pdf"]
    assert "logo.png" in next(one for one in sent if one.recipient == CHEN).part("plain")


def test_a_program_is_not_passed_on(desk: Desk) -> None:
    """A file that runs holds the mail."""
    asked = notification(desk)
    mail = answered(asked, TEXT)
    mail.add_attachment(b"MZ" + bytes(100), maintype="application", subtype="octet-stream", filename="tool.exe")
    sent = sent_after(desk, mail.as_bytes())

    assert [one.recipient for one in sent] == [CHEN]
    assert "E-ATTACH" in sent[0].part("plain")
    assert "tool.exe" in sent[0].part("plain")


def test_the_same_mail_twice_is_one_answer(desk: Desk) -> None:
    """Two copies of the bytes, or the same text sent again a minute later: Ann reads it once."""
    asked = notification(desk)
    raw = letter(CHEN, answers=asked.message_id, text=TEXT)
    desk.receives(raw, raw, letter(CHEN, answers=asked.message_id, text=TEXT))
    desk.at(LATER)
    desk.at(LAST)

    sent = desk.sent()
    assert len([mail for mail in sent if mail.recipient == ANN]) == 1
    assert any("E-DUP" in mail.part("plain") for mail in sent)


def test_copies_go_to_those_who_were_added(desk: Desk) -> None:
    """Both get the answer, each sees the other, and the copy carries no token of Ann's."""
    asked = notification(desk)
    sent = sent_after(desk, letter(CHEN, answers=asked.message_id, text=f"#cc add tom@mail.example\n\n{TEXT}"))

    mine, copy = (next(mail for mail in sent if mail.recipient == one) for one in (ANN, "tom@mail.example"))
    assert (mine.message["Cc"], copy.message["Cc"]) == ("tom@mail.example", "tom@mail.example")
    assert ANN in str(copy.message["To"])
    acknowledgement = next(one["message_id"] for one in desk.show("T-1001")["messages"] if one["kind"] == "acknowledgement")
    assert acknowledgement in mine.words
    assert acknowledgement not in copy.words


def test_a_preview_is_sent_by_ok(desk: Desk) -> None:
    """Chen sees the mail as Ann would get it; nothing leaves before he says so."""
    asked = notification(desk)
    [shown] = sent_after(desk, letter(CHEN, answers=asked.message_id, text=f"{TEXT}\n\n#preview"))
    assert shown.recipient == CHEN
    assert "a new lid is on its way" in shown.part("plain")

    desk.receives(letter(CHEN, answers=shown.message_id, text="#ok"))
    desk.at("2026-03-02T09:50:00+08:00")
    desk.at("2026-03-02T09:55:00+08:00")
    [answer] = desk.sent(to=ANN)
    assert "a new lid is on its way" in answer.part("plain")


def test_a_new_text_takes_the_place_of_the_held_one(any_desk: Desk) -> None:
    """Whoever answers the notice with a whole new text means that one."""
    desk = any_desk
    asked = notification(desk)
    [held] = sent_after(desk, letter(CHEN, answers=asked.message_id, text=f"{TEXT}\n#sovle"))
    desk.receives(letter(CHEN, answers=held.message_id, text="Dear Ann,\n\nthe lid comes on Friday."))
    desk.at("2026-03-02T09:50:00+08:00")
    desk.at("2026-03-02T09:55:00+08:00")
    desk.receives(letter(CHEN, answers=held.message_id, text="#ok"))
    desk.at("2026-03-02T10:00:00+08:00")
    desk.at("2026-03-02T10:05:00+08:00")

    [answer] = desk.sent(to=ANN)
    assert "the lid comes on Friday" in answer.part("plain")


def test_a_command_elsewhere_leaves_the_held_mail_alone(desk: Desk) -> None:
    """Only an answer to the notice corrects what is held; a command in answer to the notification is a command."""
    asked = notification(desk)
    sent_after(desk, letter(CHEN, answers=asked.message_id, text=f"{TEXT}\n#sovle"))
    desk.receives(letter(CHEN, answers=asked.message_id, text="#p1"))
    desk.at("2026-03-02T09:39:30+08:00")
    desk.at("2026-03-02T09:55:00+08:00")

    assert desk.tickets()[0]["priority"] == "P1"
    assert desk.sent(to=ANN) == []


def test_another_requester_wants_a_second_word(desk: Desk) -> None:
    """Ann wrote herself, so whose matter it is changes only when Chen says so twice."""
    asked = notification(desk)
    [held] = sent_after(desk, letter(CHEN, answers=asked.message_id, text="#requester tom@mail.example"))
    assert "E-CONFIRM" in held.part("plain")
    assert desk.tickets()[0]["requester"]["address"] == ANN

    desk.receives(letter(CHEN, answers=held.message_id, text="#ok"))
    desk.at("2026-03-02T09:50:00+08:00")
    assert desk.tickets()[0]["requester"]["address"] == "tom@mail.example"
