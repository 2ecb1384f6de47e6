"""A colleague's mail that is about no ticket: a customer's mail passed on, or a question to the desk.

Touches the database inside the caller's transaction.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from processor.listening.listen import listen
from processor.listening.restate import restate
from processor.mail import identity
from processor.mail.message import Authentication
from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.staff import answers, enquiries, errands, phrases, troubles
from processor.staff.answers import Trouble
from processor.staff.authority import Evidence
from processor.staff.letter import parsed_for
from processor.staff.orders import Order
from processor.states import Disposition
from processor.tickets import absences, among_us, operations, people
from processor.tickets.incoming import Incoming
from processor.tickets.refused import Refused

_WITHOUT_TICKET = (errands.Show, errands.ListTickets, errands.Help, errands.GoAway, errands.ComeBack)
Became = tuple[Disposition, str, int | None]


def handle(desk: Desk, incoming: Incoming, evidence: Evidence, now: datetime) -> Became:
    """Do what a proved colleague's mail wants that names no ticket."""
    forwarded = incoming.message.forwarded
    if not evidence.token and forwarded is not None and forwarded.sender is not None:
        return _pass_on(desk, incoming, now)
    parsed = parsed_for(desk, incoming.sender.address, incoming.message.new_text, now)
    known = [order for order in parsed.commands if isinstance(order, _WITHOUT_TICKET)]
    language = among_us.language_of(desk, incoming.sender.address)
    wrong = [*troubles.of_problems(parsed.problems, language), *_about_a_file(parsed.commands, language)]
    if wrong:
        return _not_done(desk, incoming, wrong, parsed.text, now)
    if not known:
        return _explain(desk, incoming, now)
    try:
        with desk.database.transaction():  # within the mail's own: a savepoint
            _do(desk, incoming, known, now)
    except Refused as refused:
        author, zone = incoming.sender.address, desk.config.desk.zone
        trouble = troubles.of_refusal(refused, author, language, lambda who: among_us.known_as(desk, who), zone)
        return _not_done(desk, incoming, [trouble], parsed.text, now)
    return Disposition.ATTACHED, "a colleague's word to the desk", None


def _about_a_file(found: Sequence[Order], language: str) -> Iterator[Trouble]:
    """Yield a trouble for each command that means nothing without a ticket."""
    for order in found:
        if not isinstance(order, _WITHOUT_TICKET):
            yield Trouble("STATE", phrases.problem("NO_FILE", language, command=order.word))


def _not_done(desk: Desk, incoming: Incoming, wrong: Sequence[Trouble], text: str, now: datetime) -> Became:
    """Tell what is unclear in a mail of which nothing was done."""
    problems = [{"code": f"E-{one.code}", "text": one.text, "line": one.line, "forms": one.forms} for one in wrong]
    answers.write(desk, None, incoming, "not-done", {"problems": problems, "text": text or None}, f"not-done:{incoming.mail.id}", now)
    return Disposition.HELD, f"a colleague's mail about no ticket, not carried out: {', '.join(one.code for one in wrong)}", None


def _do(desk: Desk, incoming: Incoming, found: Sequence[Order], now: datetime) -> None:
    address = incoming.sender.address
    for order in found:
        if isinstance(order, errands.GoAway):
            absences.go(address, order.until, order.backup)
        elif isinstance(order, errands.ComeBack):
            absences.come_back(address)
    enquiries.answer(desk, None, found, incoming, now)


def _explain(desk: Desk, incoming: Incoming, now: datetime) -> Became:
    """Tell what can be done by mail: this mail is about no ticket, and nothing in it can be done without one."""
    enquiries.answer(desk, None, [errands.Help(None)], incoming, now)
    return Disposition.HELD, "a colleague's mail that names no ticket; the commands were explained", None


def _pass_on(desk: Desk, incoming: Incoming, now: datetime) -> Became:
    """Open a ticket for the customer whose mail a colleague has forwarded; nobody has proved that they wrote it."""
    theirs = _inner(desk, incoming)
    opening = operations.Opening("restrained", f"a customer's mail, passed on by {incoming.sender.address}")
    ticket = operations.open_ticket(desk, theirs, opening, now)
    _tell(desk, incoming, ticket, now)
    return Disposition.TICKETED, opening.because, ticket.id


def _inner(desk: Desk, incoming: Incoming) -> Incoming:
    """Return the forwarded mail as if it had come in by itself."""
    inner = incoming.message.forwarded
    assert inner is not None, "asked before"  # noqa: S101 - only a bug can break it
    assert inner.sender is not None, "asked before"  # noqa: S101 - as above
    text = identity.without_tokens(inner.text)
    subject = identity.without_tokens(inner.subject or incoming.message.subject)
    message = replace(
        incoming.message,
        authentication=Authentication.NONE,  # of the customer nothing is proved
        sender=inner.sender,
        subject=subject,
        new_text=text,
        text=text,
        forwarded=None,
        in_reply_to=(),
        references=(),
    )
    opening = f"{subject}\n" if subject else ""
    reading = listen(opening + text, sent_on=incoming.mail.received_at.astimezone(desk.config.desk.zone).date())
    said = restate(opening + text, reading, after=len(opening))
    return Incoming(incoming.mail, message, reading, said, len(opening), people.find(inner.sender.address))


def _tell(desk: Desk, incoming: Incoming, ticket: Ticket, now: datetime) -> None:
    """Tell the colleague what was made of the mail that they passed on."""
    address = incoming.sender.address
    language = among_us.language_of(desk, address)
    inner = incoming.message.forwarded
    values = {
        **among_us.about(desk, ticket, address, language, "receipt", now),
        "forwarded": {"written_at": inner.date_text or None if inner else None},
        "message": inner.text if inner else None,
    }
    answers.write(desk, ticket, incoming, "forwarded", values, f"forwarded:{incoming.mail.id}", now)
