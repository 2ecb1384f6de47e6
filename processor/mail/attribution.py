"""Find the lines that introduce a quoted mail: `On Monday, Ann <ann@customer.example> wrote:` and its kin. Pure.

People write such sentences too, so where no quote mark follows, only what a program writes counts: an address in brackets (or directly
before the verb) at the end of the line, with a verb of writing behind it or a date and an hour before it. Before marked lines an
address or a date is enough, in any language. A line is folded over at most four.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from processor.mail import quote_phrases

MARK = ">"

_LINES = 4
_CHARACTERS = 400
_VERB_TO_END = 120  # German and Turkish put the date between the verb and the colon
_BLANK_LINES = 3
_RULE = re.compile(r"[-_=]{2,60}\s{0,5}")
_COLONS = (":", "：")
_ENDINGS = (*_COLONS, MARK, ")", "--")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&nbsp;", " "))

_VERB = re.compile("|".join(quote_phrases.WROTE), re.IGNORECASE)
_BRACKETED = re.compile(r"[<(\[][^<>()\[\]\s]{1,200}@[^<>()\[\]\s]{1,200}[>)\]]")
_BARE = re.compile(r"[^<>()\[\]\s:,;]{1,200}@[^<>()\[\]\s:,;]{1,200}")
_HOUR = re.compile(r"(?<!\d)\d{1,2}\s?[:.h時시点點]\s?\d{2}(?!\d)")
_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}(?!\d)")
_TO_ADDRESS = re.compile(r"<\s{1,3}(?=[^<>\s]{1,200}@)")
# A date, a weekday or month before one, or the word of a language before one.
_OPENS = re.compile(
    r"[-=*\s]{0,60}(?:\d|[^\W\d]{1,12}[.,]{0,2}\s?\d|"
    r"(?:on|at|am|le|el|il giorno|em|den|op|dnia|w dniu|på|vào|в|dne|la|στις|am|il)\b[^\d\n]{0,30}\d|[在于於]\s?\d)",
    re.IGNORECASE,
)
# A line that ends a sentence is no part of an introduction, one that ends with `28. Apr.` may be.
_SENTENCE_END = re.compile(r"(?:[^\W\d]{3}[.!?]|[。！？!?])$")
_ABBREVIATED_MONTH = re.compile(r"\d\.? [^\W\d]{3,9}\.$")
# What may stand between an address and the colon: nothing, a verb of writing, or a date with a verb.
_TAIL_WITHOUT_WORDS = re.compile(r"[\s,;:：\"'>)\]-]*")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Where the introduction ends (the line after it), whether marked lines follow, and whether it is one without them."""

    end: int
    before_marks: bool
    certain: bool


def find(lines: Sequence[str]) -> dict[int, Attribution]:
    """Return the introductions of quoted mails by the line where each begins."""
    found: dict[int, Attribution] = {}
    marked = _marked_next(lines)
    address_at = -_LINES
    for index, line in enumerate(lines):
        if "@" in line:
            address_at = index
        if ":  " in line and not is_marked(line) and _is_run_together(line):
            found[index] = Attribution(index + 1, before_marks=False, certain=True)
        if not _may_end(line, near_address=index - address_at < _LINES, before_marks=marked[index + 1]):
            continue
        best: tuple[bool, int] | None = None
        for start, joined in _joined(lines, index):
            opens = _OPENS.match(joined) is not None
            # Of the lines it may be folded over, the fewest that say all of it: own words right above are not drawn in.
            if best is not None and best[0] and not opens:
                continue
            certain = is_certain(joined) or (marked[index + 1] and _is_certain_above_marks(joined))
            if certain or (best is None and marked[index + 1] and _is_likely_above_marks(joined)):
                best = certain, start
            if best is not None and best[0] and opens:
                break
        if best is not None:
            found[best[1]] = Attribution(index + 1, marked[index + 1], best[0])
    return found


def is_marked(line: str) -> bool:
    """Tell whether a line carries a quote mark."""
    return line.lstrip().startswith(MARK)


