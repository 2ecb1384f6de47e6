"""Delivery reports that servers write in words: is it one, whom does it name, is it final? Pure.

Never by the words alone: a mail system must be the sender, and the subject or the text must say that a mail could not be delivered.
People write `undeliverable` too, forward such reports, and answer them; shops write `could not be delivered` about parcels. The less
sure the sender, the more must be said: two marks at least.
Sources: qmail's QSBMF, and the texts that Postfix, Exim, Sendmail, Exchange, Domino, Yahoo, QQ, NetEase and Sina send.
"""

import re
from collections.abc import Sequence
from enum import IntEnum
from itertools import product

from processor.mail import address, headers, phrases, report_phrases, smtp_words
from processor.mail.fields import Headers
from processor.mail.gated import Phrases
from processor.mail.message import BouncedRecipient

RECIPIENTS = 100
_CHARACTERS = 20_000
_NEAR_CHARACTERS = 1000

_NAMED = r"[A-Za-z0-9._%+=&~#$*/!?^{|}'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}"
_ANYWHERE = re.compile(_NAMED)
_LABELS = "|".join(report_phrases.LABELS)
_PATTERNS = (
    re.compile(rf"(?m)^[ \t]{{0,8}}<?({_NAMED})>?[ \t]{{0,4}}[:：](?!\S{{0,9}}@)"),
    re.compile(rf"(?m)^[ \t*•·>-]{{0,12}}[<\"'\[]?({_NAMED})[>\"'\]]?[.,;]?[ \t]{{0,80}}(?:$|(?:on|am|le|el|il|em|op|den) \d)"),
    re.compile(rf"(?m)^[ \t]{{1,12}}[^\n@<>():]{{1,60}} [(<\[]({_NAMED})[)>\]][ \t]{{0,80}}$"),
    re.compile(rf"(?i)dda:SMTP=({_NAMED});"),  # X.400 form of Exchange 5.5
    re.compile(rf"(?im)(?<![A-Za-z])(?:{_LABELS})(?![A-Za-z])[ \t]?[:：]?\s{{0,8}}(?:-- )?[<\"'“「\[（(]?({_NAMED})"),
    re.compile(rf"({_NAMED})"),
)
# An address that stands for itself, or on a line of its own as a recipient; not after any label: web forms have those.
_STANDING = (
    *_PATTERNS[:4],
    re.compile(rf"(?im)^[ \t]{{0,8}}(?:failed |original |final )?recipient(?: address)?[ \t]?[:：][ \t]{{0,8}}<?{_NAMED}"),
)
_WORDS = re.compile(r"[^\W_]")
_RETURNED = re.compile(rf"(?im)^[ \t>*=_|-]{{0,60}}(?:{'|'.join(report_phrases.RETURNED)})")
_INTRODUCTION = re.compile(rf"(?i)(?:{'|'.join(report_phrases.INTRODUCTIONS)}) (?:all of )?the following[^\n]{{0,40}}")
_SUBJECT = Phrases(report_phrases.SUBJECTS)
_SUCCESS = Phrases(report_phrases.SUCCESS_SUBJECTS)
_TEXT = Phrases(report_phrases.FAILURES)
_FOR_NOW = Phrases(report_phrases.TRYING)
_GIVEN_UP = Phrases(report_phrases.GIVEN_UP)
_SYSTEM_ADDRESS = re.compile("|".join(report_phrases.SYSTEM_ADDRESSES))
_PROGRAM, _POSSIBLE, _NO_REPLY = (
    re.compile(rf"(?:.{{0,40}}[._ -])?(?:{'|'.join(names)})(?:[._ -].{{0,60}})?")
    for names in (report_phrases.PROGRAMS, report_phrases.POSSIBLE_SYSTEMS, report_phrases.NO_REPLIES)
)
_AUTOMATIC = "|".join(phrases.AUTOMATIC_REPLY_PREFIXES)
_ANSWER = re.compile(rf"\s{{0,4}}(?:re|fwd?|wg|aw|tr|回复|答复|转发|回覆|轉寄)\s?[:：]|[\[【(]?(?:{_AUTOMATIC})\b", re.IGNORECASE)
_SQUEEZED = str.maketrans("", "", "._- \"'\\")
# Only mail systems set these on a mail of their own.
_SYSTEM_FIELDS = ("x-failed-recipients", "x-ms-embedded-report", "x-dsncontext", "x-ms-exchange-message-is-ndr", "x-mx-bounce")


class Sender(IntEnum):
    """How sure it is that a mail system wrote a mail."""

    PERSON = 0
    AUTOMATIC = 1  # a no-reply address, or a mail that says itself that a program sent it: shops and web forms are like that
    POSSIBLE = 2  # a name that mail systems use, and administrators too
    PROGRAM = 3  # a name of mail software, or an empty return path: absence notes have that too
    SYSTEM = 4


def sender(top: Headers) -> Sender:
    """Return how sure it is that a mail system wrote the mail with this header."""
    written, path = headers.display(top.first("from")).lower(), top.text("return-path").lower().replace(" ", "")
    if any(top.first(name) is not None for name in _SYSTEM_FIELDS) or "content-classes:dsn" in top.text("content-class").lower():
        return Sender.SYSTEM
    # No person's program writes `From: <>`.
    if _is_system(written) or written.replace(" ", "").endswith("<>"):
        return Sender.SYSTEM
    name, _, bracketed = written.partition("<")
    names = [one.strip("\"' ") for one in (name, (bracketed or name).rpartition("@")[0])]
    # Sendmail writes MAILER-DAEMON for the empty path.
    if path == "<>" or _is_system(path) or any(_PROGRAM.fullmatch(one) for one in names):
        return Sender.PROGRAM
    if any(_POSSIBLE.fullmatch(one) for one in names):
        return Sender.POSSIBLE
    submitted = top.text("auto-submitted").lower().startswith("auto-")
    return Sender.AUTOMATIC if submitted or any(_NO_REPLY.fullmatch(one) for one in names) else Sender.PERSON


