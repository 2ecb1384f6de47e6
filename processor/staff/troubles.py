"""Why a mail is held, in its author's words: from problems, guards and refusals to sentences."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from processor.outbound import course_words, wording
from processor.staff import guards, phrases, problem_words
from processor.staff.answers import Fix, Trouble
from processor.staff.command_names import is_chinese
from processor.staff.guards import Objection
from processor.staff.problems import Problem
from processor.states import TicketStatus
from processor.tickets.refused import Code, Refused

_DONE = ("#action done", "#行动 完成")
_REOPEN = ("#reopen", "#重开")
_SHOWN = ("STALE", "RACE")  # what has to be read first


def of_problems(problems: Iterable[Problem], language: str) -> list[Trouble]:
    """Return the troubles of lines that are no right commands."""
    return [Trouble(one.code.value, problem_words.say(one, language), one.line or None, "\n".join(one.ready) or None) for one in problems]


def of_objections(objections: Iterable[Objection], language: str) -> list[Trouble]:
    """Return the troubles that the guards see."""
    return [_of_objection(one, language) for one in objections]


def _of_objection(objection: Objection, language: str) -> Trouble:
    about = _about(objection, language)
    ready = objection.about.get("ready")
    forms = "\n".join(map(str, ready)) if isinstance(ready, list) else ""
    return Trouble(objection.code, phrases.problem(str(about.get("say") or objection.code), language, **about), forms=forms or None)


def of_refusal(refused: Refused, author: str, language: str, called: Callable[[str], str], zone: tzinfo) -> Trouble:
    """Return the trouble of a verb that the ticket or the rights do not allow; `called` gives the names of colleagues."""
    about = dict(refused.about)
    value = next((about[key] for key in ("who", "department", "at", "into", "given", "reason") if about.get(key)), "")
    if isinstance(value, datetime):
        value = f"{value.astimezone(zone):%Y-%m-%d %H:%M}"
    if "who" in about:
        value = ", ".join(called(str(one)) for one in (value if isinstance(value, list) else [value]))
    ended = refused.code is Code.STATE and about.get("status") == TicketStatus.CLOSED
    if "status" in about:
        about["status"] = course_words.status(str(about["status"]), language)
    code = refused.code.value
    about_another = code == "RECUSE" and str(about.get("who")).lower() != author.lower()
    said = phrases.problem(
        "RECUSE_OTHER" if about_another else str(about.get("say") or code), language, **{"command": "", **about, "value": _joined(value)}
    )
    numbers = about.get("numbers")
    ready = [f"{_DONE[is_chinese(language)]} {number}" for number in numbers] if isinstance(numbers, list) else []
    ready += [_REOPEN[is_chinese(language)]] if ended else []
    return Trouble(code, said, forms="\n".join(ready) or None)


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that is wrong with a mail.

    `confirm`: a verb only wants a second word; `rest`: the mail orders more; `direct`: the customer has it already.
    """

    troubles: Sequence[Trouble]
    objections: Sequence[Objection]
    problems: Sequence[Problem]
    confirm: bool = False
    rest: bool = False
    direct: bool = False


def fix(found: Found, text: str, language: str) -> Fix:
    """Return what the author is told, and what `#ok` would do."""
    shown = "\n\n".join(str(one.about["text"]) for one in found.objections if one.code in _SHOWN)
    refusals = len(found.troubles) - len(found.objections) - len(found.problems)
    overruled = all(one.code in guards.AS_IT_IS and not one.final for one in found.objections)
    can = overruled and all(one.droppable for one in found.problems) and (not refusals or found.confirm)
    if found.problems and not text.strip():
        return Fix(tuple(found.troubles), text, shown, phrases.release("rest", language) if can and found.rest else None)
    return Fix(tuple(found.troubles), text, shown, phrases.release(_way(found), language) if can else None, found.direct)


def _way(found: Found) -> str:
    """Return what `#ok` would do with a text."""
    if found.direct:
        return "noted_without" if found.problems else "noted"
    if found.problems:
        return "without"
    return "do" if found.confirm or any(one.code == "CONFIRM" for one in found.objections) else "send"


def _about(objection: Objection, language: str) -> dict[str, object]:
    about = dict(objection.about)
    for key in ("written", "customer"):
        if key in about:
            about[key] = wording.language_name(str(about[key]), language)
    about |= {key: _joined(about[key]) for key in ("names",) if key in about}
    named = about.get("found") or about.get("numbers") or about.get("files") or about.get("words") or ""
    return {"value": _joined(named), **about}


def _joined(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple | frozenset | set) else str(value)
