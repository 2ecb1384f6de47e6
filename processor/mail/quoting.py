"""What the sender wrote in this mail: the text without the quoted mail and the signature. Pure.

Losing words a person wrote is worse than keeping a quote, so whatever is in doubt is kept: answers between quoted lines, a text of
which everything looks quoted, marked lines that nothing introduces. Lines are looked at one by one, in linear time.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from processor.mail import attribution, quote_marks, quote_start, quoted_header, signature
from processor.mail.attribution import Attribution
from processor.mail.quote_start import QuoteStart

LINES = 50_000  # a text of more is no letter, and all of it is kept
_TRAILING_MARKS = 3
_COLONS = (":", "：")
_OF_PROGRAM = re.compile(r"[\d@]")


@dataclass(frozen=True, slots=True)
class Layout:
    """A text, its lines (none of a text that is too long for a letter), the introductions in it, and where quoted mail begins."""

    text: str
    lines: Sequence[str]
    attributions: Mapping[int, Attribution]
    start: QuoteStart | None


def lay_out(text: str) -> Layout:
    """Return the layout of a text."""
    if text.count("\n") > LINES:
        return Layout(text, (), {}, None)
    lines = text.split("\n")
    attributions = attribution.find(lines)
    return Layout(text, lines, attributions, quote_start.find(lines, attributions))


def new_text(text: str) -> str:
    """Return what was written in this mail; everything when nothing of it can be told from a quoted mail."""
    return new_text_of(lay_out(text))


def new_text_of(layout: Layout) -> str:
    """Return what was written in a mail whose text is laid out."""
    text, lines, attributions, start = layout.text, layout.lines, layout.attributions, layout.start
    if not lines:
        return text.strip()
    above = lines if start is None else _without_rule(lines[: start.index], start.kind)
    own = signature.without(_without_marks(above, attributions))
    if start is None or any(line.strip() for line in own):
        return "\n".join(own).strip()
    # Nothing stands above the quoted mail: it is passed on, or answered below. Below our own line stands our own mail.
    is_ours = start.kind != quote_start.Kind.FORWARD and quote_start.has_own_marker(lines)
    return "" if is_ours else text.strip()


def _without_rule(lines: Sequence[str], kind: quote_start.Kind) -> list[str]:
    """Drop blank lines, the title of a copied header, and the rule of underscores or hyphens above a quoted mail."""
    kept = list(lines)
    while kept and not kept[-1].strip():
        kept.pop()
    if kept and kind == quote_start.Kind.HEADER and quote_start.is_title(kept[-1]):
        kept.pop()
    while kept and (not kept[-1].strip() or quote_start.is_bare_rule(kept[-1])):
        kept.pop()
    return kept


def _without_marks(lines: Sequence[str], attributions: Mapping[int, Attribution]) -> list[str]:
    """Drop the marked lines of a quoted mail and what introduces them; answers between them stay."""
    introductions = {start: known for start, known in attributions.items() if known.before_marks}
    marked = [quote_marks.is_marked(line) for line in lines]
    spoken = sum(is_marked and bool(_unmarked(line)) for is_marked, line in zip(marked, lines, strict=True))
    certain = any(known.certain for start, known in introductions.items() if start < len(lines))
    if not (certain or (introductions and spoken >= _TRAILING_MARKS) or _introduces_itself(lines)):
        return _without_trailing_marks(lines, marked, spoken)
    kept: list[str] = []
    skip_to = 0
    above = ""
    first = min(introductions, default=0)
    for index, line in enumerate(lines):
        if index in introductions:
            skip_to = max(skip_to, introductions[index].end)
        # What the writer introduces with words of their own, above the quoted mail, is evidence.
        is_evidence = index < first and above.endswith(_COLONS) and _OF_PROGRAM.search(above) is None
        if index >= skip_to and (not marked[index] or is_evidence):
            kept.append(line)
        above = above if marked[index] or not line.strip() else line.rstrip()
    return kept


def _without_trailing_marks(lines: Sequence[str], marked: Sequence[bool], spoken: int) -> list[str]:
    """Drop marked lines that nothing introduces where they are a whole text or its end; elsewhere the writer may have typed the marks."""
    if not spoken or (spoken > 1 and all(is_marked or not line.strip() for is_marked, line in zip(marked, lines, strict=True))):
        return [line for is_marked, line in zip(marked, lines, strict=True) if not is_marked]
    end = len(lines)
    count = 0
    while end and (marked[end - 1] or not lines[end - 1].strip()):
        end -= 1
        count += bool(_unmarked(lines[end]))
    if count >= _TRAILING_MARKS and count == spoken and not lines[end - 1].rstrip().endswith(_COLONS):
        return list(lines[:end])
    return list(lines)


def _introduces_itself(lines: Sequence[str]) -> bool:
    """Tell whether a marked line is what programs put above a quoted mail, as Apple and Outlook do inside the marks."""
    for index, line in enumerate(lines):
        inner = _unmarked(line) if quote_marks.is_marked(line) else ""
        if not inner:
            continue
        if quote_start.rule(inner) is not None or attribution.is_certain(inner):
            return True
        found = quoted_header.field(inner)
        if found is not None and found[0] == quoted_header.Field.FROM and "@" in found[1] and index + 1 < len(lines):
            following = quoted_header.field(_unmarked(lines[index + 1]))
            if following is not None and following[0] != quoted_header.Field.FROM:
                return True
    return False


def _unmarked(line: str) -> str:
    """Return a line without its quote marks."""
    return line.lstrip("> \t").rstrip()
