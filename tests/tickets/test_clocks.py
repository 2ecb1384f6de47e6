"""What starts, pauses and stops the clocks of a ticket, and when they are due."""

from datetime import timedelta
from pathlib import Path

import pytest

from processor.config import Config
from processor.durations import BusinessTime
from processor.tickets.clocks import Clock, ClockName, Clocks, Outcome, dues, replay
from processor.tickets.events import Happened
from tests.sample_config import WHOLE, read
from tests.tickets.journals import Journal, at, config, local, opened

__all__ = ["config"]


def clocks(journal: Journal, config: Config, now: str) -> Clocks:
    """Return the clocks at a local time."""
    return replay(journal.as_case(), config, at(now))


def the(name: ClockName, journal: Journal, config: Config, now: str) -> Clock:
    """Return the last clock of a kind."""
    return clocks(journal, config, now).of(name)[-1]


def due(clock: Clock) -> str | None:
    """Return when a clock is due, in Shanghai."""
    return local(clock.due_at) if clock.due_at else None


@pytest.mark.parametrize(
    ("priority", "start", "name", "expected"),
    [
        pytest.param("P2", "03-02 09:10", ClockName.FIRST, "03-02 11:10", id="V1"),
        pytest.param("P2", "03-02 11:30", ClockName.FIRST, "03-02 14:30", id="V2 across lunch"),
        pytest.param("P3", "03-06 16:20", ClockName.FIRST, "03-09 11:20", id="V3 across the weekend"),
        pytest.param("P3", "03-07 10:00", ClockName.FIRST, "03-09 14:00", id="V4 from a Saturday"),
        pytest.param("P3", "03-02 18:00", ClockName.FIRST, "03-03 14:00", id="V5 from the closing"),
        pytest.param("P2", "03-02 16:00", ClockName.FIRST, "03-02 18:00", id="V6 up to the closing"),
        pytest.param("P3", "09-30 16:00", ClockName.FIRST, "10-08 11:00", id="V7 across the national holiday"),
        pytest.param("P3", "09-30 16:00", ClockName.RESOLVE, "10-13 16:00", id="V7 with a make-up Saturday"),
        pytest.param("P3", "09-18 17:00", ClockName.FIRST, "09-20 12:00", id="V8 on a make-up Sunday"),
        pytest.param("P3", "03-02 09:10", ClockName.RESOLVE, "03-09 09:10", id="V11 a week"),
        pytest.param("P2", "03-02 09:10", ClockName.RESOLVE, "03-04 09:10", id="V11 two days"),
        pytest.param("P1", "03-08 02:12", ClockName.FIRST, "03-08 02:42", id="danger at night"),
        pytest.param("P3", "03-02 09:10", ClockName.UPDATE, "03-04 09:10", id="news, if nobody writes before"),
    ],
)
def test_what_runs_from_the_receipt(config: Config, priority: str, start: str, name: ClockName, expected: str) -> None:
    """A new complaint has three clocks, in the calendar of its priority."""
    assert due(the(name, opened(start, priority=priority), config, start)) == expected


def test_a_night_that_is_an_hour_short(tmp_path: Path) -> None:
    """V9: a desk in Berlin that never closes has eight hours on the night of the change, which is seven on the wall."""
    berlin = read(tmp_path, WHOLE.replace("[desk]", '[desk]\ntimezone = "Europe/Berlin"') + '[sla.P1]\nresolve = "8bh"\n')

    spring, autumn = (the(ClockName.RESOLVE, opened(start, priority="P1"), berlin, start) for start in ("03-29 05:00", "10-25 04:00"))

    assert (due(spring), due(autumn)) == ("03-29 13:00", "10-25 12:00")  # 07:00 CEST and 05:00 CET


@pytest.mark.parametrize(
    ("percent", "expected"),
    [
        *((25, "03-06 17:20"), (50, "03-09 09:20"), (75, "03-09 10:20"), (90, "03-09 10:56")),
        *((100, "03-09 11:20"), (150, "03-09 14:20"), (200, "03-09 16:20")),
    ],
)
def test_parts_of_the_time(config: Config, percent: int, expected: str) -> None:
    """V3: percentages are of business time, also those beyond what was promised."""
    used = the(ClockName.FIRST, opened("03-06 16:20"), config, "03-06 16:20").used_at(percent)

    assert used is not None
    assert local(used) == expected


