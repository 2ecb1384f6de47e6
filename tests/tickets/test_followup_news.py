"""What a customer hears of the program's own accord, and what they are told at once."""

import pytest

from processor.config import Config
from processor.states import TicketStatus
from processor.tickets.events import Happened
from tests.tickets.journals import Journal, config, opened, told

__all__ = ["config"]


def to_the_customer(lines: list[str]) -> list[str]:
    """Leave out what colleagues are told, save that there is nothing new."""
    return [line for line in lines if "->" not in line or "nothing-new" in line]


def answered() -> Journal:
    """Return a P3 complaint that a person has answered on Monday at ten: news are due after two days of work."""
    return opened("03-02 09:00").acknowledged("03-02 09:00").replied("03-02 10:00")


def test_a_new_step_is_told_when_it_has_long_been_silent(config: Config) -> None:
    """At four fifths of the time; a step that was told is not told again."""
    lived = told(answered().step("03-02 16:00"), config, "03-02 16:00", "03-06 12:00")

    assert to_the_customer(lived) == ["03-03 15:48 progress", "03-05 15:48 nothing-new -> lead"]


def test_what_came_with_a_mail_is_told(config: Config) -> None:
    """A colleague who notes a step while writing has written of it."""
    journal = answered()
    journal.note("03-02 10:00", Happened.STEP, "wang@", mail=True, mail_of=1)
    journal.events[-1].detail["mail"] = journal.events[-2].number_of("mail")  # type: ignore[index]

    assert to_the_customer(told(journal, config, "03-02 10:00", "03-04 10:00")) == []


def test_the_third_in_a_row_is_for_a_person(config: Config) -> None:
    """Two mails by a machine, then the lead must see that somebody writes, however much there is to tell."""
    steps = [(one, lambda journal, one=one: journal.step(one)) for one in ("03-02 16:00", "03-04 16:00", "03-06 16:00")]

    lived = told(answered(), config, "03-02 10:00", "03-12 12:00", *steps)

    assert to_the_customer(lived) == ["03-03 15:48 progress", "03-05 15:48 progress", "03-09 15:48 nothing-new -> lead"]


def test_a_late_step_goes_out_when_it_comes(config: Config) -> None:
    """When news was due there was none, of which the clock's own reminder tells the lead; what is done then ends the silence."""
    lived = told(answered(), config, "03-02 10:00", "03-04 12:00", ("03-03 16:30", lambda journal: journal.step("03-03 16:30")))

    assert to_the_customer(lived) == ["03-03 16:30 progress"]


def test_a_reply_that_came_back_counts_as_never_written(config: Config) -> None:
    """The first answer is due again, with all its reminders and its comfort."""
    journal = opened("03-02 09:00", intensity=2, emotion="anger").acknowledged("03-02 09:00").replied("03-02 09:30")

    lived = told(
        journal, config, "03-02 09:30", "03-02 11:30", ("03-02 09:40", lambda journal: journal.revoked("03-02 09:40").step("03-02 09:41"))
    )

    assert lived == ["03-02 11:00 soothing", "03-02 11:00 reminder first 50 -> owner"]


def test_a_notice_of_the_new_owner_leaves_nothing_to_soothe_with(config: Config) -> None:
    """The only news has been told: half time finds nothing new."""
    journal = opened("03-02 09:00", intensity=2, emotion="anger").acknowledged("03-02 09:00")
    journal.note("03-02 09:10", Happened.ACCEPTED, "chen@", department="logistics")

    lived = told(journal, config, "03-02 09:10", "03-02 11:30")

    assert to_the_customer(lived) == ["03-02 09:40 handoff-notice", "03-02 11:00 nothing-new -> lead"]


def test_comfort_that_names_the_new_owner_is_notice_enough(config: Config) -> None:
    """Accepted shortly before half time: one mail, not two."""
    journal = opened("03-02 09:00", intensity=2, emotion="anger").acknowledged("03-02 09:00")
    journal.note("03-02 10:50", Happened.ACCEPTED, "chen@", department="logistics")

    assert to_the_customer(told(journal, config, "03-02 10:50", "03-02 13:30")) == ["03-02 11:00 soothing"]


@pytest.mark.parametrize(
    ("reason", "mail"),
    [
        ("lapsed", "closing"),
        ("no_response", "closing"),
        ("duplicate", "closing"),
        ("withdrawn", "closing"),
        ("out_of_scope", "closing"),
        ("confirmed", "closing"),
        ("spam", None),
    ],
)
def test_who_did_not_end_it_is_told_of_the_end(config: Config, reason: str, mail: str | None) -> None:
    """Nobody tells a sender of spam."""
    lived = told(answered().closed("03-03 10:00", reason), config, "03-03 10:00", "03-05 10:00")

    assert lived == ([f"03-03 10:00 {mail}"] if mail else [])


def test_thanks_that_end_it_are_not_answered(config: Config) -> None:
    """They know."""
    journal = opened("03-02 09:00").solved("03-02 16:00").note("03-02 17:00", Happened.THANKED, "customer", mail=True)

    assert told(journal.closed("03-02 17:00", "confirmed"), config, "03-02 17:00", "03-05 10:00") == []


def test_praise_needs_no_rating_and_no_end(config: Config) -> None:
    """Answered or not, it ends by itself, and nobody is asked or told."""
    journal = opened("03-02 09:00", kind="praise", emotion="joy", priority="P4").replied("03-02 10:00")

    assert told(journal, config, "03-02 10:00", "03-30 10:00") == ["03-07 10:00 close-lapsed"]


