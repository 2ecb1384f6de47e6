"""The Message-IDs of our own mails: the same for the same mail, and proof that we made them. Pure.

    <t1042.acknowledgement.5f0c62d1e9a4.0b7e41c2d8.9d3a…32 digits…@acme.example>
     ticket kind           occasion     recipient  signature

Occasion and recipient are keyed hashes of the site secret, and the signature covers everything before it, so an id says
nothing to a stranger and cannot be made by one (128 bits, RFC 2104). A reply names it in In-Reply-To or
References: that is the reply token. Whoever holds it has seen that mail; `is_addressed_to` tells whether it was sent to him.

Where some clients drop both fields, the token can travel in the reply address as well: <care+t1042.recipient.signature@…>.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass

_SHAPE = re.compile(r"<((?:t[0-9]{1,18}|desk)\.[a-z-]{1,20}\.[0-9a-f]{12}\.([0-9a-f]{10}))\.([0-9a-f]{32})@([^<>@\s]{1,255})>")
_TAG = re.compile(r"t([0-9]{1,18})\.([0-9a-f]{10})\.([0-9a-f]{20})")
# The same where people see them: in the header lines of quoted mail, with the brackets lost. Found by shape: a forged one is no loss.
_SHOWN_ID = re.compile(
    r"<?\b(?:t[0-9]{1,18}|desk)\.[a-z-]{1,20}\.[0-9a-f]{12}\.[0-9a-f]{10}\.[0-9a-f]{32}@[^<>@\s]{1,255}>?", re.IGNORECASE
)
_SHOWN_TAG = re.compile(r"\+t[0-9]{1,18}\.[0-9a-f]{10}\.[0-9a-f]{20}(?=@)", re.IGNORECASE)
_RECIPIENT, _OCCASION, _SIGNATURE, _TAG_SIGNATURE = 10, 12, 32, 20  # hexadecimal digits; a local part may have 64 characters


@dataclass(frozen=True, slots=True)
class Token:
    """What a signed Message-ID of ours says: its ticket's number (None for desk mail), kind, and for whom it was."""

    ticket: int | None
    kind: str
    recipient_mark: str


def message_id(secret: bytes, *, ticket: int | None, kind: str, recipient: str, occasion: str, domain: str) -> str:
    """Return the Message-ID of the mail of `kind` to `recipient` on `occasion` (its unique key in the outbox)."""
    subject = "desk" if ticket is None else f"t{ticket}"
    label = (
        f"{subject}.{kind}.{_mark(secret, 'occasion', f'{occasion} {recipient.lower()}', _OCCASION)}.{recipient_mark(secret, recipient)}"
    )
    domain = domain.lower()  # the whole id is in lower case, so that it is found again when a gateway has folded it
    return f"<{label}.{_mark(secret, 'signature', f'{label}@{domain}', _SIGNATURE)}@{domain}>"


def read(secret: bytes, candidate: str) -> Token | None:
    """Return what `candidate` says if we signed it, else None. Case does not count: some gateways fold it."""
    found = _SHAPE.fullmatch(candidate.strip().lower())
    if not found:
        return None
    label, mark, signature, domain = found.groups()
    if not hmac.compare_digest(signature, _mark(secret, "signature", f"{label}@{domain}", _SIGNATURE)):
        return None
    subject, kind, _, _ = label.split(".")
    return Token(ticket=None if subject == "desk" else int(subject[1:]), kind=kind, recipient_mark=mark)


def reply_address(secret: bytes, desk: str, *, ticket: int, recipient: str) -> str:
    """Return the address to which `recipient` answers in this ticket: the desk's own with a signed tag (RFC 5233)."""
    local, _, domain = desk.rpartition("@")
    label = f"t{ticket}.{recipient_mark(secret, recipient)}"
    return f"{local}+{label}.{_mark(secret, 'address', label, _TAG_SIGNATURE)}@{domain}"


def read_reply_address(secret: bytes, address: str) -> Token | None:
    """Return what the tag of `address` says if we signed it, else None."""
    found = _TAG.fullmatch(address.lower().rpartition("@")[0].partition("+")[2])
    if not found:
        return None
    ticket, mark, signature = found.groups()
    if not hmac.compare_digest(signature, _mark(secret, "address", f"t{ticket}.{mark}", _TAG_SIGNATURE)):
        return None
    return Token(ticket=int(ticket), kind="reply", recipient_mark=mark)


def is_addressed_to(secret: bytes, token: Token, address: str) -> bool:
    """Tell whether the mail behind `token` was sent to `address`."""
    return hmac.compare_digest(token.recipient_mark, recipient_mark(secret, address))


def without_tokens(text: str) -> str:
    """Return `text` without reply tokens of ours, which would let whoever reads it speak as somebody else."""
    if "@" not in text:
        return text
    return _SHOWN_TAG.sub("", _SHOWN_ID.sub("…", text))


def recipient_mark(secret: bytes, address: str) -> str:
    """Return the part of an id that stands for its recipient."""
    return _mark(secret, "recipient", address.lower(), _RECIPIENT)


def id_hash(message_id: str) -> str:
    """Return what a Message-ID is looked up by: an id of any length becomes a key of 64 characters."""
    return hashlib.sha256(message_id.encode("utf-8", "replace")).hexdigest()


def loop_mark(secret: bytes) -> str:
    """Return the X-Loop value that all mails of this desk carry."""
    return f"desk-{_mark(secret, 'loop', '', 16)}"


def _mark(secret: bytes, purpose: str, text: str, length: int) -> str:
    return hmac.digest(secret, f"{purpose}\0{text}".encode("utf-8", "replace"), "sha256").hex()[:length]
