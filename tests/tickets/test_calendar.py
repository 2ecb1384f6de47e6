"""Business time, right to the second across lunch, weekends, holidays, make-up days and clock changes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.config_clocks import Calendar
from processor.config_fields import COUNTRIES
from processor.durations import BusinessTime, parse_target
from processor.tickets.calendar import BusinessCalendar, around_the_clock

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
CN = BusinessCalendar(Calendar(), SHANGHAI)
EU = BusinessCalendar(Calendar(hours=("mon-fri 08:00-17:00",), holidays="DE"), BERLIN)
DAILY = around_the_clock(BERLIN)
INSTANTS = st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is the next argument
SPANS = st.timedeltas(timedelta(0), timedelta(hours=100))


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    """Return a local time as an instant."""
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


@pytest.mark.parametrize(
    ("start", "target", "due"),
    [
        pytest.param("2026-03-02T09:10", "2bh", "2026-03-02T11:10", id="within the morning"),
        pytest.param("2026-03-02T11:30", "2bh", "2026-03-02T14:30", id="across lunch"),
        pytest.param("2026-03-06T16:20", "4bh", "2026-03-09T11:20", id="across the weekend"),
        pytest.param("2026-03-07T10:00", "4bh", "2026-03-09T14:00", id="from a Saturday"),
        pytest.param("2026-03-02T18:00", "4bh", "2026-03-03T14:00", id="from the closing"),
        pytest.param("2026-03-02T16:00", "2bh", "2026-03-02T18:00", id="up to the closing"),
        pytest.param("2026-09-30T16:00", "4bh", "2026-10-08T11:00", id="across the national holiday"),
        pytest.param("2026-09-30T16:00", "40bh", "2026-10-13T16:00", id="a make-up Saturday counts"),
        pytest.param("2026-09-18T17:00", "4bh", "2026-09-20T12:00", id="a make-up Sunday counts"),
        pytest.param("2026-03-02T09:10", "40bh", "2026-03-09T09:10", id="a week of work"),
        pytest.param("2026-03-02T09:10", "16bh", "2026-03-04T09:10", id="two days of work"),
        pytest.param("2026-03-02T10:00", "1bd", "2026-03-03T10:00", id="a business day"),
        pytest.param("2026-03-06T10:00", "1bd", "2026-03-09T10:00", id="a business day from Friday"),
        pytest.param("2026-03-02T19:00", "1bd", "2026-03-03T18:00", id="a business day from the evening"),
        pytest.param("2026-03-07T10:00", "2bd", "2026-03-10T18:00", id="two business days from a Saturday"),
        pytest.param("2026-03-07T10:00", "30m", "2026-03-07T10:30", id="real time passes on a Saturday"),
    ],
)
def test_what_is_due_in_shanghai(start: str, target: str, due: str) -> None:
    """Two windows a day, five days a week, China's holidays."""
    assert CN.add(at(start), parse_target(target)) == at(due)


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        pytest.param("2026-03-28T22:00", 8, "2026-03-29T07:00", id="the night in spring has an hour less"),
        pytest.param("2026-10-24T22:00", 8, "2026-10-25T05:00", id="the night in autumn has an hour more"),
    ],
)
def test_the_days_of_a_clock_change_are_as_long_as_they_are(start: str, hours: int, due: str) -> None:
    """A desk that never closes counts the hours that pass."""
    assert DAILY.add(at(start, BERLIN), BusinessTime(hours=hours)) == at(due, BERLIN)


def test_a_pause_is_taken_out_in_business_time() -> None:
    """Sixteen hours from Monday ten o'clock, waiting from Monday three to Wednesday evening: Friday two o'clock."""
    used = CN.between(at("2026-03-02T10:00"), at("2026-03-02T15:00"))

    assert CN.after(at("2026-03-04T20:15"), timedelta(hours=16) - used) == at("2026-03-06T14:00")


@pytest.mark.parametrize(
    ("settings", "day", "works"),
    [
        (Calendar(), "2026-10-01", False),
        (Calendar(), "2026-10-10", True),
        (Calendar(holidays=""), "2026-10-01", True),
        (Calendar(holidays=""), "2026-10-10", False),
        (Calendar(closed=(date(2026, 3, 2),)), "2026-03-02", False),
        (Calendar(open=(date(2026, 3, 7),)), "2026-03-07", True),
        (Calendar(open=(date(2026, 10, 1),)), "2026-10-01", True),
        (Calendar(hours=("sat-mon 10:00-12:00",), holidays=""), "2026-03-08", True),
        (Calendar(hours=("sat-mon 10:00-12:00",), holidays=""), "2026-03-03", False),
        (Calendar(hours=("mon-fri 08:00-17:00",), holidays="DE"), "2026-12-25", False),
    ],
)
def test_which_days_are_worked(settings: Calendar, day: str, *, works: bool) -> None:
    """Holidays and make-up days of the country, and what the desk adds and takes away; its own word counts most."""
    assert BusinessCalendar(settings, SHANGHAI).is_working_day(date.fromisoformat(day)) is works


