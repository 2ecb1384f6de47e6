"""Who is told what: nothing to forged addresses, nothing of theirs to unproved ones, nothing of ours to strangers."""

from pathlib import Path

import pytest

from tests.desk import MORNING, Desk, Settings
from tests.letters import BOB, CHEN, letter

ANN = "ann@customer.example"
LATER = "2026-03-02T09:30:00+08:00"
SPAM = {
    "sender": "NITRO for free <ann@customer.example>",
    "subject": "WIN NOW http://evil.example/prize",
    "text": "Order QS-99001. Visit http://evil.example/prize or www.evil.example, code NITRO.",
}
WORDS_OF_THEIRS = ("nitro", "evil", "win now", "prize")


def test_a_proved_sender_reads_their_own_words_again(desk: Desk) -> None:
    """Name and subject show that it was their mail that was read; a link in it is not passed on."""
    desk.receives(letter(subject="The lid: see http://shop.example/lid"))
    desk.at(MORNING)

    [answer] = desk.sent(to=ANN)
    assert "The lid: see …" in answer.subject
    assert answer.part("plain").startswith("Hello Ann Lee,")
    assert answer.message["To"].addresses[0].display_name == "Ann Lee"
    assert "Chen Wei (Service)" in answer.part("plain")
    assert "shop.example" not in answer.words


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_an_unproved_sender_reads_nothing_of_what_was_written_in_their_name(desk: Desk, language: str) -> None:
    """Whoever's address was used for spam gets one plain mail without a word, name or link of the spammer; of numbers the order's."""
    text = SPAM["text"] if language == "en" else "订单QS-99001，请访问 http://evil.example/prize ，免费领取 NITRO，马上就领。"
    desk.receives(letter(SPAM["sender"], SPAM["subject"], text, authentication=None))
    desk.at(MORNING)

    [answer] = desk.sent(to=ANN)
    assert answer.message["Content-Language"] == language
    assert answer.message["To"].addresses[0].display_name == ""
    assert [word for word in WORDS_OF_THEIRS if word in answer.words.lower()] == []
    assert "T-1001" in answer.subject


@pytest.mark.parametrize("authentication", ["none", "temperror", "neutral"])
def test_an_unclear_verdict_proves_nothing(desk: Desk, authentication: str) -> None:
    """Only a pass is a pass."""
    desk.receives(letter(authentication=authentication))
    desk.at(MORNING)

    assert "We could not confirm" in desk.sent(to=ANN)[0].part("plain")


def test_a_forged_sender_gets_nothing(desk: Desk) -> None:
    """The person in whose name somebody writes hears nothing; a colleague is warned and decides."""
    desk.receives(letter(authentication="fail"))
    desk.at(MORNING)

    [notice] = desk.sent()
    assert notice.recipient == "chen@acme.example"
    assert "可能是冒用" in notice.part("plain")
    assert [event["event"] for event in desk.show("T-1001")["journal"]] == ["opened", "heard", "routed"]


@pytest.mark.parametrize(
    "result",
    [
        "mx.elsewhere.example; dmarc=pass header.from=customer.example",
        "mx.acme.example; spf=pass smtp.mailfrom=customer.example",
        "mx.acme.example; dmarc=pass header.from=elsewhere.example",
    ],
    ids=["another server's word", "another check", "another domain"],
)
def test_a_result_that_anybody_can_write_does_not_count(desk: Desk, result: str) -> None:
    """Authentication-Results are believed from our own server, about the sender's domain, and nowhere else."""
    desk.receives(letter(authentication=None, fields={"Authentication-Results": result}))
    desk.at(MORNING)

    assert "We could not confirm" in desk.sent(to=ANN)[0].part("plain")


def test_a_stranger_with_a_forwarded_mail_learns_nothing(desk: Desk) -> None:
    """Bob answers the mail that Ann forwarded: colleagues see it marked, nobody writes to Bob, and Ann is not told."""
    desk.receives(letter())
    desk.at(MORNING)
    [acknowledgement] = desk.sent(to=ANN)

    desk.receives(letter(BOB, answers=acknowledgement.message_id, text="I know who broke it."))
    desk.at(LATER)

    [notice] = desk.sent()
    assert notice.recipient == "chen@acme.example"
    assert "无法证明发件人与本工单有关" in notice.part("plain")
    last = desk.show("T-1001")["messages"][-1]
    assert (last["visibility"], last["text"]) == ("internal", "I know who broke it.")


