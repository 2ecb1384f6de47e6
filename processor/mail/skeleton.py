"""Identifiers, dates, recipients and attachment names: by our own reading where nothing is odd in them, else by mail-parser. Pure.

mail-parser reads a bare copy of the mail: the few fields the program needs, with charset labels and 8-bit bytes repaired, and one
empty part for each attachment, so that it works on a few hundred bytes whatever the size of the mail. It raises on about one mutated
mail in a thousand; then the same values come from our own reading, and the mail carries a defect.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import mailparser

from processor.mail import address, charset, fields, headers, parameters
from processor.mail.message import Address
from processor.mail.outline import Part

_SINGLE = ("date", "message-id", "in-reply-to", "references")
_LISTS = ("to", "cc", "reply-to")
_OF_FILES = ("content-type", "content-disposition")
_OLDEST_YEAR = 1970
_MARK = "part-{}"
_ZONE = re.compile(r"(?:GMT|UTC)?([+-]\d\d):?(\d\d)\b")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)(?:\s*\(.*)?\s*$")
FARTHEST_OFFSET_MINUTES = 14 * 60  # what is more is no zone of this earth

_LABEL = re.compile(rb"(?i)(=\?)([a-z0-9_.:-]{1,40})(?=(?:\*[a-z-]{1,20})?\?[bq]\?)|(\*0?\*?=\"?)([a-z0-9_.:-]{1,40})(?=')")


@dataclass(frozen=True, slots=True)
class Values:
    """What the headers say: texts not yet cleaned, addresses clean, file names by index of the attachment."""

    date: datetime | None
    message_id: str
    in_reply_to: str
    references: str
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    names: dict[int, str]


def read(top: fields.Headers, attachments: Sequence[Part]) -> tuple[Values, str | None]:
    """Return the values of a mail with the top-level fields `top`, and a defect when mail-parser failed."""
    if _is_ordinary(top, attachments):
        return _by_ourselves(top, attachments), None
    try:
        return _by_library(top, attachments), None
    except Exception as error:  # noqa: BLE001  a foreign parser on hostile bytes: whatever it raises, the mail is still read
        return _by_ourselves(top, attachments), f"mail-parser failed on this mail ({type(error).__name__})"


def _is_ordinary(top: fields.Headers, attachments: Sequence[Part]) -> bool:
    """Tell whether our own reading leaves nothing open: ASCII throughout, a date of our time, recipients that are all mailboxes."""
    needed = [value for name in (*_SINGLE, *_LISTS) for value in top.all(name)]
    needed += [value for part in attachments for name in _OF_FILES if (value := part.headers.first(name)) is not None]
    if not all(value.isascii() for value in needed):
        return False
    if any(b"=?" in value for name in _SINGLE for value in top.all(name)):  # Python's own mailer encodes a long Message-ID
        return False
    written = top.first("date")
    sent = _date(headers.raw_text(written)) if written is not None else None
    if written is not None and (sent is None or sent.year < _OLDEST_YEAR):
        return False
    lists = (", ".join(headers.raw_text(value) for value in top.all(name)) for name in _LISTS)
    return all(len(text) <= fields.FIELD_BYTES and address.plain_list(text) is not None for text in lists)


def build(top: fields.Headers, attachments: Sequence[Part]) -> bytes:
    """Return the bare copy: needed fields on one line each, and an empty part an attachment."""
    lines = [b"%s: %s" % (name.encode(), _repaired(value)) for name in _SINGLE if (value := top.first(name)) is not None]
    for name in _LISTS:
        joined = b", ".join(value for each in top.all(name) if (value := fields.unfold(each)))
        if joined:
            lines.append(b"%s: %s" % (name.encode(), _repaired(joined[: fields.FIELD_BYTES])))
    if not attachments:
        return b"\n".join([*lines, b"", b""])
    lines += [b'Content-Type: multipart/mixed; boundary="part"', b""]
    for index, part in enumerate(attachments):
        parameter_text = fields.unfold(part.headers.first("content-type") or b"").partition(b";")[2]
        disposition = part.headers.first("content-disposition") or b"attachment"
        lines += [
            b"--part",
            b"Content-Type: application/octet-stream;" + _repaired(parameter_text),
            b"Content-Disposition: " + _repaired(disposition),
            b"Content-ID: " + _MARK.format(index).encode(),
            b"",
        ]
    return b"\n".join([*lines, b"--part--", b""])


def _repaired(value: bytes) -> bytes:
    """Return a field value on one line in UTF-8, its charset labels replaced by the charsets that are meant."""
    line = fields.unfold(value).replace(b"\x00", b" ")
    if not line.isascii():
        line = charset.decode(line).encode("utf-8")
    return _LABEL.sub(_superset, line)


def _superset(label: re.Match[bytes]) -> bytes:
    """Return an introduced charset label with the name of its superset; an unknown one becomes UTF-8."""
    introduction, name = (label[1], label[2]) if label[1] is not None else (label[3], label[4])
    return introduction + (charset.codec(name.decode("ascii")) or "utf-8").replace("_", "-").encode()


def _by_library(top: fields.Headers, attachments: Sequence[Part]) -> Values:
    """Read the bare copy with mail-parser, and ourselves what it leaves out."""
    mail = mailparser.parse_from_bytes(build(top, attachments))
    names = _names(attachments)
    marks = {_MARK.format(index): index for index in range(len(attachments))}
    for attachment in mail.attachments:
        index = marks.get(attachment["content-id"])
        name = attachment["filename"]
        if index is not None and name != attachment["content-id"] and not ("\ufffd" in name and index in names):
            names[index] = name
    return Values(
        date=_in_utc(mail.date) or _date(headers.raw_text(top.first("date") or b"")),
        message_id=mail.message_id,
        in_reply_to=mail.in_reply_to,
        references=mail.references,
        to=_merged(address.recipients(mail.to), _recipients(top, "to")),
        cc=_merged(address.recipients(mail.cc), _recipients(top, "cc")),
        reply_to=_merged(address.recipients(mail.reply_to), _recipients(top, "reply-to")),
        names=names,
    )


def _merged(theirs: tuple[Address, ...], ours: tuple[Address, ...]) -> tuple[Address, ...]:
    """Return mail-parser's recipients with our names, which are not torn between two encoded words, and those that it lost."""
    if theirs == ours:
        return theirs
    named = {one.address: one for one in ours}
    kept = [named.pop(one.address, one) for one in theirs]
    return (*kept, *named.values())[: address.RECIPIENTS]


