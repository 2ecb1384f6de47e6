"""What time brings to a whole ticket, right to the minute: the stories of a complaint desk, with business hours of Shanghai."""

from collections.abc import Callable

import pytest

from processor.config import Config
from processor.states import Automation, TicketStatus
from processor.tickets.events import Happened
from tests.tickets.journals import Journal, at, config, opened, told

__all__ = ["config"]
ANGRY = {"priority": "P2", "emotion": "anger", "intensity": 3}


def angry() -> Journal:
    """Return a furious complaint of a Monday morning, acknowledged at once, first answer due at 11:10."""
    return opened("03-02 09:10", **ANGRY).acknowledged("03-02 09:11")


def to_the_customer(lines: list[str]) -> list[str]:
    """Leave out what colleagues are told."""
    return [line for line in lines if "->" not in line]


def test_soothing_carries_news(config: Config) -> None:
    """A step noted before half time goes out then, once."""
    journal = angry().step("03-02 09:50")

    lived = told(journal, config, "03-02 09:50", "03-02 13:30")

    assert lived == [
        "03-02 10:10 soothing",
        "03-02 10:10 reminder first 50 -> owner",
        "03-02 10:40 reminder first 75 -> owner backup",
        "03-02 10:58 reminder first 90 -> owner lead",
        "03-02 11:10 reminder first 100 -> lead manager",
        "03-02 13:10 reminder first 150 -> head",
    ]


def test_without_news_the_lead_is_told(config: Config) -> None:
    """No step and no new owner: no comfort from a machine, and none later either."""
    lived = told(angry(), config, "03-02 09:11", "03-02 11:00", ("03-02 10:20", lambda journal: journal.step("03-02 10:20")))

    assert "03-02 10:10 nothing-new -> lead" in lived
    assert to_the_customer(lived) == []


def test_a_person_who_has_written_is_the_comfort(config: Config) -> None:
    """Nothing is left to soothe and nobody to remind of the first answer."""
    journal = angry().step("03-02 09:50").replied("03-02 10:05")

    assert told(journal, config, "03-02 10:05", "03-02 17:00") == []


@pytest.mark.parametrize(
    ("changed", "wording"),
    [({}, "anger"), ({"confident": False}, "neutral"), ({"emotion": "sadness"}, "sadness")],
)
def test_a_feeling_is_named_only_when_we_are_sure(config: Config, changed: dict[str, object], wording: str) -> None:
    """Else the words stay neutral."""
    journal = angry().step("03-02 09:50").becomes(**changed)

    assert next(step.about for step in journal.plan(config, "03-02 09:50") if step.kind == "soothing") == wording


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"kind": "question"}, id="somebody who asks"),
        pytest.param({"intensity": 1}, id="hardly any feeling"),
        pytest.param({"automation": Automation.RECEIPT_ONLY}, id="a colleague or the matter forbids it"),
        pytest.param({"automation": Automation.OFF}, id="no mail at all"),
        pytest.param({"verified": False}, id="an address that nobody has proved"),
        pytest.param({"reachable": False}, id="an address that sends our mail back"),
        pytest.param({"status": TicketStatus.WAITING}, id="the customer's turn"),
    ],
)
def test_who_is_not_soothed(config: Config, changed: dict[str, object]) -> None:
    """Neither soothing nor a word about it to the lead."""
    journal = angry().step("03-02 09:50").becomes(**changed)

    steps = journal.plan(config, "03-02 09:50")

    assert not [step for step in steps if "soothing" in (step.kind, step.about)]


def test_friday_evening_to_monday(config: Config) -> None:
    """Nobody is called at the weekend; one honest apology with the new date; the head at half as much again."""
    journal = opened("03-06 16:20", utc_offset_minutes=480).acknowledged("03-06 16:20")

    lived = told(
        journal,
        config,
        "03-06 16:20",
        "03-09 16:30",
        ("03-09 10:58", lambda journal: promised(journal, "03-09 10:58", "03-09 16:00")),
        ("03-09 15:30", lambda journal: journal.replied("03-09 15:30")),
    )

    assert [line for line in lived if "promise" not in line] == [
        "03-09 09:20 reminder first 50 -> owner",
        "03-09 10:20 reminder first 75 -> owner backup",
        "03-09 10:56 reminder first 90 -> owner lead",
        "03-09 11:20 breach-apology",
        "03-09 11:20 reminder first 100 -> lead manager",
        "03-09 14:20 reminder first 150 -> head",
    ]


def promised(journal: Journal, when: str, due: str, source: str = "colleague") -> Journal:
    """Note that a colleague names a date."""
    return journal.note(when, Happened.PROMISED, "zhao@", mail=True, due=at(due).isoformat(), source=source)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(lambda journal: journal, id="nobody named a date"),
        pytest.param(lambda journal: promised(journal, "03-09 09:00", "03-09 16:00"), id="a date that was named before it was asked for"),
        pytest.param(lambda journal: promised(journal, "03-09 10:58", "03-09 11:19"), id="a date that has passed as well"),
        pytest.param(lambda journal: promised(journal, "03-09 10:58", "03-09 16:00", "acknowledgement"), id="a date by a machine"),
        pytest.param(lambda journal: promised(journal, "03-09 10:58", "03-09 16:00").becomes(verified=False), id="an unproved address"),
    ],
)
def test_without_a_new_date_no_machine_says_sorry(config: Config, before: Callable[[Journal], Journal]) -> None:
    """The lead is told at the breach, and must find the words."""
    lived = told(before(opened("03-06 16:20").acknowledged("03-06 16:20")), config, "03-09 11:00", "03-09 12:00")

    assert to_the_customer(lived) == []
    assert any(line.startswith("03-09 11:20 reminder first 100 -> lead manager") for line in lived)


