"""Spans of time as people write them."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.durations import BusinessTime, parse_span, parse_target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("30s", timedelta(seconds=30)),
        ("30m", timedelta(minutes=30)),
        ("8h", timedelta(hours=8)),
        ("2d", timedelta(days=2)),
        ("0d", timedelta(0)),
        ("4bh", BusinessTime(hours=4)),
        ("1bd", BusinessTime(days=1)),
    ],
)
def test_a_number_and_a_unit_make_a_span(text: str, target: timedelta | BusinessTime) -> None:
    """Real time is known at once; business time waits for the calendar."""
    assert target == parse_target(text)


@pytest.mark.parametrize("text", ["", "8", "h", "-1h", "1.5h", "1h30m", "8 h", "8H", "4hb", "1w", "8h\n", "٣h", "1234567d"])
def test_anything_else_is_refused(text: str) -> None:
    """No guessing: a promise must mean what it says."""
    with pytest.raises(ValueError, match=r"^$"):
        parse_target(text)


@pytest.mark.parametrize("text", ["4bh", "1bd"])
def test_business_time_is_no_real_span(text: str) -> None:
    """Where a machine waits there are no opening hours."""
    with pytest.raises(ValueError, match=r"^$"):
        parse_span(text)


@given(st.text(max_size=10))
def test_reading_a_span_only_ever_raises_value_error(text: str) -> None:
    """Whatever stands in the file is a span or a mistake."""
    try:
        parse_target(text)
    except ValueError:
        return
    assert text[0].isdecimal()
