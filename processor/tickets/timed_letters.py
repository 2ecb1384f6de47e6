"""The mails that time brings to a customer: in their language and thread, recorded, never the same comfort twice. Writes to the outbox.

Each is one occasion of the plan, so it leaves once whatever happens twice. Where the desk has no words in the customer's language none
leaves: a person is told instead.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from processor.mail.identity import id_hash
from processor.mail.message import Address
from processor.models import Person, Ticket, TicketMessage
from processor.outbound import outbox
from processor.outbound.desk import Desk
from processor.outbound.templates import Rendered
from processor.statements import Parameter, Prepared, insert
from processor.tickets import promises, telling, timed_values
from processor.tickets.by import desk_itself
from processor.tickets.moment import Moment
from processor.tickets.reminder_values import NO_TEMPLATE
from processor.tickets.steps import Step, StepKind
from processor.tickets.telling import Told
from processor.tickets.upshot import Upshot, done, skipped

MOST_REFERENCES = 10
MOST_COMPARED = 30  # earlier mails of comfort to the same person
COMFORT = frozenset({StepKind.SOOTHING, StepKind.PROGRESS})
GIVES_A_DATE = {StepKind.BREACH_APOLOGY: "breach-apology", StepKind.RECOVERY: "recovery"}

_THREAD = Prepared(
    lambda: (
        TicketMessage.select(TicketMessage.message_id)
        .where(TicketMessage.ticket == Parameter("ticket"), TicketMessage.public == True, ~TicketMessage.message_id.is_null())  # noqa: E712
        .order_by(TicketMessage.id)
    )
)
_COMFORTED = Prepared(
    lambda: (
        TicketMessage.select(TicketMessage.text)
        .join(Ticket)
        .where(Ticket.requester == Parameter("person"), TicketMessage.kind.in_([kind.value for kind in COMFORT]))
        .order_by(TicketMessage.id.desc())
        .limit(MOST_COMPARED)
    )
)
_PASSING = re.compile(r"T-\d+|\d+")  # the file number, dates and times


@dataclass(frozen=True, slots=True)
class Written:
    """A mail as it would leave."""

    letter: outbox.Letter
    rendered: Rendered


def draft(looked: Moment, step: Step) -> Rendered | None:
    """Return the mail of a step as it would leave now, None when none would. Raises TemplateError."""
    told = _told(looked, step)
    template, variant = timed_values.template(told) if told else ("", None)
    values = timed_values.values(told) if told else None
    if told is None or values is None:
        return None
    return looked.desk.library.render(template, told.language, values, variant=variant)


def _told(looked: Moment, step: Step) -> Told | None:
    """Return what the mail of a step is written from; None when there is nobody to write to, or no words in their language."""
    ticket = looked.ticket
    person = None if ticket.requester_id is None else Person.get_or_none(Person.id == ticket.requester_id)
    if person is None:
        return None
    told = Told(looked.desk, ticket, person, looked.case, looked.clocks, looked.steps, step, ticket.language, looked.now)
    template, variant = timed_values.template(told)
    language = looked.desk.library.language_for(template, ticket.language, variant)
    return replace(told, language=language) if _is_theirs(language, ticket.language) else None


def send(looked: Moment, step: Step) -> Upshot:
    """Queue the mail of a step; the answer tells why none is queued. Raises TemplateError and UnsafeMail."""
    desk, ticket, now = looked.desk, looked.ticket, looked.now
    person = None if ticket.requester_id is None else Person.get_or_none(Person.id == ticket.requester_id)
    if person is None:
        return skipped("there is nobody to write to")
    told = Told(desk, ticket, person, looked.case, looked.clocks, looked.steps, step, ticket.language, now)
    template, variant = timed_values.template(told)
    language = desk.library.language_for(template, ticket.language, variant)
    if not _is_theirs(language, ticket.language):
        return skipped(f"{NO_TEMPLATE} {template} in {ticket.language}")
    told = replace(told, language=language)
    values = timed_values.values(told)
    if values is None:
        return skipped("there is nothing to say")
    written = _new_words(desk, told, template, variant, values) if step.kind in COMFORT else _written(desk, told, template, variant, values)
    if written is None:
        return skipped("this person got the same words before")
    queued = outbox.enqueue(desk, written.letter, now)
    if queued is None:
        return done()  # it stands in the outbox already; only the journal does not know
    _record(desk, ticket, queued, written.letter, now)
    if step.kind in GIVES_A_DATE and (due := telling.new_date(told)) is not None:
        promises.promise(desk, ticket, desk_itself(now), now, due, source=GIVES_A_DATE[step.kind])
    return done(template=queued.rendered.template, version=queued.rendered.version)


def _is_theirs(language: str, theirs: str) -> bool:
    """Tell whether words in `language` are words in the customer's: another country's form is another language."""
    found, wanted = language.lower(), theirs.lower()
    base = wanted.partition("-")[0]
    return found in (wanted, base) or ("-" not in wanted and found.partition("-")[0] == base)


def _new_words(desk: Desk, told: Told, template: str, variant: str | None, values: dict[str, object]) -> Written | None:
    """Return the mail in words that this person has not had from us, the plain ones when the others are used up; None when all are."""
    before = {_lasting(text) for (text,) in _COMFORTED.rows(person=told.person.id)}
    for choice in dict.fromkeys((variant, timed_values.NEUTRAL if variant else None)):
        written = _written(desk, told, template, choice, values)
        if _lasting(written.rendered.text) not in before:
            return written
    return None


def _lasting(text: str) -> str:
    """Return a text without what differs in every mail."""
    return _PASSING.sub("", text)


def _written(desk: Desk, told: Told, template: str, variant: str | None, values: dict[str, object]) -> Written:
    ticket, step = told.ticket, told.step
    thread = [message_id for (message_id,) in _THREAD.rows(ticket=ticket.id)]
    letter = outbox.Letter(
        kind=step.kind.value,
        occasion=f"{step.kind.value}:{ticket.id}:{step.cycle}:{step.n}",
        recipient=Address(told.person.name if ticket.verified else "", told.person.address),
        template=template,
        variant=variant,
        language=told.language,
        values=values,
        ticket=ticket,
        in_reply_to=thread[-1] if thread else None,
        references=tuple(thread[:1] + thread[1:][-(MOST_REFERENCES - 1) :]),
    )
    return Written(letter, desk.library.render(template, told.language, values, variant=variant))


def _record(desk: Desk, ticket: Ticket, queued: outbox.Queued, letter: outbox.Letter, now: datetime) -> None:
    row = {
        "ticket": ticket.id,
        "public": True,
        "automatic": True,
        "kind": letter.kind,
        "sender": desk.config.desk.address,
        "recipients": {"to": [letter.recipient.address], "cc": []},
        "at": now,
        "subject": queued.rendered.subject,
        "text": queued.rendered.text,
        "message_id": queued.message_id,
        "message_id_hash": id_hash(queued.message_id),
    }
    insert(TicketMessage, row)
