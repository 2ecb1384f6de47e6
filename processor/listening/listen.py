"""Hear what a text says: language, facts, wishes, feeling, kind, severity, signals, area, each with its reason. Pure.

The order is that of what rests on what: the kind on all that was found, the feeling on the kind, the severity on both.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from types import MappingProxyType

from processor.listening import area, clauses, emotion, facts, kind, language, matter, severity, signals, tone, wishes
from processor.listening.reading import Emotion, Expectation, Kind, Reading, Signal, SignalName, Wish

REASONS = 12
_USUAL = (
    (
        "Dear Sir or Madam, I ordered a kettle (order no. QS-88213) for $49.90 on 3 March. It arrived two weeks late and it does not"
        " work. I called your hotline twice, spoke to a supervisor, and nobody has replied. I am very disappointed and angry, this is"
        " the third time! Could you please tell me why, and when will I get my money back? If not, I will contact my lawyer. Thank you"
    ),
    (
        "您好，我上周三在你们网上买的电热水壶（订单号QS-88213），花了299元，昨天才送到，打开就是坏的。我打了三次客服电话一直没人管，"
        "说好三天内回复，到现在半个多月了。真的非常失望，也很生气！请问什么时候能退款？希望尽快处理，给个说法，不然我就去12315投诉。"
    ),
)
_NO_AREAS: Mapping[str, Sequence[str]] = MappingProxyType({})
_EMPTY = Reading(None, Kind.OTHER, Emotion.NEUTRAL, 0, 1.0, (), (), (), 1, (), None, ("nothing is written",))


def listen(text: str, *, sent_on: date | None = None, areas: Mapping[str, Sequence[str]] = _NO_AREAS) -> Reading:
    """Return what is heard in `text`; relative dates count from `sent_on`, `areas` are keywords by area."""
    parts = clauses.split(text)
    if not parts:
        return _EMPTY
    tongue = language.detect(text)
    noted = facts.find(text, parts, tongue, sent_on)
    asked = wishes.find(text, parts, tongue)
    warned = signals.find(text, parts, tongue)
    heard = tone.hear(text[: clauses.CHARACTERS], parts)
    mostly = matter.feeling(warned, asked)
    # As most are; the words are the same for any kind.
    feeling = emotion.feel(text, parts, kind=Kind.COMPLAINT, heard=heard, matter=mostly)
    sort, why = kind.classify(text, parts, tongue, asked, feeling, warned, noted)
    if sort is not Kind.COMPLAINT:
        feeling = emotion.feel(text, parts, kind=sort, heard=heard)
    asked = _suggested(text, asked, parts) if sort is Kind.SUGGESTION else asked
    if sort is Kind.PRAISE:  # the child or the old father that is told of there is well
        warned = tuple(one for one in warned if one.name is not SignalName.VULNERABLE)
    weight, weighed = severity.weigh(sort, feeling.words, asked, warned, noted)
    place = area.find(text, areas) if areas else None
    because = [why, *feeling.because[:4], *map(_wants, asked), *_warns(warned), weighed]
    return Reading(
        language=tongue,
        kind=sort,
        emotion=feeling.emotion,
        intensity=feeling.intensity,
        confidence=feeling.confidence,
        emotion_words=feeling.words,
        facts=noted,
        expectations=asked,
        severity=weight,
        signals=warned,
        area=place,
        because=_few(because, place),
    )


@cache
def get_ready() -> None:
    """Make ready what nearly every text needs; otherwise the first one of a process would take as long as a hundred later ones."""
    for text in _USUAL:
        listen(text)


def _suggested(text: str, asked: tuple[Expectation, ...], parts: tuple[clauses.Clause, ...]) -> tuple[Expectation, ...]:
    """Add that a suggestion asks for a change of how things are done, in whatever words; its longest clause stands for it."""
    if any(wish.type is Wish.POLICY_CHANGE and wish.stated for wish in asked):
        return asked
    first = max(parts[:3], key=lambda part: part.end - part.start)
    change = Expectation(Wish.POLICY_CHANGE, text[first.start : first.end], first.start, first.end, stated=True)
    return tuple(sorted((*asked, change), key=lambda wish: wish.start))


def _wants(wish: Expectation) -> str:
    verb = "wants" if wish.stated else "may want"
    return f"{verb} {wish.type.replace('_', ' ')}: “{_line(wish.text)}”"


def _warns(warned: Iterable[Signal]) -> list[str]:
    """Return a reason for each name, by the first span of it."""
    first: dict[SignalName, Signal] = {}
    for signal in warned:
        first.setdefault(signal.name, signal)
    return [f"{name.replace('_', ' ')}: “{_line(signal.text)}”" for name, signal in first.items()]


def _few(because: list[str], place: str | None) -> tuple[str, ...]:
    """Return at most REASONS of them; the last, the severity, and the area stay."""
    last = [*because[-1:], *([f"area {place}: its keywords stand in the text"] if place else [])]
    return (*because[:-1][: REASONS - len(last)], *last)


def _line(text: str) -> str:
    return " ".join(text.split())
