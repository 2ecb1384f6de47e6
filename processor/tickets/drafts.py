"""Answers that a colleague may take: which one suits a ticket, and what it says. Reads the database inside the caller's transaction.

A draft says what the ticket tells and leaves a gap where only a person knows; nothing in it is made up. A sensitive matter has
none, but for a death the letter that only a person sends.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from processor.listening.reading import Kind, Reading, SignalName, from_json
from processor.listening.signals import SENSITIVE
from processor.models import Person, Ticket, TicketMessage
from processor.outbound import heard, wording
from processor.outbound.catalogue_drafts import FOLDER
from processor.outbound.desk import Desk
from processor.states import Automation
from processor.tickets import clocks, told_news
from processor.tickets.clocks import ClockName
from processor.tickets.history import case_of
from processor.tickets.situation import Situation, situation

GRIEF = "grief"
CHINESE: Mapping[str, str] = {
    "complaint": "投诉",
    "question": "咨询",
    "suggestion": "建议",
    "praise": "表扬",
    "progress": "进展",
    "apology": "致歉",
    GRIEF: "慰问",
}
_BY_KIND = {
    Kind.COMPLAINT: "complaint",
    Kind.QUESTION: "question",
    Kind.REQUEST: "question",
    Kind.OTHER: "question",
    Kind.SUGGESTION: "suggestion",
    Kind.PRAISE: "praise",
}
_AFTER_A_DEATH = frozenset({SignalName.BEREAVEMENT, SignalName.VULNERABLE})
_ANSWERED_BY = (ClockName.FIRST, ClockName.NEXT, ClockName.PROMISE)  # what a customer waits for


@dataclass(frozen=True, slots=True)
class Filling:
    """What a colleague puts into a draft: their words, values by name, and by when they promise to write."""

    text: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    promised: datetime | None = None


NOTHING = Filling()


def suggested(desk: Desk, ticket: Ticket, now: datetime, language: str) -> dict[str, str] | None:
    """Return the draft that suits what the customer wrote last, and its name in the reader's `language`; None where none does."""
    message, person = _last(ticket), ticket.requester
    if message is None or person is None:
        return None
    name = _suits(desk, ticket, message, now)
    if name is None or not speaks(desk, name, ticket.language):
        return None
    shown = CHINESE[name] if language.partition("-")[0] == "zh" else name
    return {"text": composed(desk, ticket, name, NOTHING, now), "template": shown}


def speaks(desk: Desk, name: str, language: str) -> bool:
    """Return whether there is a draft of this name in the customer's language."""
    return _base(desk.library.language_for(f"{FOLDER}{name}", language)) == _base(language)


def composed(desk: Desk, ticket: Ticket, name: str, filling: Filling, now: datetime, language: str = "") -> str:
    """Return the text of a draft, in the customer's language or in `language`, with gaps for what is not known."""
    language = desk.library.language_for(f"{FOLDER}{name}", language or ticket.language)
    here = _situation(desk, ticket, now)
    person, message, zone = ticket.requester, _last(ticket), desk.config.desk.zone
    reading = _reading(message)
    promised, missed = filling.promised or _promised(here), _missed(here)
    values = {
        "ticket": {"ref": ticket.ref},
        "customer": _customer(person, language),
        "heard": {
            "said": told_news.said_in(message),
            "wishes": heard.wishes(reading.expectations, language) if reading else None,
        },
        "news": {"done": told_news.unheard_steps(ticket, here)},
        "promise": {"at": wording.instant(promised, language, zone)} if promised else None,
        "missed": {"at": wording.instant(missed, language, zone)} if missed else None,
        "given": {key: filling.values.get(key) for key in ("who", "reason", "missed")},
        "reply": {"text": filling.text.strip() or None},
    }
    return desk.library.render(f"{FOLDER}{name}", language, values).text.strip()


def _situation(desk: Desk, ticket: Ticket, now: datetime) -> Situation:
    case = case_of(desk, ticket, now)
    return situation(case, clocks.replay(case, desk.config, now), desk.config, now)


def _suits(desk: Desk, ticket: Ticket, message: TicketMessage, now: datetime) -> str | None:
    reading = _reading(message)
    signals = {signal.name for signal in reading.signals} if reading else set()
    if ticket.automation != Automation.FULL or signals & SENSITIVE:
        touching = {SignalName(name) for name in ticket.signals} | signals
        return GRIEF if SignalName.BEREAVEMENT in touching and touching & SENSITIVE <= _AFTER_A_DEATH else None
    first = message.mail_id == ticket.source_mail_id
    by_kind = _BY_KIND.get(Kind(ticket.kind) if first or reading is None else reading.kind)
    if by_kind is None or first:
        return by_kind
    here = _situation(desk, ticket, now)
    if _missed(here):
        return "apology"
    return "progress" if ticket.first_reply_at and told_news.unheard_steps(ticket, here) else by_kind


def _last(ticket: Ticket) -> TicketMessage | None:
    """Return the latest mail of the customer that could be read."""
    theirs = (TicketMessage.ticket == ticket.id) & TicketMessage.public & ~TicketMessage.mail_id.is_null()
    rows = TicketMessage.select().where(theirs, TicketMessage.kind.in_(("complaint", "reply"))).order_by(TicketMessage.id.desc())
    return next((one for one in rows.limit(5) if one.reading), None)


def _reading(message: TicketMessage | None) -> Reading | None:
    return from_json(message.reading) if message is not None and message.reading else None


def _customer(person: Person | None, language: str) -> dict[str, str | None]:
    name = person.name if person else ""
    return {"greeting": wording.greeting(name, language), "name": wording.usable_name(name) or None}


def _promised(here: Situation) -> datetime | None:
    """Return the date that somebody promised and that has not passed."""
    dates = [one.due_at for one in here.clocks.of(ClockName.PROMISE) if one.running and one.due_at and one.due_at > here.now]
    return min(dates, default=None)


def _missed(here: Situation) -> datetime | None:
    """Return the last instant by which a customer who still waits was to have an answer."""
    waiting = [one for name in _ANSWERED_BY for one in here.clocks.of(name) if one.running]
    dates = [one.due_at for one in waiting if one.due_at and one.due_at <= here.now]
    return max(dates, default=None)


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
