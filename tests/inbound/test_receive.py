"""Mails are ours before the server learns of it: what is stored when, what is moved when, what counts as known."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from processor.columns import column
from processor.config import Config, Mailbox
from processor.database import Database
from processor.errors import MailboxError
from processor.inbound import receive
from processor.inbound.receive import Receiver
from processor.mail import parse
from processor.models import InboundMail, MailboxEpoch, MailLocation, RawMail
from processor.states import MailState
from tests.desk import Settings, write_config
from tests.letters import letter
from tests.wire.fake_mailbox import FakeMailbox

NOW = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)
LIMIT = 100_000


class Box:
    """A mailbox, the database, and a receiver between them."""

    def __init__(self, config: Config) -> None:
        """Open the database; nothing is connected."""
        self.server = FakeMailbox()
        [self.mailbox] = config.mailboxes
        self.database = Database(config.database.url)
        self.database.migrate()

    def receiver(self, **changes: object) -> Receiver:
        """Return a new receiver with a new session."""
        mailbox: Mailbox = self.mailbox.model_copy(update=changes)
        return Receiver(self.server.session(mailbox), mailbox, self.database, LIMIT)

    def arrive(self, *mails: bytes, at: datetime = NOW) -> None:
        """Put mails into the INBOX."""
        for mail in mails:
            self.server.append(mail, at)

    def done(self, state: MailState = MailState.DONE) -> None:
        """Let all stored mails be processed."""
        InboundMail.update(state=state, disposition="ticketed").execute()


@pytest.fixture
def box(tmp_path: Path, any_url: str) -> Iterator[Box]:
    """Yield an empty mailbox with its database, held in one unit of work."""
    opened = Box(write_config(tmp_path, Settings(database_url=any_url)))
    with opened.database.unit_of_work():
        yield opened
    opened.database.close()
    getattr(opened.database.peewee, "close_all", lambda: None)()


def test_nothing_is_moved_before_it_is_done(box: Box) -> None:
    """Storing a mail leaves the server as it was; only a mail whose processing ended is moved."""
    box.arrive(letter())
    receiver = box.receiver()

    assert receiver.receive_new(NOW) == 1
    assert receiver.file_done() == 0
    assert len(box.server.contents("INBOX")) == 1
    box.done()
    assert receiver.file_done() == 1
    assert receiver.file_done() == 0
    assert (box.server.contents("INBOX"), len(box.server.contents("Processed"))) == ([], 1)


def test_a_quarantined_mail_goes_to_a_folder_of_its_own(box: Box) -> None:
    """Whoever looks into the mailbox finds it there."""
    box.arrive(letter())
    receiver = box.receiver()
    receiver.receive_new(NOW)
    box.done(MailState.QUARANTINED)

    receiver.file_done()

    assert len(box.server.contents("Quarantine")) == 1


def test_without_a_folder_mails_stay_and_are_known(box: Box) -> None:
    """A desk that shares its mailbox with people moves nothing, and receives nothing twice."""
    box.arrive(letter())
    receiver = box.receiver(processed_folder="")
    receiver.receive_new(NOW)
    box.done()

    assert receiver.file_done() == 1
    assert len(box.server.contents("INBOX")) == 1
    assert box.receiver(processed_folder="").receive_new(NOW, everything=True) == 0


def test_the_bytes_are_kept_as_they_came(box: Box) -> None:
    """What a person asks for later is the mail itself."""
    mail = letter(attachments=[("photo.png", "image/png", bytes(range(256)))])
    box.arrive(mail)
    box.receiver().receive_new(NOW)

    assert bytes(RawMail.get().content) == mail


def test_a_second_look_finds_what_is_new(box: Box) -> None:
    """A look above the last mail, and now and then one at everything: both find the new mail and no old one."""
    receiver = box.receiver()
    box.arrive(letter())
    assert receiver.receive_new(NOW, everything=True) == 1

    box.arrive(letter())
    assert receiver.receive_new(NOW) == 1
    box.arrive(letter())
    assert receiver.receive_new(NOW, everything=True) == 1
    assert receiver.receive_new(NOW) == 0


def test_a_worker_that_died_before_filing_is_made_up_for(box: Box) -> None:
    """The next worker finds the mail known and done, and moves it."""
    box.arrive(letter())
    box.receiver().receive_new(NOW)
    box.done()

    after = box.receiver()

    assert after.receive_new(NOW, everything=True) == 0
    assert after.file_done() == 1
    assert InboundMail.select().count() == 1


def test_a_connection_that_breaks_loses_and_doubles_nothing(box: Box) -> None:
    """The mails stored before it broke are ours, the others come with the next connection."""
    box.arrive(letter(), letter())
    receiver = box.receiver()
    receiver.receive_new(NOW)
    box.done()
    box.server.down = True

    with pytest.raises(MailboxError):
        receiver.file_done()

    box.server.down = False
    box.arrive(letter())
    again = box.receiver()
    assert again.receive_new(NOW, everything=True) == 1
    assert again.file_done() == 2


def test_copies_are_one_mail_in_several_places(box: Box) -> None:
    """Two copies in the INBOX, one of them with another trace: one mail, and both are moved."""
    mail = letter()
    box.arrive(mail, b"Received: by mx2.acme.example\r\n" + mail)
    receiver = box.receiver()

    assert receiver.receive_new(NOW) == 1
    assert (InboundMail.select().count(), MailLocation.select().count()) == (1, 2)
    box.done()
    assert receiver.file_done() == 2


@pytest.mark.parametrize("reason", ["uidvalidity", "uidnext"])
def test_a_numbering_that_lost_its_meaning_begins_a_new_life(box: Box, reason: str) -> None:
    """Another UIDVALIDITY, or a UIDNEXT that went back (a restored backup): nothing known by number counts any more."""
    box.arrive(letter(), letter())
    box.receiver().receive_new(NOW)

    box.server.folders["INBOX"].clear()
    if reason == "uidvalidity":
        box.server.renumber()
    else:
        box.server._next["INBOX"] = 1
    box.arrive(letter())
    stored = box.receiver().receive_new(NOW)

    assert stored == 1
    assert MailboxEpoch.select().count() == 2


def test_a_session_with_the_same_numbering_goes_on(box: Box) -> None:
    """Connecting again is no new life."""
    box.arrive(letter())
    for _ in range(3):
        box.receiver().receive_new(NOW, everything=True)

    assert MailboxEpoch.select().count() == 1


def test_the_time_of_arrival_is_the_servers_and_never_in_the_future(box: Box) -> None:
    """The Date field is the sender's claim; a server whose clock is ahead does not date mails after now."""
    box.arrive(letter(), at=NOW - timedelta(minutes=3))
    box.arrive(letter(), at=NOW + timedelta(days=3))
    box.receiver().receive_new(NOW)

    assert [mail.received_at for mail in InboundMail.select().order_by(InboundMail.id)] == [NOW - timedelta(minutes=3), NOW]


