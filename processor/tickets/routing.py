"""Who looks after a new matter, and why. Pure.

The department is the one whose keywords the mail names most often; the first department takes what names none. Within it
the colleagues who write the customer's language take turns; where nobody does, all take turns; where the department has
nobody but its lead, the lead has it. A ticket is never without somebody while the desk has a department.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from processor.config import Colleague, Config, Department
from processor.outbound.reasons import Turn

MOST_WORDS = 3  # that are told as the reason
LAST_GREETING = 2  # the number of the last line in which a mail may greet somebody; the first is its subject
_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|day))\b[^.?!]*$"
    r"|尊敬的[^。？！]*$|[^。？！]*(?:您好|你好)[^。？！]*[：:，,！!]?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Route:
    """Where a ticket goes. `owner` is an address, for ourselves only; `owner_name` is "" for a lead who is not listed as staff.

    `words` are those of the mail that led to the department.
    """

    department: Department | None = None
    owner: str | None = None
    owner_name: str = ""
    words: tuple[str, ...] = ()
    turn: Turn = Turn.OWNER

    @property
    def department_key(self) -> str | None:
        """The department's key, as tickets keep it."""
        return self.department.key if self.department else None


def route(text: str, language: str, turn: int, config: Config) -> Route:
    """Return the department and owner of a matter whose mail says `text` in `language`; `turn` grows with every mail."""
    if not config.departments:
        return Route()
    department, words = choose_department(text, config.departments)
    team = [colleague for colleague in config.staff if department.key in colleague.departments]
    speakers = [colleague for colleague in team if _writes(colleague, language)]
    turns = speakers or team
    if not turns:
        name = next((colleague.name for colleague in config.staff if colleague.address == department.lead), "")
        return Route(department, department.lead, name, words, Turn.LEAD)
    owner = turns[turn % len(turns)]
    return Route(department, owner.address, owner.name, words, Turn.SPEAKS if speakers else Turn.ANYBODY)


def to_the_praised(text: str, config: Config) -> Route | None:
    """Return the way of praise: to the colleague whose name stands in it, None when it names nobody."""
    folded = text.casefold()
    named = next((colleague for colleague in config.staff if colleague.name.casefold() in folded), None)
    if named is None:
        return None
    department = next((one for one in config.departments if one.key == named.departments[0]), None)
    return Route(department, named.address, named.name, (named.name,), Turn.NAMED)


def back_to(owner: str | None, department: str | None, config: Config) -> Route | None:
    """Return the way to whoever had a matter before, None when they work in that department no more."""
    colleague = next((one for one in config.staff if owner and one.address.lower() == owner.lower()), None)
    theirs = next((one for one in config.departments if colleague and one.key == department and one.key in colleague.departments), None)
    return Route(theirs, colleague.address, colleague.name, turn=Turn.AGAIN) if colleague and theirs else None


def named_in(text: str, config: Config) -> tuple[str, ...]:
    """Return the addresses of the colleagues whose names stand in a text; whom its greeting addresses is not meant by it."""
    lines = text.splitlines()
    spoken = "\n".join(line for position, line in enumerate(lines) if position > LAST_GREETING or not _GREETING.match(line.strip()))
    return tuple(colleague.address.lower() for colleague in config.staff if _is_named(colleague.name, spoken))


def without(way: Route, named: Collection[str], config: Config) -> Route:
    """Return the way of a complaint about colleagues: past them, and past their equals, to somebody who leads and is not named."""
    department = way.department
    ours = _people_of(department, config) if department else frozenset()
    if way.owner not in named and not ours & frozenset(named):
        return way
    others = [one.lead for one in config.departments if one is not department]
    leads = [*([department.lead] if department else []), config.escalation.manager, config.escalation.head, *others, *config.desk.admins]
    owner = next((address.lower() for address in leads if address and address.lower() not in named), None)
    return replace(way, owner=owner, owner_name=_name_of(owner, config), turn=Turn.RECUSED)


def to_personnel(config: Config) -> Route:
    """Return the way of what concerns somebody's own employment: to those who look after people, and past every department."""
    owner = (config.escalation.personnel or config.desk.admins[0]).lower()
    return Route(None, owner, _name_of(owner, config), turn=Turn.PERSONNEL)


def _is_named(name: str, text: str) -> bool:
    if name.isascii():
        return re.search(rf"(?<![a-z]){re.escape(name)}(?![a-z])", text, re.IGNORECASE) is not None
    return len(name) > 1 and name in text


def _people_of(department: Department, config: Config) -> frozenset[str]:
    team = [one.address.lower() for one in config.staff if department.key in one.departments]
    return frozenset((*team, department.lead.lower()))


def _name_of(address: str | None, config: Config) -> str:
    return next((one.name for one in config.staff if one.address.lower() == address), "")


def choose_department(text: str, departments: tuple[Department, ...]) -> tuple[Department, tuple[str, ...]]:
    """Return the department that the words of `text` point to, and those words; the first department when none do."""
    folded = text.casefold()
    counts = [sum(folded.count(word.casefold()) for word in department.keywords) for department in departments]
    best = departments[counts.index(max(counts))]
    return best, tuple(word for word in best.keywords if word.casefold() in folded)[:MOST_WORDS]


def _writes(colleague: Colleague, language: str) -> bool:
    base = language.partition("-")[0]
    return any(spoken.partition("-")[0] == base for spoken in colleague.languages)
