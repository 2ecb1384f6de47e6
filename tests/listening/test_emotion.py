"""What the writer feels, how strongly and how sure that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.listening.reading import Emotion, Kind
from tests.listening.feelings import complained, felt, rows

LETTERS = {
    "en anger": ("I am absolutely furious. Your driver threw the box over the fence.", Emotion.ANGER, 3),
    "en frustration": ("Fourth mail and still no answer. I am fed up with this runaround.", Emotion.FRUSTRATION, 3),
    "en disappointment": ("We had looked forward to the weekend and were disappointed by the room.", Emotion.DISAPPOINTMENT, 2),
    "en anxiety": ("I'm worried that someone else has my card number.", Emotion.ANXIETY, 2),
    "en sadness": ("The ring was my mother's. I am heartbroken.", Emotion.SADNESS, 3),
    "en disgust": ("There were maggots in the rice, it was disgusting.", Emotion.DISGUST, 3),
    "zh anger": ("气死我了，你们就是骗子！", Emotion.ANGER, 3),
    "zh frustration": ("打了六次电话都在踢皮球，很无奈。", Emotion.FRUSTRATION, 2),
    "zh disappointment": ("用了三年你们的产品，这次太让我失望了。", Emotion.DISAPPOINTMENT, 3),
    "zh anxiety": ("煤气味还在，一家人都很担心，晚上不敢睡。", Emotion.ANXIETY, 3),
    "zh sadness": ("相册里有外婆最后的照片，丢了，我很难过。", Emotion.SADNESS, 2),
    "zh disgust": ("汤里有半只蟑螂，恶心得吃不下饭。", Emotion.DISGUST, 3),
    "zh-TW anger": ("氣死我了，你們就是騙子！", Emotion.ANGER, 3),
    "zh-TW disappointment": ("這次的服務讓人很失望。", Emotion.DISAPPOINTMENT, 2),
}


@pytest.mark.parametrize(("text", "emotion", "intensity"), LETTERS.values(), ids=LETTERS)
def test_a_complaint_shows_its_feeling(text: str, emotion: Emotion, intensity: int) -> None:
    """The strongest words of a complaint name the feeling and how strong it is."""
    feeling = complained(text)

    assert (feeling.emotion, feeling.intensity) == (emotion, intensity)


WITHOUT_A_WORD = {
    "complaint": (Kind.COMPLAINT, Emotion.FRUSTRATION, 1),
    "question": (Kind.QUESTION, Emotion.NEUTRAL, 0),
    "request": (Kind.REQUEST, Emotion.NEUTRAL, 0),
    "suggestion": (Kind.SUGGESTION, Emotion.NEUTRAL, 0),
    "praise": (Kind.PRAISE, Emotion.JOY, 1),
}


@pytest.mark.parametrize(("kind", "emotion", "intensity"), WITHOUT_A_WORD.values(), ids=WITHOUT_A_WORD)
def test_without_a_word_of_feeling_the_kind_decides(kind: Kind, emotion: Emotion, intensity: int) -> None:
    """A complaint without any word of feeling is mild frustration; a question is neutral."""
    feeling = felt("The parcel of 3 May has not been brought to number 12.", kind)

    assert (feeling.emotion, feeling.intensity) == (emotion, intensity)
    assert feeling.words == ()


COURTESIES = {
    "en please": "Could you kindly tell me when the shop opens? Thanks in advance.",
    "en thanks at the end": "Please change the address on my order to 14 Elm Road. Thank you.",
    "zh": "麻烦把发票抬头改一下，谢谢！",
    "zh-TW": "麻煩把發票抬頭改一下，謝謝！",
}


@pytest.mark.parametrize("text", COURTESIES.values(), ids=COURTESIES)
def test_a_courtesy_is_no_joy(text: str) -> None:
    """Please and thank you belong to a request and show no feeling."""
    assert felt(text, Kind.REQUEST).emotion is Emotion.NEUTRAL


def test_thanks_that_open_a_letter_are_meant() -> None:
    """Who begins with thanks and asks for nothing is glad."""
    assert felt("Thank you! The parcel is here.", Kind.THANKS).emotion is Emotion.JOY


NOT_THEIR_OWN = {
    "en reported": "My neighbour said he was furious. When do you collect the bins?",
    "en quoted": 'The poster says "I am disgusted". Which office put it up?',
    "en supposed": "If it broke I would be upset, so how long is the warranty?",
    "zh reported": "客服说别生气，请问现在到哪一步了？",
    "zh supposed": "如果收不到货我会很失望，请问今天能发吗？",
}


@pytest.mark.parametrize("text", NOT_THEIR_OWN.values(), ids=NOT_THEIR_OWN)
def test_a_feeling_of_others_or_supposed_is_none(text: str) -> None:
    """What somebody else said, or what only might be, is not how the writer feels."""
    feeling = felt(text, Kind.QUESTION)

    assert feeling.emotion is Emotion.NEUTRAL
    assert feeling.words == ()


STRONGER = {
    "en very": ("I am annoyed.", "I am extremely annoyed."),
    "en a bit": ("I am a bit worried.", "I am worried."),
    "en capitals": ("This is ridiculous and I want an answer.", "This is RIDICULOUS and I want an answer."),
    "zh very": ("失望。", "非常失望。"),
    "zh a bit": ("有点担心。", "担心。"),
    "zh after": ("难受。", "难受得要命。"),
}


@pytest.mark.parametrize(("weaker", "stronger"), STRONGER.values(), ids=STRONGER)
def test_a_word_is_strengthened_or_weakened(weaker: str, stronger: str) -> None:
    """Very, capitals and 得要命 make a word stronger, a bit and 有点 weaker."""
    assert complained(weaker).words[0].weight < complained(stronger).words[0].weight


def test_shouting_is_anger() -> None:
    """A complaint all in capitals with exclamation marks is angry without a word of anger."""
    assert complained("ANSWER MY MAIL!!!!").emotion is Emotion.ANGER


SIGNS = {
    "emoji": ("Third week now 😡", Emotion.ANGER),
    "kaomoji": ("No towels again :(", Emotion.DISAPPOINTMENT),
    "zh tears": ("猫不见了😭", Emotion.SADNESS),
    "marks": ("Where is it!!!", Emotion.FRUSTRATION),
}


@pytest.mark.parametrize(("text", "emotion"), SIGNS.values(), ids=SIGNS)
def test_a_sign_speaks(text: str, emotion: Emotion) -> None:
    """An emoji, a kaomoji or a run of marks counts like a word."""
    assert complained(text).scores[emotion] > 0


@pytest.mark.parametrize("text", ["See https://d.example/a:D1", "at 12:(30)", "faQQs", "x<3y"])
def test_marks_inside_words_are_no_signs(text: str) -> None:
    """An address, a time or a word has no face in it."""
    assert felt(text, Kind.OTHER).words == ()


def test_every_decision_has_its_reasons() -> None:
    """The rule comes first, then the words with their source and weight."""
    rule, *words = complained("I am very angry.").because

    assert rule.startswith("anger: ")
    assert words == ["“angry”: anger 2.6 (lexicon, feeling, stronger)"]


def test_a_text_of_unknown_kind_asks_the_model() -> None:
    """Without a kind and without a word the letters it was trained on decide."""
    (reason,) = felt("What are your opening hours on Saturday?").because

    assert "model" in reason


def test_nothing_says_nothing() -> None:
    """An empty text is neutral."""
    feeling = felt("", Kind.OTHER)

    assert (feeling.emotion, feeling.intensity, feeling.words) == (Emotion.NEUTRAL, 0, ())


PIECES = st.sampled_from(
    [
        "not ",
        "very ",
        "happy",
        "angry",
        "!!!",
        "😡",
        "失望",
        "不",
        "很",
        "谢谢",
        "“",
        "”",
        '"',
        ", ",
        "。",
        "\n",
        "İ",
        "if ",
        "great",
        "呵呵",
        "thanks for nothing",
        "didn't ",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join)), st.sampled_from([None, *Kind]))
def test_every_text_is_felt_and_its_words_stand_where_they_say(text: str, kind: Kind | None) -> None:
    """No text breaks the listening, and every word is found at its place."""
    feeling = felt(text, kind)

    assert [text[word.start : word.end] for word in feeling.words] == [word.text for word in feeling.words]
    assert 0 <= feeling.confidence <= 1
    assert all(0 < word.weight <= 3 for word in feeling.words)


def test_a_sure_answer_is_right() -> None:
    """Of the answers given at .8 and more for the labelled letters, nine in ten are right."""
    sure = [
        felt(row["text"], Kind(row["kind"])).emotion in {row["emotion"], row.get("emotion_alt")}
        for name in ("en.jsonl", "zh.jsonl")
        for row in rows(name)
        if felt(row["text"], Kind(row["kind"])).confidence >= 0.8
    ]

    assert sum(sure) >= 0.9 * len(sure)
