"""The words of a text that carry tone, each weighed in its place: denied, strengthened, quoted, supposed, ironical. Pure.

What somebody else is said to feel, what is only supposed and a denied feeling count nothing and are not reported; a denied
praise is a disappointment, a denied blame mild praise; praise meant ironically is anger or weariness.
"""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from processor.listening import irony, lexicon, negation, reported, signs
from processor.listening.clauses import Clause
from processor.listening.lexicon import Match, Tone
from processor.listening.reading import Emotion
from processor.listening.traditional import fold

SHOWN = 1.3  # a weaker word counts, but nobody would call it a word of feeling
IRONY = 2.2
SHOUTED = 0.5
REPEATED = 1.3
SUPPOSED = 0.3
DENIED_PRAISE = 0.9  # "not happy" is a little less than "unhappy"
DENIED_LEAST = 1.5  # and "not good" more than good is weak
DENIED_BLAME = 0.8  # "no problem", "never rude"
OPENING_THANKS = 1.4


class Heard(NamedTuple):
    """A word with tone at `text[start:end]`, what it shows here and how strongly.

    `note` says what changed it; a word that is not `shown` counts, but is no word of feeling.
    """

    start: int
    end: int
    emotion: Emotion
    weight: float
    tone: Tone
    note: str = ""
    shown: bool = True


class _Place(NamedTuple):
    """A clause with what is needed to weigh the words in it; `opens` when nothing was asked for before it."""

    folded: str
    start: int
    before: str
    following: str
    reported_from: int
    supposed_from: int
    opens: bool


class _Letter(NamedTuple):
    """The whole text, its places in quotation marks, and whether it is written in capitals."""

    text: str
    quoted: list[tuple[int, int]]
    loud: bool


def hear(text: str, clauses: tuple[Clause, ...]) -> tuple[Heard, ...]:
    """Return what is heard in `text`, in order; words that show nothing of the writer's own feeling are left out."""
    if not clauses:
        return ()
    folded = fold(text)
    words = lexicon.tokens(folded)
    letter = _Letter(text, reported.quotations(text), signs.shouts(text))
    starts = [clause.start for clause in clauses]
    ironical = irony.formulas(folded, words)
    heard = [_formula(folded, place) for place in ironical]
    places: dict[int, _Place] = {}
    for match in (*lexicon.find(folded, words), *signs.signs(text)):
        if _overlap(ironical, match.start, match.end):
            continue
        at = max(0, bisect_right(starts, match.start) - 1)
        if at not in places:
            places[at] = _place(folded, clauses, at)
        heard.append(_weigh(match, letter, places[at]))
    return tuple(sorted((one for one in heard if one.weight), key=lambda one: one.start))


