"""Who looks after a new matter, and why. Pure.

The department is the one whose keywords the mail names most often; the first department takes what names none. Within it
the colleagues who write the customer's language take turns; where nobody does, all take turns; where the department has
nobody but its lead, the lead has it. A ticket is never without somebody while the desk has a department.
"""

from dataclasses import dataclass

from processor.config import Colleague, Config, Department
from processor.outbound.reasons import Turn

MOST_WORDS = 3  # that are told as the reason


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


def choose_department(text: str, departments: tuple[Department, ...]) -> tuple[Department, tuple[str, ...]]:
    """Return the department that the words of `text` point to, and those words; the first department when none do."""
    folded = text.casefold()
    counts = [sum(folded.count(word.casefold()) for word in department.keywords) for department in departments]
    best = departments[counts.index(max(counts))]
    return best, tuple(word for word in best.keywords if word.casefold() in folded)[:MOST_WORDS]


def _writes(colleague: Colleague, language: str) -> bool:
    base = language.partition("-")[0]
    return any(spoken.partition("-")[0] == base for spoken in colleague.languages)
