"""What must hold after every step of a random week: of each ticket, of each mail that came in, of each that left."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

from processor.models import InboundMail, JournalEntry, OutboxMail, Ticket, TicketMessage
from processor.outbound.desk import Desk
from processor.outbound.kinds import KINDS
from processor.states import MailState, TicketStatus
from processor.tickets import clocks, consulting, followup, history, lifecycle
from processor.tickets.case import Case
from processor.tickets.clock import ClockName, Clocks, Outcome
from processor.tickets.events import Event, Happened
from processor.tickets.situation import IN_A_ROW, MOST_IN_A_ROW
from tests.any_order.words import CUSTOMERS, Customer
from tests.desk import Sent
from tests.letters import DESK

STOPPED_BY_A_PERSON = (Outcome.MET, Outcome.BREACHED)
UPDATES = frozenset({"soothing", "progress", "handoff-notice"})  # a third in a row is for a person to write
ONCE_A_CYCLE = frozenset({"soothing", "reopen-receipt", "recovery"})
ONCE = frozenset({"breach-apology"})
_ADDRESS = re.compile(r"[\w.+-]+@acme\.example")
_PUBLIC = re.compile(r"PUBLIC\d+")
_REF = re.compile(r"T-1\d{3}")


def of_tickets(desk: Desk, now: datetime) -> Iterator[str]:
    """Yield what is wrong with tickets."""
    for ticket in Ticket.select().order_by(Ticket.id):
        case = history.case_of(desk, ticket, now)
        reckoned = clocks.replay(case, desk.config, now)
        for problem in _of_ticket(desk, ticket, case, reckoned, now):
            yield f"{ticket.ref} ({ticket.status}): {problem}"


def _of_ticket(desk: Desk, ticket: Ticket, case: Case, reckoned: Clocks, now: datetime) -> Iterator[str]:
    if case.active and not (ticket.owner or ticket.department):
        yield "nobody has it"
    if ticket.owner is not None and ticket.owner not in desk.staff_addresses:
        yield f"{ticket.owner} does not work here"
    if (told := told_status(case.events)) != case.status:
        yield f"the journal tells that it is {told}"
    plan = followup.plan(case, desk.config, now)
    if case.active and not plan and not any(clock.running for clock in reckoned.all):
        yield "nothing runs and nothing is to come"
    if plan and ticket.next_action_at is None:
        yield f"nobody will look at it, yet {plan[0].kind} is to come"
    yield from _stopped(case, reckoned)
    yield from _mailed(case.events)


def told_status(events: Sequence[Event]) -> TicketStatus:
    """Return the status that the entries of a journal lead to, by the table alone."""
    status, seen = TicketStatus.NEW, list[Event]()
    solved_by: int = 0
    for event in events:
        seen.append(event)
        if event.name == Happened.SOLVED:
            solved_by = event.number_of("mail")
        if event.name == Happened.REPLY_REVOKED and status is TicketStatus.SOLVED and event.number_of("mail") != solved_by:
            continue  # the solution stands in another mail
        status = lifecycle.after(status, event.name, consults_left=len(consulting.open_consults(seen)))
    return status


def _stopped(case: Case, reckoned: Clocks) -> Iterator[str]:
    """Yield the answers to customers that no person has written."""
    written = {event.received for event in clocks.counting(case.events) if event.name == Happened.REPLIED}
    for clock in (*reckoned.of(ClockName.FIRST), *reckoned.of(ClockName.NEXT)):
        # What was received before the clock started, by a machine's clock that was set back, stops it at its start.
        stops = {max(at, clock.started_at) for at in written}
        if clock.stopped_at is not None and clock.outcome in STOPPED_BY_A_PERSON and clock.stopped_at not in stops:
            yield f"the {clock.name} clock was stopped at {clock.stopped_at} by no mail of a person"
    for clock in reckoned.all:
        if clock.outcome is Outcome.MET and clock.due_at and clock.stopped_at and clock.stopped_at > clock.due_at:
            yield f"the {clock.name} clock calls late in time"


def _mailed(events: Sequence[Event]) -> Iterator[str]:
    """Yield automatic mails that were one too many."""
    mailed = [event for event in events if event.name == Happened.MAILED]
    keys = Counter((event.text("kind"), event.number_of("cycle"), event.number_of("n")) for event in mailed)
    yield from (f"the mail {key} was made twice" for key, count in keys.items() if count > 1)
    cycles = Counter((event.text("kind"), event.number_of("cycle")) for event in mailed)
    yield from (f"{kind} more than once in cycle {cycle}" for (kind, cycle), count in cycles.items() if kind in ONCE_A_CYCLE and count > 1)
    kinds = Counter(event.text("kind") for event in mailed)
    yield from (f"{kind} {count} times" for kind, count in kinds.items() if kind in ONCE and count > 1)
    yield from _in_a_row(events)
    acknowledged = sum(event.name == Happened.ACKNOWLEDGED for event in events)
    if acknowledged > 1:
        yield "acknowledged twice"


def _in_a_row(events: Sequence[Event]) -> Iterator[str]:
    """Yield updates that a program sent although it had written twice since a person did."""
    row = 0
    for place, event in enumerate(events):
        if event.name == Happened.REPLIED and _counted_until_now(event, events[place:]):
            row = 0
        elif event.name == Happened.MAILED and event.text("kind") in IN_A_ROW:
            if event.text("kind") in UPDATES and row >= MOST_IN_A_ROW:
                yield f"{event.text('kind')} as mail {row + 1} in a row"
            row += 1


def _counted_until_now(reply: Event, later: Sequence[Event]) -> bool:
    mail = reply.number_of("mail")
    return not any(event.name == Happened.REPLY_REVOKED and event.number_of("mail") == mail for event in later)


def of_mails_in(now: datetime) -> Iterator[str]:
    """Yield what is wrong with what became of the mails that came in."""
    for mail in InboundMail.select():
        if mail.state == MailState.QUARANTINED or (mail.state == MailState.STORED and mail.attempts):
            yield f"mail {mail.id} could not be read: {mail.error}"
        elif (mail.state == MailState.DONE) != (mail.disposition is not None):
            yield f"mail {mail.id} is {mail.state}, its disposition {mail.disposition}"
        elif mail.state != MailState.DONE and (mail.retry_at is None or mail.retry_at <= now):
            yield f"mail {mail.id} was left lying"
    shown = Counter(row.mail_id for row in TicketMessage.select(TicketMessage.mail_id) if row.mail_id is not None)
    yield from (f"mail {mail} stands in tickets {count} times" for mail, count in shown.items() if count > 1)
    trouble = JournalEntry.select().where(JournalEntry.event == "timer_failed").count()
    if trouble:
        yield "a timer failed"


def of_outbox() -> Iterator[str]:
    """Yield what is wrong with the mails that are to leave."""
    for ticket in Ticket.select(Ticket.id):
        left = OutboxMail.select().where(OutboxMail.ticket_id == ticket.id, OutboxMail.kind == "reply").count()
        noted = JournalEntry.select().where(JournalEntry.ticket == ticket.id, JournalEntry.event == Happened.REPLIED).count()
        if left > noted:
            yield f"{ticket.ref}: {left} answers left, {noted} are noted"


def of_mail_out(mail: Sent, known: Sequence[Sent], sharing: set[str]) -> Iterator[str]:
    """Yield what a mail to a customer says that it must not.

    `known` are the mails to colleagues, `sharing` the addresses of those whose matters were joined.
    """
    reader = next((one for one in CUSTOMERS if one.address == mail.recipient), None)
    if reader is None:
        return
    words = "\n".join((mail.subject, str(mail.message["To"]), mail.part("plain"), mail.part("html")))
    if "SECRET" in words:
        yield "a word among colleagues"
    addresses = {found for found in _ADDRESS.findall(words) if found.partition("+")[0].partition("@")[0] != DESK.partition("@")[0]}
    yield from (f"the address {address}" for address in addresses if not address.startswith("t1"))
    for other in CUSTOMERS:
        if other is not reader and other.address not in sharing and (other.mark in words or other.address in words):
            yield f"words of {other.address}"
    tokens = [one.message_id.strip("<>").partition("@")[0] for one in known]
    yield from (f"a token of a colleague: {token}" for token in tokens if token in words or token in mail.raw.decode("ascii", "replace"))
    refs = {f"T-{1000 + ticket.id}" for ticket in _tickets_of(reader)}
    yield from (f"the number {ref}" for ref in set(_REF.findall(words)) - refs if reader.address not in sharing)


def said_again(mail: Sent, earlier: Sequence[Sent]) -> Iterator[str]:
    """Yield the answer of a colleague that somebody gets a second time."""
    if kind_of(mail) != "reply":
        return
    for serial in set(_PUBLIC.findall(mail.part("plain"))):
        if any(
            kind_of(other) == "reply" and other.recipient == mail.recipient and serial in _PUBLIC.findall(other.part("plain"))
            for other in earlier
        ):
            yield f"the answer {serial} a second time"


def _tickets_of(reader: Customer) -> list[Ticket]:
    return [ticket for ticket in Ticket.select() if requester_of(ticket) == reader.address]


def requester_of(ticket: Ticket) -> str:
    """Return the address of whoever a ticket is of."""
    return str(ticket.requester.address) if ticket.requester is not None else ""


def is_from_colleagues_side(mail: Sent) -> bool:
    """Whether a mail went to a colleague."""
    return mail.recipient.endswith("@acme.example")


def kind_of(mail: Sent) -> str:
    """Return the kind of a mail of ours, as its id tells."""
    return mail.message_id.split(".")[1]


def stays_inside(mail: Sent) -> bool:
    """Whether what a colleague answers to it stays among colleagues."""
    return KINDS[kind_of(mail)].reply == "inside"
