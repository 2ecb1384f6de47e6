"""What the sender wrote in this mail: the text without the quoted mail and the signature. Pure.

Losing words a person wrote is worse than keeping a quote, so whatever is in doubt is kept: answers between quoted lines, a text of
which everything looks quoted, a single line with a mark. Lines are looked at one by one, in linear time.
"""

import re
from collections.abc import Mapping, Sequence

from processor.mail import phrases

_HEADER_LINES = 5
_HEADER_FIELDS = 2
_ATTRIBUTION_LINES = 3
_ATTRIBUTION_CHARACTERS = 400
_ATTRIBUTION_DIGITS = 3
_SIGNATURE_LINES = 12
_RULE_CHARACTERS = 5
_COLONS = (":", "：")

_ORIGINAL = re.compile(rf"[-_=* ]{{2,60}}(?:{'|'.join(phrases.ORIGINAL_MAIL)})[-_=* ]{{2,60}}:?", re.IGNORECASE)
_FORWARDED = re.compile(
    rf"[-_=* ]{{2,60}}(?:{'|'.join(phrases.FORWARDED_MAIL)})[-_=* ]{{2,60}}:?|{'|'.join(phrases.FORWARDED_LINES)}", re.IGNORECASE
)
_WROTE = re.compile(rf"(?:{'|'.join(phrases.WROTE)})[^:：\n]{{0,60}}[:：]$", re.IGNORECASE)
_OPENS = re.compile(
    rf"(?:{'|'.join(phrases.WROTE_BEGINNINGS)})\b|{'|'.join(phrases.WROTE_BEGINNINGS_CHINESE)}|\d{{4}}\s?[-年/.]", re.IGNORECASE
)
_PHONE = re.compile(rf"(?:{'|'.join(phrases.PHONE_LINES)})\s?[<(]?(?:https?://\S{{1,200}})?", re.IGNORECASE)


def new_text(text: str) -> str:
    """Return what was written in this mail; everything when nothing of it can be told from a quoted mail."""
    lines = text.split("\n")
    attributions = _attributions(lines)
    own, keep_all = _above_the_quote(lines, attributions)
    own = _without_marks(own, attributions)
    if keep_all and not any(line.strip() for line in own):
        return text.strip()
    return "\n".join(_without_signature(own)).strip()


def _attributions(lines: Sequence[str]) -> dict[int, int]:
    """Return where each `On … wrote:` begins, with the line after it; it may be folded over three lines."""
    found: dict[int, int] = {}
    for index, line in enumerate(lines):
        if not line.rstrip().endswith(_COLONS) or line.lstrip().startswith(">"):
            continue
        loose = None
        for start in range(index, max(-1, index - _ATTRIBUTION_LINES), -1):
            if not lines[start].strip() or lines[start].lstrip().startswith(">"):
                break
            joined = " ".join(part.strip() for part in lines[start : index + 1])
            if len(joined) > _ATTRIBUTION_CHARACTERS or not _names_someone(joined) or _WROTE.search(joined) is None:
                continue
            if _OPENS.match(joined):
                loose = start
                break
            loose = start if loose is None else loose
        if loose is not None:
            found[loose] = index + 1
    return found


def _names_someone(line: str) -> bool:
    """Tell whether an attribution holds an address, or a date and an hour."""
    return "@" in line or sum(character.isdigit() for character in line) >= _ATTRIBUTION_DIGITS


def _above_the_quote(lines: list[str], attributions: Mapping[int, int]) -> tuple[list[str], bool]:
    """Return the lines above a quoted mail without marks, and whether all is kept when there are none above it."""
    for index, line in enumerate(lines):
        stripped = line.strip()
        if index in attributions and not _is_marked_next(lines, attributions[index]):
            return lines[:index], True
        if not stripped or stripped.startswith(">"):
            continue
        if _is_header_block(lines, index) or _ORIGINAL.fullmatch(stripped):
            return _without_rule(lines[:index]), False
        if _FORWARDED.fullmatch(stripped):
            return _without_rule(lines[:index]), True
    return lines, False


def _is_header_block(lines: Sequence[str], index: int) -> bool:
    """Tell whether the header begins here that Outlook, QQ and Foxmail put above a quoted mail: From and two more fields."""
    if _field(lines[index]) not in phrases.FROM_FIELDS:
        return False
    following = [line for line in lines[index + 1 : index + 3 * _HEADER_LINES] if line.strip()][:_HEADER_LINES]
    return sum(_field(line) in phrases.OTHER_FIELDS for line in following) >= _HEADER_FIELDS


def _field(line: str) -> str:
    """Return the name before the first colon of a line, in lower case; "" when there is none."""
    name, colon, _ = line.replace("：", ":", 1).partition(":")
    return name.strip(" *\t\u3000").lower() if colon else ""


def _is_marked_next(lines: Sequence[str], index: int) -> bool:
    """Tell whether the next line with text carries a quote mark."""
    following = next((line for line in lines[index : index + 4] if line.strip()), "")
    return following.lstrip().startswith(">")


def _without_marks(lines: list[str], attributions: Mapping[int, int]) -> list[str]:
    """Drop marked lines and the attributions above them; answers between them stay, and so does a single marked line."""
    introductions = {start: end for start, end in attributions.items() if _is_marked_next(lines, end)}
    if not introductions and sum(line.lstrip().startswith(">") for line in lines) <= 1:
        return lines
    kept: list[str] = []
    skip_to = 0
    for index, line in enumerate(lines):
        skip_to = max(skip_to, introductions.get(index, 0))
        if index >= skip_to and not line.lstrip().startswith(">"):
            kept.append(line)
    return kept


def _without_rule(lines: list[str]) -> list[str]:
    """Drop blank lines and the rule of underscores or hyphens above a quoted mail."""
    kept = list(lines)
    while kept and (not kept[-1].strip() or (len(kept[-1].strip()) >= _RULE_CHARACTERS and not kept[-1].strip(" _-=*"))):
        kept.pop()
    return kept


def _without_signature(lines: list[str]) -> list[str]:
    """Drop a signature after `-- ` and a phone's own line at the end."""
    for index in range(len(lines) - 1, max(-1, len(lines) - _SIGNATURE_LINES - 2), -1):
        if lines[index].rstrip() == "--":
            lines = lines[:index]
            break
    kept = list(lines)
    while kept and (not kept[-1].strip() or _PHONE.fullmatch(kept[-1].strip())):
        kept.pop()
    return kept
