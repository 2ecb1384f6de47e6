"""Send what is due: claim, send, settle. Touches the outbox and, through the session, the network.

No commit, no send: the dot goes out only after the database has recorded that it will. What the relay answered is kept in
memory until it is written down, so a full disk in that moment does not turn a delivered mail into an unknown one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from processor import journal
from processor.mail.message import Address
from processor.models import OutboxMail, OutboxState, Person, Ticket, TicketStatus
from processor.outbound import guard, outbox
from processor.outbound.desk import Desk
from processor.outbound.retry import Failed, Outcome
from processor.outbound.smtp import RelayTrouble, SmtpSession

log = structlog.get_logger()
BATCH = 20


@dataclass
class Tally:
    """What one pass did; `relay_trouble` is the reason why it ended early."""

    sent: int = 0
    deferred: int = 0
    failed: int = 0
    relay_trouble: str | None = None


@dataclass
class Delivery:
    """Delivers for one worker; `connect` opens a session with the relay."""

    desk: Desk
    connect: Callable[[], SmtpSession]
    stopping: Callable[[], bool]
    unsettled: list[tuple[OutboxMail, Outcome]] = field(default_factory=list)

    def deliver_due(self, now: datetime) -> Tally:
        """Send every mail that is due at `now`, at most as many as the rate allows; stop early when the relay is in trouble."""
        tally = Tally()
        self._settle_left(now)
        session: SmtpSession | None = None
        try:
            while not self.stopping() and (mails := outbox.claim(self.desk, now, self._allowed(now))):
                for position, mail in enumerate(mails):
                    if self.stopping():
                        self._release(mails[position:], now)
                        break
                    session = self._send(mail, session, tally, now)
                    if tally.relay_trouble:
                        self._release(mails[position + 1 :], now)
                        return tally
        finally:
            if session is not None:
                session.__exit__(None, None, None)
        return tally

    def _allowed(self, now: datetime) -> int:
        most = self.desk.config.smtp.max_per_minute
        if not most:
            return BATCH
        lately = OutboxMail.select().where(OutboxMail.state == OutboxState.SENT, OutboxMail.sent_at > now - timedelta(minutes=1)).count()
        return max(0, min(BATCH, most - lately))

    def _send(self, mail: OutboxMail, session: SmtpSession | None, tally: Tally, now: datetime) -> SmtpSession | None:
        """Send one claimed mail and settle it; return the session if it is still of use."""
        against = objection(mail)
        if against:
            withdraw(self.desk, mail, against, now)
            return session
        if mail.expires_at <= now:
            self._settle(mail, Failed(f"given up after {mail.attempts - 1} tries; the last reply was: {mail.last_reply}"), tally, now)
            return session
        try:
            session = session or self.connect()
            outcome = session.offer(mail.envelope_from, mail.recipient, bytes(mail.content))
        except RelayTrouble as trouble:
            tally.relay_trouble = trouble.outcome.reply
            log.warning("relay_trouble", reply=trouble.outcome.reply)
            self._settle(mail, trouble.outcome, tally, now)
            return self._drop(session)
        if outcome is None:
            if not self._mark_dot(mail, session):
                return None
            outcome = session.finish()
            self.unsettled.append((mail, outcome))
            self._settle(mail, outcome, tally, now)
            self.unsettled.pop()
        else:
            self._settle(mail, outcome, tally, now)
        return session if session.usable else self._drop(session)

    @staticmethod
    def _drop(session: SmtpSession | None) -> None:
        if session is not None:
            session.close()

    def _mark_dot(self, mail: OutboxMail, session: SmtpSession) -> bool:
        """Record that the dot goes out; without the record the connection is dropped, and with it the mail."""
        recorded = False
        try:
            with self.desk.database.transaction():
                recorded = outbox.mark_dot(mail)
        finally:
            if not recorded:
                session.close()
        return recorded

    def _settle(self, mail: OutboxMail, outcome: Outcome, tally: Tally, now: datetime) -> None:
        with self.desk.database.transaction():
            state = outbox.settle(mail, outcome, now)
            if state is OutboxState.FAILED:
                tell_failure(self.desk, mail, outcome, now)
        if state is OutboxState.SENT:
            tally.sent += 1
        elif state is OutboxState.DEFERRED:
            tally.deferred += 1
        elif state is OutboxState.FAILED:
            tally.failed += 1
        log.info("delivery", mail=mail.id, kind=mail.kind, state=state.value, attempts=mail.attempts)

    def _settle_left(self, now: datetime) -> None:
        """Write down what the relay answered when the database could not take it."""
        while self.unsettled:
            mail, outcome = self.unsettled[-1]
            self._settle(mail, outcome, Tally(), now)
            self.unsettled.pop()

    def _release(self, mails: list[OutboxMail], now: datetime) -> None:
        with self.desk.database.transaction():
            for mail in mails:
                outbox.settle(mail, None, now)


def objection(mail: OutboxMail) -> str | None:
    """Return why a claimed mail should not leave any more."""
    automatic = outbox.KINDS[mail.kind].customer
    if not automatic:
        return None
    ticket = Ticket.select(Ticket.status).where(Ticket.id == mail.ticket_id).first()
    person = Person.select(Person.undeliverable_at).where(Person.address == mail.recipient).first()
    return guard.against_sending(
        automatic=automatic,
        ticket_dropped=ticket is not None and ticket.status == TicketStatus.VOID,
        undeliverable=person is not None and person.undeliverable_at is not None,
    )


def withdraw(desk: Desk, mail: OutboxMail, because: str, now: datetime) -> None:
    """Give a claimed mail up because it is no longer wanted."""
    with desk.database.transaction():
        OutboxMail.update(state=OutboxState.WITHDRAWN, stage=None, owner=None, last_reply=because).where(
            OutboxMail.id == mail.id, OutboxMail.fence == mail.fence, OutboxMail.owner == mail.owner
        ).execute()
        if mail.ticket_id is not None:
            journal.record(mail.ticket_id, "mail_withdrawn", now, kind=mail.kind, reason=because)


def tell_failure(desk: Desk, mail: OutboxMail, outcome: Outcome, now: datetime) -> None:
    """Note a mail that will never arrive in its ticket and tell an admin. Runs in a transaction.

    A failed mail to an admin is told to nobody: the next one would fail alike. `processor check` counts them.
    """
    reply = outcome.reply
    if isinstance(outcome, Failed) and outcome.recipient and outbox.KINDS[mail.kind].customer:
        Person.update(undeliverable_at=now).where(Person.address == mail.recipient).execute()
    ticket = None if mail.ticket_id is None else Ticket.get_or_none(Ticket.id == mail.ticket_id)
    if ticket is not None:
        journal.record(ticket.id, "mail_failed", now, kind=mail.kind, reply=reply)
    if mail.kind in ("admin", "hint"):
        return
    values = {"recipient": mail.recipient, "kind": mail.kind, "ref": ticket.ref if ticket else None, "reply": reply}
    tell_admins(desk, "mail-undelivered", f"undelivered:{mail.id}", {"undelivered": values}, now)


def tell_admins(desk: Desk, notice: str, occasion: str, values: Mapping[str, object], now: datetime, *, kind: str = "admin") -> None:
    """Write to every admin once on this occasion. Runs in a transaction."""
    language = desk.config.desk.languages[0]
    for address in desk.config.desk.admins:
        letter = outbox.Letter(kind, occasion, Address("", address), f"admin/{notice}", language, values)
        outbox.enqueue(desk, letter, now)
