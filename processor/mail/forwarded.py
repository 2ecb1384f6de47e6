"""The mail that this mail passes on: below the line of a program, under a copied header, or attached. Pure.

A copied header alone is what replies have too, so it counts only when the subject says that the mail is a forward. The inner sender
can be written by anyone, so it is one strict address or nobody, and never proof of anything.
Sources: RFC 5322 2.2, RFC 2046 5.2.1 (message/rfc822).
"""

import re
from collections.abc import Sequence

from processor.mail import (
    address,
    body,
    headers,
    outline,
    quote_marks,
    quote_phrases,
    quote_start,
    quoted_header,
    transfer,
)
from processor.mail.message import Address, Forwarded
from processor.mail.outline import Outline
from processor.mail.quote_start import Kind
from processor.mail.quoted_header import Field
from processor.mail.quoting import Layout

_PREFIX = re.compile(r"\s{0,9}(?:\[[^\]]{0,40}\]\s{0,9})?([^:：\[]{1,20}?)\s{0,5}(?:\[\d{1,3}\])?[:：]")
_LINES_TO_HEADER = 4
_DATE_CHARACTERS = 100
_SUBJECT_CHARACTERS = 998
_SENDER_CHARACTERS = 500
_ATTACHED_BYTES = 1_000_000
_RUN_TOGETHER = re.compile(r"((?:From|To|Cc|Bcc|Sent|Date|Subject): )")
_MAILTO = re.compile(r"[<\[(]\s?mailto:[^<>\[\]()\s]{1,200}[>\])]")
# Mutt, Outlook for Mac and Yandex close what they pass on, Zoho repeats its first line.
_CLOSING = re.compile(
    r"-{4,20} ?(?:end (?:of )?forwarded message|конец пересылаемого сообщения|конец пересылаемого письма)(?: ?-{4,20})?|"
    "={8,20} ?forwarded message ?={8,20}",
    re.IGNORECASE,
)
_ONLY_MAILTO = re.compile(r"\[\s?mailto:([^\[\]\s]{1,200})\s?\]")


def read(raw: bytes, tree: Outline, layout: Layout, subject: str) -> Forwarded | None:
    """Return the mail that the mail `raw` forwards, None when it forwards none.

    `layout` is that of its whole readable text. Of several attached mails none is the one that is passed on.
    """
    return _inline(layout, subject) or _attached(raw, tree)


def _inline(layout: Layout, subject: str) -> Forwarded | None:
    """Return the mail that the text passes on below a line or a header."""
    lines, begin = layout.lines, layout.start
    if begin is None or begin.kind in (Kind.MARKER, Kind.ATTRIBUTION):
        return None
    if begin.kind != Kind.FORWARD and not _says_forward(subject, lines[begin.end :]):
        return None
    rest = _below(lines, begin)
    at = next((at for at, line in enumerate(rest[:_LINES_TO_HEADER]) if quoted_header.field(line) is not None), None)
    header = quoted_header.read(rest, at) if at is not None else None
    if header is None:
        return Forwarded(None, "", "", "\n".join(rest).strip()) if begin.kind == Kind.FORWARD else None
    return Forwarded(
        sender=_sender(header.values.get(Field.FROM, "")),
        subject=headers.clean(header.values.get(Field.SUBJECT, ""), _SUBJECT_CHARACTERS),
        date_text=headers.clean(header.values.get(Field.DATE, ""), _DATE_CHARACTERS),
        text=_text(rest[header.end :]),
    )


def _says_forward(subject: str, below: Sequence[str]) -> bool:
    """Tell whether the first prefix of a subject is one of forwards, also in the language of the copied header."""
    found = _PREFIX.match(subject)
    prefix = found[1].strip().lower() if found is not None else ""
    reply_field = quote_phrases.REPLY_BY_FROM_FIELD.get(prefix)
    first = next((line.strip().lower() for line in below if line.strip()), "")
    return prefix in quote_phrases.FORWARD_PREFIXES and (reply_field is None or not first.startswith(reply_field))


def _below(lines: Sequence[str], begin: quote_start.QuoteStart) -> list[str]:
    """Return the lines of the mail that is passed on: without the marks of Apple Mail, and its header one field a line."""
    below = list(lines[begin.end :])
    together = quote_start.run_together(lines[begin.index])
    if together is not None:
        return [*_RUN_TOGETHER.sub(r"\n\1", together).strip().split("\n"), "", *below]
    if all(quote_marks.is_marked(line) for line in below if line.strip()):
        return [line.lstrip().removeprefix(">").removeprefix(" ") for line in below]
    return below


def _text(lines: Sequence[str]) -> str:
    """Return the text that is passed on: without the rule that closes it, and without marks where all of it has them (Proton)."""
    kept = [line for line in lines if _CLOSING.fullmatch(line.strip()) is None]
    spoken = [line for line in kept if line.strip()]
    if spoken and all(quote_marks.is_marked(line) for line in spoken):
        kept = [line.lstrip().removeprefix(">").removeprefix(" ") for line in kept]
    return "\n".join(kept).strip()


def _sender(value: str) -> Address | None:
    """Return the one mailbox in a copied From, without the links that Outlook puts beside and around it."""
    value = value[:_SENDER_CHARACTERS].rstrip(" ;,；，").replace("*", "").replace("＜", "<").replace("＞", ">")
    if "<" not in value:
        value = _ONLY_MAILTO.sub(r"<\1>", value)
    return address.mailbox(_MAILTO.sub("", value).replace("<mailto:", "<").strip())


def _attached(raw: bytes, tree: Outline) -> Forwarded | None:
    """Return the one mail that is attached, unless the whole is a report about it."""
    inner = [part for part in tree.leaves if part.type == "message/rfc822"]
    if len(inner) != 1 or tree.root.type == "multipart/report":
        return None
    return _whole(transfer.decoded(raw, inner[0], _ATTACHED_BYTES))


def _whole(raw: bytes) -> Forwarded | None:
    """Return what an attached mail says of itself; nothing when it has neither a sender nor words."""
    tree = outline.read(raw)
    top = tree.root.headers
    sender, _ = address.sender([headers.raw_text(value) for value in top.all("from")])
    text = body.read(raw, tree).text
    if sender is None and not text:
        return None
    return Forwarded(
        sender=sender,
        subject=headers.display(top.first("subject"), limit=_SUBJECT_CHARACTERS),
        date_text=headers.display(top.first("date"), limit=_DATE_CHARACTERS),
        text=text,
    )
