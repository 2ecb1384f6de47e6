"""Delivery reports: which recipient failed, for good or for now, and which mail of ours came back. Pure.

The machine-readable report (RFC 3464) counts, wherever it stands: as a part, as a text file, in the text, in an attached report. Where
a server wrote one in words only, `plain_report` reads it. A report that says that everything was delivered is a receipt. What a person
forwards is never a report: without a multipart/report around it, a mail system must be the sender.
Sources: RFC 3464, RFC 3463, RFC 6522, Exim's X-Failed-Recipients.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from processor.mail import address, fields, headers, plain_report, report_phrases, returned_mail, ses_notice, status_report, transfer
from processor.mail.fields import Headers
from processor.mail.message import Bounce, BouncedRecipient, MailKind, Nature
from processor.mail.outline import Outline, Part
from processor.mail.plain_report import Sender
from processor.mail.status_report import Entry

RECIPIENTS = 100
_CHARACTERS = 64 * 1024
_FILES = 20  # looked at for a report that is not marked as one
_FILE_TYPES = ("text/", "application/octet-stream", "message/")

_STATUS_TYPES = ("message/delivery-status", "message/global-delivery-status", "text/delivery-status")
_ADDRESS = re.compile(r"[^\s<>()\"',;:@]{1,64}@[A-Za-z0-9.-]{1,255}")
_OUR_FIELDS = ("to", "from", "reply-to")  # not X-Original-To: some servers write the failed recipient there
_CHALLENGE = re.compile("|".join(report_phrases.CHALLENGES), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Report:
    """The machine-readable report in a mail: what it says of each recipient, and by which mark it was known."""

    entries: Sequence[Entry]
    mark: str | None


def read(raw: bytes, outline: Outline, subject: str, text: str) -> tuple[Bounce | None, Nature] | None:
    """Return what a delivery report says, or None when the mail is none."""
    top = outline.root.headers
    notice = ses_notice.read(top, text)
    if notice is not None:
        return notice, Nature(MailKind.BOUNCE, "an Amazon SES notification of a bounce")
    who = plain_report.sender(top)
    if who is Sender.PERSON and not _is_report(outline):
        return None
    report = _report(raw, outline, text, is_sure=_is_report(outline) or who is Sender.SYSTEM)
    other = _no_failure(report.entries)
    if other is not None:
        return None, other
    failed = _failed_field(top)
    reason = report.mark or ("X-Failed-Recipients is present" if failed else None)
    reason = reason or plain_report.reason(who, subject, text, returns_mail=returned_mail.is_in(outline, text))
    if reason is None:
        return None
    recipients = status_report.recipients(report.entries, failed) or _judged(failed, text) or _named(raw, outline, text)
    by_address = {one.address: one for one in reversed(recipients[:RECIPIENTS])}
    original = returned_mail.message_id(raw, outline, text)
    return Bounce(tuple(by_address.values())[::-1], original), Nature(MailKind.BOUNCE, reason)


def _report_type(outline: Outline) -> str:
    """Return the declared kind of report in lower case; other kinds than delivery-status are none of ours (RFC 8460)."""
    return (outline.root.content.get("report-type") or "").lower()


def _is_report(outline: Outline) -> bool:
    """Tell whether a mail is built as a delivery report; some servers leave the kind out."""
    kind = _report_type(outline)
    return kind == "delivery-status" or (outline.root.type == "multipart/report" and not kind)


def _report(raw: bytes, outline: Outline, text: str, *, is_sure: bool) -> _Report:
    """Return the machine-readable report of a mail; `is_sure` allows one that is not marked, as a person may have pasted it."""
    marked = [part for part in outline.leaves if part.type in _STATUS_TYPES]
    if marked:
        return _Report(_entries(raw, marked), "message/delivery-status")
    files = [part for part in outline.leaves[1:_FILES] if part.type.startswith(_FILE_TYPES) and part.type not in returned_mail.TYPES]
    found = [*_entries(raw, files), *status_report.read(text[:_CHARACTERS])] if is_sure else []
    entries = [entry for entry in found if entry.says_something][:RECIPIENTS]
    if entries:
        return _Report(entries, "the fields of a delivery report in the text")
    return _Report((), "report-type=delivery-status" if _report_type(outline) == "delivery-status" else None)


def _no_failure(entries: Sequence[Entry]) -> Nature | None:
    """Return what a report is that tells of no failure: a receipt, or a recipient's server that wants the sender to do something."""
    if entries and all(entry.has_succeeded for entry in entries):
        return Nature(MailKind.RECEIPT, f"Action: {entries[0].action}")
    if entries and all(_CHALLENGE.search(entry.values.get("diagnostic-code", "")) for entry in entries):
        return Nature(MailKind.AUTO_REPLY, "the recipient's server asks the sender to confirm")
    return None


def _entries(raw: bytes, parts: Sequence[Part]) -> list[Entry]:
    """Return what these parts say of recipients (RFC 3464 2.3)."""
    found: list[Entry] = []
    for part in parts:
        if len(found) < RECIPIENTS:
            found += status_report.read(transfer.decoded(raw, part, status_report.BYTES).decode("utf-8", "replace"))
    return found[:RECIPIENTS]


def _judged(failed: Sequence[str], text: str) -> list[BouncedRecipient]:
    """Return the recipients of a header field with what the text says of them; they failed for good unless it says otherwise."""
    return [plain_report.judged(named, text) for named in failed]


def _named(raw: bytes, outline: Outline, text: str) -> list[BouncedRecipient]:
    """Return the recipients that the words name, else those of a report that is attached, else whom the returned mail went to."""
    top = outline.root.headers
    ours = frozenset(one.lower() for name in _OUR_FIELDS for value in top.all(name) for one in _ADDRESS.findall(headers.raw_text(value)))
    found = plain_report.recipients(text, ours)
    if found:
        return found
    for data, inner in returned_mail.reports(raw, outline):
        attached = status_report.recipients(_entries(data, [part for part in inner.leaves if part.type in _STATUS_TYPES]), ())
        if attached:
            return attached
    only = returned_mail.addressee(raw, outline)
    return [plain_report.judged(only, text)] if only is not None else []


def _failed_field(top: Headers) -> list[str]:
    """Return the recipients that Exim and Gmail name in a header field."""
    written = " ".join(fields.unfold(value).decode("ascii", "replace") for value in top.all("x-failed-recipients"))
    named = (address.normal(one) for one in _ADDRESS.findall(written)[:RECIPIENTS])
    return [one for one in named if one is not None]
