"""Write a mail of ours as its final bytes: lines of ASCII that end in CRLF. Pure.

Some of what we write was written by strangers: a name, a subject, the ids of their mails. Python's own generator can turn
such text into a field of its own (CVE-2024-6923, CVE-2026-1299: a subject holding `=?UTF-8?Q?=0A?=Bcc: x`), breaks the long
Message-IDs of Outlook and leaves bodies at 8 bit. So the mail is written here, and one rule holds: nothing leaves unless the
standard library's reader finds in the bytes exactly the fields, addresses, subject, ids, bodies and names of files that were meant.

RFC 5322 (fields), RFC 2045 and 2046 (parts), RFC 3834 (automatic answers).
"""

import binascii
import email
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import decode_header
from email.message import Message
from email.utils import format_datetime, getaddresses
from typing import Literal, TypeAlias

from processor.errors import UnsafeMail
from processor.mail import compose_files
from processor.mail.compose_fields import address_field, ids_field, single_line, text_field
from processor.mail.compose_files import OutgoingFile
from processor.mail.message import Address

# A body keeps its lines, its tabs and the isolates that set names apart; overrides could reverse a whole line.
_UNSAFE_IN_BODY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\ufeff\ud800-\udfff]")

_ADDRESS = re.compile(
    r"""(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}|"[ !#-\[\]-~]{1,62}")@[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?"""
)
# The longest line may have 998 characters (RFC 5322 2.1.1), "In-Reply-To: " among them.
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,980}>")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
_TOKEN = re.compile(r"[!-~]{1,200}")

_LAST_REFERENCES = 10  # besides the first: enough for every client to thread, short enough for every relay
_ASCII = bytes(range(128))
_BASE64_LINE = 57  # bytes that make 76 characters

# Microsoft's list without "All": that would also keep the reports of failed delivery from us.
_SUPPRESS = "DR, RN, NRN, OOF, AutoReply"

# Neither encoding can write "=_": "=" stands before two hexadecimal digits or a line end, "_" is not in base64's alphabet.
# It is the same in every mail because the standard library compiles a pattern for each boundary it has not seen.
_BOUNDARY = "=_listening-desk"
_CONTENT_TYPE = f'multipart/alternative; boundary="{_BOUNDARY}"'
_FILES_BOUNDARY = "=_files_listening-desk"
_FILES_CONTENT_TYPE = f'multipart/mixed; boundary="{_FILES_BOUNDARY}"'


@dataclass(frozen=True, slots=True)
class _Mailboxes:
    """Bare addresses of people who get a copy."""

    addresses: tuple[str, ...]


_Meant: TypeAlias = str | Address | tuple[str, ...] | _Mailboxes


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """A mail as it is meant; `compose` makes the bytes. `date` is aware."""

    sender: Address
    recipient: Address
    subject: str
    text: str
    html: str
    message_id: str
    date: datetime
    in_reply_to: str | None
    references: tuple[str, ...]
    submitted: Literal["auto-replied", "auto-generated"] | None  # None: a person wrote it
    loop_mark: str
    language: str
    reply_to: Address | None = None
    files: tuple[OutgoingFile, ...] = ()
    copies: tuple[str, ...] = ()  # addresses that are shown as getting a copy; whom this mail goes to is the envelope's business


@dataclass(frozen=True, slots=True)
class _Body:
    """A part: its type and its octets, the lines ended by CRLF."""

    type: str
    octets: bytes


def compose(mail: OutgoingMail) -> bytes:
    """Return the mail as bytes for the relay: ASCII only, text before HTML, no line over 998 characters.

    What cannot stand in a field is taken out of the subject and the names. Ids of foreign mails that cannot be written
    as they are are left out: better an answer outside its thread than none. Raises UnsafeMail for an address, Message-ID,
    language or loop mark that cannot be written, and whenever the bytes do not read back as meant.
    """
    fields = _fields(mail)
    bodies = (_Body("text/plain", _octets(mail.text)), _Body("text/html", _octets(mail.html)))
    emptied = compose_files.without_content(mail.files)
    checked = _written(fields, bodies, emptied)
    difference = _difference(checked, fields, bodies, emptied)
    if difference:
        message = f"mail {mail.message_id} to {mail.recipient.address} does not read back as it was meant, so it is not sent: {difference}"
        raise UnsafeMail(message)
    return _written(fields, bodies, mail.files) if mail.files else checked


def _fields(mail: OutgoingMail) -> list[tuple[str, _Meant]]:
    """Return the fields as they are meant to be read, in their order."""
    fields: list[tuple[str, _Meant]] = [
        ("From", _mailbox("sender", mail.sender)),
        ("To", _mailbox("recipient", mail.recipient)),
        *([("Cc", _Mailboxes(tuple(_required("copy", one, _ADDRESS) for one in mail.copies)))] if mail.copies else []),
        ("Subject", single_line(mail.subject)),
        ("Date", format_datetime(mail.date)),
        ("Message-ID", (_required("Message-ID", mail.message_id, _MESSAGE_ID),)),
    ]
    if mail.reply_to:
        fields.append(("Reply-To", _mailbox("reply address", mail.reply_to)))
    if mail.in_reply_to and _is_writable(mail.in_reply_to):
        fields.append(("In-Reply-To", (mail.in_reply_to,)))
    references = tuple(reference for reference in mail.references if _is_writable(reference))
    if references:
        fields.append(("References", references[:1] + references[1:][-_LAST_REFERENCES:]))
    if mail.submitted:
        fields += [("Auto-Submitted", mail.submitted), ("X-Auto-Response-Suppress", _SUPPRESS)]
    fields += [
        ("X-Loop", _required("loop mark", mail.loop_mark, _TOKEN)),
        ("Content-Language", _required("language", mail.language, _LANGUAGE)),
        ("MIME-Version", "1.0"),
    ]
    return fields


