"""Work off the stored mails, one transaction each. Touches the database.

A try is counted and committed before the mail is parsed, so a mail that kills the process still counts and is set aside
after the third time. Fresh mails are claimed some at a time; one that failed before is claimed alone, so that it cannot
take the others' tries with it. Trouble of the database is nobody's fault: the pass ends and the try is given back.
"""

import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import peewee
import structlog

from processor.columns import column
from processor.inbound import act, quarantine
from processor.inbound.known import look_up
from processor.inbound.triage import decide
from processor.listening.listen import get_ready, listen
from processor.listening.restate import restate
from processor.mail import identity, parse
from processor.mail.message import Authentication
from processor.models import InboundMail, RawMail
from processor.outbound import wording
from processor.outbound.desk import Desk
from processor.statements import Parameter, Prepared
from processor.states import Disposition, MailState
from processor.tickets import history, people, policy
from processor.tickets.incoming import Incoming

log = structlog.get_logger()
BATCH = 50
MOST_ATTEMPTS = 3
_ANSWER = re.compile(
    r"(?:re|aw|sv|vs|antw|odp|res|ris|回复|回覆|答复|答覆)\s*[:：\[]|.{0,80}\[t-\d", re.IGNORECASE
)  # not the sender's own title
WAITS = (timedelta(minutes=1), timedelta(minutes=10))  # before the second and the third try

_CONTENT = Prepared(lambda: RawMail.select(RawMail.content).where(RawMail.mail == Parameter("mail")))
_WAITING = Prepared(lambda: InboundMail.select(InboundMail.id).where(InboundMail.state == Parameter("state")).limit(1))
_FINISH = Prepared(
    lambda: InboundMail.update(
        state=MailState.DONE,
        owner=None,
        retry_at=None,
        error=None,
        disposition=Parameter("disposition"),
        reasons=Parameter("reasons", InboundMail.reasons),
        ticket_id=Parameter("ticket"),
    ).where(InboundMail.id == Parameter("mail"), InboundMail.owner == Parameter("owner"), InboundMail.state == MailState.WORKING)
)


class ClaimLost(Exception):
    """Another worker has taken the mail over, which it may once our lock was lost; what we did to it is undone."""


@dataclass
class Processed:
    """What one pass made of the mails; `waiting` were put back for an earlier mail that another worker has in hand."""

    done: int = 0
    tickets_opened: int = 0
    messages_added: int = 0
    held: int = 0
    quarantined: int = 0
    waiting: int = 0


def process_pending(desk: Desk, now: datetime, stopping: Callable[[], bool]) -> Processed:
    """Process every mail that is due at `now`; stop after the mail in hand when `stopping` says so."""
    tally = Processed()
    if _WAITING.row(state=MailState.STORED) is not None:
        _get_ready(desk, now)
    while not stopping():
        mails = claim(desk, now)
        for position, mail in enumerate(mails):
            if stopping():
                give_back(desk, mails[position:])
                break
            process_one(desk, mail, tally, now)
        if not mails or tally.waiting:
            break
    return tally


def _get_ready(desk: Desk, now: datetime) -> None:
    """Do before the first claim what takes long once in a process: a worker that is killed meanwhile costs no mail a try."""
    get_ready()
    due = policy.due(desk.config, "P3", "first", now)  # reads the holidays of the year
    for language in desk.config.desk.languages:
        wording.instant(due, language, desk.config.desk.zone)  # and the names of its days


def claim(desk: Desk, now: datetime) -> list[InboundMail]:
    """Take the next mails in order of arrival and count the try."""
    with desk.database.transaction():
        recover(desk, now)
        query = (
            InboundMail.select()
            .where(InboundMail.state == MailState.STORED, InboundMail.retry_at.is_null() | (InboundMail.retry_at <= now))
            .order_by(InboundMail.id)
            .limit(BATCH)
        )
        waiting = list(query if desk.database.sqlite else query.for_update(skip_locked=True))
        fresh = next((position for position, mail in enumerate(waiting) if mail.attempts), len(waiting))
        mails = waiting[: fresh or 1]
        if mails:
            InboundMail.update(state=MailState.WORKING, owner=desk.worker, attempts=InboundMail.attempts + 1).where(
                InboundMail.id.in_([mail.id for mail in mails])
            ).execute()
        for mail in mails:
            mail.attempts += 1
        return mails


def recover(desk: Desk, now: datetime) -> None:
    """Put back what dead workers had in hand, and what this one left in a pass that was broken off.

    One death may be anything; a mail that has been in hand at two of them waits, as after any failure. So a machine on which
    workers die for a while for reasons of their own sets no good mail aside, and a deadly mail does not end every worker at once.
    """
    owners = column(InboundMail.select(InboundMail.owner).where(InboundMail.state == MailState.WORKING).distinct())
    dead = [owner for owner in owners if owner == desk.worker or not desk.database.is_alive(owner)]
    if dead:
        left = (InboundMail.state == MailState.WORKING) & InboundMail.owner.in_(dead)
        for tries, wait in enumerate(WAITS, start=2):
            InboundMail.update(retry_at=now + wait).where(left, InboundMail.attempts == tries).execute()
        InboundMail.update(state=MailState.STORED, owner=None).where(left).execute()


