"""Whether a mail is signed or encrypted as a whole: S/MIME and OpenPGP, in parts or inside the text. Pure.

Nothing is verified, decrypted or unpacked: a signature proves nothing here, and text that came encrypted is not ours to join with
anything. Encrypted beats signed. A signature under one of several parts, such as a forwarded mail, says nothing of the whole.
Sources: RFC 8551 3 (S/MIME), RFC 3156 (PGP/MIME), RFC 9580 6.2 and 7 (armour in the text).
"""

import re

from processor.mail import transfer
from processor.mail.message import Protection
from processor.mail.outline import Outline, Part

_LEVELS = 3  # mailing lists and gateways wrap a protected mail once or twice
_HEAD_BYTES = 64

_PKCS7 = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")  # the object identifiers of RFC 5652 4 and 5
_SMIME_FILE = re.compile(r"\.p7m\b", re.IGNORECASE)
_ENCRYPTED_TEXT = re.compile(r"^-----BEGIN PGP MESSAGE-----\s*$", re.MULTILINE)
_SIGNED_TEXT = re.compile(r"^-----BEGIN PGP SIGNED MESSAGE-----\s*$", re.MULTILINE)


def read(raw: bytes, outline: Outline, text: str) -> Protection:
    """Return how the mail `raw` with this `outline` and this readable `text` is protected."""
    found = _of_parts(raw, outline)
    if found is Protection.NONE and _ENCRYPTED_TEXT.search(text) is not None:
        return Protection.ENCRYPTED
    if found is Protection.NONE and _SIGNED_TEXT.search(text) is not None:
        return Protection.SIGNED
    return found


def signed_words(text: str) -> str:
    """Return what was written in a text that is signed inside (RFC 9580 7), the whole text when it is not."""
    found = _SIGNED_TEXT.search(text)
    if found is None:
        return text
    _, _, rest = text[found.end() :].partition("\n\n")  # below the armour's own header
    words, _, after = rest.partition("\n-----BEGIN PGP SIGNATURE-----")
    after = after.partition("-----END PGP SIGNATURE-----")[2]
    return (text[: found.start()] + words.replace("\n- ", "\n").removeprefix("- ") + after).strip() or text


def _of_parts(raw: bytes, outline: Outline) -> Protection:
    """Return what the outermost parts say; a part counts when nothing readable stands beside it."""
    part = outline.root
    for _ in range(_LEVELS):
        kind = (part.content.get("protocol") or "").lower()
        if part.type == "multipart/encrypted":
            return Protection.ENCRYPTED
        if part.type == "multipart/signed" or (part.type.startswith("multipart/") and "signature" in kind):
            inner = next((child for child in part.children if _envelope(raw, child) is Protection.ENCRYPTED), None)
            return Protection.SIGNED if inner is None else Protection.ENCRYPTED
        if not part.children:
            return _envelope(raw, part)
        if {child.type for child in part.children} >= {"application/pgp-encrypted", "application/octet-stream"}:
            return Protection.ENCRYPTED  # Exchange rewrites multipart/encrypted to multipart/mixed
        if len(part.children) > 1 and all(_envelope(raw, child) is Protection.NONE for child in part.children[:2]):
            return Protection.NONE
        part = next((child for child in part.children if _envelope(raw, child) is not Protection.NONE), part.children[0])
    return _envelope(raw, part)


def _envelope(raw: bytes, part: Part) -> Protection:
    """Return what a part of S/MIME is by its parameter, else by its file name, else by its first bytes."""
    said = (part.content.get("smime-type") or "").lower()
    name = f"{part.content.get('name') or ''} {part.headers.text('content-disposition')}"
    if part.children or not (part.type in _PKCS7 or (part.type == "application/octet-stream" and _SMIME_FILE.search(name) is not None)):
        return Protection.NONE
    if said in ("enveloped-data", "authenveloped-data"):
        return Protection.ENCRYPTED
    if said == "signed-data" or _SIGNED_DATA in transfer.decoded(raw, part, _HEAD_BYTES):
        return Protection.SIGNED
    return Protection.NONE if said == "certs-only" else Protection.ENCRYPTED
