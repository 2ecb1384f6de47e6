"""Out-of-office replies of senders that set no header for them, told by what they say. Pure.

No word decides. A text counts as a machine's when it says that the writer is away (or that no person wrote it) and, beside that, things
of other kinds which such replies say: when he returns, whom to ask, that he answers later, thanks for the mail. What such replies do not
say counts against it: a sentence that none of this explains, a question, a word of complaint. `I am away until Monday, so call my mobile.
The fridge is still broken.` is a person's.
"""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from processor.mail import absence_phrases, letter_phrases, responder_phrases
from processor.mail.gated import Phrases

_CHARACTERS = 4000  # no out-of-office reply says more before its quote
_SENTENCE_CHARACTERS = 600
_FOLDED_LINE = 50  # a line as long as this goes on in the next
_SHORT_NAME = 40  # a line without a sentence in it, such as a name or a telephone number
_WORDS_OF_A_NAME, _EAST_ASIAN_NAME = 4, 4

_ABBREVIATED = "".join(
    rf"(?<!\b{word}\.)"
    for word in ("Mr", "Ms", "Mrs", "Dr", "St", "Nr", "Hr", "Fr", "Tel", "tel", "Str", "Sr", "Sra", "Sig", "Dott", "Mme", "bzw", "inkl")
)
# After a number a full stop may belong to a date: a sentence begins there only with a word that begins sentences.
_BEGINS = r"\s(?:I|We|The|This|My|It|If|For|Please|Ich|Wir|Die|Der|Das|Bitte|In|Je|Nous|Le|La|En|El|Los|Il|Per|Para)\b"
_ENDS = re.compile(rf"(?<=[!?;。！？；])|(?<=[^\W\d]{{2}}\.){_ABBREVIATED}(?=\s)|(?<=\d{{4}}\.)(?=\s)|(?<=\d\.)(?={_BEGINS})|\n")
_RULE = re.compile(r"[-_=*~]{4,200}\s*|-- ?")
_REACHED = re.compile(r"\d{3}|@|https?:|www\.|tel\b|phone|mobile|fax", re.IGNORECASE)
_EAST_ASIAN = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af]")
_QUESTION = re.compile(r"[?？]\s*$")


class Kind(StrEnum):
    """What a sentence of an out-of-office reply says."""

    ABSENT = "says that the writer is away"
    LEFT = "says that somebody has left the company"
    TWICE = "says it in two languages"
    RETURNING = "says when the writer returns"
    URGENT = "says whom to ask what cannot wait"
    DEPUTY = "names whom to ask"
    LATER = "promises a later answer"
    UNREAD = "says that mails are hardly read"
    DUE = "states within which time there is an answer"
    MACHINE = "says that a machine wrote it"
    THANKS = "thanks for the mail"
    WISHES = "wishes happy holidays"


class Hint(StrEnum):
    """What the mail around a text says of a machine."""

    NONE = "nothing"
    ANSWER = "it answers a mail"
    OLD_SUBJECT = "the subject that it answers is an automatic reply's"
    HEADER = "a header field that machines set, and others too"
    NOWHERE = "it answers a mail and nobody wants to hear if it fails"
    SUBJECT = "the subject says that somebody is away"


# One of these must be said.
_CENTRAL = (Kind.ABSENT, Kind.LEFT, Kind.MACHINE, Kind.UNREAD, Kind.DUE)
# What machines say and people hardly do.
_MACHINES_OWN = {Kind.LEFT, Kind.TWICE, Kind.URGENT, Kind.UNREAD, Kind.DUE, Kind.MACHINE}

# How long the text may be, how many of its sentences may be of another sort, how many kinds of evidence it must give when one of them is
# a machine's own, and how many when none is.
_NEEDED = {
    Hint.NONE: (1500, 0, 3, 4),
    Hint.ANSWER: (1500, 0, 2, 4),
    Hint.OLD_SUBJECT: (300, 0, 2, 2),
    Hint.HEADER: (_CHARACTERS, 0, 2, 2),  # web forms have it, so nothing may be left over
    Hint.NOWHERE: (_CHARACTERS, 1, 1, 1),
    Hint.SUBJECT: (_CHARACTERS, 1, 1, 1),
}
_WEIGHT = 2  # a sentence of another sort must be made up for by so many kinds more

_KINDS = {
    Kind.ABSENT: Phrases(absence_phrases.ABSENT),
    Kind.LEFT: Phrases(absence_phrases.LEFT),
    Kind.RETURNING: Phrases(absence_phrases.RETURNING),
    Kind.URGENT: Phrases(absence_phrases.URGENT),
    Kind.DEPUTY: Phrases(absence_phrases.DEPUTY),
    Kind.LATER: Phrases(responder_phrases.LATER),
    Kind.UNREAD: Phrases(responder_phrases.UNREAD),
    Kind.DUE: Phrases(responder_phrases.DUE),
    Kind.MACHINE: Phrases(responder_phrases.MACHINE),
    Kind.THANKS: Phrases(responder_phrases.THANKS),
    Kind.WISHES: Phrases(responder_phrases.WISHES),
}
_ENGLISH = Phrases(absence_phrases.ABSENT_ENGLISH)
_COURTEOUS = Phrases(responder_phrases.COURTESY)
_OBJECTING = Phrases((*letter_phrases.COMPLAINING, *letter_phrases.ANSWERED, *letter_phrases.REQUESTING))
_GREETING = re.compile("|".join(letter_phrases.GREETING), re.IGNORECASE)
_FAREWELL = Phrases(letter_phrases.FAREWELL)