def test_who_was_asked_lately_is_not_asked_again(config: Config) -> None:
    """A rating a month from each customer, whatever tickets they have."""
    journal = opened("04-20 09:00").solved("04-20 10:00")
    journal.becomes(asked_lately=(journal.case.opened_at.replace(day=1),))

    assert told(journal, config, "04-20 10:00", "04-24 10:00") == []


def test_what_was_promised_and_is_done_is_told(config: Config) -> None:
    """Also after the end; what nobody promised is nobody's news."""
    journal = (
        answered().note("03-02 10:00", Happened.ACTION_PROMISED, "wang@", action=7, due="2026-04-30").closed("03-06 10:00", "withdrawn")
    )
    told(journal, config, "03-06 10:00", "03-06 10:00")

    journal.note("04-28 10:00", Happened.ACTION_DONE, "chen@", action=7).note("04-28 10:00", Happened.ACTION_DONE, "chen@", action=8)
    for action in (7, 8):
        journal.note("04-28 11:00", Happened.ACTION_CONFIRMED, "wang@", action=action)

    assert told(journal, config, "04-28 10:00", "05-30 10:00") == ["04-28 11:00 you-said-we-did"]
    assert journal.events[-1].text("about") == "7"


def test_two_numbers_become_one(config: Config) -> None:
    """Who was told both learns which one stays."""
    journal = answered().note("03-02 11:00", Happened.ABSORBED, "liu@", ticket="T-1002")

    assert told(journal, config, "03-02 11:00", "03-02 18:00") == ["03-02 11:00 merge-notice"]


def test_a_colleague_who_opens_it_again_writes_themselves(config: Config) -> None:
    """Only a customer's mail gets a receipt."""
    journal = answered().closed("03-03 10:00", "withdrawn", "wang@").becomes(status=TicketStatus.OPEN, cycle=2)
    journal.note("03-03 10:01", Happened.REOPENED, "wang@", mail=True, cycle=2)

    assert to_the_customer(told(journal, config, "03-03 10:01", "03-03 12:00")) == []


def test_who_asks_how_it_stands_after_the_end_gets_one_mail(config: Config) -> None:
    """Their question opens it again: the answer is receipt enough."""
    journal = answered().solved("03-03 10:00").reopened("03-03 11:00")
    journal.note("03-03 11:00", Happened.STATUS_ASKED, "customer", mail=True)

    assert to_the_customer(told(journal, config, "03-03 11:00", "03-03 12:00")) == ["03-03 11:00 status"]


def test_who_never_heard_of_the_ticket_hears_nothing_of_its_end(config: Config) -> None:
    """No acknowledgement, no answer: a closing mail would come out of the blue."""
    assert told(opened("03-02 09:00").closed("03-03 10:00", "withdrawn"), config, "03-03 10:00", "03-05 10:00") == []


def test_mail_from_before_our_time_makes_nobody_busy(config: Config) -> None:
    """What lay in the box when the desk began is filed; the next mail of the customer brings it to life."""
    journal = opened("03-02 09:00")
    journal.events[0].detail["silent"] = True  # type: ignore[index]

    assert journal.plan(config, "06-02 09:00") == ()
    assert journal.wrote("06-02 09:00").plan(config, "06-02 09:00")


def test_another_persons_number_is_not_told(config: Config) -> None:
    """When two people's matters are merged, neither learns of the other."""
    journal = answered().note("03-02 11:00", Happened.ABSORBED, "liu@", ticket="T-1002", known=False)

    assert told(journal, config, "03-02 11:00", "03-02 18:00") == []


def test_a_step_is_news_also_after_the_new_owner_was_named(config: Config) -> None:
    """The notice says who has it, not what they did."""
    journal = opened("03-02 09:00", intensity=2, emotion="anger").acknowledged("03-02 09:00").step("03-02 09:05")
    journal.note("03-02 09:10", Happened.ACCEPTED, "chen@", department="logistics")

    lived = told(journal, config, "03-02 09:10", "03-02 14:00")

    assert to_the_customer(lived) == ["03-02 09:40 handoff-notice", "03-02 13:40 soothing"]


def test_a_receipt_that_comes_too_late_is_left_out(config: Config) -> None:
    """Two automatic mails within a day already, so this one could leave tomorrow only."""
    journal = answered().solved("03-03 09:00")
    for number, instant in enumerate(("03-03 12:00", "03-03 17:00"), 1):
        journal.note(instant, Happened.MAILED, kind="closing", n=number, cycle=1, key=f"{number}", percent=0)

    lived = told(journal, config, "03-03 18:00", "03-05 08:00", ("03-03 18:00", lambda journal: journal.reopened("03-03 18:00")))

    assert to_the_customer(lived) == []


def test_a_second_low_mark_brings_no_second_mail(config: Config) -> None:
    """Who sends another 1 before anybody has written was told already that somebody will."""
    journal = answered().solved("03-02 11:00").rated("03-04 11:00", 1)

    def again(journal: Journal) -> Journal:
        return journal.note("03-04 15:30", Happened.RATED, "customer", mail=True, score=1, low=True)

    lived = told(journal, config, "03-04 11:00", "03-04 17:00", ("03-04 15:30", again))

    assert [line for line in lived if "recovery" in line] == ["03-04 11:00 recovery"]
