"""What our own receiving server found about the From domain. Pure.

Anyone can write an Authentication-Results field. Only one counts: the topmost that carries our server's name and stands above the
second Received, so that it was added after the mail had reached us. Everything in doubt is NONE.
Sources: RFC 8601 2.2, 5; RFC 7489.
"""

import re

from processor.mail.fields import Headers, unfold
from processor.mail.message import Address, Authentication

_RECEIVED_ABOVE = 1
_RESULT = re.compile(r"\s*dmarc\s*=\s*([a-z]{1,20})(?=[\s;]|$)")
_FROM_DOMAIN = re.compile(r"\sheader\.from\s*=\s*\"?(?:[^\s;\"@]{0,64}@)?([^\s;\"@]{1,255})")
_LABELS = 2


def verdict(top: Headers, sender: Address | None, authserv_id: str) -> Authentication:
    """Return the DMARC verdict on the domain of `sender` by the server called `authserv_id` ("" trusts nobody)."""
    results = _ours(top, authserv_id.strip().lower())
    if results is None or sender is None:
        return Authentication.NONE
    found = [(match[1], result) for result in results if (match := _RESULT.match(result)) is not None]
    if any(value == "fail" for value, _ in found):
        return Authentication.FAIL
    if len(found) == 1 and found[0][0] == "pass" and _is_about(found[0][1], sender):
        return Authentication.PASS
    return Authentication.NONE


def _ours(top: Headers, authserv_id: str) -> list[str] | None:
    """Return the results in the topmost field of our server, or None."""
    received = 0
    for field in top.fields:
        if field.name == "received":
            received += 1
        if received > _RECEIVED_ABOVE or not authserv_id:
            return None
        if field.name == "authentication-results":
            server, *results = without_comments(unfold(field.value).decode("ascii", "replace")).lower().split(";")
            words = server.replace('"', "").split()
            if words and words[0] == authserv_id and (len(words) == 1 or words[1:] == ["1"]):
                return results
    return None


def without_comments(text: str) -> str:
    """Return `text` with its comments (RFC 5322 3.2.2) as spaces; text after an unclosed one is dropped."""
    kept: list[str] = []
    depth = 0
    quoted = escaped = False
    for character in text:
        if escaped:
            escaped = False
        elif character == "\\" and (quoted or depth):
            escaped = True
            continue
        elif character == '"' and not depth:
            quoted = not quoted
        elif character == "(" and not quoted:
            depth += 1
            kept.append(" ")
        elif character == ")" and depth:
            depth -= 1
            continue
        # A `;` inside quotes separates nothing, and no value we look at holds one.
        if not depth:
            kept.append(" " if quoted and character == ";" else character)
    return "".join(kept)


def _is_about(result: str, sender: Address) -> bool:
    """Tell whether a result is about the domain of the From, exactly or as its organisation's."""
    found = _FROM_DOMAIN.search(result)
    if found is None:
        return False
    ours, theirs = _ascii(sender.address.rpartition("@")[2]), _ascii(found[1].rstrip("."))
    if not ours or theirs.count(".") + 1 < _LABELS:
        return ours == theirs != ""
    return ours == theirs or ours.endswith("." + theirs)


def _ascii(domain: str) -> str:
    """Return a domain as it stands in the DNS; "" when it cannot stand there."""
    try:
        return domain.lower().encode("idna").decode("ascii")
    except UnicodeError:
        return ""
