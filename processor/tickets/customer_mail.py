"""What a customer's later mail does to their ticket. Touches the database inside the caller's transaction.

Only a mail that is proved to come from somebody who takes part gets here. Courtesy starts nothing and opens nothing; a rating and a "yes,
settled" end the matter or open it again; everything else is for a person to answer.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from processor.listening.reading import Kind, Reading
from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.states import TicketStatus
from processor.tickets import life, ratings, rows, short_answers
from processor.tickets.by import By
from processor.tickets.events import Event, Happened
from processor.tickets.history import ASKS_FOR_RATING, events_of
from processor.tickets.incoming import Incoming
from processor.tickets.ratings import Rating

LOW, MIDDLE = 2, 3
LONGER_THAN_A_NAME = 24  # bytes: eight Chinese characters, or some English words
SECOND_REOPENING = 3  # the cycle that it begins
_MATTERS = (Kind.COMPLAINT, Kind.QUESTION, Kind.REQUEST)


class Effect(StrEnum):
    """What became of the mail, for whoever is told of it."""

    NOTHING = "nothing"  # nobody has to be told
    TOLD = "told"  # the owner is told
    REOPENED = "reopened"
    LOW_RATING = "low_rating"  # the lead is told at once


def take_in(desk: Desk, ticket: Ticket, incoming: Incoming, because: str, now: datetime) -> Effect:
    """Do what a mail of somebody who takes part means."""
    by = By(incoming.sender.address.lower(), incoming.mail.id, incoming.mail.received_at)
    asker = incoming.person is not None and incoming.person.id == ticket.requester_id
    text = incoming.message.new_text
    if asker:
        rating = ratings.read(incoming.message.subject, text)
        if rating is not None and _was_asked(desk, events_of(ticket.id), by.received):
            return _rated(desk, ticket, incoming, by, rating, now)
        if ticket.status == TicketStatus.SOLVED and short_answers.confirms(text) and not incoming.message.attachments:
            rows.record(ticket, Happened.THANKED, by, now)
            life.close(desk, ticket, by, now, "confirmed")
            return Effect.NOTHING
    if incoming.reading.kind is Kind.THANKS and not incoming.message.attachments:
        rows.record(ticket, Happened.THANKED, by, now)
        return Effect.NOTHING
    return _wrote(desk, ticket, incoming, by, because, now)


def _wrote(desk: Desk, ticket: Ticket, incoming: Incoming, by: By, because: str, now: datetime) -> Effect:
    """Note what somebody has to answer; a matter that was at an end begins anew."""
    ended = ticket.status in life.ENDED
    rows.record(ticket, Happened.CUSTOMER_WROTE, by, now, because=because, **({"silent": True} if incoming.mail.silent else {}))
    if ended:
        life.reopen(desk, ticket, by, now, f"the customer wrote after it was {ticket.status}")
        return Effect.REOPENED
    if ticket.status == TicketStatus.WAITING:
        rows.move(ticket, Happened.CUSTOMER_WROTE)
    if short_answers.asks_for_status(incoming.message.new_text) and not incoming.message.attachments:
        rows.record(ticket, Happened.STATUS_ASKED, by, now)
    return Effect.TOLD


def _was_asked(desk: Desk, events: Iterable[Event], received: datetime) -> bool:
    """Whether the customer was asked for a rating so lately that an answer counts."""
    since = received - desk.config.automation.rating_counts
    return any(event.name == Happened.MAILED and event.text("kind") == ASKS_FOR_RATING and event.at >= since for event in events)


def _rated(desk: Desk, ticket: Ticket, incoming: Incoming, by: By, rating: Rating, now: datetime) -> Effect:
    """Note a rating. A high one confirms the solution; a low one opens the matter again; words of trouble speak for themselves."""
    trouble = _is_trouble(rating, incoming.reading)
    low = rating.score <= LOW or (rating.score == MIDDLE and trouble)
    rows.change(ticket, rating=rating.score)
    rows.record(ticket, Happened.RATED, by, now, score=rating.score, low=low)
    if low and ticket.status in life.ENDED:
        rows.record(ticket, Happened.CUSTOMER_WROTE, by, now, because=f"rated {rating.score}")
        life.reopen(desk, ticket, by, now, f"rated {rating.score}")
        return Effect.LOW_RATING
    if trouble or (rating.comment and ticket.status not in life.ENDED):
        return _wrote(desk, ticket, incoming, by, f"rated {rating.score} and wrote more", now)
    if rating.score > MIDDLE and ticket.status == TicketStatus.SOLVED:
        life.close(desk, ticket, by, now, "confirmed")
    more = incoming.reading.kind is not Kind.THANKS and len(rating.comment.encode()) > LONGER_THAN_A_NAME
    return Effect.TOLD if more else Effect.NOTHING  # we asked why, so somebody reads it


def _is_trouble(rating: Rating, reading: Reading) -> bool:
    """Whether the words beside a figure open the matter again.

    Whoever gives a high one and tells how it went does not complain, though a plain account is heard as a complaint or a request. So beside
    a high one only words that want something count; all others are read by the owner.
    """
    if not rating.comment or reading.kind not in _MATTERS:
        return False
    return rating.score <= MIDDLE or ratings.asks(rating.comment)
