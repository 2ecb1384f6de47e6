"""What a matter does to people, where no word says it."""

import pytest

from processor.listening.listen import listen
from processor.listening.reading import Emotion


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("The charger caught fire on my desk and the firemen came.", Emotion.ANXIETY),
        ("Your letters still come for my late husband, two each week.", Emotion.SADNESS),
        ("Your doorman told my brother that people like him sit outside, because he is Black.", Emotion.ANGER),
        ("插座冒烟，把桌子烧了个洞。", Emotion.ANXIETY),
        ("我父亲去年去世，你们上周又寄来催缴单。", Emotion.SADNESS),
    ],
)
def test_a_grave_matter_tells_the_feeling(text: str, emotion: Emotion) -> None:
    """Who names no feeling has one."""
    assert listen(text).emotion is emotion


def test_a_word_outweighs_the_matter() -> None:
    """A feeling that is told is not overruled."""
    assert listen("The charger caught fire on my desk. I am absolutely furious with you!").emotion is Emotion.ANGER


def test_an_ordinary_matter_tells_nothing() -> None:
    """A late parcel makes one person angry and another sad."""
    assert listen("The parcel never arrived and nobody answers the phone.").emotion is Emotion.FRUSTRATION
