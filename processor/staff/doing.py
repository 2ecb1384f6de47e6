"""Carry out everything in a colleague's mail, in order. Touches the database inside the caller's transaction."""

from collections.abc import Mapping

from processor.staff import enquiries, orders, relay
from processor.staff.deeds import AFTER, BEFORE, Deed, Work
from processor.staff.orders import Order
from processor.tickets import among_us, consulting, handing, life, operations
from processor.tickets.history import events_of


def do(work: Work) -> None:
    """Do it all. Raises Refused or NotSent when a part of it cannot be done."""
    letter = work.letter
    if not letter.has(orders.Decline) and handing.accept_pending(work.desk, work.ticket, work.by, work.now, events_of(work.ticket.id)):
        among_us.introduce(work.desk, work.ticket, work.by.address, work.by, work.now)
    _each(work, BEFORE)
    _say(work)
    _each(work, AFTER)
    work.shown = enquiries.answer(work.desk, work.ticket, letter.orders, letter.incoming, work.now)


def _each(work: Work, deeds: Mapping[type[Order], Deed]) -> None:
    for order in work.letter.orders:
        if type(order) in deeds:
            deeds[type(order)](work, order)


def _say(work: Work) -> None:
    """Send the text to the customer, answer the colleague who asked with it, or keep it for those who read the ticket."""
    letter = work.letter
    if letter.direct:
        if letter.mail.id == letter.incoming.mail.id:
            relay.record_direct(work.ticket, letter.incoming)
        else:
            relay.publish_held(letter.mail)
        life.note_replied(work.desk, work.ticket, work.by, work.now)
    elif not letter.text.strip() or letter.has(orders.Ask):
        return
    elif letter.public:
        words = relay.Words(letter.text, letter.template, files=letter.added)
        work.sent = relay.send(work.desk, work.ticket, work.by, words, work.now)
        work.leaves_at = work.now + work.desk.config.automation.undo
        life.note_replied(work.desk, work.ticket, work.by, work.now, outbox=work.sent)
    elif letter.answers == "consult" and not letter.orders:
        consulting.answer_consult(work.desk, work.ticket, work.by, work.now, letter.text)
    else:
        work.kept = True
        if letter.mail.id == letter.incoming.mail.id:  # a held mail was kept when it came
            operations.keep_inside(work.ticket, letter.incoming, "for colleagues only", work.now)
