"""Send what is due: claim, send, settle. Touches the outbox and, through the session, the network.

No commit, no send: the dot goes out only after the database has recorded that it will. What the relay answered to a mail is
written down with the record of the next one's dot, or at the end of the batch; until then it is kept in memory, so a full
disk in that moment does not turn a delivered mail into an unknown one.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from processor import journal
from processor.columns import column
from processor.mail.message import Address
from processor.models import JournalEntry, OutboxMail, Person, Ticket
from processor.outbound import guard, outbox, reasons
from processor.outbound.desk import Desk
from processor.outbound.kinds import KINDS
from processor.outbound.retry import Failed, Outcome
from processor.outbound.smtp import RelayTrouble, SmtpSession
from processor.states import Automation, OutboxState, TicketStatus

log = structlog.get_logger()
BATCH = 50
NEUTRAL_RECEIPT = "acknowledgement.neutral"  # the only one that a sensitive matter gets


@dataclass
class Delivered:
    """What one pass did; `relay_trouble` is the reason why it ended early."""

    sent: int = 0
    deferred: int = 0
    failed: int = 0
    relay_trouble: str | None = None


@dataclass
class Delivery:
    """Delivers for one worker; `connect` opens a session with the relay, `stopping` tells that the worker is to end."""

    desk: Desk
    connect: Callable[[], SmtpSession]
    stopping: Callable[[], bool]
    unsettled: list[tuple[OutboxMail, Outcome]] = field(default_factory=list)  # answered by the relay, not written down yet

    def deliver_due(self, now: datetime) -> Delivered:
        """Send every mail that is due at `now`, as fast as the rate allows; stop early when the relay is in trouble."""
        tally = Delivered()
        session: SmtpSession | None = None
        try:
            while not tally.relay_trouble and not self.stopping():
                self._settle_all(tally, now)
                mails = outbox.claim(self.desk, now, self._allowed(now))
                if not mails:
                    break
                session = self._send_claimed(mails, session, tally, now)
            self._settle_all(tally, now)
        except BaseException:
            _drop(session)
            raise
        if session is not None:
            session.quit()
        return tally

    def _send_claimed(self, mails: list[OutboxMail], session: SmtpSession | None, tally: Delivered, now: datetime) -> SmtpSession | None:
        """Send claimed mails one after the other and give back those that were not tried; return the session if it is of use."""
        objections = {mail.id: against for mail, against in self._objections(mails)}
        for position, mail in enumerate(mails):
            if tally.relay_trouble or self.stopping():
                with self.desk.database.transaction():
                    for untried in mails[position:]:
                        outbox.settle(untried, None, now)
                break
            if mail.id in objections:
                withdraw(self.desk, mail, objections[mail.id], now)
            elif mail.expires_at <= now or not outbox.may_repeat(mail.policy, mail.ambiguous):
                because = f"given up after {mail.attempts - 1} tries; the last reply was: {mail.last_reply}"
                self.unsettled.append((mail, Failed(because)))
            else:
                session = self._send(mail, session, tally, now)
        return session

    def _send(self, mail: OutboxMail, session: SmtpSession | None, tally: Delivered, now: datetime) -> SmtpSession | None:
        """Send one claimed mail; return the session if it is still of use."""
        try:
            session = session or self.connect()
            outcome = session.offer(mail.envelope_from, mail.recipient, bytes(mail.content))
        except RelayTrouble as trouble:
            if session is not None and session.taken:  # many relays want so many mails a connection and then a new one
                session.close()
                return self._send(mail, None, tally, now)
            tally.relay_trouble = trouble.outcome.reply
            log.warning("relay_trouble", reply=trouble.outcome.reply)
            self.unsettled.append((mail, trouble.outcome))
            _drop(session)
            return None
        if outcome is None:
            if not self._mark_dot(mail, session, tally, now):
                return None
            outcome = session.finish()
        self.unsettled.append((mail, outcome))
        if session.usable:
            return session
        session.close()
        return None

    def _mark_dot(self, mail: OutboxMail, session: SmtpSession, tally: Delivered, now: datetime) -> bool:
        """Record that the dot goes out, and with it what became of the mail before: one commit a mail.

        Without the record the connection is dropped before the dot, and the relay must forget what it has got.
        """
        recorded = False
        try:
            with self.desk.database.transaction():
                settled = [self._settle(*before, now) for before in self.unsettled]
                recorded = outbox.mark_dot(mail)
        finally:
            if not recorded:
                session.close()
        self._count(settled, tally)
        return recorded

    def _settle_all(self, tally: Delivered, now: datetime) -> None:
        """Write down what the relay has answered so far."""
        if self.unsettled:
            with self.desk.database.transaction():
                settled = [self._settle(*before, now) for before in self.unsettled]
            self._count(settled, tally)

    def _settle(self, mail: OutboxMail, outcome: Outcome, now: datetime) -> tuple[OutboxMail, OutboxState]:
        state = outbox.settle(mail, outcome, now)
        if state is OutboxState.FAILED:
            tell_failure(self.desk, mail, outcome, now)
        return mail, state

    def _count(self, settled: list[tuple[OutboxMail, OutboxState]], tally: Delivered) -> None:
        """Forget what is committed now, and count it."""
        self.unsettled.clear()
        for mail, state in settled:
            tally.sent += state is OutboxState.SENT
            tally.deferred += state is OutboxState.DEFERRED
            tally.failed += state is OutboxState.FAILED
            log.info("delivery", mail=mail.id, kind=mail.kind, state=state.value, attempts=mail.attempts)

    @staticmethod
    def _objections(mails: list[OutboxMail]) -> Iterator[tuple[OutboxMail, str]]:
        """Yield the claimed mails that should not leave any more, with the reason."""
        to_customers = [mail for mail in mails if KINDS[mail.kind].customer and KINDS[mail.kind].automatic]
        if not to_customers:
            return
        tickets, addresses = [mail.ticket_id for mail in to_customers], [mail.recipient for mail in to_customers]
        found = {one.id: one for one in Ticket.select(Ticket.id, Ticket.status, Ticket.automation).where(Ticket.id.in_(tickets))}
        lost = set(column(Person.select(Person.address).where(Person.address.in_(addresses), ~Person.undeliverable_at.is_null())))
        replies = _replies([mail for mail in to_customers if mail.kind in guard.STANDS_IN])
        for mail in to_customers:
            ticket = found.get(mail.ticket_id or 0)
            status = TicketStatus(ticket.status) if ticket else TicketStatus.OPEN
            replied = any(at >= mail.queued_at for at in replies.get(mail.ticket_id or 0, ()))
            against = guard.against_sending(
                ticket_dropped=status is TicketStatus.VOID,
                undeliverable=mail.recipient in lost,
                sensitive=not _is_allowed(ticket.automation if ticket else Automation.FULL, mail.template),
                overtaken=guard.overtaken(mail.kind, status, replied=replied),
            )
            if against:
                yield mail, against

    def _allowed(self, now: datetime) -> int:
        most = self.desk.config.smtp.max_per_minute
        if not most:
            return BATCH
        lately = OutboxMail.select().where(OutboxMail.state == OutboxState.SENT, OutboxMail.sent_at > now - timedelta(minutes=1)).count()
        return max(0, min(BATCH, most - lately))


def _replies(mails: list[OutboxMail]) -> dict[int, list[datetime]]:
    """Return when a person wrote to the customer, by ticket, since the first of these mails was queued."""
    found: dict[int, list[datetime]] = {}
    if not mails:
        return found
    entries = JournalEntry.select().where(
        JournalEntry.ticket.in_([mail.ticket_id for mail in mails]),
        JournalEntry.event == "replied",
        JournalEntry.at >= min(mail.queued_at for mail in mails),
    )
    for entry in entries:
        found.setdefault(entry.ticket_id, []).append(entry.at)
    return found


def _is_allowed(automation: str, template: str) -> bool:
    """Tell whether a ticket lets an automatic mail made from this template go out."""
    return automation == Automation.FULL or (automation == Automation.RECEIPT_ONLY and template == NEUTRAL_RECEIPT)


def _drop(session: SmtpSession | None) -> None:
    """Hang up on a session that is of no more use."""
    if session is not None:
        session.close()


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

    A failed mail to an admin is told to nobody by mail, for the next one would fail alike; `processor check` names them.
    """
    reply = outcome.reply
    if isinstance(outcome, Failed) and outcome.recipient and KINDS[mail.kind].customer:
        Person.update(undeliverable_at=now).where(Person.address == mail.recipient).execute()
    ticket = None if mail.ticket_id is None else Ticket.get_or_none(Ticket.id == mail.ticket_id)
    if ticket is not None:
        journal.record(ticket.id, "mail_failed", now, outbox=mail.id, kind=mail.kind, reply=reply)
        if KINDS[mail.kind].customer:  # what that means for the ticket is for the station that looks after it
            Ticket.update(next_action_at=now).where(Ticket.id == ticket.id).execute()
    if mail.kind in ("admin", "hint"):
        return
    kind = reasons.kind(mail.kind, desk.config.desk.languages[0])
    values = {"recipient": mail.recipient, "kind": kind, "ref": ticket.ref if ticket else None, "reply": reply}
    tell_admins(desk, "mail-undelivered", f"undelivered:{mail.id}", {"undelivered": values}, now)


def tell_admins(desk: Desk, notice: str, occasion: str, values: Mapping[str, object], now: datetime, *, kind: str = "admin") -> None:
    """Write to every admin once on this occasion. Runs in a transaction."""
    language = desk.config.desk.languages[0]
    for address in desk.config.desk.admins:
        letter = outbox.Letter(kind, occasion, Address("", address), f"admin/{notice}", language, values)
        outbox.enqueue(desk, letter, now)
