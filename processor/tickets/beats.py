"""What the desk does at a time of day: the list of each morning, the look ahead before the day ends, the list after a standstill.

Touches the database. A beat stands in a row with the instant at which it is due next, and moves on in the transaction that sends its
mail: after a standstill it comes once, not once for each day. The first start only sets the instants.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog

from processor.columns import column
from processor.errors import TemplateError, UnsafeMail
from processor.mail.message import Address
from processor.models import Ticket
from processor.models_work import Beat
from processor.outbound import outbox
from processor.outbound.desk import Desk
from processor.statements import insert, unless_locked
from processor.states import TicketStatus
from processor.tickets import among_us, history, lists, own_reminder
from processor.tickets.policy import business_calendar

log = structlog.get_logger()
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
DAILY, SWEEP, CATCH_UP, LOOK_AGAIN, OWN = "daily-list", "closing-sweep", "catch-up", "look-again", "own-reminder"
LONGEST = 400  # days that are looked through for a working day
TOO_FAR = 60 * DAY  # nothing that has to be done lies so far ahead: the clock was wrong when it was planned
MOST_PLANNED = 500  # tickets in one pass


def run_due(desk: Desk, now: datetime, stopping: Callable[[], bool]) -> int:
    """Do what is due by the hour of the day; return how many mails were queued."""
    planned = {beat.name: beat.due_at for beat in Beat.select()}
    missing = [name for name in _names(desk) if name not in planned]
    if missing:
        with desk.database.transaction():
            for name in missing:
                insert(Beat, {"name": name, "due_at": now if name == LOOK_AGAIN else _next(desk, name, now)}, unless=("name",))
    done = 0
    standing = _names(desk)
    for name in sorted(name for name, at in planned.items() if at <= now or (at > now + TOO_FAR and name in standing)):
        if stopping():
            break
        done += _one(desk, name, now)
    return done


def remind_later(ticket: int, entry: int, at: datetime) -> None:
    """Let a colleague be reminded of what an entry of a journal says. Runs in the caller's transaction."""
    insert(Beat, {"name": f"{OWN} {ticket} {entry}", "due_at": at}, unless=("name",))


def ask_for_list(address: str, since: datetime) -> None:
    """Let somebody have the list after a standstill that began at `since`, at the end of this pass. Runs in the caller's transaction."""
    name = f"{CATCH_UP} {address}"
    if insert(Beat, {"name": name, "due_at": since}, unless=("name",)) is None:
        Beat.update(due_at=since).where(Beat.name == name, Beat.due_at > since).execute()


def _one(desk: Desk, name: str, now: datetime) -> int:
    """Do one beat and set its next instant, together."""
    kind, _, address = name.partition(" ")
    with desk.database.transaction():
        far = Beat.due_at > now + TOO_FAR
        beat = unless_locked(Beat.select().where(Beat.name == name, (Beat.due_at <= now) | far)).first()
        if beat is None:
            return 0  # another worker has it in hand, or has done it
        queued = 0
        standing = name in _names(desk)
        if beat.due_at <= now and (standing or kind in (CATCH_UP, OWN)):
            try:
                queued = _SENDS[kind](desk, address, beat.due_at, now)
            except (TemplateError, UnsafeMail) as error:
                log.warning("list_not_written", list=kind, error=str(error))
        if not standing:
            Beat.delete().where(Beat.name == name).execute()
        elif kind != LOOK_AGAIN or queued < MOST_PLANNED:
            Beat.update(due_at=_next(desk, name, now)).where(Beat.name == name).execute()
        return queued


def _names(desk: Desk) -> list[str]:
    """Return the beats of this desk: a list for everybody who works or leads here, and the look ahead."""
    return [*(f"{DAILY} {address}" for address in sorted(desk.staff_addresses)), SWEEP, LOOK_AGAIN]


