"""Why a colleague's text does not leave at once: each guard looks at one thing that people regret. Pure.

A guard answers with an objection or with None. Nothing is refused for good: the text waits, its author reads why, and sends it as it is,
corrects it or drops it. An ordinary polite answer must pass them all; what is only noticed stands in `remarks`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from processor.listening.language import detect
from processor.outbound import lint_words
from processor.outbound.enclosures import LeftOut
from processor.outbound.lint_words import words_of
from processor.staff import leaks

_SHORTEST = {"zh": 15, "ja": 20, "ko": 20}  # characters; a shorter text does not show its language for sure
_SHORTEST_LETTERS = 60
_SENTENCE = re.compile(r"[^.!?\u3002\uff01\uff1f\n]+[.!?\u3002\uff01\uff1f]?")
_ASKS = re.compile(
    r"\b(?:please|could you|can you|would you|what is|what's|send|tell|give|provide)\b[^.\n]{0,60}"
    r"\b(?:order|reference) (?:number|no\b|id\b)"
    r"|(?:请|麻烦|烦请|能否|可否|需要您)[^\u3002\n]{0,12}(?:提供|告知|告诉|发来|发给|回复|补充)[^\u3002\n]{0,12}(?:订单号|订单编号|单号)"
    r"|(?:订单号|订单编号|单号)(?:是多少|是什么|是哪|[^\u3002\n]{0,6}(?:发|告诉|提供)[^\u3002\n]{0,4}(?:给我|一下))",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(r"\b(?:no need|not need|don[’']t need|quote|mention)\b|无需|不用|不必", re.IGNORECASE)
AS_IT_IS = frozenset({"STALE", "RACE", "ASK", "LANG", "LEAK", "TONE", "DUP", "MERGE", "PREVIEW", "CONFIRM"})  # what `#ok` overrules
WITHOUT_THE_LINE = frozenset({"UNKNOWN"})


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a mail is held: the code, what the colleague is told of it, and whether they may say that it is right as it is."""

    code: str
    about: Mapping[str, object] = field(default_factory=dict)
    final: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A text to a customer, and what has to be known to judge it."""

    text: str
    language: str  # the customer's
    ends: str = ""  # the command that needs a text: "#solve", "#wait"
    replaces_text: bool = False  # an earlier answer stands in for the missing text
    unread: str = ""  # what the customer wrote after the mail that is answered
    answered_by: str = ""  # a colleague who answered since, and what
    their_answer: str = ""
    said_before: bool = False  # within ten minutes
    numbers: tuple[str, ...] = ()  # of orders, that stand in the file
    own_refs: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()  # addresses that are not this customer's to see
    left_out: tuple[tuple[str, LeftOut], ...] = ()  # files that cannot go along
    lacks: tuple[tuple[str, str], ...] = ()  # what the law wants in this final answer and is not there: name, and words that would do


Guard = Callable[[Draft], Objection | None]


def has_text(draft: Draft) -> Objection | None:
    """Hold a solution or a question without words."""
    if draft.text.strip() or not draft.ends or draft.replaces_text:
        return None
    return Objection("NOTEXT", {"command": draft.ends}, final=True)


def leaks_nothing(draft: Draft) -> Objection | None:
    """Hold what only colleagues should read."""
    if gaps := leaks.gaps(draft.text):
        return Objection("LEAK", {"say": "UNFILLED", "found": gaps}, final=True)
    found = list(leaks.find(draft.text, own_refs=draft.own_refs, inside=draft.inside))
    if not found:
        return None
    shown = list(dict.fromkeys(one.text for one in found))[:5]
    return Objection("LEAK", {"found": shown}, final=not all(one.may_be_meant for one in found))


def knows_the_latest(draft: Draft) -> Objection | None:
    """Hold an answer to a mail after which the customer has written again."""
    return Objection("STALE", {"text": draft.unread}) if draft.unread else None


def is_the_only_answer(draft: Draft) -> Objection | None:
    """Hold an answer that crosses a colleague's."""
    return Objection("RACE", {"who": draft.answered_by, "text": draft.their_answer}) if draft.answered_by else None


def was_not_said(draft: Draft) -> Objection | None:
    """Hold the same text a second time."""
    return Objection("DUP") if draft.said_before else None


def asks_nothing_known(draft: Draft) -> Objection | None:
    """Hold a question for an order number that the customer has given."""
    if not draft.numbers:
        return None
    asked = next((one for one in _SENTENCE.findall(draft.text) if _ASKS.search(one) and not _NOT_ASKED.search(one)), None)
    return Objection("ASK", {"sentence": asked.strip(), "numbers": list(draft.numbers)}) if asked else None


def speaks_their_language(draft: Draft) -> Objection | None:
    """Hold a text in another language than the customer's; a short one does not show its language for sure."""
    written, wanted = detect(draft.text), _base(draft.language)
    if written is None or not wanted or _base(written) == wanted:
        return None
    wide = _base(written) in _SHORTEST  # what is foreign in it must be the most of it
    letters = sum(character.isalpha() and character.isascii() is not wide for character in draft.text)
    if letters < _SHORTEST.get(_base(written), _SHORTEST_LETTERS):
        return None
    return Objection("LANG", {"written": written, "customer": draft.language})


def does_not_hurt(draft: Draft) -> Objection | None:
    """Hold words that belittle or doubt, and questions for passwords and numbers of cards."""
    language = detect(draft.text) or draft.language
    belittling = words_of(lint_words.BELITTLING, language)
    if belittling and (found := belittling.search(draft.text)):
        return Objection("TONE", {"words": found[0]})
    secrets, negated = words_of(lint_words.SECRETS, language), words_of(lint_words.NOT, language)
    for sentence in _SENTENCE.findall(draft.text) if secrets else ():
        asks = "?" in sentence or "？" in sentence or _REQUEST.search(sentence)
        if asks and (found := secrets.search(sentence)) and not (negated and negated.search(sentence)):  # type: ignore[union-attr]
            return Objection("TONE", {"words": found[0]})
    return None


def takes_its_files(draft: Draft) -> Objection | None:
    """Hold a mail whose files cannot go along: without them it may make no sense."""
    if not draft.left_out:
        return None
    return Objection("ATTACH", {"files": [name for name, _ in draft.left_out], "why": draft.left_out[0][1].value}, final=True)


def holds_what_it_must(draft: Draft) -> Objection | None:
    """Hold a final answer without what the law wants in it; nobody may overrule that."""
    if not draft.lacks:
        return None
    names, texts = zip(*draft.lacks, strict=True)
    return Objection("BLOCK", {"command": draft.ends, "found": list(names), "ready": list(texts)}, final=True)


_REQUEST = re.compile(r"\b(?:please|send|tell|give|provide|confirm|bitte|veuillez|por favor)\b|请|麻烦|提供|告知|ください", re.IGNORECASE)

GUARDS: tuple[Guard, ...] = (
    has_text,
    leaks_nothing,
    takes_its_files,
    holds_what_it_must,
    knows_the_latest,
    is_the_only_answer,
    was_not_said,
    asks_nothing_known,
    speaks_their_language,
    does_not_hurt,
)


def against(draft: Draft, released: frozenset[str]) -> tuple[Objection, ...]:
    """Return every reason to hold a text, without those that its author has overruled."""
    found = [objection for guard in GUARDS if (objection := guard(draft)) is not None]
    return tuple(one for one in found if one.final or one.code not in released)


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
