"""The mail that a delivery report returns: its Message-ID and to whom it went. Pure.

The returned part counts first, then headers attached as a text file, then those that stand in the report itself, then what the
report answers. A returned mail that is a delivery report itself returns yet another: the innermost is the one that was sent.
Sources: RFC 6522 3, RFC 3462, RFC 3834 3.1.5 (In-Reply-To of automatic answers).
"""

import re
from collections.abc import Iterator

from processor.mail import address, fields, outline, references, report_phrases, status_report, transfer
from processor.mail.fields import Headers
from processor.mail.outline import Outline, Part

_DEPTH = 4
_PARTS = 50  # looked at in one report
TYPES = (
    *("message/rfc822", "text/rfc822-headers", "text/rfc822", "message/rfc822-headers", "message/partial", "message/global"),
    *("message/global-headers", "text/global-headers", "message/news"),
)
_FILES = ("text/", "application/octet-stream", "message/")
# The identifier may stand on the next line; Outlook writes it without brackets.
_IDENTIFIER = re.compile(
    r"(?im)^[>|\s*]{0,12}(?:x-)?(?:original-)?message[- ]?id[ \t]{0,4}[:：=][ \t]{0,4}(?:\r?\n[ \t>|]{0,8})?"
    r"(<[^<>\s]{1,900}>|[^<>\s:;,]{1,300}@[^<>\s:;,]{1,300})"
)
_RETURNED = re.compile(rf"(?im)^[ \t>*=_|-]{{0,60}}(?:{'|'.join(report_phrases.RETURNED)})")
_ANY_REPORT = re.compile(r"(?i)final-recipient[ \t]{0,4}:")


def parts(tree: Outline) -> list[Part]:
    """Return the parts of a report that hold a returned mail or its header, in order."""
    return [part for part in tree.leaves if part.type in TYPES][:_PARTS]


def is_in(tree: Outline, text: str) -> bool:
    """Tell whether a report holds the mail that it returns, or its header."""
    return bool(parts(tree)) or in_text(text) is not None


def content(raw: bytes, part: Part) -> bytes:
    """Return the head of a returned mail, from its first field on."""
    return transfer.decoded(raw, part, fields.BLOCK_BYTES).lstrip()


def reports(raw: bytes, tree: Outline) -> Iterator[tuple[bytes, Outline]]:
    """Yield the returned mails that are delivery reports themselves, with their outlines, the outer before the inner."""
    data, within = raw, tree
    for _ in range(_DEPTH):
        inner = next((found for part in parts(within) if _is_report(found := content(data, part))), None)
        if inner is None:
            return
        data, within = inner, outline.read(inner)
        yield data, within


def header(raw: bytes, tree: Outline) -> Headers | None:
    """Return the header of the first returned mail that has one."""
    for part in parts(tree):
        data = content(raw, part)
        block = fields.read_block(data, 0, len(data)).headers
        if block.fields:
            return block
    return None


def message_id(raw: bytes, tree: Outline, text: str) -> str | None:
    """Return the Message-ID of the mail that came back, None when the report does not tell."""
    innermost = [*reports(raw, tree)][-1:]
    returned = (header(*one) for one in [*innermost, (raw, tree)])
    found = next((found for top in returned if top is not None and (found := references.message_id(top.text("message-id")))), None)
    found = found or _in_files(raw, tree) or in_text(text)
    if found is not None:
        return found
    top = tree.root.headers
    answered = references.message_ids(top.text("in-reply-to")) or references.message_ids(top.text("references"))
    return answered[-1] if answered else None


def in_text(text: str) -> str | None:
    """Return the Message-ID that a text shows: the first in the returned mail, else the last at all."""
    found = [
        (line.start(), identifier) for line in _IDENTIFIER.finditer(text) if (identifier := references.message_id(line[1])) is not None
    ]
    if not found:
        return None
    report = [line.end() for line in _ANY_REPORT.finditer(text)][-1:]
    mark = _RETURNED.search(text)
    begins = report[0] if report else mark.start() if mark is not None else len(text)
    return next((identifier for start, identifier in found if start >= begins), found[-1][1])


def addressee(raw: bytes, tree: Outline) -> str | None:
    """Return the recipient of the returned mail when it had only one."""
    block = header(raw, tree)
    if block is None:
        return None
    named = {one.address for name in ("to", "cc") for one in address.mailboxes(block.text(name))}
    return named.pop() if len(named) == 1 else None


def _is_report(data: bytes) -> bool:
    """Tell whether a returned mail is a delivery report itself."""
    kind = fields.read_block(data, 0, len(data)).headers.text("content-type").lower()
    return "delivery-status" in kind or kind.startswith("multipart/report")


def _in_files(raw: bytes, tree: Outline) -> str | None:
    """Return the Message-ID in headers that came as a text file, or behind a boundary that is not the declared one."""
    for part in tree.leaves[1:_PARTS]:
        if part.type.startswith(_FILES):
            found = in_text(transfer.decoded(raw, part, status_report.BYTES).decode("latin-1"))
            if found is not None:
                return found
    return None