def give_back(desk: Desk, mails: list[InboundMail]) -> None:
    """Return claimed mails untouched; the try does not count."""
    with desk.database.transaction():
        InboundMail.update(state=MailState.STORED, owner=None, attempts=InboundMail.attempts - 1).where(
            InboundMail.id.in_([mail.id for mail in mails]), InboundMail.state == MailState.WORKING, InboundMail.owner == desk.worker
        ).execute()


def process_one(desk: Desk, mail: InboundMail, tally: Processed, now: datetime) -> None:
    """Understand one claimed mail, decide what it is and do it; set it aside after the third failure."""
    try:
        incoming = read(desk, mail)
        with desk.database.transaction():
            if incoming.message.sender:
                incoming = replace(incoming, person=people.find(incoming.message.sender.address))
            known, wait = look_up(desk, incoming, now)
            if wait:
                tally.waiting += 1
                give_back(desk, [mail])
                return
            if incoming.person and incoming.message.authentication is Authentication.PASS:
                people.note_heard(incoming.person, now)
            done = act.carry_out(desk, incoming, known, decide(incoming.message, known), now)
            if incoming.tried_before:
                quarantine.end_stub(mail, done.ticket_id, now)
            if done.ticket_id is not None:
                history.reschedule(desk, done.ticket_id, now)
            finish(desk, mail, done)
    except ClaimLost:
        return
    except (peewee.OperationalError, peewee.InterfaceError):
        give_back(desk, [mail])  # not the mail's fault: the same pass would fail for every mail
        raise
    except Exception as error:  # noqa: BLE001 - one mail must never stop the others; it is kept with its traceback
        failed(desk, mail, error, tally, now)
        return
    tally.done += 1
    tally.tickets_opened += done.disposition is Disposition.TICKETED
    tally.messages_added += done.disposition is Disposition.ATTACHED
    tally.held += done.disposition is Disposition.HELD
    log.info("mail_done", mail=mail.id, disposition=done.disposition.value, ticket=done.ticket_id)


def read(desk: Desk, mail: InboundMail) -> Incoming:
    """Return the mail as a message with what was heard in it. Raises RuntimeError for a mail that has killed the process before."""
    if mail.attempts > MOST_ATTEMPTS:
        reason = "the program ended three times while it read this mail"
        raise RuntimeError(reason)
    [(content,)] = _CONTENT.rows(mail=mail.id)
    message = parse.read(
        bytes(content), own_addresses=desk.own_addresses, authserv_id=desk.config.trust.authserv_id, truncated=mail.truncated
    )
    message = replace(  # whoever reads the ticket must not be able to answer in the customer's place
        message,
        subject=identity.without_tokens(message.subject),
        text=identity.without_tokens(message.text),
        new_text=identity.without_tokens(message.new_text),
    )
    opening = "" if _ANSWER.match(message.subject) or not message.subject else f"{message.subject}\n"
    text = opening + (message.new_text or message.text)
    reading = listen(text, sent_on=mail.received_at.astimezone(desk.config.desk.zone).date())
    return Incoming(mail, message, reading, restate(text, reading, after=len(opening)), len(opening))


def finish(desk: Desk, mail: InboundMail, done: act.Done) -> None:
    """Write down what became of the mail; this ends its way. Raises ClaimLost, which undoes all of it, if it is not ours any more."""
    reasons = [done.because, *done.defects]
    if not _FINISH.changed(mail=mail.id, owner=desk.worker, disposition=done.disposition, reasons=reasons, ticket=done.ticket_id):
        raise ClaimLost


def failed(desk: Desk, mail: InboundMail, error: Exception, tally: Processed, now: datetime) -> None:
    """Try the mail again later, or set it aside after the third time."""
    trace = "".join(traceback.format_exception(error))[-8000:]
    log.warning("mail_failed", mail=mail.id, attempts=mail.attempts, error=type(error).__name__)
    last = mail.attempts >= MOST_ATTEMPTS
    retry_at = None if last else now + WAITS[mail.attempts - 1]
    with desk.database.transaction():
        put_back = InboundMail.update(state=MailState.STORED, owner=None, retry_at=retry_at, error=trace).where(
            InboundMail.id == mail.id, InboundMail.state == MailState.WORKING, InboundMail.owner == desk.worker
        )
        # Nothing is put back when another worker has taken the mail over, and then it is not ours to judge.
        if put_back.execute() and last:
            quarantine.set_aside(desk, mail, error, trace, now)
            tally.quarantined += 1
