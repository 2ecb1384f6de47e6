"""Find the lines that introduce a quoted mail: `On Monday, Ann <ann@customer.example> wrote:` and its kin. Pure.

People write such sentences too, so where no quote mark follows, only what a program writes counts: an address in brackets (or directly
before the verb) at the end of the line, with a verb of writing behind it or a date and an hour before it. Before marked lines an
address or a date is enough, in any language. A line is folded over at most five.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from processor.mail import quote_marks, quote_phrases

_LINES = 5
_CHARACTERS = 400
_CANDIDATES = 2_000  # a mail has no more; what a longer text has is kept
_VERB_TO_END = 120  # German and Turkish put the date between the verb and the colon
_RULE = re.compile(r"[-_=]{2,60}\s{0,5}")
_COLONS = (":", "：")
_ENDINGS = (*_COLONS, ">", ")", "--")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&nbsp;", " "))

_VERB = re.compile("|".join(quote_phrases.WROTE), re.IGNORECASE)
_BRACKETED = re.compile(r"[<(\[][^<>()\[\]\s]{1,200}@[^<>()\[\]\s]{1,200}[>)\]]")
_BARE = re.compile(r"[^<>()\[\]\s:,;]{1,200}@[^<>()\[\]\s:,;]{1,200}")
_HOUR = re.compile(r"(?<!\d)\d{1,2}\s?[:.h時시点點]\s?\d{2}(?!\d)")
_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}(?!\d)")
# Hebrew and Arabic programs put marks of direction around names.
_DIRECTIONS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_AROUND = "* \t\u200e\u200f\u202a\u202b\u202c"
_TO_ADDRESS = re.compile(r"<\s{1,3}(?=[^<>\s]{1,200}@)")
# A date, a weekday or month before one, or the word of a language before one.
_OPENS = re.compile(
    r"[-=*\s]{0,60}(?:\d|[^\W\d]{1,12}[.,]{0,2}\s?\d|"
    r"(?:on|at|am|le|el|il giorno|em|den|op|dnia|w dniu|på|vào|в|dne|la|στις|il|þann|kuupäev|في|בתאריך|در تاریخ|o|pada)\b"
    r"[^\d\n]{0,30}\d|[在于於]\s?\d)",
    re.IGNORECASE,
)
# A line that ends a sentence is no part of an introduction, one that ends with `28. Apr.` may be.
_SENTENCE_END = re.compile(r"(?:[^\W\d]{3}[.!?]|[。！？!?])$")
_ABBREVIATED_MONTH = re.compile(r"\d\.? [^\W\d]{3,9}\.$")
# Alpine writes no hour; people do not begin with the weekday, the day and the year.
_WEEKDAY_WROTE = re.compile(r"on (?:mon|tue|wed|thu|fri|sat|sun), [^\n]{0,12}(?:19|20)\d\d, [^\n]{1,80}\bwrote:", re.IGNORECASE)
_ADDRESS_WROTE = re.compile(r"[^<>()\[\]\s:,;@]{1,64}@[^<>()\[\]\s:,;@]{1,200} (?:wrote|writes|schrieb|escribió|escreveu):", re.IGNORECASE)
# `Message written by Ann <ann@…> on 2 Mar 2026, 9:05:` as Apple writes it in Polish, Gmail in Catalan.
_WRITTEN_BY = re.compile("wiadomość napisana przez|missatge de", re.IGNORECASE)
# GroupWise puts three marks before and behind its introduction and none before the quoted mail.
_BETWEEN_MARKS = re.compile(r">>> (?=\S).{1,300}(?<=\S) >>>|>>> on .{1,300} wrote:", re.IGNORECASE)
# Polymail closes the bracket of its address on a line of its own.
_FOLDED_END = re.compile(rf">,? {{1,3}}(?:{'|'.join(quote_phrases.WROTE)})\s?[:：]\s{{0,9}}", re.IGNORECASE)
# What may stand between an address and the colon: nothing, a verb of writing, or a date with a verb.
_TAIL_WITHOUT_WORDS = re.compile(r"[\s,;:：\"'>)\]-]*")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Where the introduction ends (the line after it), whether marked lines follow, and whether it is one without them."""

    end: int
    before_marks: bool
    certain: bool


@dataclass(frozen=True, slots=True)
class _Folded:
    """The line where a folded introduction begins, and whether it is one without marks below it."""

    start: int
    certain: bool


def find(lines: Sequence[str]) -> dict[int, Attribution]:
    """Return the introductions of quoted mails by the line where each begins."""
    found: dict[int, Attribution] = {}
    marked = quote_marks.before_marks(lines)
    quoted = quote_marks.with_bars(lines, marked)
    address_at, looked_at = -_LINES, 0
    for index, line in enumerate(lines):
        if "@" in line:
            address_at = index
        end = index + 1
        if (":  " in line and not quote_marks.is_marked(line) and _is_run_together(line)) or (
            line.startswith(">>> ") and _is_between_marks(line)
        ):
            found[index] = Attribution(end, before_marks=marked[end] and quote_marks.is_marked(line), certain=True)
        if not _may_end(line, near_address=index - address_at < _LINES, before_marks=quoted[end]):
            continue
        looked_at += 1
        if looked_at > _CANDIDATES:
            break
        best = _best(lines, index, before_marks=quoted[end])
        # Tables have bars too, so above them only a certain one counts, and then nothing below is the writer's.
        if best is not None and (best.certain or marked[end]):
            found[best.start] = Attribution(end, before_marks=marked[end], certain=best.certain)
    return found


