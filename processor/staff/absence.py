"""A colleague's automatic reply: nothing is done in their name, and they are told how to have somebody stand in. Writes to the outbox."""

from datetime import datetime

from processor.mail.message import Address
from processor.outbound import outbox, wording
from processor.outbound.desk import Desk
from processor.tickets import absences
from processor.tickets.among_us import language_of, name_of
from processor.tickets.handing import departments_of
from processor.tickets.incoming import Incoming


def suggest(desk: Desk, incoming: Incoming, now: datetime) -> None:
    """Suggest to somebody who is away, once for each absence, to say so to the desk as well."""
    address = incoming.sender.address.lower()
    back = incoming.message.returns_on
    if incoming.mail.silent or absences.is_away(address, now):
        return
    language = language_of(desk, address)
    backup = _stand_in(desk, address)
    name = "#外出" if language.partition("-")[0] == "zh" else "#away"
    until = f" {back.isoformat()}" if back else ""
    values = {
        "colleague": {"name": name_of(desk, address) or None},
        "away": {"until": wording.day(back, language) if back else None, "command": f"{name}{until} {backup or ''}".rstrip()},
        "backup": {"name": backup} if backup else None,
    }
    week = now.astimezone(desk.config.desk.zone).isocalendar()
    occasion = f"away-suggested:{back.isoformat() if back else f'{week.year}-W{week.week}'}"
    letter = outbox.Letter("internal", occasion, Address(name_of(desk, address), address), "staff/away-suggested", language, values)
    outbox.enqueue(desk, letter, now)


def _stand_in(desk: Desk, address: str) -> str | None:
    """Return the name of somebody who could stand in: of the same department, the lead last."""
    theirs = set(departments_of(desk.config, address))
    others = [one for one in desk.config.staff if one.address.lower() != address and theirs & set(one.departments)]
    return others[0].name if others else None
