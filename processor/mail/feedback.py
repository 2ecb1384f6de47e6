"""Feedback reports: a mailbox provider passes on that somebody called a mail of ours unwanted. Pure.

The machine-readable report counts (RFC 5965, RFC 6591); where a provider writes one in words, its own address and its own words must
come together, since a customer may write `complaint about a message` too. An unsubscription that a mail program sends by itself is one.
Sources: RFC 5965, RFC 6591, RFC 6650, and the reports of Hotmail (JMRP), AOL, Yahoo, SpamCop, NetEase and Apple Mail.
"""

import re

from processor.mail import fields, transfer
from processor.mail.fields import Headers
from processor.mail.message import Address, MailKind, Nature
from processor.mail.outline import Outline

_CHARACTERS = 4000
_INNER_BYTES = 16 * 1024
_TYPE_LINE = re.compile(
    r"(?im)^feedback-type:[ \t]{0,4}(abuse|fraud|other|not-spam|opt-out(?:-list)?|virus|auth-failure|complaint|miscategorized)\b"
)
_FURTHER_LINE = re.compile(
    r"(?im)^(user-agent|version|original-(?:mail-from|rcpt-to|envelope-id)|source-ip|received-date|arrival-date|reported-(?:domain|uri)"
    r"|removal-recipient|reporting-mta|incidents|redacted-address|auth-failure|delivery-result):"
)
_FURTHER_LINES = 2
_LOOP_ADDRESS = re.compile(
    r"(?:staff|scomp|fbl|fbl[-_.+].*|.*[-_.+]fbl|feedback(?:loop)?|feedback[-_.+].*|arf|abuse|abuse[-_.+].*|complaints?|complaints?[-_.+].*"
    r"|antispam|anti[-_.]spam|spam|spam[-_.]?report|report|reports|postmaster|no[-_.]?reply.*|\d{3,20})"
)
_WORDS = re.compile(
    r"complaint about (?:a )?message from"
    r"|\b(?:abuse|spam|opt-out|opt out|fraud|virus|complaint|feedback) report (?:for|about|on|of) "
    r"(?:an? |the )?(?:e-?mail )?"
    r"(?:message|ip)\b|\bemail (?:feedback|abuse) report\b|\breported (?:as|to be) (?:spam|junk|unsolicited)|^\[spamcop \("
    r"|(?:用户|用戶)?(?:投诉|投訴|举报|舉報)(?:反馈|回馈|报告|通知)|(?:被|将您的邮件)(?:用户)?(?:举报|投诉|标记)为?垃圾邮件",
    re.IGNORECASE | re.MULTILINE,
)
_ORIGINAL_FIELD = "x-hmxmroriginalrecipient"
_MARKS = ("x-aol-inrly", "x-spamcop-sourceip")


def read(raw: bytes, outline: Outline, subject: str, sender: Address | None, text: str) -> Nature | None:
    """Recognise a feedback report."""
    top = outline.root.headers
    reason = _by_structure(outline) or _by_field(top) or _by_original(raw, outline, subject) or _by_words(subject, sender, text)
    return Nature(MailKind.FEEDBACK_REPORT, reason) if reason is not None else None


def _by_structure(outline: Outline) -> str | None:
    """Return the standard mark of a report."""
    root = outline.root
    if root.type == "multipart/report" and (root.content.get("report-type") or "").lower() == "feedback-report":
        return "report-type=feedback-report"
    return "message/feedback-report" if any(leaf.type == "message/feedback-report" for leaf in outline.leaves) else None


def _by_field(top: Headers) -> str | None:
    """Return the header field of a program that reports or unsubscribes."""
    if top.text("x-apple-unsubscribe").lower() == "true":
        return "X-Apple-Unsubscribe: true"
    return next((f"{name.title()} is present" for name in _MARKS if top.first(name) is not None), None)


def _by_original(raw: bytes, outline: Outline, subject: str) -> str | None:
    """Recognise Hotmail's report: nothing but the mail complained of, with a field of Hotmail's in it or its words as subject."""
    inner = [leaf for leaf in outline.leaves if leaf.type == "message/rfc822"]
    if not inner or len(inner) != len(outline.leaves):
        return None
    data = transfer.decoded(raw, inner[0], _INNER_BYTES)
    original = fields.read_block(data, 0, len(data)).headers
    if original.first(_ORIGINAL_FIELD) is not None:
        return f"{_ORIGINAL_FIELD.title()} in the mail complained of"
    return "Subject: complaint about message from" if subject.lower().startswith("complaint about message from") else None


def _by_words(subject: str, sender: Address | None, text: str) -> str | None:
    """Recognise a report in words, from an address that is none of a person."""
    local = sender.address.rpartition("@")[0].lower() if sender is not None else ""
    if sender is not None and _LOOP_ADDRESS.fullmatch(local) is None:
        return None
    head = text[:_CHARACTERS]
    if _TYPE_LINE.search(head) and len({found.lower() for found in _FURTHER_LINE.findall(head)}) >= _FURTHER_LINES:
        return "the text holds the fields of a feedback report"
    found = _WORDS.search(subject) or _WORDS.search(head)
    return f"the words of a feedback report: {found[0]}" if found is not None and local else None
