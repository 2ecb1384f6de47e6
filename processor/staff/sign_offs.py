"""The lines with which colleagues end their mails: a greeting, a name, a department, a rule. Pure.

`mail` cuts off what programs put under a text; what a person typed it keeps. Commands may stand above such lines, and a mail of commands
and such lines alone says nothing to anybody.
"""

import re
from collections.abc import Collection, Sequence

from processor.config import Colleague, Department
from processor.staff.command_names import fold

MOST_LINES = 6  # a signature of more is text
_LONGEST = 80  # characters
_GREETINGS = frozenset(
    (
        *("best", "best regards", "best wishes", "kind regards", "warm regards", "regards", "br", "cheers", "greetings"),
        *("thanks", "thank you", "many thanks", "thx", "sincerely", "yours sincerely", "yours"),
        *("谢谢", "多谢", "感谢", "此致", "敬礼", "祝好", "顺祝商祺", "祝商祺", "祝您生活愉快"),
    )
)
_RULE = re.compile(r"[-–—_=*~]{1,60}")
_PARTS = re.compile(r"[\s,，、;；|/·•()（）<>-]+")
_ENDS = " .,!。，！~"


def words_of(colleagues: Sequence[Colleague], departments: Sequence[Department]) -> frozenset[str]:
    """Return the words of which colleagues' signatures are made: names, addresses, departments."""
    texts = [text for one in colleagues for text in (one.name, one.address, one.address.partition("@")[0])]
    texts += [name for one in departments for name in one.names]
    return frozenset(part for text in texts for part in _PARTS.split(fold(text)) if part)


def is_sign_off(line: str, words: Collection[str]) -> bool:
    """Tell whether a line ends a mail and says nothing more."""
    if len(line) > _LONGEST:
        return False
    said = fold(line).strip().strip(_ENDS)
    if not said or _RULE.fullmatch(said) or said in _GREETINGS:
        return True
    return all(part in words for part in _PARTS.split(said) if part)