def _recipients(top: fields.Headers, name: str) -> tuple[Address, ...]:
    """Return the mailboxes of all fields called `name`, by our own reading."""
    return address.mailboxes(", ".join(headers.raw_text(value) for value in top.all(name))[: fields.FIELD_BYTES])


def _names(attachments: Sequence[Part]) -> dict[int, str]:
    """Return the file names that parts declare, by our own reading."""
    return {index: name for index, part in enumerate(attachments) if (name := file_name(part)) is not None}


def _by_ourselves(top: fields.Headers, attachments: Sequence[Part]) -> Values:
    """Read the same values without mail-parser."""
    text = {name: headers.raw_text(top.first(name) or b"") for name in _SINGLE}
    return Values(
        date=_date(text["date"]),
        message_id=text["message-id"],
        in_reply_to=text["in-reply-to"],
        references=text["references"],
        to=_recipients(top, "to"),
        cc=_recipients(top, "cc"),
        reply_to=_recipients(top, "reply-to"),
        names=_names(attachments),
    )


def file_name(part: Part) -> str | None:
    """Return the file name a part declares, encoded words decoded, or None; some mailers put it under the name of the other field."""
    disposition = parameters.read(part.headers.first("content-disposition"))
    written = (disposition.get("filename"), part.content.get("name"), part.content.get("filename"), disposition.get("name"))
    name = next((name for name in (*written, part.content.get("file")) if name), None)
    return None if name is None else headers.decode_words(headers.raw_text(name.encode("latin-1", "replace")) if "=?" in name else name)


def _date(text: str) -> datetime | None:
    """Read a Date field as mailers write it, ISO 8601 and `GMT+0800` included; one that makes no sense is None."""
    written = _ZONE.sub(r"\1\2", headers.decode_words(text[:100]).strip())
    for read_date in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return _in_utc(read_date(written))
        except (ValueError, OverflowError, IndexError, TypeError):
            continue  # not in this form
    return None


def utc_offset_minutes(text: str) -> int | None:
    """Return by how many minutes the clock that wrote a Date field is before UTC, None when that is not told.

    Many servers write in UTC wherever their people are, so an offset of zero tells nothing.
    """
    match = _OFFSET.search(headers.decode_words(text[:100]))
    minutes = int(match[2]) * 60 + int(match[3]) if match else 0
    return (-minutes if match and match[1] == "-" else minutes) if 0 < minutes <= FARTHEST_OFFSET_MINUTES else None


def _in_utc(instant: datetime | None) -> datetime | None:
    """Return an instant as aware UTC; one without zone is taken as UTC, one that does not exist in UTC is None."""
    if instant is None:
        return None
    try:
        return instant.astimezone(UTC) if instant.tzinfo is not None else instant.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
