"""Colleagues and departments in the course of days: the clocks among them, a promised change, a complaint of one about another."""

from processor.tickets.clocks import ClockName, Outcome
from tests.desk import Sent
from tests.letters import letter
from tests.story import CHEN, FRIDGE, HERS, HIS, LI, LIU, QIAN, SUN, TOM, WU, ZHAO, Story, at, clocks, kinds, notice

BLUNT = "这批纸箱本来就薄，别告诉客户"
FINANCE = "Mia Wu <mia@acme.example>"


def complains(story: Story, day: str = "03") -> Sent:
    """Let a customer write at 9:10 and return what their colleague was told."""
    story.until(at("09:09", day))
    story.receives(letter(LI, "冰箱门是凹的", FRIDGE).replace(b"01:05:00 +0000", b"09:10:00 +0800"))
    story.until(at("09:10", day))
    return notice([mail for mail in story.mails() if mail.recipient == CHEN], CHEN)


def test_two_departments_are_asked_while_the_customers_time_runs(story: Story) -> None:
    """Each has a clock of its own that stops with its answer; the one to the solution knows nothing of it; who is late is chased."""
    asked = complains(story)
    resolve = clocks(story).of(ClockName.RESOLVE)[0].due_at
    story.answers(asked, "#请教 物流部 质量部\n\n这批箱子是谁装的？", at=at("10:00", "03"))
    story.until(at("10:10", "03"))
    questions = {mail.recipient: mail for mail in story.mails() if ".consult." in mail.message_id}
    assert sorted(clock.about for clock in clocks(story).of(ClockName.ANSWER)) == ["logistics", "quality"]
    assert clocks(story).of(ClockName.RESOLVE)[0].due_at == resolve

    logistics = next(mail for to, mail in questions.items() if to in (WU, SUN))
    story.answers(logistics, BLUNT, at=at("11:00", "03"))
    outcomes = {clock.about: clock.outcome for clock in clocks(story).of(ClockName.ANSWER)}
    assert outcomes == {"logistics": Outcome.MET, "quality": Outcome.RUNNING}
    late = clocks(story).of(ClockName.ANSWER)[-1].due_at
    story.mails()
    story.until(str(late))
    mails = story.mails()
    assert any(".internal." in mail.message_id and mail.recipient == QIAN for mail in mails)
    assert story.show("T-1001")["status"] == "consulting"
    assert "别告诉客户" not in "".join(mail.words for mail in mails if mail.recipient == HERS)


def test_both_sides_of_a_hand_over_read_the_same(story: Story) -> None:
    """Owner and department get one text; she hears nothing, and her date stays as it was."""
    asked = complains(story)
    first = clocks(story).of(ClockName.FIRST)[0].due_at
    story.answers(asked, "#转 物流部 外箱破损，需查装箱", at=at("10:00", "03"))
    story.until(at("10:05", "03"))
    mails = {mail.recipient: mail for mail in story.mails() if ".hand-over." in mail.message_id}
    assert {CHEN, WU} <= set(mails)
    assert all("需查装箱" in mail.part("plain") and "QS-88213" in mail.part("plain") for mail in mails.values())
    assert HERS not in mails
    assert clocks(story).of(ClockName.FIRST)[0].due_at == first


def test_a_promised_change_is_told_when_it_is_done(story: Story) -> None:
    """The solution names it; she confirms and the file closes; weeks later the owner reads that it is done, and only then she does."""
    asked = complains(story, "04")
    text = "李女士，您好：新冰箱周五上午送到。凹痕是外箱太薄造成的。\n\n#解决 LOG-PACK\n#行动 “加厚纸箱” wu@acme.example 2026-03-20"
    story.answers(asked, text, at=at("16:00", "04"))
    story.until(at("16:02", "04"))
    solution = notice([mail for mail in story.mails() if mail.recipient == HERS], HERS)
    assert solution.message["Auto-Submitted"] is None
    assert all(words in solution.part("plain") for words in ("加厚纸箱", "您看可以吗", "Chen Wei"))

    story.until(at("15:59", "06"))
    story.receives(letter(LI, "回复：", "可以", answers=solution.message_id))
    story.until(at("16:00", "06"))
    assert story.show("T-1001")["status"] == "closed"
    story.mails()
    story.until(at("09:59", "18"))
    assert story.mails(to=HERS) == []

    story.receives(letter(f"Wu Hao <{WU}>", "T-1001", "#行动 完成 1"))
    story.until(at("10:00", "18"))
    mails = story.mails()
    assert HERS not in {mail.recipient for mail in mails}
    draft = notice([mail for mail in mails if mail.recipient == CHEN], CHEN)
    assert all(words in draft.part("plain") for words in ("承诺的事已经办好：加厚纸箱", "#确认"))

    story.until(at("12:00", "28", "04"))
    assert story.mails(to=HERS) == []
    story.answers(draft, "#确认", at=at("13:00", "28", "04"))
    story.until(at("13:05", "28", "04"))
    told = notice(story.mails(to=HERS), HERS)
    assert told.message_id.split(".")[1] == "you-said-we-did"
    assert "加厚纸箱" in told.part("plain")
    assert story.show("T-1001")["status"] == "closed"


