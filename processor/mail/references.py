"""Message identifiers: Message-ID, In-Reply-To and References. Pure.

An identifier is `<left@right>` without white space; anything else in the field is passed over. Long lists keep their first and
their last identifiers: the root of the conversation and what was answered.
Source: RFC 5322 3.6.4.
"""

import re

COUNT = 100
CHARACTERS = 998

_IDENTIFIER = re.compile(r"<([^<>\s\x00-\x20\x7f-\x9f]{1,996})>")
_BARE = re.compile(r"[^<>\s\x00-\x20\x7f-\x9f\"(),;]{1,996}@[^<>\s\x00-\x20\x7f-\x9f\"(),;@]{1,255}")


def message_ids(text: str) -> tuple[str, ...]:
    """Return the identifiers in `text` in order, each once, at most 100."""
    found = dict.fromkeys(f"<{match}>" for match in _IDENTIFIER.findall(text) if "@" in match and _storable(match))
    identifiers = tuple(found)
    return identifiers if len(identifiers) <= COUNT else (identifiers[0], *identifiers[1 - COUNT :])


def message_id(text: str) -> str | None:
    """Return the identifier of a Message-ID field; without its brackets or its @ it is taken as it was meant."""
    identifiers = _IDENTIFIER.findall(text)
    if identifiers:
        return f"<{identifiers[0]}>" if _storable(identifiers[0]) else None
    bare = text.strip().strip("<> ")
    return f"<{bare}>" if len(bare) <= CHARACTERS and _BARE.fullmatch(bare) and _storable(bare) else None


def _storable(identifier: str) -> bool:
    """Tell whether an identifier can be kept and written into a header of ours: plain ASCII."""
    return identifier.isascii() and identifier.isprintable()
