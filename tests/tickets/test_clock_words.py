"""Clocks, told to colleagues in English and Chinese."""

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from processor.config import Config
from processor.tickets.clock_vocabulary import CHINESE, ENGLISH
from processor.tickets.clock_words import Reader, explain
from processor.tickets.clocks import Clock, ClockName, Outcome, replay
from processor.tickets.events import Happened
from tests.sample_config import WHOLE, read
from tests.tickets.journals import SHANGHAI, Journal, at, config, opened

__all__ = ["config"]

HERE, HIER = Reader("en", SHANGHAI), Reader("zh-CN", SHANGHAI)
OPEN_HOURS = "Counted while the desk is open: Mon–Fri 09:00–12:00, 13:00–18:00, except public holidays (China), Shanghai time."


def the(name: ClockName, journal: Journal, config: Config, now: str) -> Clock:
    """Return the last clock of a kind."""
    return replay(journal.as_case(), config, at(now)).of(name)[-1]


def test_a_clock_with_a_pause(config: Config) -> None:
    """Start, pause with its length in opening time, and the calendar it goes by."""
    journal = opened("03-02 10:00", priority="P2").waits("03-02 14:02").wrote("03-02 17:14")

    clock = the(ClockName.RESOLVE, journal, config, "03-03 10:00")

    assert explain(clock, HERE) == (
        "Solution: due Wed 4 Mar 14:12 (16 h of opening time in all)",
        "Started Mon 2 Mar 10:00: the mail reached us.",
        "Paused 3 h 12 min: waiting for the customer, Mon 2 Mar 14:02–17:14.",
        OPEN_HOURS,
    )
    assert explain(clock, HIER) == (
        "给出方案：3月4日周三 14:12 到期（共 16 小时工作时间）",
        "3月2日周一 10:00 开始：收到来信。",
        "暂停 3 小时 12 分钟：等客户回复，3月2日周一 14:02–17:14。",
        "只计工作时间：周一至周五 09:00–12:00、13:00–18:00，法定节假日除外（中国），北京时间。",
    )


def test_a_clock_that_stands_still(config: Config) -> None:
    """How much is left, and since when nothing counts."""
    clock = the(ClockName.RESOLVE, opened("03-02 10:00", priority="P2").waits("03-02 15:00"), config, "03-03 10:00")

    assert explain(clock, HERE)[:3] == (
        "Solution: paused with 12 h left",
        "Started Mon 2 Mar 10:00: the mail reached us.",
        "Paused since Mon 2 Mar 15:00: waiting for the customer.",
    )
    assert explain(clock, HIER)[0] == "给出方案：已暂停，还剩 12 小时"


def test_a_clock_that_has_stopped(config: Config) -> None:
    """In time or not, and what stopped it."""
    journal = opened("03-02 09:10", priority="P2").replied("03-02 11:30")

    assert explain(the(ClockName.FIRST, journal, config, "03-03 10:00"), HERE)[:3] == (
        "First reply: late, it was due Mon 2 Mar 11:10",
        "Started Mon 2 Mar 09:10: the mail reached us.",
        "Stopped Mon 2 Mar 11:30: a colleague wrote to the customer.",
    )


@pytest.mark.parametrize(
    ("outcome", "english", "chinese"),
    [
        (Outcome.RUNNING, "First reply: due Mon 2 Mar 11:10 (2 h of opening time in all)", "首次答复：3月2日周一 11:10 到期"),
        (Outcome.BREACHED, "First reply: overdue since Mon 2 Mar 11:10", "首次答复：已逾期，期限为 3月2日周一 11:10"),
        (Outcome.MET, "First reply: in time, it was due Mon 2 Mar 11:10", "首次答复：按时完成，期限为 3月2日周一 11:10"),
        (Outcome.NONE, "First reply: ended without it", "首次答复：未完成即结束"),
        (Outcome.WAIVED, "First reply: waived", "首次答复：已免除"),
        (Outcome.MERGED, "First reply: goes on in another ticket", "首次答复：并入其他工单继续计时"),
    ],
)
def test_how_a_clock_stands(config: Config, outcome: Outcome, english: str, chinese: str) -> None:
    """One sentence for each outcome."""
    clock = replace(the(ClockName.FIRST, opened("03-02 09:10", priority="P2"), config, "03-02 10:00"), outcome=outcome)

    assert explain(clock, HERE)[0] == english
    assert explain(clock, HIER)[0].startswith(chinese)