def test_waiting_for_the_customer_pauses_in_business_time(config: Config) -> None:
    """V10: waiting from Monday three to Wednesday evening moves what is due on Wednesday to Friday two o'clock."""
    journal = opened("03-02 10:00", priority="P2").waits("03-02 15:00")

    waiting = the(ClockName.RESOLVE, journal, config, "03-03 10:00")
    resumed = the(ClockName.RESOLVE, journal.wrote("03-04 20:15"), config, "03-05 10:00")

    assert (waiting.outcome, waiting.due_at, waiting.used_at(50)) == (Outcome.PAUSED, None, None)
    assert (resumed.outcome, due(resumed)) == (Outcome.RUNNING, "03-06 14:00")
    assert [(local(pause.since), pause.until and local(pause.until), pause.because) for pause in resumed.pauses] == [
        ("03-02 15:00", "03-04 20:15", "waiting")
    ]
    assert due(the(ClockName.NEXT, journal, config, "03-05 10:00")) == "03-05 14:00"


def test_parts_of_the_time_do_not_pass_in_a_pause(config: Config) -> None:
    """Half of sixteen hours is used up on Thursday morning when the ticket waited from Monday to Wednesday."""
    clock = the(ClockName.RESOLVE, opened("03-02 10:00", priority="P2").waits("03-02 15:00").wrote("03-04 20:15"), config, "03-05 09:00")

    used = {percent: clock.used_at(percent) for percent in (25, 50, 150)}

    assert {percent: instant and local(instant) for percent, instant in used.items()} == {
        25: "03-02 15:00",
        50: "03-05 14:00",
        150: "03-09 14:00",
    }


@pytest.mark.parametrize(("replied", "outcome"), [("03-02 11:10:00", Outcome.MET), ("03-02 11:10:01", Outcome.BREACHED)])
def test_at_the_due_instant_is_in_time(config: Config, replied: str, outcome: Outcome) -> None:
    """A second later is not."""
    journal = opened("03-02 09:10", priority="P2").replied(replied)

    clock = the(ClockName.FIRST, journal, config, "03-02 12:00")

    assert (clock.outcome, clock.stopped_at) == (outcome, at(replied))


def test_the_receipt_of_the_colleagues_mail_counts(config: Config) -> None:
    """A desk that was down when the mail came did not make the colleague late; until then the clock was overdue and ran."""
    journal = opened("03-02 09:10", priority="P2")
    overdue = the(ClockName.FIRST, journal, config, "03-02 11:30")
    journal.note("03-02 11:40", Happened.REPLIED, "wang@", received=at("03-02 11:00").isoformat())

    clock = the(ClockName.FIRST, journal, config, "03-02 12:00")

    assert (overdue.outcome, overdue.running, overdue.overdue) == (Outcome.BREACHED, True, True)
    assert (clock.outcome, clock.stopped_at) == (Outcome.MET, at("03-02 11:00"))


@pytest.mark.parametrize(
    "event",
    [
        *(Happened.MAILED, Happened.STEP, Happened.HANDED_OVER, Happened.CONSULTED, Happened.OWNER_CHANGED, Happened.REMINDED),
        *(Happened.WAITING, Happened.SOLVED, Happened.THANKED, Happened.AWAY_UNTIL, Happened.NO_REPLY_NEEDED, Happened.CUSTOMER_WROTE),
    ],
)
def test_only_a_persons_mail_is_a_first_reply(config: Config, event: Happened) -> None:
    """No machine's mail, no note, no other status."""
    journal = opened("03-02 09:10", priority="P2").note("03-02 10:00", event, "wang@", mail=True)

    assert [clock.outcome for clock in clocks(journal, config, "03-02 10:30").of(ClockName.FIRST)] == [Outcome.RUNNING]


def test_the_oldest_unanswered_mail_counts(config: Config) -> None:
    """Later mails do not start it again, thanks do not start it at all; the answer stops it."""
    journal = opened("03-02 09:10").replied("03-02 10:00").note("03-02 10:10", Happened.THANKED, mail=True)
    thanked = clocks(journal, config, "03-02 10:30").of(ClockName.NEXT)
    journal.wrote("03-02 11:00").wrote("03-02 16:00").note("03-02 16:00", Happened.STATUS_ASKED, mail=True)

    running = the(ClockName.NEXT, journal, config, "03-02 17:00")
    stopped = the(ClockName.NEXT, journal.replied("03-03 09:30"), config, "03-03 10:00")

    assert thanked == []
    assert (local(running.started_at), due(running)) == ("03-02 11:00", "03-03 11:00")
    assert (stopped.outcome, stopped.stopped_at) == (Outcome.MET, at("03-03 09:30"))


def test_an_answer_may_be_waived(config: Config) -> None:
    """That is counted as such; the next mail of the customer counts anew."""
    journal = opened("03-02 09:10").replied("03-02 10:00").wrote("03-02 11:00").note("03-02 11:30", Happened.NO_REPLY_NEEDED, "wang@")

    found = clocks(journal.wrote("03-02 15:00"), config, "03-02 16:00").of(ClockName.NEXT)

    assert [(clock.outcome, local(clock.started_at)) for clock in found] == [
        (Outcome.WAIVED, "03-02 11:00"),
        (Outcome.RUNNING, "03-02 15:00"),
    ]


