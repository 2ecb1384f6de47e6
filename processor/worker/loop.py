"""The worker's main thread: process, do what time brings, deliver; woken by news and by time. Reads the clock and sleeps.

Every mailbox has a thread of its own that receives; this one is woken the moment something has been stored, and by
`schedule` for what time brings (retries, changed templates, lost locks). A job that raises is logged and run again: the
library would drop it and starve those behind it. `run_once` makes the same passes in one thread, at an instant that can
be given, until nothing is left that is due.
"""

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict, dataclass, fields
from datetime import datetime

import peewee
import schedule
import structlog

from processor.config import Mailbox
from processor.errors import MailboxError, ProcessorError
from processor.inbound import process
from processor.inbound.imap import ImapSession
from processor.inbound.receive import Receiver, tell_backlog
from processor.outbound.deliver import Delivered, Delivery
from processor.outbound.desk import Desk
from processor.outbound.smtp import SmtpSession
from processor.staff import held
from processor.tickets import timers
from processor.worker.mailboxes import MailboxThread, Waker
from processor.worker.opening import clock, refuse_templates

log = structlog.get_logger()
RELAY_PAUSE_SECONDS = 30.0
FAILED_PASS_SECONDS = 5.0
OTHER_WORKER_SECONDS = 0.02  # while another worker has an earlier mail in hand


@dataclass
class Summary:
    """What a run did; the names are those of `processor run --once --json`."""

    received: int = 0
    tickets_opened: int = 0
    messages_added: int = 0
    sent: int = 0
    deferred: int = 0
    failed: int = 0
    held: int = 0
    quarantined: int = 0

    def add(self, other: object) -> None:
        """Add the counts that `other` has under the same names."""
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name, 0))

    def as_json(self) -> dict[str, int]:
        """Return the counts by name."""
        return asdict(self)


