"""Take back what a colleague has just sent. Touches the database inside the caller's transaction."""

from datetime import datetime

from processor.models import OutboxMail, Ticket, TicketMessage
from processor.outbound import outbox
from processor.outbound.desk import Desk
from processor.staff import relay
from processor.tickets import life
from processor.tickets.by import By
from processor.tickets.history import events_of
from processor.tickets.refused import Code, Refused

TAKEN_BACK = "undone"  # the kind of a message that never left


def undo(desk: Desk, ticket: Ticket, by: By, now: datetime) -> None:
    """Withdraw this colleague's last answer, if nothing of it has left. Raises Refused when there is none, or when it is too late."""
    mine = [reply for reply in life.standing_replies(events_of(ticket.id)) if reply.actor == by.address]
    if not mine:
        raise Refused(Code.STATE, "nothing of this person's to take back", status=ticket.status)
    mail_id = mine[-1].number_of("mail")
    queued = list(
        OutboxMail.select().where(OutboxMail.ticket_id == ticket.id, OutboxMail.dedupe_key.startswith(f"{relay.occasion(mail_id)}:"))
    )
    until = min((mail.due_at for mail in queued), default=None)
    numbers = [mail.id for mail in queued]
    if until is None or by.received >= until or not outbox.withdraw_unsent(numbers, "taken back by its author"):
        left = next((mail.sent_at for mail in queued if mail.sent_at), until)
        at = f"{left.astimezone(desk.config.desk.zone):%H:%M:%S}" if left else ""
        raise Refused(Code.LATE, "it has left", at=at)
    ids = [mail.message_id for mail in queued]
    TicketMessage.update(public=False, kind=TAKEN_BACK).where(
        TicketMessage.ticket == ticket.id, TicketMessage.message_id.in_(ids)
    ).execute()
    life.revoke_reply(desk, ticket, by, now, mail_id, "undone by its author")
