"""The header fields of a mail of ours, as ASCII lines. Pure.

Text of strangers stands in two places only, the display name and the subject; `single_line` makes it harmless, and what is
not plain ASCII becomes encoded words. Ids and tokens are written as they are, never encoded and never broken: an Outlook id
of 200 characters that came back as an encoded word would not thread.

RFC 5322 2.1.1 and 2.2.3 (line length, folding), RFC 2047 2 (encoded words: 75 characters, lines of 76).
"""

import binascii
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from processor.mail.message import Address

# Controls, marks that turn the direction of a line, invisible joiners of words, lone surrogates. The joiners inside
# Persian words and emoji (U+200C, U+200D) stay.
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]")
_PLAIN_NAME = re.compile(r"[ !#-\[\]-~]{1,40}")  # fits into a quoted string without any escape

_LINE, _ENCODED_LINE = 78, 76
_WORD_START, _WORD_END = "=?utf-8?b?", "?="


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """Bare addresses of people who get a copy."""

    addresses: tuple[str, ...]


Meant: TypeAlias = str | Address | tuple[str, ...] | Mailboxes


def single_line(text: str) -> str:
    """Return `text` fit for a field: one line, nothing invisible, nothing that could be read as an encoded word."""
    visible = text if text.isascii() and text.isprintable() else _INVISIBLE.sub("", " ".join(text.split()))
    return " ".join(visible.split()).replace("=?", "= ?")


def text_field(name: str, text: str) -> str:
    """Return the field of a text that `single_line` made, folded; in encoded words if it is not ASCII or cannot be folded."""
    return (_folded(name, text) if text.isascii() else None) or _encoded(f"{name}: ", text)


@lru_cache(maxsize=64)
def address_field(name: str, address: Address) -> str:
    """Return the field of one mailbox; its address is plain ASCII and its name a `single_line`."""
    if not address.name:
        return f"{name}: {address.address}"
    written = f'{name}: "{address.name}"' if _PLAIN_NAME.fullmatch(address.name) else _encoded(f"{name}: ", address.name)
    room = _ENCODED_LINE - len(written.rpartition("\r\n")[2])
    return f"{written} <{address.address}>" if len(address.address) + 3 <= room else f"{written}\r\n <{address.address}>"


def ids_field(name: str, ids: tuple[str, ...]) -> str:
    """Return the field of Message-IDs, each whole and on a line of its own."""
    return f"{name}: " + "\r\n ".join(ids)


def _folded(name: str, text: str) -> str | None:
    """Return the field folded at its spaces, or None if a word of it is longer than a line."""
    first, *words = text.split(" ")
    lines = [f"{name}: {first}"]
    for word in words:
        if len(lines[-1]) + 1 + len(word) <= _LINE:
            lines[-1] += f" {word}"
        else:
            lines.append(f" {word}")
    return "\r\n".join(lines) if max(map(len, lines)) <= _LINE else None


def _encoded(prefix: str, text: str) -> str:
    """Return `prefix` and the text as encoded words, one a line; no character is cut in two (RFC 2047 5)."""
    words, octets, room = [], bytearray(), _octets_beside(prefix)
    for character in text:
        encoded = character.encode()
        if len(octets) + len(encoded) > room:
            words.append(_word(octets))
            octets, room = bytearray(), _octets_beside(" ")
        octets += encoded
    words.append(_word(octets))
    return prefix + "\r\n ".join(words)


def _octets_beside(prefix: str) -> int:
    """Return how many octets an encoded word may carry so that it and `prefix` fit into a line."""
    return (_ENCODED_LINE - len(prefix) - len(_WORD_START) - len(_WORD_END)) // 4 * 3


def _word(octets: bytearray) -> str:
    return _WORD_START + binascii.b2a_base64(octets, newline=False).decode("ascii") + _WORD_END
