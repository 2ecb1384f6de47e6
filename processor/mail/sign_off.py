"""The name with which a writer signs below a rule, a hyphen or a stroke at the very end of a text. Pure.

Nothing but a name, an address of the net, a link or a telephone number may stand there, and a sentence or a blank line above: people
draw rules above lists and put hyphens before their items. A greeting such as `Kind regards` was typed and stays with its name.
"""

import re
from collections.abc import Sequence

_BELOW = 5
_SENTENCE_ENDS = (".", "!", "?", "。", "！", "？")
_NAME_CHARACTERS = 48
_CONTACT_CHARACTERS = 100
_PARTICLES = frozenset(
    ("de", "van", "der", "den", "von", "zu", "la", "le", "du", "da", "di", "del", "dos", "al", "bin", "of", "and", "und", "y")
)
# A Swedish writer signs with a stroke, a path has a second one; others set one hyphen before the name.
_STROKE = re.compile(r"/[^\W\d_][^\s/\d]{1,20}(?: [^\W\d_][^\s/\d]{1,20}){0,2}")
_HYPHEN = re.compile(r"(?:[-~]|[–—] ?)(?P<name>[^\W\d_][^\s\d,;:!?]{1,20}(?: [^\W\d_][^\s\d,;:!?]{0,20}){0,2})")
_RULE = re.compile(r"-{3,5}|_{2,5}|—{1,3}|–{1,3}")
_WORD = r"[^\W\d_][^\W_]{0,24}[^\s\w,;:!?]{0,2}"
# A demand of one word ends as sentences do.
_ENDED = re.compile(r"(?<!Ltd)(?<!Inc)(?<!Co)(?<!Corp)\.$")
_NAME = re.compile(rf"(?:{_WORD}[-'’ /&|,·]{{1,3}}){{0,5}}{_WORD}")
_CONTACT = re.compile(
    r"<?[^\s<>@:]{1,64}@[^\s<>@:]{1,200}>?|<?(?:https?://|www\.)\S{1,200}|"
    r"(?:\w{1,12}\.?[:：]? ?)?\+\d[\d ()/.-]{5,20}\d|"
    r"(?:[tmpf]|tel|fon|telefon|phone|mobile?|mob|cell|handy|fax|office|tél|móvil|电话|手机|電話)\.?[:：]? ?[\d(][\d ()/.-]{5,20}\d",
    re.IGNORECASE,
)


def begin(lines: Sequence[str]) -> int:
    """Return where the signed name begins, the number of lines when there is none."""
    return min(_signed_name(lines), _ruled_name(lines))


def _belongs_to_name(line: str) -> bool:
    """Tell whether a line is a name, a trade, a company, an address of the net or a telephone number."""
    if len(line) > _CONTACT_CHARACTERS:
        return False
    is_name = len(line) <= _NAME_CHARACTERS and _ENDED.search(line) is None and _NAME.fullmatch(line) is not None and _is_capitalized(line)
    return is_name or _CONTACT.fullmatch(line) is not None


def _is_capitalized(line: str) -> bool:
    """Tell whether each word of a line begins as names do. In letters without case a name cannot be told from a demand."""
    words = [word for word in line.split() if word[0].isalpha()]
    return bool(words) and words[0][0].isupper() and all(word[0].isupper() or word in _PARTICLES for word in words)


def _signed_name(lines: Sequence[str]) -> int:
    """Return where a stroke or a hyphen with a name stands that signs the text."""
    last = lines[-1].strip() if len(lines) > 1 else ""
    if _STROKE.fullmatch(last) is not None:
        return len(lines) - 1
    signed = _HYPHEN.fullmatch(last)
    if signed is None or not _is_capitalized(signed["name"]) or lines[-2].strip():
        return len(lines)
    above = next((line.strip() for line in lines[-2::-1] if line.strip()), "-")
    return len(lines) - 1 if above.endswith(_SENTENCE_ENDS) and above[0] not in "-–—~" else len(lines)


def _ruled_name(lines: Sequence[str]) -> int:
    """Return where a rule below a sentence stands that has one name under it, or a name with an address."""
    for index in range(max(1, len(lines) - _BELOW), len(lines) - 1):
        if _RULE.fullmatch(lines[index].strip()) is None:
            continue
        above = next((line.strip() for line in lines[index - 1 :: -1] if line.strip()), "")
        below = [line.strip() for line in lines[index + 1 :] if line.strip()]
        is_name = all(_belongs_to_name(line) for line in below) and _CONTACT.fullmatch(below[0]) is None
        is_known = len(below) == 1 or any(_CONTACT.fullmatch(line) is not None for line in below)
        return index if above.endswith(_SENTENCE_ENDS) and is_name and is_known else len(lines)
    return len(lines)
