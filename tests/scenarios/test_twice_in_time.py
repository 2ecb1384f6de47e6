"""Somebody who writes twice about one matter, and what a colleague's mail may look like on a telephone."""

import email.policy
from email.message import EmailMessage

from processor.tickets.clocks import ClockName, Outcome
from tests.letters import AUTHSERV_ID, DESK, letter
from tests.story import CHEN, FRIDGE, HERS, LI, Story, at, clocks, kinds, notice


def test_two_tickets_of_one_matter_become_one(story: Story) -> None:
    """The second mail names the first; merged, the earlier date stays, she is told once, and her answer to either lands in one place."""
    story.until(at("09:09"))
    story.receives(letter(LI, "冰箱门是凹的", FRIDGE).replace(b"01:05:00 +0000", b"09:10:00 +0800"))
    story.until(at("09:10"))
    story.mails()
    story.until(at("10:59"))
    story.receives(letter(LI, "没人理我吗", "冰箱的门还是凹的，请给我换一台新的。"))
    story.until(at("11:00"))
    mails = story.mails()
    second = next(mail for mail in mails if mail.recipient == CHEN and ".notification." in mail.message_id)
    receipt = notice([mail for mail in mails if mail.recipient == HERS], HERS)
    assert "#合并 T-1001" in second.part("plain")
    assert story.show("T-1002")["status"] == "new"

    story.answers(second, "#合并 T-1001", at=at("11:02"))
    story.until(at("11:09"))
    told = [mail for mail in story.mails() if mail.recipient == HERS]
    assert [kind for _, kind in kinds(told)] == ["merge-notice"]
    assert story.show("T-1002")["status"] == "merged"
    [first] = clocks(story).of(ClockName.FIRST)
    assert str(first.due_at) == "2026-03-02 03:10:00+00:00"
    assert {clock.outcome for clock in clocks(story, 2).all if clock.name is not ClockName.ACK} == {Outcome.MERGED}

    story.receives(letter(LI, "Re: 没人理我吗", "请尽快回复我。", answers=receipt.message_id))
    story.until(at("11:30"))
    assert "请尽快回复我" in story.show("T-1001")["messages"][-1]["text"] + story.show("T-1001")["messages"][-2]["text"]
    story.until(at("18:00", "10"))
    assert "merge-notice" not in [kind for _, kind in kinds(story.mails())]


def test_a_held_mail_stands_in_the_list_of_the_morning(story: Story) -> None:
    """Nobody released it over night: it is not sent, and its author finds it at half past eight."""
    story.until(at("09:09"))
    story.receives(letter(LI, "冰箱门是凹的", FRIDGE))
    story.until(at("09:10"))
    asked = notice([mail for mail in story.mails() if mail.recipient == CHEN], CHEN)
    story.answers(asked, "已安排周五换新。\n#sovle LOG-PACK", at=at("20:00"))
    story.until(at("08:29", "03"))
    story.mails()
    story.until(at("08:30", "03"))

    mine = next(mail for mail in story.mails() if mail.recipient == CHEN and ".list." in mail.message_id)
    assert "T-1001" in mine.part("plain")
    assert "没有发给任何人" in mine.part("plain")
    assert story.show("T-1001")["status"] == "new"


def test_a_page_without_a_plain_text_is_read(story: Story) -> None:
    """A telephone answers below the quoted mail, as a page only: she gets the new words, and nothing of quote, signature or address."""
    story.until(at("09:09"))
    story.receives(letter(LI, "冰箱门是凹的", FRIDGE))
    story.until(at("09:10"))
    asked = notice([mail for mail in story.mails() if mail.recipient == CHEN], CHEN)
    mail = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=998))
    mail["Authentication-Results"] = f"{AUTHSERV_ID}; dmarc=pass header.from=acme.example"
    mail["From"], mail["To"], mail["Subject"] = f"Chen Wei <{CHEN}>", DESK, f"Re: {asked.subject}"
    mail["Message-ID"] = "<from-a-telephone@acme.example>"
    mail["In-Reply-To"] = mail["References"] = asked.message_id
    page = (
        f"<blockquote type='cite'><div>Acme Care &lt;{DESK}&gt; 写道：</div><div>FACTS 门是凹的</div></blockquote>"
        "<div>李女士，您好：新门周五送到。</div><div><br></div><div>发自我的iPhone</div>"
    )
    mail.set_content(page, subtype="html")
    story.until(at("09:30"))
    story.receives(mail.as_bytes())
    story.until(at("09:30"))
    story.until(at("09:35"))

    answer = notice([one for one in story.mails() if one.recipient == HERS], HERS)
    assert "新门周五送到" in answer.part("plain")
    assert [word for word in ("iPhone", "FACTS", "写道", CHEN) if word in answer.words] == []
