"""Delivery reports: which recipient failed, for good or for now, and which mail of ours came back. Pure.

The machine-readable report (RFC 3464) counts; where a server wrote one in words only, `plain_report` reads it. A report that says
that everything was delivered is a receipt.
Sources: RFC 3464, RFC 3463, RFC 6522, Exim's X-Failed-Recipients.
"""

import re
from collections.abc import Sequence

from processor.mail import address, fields, headers, plain_report, references, transfer
from processor.mail.fields import Headers
from processor.mail.message import Bounce, BouncedRecipient, MailKind, Nature
from processor.mail.outline import Outline, Part

RECIPIENTS = 100
_REPORT_BYTES = 64 * 1024

_STATUS_TYPES = ("message/delivery-status", "message/global-delivery-status")
_RETURNED_TYPES = ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global", "message/global-headers")
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_ADDRESS = re.compile(r"[^\s<>()\"',;:@]{1,64}@[A-Za-z0-9.-]{1,255}")
_MESSAGE_ID_LINE = re.compile(r"(?im)^[>\s]{0,8}message-id:[ \t]{0,4}(<[^<>\s]{1,900}>)")
_SUCCESSES = ("delivered", "relayed", "expanded", "deliverable")


def read(raw: bytes, outline: Outline, subject: str, text: str) -> tuple[Bounce | None, Nature] | None:
    """Return what a delivery report says, or None when the mail is none."""
    top = outline.root.headers
    blocks = [
        block for part in outline.leaves if part.type in _STATUS_TYPES for block in _blocks(transfer.decoded(raw, part, _REPORT_BYTES))
    ]
    if blocks and all(_action(block) in _SUCCESSES for block in blocks):
        return None, Nature(MailKind.RECEIPT, f"Action: {_action(blocks[0])}")
    failed = _failed_field(top)
    reason = _reason(outline, failed) or plain_report.reason(top, subject, text)
    if reason is None:
        return None
    recipients = [one for one in map(_recipient, blocks) if one is not None] or failed or plain_report.recipients(text)
    by_address = {one.address: one for one in reversed(recipients[:RECIPIENTS])}
    return Bounce(tuple(by_address.values())[::-1], _original(raw, outline.leaves, text)), Nature(MailKind.BOUNCE, reason)


def _reason(outline: Outline, failed: Sequence[BouncedRecipient]) -> str | None:
    """Return which standard mark makes a mail a delivery report."""
    if any(part.type in _STATUS_TYPES for part in outline.leaves):
        return "message/delivery-status"
    if (outline.root.content.get("report-type") or "").lower() == "delivery-status":
        return "report-type=delivery-status"
    return "X-Failed-Recipients is present" if failed else None


def _blocks(report: bytes) -> list[Headers]:
    """Return the blocks of a delivery-status part that are about a recipient (RFC 3464 2.3)."""
    found: list[Headers] = []
    position = 0
    while position < len(report) and len(found) < RECIPIENTS:
        block = fields.read_block(report, position, len(report))
        position = max(block.body_start, position + 1)
        if block.headers.first("final-recipient") is not None or block.headers.first("original-recipient") is not None:
            found.append(block.headers)
    return found


def _action(block: Headers) -> str:
    """Return the Action of a recipient in lower case without its comment."""
    return block.text("action").lower().partition("(")[0].partition(";")[0].strip()


def _recipient(block: Headers) -> BouncedRecipient | None:
    """Return one recipient with its status; `delayed` is never final, whatever the status says."""
    named = _ADDRESS.search(block.text("final-recipient")) or _ADDRESS.search(block.text("original-recipient"))
    if named is None:
        return None
    status = _STATUS.search(block.text("status")) or _STATUS.search(block.text("diagnostic-code"))
    code = status[1] if status is not None else None
    permanent = {"failed": True, "delayed": False}.get(_action(block))
    if permanent is not False and code is not None:
        permanent = {"5": True, "4": False}.get(code[0], permanent)
    return BouncedRecipient(address.normal(named[0]) or headers.clean(named[0].lower()), code, permanent)


def _failed_field(top: Headers) -> list[BouncedRecipient]:
    """Return the recipients that Exim and Gmail name in a header field."""
    named = " ".join(fields.unfold(value).decode("ascii", "replace") for value in top.all("x-failed-recipients"))
    return [BouncedRecipient(address.normal(one) or headers.clean(one.lower()), None, permanent=True) for one in _ADDRESS.findall(named)]


def _original(raw: bytes, leaves: Sequence[Part], text: str) -> str | None:
    """Return the Message-ID of the mail that came back: from the returned part, else from the text."""
    for part in leaves:
        if part.type in _RETURNED_TYPES:
            data = transfer.decoded(raw, part, fields.BLOCK_BYTES)
            found = references.message_id(fields.read_block(data, 0, len(data)).headers.text("message-id"))
            if found is not None:
                return found
    lines = _MESSAGE_ID_LINE.findall(text)
    return references.message_id(lines[-1]) if lines else None
