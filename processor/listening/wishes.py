"""What the writer asks for, and what only follows from what is told. Pure.

A wish is stated when words of asking stand before it in its sentence ("I want my money back", 要求退款), when it is an order at the
beginning of a clause ("Refund me."), or when the phrase says it by itself ("where is my refund?"). A refusal told as the matter
itself ("they won't refund me", 拒不退款) is a wish as well where nothing else is asked for. What the writer does not
want is no wish, and what was asked for in the past, or by others, is none that is stated. Of several wishes in one clause
the particular one counts: "get it fixed soon" is a repair, neither speed nor help in general.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from processor.listening.clauses import Clause
from processor.listening.phrases import Phrase, fold
from processor.listening.phrases import find as phrases_of
from processor.listening.reading import Expectation, Wish

NEAR = 4  # words of asking before a place that can reach it
MANY = 12  # wishes of one type that are weighed
REACH = 170  # characters from the words of asking to the wish
REACH_HAN = 60
NOUN_REACH = 70  # a noun is a wish only near them
NOUN_REACH_HAN = 22
ADVERB = 6  # characters within which "at once" belongs to what is to be done at once, and is no wish of its own
_MARKS = "#=?%!"
_MARKS_OF_END = " \n.,;:!，。！；、："  # a question keeps its mark
_LEAD = re.compile(
    r"(?:(?:and|so|or|then|but|just|now|also|either|simply|again|next|instead|otherwise|therefore|yes|ok|hi|hello|all|no|thanks|please|morning"
    r"|@\w{1,30}|[a-z][.)]|\d{1,2}[.)]?|[\"'(*#>:-]) ?)*"
    r"|[快就那先全都再也并且而或者请才还得要，1-9一二三、:：第]{0,4}"
)
_CUT = re.compile(r"\b(?:because|since|although|which|but|whether|if)\b|因为|否则|不然|如果|但是|但|要不")
_JOINED = re.compile(r"(?:and|or|then|, )\s*(?:also |then |please |to |kindly )*$")

_ANSWERS = (Wish.INFORMATION, Wish.EXPLANATION)
_GENERAL = (Wish.FASTER_HANDLING, Wish.RESOLVE)


class _Span(NamedTuple):
    start: int
    end: int


class _Found(NamedTuple):
    type: Wish
    start: int
    end: int
    stated: bool
    clause: int
    mark: str


class _Sentence(NamedTuple):
    """What has a say over the wishes in a text: where asking reaches, what is refused, what was in the past."""

    asked: list[_Span]
    refused: list[_Span]
    past: list[_Span]


def find(text: str, clauses: tuple[Clause, ...], language: str | None) -> tuple[Expectation, ...]:
    """Return the wishes in `text`, one of each type, in order of place."""
    del language  # both books are asked where there are both scripts: people mix them
    if not clauses:
        return ()
    folded = fold(text)
    phrases = phrases_of("wishes", folded)
    scopes = _scopes(phrases, folded, clauses)
    starts = [clause.start for clause in clauses]
    found: list[_Found] = []
    count: Counter[Wish] = Counter()
    for phrase in phrases:
        wish = _judge(phrase, scopes, _Place(clauses, starts, folded, found))
        if wish is not None and count[wish.type] < MANY:
            count[wish.type] += 1
            found.append(wish)
    kept = _one_each(_particular(_refusals(found), clauses))
    return tuple(_expectation(text, one) for one in kept)


def _expectation(text: str, one: "_Found") -> Expectation:
    words = text[one.start : one.end].rstrip(_MARKS_OF_END)
    return Expectation(one.type, words, one.start, one.start + len(words), one.stated)


def _scopes(phrases: Iterable[Phrase], folded: str, clauses: tuple[Clause, ...]) -> _Sentence:
    starts = [clause.start for clause in clauses]
    scopes = _Sentence([], [], [])
    for phrase in phrases:
        at = _at(starts, phrase.start)
        if phrase.name == "refuse":
            scopes.refused.append(_Span(phrase.start, clauses[at].end))
        elif phrase.name == "past":
            scopes.past.append(_Span(phrase.start, clauses[at].end))
    stops = sorted(span.start for span in (*scopes.refused, *scopes.past))
    for phrase in phrases:
        if phrase.name in {"ask", "plea"} and not _within(scopes.past, phrase.start) and not _within(scopes.refused, phrase.start):
            end = _sentence_end(clauses, _at(starts, phrase.start))
            stop = bisect_right(stops, phrase.start)
            end = min(end, stops[stop] if stop < len(stops) else end)
            end = min(end, phrase.start + REACH)
            cut = _CUT.search(folded, phrase.end, end)
            scopes.asked.append(_Span(phrase.start, cut.start() if cut else end))
    return scopes


class _Place(NamedTuple):
    """Where a phrase is judged: the clauses, and the wishes found before it."""

    clauses: tuple[Clause, ...]
    starts: list[int]
    folded: str
    before: list[_Found]


def _judge(phrase: Phrase, scopes: _Sentence, place: _Place) -> _Found | None:
    """Return the wish a phrase is, stated or inferred, or None."""
    mark = phrase.name[-1] if phrase.name[-1] in _MARKS else ""
    name = phrase.name.rstrip(_MARKS)
    if name not in _TYPES or place.folded[phrase.start - 1 : phrase.start] in {"@", "_"}:
        return None
    at = _at(place.starts, phrase.start)
    if mark == "!":
        return _Found(_TYPES[name], phrase.start, phrase.end, stated=False, clause=at, mark=mark)
    if _within(scopes.refused, phrase.start):
        return None
    if mark == "?" or _within(scopes.past, phrase.start):
        return _Found(_TYPES[name], phrase.start, phrase.end, stated=False, clause=at, mark=mark) if mark not in {"#", "%"} else None
    stated = mark in {"=", "%"} or _asked(phrase, scopes.asked, place.folded, noun=mark == "#")
    if not stated and not mark:
        stated = _is_order(place.folded, place.clauses[at].start, phrase.start) or _goes_on(phrase, at, place)
    return _Found(_TYPES[name], phrase.start, phrase.end, stated=True, clause=at, mark=mark) if stated else None


def _goes_on(phrase: Phrase, at: int, place: _Place) -> bool:
    """Whether an order before in this clause goes on here: "Correct your records and stop"."""
    ordered = any(one.clause == at and one.stated for one in place.before)
    return ordered and _JOINED.search(place.folded, max(place.clauses[at].start, phrase.start - REACH_HAN), phrase.start) is not None


def _asked(phrase: Phrase, asked: list[_Span], folded: str, *, noun: bool) -> bool:
    han = folded[phrase.start] >= "\u2e80"
    reach = (NOUN_REACH_HAN if han else NOUN_REACH) if noun else (REACH_HAN if han else REACH)
    return any(phrase.start < span.end and phrase.start - span.start <= reach for span in _before(asked, phrase.start + 1))


def _is_order(folded: str, clause_start: int, start: int) -> bool:
    """Whether nothing but a leading word stands before `start` in its clause."""
    return start - clause_start <= 24 and _LEAD.fullmatch(folded, clause_start, start) is not None  # noqa: PLR2004 - a few words


def _refusals(found: list[_Found]) -> list[_Found]:
    """Take what was refused for what is wanted, where nothing but an answer is asked for."""
    if any(one.stated and one.type not in _ANSWERS for one in found):
        return found
    return [one._replace(stated=True) if one.mark == "!" else one for one in found]


def _particular(found: list[_Found], clauses: tuple[Clause, ...]) -> list[_Found]:
    """Leave out the general wish beside a particular one, and the question that only wraps another wish."""
    stated = [one for one in found if one.stated]
    return [one for one in found if not _is_superfluous(one, [other for other in stated if other.type is not one.type], clauses)]


def _is_superfluous(one: _Found, others: list[_Found], clauses: tuple[Clause, ...]) -> bool:
    """Whether one of the `others`, all stated and of other types, says it better."""
    if one.mark == "%" and any(other.type not in _CALM for other in others):
        return True  # a bare question beside a demand is mostly rhetorical
    here = [other for other in others if other.clause == one.clause]
    if one.type is Wish.FASTER_HANDLING:
        return any(other.type not in _GENERAL and -1 <= other.start - one.end <= ADVERB for other in here)
    if one.type is Wish.RESOLVE and any(other.type is not Wish.INFORMATION for other in here):
        return True
    if one.type is Wish.INFORMATION and any(other.start < one.end and one.start < other.end for other in others):
        return True
    sentence = clauses[one.clause].sentence
    return one.type in _TAKEN_UP and any(
        other.type is Wish.POLICY_CHANGE and clauses[other.clause].sentence == sentence for other in others
    )


def _one_each(found: list[_Found]) -> list[_Found]:
    """Keep the first of each type, a stated one before one that is not."""
    best: dict[Wish, _Found] = {}
    for one in sorted(found, key=lambda one: (not one.stated, one.start)):
        best.setdefault(one.type, one)
    return sorted(best.values(), key=lambda one: one.start)


def _at(starts: list[int], place: int) -> int:
    return max(0, bisect_right(starts, place) - 1)


def _within(spans: list[_Span], place: int) -> bool:
    return any(place < span.end for span in _before(spans, place))


def _before(spans: list[_Span], place: int) -> list[_Span]:
    """Return the last spans that begin before `place`: those further away end before it."""
    last = bisect_left(spans, place, key=lambda span: span.start)
    return spans[max(0, last - NEAR) : last]


def _sentence_end(clauses: tuple[Clause, ...], at: int) -> int:
    sentence = clauses[at].sentence
    limit = clauses[at].end + REACH
    while at + 1 < len(clauses) and clauses[at + 1].sentence == sentence and clauses[at].end < limit:
        at += 1
    return clauses[at].end


_TYPES = {str(wish): wish for wish in Wish}
_CALM = frozenset(
    {Wish.POLICY_CHANGE, Wish.PAYMENT_PLAN, Wish.RETURN_ITEM, Wish.CORRECTION, Wish.HUMAN_CONTACT, Wish.CANCELLATION, Wish.INFORMATION}
)
_TAKEN_UP = frozenset({Wish.INFORMATION, Wish.RESOLVE, Wish.FASTER_HANDLING, Wish.CORRECTION, Wish.STOP_BEHAVIOUR})
