"""The time limits of a law: by the calendar, never paused, never begun again; and what a final answer must say."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from processor.config import Config
from processor.config_profiles import Deadline
from processor.tickets import regulation
from processor.tickets.clock_words import Reader, explain
from processor.tickets.clocks import Clock, ClockName, Outcome, dues, replay
from processor.tickets.events import Event, Happened
from tests.sample_config import DEPARTMENT, WHOLE, read
from tests.tickets.journals import Journal, at, local, opened

PROFILE = """
[[profiles]]
name = "uk_disp"
holding_letter_after = "49d"

[[profiles.deadlines]]
kind = "final"
length = 8
unit = "weeks"
from = "first_contact"

[[profiles.must_include]]
name = "ombudsman"
language = "en"
texts = ["You may write to the Financial Ombudsman Service.", "ombudsman.example"]

[[profiles.must_include]]
name = "ombudsman"
language = "zh-CN"
texts = ["您可以向金融申诉专员提出申诉。"]

[[profiles.holding_letters]]
language = "en"
text = "We need more time, because [[why]]."
"""
OTHER = DEPARTMENT.replace('"service"', '"other"').replace('"Service", "客服"', '"Other"')
UNDER_LAW = WHOLE.replace('key = "service"', 'key = "service"\nprofile = "uk_disp"') + OTHER + PROFILE
ANSWER = '[[profiles.deadlines]]\nkind = "answer"\nlength = 3\nunit = "business_days"\n\n'
ANSWER_TOO = PROFILE.replace("[[profiles.must", f"{ANSWER}[[profiles.must", 1)


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """Return a desk one of whose departments is under a regulator."""
    return read(tmp_path_factory.mktemp("config"), UNDER_LAW)


def begun(when: str = "03-02 09:10", department: str = "service", **values: object) -> Journal:
    """Return the journal of a complaint that came to a department."""
    journal = opened(when, department=department, **values)
    journal.events.append(Event(len(journal.events) + 1, at(when), "desk", "routed", {"department": department}))
    return journal


def limits(journal: Journal, config: Config, now: str = "03-02 09:10") -> list[Clock]:
    """Return the time limits of the law."""
    return list(replay(journal.as_case(), config, at(now)).of(ClockName.REGULATORY))


@pytest.mark.parametrize(
    ("start", "length", "unit", "due"),
    [
        ("2026-03-02 09:10", 8, "weeks", "2026-04-27 09:10"),
        ("2026-03-02 09:10", 30, "calendar_days", "2026-04-01 09:10"),
        ("2026-12-31 23:59", 2, "months", "2027-02-28 23:59"),
        ("2027-12-31 10:00", 2, "months", "2028-02-29 10:00"),
        ("2028-02-29 10:00", 12, "months", "2029-02-28 10:00"),
        ("2026-10-31 10:00", 1, "months", "2026-11-30 10:00"),
        ("2026-12-15 10:00", 1, "months", "2027-01-15 10:00"),
        ("2026-03-06 14:00", 3, "business_days", "2026-03-11 14:00"),
    ],
)
def test_when_a_time_limit_ends(config: Config, start: str, length: int, unit: str, due: str) -> None:
    """Weeks and days keep the time of day; a month that has no such day ends on its last; a weekend is no business day."""
    deadline = Deadline.model_validate({"kind": "final", "length": length, "unit": unit})
    zone = config.desk.zone

    found = regulation.due_of(deadline, datetime.fromisoformat(start).replace(tzinfo=zone), config)

    assert f"{found.astimezone(zone):%Y-%m-%d %H:%M}" == due


def test_summer_time_does_not_move_the_time_of_day(tmp_path: Path) -> None:
    """Eight weeks across the change in London end at the same time on the wall."""
    london = read(tmp_path, UNDER_LAW.replace("[desk]", '[desk]\ntimezone = "Europe/London"'))

    [clock] = limits(begun(), london)

    assert clock.due_at is not None
    assert (clock.due_at - clock.started_at).total_seconds() == (56 * 24 - 1) * 3600
    assert local(clock.due_at, ZoneInfo("Europe/London")) == "04-27 01:10"


def test_nothing_but_the_final_answer_ends_it(config: Config) -> None:
    """Waiting, an answer, a new priority, another department and closing leave it as it was."""
    journal = begun().waits("03-03 10:00").wrote("03-20 10:00").note("03-20 11:00", Happened.PRIORITISED, level="P1", was="P3")
    journal.note("03-21 10:00", Happened.OWNER_CHANGED, department="other", owner="x@", was="y@").becomes(department="other")
    journal.closed("03-22 10:00", "withdrawn").reopened("03-25 10:00")

    [clock] = limits(journal, config, "04-01 10:00")

    assert (local(clock.started_at), local(clock.due_at or clock.started_at)) == ("03-02 09:10", "04-27 09:10")
    assert (clock.outcome, clock.pauses) == (Outcome.RUNNING, ())


@pytest.mark.parametrize(("solved", "outcome"), [("04-27 09:10", Outcome.MET), ("04-27 09:11", Outcome.BREACHED)])
def test_the_final_answer_ends_it_for_good(config: Config, solved: str, outcome: Outcome) -> None:
    """To the minute; a customer who comes back afterwards starts no new one."""
    journal = begun().solved(solved)
    assert [clock.outcome for clock in limits(journal, config, "04-28 10:00")] == [outcome]

    [clock] = limits(journal.reopened("04-28 11:00"), config, "04-29 10:00")

    assert (clock.outcome, local(clock.stopped_at or clock.started_at)) == (outcome, solved)


def test_a_final_answer_that_came_back_was_none(config: Config) -> None:
    """The limit goes on from its old start."""
    [clock] = limits(begun().solved("03-05 10:00").revoked("03-05 10:30"), config, "03-06 10:00")

    assert clock.running
    assert local(clock.started_at) == "03-02 09:10"


def test_of_merged_tickets_the_earliest_counts(config: Config) -> None:
    """Also when only the other one was under the rules."""
    earlier = at("02-27 16:00").isoformat()
    journal = begun(department="other").note(
        "03-04 10:00", Happened.ABSORBED, ticket="T-9", opened=earlier, first_contact=earlier, profile="uk_disp", answered=True
    )

    [clock] = limits(journal, config, "03-05 10:00")

    assert (local(clock.started_at), local(clock.due_at or clock.started_at)) == ("02-27 16:00", "04-24 16:00")
    assert "the earlier mail of a ticket" in "\n".join(explain(clock, Reader("en", config.desk.zone)))


def test_the_first_contact_may_lie_in_an_older_ticket(config: Config) -> None:
    """A matter that goes on from another counts from the beginning of that."""
    journal = begun()
    journal.write(at("03-02 09:10"), Happened.OPENED, "desk", {"first_contact": at("02-02 10:00").isoformat()})

    assert [local(clock.due_at or clock.started_at) for clock in limits(journal, config)] == ["03-30 10:00"]


@pytest.mark.parametrize("values", [{"department": "other"}, {"kind": "praise"}, {"colleague": True}])
def test_who_is_under_no_rules(config: Config, values: dict[str, object]) -> None:
    """Other departments, praise, and colleagues' own matters."""
    assert limits(begun(**values), config) == []  # type: ignore[arg-type]