def test_a_desk_that_never_opens_says_so() -> None:
    """Better a message than a loop without end."""
    shut = BusinessCalendar(Calendar(hours=("mon 10:00-11:00",), holidays="", closed=_mondays()), SHANGHAI)

    with pytest.raises(ValueError, match="does not open within 10 years"):
        shut.next_opening(at("2026-03-02T10:00"))


def _mondays() -> tuple[date, ...]:
    return tuple(date(2026, 1, 5) + timedelta(days=7 * number) for number in range(700))


def test_opening_and_closing_are_told() -> None:
    """Open until lunch, then from one; on Sunday the next opening is Monday nine o'clock."""
    assert [CN.is_open(at(f"2026-03-02T{clock}")) for clock in ("08:59", "09:00", "11:59", "12:00", "13:00", "18:00")] == [
        *(False, True, True, False, True, False)
    ]
    assert CN.next_opening(at("2026-03-08T10:00")) == at("2026-03-09T09:00")
    assert CN.closing_on(date(2026, 3, 2)) == at("2026-03-02T18:00")
    assert CN.closing_on(date(2026, 3, 8)) is None


@given(INSTANTS, SPANS, st.sampled_from([CN, EU, DAILY]))
def test_what_is_due_is_the_earliest_instant(start: datetime, span: timedelta, calendar: BusinessCalendar) -> None:
    """Exactly the span has passed then, and a moment before it had not."""
    due = calendar.after(start, span)

    assert calendar.between(start, due) == span
    if span:
        assert calendar.between(start, due - timedelta(seconds=1)) < span


@given(INSTANTS, SPANS, SPANS, st.sampled_from([CN, EU]))
def test_business_time_adds_up(start: datetime, first: timedelta, second: timedelta, calendar: BusinessCalendar) -> None:
    """In two steps or in one, and never backwards."""
    middle = calendar.after(start, first)

    assert calendar.after(middle, second) == calendar.after(start, first + second)
    assert calendar.between(start, middle) + calendar.between(middle, middle + second) == calendar.between(start, middle + second)


@given(INSTANTS, SPANS, st.sampled_from(["Africa/Cairo", "America/Santiago", "Asia/Beirut", "Australia/Lord_Howe", "Pacific/Apia", "UTC"]))
def test_a_desk_that_never_closes_loses_no_minute(start: datetime, span: timedelta, zone: str) -> None:
    """Not where midnight is skipped or comes twice, and not where the clock changes by half an hour."""
    calendar = around_the_clock(ZoneInfo(zone))

    assert calendar.between(start, start + span) == span
    assert calendar.after(start, span) == start + span


@given(INSTANTS, st.integers(1, 12), st.timedeltas(timedelta(0), timedelta(days=20)), st.sampled_from([CN, EU]))
def test_who_comes_later_or_needs_longer_is_done_no_earlier(
    start: datetime, days: int, later: timedelta, calendar: BusinessCalendar
) -> None:
    """Business days and hours alike."""
    for target in (BusinessTime(days=days), BusinessTime(hours=days)):
        more = BusinessTime(days=target.days and target.days + 1, hours=target.hours and target.hours + 1)
        assert calendar.add(start, target) <= calendar.add(start + later, target)
        assert start < calendar.add(start, target) < calendar.add(start, more)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        pytest.param("2026-03-29T00:00", "2026-03-29T12:00", 2, id="spring: an hour of the window does not exist"),
        pytest.param("2026-10-25T00:00", "2026-10-25T12:00", 4, id="autumn: an hour of the window comes twice"),
        pytest.param("2026-03-22T00:00", "2026-03-22T12:00", 3, id="any other night"),
    ],
)
def test_a_window_in_the_night_of_a_clock_change(start: str, end: str, hours: int) -> None:
    """It is as long as it is, from one o'clock to four."""
    night = BusinessCalendar(Calendar(hours=("mon-sun 01:00-04:00",), holidays=""), BERLIN)

    assert night.between(at(start, BERLIN), at(end, BERLIN)) == timedelta(hours=hours)


def test_the_countries_of_the_configuration_are_those_of_the_library() -> None:
    """A country that is accepted has holidays; a newer library may know more."""
    known = {code for code in holidays.list_supported_countries(include_aliases=False) if len(code) == len("CN")}

    assert known >= COUNTRIES
    assert {"CN", "DE", "US"} <= COUNTRIES
