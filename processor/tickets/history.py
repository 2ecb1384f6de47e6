"""A ticket's history, read once, as clocks and plans need it. Touches the database inside the caller's transaction.

Two queries make a `Case`: the journal, and who the requester is with what was written to them lately. All of it is asked for whenever a
mail touches a ticket, so the queries are written down once. A pass over many tickets asks for up to `AT_ONCE` with the same two.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from operator import itemgetter

import peewee

from processor.config import Config
from processor.models import JournalEntry, OutboxMail, Person, Ticket
from processor.outbound.desk import Desk
from processor.outbound.kinds import KINDS
from processor.statements import Parameter, Prepared, Row, places, spread
from processor.states import Automation, OutboxState, TicketStatus
from processor.tickets import clocks, followup
from processor.tickets.case import Case
from processor.tickets.clocks import Clocks
from processor.tickets.events import Event, Happened

ASKS_FOR_RATING = "follow-up"
MAILED_LATELY = timedelta(hours=24)
AT_ONCE = 50  # tickets or people in one query
_AUTOMATIC = [name for name, kind in KINDS.items() if kind.customer and kind.automatic]
_NEVER_ARRIVED = (OutboxState.FAILED, OutboxState.WITHDRAWN)

_TICKET = Prepared(lambda: Ticket.select().where(Ticket.id == Parameter("ticket")))
_EVENTS = Prepared(
    lambda: (
        JournalEntry.select(JournalEntry.number, JournalEntry.at, JournalEntry.actor, JournalEntry.event, JournalEntry.detail)
        .where(JournalEntry.ticket == Parameter("ticket"), JournalEntry.number > Parameter("after"))
        .order_by(JournalEntry.number)
    )
)
_JOURNALS = Prepared(
    lambda: (
        JournalEntry.select(
            JournalEntry.ticket, JournalEntry.number, JournalEntry.at, JournalEntry.actor, JournalEntry.event, JournalEntry.detail
        )
        .where(JournalEntry.ticket.in_(places("ticket", AT_ONCE)))
        .order_by(JournalEntry.ticket, JournalEntry.number)
    )
)


def _people(who: peewee.Expression) -> "peewee.ModelSelect[Person]":
    """Return the query for people and the automatic mails they got lately, a row a mail."""
    query: peewee.ModelSelect[Person] = (
        Person.select(
            Person.id, Person.name, Person.address, Person.colleague, Person.undeliverable_at, OutboxMail.kind, OutboxMail.queued_at
        )
        .join(
            OutboxMail,
            peewee.JOIN.LEFT_OUTER,
            on=(
                (OutboxMail.recipient == Person.address)
                & (OutboxMail.queued_at > Parameter("since"))
                & OutboxMail.kind.in_(_AUTOMATIC)
                & OutboxMail.state.not_in(_NEVER_ARRIVED)
            ),
        )
        .where(who)
        .order_by(Person.id, OutboxMail.queued_at)
    )
    return query


_REQUESTER = Prepared(lambda: _people(Person.id == Parameter("person")))
_REQUESTERS = Prepared(lambda: _people(Person.id.in_(places("person", AT_ONCE))))
_NEXT_ACTION = Prepared(
    lambda: Ticket.update(next_action_at=Parameter("at", Ticket.next_action_at)).where(Ticket.id == Parameter("ticket"))
)


@dataclass(frozen=True, slots=True)
class Requester:
    """Whose matter it is; `written` has kind and instant of each automatic mail that they got lately, in order."""

    name: str
    address: str
    colleague: bool
    undeliverable_at: datetime | None
    written: tuple[tuple[str, datetime], ...]


def case_of(desk: Desk, ticket: Ticket, now: datetime) -> Case:
    """Return a ticket as clocks and plans see it."""
    return case_under(desk.config, ticket, now)


def case_under(config: Config, ticket: Ticket, now: datetime) -> Case:
    """Return the same where there is no desk at work, only its settings."""
    return case_from(config, ticket, events_of(ticket.id), requester_of(config, ticket, now), now)


def case_from(config: Config, ticket: Ticket, events: tuple[Event, ...], requester: Requester | None, now: datetime) -> Case:
    """Return the same of what has been read."""
    lately = requester.written if requester else ()
    return Case(
        status=TicketStatus(ticket.status),
        priority=ticket.priority,
        kind=ticket.kind,
        emotion=ticket.emotion,
        intensity=ticket.intensity,
        automation=Automation(ticket.automation),
        opened_at=ticket.opened_at,
        cycle=ticket.cycle,
        events=events,
        owner=ticket.owner,
        department=ticket.department,
        colleague=requester is not None and requester.colleague,
        verified=ticket.verified,
        reachable=requester is not None and requester.undeliverable_at is None,
        confident=_is_sure_of_the_feeling(events),
        utc_offset_minutes=ticket.utc_offset_minutes,
        asked_lately=tuple(at for kind, at in lately if kind == ASKS_FOR_RATING and at > now - config.automation.rating_gap),
        mailed_lately=tuple(at for _, at in lately if at > now - MAILED_LATELY),
    )


def events_of(ticket_id: int, after: int = 0) -> tuple[Event, ...]:
    """Return the journal of a ticket, in order, from behind the entry `after`."""
    return tuple(Event(*row) for row in _EVENTS.rows(ticket=ticket_id, after=after))


def journals(tickets: Sequence[int]) -> dict[int, tuple[Event, ...]]:
    """Return the whole journals of up to `AT_ONCE` tickets."""
    rows = _JOURNALS.rows(**spread("ticket", tickets, AT_ONCE)) if tickets else []
    return {ticket: tuple(Event(*row[1:]) for row in entries) for ticket, entries in groupby(rows, itemgetter(0))}


def requester_of(config: Config, ticket: Ticket, now: datetime) -> Requester | None:
    """Return whose matter a ticket is; None where that is nobody."""
    if ticket.requester_id is None:
        return None
    rows = _REQUESTER.rows(person=ticket.requester_id, since=now - _longest(config))
    return _requester(rows) if rows else None


def requesters(config: Config, people: Sequence[int], now: datetime) -> dict[int, Requester]:
    """Return up to `AT_ONCE` people by their numbers."""
    rows = _REQUESTERS.rows(since=now - _longest(config), **spread("person", people, AT_ONCE)) if people else []
    return {person: _requester(list(mails)) for person, mails in groupby(rows, itemgetter(0))}


def _requester(rows: Sequence[Row]) -> Requester:
    _, name, address, colleague, undeliverable_at = rows[0][:5]
    return Requester(name, address, colleague, undeliverable_at, tuple((kind, at) for *_, kind, at in rows if kind is not None))


def clocks_of(desk: Desk, ticket: Ticket, now: datetime) -> Clocks:
    """Return the clocks of a ticket at `now`."""
    return clocks.replay(case_of(desk, ticket, now), desk.config, now)


def reschedule(desk: Desk, ticket_id: int, now: datetime) -> None:
    """Write down when the ticket is to be looked at next: at the first step of its plan, or never."""
    row = _TICKET.row(ticket=ticket_id)
    if row is None:
        return
    ticket = Ticket(**dict(zip(Ticket._meta.sorted_field_names, row, strict=True)))  # noqa: SLF001 - the documented way to the columns
    steps = followup.plan(case_of(desk, ticket, now), desk.config, now)
    at = steps[0].at if steps else None
    if at != ticket.next_action_at:
        _NEXT_ACTION.changed(ticket=ticket_id, at=at)


def _longest(config: Config) -> timedelta:
    return max(config.automation.rating_gap, MAILED_LATELY)


def _is_sure_of_the_feeling(events: tuple[Event, ...]) -> bool:
    """Whether the feeling may be named: the program was sure enough, or a colleague has said what it is."""
    heard = [event for event in events if event.name in (Happened.HEARD, "emotion_corrected")]
    return bool(heard) and (heard[-1].name != Happened.HEARD or heard[-1].detail.get("sure") is True)
