"""What a mailing list, a company's server or a virus scanner puts under each mail that passes. Pure.

Each begins with a line that only such a program writes, or a rule with one below it: people draw rules and name virus scanners too.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from processor.mail import signature_phrases
from processor.mail.gated import Phrases

_LIST_LINES = 6
_NOTICE_LINES = 60
_LONG_RULE_CHARACTERS = 40
_OF_LIST = re.compile("list|subscri|mailman|sympa|@", re.IGNORECASE)
_LINK = re.compile(r"^\s{0,9}\[?(?:https?://|www\.|<https?:|<mailto:)\S{1,300}", re.IGNORECASE)
_FOOTER_LINES = 12
_RULE = re.compile(r"[-_=]{2,100}")
_SUBSCRIPTION = Phrases(rf"^(?:{line})" for line in signature_phrases.SUBSCRIPTIONS)
_SCANNER_LINK = re.compile(r"<?https?://(?:www\.)?(?:avast|avg|avira|eset)\.[a-z]{2,4}(?:/\S{0,200})?", re.IGNORECASE)
_SCANNED = re.compile(
    r"no virus found in this |_{3,20} (?:information(?:en)?|informace|informacja|informazioni|información) \S{1,8} ESET ",
    re.IGNORECASE,
)
_SCANNER = re.compile("checked by avg|the message was checked by eset", re.IGNORECASE)
_NOTICE = Phrases(signature_phrases.NOTICES)


def _list_footer(lines: Sequence[str]) -> int:
    """Return where the footer of a mailing list begins: a long rule of underscores, then a few lines with a link (Mailman)."""
    for index in range(max(0, len(lines) - _LIST_LINES), len(lines)):
        below = lines[index + 1 :]
        if _is_long_rule(lines[index], "_") and _has(_LINK, below) and _has(_OF_LIST, below):
            return index
    return len(lines)


def _subscription(lines: Sequence[str]) -> int:
    """Return where the lines begin that tell how to leave a list: below a rule, as Google Groups, Majordomo and ezmlm put them."""
    for index in range(max(0, len(lines) - _FOOTER_LINES), len(lines) - 1):
        below = lines[index + 1 : index + 4]
        if _RULE.fullmatch(lines[index].strip()) is not None and any(_SUBSCRIPTION.in_(line.strip()) for line in below):
            return index
    return len(lines)


def _notice(lines: Sequence[str]) -> int:
    """Return where the notice begins that a company's server adds: a long rule, then the words of a lawyer or a virus scanner."""
    for index in range(max(0, len(lines) - _NOTICE_LINES), len(lines)):
        if _is_long_rule(lines[index], "*_=-#"):
            first = next((line for line in lines[index + 1 : index + 4] if line.strip()), "")
            return index if _NOTICE.in_(first) else len(lines)
    return len(lines)


def _scanner(lines: Sequence[str]) -> int:
    """Return where a virus scanner begins to praise itself, its address last (Avast), its name in the second line (AVG)."""
    spoken = [index for index in range(max(0, len(lines) - _LIST_LINES), len(lines)) if lines[index].strip()]
    if spoken and _SCANNER_LINK.fullmatch(lines[spoken[-1]].strip()) is not None:
        return next((index for index in spoken if lines[index].strip() == "---"), len(lines))
    for index, following in pairwise(spoken):
        if _SCANNED.match(lines[index].strip()) is not None and _SCANNER.match(lines[following].strip()) is not None:
            return index
    return len(lines)


def _has(pattern: re.Pattern[str], lines: Sequence[str]) -> bool:
    """Tell whether one of a few lines has what `pattern` describes."""
    return any(pattern.search(line) is not None for line in lines)


def _is_long_rule(line: str, characters: str) -> bool:
    """Tell whether a line is a rule of these characters across the page."""
    rule = line.strip()
    return len(rule) >= _LONG_RULE_CHARACTERS and not rule.strip(characters)


# In the order in which they stand from the end.
BEGINNINGS = (_list_footer, _subscription, _notice, _scanner)
