"""The mails of asking others: the question, the answer, and a call for help to the lead. Writes to the outbox.

What anybody answers to them stays inside.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from processor.models import Ticket, TicketMessage
from processor.outbound import wording
from processor.outbound.desk import Desk
from processor.tickets import among_us, policy, ways
from processor.tickets.by import By
from processor.tickets.events import Event


@dataclass(frozen=True, slots=True)
class Question:
    """A question to a department: its number in the ticket, whom it goes to, and what is asked."""

    number: int
    department: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back to the question of this journal entry, and how many questions are still open."""

    asked: Event
    text: str
    declined: bool
    left: int


def tell_question(desk: Desk, ticket: Ticket, by: By, question: Question, receivers: Iterable[str], now: datetime) -> None:
    """Send the question with the card to everybody who may answer it."""
    due = policy.between_departments(desk.config, "answer", by.received)
    for address in receivers:
        language = among_us.language_of(desk, address)
        values = {
            "number": question.number,
            "by": among_us.known_as(desk, by.address),
            "to": among_us.department_called(desk, question.department, language),
            "question": question.text.strip(),
            "due_at": wording.instant(due, language, desk.config.desk.zone),
        }
        occasion = f"consult:{ticket.id}:{question.number}"
        answer = ways.answering(desk, ticket, address, language, ways.ASKED)
        among_us.tell(desk, ticket, [address], "consult", "consult", {"consult": values, **answer}, occasion, now)


def tell_answer(desk: Desk, ticket: Ticket, by: By, answer: Answer, now: datetime) -> None:
    """Tell the owner, and whoever asked, what came back."""
    asked = answer.asked
    for address in dict.fromkeys([*among_us.owners(desk, ticket), asked.actor]):
        language = among_us.language_of(desk, address)
        values = {
            "number": asked.number_of("consult"),
            "by": among_us.known_as(desk, by.address),
            "department": among_us.department_called(desk, asked.text("department"), language),
            "question": _kept(asked.number_of("message")),
            "answer": answer.text.strip(),
            "declined": answer.declined,
            "open": answer.left,
        }
        occasion = f"consult-answered:{ticket.id}:{asked.number_of('consult')}"
        among_us.tell(desk, ticket, [address], "internal", "consult-answered", {"consult": values}, occasion, now)


def tell_escalation(desk: Desk, ticket: Ticket, by: By, to: str, text: str, now: datetime) -> None:
    """Ask somebody above for help."""
    values = {"by": among_us.known_as(desk, by.address), "text": text.strip() or None}
    among_us.tell(desk, ticket, [to], "internal", "escalated", {"escalation": values}, f"escalated:{ticket.id}:{by.mail_id}", now)


def _kept(message: int) -> str:
    row = TicketMessage.get_or_none(TicketMessage.id == message)
    return row.text if row else ""
