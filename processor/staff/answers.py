"""What a colleague is told about their mail: done, held, not taken for theirs. Writes to the outbox.

Everything stands in the one thread that they have of the ticket. Nothing of any ticket goes to somebody who has not proved to be a
colleague, and no mail of a program is ever answered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from processor.mail.message import Address
from processor.models import OutboxMail, Person, Ticket
from processor.outbound import course_words, outbox, wording
from processor.outbound.deliver import tell_admins
from processor.outbound.desk import Desk
from processor.staff import phrases
from processor.statements import Parameter, Prepared
from processor.tickets import history, ways
from processor.tickets.among_us import language_of, name_of, owners
from processor.tickets.incoming import Incoming

HOUR = timedelta(hours=1)
_REFUSED_LATELY = Prepared(
    lambda: (
        OutboxMail.select(OutboxMail.id)
        .where(
            OutboxMail.recipient == Parameter("recipient"),
            OutboxMail.template == "staff/refused",
            OutboxMail.queued_at > Parameter("since"),
        )
        .limit(1)
    )
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was done: one line, what changed besides, and what the colleague should know."""

    line: str
    changes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    undo_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """One reason why a mail is held, in words: the code, the sentence, the line it is about, lines that would be right."""

    code: str
    text: str
    line: str | None = None
    forms: str | None = None


@dataclass(frozen=True, slots=True)
class Fix:
    """What somebody is told whose mail is held."""

    troubles: tuple[Trouble, ...]
    text: str
    shown: str = ""
    release: str | None = None  # what `#ok` would do
    direct: bool = False  # the customer has the text already, straight from its author


def receipt(desk: Desk, ticket: Ticket, incoming: Incoming, said: Receipt, now: datetime) -> None:
    """Tell that it was done."""
    language = language_of(desk, incoming.sender.address)
    zone = desk.config.desk.zone
    theirs = incoming.sender.address.lower() in owners(desk, ticket)
    due = next_due(desk, ticket, now) if theirs else None
    values = {
        "receipt": {"line": said.line},
        "changes": list(said.changes),
        "undo": {"until": clock_time(said.undo_until, desk)} if said.undo_until else None,
        "next": {"what": course_words.clock(due[0], language), "at": wording.instant(due[1], language, zone)} if due else None,
        "warnings": list(said.warnings),
        "commands": ways.commands_after(ticket, language, undo=said.undo_until is not None),
    }
    write(desk, ticket, incoming, "receipt", values, f"receipt:{incoming.mail.id}", now)


def held(desk: Desk, ticket: Ticket, incoming: Incoming, fix: Fix, occasion: str, now: datetime) -> None:
    """Tell what keeps their mail from being carried out, with their own words and what would do."""
    language = language_of(desk, incoming.sender.address)
    values = {
        "problems": [{"code": f"E-{one.code}", "text": one.text, "line": one.line, "forms": one.forms} for one in fix.troubles],
        "held": {
            "text": fix.text,
            "to": customer_name(ticket, language),
            "shown": fix.shown,
            "can_release": fix.release is not None,
            "release": fix.release,
            "direct": fix.direct,
            "drafted": False,
        },
        "quick": decisions(desk, ticket, incoming.sender.address, language, fix.release),
    }
    write(desk, ticket, incoming, "held", values, occasion, now)


def decisions(desk: Desk, ticket: Ticket, address: str, language: str, release: str | None) -> list[dict[str, str]]:
    """Return the taps that end the waiting of a held mail, each with what it does; `release` is what `#ok` does, None for nothing."""
    meant = {"ok": release, "cancel": phrases.release("drop", language)}
    taps = [name for name, what in meant.items() if what]
    found = ways.quick(desk, ticket, address, language, taps)
    return [one | {"label": f"{one['label']} = {meant[name]}"} for name, one in zip(taps, found, strict=True)]


def refused(desk: Desk, incoming: Incoming, code: str, to: str, now: datetime) -> None:
    """Tell the real owner of an address, once an hour, that a mail in their name was not taken for theirs; the admins each time."""
    when = incoming.mail.received_at
    tell_admins(desk, "staff-refused", f"staff-refused:{incoming.mail.id}", _for_admins(desk, incoming, code), now, kind="hint")
    if _REFUSED_LATELY.row(recipient=to.lower(), since=now - HOUR) is not None:
        return
    language = language_of(desk, to)
    values = {
        "refused": {"code": f"E-{code}", "at": wording.instant(when, language, desk.config.desk.zone)},
        "firm": {"name": desk.config.desk.name},
    }
    letter = outbox.Letter("internal", f"refused:{incoming.mail.id}", Address(name_of(desk, to), to), "staff/refused", language, values)
    outbox.enqueue(desk, letter, now)


def _for_admins(desk: Desk, incoming: Incoming, code: str) -> dict[str, object]:
    language = desk.config.desk.languages[0]
    at = wording.instant(incoming.mail.received_at, language, desk.config.desk.zone)
    return {"refused": {"code": f"E-{code}", "sender": incoming.sender.address or incoming.sender.name, "at": at, "mail": incoming.mail.id}}


def write(
    desk: Desk, ticket: Ticket | None, incoming: Incoming, template: str, values: Mapping[str, object], occasion: str, now: datetime
) -> None:
    """Answer a colleague's mail."""
    address = incoming.sender.address
    language = language_of(desk, address)
    message_id = incoming.message.message_id
    letter = outbox.Letter(
        kind="receipt",
        occasion=occasion,
        recipient=Address(name_of(desk, address), address),
        template=f"staff/{template}",
        language=language,
        values={**(file_values(ticket, language) if ticket and "ticket" not in values else {}), **values},
        ticket=ticket,
        in_reply_to=message_id,
        references=(message_id,) if message_id else (),
    )
    outbox.enqueue(desk, letter, now)


def file_values(ticket: Ticket, language: str) -> dict[str, object]:
    """Return what every mail to a colleague says of a ticket."""
    person = None if ticket.requester_id is None else Person.get_or_none(Person.id == ticket.requester_id)
    return {
        "ticket": {
            "ref": ticket.ref,
            "subject": ticket.subject,
            "priority": ticket.priority,
            "status": course_words.status(ticket.status, language),
        },
        "customer": {"name": person.name if person else None},
    }


def customer_name(ticket: Ticket, language: str) -> str:
    """Return what the customer is called in a line to a colleague."""
    person = None if ticket.requester_id is None else Person.get_or_none(Person.id == ticket.requester_id)
    return (person.name or person.address) if person else phrases.line("customer", language)


def clock_time(at: datetime, desk: Desk) -> str:
    """Return an instant of today as people say it among themselves."""
    return f"{at.astimezone(desk.config.desk.zone):%H:%M:%S}".removesuffix(":00")


def next_due(desk: Desk, ticket: Ticket, now: datetime) -> tuple[str, datetime] | None:
    """Return what is due next in a ticket, and when."""
    running = [(clock.due_at, clock.name.value) for clock in history.clocks_of(desk, ticket, now).all if clock.running and clock.due_at]
    return (min(running)[1], min(running)[0]) if running else None


def leading(problems: Sequence[Trouble]) -> str:
    """Return the code by which a held mail is listed."""
    return problems[0].code if problems else "PREVIEW"
