"""Carry a verdict out. Touches the database inside the caller's transaction.

Each verdict ends in exactly one disposition with its reason, which `processor show` and `processor quarantine` can tell.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from processor import journal
from processor.inbound.triage import AddMessage, Ignore, Known, OpenTicket, RecordBounce, RecordEvent, StaffMail, Verdict
from processor.mail.message import MailKind
from processor.models import InboundMail, OutboxMail, Ticket
from processor.outbound import wording
from processor.outbound.deliver import tell_admins, tell_failure
from processor.outbound.desk import Desk
from processor.outbound.retry import Failed
from processor.staff import absence, answers
from processor.staff import process as staff
from processor.statements import Parameter, Prepared, locked
from processor.states import Disposition, OutboxState
from processor.tickets import operations, people, undelivered
from processor.tickets.history import events_of
from processor.tickets.incoming import Incoming

MOST_UNMATCHED_AN_HOUR = 50
HOUR = timedelta(hours=1)
_TICKET = Prepared(lambda: locked(Ticket.select().where(Ticket.id == Parameter("ticket"))))


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a mail, and why."""

    disposition: Disposition
    because: str
    ticket_id: int | None = None
    defects: tuple[str, ...] = ()


def carry_out(desk: Desk, incoming: Incoming, known: Known, verdict: Verdict, now: datetime) -> Done:
    """Do what `verdict` says and return what became of the mail."""
    defects = incoming.message.defects
    match verdict:
        case Ignore(because):
            return Done(Disposition.IGNORED, because, None, defects)
        case RecordEvent(ticket_id, event, because):
            _event(desk, incoming, known, verdict, now)
            return Done(Disposition.EVENT, f"{event}: {because}", ticket_id, defects)
        case RecordBounce(outbox_mail, because):
            return _bounce(desk, incoming, outbox_mail, because, now)
        case StaffMail(ticket_id, evidence):
            outcome = staff.handle(desk, incoming, None if ticket_id is None else _locked(ticket_id), evidence, now)
            return Done(outcome.disposition, outcome.because, outcome.ticket_id, defects)
        case AddMessage(ticket_id, verified, because, token_of):
            arrival = operations.Arrival(because, verified, verified and known.token_was_theirs, known.copy is not None)
            operations.add_message(desk, _locked(ticket_id), incoming, arrival, now)
            if verified and known.token_was_theirs and incoming.message.sender is not None:
                people.note_reached(incoming.message.sender.address, now)
            if token_of is not None:  # a notification was passed on: whoever holds it speaks for themselves only
                answers.refused(desk, incoming, "TOKEN", token_of, now)
            return Done(Disposition.ATTACHED, because, ticket_id, defects)
        case OpenTicket(answer, because, withheld, collective, follow_up_of):
            opening = operations.Opening(answer.value if answer else None, because, withheld, collective, follow_up_of)
            ticket = operations.open_ticket(desk, incoming, opening, now)
            return Done(Disposition.TICKETED, because, ticket.id, defects)


def _locked(ticket_id: int) -> Ticket:
    """Return the ticket; on PostgreSQL no other worker writes its journal until we have committed."""
    [values] = _TICKET.rows(ticket=ticket_id)
    return Ticket(**dict(zip(Ticket._meta.sorted_field_names, values, strict=True)))  # noqa: SLF001 - the documented way to the columns


def _event(desk: Desk, incoming: Incoming, known: Known, verdict: RecordEvent, now: datetime) -> None:
    """Note what a machine wrote; the machine of a colleague who is away does nothing in their name."""
    if verdict.ticket is not None:
        operations.note_event(desk, _locked(verdict.ticket), incoming, verdict.event, verdict.because, now)
    if known.from_staff and verdict.event == MailKind.AUTO_REPLY:
        absence.suggest(desk, incoming, now)


def _bounce(desk: Desk, incoming: Incoming, outbox_mail: int | None, because: str, now: datetime) -> Done:
    defects = incoming.message.defects
    if outbox_mail is None:
        _count_unmatched(desk, now)
        return Done(Disposition.UNMATCHED, f"a delivery report that names no mail of ours: {because}", None, defects)
    mail = OutboxMail.get_by_id(outbox_mail)
    bounce = incoming.message.bounce
    statuses = [recipient for recipient in bounce.recipients if recipient.permanent] if bounce else []
    if statuses and mail.state != OutboxState.FAILED:
        reply = f"came back: {statuses[0].status or 'no status'} for {mail.recipient}"
        OutboxMail.update(state=OutboxState.FAILED, last_reply=reply).where(OutboxMail.id == mail.id).execute()
        tell_failure(desk, mail, Failed(reply, recipient=True), now)
        if mail.ticket_id is not None:
            ticket = _locked(mail.ticket_id)
            undelivered.settle(desk, ticket, events_of(ticket.id), now)
    elif mail.ticket_id is not None:
        journal.record(mail.ticket_id, "delivery_report", now, actor="machine", mail=incoming.mail.id, because=because)
    return Done(Disposition.EVENT, f"bounce: {because}", mail.ticket_id, defects)


def _count_unmatched(desk: Desk, now: datetime) -> None:
    """Tell the admins, once an hour at most, when many reports come back for mails we never sent."""
    count = 1 + InboundMail.select().where(InboundMail.disposition == Disposition.UNMATCHED, InboundMail.received_at > now - HOUR).count()
    if count > MOST_UNMATCHED_AN_HOUR:
        since = wording.instant(now - HOUR, desk.config.desk.languages[0], desk.config.desk.zone)
        values = {"bounces": {"count": count, "since": since}}
        tell_admins(desk, "bounces-without-match", f"unmatched:{now:%Y-%m-%dT%H}", values, now, kind="hint")