def test_an_answer_has_a_limit_of_its_own(tmp_path: Path) -> None:
    """It ends with a person's answer; the final one goes on. Entries keep both dates by name."""
    both = read(tmp_path, UNDER_LAW.replace(PROFILE, ANSWER_TOO))
    journal = begun().replied("03-03 10:00")

    outcomes = {clock.about: clock.outcome for clock in limits(journal, both, "03-04 10:00")}

    assert outcomes == {"answer": Outcome.MET, "final": Outcome.RUNNING}
    kept = dues(replay(begun().as_case(), both, at("03-02 10:00")))
    assert {"regulatory final", "regulatory answer"} < set(kept)


def test_a_change_of_the_settings_does_not_move_what_has_ended(config: Config, tmp_path: Path) -> None:
    """The entry that ended it keeps the date."""
    shorter = read(tmp_path, UNDER_LAW.replace("length = 8", "length = 1"))
    journal = begun()
    kept = dues(replay(journal.as_case(), config, at("03-20 10:00")))
    journal.replied("03-20 10:00").note("03-20 10:00", Happened.SOLVED, "wang@", mail=True, due=kept)

    assert [clock.outcome for clock in limits(journal, shorter, "03-21 10:00")] == [Outcome.MET]


@pytest.mark.parametrize(
    ("language", "headline"),
    [("en", "Time limit of the law, final answer: due Mon 27 Apr 09:10"), ("zh-CN", "法定期限（最终答复）：4月27日周一 09:10 到期")],
)
def test_it_is_told_in_words(config: Config, language: str, headline: str) -> None:
    """As `processor show` prints it."""
    [clock] = limits(begun(), config)

    assert explain(clock, Reader(language, config.desk.zone))[0] == headline


@pytest.mark.parametrize(
    ("text", "language", "lacking"),
    [
        ("Your refund is on its way.", "en", ["You may write to the Financial Ombudsman Service."]),
        ("Your refund is on its way.", "de", ["You may write to the Financial Ombudsman Service."]),
        ("退款已经办好。", "zh-TW", ["您可以向金融申诉专员提出申诉。"]),
        ("Refunded. You may write to the\n  financial OMBUDSMAN Service.", "en", []),
        ("Refunded. See ombudsman.example", "en", []),
        ("退款已办好。您可以向金融申诉\n专员提出申诉。", "en", []),
    ],
)
def test_what_a_final_answer_lacks(config: Config, text: str, language: str, lacking: list[str]) -> None:
    """Any of the texts does, however lines break; what is missing is given in the customer's language where there is one."""
    assert [words for _, words in regulation.lacking(config.profiles[0], text, language)] == lacking
