"""The books: what went in, compared with what lies in the mailbox, the database and the relay's own journal. Pure.

They stand outside the program and know a mail by the serial number that it carries everywhere (`evidence` finds it).
`INVARIANTS` is what must be true when everything has come to rest, whatever happened before.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.faults.mails import sender
from tests.servers.smtp import AcceptedMail

INBOX, PROCESSED, QUARANTINE = "INBOX", "Processed", "Quarantine"
AT_REST = ("sent", "failed", "withdrawn")


@dataclass(frozen=True, slots=True)
class Letter:
    """A row of the outbox."""

    message_id: str
    recipient: str
    kind: str
    policy: str
    state: str
    stage: str | None
    ambiguous: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Expected:
    """What went in, by serial, and what is to come of it.

    `gone`: the server has lost the mail since; `refused`: the relay refuses the sender; `unknown`: the answer was given up as
    unknown; `unreadable`: no worker can read the mail. With `may_be_set_aside` a mail may have met its third crash.
    """

    serials: frozenset[str]
    gone: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    unreadable: frozenset[str] = frozenset()
    may_be_set_aside: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything that was found."""

    expected: Expected
    lies_in: dict[str, Counter[str]]  # folder -> how often each serial lies in it
    tickets_of: dict[str, list[int]]  # serial -> the ticket of each message that a mail became
    tickets: int
    letters: tuple[Letter, ...]
    accepted: dict[str, list[AcceptedMail]]  # Message-ID -> what the relay took under it
    working: int  # mails that somebody claims to have in hand
    set_aside: frozenset[str]
    damage: tuple[str, ...]  # what the database itself, or `processor db check`, would find

    @property
    def repeated(self) -> int:
        """How often the relay took a mail again."""
        return sum(len(mails) - 1 for mails in self.accepted.values())

    @property
    def ambiguous(self) -> int:
        """How often the outcome of a sending stayed unknown."""
        return sum(letter.ambiguous for letter in self.letters)

    def acknowledgements(self, mark: str) -> list[Letter]:
        """Return the answers to the mail `mark`."""
        return [letter for letter in self.letters if letter.kind == "acknowledgement" and letter.recipient == sender(mark)]

    def taken(self, letter: Letter) -> list[AcceptedMail]:
        """Return what the relay took of a letter."""
        return self.accepted.get(letter.message_id, [])


def every_mail_in_one_ticket(ledger: Ledger) -> Iterator[str]:
    """Find each mail in exactly one message of a ticket, and nothing else there."""
    for mark in ledger.expected.serials | ledger.tickets_of.keys():
        if len(ledger.tickets_of.get(mark, ())) != 1 or mark not in ledger.expected.serials:
            yield f"{mark} became messages in the tickets {ledger.tickets_of.get(mark, [])}"


def as_many_tickets_as_mails(ledger: Ledger) -> Iterator[str]:
    """Find a ticket for each mail."""
    if ledger.tickets != len(ledger.expected.serials):
        yield f"{ledger.tickets} tickets for {len(ledger.expected.serials)} mails"


def every_acknowledgement_left(ledger: Ledger) -> Iterator[str]:
    """Find one answer to each mail, taken by the relay."""
    for mark in sorted(ledger.expected.serials - ledger.set_aside - ledger.expected.refused - ledger.expected.unknown):
        letters = ledger.acknowledgements(mark)
        if len(letters) != 1 or letters[0].state != "sent" or not ledger.taken(letters[0]):
            yield f"{mark} has the acknowledgements {[(letter.state, len(ledger.taken(letter))) for letter in letters]}"


def every_owner_was_told(ledger: Ledger) -> Iterator[str]:
    """Find one notification of a new ticket for each mail, to the colleague who looks after it."""
    told = sum(letter.kind == "notification" for letter in ledger.letters)
    due = len(ledger.expected.serials - ledger.set_aside)
    if told != due:
        yield f"{told} notifications for {due} mails"


def repeated_only_where_unknown(ledger: Ledger) -> Iterator[str]:
    """Find a mail taken again only if its outcome had been unknown as often, with the same bytes, and never under policy once."""
    for letter in ledger.letters:
        mails = ledger.taken(letter)
        allowed = 0 if letter.policy == "once" else letter.ambiguous
        if len(mails) > 1 + allowed:
            yield f"{letter.kind} to {letter.recipient} was taken {len(mails)} times, unknown {letter.ambiguous} times"
        if letter.state == "failed" and len(mails) > letter.ambiguous:
            yield f"{letter.kind} to {letter.recipient} was taken and is recorded as failed"
        yield from (f"{letter.kind} to {letter.recipient} went out as other bytes" for mail in mails if mail.raw != letter.content)


def nothing_unrecorded_left(ledger: Ledger) -> Iterator[str]:
    """Find each mail that the relay took in the outbox, recorded as sent or as perhaps sent; true at any moment."""
    recorded = {letter.message_id for letter in ledger.letters if letter.state == "sent" or letter.stage == "dot" or letter.ambiguous}
    for message_id, mails in ledger.accepted.items():
        if message_id not in recorded:
            yield f"a mail to {mails[0].recipients} left without a record: {message_id}"


def everything_came_to_rest(ledger: Ledger) -> Iterator[str]:
    """Find no claim, and every outgoing mail sent or given up."""
    if ledger.working:
        yield f"{ledger.working} mails are still in somebody's hand"
    states = Counter(letter.state for letter in ledger.letters if letter.state not in AT_REST)
    yield from (f"{count} mails of ours are still {state}" for state, count in states.items())


def everything_is_filed(ledger: Ledger) -> Iterator[str]:
    """Find the INBOX empty and every mail where it belongs."""
    if ledger.lies_in[INBOX]:
        yield f"in the INBOX lie {dict(ledger.lies_in[INBOX])}"
    for mark in ledger.expected.serials - ledger.expected.gone:
        folder = QUARANTINE if mark in ledger.set_aside else PROCESSED
        if not ledger.lies_in[folder][mark]:
            yield f"{mark} does not lie in {folder}"


def only_unreadable_mails_are_set_aside(ledger: Ledger) -> Iterator[str]:
    """Find exactly the unreadable mails in quarantine, and an admin told of each."""
    if ledger.set_aside != ledger.expected.unreadable and not ledger.expected.may_be_set_aside:
        yield f"set aside are {sorted(ledger.set_aside)}, unreadable are {sorted(ledger.expected.unreadable)}"
    told = [letter for letter in ledger.letters if letter.kind == "admin" and letter.state == "sent"]
    if len(told) < len(ledger.set_aside):
        yield f"{len(ledger.set_aside)} mails are set aside, the admins were told of {len(told)}"


def database_is_whole(ledger: Ledger) -> Iterator[str]:
    """Find no damage, and what the program promises of its tables."""
    yield from ledger.damage


Invariant = Callable[[Ledger], Iterator[str]]
INVARIANTS: tuple[Invariant, ...] = (
    every_mail_in_one_ticket,
    as_many_tickets_as_mails,
    every_acknowledgement_left,
    every_owner_was_told,
    repeated_only_where_unknown,
    nothing_unrecorded_left,
    everything_came_to_rest,
    everything_is_filed,
    only_unreadable_mails_are_set_aside,
    database_is_whole,
)


def broken(ledger: Ledger, invariants: Sequence[Invariant] = INVARIANTS) -> list[str]:
    """Return what is wrong, a line each."""
    return [problem for invariant in invariants for problem in invariant(ledger)]
