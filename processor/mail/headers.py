"""Header text for people: decoded, repaired, on one line, harmless. Pure.

What leaves here holds no control, direction-changing or invisible character, no lone surrogate, and nothing that a mail
program would decode once more (`=?` is written `= ?`), so it can stand in a header of ours.
Sources: RFC 2047, RFC 6532.
"""

import binascii
import re

from processor.mail import charset, fields

TEXT_CHARACTERS = 1000

# Mailers forget the charset, leave question marks unencoded, and cut the last word off at the end of a field.
_WORD = re.compile(r"=\?([^?\s]{0,60})\?([bBqQ])\?((?:[^?\r\n]|\?(?!=)){0,16000})(?:\?=|\Z)")
_BREAKING = [*range(0x20), 0x7F, *range(0x80, 0xA0), 0x2028, 0x2029]
_INVISIBLE = [
    *(0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFEFF, 0xFFA0),
    *range(0x200B, 0x2010),  # zero-width characters and direction marks
    *range(0x202A, 0x202F),  # embeddings and overrides
    *range(0x2060, 0x2070),  # invisible operators and isolates
    *range(0xFFF9, 0xFFFC),  # annotation marks
    *range(0xE0000, 0xE0080),  # tags
]
_CLEANING = dict.fromkeys(_BREAKING, " ") | dict.fromkeys(_INVISIBLE)
# Outside a word it is no hyphen but a letter of another charset, which can still be told from it.
_SOFT_HYPHENS = re.compile("(?<=\\w)\u00ad+(?=\\w)")
_SPACES = re.compile(r"[ \u00a0]{2,}")


def raw_text(value: bytes, label: str | None = None) -> str:
    """Return a field value as one line of text, encoded words left as they are.

    Bytes that are no ASCII are read as best they can; `label` is the charset of the text below, which is mostly theirs too.
    """
    line = fields.unfold(value)
    return line.decode("ascii") if line.isascii() else charset.decode_unlabelled(line, label)


def display(value: bytes | None, limit: int = TEXT_CHARACTERS, label: str | None = None) -> str:
    """Return a field value decoded and cleaned, for people; "" when absent."""
    if value is None:
        return ""
    if charset.hides_in_ascii(label):  # only here: in an address, brackets could hide in such a text
        value = charset.decode(fields.unfold(value), label).encode("utf-8", "replace")
    return clean(decode_words(raw_text(value, label)), limit)


def clean(text: str, limit: int = TEXT_CHARACTERS) -> str:
    """Return `text` as one harmless line of at most `limit` characters."""
    if not (text.isascii() and text.isprintable()):
        text = _SOFT_HYPHENS.sub("", charset.whole(text).translate(_CLEANING))
    text = _SPACES.sub(" ", text).strip()[:limit].rstrip()
    return text.replace("=?", "= ?") if "=?" in text else text


def decode_words(text: str) -> str:
    """Replace the encoded words of RFC 2047 by what they say; adjacent ones of one charset are joined before decoding."""
    if "=?" not in text:
        return text
    pieces: list[str] = []
    label, data = "", b""
    position = 0
    for word in _WORD.finditer(text):
        between = text[position : word.start()]
        if between.strip(" \t") or word[1].lower() != label:
            pieces.append(charset.decode(data, label))
            data = b""
            if between.strip(" \t") or position == 0:
                pieces.append(between)
        label = word[1].lower()
        data += _word_bytes(word)
        position = word.end()
    pieces.append(charset.decode(data, label.split("*", 1)[0]))
    pieces.append(text[position:])
    return "".join(pieces)


def _word_bytes(word: re.Match[str]) -> bytes:
    """Return the bytes in an encoded word, lenient about its padding."""
    content = word[3].encode("utf-8", "replace")
    if word[2] in "qQ":
        return binascii.a2b_qp(content, header=True)
    content = re.sub(rb"[^A-Za-z0-9+/]", b"", content)
    usable = content[:-1] if len(content) % 4 == 1 else content
    return binascii.a2b_base64(usable + b"=" * (-len(usable) % 4))
