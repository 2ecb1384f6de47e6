"""The mails that time brings to colleagues: a clock runs down or has run out, nobody has the ticket. Writes to the outbox.

One person gets one such mail in half an hour, about the worst of their tickets; the others wait, unless they are about danger. Where many
come late at once, after a standstill, a list takes the place of a heap of mails.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from processor.errors import TemplateError, UnsafeMail
from processor.mail.message import Address
from processor.models import Ticket
from processor.outbound import outbox
from processor.outbound.kinds import KINDS
from processor.tickets import among_us, beats, reminder_values, ways
from processor.tickets.moment import Moment
from processor.tickets.read_ahead import REMINDERS, TOGETHER, ReadAhead
from processor.tickets.recipients import recipients
from processor.tickets.reminder_values import Reminded
from processor.tickets.steps import Role, Step, StepKind
from processor.tickets.upshot import Upshot, done, waits

log = structlog.get_logger()
LATE = timedelta(minutes=30)
MANY_LATE = 5  # in one pass and department: then a list tells of all
WHOLE = 100
NEVER_WAITS = "P1"
_WRITE_THEMSELVES = frozenset({Role.OWNER, Role.BACKUP})


@dataclass
class Shared:
    """What the reminders of a pass share: what was read ahead for the batch, and how many come late, by department."""

    ahead: ReadAhead
    late: Counter[str | None] = field(default_factory=Counter)


def remind(looked: Moment, step: Step, shared: Shared) -> Upshot:
    """Write to those a step names, or wait until they may be written to again; the answer tells."""
    ticket, now, late = looked.ticket, looked.now, shared.late
    people = recipients(looked.desk, ticket, looked.case, step.to, shared.ahead.away, step.about)
    if now - step.at > LATE:
        late[ticket.department] += 1
        if late[ticket.department] >= MANY_LATE:
            for address in people:
                beats.ask_for_list(address, step.at)
            return done(addresses=list(people), listed=True)
    elif ticket.priority != NEVER_WAITS:
        busy = _last_reminded(people, ticket, shared.ahead)
        if busy is not None and busy + TOGETHER > now:
            return waits(busy + TOGETHER)
    for address, role in people.items():
        _write(looked, step, address, role, shared.ahead)
    return done(addresses=list(people))


def tell_dropped(looked: Moment, step: Step) -> None:
    """Let the lead know in one list that mails to customers were dropped."""
    lead = among_us.lead_of(looked.desk, looked.ticket)
    if lead:
        beats.ask_for_list(lead.lower(), step.at)


def tell_not_sent(looked: Moment, step: Step, because: str, ahead: ReadAhead) -> None:
    """Tell the owner that a mail to the customer could not be written, so that a person writes."""
    for address in recipients(looked.desk, looked.ticket, looked.case, (Role.OWNER,), ahead.away):
        about = Reminded(looked, step, address, among_us.language_of(looked.desk, address))
        try:
            values = reminder_values.not_sent(about, because)
            _queue(about, "reminder", "staff/not-sent", values, f"not-sent:{_name(looked.ticket, step)}")
        except (TemplateError, UnsafeMail) as error:
            log.warning("not_told", ticket=looked.ticket.id, kind=step.kind.value, error=str(error))


def _last_reminded(people: Iterable[str], ticket: Ticket, ahead: ReadAhead) -> datetime | None:
    """Return when the last of these people was reminded of another ticket."""
    return max(filter(None, (ahead.last_reminded(one, ticket) for one in people)), default=None)


def _write(looked: Moment, step: Step, address: str, role: Role, ahead: ReadAhead) -> None:
    about = Reminded(looked, step, address, among_us.language_of(looked.desk, address))
    match step.kind:
        case StepKind.REMINDER if step.percent >= WHOLE and role not in _WRITE_THEMSELVES:
            kind, template, values = "internal", "staff/breach", reminder_values.breach(about)
        case StepKind.REMINDER if role not in _WRITE_THEMSELVES:
            # A lead answers the owner ("hurry up"), not the customer.
            others = ahead.others(address, looked.ticket)
            kind, template, values = "internal", "staff/reminder", reminder_values.reminder(about, others) | {"reply": {"to": None}}
        case StepKind.REMINDER:
            kind, template, values = "reminder", "staff/reminder", reminder_values.reminder(about, ahead.others(address, looked.ticket))
        case StepKind.HOLDING_LETTER:
            kind, template, values = "reminder", "staff/holding-letter", reminder_values.holding_letter(about)
        case StepKind.UNOWNED:
            kind, template, values = "internal", "staff/unowned", reminder_values.unowned(about)
        case StepKind.CHASE:
            kind, template, values = "internal", "staff/chase", reminder_values.chase(about)
        case _:
            kind, template, values = "internal", "staff/nothing-new", reminder_values.nothing_new(about)
    if KINDS[kind].reply == "inside":
        values = {**values, "commands": ways.inside_lines(looked.ticket, about.language)}
    _queue(about, kind, template, values, f"reminded:{_name(looked.ticket, step)}", ahead.thread(looked.ticket, address))
    if template in REMINDERS:
        ahead.note_reminded(address, looked.ticket)


def _name(ticket: Ticket, step: Step) -> str:
    return f"{step.kind.value}:{ticket.id}:{step.cycle}:{step.key}:{step.percent}"


def _queue(
    about: Reminded, kind: str, template: str, values: Mapping[str, object], occasion: str, thread: tuple[str, ...] | None = None
) -> None:
    desk = about.looked.desk
    letter = outbox.Letter(
        kind=kind,
        occasion=occasion,
        recipient=Address(among_us.name_of(desk, about.address), about.address),
        template=template,
        language=about.language,
        values=values,
        ticket=about.looked.ticket,
        thread=thread,
    )
    outbox.enqueue(desk, letter, about.looked.now)
