"""A colleague's mail as work: what it orders, what it says and to whom. Reads the database inside the caller's transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from processor.mail import identity, parse
from processor.mail.message import Attachment, InboundMessage
from processor.models import InboundMail, Person, RawMail, Ticket
from processor.models_work import HeldReply
from processor.outbound.desk import Desk
from processor.outbound.kinds import KINDS
from processor.staff import commands, conflicts, dossier, errands, guards, held, orders
from processor.staff.authority import Answered
from processor.staff.command_names import BY_NAME, COMMANDS, fold
from processor.staff.commands import Parsed
from processor.staff.orders import Order
from processor.staff.problems import Problem
from processor.tickets import policy
from processor.tickets.among_us import language_of
from processor.tickets.incoming import Incoming

_RANK = {command.key: rank for rank, command in enumerate(COMMANDS)}
_INSIDE = (orders.Note, orders.Ask, errands.Escalate)  # the text of a mail with one of these is for colleagues


@dataclass(frozen=True, slots=True)
class Letter:
    """What a colleague wrote, ready to be carried out.

    `mail` holds the words: the mail that came in, or the held one that it releases. `answers` is the kind of the mail of ours that was
    answered, `answered` the one after which nothing may have happened unseen. `direct` tells that the customer has got it already.
    """

    incoming: Incoming
    mail: InboundMail
    text: str
    orders: tuple[Order, ...]
    problems: tuple[Problem, ...]
    answers: str
    answered: Answered | None
    added: tuple[Attachment, ...] = ()
    left: tuple[Attachment, ...] = ()
    direct: bool = False
    about: HeldReply | None = None  # the held mail that it speaks of
    released: frozenset[str] = frozenset()  # what its author has overruled

    @property
    def author(self) -> str:
        """The colleague's address."""
        return self.incoming.sender.address.lower()

    @property
    def public(self) -> bool:
        """Whether the text goes to the customer."""
        for_customer = self.answers in KINDS and KINDS[self.answers].reply == "customer"
        return for_customer and not any(isinstance(order, _INSIDE) for order in self.orders)

    def has(self, *kinds: type[Order]) -> bool:
        """Whether one of these commands is in it."""
        return any(isinstance(order, kinds) for order in self.orders)


def read(desk: Desk, incoming: Incoming, ticket: Ticket, answered: Answered | None, now: datetime) -> Letter:
    """Return what a mail that came in orders and says."""
    about = held.find(ticket, incoming.sender.address, answered)
    answers = answered.kind if answered else ""
    if about is not None and held.named_by(answered) is not None:
        answers = about.answers  # the notice of a held mail stands for the mail that was answered
    words = _Words(incoming.mail, incoming.message, answers)
    return _letter(desk, incoming, words, ticket, answered, about, now)


def resumed(desk: Desk, letter: Letter, waiting: HeldReply, ticket: Ticket, now: datetime) -> Letter:
    """Return the held mail that a colleague's word releases, with the commands of that word."""
    mail = InboundMail.get_by_id(waiting.mail_id)
    words = _Words(mail, reread(desk, mail), waiting.answers)
    first = _letter(desk, letter.incoming, words, ticket, letter.answered, waiting, now)
    new = tuple(order for order in letter.orders if not isinstance(order, errands.Ok))
    named = [key_of(order) for order in new]
    kept = tuple(order for order in first.orders if not _is_replaced(key_of(order), named))
    confirmed = len(new) < len(letter.orders)
    released = guards.AS_IT_IS & frozenset(waiting.codes) if confirmed else frozenset()
    if "PREVIEW" in released:
        kept = tuple(order for order in kept if not isinstance(order, errands.Preview))
    return replace(
        first,
        orders=_in_order([*kept, *new]),
        problems=(*letter.problems, *_left(first.problems, new, confirmed=confirmed)),
        released=released,
    )


def reread(desk: Desk, mail: InboundMail) -> InboundMessage:
    """Return a mail that is kept as it was read the first time."""
    raw = bytes(RawMail.get_by_id(mail.id).content)
    message = parse.read(raw, own_addresses=desk.own_addresses, authserv_id=desk.config.trust.authserv_id, truncated=mail.truncated)
    return replace(message, new_text=identity.without_tokens(message.new_text))


@dataclass(frozen=True, slots=True)
class _Words:
    """The mail that holds the words, as a row and read, and the kind of the mail that it answered."""

    mail: InboundMail
    message: InboundMessage
    answers: str


def _letter(
    desk: Desk, incoming: Incoming, words: _Words, ticket: Ticket, answered: Answered | None, about: HeldReply | None, now: datetime
) -> Letter:
    parsed = parsed_for(desk, incoming.sender.address, words.message.new_text, now)
    added, left = dossier.added_files(ticket, words.message.attachments)
    return Letter(
        incoming=incoming,
        mail=words.mail,
        text=parsed.text,
        orders=parsed.commands,
        problems=parsed.problems,
        answers=words.answers,
        answered=answered,
        added=added,
        left=left,
        direct=_reached_customer(ticket, words.message),
        about=about,
    )


def parsed_for(desk: Desk, address: str, new_text: str, now: datetime) -> Parsed:
    """Return what the words of this colleague order; days and times in them are on their clock."""
    colleague = next((one for one in desk.config.staff if one.address.lower() == address.lower()), None)
    zone = colleague.zone(desk.config.desk) if colleague else desk.config.desk.zone
    closes = policy.business_calendar(desk.config).closing_on(now.astimezone(zone).date())
    return commands.parse(
        new_text,
        now=now,
        zone=zone,
        colleagues=desk.config.staff,
        departments=desk.config.departments,
        language=language_of(desk, address),
        closing=closes.astimezone(zone).time() if closes else commands.CLOSING,
    )


def key_of(order: Order) -> str:
    """Return the name by which tables know the command of an order."""
    command = BY_NAME.get(fold(order.word.lstrip("#＃")))
    return command.key if command else ""


def _is_replaced(key: str, by: Sequence[str]) -> bool:
    """Tell whether a command of a held mail gives way to those with which its author answers."""
    return any(key == other or next(conflicts.pairs([key, other]), None) is not None for other in by)


def _in_order(found: Sequence[Order]) -> tuple[Order, ...]:
    return tuple(sorted(found, key=lambda order: _RANK.get(key_of(order), 0)))


def _left(problems: Iterable[Problem], new: Sequence[Order], *, confirmed: bool) -> tuple[Problem, ...]:
    """Return the problems that a word of release leaves: it drops lines that mean nothing; new commands replace wrong ones."""
    named = {key_of(order) for order in new}
    return tuple(one for one in problems if not ((confirmed and one.droppable) or (new and (one.droppable or one.command in named))))


def _reached_customer(ticket: Ticket, message: InboundMessage) -> bool:
    person = None if ticket.requester_id is None else Person.get_or_none(Person.id == ticket.requester_id)
    return person is not None and person.address in {one.address.lower() for one in (*message.to, *message.cc)}
