"""What the mails that time brings to colleagues may say. Reads the database.

Everything that a colleague needs to act stands in the mail: whose matter it is, which clock calls, who has it, what was done last.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from processor.models import Ticket, TicketMessage
from processor.outbound import course_words, wording
from processor.outbound.desk import Desk
from processor.tickets import among_us, clocks, due_words, history, policy, regulation
from processor.tickets.case import Case
from processor.tickets.clocks import Clock, ClockName, Clocks
from processor.tickets.events import Event, Happened
from processor.tickets.letters import department_name
from processor.tickets.moment import Moment
from processor.tickets.situation import clock_key
from processor.tickets.steps import Step
from processor.tickets.ways import ways

_A_MINUTE = timedelta(minutes=1)
MOST_OF_STORY = 12  # entries
NO_TEMPLATE = "there is no template"  # how the reason begins
_DONE_BY_A_PERSON = (
    *(Happened.REPLIED, Happened.STEP, Happened.HANDED_OVER, Happened.ACCEPTED, Happened.CONSULTED),
    *(Happened.CONSULT_ANSWERED, Happened.PROMISED, Happened.WAITING, Happened.OWNER_CHANGED),
)
_ASKED = {ClockName.ACCEPT: Happened.HANDED_OVER, ClockName.ANSWER: Happened.CONSULTED}

Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class Reminded:
    """A step, the ticket it is about, and who is told of it."""

    looked: Moment
    step: Step
    address: str
    language: str

    @property
    def desk(self) -> Desk:
        """The desk."""
        return self.looked.desk

    @property
    def ticket(self) -> Ticket:
        """The ticket."""
        return self.looked.ticket

    @property
    def case(self) -> Case:
        """Its history."""
        return self.looked.case

    @property
    def clocks(self) -> Clocks:
        """Its clocks."""
        return self.looked.clocks

    @property
    def now(self) -> datetime:
        """The instant."""
        return self.looked.now

    def at(self, instant: datetime) -> str:
        """Return an instant in words, on the reader's own clock."""
        reader = next((one for one in self.desk.config.staff if one.address.lower() == self.address), None)
        zone = reader.zone(self.desk.config.desk) if reader else self.desk.config.desk.zone
        return wording.instant(instant, self.language, zone)


def reminder(told: Reminded, others: Sequence[int]) -> Values:
    """Return what the owner reads while a clock runs down; `others` are those of their tickets that run down as well."""
    return (
        file(told)
        | _running(told)
        | {
            "reply": {"to": _customer(told).get("name") or _customer(told).get("address")},
            "step": _last_step(told),
            "others": _lines(told, others),
        }
    )


def breach(told: Reminded) -> Values:
    """Return what those above read when a time has passed."""
    clock = _clock(told)
    over = told.now - clock.due_at if clock and clock.due_at else told.now - told.now
    return file(told) | {
        "clock": _named(told, clock) | {"over": course_words.span(over, told.language) if over >= _A_MINUTE else None},
        "customer": _customer(told) | {"since": told.at(_waits_since(told)), "told": _was_told(told)},
        "timeline": _story(told),
        "blocked": _blocked(told),
    }


def holding_letter(told: Reminded) -> Values:
    """Return what the owner reads when the law asks for a letter that says why there is no final answer yet."""
    profile = regulation.profile_of(told.desk.config, told.case)
    return (
        file(told)
        | _running(told)
        | {
            "reply": {"to": _customer(told).get("name") or _customer(told).get("address")},
            "draft": {"text": regulation.holding_letter(profile, told.ticket.language) if profile else ""},
        }
    )


def nothing_new(told: Reminded) -> Values:
    """Return what the lead reads when the program has nothing to tell the customer."""
    return file(told) | _running(told)


def unowned(told: Reminded) -> Values:
    """Return what the lead reads about a ticket that nobody has."""
    return file(told) | _running(told) | {"department": _department(told, told.ticket.department)}


def chase(told: Reminded) -> Values:
    """Return what both leads read about a hand-over or a question that is overdue."""
    clock = _clock(told)
    asked = next((event for event in reversed(told.case.events) if event.name == _ASKED.get(ClockName(told.step.clock))), None)
    return file(told) | {
        "asked": {
            "what": course_words.clock(told.step.clock, told.language),
            "from": _department(told, told.ticket.department) or told.desk.config.desk.name,
            "to": _department(told, asked.text("department") if asked else told.step.about) or "—",
            "by": among_us.name_of(told.desk, asked.actor) or asked.actor if asked else "—",
            "at": told.at(asked.at if asked else told.step.at),
            "due_at": told.at(clock.due_at if clock and clock.due_at else told.step.at),
            "text": _text_of(told, asked),
        },
        "due": due(told),
    }


def not_sent(told: Reminded, because: str) -> Values:
    """Return what the owner reads when a mail to the customer could not be written."""
    written = wording.language_name(told.ticket.language, told.language)
    return file(told) | {
        "mail": {"kind": course_words.mail(told.step.kind.value, told.language), "no_words": because.startswith(NO_TEMPLATE)},
        "customer": _customer(told) | {"since": told.at(_waits_since(told)), "language": written},
        "reply": {"to": _customer(told).get("name") or _customer(told).get("address")},
    }


def due(told: Reminded) -> Values | None:
    """Return what is due when, for colleagues."""
    return due_words.in_words(told.desk, told.clocks, told.address, told.language)