class Worker:
    """A worker on one desk; `stop` ends it after the mail in hand."""

    def __init__(self, desk: Desk) -> None:
        """Prepare; nothing is connected yet."""
        self.desk = desk
        self.summary = Summary()
        self.troubles: list[str] = []
        self._stop = threading.Event()
        self._news = Waker()
        self._relay_refused = False
        self._relay_rests_until = 0.0  # on the monotonic clock, as the next
        self._rests_until: dict[str, float] = {}
        self._delivery = Delivery(desk, lambda: SmtpSession(desk.config.smtp), self._stop.is_set)
        self._boxes = [MailboxThread(desk, mailbox, self._stop, self._news) for mailbox in desk.config.mailboxes]

    def stop(self) -> None:
        """End the run after the mail in hand; safe in a signal handler."""
        self._stop.set()
        self._news.wake()
        for box in self._boxes:
            box.waker.wake()

    def run_once(self, now: datetime | None) -> Summary:
        """Make passes until nothing is left that is due at `now` (None: at the present instant of each pass)."""
        with ExitStack() as sessions:
            receivers = [receiver for box in self._boxes if (receiver := self._receiver(box.mailbox, sessions))]
            everything = True
            while not self._stop.is_set():
                instant = now or clock()
                received = self._receive_once(receivers, instant, everything=everything)
                worked = self._work(instant)
                everything = False
                if not (received or worked):
                    break
        self._close()
        return self.summary

    def _close(self) -> None:
        self._news.close()
        for box in self._boxes:
            box.waker.close()

    def _receiver(self, mailbox: Mailbox, sessions: ExitStack) -> Receiver | None:
        if not self.desk.database.hold(f"mailbox-{mailbox.name}"):
            self.troubles.append(f"mailbox {mailbox.name!r} is being received by another worker")
            return None
        try:
            session = sessions.enter_context(ImapSession(mailbox))
        except MailboxError as error:
            self.troubles.append(str(error))
            return None
        return Receiver(session, mailbox, self.desk.database, self.desk.config.limits.max_message_bytes)

    def _receive_once(self, receivers: list[Receiver], now: datetime, *, everything: bool) -> int:
        received = 0
        for receiver in list(receivers):
            try:
                with self.desk.database.unit_of_work():
                    received += receiver.receive_new(now, everything=everything)
                    if everything and receiver.epoch:
                        tell_backlog(self.desk, receiver.epoch, now)
                    receiver.file_done()
            except MailboxError as error:
                receiver.session.close()
                self.troubles.append(str(error))
                receivers.remove(receiver)
        self.summary.received += received
        return received

    def _work(self, now: datetime) -> int:
        """Do what is due; return how many mails and tickets had their turn. A relay in trouble is asked once a run."""
        with self.desk.database.unit_of_work():
            processed = process.process_pending(self.desk, now, self._stop.is_set)
            timed = timers.run_due(self.desk, now, self._stop.is_set)
            held.remind_due(self.desk, now, self._stop.is_set)
            delivered = self._delivery.deliver_due(now) if not self._relay_refused else Delivered()
        self.summary.add(processed)
        self.summary.add(delivered)
        if delivered.relay_trouble:
            self._relay_refused = True
            self.troubles.append(f"mail relay {self.desk.config.smtp.host}:{self.desk.config.smtp.port}: {delivered.relay_trouble}")
        if processed.waiting:
            time.sleep(OTHER_WORKER_SECONDS)
        return processed.done + processed.quarantined + processed.waiting + timed.done + delivered.sent + delivered.failed

    def run(self) -> Summary:
        """Work until `stop`; every pass that fails is logged and made again."""
        beats = schedule.Scheduler()
        beats.every(1).seconds.do(self._guarded, "work", self._pass)
        beats.every(2).seconds.do(self._guarded, "templates", self._refresh_templates)
        beats.every(10).seconds.do(self._guarded, "locks", self._check_locks)
        for box in self._boxes:
            box.start()
        log.info("worker_started", worker=self.desk.worker, mailboxes=len(self._boxes))
        try:
            while not self._stop.is_set():
                beats.run_pending()
                if self._news.wait(max(0.0, min(beats.idle_seconds or 1.0, 1.0))):
                    self._guarded("work", self._pass)
        finally:
            self.stop()
            for box in self._boxes:
                box.join()
            self._close()
        log.info("worker_ended", worker=self.desk.worker, **self.summary.as_json())
        return self.summary

    def _guarded(self, job: str, action: Callable[[], None]) -> None:
        """Run a job; one that raises rests for a while and is run again, so that the others have their turn."""
        if time.monotonic() < self._rests_until.get(job, 0.0):
            return
        try:
            action()
        except (peewee.PeeweeException, ProcessorError) as error:
            self._rests_until[job] = time.monotonic() + FAILED_PASS_SECONDS
            log.warning("pass_failed", job=job, error=f"{type(error).__name__}: {error}"[:500], again_in_seconds=FAILED_PASS_SECONDS)
        except Exception:
            self._rests_until[job] = time.monotonic() + FAILED_PASS_SECONDS
            log.exception("pass_failed", job=job, again_in_seconds=FAILED_PASS_SECONDS)

    def _pass(self) -> None:
        now = clock()
        with self.desk.database.unit_of_work():
            processed = process.process_pending(self.desk, now, self._stop.is_set)
            if processed.done or processed.quarantined:
                for box in self._boxes:
                    box.waker.wake()
            self.summary.add(processed)
            timed = timers.run_due(self.desk, now, self._stop.is_set)
            held.remind_due(self.desk, now, self._stop.is_set)
            if time.monotonic() >= self._relay_rests_until:
                delivered = self._delivery.deliver_due(now)
                self.summary.add(delivered)
                if delivered.relay_trouble:
                    self._relay_rests_until = time.monotonic() + RELAY_PAUSE_SECONDS
        if processed.waiting:
            time.sleep(OTHER_WORKER_SECONDS)
        if processed.waiting or timed.done:
            self._news.wake()

    def _refresh_templates(self) -> None:
        refuse_templates(self.desk, self.desk.library.refresh(), clock())

    def _check_locks(self) -> None:
        """Take a new number when the connection that held our locks is gone: others may have taken over our claims."""
        if not self.desk.database.locks_stand(self.desk.worker):
            log.warning("locks_lost", worker=self.desk.worker)
            self.desk.worker = self.desk.database.register_worker(clock())
