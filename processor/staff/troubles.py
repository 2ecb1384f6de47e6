"""Why a mail is held, in its author's words: from problems, guards and refusals to sentences."""

from collections.abc import Iterable, Sequence

from processor.outbound import course_words, wording
from processor.staff import guards, phrases, problem_words
from processor.staff.answers import Fix, Trouble
from processor.staff.guards import Objection
from processor.staff.problems import Problem
from processor.tickets.refused import Refused

_SHOWN = ("STALE", "RACE")  # what has to be read first


def of_problems(problems: Iterable[Problem], language: str) -> list[Trouble]:
    """Return the troubles of lines that are no right commands."""
    return [Trouble(one.code.value, problem_words.say(one, language), one.line or None, "\n".join(one.ready) or None) for one in problems]


def of_objections(objections: Iterable[Objection], language: str) -> list[Trouble]:
    """Return the troubles that the guards see."""
    return [Trouble(one.code, phrases.problem(one.code, language, **_about(one, language))) for one in objections]


def of_refusal(refused: Refused, language: str) -> Trouble:
    """Return the trouble of a verb that the ticket or the rights do not allow."""
    about = dict(refused.about)
    if "status" in about:
        about["status"] = course_words.status(str(about["status"]), language)
    named = about.get("what") or about.get("who") or about.get("department") or about.get("at") or about.get("reason") or refused.because
    about.setdefault("value", _joined(named))
    about.setdefault("command", about.get("event", ""))
    return Trouble(str(refused.code), phrases.problem(str(refused.code), language, **about))


def fix(found: Sequence[Trouble], objections: Sequence[Objection], problems: Sequence[Problem], text: str, language: str) -> Fix:
    """Return what the author is told, and what `#ok` would do."""
    shown = "\n\n".join(str(one.about["text"]) for one in objections if one.code in _SHOWN)
    others = len(found) - len(objections) - len(problems)
    can = not others and all(one.code in guards.AS_IT_IS and not one.final for one in objections)
    can = can and all(one.droppable for one in problems)
    way = None if not can else "without" if problems else "send"
    return Fix(tuple(found), text, shown, phrases.release(way, language) if way else None)


def _about(objection: Objection, language: str) -> dict[str, object]:
    about = dict(objection.about)
    for key in ("written", "customer"):
        if key in about:
            about[key] = wording.language_name(str(about[key]), language)
    named = about.get("found") or about.get("numbers") or about.get("files") or about.get("words") or ""
    return {"value": _joined(named), **about}


def _joined(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple | frozenset | set) else str(value)