def speaks_of_absence(text: str) -> bool:
    """Tell whether a sentence of `text` says that its writer is away; alone it proves nothing about who wrote it."""
    return any(_KINDS[Kind.ABSENT].in_(sentence) for sentence in _pieces(text))


def complains(text: str) -> bool:
    """Tell whether a text asks or complains and says nothing that an automatic reply says."""
    found = _pieces(text)
    return any(map(_objects, found)) and not any(map(_kinds, found))


def evidence(text: str, hint: Hint) -> str | None:
    """Return what makes `text`, written without any quote, an out-of-office reply, or None; `hint` is what the rest of the mail says."""
    longest, foreign, with_own, without = _NEEDED[hint]
    if len(text) > longest or not _may_speak_of_absence(text):
        return None
    every = _pieces(text)
    spoken = _spoken(every, foreign)  # first, as the quickest to end
    if spoken is None or any(map(_objects, every)):
        return None
    kinds = frozenset(kind for one in spoken.values() for kind in one) | _twice(spoken)
    unexplained = sum(not kind and not _neutral(one) for one, kind in spoken.items())
    own = kinds & _MACHINES_OWN
    if kinds.isdisjoint(_CENTRAL) or (unexplained and not own | kinds & {Kind.DEPUTY}):
        return None
    # People thank for an automatic reply too, and a time within which there is an answer is a promise of one.
    counted = kinds - {Kind.THANKS if hint is Hint.OLD_SUBJECT else None, Kind.LATER if Kind.DUE in kinds else None}
    needed = min(with_own, 2) if Kind.MACHINE in kinds else with_own if own else without - (Kind.DEPUTY in kinds)
    if len(counted) < needed + _WEIGHT * unexplained:
        return None
    return "the text " + " and ".join(kind.value for kind in Kind if kind in kinds)


def _spoken(sentences: Sequence[str], foreign: int) -> dict[str, frozenset[Kind]] | None:
    """Return what each sentence says before the one that takes leave, or None when more than `foreign` of them say nothing known."""
    spoken: dict[str, frozenset[Kind]] = {}
    for sentence in sentences:
        kinds = _kinds(sentence)
        if spoken and not kinds and _FAREWELL.in_(sentence):
            break
        if not kinds and not _neutral(sentence):
            foreign -= 1
        if foreign < 0:
            return None
        spoken[sentence] = kinds
    return spoken


def _twice(spoken: Mapping[str, frozenset[Kind]]) -> frozenset[Kind]:
    """Return whether two sentences say that the writer is away, one in English and one not: who writes to a desk knows its language."""
    languages = {_ENGLISH.in_(one) for one, kinds in spoken.items() if Kind.ABSENT in kinds}
    return frozenset((Kind.TWICE,)) if len(languages) > 1 else frozenset()


def _may_speak_of_absence(text: str) -> bool:
    """Tell, by a quick look, whether any sentence can be a central one."""
    folded = text.lower()
    return any(stem in folded for stem in absence_phrases.STEMS)


def _pieces(text: str) -> list[str]:
    """Return the sentences of a letter up to the first rule; folded lines are joined."""
    found: list[str] = []
    for piece in _ENDS.split(_unfolded(text[:_CHARACTERS])):
        sentence = piece.strip()[:_SENTENCE_CHARACTERS]
        if _RULE.fullmatch(sentence) and found:
            break
        if sentence:
            found.append(sentence)
    return found


def _unfolded(text: str) -> str:
    """Return the text without quoted lines, and with lines joined that were broken for their length."""
    lines = [line for line in text.split("\n") if not line.startswith(">")] or [""]
    pieces: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        pieces.append(line)
        pieces.append(" " if len(line) >= _FOLDED_LINE and following.strip() else "\n")
    return "".join(pieces)


def _kinds(sentence: str) -> frozenset[Kind]:
    """Return what a sentence says of all that out-of-office replies say."""
    return frozenset(kind for kind, phrases in _KINDS.items() if phrases.in_(sentence))


def _objects(sentence: str) -> bool:
    """Tell whether a sentence is one that a person wants an answer to; the note of a machine may name our subject."""
    objecting = _QUESTION.search(sentence) is not None or _OBJECTING.in_(sentence)
    return objecting and not any(_KINDS[kind].in_(sentence) for kind in (Kind.MACHINE, Kind.URGENT))


def _neutral(sentence: str) -> bool:
    """Tell whether a sentence is a greeting, a name or a way to reach somebody."""
    if _FAREWELL.in_(sentence) or _COURTEOUS.in_(sentence) or not any(map(str.isalpha, sentence)):
        return True
    if _GREETING.search(sentence):
        rest = _GREETING.sub(" ", sentence).strip(" ,，、:：!！.。")
        return len(rest) <= _EAST_ASIAN_NAME if _EAST_ASIAN.search(rest) else len(rest.split()) <= _WORDS_OF_A_NAME
    return len(sentence) <= _SHORT_NAME and (_REACHED.search(sentence) is not None or sentence.istitle())