def reason(who: Sender, subject: str, text: str, *, returns_mail: bool) -> str | None:
    """Return why a mail in words is a delivery report, or None; `returns_mail` tells whether it holds the mail it is about."""
    if who is Sender.PERSON or _SUCCESS.in_(subject):
        return None
    head = text[:_CHARACTERS]
    titled, worded = _SUBJECT.in_(subject), _TEXT.in_(head)
    if who is Sender.SYSTEM:
        return "sent by a mail system about a mail that was not delivered" if titled or worded else None
    if not worded or not (titled or returns_mail) or _ANSWER.match(subject) is not None:
        return None
    # An administrator greets, or says what happened, before pasting a report; a machine begins with it.
    if who is Sender.POSSIBLE and not _TEXT.in_(head.lstrip().partition("\n")[0]):
        return None
    return "sent by no person, with the words of a delivery report" if returns_mail or _names_failure(who, head) else None


def _names_failure(who: Sender, head: str) -> bool:
    """Tell whether a text names who failed or how; a sender that may be an administrator must say both."""
    named, numbered = any(pattern.search(head) for pattern in _STANDING), smtp_words.has_number(head)
    return (who is Sender.PROGRAM and (named or numbered)) or (who is Sender.POSSIBLE and named and numbered)


def recipients(text: str, ours: frozenset[str]) -> list[BouncedRecipient]:
    """Return the recipients that a report names, before the mail it returns; `ours` are the addresses that the report went to.

    Addresses that stand for themselves come before those in sentences: `<address>:`, alone on a line, after a label, anywhere.
    """
    own = _own_words(text)
    introduced = _INTRODUCTION.search(own)
    begin = introduced.end() if introduced is not None and _ANYWHERE.search(own, introduced.end()) is not None else 0
    # Only when nobody else is named, a mail system's address is taken as the one that failed.
    for systems, pattern in product((False, True), _PATTERNS):
        named = ((match, _addressed(match[1], ours, systems=systems)) for match in pattern.finditer(own, begin))
        found = [(match, one) for match, one in named if one is not None]
        if found:
            spans = _spans(own, found)
            chosen = list(spans.items())[::-1][: 1 if pattern is _PATTERNS[-1] else RECIPIENTS]
            return [BouncedRecipient(one, *_verdict(own, span, is_alone=len(chosen) == 1)) for one, span in chosen]
    return []


def _spans(own: str, found: Sequence[tuple[re.Match[str], str]]) -> dict[str, tuple[int, int]]:
    """Return where what is said of each recipient begins and ends, the last recipient first; a list of them shares what follows it."""
    spans: dict[str, tuple[int, int]] = {}
    begins, end = len(own), len(own)
    for match, named in reversed(found):
        if _WORDS.search(own, match.end(), begins) is not None:
            end = begins
        spans[named] = (match.end(), end)
        begins = match.start()
    return spans


def _addressed(written: str, ours: frozenset[str], *, systems: bool) -> str | None:
    """Return an address in a report as a recipient's, or None when it is ours, or a mail system's and those are not wanted."""
    named = address.normal(written.strip("'"))
    return None if named is None or named.lower() in ours or (not systems and _is_system(named.lower())) else named


def judged(named: str, text: str) -> BouncedRecipient:
    """Return a recipient known from elsewhere, a normal address, with what the text says where it names it."""
    own = _own_words(text)
    at = own.lower().find(named.lower())
    return BouncedRecipient(named, *_verdict(own, (at + len(named) if at >= 0 else 0, len(own)), is_alone=at < 0))


def _own_words(text: str) -> str:
    """Return what a report says itself: up to the mail it returns."""
    head = text[:_CHARACTERS]
    returned = _RETURNED.search(head)
    return head[: returned.start()] if returned is not None and _ANYWHERE.search(head, 0, returned.start()) is not None else head


def _verdict(own: str, span: tuple[int, int], *, is_alone: bool) -> tuple[str | None, bool | None]:
    """Return the status of a recipient and whether the failure is final, from what stands in `span`; the plans of the server count first.

    What is said before a recipient is about it when it is the only one.
    """
    near = own[span[0] : min(span[1], span[0] + _NEAR_CHARACTERS)]
    if is_alone and not smtp_words.has_number(near):
        near = own
    given_up = _GIVEN_UP.in_(own)
    if given_up or _FOR_NOW.in_(own):
        return smtp_words.status(near), given_up
    permanent = smtp_words.is_final(near)
    fails = permanent is None and (_TEXT.in_(own) or _SUBJECT.in_(own))
    return smtp_words.status(near), True if fails else permanent


def _is_system(written: str) -> bool:
    """Tell whether an address or its display name is a mail system's own."""
    name, _, bracketed = written.partition("<")
    comment = written.partition("(")[2].rstrip(") ")
    local = (bracketed or name).partition("@")[0]
    pieces = [piece.translate(_SQUEEZED).strip("<>") for piece in (name.partition("(")[0].partition("@")[0], local, comment)]
    return any(piece in report_phrases.SYSTEMS or _SYSTEM_ADDRESS.fullmatch(piece) for piece in pieces if piece)
