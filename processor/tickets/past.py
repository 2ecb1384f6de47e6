"""What came before a matter that goes on from an earlier one: a colleague need not look it up, nor ask for it again. Reads the database."""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from processor.listening.reading import from_json
from processor.models import NUMBERS_START_AFTER, Ticket, TicketMessage
from processor.models_work import CustomerPromise, PromisedAction
from processor.outbound import card, course_words, wording
from processor.states import PromiseState

if TYPE_CHECKING:
    from datetime import datetime

LONGEST = 200  # characters of a solution
# What stands in each line, in English and Chinese.
_ENDED = ("{ref}, {status} since {at}", "{ref}，{at} 起{status}")
_CAUSE = ("cause: {cause}", "原因：{cause}")
_SOLUTION = ("solution: “{text}”", "解决方案：“{text}”")
_RATED = ("rated {score} of 5", "评分 {score} 分（满分 5 分）")
_PROMISE = ("promised for {at}: {kept}", "承诺 {at}：{kept}")
_KEPT = {
    PromiseState.OPEN: ("still open", "未到期"),
    PromiseState.KEPT: ("kept", "已兑现"),
    PromiseState.BROKEN: ("not kept", "未兑现"),
}
_ACTION = ("to be changed: {what}, {done}", "改进：{what}，{done}")
_DONE = (("open", "done"), ("未完成", "已完成"))


def lines(ticket: Ticket, language: str, zone: ZoneInfo) -> list[str]:
    """Return what is known of the ticket from which this one goes on, a line each; nothing for a matter of its own."""
    if ticket.follow_up_of_id is None:
        return []
    before = Ticket.get_or_none(Ticket.id == ticket.follow_up_of_id)
    return [] if before is None else list(_of(before, language.partition("-")[0] == "zh", language, zone))


def _of(before: Ticket, chinese: bool, language: str, zone: ZoneInfo) -> Iterator[str]:  # noqa: FBT001 - which of the two texts
    ended: datetime = before.closed_at or before.solved_at or before.opened_at
    status = course_words.status(before.status, language)
    yield _ENDED[chinese].format(ref=f"T-{NUMBERS_START_AFTER + before.id}", status=status, at=wording.instant(ended, language, zone))
    yield from _facts(before, language)
    if before.cause:
        yield _CAUSE[chinese].format(cause=before.cause)
    if text := _solution(before):
        yield _SOLUTION[chinese].format(text=text)
    for one in CustomerPromise.select().where(CustomerPromise.ticket == before.id).order_by(CustomerPromise.id):
        if one.state in _KEPT:
            yield _PROMISE[chinese].format(at=wording.instant(one.due_at, language, zone), kept=_KEPT[PromiseState(one.state)][chinese])
    for action in PromisedAction.select().where(PromisedAction.ticket == before.id).order_by(PromisedAction.id):
        yield _ACTION[chinese].format(what=action.what, done=_DONE[chinese][action.done_at is not None])
    if before.rating is not None:
        yield _RATED[chinese].format(score=before.rating)


def _facts(before: Ticket, language: str) -> Iterator[str]:
    first = TicketMessage.get_or_none(TicketMessage.ticket == before.id, TicketMessage.mail_id == before.source_mail_id)
    facts = card.lines(from_json(first.reading), [], language)["facts"] if first is not None and first.reading else []
    if isinstance(facts, list) and facts:
        yield " · ".join(map(str, facts))


def _solution(before: Ticket) -> str:
    """Return the beginning of what the customer was last told by a colleague."""
    told = (
        TicketMessage.select()
        .where(TicketMessage.ticket == before.id, TicketMessage.public, ~TicketMessage.automatic, TicketMessage.kind == "solution")
        .order_by(TicketMessage.id.desc())
        .first()
    )
    text = " ".join(told.text.split()) if told else ""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
