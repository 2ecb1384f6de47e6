"""What must not be overlooked in a text: danger, law, loss, threat, and what makes a matter urgent. Pure.

Recall comes first: a person looks in vain sometimes, so that nobody in need is met by a machine. What only sounds alike
("this app is killing me", 累死了) stands in the books of phrases as a look-alike.
"""

import re

from processor.listening.clauses import Clause
from processor.listening.phrases import find as phrases_of
from processor.listening.phrases import fold
from processor.listening.reading import Signal, SignalName

SILENT = frozenset({SignalName.BEREAVEMENT, SignalName.SELF_HARM})  # no automatic mail at all; violence and threats count as SELF_HARM
SENSITIVE = SILENT | {  # never an automatic word of comfort
    SignalName.SAFETY,
    SignalName.LEGAL,
    SignalName.FRAUD,
    SignalName.HARASSMENT,
    SignalName.DISCRIMINATION,
    SignalName.DATA_LEAK,
    SignalName.UNAUTHORISED,
    SignalName.VULNERABLE,
    SignalName.PUBLICITY,
}
_OTHER_SCRIPT = re.compile("[\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\uac00-\ud7af]")


def find(text: str, clauses: tuple[Clause, ...], language: str | None) -> tuple[Signal, ...]:
    """Return the signals in `text`, in order of place; a name stands as often as it is found."""
    if not clauses:
        return ()
    folded = fold(text)
    other = language not in {"en", "zh-CN", "zh-TW"} or _OTHER_SCRIPT.search(folded) is not None
    found = phrases_of("signals", folded, other=other)
    harmed = any(one.name in _HARM for one in found)
    return tuple(Signal(_NAMES[one.name], text[one.start : one.end], one.start, one.end) for one in found if harmed or one.name != "frail")


_NAMES = {str(name): name for name in SignalName} | {"frail": SignalName.VULNERABLE}
# a child or an old person in such a matter is in need
_HARM = frozenset({"safety", "fraud", "harassment", "self_harm", "unauthorised", "discrimination"})
