"""Decide what an inbound mail is. Pure.

`Known` is everything the decision needs from the database, looked up before; a rule reads the message and the facts and
answers with a verdict or with None. The first rule that answers decides, and `because` tells a person why. Nothing is
guessed: a mail belongs to a ticket by our signed id, by a known mail of somebody who takes part, or by the ticket's tag
from somebody who takes part; otherwise it is a new one.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from processor.mail.message import Authentication, InboundMessage, MailKind
from processor.outbound.kinds import KINDS
from processor.outbound.reasons import Note
from processor.staff.authority import Answered, Evidence

MOST_RECEIVED_FIELDS = 50  # a mail that has travelled so far goes in circles


class Answer(StrEnum):
    """Which acknowledgement a new ticket gets; the values are the variants of the template."""

    FULL = "full"
    RESTRAINED = "restrained"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Link:
    """A ticket that a mail points to, and whether its sender takes part in it."""

    ticket: int
    participant: bool
    lapsed: bool = False  # closed too long ago to be opened again: what comes now is a new matter that follows it


@dataclass(frozen=True, slots=True)
class Copy:
    """An earlier mail with the same Message-ID and other bytes."""

    ticket: int
    participant: bool  # its sender takes part in that ticket
    same_sender: bool
    recent: bool  # within seven days


@dataclass(frozen=True, slots=True)
class Known:
    """What the database says about a mail."""

    copy: Copy | None = None
    own_message_id: bool = False  # its Message-ID carries our signature
    own_loop_mark: bool = False
    by_token: Link | None = None
    has_token: bool = False  # it carries a reply token of ours, of a ticket or not
    token_was_theirs: bool = False  # the mail with that token was sent to this sender
    token_is_recent: bool = True
    answered: Answered | None = None  # the mail of ours with that token
    strangers_token_of: str | None = None  # a colleague whose token somebody else uses
    by_reference: Link | None = None
    by_tag: Link | None = None
    bounced_mail: int | None = None  # outbox row whose signed id a delivery report returns
    from_staff: bool = False
    staff_must_pass: bool = False
    recused: bool = False  # the matter is about this colleague
    commands: bool = False  # a line of its text begins like a command
    known_correspondent: bool = False  # has answered a mail that only this address can have got
    new_tickets_last_hour: int = 0
    new_ticket_limit: int = 10
    collective_ticket: int | None = None  # where the further mails of a flood are kept
    silent: bool = False  # older than the backlog at the first connection


@dataclass(frozen=True, slots=True)
class Ignore:
    """Nothing happens; the raw mail is kept."""

    because: str


@dataclass(frozen=True, slots=True)
class RecordEvent:
    """A machine answered: noted in the ticket when it is about one."""

    ticket: int | None
    event: str
    because: str


@dataclass(frozen=True, slots=True)
class RecordBounce:
    """A mail of ours came back (or somebody's forgery in our name, when `outbox_mail` is None)."""

    outbox_mail: int | None
    because: str


@dataclass(frozen=True, slots=True)
class StaffMail:
    """Somebody wrote who works here, or who says so: `evidence` is what the mail has to show for it."""

    ticket: int | None
    evidence: Evidence
    because: str


@dataclass(frozen=True, slots=True)
class AddMessage:
    """The mail belongs to a ticket; `verified` is False for a stranger with a token or a forged sender."""

    ticket: int
    verified: bool
    because: str
    token_of: str | None = None  # the colleague to whom the mail was sent that a stranger answers


@dataclass(frozen=True, slots=True)
class OpenTicket:
    """The mail is a new matter; `answer` is None when no acknowledgement may leave, and then `withheld` tells a colleague why."""

    answer: Answer | None
    because: str
    withheld: Note | None = None
    collective: bool = False
    follow_up_of: int | None = None  # the ticket, closed long ago, that the mail goes on from


Verdict = Ignore | RecordEvent | RecordBounce | StaffMail | AddMessage | OpenTicket
Rule = Callable[[InboundMessage, Known], Verdict | None]


def own_mail(message: InboundMessage, known: Known) -> Verdict | None:
    """Drop what we sent ourselves: no loops."""
    if message.nature.kind is MailKind.OWN:
        return Ignore(f"own mail: {message.nature.reason}")
    if known.own_message_id or known.own_loop_mark:
        return Ignore("own mail: it carries this desk's mark")
    return None


def bounce(message: InboundMessage, known: Known) -> Verdict | None:
    """Note a delivery report at the mail it returns; one without our signed id proves nothing."""
    if message.nature.kind is not MailKind.BOUNCE:
        return None
    return RecordBounce(known.bounced_mail, message.nature.reason)


def automatic(message: InboundMessage, known: Known) -> Verdict | None:
    """Record what machines answer or send to many; it is never answered and opens nothing.

    What a program writes of its own accord goes on like a person's mail, since web forms carry complaints; `unanswerable` stops answers.
    """
    kind = message.nature.kind
    if kind in (MailKind.PERSON, MailKind.NOTIFICATION):
        return None
    link = known.by_token or known.by_reference
    if link is None and kind in (MailKind.MAILING_LIST, MailKind.BULK):
        return Ignore(f"{kind}: {message.nature.reason}")
    return RecordEvent(link.ticket if link else None, kind.value, message.nature.reason)


def staff_mail(message: InboundMessage, known: Known) -> Verdict | None:
    """Take what somebody of the staff writes as work, not as a customer's mail; what it may do is decided by what it shows.

    A colleague may have a matter of their own: then they answer mails that customers get, or write a new one like anybody else.
    """
    if not known.from_staff or _is_their_own_matter(message, known):
        return None
    evidence = Evidence(
        message.authentication,
        answered=known.answered,
        token=known.has_token,
        theirs=known.token_was_theirs,
        recent=known.token_is_recent,
        must_pass=known.staff_must_pass,
        by_person=message.nature.kind is MailKind.PERSON,
        recused=known.recused,
    )
    if known.has_token:
        theirs = known.by_token if known.token_was_theirs else None  # another's token leads nowhere
        return StaffMail(theirs.ticket if theirs else None, evidence, "a colleague's answer to a mail of ours")
    link = known.by_tag or known.by_reference
    return StaffMail(link.ticket if link else None, evidence, "a colleague's mail without a reply token")


def _is_their_own_matter(message: InboundMessage, known: Known) -> bool:
    link = known.by_token or known.by_reference
    if known.has_token:
        to_customer = known.answered is not None and known.token_was_theirs and KINDS[known.answered.kind].customer
        return to_customer and link is not None and link.participant
    if link is not None:
        return link.participant and known.by_tag is None
    proved = message.authentication is Authentication.PASS
    return proved and known.by_tag is None and message.forwarded is None and not known.commands


def reply_by_token(message: InboundMessage, known: Known) -> Verdict | None:
    """Join an answer to a mail of ours; a stranger who holds it (a forwarded mail) is joined unverified."""
    link = known.by_token
    if link is None:
        return None
    if link.participant and message.authentication is not Authentication.FAIL:
        return _join(message, known, link, "answers a mail of ours")
    because = "holds a mail of ours, but is not proved to take part"
    return AddMessage(link.ticket, verified=False, because=because, token_of=known.strangers_token_of)


def reply_by_reference(message: InboundMessage, known: Known) -> Verdict | None:
    """Join a mail that refers to an earlier one of the same ticket, from somebody who takes part."""
    return _join(message, known, known.by_reference, "refers to a mail in the ticket")


def reply_by_tag(message: InboundMessage, known: Known) -> Verdict | None:
    """Join a mail whose subject names the ticket, from somebody who takes part."""
    return _join(message, known, known.by_tag, "its subject names the ticket")


def duplicate(message: InboundMessage, known: Known) -> Verdict | None:
    """Join a second version of a mail (list footer, virus mark, sent again) to the ticket of the first."""
    copy = known.copy
    if copy is None or not (copy.same_sender and copy.recent) or message.authentication is Authentication.FAIL:
        return None
    return AddMessage(copy.ticket, copy.participant, because="same Message-ID and sender as an earlier mail, other bytes")


def flood(message: InboundMessage, known: Known) -> Verdict | None:
    """Keep together what one address sends beyond the limit, with one answer where a single mail would have got one."""
    if known.new_tickets_last_hour < known.new_ticket_limit:
        return None
    because = f"more than {known.new_ticket_limit} new tickets from this address within an hour"
    if known.collective_ticket is not None:
        return AddMessage(known.collective_ticket, message.authentication is not Authentication.FAIL, because)
    alone = opening(message, known)
    return replace(alone, answer=Answer.TOGETHER if alone.answer else None, because=because, collective=True)


def complaint(message: InboundMessage, known: Known) -> Verdict | None:
    """Open a ticket."""
    return opening(message, known)


def opening(message: InboundMessage, known: Known) -> OpenTicket:
    """Return how a new matter is opened; how much its acknowledgement says depends on what is proved about the sender."""
    for holds, because, note in _against_answering(message, known):
        if holds:
            return OpenTicket(None, because, note)
    if message.authentication is Authentication.PASS or known.known_correspondent:
        return OpenTicket(Answer.FULL, "a new matter from a proved address")
    return OpenTicket(Answer.RESTRAINED, "a new matter from an address that nothing proves")


def _against_answering(message: InboundMessage, known: Known) -> tuple[tuple[bool, str, Note | None], ...]:
    """Return what speaks against an acknowledgement: does it hold, why, and what the owner is told."""
    circles = message.received_count > MOST_RECEIVED_FIELDS
    failed = message.authentication is Authentication.FAIL
    return (
        (known.silent, "received before the desk's first connection: filed, not answered", None),
        (message.sender is None, "no unambiguous sender, so nobody to answer", Note.NO_SENDER),
        (circles, f"goes in circles: {message.received_count} Received fields", Note.MACHINE),
        (message.unanswerable is not None, f"no automatic answer: {message.unanswerable}", Note.MACHINE),
        (failed, "the sender's address failed authentication: the acknowledgement waits for a colleague", Note.FAILED_AUTHENTICATION),
    )


RULES: tuple[Rule, ...] = (
    own_mail,  # first: whatever else it looks like, it must not be answered
    bounce,  # before `automatic`, which would take it for any machine's mail
    automatic,  # before people's rules: a machine's reply is not a reply
    staff_mail,  # before the reply rules: a colleague is not a customer of the ticket
    reply_by_token,  # the strongest link
    reply_by_reference,
    reply_by_tag,  # the weakest: anybody can type it, so only from somebody who takes part
    duplicate,  # after the links, which say it better; before `flood` and `complaint`: a second copy opens nothing
    flood,  # only for what would be a new ticket
    complaint,  # last: matches everything
)


def decide(message: InboundMessage, known: Known) -> Verdict:
    """Return the verdict of the first rule that has one."""
    for rule in RULES:
        verdict = rule(message, known)
        if verdict is not None:
            return verdict
    raise AssertionError(RULES)  # `complaint` answers always


def _join(message: InboundMessage, known: Known, link: Link | None, because: str) -> Verdict | None:
    """Join the mail of somebody who takes part; to a ticket closed long ago it is a new matter that follows it."""
    if not link or not link.participant or message.authentication is Authentication.FAIL:
        return None
    if link.lapsed:
        return flood(message, known) or replace(opening(message, known), follow_up_of=link.ticket)
    return AddMessage(link.ticket, verified=True, because=because)
