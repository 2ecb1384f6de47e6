"""What a program puts under every text: the signature after its mark, and the lines of phones, lists and virus scanners. Pure.

A name and a greeting that a person typed are theirs and stay. The mark is `-- ` alone on its line (RFC 3676 4.3); where its blank is
lost, what follows must look like a signature, because people also draw lines.
"""

import re
from collections.abc import Sequence

from processor.mail import signature_phrases

_MARK = "--"
_MARKED_LINES = 20
_UNSURE_LINES = 8
_UNSURE_CHARACTERS = 72
_PROGRAM_CHARACTERS = 160
_LIST_LINES = 6
_NOTICE_LINES = 60
_CARD_LINES = 12
_CARD_EDGES = ("|", "||")
_LONG_RULE_CHARACTERS = 40
# A Swedish writer signs with a stroke; a path has a second one.
_STROKE = re.compile(r"/[^\W\d_][^\s/\d]{1,20}(?: [^\W\d_][^\s/\d]{1,20}){0,2}")
_SENTENCE = re.compile(r"\w[^\n]{24,}[.!?。！？]$|[。！？]$|[\u4e00-\u9fff，]{16}")
_LINK = re.compile(r"\[?(?:https?://|www\.|<https?:|<mailto:)\S{1,300}", re.IGNORECASE)

_NOTICE = re.compile("|".join(signature_phrases.NOTICES), re.IGNORECASE)
_PROGRAM_LINE = re.compile(
    rf"[<(\[*_\s]{{0,4}}(?:{'|'.join(signature_phrases.PHONE_LINES)}){signature_phrases.PHONE_EXCUSES}"
    r"[\s<(\[]{0,4}(?:https?://\S{1,200})?[>)\].!。*_\s]{0,4}",
    re.IGNORECASE,
)


def without(lines: Sequence[str]) -> list[str]:
    """Return `lines` without what programs put at their end."""
    kept = list(lines)
    _drop_program_lines(kept)
    for beginning in (_list_footer, _notice, _card, _marked_signature, _stroke):
        del kept[beginning(kept) :]
        _drop_program_lines(kept)
    return kept


def _drop_program_lines(lines: list[str]) -> None:
    """Drop blank lines and those that a phone, a service or a scanner adds from the end of `lines`."""
    while lines and (not lines[-1].strip() or _is_program_line(lines[-1])):
        lines.pop()


def _is_program_line(line: str) -> bool:
    """Tell whether a line is one that a phone, a service or a scanner adds."""
    stripped = line.strip()
    return len(stripped) <= _PROGRAM_CHARACTERS and _PROGRAM_LINE.fullmatch(stripped) is not None


def _marked_signature(lines: Sequence[str]) -> int:
    """Return where the signature near the end begins, the number of lines when there is none.

    With its blank the first mark counts, since hardly anyone types it; without it the last, since people part their paragraphs so.
    """
    marks = [index for index in range(max(0, len(lines) - _MARKED_LINES - 1), len(lines)) if lines[index].rstrip() == _MARK]
    sure = next((index for index in marks if lines[index].startswith("-- ")), None)
    if sure is not None:
        return sure
    if not marks or not _looks_like_signature(lines[marks[-1] + 1 :]):
        return len(lines)
    begin = marks[-1]
    while begin and lines[begin - 1].rstrip() == _MARK:
        begin -= 1
    return begin


def _card(lines: Sequence[str]) -> int:
    """Return where the card begins that NetEase draws from a table: name and address between lines that hold only its strokes."""
    edges = [index for index in range(max(0, len(lines) - _CARD_LINES), len(lines)) if lines[index].replace(" ", "") in _CARD_EDGES]
    return edges[0] if len(edges) > 1 and edges[-1] == len(lines) - 1 else len(lines)


def _stroke(lines: Sequence[str]) -> int:
    """Return where the stroke and name of a Swedish writer stand, the number of lines when they do not."""
    return len(lines) - (len(lines) > 1 and _STROKE.fullmatch(lines[-1].strip()) is not None)


def _looks_like_signature(lines: Sequence[str]) -> bool:
    """Tell whether lines are few, short and no sentences."""
    spoken = [line.strip() for line in lines if line.strip()]
    return len(spoken) <= _UNSURE_LINES and all(
        len(line) <= _UNSURE_CHARACTERS and (_SENTENCE.search(line) is None or _is_program_line(line)) for line in spoken
    )


def _list_footer(lines: Sequence[str]) -> int:
    """Return where the footer of a mailing list begins: a long rule of underscores, then a few lines with a link (Mailman)."""
    for index in range(max(0, len(lines) - _LIST_LINES), len(lines)):
        if _is_long_rule(lines[index], "_") and any(_LINK.match(line.strip()) for line in lines[index + 1 :]):
            return index
    return len(lines)


def _notice(lines: Sequence[str]) -> int:
    """Return where the notice begins that a company's server adds: a long rule, then the words of a lawyer or a virus scanner."""
    for index in range(max(0, len(lines) - _NOTICE_LINES), len(lines)):
        if _is_long_rule(lines[index], "*_=-#"):
            first = next((line for line in lines[index + 1 : index + 4] if line.strip()), "")
            return index if _NOTICE.search(first) is not None else len(lines)
    return len(lines)


def _is_long_rule(line: str, characters: str) -> bool:
    """Tell whether a line is a rule of these characters across the page."""
    rule = line.strip()
    return len(rule) >= _LONG_RULE_CHARACTERS and not rule.strip(characters)
