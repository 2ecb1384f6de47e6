"""A mail to a customer that came back, or that the relay refused for good. Touches the database inside the caller's transaction.

Whoever delivers writes into the journal what became of the mail; here it is drawn into the ticket: an answer that was not delivered never
was one, the ticket is open again, and its owner hears of it. Each failure is settled once.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from processor.mail.identity import id_hash
from processor.models import OutboxMail, Ticket, TicketMessage
from processor.outbound import course_words
from processor.outbound.desk import Desk
from processor.outbound.kinds import KINDS
from processor.tickets import among_us, life, rows
from processor.tickets.by import desk_itself
from processor.tickets.events import Event

FAILED, SETTLED = "mail_failed", "undelivered"
COMES_BACK_WITHIN = timedelta(hours=24)  # later it was read before it came back, and counts


def settle(desk: Desk, ticket: Ticket, events: Iterable[Event], now: datetime) -> bool:
    """Settle the failures in the ticket's journal that are not settled yet, and tell whether there were any."""
    open_ones = unsettled(events)
    for failure in open_ones:
        mail = OutboxMail.get_or_none(OutboxMail.id == failure.number_of("outbox"))
        if mail is not None and KINDS[mail.kind].customer:
            _settle(desk, ticket, mail, failure, events, now)
    return bool(open_ones)


def unsettled(events: Iterable[Event]) -> list[Event]:
    """Return the failures of mails to customers that nothing was done about."""
    failed: dict[int, Event] = {}
    for event in events:
        number = event.number_of("outbox")
        if event.name == FAILED and number:
            failed[number] = event
        elif event.name == SETTLED:
            failed.pop(number, None)
    return list(failed.values())


def _settle(desk: Desk, ticket: Ticket, mail: OutboxMail, failure: Event, events: Iterable[Event], now: datetime) -> None:
    reply = next((event for event in events if event.name == "replied" and event.number_of("outbox") == mail.id), None)
    in_time = mail.sent_at is None or failure.at - mail.sent_at <= COMES_BACK_WITHIN
    revoked = False
    if reply is not None and in_time:
        because = f"it was not delivered: {failure.text('reply')}"
        revoked = life.revoke_reply(desk, ticket, desk_itself(now), now, reply.number_of("mail"), because)
    rows.record_also(ticket, SETTLED, desk_itself(now), now, outbox=mail.id, kind=mail.kind, counted=revoked)
    text = _text_of(ticket, mail) if mail.kind == "reply" else None
    for address in among_us.owners(desk, ticket):
        language = among_us.language_of(desk, address)
        values = {
            "recipient": mail.recipient,
            "kind": course_words.mail(mail.kind, language),
            "reply": failure.text("reply"),
            "counts": revoked,
            "text": text,
        }
        among_us.tell(desk, ticket, [address], "internal", "undeliverable", {"undelivered": values}, f"undeliverable:{mail.id}", now)


def _text_of(ticket: Ticket, mail: OutboxMail) -> str | None:
    """Return what the colleague had written in the mail."""
    row = TicketMessage.get_or_none(TicketMessage.ticket == ticket.id, TicketMessage.message_id_hash == id_hash(mail.message_id))
    return row.text if row else None
