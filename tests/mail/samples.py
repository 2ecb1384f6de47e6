"""Mails for the tests: the kept ones in tests/mails, and small ones written on the spot."""

from pathlib import Path

MAILS = Path(__file__).parent.parent / "mails"
NAMES = tuple(sorted(path.name for path in MAILS.glob("*.eml")))


def kept(name: str) -> bytes:
    """Return a mail of tests/mails by its name without `.eml`."""
    return (MAILS / f"{name}.eml").read_bytes()


def mail(*fields: str, body: str = "hello", sender: str = "Ann Li <ann@customer.example>", subject: str = "broken") -> bytes:
    """Return a plain mail with these further header fields."""
    lines = [
        f"From: {sender}",
        "To: Care <care@acme.example>",
        f"Subject: {subject}",
        "Message-ID: <1@customer.example>",
        *fields,
        "",
        body,
    ]
    return "\r\n".join(lines).encode()
