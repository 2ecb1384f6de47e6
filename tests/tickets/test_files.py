"""Attached files are kept once, byte for byte, and go with the ticket."""

from processor.models import StoredFile, TicketMessage
from processor.tickets import files
from tests.desk import MORNING, Desk
from tests.letters import BOB, letter

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
CHEN = "chen@acme.example"


def test_the_same_bytes_are_kept_once(any_desk: Desk) -> None:
    """A logo under three names in two mails is one file; each message finds its own in order."""
    any_desk.receives(letter(attachments=[("logo.png", "image/png", PNG), ("bill.pdf", "application/pdf", b"%PDF-1.7")]))
    any_desk.receives(letter(BOB, attachments=[("a.png", "image/png", PNG), ("b.png", "image/png", PNG)]))
    any_desk.at(MORNING)

    with any_desk.database.unit_of_work():
        incoming = list(TicketMessage.select().where(TicketMessage.mail_id > 0).order_by(TicketMessage.id))
        assert StoredFile.select().count() == 2
        assert [files.of_message(message.id) for message in incoming] == [[PNG, b"%PDF-1.7"], [PNG, PNG]]


def test_a_colleague_gets_the_photograph(any_desk: Desk) -> None:
    """Whoever works by mail has the file in the mail; a program is named and left out."""
    any_desk.receives(letter(attachments=[("lid.png", "image/png", PNG), ("setup.exe", "application/octet-stream", b"MZ")]))
    any_desk.at(MORNING)

    [notice] = any_desk.sent(to=CHEN)
    assert [(part.get_filename(), part.get_content_type(), part.get_content()) for part in notice.message.iter_attachments()] == [
        ("lid.png", "image/png", PNG)
    ]
    assert "setup.exe（2 B；是可执行程序，未随本通知附上；原件在邮箱里）" in notice.part("plain")


def test_a_customer_never_gets_a_file_back(any_desk: Desk) -> None:
    """The acknowledgement carries words only."""
    any_desk.receives(letter(attachments=[("lid.png", "image/png", PNG)]))
    any_desk.at(MORNING)

    [answer] = any_desk.sent(to="ann@customer.example")
    assert answer.message.get_content_type() == "multipart/alternative"
