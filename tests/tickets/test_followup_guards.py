"""When an automatic mail waits, and when it comes too late."""

import pytest

from processor.config import Config
from processor.states import TicketStatus
from processor.tickets.events import Happened
from processor.tickets.followup import StepKind
from tests.tickets.journals import Journal, at, config, local, opened, told

__all__ = ["config"]


def to_the_customer(lines: list[str]) -> list[str]:
    """Leave out what colleagues are told."""
    return [line for line in lines if "->" not in line]


def when(journal: Journal, config: Config, now: str, kind: StepKind) -> str | None:
    """Return when the first step of a kind is to come."""
    return next((local(step.at) for step in journal.plan(config, now) if step.kind is kind), None)


@pytest.mark.parametrize(
    ("offset", "leaves"),
    [
        pytest.param(None, "03-03 15:48", id="who names no zone has that of the desk"),
        pytest.param(480, "03-03 15:48", id="in Beijing it is afternoon"),
        pytest.param(0, "03-03 16:00", id="in London it is not yet eight"),
        pytest.param(-300, "03-03 21:00", id="in New York it is the middle of the night"),
        pytest.param(-660, "03-03 15:48", id="in Samoa it is evening, before nine"),
        pytest.param(99_999, "03-03 15:48", id="no zone of this earth"),
    ],
)
def test_nobody_is_woken(config: Config, offset: int | None, leaves: str) -> None:
    """A mail of the night waits for eight o'clock where the customer is."""
    journal = opened("03-02 09:00", utc_offset_minutes=offset).replied("03-02 10:00").step("03-02 11:00")

    assert when(journal, config, "03-02 11:00", StepKind.PROGRESS) == leaves


def test_what_waited_for_the_morning_is_judged_again_then(config: Config) -> None:
    """A person wrote in the evening: nothing is left to tell."""
    journal = opened("03-02 09:00", utc_offset_minutes=-300).replied("03-02 10:00").step("03-02 11:00")

    lived = told(journal, config, "03-02 11:00", "03-04 12:00", ("03-03 17:00", lambda journal: journal.replied("03-03 17:00")))

    assert to_the_customer(lived) == []


@pytest.mark.parametrize(
    ("mailed", "leaves"),
    [
        pytest.param([], "03-04 09:00", id="nothing lately"),
        pytest.param(["03-04 07:00"], "03-04 11:00", id="four hours between two"),
        pytest.param(["03-03 09:30", "03-03 12:00"], "03-04 09:30", id="two within a day"),
        pytest.param(["03-02 09:30", "03-03 12:00"], "03-04 09:00", id="one of them longer ago"),
    ],
)
def test_a_ticket_makes_few_mails(config: Config, mailed: list[str], leaves: str) -> None:
    """What would be too much moves to the instant at which it is not."""
    journal = opened("03-01 09:00").solved("03-02 09:00")
    for number, instant in enumerate(mailed, 1):
        journal.note(instant, Happened.MAILED, kind="progress", n=number, cycle=1, key="earlier", percent=number)

    assert when(journal, config, "03-04 08:00", StepKind.FOLLOW_UP) == leaves


def test_an_address_gets_few_mails(config: Config) -> None:
    """However many tickets somebody has: ten a day."""
    journal = opened("03-01 09:00", mailed_lately=tuple(at(f"03-03 1{minute}:00") for minute in range(10))).solved("03-02 09:00")

    assert when(journal, config, "03-04 08:00", StepKind.FOLLOW_UP) == "03-04 10:00"


def test_a_plea_for_a_date_is_answered_whatever_else_was_sent(config: Config) -> None:
    """An answer to how it stands is neither held back nor counted; the fourth in a day is not given."""
    journal = opened("03-02 09:00").acknowledged("03-02 09:00")
    questions = [f"03-02 {hour}:30" for hour in ("10", "11", "13", "14")]

    lived = told(journal, config, "03-02 09:00", "03-02 16:00", *[(one, lambda journal, one=one: asks(journal, one)) for one in questions])

    assert to_the_customer(lived) == ["03-02 10:30 status", "03-02 11:30 status", "03-02 13:30 status"]


