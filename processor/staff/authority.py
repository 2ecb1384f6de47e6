"""May this mail do what a colleague may do? Pure.

A From can be forged by anybody, so it proves nothing. What counts is that the mail answers one of ours that only this colleague
can have got, not long ago, and that nothing speaks against its sender. A mail that answers none of ours has only the word of the
receiving server for its sender, and needs that word.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from processor.mail.message import Authentication

TOKEN_LASTS = timedelta(days=90)


class Objection(StrEnum):
    """Why a mail from a colleague's address is not taken for theirs."""

    NO_TOKEN = "it answers no mail of ours, and the receiving server does not vouch for its sender"  # noqa: S105 - a reason
    NOT_THEIRS = "the mail it answers was sent to somebody else"
    OLD = "the mail it answers is older than 90 days"
    FORGED = "its sender failed authentication"
    UNPROVED = "its sender is not proved, and this desk asks for that"
    MACHINE = "a program wrote it"
    RECUSED = "the matter is about them"


@dataclass(frozen=True, slots=True)
class Answered:
    """The mail of ours that a colleague's mail answers: its row in the outbox, what kind it was, on which occasion, when it was written."""

    mail: int
    kind: str
    occasion: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a mail from the address of somebody who works here has to show for it."""

    authentication: Authentication
    answered: Answered | None = None
    token: bool = False  # it carries a reply token of ours, whosever
    theirs: bool = False  # and that was sent to this very address
    recent: bool = True
    must_pass: bool = False  # the desk asks for a proved sender besides the token
    by_person: bool = True
    recused: bool = False


def objection(evidence: Evidence) -> Objection | None:
    """Return why the mail may do nothing, None when it may act for its sender."""
    against = (
        (evidence.authentication is Authentication.FAIL, Objection.FORGED),
        (not evidence.by_person, Objection.MACHINE),
        (evidence.token and not evidence.theirs, Objection.NOT_THEIRS),
        (evidence.token and not evidence.recent, Objection.OLD),
        (not evidence.token and evidence.authentication is not Authentication.PASS, Objection.NO_TOKEN),
        (evidence.must_pass and evidence.authentication is not Authentication.PASS, Objection.UNPROVED),
        (evidence.recused, Objection.RECUSED),
    )
    return next((why for holds, why in against if holds), None)
