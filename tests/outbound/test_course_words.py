"""The words for how a matter stands and what time makes of it."""

from datetime import timedelta

import pytest

from processor.outbound import course_words
from processor.states import TicketStatus


@pytest.mark.parametrize(
    ("minutes", "english", "chinese"),
    [
        (0, "0 min", "0 分钟"),
        (32, "32 min", "32 分钟"),
        (192, "3 h 12 min", "3 小时 12 分钟"),
        (120, "2 h", "2 小时"),
        (8349, "5 d 19 h", "5 天 19 小时"),
        (-5, "0 min", "0 分钟"),
    ],
)
def test_a_span_is_told_as_people_say_it(minutes: int, english: str, chinese: str) -> None:
    """Hours and minutes, from a day on days and hours."""
    span = timedelta(minutes=minutes)

    assert (course_words.span(span, "en"), course_words.span(span, "zh-CN")) == (english, chinese)


@pytest.mark.parametrize(
    ("number", "english", "chinese"), [(0, None, None), (1, None, None), (2, "second", "二"), (10, "tenth", "十"), (11, None, None)]
)
def test_how_often_somebody_wrote_is_a_word_from_the_second_time_on(number: int, english: str | None, chinese: str | None) -> None:
    """Being told “this is the first time you have written” would be an odd thing to say to somebody who complains."""
    assert (course_words.ordinal(number, "en"), course_words.ordinal(number, "zh-CN")) == (english, chinese)


@pytest.mark.parametrize("status", list(TicketStatus))
def test_every_status_has_words(status: TicketStatus) -> None:
    """Customers and colleagues are told how a matter stands, whatever its state; neither reads a word of the database."""
    for language in ("en", "zh-CN"):
        for to_customer in (False, True):
            assert (
                course_words.status(status.value, language, to_customer=to_customer) not in ("", status.value) or status.value == "closed"
            )
