"""The values a mail is read into. Pure.

`InboundMessage` is what the program knows of a mail that came in. Every text in it is safe to store and to show:
no NUL, no lone surrogate, no control or direction-changing character outside the body. What was odd stands in `defects`.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

Day = date  # `InboundMessage` has a field called `date`


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox (RFC 5322 3.4): display name ("" when absent) and `local@domain`, the domain in lower case."""

    name: str
    address: str


class MailKind(StrEnum):
    """Who or what wrote a mail; the values are those of `processor read --json`."""

    PERSON = "person"
    AUTO_REPLY = "auto-reply"
    BOUNCE = "bounce"
    MAILING_LIST = "mailing-list"
    BULK = "bulk"
    FEEDBACK_REPORT = "feedback-report"
    RECEIPT = "receipt"
    NOTIFICATION = "notification"  # a program wrote of its own accord: a web form, a monitor, a shop
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Nature:
    """The kind of a mail and the evidence for it, such as `Auto-Submitted: auto-replied`."""

    kind: MailKind
    reason: str


class Authentication(StrEnum):
    """What our own receiving server found about the From domain (RFC 8601)."""

    PASS = "pass"  # noqa: S105 - a result, not a password
    FAIL = "fail"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class BouncedRecipient:
    """One recipient of a delivery report: enhanced status (RFC 3463) and whether the failure is final."""

    address: str
    status: str | None
    permanent: bool | None


@dataclass(frozen=True, slots=True)
class Bounce:
    """A delivery report (RFC 3464): whom it is about and which mail of ours came back."""

    recipients: tuple[BouncedRecipient, ...]
    original_message_id: str | None


class Protection(StrEnum):
    """Whether a mail is signed or encrypted as a whole (S/MIME, OpenPGP); nothing is ever verified or decrypted here."""

    NONE = "none"
    SIGNED = "signed"
    ENCRYPTED = "encrypted"


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The mail that this one passes on: who wrote it, if that can be told for sure, and what its header says."""

    sender: Address | None
    subject: str
    date_text: str  # as written, in whatever language; "" when absent
    text: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not the text: a safe label, its declared type, its decoded size in bytes, and what it is and holds."""

    name: str
    type: str
    size: int
    true_type: str | None = None  # the media type its first bytes show, None when they show none
    content: bytes = field(default=b"", repr=False)
    embedded: bool = False  # stands in the text, as a logo does


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """A mail as the program understands it."""

    message_id: str | None  # "<left@right>", at most 998 characters
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    subject: str
    date: datetime | None  # aware UTC; what the sender claims, for display only
    sender: Address | None  # None unless From holds exactly one unambiguous mailbox
    sender_text: str  # From as written, for people, when `sender` is None too
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    text: str  # the whole readable text
    as_written: str  # the same with the files that stand in it as letters and digits, should words have been taken for one
    new_text: str  # what this sender wrote in this mail
    attachments: tuple[Attachment, ...]
    forwarded: Forwarded | None
    protection: Protection
    nature: Nature
    returns_on: Day | None  # first day back that an out-of-office reply states
    bounce: Bounce | None
    authentication: Authentication
    loop_marks: tuple[str, ...]  # values of X-Loop
    received_count: int  # Received fields, a measure of how far the mail has travelled
    unanswerable: str | None  # why no automatic answer may go to this sender, None when it may
    defects: tuple[str, ...]
    truncated: bool  # only the head of the mail was read
    first_named: Address | None = None  # the first of several mailboxes in From, for people to read and never for a decision
    indented: bool = False  # HTML sets the whole text in block quotes, so that they tell nothing of who wrote it
    utc_offset_minutes: int | None = None  # by which the clock that wrote `date` differs from UTC, where that tells where the sender is
