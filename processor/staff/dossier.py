"""What has to be known to judge a colleague's text, read from the ticket. Reads the database inside the caller's transaction."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from processor.columns import column
from processor.mail.message import Attachment
from processor.models import NUMBERS_START_AFTER, InboundMail, MessageFile, Participant, Person, Ticket, TicketMessage
from processor.outbound.desk import Desk
from processor.outbound.enclosures import enclose
from processor.staff import leaks, relay
from processor.staff.authority import Answered
from processor.staff.guards import Draft
from processor.tickets import files, history, regulation
from processor.tickets.among_us import name_of

SAID_LATELY = timedelta(minutes=10)
LOGO_BYTES = 100_000  # a picture in the text that is smaller is a part of a signature
_ABOUT_MAIL = re.compile(r"(?:new-ticket|customer-wrote|alert):([0-9]+)(?::|$)")


def draft_of(
    desk: Desk, ticket: Ticket, author: str, text: str, answered: Answered | None, added: Sequence[Attachment], ends: str, now: datetime
) -> Draft:
    """Return the text as the guards see it."""
    public = list(TicketMessage.select().where(TicketMessage.ticket == ticket.id, TicketMessage.public).order_by(TicketMessage.id))
    theirs = [one for one in public if one.mail_id is not None and one.kind != relay.DIRECT]
    ours = [one for one in public if one not in theirs and not one.automatic]
    own = [one.id for one in ours if one.sender.lower() == author.lower() and one.kind != relay.DIRECT]
    crossing = [one for one in ours if answered and one.at > answered.at and one.sender.lower() != author.lower()]
    return Draft(
        text=text,
        language=ticket.language,
        ends=ends,
        replaces_text=bool(ours),
        unread="\n\n".join(message.text for message in _unread(theirs, answered, max(own, default=0))),
        answered_by=(name_of(desk, crossing[-1].sender) or crossing[-1].sender) if crossing else "",
        their_answer=crossing[-1].text if crossing else "",
        said_before=bool(text.strip()) and any(_squeezed(one.text) == _squeezed(text) and one.at > now - SAID_LATELY for one in ours),
        numbers=tuple(dict.fromkeys(_numbers([*theirs, *_before(ticket)]))),
        own_refs=_own_refs(ticket),
        inside=_inside(desk, ticket, text),
        left_out=tuple((one.name, why) for one, why in enclose(added).named if why is not None),
    )


def lacks(desk: Desk, ticket: Ticket, text: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return what the law wants in a final answer and is not in the text, or in the earlier answer that stands in for it."""
    profile = regulation.profile_of(desk.config, history.case_of(desk, ticket, now))
    if profile is None or not profile.must_include:
        return ()
    if not text.strip():
        ours = (TicketMessage.ticket == ticket.id, TicketMessage.public, TicketMessage.mail_id.is_null(), ~TicketMessage.automatic)
        last = TicketMessage.select().where(*ours).order_by(TicketMessage.id.desc()).first()
        text = last.text if last else ""
    return tuple(regulation.lacking(profile, text, ticket.language))


def wrote_themselves(ticket: Ticket) -> bool:
    """Whether the mail that opened the ticket came from its requester: then somebody else is no correction of a forwarded mail."""
    person = None if ticket.requester_id is None else Person.get_or_none(Person.id == ticket.requester_id)
    mail = InboundMail.get_or_none(InboundMail.id == ticket.source_mail_id)
    return person is not None and mail is not None and (mail.sender or "").lower() == person.address


def added_files(ticket: Ticket, attachments: Iterable[Attachment]) -> tuple[tuple[Attachment, ...], tuple[Attachment, ...]]:
    """Part the files of a colleague's mail into those they added and those their program did: logos, and pictures of the quoted mail."""
    known = set(
        column(MessageFile.select(MessageFile.file).join(TicketMessage).where(TicketMessage.ticket == ticket.id)),
    )
    added: list[Attachment] = []
    left: list[Attachment] = []
    for one in attachments:
        of_program = one.embedded and (one.size < LOGO_BYTES or files.labels([one])[0]["sha256"] in known)
        (left if of_program else added).append(one)
    return tuple(added), tuple(left)


def _unread(theirs: Sequence[TicketMessage], answered: Answered | None, answered_up_to: int) -> list[TicketMessage]:
    """Return what the customer wrote that the answered mail cannot have told of; courtesies need no reading.

    What stood there when the author last wrote to the customer they have read: else that would have been held.
    """
    if answered is None:
        return []
    about = _ABOUT_MAIL.match(answered.occasion)
    told_of = int(about[1]) if about else 0
    later = [one for one in theirs if ((one.mail_id or 0) > told_of if told_of else one.at > answered.at)]
    return [one for one in later if one.id > answered_up_to and one.reading.get("kind") != "thanks"]


def _before(ticket: Ticket) -> list[TicketMessage]:
    """Return what the customer wrote in the matter that this one goes on from."""
    if ticket.follow_up_of_id is None:
        return []
    came_in = (TicketMessage.public, ~TicketMessage.mail_id.is_null(), TicketMessage.kind != relay.DIRECT)
    return list(TicketMessage.select().where(TicketMessage.ticket == ticket.follow_up_of_id, *came_in).order_by(TicketMessage.id))


def _numbers(theirs: Iterable[TicketMessage]) -> list[str]:
    return [str(fact["text"]) for one in theirs for fact in one.reading.get("facts", []) if fact.get("type") == "id"]


def _own_refs(ticket: Ticket) -> frozenset[str]:
    """Return the numbers of all files of this customer."""
    if ticket.requester_id is None:
        return frozenset({ticket.ref})
    numbers = column(Ticket.select(Ticket.id).where(Ticket.requester == ticket.requester_id))
    return frozenset({ticket.ref, *(f"T-{NUMBERS_START_AFTER + number}" for number in numbers)})


def _inside(desk: Desk, ticket: Ticket, text: str) -> frozenset[str]:
    """Return the addresses in a text that are not this customer's to see: those of colleagues, and of other customers."""
    named = leaks.addresses(text)
    here = set(column(Person.select(Person.address).join(Participant).where(Participant.ticket == ticket.id)))
    known = set(column(Person.select(Person.address).where(Person.address.in_(named)))) if named else set()
    return frozenset((desk.staff_addresses | known) - here)


def _squeezed(text: str) -> str:
    return " ".join(text.split()).casefold()