def test_between_departments(config: Config) -> None:
    """The department by its name, or by its key."""
    journal = opened("03-03 10:00").note("03-03 10:00", Happened.HANDED_OVER, "wang@", department="logistics")
    clock = the(ClockName.ACCEPT, journal, config, "03-03 10:30")

    assert explain(clock, HERE)[:2] == (
        "Hand-over to logistics: due Tue 3 Mar 11:00 (1 h of opening time in all)",
        "Started Tue 3 Mar 10:00: the ticket was handed over.",
    )
    assert explain(clock, HIER, "物流部")[0].startswith("物流部接手：3月3日周二 11:00 到期")


def test_a_new_priority_and_a_second_round(config: Config) -> None:
    """What changed is told, not only what came of it."""
    journal = opened("03-06 17:00").becomes(priority="P1").note("03-09 09:30", Happened.PRIORITISED, "lin@", was="P3", level="P1")

    told = explain(the(ClockName.RESOLVE, journal, config, "03-09 10:00"), HERE)
    again = explain(the(ClockName.RESOLVE, journal.solved("03-09 11:00").reopened("03-09 12:00"), config, "03-09 12:30"), HERE)

    assert told == (
        "Solution: overdue since Sat 7 Mar 01:00",
        "Started Fri 6 Mar 17:00: the mail reached us.",
        "The priority changed, and with it the time there is, from the start.",
        "It was past already when it was set so.",
        "Counted day and night. Times are Shanghai time.",
    )
    assert again[0] == "Solution, opened again (2): due Mon 9 Mar 20:00 (8 h in all)"


def test_the_reader_has_their_own_zone(config: Config) -> None:
    """Opening hours are told in the zone of the desk, dates in that of the reader; both are named."""
    clock = the(ClockName.FIRST, opened("03-02 09:10", priority="P2"), config, "03-02 10:00")

    told = explain(clock, Reader("en", ZoneInfo("Europe/Berlin")))

    assert told[0] == "First reply: due Mon 2 Mar 04:10 (2 h of opening time in all)"
    assert told[-1] == f"{OPEN_HOURS} Times are Berlin time."


@pytest.mark.parametrize(
    ("calendar", "first", "headline", "counted"),
    [
        ('holidays = ""', "1bd", "(1 working day in all)", "Mon–Fri 09:00–12:00, 13:00–18:00, Shanghai time."),
        (
            'hours = ["mon-fri 09:00-17:00", "sat 10:00-12:00"]\nholidays = "DE"',
            "2bd",
            "(2 working days in all)",
            "Sat 10:00–12:00",
        ),
        ("", "3d", "(3 days in all)", "Counted day and night."),
        ("", "90m", "(1 h 30 min in all)", "Counted day and night."),
    ],
)
def test_every_sort_of_time(tmp_path: Path, calendar: str, first: str, headline: str, counted: str) -> None:
    """Working days, days, hours; with holidays and without."""
    config = read(tmp_path, f'{WHOLE}[calendar]\n{calendar}\n[sla.P3]\nfirst = "{first}"\n')

    told = explain(the(ClockName.FIRST, opened("03-02 09:10"), config, "03-02 10:00"), HERE)

    assert told[0].endswith(headline)
    assert counted in told[-1]


def test_both_languages_have_the_same_words() -> None:
    """Nothing that one can say is missing in the other, and no event that starts or stops a clock is without words."""
    for name in ("names", "standing", "because", "changed", "meanwhile"):
        assert set(getattr(ENGLISH, name)) == set(getattr(CHINESE, name))
    assert set(ENGLISH.names) == set(ClockName)
    assert set(ENGLISH.standing) == set(Outcome)
