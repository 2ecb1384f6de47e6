"""The verbs that join two tickets into one and make two of one. Touches the database inside the caller's transaction.

Whatever was promised to anybody stays promised: the one that lives on has the earlier start, the higher priority and the stricter rules
of the two. A part that is split off begins when its mail came in.
"""

from collections.abc import Sequence
from datetime import datetime

from processor.listening.reading import from_json
from processor.models import InboundMail, Participant, Ticket, TicketMessage
from processor.outbound.desk import Desk
from processor.outbound.heard import SURE
from processor.statements import Parameter, Prepared, insert
from processor.states import Automation, TicketStatus
from processor.tickets import among_us, life, manner, priority, regulation, rights, rows
from processor.tickets.by import By
from processor.tickets.events import Event, Happened
from processor.tickets.history import events_of, reschedule
from processor.tickets.refused import Code, Refused

ENDED = (TicketStatus.SOLVED, TicketStatus.CLOSED, TicketStatus.MERGED, TicketStatus.VOID)
MOST_MERGES = 10  # of merged tickets merged again; more would be a circle
_PARTICIPANTS = Prepared(
    lambda: Participant.select(Participant.person, Participant.copied).where(Participant.ticket == Parameter("ticket"))
)


def merge(desk: Desk, ticket: Ticket, by: By, now: datetime, into: Ticket, *, confirmed: bool = False) -> None:
    """End `ticket`; its matter lives on in `into`. For two people's matters somebody who leads has to have `confirmed` it."""
    survivor = _where_it_lives(into)
    if survivor.id == ticket.id:
        raise Refused(Code.MERGE, "a ticket cannot be merged into itself", into=survivor.ref)
    if survivor.status in ENDED:
        raise Refused(Code.STATE, f"{survivor.ref} is {survivor.status}", status=survivor.status, ref=survivor.ref)
    if ticket.requester_id != survivor.requester_id:
        rights.need_a_lead(desk.config, by, "merging two people's tickets")
        if by.person and not confirmed:
            raise Refused(Code.MERGE, "these are two people's matters: confirm it", into=survivor.ref, confirm=True)
    events = events_of(ticket.id)
    rights.admit((*events, *events_of(survivor.id)), by.address)
    rows.move(ticket, Happened.MERGED, merged_into_id=survivor.id)
    rows.record(ticket, Happened.MERGED, by, now, into=survivor.ref)
    _bring_along(desk, ticket, survivor, by, now, events)
    reschedule(desk, survivor.id, now)


def _where_it_lives(ticket: Ticket) -> Ticket:
    """Return the ticket in which a merged one lives on, locked as the caller's is."""
    for _ in range(MOST_MERGES):
        if ticket.merged_into_id is None:
            return ticket
        ticket = Ticket.get_by_id(ticket.merged_into_id)
    raise Refused(Code.MERGE, "merged in a circle", into=ticket.ref)


def _bring_along(desk: Desk, ticket: Ticket, survivor: Ticket, by: By, now: datetime, events: tuple[Event, ...]) -> None:
    """Let the survivor have what the other ticket brings: people, signals, priority and what nobody has answered."""
    for person, copied in _PARTICIPANTS.rows(ticket=ticket.id):
        insert(Participant, {"ticket": survivor.id, "person": person, "copied": copied}, unless=("ticket", "person"))
    replies = life.standing_replies(events)
    unanswered = unanswered_since(events)
    rows.record(
        survivor,
        Happened.ABSORBED,
        by,
        now,
        ticket=ticket.ref,
        opened=ticket.opened_at.isoformat(),
        unanswered_since=unanswered.isoformat() if unanswered else None,
        answered=bool(replies),
        first_contact=regulation.first_contact(events, ticket.opened_at).isoformat(),
        profile=regulation.profile_name(desk.config, events, ticket.department) or None,
        known=ticket.requester_id == survivor.requester_id and any(event.name == Happened.ACKNOWLEDGED for event in events),
    )
    _keep_out(survivor, rights.recused(events) - rights.recused(events_of(survivor.id)), by, now, ticket.ref)
    allowed = manner.stricter(Automation(survivor.automation), Automation(ticket.automation))
    if allowed != survivor.automation:
        signals = list(dict.fromkeys([*survivor.signals, *ticket.signals]))
        rows.change(survivor, automation=allowed, signals=signals)
        rows.record(survivor, Happened.SENSITIVE, by, now, signals=signals, automation=allowed.value)
    if ticket.priority < survivor.priority:  # P1 before P2
        was = survivor.priority
        rows.change(survivor, priority=ticket.priority)
        rows.record(survivor, Happened.PRIORITISED, by, now, level=survivor.priority, was=was, because=f"as {ticket.ref}")