def _overlap(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether one of `spans`, which are in order and apart, reaches into `[start:end]`."""
    at = bisect_left(spans, (end, 0)) - 1
    return at >= 0 and spans[at][1] > start


def _formula(folded: str, place: tuple[int, int]) -> Heard:
    start, end = place
    emotion = Emotion.FRUSTRATION if irony.is_weary(folded[start:end]) else Emotion.ANGER
    return Heard(start, end, emotion, IRONY, Tone.JUDGEMENT, "irony")


def _place(folded: str, clauses: tuple[Clause, ...], at: int) -> _Place:
    here, before, following = (folded[clauses[i].start : clauses[i].end] if 0 <= i < len(clauses) else "" for i in (at, at - 1, at + 1))
    supposed_from = 0 if reported.is_condition(before) else reported.supposed_from(here)
    opens = at <= 1 and not reported.asks(folded[: clauses[at].start])
    return _Place(here, clauses[at].start, before, following, reported.reported_from(here), supposed_from, opens)


def _weigh(match: Match, letter: _Letter, place: _Place) -> Heard:
    entry = match.entry
    shown = entry.weight >= SHOWN or entry.tone is Tone.POLITENESS
    heard = Heard(match.start, match.end, entry.emotion, entry.weight, entry.tone, shown=shown)
    if entry.tone is Tone.SIGN:
        return heard
    if _is_anothers(heard, place, letter.quoted):
        return heard._replace(weight=0.0)
    if entry.tone is Tone.POLITENESS:
        return _courtesy(heard, place)
    return _unmeant(heard, place) or _turned(_strengthened(heard, letter, place), place)


def _is_anothers(heard: Heard, place: _Place, quoted: list[tuple[int, int]]) -> bool:
    if _overlap(quoted, heard.start, heard.start + 1):
        return True
    return heard.tone not in {Tone.BEHAVIOUR, Tone.INSULT} and heard.start - place.start >= place.reported_from


def _courtesy(heard: Heard, place: _Place) -> Heard:
    """Weigh thanks: those that open a letter are meant, those that close a request are a formula."""
    if heard.emotion is Emotion.JOY and place.opens:
        return heard._replace(weight=OPENING_THANKS, tone=Tone.FEELING)
    return heard._replace(shown=not place.folded.isascii())  # an English letter ends with thanks whatever it says


def _unmeant(heard: Heard, place: _Place) -> Heard | None:
    """Return a word of what was once or only might be, None for any other."""
    joy = heard.emotion is Emotion.JOY
    start, end = heard.start - place.start, heard.end - place.start
    if joy and reported.is_lost(place.folded, start, end):
        return heard._replace(emotion=Emotion.DISAPPOINTMENT, note="what was once", shown=True)
    feared = heard.emotion is Emotion.ANXIETY and heard.tone is Tone.JUDGEMENT  # "会不会有危险": a danger that only may come is feared now
    if heard.tone is not Tone.BEHAVIOUR and not feared and start >= place.supposed_from:
        return heard._replace(weight=0.0 if joy else heard.weight * SUPPOSED, note="supposed", shown=False)
    return None


def _strengthened(heard: Heard, letter: _Letter, place: _Place) -> Heard:
    around = negation.around(place.folded, heard.start - place.start, heard.end - place.start)
    again = REPEATED if around.strength > 1 and negation.is_repeated(place.before, place.folded) else 1.0
    weight = min(3.0, heard.weight * around.strength * again + SHOUTED * _is_shouted(letter, heard.start, heard.end))
    if around.denied and not (around.bidden and heard.tone is Tone.BEHAVIOUR):
        return _denied(heard._replace(start=place.start + around.start, weight=weight))
    if around.strength == 1:
        return heard._replace(weight=weight)
    return heard._replace(weight=weight, note="stronger" if around.strength > 1 else "weaker")


def _is_shouted(letter: _Letter, start: int, end: int) -> bool:
    """Tell whether the word stands in capitals in a letter that does not; two letters are an abbreviation."""
    return not letter.loud and end - start > len("TV") and letter.text[start:end].isupper()


def _turned(heard: Heard, place: _Place) -> Heard:
    """Return the word as it is meant: bare praise beside a failure is irony, "a bit angry" no anger."""
    if heard.emotion is Emotion.JOY and irony.is_ironical(place.folded, place.following, place.before):
        emotion = Emotion.ANGER if "真" in place.folded else Emotion.FRUSTRATION
        return heard._replace(emotion=emotion, weight=IRONY, tone=Tone.JUDGEMENT, note="irony", shown=True)
    if heard.emotion is Emotion.ANGER and heard.tone is Tone.FEELING and heard.note == "weaker":
        return heard._replace(emotion=Emotion.FRUSTRATION)
    return heard


def _denied(heard: Heard) -> Heard:
    if heard.emotion is Emotion.JOY:
        weight = max(DENIED_LEAST, heard.weight * DENIED_PRAISE)
        return heard._replace(emotion=Emotion.DISAPPOINTMENT, weight=weight, note="denied", shown=True)
    if heard.emotion is Emotion.DISAPPOINTMENT or heard.tone is not Tone.FEELING:
        return heard._replace(emotion=Emotion.JOY, weight=DENIED_BLAME, tone=Tone.JUDGEMENT, note="denied", shown=False)
    return heard._replace(weight=0.0)
