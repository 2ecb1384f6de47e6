"""The reminder that a colleague has set for themselves. Writes to the outbox; what they answer stays inside."""

from datetime import datetime

from processor.mail.message import Address
from processor.models import Ticket, TicketMessage
from processor.outbound import outbox
from processor.outbound.desk import Desk
from processor.tickets import among_us, moment, reminder_values, rights
from processor.tickets.events import Event
from processor.tickets.history import events_of
from processor.tickets.reminder_values import Reminded
from processor.tickets.steps import Step, StepKind


def remind(desk: Desk, ticket: Ticket, asked: Event, now: datetime) -> int:
    """Write to whoever asked for it in an entry of the journal; return how many mails were queued."""
    address = asked.text("to").lower()
    if address in rights.recused(events_of(ticket.id)):
        return 0  # the matter is about them since
    looked = moment.at(desk, ticket, now)
    told = Reminded(looked, Step(now, StepKind.REMINDER, ticket.cycle), address, among_us.language_of(desk, address))
    noted = TicketMessage.get_or_none(TicketMessage.id == asked.number_of("message"), TicketMessage.ticket == ticket.id)
    values = reminder_values.file(told) | {
        "remind": {"text": noted.text if noted else None, "set_at": told.at(asked.at)},
        "due": reminder_values.due(told),
    }
    letter = outbox.Letter(
        kind="internal",
        occasion=f"own-reminder:{ticket.id}:{asked.number}",
        recipient=Address(among_us.name_of(desk, address), address),
        template="staff/reminder-own",
        language=told.language,
        values=values,
        ticket=ticket,
    )
    return int(outbox.enqueue(desk, letter, now) is not None)
