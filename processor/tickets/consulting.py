"""The verbs of asking others: a question to a department, its answer, help from above, and thanks for it. Touches the database.

They run inside the caller's transaction. A question and its answer stay inside; the owner and the customer's clocks stay as they are.
"""

from collections.abc import Iterable
from datetime import datetime

from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.states import TicketStatus
from processor.tickets import among_us, consult_mails, handing, rights, rows
from processor.tickets.by import By
from processor.tickets.events import Event, Happened
from processor.tickets.history import events_of
from processor.tickets.refused import Code, Refused

HIGHEST_SCORE = 5
CLOSING = (Happened.CONSULT_ANSWERED, Happened.CONSULT_DECLINED)


def consult(desk: Desk, ticket: Ticket, by: By, now: datetime, department: str, person: str | None = None, question: str = "") -> int:
    """Ask a department, or somebody in it, and return the number of the question."""
    rows.allowed(ticket, Happened.CONSULTED)
    events = events_of(ticket.id)
    to = handing.department_named(desk.config, department)
    if not question.strip():
        raise Refused(Code.NOTEXT, "there is no question", event=Happened.CONSULTED.value)
    if person is not None:
        rights.admit(events, person)
    number = 1 + sum(event.name == Happened.CONSULTED for event in events)
    rows.move(ticket, Happened.CONSULTED)
    kept = among_us.keep(ticket, "consult", by, question, now)
    rows.record(ticket, Happened.CONSULTED, by, now, consult=number, department=to.key, person=person, message=kept)
    receivers = handing.receivers(desk.config, to, person, events)
    consult_mails.tell_question(desk, ticket, by, consult_mails.Question(number, to.key, question), receivers, now)
    return number


def answer_consult(desk: Desk, ticket: Ticket, by: By, now: datetime, text: str = "", number: int | None = None) -> None:
    """Answer a question: the one named, else the oldest open one that this person was asked. The last answer ends the consulting."""
    _answer(desk, ticket, by, now, Happened.CONSULT_ANSWERED, text, number)


def decline_consult(desk: Desk, ticket: Ticket, by: By, now: datetime, text: str = "", number: int | None = None) -> None:
    """Say that one cannot help."""
    _answer(desk, ticket, by, now, Happened.CONSULT_DECLINED, text, number)


def _answer(desk: Desk, ticket: Ticket, by: By, now: datetime, event: Happened, text: str, number: int | None) -> None:
    events = events_of(ticket.id)
    asked = open_consults(events)
    meant = [one for one in asked if number in (None, one.number_of("consult")) and _was_asked(desk, one, by)]
    if not meant:
        raise Refused(Code.STATE, "no open question to this person", status=ticket.status)
    one, left = meant[0], len(asked) - 1
    if ticket.status not in (TicketStatus.MERGED, TicketStatus.VOID):
        rows.move(ticket, event, consults_left=left)
    kept = among_us.keep(ticket, "consult-answer", by, text, now) if text.strip() else None
    rows.record(ticket, event, by, now, consult=one.number_of("consult"), message=kept)
    answer = consult_mails.Answer(one, text, declined=event is Happened.CONSULT_DECLINED, left=left)
    consult_mails.tell_answer(desk, ticket, by, answer, now)


def open_consults(events: Iterable[Event]) -> list[Event]:
    """Return the questions that nobody has answered or declined, the oldest first."""
    asked: dict[int, Event] = {}
    for event in events:
        if event.name == Happened.CONSULTED:
            asked[event.number_of("consult")] = event
        elif event.name in CLOSING:
            asked.pop(event.number_of("consult"), None)
    return list(asked.values())


def _was_asked(desk: Desk, asked: Event, by: By) -> bool:
    """Whether this person is meant; somebody else of the department may answer as well."""
    theirs = handing.departments_of(desk.config, by.address)
    return by.address.lower() == asked.text("person").lower() or asked.text("department") in theirs


def escalate(desk: Desk, ticket: Ticket, by: By, now: datetime, text: str = "") -> None:
    """Ask the lead for help; whoever has the ticket keeps it. A lead asks the manager."""
    handing.need_active(ticket)
    lead, above = among_us.lead_of(desk, ticket), desk.config.escalation
    higher = [one for one in (lead, above.manager, above.head) if one and one.lower() != by.address.lower()]
    to = next((one for one in higher if one.lower() not in rights.recused(events_of(ticket.id))), None)
    if to is None:
        raise Refused(Code.WHO, "there is nobody above to ask")
    kept = among_us.keep(ticket, "escalation", by, text, now) if text.strip() else None
    rows.record_also(ticket, "escalated", by, now, to=to, message=kept)
    consult_mails.tell_escalation(desk, ticket, by, to, text, now)


def rate_help(desk: Desk, ticket: Ticket, by: By, now: datetime, score: int, number: int | None = None) -> None:
    """Say how much an answer helped: the last one unless named."""
    del desk
    answered = [event for event in events_of(ticket.id) if event.name == Happened.CONSULT_ANSWERED]
    meant = [event for event in answered if number in (None, event.number_of("consult"))]
    if not meant:
        raise Refused(Code.STATE, "no answer to rate", status=ticket.status)
    if not 1 <= score <= HIGHEST_SCORE:
        raise Refused(Code.ARG, "a score is a figure from 1 to 5", score=score)
    rows.record_also(ticket, "help_rated", by, now, consult=meant[-1].number_of("consult"), score=score)
