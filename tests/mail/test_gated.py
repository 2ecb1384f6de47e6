"""Phrases behind the words without which they cannot match."""

import re
from re import _casefix  # type: ignore[attr-defined]  # the library's own list of letters that count as the same

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.mail import absence_phrases, gated, letter_phrases, quote_phrases, report_phrases, responder_phrases
from processor.mail.gated import Phrases

EVERY = sorted(
    {
        phrase
        for module in (absence_phrases, letter_phrases, quote_phrases, report_phrases, responder_phrases)
        for phrases in vars(module).values()
        if isinstance(phrases, tuple)
        for phrase in phrases
        if isinstance(phrase, str)
    }
)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        pytest.param(r"out of office", ("out of office",), id="letters"),
        pytest.param(r"\bI(?:'m| am) away\b", (" away",), id="the longest run"),
        pytest.param(r"colou?r", ("colo",), id="a letter that may be absent"),
        pytest.param(r"no{2,3}n{0,2}e*", ("no",), id="repeated letters"),
        pytest.param(r"(?:leave|holidays?)", ("leave", "holiday"), id="alternatives"),
        pytest.param(r"(?:leave|\d+)x", ("x",), id="an alternative without a word"),
        pytest.param(r"(?:until)? back", (" back",), id="a group that may be absent"),
        pytest.param(r"(?!never)on(?<!x)", ("on",), id="looking around is no word"),
        pytest.param(r"[()|]a\.b\|", ("a.b|",), id="signs in classes and behind strokes"),
        pytest.param(r"^\S+$", (), id="no word at all"),
        pytest.param(r"BÜRO|İş", ("büro", "iş"), id="in small letters"),
    ],
)
def test_the_words_that_a_pattern_needs_are_read_off_it(pattern: str, words: tuple[str, ...]) -> None:
    """Of every text that matches a pattern, one of its words is a part."""
    assert gated.needed(pattern) == words


@given(st.sampled_from(EVERY).flatmap(lambda pattern: st.tuples(st.just(pattern), st.from_regex(re.compile(pattern, re.IGNORECASE)))))
def test_whatever_matches_a_phrase_is_found(case: tuple[str, str]) -> None:
    """A gate never keeps a text from the pattern that it would match."""
    pattern, text = case
    plain = re.compile(pattern, re.IGNORECASE)

    found = (Phrases([pattern]).in_(text), Phrases([pattern]).fill(text))

    assert found == (plain.search(text) is not None, plain.fullmatch(text) is not None)


@given(st.text(st.sampled_from("iİıIsſSkK\u212aσςΣµμ ab")), st.text(st.sampled_from("iİıIsſSkK\u212aσςΣµμ"), min_size=1, max_size=3))
def test_letters_that_differ_in_case_alone_are_the_same_letter(text: str, word: str) -> None:
    """A gate takes for the same letter what the expression behind it does."""
    found = Phrases([word]).in_(text)

    assert found == (re.search(word, text, re.IGNORECASE) is not None)


def test_every_letter_that_the_library_takes_for_another_is_folded_like_it() -> None:
    """No newer Python knows letters alike that the gate tells apart."""
    apart = [
        (chr(one), chr(other))
        for one, others in _casefix._EXTRA_CASES.items()
        for other in others
        if gated.fold(chr(one)) != gated.fold(chr(other))
    ]

    assert apart == []
