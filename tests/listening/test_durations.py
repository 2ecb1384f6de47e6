"""Spans of time."""

import pytest

from processor.listening.reading import FactType
from tests.listening.found import found

DURATIONS = {
    "I have waited three weeks.": [("three weeks", "P3W")],
    "I was on hold for over an hour.": [("over an hour", "PT1H")],
    "It took half an hour.": [("half an hour", "PT0.5H")],
    "An hour and a half on hold": [("An hour and a half", "PT1.5H")],
    "on hold for 32 minutes": [("for 32 minutes", "PT32M")],
    "2+ hr wait": [("2+ hr", "PT2H")],
    "within 30 days": [("within 30 days", "P30D")],
    "two full working days without phones": [("two full working days", "P2D")],
    "After many hours of research": [("many hours", "many hours")],
    "a 30-day guarantee": [("30-day", "P30D")],
    "I called twice a week.": [],
    "She is 7 years old.": [],
    "Ich warte seit drei Wochen und 5 Tagen auf das Paket.": [("5 Tagen", "P5D")],
    "j'attends depuis 3 semaines et je ne suis pas content": [("3 semaines", "P3W")],
    "一个月没人理": [("一个月", "P1M")],
    "用了不到半个月": [("不到半个月", "P0.5M")],
    "待机9.5小时": [("9.5小时", "PT9.5H")],
    "停工好几个月": [("好几个月", "好几个月")],
    "已经连续施工3个晚上": [("3个晚上", "3个晚上")],
    "连续几个晚上": [("连续几个晚上", "几个晚上")],
    "隔了1天才来": [("隔了1天", "P1D")],
    "7，8个小时问题不大": [("7，8个小时", "7，8个小时")],
    "使用信用卡10年左右": [("10年左右", "P10Y")],
    "全保修12月": [("12月", "P12M")],
    "硬生生等了90分钟": [("90分钟", "PT90M")],
    "怀孕四个月": [("怀孕四个月", "P4M")],
    "一天要打二十个电话": [],
    "2019年8月": [],
    "三年级的孩子": [],
    "有几个年轻人来过": [],
    "08年的地震": [],
    "I will be back in a second": [],
    "还有二十来天": [("二十来天", "P20D")],
    "按了半天没反应": [],
}


@pytest.mark.parametrize(("text", "expected"), DURATIONS.items(), ids=DURATIONS)
def test_a_span_is_found_with_its_length(text: str, expected: list[tuple[str, str]]) -> None:
    """A rate, an age, a date and a manner of speaking are no spans."""
    heard = found(text, FactType.DURATION)
    assert [value for _, value in expected] == [value for _, value in heard]
    assert all(words in whole for (words, _), (whole, _) in zip(expected, heard, strict=True))
