"""What each mail that time brings may say to a customer. Reads the database.

A value that would have to be made up is missing: no mail of these gives money, a reason or a result that no colleague has stated.
"""

from collections.abc import Callable, Mapping

from processor.mail import identity
from processor.models import TicketMessage
from processor.models_work import PromisedAction
from processor.outbound import course_words, rating_links, wording
from processor.tickets import policy, telling, told_news
from processor.tickets.clocks import ClockName
from processor.tickets.events import Event, Happened
from processor.tickets.letters import department_name
from processor.tickets.steps import StepKind
from processor.tickets.telling import Told, Values

NEUTRAL = "neutral"
SOOTHED = ("anger", "disappointment", "anxiety", "frustration")
LONGEST_QUESTION = 600  # characters
_CLOSINGS = {"confirmed": "confirmed", "lapsed": "lapsed", "no_response": "no-response"}


def template(told: Told) -> tuple[str, str | None]:
    """Return name and variant of the template of a step."""
    kind = told.step.kind
    if kind is StepKind.SOOTHING:
        return "soothing", told.step.about if told.step.about in SOOTHED else NEUTRAL
    if kind is StepKind.CLOSING:
        closed = told.last(Happened.CLOSED)
        return "closing", _CLOSINGS.get(closed.text("reason") if closed else "", "other")
    return kind.value, None


def values(told: Told) -> Values | None:
    """Return the values of the mail of a step, None when there is nothing to say."""
    more = _OF[told.step.kind](told)
    if more is None:
        return None
    ticket = {"ref": told.ticket.ref, "subject": told.ticket.subject if told.ticket.verified else None}
    about = more.pop("ticket", {})
    assert isinstance(about, dict)  # noqa: S101 - made here
    greeted = wording.greeting(told.person.name if told.ticket.verified else "", told.language)
    return {
        "ticket": ticket | about,
        "customer": {"greeting": greeted},
        "owner": telling.owner(told),
        "firm": {"name": told.desk.config.desk.name},
    } | more


def _news(told: Told) -> Values | None:
    """Return what comfort and news need: something new, and by when a person writes."""
    done, promise = told_news.since_told(told, telling.who(told)), telling.promise(told)
    if not done or promise is None:
        return None
    return {
        "heard": {"said": told_news.said(told.ticket) if told.ticket.verified else []},
        "expected": None,
        "contact": {"count": course_words.ordinal(_times_written(told), told.language)},
        "news": {"done": done, "next": None, "open_question": None, "safe_step": None},
        "owner": telling.who(told),
        "promise": promise,
    }


def _times_written(told: Told) -> int:
    return 1 + sum(event.name == Happened.CUSTOMER_WROTE for event in told.case.events)


def _handoff_notice(told: Told) -> Values:
    changed = told.last(Happened.OWNER_CHANGED)
    was = next((one for one in told.desk.config.departments if changed and one.key == _department_before(told, changed)), None)
    before = department_name(was, told.language) or None
    return {
        "owner": telling.who(told),
        "handover": {"from": before if before != telling.department(told) else None, "reason": None},
        "promise": telling.promise(told),
    }


def _department_before(told: Told, changed: Event) -> str | None:
    earlier = [event for event in told.case.events if event.number < changed.number and event.detail.get("department")]
    earlier = [event for event in earlier if event.name in (Happened.OWNER_CHANGED, "routed")]
    return earlier[-1].text("department") if earlier else None


def _breach_apology(told: Told) -> Values | None:
    missed = [
        clock.due_at
        for clock in told.clocks.of(ClockName(told.step.clock))
        if clock.due_at is not None and clock.due_at <= told.now and clock.about in ("", told.step.about)
    ]
    if not missed:
        return None
    lead = telling.lead(told)
    return {
        "missed": {"at": told.at(max(missed)), "why": None},
        "news": {"done": told_news.since_told(told, None)},
        "owner": telling.who(told),
        "promise": {"at": told.at(telling.named_date(told) or telling.new_date(told))},
        "lead": {"name": lead} if lead else None,
    }


def _waiting(told: Told) -> Values:
    asked = told.last(Happened.WAITING)
    since = asked.received if asked else told.now
    return {"since": told.at(since), "question": _question(told, asked)}


def _question(told: Told, asked: Event | None) -> str | None:
    """Return what the colleague wrote when they asked."""
    theirs = (TicketMessage.ticket == told.ticket.id) & TicketMessage.public & ~TicketMessage.automatic
    until = asked.number if asked else told.case.events[-1].number
    replies = [event.number_of("mail") for event in told.case.events if event.name == Happened.REPLIED and event.number <= until]
    texts = [
        message.text.strip()
        for message in TicketMessage.select().where(theirs).order_by(TicketMessage.id.desc()).limit(20)
        if message.sender in told.desk.staff_addresses and (not replies or message.mail_id in (None, replies[-1]))
    ]
    return texts[0][:LONGEST_QUESTION] if texts else None


