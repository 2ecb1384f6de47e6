"""Praise that is none, and praise that only stands near a failure."""

import pytest

from processor.listening.reading import Emotion, Kind
from tests.listening.feelings import complained, felt

IRONICAL = {
    "en thanks for nothing": "Thanks for nothing!",
    "en thanks for wasting": "Thank you so much for wasting my Saturday.",
    "en great, another": "Great, another delay.",
    "en just great": "Oh just great, now the app is down as well.",
    "en bare praise": "Brilliant. The third wrong parcel.",
    "en love how": "I love how nobody answers the phone.",
    "en how kind of you": "How kind of you to charge me twice.",
    "en good at": "You are really good at losing parcels.",
    "en congratulations": "Congratulations, you've lost my file again.",
    "zh 真是太好了": "真是太好了，第三次送错。",
    "zh 呵呵": "呵呵，等了九十分钟。",
    "zh 谢谢你们让我": "谢谢你们让我白跑一趟。",
    "zh 谢谢全家": "谢谢您全家，行李又丢了。",
    "zh 效率真高": "效率真高啊，三个月了还没修。",
    "zh-TW": "真是太好了，第三次送錯。",
}


@pytest.mark.parametrize("text", IRONICAL.values(), ids=IRONICAL)
def test_irony_is_no_praise(text: str) -> None:
    """Praise beside a failure is anger or weariness, and no joy is left of it."""
    feeling = complained(text)

    assert feeling.emotion in {Emotion.ANGER, Emotion.FRUSTRATION}
    assert feeling.scores[Emotion.JOY] == 0
    assert any("irony" in reason for reason in feeling.because)


MEANT = {
    "en thanks for replacing": "Great, thanks for replacing the broken kettle.",
    "en thanks for help": "Thank you for your help with the wrong bill.",
    "en love": "I love that you open on Sundays.",
    "en how kind": "How kind of you to wait for my mother.",
    "en good job": "Good job, everything works now.",
    "en congratulations": "Congratulations on the new branch, it is lovely.",
    "en great at": "Your nurses are great at listening.",
    "zh 太好了": "太好了，谢谢你们这么快就换好了！",
    "zh 谢谢你们让我": "真的谢谢你们，孩子很喜欢。",
    "zh 效率": "效率很高，当天就修好了。",
}


@pytest.mark.parametrize("text", MEANT.values(), ids=MEANT)
def test_praise_near_a_failure_can_be_meant(text: str) -> None:
    """Thanks for mending what was broken are thanks."""
    feeling = felt(text, Kind.PRAISE)

    assert feeling.emotion is Emotion.JOY
    assert feeling.scores[Emotion.JOY] > 0
    assert not any("irony" in reason for reason in feeling.because)