def _mailbox(role: str, address: Address) -> Address:
    return Address(name=single_line(address.name), address=_required(role, address.address, _ADDRESS))


def _required(role: str, value: str, shape: re.Pattern[str]) -> str:
    # An encoded word is a valid local part and a valid id, and some readers would decode it there.
    if shape.fullmatch(value) and "=?" not in value:
        return value
    message = f"the {role} {value[:200]!r} cannot be written into a mail: use visible ASCII in its usual form"
    raise UnsafeMail(message)


def _is_writable(message_id: str) -> bool:
    return _MESSAGE_ID.fullmatch(message_id) is not None and "=?" not in message_id


def _octets(text: str) -> bytes:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSAFE_IN_BODY.sub("", lines).replace("\n", "\r\n").encode()


def _written(fields: Sequence[tuple[str, _Meant]], bodies: Sequence[_Body], files: Sequence[OutgoingFile] = ()) -> bytes:
    lines = [_field(name, value) for name, value in fields]
    if files:
        lines += [f"Content-Type: {_FILES_CONTENT_TYPE}", "", f"--{_FILES_BOUNDARY}"]
    lines += [f"Content-Type: {_CONTENT_TYPE}", ""]
    for body in bodies:
        encoding, content = _encoded(body.octets)
        lines += [f"--{_BOUNDARY}", f"Content-Type: {body.type}; charset=utf-8", f"Content-Transfer-Encoding: {encoding}", "", content]
    lines += [f"--{_BOUNDARY}--", ""]
    for file in files:
        lines += [f"--{_FILES_BOUNDARY}", *compose_files.part(file)]
    if files:
        lines += [f"--{_FILES_BOUNDARY}--", ""]
    return "\r\n".join(lines).encode("ascii")


def _field(name: str, value: _Meant) -> str:
    match value:
        case Address():
            return address_field(name, value)
        case _Mailboxes(addresses):
            return f"{name}: " + ",\r\n ".join(addresses)
        case tuple():
            return ids_field(name, value)
        case _:
            return text_field(name, value)


def _encoded(octets: bytes) -> tuple[str, str]:
    """Return the shorter of the two encodings; both keep every line short and all of it ASCII (RFC 2045 6.7, 6.8)."""
    # Quoted-printable takes three for each octet beyond ASCII, base64 four for any three.
    if 6 * len(octets.translate(None, _ASCII)) <= len(octets):
        return "quoted-printable", binascii.b2a_qp(octets, istext=True).decode("ascii")
    chunks = range(0, len(octets), _BASE64_LINE)
    encoded = b"\r\n".join([binascii.b2a_base64(octets[start : start + _BASE64_LINE], newline=False) for start in chunks])
    return "base64", encoded.decode("ascii")


def _difference(
    written: bytes, fields: Sequence[tuple[str, _Meant]], bodies: Sequence[_Body], files: Sequence[OutgoingFile] = ()
) -> str | None:
    """Say what the standard library's reader finds in the bytes that was not meant; None if all is as meant."""
    read = email.message_from_bytes(written)
    meant = [*fields, ("Content-Type", _FILES_CONTENT_TYPE if files else _CONTENT_TYPE)]
    found = read.items()
    if [name for name, _ in found] != [name for name, _ in meant]:
        return f"its fields are {read.keys()}"
    for (name, raw), (_, value) in zip(found, meant, strict=True):
        if _read_back(raw, value) != value:
            return f"its {name} is {raw!r}, not {value!r}"
    first, *others = _parts(read) or [read] if files else [read]
    if any(part.defects or part.preamble or part.epilogue for part in (read, first)):
        return "its parts are not set apart as they should be"
    if [_read_body(part) for part in _parts(first)] != list(bodies):
        return "its bodies are not the text and the HTML that were meant"
    named = len(others) == len(files) and all(map(compose_files.is_read_back, others, files))
    return None if named else "its files do not have the names that were meant"


def _parts(read: Message) -> list[Message]:
    parts = read.get_payload()
    return [part for part in parts if isinstance(part, Message)] if isinstance(parts, list) else []


def _read_back(raw: str, meant: _Meant) -> _Meant:
    """Read a field the way its kind is read, from the raw text in the mail."""
    match meant:
        case Address():
            found = getaddresses([raw.replace("\r\n", "")])
            return Address(_decoded(found[0][0]), found[0][1]) if len(found) == 1 else tuple(address for _, address in found)
        case _Mailboxes():
            return _Mailboxes(tuple(address for _, address in getaddresses([raw.replace("\r\n", "")])))
        case tuple():
            return tuple(raw.split("\r\n "))
        case _:
            return _decoded(raw.replace("\r\n", ""))


def _decoded(raw: str) -> str:
    if "=?" not in raw:
        return raw
    return "".join(piece if isinstance(piece, str) else piece.decode(charset or "ascii") for piece, charset in decode_header(raw))


def _read_body(part: Message) -> _Body | None:
    octets = part.get_payload(decode=True)
    if part.keys() != ["Content-Type", "Content-Transfer-Encoding"] or part.defects or not isinstance(octets, bytes):
        return None
    return _Body(part.get_content_type(), octets)
