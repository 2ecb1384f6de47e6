"""The verbs that put right what a program has heard, and what a ticket is called. Touches the database inside the caller's transaction.

A person's word goes before a program's: what a colleague has corrected is not corrected back.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from processor.config_clocks import DEFAULT_PROMISES
from processor.listening.reading import Emotion, Kind
from processor.listening.signals import SENSITIVE, SILENT
from processor.mail.message import Address
from processor.models import Participant, Ticket
from processor.outbound.desk import Desk
from processor.statements import insert
from processor.states import Automation, TicketStatus
from processor.tickets import manner, people, rights, rows
from processor.tickets.by import By
from processor.tickets.events import Happened
from processor.tickets.history import events_of
from processor.tickets.refused import Code, Refused

STRONGEST = 3
MOST_TAGS = 20


def prioritise(desk: Desk, ticket: Ticket, by: By, now: datetime, level: str) -> None:
    """Say how pressing it is; the clocks keep what is used and get the new target."""
    del desk
    _need_alive(ticket)
    if level not in DEFAULT_PROMISES:
        raise Refused(Code.ARG, f"no priority {level}", given=level, allowed=list(DEFAULT_PROMISES))
    if level == ticket.priority:
        return
    was = ticket.priority
    rows.change(ticket, priority=level)
    rows.record(ticket, Happened.PRIORITISED, by, now, level=level, was=was, because="a colleague decided")


def retype(desk: Desk, ticket: Ticket, by: By, now: datetime, kind: str) -> None:
    """Say what it is: complaint, question, request and so on."""
    del desk
    _need_alive(ticket)
    if kind not in list(Kind):
        raise Refused(Code.ARG, f"no kind {kind}", given=kind, allowed=[one.value for one in Kind])
    was = ticket.kind
    rows.change(ticket, kind=kind)
    rows.record_also(ticket, "retyped", by, now, kind=kind, was=was)


def correct_emotion(desk: Desk, ticket: Ticket, by: By, now: datetime, emotion: str, intensity: int | None = None) -> None:
    """Say how the customer feels; what would have comforted another feeling is planned anew."""
    del desk
    _need_alive(ticket)
    if emotion not in list(Emotion):
        raise Refused(Code.ARG, f"no feeling {emotion}", given=emotion, allowed=[one.value for one in Emotion])
    strength = (0 if emotion == Emotion.NEUTRAL else max(1, ticket.intensity)) if intensity is None else intensity
    if not 0 <= strength <= STRONGEST:
        raise Refused(Code.ARG, "how strong is a figure from 0 to 3", given=strength)
    was = {"was": ticket.emotion, "was_intensity": ticket.intensity}
    rows.change(ticket, emotion=emotion, intensity=strength)
    rows.record_also(ticket, "emotion_corrected", by, now, emotion=emotion, intensity=strength, **was)


def mark_sensitive(desk: Desk, ticket: Ticket, by: By, now: datetime, signal: str | None, reason: str = "") -> None:
    """Say that a matter is sensitive, or with None that it is not: then the program may write again."""
    del desk
    _need_alive(ticket)
    sensitive = sorted(name.value for name in SENSITIVE)
    if signal is None:
        if not reason.strip():
            raise Refused(Code.ARG, "a reason is needed", command="sensitive off")
        left = [name for name in ticket.signals if name not in sensitive]
        rows.change(ticket, signals=left, automation=Automation.FULL)
        rows.record(ticket, Happened.AUTOMATION, by, now, allowed=Automation.FULL.value, because="not sensitive after all")
        return
    if signal not in sensitive:
        raise Refused(Code.ARG, f"nothing sensitive is called {signal}", given=signal, allowed=sensitive)
    allowed = Automation.OFF if signal in list(SILENT) else Automation.RECEIPT_ONLY
    signals = list(dict.fromkeys([signal, *ticket.signals]))
    stricter = manner.stricter(Automation(ticket.automation), allowed)
    rows.change(ticket, signals=signals, automation=stricter)
    rows.record(ticket, Happened.SENSITIVE, by, now, signals=signals, automation=stricter.value)


def set_automation(desk: Desk, ticket: Ticket, by: By, now: datetime, allowed: str) -> None:
    """Say which mails the program may send to the people of this ticket."""
    del desk
    _need_alive(ticket)
    if allowed not in list(Automation):
        raise Refused(Code.ARG, f"no such setting: {allowed}", given=allowed, allowed=[one.value for one in Automation])
    rows.change(ticket, automation=Automation(allowed))
    rows.record(ticket, Happened.AUTOMATION, by, now, allowed=allowed, because="a colleague decided")


def set_language(desk: Desk, ticket: Ticket, by: By, now: datetime, language: str) -> None:
    """Say in which language the customer is written to."""
    del desk
    was = ticket.language
    rows.change(ticket, language=language)
    rows.record_also(ticket, "language_set", by, now, language=language, was=was)


def tag(desk: Desk, ticket: Ticket, by: By, now: datetime, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
    """Add and remove tags."""
    del desk
    gone = {one.casefold() for one in remove}
    tags = [one for one in dict.fromkeys([*ticket.tags, *add]) if one.casefold() not in gone]
    if len(tags) > MOST_TAGS:
        raise Refused(Code.ARG, f"more than {MOST_TAGS} tags", most=MOST_TAGS)
    rows.change(ticket, tags=tags)
    rows.record_also(ticket, "tagged", by, now, tags=tags)


def set_cause(desk: Desk, ticket: Ticket, by: By, now: datetime, cause: str) -> None:
    """Say what the matter came from."""
    del desk
    if not cause.strip():
        raise Refused(Code.ARG, "a cause is needed", command="cause")
    rows.change(ticket, cause=cause.strip())
    rows.record_also(ticket, "cause_set", by, now, cause=ticket.cause)


def set_requester(desk: Desk, ticket: Ticket, by: By, now: datetime, address: str, name: str = "") -> None:
    """Say whose matter it is, where a colleague has passed a mail on. Their address is not proved by that."""
    if address.lower() in desk.staff_addresses or address.lower() in desk.own_addresses:
        raise Refused(Code.WHO, "somebody of the desk is no customer of it", who=address)
    person = people.remember(desk.config.trust, Address(name, address.lower()))
    if person.id == ticket.requester_id:
        return
    was = ticket.requester_id
    rows.change(ticket, requester=person.id, verified=person.reached_at is not None)
    insert(Participant, {"ticket": ticket.id, "person": person.id}, unless=("ticket", "person"))
    rows.record_also(ticket, "requester_set", by, now, person=person.id, was=was)


def add_copy(desk: Desk, ticket: Ticket, by: By, now: datetime, address: str, name: str = "") -> None:
    """Let somebody take part: they get the answers as copies, and their mails count."""
    if address.lower() in desk.own_addresses:
        raise Refused(Code.WHO, "the desk itself takes part anyway", who=address)
    rights.admit(events_of(ticket.id), address)
    person = people.remember(desk.config.trust, Address(name, address.lower()))
    row = {"ticket": ticket.id, "person": person.id, "copied": True}
    if insert(Participant, row, unless=("ticket", "person")) is None:
        _of(ticket, person.id, Participant.update(copied=person.id != ticket.requester_id))
    rows.record_also(ticket, "copy_added", by, now, person=person.id)


def remove_copy(desk: Desk, ticket: Ticket, by: By, now: datetime, address: str) -> None:
    """Let somebody take part no longer; the requester stays."""
    del desk
    person = people.find(address)
    if person is None or person.id == ticket.requester_id:
        raise Refused(Code.WHO, f"{address} gets no copies", who=address)
    if not _of(ticket, person.id, Participant.delete()):
        raise Refused(Code.WHO, f"{address} gets no copies", who=address)
    rows.record_also(ticket, "copy_removed", by, now, person=person.id)


def _of(ticket: Ticket, person: int, query: Any) -> int:  # noqa: ANN401 - an UPDATE or a DELETE
    """Run a query on one participant and return how many rows it changed."""
    return int(query.where(Participant.ticket == ticket.id, Participant.person == person).execute())


def _need_alive(ticket: Ticket) -> None:
    if ticket.status in (TicketStatus.MERGED, TicketStatus.VOID):
        raise Refused(Code.STATE, f"the ticket is {ticket.status}", status=ticket.status)
