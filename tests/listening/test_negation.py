"""What a negation denies, how far it reaches, and what only looks like one."""

import pytest

from processor.listening.reading import Emotion
from tests.listening.feelings import complained

DENIED_PRAISE = {
    "en not": ("The staff were not helpful.", "not helpful"),
    "en n't": ("I don't recommend it at all. I wouldn't say it is great.", "wouldn't say it is great"),
    "en split": ("The room was n't lovely.", "was n't lovely"),
    "en never": ("We were never happy with it.", None),
    "en far from": ("It is far from perfect.", "far from perfect"),
    "en anything but": ("It was anything but wonderful.", "anything but wonderful"),
    "en opinion": ("I do not think it is excellent.", "not think it is excellent"),
    "zh 不": ("客服态度并不亲切。", "并不亲切"),
    "zh 没觉得": ("我没觉得很好。", None),
    "zh 谈不上": ("谈不上专业也谈不上耐心。", "谈不上耐心"),
    "zh-TW": ("店員並不親切。", "並不親切"),
}


@pytest.mark.parametrize(("text", "span"), DENIED_PRAISE.values(), ids=DENIED_PRAISE)
def test_denied_praise_is_a_disappointment(text: str, span: str | None) -> None:
    """Praise that is denied counts against us, and the span begins at the negation."""
    feeling = complained(text)

    assert feeling.scores[Emotion.DISAPPOINTMENT] > 0
    assert feeling.scores[Emotion.JOY] == 0
    assert span is None or span in [word.text for word in feeling.words]


DENIED_FEELINGS = {
    "en": "I am not angry.",
    "en no longer": "I'm no longer scared of the ladder.",
    "en without": "I write without anger.",
    "zh": "我没有生气。",
    "zh 并不": "我并不担心。",
    "zh 别": "您别着急。",
}


@pytest.mark.parametrize("text", DENIED_FEELINGS.values(), ids=DENIED_FEELINGS)
def test_a_denied_feeling_is_none(text: str) -> None:
    """Who says they are not angry is not angry."""
    assert complained(text).words == ()


STILL_SAID = {
    "en not only": ("You are not only rude, you are late.", Emotion.ANGER),
    "en not to mention": ("It is late, not to mention disgusting.", Emotion.DISGUST),
    "en can't help": ("I can't help worrying.", Emotion.ANXIETY),
    "en but": ("I did not call, but I am furious.", Emotion.ANGER),
    "en next clause": ("You did not answer. I am furious.", Emotion.ANGER),
    "en new subject": ("They didn't fix it I am furious.", Emotion.ANGER),
    "en never so": ("I have never been so disappointed.", Emotion.DISAPPOINTMENT),
    "en could not be more": ("I couldn't be more disappointed.", Emotion.DISAPPOINTMENT),
    "en forbidden": ("Please don't lie to me.", Emotion.ANGER),
    "zh forbidden": ("别再敷衍我了。", Emotion.FRUSTRATION),
    "en twice": ("She hasn't stopped crying.", Emotion.SADNESS),
    "zh 不得不": ("我不得不说很失望。", Emotion.DISAPPOINTMENT),
    "zh 不能不": ("这让人不能不生气。", Emotion.ANGER),
    "zh 从来没这么": ("我从来没这么失望过。", Emotion.DISAPPOINTMENT),
    "zh 特别": ("我特别生气。", Emotion.ANGER),
    "zh 不仅": ("他不仅骗人，还骂人。", Emotion.ANGER),
}


@pytest.mark.parametrize(("text", "emotion"), STILL_SAID.values(), ids=STILL_SAID)
def test_what_only_looks_denied_is_said(text: str, emotion: Emotion) -> None:
    """Not only, never so, 不得不 and a negation of another clause deny nothing."""
    assert complained(text).scores[emotion] >= 1


LISTED = {
    "zh 不满": ("我很不满。", Emotion.DISAPPOINTMENT),
    "zh 没人管": ("反映了一个月没人管。", Emotion.FRUSTRATION),
    "zh 不舒服": ("心里很不舒服。", Emotion.DISAPPOINTMENT),
    "en unhappy": ("I am unhappy.", Emotion.DISAPPOINTMENT),
    "en no reply": ("Three mails, not one reply, silence.", Emotion.FRUSTRATION),
}


@pytest.mark.parametrize(("text", "emotion"), LISTED.values(), ids=LISTED)
def test_a_word_with_its_own_negation_is_one_word(text: str, emotion: Emotion) -> None:
    """不满 and unhappy stand in the lexicon as they are and are not turned round."""
    assert complained(text).scores[emotion] > 0
