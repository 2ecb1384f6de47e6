"""Mails that say one thing only."""

import pytest

from processor.tickets.short_answers import asks_for_status, confirms


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "Yes, settled.", "Yes, thank you!", "That's fixed, thanks", "It works now", "ok", "Problem solved. Thanks!"),
        *("可以", "可以，谢谢", "行", "行！", "好的，解决了，谢谢您", "已经解决了", "没问题", "满意，多谢"),
    ],
)
def test_a_yes_settles_the_matter(text: str) -> None:
    """In either language, with or without thanks."""
    assert confirms(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yes?",
        "Yes, but the door is still dented.",
        "可以吗？",
        "行不行",
        "不可以",
        "不行",
        "not ok",
        "Yes, please send it on Friday",
        "解决了吗",
    ],
)
def test_anything_more_is_for_a_person(text: str) -> None:
    """A yes with a but is none."""
    assert not confirms(text)


@pytest.mark.parametrize("text", ["好的，谢谢！", "好的谢谢", "嗯嗯，多谢", "OK, thanks!", "Great, thank you"])
def test_polite_words_confirm_nothing(text: str) -> None:
    """They say that the mail was read, not that the fridge stands straight."""
    assert not confirms(text)


@pytest.mark.parametrize(
    "text",
    [
        *("status?", "Status", "Any news?", "Hello, any update please?", "What's the status of my case?", "Where does my complaint stand?"),
        *("进度?", "进度？", "到哪一步了", "请问处理得怎么样了？", "有结果了吗？", "您好，现在到哪一步了？谢谢", "有进展吗"),
    ],
)
def test_a_question_for_the_status_and_nothing_else(text: str) -> None:
    """The program can answer that."""
    assert asks_for_status(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The status light is red.",
        "Any news? The door still does not close.",
        "进度太慢了，我要投诉",
        "到哪一步了？我很生气，已经三天了",
    ],
)
def test_who_says_more_gets_a_person(text: str) -> None:
    """Only the bare question is one."""
    assert not asks_for_status(text)
