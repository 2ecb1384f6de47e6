"""Try a mailbox out: login, folders, what the server can do. Touches the network; changes nothing unless asked to."""

from collections.abc import Iterator

from processor.checks import CheckLine
from processor.config import Mailbox
from processor.inbound.imap import ImapSession

# What the worker makes of a server that lacks it.
WITHOUT = {
    "IDLE": "new mail is looked for at every mailboxes.poll instead of at once",
    "MOVE": "mails are copied and the original is expunged",
    "UIDPLUS": "originals of copied mails are only marked as deleted where MOVE is missing too",
}


def check(mailbox: Mailbox, *, fix: bool) -> Iterator[CheckLine]:
    """Yield a line for the login and for each folder and capability; make missing folders when `fix`. Raises MailboxError."""
    subject = f"mailbox {mailbox.name}"
    with ImapSession(mailbox) as session:
        yield CheckLine("ok", subject, f"logged in to {mailbox.host}:{mailbox.port} as {mailbox.username}; {mailbox.folder} can be opened")
        for folder in filter(None, (mailbox.processed_folder, mailbox.quarantine_folder)):
            yield _folder(session, subject, folder, fix=fix)
        for capability, effect in WITHOUT.items():
            if capability not in session.capabilities:
                yield CheckLine("warn", subject, f"the server has no {capability}: {effect}")


def _folder(session: ImapSession, subject: str, folder: str, *, fix: bool) -> CheckLine:
    if session.has_folder(folder):
        return CheckLine("ok", subject, f"folder {folder} is there")
    if not fix:
        return CheckLine("warn", subject, f"folder {folder} is missing; the worker makes it when it is needed, `--fix` now")
    session.make_folder(folder)
    return CheckLine("ok", subject, f"folder {folder} has been made")
