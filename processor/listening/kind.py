"""What a text is: complaint, question, request, suggestion, praise, courtesy only, or no customer's mail. Pure.

All that was found in the text speaks for or against each kind, as much as `lexicons/kind_weights.py` says; the kind with the most wins.
So praise with a complaint in it is a complaint, and so is a polite one without a word of feeling: something failed, did not come or is
wrong. A mail taken for thanks only would silence a customer, so that is decided by a strict rule instead.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from processor.listening.clauses import Clause
from processor.listening.lexicons import kind_weights
from processor.listening.phrases import HAN, Phrase, fold
from processor.listening.phrases import find as phrases_of
from processor.listening.reading import Emotion, EmotionWord, Expectation, Fact, FactType, Kind, Signal, SignalName, Wish

THANKS_WORDS = 12  # a mail of thanks has no more than these
THANKS_CHARACTERS = 30  # of Han
ENOUGH = 3.0  # more of the same evidence says no more
LETTER = 250  # characters of a text of some length
LETTER_HAN = 100
LINE = 50  # characters of no more than a line
LINE_HAN = 16

_NOT = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|nor|cannot|cant|wont|dont|didnt|doesnt|without)\b|n't\b"
    r"|[没不未无别](?!错|客气|好意思|用谢|愧|但|仅|着急|急)"
)
_SHORT = 12  # characters: a greeting tells nothing
_REMEDIES = frozenset({Wish.REFUND, Wish.REPLACEMENT, Wish.REPAIR, Wish.COMPENSATION, Wish.APOLOGY})
_ANSWERS = frozenset({Wish.INFORMATION, Wish.EXPLANATION, Wish.POLICY_CHANGE})
_WORD = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")
_AGAINST_THANKS = frozenset(
    {"fault", "blame", "slight", "but", "declared", "denied", "question", "suggestion", "advert", "notice", "favour", "demand"}
)
_GRAVE = frozenset(
    {
        SignalName.HARASSMENT,
        SignalName.FRAUD,
        SignalName.UNAUTHORISED,
        SignalName.DISCRIMINATION,
        SignalName.DATA_LEAK,
        SignalName.LEGAL,
        SignalName.SAFETY,
        SignalName.SELF_HARM,
    }
)
_MEANING = {
    "fault": "something failed",
    "blame": "somebody is blamed",
    "slight": "a small fault",
    "turned": "praise that turns",
    "failed": "something failed",
    "declared": "it says so itself",
    "hurt": "a word of feeling",
    "glad": "a word of joy",
    "praised": "praise",
    "courtesy": "courtesy",
    "remedy": "a fault is to be made good",
    "negated": "something is not so",
    "counted": "how long or how often",
    "favour": "a favour is asked for",
    "demand": "it is demanded",
    "question": "words of a question",
    "suggestion": "words of a suggestion",
    "advert": "words of an advert",
    "notice": "words of a notice",
    "denied": "it says what it is not",
    "grave": "a grave matter",
    "contacted": "it was raised before",
}


class Felt(Protocol):
    """What is asked of a feeling: the words that show it."""

    @property
    def words(self) -> tuple[EmotionWord, ...]:
        """Return the words."""


class _Piece(NamedTuple):
    """A piece of evidence: its name, how much of it there is, and a span that shows it."""

    name: str
    amount: float
    shown: str


def classify(
    text: str,
    clauses: tuple[Clause, ...],
    language: str | None,
    wishes: Sequence[Expectation],
    feeling: Felt,
    signals: Sequence[Signal],
    facts: Sequence[Fact],
) -> tuple[Kind, str]:
    """Return the kind of `text` and the reason."""
    del language  # words of both languages are looked for in every text
    if not clauses:
        return Kind.OTHER, "other: nothing is written"
    stated = [wish for wish in wishes if wish.stated]
    if not stated and not signals and _is_courtesy(text, spoken(text), feeling, facts):
        return Kind.THANKS, "thanks: courtesy and nothing else"
    pieces = evidence(text, clauses, stated, feeling, signals, facts)
    kind = _heaviest(pieces)
    return kind, _reason(kind, pieces)


def evidence(
    text: str,
    clauses: tuple[Clause, ...],
    stated: Sequence[Expectation],
    feeling: Felt,
    signals: Sequence[Signal],
    facts: Sequence[Fact],
    known: Sequence[Phrase] | None = None,
) -> list[_Piece]:
    """Return all that speaks for a kind or against it; `known` are the phrases to go by, else those of the books."""
    pieces = [*_said(text, spoken(text) if known is None else known), *_felt(feeling.words), *_found(stated, signals, facts), *_shape(text)]
    return [*pieces, *_together(text, clauses, stated, {piece.name for piece in pieces})]


def spoken(text: str) -> list[Phrase]:
    """Return the phrases of the books in `text`."""
    return phrases_of("kinds", fold(text))


def _is_courtesy(text: str, phrases: Iterable[Phrase], feeling: Felt, facts: Iterable[Fact]) -> bool:
    """Whether nothing but thanks is in `text`: short, no question, no figure that is not a date, no word that turns, no trouble."""
    names = {phrase.name for phrase in phrases}
    thanks = [phrase for phrase in phrases if phrase.name == "courtesy"]
    own_praise = any(p.name == "praised" and not any(t.start < p.end and p.start < t.end for t in thanks) for p in phrases)
    if not thanks or own_praise or names & _AGAINST_THANKS or "?" in text or "？" in text:
        return False
    han = len(HAN.findall(text))
    if han > THANKS_CHARACTERS or len(_WORD.findall(text)) > THANKS_WORDS + (han > 0) * han:
        return False
    if any(word.emotion not in {Emotion.JOY, Emotion.NEUTRAL} for word in feeling.words):
        return False
    dates = [fact for fact in facts if fact.type is FactType.DATE]
    return all(any(d.start <= at < d.end for d in dates) for at, character in enumerate(text) if character.isdigit())


def _said(text: str, phrases: Iterable[Phrase]) -> Iterable[_Piece]:
    """Yield what the words say; that anything failed at all, and that praise turns into blame, count once more."""
    praised = turned = failed = False
    for phrase in phrases:
        shown = text[phrase.start : phrase.end]
        yield _Piece(phrase.name, 1, shown)
        praised |= phrase.name == "praised"
        turned |= praised and phrase.name == "but"
        if phrase.name in {"fault", "blame", "slight"}:
            if turned:
                turned = praised = False
                yield _Piece("turned", 1, shown)
            if not failed and phrase.name != "slight":
                failed = True
                yield _Piece("failed", 1, shown)


def _felt(words: Iterable[EmotionWord]) -> Iterable[_Piece]:
    for word in words:
        name = "glad" if word.emotion is Emotion.JOY else "calm" if word.emotion is Emotion.NEUTRAL else "hurt"
        yield _Piece(name, word.weight / 2, word.text)


def _found(stated: Iterable[Expectation], signals: Iterable[Signal], facts: Iterable[Fact]) -> Iterable[_Piece]:
    """Yield what was found before, each name once."""
    seen: dict[str, str] = {}
    for wish in stated:
        seen.setdefault(str(wish.type), wish.text)
    for signal in signals:
        seen.setdefault("grave" if signal.name in _GRAVE else str(signal.name), signal.text)
    for fact in facts:
        if fact.type is FactType.PRIOR_CONTACT:
            seen.setdefault("contacted", fact.text)
        elif fact.type in {FactType.ID, FactType.AMOUNT}:
            seen.setdefault("figures", fact.text)
        elif fact.type in {FactType.DURATION, FactType.COUNT}:
            seen.setdefault("counted", fact.text)
    return (_Piece(name, 1, shown) for name, shown in seen.items())


def _shape(text: str) -> Iterable[_Piece]:
    yield _Piece("always", 1, "")
    yield _Piece("asks", text.count("?") + text.count("？"), "?")
    yield _Piece("cries", text.count("!") + text.count("！"), "!")
    yield _Piece("long", len(text) / (LETTER_HAN if HAN.search(text) else LETTER), "")


def _together(text: str, clauses: tuple[Clause, ...], stated: Sequence[Expectation], names: set[str]) -> Iterable[_Piece]:
    """Yield what only the whole says: whether anything is asked for, whether all is a question, whether a fault stands beside a wish."""
    asking = "?" in text or "？" in text
    said = sum(1 for clause in clauses if clause.end - clause.start > _SHORT and not _asks(text, clause))
    yield _Piece("story", said / 2, "")
    yield from (_Piece("negated", 0.5, match[0]) for match in _NOT.finditer(text))
    deeds = [wish for wish in stated if wish.type not in _ANSWERS]
    bad = bool(names & {"fault", "blame", "hurt"})
    good = bool(names & {"praised", "glad"})
    if deeds:
        yield _Piece("faulty deed" if bad else "deed", 1, deeds[0].text)
    made_good = [wish for wish in deeds if wish.type in _REMEDIES]
    if made_good and "failed" in names:
        yield _Piece("remedy", 1, made_good[0].text)
    if not stated and not asking:
        line = len(text) <= (LINE_HAN if HAN.search(text) else LINE)
        yield _Piece("told", 1, "")
        yield _Piece("told well" if good and not bad else "told badly" if bad else "a line" if line else "told plainly", 1, "")
    if asking:
        yield _Piece("faulty question" if bad else "question alone" if not said else "question told", 1, "")
    if "favour" in names and "demand" not in names and not bad:
        yield _Piece("polite", 1, "")


def _asks(text: str, clause: Clause) -> bool:
    return any(mark in text[clause.start : clause.end + 1] for mark in "?？")


def amounts(pieces: Iterable[_Piece]) -> dict[str, float]:
    """Return how much of each evidence there is, at most ENOUGH."""
    sums: dict[str, float] = {}
    for piece in pieces:
        sums[piece.name] = min(ENOUGH, sums.get(piece.name, 0.0) + piece.amount)
    return sums


def _heaviest(pieces: Iterable[_Piece]) -> Kind:
    """Return the kind that most speaks for; who asks for a fault to be made good complains, however politely."""
    sums = amounts(pieces)
    scores = [
        sum(amount * kind_weights.WEIGHTS[name][at] for name, amount in sums.items() if name in kind_weights.WEIGHTS)
        for at in range(len(kind_weights.KINDS))
    ]
    kind = kind_weights.KINDS[scores.index(max(scores))]
    return Kind.COMPLAINT if kind is Kind.REQUEST and "remedy" in sums else kind


def _reason(kind: Kind, pieces: Sequence[_Piece]) -> str:
    """Return what spoke most for `kind`, with the span that shows it."""
    at = kind_weights.KINDS.index(kind)
    sums = amounts(pieces)
    shown = [piece for piece in pieces if piece.shown and piece.name in kind_weights.WEIGHTS]
    best = max(shown, key=lambda piece: (sums[piece.name] * kind_weights.WEIGHTS[piece.name][at], len(piece.shown)), default=None)
    if best is None or sums[best.name] * kind_weights.WEIGHTS[best.name][at] <= 0:
        return f"{kind}: nothing speaks against it"
    meaning = _MEANING.get(best.name) or best.name.replace("_", " ")
    return f"{kind}: “{' '.join(best.shown.split())}” ({meaning})"
