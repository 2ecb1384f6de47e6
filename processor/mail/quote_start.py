"""Where the quoted mail begins that carries no quote marks: after an introduction, a rule, or a copied header. Pure.

The first of them counts. What the writer introduces ("this is what you sent me:") is evidence and no quote, so it is passed over.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from processor.mail import attribution, quote_marks, quote_phrases, quoted_header
from processor.mail.gated import Phrases

_RULE = "-_=*~—–─━－‐‑−#+%<"
_OTHER_DESKS = "#+%<"
_RULE_CHARACTERS = 5
_LINE_CHARACTERS = 200
_COLONS = (":", "：")


class Kind(Enum):
    """What stands above the quoted mail."""

    ATTRIBUTION = auto()  # Ann wrote:
    HEADER = auto()  # From: … Sent: …
    ORIGINAL = auto()  # --- original message ---
    FORWARD = auto()  # --- forwarded message ---
    MARKER = auto()  # --- reply above this line ---, of our own mails


@dataclass(frozen=True, slots=True)
class QuoteStart:
    """The kind of a beginning, its first line, and the line after it; the header after a rule is not part of it."""

    kind: Kind
    index: int
    end: int


_BETWEEN_RULES = (
    (Kind.MARKER, Phrases(quote_phrases.OWN_MARKER)),
    (Kind.ORIGINAL, Phrases(quote_phrases.OTHER_MARKERS)),
    (Kind.FORWARD, Phrases(quote_phrases.FORWARDED_MAIL)),
    (Kind.ORIGINAL, Phrases(quote_phrases.ORIGINAL_MAIL)),
)
_ORIGINAL = Phrases(quote_phrases.ORIGINAL_MAIL)
_TITLE = re.compile(r"([-=]){4,60} ?[^\W\d][\w' -]{3,50}?\1{4,60}")
_HEADER_BEHIND_RULE = re.compile(r" ?-{3,20} {1,9}(?=\S)")
_FORWARD_LINE = Phrases(quote_phrases.FORWARDED_LINES)


def find(lines: Sequence[str], attributions: Mapping[int, attribution.Attribution]) -> QuoteStart | None:
    """Return where the first quoted mail without marks begins, None when there is none."""
    index = 0
    while index < len(lines):
        if index not in attributions and not _may_begin(lines[index].strip()):
            index += 1
            continue
        kind = rule(lines[index]) or (Kind.FORWARD if run_together(lines[index]) is not None else None)
        if kind is not None:
            return QuoteStart(kind, index, index + 1)
        known = attributions.get(index)
        if known is not None and known.certain and not known.before_marks and not _is_evidence(lines, index):
            return QuoteStart(Kind.ATTRIBUTION, index, known.end)
        header = None if quote_marks.is_marked(lines[index]) else quoted_header.read(lines, index)
        if header is not None and header.is_certain() and not _is_evidence(lines, index):
            return QuoteStart(Kind.HEADER, index, index)
        # What is no header at its first line is none at the next ones, and looking again would take quadratic time.
        index = header.end if header is not None else index + 1
    return None


def _may_begin(stripped: str) -> bool:
    """Tell whether a rule or a field may be in a line: a quick look, because most lines are neither."""
    return bool(stripped) and (stripped[0] in _RULE or ":" in stripped or "：" in stripped or "|" in stripped)


def run_together(line: str) -> str | None:
    """Return the header that stands on one line with the rule above it, as Yahoo forwards; None on any other line."""
    stripped = line.strip()
    closing = _HEADER_BEHIND_RULE.search(stripped, _RULE_CHARACTERS, _LINE_CHARACTERS) if stripped.startswith("---") else None
    if closing is None or rule(stripped[: closing.end()]) != Kind.FORWARD:
        return None
    return stripped[closing.end() :]


def rule(line: str) -> Kind | None:
    """Return what a line such as `----- Original Message -----` announces, None when it announces nothing."""
    stripped = line.strip()
    if len(stripped) < _RULE_CHARACTERS or not (stripped[0] in _RULE or stripped.endswith(_COLONS)):
        return None
    if len(stripped) > _LINE_CHARACTERS:
        return None
    core = stripped.replace("&nbsp;", " ").strip(_RULE + " \t\u3000\u00a0:：>.")
    if not core:
        return None
    if stripped[0] in _RULE and (stripped[-1] in _RULE or not stripped[:3].strip(_RULE)):
        kind = next((kind for kind, phrases in _BETWEEN_RULES if phrases.fill(core)), None)
        return Kind.ORIGINAL if kind == Kind.MARKER and stripped[0] in _OTHER_DESKS else kind
    return Kind.FORWARD if stripped.endswith(_COLONS) and _FORWARD_LINE.fill(core) else None


def is_bare_rule(line: str) -> bool:
    """Tell whether a line is nothing but a rule."""
    stripped = line.strip()
    return len(stripped) >= _RULE_CHARACTERS and not stripped.strip(_RULE)


def is_title(line: str) -> bool:
    """Tell whether a line right above a copied header is its title: between rules in any language, or without them in one we know."""
    stripped = line.strip()
    return _TITLE.fullmatch(stripped) is not None or _ORIGINAL.fill(stripped)


def has_own_marker(lines: Sequence[str]) -> bool:
    """Tell whether the text of one of our own mails is quoted."""
    return any(rule(line.lstrip("> \t|")) == Kind.MARKER for line in lines)


def _is_evidence(lines: Sequence[str], index: int) -> bool:
    """Tell whether the writer introduces what follows: the line of words above it ends with a colon."""
    above = next((line.strip() for line in lines[max(0, index - 3) : index][::-1] if line.strip()), "")
    return above.endswith(_COLONS) and not quote_marks.is_marked(above) and quoted_header.field(above) is None
