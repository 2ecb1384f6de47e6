"""The loop: receive, process, deliver. The only place besides the command line that reads the clock or sleeps.

Every mailbox has a thread that receives and waits in IDLE; the main thread processes and delivers, woken the moment
something has been stored, and by `schedule` for what time brings (retries, changed templates, lost locks). A job that
raises is logged and run again at its next beat: the library would drop it and starve those behind it.

`run_once` makes the same passes in one thread, at an instant that can be given, until nothing is left that is due.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime

import schedule
import structlog

from processor.config import Config, Mailbox
from processor.database import open_database
from processor.errors import MailboxError
from processor.inbound import process
from processor.inbound.imap import ImapSession
from processor.inbound.receive import Receiver, tell_backlog
from processor.outbound.deliver import Delivery, tell_admins
from processor.outbound.desk import Desk
from processor.outbound.smtp import SmtpSession
from processor.outbound.templates import Problem, TemplateLibrary
from processor.site_secret import ensure_secret

log = structlog.get_logger()
RESCAN_SECONDS = 600.0  # the whole folder is compared so often, against news that a server did not tell
RELAY_PAUSE_SECONDS = 30.0
MAILBOX_PAUSES = (1, 2, 5, 10, 30, 60)  # seconds before a new connection, by failures in a row
OTHER_WORKER_SECONDS = 10.0


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


class Waker:
    """A pipe that ends a wait: `descriptor` becomes readable when `wake` was called since the last `clear`."""

    def __init__(self) -> None:
        """Open the pipe."""
        self.descriptor, self._writer = os.pipe()
        os.set_blocking(self.descriptor, False)
        os.set_blocking(self._writer, False)

    def wake(self) -> None:
        """End the wait that is going on, or the next one."""
        with suppress(BlockingIOError):  # a full pipe wakes as well
            os.write(self._writer, b".")

    def clear(self) -> None:
        """Forget the calls so far."""
        with suppress(BlockingIOError):
            os.read(self.descriptor, 65536)

    def close(self) -> None:
        """Close both ends."""
        os.close(self.descriptor)
        os.close(self._writer)


def clock() -> datetime:
    """Return the present instant, aware UTC."""
    return datetime.now(UTC)


@contextmanager
def opened_desk(config: Config) -> Iterator[Desk]:
    """Open everything a worker needs: secret, database, templates, and its own number. Raises ProcessorError."""
    secret = ensure_secret(config.desk.secret_file)
    database = open_database(config)
    try:
        library = TemplateLibrary(config.desk.templates, config.desk.languages)
        problems = library.load()
        desk = Desk(config, secret, database, library, database.register_worker(clock()))
        refuse_templates(desk, problems, clock())
        yield desk
    finally:
        database.close()


def refuse_templates(desk: Desk, problems: tuple[Problem, ...], now: datetime) -> None:
    """Tell the admins, once for each wrong version of a file, that it is not used."""
    if not problems:
        return
    for problem in problems:
        log.warning("template_refused", file=str(problem.file), line=problem.line, problem=problem.message)
    rows = [{"file": str(problem.file), "line": problem.line, "message": problem.message} for problem in problems]
    occasion = f"templates:{desk.library.fingerprint(problems)}"
    with desk.database.unit_of_work(), desk.database.transaction():
        tell_admins(desk, "template-refused", occasion, {"refused": {"problems": rows}}, now, kind="hint")


class Worker:
    """A worker on one desk; `stop` ends it after the mail in hand."""

    def __init__(self, desk: Desk) -> None:
        """Prepare; nothing is connected yet."""
        self.desk = desk
        self.summary = Summary()
        self.troubles: list[str] = []
        self._stop = threading.Event()
        self._news = threading.Event()
        self._relay_rests_until = 0.0  # on the monotonic clock
        self._delivery = Delivery(desk, lambda: SmtpSession(desk.config.smtp), self._stop.is_set)
        self._boxes = [MailboxThread(desk, mailbox, self._stop, self._news) for mailbox in desk.config.mailboxes]

    def stop(self) -> None:
        """End the run after the mail in hand; safe in a signal handler."""
        self._stop.set()
        self._news.set()
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
                processed, delivered = self._work(instant)
                everything = False
                if not (received or processed or delivered):
                    break
        return self.summary

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
                self.troubles.append(str(error))
                receivers.remove(receiver)
        self.summary.received += received
        return received

    def _work(self, now: datetime) -> tuple[int, int]:
        """Process and deliver what is due; return how many mails were processed and how many left."""
        with self.desk.database.unit_of_work():
            processed = process.process_pending(self.desk, now, self._stop.is_set)
            delivered = self._delivery.deliver_due(now)
        self.summary.add(processed)
        self.summary.add(delivered)
        if delivered.relay_trouble:
            self.troubles.append(f"mail relay {self.desk.config.smtp.host}:{self.desk.config.smtp.port}: {delivered.relay_trouble}")
        return processed.done + processed.quarantined + processed.waiting, delivered.sent + delivered.failed

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
                if self._news.is_set():
                    self._news.clear()
                    self._guarded("work", self._pass)
                beats.run_pending()
                self._news.wait(max(0.0, min(beats.idle_seconds or 1.0, 1.0)))
        finally:
            self.stop()
            for box in self._boxes:
                box.join()
        log.info("worker_ended", worker=self.desk.worker, **self.summary.as_json())
        return self.summary

    def _guarded(self, job: str, action: Callable[[], None]) -> None:
        try:
            action()
        except Exception as error:  # noqa: BLE001 - a failing pass must not end the worker; the next beat tries again
            log.error("pass_failed", job=job, error=f"{type(error).__name__}: {error}"[:500])

    def _pass(self) -> None:
        now = clock()
        with self.desk.database.unit_of_work():
            processed = process.process_pending(self.desk, now, self._stop.is_set)
            if processed.done or processed.quarantined:
                for box in self._boxes:
                    box.waker.wake()
            self.summary.add(processed)
            if time.monotonic() >= self._relay_rests_until:
                delivered = self._delivery.deliver_due(now)
                self.summary.add(delivered)
                if delivered.relay_trouble:
                    self._relay_rests_until = time.monotonic() + RELAY_PAUSE_SECONDS
        if processed.waiting:
            time.sleep(0.02)  # another worker has the earlier mail in hand
            self._news.set()

    def _refresh_templates(self) -> None:
        refuse_templates(self.desk, self.desk.library.refresh(), clock())

    def _check_locks(self) -> None:
        """Take a new number when the connection that held our locks is gone: others may have taken over our claims."""
        if not self.desk.database.locks_stand():
            log.warning("locks_lost", worker=self.desk.worker)
            self.desk.worker = self.desk.database.register_worker(clock())


class MailboxThread(threading.Thread):
    """Receives one mailbox for as long as the worker runs, reconnecting by itself."""

    def __init__(self, desk: Desk, mailbox: Mailbox, stop: threading.Event, news: threading.Event) -> None:
        """Prepare; `news` is set whenever something has been stored."""
        super().__init__(name=f"mailbox {mailbox.name}", daemon=True)
        self.mailbox, self.waker = mailbox, Waker()
        self._desk, self._stop, self._news = desk, stop, news

    def run(self) -> None:
        """Receive until the worker stops."""
        failures = 0
        while not self._stop.is_set():
            try:
                if not self._desk.database.hold(self._lock):
                    self._pause(OTHER_WORKER_SECONDS)
                    continue
                with ImapSession(self.mailbox) as session:
                    log.info("mailbox_connected", mailbox=self.mailbox.name)
                    failures = 0
                    self._receive(session)
            except Exception as error:  # noqa: BLE001 - whatever broke this connection, the next one may stand
                pause = MAILBOX_PAUSES[min(failures, len(MAILBOX_PAUSES) - 1)]
                failures += 1
                log.warning("mailbox_lost", mailbox=self.mailbox.name, error=str(error)[:500], again_in_seconds=pause)
                self._desk.database.release(self._lock)
                self._pause(pause)
        self._desk.database.release(self._lock)

    @property
    def _lock(self) -> str:
        return f"mailbox-{self.mailbox.name}"

    def _receive(self, session: ImapSession) -> None:
        database = self._desk.database
        receiver = Receiver(session, self.mailbox, database, self._desk.config.limits.max_message_bytes)
        rescan_at = 0.0
        while not self._stop.is_set():
            self.waker.clear()
            now, everything = clock(), time.monotonic() >= rescan_at
            with database.unit_of_work():
                stored = receiver.receive_new(now, everything=everything)
                if everything and receiver.epoch:
                    tell_backlog(self._desk, receiver.epoch, now)
                receiver.file_done()
            if everything:
                rescan_at = time.monotonic() + RESCAN_SECONDS
            if stored:
                self._news.set()
            else:
                session.wait(self.mailbox.poll.total_seconds(), self.waker.descriptor)

    def _pause(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not self._stop.is_set() and (left := deadline - time.monotonic()) > 0:
            self._stop.wait(left)
