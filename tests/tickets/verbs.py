"""How a test lets a colleague do something to a ticket, without a mail: each call is a transaction, as a mail's is."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from processor import journal
from processor.models import Ticket
from processor.tickets import life
from processor.tickets.by import By
from processor.tickets.history import events_of
from tests.desk import Desk

CHEN, LIN = "chen@acme.example", "lin@acme.example"
NOON = "2026-03-02T12:00:00+08:00"
OF_TIME = {"mailed", "reminded", "skipped"}  # what the clock brings while a test looks at something else
CARRY_A_MESSAGE = {
    f"staff/{name}"
    for name in (
        *("new-ticket", "customer-wrote", "sensitive", "low-rating", "undeliverable"),
        *("hand-over", "declined", "consult", "consult-answered", "escalated"),
    )
}
mails = iter(range(9001, 10_000))  # numbers that no mail of a test has


def act(desk: Desk, verb: Callable[..., Any], *about: Any, by: str = CHEN, at: str = NOON, number: int = 1, **more: Any) -> Any:  # noqa: ANN401
    """Let `by` do something to ticket number `number` at `at`, and return what the verb returns."""
    now = datetime.fromisoformat(at).astimezone(UTC)
    with desk.database.unit_of_work(), desk.database.transaction():
        return verb(desk.desk, Ticket.get_by_id(number), By(by, next(mails), now), now, *about, **more)


def solved(desk: Desk, at: str = NOON) -> None:
    """Let a colleague send the solution."""
    act(desk, life.note_replied, at=at)
    act(desk, life.solve, "LOG-PACK", at=at)


def asked(desk: Desk, at: str) -> None:
    """Let the desk ask for a rating."""
    now = datetime.fromisoformat(at).astimezone(UTC)
    with desk.database.unit_of_work(), desk.database.transaction():
        journal.record(1, "mailed", now, kind="follow-up", n=1, cycle=Ticket.get_by_id(1).cycle)


def told(desk: Desk) -> dict[str, str]:
    """Return who has got mails that carry a message since this was asked last, and the text of the last one."""
    outbox = [mail for ticket in desk.tickets() for mail in desk.show(ticket["ref"])["outbox"]]
    carry = {mail["message_id"] for mail in outbox if mail["template"].split()[0] in CARRY_A_MESSAGE}
    return {mail.recipient: mail.part("plain") for mail in desk.sent() if mail.message_id in carry}


def events(desk: Desk, number: int = 1) -> list[str]:
    """Return the names of what stands in a journal, without what only time has brought."""
    with desk.database.unit_of_work():
        return [event.name for event in events_of(number) if event.name not in OF_TIME]


def details(desk: Desk, name: str, number: int = 1) -> list[dict[str, Any]]:
    """Return the details of the entries with this name."""
    with desk.database.unit_of_work():
        return [dict(event.detail) for event in events_of(number) if event.name == name]
