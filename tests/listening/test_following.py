"""What may follow the head of a phrase, and what the first look at it leaves out."""

import pytest

from processor.listening.following import compiled
from processor.listening.glance import first_words, glance, last_words

FOLLOWS = {
    "words": (" (?:want|need) (?:a|the) refund", " want the refund", 16),
    "left out": ("(?: please)? call(?:ed)?", " called", 7),
    "repeated": ("(?: just| really)* (?:want|need)", " really just need", 17),
    "any word": (" (?:[a-z]+ )?money", " own money", 10),
    "any number": (" my [£$€]\\d+", " my £20", 7),
    "gap": (" you (?:sell|have)<gap>\\?", " you sell any of those?", 23),
    "han": ("<han>(?:吗|么)", "有货吗", 3),
    "looked at": (" (?!note|see)[a-z]+", " explain", 8),
    "letter left out": (" hono?u?r it", " honor it", 9),
    "nothing need follow": ("(?: now)?", " later", 0),
}


@pytest.mark.parametrize(("rest", "text", "end"), FOLLOWS.values(), ids=FOLLOWS)
def test_what_follows_is_found_to_its_end(rest: str, text: str, end: int) -> None:
    """A phrase ends where its last word ends."""
    assert compiled(rest)(text, 0) == end


@pytest.mark.parametrize(("rest", "text", "end"), FOLLOWS.values(), ids=FOLLOWS)
def test_the_first_look_lets_through_what_follows(rest: str, text: str, end: int) -> None:
    """It may only leave out what the whole pattern would not find either."""
    assert end == 0 or glance(rest)(text, 0)


LEFT_OUT = {
    "words": (" (?:want|need) (?:a|the) refund", " wish a refund"),
    "repeated": ("(?: just| really)* (?:want|need)", " really just hardly need"),
    "any word at the end": (" want [a-z]+", " wish nothing"),
    "any word within": (" (?:my [a-z]+|the [a-z]+|it)(?: [a-z]+)? (?:fixed|mended)", " a fixed price"),
    "last word": (" you (?:sell|have)<gap>(?:shoes|boots)", " you sell hats"),
    "han": ("<few>(?:吗|么)", "有货。"),
}


@pytest.mark.parametrize(("rest", "text"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_the_first_look_leaves_out_other_words(rest: str, text: str) -> None:
    """Most phrases are left out so, and need no pattern."""
    assert not glance(rest)(text, 0)


@pytest.mark.parametrize("rest", ["(?: now)?", " (?!note)[a-z]+", "(?: a)? [a-z]+", " no{0,2}", "<gap>now"])
def test_where_the_first_word_cannot_be_told_nothing_is_left_out(rest: str) -> None:
    """A pattern that may begin with anything has no first words."""
    assert first_words(rest) == ()


def test_the_last_words_are_those_of_a_group_that_must_stand() -> None:
    """A group that may be left out, or one that is only looked at, says nothing."""
    assert last_words("<few>(?:吗|么)") == ("吗", "么")
    assert last_words(" (?:call|ring)(?: me)?") == ()
    assert last_words(" call(?! (?:me|us))") == ()
