"""What one pass of the timers does: once, to the right people, and nothing for ever."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from processor import journal
from processor.models import OutboxMail, Ticket
from processor.models_work import Absence, Beat
from processor.tickets import history, life, moment, timers, work
from processor.tickets.steps import StepKind
from tests.desk import Desk, Settings
from tests.letters import letter
from tests.story import CHEN, FRIDGE, HERS, HOUSE, LI, LIU, POT, QIAN, TOM, ZHAO, Story, at, kinds
from tests.tickets.verbs import act

MORNING = at("09:10")


@pytest.fixture
def story(tmp_path: Path, any_url: str) -> Iterator[Story]:
    """Yield a desk with an angry customer's ticket of Monday 9:10, on SQLite and on PostgreSQL."""
    with Story(tmp_path, Settings(database_url=any_url, tables=HOUSE.tables)) as opened:
        opened.until(at("09:09"))
        opened.receives(letter(LI, "冰箱", FRIDGE))
        opened.until(MORNING)
        opened.mails()
        yield opened


def reminded(desk: Desk, number: int = 1) -> list[tuple[int, list[str]]]:
    """Return who was reminded of the first answer, and at how much of its time."""
    entries = desk.show(f"T-{1000 + number}")["journal"]
    steps = [one["detail"] for one in entries if one["event"] == "reminded" and one["detail"].get("about") == "first"]
    return [(step["percent"], step["addresses"]) for step in steps]


def next_action(desk: Desk, number: int = 1) -> datetime | None:
    """Return when a ticket is looked at next."""
    with desk.database.unit_of_work():
        found: datetime | None = Ticket.get_by_id(number).next_action_at
    return found


def test_the_ladder_calls_one_person_after_the_other(story: Story) -> None:
    """Owner, owner and backup, owner and lead, lead and manager, head: each at its time, and once."""
    story.until(at("18:00"))
    story.until(at("18:00"))

    assert reminded(story) == [
        (50, [CHEN]),
        (75, [CHEN, LIU]),
        (90, [CHEN, ZHAO]),
        (100, [ZHAO, "manager@acme.example"]),
        (150, [QIAN]),
    ]


def test_after_a_standstill_one_thing_is_done_and_not_four(story: Story) -> None:
    """Nobody looks from 9:10 to 11:05: one reminder, at 90 %, to all whom the missed ones would have told."""
    story.at(at("11:05"))

    assert reminded(story) == [(90, [CHEN, LIU, ZHAO])]
    assert sorted(mail.recipient for mail in story.mails()) == sorted([CHEN, LIU, ZHAO])


def test_a_clock_that_is_set_back_repeats_nothing(story: Story) -> None:
    """The clock shows 11:11, then 9:30, then goes on: each reminder leaves once."""
    story.at(at("11:11"))
    first = reminded(story)
    story.mails()
    for time in ("09:30", "10:10", "10:41", "11:12"):
        story.at(at(time))

    assert reminded(story) == first
    assert story.mails() == []


def test_a_clock_that_was_far_ahead_leaves_no_ticket_asleep(story: Story) -> None:
    """The clock shows 2029 for a moment, then the truth: a later mail is looked after in time, and the morning's list comes."""
    story.at("2029-03-05T09:00:00+08:00")
    story.mails()
    story.at(at("12:00"))
    story.receives(letter(TOM, text=POT))
    story.until(at("12:00"))
    story.until(at("18:00"))
    assert [percent for percent, _ in reminded(story, 2)] == [50, 75, 90, 100]

    story.until(at("09:00", "03"))
    assert (LIU, "list") in kinds(story.mails())
    story.until(at("12:01", "03"))
    assert (next_action(story) or datetime.min.replace(tzinfo=UTC)) < datetime(2026, 6, 1, tzinfo=UTC)


def test_who_is_away_is_not_reminded(story: Story) -> None:
    """The owner is away: the colleague who stands in gets the reminders."""
    with story.database.unit_of_work():
        Absence.insert(address=CHEN, until=None, backup=ZHAO).execute()
    story.until(at("10:10"))

    assert reminded(story) == [(50, [ZHAO])]


def test_whom_the_matter_is_about_is_told_nothing(story: Story) -> None:
    """The complaint names the owner: nothing of it goes to them."""
    with story.database.unit_of_work(), story.database.transaction():
        journal.record(1, "recused", datetime.fromisoformat(MORNING), who=[CHEN])
    story.until(at("12:00"))

    assert CHEN not in {address for _, addresses in reminded(story) for address in addresses}
    assert CHEN not in {mail.recipient for mail in story.mails()}