def _next(desk: Desk, name: str, now: datetime) -> datetime:
    """Return when a beat is due next after `now`."""
    kind, _, address = name.partition(" ")
    if kind == LOOK_AGAIN:
        return now + DAY
    calendar, automation = business_calendar(desk.config), desk.config.automation
    zone = _zone(desk, address) if kind == DAILY else desk.config.desk.zone
    today = now.astimezone(zone).date()
    for number in range(LONGEST):
        day = today + number * DAY
        closes = calendar.closing_on(day)
        if closes is None:
            continue
        at = datetime.combine(day, automation.daily_list, zone) if kind == DAILY else closes - automation.closing_sweep
        if at > now:
            return at.astimezone(now.tzinfo)
    return now + LONGEST * DAY


def _zone(desk: Desk, address: str) -> ZoneInfo:
    colleague = next((one for one in desk.config.staff if one.address.lower() == address), None)
    return colleague.zone(desk.config.desk) if colleague else desk.config.desk.zone


def _daily(desk: Desk, address: str, due_at: datetime, now: datetime) -> int:
    """Send somebody their list; not on a day off, and not to whoever has nothing."""
    del due_at
    today = now.astimezone(_zone(desk, address)).date()
    if not business_calendar(desk.config).is_working_day(today):
        return 0
    values = lists.daily(desk, address, now)
    return _queue(desk, address, "staff/list", values, f"daily:{address}:{today}", now) if values else 0


def _sweep(desk: Desk, _: str, due_at: datetime, now: datetime) -> int:
    """Send each lead what will be due before anybody is back; pointless once the day has ended."""
    if now > due_at + desk.config.automation.closing_sweep:
        return 0
    calendar = business_calendar(desk.config)
    until = calendar.next_opening(due_at + desk.config.automation.closing_sweep + timedelta(seconds=1)) + HOUR
    queued = 0
    for lead, values in lists.sweep(desk, until, now):
        queued += _queue(desk, lead, "staff/sweep", values, f"sweep:{lead}:{due_at.date()}", now)
    return queued


def _catch_up(desk: Desk, address: str, due_at: datetime, now: datetime) -> int:
    """Send somebody the list after a standstill."""
    values = lists.catch_up(desk, address, due_at, now)
    return _queue(desk, address, "staff/catch-up", values, f"catch-up:{address}:{due_at.isoformat()}", now) if values else 0


def _own_reminder(desk: Desk, entry: str, _: datetime, now: datetime) -> int:
    """Remind a colleague of what they wanted to be reminded of; `entry` names the ticket and its entry."""
    ticket, number = (int(part) for part in entry.split())
    asked = next((event for event in history.events_of(ticket) if event.number == number), None)
    found = Ticket.get_or_none(Ticket.id == ticket, Ticket.status.not_in((TicketStatus.VOID, TicketStatus.MERGED)))
    return 0 if asked is None or found is None else own_reminder.remind(desk, found, asked, now)


def _plan_again(desk: Desk, _: str, __: datetime, now: datetime) -> int:
    """Plan the tickets that nothing looks at: of an earlier version, or planned while the clock was wrong."""
    nothing = Ticket.next_action_at.is_null() | (Ticket.next_action_at > now + TOO_FAR)
    anywhere = Ticket.department.is_null() | Ticket.department.in_([one.key for one in desk.config.departments])  # that is indexed
    open_ones = Ticket.select(Ticket.id).where(anywhere, Ticket.status.in_(lists.ACTIVE), nothing)
    numbers = column(open_ones.limit(MOST_PLANNED))
    for number in numbers:
        history.reschedule(desk, number, now)
    Ticket.update(next_action_at=now + TOO_FAR).where(Ticket.id.in_(numbers), nothing).execute()
    return len(numbers)


def _queue(desk: Desk, address: str, template: str, values: Mapping[str, object], occasion: str, now: datetime) -> int:
    language = among_us.language_of(desk, address)
    recipient = Address(among_us.name_of(desk, address), address)
    queued = outbox.enqueue(desk, outbox.Letter("list", occasion, recipient, template, language, values), now)
    return int(queued is not None)


_SENDS: Mapping[str, Callable[[Desk, str, datetime, datetime], int]] = {
    DAILY: _daily,
    SWEEP: _sweep,
    CATCH_UP: _catch_up,
    LOOK_AGAIN: _plan_again,
    OWN: _own_reminder,
}
