"""The mails that go in: complaints, each with a serial number that stands in everything that comes of it."""

import re

from tests.faults.crash import POISON

_SERIAL = re.compile(r"S\d{5}", re.IGNORECASE)


def serial(number: int) -> str:
    """Return the serial number of the n-th mail."""
    return f"S{number:05}"


def sender(mark: str) -> str:
    """Return the address that the mail `mark` comes from, and its answer goes to."""
    return f"{mark.lower()}@customer.example"


def serial_in(text: str) -> str:
    """Return the serial number that `text` names, "" for none."""
    found = _SERIAL.search(text)
    return found[0].upper() if found else ""


def complaint(mark: str, *, identified: bool = True, unreadable: bool = False, padding_bytes: int = 0) -> bytes:
    """Return a complaint; `identified`: with Message-ID and Date, `unreadable`: see `crash.poison`."""
    head = [f"From: Customer <{sender(mark)}>".encode(), b"To: care@acme.example", f"Subject: parcel {mark} is late".encode()]
    if identified:
        head += [f"Message-ID: <{mark}@customer.example>".encode(), b"Date: Mon, 02 Mar 2026 09:00:00 +0800"]
    if unreadable:
        head.append(POISON)
    body = [f"My parcel {mark} has not come and nobody tells me why.".encode(), b".", b".. is a line too"]
    padding = [b"x" * 76] * (padding_bytes // 78)
    return b"\r\n".join([*head, b"", *body, *padding, b""])
