"""The facts in a text: numbers, amounts, dates, spans, counts, products, people, places, and what was done before. Pure.

Every span is exact: `fact.text == text[fact.start:fact.end]`. Facts do not overlap, except that a prior contact may hold
others ("I rang [three times] on [Monday]"). The longer of two readings of the same words counts.
"""

from collections.abc import Iterable
from datetime import date
from functools import cache

from processor.listening import amounts, contacts, contacts_zh, counts, dates, durations, ids, people, products, relative_dates, times
from processor.listening.clauses import CHARACTERS, Clause
from processor.listening.reading import Fact, FactType
from processor.listening.spotting import Index, Setting, Spot, index, scan
from processor.listening.traditional import normal

_TOGETHER = frozenset({"", " ", ", ", " at ", ", at ", " around ", " at around ", " at about ", "的", " um ", " à ", " a las "})


def find(text: str, clauses: tuple[Clause, ...], language: str | None, sent_on: date | None) -> tuple[Fact, ...]:
    """Return the facts in `text` by their place; relative dates count from `sent_on`."""
    if not clauses:
        return ()
    text = text[:CHARACTERS]
    folded = normal(text)
    spots = list(scan(_index(), Setting(folded, language, sent_on)))
    contacts_made = [spot for spot in spots if spot.type is FactType.PRIOR_CONTACT]
    bought = products.choose([spot for spot in spots if spot.type is FactType.PRODUCT], folded)
    others = [spot for spot in spots if spot.type not in {FactType.PRIOR_CONTACT, FactType.PRODUCT}]
    kept = _joined(_apart(others + bought), folded) + _apart(contacts_made)
    facts = [Fact(spot.type, text[spot.start : spot.end], spot.value, spot.start, spot.end) for spot in kept if spot.type is not None]
    return tuple(sorted(facts, key=lambda fact: (fact.start, -fact.end)))


def _apart(spots: Iterable[Spot]) -> list[Spot]:
    """Keep the longest of what overlaps, in order of place."""
    kept: list[Spot] = []
    taken = bytearray(CHARACTERS)
    for spot in sorted(spots, key=lambda spot: (spot.start - spot.end, spot.rank, spot.start)):
        if not (taken[spot.start] or taken[spot.end - 1]):  # a longer one that lies inside would have come first
            taken[spot.start : spot.end] = b"\1" * (spot.end - spot.start)
            kept.append(spot)
    return sorted(kept, key=lambda spot: spot.start)


def _joined(spots: list[Spot], text: str) -> list[Spot]:
    """Make a date and the time right behind it one date: "Monday at 3 p.m."."""
    joined: list[Spot] = []
    for spot in spots:
        last = joined[-1] if joined else None
        if (
            last
            and last.type is FactType.DATE
            and spot.value.startswith("T")
            and "T" not in last.value
            and text[last.end : spot.start] in _TOGETHER
        ):
            value = last.value + spot.value if last.value[:1].isdigit() and len(last.value) == 10 else text[last.start : spot.end]  # noqa: PLR2004 - an ISO day
            joined[-1] = Spot(FactType.DATE, last.start, spot.end, value, last.rank)
        else:
            joined.append(spot)
    return joined


@cache
def _index() -> Index:
    subjects = (amounts, ids, dates, relative_dates, times, durations, counts, products, people, contacts, contacts_zh)
    return index(rule for subject in subjects for rule in subject.RULES)