def test_a_date_named_after_the_breach_is_told_then(config: Config) -> None:
    """Late, but as soon as there is something to say."""
    journal = opened("03-06 16:20").acknowledged("03-06 16:20")

    lived = told(
        journal, config, "03-09 11:15", "03-09 12:00", ("03-09 11:45", lambda journal: promised(journal, "03-09 11:45", "03-09 16:00"))
    )

    assert to_the_customer(lived) == ["03-09 11:45 breach-apology"]


def test_the_second_broken_date_is_for_people(config: Config) -> None:
    """The new date passes as well: no further apology by a machine, and the head is told at once."""
    journal = promised(opened("03-06 16:20").acknowledged("03-06 16:20"), "03-09 10:58", "03-09 16:00")

    lived = told(
        journal, config, "03-09 11:00", "03-09 17:00", ("03-09 16:05", lambda journal: promised(journal, "03-09 16:05", "03-10 12:00"))
    )

    assert to_the_customer(lived) == ["03-09 11:20 breach-apology"]
    assert "03-09 16:00 reminder promise 100 -> owner lead manager head" in lived


def test_waiting_in_vain(config: Config) -> None:
    """Two reminders in business time, then it is closed and the customer told."""
    journal = opened("03-02 10:00", priority="P2").acknowledged("03-02 10:00").waits("03-02 15:00")

    assert told(journal, config, "03-02 15:00", "03-20 15:00") == [
        "03-04 15:00 waiting-reminder",
        "03-09 15:00 waiting-reminder",
        "03-16 15:00 close-unanswered",
        "03-16 15:00 closing",
    ]


def test_who_answers_is_not_reminded_again(config: Config) -> None:
    """The answer of Wednesday evening ends the reminders and starts our clocks."""
    journal = opened("03-02 10:00", priority="P2").acknowledged("03-02 10:00").waits("03-02 15:00")

    lived = told(journal, config, "03-02 15:00", "03-06 15:00", ("03-04 20:15", lambda journal: journal.wrote("03-04 20:15")))

    assert to_the_customer(lived) == ["03-04 15:00 waiting-reminder"]
    assert "03-05 14:00 reminder next 100 -> lead manager" in lived
    assert "03-06 14:00 reminder resolve 100 -> lead manager head" in lived  # the first answer had come late as well


def test_somebody_away_is_reminded_when_they_are_back(config: Config) -> None:
    """Their out-of-office said until when: their time counts from then."""
    journal = (
        opened("03-02 10:00", priority="P2")
        .waits("03-02 15:00")
        .note("03-02 15:01", Happened.AWAY_UNTIL, until=at("03-09 09:00").isoformat())
    )

    assert told(journal, config, "03-02 15:01", "03-11 08:00") == ["03-10 18:00 waiting-reminder"]


def test_a_matter_that_no_machine_may_mention_is_not_closed_by_one(config: Config) -> None:
    """Nothing announced the end, so a person decides."""
    journal = opened("03-02 10:00", priority="P2", automation=Automation.RECEIPT_ONLY).waits("03-02 15:00")

    assert told(journal, config, "03-02 15:00", "04-20 15:00") == ["03-16 15:00 reminder waiting 100 -> owner"]


def test_the_good_ending(config: Config) -> None:
    """Two days after the solution the customer is asked; their good rating closes it and nothing more leaves."""
    journal = angry().solved("03-04 16:00")

    lived = told(journal, config, "03-04 16:00", "04-30 16:00", ("03-06 20:30", lambda journal: journal.rated("03-06 20:30", 5)))

    assert lived == ["03-06 16:00 follow-up"]


def test_silence_after_the_solution_closes_it(config: Config) -> None:
    """Asked once, closed after five days, told in the morning."""
    journal = angry().solved("03-04 21:30")

    assert told(journal, config, "03-04 21:30", "04-30 16:00") == [
        "03-07 09:00 follow-up",
        "03-09 21:30 close-lapsed",
        "03-10 08:00 closing",
    ]


def test_a_low_rating_leaves_the_matter_to_people(config: Config) -> None:
    """One mail says who writes by when; after that no machine writes, and the broken date goes up to the head."""
    journal = angry().solved("03-04 16:00")

    lived = told(
        journal, config, "03-04 16:00", "03-09 15:00", ("03-06 20:30", lambda journal: journal.rated("03-06 20:30", 1).step("03-06 20:31"))
    )

    assert to_the_customer(lived) == ["03-06 16:00 follow-up", "03-06 20:30 recovery"]
    assert "03-09 14:00 reminder next 100 -> lead manager head" in lived


def test_coming_back(config: Config) -> None:
    """Who writes again after the end gets a receipt, once."""
    journal = angry().solved("03-04 16:00").rated("03-06 20:30", 5)

    lived = told(journal, config, "03-06 20:30", "03-16 15:00", ("03-16 10:30", lambda journal: journal.reopened("03-16 10:30")))

    assert to_the_customer(lived) == ["03-16 10:30 reopen-receipt"]