def test_one_person_gets_one_reminder_in_half_an_hour(story: Story) -> None:
    """Two tickets of one owner run down together: the mails are half an hour apart, and the first one names the other ticket."""
    story.until(at("09:30"))
    story.receives(letter(LI, "冰箱又一台", FRIDGE))
    story.until(at("09:30"))
    with story.database.unit_of_work():
        Ticket.update(owner=CHEN).execute()
    story.until(at("10:29"))
    story.mails()
    story.until(at("10:42"))
    [reminder] = [mail for mail in story.mails(to=CHEN) if ".reminder." in mail.message_id]
    assert "[T-1001" in reminder.subject.replace("〔", "[")
    assert "T-1002 冰箱又一台：首次答复，还剩 50 分钟" in reminder.part("plain")

    story.until(at("14:00"))
    sent = [(str(mail.message["Date"]), mail.message_id.split(".")[0]) for mail in story.mails(to=CHEN) if ".reminder." in mail.message_id]
    assert any(ticket == "<t1002" for _, ticket in sent)


def test_many_that_come_late_come_as_a_list(story: Story) -> None:
    """Six tickets are overdue after a standstill: lead and owner get a list of them, and four mails, not thirty."""
    for number in range(6):
        story.receives(letter(TOM, f"Pot {number}", f"{POT} It is pot number {number}."))
    story.at(at("09:20"))
    story.mails()
    story.at(at("17:00", "03"))

    mails = story.mails()
    lists = [mail for mail in mails if ".list." in mail.message_id and "T-1003" in mail.part("plain")]
    assert {mail.recipient for mail in lists} >= {ZHAO, LIU}
    assert len([mail for mail in mails if mail.recipient == ZHAO]) < 12
    assert all(reminded(story, number) for number in range(2, 8))


def test_news_that_a_standstill_held_up_are_dropped_and_told(story: Story) -> None:
    """News were due on Monday evening, the desk is back on Tuesday noon: the customer gets none, and the lead hears which."""
    act(story, life.note_replied, at=at("10:00"))
    act(story, work.step, "已请仓库调出装箱照片", at=at("11:00"))
    story.at(at("11:00"))
    story.mails()
    story.at(at("14:00", "04"))

    mails = story.mails()
    assert HERS not in {mail.recipient for mail in mails}
    [told] = [mail for mail in mails if mail.recipient == ZHAO and "进展通报" in mail.part("plain")]
    assert "T-1001" in told.part("plain")


def test_a_reminder_of_ones_own_comes_at_its_time(story: Story) -> None:
    """A colleague asks to be reminded at three: then they are, with what they noted, and nobody else is."""
    wanted = datetime.fromisoformat(at("15:00"))
    act(story, work.remind_me, wanted.astimezone(UTC), "问安装师傅定在哪天", at=at("09:30"))
    story.until(at("14:59"))
    story.mails()
    story.until(at("15:01"))

    [own] = [mail for mail in story.mails() if "问安装师傅定在哪天" in mail.part("plain")]
    assert own.recipient == CHEN


