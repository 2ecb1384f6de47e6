"""Who may do what with a ticket. Pure.

Anybody who works here may answer and hand over; ending a matter without a word to the customer, joining two people's matters and taking
back what was thrown away is for those who lead. Whoever a complaint is about stays out of it.
"""

from collections.abc import Iterable

from processor.config import Config
from processor.tickets.by import By
from processor.tickets.events import Event
from processor.tickets.refused import Code, Refused

RECUSED = "recused"  # in the journal; details: who


def leads(config: Config) -> frozenset[str]:
    """Return the addresses of those who lead: departments, and the company."""
    above = (config.escalation.manager, config.escalation.head)
    return frozenset(address.lower() for address in (*(one.lead for one in config.departments), *above) if address)


def need_a_lead(config: Config, by: By, what: str) -> None:
    """Raise Refused unless the program itself or somebody who leads wants it."""
    if by.person and by.address.lower() not in leads(config):
        raise Refused(Code.PERM, f"{what} is for those who lead", what=what, who=sorted(leads(config)))


def recused(events: Iterable[Event]) -> frozenset[str]:
    """Return the addresses of those whom the matter is about: they neither have it nor read it."""
    found: set[str] = set()
    for event in events:
        who = event.detail.get("who")
        if event.name == RECUSED and isinstance(who, list):
            found.update(str(one).lower() for one in who)
    return frozenset(found)


def admit(events: Iterable[Event], address: str) -> None:
    """Raise Refused when the matter is about the person with this address."""
    if address.lower() in recused(events):
        raise Refused(Code.RECUSE, "the complaint is about this person", who=address)
