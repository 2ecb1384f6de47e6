"""Dates and times, absolute and counted from the day of writing (Wednesday, 4 March 2026)."""

import pytest

from processor.listening.reading import FactType
from tests.listening.found import found

ABSOLUTE = {
    "It arrived on 2024-03-05.": [("2024-03-05", "2024-03-05")],
    "Delivered 25/12/2025, broken.": [("25/12/2025", "2025-12-25")],
    "Settled on 11/14/2022.": [("11/14/2022", "2022-11-14")],
    "It came on 03/04/2025.": [("03/04/2025", "03/04/2025")],
    "Best before 11/2025 it says.": [("11/2025", "2025-11")],
    "I flew on 14 June 2025.": [("14 June 2025", "2025-06-14")],
    "On March 5th, 2024 I called.": [("March 5th, 2024", "2024-03-05")],
    "the 9th of May is too late": [("9th of May", "2026-05-09")],
    "My stay of 8-11 March was awful": [("8-11 March", "8-11 March")],
    "I paid in full in October 2023.": [("October 2023", "2023-10")],
    "I raised it in April.": [("April", "2026-04")],
    "Back in 2013 it was fine.": [("2013", "2013")],
    "You may march on.": [],
    "In XX/XX/2016 it was released.": [("XX/XX/2016", "XX/XX/2016")],
    "Das Paket kam am 3. März 2025 kaputt an und ist nicht zu gebrauchen.": [("3. März 2025", "2025-03-03")],
    "Le 5 mars 2025 je vous ai écrit, mais vous ne répondez pas.": [("5 mars 2025", "2025-03-05")],
    "El 5 de mayo de 2025 hice el pedido y no ha llegado.": [("5 de mayo de 2025", "2025-05-05")],
    "3월 5일에 받은 냄비가 깨졌어요.": [("3월 5일", "2026-03-05")],
    "2023年11月4日下午五点左右发现被冻结": [("2023年11月4日下午五点左右", "2023-11-04T17:00")],
    "12月18日晚上河水很臭": [("12月18日晚上", "2025-12-18")],
    "2019年8月买的": [("2019年8月", "2019-08")],
    "2022年3月份想还款": [("2022年3月份", "2022-03")],
    "二〇二三年五月的事": [("二〇二三年五月", "2023-05")],
    "因18年创业失败": [("18年", "2018")],
    "在13年左右办的卡": [("13年左右", "2013")],
    "5号下的单": [("5号", "2026-02-05")],
    "3号楼的灯坏了": [],
    "去年年底关了店": [("去年年底", "2025-12")],
    "今年四月走了": [("今年四月", "2026-04")],
}

RELATIVE = {
    "It broke yesterday evening.": [("yesterday evening", "2026-03-03")],
    "Nobody came today.": [("today", "2026-03-04")],
    "I rang last Friday.": [("last Friday", "2026-02-27")],
    "The driver came on Monday morning.": [("Monday morning", "2026-03-02")],
    "I need it by Friday.": [("Friday", "2026-03-06")],
    "I ordered it two weeks ago.": [("two weeks ago", "2026-02-18")],
    "That was three months ago.": [("three months ago", "2025-12")],
    "It happened on the 3rd.": [("the 3rd", "2026-03-03")],
    "I wrote last week.": [("last week", "2026-W09")],
    "4th time this month": [("this month", "2026-03")],
    "last night it was 2 again": [("last night", "2026-03-03")],
    "I ordered every Friday.": [],
    "Wednesdays are quiet.": [],
    "昨天送来的": [("昨天", "2026-03-03")],
    "前天晚上打的电话": [("前天晚上", "2026-03-02")],
    "上周三拍的": [("上周三", "2026-02-25")],
    "这周五之前": [("这周五", "2026-03-06")],
    "上个月报修过": [("上个月", "2026-02")],
    "上个月15号": [("上个月15号", "2026-02-15")],
    "这个月突然坏了": [("这个月", "2026-03")],
    "三天前下的单": [("三天前", "2026-03-01")],
    "两个月前买的": [("两个月前", "2026-01")],
    "每周五都来": [],
    "Ich habe gestern angerufen und es ist nicht besser.": [("gestern", "2026-03-03")],
    "昨日届いたのですが、壊れていました。": [("昨日", "2026-03-03")],
}

DAY_TIMES = {
    "晚上快10点还在施工": [("晚上快10点", "T22:00")],
    "凌晨2点10分": [("凌晨2点10分", "T02:10")],
    "凌晨2:09还在响": [("凌晨2:09", "T02:09")],
    "凌晨十二点多": [("凌晨十二点多", "T00:00")],
    "半夜2点多": [("半夜2点多", "T02:00")],
    "夜间23点": [("夜间23点", "T23:00")],
    "夜晚十二点到凌晨二点": [("夜晚十二点到凌晨二点", "T00:00")],
    "Come on Monday at 3 p.m. please": [("Monday at 3 p.m.", "2026-03-02T15:00")],
    "昨天下午3点半取的": [("昨天下午3点半", "2026-03-03T15:30")],
}

TIMES = {
    "It says delivered 2:14pm": [("2:14pm", "T14:14")],
    "The scan is at 10.20 sharp": [("10.20", "T10:20")],
    "at 8 o'clock": [("8 o'clock", "T08:00")],
    "Der Monteur wollte um 14:10 Uhr kommen und ist nicht da.": [("14:10 Uhr", "T14:10")],
    "version 10.20 crashes": [],
}


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE.items(), ids=ABSOLUTE)
def test_a_written_date_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    """The nearest day counts where no year is named, and what can be read two ways stays as written."""
    assert expected == found(text, FactType.DATE)


@pytest.mark.parametrize(("text", "expected"), RELATIVE.items(), ids=RELATIVE)
def test_a_relative_date_counts_from_the_day_of_writing(text: str, expected: list[tuple[str, str]]) -> None:
    """Monday is the last one, by Friday the next; habits are no dates."""
    assert expected == found(text, FactType.DATE)


@pytest.mark.parametrize(("text", "expected"), DAY_TIMES.items(), ids=DAY_TIMES)
def test_a_time_with_its_day_is_a_date(text: str, expected: list[tuple[str, str]]) -> None:
    """A part of the day or the day itself beside a time make one fact."""
    assert expected == found(text, FactType.DATE)


@pytest.mark.parametrize(("text", "expected"), TIMES.items(), ids=TIMES)
def test_a_bare_time_is_a_time(text: str, expected: list[tuple[str, str]]) -> None:
    """A clock time alone says when, but not on which day."""
    assert expected == found(text, FactType.TIME)


@pytest.mark.parametrize("text", ["last Friday", "昨天", "上个月", "two weeks ago", "三天前", "去年"])
def test_without_a_day_of_writing_the_words_are_the_value(text: str) -> None:
    """Nothing is guessed."""
    assert [(text, text)] == found(text, FactType.DATE, sent_on=None)