def test_a_colleague_complains_about_a_department(story: Story) -> None:
    """They are answered as any customer, and whom the complaint is about does not have it."""
    story.until(at("09:09", "03"))
    story.receives(letter(FINANCE, "对账", "物流部三天不回我们的对账，我们没法结账，请尽快处理。"))
    story.until(at("09:10", "03"))
    mails = story.mails()

    assert [kind for to, kind in kinds(mails) if to == "mia@acme.example"] == ["acknowledgement"]
    [ticket] = story.tickets()
    assert ticket["owner"] not in (WU, SUN)


def test_the_last_second_is_in_time(story: Story) -> None:
    """Two hours from four o'clock: six o'clock sharp keeps the date, a second later does not."""
    for number, (minute, outcome) in enumerate((("18:00:00", Outcome.MET), ("18:00:01", Outcome.BREACHED)), 1):
        day = f"0{number + 1}"
        story.until(at("15:59", day))
        story.receives(letter(LI, f"冰箱门是凹的{number}", FRIDGE).replace(b"01:05:00 +0000", b"09:10:00 +0800"))
        story.until(at("16:00", day))
        asked = next(mail for mail in story.mails() if mail.recipient == CHEN and ".notification." in mail.message_id)
        story.answers(asked, "李女士，您好：新门周五送到。", at=f"2026-03-{day}T{minute}+08:00")
        story.until(at("18:10", day))
        assert clocks(story, number).of(ClockName.FIRST)[0].outcome is outcome


def test_the_list_before_the_evening_names_what_is_due_by_the_morning(story: Story) -> None:
    """Due on Monday at 11:20, it can wait for Monday: the list of Friday at five does not name it; what is due at 9:50 it does."""
    for minute, sender, number in (("14:50", LI, 1), ("16:20", TOM, 2)):
        story.until(at(minute, "06"))
        story.receives(
            letter(sender, f"The kettle {number}", "The kettle K-200 came yesterday and its lid is cracked. Please send another lid.")
        )
        story.until(at(minute, "06"))
    early, late = (clocks(story, number).of(ClockName.FIRST)[0].due_at for number in (1, 2))
    assert (str(early), str(late)) == ("2026-03-09 01:50:00+00:00", "2026-03-09 03:20:00+00:00")
    story.mails()
    story.until(at("17:00", "06"))
    sweep = next(mail for mail in story.mails() if mail.recipient == ZHAO and ".list." in mail.message_id)
    assert ("T-1001" in sweep.part("plain"), "T-1002" in sweep.part("plain")) == (True, False)


def test_nobody_is_woken_by_progress(story: Story) -> None:
    """Tom's own mails say that he lives by London time: what is due at his half past ten in the evening comes at eight in the morning."""
    story.until(at("09:09", "03"))
    story.receives(
        letter(TOM, "The kettle", "The kettle K-200 came yesterday and its lid is cracked. Please send another lid.").replace(
            b"01:05:00 +0000", b"01:05:00 -1000"
        )
    )
    story.until(at("09:10", "03"))
    asked = notice([mail for mail in story.mails() if mail.recipient == LIU], LIU)
    story.answers(asked, "Dear Tom, I am asking the makers for a lid today and will tell you what they say.", at=at("10:00", "03"))
    story.answers(asked, "#step The makers have a lid and send it to us", at=at("11:00", "03"))
    story.until(at("18:00", "10"))

    progress = next(mail for mail in story.mails(to=HIS) if ".progress." in mail.message_id)
    sent = next(
        entry["at"] for entry in story.show("T-1001")["journal"] if entry["event"] == "mailed" and entry["detail"]["kind"] == "progress"
    )
    assert "The makers have a lid" in progress.part("plain")
    assert sent == "2026-03-04T18:00:00+00:00"
