"""`processor demo`: a whole desk on this machine, from the first complaint to the last notification. Touches everything.

Needs Python, the extra `demo` and nothing else: the mail server is one of its own on loopback, all files lie in one new
folder. The worker is the real one, in a thread. The story ends by itself, within a minute even where something hangs.
"""

import sys
import tempfile
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from imaplib import IMAP4
from pathlib import Path
from typing import TYPE_CHECKING

from processor import logs
from processor.config import load
from processor.demo.configuration import configuration
from processor.demo.folder import DemoFolder, new_folder
from processor.demo.narrator import Narrator, standard_output
from processor.demo.people import EVERYBODY, PASSWORD
from processor.demo.scenes import play
from processor.demo.stage import Stage
from processor.demo.waiting import NothingCame, Patience
from processor.errors import UsageError
from processor.models import MailboxEpoch, Ticket
from processor.outbound.desk import Desk
from processor.worker import Worker, clock, opened_desk

if TYPE_CHECKING:
    from processor.demo.server import DemoMailServer

LONGEST_SECONDS = 50
WORKER_END_SECONDS = 10


def tell(options: Namespace) -> int:
    """Show a whole desk at work; return 0. Raises NothingCame when it did not do its work, UsageError where it cannot begin."""
    patience = Patience(LONGEST_SECONDS)
    server = _mail_server()
    folder, remark = new_folder(Path(), Path(tempfile.gettempdir()))
    narrator = Narrator(standard_output())
    narrator.begin(folder, remark)
    try:
        with _logged_to(folder.log, options.log_level), _desk(folder, server) as desk:
            patience.wait_for("the worker to open its mailbox", lambda: MailboxEpoch.select().first())
            first = play(Stage(desk.config, server, folder, patience, narrator))
            narrator.tickets(list(Ticket.select().order_by(Ticket.id)))
            narrator.counts()
    except KeyboardInterrupt:
        narrator.left(folder)
        raise
    except (NothingCame, OSError, IMAP4.error) as trouble:
        message = f"the demo broke off: {trouble}; {folder.log} may tell more"
        raise NothingCame(message) from trouble
    narrator.end(folder, first)
    return 0


def _mail_server() -> "DemoMailServer":
    """Return the mail server, not yet started. Raises UsageError without the extra."""
    try:
        from processor.demo.server import DemoMailServer  # noqa: PLC0415 - only there with the extra `demo`
    except ModuleNotFoundError as error:
        message = f"the demo needs a mail server that is not installed ({error.name}): pip install 'listening-desk[demo]'"
        raise UsageError(message) from error
    return DemoMailServer({person.address: PASSWORD for person in EVERYBODY})


@contextmanager
def _logged_to(file: Path, level: str) -> Iterator[None]:
    """Write warnings and worse to `file`; afterwards the log goes where it went before."""
    with file.open("w", encoding="utf-8") as stream:
        logs.configure("warning", stream)
        try:
            yield
        finally:
            logs.configure(level, sys.stderr)


@contextmanager
def _desk(folder: DemoFolder, server: "DemoMailServer") -> Iterator[Desk]:
    """Start the mail server and the worker; end both afterwards, and keep every mail that travelled."""
    folder.furnish()
    with ExitStack() as running:
        running.enter_context(server)
        running.callback(lambda: folder.keep(server.accepted))
        folder.config.write_text(configuration(server.host, server.imap_port, server.smtp_port), encoding="utf-8")
        desk = running.enter_context(opened_desk(load(folder.config), clock()))
        running.enter_context(_working(desk))
        yield desk


@contextmanager
def _working(desk: Desk) -> Iterator[None]:
    worker = Worker(desk)

    def work() -> None:
        try:
            worker.run()
        finally:
            desk.database.peewee.close()  # this thread's own connection

    thread = threading.Thread(target=work, name="worker", daemon=True)
    thread.start()
    try:
        yield
    finally:
        worker.stop()
        thread.join(WORKER_END_SECONDS)
