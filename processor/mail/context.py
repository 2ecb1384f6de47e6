"""What people are shown of a mail: the sender's own words, with what they cannot be understood without. Pure.

The words alone are `new_text`, and only they are listened to, obeyed and relayed. Shown beside them are the quoted lines between two
answers, the mail that a forward passes on, and the signature above a quoted mail, where the sender saw it and where their telephone
number stands. It is one stretch of the whole text; where the words cannot be found in it again, they are shown alone. Linear.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from processor.mail import attribution, quote_marks, quote_start, signature
from processor.mail.message import InboundMessage
from processor.mail.quote_start import Kind
from processor.mail.quoting import LINES

_REACH = 60  # lines below the words in which a signature ends


def shown(message: InboundMessage) -> str:
    """Return the stretch of the whole readable text that is shown for what the sender of `message` wrote."""
    text, new_text = message.text, message.new_text
    if not new_text or len(new_text) >= len(text) or text.count("\n") > LINES:
        return new_text
    if message.indented:
        return text
    lines = text.split("\n")
    words = [line.strip() for line in new_text.split("\n") if line.strip()]
    found = _stretch([line.strip() for line in lines], words)
    if found is None:
        return new_text
    begin, end = found
    return _without_blank_edges(lines[begin : _end(lines, begin, end)])


def _stretch(lines: Sequence[str], words: Sequence[str]) -> tuple[int, int] | None:
    """Return where the words begin and end in the lines: in one piece if they stand so, else from the first place to the last."""
    forward = list(_places(enumerate(lines), words))
    if len(forward) < len(words):
        return None
    last = len(lines) - 1
    backward = [last - index for index in _places(enumerate(reversed(lines)), words[::-1])]
    for places in (forward, backward[::-1]):
        if not any(lines[index] for index in _gaps(places)):
            return places[0], places[-1] + 1
    return forward[0], backward[0] + 1


def _places(lines: Iterable[tuple[int, str]], words: Sequence[str]) -> Iterator[int]:
    """Yield the first place of each of the words, each behind the one before it."""
    rest = iter(lines)
    for word in words:
        place = next((index for index, line in rest if line == word), None)
        if place is None:
            return
        yield place


def _gaps(places: Sequence[int]) -> Iterator[int]:
    """Yield the lines between the places."""
    for before, after in pairwise(places):
        yield from range(before + 1, after)


def _end(lines: Sequence[str], begin: int, end: int) -> int:
    """Return where what is shown ends: behind the mail that is passed on, below the signature above a quoted mail, else with the words."""
    below = lines[end : end + _REACH]
    attributions = attribution.find(below)
    start = quote_start.find(below, attributions)
    if start is not None and start.kind == Kind.FORWARD:
        return len(lines)
    quoted = [index for index, known in attributions.items() if known.certain or known.before_marks]
    quoted += [index for index, line in enumerate(below) if quote_marks.is_marked(line)][:1]
    quoted += [start.index] if start is not None else []
    last = end + min(quoted, default=0)
    is_signature = len(signature.without(lines[begin:last])) <= end - begin
    return last if is_signature else end


def _without_blank_edges(lines: Sequence[str]) -> str:
    """Return lines as a text; a rule right above the quoted mail is part of it."""
    kept = list(lines)
    while kept and (not kept[-1].strip() or quote_start.is_bare_rule(kept[-1])):
        kept.pop()
    return "\n".join(kept).strip()
