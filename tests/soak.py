"""Work a desk for minutes while it is killed and cut off at random, and count at the end.

    python -m tests.soak --minutes 10

Workers die at any instant and at named points, connections to both mail servers break, the mailbox is renumbered, and mail
keeps coming in. Round after round the desk is left in peace and the books are checked (see tests/faults/ledger). The last
line says what it came to; as soon as a promise is broken it ends with exit code 1 and keeps the folder with everything in it.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults import ledger
from tests.faults.site import Site
from tests.faults.storm import Storm
from tests.servers.dovecot import Dovecot
from tests.servers.postgres import PostgresServer
from tests.servers.proxy import CuttingProxy, Direction, Fault
from tests.servers.smtp import SmtpServer

ROUND_KILLS, ROUND_MAILS = 50, 40
RENUMBER_EVERY = 25
LONGEST_CUT_BYTES = 6000
NAMED_POINTS = 3  # of ten workers


@dataclass
class Proxies:
    """What stands before the mail servers and cuts connections, one time in three."""

    imap: CuttingProxy
    smtp: CuttingProxy

    def trouble(self, storm: Storm) -> None:
        """Throw the dice for both."""
        for proxy in (self.imap, self.smtp):
            direction: Direction = storm.dice.choice(("to_server", "to_client"))
            cuts = storm.dice.randrange(3) == 0
            proxy.fault = Fault("cut", direction, storm.dice.randrange(LONGEST_CUT_BYTES)) if cuts else None

    def peace(self) -> None:
        """Let everything through."""
        self.imap.fault = self.smtp.fault = None


@contextmanager
def opened_site(folder: Path, kind: str) -> Iterator[tuple[Site, Proxies]]:
    """Open the servers and a desk that reaches them through proxies."""
    journal = folder / "relay"
    with ExitStack() as stack:
        dovecot = stack.enter_context(Dovecot(folder / "dovecot"))
        relay = stack.enter_context(SmtpServer(journal=journal))
        url = f"sqlite:///{folder}/desk.db"
        if kind == "postgresql":
            # Durable: what a killed worker has committed must stand.
            url = stack.enter_context(PostgresServer(folder / "postgres", durable=True)).new_database()
        proxies = Proxies(stack.enter_context(CuttingProxy(dovecot.imap_port)), stack.enter_context(CuttingProxy(relay.port)))
        site = Site(folder / "desk", dovecot, relay, journal, url)
        stack.callback(site.close)
        site.configure(imap_port=proxies.imap.port, smtp_port=proxies.smtp.port)
        yield site, proxies


def soak(site: Site, proxies: Proxies, options: argparse.Namespace) -> bool:
    """Go round after round until the time or the kills are used up; return whether every promise was kept."""
    storm = Storm(site, options.seed, named_points=NAMED_POINTS)
    ends_at = time.monotonic() + 60 * options.minutes
    while storm.kills < options.kills and time.monotonic() < ends_at:
        storm.blow(ROUND_KILLS, mails=ROUND_MAILS, renumber_every=RENUMBER_EVERY, trouble=lambda: proxies.trouble(storm))
        proxies.peace()
        storm.calm()
        books = site.books(may_be_set_aside=True)
        problems = ledger.broken(books)
        say(f"{storm.kills} kills, {proxies.imap.strikes + proxies.smtp.strikes} cuts: {in_words(books)}")
        if problems:
            say(*problems, site.story())
            return False
    return True


def in_words(books: ledger.Ledger) -> str:
    """Return what the books say as one line."""
    accepted = sum(len(mails) for mails in books.accepted.values())
    return (
        f"{len(books.expected.serials)} mails, {books.tickets} tickets, {accepted} mails sent, {books.ambiguous} of unknown outcome, "
        f"{books.repeated} of them sent again, {len(books.set_aside)} set aside after three crashes"
    )


def say(*lines: str) -> None:
    """Print at once."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description="Kill and cut off a working desk, then count.")
    parser.add_argument("--minutes", type=float, default=10, help="how long at most, for each database (10)")
    parser.add_argument("--kills", type=int, default=2000, help="how many kills at most, for each database (2000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed throws other dice (1)")
    parser.add_argument("--database", choices=["sqlite", "postgresql"], action="append", help="only this one (both, one after the other)")
    options = parser.parse_args()
    for kind in options.database or ["sqlite", "postgresql"]:
        folder = Path(tempfile.mkdtemp(prefix=f"desk-soak-{kind}-"))
        folder.chmod(0o755)
        say(f"{kind}, seed {options.seed}, in {folder}")
        with opened_site(folder, kind) as (site, proxies):
            kept = soak(site, proxies, options)
        say(f"{kind}: {'every promise was kept' if kept else 'A PROMISE WAS BROKEN, see above'}")
        if not kept:
            return 1
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
