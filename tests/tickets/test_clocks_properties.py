"""What holds for the clocks of every ticket, whatever its journal says: also what no verb would write."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processor.config import Config
from processor.states import TicketStatus
from processor.tickets import lifecycle
from processor.tickets.clocks import Clock, ClockName, Clocks, Outcome, counting, replay
from processor.tickets.events import Event, Happened
from tests.sample_config import WHOLE, read
from tests.tickets.journals import at, config, opened

__all__ = ["config"]

START = at("03-02 09:10")
PAUSED_IN = {ClockName.RESOLVE: {"waiting"}, ClockName.UPDATE: {"waiting", "solved", "closed"}}
ONE_AT_A_TIME = ((ClockName.FIRST, ClockName.NEXT), (ClockName.RESOLVE,), (ClockName.UPDATE,), (ClockName.CONFIRM,), (ClockName.ACCEPT,))
GAPS = st.sampled_from(
    [timedelta(0), timedelta(seconds=1), timedelta(minutes=50), timedelta(hours=7), timedelta(days=3), timedelta(days=40)]
)
DELAYS = st.sampled_from([timedelta(0), timedelta(0), timedelta(minutes=20), timedelta(days=2)])
OFTEN = [Happened.REPLIED, Happened.CUSTOMER_WROTE, Happened.WAITING, Happened.SOLVED, Happened.REOPENED]
LINES = st.lists(
    st.tuples(
        GAPS,
        DELAYS,
        st.sampled_from([*Happened, *OFTEN * 4]),
        st.integers(1, 3),
        st.sampled_from(["P1", "P2", "P3", "P4"]),
        st.booleans(),
    ),
    max_size=25,
)
KINDS = st.sampled_from(["complaint", "praise", "other"])


def journal(lines: Sequence[tuple[timedelta, timedelta, Happened, int, str, bool]]) -> tuple[Event, ...]:
    """Return entries whose details agree as far as a verb would see to it: one mail each, the priority that was."""
    events, now, level, mails = [Event(1, START, "desk", Happened.OPENED, {"mail": 1})], START, "P3", [1]
    for number, (gap, delay, name, small, priority, flag) in enumerate(lines, 2):
        now += gap
        mails.append(mails[-small] if name is Happened.REPLY_REVOKED and len(mails) >= small else number)
        detail: dict[str, Any] = {"mail": mails[-1], "received": (now - delay).isoformat(), "consult": small, "department": f"d{small}"}
        if name is Happened.PROMISED:
            detail |= {"due": (now + (small - 1) * timedelta(hours=9)).isoformat()}
        if name is Happened.PRIORITISED:
            detail |= {"was": level, "level": priority}
            level = priority
        if name is Happened.RETYPED:
            detail |= {"kind": ("praise", "complaint")[flag], "was": "complaint"}
        if name is Happened.ABSORBED:
            detail |= {"opened": (now - small * timedelta(days=2)).isoformat(), "answered": flag}
        if name is Happened.CLOSED:
            detail |= {"reason": "confirmed" if flag else "lapsed"}
        if name is Happened.SPLIT_OFF:
            continue  # stands at the beginning of a journal or nowhere
        events.append(Event(number, now, "someone", name.value, detail))
    return tuple(events)


def clocks_of(events: tuple[Event, ...], kind: str, config: Config, now: datetime) -> Clocks:
    """Return the clocks; the ticket has the priority that its journal gave it last."""
    levels = [event.text("level") for event in events if event.name == Happened.PRIORITISED]
    case = replace(opened("03-02 09:10", kind=kind, priority=(levels or ["P3"])[-1]).as_case(), events=events)
    return replay(case, config, now)


@given(LINES, KINDS)
@settings(deadline=None)
def test_a_clock_is_consistent(config: Config, lines: Any, kind: str) -> None:  # noqa: ANN401 - as drawn
    """It starts, pauses and stops in this order, and its outcome agrees with its due instant."""
    events = journal(lines)
    now = events[-1].at + timedelta(hours=1)

    for clock in clocks_of(events, kind, config, now).all:
        turns = [clock.started_at, *(turn for pause in clock.pauses for turn in (pause.since, pause.until) if turn)]
        assert all(earlier <= later for earlier, later in pairwise([*turns, *([clock.stopped_at] if clock.stopped_at else [])]))
        assert {pause.because for pause in clock.pauses} <= PAUSED_IN.get(clock.name, set())
        assert all(pause.until is None or pause.since < pause.until for pause in clock.pauses)
        assert clock.because
        assert clock.paused <= clock.running
        assert (clock.due_at is None) <= clock.paused
        ended(clock) if clock.stopped_at else goes_on(clock, now)


def ended(clock: Clock) -> None:
    """Check what has ended."""
    assert clock.outcome not in (Outcome.RUNNING, Outcome.PAUSED)
    if clock.outcome in (Outcome.MET, Outcome.BREACHED):
        assert clock.due_at is not None
        assert clock.stopped_at is not None
        late = clock.stopped_at > clock.due_at
        assert clock.overdue is late or clock.name is ClockName.CONFIRM


def goes_on(clock: Clock, now: datetime) -> None:
    """Check what runs or stands still."""
    assert clock.outcome in (Outcome.RUNNING, Outcome.PAUSED, Outcome.BREACHED)
    assert clock.overdue is (clock.name is not ClockName.CONFIRM and clock.due_at is not None and now > clock.due_at)
    assert (clock.used_at(60) is None) is (clock.paused or clock.due_at is None)


@given(LINES, KINDS)
@settings(deadline=None)
def test_never_two_of_a_kind(config: Config, lines: Any, kind: str) -> None:  # noqa: ANN401 - as drawn
    """One answer is owed at a time, and one solution."""
    events = journal(lines)

    running = [clock.name for clock in clocks_of(events, kind, config, events[-1].at).all if clock.running]

    for names in ONE_AT_A_TIME:
        assert sum(name in names for name in running) <= 1


@given(LINES, KINDS, st.integers(1, 25))
@settings(deadline=None)
def test_what_has_ended_stays_as_it_ended(config: Config, lines: Any, kind: str, cut: int) -> None:  # noqa: ANN401 - as drawn
    """Whatever happens later, unless an answer turns out never to have been sent."""
    events = tuple(event for event in journal(lines) if event.name != Happened.REPLY_REVOKED)
    now = events[-1].at

    before = [clock for clock in clocks_of(events[:cut], kind, config, now).all if not clock.running]
    after = clocks_of(events, kind, config, now).all

    assert [clock for clock in before if clock not in after] == []


@given(LINES, KINDS)
@settings(deadline=None)
def test_somebody_is_always_at_the_clock(config: Config, lines: Any, kind: str) -> None:  # noqa: ANN401 - as drawn
    """A ticket that is being worked on has at least one clock that runs or waits."""
    events = tuple(event for event in journal(lines) if event.name != Happened.REPLY_REVOKED)
    status = TicketStatus.NEW
    for event in events:
        if status is not TicketStatus.VOID or event.name == Happened.REOPENED:
            status = lifecycle.after(status, event.name)

    if status in lifecycle.ACTIVE:
        assert any(clock.running for clock in clocks_of(events, kind, config, events[-1].at).all)


@given(LINES, st.sampled_from(["complaint"]))
@settings(deadline=None)
def test_more_time_is_never_due_earlier(config: Config, generous: Config, lines: Any, kind: str) -> None:  # noqa: ANN401 - as drawn
    """The same journal, twice the time."""
    events = journal(lines)
    mean = {(clock.name, clock.begun_by, clock.cycle): clock for clock in clocks_of(events, kind, config, events[-1].at).all}

    for clock in clocks_of(events, kind, generous, events[-1].at).all:
        other = mean[clock.name, clock.begun_by, clock.cycle]
        assert clock.due_at is None or other.due_at is None or other.due_at <= clock.due_at


@given(LINES, KINDS)
@settings(deadline=None)
def test_time_is_used_up_in_order(config: Config, lines: Any, kind: str) -> None:  # noqa: ANN401 - as drawn
    """A larger part of the time is never over before a smaller one, and the whole is over when it is due."""
    events = journal(lines)

    for clock in clocks_of(events, kind, config, events[-1].at).all:
        used = [instant for percent in (25, 50, 90, 100, 150, 400) if (instant := clock.used_at(percent))]
        assert clock.target is None or used == sorted(used)
        if clock.running and not clock.paused:
            assert clock.used_at(100) == clock.due_at


@given(LINES)
def test_a_revoked_answer_says_nothing(lines: Any) -> None:  # noqa: ANN401 - as drawn
    """Nothing that its mail said counts, and everything else does."""
    events = journal(lines)
    revoked = {(event.number_of("mail"), event.number) for event in events if event.name == Happened.REPLY_REVOKED}

    left = counting(events)

    assert [event for event in events if event not in left] == [
        event
        for event in events
        if event.name in {"replied", "waiting", "solved", "closed", "promised"}
        and any(event.number_of("mail") == mail and event.number < number for mail, number in revoked)
    ]


@pytest.fixture(scope="module")
def generous(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """Return a desk that gives itself twice the time at every priority."""
    tables = [
        '[sla.P1]\nfirst = "60m"\nnext = "2h"\nupdate = "4h"\nresolve = "16h"\n',
        '[sla.P2]\nfirst = "4bh"\nnext = "8bh"\nupdate = "16bh"\nresolve = "32bh"\n',
        '[sla.P3]\nfirst = "8bh"\nnext = "16bh"\nupdate = "32bh"\nresolve = "80bh"\n',
        '[sla.P4]\nfirst = "16bh"\nnext = "32bh"\nupdate = "80bh"\nresolve = "160bh"\n',
        '[sla.ola]\naccept = "2bh"\nanswer = "16bh"\n',
    ]
    return read(tmp_path_factory.mktemp("config"), WHOLE + "".join(tables))