def _best(lines: Sequence[str], index: int, *, before_marks: bool) -> _Folded | None:
    """Return the introduction that ends with the line at `index`, None when it ends none."""
    best: _Folded | None = None
    for start, joined in _joined(lines, index):
        opens = _OPENS.match(joined) is not None
        # Of the lines it may be folded over, the fewest that say all of it: own words right above are not drawn in.
        if best is not None and best.certain and not opens:
            continue
        certain = is_certain(joined) or (before_marks and _is_certain_above_marks(joined))
        if certain or (best is None and before_marks and _is_likely_above_marks(joined)):
            best = _Folded(start, certain)
        if best is not None and best.certain and opens:
            break
    return best


def is_certain(joined: str) -> bool:
    """Tell whether a line can only be an introduction, whatever follows it."""
    if _is_between_rules(joined):
        return True
    if "@" not in joined or not joined.endswith(_COLONS):
        return False
    bracketed = _last(_BRACKETED, joined)
    if bracketed is not None:
        return _ends_with_writer(joined, joined[bracketed.end() :])
    bare = _BARE.search(joined)
    if bare is None or _DAY.search(joined) is None:
        return False
    tail = joined[bare.end() :].lstrip("\"' ,>)")
    return _VERB.match(tail) is not None and _OPENS.match(joined) is not None


def _ends_with_writer(joined: str, tail: str) -> bool:
    """Tell whether a line with an address in brackets and `tail` behind it says by its verb or by its date that this is the writer."""
    if _VERB.search(tail) is not None:
        return len(tail) <= _VERB_TO_END
    if _WRITTEN_BY.match(joined) is not None:
        return _HOUR.search(tail) is not None and _DAY.search(tail) is not None
    return _TAIL_WITHOUT_WORDS.fullmatch(tail) is not None and _begins_with_moment(joined)


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


def _is_between_marks(line: str) -> bool:
    """Tell whether a line is `>>> Ann <ann@customer.example> 02.03.2026 09:05 >>>`, as GroupWise writes it."""
    stripped = line.rstrip()
    is_whole = len(stripped) <= _CHARACTERS and _BETWEEN_MARKS.fullmatch(stripped) is not None
    return is_whole and _HOUR.search(stripped) is not None and _DAY.search(stripped) is not None


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
        if _ADDRESS_WROTE.fullmatch(joined) is not None or _WEEKDAY_WROTE.fullmatch(joined) is not None:
            return True
        moment = _HOUR.search(joined) is not None and _DAY.search(joined) is not None
        return moment and ("@" in joined or _VERB.search(joined) is not None)
    is_old = joined[:1].isdigit() and joined.endswith((">", ")"))
    return is_old and _DAY.search(joined) is not None and _BRACKETED.search(joined) is not None


def _is_likely_above_marks(joined: str) -> bool:
    """Tell whether a line above marked lines names a mailbox or a moment as a program does."""
    moments = (_VERB, _HOUR, _DAY)
    return joined.endswith(_COLONS) and (
        ("@" in joined and _BARE.search(joined) is not None) or sum(pattern.search(joined) is not None for pattern in moments) > 1
    )


def _may_end(written: str, *, near_address: bool, before_marks: bool) -> bool:
    """Tell whether an introduction may end with this line: a quick look, because most lines are none."""
    line = written.rstrip()
    if line[-1:] in _AROUND:
        line = line.rstrip(_AROUND)
    if not line.endswith(_ENDINGS) or len(line) > _CHARACTERS or (quote_marks.is_marked(line) and _FOLDED_END.fullmatch(line) is None):
        return False
    if line.endswith("--"):
        return line.startswith("--") and len(line.strip("-_= ")) > 1
    if line.endswith(_COLONS):
        return near_address or before_marks or line.startswith("--")
    return before_marks and near_address


def _is_run_together(line: str) -> bool:
    """Tell whether an introduction and the quoted mail stand on one line, as Yahoo's program for phones writes them."""
    introduction, colon, rest = line.strip()[:_CHARACTERS].partition(":  ")
    if not colon or not rest.strip() or quote_marks.is_marked(line):
        return False
    return _OPENS.match(introduction) is not None and is_certain(f"{introduction}:")


def _joined(lines: Sequence[str], index: int) -> Iterator[tuple[int, str]]:
    """Yield the line at `index`, then with one more line above each time, as one line of text each."""
    joined = ""
    folded = 1 if lines[index].rstrip().endswith("--") else _LINES
    for start in range(index, max(-1, index - folded), -1):
        piece = lines[start].strip()
        if joined[:1] == "<" and not piece:
            continue  # Polymail sets the address apart
        if not piece or len(joined) + len(piece) > _CHARACTERS:
            return
        if start != index and (
            quote_marks.is_marked(piece) or (_SENTENCE_END.search(piece) is not None and _ABBREVIATED_MONTH.search(piece) is None)
        ):
            return
        joined = f"{piece} {joined}".rstrip()
        for entity, character in _ENTITIES:
            joined = joined.replace(entity, character)
        yield start, _TO_ADDRESS.sub("<", joined.translate(_DIRECTIONS)).strip("* ")
