"""Challenges: a filter holds a mail of ours until its sender confirms it. Pure.

We never do: whoever clicks for a machine invites more. A challenge speaks to the sender about *his* mail, and says of three things at
least two: that an address is protected, that the mail waits, and what the sender must do; a customer who tells of one says `my mail`.
Runs before delivery reports are looked for, since some filters dress their challenge as one although the address is alive.
Sources: the fields and texts of TMDA, Boxbe, Bluebottle, SpamArrest, EarthLink, ASK, Sendio, Mailinblack, and Chinese filters.
"""

import re

from processor.mail import challenge_phrases
from processor.mail.fields import Headers
from processor.mail.gated import Phrases
from processor.mail.message import Address, MailKind, Nature

_CHARACTERS = 4000
_FIELDS = (
    *(
        "x-bluebottle-request",
        "x-trusted-delivery",
        "x-boxbe-challenge",
        "x-spamarrest-challenge",
        "x-spamarrest-noauth",
        "x-mailblocks-challenge",
    ),
    *(
        "x-askversion",
        "x-ask-action",
        "x-qconfirm",
        "x-sendio-challenge",
        "x-choicemail-registration-request",
        "x-tmda-challenge",
        "x-mailinblack",
    ),
)
_SERVICES = (
    "boxbe.com",
    "spamarrest.com",
    "mailblocks.com",
    "bluebottle.com",
    "sendio.com",
    "mailinblack.com",
    "knowspam.net",
    "vanquish.com",
)
_PROGRAMS = frozenset(
    ("noreply", "no-reply", "donotreply", "support", "notification", "notifications", "challenge", "verify", "verification", "confirm")
)


_SAID = {
    "protects an address": Phrases(challenge_phrases.PROTECTED),
    "holds the mail": Phrases(challenge_phrases.HELD),
    "demands a confirmation": Phrases(challenge_phrases.DEMANDED),
}
_SUBJECT = Phrases(challenge_phrases.SUBJECTS)
_TELLING = Phrases(challenge_phrases.TELLING)
_SPACES = re.compile(r"[ \t\r\n\u3000]+")


def read(top: Headers, subject: str, sender: Address | None, text: str) -> Nature | None:
    """Recognise a challenge."""
    reason = _by_field(top) or _by_words(top, subject, sender, text)
    return Nature(MailKind.AUTO_REPLY, f"challenge: {reason}") if reason is not None else None


def _by_field(top: Headers) -> str | None:
    """Return the header field of a challenging filter."""
    if top.text("x-delivery-agent").lower().startswith("tmda") and "confirm" in (top.text("reply-to") + top.text("from")).lower():
        return "X-Delivery-Agent: TMDA and an address to confirm at"
    return next((f"{name.title()} is present" for name in _FIELDS if top.first(name) is not None), None)


def _by_words(top: Headers, subject: str, sender: Address | None, text: str) -> str | None:
    """Return what a text says of what challenges say; more of it is wanted from an address that may be a person's."""
    joined = _SPACES.sub(" ", text[:_CHARACTERS])
    lower = joined.lower()
    if not any(root in lower for root in challenge_phrases.ROOTS):
        return None
    said = [name for name, phrases in _SAID.items() if phrases.in_(joined)]
    if "demands a confirmation" not in said or _TELLING.in_(joined):
        return None
    local, _, domain = sender.address.lower().rpartition("@") if sender is not None else ("", "", "")
    service = local in _PROGRAMS and domain.endswith(_SERVICES)
    hinted = service or _SUBJECT.in_(subject) or top.first("auto-submitted") is not None
    needed = 2 if hinted else len(_SAID)
    return "the text " + " and ".join(said) if len(said) >= needed else None
