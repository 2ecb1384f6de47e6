"""Who looks after a new matter, and why. Pure.

The department is the one whose keywords the mail names most often; the first department takes what names none. Within it
the colleagues who speak the customer's language take turns; where nobody does, all take turns;
where the department has nobody but its lead, the lead has it. A ticket is never without somebody.
"""

from dataclasses import dataclass

from processor.config import Colleague, Config, Department


@dataclass(frozen=True, slots=True)
class Route:
    """Where a ticket goes. `owner` is an address, `owner_name` how people call them; both empty without any staff."""

    department: str | None
    owner: str | None
    owner_name: str
    because: str


def route(text: str, language: str, turn: int, config: Config) -> Route:
    """Return the department and owner of a matter whose mail says `text` in `language`; `turn` grows with every mail."""
    department, because = choose_department(text, config.departments)
    if department is None:
        return Route(None, None, "", "no department is configured")
    team = [colleague for colleague in config.staff if department.key in colleague.departments]
    speakers = [colleague for colleague in team if _speaks(colleague, language)]
    turns = speakers or team
    if not turns:
        name = next((colleague.name for colleague in config.staff if colleague.address == department.lead), department.lead)
        return Route(department.key, department.lead, name, f"{because}; its lead, as it has no other colleague")
    owner = turns[turn % len(turns)]
    why = f"{because}; in turn among those who write {language}" if speakers else f"{because}; in turn, as nobody there writes {language}"
    return Route(department.key, owner.address, owner.name, why)


def choose_department(text: str, departments: tuple[Department, ...]) -> tuple[Department | None, str]:
    """Return the department that the words of `text` point to, and why."""
    if not departments:
        return None, ""
    folded = text.casefold()
    named = [(sum(folded.count(word.casefold()) for word in department.keywords), department) for department in departments]
    count, best = max(named, key=lambda pair: pair[0])
    if not count:
        return departments[0], f"{departments[0].names[0]} takes what names no department"
    words = [word for word in best.keywords if word.casefold() in folded]
    return best, f"{best.names[0]}, because the mail says {', '.join(words[:3])}"


def _speaks(colleague: Colleague, language: str) -> bool:
    base = language.partition("-")[0]
    return any(spoken.partition("-")[0] == base for spoken in colleague.languages)
