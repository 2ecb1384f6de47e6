"""Read a mail: bytes in, an `InboundMessage` out. Pure.

Never raises, never hangs: byte limits first, then the outline, then mail-parser on a bare copy, then our own repairs. What was odd is
kept as defects beside what could be read. `read_head` is the reader of last resort for mails on which something broke: it uses
nothing but our own header reading.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime

from processor.mail import (
    address,
    attachments,
    authentication,
    automatic,
    body,
    fields,
    forwarded,
    headers,
    nature,
    outline,
    protection,
    quoting,
    references,
    return_date,
    skeleton,
)
from processor.mail.fields import Headers
from processor.mail.message import Address, Forwarded, InboundMessage, MailKind, Nature

HEAD_BYTES = 64 * 1024  # what is read of a mail over the desk's limit

_ONCE = ("from", "subject", "date", "message-id", "in-reply-to", "references", "content-type", "content-transfer-encoding")
_HEAD_ONLY = "only the head of the mail was read"
_LOOP_MARKS = 20
_LOOP_FIELD = re.compile(r"x-(?:[a-z0-9]{1,20}-)?loop")  # X-Loop, and with a program's name in it
_LEADING = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,4096}(?=[!-9;-~]{1,200}[ \t]*:)")


@dataclass(frozen=True, slots=True)
class Head:
    """What the header alone says of a mail that could not be read whole."""

    sender_text: str
    sender: Address | None
    subject: str
    date_text: str
    message_id: str | None
    size: int


def read(raw: bytes, *, own_addresses: frozenset[str] = frozenset(), authserv_id: str = "", truncated: bool = False) -> InboundMessage:
    """Return what the mail `raw` says.

    `own_addresses` are the desk's own, `authserv_id` is the name of the receiving server whose Authentication-Results are believed ("" is
    none), `truncated` says that `raw` is only the head of a larger mail.
    """
    raw, defects = _readable(raw)
    tree = outline.read(raw)
    top = tree.root.headers
    written = body.read(raw, tree)
    values, failure = skeleton.read(top, written.attachments[: attachments.COUNT])
    subject = headers.display(top.first("subject"), label=(label := _charset(tree)))
    sender, nobody, first_named = _from(top, label)
    new_text, passed_on = _words(raw, tree, written, subject)
    report, kind = nature.read(raw, tree, subject, sender, (written.text, new_text), own_addresses)
    return InboundMessage(
        message_id=references.message_id(values.message_id),
        in_reply_to=references.message_ids(values.in_reply_to),
        references=references.message_ids(values.references),
        subject=subject,
        date=values.date,
        sender=sender,
        sender_text=", ".join(headers.display(value) for value in top.all("from")[:3]),
        reply_to=values.reply_to,
        to=values.to,
        cc=values.cc,
        text=written.text or _instead(passed_on),
        as_written=written.as_written or _instead(passed_on),
        new_text=new_text,
        attachments=attachments.read(raw, written, values.names),
        forwarded=passed_on,
        protection=protection.read(raw, tree, written.text),
        nature=kind,
        returns_on=_returns_on(kind, subject, new_text, values.date),
        bounce=report,
        authentication=authentication.verdict(top, sender, authserv_id),
        loop_marks=tuple(headers.display(value) for value in _marks(top)),
        received_count=len(top.all("received")),
        unanswerable=automatic.unanswerable(top, kind, sender),
        defects=tuple(dict.fromkeys(defects + _oddities(tree, len(written.attachments), (nobody, failure, _HEAD_ONLY * truncated)))),
        truncated=truncated,
        first_named=first_named,
        indented=written.indented,
        utc_offset_minutes=skeleton.utc_offset_minutes(headers.raw_text(top.first("date") or b"")),
    )


def _from(top: Headers, label: str | None) -> tuple[Address | None, str | None, Address | None]:
    """Return the sender; why it is nobody; and whom the mail names first when it is in doubt."""
    from_fields = [headers.raw_text(value, label) for value in top.all("from")]
    sender, nobody = address.sender(from_fields)
    return sender, nobody, address.first_named(from_fields) if sender is None else None


def _words(raw: bytes, tree: outline.Outline, written: body.Body, subject: str) -> tuple[str, Forwarded | None]:
    """Return what was written in this mail, and the mail that it passes on; one text is laid out once for both."""
    own = quoting.lay_out(written.own)
    whole = own if written.own == written.text else quoting.lay_out(written.text)
    return quoting.new_text_of(own), forwarded.read(raw, tree, whole, subject)


def _instead(passed_on: Forwarded | None) -> str:
    """Return what stands for the text where there is none: who attaches a mail and writes nothing means that mail."""
    return passed_on.text if passed_on is not None else ""


def _returns_on(kind: Nature, subject: str, new_text: str, sent: datetime | None) -> date | None:
    """Return the first day back that an out-of-office reply states."""
    return return_date.returns_on(subject, new_text, sent.date() if sent else None) if kind.kind is MailKind.AUTO_REPLY else None


def _charset(tree: outline.Outline) -> str | None:
    """Return the charset of the first text in a mail, which header bytes without one mostly have too."""
    return next((leaf.content.get("charset") for leaf in tree.leaves if leaf.type.startswith("text/")), None)


def _marks(top: Headers) -> list[bytes]:
    """Return the values of the fields by which programs know their own mails again."""
    return [value for name in top.names() if _LOOP_FIELD.fullmatch(name) for value in top.all(name)][:_LOOP_MARKS]


def read_head(raw: bytes) -> Head:
    """Return what the header of `raw` says, by our own reading alone."""
    whole, _ = _readable(raw[: fields.BLOCK_BYTES])
    top = fields.read_block(whole, 0, len(whole)).headers
    written = [headers.raw_text(value) for value in top.all("from")]
    return Head(
        sender_text=headers.display(top.first("from")),
        sender=address.sender(written)[0],
        subject=headers.display(top.first("subject")),
        date_text=headers.display(top.first("date"), limit=100),
        message_id=references.message_id(top.text("message-id")),
        size=len(raw),
    )


def _readable(raw: bytes) -> tuple[bytes, list[str]]:
    """Return the mail without what stands before its header, and with line feeds when it has only carriage returns."""
    defects: list[str] = []
    if b"\n" not in raw[: fields.BLOCK_BYTES] and b"\r" in raw[: fields.BLOCK_BYTES]:
        raw = raw.replace(b"\r", b"\n")
        defects.append("lines end with CR alone")
    leading = _LEADING.match(raw)
    if leading is not None and leading.end():
        raw = raw[leading.end() :]
        defects.append("the header does not begin at the first byte")
    return raw, defects


def _oddities(tree: outline.Outline, attached: int, further: tuple[str | None, ...]) -> list[str]:
    """Return what is odd about a mail: repeated fields, its structure, too many attachments, and `further` findings."""
    repeated = [(name, len(tree.root.headers.all(name))) for name in _ONCE]
    found = [f"the field {name} occurs {count} times" for name, count in repeated if count > 1]
    if attached > attachments.COUNT:
        found.append(f"{attached} attachments; the first {attachments.COUNT} are listed")
    return [*found, *tree.defects, *(text for text in further if text)]
