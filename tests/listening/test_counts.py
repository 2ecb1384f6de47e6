"""How often and how many."""

import pytest

from processor.listening.reading import FactType
from tests.listening.found import found

COUNTS = {
    "It broke twice in a row.": [("twice in a row", "2")],
    "You charged me 3 times.": [("3 times", "3")],
    "This is the fourth time.": [("fourth time", "4")],
    "They call numerous times per day.": [("numerous times per day", "numerous times per day")],
    "This is not the first time.": [("not the first time", "not the first time")],
    "three separate staff members told me so": [("three separate staff members", "3")],
    "It shows 9 missed payments.": [("9 missed payments", "9")],
    "in about forty pieces": [("about forty pieces", "40")],
    "The price went up 57% overnight": [("57%", "57")],
    "reported to all 3 major bureaus": [("all 3 major bureaus", "3")],
    "I waited three weeks": [],
    "It is 24x7 support": [],
    "It is wrong for 17 people": [("17 people", "17")],
    "连续三批漏检": [("三批", "3")],
    "这是第三次了": [("第三次", "3")],
    "要还12期，还了八期": [("12期", "12"), ("八期", "8")],
    "骚扰三个紧急联系人": [("三个紧急联系人", "3")],
    "一天打几十个电话": [("一天打几十个电话", "一天打几十个电话")],
    "上个月报过两回": [("两回", "2")],
    "这不是第一次": [("不是第一次", "不是第一次")],
    "定损员换了三个": [("三个", "3")],
    "一天三条短信": [("三条短信", "3")],
    "How many times do I have to ask?": [],
    "等了三个月": [],
    "今年五十八岁": [],
    "用了一次就坏": [],
    "第一次买": [],
    "依据第十二条": [],
}


@pytest.mark.parametrize(("text", "expected"), COUNTS.items(), ids=COUNTS)
def test_a_count_is_found_with_its_number(text: str, expected: list[tuple[str, str]]) -> None:
    """Once is no count, and time and money have facts of their own."""
    assert expected == found(text, FactType.COUNT)
