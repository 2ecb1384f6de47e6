"""MIME field values: `type; name=value` with the continuations of RFC 2231. Pure.

Lenient, since mailers are: missing quotes, a missing type or semicolon before the first parameter, spaces in values and unclosed
quotes are read as they were meant.
Sources: RFC 2045 5.1, RFC 2183, RFC 2231.
"""

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from processor.mail import charset, fields

_PARAMETER = re.compile(r';[\s;]*([^\s=;"]{1,100})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
_QUOTED_PAIR = re.compile(r'\\(["\\])')
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}")
_SEGMENTS = 100


@dataclass(frozen=True, slots=True)
class Value:
    """The token before the first `;` in lower case, and the parameters by lower-case name (text is still Latin-1 bytes)."""

    token: str
    parameters: dict[str, str]

    def get(self, name: str) -> str | None:
        """Return the parameter `name` as text, joined and decoded by RFC 2231 where it is written so."""
        plain = self.parameters.get(name)
        if plain is not None:
            return plain
        return _extended(name, self.parameters)


def read(value: bytes | None) -> Value:
    """Read a Content-Type or Content-Disposition value; an absent one is empty. The first of two equal names counts."""
    if not value:
        return Value("", {})
    text = fields.unfold(value).decode("latin-1")
    token, _, rest = text.partition(";")
    if "=" in token:  # `text/html charset=utf-8`, or `filename=a.pdf` alone
        words = token.split("=", 1)[0].split()
        token, rest = (words[0] if len(words) > 1 else ""), text.strip().removeprefix(words[0] if len(words) > 1 else "")
    found: dict[str, str] = {}
    if rest:
        for match in _PARAMETER.finditer(";" + rest):
            found.setdefault(match[1].lower(), _unquoted(match[2]))
    return Value(token.strip().lower(), found)


def media_type(value: Value, default: str) -> str:
    """Return the media type; `default` when there is none, text/plain when it makes no sense (RFC 2045 5.2)."""
    if not value.token:
        return default
    token = value.token.split("(", 1)[0].strip()
    if _TYPE.fullmatch(token):
        return token
    return "multipart/mixed" if token.startswith("multipart/") else "text/plain"


def _unquoted(text: str) -> str:
    """Take the quotes off a parameter value; an unclosed one loses its opening quote."""
    text = text.strip()
    if text.startswith('"'):
        return _QUOTED_PAIR.sub(r"\1", text[1:-1] if text.endswith('"') and len(text) > 1 else text[1:])
    return text


def _extended(name: str, parameters: dict[str, str]) -> str | None:
    """Join `name*`, `name*0`, `name*0*` … (RFC 2231 3, 4); None when there is none of them."""
    whole = parameters.get(f"{name}*")
    if whole is not None:
        label, _, encoded = _split_charset(whole)
        return charset.decode(unquote_to_bytes(encoded), label)
    pieces: list[bytes] = []
    label = ""
    for number in range(_SEGMENTS):
        plain, percent = parameters.get(f"{name}*{number}"), parameters.get(f"{name}*{number}*")
        if percent is not None:
            if number == 0:
                label, _, percent = _split_charset(percent)
            pieces.append(unquote_to_bytes(percent.encode("latin-1", "replace")))
        elif plain is not None:
            pieces.append(plain.encode("latin-1", "replace"))
        else:
            break
    return charset.decode(b"".join(pieces), label) if pieces else None


def _split_charset(text: str) -> tuple[str, str, str]:
    """Split `charset'language'value`; without the two quotes all of it is the value."""
    parts = text.split("'", 2)
    return (parts[0], parts[1], parts[2]) if len(parts) == 3 else ("", "", text)  # noqa: PLR2004  two quotes make three pieces
