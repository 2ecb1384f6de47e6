"""Which colleague is called when."""

import pytest

from processor.config import Config
from processor.states import Automation, TicketStatus
from processor.tickets.events import Happened
from tests.tickets.journals import Journal, at, config, opened, told

__all__ = ["config"]


def sensitive(when: str, priority: str) -> Journal:
    """Return a matter that no program may comfort."""
    journal = opened(when, priority=priority, automation=Automation.RECEIPT_ONLY, kind="complaint", emotion="anger", intensity=3)
    return journal.note(when, Happened.SENSITIVE, mail=True, signals=["safety"], automation="receipt_only")


def test_danger_at_night(config: Config) -> None:
    """The lead at half time, the head at the end, and nothing by a machine; those on duty have got the alert about the mail."""
    lived = told(sensitive("03-08 02:12", "P1"), config, "03-08 02:12", "03-08 02:50")

    assert lived == [
        "03-08 02:27 reminder first 50 -> owner lead",
        "03-08 02:42 reminder first 100 -> head",
    ]


def test_a_sensitive_matter_does_not_wait_for_monday(config: Config) -> None:
    """Four business hours become four hours when somebody was hurt."""
    lived = told(sensitive("03-07 10:00", "P3"), config, "03-07 10:00", "03-07 15:00")

    assert lived == [
        "03-07 12:00 reminder first 50 -> owner lead",
        "03-07 14:00 reminder first 100 -> head",
    ]


def test_a_matter_that_turns_out_sensitive_calls_at_once(config: Config) -> None:
    """Those who would have been told by now are told in one mail, whatever the owner was reminded of before."""
    journal = opened("03-06 16:20", intensity=3)
    before = told(journal, config, "03-06 16:20", "03-09 10:20")

    journal.note("03-09 10:25", Happened.SENSITIVE, mail=True, signals=["law"], automation="off").becomes(automation=Automation.OFF)

    assert before[-1] == "03-09 10:20 reminder first 75 -> owner backup"
    assert told(journal, config, "03-09 10:25", "03-09 10:30") == ["03-09 10:25 reminder first 100 -> owner lead head"]


def test_what_nobody_has_is_told_to_the_lead_early(config: Config) -> None:
    """At a quarter of the time to the first answer."""
    assert told(opened("03-02 09:00", owner=None), config, "03-02 09:00", "03-02 10:30") == ["03-02 10:00 unowned -> lead"]


def test_who_takes_it_ends_the_call(config: Config) -> None:
    """An owner in time, no word to the lead."""
    journal = opened("03-02 09:00", owner=None)

    lived = told(journal, config, "03-02 09:00", "03-02 10:30", ("03-02 09:30", lambda journal: journal.becomes(owner="wang@")))

    assert lived == []


def test_a_hand_over_that_nobody_takes(config: Config) -> None:
    """Both leads are told when the hour is over; the old owner still has it, so the customer hears nothing."""
    journal = opened("03-02 10:00", priority="P4").replied("03-02 10:30")
    journal.note("03-03 10:00", Happened.HANDED_OVER, "wang@", mail=True, department="logistics")

    assert told(journal, config, "03-03 10:00", "03-03 12:00") == ["03-03 11:00 chase -> lead other-lead"]


def test_who_accepts_is_named_to_the_customer(config: Config) -> None:
    """Half an hour later, so that two hand-overs make one mail that names the last."""
    journal = opened("03-02 10:00", priority="P4").replied("03-02 10:30")
    accepts(journal, "03-03 11:20", "logistics")

    lived = told(journal, config, "03-03 11:20", "03-03 15:00", ("03-03 11:40", lambda journal: accepts(journal, "03-03 11:40", "billing")))

    assert lived == ["03-03 11:50 handoff-notice"]
    assert journal.events[-1].text("about") == "billing"


def test_who_writes_when_accepting_needs_no_notice(config: Config) -> None:
    """The customer hears it from the person."""
    journal = opened("03-02 10:00", priority="P4").replied("03-02 10:30").replied("03-03 11:20")
    journal.note("03-03 11:20", Happened.ACCEPTED, "chen@", mail=True, department="logistics")

    assert told(journal, config, "03-03 11:20", "03-03 15:00") == []


def accepts(journal: Journal, when: str, department: str) -> Journal:
    """Let somebody accept what was handed over."""
    journal.note(when, Happened.HANDED_OVER, "wang@", department=department)
    journal.note(when, Happened.ACCEPTED, "chen@", department=department)
    return journal.note(when, Happened.OWNER_CHANGED, "chen@", owner="chen@", department=department, was="wang@")


