"""Whether a run did what the corpus says: read in the database and at the relay, from outside the program."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import psycopg

from tests.bench.corpus import MACHINES, Expected, Kind
from tests.bench.figures import Figure, counted
from tests.bench.site import Sending

_MESSAGES = "SELECT message_id, kind, ticket_id FROM ticket_message WHERE mail_id IS NOT NULL"
_TICKETS = "SELECT count(*) FROM ticket"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What stands in the database: the number of tickets, and what each mail became, by Message-ID."""

    tickets: int
    became: dict[str, list[tuple[str, int]]]  # kind of ticket message, ticket


def rows(url: str, query: str) -> list[tuple[Any, ...]]:
    """Return what a query finds in the database at `url`."""
    if url.startswith("sqlite:"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as database:
            return database.execute(query).fetchall()
    with psycopg.connect(url) as connection:
        return connection.execute(query.encode()).fetchall()


def read(url: str) -> Outcome:
    """Return what stands in the database at `url`."""
    became = defaultdict(list)
    for message_id, kind, ticket in rows(url, _MESSAGES):
        became[message_id].append((kind, ticket))
    return Outcome(rows(url, _TICKETS)[0][0], dict(became))


def judge(expected: Sequence[Expected], outcome: Outcome, sendings: Iterable[Sending]) -> list[Figure]:
    """Compare every mail with what became of it, and every answer with the mail it answers."""
    mails = {mail.number: mail for mail in expected}
    new = [mail for mail in expected if mail.kind is Kind.NEW]
    replies = [mail for mail in expected if mail.kind is Kind.REPLY]
    machines = {mail.message_id for mail in expected if mail.kind in MACHINES}
    answers = Counter((sending.answers, to) for sending in sendings if sending.answers for to in sending.to)

    def ticket_of(mail: Expected) -> int | None:
        """Return the ticket that a new mail opened, None unless it opened one and did nothing else."""
        match outcome.became.get(mail.message_id):
            case [("complaint", ticket)]:
                return ticket
        return None

    opened = sum(ticket_of(mail) is not None for mail in new)
    joined = sum(
        mail.matter is not None and outcome.became.get(mail.message_id) == [("reply", ticket_of(mails[mail.matter]))] for mail in replies
    )
    acknowledged = sum(answers[mail.message_id, mail.sender] == 1 for mail in new)
    answered_machines = sum(count for (answered, _), count in answers.items() if answered in machines)
    return [
        counted("new matters that became one ticket", opened, len(new), wrong=outcome.tickets - opened),
        counted("replies in the ticket they belong to", joined, len(replies)),
        counted("new matters acknowledged once", acknowledged, len(new), wrong=answers.total() - acknowledged - answered_machines),
        counted("machines' mails answered", answered_machines, 0),
    ]
