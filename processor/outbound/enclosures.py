"""Which of a customer's files a notification carries. Pure.

A colleague works by mail alone, so the photograph of the broken lid comes with the notification. Left out, with a reason, is what would
keep the notification itself from arriving: programs, which relays refuse, and more bytes than a relay takes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from processor.mail.compose_files import OutgoingFile
from processor.mail.message import Attachment

MOST_BYTES = 7 << 20  # of all files together: base64 makes them ten megabytes, which every common relay takes
MOST_FILES = 20

# Shown by mail programs as they are; everything else is offered for saving.
_SHOWN = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "application/pdf"})
_PROGRAM_TYPES = frozenset(
    {
        *("application/vnd.microsoft.portable-executable", "application/x-executable", "application/x-mach-binary"),
        *("text/x-shellscript", "application/java-archive", "application/vnd.android.package-archive"),
    }
)
_PROGRAM_ENDINGS = frozenset(
    (
        *("ade", "adp", "apk", "app", "appx", "bat", "cab", "chm", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "ins", "isp", "iso"),
        *("jar", "js", "jse", "lib", "lnk", "mde", "msc", "msi", "msix", "msp", "mst", "nsh", "pif", "ps1", "reg", "scr", "sct", "sh"),
        *("shb", "sys", "vb", "vbe", "vbs", "vhd", "vxd", "wsc", "wsf", "wsh"),
    )
)


class LeftOut(StrEnum):
    """Why a file does not come with the notification."""

    PROGRAM = "program"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What a notification carries, and for each file that is named in it why it is not among them (None: it is)."""

    files: tuple[OutgoingFile, ...]
    named: tuple[tuple[Attachment, LeftOut | None], ...]


def enclose(attachments: Sequence[Attachment]) -> Enclosed:
    """Choose from a mail's files, in their order, as long as there is room."""
    room = MOST_BYTES
    files: list[OutgoingFile] = []
    named: list[tuple[Attachment, LeftOut | None]] = []
    for one in attachments[:MOST_FILES]:
        reason = LeftOut.PROGRAM if _is_program(one) else LeftOut.TOO_LARGE if one.size > room else None
        named.append((one, reason))
        if reason is None and one.content:
            room -= one.size
            shown = one.true_type if one.true_type in _SHOWN else "application/octet-stream"
            files.append(OutgoingFile(one.name, shown or "", one.content))
    return Enclosed(tuple(files), tuple(named))


def _is_program(attachment: Attachment) -> bool:
    """Tell whether a file runs when it is opened: by what it is, or by what its name makes a computer do."""
    ending = attachment.name.lower().rpartition(".")[2].strip()
    return attachment.true_type in _PROGRAM_TYPES or ending in _PROGRAM_ENDINGS
