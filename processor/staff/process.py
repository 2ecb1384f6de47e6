"""Carry out what a colleague's mail says: all of it, or nothing. Touches the database.

    may it act?  ->  what does it order and say?  ->  does anything speak against that?  ->  do it  ->  tell

Whatever is unclear, not allowed or likely to be regretted holds the whole mail: nothing of it is done or sent, and its author reads why,
with their own words and the lines that would be right.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.staff import (
    answers,
    composing,
    deeds,
    desk_mail,
    doing,
    dossier,
    errands,
    guards,
    held,
    letter,
    orders,
    phrases,
    receipts,
    relay,
    said_and_done,
    troubles,
)
from processor.staff.answers import Trouble
from processor.staff.authority import Evidence, Objection, objection
from processor.staff.letter import Letter
from processor.staff.relay import NotSent
from processor.states import Disposition, HeldState
from processor.tickets import operations
from processor.tickets.among_us import known_as, language_of
from processor.tickets.by import By
from processor.tickets.incoming import Incoming
from processor.tickets.refused import Refused

_CODES = {Objection.NO_TOKEN: "TOKEN", Objection.NOT_THEIRS: "TOKEN", Objection.OLD: "TOKEN", Objection.RECUSED: "RECUSE"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a colleague's mail, and why."""

    disposition: Disposition
    because: str
    ticket_id: int | None = None


def handle(desk: Desk, incoming: Incoming, ticket: Ticket | None, evidence: Evidence, now: datetime) -> Outcome:
    """Do what a mail says that comes from the address of somebody who works here, if it is theirs."""
    against = objection(evidence)
    if against is not None:
        return _not_theirs(desk, incoming, ticket if evidence.theirs else None, against, now)
    if ticket is None:
        disposition, because, number = desk_mail.handle(desk, incoming, evidence, now)
        return Outcome(disposition, because, number)
    read = letter.read(desk, incoming, ticket, evidence.answered, now)
    answers_notice = read.about is not None and held.named_by(evidence.answered) is not None
    if read.about is not None and said_and_done.TELL in read.about.codes and not read.has(errands.Cancel):
        return _speak_of_done(desk, ticket, read, now)
    if read.has(errands.Cancel, errands.Ok) or (answers_notice and read.orders and not read.text.strip()):
        return _speak_of_held(desk, ticket, read, now)
    if read.about is not None and answers_notice and read.text.strip():
        held.settle(read.about, HeldState.CANCELLED)  # what is written now takes its place
    return _carry_out(desk, ticket, read, now)


def _not_theirs(desk: Desk, incoming: Incoming, ticket: Ticket | None, against: Objection, now: datetime) -> Outcome:
    """Keep the mail, tell the colleague in whose name it came and the admins, and do nothing."""
    if ticket is not None:
        operations.keep_inside(ticket, incoming, f"not carried out: {against}", now)
    if against is not Objection.MACHINE:
        answers.refused(desk, incoming, _CODES.get(against, "AUTH"), incoming.sender.address, now)
    return Outcome(Disposition.HELD, f"a mail in a colleague's name, not carried out: {against}", None if ticket is None else ticket.id)


def _speak_of_held(desk: Desk, ticket: Ticket, word: Letter, now: datetime) -> Outcome:
    """Release, correct or drop what is held."""
    language = language_of(desk, word.author)
    if word.about is None:
        nothing = Trouble("STATE", phrases.problem("NOTHING", language))
        answers.held(desk, ticket, word.incoming, answers.Fix((nothing,), ""), f"held-nothing:{word.incoming.mail.id}", now)
        return Outcome(Disposition.ATTACHED, "a word of release, but nothing is held", ticket.id)
    if word.has(errands.Cancel):
        held.settle(word.about, HeldState.CANCELLED)
        line = "dropped_direct" if held.reached_customer(word.about) else "dropped"
        said = answers.Receipt(phrases.line(line, language, name=answers.customer_name(ticket, language)))
        answers.receipt(desk, ticket, word.incoming, said, now)
        return Outcome(Disposition.ATTACHED, "a held mail was dropped by its author", ticket.id)
    return _carry_out(desk, ticket, letter.resumed(desk, word, word.about, ticket, now), now)


