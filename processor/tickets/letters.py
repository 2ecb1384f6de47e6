"""The acknowledgement of a new ticket. Writes to the outbox.

What a customer wrote is handed to the templates as values. The restrained acknowledgement gets the numbers, dates and wishes
that were heard and none of the customer's own words: nothing proves that the address it goes to is the one that wrote.
"""

from datetime import datetime, timedelta

from processor.config import Department
from processor.errors import UnsafeMail
from processor.mail.identity import id_hash
from processor.mail.message import Address
from processor.models import Ticket, TicketMessage
from processor.outbound import guard, heard, outbox, wording
from processor.outbound.desk import Desk
from processor.outbound.reasons import Note
from processor.statements import insert
from processor.tickets import policy
from processor.tickets.incoming import Incoming
from processor.tickets.routing import Route

DAY = timedelta(days=1)


def acknowledge(
    desk: Desk, ticket: Ticket, incoming: Incoming, form: str, way: Route, now: datetime, events: dict[str, dict[str, object]]
) -> list[Note]:
    """Queue the acknowledgement of a new ticket and note it in `events`; return what its owner should know about it."""
    address = incoming.sender.address
    counts = form != "together" and incoming.person is not None  # nobody new has got a mail of ours
    lately = guard.Lately(outbox.automatic_count(address, now - DAY) if counts else 0)
    against = guard.against_acknowledging(lately, desk.config.limits)
    if against:
        events["acknowledgement_withheld"] = {"because": against}
        return [Note.TOO_MANY]
    message = incoming.message
    letter = outbox.Letter(
        kind="acknowledgement",
        occasion=f"acknowledgement:{incoming.mail.id}",  # the mail's number: a ticket's may differ after a rolled-back try
        recipient=Address(message.sender.name if message.sender and form in ("full", "praise") else "", address),
        template="acknowledgement",
        variant=form,
        language=ticket.language,
        values=_acknowledgement_values(desk, ticket, incoming, form, way, now),
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
    events["acknowledged"] = {"form": form, "template": queued.rendered.template, "version": queued.rendered.version}
    if queued.rendered.language == ticket.language:
        return []
    events["other_language"] = {"customer": ticket.language, "sent": queued.rendered.language}
    return [Note.OTHER_LANGUAGE]


def _first_reply_by(desk: Desk, ticket: Ticket, incoming: Incoming, now: datetime) -> datetime:
    """Return by when a person will have written; after a long standstill not a time that has passed, which would be no promise."""
    due = policy.due(desk.config, ticket.priority, "first", incoming.mail.received_at)
    return due if due > now else policy.due(desk.config, ticket.priority, "first", now)


def _acknowledgement_values(desk: Desk, ticket: Ticket, incoming: Incoming, form: str, way: Route, now: datetime) -> dict[str, object]:
    """Return what this form of the acknowledgement may say; what a form may not say is not handed to it."""
    language = desk.library.language_for("acknowledgement", ticket.language, form)
    zone, reading = desk.config.desk.zone, incoming.reading
    about: dict[str, object] = {"ref": ticket.ref, "received_at": wording.instant(incoming.mail.received_at, language, zone)}
    values: dict[str, object] = {"ticket": about, "firm": {"name": desk.config.desk.name}}
    wishes = heard.wishes(reading.expectations, language)
    if form in ("full", "restrained"):
        values["promise"] = {"at": wording.instant(_first_reply_by(desk, ticket, incoming, now), language, zone)}
    if form == "restrained":
        values["heard"] = {"facts": heard.harmless_facts(reading.facts, language), "wishes": wishes}
    if form == "full":
        about |= {"subject": ticket.subject, "kind": reading.kind.value}
        values["heard"] = {"said": list(incoming.said), "feeling": heard.feeling(reading, language), "wishes": wishes}
    if form in ("full", "praise"):
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


def department_name(department: Department | None, language: str) -> str:
    """Return what a department is called in the script of `language`, else its first name."""
    if department is None:
        return ""
    han = language.startswith(("zh", "ja"))
    return next((name for name in department.names if name.isascii() is not han), department.names[0])
