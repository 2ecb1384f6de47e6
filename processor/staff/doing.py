"""Carry out everything in a colleague's mail, in order. Touches the database inside the caller's transaction."""

from collections.abc import Mapping

from processor.staff import enquiries, orders, relay
from processor.staff.deeds import AFTER, BEFORE, Deed, Work
from processor.staff.letter import Letter
from processor.staff.orders import Order
from processor.tickets import among_us, consulting, handing, life, operations
from processor.tickets.history import events_of
from processor.tickets.refused import Code, Refused


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
        words = relay.Words(letter.text, _template(letter), files=letter.added)
        work.sent = relay.send(work.desk, work.ticket, work.by, words, work.now)
        work.leaves_at = work.now + work.desk.config.automation.undo
        life.note_replied(work.desk, work.ticket, work.by, work.now, outbox=work.sent)
    elif letter.answers == "consult" and not letter.orders:
        consulting.answer_consult(work.desk, work.ticket, work.by, work.now, letter.text)
    else:
        work.kept = True
        if letter.mail.id == letter.incoming.mail.id:  # a held mail was kept when it came
            operations.keep_inside(work.ticket, letter.incoming, "for colleagues only", work.now)


def _template(letter: Letter) -> str:
    """Return what stands round the text. Raises Refused for a template that is not made for a colleague's words."""
    named = next((order.name for order in letter.orders if isinstance(order, orders.UseTemplate)), "")
    if named and named not in relay.TEMPLATES:
        raise Refused(Code.ARG, f"{named} is no template for a colleague's text", given=f"{named} ({', '.join(relay.TEMPLATES)})")
    return named or (relay.SOLUTION if letter.has(orders.Solve) else "reply")
