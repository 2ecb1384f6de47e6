"""Write a mail of ours as its final bytes: lines of ASCII that end in CRLF. Pure.

Some of what we write was written by strangers: a name, a subject, the ids of their mails. Python's own generator can turn
such text into a field of its own (CVE-2024-6923, CVE-2026-1299: a subject holding `=?UTF-8?Q?=0A?=Bcc: x`), breaks the long
Message-IDs of Outlook and leaves bodies at 8 bit. So the mail is written here, and one rule holds: nothing leaves unless exactly the
fields, addresses, subject, ids, bodies and names of files that were meant are found in the bytes (see compose_check).

RFC 5322 (fields), RFC 3834 (automatic answers).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Literal

from processor.errors import UnsafeMail
from processor.mail import compose_files
from processor.mail.compose_bodies import BOUNDARY, CONTENT_TYPE, FILES_BOUNDARY, FILES_CONTENT_TYPE, Body, body_fields, encoded, octets_of
from processor.mail.compose_check import difference
from processor.mail.compose_fields import Mailboxes, Meant, address_field, ids_field, single_line, text_field
from processor.mail.compose_files import OutgoingFile
from processor.mail.message import Address

_ADDRESS = re.compile(
    r"""(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}|"[ !#-\[\]-~]{1,62}")@[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?"""
)
# The longest line may have 998 characters (RFC 5322 2.1.1), "In-Reply-To: " among them.
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,980}>")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
_TOKEN = re.compile(r"[!-~]{1,200}")

_LAST_REFERENCES = 10  # besides the first: enough for every client to thread, short enough for every relay

# Microsoft's list without "All": that would also keep the reports of failed delivery from us.
_SUPPRESS = "DR, RN, NRN, OOF, AutoReply"


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


def compose(mail: OutgoingMail) -> bytes:
    """Return the mail as bytes for the relay: ASCII only, text before HTML, no line over 998 characters.

    What cannot stand in a field is taken out of the subject and the names. Ids of foreign mails that cannot be written
    as they are are left out: better an answer outside its thread than none. Raises UnsafeMail for an address, Message-ID,
    language or loop mark that cannot be written, and whenever the bytes do not read back as meant.
    """
    fields = _fields(mail)
    bodies = (Body("text/plain", octets_of(mail.text)), Body("text/html", octets_of(mail.html)))
    emptied = compose_files.without_content(mail.files)
    checked = _written(fields, bodies, emptied)
    found = difference(checked, fields, bodies, emptied)
    if found:
        message = f"mail {mail.message_id} to {mail.recipient.address} does not read back as it was meant, so it is not sent: {found}"
        raise UnsafeMail(message)
    return _written(fields, bodies, mail.files) if mail.files else checked


def _fields(mail: OutgoingMail) -> list[tuple[str, Meant]]:
    """Return the fields as they are meant to be read, in their order."""
    fields: list[tuple[str, Meant]] = [
        ("From", _mailbox("sender", mail.sender)),
        ("To", _mailbox("recipient", mail.recipient)),
        *([("Cc", Mailboxes(tuple(_required("copy", one, _ADDRESS) for one in mail.copies)))] if mail.copies else []),
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


def _written(fields: Sequence[tuple[str, Meant]], bodies: Sequence[Body], files: Sequence[OutgoingFile] = ()) -> bytes:
    lines = [_field(name, value) for name, value in fields]
    if files:
        lines += [f"Content-Type: {FILES_CONTENT_TYPE}", "", f"--{FILES_BOUNDARY}"]
    lines += [f"Content-Type: {CONTENT_TYPE}", ""]
    for body in bodies:
        encoding, content = encoded(body.octets)
        lines += [f"--{BOUNDARY}", *body_fields(body.type, encoding), "", content]
    lines += [f"--{BOUNDARY}--", ""]
    for file in files:
        lines += [f"--{FILES_BOUNDARY}", *compose_files.part(file)]
    if files:
        lines += [f"--{FILES_BOUNDARY}--", ""]
    return "\r\n".join(lines).encode("ascii")


def _field(name: str, value: Meant) -> str:
    match value:
        case Address():
            return address_field(name, value)
        case Mailboxes(addresses):
            return f"{name}: " + ",\r\n ".join(addresses)
        case tuple():
            return ids_field(name, value)
        case _:
            return text_field(name, value)
