"""The acknowledgement of a new ticket, and what templates can know of one. Writes to the outbox.

What a customer wrote is handed to the templates as values. The restrained acknowledgement gets none of it: nothing proves
that the address it goes to is the one that wrote.
"""

from datetime import datetime, timedelta

from processor.config import Config, Department
from processor.errors import UnsafeMail
from processor.mail.identity import id_hash
from processor.mail.message import Address
from processor.models import Ticket, TicketMessage
from processor.outbound import guard, outbox, wording
from processor.outbound.desk import Desk
from processor.outbound.reasons import Note
from processor.statements import insert
from processor.tickets.incoming import Incoming
from processor.tickets.routing import Route

DAY = timedelta(days=1)


def acknowledge(
    desk: Desk, ticket: Ticket, incoming: Incoming, answer: str, way: Route, now: datetime, events: dict[str, dict[str, object]]
) -> list[Note]:
    """Queue the acknowledgement of a new ticket and note it in `events`; return what its owner should know about it."""
    address = incoming.sender.address
    counts = answer != "together" and incoming.person is not None  # nobody new has got a mail of ours
    lately = guard.Lately(outbox.automatic_count(address, now - DAY) if counts else 0)
    against = guard.against_acknowledging(lately, desk.config.limits)
    if against:
        events["acknowledgement_withheld"] = {"because": against}
        return [Note.TOO_MANY]
    message = incoming.message
    letter = outbox.Letter(
        kind="acknowledgement",
        occasion=f"acknowledgement:{incoming.mail.id}",  # the mail's number: a ticket's may differ after a rolled-back try
        recipient=Address(message.sender.name if message.sender and answer == "full" else "", address),
        template="acknowledgement",
        variant=answer,
        language=ticket.language,
        values=_acknowledgement_values(desk, ticket, incoming, answer, way),
        ticket=ticket,
        in_reply_to=message.message_id,
        references=(*message.references, message.message_id) if message.message_id else message.references,
    )
    try:
        queued = outbox.enqueue(desk, letter, now)
    except UnsafeMail as error:
        events["acknowledgement_withheld"] = {"because": str(error)}
        return [Note.UNWRITABLE]
    if queued is None:
        return []
    _record(desk, ticket, queued, address, now)
    events["acknowledged"] = {"form": answer, "template": queued.rendered.template, "version": queued.rendered.version}
    if queued.rendered.language == ticket.language:
        return []
    events["other_language"] = {"customer": ticket.language, "sent": queued.rendered.language}
    return [Note.OTHER_LANGUAGE]


def _acknowledgement_values(desk: Desk, ticket: Ticket, incoming: Incoming, answer: str, way: Route) -> dict[str, object]:
    language = desk.library.language_for("acknowledgement", ticket.language, answer)
    received_at = wording.instant(incoming.mail.received_at, language, desk.config.desk.zone)
    values: dict[str, object] = {"ticket": {"ref": ticket.ref, "received_at": received_at}, "firm": {"name": desk.config.desk.name}}
    if answer == "full":
        values["ticket"] = {"ref": ticket.ref, "received_at": received_at, "subject": ticket.subject}
        values["customer"] = {"greeting": wording.greeting(incoming.sender.name, language)}
        values["owner"] = {"name": way.owner_name, "department": department_name(way.department, language)} if way.owner_name else None
    return values


def _record(desk: Desk, ticket: Ticket, queued: outbox.Queued, recipient: str, now: datetime) -> None:
    row = {
        "ticket": ticket.id,
        "public": True,
        "automatic": True,
        "kind": "acknowledgement",
        "sender": desk.config.desk.address,
        "recipients": {"to": [recipient], "cc": []},
        "at": now,
        "subject": queued.rendered.subject,
        "text": queued.rendered.text,
        "message_id": queued.message_id,
        "message_id_hash": id_hash(queued.message_id),
    }
    insert(TicketMessage, row)


def values_of(config: Config, ticket: Ticket, language: str) -> dict[str, object]:
    """Return what templates can know of a ticket, worded in `language`; for previews."""
    person = ticket.requester
    department = next((one for one in config.departments if one.key == ticket.department), None)
    owner = next((somebody.name for somebody in config.staff if somebody.address == ticket.owner), None)
    named = department_name(department, language)
    return {
        "ticket": {
            "ref": ticket.ref,
            "subject": ticket.subject,
            "received_at": wording.instant(ticket.opened_at, language, config.desk.zone),
            "priority": ticket.priority,
            "language": wording.language_name(ticket.language, language),
        },
        "customer": {
            "name": person.name if person else "",
            "address": person.address if person else "",
            "greeting": wording.greeting(person.name if person else "", language),
        },
        "owner": {"name": owner, "department": named} if owner else None,
        "department": named,
        "firm": {"name": config.desk.name},
    }


def department_name(department: Department | None, language: str) -> str:
    """Return what a department is called in the script of `language`, else its first name."""
    if department is None:
        return ""
    han = language.startswith(("zh", "ja"))
    return next((name for name in department.names if name.isascii() is not han), department.names[0])
