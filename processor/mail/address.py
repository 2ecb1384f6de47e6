"""Addresses: the one sender of a mail by a strict grammar, and lists of recipients. Pure.

Who sent a mail decides who is answered and who may command, so a From that could be read in two ways names nobody. A field that
breaks the grammar still names somebody when it holds one @ in all: then there is only one address that anybody could find in it.
Encoded words are decoded only after the structure stands: a decoded comma or bracket separates nothing.
Sources: RFC 5322 3.4 and 4.4 (obsolete comments and spaces), RFC 6532, CVE-2023-27043.
"""

import re
from collections.abc import Iterator, Sequence

from processor.mail import headers
from processor.mail.message import Address

RECIPIENTS = 500
_NAME_CHARACTERS = 200

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\ud7ff\ue000-\U0010ffff.-]{1,64}"
_LABEL = r"[A-Za-z0-9_\u00a1-\ud7ff\ue000-\U0010ffff](?:[A-Za-z0-9_\u00a1-\ud7ff\ue000-\U0010ffff-]{0,62})"
_ADDRESS = re.compile(rf"({_LOCAL})@({_LABEL}(?:\.{_LABEL})*)")
_QUOTED = r'"(?:[^"\\]|\\.)*"'
_COMMENT = r"\([^()<>@\\\"]*\)"
# name <address> | <address>: quoted strings, flat comments and what is not structure, then one bracket, then at most a comment.
_NAMED = re.compile(rf'((?:{_QUOTED}|{_COMMENT}|[^"<>()\\:;])*)<\s*([^<>\s"()]+)\s*>\s*(?:{_COMMENT})?')
_PLAIN = re.compile(rf'([^<>\s"(),;:]+)\s*({_COMMENT})?')
# What mailers write that forget the rules: a name with loose brackets, colons or commas, then the one address, whose own bracket may
# be doubled, or missing at the end; a mailbox without an address before it says nothing.
_EMPTY = re.compile(rf'(?:(?:{_QUOTED}|[^"<>@])*<\s*>\s*[,;]?\s*)?')
_SLOPPY = re.compile(rf'((?:{_QUOTED}|[^"<>@])*)<<?([^<>"]{{1,400}})(?:>>?[\s,]*)?')
_WORDS_IN_BRACKET = re.compile(r"\([A-Za-z0-9 ]{0,100}\)")
_DOT_OR_AT = re.compile(r" {0,20}([.@]) {0,20}")
_QUOTED_STRING = re.compile(_QUOTED)
_QUOTED_PAIR = re.compile(r"\\(.)")
_ADDRESS_CHARACTERS = 320


def normal(address: str) -> str | None:
    """Return `address` with its domain in lower case, or None when it is not one."""
    if len(address) > _ADDRESS_CHARACTERS:
        return None
    address = address.removesuffix(".")  # the root of all domains, which mailers leave out
    found = _ADDRESS.fullmatch(address)
    if found is None or ".." in found[1] or found[1][0] == "." or found[1][-1] == ".":
        return None
    if "\ufffd" in address or headers.clean(address) != address:
        return None
    return f"{found[1]}@{found[2].lower()}"


def sender(values: Sequence[str]) -> tuple[Address | None, str | None]:
    """Return the one mailbox that the From fields name, or None and why there is none.

    `values` are the From fields as one line each, encoded words undecoded. Several fields, several mailboxes, groups, nested
    or unbalanced comments and two addresses of which one may be the name are nobody.
    """
    if not values:
        return None, "there is no From"
    if len(values) > 1:
        return None, "there are several From fields"
    found = mailbox(values[0].strip())
    return (found, None) if found is not None else (None, "From does not hold exactly one unambiguous mailbox")


def first_named(values: Sequence[str]) -> Address | None:
    """Return the first of several mailboxes that the From fields name plainly; it is for people to read and proves nothing."""
    found = plain_list(values[0]) if values else None
    return found[0] if found else None


def mailbox(text: str) -> Address | None:
    """Return the mailbox that `text` is, or None when it is anything else."""
    named = _NAMED.fullmatch(text)
    if named is None:
        if text.count("@") == 1 and (only := _only_reading(text)) is not None:
            return only
        plain = _PLAIN.fullmatch(text.rstrip(", "))
        address = normal(plain[1]) if plain is not None else None
        return Address(_name((plain[2] or "")[1:-1]), address) if plain is not None and address is not None else None
    address = normal(named[2].removeprefix("mailto:"))
    unquoted = _QUOTED_STRING.sub("", named[1])
    # `a@x, b <c@y>` may be two mailboxes; a comma without a second @ is only a name that lacks its quotes.
    if address is None or ("@" in unquoted and unquoted.strip().lower() != address.lower()):
        return None
    return Address(_name(named[1]), address)


def _only_reading(text: str) -> Address | None:
    """Return the mailbox of a field that breaks the grammar but holds a single @, which stands in a bracket."""
    empty = _EMPTY.match(text)
    found = _SLOPPY.fullmatch(text, empty.end() if empty is not None else 0)
    if found is None:
        return None
    address = normal(_DOT_OR_AT.sub(r"\1", _WORDS_IN_BRACKET.sub("", found[2])).strip(", "))
    return Address(_name(found[1]), address) if address is not None else None


def mailboxes(text: str) -> tuple[Address, ...]:
    """Return the mailboxes in a list of recipients, at most 500; what is none is left out."""
    found: list[Address] = []
    for piece in _pieces(text):
        one = mailbox(piece.strip())
        if one is not None:
            found.append(one)
            if len(found) == RECIPIENTS:
                break
    return tuple(found)


def plain_list(text: str) -> tuple[Address, ...] | None:
    """Return the mailboxes of a list that holds nothing else, neither groups nor comments; None for any other list."""
    if "(" in text or ":" in text:
        return None
    pieces = [piece.strip() for piece in _pieces(text)]
    found = [mailbox(piece) for piece in pieces if piece]
    return tuple(one for one in found if one is not None) if all(found) and len(found) <= RECIPIENTS else None


def recipients(pairs: Sequence[tuple[str, str]]) -> tuple[Address, ...]:
    """Return name and address pairs as mailboxes, cleaned; what is no address is left out."""
    cleaned = ((_name(name), normal(address)) for name, address in pairs[:RECIPIENTS])
    return tuple(Address(name, address) for name, address in cleaned if address is not None)


def plain(address: str) -> str:
    """Return `address` for comparison: lower case and without its +tag."""
    local, _, domain = address.lower().rpartition("@")
    return f"{local.split('+', 1)[0]}@{domain}"


def _name(text: str) -> str:
    """Return a display name without quotes, decoded, also where it is encoded inside its quotes, and cleaned."""
    text = text.strip()
    if '"' in text:
        text = _QUOTED_STRING.sub(lambda quoted: _QUOTED_PAIR.sub(r"\1", quoted[0][1:-1]), text)
    return headers.clean(headers.decode_words(text), _NAME_CHARACTERS)


def _pieces(text: str) -> Iterator[str]:
    """Split a list at its commas (and semicolons) outside quotes, brackets and comments; group names are dropped."""
    start = depth = 0
    quoted = escaped = False
    for index, character in enumerate(text):
        if escaped or (character == "\\" and (quoted or depth)):
            escaped = not escaped
        elif character == '"' and not depth:
            quoted = not quoted
        elif quoted:
            continue
        elif character in "(<":
            depth += 1
        elif character in ")>":
            depth = max(0, depth - 1)
        elif not depth and character in ",;":
            yield text[start:index]
            start = index + 1
        elif not depth and character == ":":
            start = index + 1
    yield text[start:]