def asks(journal: Journal, instant: str) -> Journal:
    """Let the customer ask how it stands."""
    return journal.wrote(instant).note(instant, Happened.STATUS_ASKED, "customer", mail=True)


@pytest.mark.parametrize(
    ("asked", "now", "answered"),
    [
        pytest.param("03-02 23:00", "03-02 23:00", "03-02 23:00", id="who writes at night is awake"),
        pytest.param("03-02 20:00", "03-02 23:00", "03-03 08:00", id="but not three hours later"),
    ],
)
def test_an_answer_may_come_at_night(config: Config, asked: str, now: str, answered: str) -> None:
    """Somebody who has just written is not woken by the answer."""
    journal = asks(opened("03-02 09:00").acknowledged("03-02 09:00"), asked)

    assert when(journal, config, now, StepKind.STATUS) == answered


@pytest.mark.parametrize(
    ("back", "sent"),
    [
        pytest.param("03-04 12:59", ["03-04 12:59 follow-up"], id="some hours late"),
        pytest.param("03-04 13:01", ["03-04 13:01 follow-up dropped"], id="half a day late"),
    ],
)
def test_a_nudge_that_is_late_is_dropped(config: Config, back: str, sent: list[str]) -> None:
    """After an outage nobody gets what belonged to another hour."""
    journal = opened("03-01 09:00").solved("03-02 09:00")

    assert told(journal, config, back, "03-05 09:00") == sent


def test_a_long_outage_makes_no_burst(config: Config) -> None:
    """One mail for each clock to the colleagues, none to the customer."""
    journal = opened("03-02 09:00", priority="P2", intensity=3, emotion="anger").acknowledged("03-02 09:00").step("03-02 09:30")

    lived = told(journal, config, "03-20 09:00", "03-20 09:00")

    assert sorted(line.removeprefix("03-20 09:00 ") for line in lived) == [
        "progress dropped",
        "reminder first 150 -> owner backup lead manager head",
        "reminder resolve 150 -> owner backup lead manager head",
    ]


def test_a_clock_that_is_set_back_repeats_nothing(config: Config) -> None:
    """What the journal tells as done is done, also in an instant that comes twice."""
    journal = opened("03-02 09:10", priority="P2", intensity=3, emotion="anger").acknowledged("03-02 09:11").step("03-02 09:50")
    first = told(journal, config, "03-02 09:50", "03-02 14:00")

    again = told(journal, config, "03-02 09:00", "03-02 14:00")

    assert "03-02 10:10 soothing" in first
    assert again == []


def test_what_is_still_due_after_a_long_time_in_vain_waits_for_a_person(config: Config) -> None:
    """The desk stood still while reminders were due: it does not close what it has not announced."""
    journal = opened("03-02 10:00").waits("03-02 15:00")

    lived = told(journal, config, "04-20 10:00", "05-30 10:00")

    assert lived == ["04-20 10:00 reminder waiting 100 -> owner"]
    assert journal.case.status is TicketStatus.WAITING


def test_a_closing_mail_of_last_week_is_not_sent(config: Config) -> None:
    """Two days after the fact nobody has to hear it any more."""

    def closed() -> Journal:
        return opened("03-02 10:00").acknowledged("03-02 10:00").closed("03-03 10:00", "out_of_scope")

    assert told(closed(), config, "03-03 10:00", "03-03 10:00") == ["03-03 10:00 closing"]
    assert told(closed(), config, "03-05 10:01", "03-06 10:00") == ["03-05 10:01 closing dropped"]


def test_a_mail_of_the_future_holds_nothing_back(config: Config) -> None:
    """The machine's clock was a month ahead for a while: what it noted then does not silence us for a month."""
    journal = opened("03-01 09:00").solved("03-02 09:00")
    journal.note("04-04 08:59", Happened.MAILED, kind="progress", n=1, cycle=1, key="earlier", percent=80)

    assert when(journal, config, "03-04 08:00", StepKind.FOLLOW_UP) == "03-04 09:00"
