"""Receipts: a mail was read, an invitation answered, a mail taken back; told by structure, else by the fixed words of mail programs. Pure.

In words both must be there, the prefix that the program writes before the subject and the sentence that it writes in the text: `Read:` and
`Accepted:` stand before people's subjects too.
Sources: RFC 8098, RFC 5546 3.2.3 (REPLY) and 3.2.7 (COUNTER), the receipts and recalls of Outlook and Exchange.
"""

import re
from collections.abc import Sequence

from processor.mail import receipt_phrases, transfer
from processor.mail.message import MailKind, Nature
from processor.mail.outline import Outline, Part

_PART_BYTES = 4096
_CHARACTERS = 2000
_METHOD = re.compile(rb"(?im)^METHOD:[ \t]{0,4}(REPLY|COUNTER)[ \t]{0,4}\r?$")
_REFUSED = re.compile(rb"(?im)^Disposition:[ \t]{0,4}automatic-action/[^;\r\n]{1,60};[ \t]{0,4}deleted\b")
_MEETING_CLASS = "urn:content-classes:calendarmessage"


def _prefix(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"[\[【]?(?:{'|'.join(words)})\s?[:：\]】]", re.IGNORECASE)


_READ, _READ_TEXT = _prefix(receipt_phrases.READ_PREFIXES), re.compile("|".join(receipt_phrases.READ_WORDS), re.IGNORECASE)
_ANSWERED = _prefix(receipt_phrases.ANSWER_PREFIXES)
_RECALLED, _RECALL_TEXT = _prefix(receipt_phrases.RECALL_PREFIXES), re.compile("|".join(receipt_phrases.RECALL_WORDS), re.IGNORECASE)


def read(raw: bytes, outline: Outline, subject: str, text: str) -> Nature | None:
    """Recognise a receipt; delivery reports of success are found by `bounce`."""
    reason = _by_structure(raw, outline) or _by_words(outline, subject, text)
    return Nature(MailKind.RECEIPT, reason) if reason is not None else None


def refuses(raw: bytes, outline: Outline) -> bool:
    """Tell whether a receipt says that a filter threw the mail away unread, as Sieve's `reject` does (RFC 5429 2.1)."""
    parts = [leaf for leaf in outline.leaves if leaf.type == "message/disposition-notification"]
    return any(_REFUSED.search(transfer.decoded(raw, part, _PART_BYTES)) for part in parts)


def _by_structure(raw: bytes, outline: Outline) -> str | None:
    """Return the part, or the field, that makes a mail a receipt."""
    root = outline.root
    if root.type == "multipart/report" and (root.content.get("report-type") or "").lower() == "disposition-notification":
        return "report-type=disposition-notification"
    if any(leaf.type == "message/disposition-notification" for leaf in outline.leaves):
        return "message/disposition-notification"
    if root.headers.text("content-class").lower() == "urn:content-classes:mdn":
        return "Content-Class: urn:content-classes:mdn"
    methods = (_method(raw, leaf) for leaf in outline.leaves if leaf.type in ("text/calendar", "application/ics"))
    return next((f"text/calendar; method={method}" for method in methods if method in ("reply", "counter")), None)


def _method(raw: bytes, leaf: Part) -> str:
    """Return the method of a calendar part, declared or in the calendar itself, in lower case."""
    declared = (leaf.content.get("method") or "").lower()
    if declared:
        return declared
    found = _METHOD.search(transfer.decoded(raw, leaf, _PART_BYTES))
    return found[1].decode("ascii").lower() if found is not None else ""


def _by_words(outline: Outline, subject: str, text: str) -> str | None:
    """Return the prefix of a receipt whose text, or class, says the same."""
    head = text[:_CHARACTERS]
    for prefix, words in ((_READ, _READ_TEXT), (_RECALLED, _RECALL_TEXT)):
        found = prefix.match(subject)
        if found is not None and words.search(head) is not None:
            return f"Subject: {found[0]} and the words of a receipt"
    answered = _ANSWERED.match(subject)
    if answered is not None and outline.root.headers.text("content-class").lower() == _MEETING_CLASS:
        return f"Subject: {answered[0]} and Content-Class: {_MEETING_CLASS}"
    return None
