"""What of the inside may not stand in a mail to a customer. Pure.

Two kinds: what can never be meant (our own notes about a matter, reply tokens, gaps of a draft) and what a colleague may have meant after
all (the number of another file, an address, a row of digits). The first is never sent; the second is asked about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from processor.mail import identity

_CARD = re.compile(
    r"^[\s>*•·-]*(?:(?:LOOK OUT|FACTS|FEELS|WANTS|EARLIER|HISTORY|FIRST REPLY DUE)\b\s*(?:[:：]|(?=[“\"\w]))"
    r"|【(?:留意|事实|情绪|感受|期待|此前|上次|首次答复|内部)】|(?:INTERNAL|内部)\s*[:：/])",
    re.MULTILINE,
)
_STANDS_FOR = re.compile(
    r"\{\{|\}\}|\{%|%\}|\b(?:TODO|FIXME)\b"
    r"|[\[【<〔](?:(?:CUSTOMER |YOUR |FIRST )?NAME|DATE|AMOUNT|ORDER(?: NUMBER)?"
    r"|姓名|客户姓名|称呼|日期|金额|订单号)[\]】>〕]",
    re.IGNORECASE,
)
_GAP = re.compile(r"[\[［]{2}(?=[^\s\[\]［］])[^\[\]［］]{1,400}[\]］]{2}")  # as drafts have them; `[[ -f x ]]` of a script is none
_REF = re.compile(r"(?<![\w-])T-([0-9]{4,18})(?![\w-])", re.IGNORECASE)
_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}")
_DIGITS = re.compile(r"(?<![\w.-])[0-9](?:[ -]?[0-9]){12,18}(?![\w-])")
_CHINESE_ID = re.compile(r"(?<![\w])[1-9][0-9]{16}[0-9Xx](?![\w])")
_WEIGHTS, _CHECKS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2), "10X98765432"


@dataclass(frozen=True, slots=True)
class Leak:
    """Something of the inside in a text, and whether a colleague may say that it is meant."""

    text: str
    may_be_meant: bool = True


def find(text: str, *, own_refs: frozenset[str], inside: frozenset[str]) -> Iterator[Leak]:
    """Yield what should not be in a mail; `own_refs` are the numbers this customer knows, `inside` addresses that are not theirs to see."""
    yield from (Leak(found[0].strip(), may_be_meant=False) for found in _CARD.finditer(text))
    if identity.without_tokens(text) != text:
        yield Leak("a reply token", may_be_meant=False)
    yield from (Leak(gap, may_be_meant=False) for gap in gaps(text))
    yield from (Leak(found[0]) for found in _STANDS_FOR.finditer(text))
    yield from (Leak(found[0]) for found in _REF.finditer(text) if f"T-{found[1]}" not in own_refs)
    yield from (Leak(address) for address in addresses(text) if address in inside)
    yield from (Leak(found[0]) for found in _DIGITS.finditer(text) if _is_card(found[0]))
    yield from (Leak(found[0]) for found in _CHINESE_ID.finditer(text) if _is_chinese_id(found[0]))


def gaps(text: str) -> list[str]:
    """Return the gaps of a draft that nobody has filled in, each on one line."""
    return [" ".join(found[0].split()) for found in _GAP.finditer(text)]


def addresses(text: str) -> list[str]:
    """Return the mail addresses in a text, in lower case, each once."""
    return list(dict.fromkeys(found[0].lower() for found in _ADDRESS.finditer(text)))


def _is_card(written: str) -> bool:
    """Tell whether digits are the number of a payment card (ISO/IEC 7812: the last one is a check)."""
    digits = [int(digit) for digit in written if digit.isdigit()]
    doubled = [(2 * digit - 9 if digit > 4 else 2 * digit) if position % 2 else digit for position, digit in enumerate(reversed(digits))]  # noqa: PLR2004
    return len(set(digits)) > 1 and digits[0] in (3, 4, 5, 6) and sum(doubled) % 10 == 0


def _is_chinese_id(written: str) -> bool:
    """Tell whether digits are the number of a Chinese identity card (GB 11643: the last one is a check)."""
    total = sum(int(digit) * weight for digit, weight in zip(written[:17], _WEIGHTS, strict=True))
    return _CHECKS[total % 11] == written[17].upper()
