"""Mails of colleagues that wait for their author: kept, found again, reminded of once. Touches the database.

A held mail never leaves by itself. Its author releases it once, corrects it or drops it; until then nothing of it has happened.
"""

import re
from collections.abc import Callable, Sequence
from datetime import datetime

from processor.mail.message import Address
from processor.models import InboundMail, OutboxMail, Ticket, TicketMessage
from processor.models_work import HeldReply
from processor.outbound import outbox
from processor.outbound.desk import Desk
from processor.staff import phrases
from processor.staff.answers import customer_name, decisions, file_values
from processor.staff.authority import Answered
from processor.staff.relay import DIRECT
from processor.states import HeldState
from processor.tickets import policy, rights
from processor.tickets.among_us import language_of, name_of
from processor.tickets.history import events_of

BATCH = 50
_ORDER = re.compile(r"\s*[#＃](?![#＃])")
_ITS_ANSWER = re.compile(r"held:([0-9]+):([0-9]+)(?::|$)")
_ITS_MAIL = re.compile(r"held(?:-reminder|-preview)?:([0-9]+)(?::|$)")


def put(mail: InboundMail, ticket: Ticket, author: str, answers: str, codes: Sequence[str], now: datetime) -> None:
    """Keep a mail until its author decides; one that is held again waits anew."""
    row = {"ticket": ticket.id, "author": author.lower(), "answers": answers, "codes": list(codes), "state": HeldState.HELD, "held_at": now}
    HeldReply.insert(mail=mail.id, **row).on_conflict(conflict_target=[HeldReply.mail], update={**row, "reminded_at": None}).execute()


def find(ticket: Ticket, author: str, answered: Answered | None) -> HeldReply | None:
    """Return the held mail that somebody speaks of: the one whose notice they answer, else the only one they have in this ticket."""
    theirs = (HeldReply.ticket == ticket.id, HeldReply.author == author.lower(), HeldReply.state == HeldState.HELD)
    named = named_by(answered)
    if named is not None:
        return HeldReply.get_or_none(HeldReply.mail == named, *theirs)
    found = list(HeldReply.select().where(*theirs).limit(2))
    return found[0] if len(found) == 1 else None


def named_by(answered: Answered | None) -> int | None:
    """Return the number of the held mail of which the answered mail tells, None when it tells of none."""
    told = _ITS_MAIL.match(answered.occasion) if answered else None
    return int(told[1]) if told else None


def answered_before(held: HeldReply, mail_id: int) -> list[InboundMail]:
    """Return the answers before `mail_id` that did not suffice, in order: each brought a notice that names it."""
    notices = OutboxMail.select(OutboxMail.dedupe_key).where(OutboxMail.dedupe_key.startswith(f"held:{held.mail_id}:"))
    numbers = {int(found[2]) for one in notices if (found := _ITS_ANSWER.match(one.dedupe_key))} - {held.mail_id, mail_id}
    return list(InboundMail.select().where(InboundMail.id.in_(numbers), InboundMail.id < mail_id).order_by(InboundMail.id))


def settle(held: HeldReply, state: HeldState) -> None:
    """Write down what became of it: that works once."""
    HeldReply.update(state=state).where(HeldReply.mail == held.mail_id, HeldReply.state == HeldState.HELD).execute()


def remind_due(desk: Desk, now: datetime, stopping: Callable[[], bool]) -> int:
    """Remind the authors of mails that have been held for a while; return how many were reminded."""
    reminded = 0
    calendar = policy.business_calendar(desk.config)
    waiting = HeldReply.select().where(HeldReply.state == HeldState.HELD, HeldReply.reminded_at.is_null()).order_by(HeldReply.held_at)
    for held in list(waiting.limit(BATCH)):
        if stopping():
            break
        if calendar.after(held.held_at, desk.config.automation.held_reminder) > now:
            continue
        with desk.database.transaction():
            mine = HeldReply.update(reminded_at=now).where(
                HeldReply.mail == held.mail_id, HeldReply.state == HeldState.HELD, HeldReply.reminded_at.is_null()
            )
            if mine.execute() and held.author not in rights.recused(events_of(held.ticket_id)):
                _remind(desk, held, now)
                reminded += 1
    return reminded


def _remind(desk: Desk, held: HeldReply, now: datetime) -> None:
    ticket = Ticket.get_by_id(held.ticket_id)
    language = language_of(desk, held.author)
    since = f"{held.held_at.astimezone(desk.config.desk.zone):%H:%M}"
    direct = reached_customer(held)
    tells = "TELL" in held.codes  # a mail of the desk's own, about a promise that was kept
    text = phrases.problem("WAITS_TELL" if tells else "WAITS_DIRECT" if direct else "WAITS", language, since=since)
    notice = OutboxMail.get_or_none(OutboxMail.dedupe_key.startswith(f"held:{held.mail_id}:"))
    values = {
        "problems": [{"code": f"E-{code}", "text": text, "line": None, "forms": None} for code in held.codes[:1] or ["HELD"]],
        "held": {
            "text": _own_words(held),
            "to": customer_name(ticket, language),
            "shown": None,
            "can_release": False,
            "release": None,
            "direct": direct,
            "drafted": tells,
        },
        "quick": decisions(desk, ticket, held.author, language, phrases.release("tell", language) if tells else None),
    }
    letter = outbox.Letter(
        kind="receipt",
        occasion=f"held-reminder:{held.mail_id}",
        recipient=Address(name_of(desk, held.author), held.author),
        template="staff/held",
        language=language,
        values=file_values(ticket, language) | values,
        ticket=ticket,
        in_reply_to=notice.message_id if notice else None,
    )
    outbox.enqueue(desk, letter, now)


def reached_customer(held: HeldReply) -> bool:
    """Tell whether the customer has got the mail straight from its author."""
    return TicketMessage.select().where(TicketMessage.mail_id == held.mail_id, TicketMessage.kind == DIRECT).exists()


def _own_words(held: HeldReply) -> str:
    """Return what they wrote, as it was recorded with the ticket, without the lines that were meant for the desk."""
    message = TicketMessage.get_or_none(TicketMessage.mail_id == held.mail_id)
    lines = message.text.splitlines() if message else []
    return "\n".join(line for line in lines if not _ORDER.match(line)).strip()
