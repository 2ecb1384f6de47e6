"""Who writes to the desk. Touches the database inside the caller's transaction."""

from dataclasses import dataclass
from datetime import datetime

from processor.config import Trust
from processor.mail.message import Address
from processor.models import Person, Ticket
from processor.statements import Parameter, Prepared, insert
from processor.states import TicketStatus

_GONE = (TicketStatus.MERGED, TicketStatus.VOID)


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Somebody who has written before."""

    id: int
    reached_at: datetime | None  # has answered a mail that only this address can have got
    undeliverable_at: datetime | None  # when a mail of ours came back from there
    colleague: bool = False  # writes from an address of the company


_BY_ADDRESS = Prepared(
    lambda: Person.select(Person.id, Person.reached_at, Person.undeliverable_at, Person.colleague).where(
        Person.address == Parameter("address")
    )
)


def find(address: str) -> Correspondent | None:
    """Return who has this address, None when nobody has written from it yet."""
    row = _BY_ADDRESS.row(address=address.lower())
    return None if row is None else Correspondent(*row)


def remember(trust: Trust, sender: Address) -> Correspondent:
    """Return the person with this address, recorded now if new (another worker may have done so in this moment)."""
    address = sender.address.lower()
    colleague = address.rpartition("@")[2] in trust.colleagues
    new = insert(Person, {"address": address, "name": sender.name, "colleague": colleague}, unless=("address",))
    if new is not None:
        return Correspondent(new, None, None, colleague)
    known = find(address)
    assert known is not None, "inserted or found by the constraint"  # noqa: S101 - only a bug can break it
    return known


def note_heard(person: Correspondent, now: datetime) -> None:
    """Write to somebody again whose mail came back once, since they have written from a proved address.

    What was left undone in all their matters is looked at again: none of them is due by itself.
    """
    if person.undeliverable_at is not None:
        Person.update(undeliverable_at=None).where(Person.id == person.id).execute()
        Ticket.update(next_action_at=now).where(Ticket.requester == person.id, Ticket.status.not_in(_GONE)).execute()


def note_reached(address: str, now: datetime) -> None:
    """Note that our mail reaches this address: only its owner can have the token that came back."""
    Person.update(reached_at=now).where(Person.address == address.lower(), Person.reached_at.is_null()).execute()
