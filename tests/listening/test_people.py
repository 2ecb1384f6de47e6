"""Names of staff and of places."""

import pytest

from processor.listening.reading import FactType
from tests.listening.found import found

PERSONS = {
    "Your colleague Amy was very kind.": ["Amy"],
    "I spoke to Daniel Reed on Monday.": ["Daniel Reed"],
    "A lady called Sarah promised it.": ["Sarah"],
    "Mr. Okafor hung up.": ["Okafor"],
    "I spoke to Customer Service.": [],
    "the driver left": [],
    "客服小王态度很好": ["小王"],
    "张经理不接电话": ["张经理"],
    "那个姓罗的经理": ["姓罗的经理"],
    "小心轻放": [],
}

PLACES = {
    "Your cashier at the Northgate store was rude.": ["Northgate store"],
    "My parcel is in your depot in Tamworth.": ["Tamworth"],
    "I was at your shop yesterday.": [],
    "我在中山路店买的": ["中山路店"],
    "在家里等了一天": [],
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.items(), ids=PERSONS)
def test_a_person_is_named_beside_a_word_for_one(text: str, expected: list[str]) -> None:
    """A capital letter or a common character alone makes no name."""
    assert expected == [words for words, _ in found(text, FactType.PERSON)]


@pytest.mark.parametrize(("text", "expected"), PLACES.items(), ids=PLACES)
def test_a_place_is_named_beside_a_word_for_one(text: str, expected: list[str]) -> None:
    """A place is told only where it is certain."""
    assert expected == [words for words, _ in found(text, FactType.PLACE)]
