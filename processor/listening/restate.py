"""Which of a customer's own sentences show that they were read. Pure.

Facts are told back in the words they were told in, and nothing else is: no insult, no threat, no strong feeling, no address or number by
which a stranger could use our mail, no greeting, and not the wish, which is told in our own words.
"""

import re
from collections.abc import Iterator, Sequence

from processor.listening import lexicon
from processor.listening.clauses import Clause, split
from processor.listening.lexicon import Tone
from processor.listening.reading import Fact, FactType, Reading
from processor.listening.signals import SENSITIVE
from processor.listening.traditional import fold

MOST = 3  # passages
SHORTEST, LONGEST = 4, 110  # characters of one
STRONG = 2.5  # weight from which a word is not repeated

_TELLING = frozenset(
    {FactType.ID, FactType.AMOUNT, FactType.DATE, FactType.DURATION, FactType.COUNT, FactType.PRODUCT, FactType.PRIOR_CONTACT}
)
_UNREPEATABLE = re.compile(
    r"https?:|www\.|\w@\w|[<>{}\[\]`*_#|\\]|\d{7,}|\+\d{2}[\d -]{6,}"
    r"|^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|to whom|regards|sincerely|thanks|thank you|yours)\b"
    r"|^(?:尊敬|您好|你好|敬启|此致|敬礼|谢谢|感谢|祝|致)",
    re.IGNORECASE,
)
_HAN = re.compile("[㐀-鿿]")
_INNER = re.compile(r"\s+")


def restate(text: str, reading: Reading, *, after: int = 0) -> tuple[str, ...]:
    """Return at most three passages of `text` after its first characters, in order, each of whole clauses that hold a fact."""
    clauses = [clause for clause in split(text) if clause.start >= after]
    barred = _barred(text, reading)
    facts = [fact for fact in reading.facts if fact.type in _TELLING]
    found: list[str] = []
    for run in _runs(clauses, barred):
        passage = _told(text, run, facts)
        if passage and passage not in found:
            found.append(passage)
        if len(found) == MOST:
            break
    return tuple(found)


def _barred(text: str, reading: Reading) -> list[tuple[int, int]]:
    """Return the places that no repeated clause may touch."""
    harsh = (one for one in lexicon.find(fold(text)) if one.entry.tone is Tone.INSULT or one.entry.weight >= STRONG)
    spans = [(one.start, one.end) for one in harsh]
    spans += [(one.start, one.end) for one in reading.signals if one.name in SENSITIVE]
    return spans + [(one.start, one.end) for one in reading.expectations]


def _runs(clauses: Sequence[Clause], barred: Sequence[tuple[int, int]]) -> Iterator[list[Clause]]:
    """Yield the clauses of each sentence that may be repeated, as far as they stand side by side."""
    run: list[Clause] = []
    for clause in clauses:
        usable = not _UNREPEATABLE.search(clause.text) and not any(start < clause.end and clause.start < end for start, end in barred)
        if run and (not usable or clause.sentence != run[-1].sentence):
            yield run
            run = []
        if usable:
            run.append(clause)
    if run:
        yield run


def _told(text: str, run: Sequence[Clause], facts: Sequence[Fact]) -> str:
    """Return the clauses of a run from the first with a fact to as many as fit, "" when none has one."""
    telling = [any(fact.start < clause.end and clause.start < fact.end for fact in facts) for clause in run]
    if True not in telling:
        return ""
    first = telling.index(True)
    longest = LONGEST // 2 if _HAN.search(run[first].text) else LONGEST  # a Chinese character says as much as two letters
    kept = list(run[first : first + 1])
    for clause in run[first + 1 :]:
        if clause.end - kept[0].start > longest:
            break
        kept.append(clause)
    passage = _INNER.sub(" ", text[kept[0].start : kept[-1].end])
    return passage if SHORTEST <= len(passage) <= longest and not _UNREPEATABLE.search(passage) else ""
