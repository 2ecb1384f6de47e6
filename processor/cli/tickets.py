"""`processor tickets` and `processor show`."""

import itertools
import json
import sys
from argparse import Namespace
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from processor.cli.opened import opened_database
from processor.cli.terminal import visible, written
from processor.errors import UsageError
from processor.models import Ticket
from processor.states import TicketStatus
from processor.tickets import files, view

# Name, least width, and the share of what is left: on a narrow terminal only people and subjects are cut.
COLUMNS = (
    ("Ticket", 6, None),
    ("Status", 6, None),
    ("Prio", 4, None),
    ("From", 8, 3),
    ("Subject", 8, 5),
    ("Owner", 6, 2),
    ("Opened (UTC)", 16, None),
)


def tickets(options: Namespace) -> int:
    """List the tickets."""
    if options.status and options.status not in list(TicketStatus):
        message = f"there is no status {options.status!r}; there are: {', '.join(TicketStatus)}"
        raise UsageError(message)
    with opened_database(options) as (config, _):
        rows = view.listed(config, datetime.now(UTC), options.status, options.owner)
        if options.json:
            for row in rows:
                print(json.dumps(row, ensure_ascii=False))
            return 0
        table = Table(box=None, header_style="bold", expand=True)
        for name, width, ratio in COLUMNS:
            table.add_column(name, no_wrap=True, overflow="ellipsis", width=None if ratio else width, min_width=width, ratio=ratio)
        for row in rows:
            table.add_row(*_cells(row))
        Console().print(table if table.row_count else "No tickets.")
    return 0


def show(options: Namespace) -> int:
    """Show one ticket whole."""
    with opened_database(options) as (config, _):
        found = view.find(options.ref)
        if options.files:
            _write_files(found, options.files)
        ticket = view.whole(config, found, datetime.now(UTC))
        if options.json:
            print(json.dumps(ticket, ensure_ascii=False))
        else:
            _print(Console(), ticket)
    return 0


def _write_files(ticket: Ticket, folder: Path) -> None:
    """Write the attached files of a ticket under their names, numbered by message; nothing that exists is overwritten."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, message in enumerate(view.messages(ticket), start=1):
        for label, content in zip(message.attachments, files.of_message(message.id), strict=False):
            path = _free(folder, f"{number:02}-{label['name']}")
            path.write_bytes(content)
            print(path, file=sys.stderr)


def _free(folder: Path, name: str) -> Path:
    """Return a path in `folder` that is not taken; two files of a mail may bear one name."""
    stem, dot, ending = name.rpartition(".")
    names = (name if count == 1 else f"{stem or ending} ({count}){dot}{ending if stem else ''}" for count in itertools.count(1))
    return next(path for one in names if not (path := folder / one).exists() and not path.is_symlink())


def _cells(row: Mapping[str, Any]) -> list[Text]:
    requester = row["requester"]
    values = (
        row["ref"],
        row["status"],
        row["priority"],
        requester["address"] or requester["name"] or "unknown",
        row["subject"] or "(no subject)",
        row["owner"] or "",
        row["opened_at"][:16].replace("T", " "),
    )
    return [Text(visible(value)) for value in values]  # never markup: the subject is a stranger's text


def _print(console: Console, ticket: Mapping[str, Any]) -> None:
    requester = ticket["requester"]
    console.print(written(f"{ticket['ref']}  {ticket['subject'] or '(no subject)'}", style="bold"))
    console.print(written(f"{ticket['status']} · {ticket['priority']} · {ticket['language']} · opened {ticket['opened_at']}"))
    console.print(written(f"from {requester['name']} <{requester['address'] or 'unknown'}> ({requester['role']})"))
    console.print(written(f"with {ticket['owner'] or 'nobody'} in {ticket['department'] or 'no department'}"))
    for message in ticket["messages"]:
        arrow = "->" if message["direction"] == "out" else "<-"
        console.print(written(f"\n{arrow} {message['at']}  {message['kind']} ({message['visibility']})  {message['from']}", style="cyan"))
        console.print(written(message["text"].rstrip() or "(no text)"))
        for attachment in message["attachments"]:
            console.print(written(f"   attached: {attachment['name']} ({attachment['type']}, {attachment['size']} bytes)"))
    _print_course(console, ticket)
    console.print(written("\nJournal", style="bold"))
    for entry in ticket["journal"]:
        detail = ", ".join(f"{name}: {value}" for name, value in entry["detail"].items())
        console.print(written(f"{entry['at']}  {entry['event']} by {entry['actor']}  {detail}"))
    console.print(written("\nSent", style="bold"))
    for mail in ticket["outbox"]:
        console.print(written(f"{mail['queued_at']}  {mail['kind']} to {mail['to']}: {mail['state']}  {mail['last_reply'] or ''}"))


def _print_course(console: Console, ticket: Mapping[str, Any]) -> None:
    """Print what is measured, each clock explained, what was promised and what is to come."""
    console.print(written("\nClocks", style="bold"))
    for clock in ticket["clocks"]:
        first, *more = clock["explained"]
        console.print(written(first))
        for line in more:
            console.print(written(f"   {line}"))
    for promise in ticket["promises"]:
        console.print(written(f"promised by {promise['made_by']} for {promise['due_at']}: {promise['state']}"))
    console.print(written("\nPlanned", style="bold"))
    for step in ticket["planned"]:
        console.print(written(f"{step['at']}  {step['kind']}"))
