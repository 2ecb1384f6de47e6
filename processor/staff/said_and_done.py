"""What was promised to be changed has been changed: the mail that says so goes to the customer when its owner has read it.

Touches the database inside the caller's transaction. The draft waits as a held mail does: it is reminded of, listed, and never leaves by
itself.
"""

from datetime import datetime

from processor.mail.message import Address
from processor.models import InboundMail, Ticket
from processor.models_work import HeldReply, PromisedAction
from processor.outbound import outbox
from processor.outbound.desk import Desk
from processor.staff import answers, held, phrases
from processor.states import HeldState
from processor.tickets import among_us, moment, rows, timed_letters, ways
from processor.tickets.by import By
from processor.tickets.events import Happened
from processor.tickets.history import events_of
from processor.tickets.steps import Step, StepKind

TELL = "TELL"  # why it waits


def offer(desk: Desk, ticket: Ticket, mail: InboundMail, number: int, now: datetime) -> None:
    """Show the owner what the customer would be told of an action that is done; nothing where nobody would be told."""
    step = Step(now, StepKind.YOU_SAID_WE_DID, ticket.cycle, about=f"{number}", key=f"{number}")
    person = ticket.requester
    draft = timed_letters.draft(moment.at(desk, ticket, now), step)
    if draft is None or person is None:
        return
    [owner, *_] = among_us.owners(desk, ticket)
    language = among_us.language_of(desk, owner)
    held.put(mail, ticket, owner, "receipt", [TELL], now)
    values = {
        "preview": {
            "because": phrases.problem(TELL, language, value=PromisedAction.get_by_id(number).what),
            "to": person.name or person.address,
            "subject": draft.subject,
            "text": draft.text,
        },
        "warnings": [],
        "quick": ways.quick(desk, ticket, owner, language, ("ok", "cancel")),
    }
    letter = outbox.Letter(
        kind="receipt",
        occasion=f"held-preview:{mail.id}:{number}",
        recipient=Address(among_us.name_of(desk, owner), owner),
        template="staff/preview",
        language=language,
        values=answers.file_values(ticket, language) | values,
        ticket=ticket,
    )
    outbox.enqueue(desk, letter, now)


def release(ticket: Ticket, waiting: HeldReply, by: By, now: datetime) -> None:
    """Let the customer be told of what was done in the mail that waits."""
    for event in events_of(ticket.id):
        if event.name == Happened.ACTION_DONE and event.number_of("mail") == waiting.mail_id:
            rows.record(ticket, Happened.ACTION_CONFIRMED, by, now, action=event.number_of("action"))
    held.settle(waiting, HeldState.RELEASED)