def test_a_mail_in_ann_s_name_that_fails_its_check_stays_inside(desk: Desk) -> None:
    """Even with the right id in it: kept in the ticket, unverified, with a warning."""
    desk.receives(letter())
    desk.at(MORNING)
    [acknowledgement] = desk.sent(to=ANN)

    desk.receives(letter(answers=acknowledgement.message_id, authentication="fail"))
    desk.at(LATER)

    assert [mail.recipient for mail in desk.sent()] == ["chen@acme.example"]
    assert desk.show("T-1001")["messages"][-1]["visibility"] == "internal"


def test_a_colleagues_note_stays_inside(any_desk: Desk) -> None:
    """Chen answers the notification with a note: it is kept in the ticket, and only he hears of it."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    notice = next(mail for mail in any_desk.sent() if mail.recipient == "chen@acme.example")

    note = "#note\nThe supplier is to blame, but do not tell her."
    any_desk.receives(letter(CHEN, f"Re: {notice.subject}", note, answers=notice.message_id))
    any_desk.at(LATER)

    assert [mail.recipient for mail in any_desk.sent()] == ["chen@acme.example"]
    last = any_desk.show("T-1001")["messages"][-1]
    assert (last["kind"], last["visibility"], last["direction"]) == ("note", "internal", "in")


def test_a_colleagues_mail_with_the_customers_token_touches_no_ticket(any_desk: Desk) -> None:
    """Chen answers a mail that went to Ann (forwarded to him): that proves nothing about Chen, so it waits outside the ticket."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    [acknowledgement] = any_desk.sent(to=ANN)

    any_desk.receives(letter(CHEN, answers=acknowledgement.message_id))
    summary = any_desk.at(LATER)

    assert ({mail.recipient for mail in any_desk.sent()}, summary.held) == ({"chen@acme.example", "ops@acme.example"}, 1)
    assert len(any_desk.show("T-1001")["messages"]) == 2


def test_no_mail_to_a_customer_names_a_colleagues_address(desk: Desk) -> None:
    """Staff addresses, their tokens and our hosts stay inside."""
    desk.receives(letter(), letter(BOB, authentication=None))
    desk.at(MORNING)

    mails = desk.sent()
    tokens = {mail.message_id for mail in mails if mail.recipient == "chen@acme.example"}
    outside = "\n".join(mail.words for mail in mails if mail.recipient != "chen@acme.example")
    assert [inside for inside in ("chen@acme.example", "lin@acme.example", "127.0.0.1", *tokens) if inside in outside] == []


def test_a_lead_who_is_not_listed_is_not_named_by_address(tmp_path: Path) -> None:
    """Where a department has only its lead, the customer reads no address of hers instead of a name."""
    logistics = '[[departments]]\nkey = "logistics"\nnames = ["Logistics"]\nlead = "wu@acme.example"\nkeywords = ["parcel"]\n'
    with Desk(tmp_path, Settings(tables=logistics)) as desk:
        desk.receives(letter(text="The parcel is late."))
        desk.at(MORNING)

        mails = {mail.recipient: mail for mail in desk.sent()}
        assert set(mails) == {ANN, "wu@acme.example"}
        assert "wu@acme.example" not in mails[ANN].words


def test_a_reply_address_with_a_tag_leads_to_the_ticket(tmp_path: Path) -> None:
    """Where ids get lost, the tag in the address that Ann answered to is enough; with one digit changed it is not."""
    with Desk(tmp_path, Settings(desk='reply_tokens = "plus"')) as desk:
        desk.receives(letter())
        desk.at(MORNING)
        [acknowledgement] = desk.sent(to=ANN)
        tagged = acknowledgement.message["Reply-To"].addresses[0].addr_spec
        last = tagged.partition("@")[0][-1]
        forged = tagged.replace(f"{last}@", f"{'0' if last != '0' else '1'}@")

        desk.receives(letter(BOB, fields={"Cc": forged}), letter(fields={"Cc": tagged}))
        desk.at(LATER)

        assert [disposition for disposition, _ in desk.dispositions()] == ["ticketed", "ticketed", "attached"]