def file(told: Reminded) -> Values:
    """Return what every mail about a ticket tells of it, and what can be done with it."""
    ticket = told.ticket
    name = among_us.name_of(told.desk, ticket.owner or "") or ticket.owner
    return {
        "ticket": {
            "ref": ticket.ref,
            "subject": ticket.subject,
            "priority": ticket.priority,
            "status": course_words.status(ticket.status, told.language),
        },
        "customer": _customer(told) | {"since": told.at(_waits_since(told))},
        "owner": {"name": name, "department": _department(told, ticket.department)} if name else None,
    } | ways(told.desk, ticket, told.address, told.language)


def _running(told: Reminded) -> Values:
    clock = _clock(told)
    left = clock.due_at - told.now if clock and clock.due_at and clock.due_at > told.now else None
    if left is not None and clock is not None:
        by_law = clock.name is ClockName.REGULATORY
        calendar = clock.calendar if by_law else policy.calendar_of(told.desk.config, getattr(told.desk.config.sla, told.ticket.priority))
        left = calendar.between(told.now, told.now + left) or left
    return {
        "clock": _named(told, clock)
        | {"used": told.step.percent, "left": course_words.span(left, told.language) if left is not None else None},
    }


def _named(told: Reminded, clock: Clock | None) -> Values:
    at = clock.due_at if clock is not None and clock.due_at is not None else told.step.at
    return {"name": course_words.clock(told.step.clock, told.language), "due_at": told.at(at)}


def _clock(told: Reminded) -> Clock | None:
    """Return the clock that calls."""
    same = [clock for clock in told.clocks.all if clock.name == told.step.clock]
    called = [clock for clock in same if told.step.key.endswith(clock_key(clock))]
    return next(iter(called or reversed(same)), None)


def _customer(told: Reminded) -> Values:
    found = told.looked.requester
    return {"name": found.name or found.address, "address": found.address} if found else {"name": None, "address": None}


def _waits_since(told: Reminded) -> datetime:
    """Return since when the customer waits for a person: since their first mail that nobody has answered."""
    unanswered: datetime | None = told.ticket.opened_at
    for event in told.case.events:
        if event.name == Happened.REPLIED:
            unanswered = None
        elif event.name in (Happened.CUSTOMER_WROTE, Happened.RATED) and unanswered is None:
            unanswered = event.received
    return unanswered or next((event.received for event in reversed(told.case.events) if event.name == Happened.REPLIED), told.now)


def _was_told(told: Reminded) -> bool:
    return any(event.name == Happened.MAILED and event.text("kind") == "breach-apology" for event in told.case.events)


def _lines(told: Reminded, others: Sequence[int]) -> list[str]:
    """Return a line for each of the reader's other tickets that run down as well: their own reminders have to wait for a while."""
    if not others:
        return []
    lines = []
    config, now = told.desk.config, told.now
    tickets = {ticket.id: ticket for ticket in Ticket.select().where(Ticket.id.in_(others))}
    journals = history.journals(others)
    people = history.requesters(config, [one.requester_id for one in tickets.values() if one.requester_id is not None], now)
    for ticket in (tickets[number] for number in others if number in tickets):
        case = history.case_from(config, ticket, journals.get(ticket.id, ()), people.get(ticket.requester_id or 0), now)
        running = [clock for clock in clocks.replay(case, config, now).all if clock.running and clock.due_at is not None]
        clock = min(running, key=lambda one: one.due_at or told.now, default=None)
        if clock is not None and clock.due_at is not None:
            lines.append(course_words.runs_down(ticket.ref, ticket.subject, clock.name, clock.due_at - told.now, told.language))
    return lines


def _last_step(told: Reminded) -> Values | None:
    last = next((event for event in reversed(told.case.events) if event.name in _DONE_BY_A_PERSON and event.actor != "desk"), None)
    return None if last is None else {"text": _what(told, last), "at": told.at(last.received)}


def _story(told: Reminded) -> list[Values]:
    rows: list[Values] = [{"at": told.at(event.received), "what": what} for event in told.case.events if (what := _what(told, event))]
    return rows[-MOST_OF_STORY:]


def _what(told: Reminded, event: Event) -> str | None:
    person = among_us.name_of(told.desk, event.actor) or (event.actor if "@" in event.actor else "")
    return course_words.happened(event.name, person, told.language)


def _blocked(told: Reminded) -> Values | None:
    """Return which department keeps others waiting, if one does."""
    open_ones = [clock for name in _ASKED for clock in told.clocks.of(name) if clock.running]
    if not open_ones:
        return None
    longest = min(open_ones, key=lambda clock: clock.started_at)
    waited = course_words.span(told.now - longest.started_at, told.language)
    return {"department": _department(told, longest.about) or longest.about, "since": told.at(longest.started_at), "waited": waited}


def _department(told: Reminded, key: str | None) -> str | None:
    department = next((one for one in told.desk.config.departments if one.key == key), None)
    return department_name(department, told.language) or None


def _text_of(told: Reminded, asked: Event | None) -> str | None:
    message = asked.number_of("message") if asked else 0
    found = TicketMessage.get_or_none(TicketMessage.id == message, TicketMessage.ticket == told.ticket.id) if message else None
    return found.text.strip() or None if found is not None else None