def _keep_out(ticket: Ticket, about: frozenset[str], by: By, now: datetime, of: str) -> None:
    """Write down whom the matter of another ticket is about, which is a part of this one's now."""
    if about:
        rows.record_also(ticket, rights.RECUSED, by, now, who=sorted(about), because=f"as in {of}")


def unanswered_since(events: Sequence[Event]) -> datetime | None:
    """Return when the oldest mail came in that no colleague has answered, None when all are."""
    oldest: datetime | None = None
    revoked = {event.number_of("mail") for event in events if event.name == Happened.REPLY_REVOKED}
    for event in events:
        if event.name in (Happened.OPENED, Happened.CUSTOMER_WROTE):
            oldest = oldest or event.received
        elif (event.name == Happened.REPLIED and event.number_of("mail") not in revoked) or event.name == Happened.NO_REPLY_NEEDED:
            oldest = None
    return oldest


def split(desk: Desk, ticket: Ticket, by: By, now: datetime, subject: str = "") -> Ticket:
    """Make a ticket of its own of what the customer wrote last, and return it. Its clocks start when that mail came in."""
    message = _last_mail(ticket)
    new = _insert_part(ticket, message, subject)
    person = ticket.requester_id
    if person is not None:
        insert(Participant, {"ticket": new.id, "person": person})
    TicketMessage.update(ticket=new.id, kind="complaint").where(TicketMessage.id == message.id).execute()
    InboundMail.update(ticket_id=new.id).where(InboundMail.id == message.mail_id).execute()
    _begin(ticket, new, message, by, now)
    if _is_last_unanswered(ticket, message):
        rows.record(ticket, Happened.NO_REPLY_NEEDED, by, now, reason=f"split off to {new.ref}")
    rows.record_also(ticket, "split", by, now, into=new.ref)
    for address in among_us.owners(desk, new):
        among_us.introduce(desk, new, address, by, now)
    reschedule(desk, new.id, now)
    return new


def _last_mail(ticket: Ticket) -> TicketMessage:
    """Return the customer's last mail, which must not be the one that opened the ticket."""
    found = (
        TicketMessage.select()
        .where(TicketMessage.ticket == ticket.id, TicketMessage.kind == "reply", ~TicketMessage.mail_id.is_null(), TicketMessage.public)
        .order_by(TicketMessage.id.desc())
        .first()
    )
    if found is None or not found.reading:
        raise Refused(Code.STATE, "there is no later mail of the customer to split off", status=ticket.status)
    message: TicketMessage = found
    return message


def _insert_part(ticket: Ticket, message: TicketMessage, subject: str) -> Ticket:
    reading = from_json(message.reading)
    values = {
        "source_mail_id": message.mail_id,
        "requester": ticket.requester_id,
        "subject": subject.strip() or message.subject,
        "language": reading.language or ticket.language,
        "kind": reading.kind,
        "emotion": reading.emotion,
        "intensity": reading.intensity,
        "signals": manner.names(reading),
        "automation": manner.automation(reading),
        "priority": priority.decide(reading).level,
        "department": ticket.department,
        "owner": ticket.owner,
        "opened_at": message.at,
        "verified": ticket.verified,
        "utc_offset_minutes": ticket.utc_offset_minutes,
    }
    number = insert(Ticket, values)
    return Ticket.get_by_id(number)


def _begin(ticket: Ticket, new: Ticket, message: TicketMessage, by: By, now: datetime) -> None:
    """Write the beginning of the new ticket's journal."""
    reading, pressing = from_json(message.reading), priority.decide(from_json(message.reading))
    of = {"mail": message.mail_id, "received": message.at.isoformat()}
    rows.record(new, Happened.OPENED, by, now, **of, because=f"split off from {ticket.ref}")
    rows.record(
        new,
        Happened.HEARD,
        by,
        now,
        kind=reading.kind.value,
        emotion=reading.emotion.value,
        intensity=reading.intensity,
        priority=pressing.level,
        because=pressing.because,
        sure=reading.confidence >= SURE,
    )
    rows.record(new, Happened.SPLIT_OFF, by, now, **of, of=ticket.ref, department=ticket.department)
    _keep_out(new, rights.recused(events_of(ticket.id)), by, now, ticket.ref)


def _is_last_unanswered(ticket: Ticket, message: TicketMessage) -> bool:
    """Whether nothing but this mail waits for an answer in the old ticket."""
    since = unanswered_since(events_of(ticket.id))
    return since is not None and since == message.at