def test_a_question_between_departments_that_is_not_answered(config: Config) -> None:
    """Both leads are told after a day of work."""
    journal = opened("03-02 09:00", priority="P4").replied("03-02 10:00").becomes(status=TicketStatus.CONSULTING)
    journal.note("03-02 10:00", Happened.CONSULTED, "wang@", consult=1, department="logistics")

    assert told(journal, config, "03-02 10:00", "03-03 12:00") == ["03-03 10:00 chase -> lead other-lead"]


@pytest.mark.parametrize(
    ("again", "reminded"),
    [
        pytest.param("P3", ["75 -> owner backup", "90 -> owner lead"], id="no change"),
        pytest.param("P2", ["150 -> owner backup lead manager head"], id="more pressing: what has passed in one mail"),
        pytest.param("P4", ["75 -> owner backup"], id="less pressing: nothing twice"),
    ],
)
def test_a_new_priority_moves_the_ladder(config: Config, again: str, reminded: list[str]) -> None:
    """Start and what was told stay, the target is another."""
    journal = opened("03-02 09:00")
    told(journal, config, "03-02 09:00", "03-02 11:30")
    journal.becomes(priority=again)
    if again != "P3":
        journal.note("03-02 13:00", Happened.PRIORITISED, "zhao@", level=again, was="P3")

    lived = told(journal, config, "03-02 13:00", "03-02 17:00")

    first = [line.split("reminder first ")[1] for line in lived if "reminder first" in line]
    assert first[: len(reminded)] == reminded


def test_one_deed_is_called_for_once(config: Config) -> None:
    """The date that the acknowledgement named is that of the first answer: no second ladder."""
    journal = opened("03-02 09:00").note("03-02 09:00", Happened.PROMISED, due=at("03-02 14:00").isoformat(), source="acknowledgement")

    lived = told(journal, config, "03-02 09:00", "03-02 14:00")

    assert not [line for line in lived if "promise" in line]


def test_the_end_of_a_silence_is_told_to_the_owner(config: Config) -> None:
    """While nothing else asks for a mail: news for the customer are due, the owner first, then the lead as well."""
    journal = opened("03-02 09:00", reachable=False).replied("03-02 10:00")

    lived = told(journal, config, "03-02 10:00", "03-04 10:00")

    assert lived == ["03-03 17:24 reminder update 90 -> owner", "03-04 10:00 reminder update 100 -> owner lead"]


@pytest.mark.parametrize("status", [TicketStatus.MERGED, TicketStatus.VOID, TicketStatus.CLOSED])
def test_nobody_is_called_for_what_has_ended(config: Config, status: TicketStatus) -> None:
    """Merged, thrown away or closed: the plan is empty."""
    assert opened("03-02 09:00", status=status).plan(config, "03-20 09:00") == ()


def test_what_a_colleague_finds_sensitive_calls_those_on_duty(config: Config) -> None:
    """Nothing alerted them when the mail came in."""
    journal = opened("03-08 02:12", priority="P1", automation=Automation.OFF)
    journal.note("03-08 02:15", Happened.SENSITIVE, "wang@", mail=True, signals=["bereavement"], automation="off")

    assert told(journal, config, "03-08 02:15", "03-08 02:20") == ["03-08 02:15 reminder first 0 -> duty"]


def test_who_writes_again_in_a_sensitive_matter_is_not_left_until_morning(config: Config) -> None:
    """The clock of their new mail calls around the clock as well."""
    journal = sensitive("03-07 10:00", "P3").replied("03-07 11:00").wrote("03-07 23:00")

    assert told(journal, config, "03-07 23:00", "03-08 09:00") == [
        "03-07 23:00 reminder next 0 -> duty",
        "03-08 03:00 reminder next 50 -> owner lead",
        "03-08 07:00 reminder next 100 -> head",
    ]


@pytest.mark.parametrize(
    ("done", "lived"),
    [
        pytest.param(None, ["05-06 09:00 reminder action 100 -> owner"], id="not done: on the next working day"),
        pytest.param("04-28 10:00", [], id="done in time"),
    ],
)
def test_a_promised_change_is_not_forgotten(config: Config, done: str | None, lived: list[str]) -> None:
    """The matter is closed long since; what was promised then is asked for on its day, after the May holidays."""
    journal = opened("03-02 09:00").acknowledged("03-02 09:00").replied("03-02 10:00").closed("03-03 10:00", "spam")
    journal.note("03-02 10:00", Happened.ACTION_PROMISED, "wang@", action=7, due=at("04-30 23:59").isoformat())
    if done:
        journal.note(done, Happened.ACTION_DONE, "chen@", action=7)

    assert told(journal, config, done or "03-03 10:00", "05-30 10:00") == lived
