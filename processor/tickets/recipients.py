"""Which colleague a role means for a ticket. Reads the absences.

Who is away gets nothing; whoever stands in does. Where a desk names nobody for a role, the next one below it that exists is told, nobody
twice, and nobody whom the matter is about.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from processor.config import Config
from processor.models import Ticket
from processor.models_work import Absence
from processor.outbound.desk import Desk
from processor.statements import Prepared
from processor.tickets import rights
from processor.tickets.case import Case
from processor.tickets.steps import Role

_AWAY = Prepared(lambda: Absence.select(Absence.address, Absence.until, Absence.backup))
_BELOW = {Role.HEAD: Role.MANAGER, Role.MANAGER: Role.LEAD, Role.DUTY: Role.LEAD, Role.OTHER_LEAD: Role.LEAD}


@dataclass(frozen=True, slots=True)
class Around:
    """Who could be told of a ticket: its people, those whom it is about, and who is away, with their stand-ins."""

    config: Config
    owner: str | None
    department: str | None
    other: str | None
    recused: frozenset[str]
    away: Mapping[str, str | None]

    def free(self, addresses: Iterable[str | None]) -> list[str]:
        """Return those who may be told and are not away."""
        named = [address.lower() for address in addresses if address]
        return [address for address in named if address not in self.recused and address not in self.away]

    def stand_in(self, address: str | None) -> list[str]:
        """Return who stands in for somebody: the colleague they named, else the next one in the department."""
        named = self.free([self.away.get((address or "").lower())])
        if named:
            return named
        team = [one.address.lower() for one in self.config.staff if self.department in one.departments]
        start = team.index(address.lower()) + 1 if address and address.lower() in team else 0
        return [one for one in self.free([*team[start:], *team[:start]]) if one != (address or "").lower()][:1]

    def lead(self, department: str | None) -> list[str]:
        """Return the lead of a department, or who stands in; where there is none to be told, another department's."""
        led = [one.lead for one in self.config.departments if one.key == department]
        others = [one.lead for one in self.config.departments]
        stand_ins = [self.away.get(lead.lower()) for lead in led]
        return self.free([*led, *stand_ins, *others])[:1]

    def of(self, role: Role) -> list[str]:
        """Return who has a role, whether or not somebody else has it as well; empty when the desk names nobody."""
        escalation = self.config.escalation
        if role is Role.OWNER:
            return self.free([self.owner]) or (self.stand_in(self.owner) if self.owner else []) or self.lead(self.department)
        if role is Role.BACKUP:
            return self.stand_in(self.owner)
        if role is Role.LEAD:
            return self.lead(self.department)
        if role is Role.OTHER_LEAD:
            return self.lead(self.other) if self.other else []
        above = {Role.MANAGER: (escalation.manager,), Role.HEAD: (escalation.head,), Role.DUTY: escalation.duty}
        return self.free(above[role])


def recipients(
    desk: Desk, ticket: Ticket, case: Case, roles: Iterable[Role], away: Mapping[str, str | None], about: str = ""
) -> dict[str, Role]:
    """Return the addresses to write to, each with the role for which it is told; the admins where a desk has nobody else.

    `away` is what `absences` has returned.
    """
    around = Around(desk.config, ticket.owner, ticket.department, about or None, rights.recused(case.events), away)
    found: dict[str, Role] = {}
    for role in roles:
        asked: Role | None = role
        while asked is not None and not (named := around.of(asked)):
            asked = _BELOW.get(asked)
        for address in named if asked is not None else ():
            found.setdefault(address, role)
    return found or dict.fromkeys((one.lower() for one in desk.config.desk.admins), Role.LEAD)


def absences(now: datetime) -> dict[str, str | None]:
    """Return who is away at `now`, each with the colleague who stands in if one was named."""
    return {address.lower(): backup for address, until, backup in _AWAY.rows() if until is None or until > now}
