"""What a program puts under every text: the signature after its mark, and the lines of phones, lists and virus scanners. Pure.

A name and a greeting that a person typed are theirs and stay. The mark is `-- ` alone on its line (RFC 3676 4.3); where its blank is
lost, what follows must look like a signature, because people also draw lines.
"""

import re
from collections.abc import Sequence

from processor.mail import footers, sign_off, signature_phrases
from processor.mail.gated import Phrases

_MARK = "--"
_LONE_MARKS = ("--", "---", "—", "––", "__")
_MARKED_LINES = 20
_UNSURE_LINES = 8
_UNSURE_CHARACTERS = 72
_PROGRAM_CHARACTERS = 300
_CARD_LINES = 12
_CARD_EDGES = ("|", "||")
_SHORT_SENTENCE = re.compile(r"\w \S{1,30} \S{1,30} [^\W\d]{1,30}[.!?]\s{0,5}$")
_SENTENCE = re.compile(r"\w[^\n]{24,}[.!?。！？]$|[。！？]$|[\u4e00-\u9fff，]{16}")


_PROGRAM_LINE = Phrases(
    rf"[<(\[*_\s]{{0,4}}(?:{line}){signature_phrases.PHONE_EXCUSES}[\s<(\[]{{0,4}}(?:https?://\S{{1,200}})?[>)\].!。*_\s]{{0,4}}"
    for line in signature_phrases.PHONE_LINES
)


def without(lines: Sequence[str]) -> list[str]:
    """Return `lines` without what programs put at their end."""
    kept = list(lines)
    _drop_program_lines(kept)
    for beginning in (*footers.BEGINNINGS, _card, _marked_signature, sign_off.begin):
        end = beginning(kept)
        if end < len(kept):
            del kept[end:]
            _drop_program_lines(kept)
    return kept


def _drop_program_lines(lines: list[str]) -> None:
    """Drop blank lines and those that a phone, a service or a scanner adds from the end of `lines`."""
    dropped = False
    while lines and (not lines[-1].strip() or _is_program_line(lines[-1]) or (dropped and lines[-1].strip() in _LONE_MARKS)):
        dropped = dropped or bool(lines[-1].strip())
        lines.pop()


def _is_program_line(line: str) -> bool:
    """Tell whether a line is one that a phone, a service or a scanner adds."""
    stripped = line.strip()
    return len(stripped) <= _PROGRAM_CHARACTERS and _PROGRAM_LINE.fill(stripped)


def _marked_signature(lines: Sequence[str]) -> int:
    """Return where the signature near the end begins, the number of lines when there is none.

    With its blank the first mark counts, since hardly anyone types it; without it the last, since people part their paragraphs so.
    """
    marks = [index for index in range(max(0, len(lines) - _MARKED_LINES - 1), len(lines)) if lines[index].rstrip() == _MARK]
    sure = next((index for index in marks if lines[index].startswith("-- ")), None)
    if sure is not None:
        # Above it there are words, or below it are none: some begin their letter with the mark.
        return sure if _has_words(lines[:sure]) or not _has_sentence(lines[sure + 1 :]) else len(lines)
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


def _has_words(lines: Sequence[str]) -> bool:
    """Tell whether any line has text."""
    return any(line.strip() for line in lines)


def _has_sentence(lines: Sequence[str]) -> bool:
    """Tell whether a line is a sentence of four words or more."""
    return any(_SHORT_SENTENCE.search(line) is not None for line in lines)


def _looks_like_signature(lines: Sequence[str]) -> bool:
    """Tell whether lines are few, short and no sentences."""
    spoken = [line.strip() for line in lines if line.strip()]
    return len(spoken) <= _UNSURE_LINES and all(
        len(line) <= _UNSURE_CHARACTERS and (_SENTENCE.search(line) is None or _is_program_line(line)) for line in spoken
    )
