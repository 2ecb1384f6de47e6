"""What becomes of clocks when a matter comes back, changes its priority, is joined, divided, or an answer was never sent."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from processor.config import Config
from processor.durations import BusinessTime
from processor.states import TicketStatus
from processor.tickets.clocks import Clock, ClockName, Outcome, replay
from processor.tickets.events import Event, Happened
from tests.sample_config import WHOLE, read
from tests.tickets.journals import Journal, at, config, local, opened

__all__ = ["config"]

Told = tuple[ClockName, int, Outcome, str, str | None]


def told(clock: Clock) -> Told:
    """Return a clock in short."""
    return clock.name, clock.cycle, clock.outcome, local(clock.started_at), local(clock.due_at) if clock.due_at else None


def found(journal: Journal, config: Config, now: str, *names: ClockName) -> list[Told]:
    """Return the clocks of some kinds in short."""
    return [told(clock) for clock in replay(journal.as_case(), config, at(now)).all if clock.name in names]


def prioritised(journal: Journal, when: str, was: str, level: str) -> Journal:
    """Change the priority."""
    return journal.becomes(priority=level).note(when, Happened.PRIORITISED, "lin@", was=was, level=level)


def test_what_comes_back_has_half_of_the_time(config: Config) -> None:
    """The first cycle stays as it was; the answer to the new mail has its own time."""
    journal = opened("03-02 09:10", priority="P2").solved("03-04 16:00").closed("03-06 16:00", "confirmed").reopened("03-16 10:30")

    assert found(journal, config, "03-16 11:00", ClockName.RESOLVE, ClockName.NEXT) == [
        (ClockName.RESOLVE, 1, Outcome.BREACHED, "03-02 09:10", "03-04 09:10"),
        (ClockName.RESOLVE, 2, Outcome.RUNNING, "03-16 10:30", "03-17 10:30"),
        (ClockName.NEXT, 2, Outcome.RUNNING, "03-16 10:30", "03-16 15:30"),
    ]


@pytest.mark.parametrize(
    ("sla", "target"),
    [
        pytest.param('resolve = "40bh"', BusinessTime(hours=20), id="half"),
        pytest.param('resolve = "25bh"', BusinessTime(hours=13), id="half, up to the hour"),
        pytest.param('resolve = "10bh"', BusinessTime(days=1), id="a day of work at least"),
        pytest.param('resolve = "4bh"\n[sla.ola]\nanswer = "2bh"', BusinessTime(hours=4), id="but no more than the first time"),
        pytest.param('resolve = "3bd"', BusinessTime(days=2), id="days of work"),
        pytest.param('resolve = "4d"', timedelta(days=2), id="real time"),
        pytest.param('resolve = "30h"', timedelta(days=1), id="a real day at least"),
        pytest.param('resolve = "8h"', timedelta(hours=8), id="but no more than the first real time"),
    ],
)
def test_how_much_time_there_is_the_second_time(tmp_path: Path, sla: str, target: object) -> None:
    """A part of the first, within bounds."""
    config = read(tmp_path, f"{WHOLE}[sla.P2]\n{sla}\n")
    journal = opened("03-02 09:10", priority="P2").solved("03-02 10:00").reopened("03-04 10:30")

    clock = replay(journal.as_case(), config, at("03-04 11:00")).running(ClockName.RESOLVE)

    assert clock is not None
    assert (clock.cycle, clock.target) == (2, target)


def test_a_low_rating_waits_for_a_person(config: Config) -> None:
    """Also when it came without a word."""
    journal = opened("03-02 09:10", priority="P2").solved("03-02 10:00")
    journal.note("03-06 20:30", Happened.RATED, "customer", mail=True, score=1, low=True)
    journal.note("03-06 20:30", Happened.REOPENED, "customer", mail=True, cycle=2)

    assert found(journal, config, "03-06 21:00", ClockName.NEXT) == [(ClockName.NEXT, 2, Outcome.RUNNING, "03-06 20:30", "03-09 14:00")]


def test_a_colleague_opens_it_again(config: Config) -> None:
    """Nobody waits for an answer then; unless nobody had ever answered."""
    answered = opened("03-02 09:10").solved("03-02 10:00")
    answered.events.append(Event(9, at("03-03 10:00"), "lin@", Happened.REOPENED, {"mail": 77, "cycle": 2}))
    thrown_away = opened("03-02 09:10").note("03-02 10:00", Happened.VOIDED, "wang@")
    thrown_away.note("03-03 10:00", Happened.REOPENED, "lin@", cycle=2)

    assert found(answered, config, "03-03 11:00", ClockName.NEXT) == []
    assert found(thrown_away, config, "03-03 11:00", ClockName.NEXT, ClockName.UPDATE) == [
        (ClockName.UPDATE, 1, Outcome.NONE, "03-02 09:10", "03-04 09:10"),
        (ClockName.UPDATE, 2, Outcome.RUNNING, "03-03 10:00", "03-05 10:00"),
        (ClockName.NEXT, 2, Outcome.RUNNING, "03-03 10:00", "03-04 10:00"),
    ]


def test_a_new_priority_keeps_the_start(config: Config) -> None:
    """The time of the new one counts from the receipt; pauses stay pauses."""
    journal = prioritised(opened("03-02 10:00", priority="P3").waits("03-02 15:00").wrote("03-04 20:15"), "03-05 09:00", "P3", "P2")

    assert found(journal, config, "03-05 10:00", ClockName.FIRST, ClockName.RESOLVE, ClockName.NEXT) == [
        (ClockName.FIRST, 1, Outcome.MET, "03-02 10:00", "03-02 15:00"),
        (ClockName.RESOLVE, 1, Outcome.RUNNING, "03-02 10:00", "03-06 14:00"),
        (ClockName.NEXT, 1, Outcome.RUNNING, "03-04 20:15", "03-05 14:00"),
    ]


def test_a_promise_that_a_new_priority_broke_is_marked(config: Config) -> None:
    """Nobody was late: what is due in the past is due there because the priority says so now. A lower one takes it back."""
    journal = prioritised(opened("03-06 17:00", priority="P3"), "03-09 09:30", "P3", "P1")
    raised = replay(journal.as_case(), config, at("03-09 10:00"))

    lowered = replay(prioritised(journal, "03-09 10:30", "P1", "P4").as_case(), config, at("03-09 11:00"))

    assert [clock.name for clock in raised.all] == [ClockName.FIRST, ClockName.UPDATE, ClockName.RESOLVE]
    assert {(clock.outcome, clock.reprioritised) for clock in raised.all} == {(Outcome.BREACHED, True)}
    assert {(clock.outcome, clock.reprioritised) for clock in lowered.all} == {(Outcome.RUNNING, False)}


def test_what_was_late_before_is_not_excused_by_a_new_priority(config: Config) -> None:
    """It had been promised, and nobody came."""
    journal = prioritised(opened("03-02 09:10", priority="P3"), "03-02 15:00", "P3", "P2")

    clock = replay(journal.as_case(), config, at("03-02 16:00")).running(ClockName.FIRST)

    assert clock is not None
    assert (clock.overdue, clock.reprioritised) == (True, False)


def test_praise_that_was_none(config: Config) -> None:
    """A solution was owed from the receipt; nobody is blamed for what is late because of that."""
    journal = opened("02-24 09:10", kind="complaint").note("03-03 10:00", Happened.RETYPED, "wang@", kind="complaint", was="praise")
    before = replay(replace(journal.as_case(), events=(), kind="praise"), config, at("03-03 10:00"))

    after = replay(journal.as_case(), config, at("03-03 11:00"))

    assert [clock.name for clock in before.all] == [ClockName.FIRST]
    assert [(clock.name, clock.outcome, clock.reprioritised) for clock in after.all] == [
        (ClockName.FIRST, Outcome.BREACHED, False),
        (ClockName.UPDATE, Outcome.BREACHED, True),
        (ClockName.RESOLVE, Outcome.BREACHED, True),
    ]


def test_a_complaint_that_was_none(config: Config) -> None:
    """Nobody owes a solution any more; what was owed is neither kept nor broken."""
    journal = opened("03-02 09:10", kind="praise").note("03-02 10:00", Happened.RETYPED, "wang@", kind="praise", was="complaint")

    assert {clock.name: clock.outcome for clock in replay(journal.as_case(), config, at("03-20 11:00")).all} == {
        ClockName.FIRST: Outcome.BREACHED,
        ClockName.UPDATE: Outcome.NONE,
        ClockName.RESOLVE: Outcome.NONE,
    }


def test_an_earlier_ticket_brings_its_start_along(config: Config) -> None:
    """Neither was answered: what the customer waits for began with the earlier one."""
    journal = opened("03-02 11:00", priority="P2")
    journal.note("03-02 11:30", Happened.ABSORBED, "wang@", ticket="T-1001", opened=at("03-02 09:10").isoformat(), answered=False)

    assert found(journal, config, "03-02 12:00", ClockName.FIRST, ClockName.UPDATE, ClockName.RESOLVE) == [
        (ClockName.FIRST, 1, Outcome.BREACHED, "03-02 09:10", "03-02 11:10"),
        (ClockName.UPDATE, 1, Outcome.RUNNING, "03-02 09:10", "03-03 09:10"),
        (ClockName.RESOLVE, 1, Outcome.RUNNING, "03-02 09:10", "03-04 09:10"),
    ]


def test_a_later_ticket_changes_nothing_for_one_that_waits(config: Config) -> None:
    """The survivor keeps its own due instant; the other one ends, whatever comes to it later."""
    later = at("03-02 11:00").isoformat()
    survivor = opened("03-02 09:10", priority="P2")
    survivor.note("03-02 11:05", Happened.ABSORBED, "liu@", ticket="T-1002", opened=later, unanswered_since=later, answered=False)
    absorbed = opened("03-02 11:00", priority="P2").note("03-02 11:05", Happened.MERGED, "liu@", into="T-1001").replied("03-02 11:10")

    assert found(survivor, config, "03-02 11:06", ClockName.FIRST) == [(ClockName.FIRST, 1, Outcome.RUNNING, "03-02 09:10", "03-02 11:10")]
    assert {clock.outcome for clock in replay(absorbed.as_case(), config, at("03-03 09:00")).all} == {Outcome.MERGED}


def test_what_was_not_answered_there_is_to_be_answered_here(config: Config) -> None:
    """The survivor was answered; the oldest mail without an answer counts, in whichever ticket it came."""
    journal = opened("03-02 09:10").replied("03-02 10:00").wrote("03-02 15:00")
    began, since = at("02-27 10:00").isoformat(), at("03-02 14:00").isoformat()
    journal.note("03-02 16:00", Happened.ABSORBED, "liu@", opened=began, unanswered_since=since, answered=True)

    assert found(journal, config, "03-02 17:00", ClockName.NEXT, ClockName.RESOLVE) == [
        (ClockName.RESOLVE, 1, Outcome.RUNNING, "03-02 09:10", "03-09 09:10"),
        (ClockName.NEXT, 1, Outcome.RUNNING, "03-02 14:00", "03-03 14:00"),
    ]


def test_what_was_split_off_counts_from_its_own_mail(config: Config) -> None:
    """The customer wrote it then, whoever divided it when."""
    journal = opened("03-03 15:00")
    journal.note("03-03 15:00", Happened.SPLIT_OFF, "wang@", of="T-1001", received=at("03-02 09:10").isoformat())

    assert found(journal, config, "03-03 16:00", ClockName.FIRST) == [(ClockName.FIRST, 1, Outcome.BREACHED, "03-02 09:10", "03-02 14:10")]


def test_an_answer_that_came_back_was_never_sent(config: Config) -> None:
    """The first reply runs as if nobody had written, and so does everything else."""
    journal = opened("03-02 09:10", priority="P2").note("03-02 09:11", Happened.PROMISED, due=at("03-02 11:10").isoformat())
    before = found(journal, config, "03-02 17:00", *ClockName)

    journal.replied("03-02 10:00").revoked("03-02 16:00")

    assert found(journal, config, "03-02 17:00", *ClockName) == before
    assert (ClockName.FIRST, 1, Outcome.BREACHED, "03-02 09:10", "03-02 11:10") in before
    assert (ClockName.PROMISE, 1, Outcome.BREACHED, "03-02 09:11", "03-02 11:10") in before


def test_a_solution_that_came_back_was_never_told(config: Config) -> None:
    """Nothing is solved, nothing has to be confirmed; what came in meanwhile is still unanswered."""
    journal = opened("03-02 09:10").replied("03-02 10:00").wrote("03-02 11:00").solved("03-02 15:00").revoked("03-03 09:00")

    assert found(journal, config, "03-03 09:30", ClockName.NEXT, ClockName.RESOLVE, ClockName.CONFIRM) == [
        (ClockName.RESOLVE, 1, Outcome.RUNNING, "03-02 09:10", "03-09 09:10"),
        (ClockName.NEXT, 1, Outcome.RUNNING, "03-02 11:00", "03-03 11:00"),
    ]


def test_what_another_mail_has_solved_stays_solved(config: Config) -> None:
    """An earlier answer came back; the solution arrived."""
    journal = opened("03-02 09:10").replied("03-02 10:00").solved("03-02 15:00")
    journal.note("03-02 16:00", Happened.REPLY_REVOKED)
    journal.events[-1] = replace(journal.events[-1], detail={"mail": 2, "because": "refused"})

    assert found(journal, config, "03-02 17:00", ClockName.FIRST, ClockName.RESOLVE) == [
        (ClockName.FIRST, 1, Outcome.BREACHED, "03-02 09:10", "03-02 14:10"),
        (ClockName.RESOLVE, 1, Outcome.MET, "03-02 09:10", "03-09 09:10"),
    ]


def test_a_second_round_does_not_begin_earlier_for_another_ticket(config: Config) -> None:
    """What is joined to it is answered from when it was written."""
    journal = opened("03-02 09:10").solved("03-02 10:00").reopened("03-04 10:00").replied("03-04 11:00")
    journal.note("03-04 12:00", Happened.ABSORBED, "liu@", opened=at("03-03 10:00").isoformat(), answered=False)

    assert found(journal, config, "03-04 13:00", ClockName.NEXT, ClockName.RESOLVE)[-2:] == [
        (ClockName.NEXT, 2, Outcome.MET, "03-04 10:00", "03-05 10:00"),
        (ClockName.RESOLVE, 2, Outcome.RUNNING, "03-04 10:00", "03-06 15:00"),
    ]


def test_the_same_mail_may_be_sent_after_all(config: Config) -> None:
    """What was revoked does not count; what was sent later does."""
    journal = opened("03-02 09:10", priority="P2").replied("03-02 10:00").revoked("03-02 10:01")
    journal.events.append(Event(9, at("03-02 11:00"), "wang@", Happened.REPLIED, {"mail": 2}))

    assert found(journal, config, "03-02 12:00", ClockName.FIRST) == [(ClockName.FIRST, 1, Outcome.MET, "03-02 09:10", "03-02 11:10")]


def test_a_ticket_that_was_closed_when_an_answer_came_back_is_worked_on_again(config: Config) -> None:
    """In the same cycle, and somebody has to write."""
    journal = opened("03-02 09:10").replied("03-02 10:00").closed("03-02 12:00", "withdrawn").revoked("03-02 16:00")
    journal.becomes(status=TicketStatus.OPEN)

    assert found(journal, config, "03-02 16:30", ClockName.RESOLVE, ClockName.NEXT) == [
        (ClockName.RESOLVE, 1, Outcome.NONE, "03-02 09:10", "03-09 09:10"),
        (ClockName.RESOLVE, 1, Outcome.RUNNING, "03-02 16:00", "03-05 11:00"),
        (ClockName.NEXT, 1, Outcome.RUNNING, "03-02 16:00", "03-03 16:00"),
    ]


def test_a_date_is_kept_by_a_mail_before_it(config: Config) -> None:
    """The mail that gives a date does not keep it; the next one does, or is late."""
    due = at("03-03 15:00").isoformat()
    journal = opened("03-02 09:10").replied("03-02 10:00").note("03-02 10:00", Happened.PROMISED, "wang@", mail=True, due=due)
    given = found(journal, config, "03-02 11:00", ClockName.PROMISE)

    kept = found(journal.replied("03-03 15:00"), config, "03-03 16:00", ClockName.PROMISE)

    assert given == [(ClockName.PROMISE, 1, Outcome.RUNNING, "03-02 10:00", "03-03 15:00")]
    assert kept == [(ClockName.PROMISE, 1, Outcome.MET, "03-02 10:00", "03-03 15:00")]


def test_a_mail_does_not_keep_the_date_it_gives(config: Config) -> None:
    """In whichever order the journal has them."""
    journal = opened("03-02 09:10").replied("03-02 10:00")
    given = {"mail": 7, "due": at("03-03 15:00").isoformat()}
    journal.events.append(Event(5, at("03-02 12:00"), "wang@", Happened.PROMISED, given))
    journal.events.append(Event(6, at("03-02 12:00"), "wang@", Happened.REPLIED, {"mail": 7}))

    assert [told(clock)[2] for clock in replay(journal.as_case(), config, at("03-02 13:00")).of(ClockName.PROMISE)] == [Outcome.RUNNING]


def test_a_new_date_takes_the_place_of_one_that_has_not_passed(config: Config) -> None:
    """One that had passed stays broken."""
    journal = opened("03-02 09:10")
    for when, due in (("03-02 10:00", "03-03 10:00"), ("03-02 11:00", "03-04 10:00"), ("03-04 10:30", "03-05 10:00")):
        journal.note(when, Happened.PROMISED, "wang@", due=at(due).isoformat(), source="colleague")

    assert [told(clock)[2] for clock in replay(journal.as_case(), config, at("03-04 11:00")).of(ClockName.PROMISE)] == [
        *(Outcome.NONE, Outcome.BREACHED, Outcome.RUNNING)
    ]


@pytest.mark.parametrize(
    ("made", "due", "percents"),
    [
        pytest.param("03-02 10:00", "03-03 15:00", {50: "03-02 17:00", 100: "03-03 15:00", 150: "03-04 12:00"}, id="in opening time"),
        pytest.param("03-07 10:00", "03-07 14:00", {50: "03-07 12:00", 100: "03-07 14:00", 150: "03-07 16:00"}, id="on a Saturday"),
    ],
)
def test_parts_of_the_time_until_a_date(config: Config, made: str, due: str, percents: dict[int, str]) -> None:
    """Of the opening time until then; where there is none, of the real time."""
    journal = opened("03-02 09:10").note(made, Happened.PROMISED, "wang@", due=at(due).isoformat())

    clock = replay(journal.as_case(), config, at(made)).running(ClockName.PROMISE)

    assert clock is not None
    assert {percent: local(clock.used_at(percent) or clock.started_at) for percent in percents} == percents
