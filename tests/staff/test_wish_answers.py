"""Whether an answer speaks to what was wished for, and whether it asks itself if that settles the matter."""

import pytest

from processor.staff import wish_answers


@pytest.mark.parametrize(
    ("wish", "answer"),
    [
        ("refund", "We refund the 40 euro today."),
        ("refund", "You have your money back by Friday."),
        ("refund", "40 元今天原路返回您的账户。"),
        ("replacement", "A new lid is on its way."),
        ("replacement", "周五给您补发一扇门。"),
        ("explanation", "The box was too thin: that was the cause."),
        ("explanation", "是外箱太薄造成的。"),
        ("apology", "非常抱歉。"),
        ("repair", "师傅周五上门。"),
        ("human_contact", "I will ring you tomorrow."),
    ],
)
def test_an_answer_speaks_to_a_wish_in_its_own_words(wish: str, answer: str) -> None:
    """A customer says "my money back", a colleague "we refund": nobody is told that a wish is open."""
    assert wish_answers.speaks_to(wish, answer)


@pytest.mark.parametrize(
    ("wish", "answer"),
    [
        ("explanation", "A new lid is on its way."),
        ("refund", "新门周五送到。"),
        ("apology", "We refund the 40 euro."),
        ("resolve", "Thank you for writing."),
    ],
)
def test_an_answer_to_something_else_leaves_it_open(wish: str, answer: str) -> None:
    """The colleague is asked to look once more."""
    assert not wish_answers.speaks_to(wish, answer)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("A new lid comes on Friday. Does that settle it for you?", True),
        ("A new lid comes on Friday.\n\nIs this all right with you?\n\nLiu Min", True),
        ("新门周五送到。这样可以吗？", True),
        ("新门周五送到，问题解决了吗？", True),
        ("A new lid comes on Friday between nine and twelve.", False),
        ("新门周五送到。", False),
        ("Is Friday morning a good time for the fitter? He needs ten minutes.", False),
    ],
)
def test_a_solution_may_ask_itself(text: str, asks: bool) -> None:  # noqa: FBT001 - a table
    """The same question is not asked twice in one letter."""
    assert wish_answers.asks_whether_settled(text) is asks