def _speak_of_done(desk: Desk, ticket: Ticket, word: Letter, now: datetime) -> Outcome:
    """Let a mail about a kept promise go to the customer; with anything but `#ok` it waits on."""
    if word.about is None or not word.has(errands.Ok) or word.problems:
        return _carry_out(desk, ticket, word, now)
    mail = word.incoming.mail
    said_and_done.release(ticket, word.about, By(word.author, mail.id, mail.received_at), now)
    language = language_of(desk, word.author)
    said = answers.Receipt(phrases.line("told", language, name=answers.customer_name(ticket, language)))
    answers.receipt(desk, ticket, word.incoming, said, now)
    return Outcome(Disposition.ATTACHED, "the customer is told that a promise was kept", ticket.id)


def _carry_out(desk: Desk, ticket: Ticket, read: Letter, now: datetime) -> Outcome:
    """Do it all, or hold it all."""
    language = language_of(desk, read.author)
    read = composing.composed(desk, ticket, read, now)
    found = troubles.of_problems(read.problems, language)
    objections = _objections(desk, ticket, read, now)
    found += troubles.of_objections(objections, language)
    confirm = False
    if not found:
        work = deeds.Work(desk, ticket, read, now)
        try:
            with desk.database.transaction():  # within the mail's own: a savepoint
                doing.do(work)
        except Refused as refused:
            confirm = bool(refused.about.get("confirm"))
            found = [troubles.of_refusal(refused, read.author, language, lambda who: known_as(desk, who), desk.config.desk.zone)]
        except NotSent as not_sent:
            objections = [not_sent.objection]
            found = troubles.of_objections(objections, language)
        else:
            if read.mail.id != read.incoming.mail.id and read.about is not None:
                held.settle(read.about, HeldState.RELEASED)
            if not work.shown:
                receipts.tell(work)
            return Outcome(Disposition.ATTACHED, "a colleague's mail, carried out", ticket.id)
        ticket = Ticket.get_by_id(ticket.id)  # the verbs may have changed the one in hand
    return _hold(
        desk,
        ticket,
        read,
        troubles.Found(found, objections, read.problems, confirm=confirm, rest=bool(read.orders), direct=read.direct),
        now,
    )


def _objections(desk: Desk, ticket: Ticket, read: Letter, now: datetime) -> list[guards.Objection]:
    """Return what speaks against a text to the customer, or against a mail in which there is nothing."""
    if not read.text.strip() and not read.orders and not read.problems:
        return [guards.Objection("EMPTY", final=True)]
    found = list(composing.objections(desk, read))
    if read.has(errands.Preview):
        found.append(guards.Objection("PREVIEW"))
    if read.has(orders.SetRequester) and "CONFIRM" not in read.released and dossier.wrote_themselves(ticket):
        found.append(guards.Objection("CONFIRM", {"command": "#requester"}))
    ends = next((order.word for order in read.orders if isinstance(order, orders.Solve | orders.Wait)), "")
    if read.public and not read.direct and (read.text.strip() or ends):
        draft = dossier.draft_of(desk, ticket, read.author, read.text, read.answered, read.added, ends, now)
        if read.has(orders.Solve):
            draft = replace(draft, lacks=dossier.lacks(desk, ticket, read.text, now))
        open_gaps = any(one.about.get("say") == composing.GAPS for one in found)  # told already, with the lines that fill them
        found += [one for one in guards.against(draft, read.released) if not (open_gaps and one.code == "LEAK")]
    return found


def _hold(desk: Desk, ticket: Ticket, read: Letter, found: troubles.Found, now: datetime) -> Outcome:
    """Keep the mail for its author, who reads why and what would do."""
    codes = [one.code for one in found.troubles]
    if read.mail.id == read.incoming.mail.id:
        operations.keep_inside(ticket, read.incoming, f"held: {', '.join(codes)}", now)
        if read.direct:
            relay.publish_held(read.mail)  # whatever becomes of its commands, the customer has read it
    held.put(read.mail, ticket, read.author, read.answers, codes, now)
    occasion = f"held:{read.mail.id}:{read.incoming.mail.id}"
    if codes == ["PREVIEW"] and read.public:
        receipts.preview(desk, ticket, read, occasion, now)
    else:
        language = language_of(desk, read.author)
        answers.held(desk, ticket, read.incoming, troubles.fix(found, read.text, language), occasion, now)
    return Outcome(Disposition.HELD, f"a colleague's mail, held: {', '.join(codes)}", ticket.id)
