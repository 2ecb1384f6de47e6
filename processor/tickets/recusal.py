"""A customer who complains about a colleague by name in a later mail: the named one gives the ticket up. Touches the database.

It runs inside the caller's transaction. The first mail of a matter is judged when its way is chosen.
"""

from datetime import datetime

from processor.listening.reading import Kind
from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.tickets import rights, routing, rows
from processor.tickets.by import desk_itself
from processor.tickets.events import Happened
from processor.tickets.history import events_of
from processor.tickets.incoming import Incoming


def draw_consequences(desk: Desk, ticket: Ticket, incoming: Incoming, now: datetime) -> None:
    """Note whom a later mail complains about; where that is the owner, somebody who leads takes the ticket on."""
    if incoming.reading.kind is not Kind.COMPLAINT:
        return
    named = routing.named_in(f"\n{incoming.message.new_text}", desk.config)
    known = rights.recused(events_of(ticket.id)) if named else frozenset()
    new = [address for address in named if address not in known]
    if not new:
        return
    by = desk_itself(now)
    rows.record_also(ticket, rights.RECUSED, by, now, who=new, because="a later mail complains about them by name", mail=incoming.mail.id)
    if ticket.owner not in new:
        return
    department = next((one for one in desk.config.departments if one.key == ticket.department), None)
    way = routing.without(routing.Route(department, ticket.owner), {*known, *new}, desk.config)
    was = ticket.owner
    rows.change(ticket, owner=way.owner)
    rows.record(ticket, Happened.OWNER_CHANGED, by, now, owner=way.owner, department=ticket.department, was=was)
