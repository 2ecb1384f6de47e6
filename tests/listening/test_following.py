"""What may follow the head of a phrase, and what is known of it before it is made ready."""

import pytest

from processor.listening.following import ending
from processor.listening.spelling import as_tree, begins, needs, spelt

FOLLOWS = {
    "words": (" (?:want|need) (?:a|the) refund", " want the refund", 16),
    "left out": ("(?: please)? call(?:ed)?", " called", 7),
    "repeated": ("(?: just| really)* (?:want|need)", " really just need", 17),
    "any word": (" (?:[a-z]+ )?money", " own money", 10),
    "any number": (" my [£$€]\\d+", " my £20", 7),
    "gap": (" you (?:sell|have)<gap>\\?", " you sell any of those?", 23),
    "gap and more": (" you<gap>(?:sell|have) [a-z]+ \\?", " you do have some ?", 19),
    "han": ("<han>(?:吗|么)", "有货吗", 3),
    "looked at": (" (?!note|see)[a-z]+", " explain", 8),
    "letter left out": (" hono?u?r it", " honor it", 9),
    "nothing need follow": ("(?: now)?", " later", 0),
}


@pytest.mark.parametrize(("rest", "text", "end"), FOLLOWS.values(), ids=FOLLOWS)
def test_what_follows_is_found_to_its_end(rest: str, text: str, end: int) -> None:
    """A phrase ends where its last word ends."""
    assert end == ending(as_tree(spelt(rest)))(text, 0)


@pytest.mark.parametrize(("rest", "text", "end"), FOLLOWS.values(), ids=FOLLOWS)
def test_what_follows_begins_and_has_what_is_told_of_it(rest: str, text: str, end: int) -> None:
    """What is told beforehand may only leave out what the whole tail would not find either."""
    tail = spelt(rest)

    assert not begins(tail) or text.startswith(tuple(begins(tail)))
    assert not needs(tail) or any(word in text[:end] for word in needs(tail))


OTHERS = {
    "another word": (" (?:want|need) (?:a|the) refund", " wish a refund"),
    "inside a word": (" (?:want|need)", " wanted"),
    "too far": (" you<few>sell", " you and all the others sell"),
    "another sentence": ("<han>(?:吗|么)", "有货。好吗"),
    "looked at": (" (?!note|see)[a-z]+", " note"),
}


@pytest.mark.parametrize(("rest", "text"), OTHERS.values(), ids=OTHERS)
def test_other_words_do_not_follow(rest: str, text: str) -> None:
    """A tail ends nowhere in a text that has other words."""
    assert ending(as_tree(spelt(rest)))(text, 0) == -1


def test_only_what_cannot_be_spelt_out_stays_a_pattern() -> None:
    """The longest words stand first, because the longest counts."""
    assert spelt(" (?:a|an)<few>(?:call|calls)?") == "= an| a<few>calls|call|"
    assert spelt(" (?:a|an){2}") == "~ (?:a|an){2}"


BEGINS = {
    "one of several": (" (?:want|need)+", [" need", " want"]),
    "left out": ("(?: please)? call\\d", [" call", " please call"]),
    "a letter of a set": ("[ -]?back\\d", [" back", "-back", "back"]),
    "any word": (" [a-z]+ back", [" "]),
    "looked at": ("(?=退|赔).", ["赔", "退"]),
    "nothing need follow": ("(?: now)*", []),
    "anything": ("[^。]{0,3}吗", []),
}


@pytest.mark.parametrize(("rest", "words"), BEGINS.values(), ids=BEGINS)
def test_a_pattern_tells_what_it_begins_with(rest: str, words: list[str]) -> None:
    """As far as it can be told, and of six characters at most."""
    assert begins(spelt(rest)) == [word[:6] for word in words]


NEEDS = {
    "the longest": (" [a-z]+ (?:back|again)", ["again", "back"]),
    "not what may be left out": (" [a-z]+(?: again)?", [" "]),
    "not what must not stand": ("\\d+(?! (?:cups|spoons))", []),
    "not one of several where another has none": ("\\d(?:cups|[a-z])", []),
}


@pytest.mark.parametrize(("rest", "words"), NEEDS.values(), ids=NEEDS)
def test_a_pattern_tells_what_it_must_have(rest: str, words: list[str]) -> None:
    """A text without it need not be tried."""
    assert needs(spelt(rest)) == words
