"""The lexicons are well-formed, and their words are found where they stand and nowhere else."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.listening import inflecting, lexicon
from processor.listening.inflecting import inflections
from processor.listening.lexicon import Tone
from processor.listening.lexicons import emotion_en, emotion_zh, praise_en
from processor.listening.reading import Emotion
from processor.listening.traditional import fold

LANGUAGES = {"en": (emotion_en.TABLE, praise_en.TABLE), "zh": (emotion_zh.TABLE,)}


def found(text: str) -> list[str]:
    """Return the words found in a text as they stand in it."""
    folded = fold(text)
    return [text[match.start : match.end] for match in lexicon.find(folded)]


@pytest.mark.parametrize("tables", LANGUAGES.values(), ids=LANGUAGES)
def test_no_word_stands_twice(tables: tuple[str, ...]) -> None:
    """A word has one emotion and one weight."""
    surfaces = Counter(entry.surface.replace("-", " ") for table in tables for entry in inflecting.read(table))

    assert [surface for surface, times in surfaces.items() if times > 1] == []


def test_every_entry_is_well_formed() -> None:
    """An entry is folded, has no space around it, a weight of 0 to 3, and only masks and courtesies are neutral."""
    entries = inflecting.entries()

    assert [entry.surface for entry in entries if entry.surface != fold(entry.surface).strip() or not entry.surface] == []
    assert [entry.surface for entry in entries if not 0 <= entry.weight <= 3] == []
    assert [entry for entry in entries if entry.emotion is Emotion.NEUTRAL and entry.weight and entry.tone is not Tone.POLITENESS] == []


def test_every_entry_is_found() -> None:
    """Each form of an entry is found whole, or as part of a longer one."""
    forms = {form for entry in inflecting.entries() if entry.weight for form in inflections(entry.surface)}

    assert [form for form in forms if not any(form in word or word in form for word in found(form))] == []


INFLECTIONS = {
    "refuse*": ("refuse", "refuses", "refused", "refusing"),
    "worry*": ("worry", "worries", "worried", "worrying"),
    "annoy*": ("annoy", "annoys", "annoyed", "annoying"),
    "harass*": ("harass", "harasses", "harassed", "harassing"),
    "scam*": ("scam", "scams", "scammed", "scamming"),
    "disappoint*": ("disappoint", "disappoints", "disappointed", "disappointing"),
    "rude": ("rude",),
}


@pytest.mark.parametrize(("surface", "forms"), INFLECTIONS.items(), ids=INFLECTIONS)
def test_a_star_stands_for_the_regular_forms(surface: str, forms: tuple[str, ...]) -> None:
    """Endings follow the spelling of the word."""
    assert inflections(surface) == forms


PLACES = {
    "longest": ("This is not acceptable.", ["not acceptable"]),
    "capitals": ("I am FURIOUS", ["FURIOUS"]),
    "curly apostrophe": ("I can’t sleep", ["can’t sleep"]),
    "no apostrophe": ("I cant sleep", ["cant sleep"]),
    "split contraction": ("I ca n't sleep", ["ca n't sleep"]),
    "hyphen": ("a rip-off", ["rip-off"]),
    "line end": ("fed\nup", ["fed\nup"]),
    "not inside a word": ("madam, the stressful address", ["stressful"]),
    "not across a comma": ("I am fed, up we go", []),
    "masked": ("Good morning, my kind regards", []),
    "zh longest": ("我很不满意", ["很不满意"]),
    "zh masked": ("客户满意度调查", []),
    "zh-TW": ("讓我很生氣", ["生氣"]),
    "growing capital": ("İİİ angry", ["angry"]),
}


@pytest.mark.parametrize(("text", "words"), PLACES.values(), ids=PLACES)
def test_a_word_is_found_where_it_stands(text: str, words: list[str]) -> None:
    """English word by word, Chinese by the longest match, and the text as it was written."""
    assert found(text) == words


@given(st.text(max_size=300))
def test_folding_keeps_every_place(text: str) -> None:
    """Small letters and simplified characters take the place of what was written."""
    assert len(fold(text)) == len(text)


@given(
    st.lists(st.sampled_from([entry.surface.rstrip("*") for entry in inflecting.entries()]), max_size=8), st.sampled_from([" ", "，", ". "])
)
def test_words_found_are_in_order_and_apart(surfaces: list[str], between: str) -> None:
    """No character belongs to two words."""
    folded = fold(between.join(surfaces))
    matches = lexicon.find(folded)

    assert all(one.end <= two.start for one, two in pairwise(matches))
