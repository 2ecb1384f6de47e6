"""A colleague's mail as work: what it orders, what it says and to whom. Reads the database inside the caller's transaction."""

from dataclasses import dataclass, replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from processor.mail import identity, parse
from processor.mail.message import Attachment, InboundMessage
from processor.models import InboundMail, Person, RawMail, Ticket
from processor.models_work import HeldReply
from processor.outbound.desk import Desk
from processor.outbound.kinds import KINDS
from processor.staff import amending, commands, dossier, errands, guards, held, orders, template_names
from processor.staff.authority import Answered
from processor.staff.commands import Parsed
from processor.staff.orders import Order
from processor.staff.problems import Problem, Saying
from processor.staff.written import written
from processor.tickets import policy
from processor.tickets.among_us import language_of
from processor.tickets.incoming import Incoming

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

    @property
    def template(self) -> str:
        """What stands round the text: the template that was named, else that of a solution or of an answer."""
        named = next((template_names.find(order.name) for order in self.orders if isinstance(order, orders.UseTemplate)), None)
        if named is not None and not template_names.is_draft(named):
            return named
        return "solution" if self.has(orders.Solve) else "reply"

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
    said = commands.Waiting(written(words.message), mail.received_at)
    parsed = amended_for(desk, letter.author, said, _answer(desk, letter, waiting, now), now)
    released = guards.AS_IT_IS & frozenset(waiting.codes) if letter.has(errands.Ok) else frozenset()
    seen = "PREVIEW" in released
    return replace(
        first,
        text=parsed.text,
        orders=tuple(order for order in parsed.commands if not (seen and isinstance(order, errands.Preview))),
        # Words that come with `#ok` are for nobody: they are not dropped unsaid.
        problems=(*(one for one in letter.problems if one.saying is Saying.WITH_TEXT), *parsed.problems),
        released=released,
    )


def _answer(desk: Desk, letter: Letter, waiting: HeldReply, now: datetime) -> str:
    """Return what answers a held mail: this mail, and the lines of the answers before it that were right but did not suffice."""
    before = [written(reread(desk, mail)) for mail in held.answered_before(waiting, letter.incoming.mail.id)]
    right = [text for text in before if not parsed_for(desk, letter.author, text, now).problems]
    return amending.together([*right, written(letter.incoming.message)])


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
    parsed = parsed_for(desk, incoming.sender.address, written(words.message), now)
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
    zone, closing = _clock(desk, address, now)
    colleagues, departments, language = desk.config.staff, desk.config.departments, language_of(desk, address)
    return commands.parse(new_text, now=now, zone=zone, colleagues=colleagues, departments=departments, language=language, closing=closing)


def amended_for(desk: Desk, address: str, waiting: commands.Waiting, answer: str, now: datetime) -> Parsed:
    """Return what a held mail of this colleague orders, set right by the answer."""
    zone, closing = _clock(desk, address, now)
    colleagues, departments, language = desk.config.staff, desk.config.departments, language_of(desk, address)
    return commands.amend(
        waiting, answer, now=now, zone=zone, colleagues=colleagues, departments=departments, language=language, closing=closing
    )


def _clock(desk: Desk, address: str, now: datetime) -> tuple[ZoneInfo, time]:
    """Return a colleague's time zone and when the desk closes today on their clock."""
    colleague = next((one for one in desk.config.staff if one.address.lower() == address.lower()), None)
    zone = colleague.zone(desk.config.desk) if colleague else desk.config.desk.zone
    closes = policy.business_calendar(desk.config).closing_on(now.astimezone(zone).date())
    return zone, closes.astimezone(zone).time() if closes else commands.CLOSING


def _reached_customer(ticket: Ticket, message: InboundMessage) -> bool:
    person = None if ticket.requester_id is None else Person.get_or_none(Person.id == ticket.requester_id)
    return person is not None and person.address in {one.address.lower() for one in (*message.to, *message.cc)}