@pytest.mark.parametrize(
    ("age", "silent"), [(timedelta(days=1), False), (timedelta(days=1, microseconds=1), True)], ids=["at the edge", "beyond"]
)
def test_only_what_came_before_the_backlog_is_silent(box: Box, age: timedelta, *, silent: bool) -> None:
    """The backlog is the time before the first connection whose mails are still answered."""
    box.arrive(letter(), at=NOW - age)
    box.receiver().receive_new(NOW)

    assert InboundMail.get().silent is silent


def test_many_mails_come_in_several_batches(box: Box) -> None:
    """More than fit into one answer of the server, in order of arrival."""
    box.arrive(*(letter(message_id=f"<{number}@customer.example>") for number in range(2 * receive.BATCH_MAILS + 1)))

    assert box.receiver().receive_new(NOW) == 2 * receive.BATCH_MAILS + 1
    raws = column(RawMail.select(RawMail.content).order_by(RawMail.mail))
    numbers = [int(bytes(raw).partition(b"Message-ID: <")[2].partition(b"@")[0]) for raw in raws]
    assert numbers == list(range(2 * receive.BATCH_MAILS + 1))


def test_of_a_mail_over_the_limit_only_the_head_is_stored(box: Box) -> None:
    """Its size is the whole mail's, and the row says that it was cut."""
    large = letter(attachments=[("video.mp4", "video/mp4", b"\0" * LIMIT)])
    box.arrive(letter(), large, letter())
    box.receiver().receive_new(NOW)

    cut = InboundMail.get(InboundMail.truncated)
    assert cut.size_bytes == len(large)
    assert bytes(RawMail.get_by_id(cut.id).content) == large[: parse.HEAD_BYTES]
    assert InboundMail.select().where(~InboundMail.truncated).count() == 2


def test_a_mail_that_lies_in_two_mailboxes_is_one_mail(box: Box) -> None:
    """Somebody wrote to two addresses of the same desk."""
    mail = letter()
    box.arrive(mail)
    box.receiver().receive_new(NOW)

    other = FakeMailbox()
    other.append(mail, NOW)
    mailbox = box.mailbox.model_copy(update={"name": "returns"})
    stored = Receiver(other.session(mailbox), mailbox, box.database, LIMIT).receive_new(NOW)

    assert stored == 0
    assert MailLocation.select().count() == 2
