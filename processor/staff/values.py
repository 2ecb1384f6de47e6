"""Single values behind commands: spans, tickets, codes, addresses, numbers, tags, amounts, language tags. Pure.

Each function takes its value from the front of the arguments and raises `Wrong` when what stands there is none.
"""

import re
from datetime import timedelta

from processor.durations import BusinessTime
from processor.staff import choices, spans
from processor.staff.arguments import SHOWN, Arguments
from processor.staff.command_names import fold, narrow
from processor.staff.problems import Code, Saying, Wrong

_TICKET = re.compile(r"#?\s?(?:t-?)?([0-9]{1,9})")
_ADDRESS = re.compile(r"[^\s@<>,;:\"]{1,64}@[^\s@<>,;:\"]{1,190}\.[^\s@<>,;:\".]{2,63}")
_CODE = re.compile(r"\w[\w./-]{0,39}")
_NUMBER = re.compile(r"#?([1-9][0-9]{0,3})")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?")
_AMOUNT = re.compile(r"(?=.*[0-9])[\w¥$€£., ]{1,30}")
_ENDS = "。.,，"


def span(arguments: Arguments) -> timedelta | BusinessTime:
    """Take all as a span of time."""
    said = arguments.take_all()
    found = spans.parse(fold(said).removeprefix("+").removesuffix("内").strip(_ENDS))
    if found is None:
        raise _wrong(said)
    return found


def code(arguments: Arguments) -> str:
    """Take a word as a code, in capitals."""
    said = arguments.take_word().strip(_ENDS)
    if _CODE.fullmatch(said) is None:
        raise _wrong(said)
    return narrow(said).upper()


def ticket(arguments: Arguments) -> int:
    """Take a word as a ticket's number: 1042 of "T-1042"."""
    said = arguments.take_word()
    match = _TICKET.fullmatch(fold(said).strip("[]" + _ENDS))
    if match is None:
        raise _wrong(said)
    return int(match[1])


def address(arguments: Arguments) -> str:
    """Take a word as a mail address, in small letters."""
    said = arguments.take_word()
    match = _ADDRESS.fullmatch(narrow(said).removeprefix("mailto:").strip("<>;；" + _ENDS))
    if match is None:
        raise _wrong(said)
    return match[0]


def addresses(arguments: Arguments) -> tuple[str, ...]:
    """Take all as mail addresses, at least one."""
    found = [address(arguments)]
    while arguments:
        found.append(address(arguments))
    return tuple(dict.fromkeys(found))


def number(arguments: Arguments) -> int:
    """Take a word as a number from 1."""
    said = arguments.take_word()
    match = _NUMBER.fullmatch(fold(said).strip(_ENDS))
    if match is None:
        raise _wrong(said)
    return int(match[1])


def language(arguments: Arguments) -> str:
    """Take all as a language: its tag or its name."""
    said = arguments.take_text()
    folded = fold(said).strip(_ENDS)
    if known := choices.LANGUAGES.get(folded):
        return known
    match = _LANGUAGE.fullmatch(folded)
    if match is None:
        raise _wrong(said)
    base, script, region = match.groups(default="")
    return "-".join(part for part in (base, script.title(), region.upper()) if part)


def amount(arguments: Arguments) -> str:
    """Take all as an amount, "" when nothing is left."""
    said = narrow(arguments.take_all()).upper().strip(_ENDS)
    if said and _AMOUNT.fullmatch(said) is None:
        raise _wrong(said)
    return said


def _wrong(said: str) -> Wrong:
    return Wrong(Code.ARG, Saying.WRONG, said[:SHOWN])