def _waiting_reminder(told: Told) -> Values:
    closes = next((step.at for step in told.steps if step.kind is StepKind.CLOSE_UNANSWERED), None)
    if closes is None:
        asked = told.last(Happened.WAITING)
        promise = getattr(told.desk.config.sla, told.ticket.priority)
        calendar = policy.calendar_of(told.desk.config, promise)
        closes = calendar.add(asked.received if asked else told.now, told.desk.config.automation.waiting_close)
    later = any(step.kind is StepKind.WAITING_REMINDER and step.at > told.now for step in told.steps)
    return {"waiting": {**_waiting(told), "closes": told.at(closes), "last": not later}}


def _solution(told: Told) -> Values:
    solved = told.last(Happened.SOLVED)
    return {"at": told.at(solved.received if solved else told.now)}


def _follow_up(told: Told) -> Values:
    lead = telling.lead(told)
    address, number = told.desk.config.desk.address, told.ticket.number
    if told.desk.config.desk.reply_tokens == "plus":
        address = identity.reply_address(told.desk.secret, address, ticket=number, recipient=told.person.address)
    return {
        "solution": _solution(told),
        "news": {"done": told_news.actions_done(told.ticket)},
        "lead": {"name": lead} if lead else None,
        "rating": {"links": rating_links.links(address, told.ticket.ref, told.language)},
    }


def _closing(told: Told) -> Values:
    closed = told.last(Happened.CLOSED)
    at = closed.received if closed else told.now
    reason = closed.text("reason") if closed else ""
    return {
        "actions": [
            {"what": one.what, "due": wording.day(one.due_on, told.language) if one.due_on else None}
            for one in PromisedAction.select().where(PromisedAction.ticket == told.ticket.id, PromisedAction.done_at.is_null())
        ],
        "reopen": {"until": told.at(at + told.desk.config.automation.reopen)},
        "closing": {"reason": course_words.closed_because(reason, told.language)},
        "solution": _solution(told),
        "waiting": _waiting(told),
    }


def _reopen_receipt(told: Told) -> Values | None:
    promise, lead = telling.promise(told), telling.lead(told)
    if promise is None:
        return None
    said = told_news.said_lately(told.ticket) if told.ticket.verified else []
    return {"heard": {"said": said}, "promise": promise, "lead": {"name": lead} if lead and told.ticket.cycle > 2 else None}  # noqa: PLR2004 - again


def _recovery(told: Told) -> Values:
    department = telling.department(told)
    name = telling.lead(told) or department or told.desk.config.desk.name
    return {
        "lead": {"name": name, "department": department if department != name else None},
        "promise": {"at": told.at(telling.new_date(told))},
    }


def _you_said_we_did(told: Told) -> Values | None:
    action = PromisedAction.get_or_none(PromisedAction.id == int(told.step.about or 0), PromisedAction.ticket == told.ticket.id)
    if action is None:
        return None
    due = wording.day(action.due_on, told.language) if action.due_on and action.done_at is None else None
    return {"action": {"what": action.what, "done": action.done_at is not None, "result": None, "due": due}}


def _merge_notice(told: Told) -> Values | None:
    return {"merged": {"ref": told.step.about}, "promise": telling.promise(told)} if told.step.about else None


def _status(told: Told) -> Values:
    last = told_news.last_step(told.ticket, told.case)
    waiting = told.ticket.status == "waiting"
    return {
        "ticket": {"received_at": told.at(told.ticket.opened_at)},
        "status": {
            "words": course_words.status(told.ticket.status, told.language, to_customer=True),
            "last": last[0] if last else None,
            "last_at": told.at(last[1]) if last else None,
        },
        "waiting": {"question": _question(told, told.last(Happened.WAITING)) if waiting else None},
        "promise": telling.promise(told),
    }


_OF: Mapping[StepKind, Callable[[Told], Values | None]] = {
    StepKind.SOOTHING: _news,
    StepKind.PROGRESS: _news,
    StepKind.HANDOFF_NOTICE: _handoff_notice,
    StepKind.BREACH_APOLOGY: _breach_apology,
    StepKind.WAITING_REMINDER: _waiting_reminder,
    StepKind.FOLLOW_UP: _follow_up,
    StepKind.CLOSING: _closing,
    StepKind.REOPEN_RECEIPT: _reopen_receipt,
    StepKind.RECOVERY: _recovery,
    StepKind.YOU_SAID_WE_DID: _you_said_we_did,
    StepKind.MERGE_NOTICE: _merge_notice,
    StepKind.STATUS: _status,
}