def is_certain(joined: str) -> bool:
    """Tell whether a line can only be an introduction, whatever follows it."""
    if _is_between_rules(joined):
        return True
    if "@" not in joined or not joined.endswith(_COLONS):
        return False
    bracketed = _last(_BRACKETED, joined)
    if bracketed is not None:
        tail = joined[bracketed.end() :]
        if _VERB.search(tail) is not None:
            return len(tail) <= _VERB_TO_END
        return _TAIL_WITHOUT_WORDS.fullmatch(tail) is not None and _begins_with_moment(joined)
    bare = _BARE.search(joined)
    if bare is None or _DAY.search(joined) is None:
        return False
    tail = joined[bare.end() :].lstrip("\"' >)")
    return _VERB.match(tail) is not None and _OPENS.match(joined) is not None


def _is_between_rules(joined: str) -> bool:
    """Tell whether a line is `---- Ann wrote ----`, as Zoho, Notes and old phones write it."""
    rule = _RULE.match(joined)
    if rule is None:
        return False
    core = joined[rule.end() :].rstrip("-_=: ")
    verb = _last(_VERB, core)
    if verb is None:
        return False
    is_closed = joined.rstrip(": ").endswith("--")
    return (is_closed or "@" in core) if verb.end() == len(core) else (is_closed and "@" in core)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last place where `pattern` matches."""
    return deque(pattern.finditer(text), maxlen=1).pop() if pattern.search(text) is not None else None


def _begins_with_moment(joined: str) -> bool:
    """Tell whether a line begins with a date, and has the hour too."""
    return all(found is not None for found in (_OPENS.match(joined), _HOUR.search(joined), _DAY.search(joined)))


def _is_certain_above_marks(joined: str) -> bool:
    """Tell whether a line above marked lines can only introduce them.

    It ends with a colon and names a mailbox in brackets, or says when and by whom; old Gmail wrote a date and a mailbox and no colon.
    """
    if joined.endswith(_COLONS):
        if "@" in joined and _BRACKETED.search(joined) is not None:
            return True
        moment = _HOUR.search(joined) is not None and _DAY.search(joined) is not None
        return moment and ("@" in joined or _VERB.search(joined) is not None)
    return _DAY.match(joined) is not None and _BRACKETED.search(joined) is not None and joined.endswith((">", ")"))


def _is_likely_above_marks(joined: str) -> bool:
    """Tell whether a line above marked lines names a mailbox or a moment as a program does."""
    moments = (_VERB, _HOUR, _DAY)
    return joined.endswith(_COLONS) and (
        ("@" in joined and _BARE.search(joined) is not None) or sum(pattern.search(joined) is not None for pattern in moments) > 1
    )


def _may_end(written: str, *, near_address: bool, before_marks: bool) -> bool:
    """Tell whether an introduction may end with this line: a quick look, because most lines are none."""
    line = written.rstrip()
    if not line.endswith(_ENDINGS) or len(line) > _CHARACTERS or is_marked(line):
        return False
    if line.endswith("--"):
        return line.startswith("--") and len(line.strip("-_= ")) > 1
    if line.endswith(_COLONS):
        return near_address or before_marks or line.startswith("--")
    return before_marks and near_address


def _is_run_together(line: str) -> bool:
    """Tell whether an introduction and the quoted mail stand on one line, as Yahoo's program for phones writes them."""
    introduction, colon, rest = line.strip()[:_CHARACTERS].partition(":  ")
    return bool(colon and rest.strip()) and _OPENS.match(introduction) is not None and is_certain(f"{introduction}:")


def _joined(lines: Sequence[str], index: int) -> Iterator[tuple[int, str]]:
    """Yield the line at `index`, then with one more line above each time, as one line of text each."""
    joined = ""
    folded = 1 if lines[index].rstrip().endswith("--") else _LINES
    for start in range(index, max(-1, index - folded), -1):
        piece = lines[start].strip()
        if not piece or len(joined) + len(piece) > _CHARACTERS:
            return
        if start != index and (is_marked(piece) or (_SENTENCE_END.search(piece) is not None and _ABBREVIATED_MONTH.search(piece) is None)):
            return
        joined = f"{piece} {joined}".rstrip()
        for entity, character in _ENTITIES:
            joined = joined.replace(entity, character)
        yield start, _TO_ADDRESS.sub("<", joined).strip("* ")


def _marked_next(lines: Sequence[str]) -> list[bool]:
    """Return for each line, and for the end, whether it or the next line with text within three carries a mark."""
    marked = [False] * (len(lines) + 1)
    following, distance = False, _BLANK_LINES
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].strip():
            following, distance = lines[index].lstrip().startswith(MARK), 0
        else:
            distance += 1
        marked[index] = following and distance <= _BLANK_LINES
    return marked
