"""Which way a new matter goes: to a department in turn, to the praised, past the blamed, or to those who look after people. Pure."""

from dataclasses import dataclass

from processor.config import Config
from processor.listening.reading import Kind
from processor.states import Automation
from processor.tickets import manner, routing
from processor.tickets.grievance import is_grievance
from processor.tickets.incoming import Incoming
from processor.tickets.people import Correspondent
from processor.tickets.routing import Route


@dataclass(frozen=True, slots=True)
class Path:
    """Where a new matter goes and what it is there; `recused` are the addresses of those whom it complains about."""

    way: Route
    kind: Kind
    automation: Automation
    recused: tuple[str, ...] = ()
    personnel: bool = False


@dataclass(frozen=True, slots=True)
class Before:
    """Of the matter that a new one goes on from: who had it, in which department, and whom it was about."""

    owner: str | None
    department: str | None
    recused: frozenset[str]


def choose(config: Config, incoming: Incoming, person: Correspondent | None, language: str, before: Before | None = None) -> Path:
    """Return the way of a new matter; one that goes on from another goes to whoever had that, if they still work there."""
    message, reading = incoming.message, incoming.reading
    text = f"{message.subject}\n{message.new_text or message.text}"
    allowed = manner.automation(reading)
    if person is not None and person.colleague and is_grievance(text):
        # Nobody of a department reads it, and it is no complaint of a customer.
        return Path(routing.to_personnel(config), Kind.OTHER, manner.stricter(allowed, Automation.RECEIPT_ONLY), personnel=True)
    way = routing.route(f"{message.subject}\n{message.new_text}", language, incoming.mail.id, config)
    if reading.kind is Kind.PRAISE:
        way = routing.to_the_praised(f"{message.subject}\n{message.new_text}", config) or way
    elif before is not None:
        way = routing.back_to(before.owner, before.department, config) or way
    recused = routing.named_in(text, config) if reading.kind is Kind.COMPLAINT else ()
    recused = tuple(dict.fromkeys([*recused, *sorted(before.recused if before else ())]))
    return Path(routing.without(way, recused, config), reading.kind, allowed, recused)
