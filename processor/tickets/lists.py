"""The lists that colleagues get: their files each morning, what will be due overnight, what a standstill held up. Reads the database.

The most urgent stand first and a list ends where nobody reads on; what is due is computed for the files that are shown, and only for these.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import peewee

from processor.models import JournalEntry, Person, Ticket
from processor.models_work import HeldReply
from processor.outbound import course_words, wording
from processor.outbound.desk import Desk
from processor.states import HeldState, TicketStatus
from processor.tickets import among_us, history, rights
from processor.tickets.clocks import Clock, ClockName, Clocks
from processor.tickets.events import Happened
from processor.tickets.recipients import absences

MOST_ROWS = 40
MOST_READ = 200  # files whose clocks are computed for one list
ACTIVE = (TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.WAITING, TicketStatus.CONSULTING)
SO_SO = 3  # a rating that alarms nobody, but a lead should see it
LATELY = timedelta(days=1)
_WATCHED = (ClockName.PROMISE, ClockName.FIRST, ClockName.NEXT, ClockName.RESOLVE, ClockName.UPDATE)

Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a list: their address, language and the departments they lead."""

    desk: Desk
    address: str
    now: datetime

    @property
    def language(self) -> str:
        """The language they read first."""
        return among_us.language_of(self.desk, self.address)

    @property
    def leads(self) -> list[str]:
        """The keys of the departments they lead."""
        return [one.key for one in self.desk.config.departments if one.lead.lower() == self.address]

    @property
    def zone(self) -> ZoneInfo:
        """The zone they work in."""
        colleague = next((one for one in self.desk.config.staff if one.address.lower() == self.address), None)
        return colleague.zone(self.desk.config.desk) if colleague else self.desk.config.desk.zone

    @property
    def comma(self) -> str:
        """What stands between two things in a line."""
        return "\N{FULLWIDTH COMMA}" if self.language.partition("-")[0] == "zh" else ", "

    def at(self, instant: datetime) -> str:
        """Return an instant in words, on their own clock."""
        return wording.instant(instant, self.language, self.zone)


def daily(desk: Desk, address: str, now: datetime) -> Values | None:
    """Return the list of a morning, None for somebody who has nothing."""
    reader = Reader(desk, address, now)
    mine = (Ticket.owner == address) & Ticket.status.in_(ACTIVE)
    rows = _rows(reader, _files(mine))
    seen = {str(row["ref"]) for row in rows}
    more = max(0, Ticket.select().where(mine).count() - len(rows))
    rows += [row for row in _of_a_lead(reader) if row["ref"] not in seen]
    held = _held(reader)
    if not rows and not held:
        return None
    chinese = reader.language.partition("-")[0] == "zh"
    return {
        "list": {
            "title": "您的工单" if chinese else "Your files",
            "date": wording.day(now.astimezone(reader.zone).date(), reader.language),
        },
        "rows": rows[:MOST_ROWS],
        "held": held,
        "load": _load(reader) if reader.leads else None,
        "more": more + max(0, len(rows) - MOST_ROWS),
    }


def wanted(desk: Desk, address: str, which: str, now: datetime) -> Values:
    """Return a list that somebody asked for: mine, team, breach or waiting."""
    reader = Reader(desk, address, now)
    works = [key for one in desk.config.staff if one.address.lower() == address for key in one.departments]
    theirs = (Ticket.owner == address) | Ticket.department.in_([*works, *reader.leads] or [""])
    chosen = {
        "mine": (Ticket.owner == address) & Ticket.status.in_(ACTIVE),
        "team": theirs & Ticket.status.in_(ACTIVE),
        "breach": theirs & Ticket.status.in_(ACTIVE),
        "waiting": theirs & (Ticket.status == TicketStatus.WAITING),
    }[which]
    rows = _rows(reader, _files(chosen), until=now if which == "breach" else None)
    rows = [row for row in rows if row["due"]] if which == "breach" else rows
    return {
        "list": {
            "title": course_words.list_title(which, reader.language),
            "date": wording.day(now.astimezone(reader.zone).date(), reader.language),
        },
        "rows": rows[:MOST_ROWS],
        "held": _held(reader),
        "load": None,
        "more": max(0, len(rows) - MOST_ROWS),
    }


def sweep(desk: Desk, until: datetime, now: datetime) -> Iterator[tuple[str, Values]]:
    """Yield each lead with what will be due up to `until`; nothing for those who have nothing of the kind."""
    for lead in sorted({one.lead.lower() for one in desk.config.departments}):
        reader = Reader(desk, lead, now)
        soon = _files(Ticket.department.in_(reader.leads) & Ticket.status.in_(ACTIVE) & (Ticket.next_action_at <= until))
        rows = [row for row in _rows(reader, soon, until=until) if row["due"]]
        if rows:
            yield lead, {"sweep": {"until": reader.at(until)}, "rows": rows[:MOST_ROWS]}


