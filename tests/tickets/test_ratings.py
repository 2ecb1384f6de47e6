"""What is a rating, and what only begins with a figure."""

import pytest

from processor.tickets.ratings import Rating, read

SUBJECT = "Re: [T-1042] The lid is cracked"


@pytest.mark.parametrize(
    ("text", "score", "comment"),
    [
        ("5", 5, ""),
        (" 4 \n", 4, ""),
        ("5.", 5, ""),
        ("5!", 5, ""),
        ("五", 5, ""),
        ("三分", 3, ""),
        ("①", 1, ""),
        ("⑤", 5, ""),
        ("5/5", 5, ""),
        ("4 out of 5", 4, ""),
        ("５分", 5, ""),
        ("5星", 5, ""),
        ("3 stars", 3, ""),
        ("★★★", 3, ""),
        ("★★★☆☆", 3, ""),
        ("⭐⭐⭐⭐⭐ great", 5, "great"),
        ("很好", 5, ""),
        ("Very well", 5, ""),
        ("very badly.", 1, ""),
        ("一般", 3, ""),
        ("5, thank you!", 5, "thank you"),
        ("5 thanks", 5, "thanks"),
        ("5分,谢谢", 5, "谢谢"),
        ("5分，谢谢！", 5, "谢谢"),
        ("给5分", 5, ""),
        ("谢谢，5分", 5, ""),
        ("Rating: 2", 2, ""),
        ("1 换来的还是坏的", 1, "换来的还是坏的"),
        ("2 - nobody called me", 2, "nobody called me"),
        ("2\n\nNobody called me.", 2, "Nobody called me."),
        ("1, still broken\nand nobody called", 1, "still broken\nand nobody called"),
    ],
)
def test_a_rating_is_a_figure_and_what_was_said_with_it(text: str, score: int, comment: str) -> None:
    """However it is written; the rest of the mail is the comment."""
    assert read(SUBJECT, text) == Rating(score, comment)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5 days late again",
        "5天了还没到",
        "5 天了还没到",
        "3个月没人管",
        "3,000 yuan are still missing",
        "1.5 hours on the phone",
        "5-6 days, they said",
        "2, 3 times I have called",
        "4月5日送到",
        "5点半再打给我",
        "55",
        "6",
        "0",
        "10/10",
        "5/10",
        "1. The door is dented.\n2. Nobody answers.",
        "The five of us are still waiting",
        "It is good that you called, but the door is still dented.",
        "12:30",
        "★★★★★★",
        "ok",
        "五月五日",
        "1 " + "very long " * 60,
    ],
)
def test_what_only_begins_with_a_figure_is_no_rating(text: str) -> None:
    """Whoever writes of days and money must be heard as what they say."""
    assert read(SUBJECT, text) is None


@pytest.mark.parametrize("subject", ["[T-1042] 5", "Re: [T-1042] 5", "回复：【T-1042】 5"])
def test_the_subject_of_a_mail_that_a_link_prepared_is_a_rating(subject: str) -> None:
    """A tap on a figure writes it there; what is in the text is the comment."""
    assert read(subject, "") == Rating(5, "")
    assert read(subject, "All good now.") == Rating(5, "All good now.")


def test_a_figure_in_the_text_goes_before_the_subject() -> None:
    """Somebody tapped 5 and then thought again."""
    assert read("[T-1042] 5", "2") == Rating(2, "")


@pytest.mark.parametrize("subject", ["[T-1042] 55", "[T-1042] 5 chairs are missing", "5"])
def test_no_other_subject_is_a_rating(subject: str) -> None:
    """A figure in a subject is mostly part of a sentence."""
    assert read(subject, "hello") is None
