"""Tell on the screen what happens in the demo. Prints; the figures at the end are read from the database.

Mails are strangers' text: they are shown as they are, never read as markup. Without a terminal all is plain text.
"""

import io
import shlex
import shutil
import sys
from collections import Counter
from collections.abc import Sequence
from email.message import EmailMessage
from pathlib import Path

from rich.box import ROUNDED
from rich.cells import cell_len, chop_cells, set_cell_size
from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from processor.demo.clients import Letter, body
from processor.demo.folder import DemoFolder
from processor.demo.people import DESK
from processor.models import InboundMail, MailLocation, OutboxMail, Ticket
from processor.outbound.kinds import KINDS
from processor.states import OutboxState

WIDEST = 96  # cells; longer lines are hard to read
FIRST_WORDS = 130  # cells of a mail that are shown
LONGEST_WORD = 15  # cells; a cut goes back to a space that is so near
INDENT = 3
_TICKET_COLUMNS = ("Ticket", "Status", "From", "With", "Subject")


class Narrator:
    """Speaks to whoever watches the demo."""

    def __init__(self, console: Console) -> None:
        """Take the console to print on."""
        self._console = console
        self._scene = 0

    def begin(self, folder: DemoFolder, remark: str | None) -> None:
        """Say what this is."""
        self._console.print(Text(f"{DESK.name}, a complaint desk worked by mail\n", style="bold"))
        self._hanging(
            f"People write to {DESK.address}, and the desk answers. Only the people are invented: the mail server, the worker and the"
            " database are real and run on this machine alone. No mail leaves it."
        )
        if remark:
            self._hanging(f"This folder cannot be written ({remark}), so everything is kept in the temporary one.")
        self._hanging(f"Everything is kept in {folder.path}.")

    def scene(self, title: str) -> None:
        """Begin the next part of the story."""
        self._scene += 1
        self._console.print(Text(f"\n{self._scene}  {title}", style="bold"))

    def writes(self, letter: Letter, text: str) -> None:
        """Show who writes what: the subject and the first words of `text`."""
        self._hanging(f"{letter.sender.name} <{letter.sender.address}>", "From     ")
        self._hanging(letter.subject, "Subject  ")
        self._hanging(first_words(text), " " * 9)

    def says(self, speaker: str, text: str) -> None:
        """Show what somebody writes in reply, line by line: a command stands on a line of its own."""
        self._hanging(speaker, "From     ")
        for line in text.strip().splitlines():
            self._hanging(line, " " * 9) if line else self._console.line()

    def remark(self, text: str) -> None:
        """Say something about the demo itself."""
        self._console.line()
        self._hanging(text)

    def did(self, *deeds: str) -> None:
        """Say what the desk did."""
        for deed in deeds:
            self._hanging(deed, "→ ", style="green")

    def shows(self, title: str, mail: EmailMessage) -> None:
        """Show a mail of the desk as it arrived."""
        head = Text.assemble(("From     ", "dim"), str(mail["From"]), ("\nSubject  ", "dim"), str(mail["Subject"]), "\n\n")
        panel = Panel(Text.assemble(head, body(mail).strip()), title=Text(title), title_align="left", box=ROUNDED, border_style="dim")
        self._console.line()
        self._console.print(Padding(panel, (0, 0, 0, INDENT)))

    def tickets(self, tickets: Sequence[Ticket]) -> None:
        """Show the tickets as a table; the subjects get what the other columns leave."""
        rows = [(t.ref, t.status, t.requester.name if t.requester else "", (t.owner or "").partition("@")[0], t.subject) for t in tickets]
        widths = [max(map(cell_len, column)) + 3 for column in zip(_TICKET_COLUMNS, *rows, strict=True)][:-1]
        self._console.print(Text("\nWhat the desk has now\n", style="bold"))
        for row in (_TICKET_COLUMNS, *rows):
            cells = "".join(set_cell_size(cell, width) for cell, width in zip(row, widths, strict=False))
            subject = Text(row[-1])
            subject.truncate(self._console.width - INDENT - sum(widths), overflow="ellipsis")
            self._console.print(Text.assemble(" " * INDENT, cells, subject, style="dim" if row is _TICKET_COLUMNS else ""))

    def counts(self) -> None:
        """Say how many mails came and went."""
        came, different = MailLocation.select().count(), InboundMail.select().count()
        sent = Counter(mail.kind for mail in OutboxMail.select().where(OutboxMail.state == OutboxState.SENT))
        customers = {kind: number for kind, number in sent.items() if KINDS[kind].customer}
        self.remark(
            f"{came} mails came in, {came - different} of them for the second time. To customers went {sent['acknowledgement']}"
            f" acknowledgements, {sent['reply']} answers and {sent['follow-up']} question, to colleagues"
            f" {sent.total() - sum(customers.values())} mails."
        )

    def end(self, folder: DemoFolder, first: Ticket) -> None:
        """Say where everything is and what to try next."""
        self.left(folder)
        config = shlex.quote(str(folder.config))
        self._console.print(Text("\nTry next\n", style="bold"))
        for command in (f"--config {config} tickets", f"--config {config} show {first.ref}", f"--config {config} check"):
            # Not broken into lines, so that it can be copied.
            self._console.print(Text(f"{' ' * INDENT}{program()} {command}"), soft_wrap=True)
        self._console.line()
        self._hanging(f"A desk of your own begins with `{program()} init`.")

    def left(self, folder: DemoFolder) -> None:
        """Say what lies where."""
        self._console.print(Text(f"\nWhat is left in {folder.path}\n", style="bold"))
        for place, what in (
            (folder.mails, "every mail that travelled; any mail program opens them"),
            (folder.templates, "the texts of the desk's mails, made to be edited"),
            (folder.database, "the database"),
            (folder.log, "what went wrong, if anything"),
        ):
            self._hanging(what, f"{place.relative_to(folder.path)!s:<18}", style="cyan")

    def _hanging(self, text: str, label: str = "", *, style: str = "dim") -> None:
        """Print `text` in lines that begin below each other, right of its label."""
        left = INDENT + cell_len(label)
        lines = Text(text).wrap(self._console, self._console.width - left, overflow="fold")
        for number, line in enumerate(lines):
            line.rstrip()
            self._console.print(Text.assemble(" " * INDENT, (label, style), line) if number == 0 else Text.assemble(" " * left, line))


def standard_output() -> Console:
    """Return a console on standard output that never fails for a letter its encoding does not have."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    console = Console(markup=False, emoji=False, highlight=False)
    console.width = min(console.width, WIDEST)
    return console


def first_words(text: str) -> str:
    """Return the beginning of a mail on one line, at most FIRST_WORDS cells wide and cut between words where they are set apart."""
    line = " ".join(text.split())
    if cell_len(line) <= FIRST_WORDS:
        return line
    whole, space, rest = chop_cells(line, FIRST_WORDS + 1)[0].rpartition(" ")
    return f"{whole} …" if space and cell_len(rest) <= LONGEST_WORD else f"{chop_cells(line, FIRST_WORDS)[0]}…"


def program() -> str:
    """Return how this program was called, so that the next command works as it is printed."""
    called = Path(sys.argv[0])
    if called.name != "processor":
        return f"{shlex.quote(sys.executable)} -m processor"
    found = shutil.which("processor")
    return "processor" if found and called.exists() and called.samefile(found) else shlex.quote(str(called))
