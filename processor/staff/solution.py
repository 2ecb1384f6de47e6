"""What stands round a colleague's text when it is the solution: the decision, what will be changed, who looks again. Reads the database."""

from collections.abc import Mapping

from processor.models import Ticket, TicketMessage
from processor.models_work import PromisedAction
from processor.outbound import wording
from processor.outbound.desk import Desk
from processor.staff import wish_answers
from processor.tickets.among_us import lead_of, name_of
from processor.tickets.history import events_of

DECIDED = "decision"  # in the journal
_NOT_FULLY = ("partly", "not")
_WORDS: Mapping[str, tuple[str, str]] = {
    "upheld": ("your complaint is upheld", "投诉成立"),
    "partly": ("your complaint is upheld in part", "投诉部分成立"),
    "not": ("your complaint is not upheld", "投诉不成立"),
    "goodwill": ("a goodwill payment, whoever was right", "不论责任，给予善意补偿"),
}


def values(desk: Desk, ticket: Ticket, author: str, text: str) -> dict[str, object]:
    """Return the values that the template of a solution has besides those of an answer."""
    language = desk.library.language_for("solution", ticket.language)
    decided = next((event for event in reversed(events_of(ticket.id)) if event.name == DECIDED), None)
    code = decided.text("decision") if decided else ""
    amount = decided.text("amount") if decided else ""
    open_actions = PromisedAction.select().where(PromisedAction.ticket == ticket.id, PromisedAction.done_at.is_null())
    return {
        "asked": wish_answers.asks_whether_settled(text),
        "decision": {"words": _decision(code, amount, language), "why": None},
        "actions": [
            {"what": one.what, "due": wording.day(one.due_on, language) if one.due_on else None}
            for one in open_actions.order_by(PromisedAction.id)
        ],
        "lead": _lead(desk, ticket, author) if code in _NOT_FULLY else None,
    }


def _decision(code: str, amount: str, language: str) -> str | None:
    if code not in _WORDS:
        return None
    words = _WORDS[code][language.partition("-")[0] == "zh"]
    return f"{words}: {amount}" if amount and language.partition("-")[0] != "zh" else f"{words}：{amount}" if amount else words


def _lead(desk: Desk, ticket: Ticket, author: str) -> dict[str, str] | None:
    """Return the lead of the department, if they have a name and had no part in the matter so far."""
    lead = lead_of(desk, ticket)
    name = name_of(desk, lead) if lead else ""
    if lead is None or not name or lead.lower() in (author.lower(), (ticket.owner or "").lower()):
        return None
    wrote = TicketMessage.select().where(TicketMessage.ticket == ticket.id, TicketMessage.public, TicketMessage.sender == lead)
    return None if wrote.exists() else {"name": name}
