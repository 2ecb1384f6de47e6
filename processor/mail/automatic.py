"""Machine or person: what wrote a mail, and whether an automatic answer may go to it. Pure.

Decided by header fields, by the sender's address and by the subject prefixes that mail servers themselves set; never by a word in
the body. A mail of a person may still be one that must not be answered by a machine (`unanswerable`): a web form, a no-reply sender.
Sources: RFC 3834, RFC 2919, RFC 2369, RFC 8098, RFC 5965, [MS-OXCMAIL] X-Auto-Response-Suppress.
"""

import re

from processor.mail import address, headers, phrases
from processor.mail.fields import Headers, unfold
from processor.mail.message import Address, MailKind, Nature

_COMMENT = re.compile(r"\([^()]{0,200}\)")  # RFC 5322 3.2.2, without those in one another
_AUTOMATIC_REPLY_FIELDS = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from", "x-mail-autoreply", "x-amazon-auto-reply")
_LIST_FIELDS = ("list-id", "list-post", "list-subscribe", "list-help", "list-archive", "list-owner")
_BULK_FIELDS = ("list-unsubscribe", "feedback-id", "x-campaign", "x-campaignid", "x-csa-complaints")
_REPORTS = {
    "feedback-report": MailKind.FEEDBACK_REPORT,
    "disposition-notification": MailKind.RECEIPT,
}
_NOBODY = re.compile(
    r"(no|not|do[-_.]?not|dont|never)[-_.]?reply.*|.*[-_.](no|do[-_.]?not)[-_.]?reply|mailer[-_.]?daemon|postmaster|bounces?([-_.+=].*)?|www-data|root|nobody"
    r"|mail[-_.]?daemon|auto[-_.]?(reply|responder|mailer)"
)
# A colon or bracket must follow the prefix, or nothing at all.
_PREFIXES = re.compile(rf"[\[【(]?\s?(?:{'|'.join(phrases.AUTOMATIC_REPLY_PREFIXES)})\s?(?:[:：\]】)]|[-–—] |$)", re.IGNORECASE)
_AMBIGUOUS = re.compile(r"(auto|ooo|abwesend)\W*", re.IGNORECASE)  # people use these too
_SUPPRESSING = frozenset({"all", "autoreply", "oof"})


def classify(top: Headers, content_type: tuple[str, str], subject: str, sender: Address | None, own_addresses: frozenset[str]) -> Nature:
    """Return what wrote a mail; delivery reports are recognised before this (`bounce`).

    `content_type` is the media type of the mail and its `report-type`, both in lower case.
    """
    if sender is not None and address.plain(sender.address) in {address.plain(own) for own in own_addresses}:
        return Nature(MailKind.OWN, f"From: {sender.address} is an address of ours")
    if content_type[0] == "multipart/report" and content_type[1] in _REPORTS:
        return Nature(_REPORTS[content_type[1]], f"report-type={content_type[1]}")
    return _automatic_reply(top, subject) or _many_recipients(top) or Nature(MailKind.PERSON, "no mark of a machine")


def unanswerable(top: Headers, nature: Nature, sender: Address | None) -> str | None:
    """Return why no automatic answer may go to the sender of a mail, or None when it may."""
    if nature.kind is not MailKind.PERSON:
        return nature.reason
    submitted = _submitted(top)
    if submitted not in ("", "no"):
        return f"Auto-Submitted: {submitted}"
    if top.text("return-path").replace(" ", "") == "<>":
        return "Return-Path: <>"
    if sender is not None and _NOBODY.fullmatch(sender.address.rpartition("@")[0].lower()):
        return f"From: {sender.address} is no person's address"
    suppressed = _SUPPRESSING & _suppressed(top)
    return f"X-Auto-Response-Suppress: {', '.join(sorted(suppressed))}" if suppressed else None


def _automatic_reply(top: Headers, subject: str) -> Nature | None:
    """Recognise an answer that a machine gave to a mail."""
    if _submitted(top).startswith("auto-replied"):
        return Nature(MailKind.AUTO_REPLY, "Auto-Submitted: auto-replied")
    for name in _AUTOMATIC_REPLY_FIELDS:
        if top.first(name) is not None and top.text(name).lower() not in ("no", "false", "0"):
            return Nature(MailKind.AUTO_REPLY, f"{name.title()} is present")
    if _precedence(top) == "auto_reply":
        return Nature(MailKind.AUTO_REPLY, "Precedence: auto_reply")
    # An inbox rule of Exchange answers with both; with the first alone it only forwards a person's mail.
    if top.first("x-ms-exchange-inbox-rules-loop") is not None and "all" in _suppressed(top):
        return Nature(MailKind.AUTO_REPLY, "X-Ms-Exchange-Inbox-Rules-Loop and X-Auto-Response-Suppress: All")
    return _by_subject(top, subject)


def _by_subject(top: Headers, subject: str) -> Nature | None:
    """Recognise the prefix of an automatic reply; a subject that is nothing but the prefix must also answer something."""
    found = _PREFIXES.match(subject)
    if found is None:
        return None
    answers = any(top.first(name) is not None for name in ("in-reply-to", "references", "auto-submitted", "x-auto-response-suppress"))
    if (not found[0].rstrip().endswith((":", "：", "]", "】", ")")) or _AMBIGUOUS.fullmatch(found[0])) and not answers:
        return None
    return Nature(MailKind.AUTO_REPLY, f"Subject: {found[0].strip()}")


def _many_recipients(top: Headers) -> Nature | None:
    """Recognise mailing lists and mass mail."""
    precedence = _precedence(top)
    for name in _LIST_FIELDS:
        if top.first(name) is not None:
            return Nature(MailKind.MAILING_LIST, f"{name.title()} is present")
    if precedence == "list":
        return Nature(MailKind.MAILING_LIST, "Precedence: list")
    if precedence in ("bulk", "junk"):
        return Nature(MailKind.BULK, f"Precedence: {precedence}")
    for name in _BULK_FIELDS:
        if top.first(name) is not None:
            return Nature(MailKind.BULK, f"{name.title()} is present")
    return None


def _submitted(top: Headers) -> str:
    """Return the keyword of Auto-Submitted without its parameters (RFC 3834 5)."""
    return headers.clean(_COMMENT.sub(" ", top.text("auto-submitted").lower()).partition(";")[0], 40)


def _suppressed(top: Headers) -> frozenset[str]:
    """Return what X-Auto-Response-Suppress names, in lower case."""
    return frozenset(word.strip().lower() for word in top.text("x-auto-response-suppress").replace(";", ",").split(","))


def _precedence(top: Headers) -> str:
    """Return Precedence in lower case; the one that tells most when there are several."""
    values = {unfold(value).decode("ascii", "replace").lower().replace("-", "_") for value in top.all("precedence")}
    return next((value for value in ("auto_reply", "list", "bulk", "junk") if value in values), "")
