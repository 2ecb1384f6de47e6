"""Where the demo plays, and how a scene waits for what it is about. Reads mailboxes on loopback and the database.

What the desk did is never taken for granted: it is read from the database and from the mailboxes of the people.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage
from typing import TYPE_CHECKING

import peewee

from processor.config import Config
from processor.demo.clients import Inbox, Letter
from processor.demo.folder import DemoFolder
from processor.demo.narrator import Narrator
from processor.demo.people import Person
from processor.demo.waiting import Patience
from processor.mail.identity import id_hash
from processor.models import InboundMail, OutboxMail
from processor.outbound.outbox import UNSENT
from processor.states import MailState

if TYPE_CHECKING:
    from processor.demo.server import DemoMailServer

NOON = 12


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the scenes play."""

    config: Config
    server: "DemoMailServer"
    folder: DemoFolder
    patience: Patience
    narrator: Narrator


def done(stage: Stage, letter: Letter) -> InboundMail:
    """Wait until the desk has worked a letter off and sent all that it wrote; return its row."""
    # A query keeps what it found the first time, so each look asks anew.
    mail = stage.patience.wait_for(
        f"the desk to read the mail of {letter.sender.name}",
        lambda: InboundMail.get_or_none(InboundMail.message_id_hash == id_hash(letter.message_id), InboundMail.state == MailState.DONE),
    )
    stage.patience.wait_for("the desk's mails to leave", lambda: not OutboxMail.select().where(OutboxMail.state.in_(UNSENT)).exists())
    stage.folder.keep(stage.server.accepted)
    return mail


def answers(mail: EmailMessage, letter: Letter) -> bool:
    """Tell whether `mail` answers `letter`."""
    return bool(mail["In-Reply-To"] == letter.message_id)


def last_written() -> int:
    """Return the number of the mail that the desk wrote last, 0 before the first."""
    return int(OutboxMail.select(peewee.fn.MAX(OutboxMail.id)).scalar() or 0)


def wrote(since: int) -> str:
    """Say to whom the desk has written after its mail number `since`."""
    recipients = [mail.recipient for mail in written(since)]
    return f"wrote to {', '.join(recipients)} and to nobody else" if recipients else "wrote to nobody"


def written(since: int) -> list[OutboxMail]:
    """Return what the desk has written after its mail number `since`."""
    return list(OutboxMail.select().where(OutboxMail.id > since).order_by(OutboxMail.id))


def arrived(stage: Stage, person: Person, since: int) -> EmailMessage:
    """Return the last mail that the desk has written to somebody after its mail number `since`, as it lies in the mailbox."""
    [*_, mail] = [mail for mail in written(since) if mail.recipient == person.address]
    with Inbox(stage.server, person) as inbox:
        return stage.patience.wait_for(
            f"a mail to {person.name}", lambda: inbox.newest(lambda one: bool(one["Message-ID"] == mail.message_id))
        )


def now() -> datetime:
    """Return the present instant in a zone where it is noon: the desk disturbs nobody at night, and all customers live there."""
    instant = datetime.now(UTC)
    return instant.astimezone(timezone(timedelta(hours=NOON - instant.hour)))
