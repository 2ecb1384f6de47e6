"""Which commands cannot stand in one mail. Pure."""

from collections.abc import Iterator, Sequence

from processor.staff.command_names import BY_KEY

# Each pair with what it would mean at once; order does not matter.
_TOGETHER = frozenset(
    map(
        frozenset,
        (
            *(("wait", "solve"), ("wait", "close"), ("solve", "close"), ("wait", "noreply"), ("solve", "noreply")),
            *(("reopen", other) for other in ("solve", "close", "spam", "wait")),
            *(("spam", other) for other in ("solve", "wait", "close", "promise", "merge", "noreply", "template", "reopen", "step")),
            *(("merge", other) for other in ("solve", "wait", "close", "split", "promise")),
            *(("note", other) for other in ("solve", "wait", "template", "preview")),
            *(("ask", other) for other in ("solve", "wait", "close", "template", "preview", "spam", "merge")),
            *(("escalate", other) for other in ("solve", "wait", "close", "template", "preview", "spam")),
            *(("take", "assign"), ("take", "handoff"), ("assign", "handoff"), ("take", "decline"), ("accept", "decline")),
            *(("accept", "assign"), ("accept", "handoff"), ("away", "back"), ("handoff", "solve"), ("handoff", "close")),
        ),
    )
)
_ONCE = frozenset(BY_KEY) - {"ask", "note", "step", "action", "lesson", "tag", "cc", "remind", "show", "help"}
# What a colleague orders for themselves, or ends without a word: what then is the text for?
_WITHOUT_TEXT = frozenset({"noreply", "spam", "show", "list", "help", "away", "back", "undo", "ok", "cancel"})


def pairs(keys: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the commands that contradict each other, and each that stands alone with another."""
    known = list(dict.fromkeys(keys))
    for place, first in enumerate(known):
        for second in known[place + 1 :]:
            if frozenset((first, second)) in _TOGETHER or BY_KEY[first].alone or BY_KEY[second].alone:
                yield first, second


def allowed_once(key: str) -> bool:
    """Tell whether a command stands in a mail at most once."""
    return key in _ONCE


def has_no_text(key: str) -> bool:
    """Tell whether a command stands in a mail without text for the customer."""
    return key in _WITHOUT_TEXT