def test_every_reply_is_news(config: Config) -> None:
    """It starts the time until the next news; waiting and what is solved need none."""
    journal = opened("03-02 09:10").replied("03-02 10:00").replied("03-02 15:00").solved("03-03 10:00")

    found = clocks(journal, config, "03-03 11:00").of(ClockName.UPDATE)

    assert [(clock.outcome, local(clock.started_at), due(clock)) for clock in found] == [
        (Outcome.MET, "03-02 09:10", "03-04 09:10"),
        (Outcome.MET, "03-02 10:00", "03-04 10:00"),
        (Outcome.MET, "03-02 15:00", "03-04 15:00"),
        (Outcome.PAUSED, "03-03 10:00", None),
    ]


def test_news_while_the_customer_is_waited_for(config: Config) -> None:
    """The next news are not owed before the customer has written."""
    journal = opened("03-02 09:10").waits("03-02 10:00").replied("03-02 15:00")
    waiting = the(ClockName.UPDATE, journal, config, "03-03 10:00")

    assert (waiting.outcome, local(waiting.started_at)) == (Outcome.PAUSED, "03-02 15:00")
    assert due(the(ClockName.UPDATE, journal.wrote("03-04 09:00"), config, "03-04 10:00")) == "03-05 18:00"


def test_no_reply_needed_is_no_first_reply(config: Config) -> None:
    """Whoever has it opened again finds that the customer still waits."""
    journal = opened("03-02 09:10").note("03-02 10:00", Happened.NO_REPLY_NEEDED, "wang@").closed("03-02 11:00", "withdrawn")
    journal.note("03-03 10:00", Happened.REOPENED, "lin@", cycle=2)

    assert due(the(ClockName.NEXT, journal, config, "03-03 11:00")) == "03-04 10:00"


def test_what_is_solved_waits_for_the_customers_word(config: Config) -> None:
    """Five days of the calendar; that none comes is no breach."""
    journal = opened("03-02 09:10").solved("03-03 10:00")
    running = the(ClockName.CONFIRM, journal, config, "03-09 10:00")
    journal.closed("03-09 10:00", "lapsed")

    assert the(ClockName.RESOLVE, journal, config, "03-09 11:00").outcome is Outcome.MET
    assert (running.outcome, due(running)) == (Outcome.RUNNING, "03-08 10:00")
    assert the(ClockName.CONFIRM, journal, config, "03-09 11:00").outcome is Outcome.NONE


def test_a_satisfied_customer_confirms(config: Config) -> None:
    """A good rating closes it."""
    journal = opened("03-02 09:10").solved("03-03 10:00").rated("03-05 20:30", 5)

    assert the(ClockName.CONFIRM, journal, config, "03-06 11:00").outcome is Outcome.MET


def test_what_is_closed_without_an_answer_is_neither_kept_nor_broken(config: Config) -> None:
    """Withdrawn, out of scope, thrown away: nothing that anybody measures."""
    closed = clocks(opened("03-02 09:10").closed("03-02 10:00", "withdrawn"), config, "03-20 10:00")
    voided = clocks(opened("03-02 09:10").note("03-02 10:00", Happened.VOIDED, "wang@"), config, "03-20 10:00")

    assert [(clock.name, clock.outcome) for clock in closed.all] == [
        (ClockName.FIRST, Outcome.NONE),
        (ClockName.RESOLVE, Outcome.NONE),
        (ClockName.UPDATE, Outcome.PAUSED),
    ]
    assert {clock.outcome for clock in voided.all} == {Outcome.NONE}


def test_praise_asks_for_no_solution(config: Config) -> None:
    """Somebody thanks them in time; after that the ticket keeps a clock, so that nobody forgets to close it."""
    journal = opened("03-02 09:10", kind="praise", priority="P4")
    new = clocks(journal, config, "03-02 10:00")

    answered = clocks(journal.replied("03-02 11:00"), config, "03-02 12:00")

    assert [clock.name for clock in new.all] == [ClockName.FIRST]
    assert [clock.name for clock in answered.all if clock.running] == [ClockName.UPDATE]


def test_the_acknowledgement_has_two_minutes_at_any_hour(config: Config) -> None:
    """A ticket whose acknowledgement was withheld has no such clock."""
    sunday = opened("03-08 02:00")

    assert clocks(sunday, config, "03-08 02:30").of(ClockName.ACK) == []
    assert the(ClockName.ACK, sunday.acknowledged("03-08 02:02"), config, "03-08 02:30").outcome is Outcome.MET
    assert the(ClockName.ACK, opened("03-08 02:00").acknowledged("03-08 02:03"), config, "03-08 02:30").outcome is Outcome.BREACHED


