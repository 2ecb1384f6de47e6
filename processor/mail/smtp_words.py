"""What the words of an SMTP reply or of a delivery report mean: a status, and whether the failure is final. Pure.

The enhanced status (`5.1.1`) counts before the reply code (`550`), and both before words. A number that could be an address or a
version is neither: `192.0.2.5`, `Exim 4.60`, `5.1.1.20`. Codes of success are not looked for.
Sources: RFC 3463 2 (X.Y.Z), RFC 5321 4.2.1 (4yz is transient, 5yz permanent), RFC 6647 (greylisting).
"""

import re

from processor.mail import report_phrases

_STATUS = re.compile(r"(?<![A-Za-z0-9_.])([45]\.\d\.\d{1,3})(?![A-Za-z0-9_]|\.\d)")
_REPLY = re.compile(r"(?<![A-Za-z0-9_./-])([45])[0-5]\d(?=[\s#:;,)\]）】-]|\Z)")
_UNSPECIFIC = ".0.0"
_PERMANENT = re.compile("|".join(report_phrases.PERMANENT), re.IGNORECASE)
_TEMPORARY = re.compile("|".join(report_phrases.TEMPORARY), re.IGNORECASE)


def status(text: str) -> str | None:
    """Return the first enhanced status in `text`; a later one of the same class counts when the first says nothing (`5.0.0`)."""
    found = _STATUS.findall(text)
    if not found:
        return None
    alike = (one for one in found if one[0] == found[0][0] and not one.endswith(_UNSPECIFIC))
    return next(alike, found[0]) if found[0].endswith(_UNSPECIFIC) else str(found[0])


def refined(stated: str | None, diagnostic: str) -> str | None:
    """Return the status that a report states, or what its diagnostic says more exactly: `5.0.0` beside `550 5.1.1` is 5.1.1."""
    found = status(diagnostic)
    if stated is None:
        return found
    return found if found is not None and stated.endswith(_UNSPECIFIC) and found[0] == stated[0] else stated


def has_number(text: str) -> bool:
    """Tell whether a text holds the code of a failure."""
    return _STATUS.search(text) is not None or _REPLY.search(text) is not None


def is_final(text: str) -> bool | None:
    """Tell whether a reply is a permanent failure; None when neither its numbers nor its words tell."""
    numbers = _STATUS.search(text) or _REPLY.search(text)
    if numbers is not None:
        return numbers[1][0] == "5"
    if _TEMPORARY.search(text) is not None:
        return False
    return True if _PERMANENT.search(text) is not None else None
