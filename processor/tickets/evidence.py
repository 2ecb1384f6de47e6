"""What a mail shows besides its words: whose address is proved, which clock they go by, and that it is sensitive. Touches the database.

It runs inside the caller's transaction.
"""

from datetime import datetime

from processor import journal
from processor.mail.message import Authentication
from processor.models import Ticket
from processor.states import Automation
from processor.tickets import manner, priority, rows
from processor.tickets.by import desk_itself
from processor.tickets.events import Happened
from processor.tickets.incoming import Incoming


def note_proof(ticket: Ticket, incoming: Incoming, *, proved: bool) -> None:
    """Keep what the mail proves about the requester's address, and by how much their clock differs."""
    if incoming.person is None or incoming.person.id != ticket.requester_id:
        return
    proved = proved or ticket.verified or is_proved(incoming)
    offset = ticket.utc_offset_minutes if incoming.message.utc_offset_minutes is None else incoming.message.utc_offset_minutes
    if (proved, offset) != (ticket.verified, ticket.utc_offset_minutes):
        rows.change(ticket, verified=proved, utc_offset_minutes=offset)


def is_proved(incoming: Incoming) -> bool:
    """Whether the sender's address is proved: by their own server, or by an earlier answer to a mail that only they can have got."""
    known = incoming.person is not None and incoming.person.reached_at is not None
    return incoming.message.authentication is Authentication.PASS or (known and incoming.message.authentication is not Authentication.FAIL)


def note_sensitive(ticket: Ticket, incoming: Incoming, now: datetime) -> None:
    """Let fewer automatic mails go out when a later mail turns out to be sensitive; what is queued is withdrawn when its turn comes.

    Danger makes it as pressing as a new matter of danger is.
    """
    pressing = priority.decide(incoming.reading)
    if pressing.level == priority.DANGER < ticket.priority:
        was = ticket.priority
        rows.change(ticket, priority=pressing.level)
        rows.record(ticket, Happened.PRIORITISED, desk_itself(now), now, level=pressing.level, was=was, because=pressing.because)
    allowed = manner.stricter(Automation(ticket.automation), manner.automation(incoming.reading))
    if allowed is Automation(ticket.automation):
        return
    signals = list(dict.fromkeys([*ticket.signals, *manner.names(incoming.reading)]))
    rows.change(ticket, automation=allowed, signals=signals)
    journal.record(ticket.id, "sensitive", now, mail=incoming.mail.id, signals=signals, automation=allowed.value)
