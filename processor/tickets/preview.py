"""What templates can know of a ticket, for whoever looks at them. Reads the database.

What only the moment of sending knows, such as news, is not here: a preview shows its sample.
"""

from zoneinfo import ZoneInfo

from processor.config import Config
from processor.listening.reading import from_json
from processor.models import Ticket, TicketMessage
from processor.outbound import card, course_words, heard, wording
from processor.tickets import past, policy
from processor.tickets.letters import department_name


def values_of(config: Config, ticket: Ticket, language: str) -> dict[str, object]:
    """Return the values of a ticket, worded in `language`."""
    person = ticket.requester
    department = next((one for one in config.departments if one.key == ticket.department), None)
    owner = next((somebody.name for somebody in config.staff if somebody.address == ticket.owner), None)
    named = department_name(department, language)
    first = wording.instant(policy.due(config, ticket.priority, "first", ticket.opened_at), language, config.desk.zone)
    values: dict[str, object] = {
        "ticket": {
            "ref": ticket.ref,
            "subject": ticket.subject,
            "received_at": wording.instant(ticket.opened_at, language, config.desk.zone),
            "priority": ticket.priority,
            "status": course_words.status(ticket.status, language),
            "language": wording.language_name(ticket.language, language),
            "kind": ticket.kind,
            "mood": None,
        },
        "customer": {
            "name": person.name if person else "",
            "address": person.address if person else "",
            "greeting": wording.greeting(person.name if person else "", language),
        },
        "owner": {"name": owner, "department": named} if owner else None,
        "department": named,
        "promise": {"at": first},
        "due": {"first": first},
        "firm": {"name": config.desk.name},
    }
    return values | _of_first_message(ticket, language, values, config.desk.zone)


def _of_first_message(ticket: Ticket, language: str, values: dict[str, object], zone: ZoneInfo) -> dict[str, object]:
    """Return what the mail that opened the ticket adds; nothing when it could not be read."""
    message = TicketMessage.get_or_none(TicketMessage.ticket == ticket, TicketMessage.mail_id == ticket.source_mail_id)
    if message is None or not message.reading:
        return {}
    reading = from_json(message.reading)
    about = values["ticket"]
    assert isinstance(about, dict)  # noqa: S101 - made just above
    return {
        "ticket": about | {"mood": card.headline(reading, language)},
        "heard": {
            "said": message.reading["said"],
            "facts": heard.harmless_facts(reading.facts, language),
            "wishes": heard.wishes(reading.expectations, language),
            "feeling": heard.feeling(reading, language),
        },
        "card": card.lines(reading, [], language, past.lines(ticket, language, zone)),
        "message": message.text,
    }
