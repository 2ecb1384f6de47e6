"""Kill the program at a named point, as a power cut would.

    python -m tests.faults.crash POINT HIT -- run --once

A point is a function of the program and a side of it; the process kills itself (SIGKILL) before or after the HIT-th call.
Nothing of this is in the program: the function is wrapped where it is looked up. A call about nothing (an empty list
given, or nothing found) does not count, and small batches make few mails pass every point at least twice.
"""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Literal, NoReturn

Point = tuple[str, str, Literal["before", "after"]]

# Receiving: nothing may happen to a mail on the server before it is committed here.
RECEIVING: dict[str, Point] = {
    "mailbox opened": ("processor.inbound.receive", "Receiver._open_epoch", "after"),
    "mails listed": ("processor.inbound.imap", "ImapSession.arrivals", "after"),
    "before the fetch": ("processor.inbound.imap", "ImapSession.fetch", "before"),
    "mails fetched": ("processor.inbound.imap", "ImapSession.fetch", "after"),
    "before the store": ("processor.inbound.receive", "store", "before"),
    "mails stored, not committed": ("processor.inbound.receive", "store", "after"),
    "mails stored": ("processor.inbound.receive", "Receiver.receive_new", "after"),
    "before the move": ("processor.inbound.imap", "ImapSession.file", "before"),
    "mails moved, not recorded": ("processor.inbound.imap", "ImapSession.file", "after"),
    "move recorded, not committed": ("processor.inbound.receive", "mark_filed", "after"),
    "move recorded": ("processor.inbound.receive", "Receiver.file_done", "after"),
}
# Processing: one transaction makes the ticket, its journal and its mails, or none of them.
PROCESSING: dict[str, Point] = {
    "before the claim of mails": ("processor.inbound.process", "claim", "before"),
    "dead workers' mails put back, not committed": ("processor.inbound.process", "recover", "after"),
    "mails claimed": ("processor.inbound.process", "claim", "after"),
    "before the mail is read": ("processor.inbound.process", "read", "before"),
    "mail read": ("processor.inbound.process", "read", "after"),
    "facts looked up": ("processor.inbound.process", "look_up", "after"),
    "person remembered": ("processor.tickets.people", "remember", "after"),
    "ticket row written": ("processor.tickets.operations", "_insert_ticket", "after"),
    "message row written": ("processor.tickets.entries", "add", "after"),
    "mail of ours written": ("processor.outbound.outbox", "enqueue", "after"),
    "journal written": ("processor.journal", "extend", "after"),
    "verdict carried out": ("processor.inbound.act", "carry_out", "after"),
    "before the mail is finished": ("processor.inbound.process", "finish", "before"),
    "mail finished, not committed": ("processor.inbound.process", "finish", "after"),
    "mail processed": ("processor.inbound.process", "process_one", "after"),
}
# Sending: only between the recorded dot and the recorded reply may the outcome be unknown.
SENDING: dict[str, Point] = {
    "before the claim of the outbox": ("processor.outbound.outbox", "claim", "before"),
    "dead workers' claims taken back, not committed": ("processor.outbound.outbox", "recover", "after"),
    "outbox claimed": ("processor.outbound.outbox", "claim", "after"),
    "before the connection": ("processor.outbound.smtp", "connect", "before"),
    "connected": ("processor.outbound.smtp", "connect", "after"),
    "before the envelope": ("processor.outbound.smtp", "SmtpSession.offer", "before"),
    "body sent": ("processor.outbound.smtp", "SmtpSession.offer", "after"),
    "dot recorded, not committed": ("processor.outbound.outbox", "mark_dot", "after"),
    "dot recorded, not sent": ("processor.outbound.smtp", "SmtpSession.finish", "before"),
    "dot sent and answered": ("processor.outbound.smtp", "SmtpSession.finish", "after"),
    "before the reply is recorded": ("processor.outbound.outbox", "settle", "before"),
    "reply recorded, not committed": ("processor.outbound.outbox", "settle", "after"),
    "reply recorded": ("processor.outbound.deliver", "Delivery._count", "before"),
    "session left": ("processor.outbound.deliver", "Delivery.deliver_due", "after"),
}
# Reached only by mails that cannot be read, see `poison`: the third failure sets a mail aside, once.
SETTING_ASIDE: dict[str, Point] = {
    "third failure": ("processor.inbound.process", "failed", "before"),
    "before the mail is set aside": ("processor.inbound.quarantine", "set_aside", "before"),
    "stub ticket written": ("processor.inbound.quarantine", "_stub", "after"),
    "mail set aside, not committed": ("processor.inbound.quarantine", "set_aside", "after"),
    "mail set aside": ("processor.inbound.process", "failed", "after"),
}
POINTS = RECEIVING | PROCESSING | SENDING | SETTING_ASIDE
POISON = b"X-Poison: yes"


def arm(name: str, hit: int) -> None:
    """Kill this process at the `hit`-th call of the point `name`."""
    module, path, side = POINTS[name]
    calls = 0

    def wrapper(original: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:  # noqa: ANN401 - any function
        nonlocal calls
        result = original(*arguments, **named) if side == "after" else None
        counts = [] not in arguments and result not in (0, [])
        calls += counts
        if counts and calls == hit:
            end_now()
        return result if side == "after" else original(*arguments, **named)

    _wrap(module, path, wrapper)


def poison() -> None:
    """Make every mail that says so in its header impossible to read."""

    def wrapper(original: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:  # noqa: ANN401 - any function
        if POISON in arguments[0]:
            message = "this mail cannot be read"
            raise ZeroDivisionError(message)
        return original(*arguments, **named)

    _wrap("processor.mail.parse", "read", wrapper)


def small_batches() -> None:
    """Let two mails fill a batch."""
    for module, name in (("processor.inbound.process", "BATCH"), ("processor.outbound.deliver", "BATCH")):
        assert isinstance(getattr(import_module(module), name), int)
        setattr(import_module(module), name, 2)


def end_now() -> NoReturn:
    """End this process without any chance to clean up."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError  # never reached


def main(arguments: Sequence[str]) -> int:
    """Run the program with a point armed; return its exit code where the point was not reached."""
    from processor.cli import main as run_program  # noqa: PLC0415 - after the points are set

    name, hit, dashes, *rest = arguments
    if name not in POINTS or dashes != "--":
        sys.stderr.write(f"usage: python -m tests.faults.crash POINT HIT -- ARGUMENTS\nPOINT is one of {', '.join(POINTS)}\n")
        return 2
    small_batches()
    arm(name, int(hit))
    return run_program(rest)


def _wrap(module: str, path: str, wrapper: Callable[[Callable[..., Any], tuple[Any, ...], dict[str, Any]], Any]) -> None:
    """Replace a function of `module`, or a method named Class.method, by `wrapper`, wherever the program looks it up."""
    owner: Any = import_module(module)
    *owners, name = path.split(".")
    for each in owners:
        owner = getattr(owner, each)
    original = getattr(owner, name)

    def wrapped(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - any function
        return wrapper(original, arguments, named)

    setattr(owner, name, wrapped)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
