"""What a colleague is told of a mail that was carried out, or would be: a line, and what they should know. Writes to the outbox."""

from collections.abc import Iterator
from datetime import datetime

from processor.models import Ticket, TicketMessage
from processor.outbound import wording
from processor.outbound.desk import Desk
from processor.outbound.heard_words import WISHES
from processor.staff import answers, errands, orders, phrases, relay, wish_answers
from processor.staff.deeds import Work
from processor.staff.letter import Letter
from processor.staff.orders import Order
from processor.tickets import ways
from processor.tickets.among_us import department_called, known_as, language_of


def tell(work: Work) -> None:
    """Send the receipt of a mail that was carried out."""
    language = language_of(work.desk, work.letter.author)
    name = answers.customer_name(work.ticket, language)
    said = answers.Receipt(
        _line(work, language, name),
        changes=tuple(_change(work, order, language) for order in work.letter.orders if order.word),
        warnings=tuple(_warnings(work, language)),
        undo_until=work.leaves_at,
    )
    answers.receipt(work.desk, work.ticket, work.letter.incoming, said, work.now)


def preview(desk: Desk, ticket: Ticket, letter: Letter, occasion: str, now: datetime) -> None:
    """Show a colleague the mail as the customer would get it."""
    language = language_of(desk, letter.author)
    rendered = relay.rendered(desk, ticket, letter.author, relay.Words(letter.text, letter.template))
    values = {
        "preview": {"because": None, "to": relay.recipient_of(ticket).address, "subject": rendered.subject, "text": rendered.text},
        "warnings": [],
        "quick": ways.quick(desk, ticket, letter.author, language, ("ok", "cancel")),
    }
    answers.write(desk, ticket, letter.incoming, "preview", values, occasion, now)


def _change(work: Work, order: Order, language: str) -> str:
    """Return a command with what it was taken to mean, where that is a person, a department or a time."""
    meant = ""
    match order:
        case orders.Promise(due=when) | orders.Wait(span=when) | errands.Remind(at=when) if when is not None:
            meant = wording.instant(work.instant(when), language, work.desk.config.desk.zone)
        case orders.Ask(departments=departments, people=people):
            called = [department_called(work.desk, key, language) for key in departments]
            meant = ("、" if language.startswith("zh") else ", ").join([*called, *(known_as(work.desk, one) for one in people)])
        case orders.HandOver(department=department, person=person):
            meant = department_called(work.desk, department, language) + (f" ({known_as(work.desk, person)})" if person else "")
        case orders.Assign(person=person) if person:
            meant = known_as(work.desk, person)
    return f"{order.word} → {meant}" if meant else order.word


def _line(work: Work, language: str, name: str) -> str:
    if work.letter.direct:
        return phrases.line("direct", language, name=name)
    if work.leaves_at is not None:
        kind = "solution" if work.letter.has(orders.Solve) else "sent"
        return phrases.line(kind, language, name=name, at=answers.clock_time(work.leaves_at, work.desk))
    if work.undone:
        return phrases.line("undone", language, name=name)
    if work.letter.has(orders.Ask):
        return phrases.line("asked", language, name=name)
    if work.letter.answers == "consult" and not work.letter.orders:
        return phrases.line("answered", language, name=name)
    return phrases.line("note" if work.kept else "done", language, name=name)


def _warnings(work: Work, language: str) -> Iterator[str]:
    """Yield what the colleague should know, none of which kept the mail from leaving."""
    letter = work.letter
    if letter.left:
        yield phrases.warning("left_out", language, value=", ".join(one.name for one in letter.left))
    if letter.direct and letter.has(orders.Note):
        yield phrases.warning("direct_note", language)
    if work.sent is not None:
        wishes = list(_open_wishes(work.ticket, letter.text, language))
        if wishes:
            yield phrases.warning("wish", language, value=("、" if language.startswith("zh") else "; ").join(wishes))


def _open_wishes(ticket: Ticket, text: str, language: str) -> Iterator[str]:
    """Yield the wishes of the customer to which no word of the answer speaks: neither one of theirs nor one of that kind of wish."""
    words = WISHES["zh-CN" if language.startswith("zh") else "en"]
    last = (
        TicketMessage.select()
        .where(TicketMessage.ticket == ticket.id, TicketMessage.public, ~TicketMessage.mail_id.is_null())
        .order_by(TicketMessage.id.desc())
        .first()
    )
    said = text.casefold()
    for wish in (last.reading or {}).get("expectations", []) if last else []:
        stated = str(wish.get("text", ""))
        answered = wish_answers.speaks_to(str(wish["type"]), said) or any(piece in said for piece in _pieces(stated))
        if wish.get("stated") and not answered:
            yield f"{words.get(wish['type'], wish['type'])} “{stated}”"


def _pieces(stated: str) -> list[str]:
    """Return the telling pieces of a wish: words of some length, or pairs of characters where words are not set apart."""
    folded = stated.casefold()
    if folded.isascii():
        return [word for word in folded.split() if len(word) > 4]  # noqa: PLR2004 - "want", "your"
    return [folded[at : at + 2] for at in range(len(folded) - 1)]
