"""`processor quarantine`: mails that need a person."""

import sys
from argparse import Namespace
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table
from rich.text import Text

from processor.cli.opened import opened_database
from processor.cli.terminal import visible
from processor.inbound import quarantine as mails
from processor.tickets.view import iso


def quarantine(options: Namespace) -> int:
    """Do what `options.action` says."""
    with opened_database(options) as (_, database):
        match options.action:
            case "list":
                _list()
            case "show":
                _show(options.id)
            case "retry":
                mails.retry(database, options.id)
                print(f"mail {options.id} is processed again at the next pass of the worker")
            case "drop":
                mails.drop(database, options.id, datetime.now(UTC))
                print(f"mail {options.id} is closed; its original is kept")
    return 0


def _list() -> None:
    table = Table("ID", "Received (UTC)", "From", "What", "Why", box=None, header_style="bold")
    for mail in mails.listed():
        received_at = str(iso(mail.received_at))[:16].replace("T", " ")
        cells = (str(mail.id), received_at, mail.sender or "unknown", str(mail.disposition), "; ".join(mail.reasons)[:120])
        table.add_row(*(Text(visible(cell)) for cell in cells))  # never markup: strangers' text
    Console().print(table if table.row_count else "Nothing waits for a person.")


def _show(mail_id: int) -> None:
    mail = mails.find(mail_id)
    print(f"mail {mail.id}, {mail.disposition}, received {iso(mail.received_at)}, {mail.size_bytes} bytes, tried {mail.attempts} times")
    print(visible(f"reason: {'; '.join(mail.reasons)}"))
    if mail.error:
        print(visible(f"\n{mail.error.rstrip()}"))
    print("\n--- the mail as it came ---", flush=True)
    content = mails.original(mail)
    if sys.stdout.isatty():
        print(visible(content.decode("utf-8", "replace")))
    else:
        sys.stdout.buffer.write(content)  # byte for byte, for whatever reads the pipe
