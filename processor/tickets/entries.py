"""Mails as entries of a ticket: what was written in it, with what was heard and what was attached. Touches the database.

It runs inside the caller's transaction.
"""

from processor.columns import column
from processor.listening.reading import as_json
from processor.mail.identity import id_hash
from processor.models import Ticket, TicketMessage
from processor.statements import insert
from processor.tickets import files
from processor.tickets.incoming import Incoming

_NOTE = "note"


def add(ticket: Ticket, incoming: Incoming, kind: str, *, public: bool) -> None:
    """Keep a mail in its ticket; one that an earlier try has kept is kept anew."""
    message = incoming.message
    if incoming.tried_before:
        TicketMessage.delete().where(TicketMessage.mail_id == incoming.mail.id).execute()
    row = {
        "ticket": ticket.id,
        "mail_id": incoming.mail.id,
        "public": public,
        "automatic": False,
        "kind": kind,
        "sender": incoming.sender.address or incoming.sender.name,
        "recipients": {"to": [a.address for a in message.to], "cc": [a.address for a in message.cc]},
        "at": incoming.mail.received_at,
        "subject": message.subject,
        "text": (message.new_text or message.text) if kind == _NOTE else incoming.shown,  # a colleague's quotes show what is known inside
        "reading": as_json(incoming.reading) | {"said": list(incoming.said), "offset": incoming.offset},
        "attachments": files.labels(message.attachments),
        "message_id": message.message_id,
        "message_id_hash": id_hash(message.message_id) if message.message_id else None,
    }
    number = insert(TicketMessage, row)
    if number is not None:
        files.keep(number, message.attachments)


def was_said_before(ticket: Ticket, incoming: Incoming) -> bool:
    """Whether a mail of this ticket with the same Message-ID says the same; a list or a scanner may have put words of its own below."""
    message = incoming.message
    if message.message_id is None or message.attachments:
        return False
    same = TicketMessage.select(TicketMessage.text).where(
        TicketMessage.ticket == ticket.id, TicketMessage.message_id_hash == id_hash(message.message_id)
    )
    text = incoming.shown.strip()
    return any(text.startswith(before.strip()) for before in column(same) if before.strip())
