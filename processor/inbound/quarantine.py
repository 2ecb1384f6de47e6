"""Mails that could not be processed: kept whole, made visible, tried again or dropped by a person. Touches the database.

A mail is set aside after its third failure with the traceback; a stub ticket stands for it, so that nobody's complaint is
only in a log, and the admins are told once. Held mails (a colleague's, until it can be worked) are listed here as well.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from processor import journal
from processor.database import Database
from processor.errors import UsageError
from processor.mail import parse
from processor.mail.identity import id_hash
from processor.models import InboundMail, Participant, RawMail, Ticket, TicketMessage
from processor.outbound import wording
from processor.outbound.deliver import tell_admins
from processor.outbound.desk import Desk
from processor.states import Disposition, MailState, TicketStatus
from processor.tickets import history, people
from processor.tickets.routing import route

if TYPE_CHECKING:
    import peewee


def set_aside(desk: Desk, mail: InboundMail, error: Exception, trace: str, now: datetime) -> None:
    """Quarantine a mail, open its stub ticket and tell the admins. Runs in a transaction."""
    head = parse.read_head(bytes(RawMail.get_by_id(mail.id).content))
    reason = f"{type(error).__name__}: {error}"[:400]
    ticket = Ticket.get_or_none(Ticket.source_mail_id == mail.id) or _stub(desk, mail, head, now)
    journal.record(ticket.id, "quarantined", now, mail=mail.id, reason=reason, attempts=mail.attempts)
    history.reschedule(desk, ticket.id, now)
    InboundMail.update(
        state=MailState.QUARANTINED,
        disposition=Disposition.QUARANTINED,
        owner=None,
        ticket_id=ticket.id,
        error=trace,
        reasons=[reason],
    ).where(InboundMail.id == mail.id).execute()
    values = {
        "id": mail.id,
        "reason": reason,
        "sender": head.sender_text,
        "subject": head.subject,
        "received_at": wording.instant(mail.received_at, desk.config.desk.languages[0], desk.config.desk.zone),
        "attempts": mail.attempts,
        "ref": ticket.ref,
    }
    tell_admins(desk, "mail-quarantined", f"quarantined:{mail.id}", {"quarantined": values}, now)


def _stub(desk: Desk, mail: InboundMail, head: parse.Head, now: datetime) -> Ticket:
    language = desk.config.desk.languages[0]
    way = route(head.subject, language, mail.id, desk.config)
    person = None if head.sender is None else people.remember(desk.config.trust, head.sender)
    ticket = Ticket.create(
        source_mail_id=mail.id,
        requester=person.id if person else None,
        subject=head.subject,
        language=language,
        department=way.department_key,
        owner=way.owner,
        opened_at=mail.received_at,
    )
    if person is not None:
        Participant.insert(ticket=ticket, person=person.id).execute()
    TicketMessage.insert(
        ticket=ticket,
        mail_id=mail.id,
        public=True,
        automatic=False,
        kind="unreadable",
        sender=head.sender.address if head.sender else head.sender_text,
        at=mail.received_at,
        subject=head.subject,
        text=f"This mail could not be read. The original is kept: processor quarantine show {mail.id}",
        attachments=[{"name": "original.eml", "type": "message/rfc822", "size": head.size}],
        message_id=head.message_id,
        message_id_hash=id_hash(head.message_id) if head.message_id else None,
    ).execute()
    journal.record(ticket.id, "opened", now, mail=mail.id, because="a mail that could not be read must not be lost")
    return ticket


def end_stub(mail: InboundMail, ticket_id: int | None, now: datetime) -> None:
    """End the stub ticket of a mail that has been read at last and belongs elsewhere, to `ticket_id` or to none."""
    stub = Ticket.get_or_none(Ticket.source_mail_id == mail.id, Ticket.status == TicketStatus.NEW)
    if stub is None or stub.id == ticket_id:
        return
    Ticket.update(status=TicketStatus.VOID if ticket_id is None else TicketStatus.MERGED).where(Ticket.id == stub.id).execute()
    journal.record(stub.id, "stub_ended", now, mail=mail.id, ticket=ticket_id)


def listed() -> "peewee.ModelSelect[InboundMail]":
    """Return the mails that need a person, oldest first: quarantined and held ones."""
    waiting = (Disposition.QUARANTINED, Disposition.HELD)
    return InboundMail.select().where(InboundMail.disposition.in_(waiting)).order_by(InboundMail.id)


def find(mail_id: int) -> InboundMail:
    """Return a listed mail. Raises UsageError when there is none with this number."""
    mail: InboundMail | None = listed().where(InboundMail.id == mail_id).first()
    if mail is None:
        message = f"no mail {mail_id} waits in the quarantine; `processor quarantine list` shows those that do"
        raise UsageError(message)
    return mail


def original(mail: InboundMail) -> bytes:
    """Return the mail as it came."""
    return bytes(RawMail.get_by_id(mail.id).content)


def retry(database: Database, mail_id: int) -> None:
    """Let the worker try a mail again, twice before it comes back here. Raises UsageError."""
    with database.transaction():
        mail = find(mail_id)
        InboundMail.update(state=MailState.STORED, disposition=None, attempts=1, retry_at=None, owner=None).where(
            InboundMail.id == mail.id
        ).execute()
        if mail.ticket_id is not None:
            Ticket.update(status=TicketStatus.NEW).where(Ticket.id == mail.ticket_id, Ticket.status == TicketStatus.VOID).execute()


def drop(database: Database, mail_id: int, now: datetime) -> None:
    """Give a mail up: its stub ticket ends, the original stays. Raises UsageError."""
    with database.transaction():
        mail = find(mail_id)
        InboundMail.update(state=MailState.DONE, disposition=Disposition.DROPPED).where(InboundMail.id == mail.id).execute()
        if mail.disposition == Disposition.QUARANTINED and mail.ticket_id is not None:
            Ticket.update(status=TicketStatus.VOID).where(Ticket.id == mail.ticket_id, Ticket.source_mail_id == mail.id).execute()
            journal.record(mail.ticket_id, "dropped", now, actor="admin", mail=mail.id)
