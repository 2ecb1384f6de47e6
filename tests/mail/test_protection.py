"""Signed and encrypted mails are recognised by their parts and by the armour in their text."""

import base64

import pytest

from processor.mail import outline, protection
from processor.mail.message import Protection

SIGNED_DATA = base64.b64encode(bytes.fromhex("308006092a864886f70d010702a080")).decode()
SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1"
ENVELOPED_DATA = base64.b64encode(bytes.fromhex("308006092a864886f70d010703a080")).decode()


def whole(kind: str, body: str = "x") -> bytes:
    """Return a mail of one part in base64."""
    return f"Content-Type: {kind}\nContent-Transfer-Encoding: base64\n\n{body}".encode()


def multipart(kind: str, *parts: str) -> bytes:
    """Return a mail of parts, each its type and a body."""
    bodies = "".join(f"--b\nContent-Type: {part}\n\nx\n" for part in parts)
    return f"Content-Type: multipart/{kind}; boundary=b\n\n{bodies}--b--\n".encode()


MAILS = {
    "enveloped": (whole("application/pkcs7-mime; smime-type=enveloped-data"), Protection.ENCRYPTED),
    "authenveloped": (whole("application/pkcs7-mime; smime-type=authEnveloped-data"), Protection.ENCRYPTED),
    "signed by its type": (whole("application/x-pkcs7-mime; smime-type=signed-data"), Protection.SIGNED),
    "signed by its bytes": (whole("application/pkcs7-mime; name=smime.p7m", SIGNED_DATA), Protection.SIGNED),
    "enveloped by its bytes": (whole("application/pkcs7-mime", ENVELOPED_DATA), Protection.ENCRYPTED),
    "named p7m": (whole('application/octet-stream; name="smime.p7m"', ENVELOPED_DATA), Protection.ENCRYPTED),
    "certificates": (whole("application/pkcs7-mime; smime-type=certs-only"), Protection.NONE),
    "S/MIME signature": (multipart("signed; protocol=x", "text/plain", "application/pkcs7-signature"), Protection.SIGNED),
    "encrypted then signed": (multipart("signed", "application/pkcs7-mime; smime-type=enveloped-data", "x/y"), Protection.ENCRYPTED),
    "PGP/MIME": (multipart("encrypted", "application/pgp-encrypted", "application/octet-stream"), Protection.ENCRYPTED),
    "PGP/MIME through Exchange": (
        multipart("mixed", "text/plain", "application/pgp-encrypted", "application/octet-stream"),
        Protection.ENCRYPTED,
    ),
    "footer of a list under a signed mail": (
        b"Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/signed; boundary=b\n\n--b\n\nx\n--b--\n--a--\n",
        Protection.SIGNED,
    ),
    "plain": (b"\nhello", Protection.NONE),
    "files": (multipart("mixed", "text/plain", "application/pdf", "application/pkcs7-mime"), Protection.NONE),
}


@pytest.mark.parametrize(("raw", "expected"), MAILS.values(), ids=MAILS)
def test_parts_say_how_the_mail_is_protected(raw: bytes, expected: Protection) -> None:
    """The outermost parts count, not what is attached beside a text."""
    assert expected == protection.read(raw, outline.read(raw), "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\n-----BEGIN PGP MESSAGE-----\nx", Protection.ENCRYPTED),
        ("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nx", Protection.SIGNED),
        ("I saw -----BEGIN PGP MESSAGE----- in it", Protection.NONE),
        ("> -----BEGIN PGP MESSAGE-----", Protection.NONE),
    ],
)
def test_armour_counts_at_the_beginning_of_a_line(text: str, expected: Protection) -> None:
    """Who writes about armour, or quotes it, has not encrypted."""
    assert expected == protection.read(b"\n", outline.read(b"\n"), text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\n- - one\ntwo\n-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----",
            "- one\ntwo",
        ),
        (f"{SIGNED}\n\nnever ended", "never ended"),
        ("plain words", "plain words"),
    ],
)
def test_signed_words_are_free_of_armour(text: str, words: str) -> None:
    """What somebody wrote stands between the header and the signature."""
    assert words == protection.signed_words(text)
