"""What is new in a ticket, in the words that a colleague has noted for the customer. Reads the database."""

from collections.abc import Mapping
from datetime import datetime

from processor.models import Ticket, TicketMessage
from processor.models_work import PromisedAction
from processor.outbound import course_words
from processor.tickets.case import Case
from processor.tickets.events import Event, Happened
from processor.tickets.situation import Situation, situation
from processor.tickets.telling import Told

MOST_SAID, MOST_DONE = 4, 5  # sentences in a mail
_NEW_OWNER = (Happened.OWNER_CHANGED, Happened.ACCEPTED)


def since_told(told: Told, owner: Mapping[str, object] | None) -> list[str]:
    """Return what happened and the customer was not told, a line each; else that there is a new `owner`, if one is given."""
    here = situation(told.case, told.clocks, told.desk.config, told.now)
    lines = unheard_steps(told.ticket, here)
    if not lines and owner is not None and here.unheard(_NEW_OWNER):
        lines = [course_words.has_it_now(str(owner["name"]), told.language)]
    return lines


def unheard_steps(ticket: Ticket, here: Situation) -> list[str]:
    """Return the steps that colleagues have noted for the customer and nobody has told them, a line each."""
    return _texts(ticket, here.unheard((Happened.STEP,)))[-MOST_DONE:]


def _texts(ticket: Ticket, events: list[Event]) -> list[str]:
    numbers = [event.number_of("message") for event in events if event.name == Happened.STEP]
    if not numbers:
        return []
    found = TicketMessage.select(TicketMessage.id, TicketMessage.text).where(
        TicketMessage.id.in_(numbers), TicketMessage.ticket == ticket.id, TicketMessage.kind == "step"
    )
    texts = {message.id: " ".join(message.text.split()) for message in found}
    return [texts[number] for number in numbers if number in texts]


def last_step(ticket: Ticket, case: Case) -> tuple[str, datetime] | None:
    """Return the last step that a colleague has noted for the customer, and when."""
    steps = [event for event in case.events if event.name == Happened.STEP][-1:]
    texts = _texts(ticket, steps)
    return (texts[0], steps[0].at) if texts else None


def said(ticket: Ticket) -> list[str]:
    """Return what the customer told in the mail that opened the ticket, in their own words, as far as it may be told back."""
    return said_in(TicketMessage.get_or_none(TicketMessage.ticket == ticket.id, TicketMessage.mail_id == ticket.source_mail_id))


def said_lately(ticket: Ticket) -> list[str]:
    """Return the same of their latest mail."""
    by_mail = (TicketMessage.ticket == ticket.id) & TicketMessage.public & ~TicketMessage.mail_id.is_null()
    theirs = TicketMessage.select().where(by_mail, TicketMessage.kind.in_(("complaint", "reply")))
    heard = [message for message in theirs.order_by(TicketMessage.id.desc()).limit(5) if message.reading]
    return said_in(heard[0] if heard else None)


def said_in(message: TicketMessage | None) -> list[str]:
    """Return what is told in a mail, in its words, as far as it may be told back."""
    lines = message.reading.get("said", []) if message is not None and message.reading else []
    return [str(line) for line in lines][:MOST_SAID]


def actions_done(ticket: Ticket) -> list[str]:
    """Return what was promised and is done, a line each."""
    done = PromisedAction.select().where(PromisedAction.ticket == ticket.id, ~PromisedAction.done_at.is_null()).order_by(PromisedAction.id)
    return [action.what for action in done][:MOST_DONE]
