"""A thread for each mailbox: receive what is new, file what is done, wait in IDLE, reconnect. Reads the clock and sleeps."""

import os
import select
import threading
import time
from contextlib import suppress

import structlog

from processor.config import Mailbox
from processor.inbound.imap import ImapSession
from processor.inbound.receive import Receiver, tell_backlog
from processor.outbound.desk import Desk
from processor.worker.opening import clock

log = structlog.get_logger()
RESCAN_SECONDS = 600.0  # the whole folder is compared so often, against news that a server did not tell
PAUSES = (1, 2, 5, 10, 30, 60)  # seconds before a new connection, by failures in a row
SHORT_WAIT_SECONDS = 1.0
OTHER_WORKER_SECONDS = 10.0  # before asking again for a mailbox that another worker receives


class Waker:
    """A pipe that ends a wait: `descriptor` becomes readable when `wake` was called since the last `clear`.

    Unlike an event of the threading module it has no lock, so a signal handler may wake the thread that it interrupts.
    """

    def __init__(self) -> None:
        """Open the pipe."""
        self.descriptor, self._writer = os.pipe()
        os.set_blocking(self.descriptor, False)
        os.set_blocking(self._writer, False)
        self._closed = False

    def wake(self) -> None:
        """End the wait that is going on, or the next one."""
        if not self._closed:  # a signal may come after the end; by then the number may be another file's
            with suppress(BlockingIOError):  # a full pipe wakes as well
                os.write(self._writer, b".")

    def clear(self) -> None:
        """Forget the calls so far."""
        with suppress(BlockingIOError):
            os.read(self.descriptor, 65536)

    def wait(self, seconds: float) -> bool:
        """Wait for a call, at most so long; tell whether there was one, and forget it."""
        ready, _, _ = select.select([self.descriptor], [], [], seconds)
        self.clear()
        return bool(ready)

    def close(self) -> None:
        """Close both ends; later calls do nothing."""
        self._closed = True
        os.close(self.descriptor)
        os.close(self._writer)


class MailboxThread(threading.Thread):
    """Receives one mailbox for as long as the worker runs, reconnecting by itself."""

    def __init__(self, desk: Desk, mailbox: Mailbox, ending: threading.Event, news: Waker) -> None:
        """Prepare; `news` is woken whenever something has been stored."""
        super().__init__(name=f"mailbox {mailbox.name}", daemon=True)
        self.mailbox, self.waker = mailbox, Waker()
        self._desk, self._ending, self._news = desk, ending, news
        self._failures = 0  # in a row

    def run(self) -> None:
        """Receive until the worker stops."""
        while not self._ending.is_set():
            try:
                if not self._desk.database.hold(self._lock):
                    self._pause(OTHER_WORKER_SECONDS)
                    continue
                with ImapSession(self.mailbox) as session:
                    log.info("mailbox_connected", mailbox=self.mailbox.name)
                    self._receive(session)
            except Exception as error:  # noqa: BLE001 - whatever broke this connection, the next one may stand
                pause = PAUSES[min(self._failures, len(PAUSES) - 1)]
                self._failures += 1
                log.warning("mailbox_lost", mailbox=self.mailbox.name, error=str(error)[:500], again_in_seconds=pause)
                self._desk.database.release(self._lock)
                self._pause(pause)
        self._desk.database.release(self._lock)
        self._desk.database.close_connection()

    @property
    def _lock(self) -> str:
        return f"mailbox-{self.mailbox.name}"

    def _receive(self, session: ImapSession) -> None:
        database = self._desk.database
        receiver = Receiver(session, self.mailbox, database, self._desk.config.limits.max_message_bytes)
        rescan_at, stirred = 0.0, True
        while not self._ending.is_set():
            self.waker.clear()
            if self._ending.is_set():  # told between the two lines above; its wake has just been cleared
                break
            now, everything = clock(), time.monotonic() >= rescan_at
            with database.unit_of_work():
                stored = receiver.receive_new(now, everything=everything)
                if everything and receiver.epoch:
                    tell_backlog(self._desk, receiver.epoch, now)
                receiver.file_done()
            self._failures = 0  # not sooner: a connection that stands is of no use while nothing can be stored
            if everything:
                rescan_at = time.monotonic() + RESCAN_SECONDS
            if stored:
                stirred = True
                self._news.wake()
            else:
                # After a stir the first wait is short: what came between the last look and this one may have been told to nobody.
                longest = self.mailbox.poll.total_seconds()
                stirred = session.wait(min(longest, SHORT_WAIT_SECONDS) if stirred else longest, self.waker.descriptor)

    def _pause(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not self._ending.is_set() and (left := deadline - time.monotonic()) > 0:
            self._ending.wait(left)
