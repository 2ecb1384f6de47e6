"""The header that Outlook, QQ Mail, Foxmail and many others copy above a quoted or forwarded mail. Pure.

`From: … Sent: … To: … Subject: …` in the language of the program. People write lists with such words too (a parcel has a sender, a
date and a recipient), so a block counts only with a From field, two more, and a subject or an address in it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from processor.mail import quote_fields

_NAME_CHARACTERS = 24
_FOLDED = 2  # lines between two fields, blank or the rest of a folded one
_FOLDED_RECIPIENTS = 8
_FIELDS = 3
_CHINESE_SPACE = re.compile(r"(?<=[\u3040-\u9fff])[\s\u3000]+(?=[\u3040-\u9fff])")
_COLON = re.compile("[:：|]")
_OPENING = " *|>\t\u3000•·\u200e\u200f\u202a\u202b\u202c"


class Field(Enum):
    """The kinds of fields."""

    FROM = auto()
    DATE = auto()
    TO = auto()
    SUBJECT = auto()


_KINDS = {
    **dict.fromkeys(quote_fields.TO_FIELDS, Field.TO),
    **dict.fromkeys(quote_fields.DATE_FIELDS, Field.DATE),
    **dict.fromkeys(quote_fields.SUBJECT_FIELDS, Field.SUBJECT),
    **dict.fromkeys(quote_fields.FROM_FIELDS, Field.FROM),
}


@dataclass(frozen=True, slots=True)
class QuotedHeader:
    """The first value of each kind of field, how many fields there are, and the line after the block."""

    values: dict[Field, str]
    count: int
    end: int

    def is_certain(self) -> bool:
        """Tell whether only a mail program writes such a block."""
        if Field.FROM not in self.values or self.count < _FIELDS:
            return False
        return Field.SUBJECT in self.values or any("@" in value for value in self.values.values())


def field(line: str) -> tuple[Field, str] | None:
    """Return the kind and the value of a header line, None when it is none."""
    opened = line.lstrip(_OPENING)
    found = _COLON.search(opened, 0, _NAME_CHARACTERS)
    if found is None:
        return None
    colon = found.start()
    name = _CHINESE_SPACE.sub("", opened[:colon].strip(" *\t\u3000").lower())
    kind = _KINDS.get(name)
    return None if kind is None else (kind, opened[colon + 1 :].strip(" *|\t\u3000"))


def read(lines: Sequence[str], start: int) -> QuotedHeader | None:
    """Return the block that begins at `start`, None when the line there is no field.

    The block goes on over blank lines between fields and over folded ones, and ends before the first line that is neither.
    """
    first = field(lines[start])
    if first is None:
        return None
    values = {first[0]: first[1]}
    latest, count, end, folded = first[0], 1, start + 1, 0
    for index in range(start + 1, len(lines)):
        found = field(lines[index])
        if found is None:
            folded += 1
            begins_text = folded > 1 and lines[index].strip() and not lines[index - 1].strip()
            if begins_text or folded > (_FOLDED_RECIPIENTS if latest == Field.TO else _FOLDED):
                break
            continue
        pieces = [lines[at].strip() for at in range(end, index) if lines[at].strip()]
        if latest == Field.SUBJECT and pieces:
            values[latest] = " ".join((values[latest], *pieces)).strip()
        latest, folded = found[0], 0
        values.setdefault(*found)
        count, end = count + 1, index + 1
    return QuotedHeader(values, count, end)
