"""What an SMTP reply means, and when to try again. Pure.

A reply is read by its first digit (RFC 5321 4.2.1) and by where it came: trouble of the site stops the pass, trouble of
one mail or one recipient only that mail. The wait is the mail's own age within bounds, so no counter is needed and a mail
that has waited long is not tried often. What cannot be read as a whole reply after the final dot is `Unknown`: the mail may
have been taken.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SHORTEST_WAIT, LONGEST_WAIT = timedelta(minutes=5), timedelta(seconds=4000)
LONGEST_REPLY = 400  # characters of a reply that are kept
CLOSING = 421  # "service not available, closing transmission channel" (RFC 5321 3.8)


class Verb(StrEnum):
    """The step of the conversation that a reply answers."""

    CONNECT = "connect"
    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    DOT = "dot"


@dataclass(frozen=True, slots=True)
class Sent:
    """The relay has taken the mail."""

    reply: str


@dataclass(frozen=True, slots=True)
class Deferred:
    """Not taken; the same mail is tried again later. `site`: the trouble is the relay's, other mails would meet it too."""

    reply: str
    site: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """Not taken and never will be. `recipient`: the address itself is refused."""

    reply: str
    recipient: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """The relay may or may not have taken the mail: the final dot went out and no whole reply came back."""

    reply: str


Outcome = Sent | Deferred | Failed | Unknown


def classify(verb: Verb, code: int, text: str) -> Outcome | None:
    """Return what the reply means for the mail in hand, None when the conversation goes on.

    A code outside 200-599 counts as temporary: the server is confused and a mail must not be given up for that.
    """
    reply = f"{code} {text}".strip()[:LONGEST_REPLY]
    if code == CLOSING:
        return Deferred(reply, site=True)
    match code // 100:
        case 2 | 3 if verb is not Verb.DOT:
            return None
        case 2:
            return Sent(reply)
        case 5 if verb is not Verb.MAIL:  # a no to the sender is about our account: the next mail would meet it too
            return Failed(reply, recipient=verb is Verb.RCPT)
        case _:
            return Deferred(reply, site=verb is Verb.MAIL)


def next_try(queued_at: datetime, now: datetime) -> datetime:
    """Return when a mail queued at `queued_at` is tried again: after its age, between 5 and 67 minutes."""
    return now + min(max(now - queued_at, SHORTEST_WAIT), LONGEST_WAIT)
