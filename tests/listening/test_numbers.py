"""Numbers as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.listening import numbers

WRITTEN = {
    "75000": "75000",
    "1,200.50": "1200.50",
    "1.200,50": "1200.50",
    "1'200": "1200",
    "9.5": "9.5",
    "75k": "75000",
    "2 million": "2000000",
    "1.8万": "18000",
    "4万多": "40000",
    "4000来": "4000",
    "3万5": "35000",
    "七万五": "75000",
    "三千二": "3200",
    "一百五": "150",
    "十一万三": "113000",
    "两百多": "200",
    "一千零五": "1005",
    "十五": "15",
    "二十": "20",
    "两千三百四十五": "2345",
    "一亿两千万": "120000000",
    "二〇二三": "2023",
    "twelve hundred": "1200",
    "twenty-five": "25",
    "a dozen": "12",
    "half a dozen": "6",
    "a couple": "2",
    "one hundred and twenty": "120",
    "three thousand four hundred": "3400",
    "十几": "10",
}


@pytest.mark.parametrize(("text", "number"), WRITTEN.items(), ids=WRITTEN)
def test_a_number_is_read_as_meant(text: str, number: str) -> None:
    """Digits of many countries, Chinese numerals with their short forms, and English words."""
    assert Decimal(number) == numbers.parse(text)


@pytest.mark.parametrize("text", ["几", "几百", "好几", "数千", "several", "", "abc", "三四", "万元"], ids=repr)
def test_what_names_no_number_is_none(text: str) -> None:
    """A guess would be told to the customer as a fact."""
    assert numbers.parse(text) is None


@given(st.text(alphabet="〇零一二两三四五六七八九十百千万亿几多来0123456789.,k a", max_size=16))
def test_reading_never_fails(text: str) -> None:
    """Any row of numerals has a value or none."""
    assert isinstance(numbers.parse(text), Decimal | None)
