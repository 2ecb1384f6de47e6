"""What a colleague asks the desk: a ticket's story, a list of tickets, what the commands are. Writes to the outbox."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from processor.models import NUMBERS_START_AFTER, Ticket, TicketMessage
from processor.models_work import PromisedAction
from processor.outbound import course_words, wording
from processor.outbound.desk import Desk
from processor.staff import answers, errands
from processor.staff.command_help import EXPLAINED
from processor.staff.command_names import BY_KEY, COMMANDS, is_chinese
from processor.staff.letter import parsed_for
from processor.staff.orders import Order
from processor.tickets import among_us, consulting, lists, rights
from processor.tickets.history import events_of
from processor.tickets.incoming import Incoming
from processor.tickets.refused import Code, Refused

MOST_EVENTS = 60
MOST_SAID, MOST_CHARACTERS = 12, 1000


def answer(desk: Desk, ticket: Ticket | None, found: Sequence[Order], incoming: Incoming, now: datetime) -> bool:
    """Answer the questions to the desk among the commands of a mail; tell whether there was one. Raises Refused for no ticket."""
    asked = False
    for order in found:
        match order:
            case errands.Show(number):
                _show(desk, _named(ticket, number, incoming.sender.address), incoming, now)
            case errands.ListTickets(which):
                _list(desk, which, incoming, now)
            case errands.Help(command):
                _help(desk, ticket, command, incoming, now)
            case _:
                continue
        asked = True
    return asked


def _named(ticket: Ticket | None, number: int | None, address: str) -> Ticket:
    found = ticket if number is None else Ticket.get_or_none(Ticket.id == number - NUMBERS_START_AFTER)
    if found is None:
        raise Refused(Code.ARG, f"there is no ticket T-{number}", given=f"T-{number}")
    rights.admit(events_of(found.id), address)
    return found


def _show(desk: Desk, ticket: Ticket, incoming: Incoming, now: datetime) -> None:
    """Send a ticket as it stands, and what happened."""
    address = incoming.sender.address.lower()
    language = among_us.language_of(desk, address)
    values = {
        **among_us.about(desk, ticket, address, language, "receipt", now),
        "consults": list(_open_questions(desk, ticket, language)),
        "actions": list(_actions(desk, ticket, language)),
        "timeline": list(_timeline(desk, ticket, language)),
        "said": list(_said(desk, ticket, language, now)),
    }
    answers.write(desk, ticket, incoming, "show", values, f"show:{incoming.mail.id}:{ticket.id}", now)


def _open_questions(desk: Desk, ticket: Ticket, language: str) -> Iterator[str]:
    for asked in consulting.open_consults(events_of(ticket.id)):
        whom = among_us.name_of(desk, asked.text("person")) or asked.text("department")
        yield f"{asked.number_of('consult')} {whom} · {wording.instant(asked.received, language, desk.config.desk.zone)}"


def _actions(desk: Desk, ticket: Ticket, language: str) -> Iterator[str]:
    for one in PromisedAction.select().where(PromisedAction.ticket == ticket.id).order_by(PromisedAction.id):
        due = wording.day(one.due_on, language) if one.due_on else ""
        told = (str(one.id), one.what, among_us.name_of(desk, one.who) or one.who, due, "✓" if one.done_at else "")
        yield " · ".join(piece for piece in told if piece)


def _timeline(desk: Desk, ticket: Ticket, language: str) -> Iterator[dict[str, str]]:
    """Yield what happened, the last things at the end; entries that tell a colleague nothing are left out."""
    told = []
    for event in events_of(ticket.id):
        actor = "" if event.actor in ("desk", "machine") else among_us.name_of(desk, event.actor) or event.actor
        if words := course_words.happened(event.name, actor, language):
            told.append({"at": wording.instant(event.received, language, desk.config.desk.zone), "what": words})
    yield from told[-MOST_EVENTS:]


def _said(desk: Desk, ticket: Ticket, language: str, now: datetime) -> Iterator[dict[str, object]]:
    """Yield what people wrote lately, the last at the end; mails of the desk's own are left out."""
    written = TicketMessage.select().where(TicketMessage.ticket == ticket.id, ~TicketMessage.automatic)
    for one in reversed(list(written.order_by(TicketMessage.id.desc()).limit(MOST_SAID))):
        if text := _words(desk, one, now):
            yield {
                "who": among_us.name_of(desk, one.sender) or _customer(ticket, one.sender),
                "at": wording.instant(one.at, language, desk.config.desk.zone),
                "inside": not one.public,
                "text": text if len(text) <= MOST_CHARACTERS else f"{text[:MOST_CHARACTERS]}…",
            }


def _words(desk: Desk, message: TicketMessage, now: datetime) -> str:
    """Return what somebody said, of a colleague's mail that stayed inside without the lines that were meant for the desk."""
    if message.public or message.mail_id is None or message.sender.lower() not in desk.staff_addresses:
        return str(message.text).strip()
    return parsed_for(desk, message.sender, message.text, now).text.strip()


def _customer(ticket: Ticket, sender: str) -> str:
    """Return the customer's name where they wrote, else the address."""
    customer = ticket.requester
    return str(customer.name or sender) if customer is not None and customer.address == sender else sender


def _list(desk: Desk, which: errands.Worklist, incoming: Incoming, now: datetime) -> None:
    address = incoming.sender.address.lower()
    answers.write(desk, None, incoming, "list", lists.wanted(desk, address, which.value, now), f"list:{incoming.mail.id}:{which}", now)


def _help(desk: Desk, ticket: Ticket | None, command: str | None, incoming: Incoming, now: datetime) -> None:
    """Explain one command, or all of them."""
    language = among_us.language_of(desk, incoming.sender.address)
    chinese = is_chinese(language)
    named = BY_KEY.get(command or "")
    values = {
        "topic": named.name(language) if named else None,
        "help": [
            {"form": one.in_form(language), "what": EXPLAINED[one.key].does[chinese], "example": EXPLAINED[one.key].example[chinese]}
            for one in ([named] if named else COMMANDS)
        ],
    }
    answers.write(desk, ticket, incoming, "help", values, f"help:{incoming.mail.id}:{command or 'all'}", now)