def test_a_hand_over_is_accepted_or_handed_back(config: Config) -> None:
    """One hour of work; the customer's clocks go on."""
    journal = opened("03-03 10:00").note("03-03 10:00", Happened.HANDED_OVER, "wang@", department="logistics", mail=True)
    offered = the(ClockName.ACCEPT, journal, config, "03-03 11:20")
    accepted = journal.note("03-03 11:20", Happened.ACCEPTED, "chen@", department="logistics", mail=True)

    clock = the(ClockName.ACCEPT, accepted, config, "03-03 12:00")

    assert (due(offered), offered.about, offered.outcome) == ("03-03 11:00", "logistics", Outcome.BREACHED)
    assert (clock.outcome, clock.stopped_at) == (Outcome.BREACHED, at("03-03 11:20"))
    assert due(the(ClockName.FIRST, journal, config, "03-03 12:00")) == "03-03 15:00"


def test_a_later_hand_over_takes_the_place_of_an_earlier_one(config: Config) -> None:
    """The first department need not accept any more."""
    journal = opened("03-03 10:00").note("03-03 10:00", Happened.HANDED_OVER, "wang@", department="logistics")
    journal.note("03-03 10:10", Happened.HANDED_OVER, "wang@", department="finance")
    journal.note("03-03 10:30", Happened.DECLINED, "zhou@", department="finance")

    assert [(clock.about, clock.outcome) for clock in clocks(journal, config, "03-03 12:00").of(ClockName.ACCEPT)] == [
        ("logistics", Outcome.NONE),
        ("finance", Outcome.MET),
    ]


def test_two_departments_are_asked_at_once(config: Config) -> None:
    """Each has its own clock, in opening hours even when the ticket counts day and night."""
    journal = opened("03-03 10:00", priority="P1")
    for number, department in ((1, "logistics"), (2, "finance")):
        journal.note("03-03 17:00", Happened.CONSULTED, "wang@", consult=number, department=department)
    journal.note("03-04 09:30", Happened.CONSULT_ANSWERED, "chen@", consult=1, mail=True)

    found = clocks(journal, config, "03-05 10:00").of(ClockName.ANSWER)

    assert [(clock.about, clock.outcome, due(clock)) for clock in found] == [
        ("logistics", Outcome.MET, "03-04 17:00"),
        ("finance", Outcome.BREACHED, "03-04 17:00"),
    ]


def test_what_departments_owed_ends_with_the_solution(config: Config) -> None:
    """It was found without them."""
    journal = opened("03-03 10:00").note("03-03 10:00", Happened.HANDED_OVER, "wang@", department="logistics")
    journal.note("03-03 10:00", Happened.CONSULTED, "wang@", consult=1, department="finance").solved("03-03 10:30")

    found = clocks(journal, config, "03-05 10:00")

    assert [found.of(name)[0].outcome for name in (ClockName.ACCEPT, ClockName.ANSWER)] == [Outcome.NONE, Outcome.NONE]


def test_a_day_told_as_a_target_is_a_day_of_work(tmp_path: Path) -> None:
    """Half of it is half a day of opening."""
    config = read(tmp_path, WHOLE + '[sla.P3]\nfirst = "1bd"\n')
    clock = the(ClockName.FIRST, opened("03-06 10:00"), config, "03-06 10:00")

    assert clock.target == BusinessTime(days=1)
    assert (due(clock), local(clock.used_at(50) or clock.started_at)) == ("03-09 10:00", "03-06 15:00")


def test_real_time_passes_on_sundays(tmp_path: Path) -> None:
    """Whatever the calendar of the priority."""
    config = read(tmp_path, WHOLE + '[sla.P3]\nfirst = "2d"\n')
    clock = the(ClockName.FIRST, opened("03-07 10:00"), config, "03-07 10:00")

    assert clock.target == timedelta(days=2)
    assert (due(clock), local(clock.used_at(50) or clock.started_at)) == ("03-09 10:00", "03-08 10:00")


def test_what_has_ended_does_not_move_with_the_calendar(config: Config, tmp_path: Path) -> None:
    """The entry that ended it keeps the due instant; what runs goes by the calendar as it is now."""
    journal = opened("03-02 17:00", priority="P2")
    kept = dues(clocks(journal, config, "03-03 11:00"))
    journal.note("03-03 10:30", Happened.REPLIED, "wang@", due=kept)
    edited = read(tmp_path, WHOLE + "[calendar]\nclosed = [2026-03-03]\n")

    ended, running = the(ClockName.FIRST, journal, edited, "03-04 11:00"), the(ClockName.RESOLVE, journal, edited, "03-04 11:00")

    assert kept == {"first": "2026-03-03T02:00:00+00:00", "update": "2026-03-03T09:00:00+00:00", "resolve": "2026-03-04T09:00:00+00:00"}
    assert (ended.outcome, due(ended)) == (Outcome.BREACHED, "03-03 10:00")
    assert due(running) == "03-05 17:00"