def test_one_ticket_that_cannot_be_planned_stops_no_other(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug shows in one ticket: the others are looked after, and it is tried again an hour later."""
    story.receives(letter(TOM, text=POT))
    story.at(at("09:20"))
    whole: Callable[..., object] = moment.known

    def broken(desk: object, ticket: Ticket, *known: object) -> object:
        if ticket.id == 1:
            message = "a bug"
            raise ValueError(message)
        return whole(desk, ticket, *known)

    monkeypatch.setattr(moment, "known", broken)
    story.at(at("14:00"))

    assert reminded(story) == []
    assert reminded(story, 2)
    assert next_action(story) == datetime.fromisoformat(at("15:00")).astimezone(UTC)
    monkeypatch.undo()
    story.at(at("15:00"))
    assert reminded(story)


def test_a_step_that_stays_due_is_not_done_for_ever(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug leaves no trace of what was done: it is done once, and looked at again after a rest."""
    monkeypatch.setattr(journal, "extend", lambda *_, **__: [])
    story.at(at("10:10"))

    assert len(story.mails()) < 4
    assert next_action(story) == datetime.fromisoformat(at("10:20")).astimezone(UTC)


def test_a_language_without_words_brings_a_person(story: Story) -> None:
    """There is no template for news in German: nothing leaves in another language, and the owner is asked to write."""
    with story.database.unit_of_work():
        Ticket.update(language="de").execute()
    act(story, work.step, "已请仓库调出装箱照片", at=at("09:30"))
    story.until(at("10:10"))

    mails = story.mails()
    assert HERS not in {mail.recipient for mail in mails}
    assert [mail.recipient for mail in mails if "德语" in mail.part("plain") and "没有发出" in mail.part("plain")] == [CHEN]
    assert "skipped" in [entry["event"] for entry in story.show("T-1001")["journal"]]


def test_nobody_gets_the_same_comfort_twice(story: Story) -> None:
    """A second matter of the same customer with the same news: other words, and when these are used up, none."""
    for minute in ("11", "12"):
        story.receives(letter(LI, "冰箱", FRIDGE))
        story.until(at(f"09:{minute}"))
    with story.database.unit_of_work():
        Ticket.update(owner=CHEN).execute()
    for number in (1, 2, 3):
        act(story, work.step, "已请仓库调出装箱照片", at=at("09:30"), number=number)
    story.at(at("10:13"))

    soothing = [mail for mail in story.mails(to=HERS) if ".soothing." in mail.message_id]
    assert len(soothing) == 2
    assert len({"\n".join(mail.part("plain").split("T-100")[0].splitlines()[:3]) for mail in soothing}) == 2


def test_lists_come_in_the_morning_and_once_after_a_standstill(story: Story) -> None:
    """The first start sends none; each working day brings one to those who have tickets; three days off bring one."""
    assert [kind for _, kind in kinds(story.mails()) if kind == "list"] == []
    story.until(at("08:29", "03"))
    story.mails()
    story.until(at("08:31", "03"))
    assert sorted(to for to, kind in kinds(story.mails()) if kind == "list") == [CHEN, ZHAO]
    story.at(at("12:00", "06"))
    assert [to for to, kind in kinds(story.mails()) if kind == "list" and to == CHEN] == [CHEN]
    story.at(at("12:01", "06"))
    story.until(at("08:29", "09"))
    assert [to for to, kind in kinds(story.mails()) if kind == "list" and to == CHEN] == []  # a weekend


def test_a_lead_looks_ahead_before_the_day_ends(story: Story) -> None:
    """An hour before closing the lead hears of what is due by the next morning; not of what is due later."""
    story.receives(letter(TOM, "later", POT))
    story.until(at("16:30"))
    story.receives(letter(TOM, "late", f"{FRIDGE}"))
    story.until(at("16:59"))
    story.mails()
    story.until(at("17:00"))

    [sweep] = [mail for mail in story.mails(to=ZHAO) if ".list." in mail.message_id]
    assert "T-1003" in sweep.part("plain")
    assert "3月3日（周二）10:00" in sweep.subject


def test_tickets_of_an_earlier_version_are_taken_in(story: Story) -> None:
    """Tickets that were never planned are planned at the next look."""
    with story.database.unit_of_work():
        Ticket.update(next_action_at=None).execute()
        Beat.delete().where(Beat.name == "look-again").execute()
    story.at(at("09:30"))
    story.at(at("09:31"))

    assert next_action(story) == datetime.fromisoformat(at("10:10")).astimezone(UTC)


def test_a_ticket_that_another_worker_has_in_hand_is_passed_over(tmp_path: Path, postgres_url: str) -> None:
    """On PostgreSQL several workers share the tickets: none waits for another, and none is done twice."""
    with Story(tmp_path, Settings(database_url=postgres_url, tables=HOUSE.tables)) as desk:
        desk.receives(letter(LI, "冰箱", FRIDGE))
        desk.at(MORNING)
        with psycopg.connect(postgres_url) as other:
            other.execute("SELECT id FROM ticket WHERE id = 1 FOR UPDATE")
            desk.at(at("10:10"))
            assert reminded(desk) == []
        desk.at(at("10:10"))
        desk.at(at("10:10"))
        assert reminded(desk) == [(50, [CHEN])]


def test_nothing_is_due_without_a_look_at_any_ticket(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pass in which nothing is due reads no history."""
    monkeypatch.setattr(history, "case_of", lambda *_: pytest.fail("nobody should have looked"))
    with story.database.unit_of_work():
        assert timers.run_due(story.desk, datetime.fromisoformat(at("09:20")).astimezone(UTC), lambda: False).done == 0
        assert StepKind.REMINDER not in {mail.kind for mail in OutboxMail.select()}