def catch_up(desk: Desk, address: str, since: datetime, now: datetime) -> Values | None:
    """Return what somebody should look at after a standstill that began at `since`: what is overdue, and what customers were not sent."""
    reader = Reader(desk, address, now)
    theirs = (Ticket.owner == address) | Ticket.department.in_(reader.leads) if reader.leads else Ticket.owner == address
    files = _files(theirs & Ticket.status.in_(ACTIVE))
    dropped = _dropped(reader, files)
    shown = [row | {"dropped": dropped.get(str(row["ref"]))} for row in _rows(reader, files, until=now)]
    rows = [row for row in shown if row["due"] or row["dropped"]]
    if not rows:
        return None
    return {"stopped": {"from": reader.at(since), "until": reader.at(now)}, "rows": rows[:MOST_ROWS]}


def _files(which: peewee.Expression) -> list[Ticket]:
    """Return tickets with their requesters, the most pressing first."""
    query = Ticket.select(Ticket, Person).join(Person, peewee.JOIN.LEFT_OUTER).where(which)
    return list(query.order_by(Ticket.priority, Ticket.next_action_at, Ticket.id).limit(MOST_READ))


def _rows(reader: Reader, files: Sequence[Ticket], until: datetime | None = None) -> list[Values]:
    """Return a line for each file, what is due first on top; with `until` what is due later is not named.

    A file that is about the reader is not on the list.
    """
    found: list[tuple[bool, datetime, Values]] = []
    for ticket in files:
        if reader.address in rights.recused(history.events_of(ticket.id)):
            continue
        clock = _first_due(history.clocks_of(reader.desk, ticket, reader.now))
        due = clock.due_at if clock is not None and clock.due_at is not None and (until is None or clock.due_at <= until) else None
        person = ticket.requester
        owner = ticket.owner or ""
        row: Values = {
            "ref": ticket.ref,
            "subject": ticket.subject or None,
            "customer": (person.name or person.address) if person else None,
            "owner": None if owner == reader.address else among_us.name_of(reader.desk, owner) or owner or None,
            "due": f"{course_words.clock(clock.name, reader.language)}{reader.comma}{reader.at(due)}" if clock and due else None,
            "status": course_words.status(ticket.status, reader.language),
        }
        found.append((due is None, due or ticket.opened_at, row))
    return [row for _, _, row in sorted(found, key=lambda one: one[:2])]


def _first_due(clocks: Clocks) -> Clock | None:
    running = [clock for name in _WATCHED for clock in clocks.of(name) if clock.running and clock.due_at is not None]
    return min(running, key=lambda clock: clock.due_at or clock.started_at, default=None)


def _of_a_lead(reader: Reader) -> list[Values]:
    """Return what a lead sees besides: files that nobody has, that run out today, or that were rated so-so since yesterday."""
    if not reader.leads:
        return []
    theirs = Ticket.department.in_(reader.leads)
    rated = JournalEntry.select(JournalEntry.ticket).where(
        JournalEntry.event == Happened.RATED, JournalEntry.at > reader.now - LATELY, JournalEntry.ticket == Ticket.id
    )
    nobodys = theirs & Ticket.status.in_(ACTIVE) & Ticket.owner.is_null()
    at_risk = theirs & Ticket.status.in_(ACTIVE) & (Ticket.next_action_at <= reader.now + LATELY)
    so_so = theirs & (Ticket.rating == SO_SO) & peewee.fn.EXISTS(rated)
    rows = [*_rows(reader, _files(nobodys)), *(row for row in _rows(reader, _files(at_risk), until=reader.now + LATELY) if row["due"])]
    rows += _rows(reader, _files(so_so))
    return list({str(row["ref"]): row for row in rows}.values())


def _held(reader: Reader) -> list[str]:
    """Return the mails that are held: the reader's own and, for a lead, those about files of the department."""
    mine = HeldReply.author == reader.address
    theirs = mine | Ticket.department.in_(reader.leads) if reader.leads else mine
    query = HeldReply.select(HeldReply, Ticket).join(Ticket).where(theirs, HeldReply.state == HeldState.HELD).order_by(HeldReply.held_at)
    found = []
    for one in query.limit(MOST_ROWS):
        if reader.address in rights.recused(history.events_of(one.ticket_id)):
            continue
        author = [] if one.author == reader.address else [among_us.name_of(reader.desk, one.author) or one.author]
        found.append(" · ".join([one.ticket.ref, reader.at(one.held_at), *author]))
    return found


def _load(reader: Reader) -> str | None:
    """Return for a lead how much is due today and how many people are there."""
    today = Ticket.department.in_(reader.leads) & Ticket.status.in_(ACTIVE) & (Ticket.next_action_at <= reader.now + LATELY)
    count = Ticket.select().where(today).count()
    away = absences(reader.now)
    people = [one for one in reader.desk.config.staff if set(one.departments) & set(reader.leads) and one.address.lower() not in away]
    return course_words.load(count, len(people), reader.language) if count else None


def _dropped(reader: Reader, files: Sequence[Ticket]) -> dict[str, str]:
    """Return by file which mail to the customer was dropped in this pass."""
    by_number = {ticket.id: ticket.ref for ticket in files}
    entries = JournalEntry.select().where(
        JournalEntry.ticket.in_(list(by_number)), JournalEntry.event == Happened.SKIPPED, JournalEntry.at == reader.now
    )
    return {by_number[one.ticket_id]: course_words.mail(str(one.detail.get("kind")), reader.language) for one in entries}
