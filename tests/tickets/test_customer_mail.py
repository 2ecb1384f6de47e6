"""What a customer's later mail does to their ticket: it waits, starts, ends or opens again."""

import pytest

from processor.models import Ticket
from processor.tickets import life
from tests.desk import MORNING, Desk
from tests.letters import ANN, BOB, letter
from tests.tickets.verbs import CHEN, LIN, act, asked, details, events, solved, told

SUBJECT = "Re: [T-1001] The lid is cracked"
FRIDAY = "2026-03-06T20:30:00+08:00"


@pytest.fixture
def ticket(any_desk: Desk) -> Desk:
    """Return a desk with one ticket; what was sent so far has been read."""
    any_desk.receives(letter())
    any_desk.at(MORNING)
    return any_desk


def writes(
    desk: Desk, text: str, at: str = FRIDAY, *, sender: str = ANN, subject: str = "Re: [T-1001] The lid is cracked", **more: object
) -> list[str]:
    """Let a mail to the ticket come in, and return to whom the desk wrote then."""
    answers = next(mail["message_id"] for mail in desk.show("T-1001")["outbox"] if mail["kind"] == "acknowledgement")
    desk.sent()
    desk.receives(letter(sender, subject, text, answers=answers, **more))  # type: ignore[arg-type]
    desk.at(at)
    return list(told(desk))


def state(desk: Desk) -> tuple[str, int, int | None]:
    """Return status, cycle and rating."""
    [facts] = desk.tickets()
    return facts["status"], facts["cycle"], facts["rating"]


def test_a_mail_is_told_to_the_owner_and_counts_from_its_arrival(ticket: Desk) -> None:
    """Whoever waits has waited since their mail came, not since we read it."""
    assert writes(ticket, "There is also a scratch on the side.") == [CHEN]

    assert state(ticket) == ("new", 1, None)
    [wrote] = details(ticket, "customer_wrote")
    assert wrote["received"] == "2026-03-06T12:30:00+00:00"


def test_answers_are_shown_with_what_they_answer_and_heard_alone(ticket: Desk) -> None:
    """`No.` says nothing without its question, and a question of ours is no wish of the customer's."""
    quoted = "On Fri, 6 Mar 2026 at 09:05, Acme Care <care@acme.example> wrote:\n> Is it dangerous, has it hurt anybody?"

    writes(ticket, f"It still leaks.\n\n{quoted}\n\nNo.\n\n> Shall we send a new one?\n\nYes, by Friday.")

    mail = ticket.show("T-1001")["messages"][-1]
    assert mail["text"] == f"It still leaks.\n\n{quoted}\n\nNo.\n\n> Shall we send a new one?\n\nYes, by Friday."
    assert ticket.tickets()[0]["signals"] == []


def test_an_answer_ends_the_waiting(ticket: Desk) -> None:
    """The customer has sent what we asked for."""
    act(ticket, life.note_replied)
    act(ticket, life.wait)
    assert state(ticket)[0] == "waiting"

    writes(ticket, "The order is QS-88213, as on the parcel.")

    assert state(ticket)[0] == "open"


@pytest.mark.parametrize("status", ["waiting", "solved", "closed"])
def test_thanks_alone_open_nothing_and_bother_nobody(ticket: Desk, status: str) -> None:
    """A file that is at rest stays so."""
    solved(ticket) if status != "waiting" else act(ticket, life.note_replied)
    if status == "waiting":
        act(ticket, life.wait)
    if status == "closed":
        act(ticket, life.close, "withdrawn", by=LIN)

    assert writes(ticket, "Thank you very much!") == []

    assert state(ticket)[:2] == (status, 1)
    assert events(ticket)[-1] == "thanked"


@pytest.mark.parametrize("text", ["谢谢,但是门还是关不上", "Thanks, but it is still broken.", "Thank you. When does it come?"])
def test_thanks_with_a_but_open_it_again(ticket: Desk, text: str) -> None:
    """A false thanks would silence a customer."""
    solved(ticket)

    assert writes(ticket, text) == [CHEN]

    assert state(ticket)[:2] == ("open", 2)


def test_thanks_with_a_file_are_for_a_person(ticket: Desk) -> None:
    """The photograph may show that it is broken again."""
    solved(ticket)

    writes(ticket, "Thank you!", attachments=[("lid.png", "image/png", b"\x89PNG")])

    assert state(ticket)[:2] == ("open", 2)


def test_a_matter_that_comes_back_is_one_step_more_pressing_and_once(ticket: Desk) -> None:
    """The second time the lead hears of it too; it never reaches what is kept for danger."""
    priority = ticket.tickets()[0]["priority"]
    solved(ticket)
    assert writes(ticket, "It broke again.") == [CHEN]
    raised = ticket.tickets()[0]["priority"]
    solved(ticket, at="2026-03-07T10:00:00+08:00")

    assert sorted(writes(ticket, "And again.", at="2026-03-08T10:00:00+08:00")) == [CHEN, LIN]

    assert (priority, raised, ticket.tickets()[0]["priority"]) == ("P3", "P2", "P2")
    assert [entry["cycle"] for entry in details(ticket, "reopened")] == [2, 3]
    assert ticket.tickets()[0]["solved_at"] is None


@pytest.mark.parametrize("text", ["Yes, settled. Thank you!", "可以"])
def test_a_yes_to_the_solution_closes_the_file(ticket: Desk, text: str) -> None:
    """Nobody has to look at it again."""
    solved(ticket)

    assert writes(ticket, text) == []

    assert state(ticket)[:2] == ("closed", 1)
    assert details(ticket, "closed")[0]["reason"] == "confirmed"


def test_a_yes_is_no_confirmation_before_there_is_a_solution(ticket: Desk) -> None:
    """It answers a question of a colleague, who has to read it."""
    act(ticket, life.note_replied)

    assert writes(ticket, "Yes") == [CHEN]

    assert state(ticket)[0] == "open"


def test_a_high_rating_closes_the_file(ticket: Desk) -> None:
    """Five, with thanks: settled, and nobody gets a mail."""
    solved(ticket)
    asked(ticket, at="2026-03-04T12:00:00+08:00")

    assert writes(ticket, "5分,谢谢") == []

    assert state(ticket) == ("closed", 1, 5)
    [rated] = details(ticket, "rated")
    assert (rated["score"], rated["low"]) == (5, False)


def test_a_middling_rating_is_noted(ticket: Desk) -> None:
    """The file stays solved; it stands in the daily list."""
    solved(ticket)
    asked(ticket, at="2026-03-04T12:00:00+08:00")

    assert writes(ticket, "3") == []

    assert state(ticket) == ("solved", 1, 3)


def test_a_low_rating_opens_the_file_again(ticket: Desk) -> None:
    """Lead and owner are told at once, with the figure and the words."""
    solved(ticket)
    asked(ticket, at="2026-03-04T12:00:00+08:00")

    assert sorted(writes(ticket, "1 换来的还是坏的")) == [CHEN, LIN]

    assert state(ticket) == ("open", 2, 1)
    assert details(ticket, "rated")[0]["low"] is True
    assert [one["text"].strip() for one in ticket.show("T-1001")["messages"] if one["direction"] == "in"][-1] == "1 换来的还是坏的"


def test_the_last_rating_counts(ticket: Desk) -> None:
    """Somebody thinks again."""
    solved(ticket)
    asked(ticket, at="2026-03-04T12:00:00+08:00")
    writes(ticket, "5")

    writes(ticket, "2", at="2026-03-07T20:30:00+08:00")

    assert state(ticket) == ("open", 2, 2)


@pytest.mark.parametrize(("wrote", "status"), [("5", "open"), ("1", "open")])
def test_nobody_is_taken_to_rate_who_was_not_asked(ticket: Desk, wrote: str, status: str) -> None:
    """A figure alone is a mail for a person."""
    solved(ticket)

    assert writes(ticket, wrote) == [CHEN]

    assert state(ticket) == (status, 2, None)


def test_a_rating_after_two_weeks_is_an_ordinary_mail(ticket: Desk) -> None:
    """So late it answers something else."""
    solved(ticket)
    asked(ticket, at="2026-03-04T12:00:00+08:00")

    writes(ticket, "5", at="2026-03-19T12:00:00+08:00")

    assert state(ticket) == ("open", 2, None)


def test_a_question_for_the_status_is_noted_as_one(ticket: Desk) -> None:
    """It is a customer's mail all the same: somebody has to answer."""
    assert writes(ticket, "进度？") == [CHEN]

    assert events(ticket)[-2:] == ["customer_wrote", "status_asked"]


def test_a_stranger_ends_rates_and_asks_nothing(ticket: Desk) -> None:
    """Bob has got hold of our mail: he is kept inside."""
    solved(ticket)
    asked(ticket, at="2026-03-04T12:00:00+08:00")

    for text in ("5", "Yes, settled", "status?", "It broke again."):
        assert writes(ticket, text, sender=BOB) == [CHEN]

    assert state(ticket) == ("solved", 1, None)
    assert set(events(ticket)[-4:]) == {"unverified_mail"}


def test_a_stranger_cannot_silence_the_desk(ticket: Desk) -> None:
    """What he says of lawyers and wounds makes the file of somebody else no sensitive one; those on duty read it all the same."""
    writes(ticket, "My lawyer will sue you, I was injured and taken to hospital.", sender=BOB)

    assert ticket.tickets()[0]["signals"] == []
    assert "sensitive" not in events(ticket)


def test_what_the_customer_says_of_a_wound_does(ticket: Desk) -> None:
    """From then on a person writes."""
    writes(ticket, "The lid burst and I was injured and taken to hospital.")

    assert "safety" in ticket.tickets()[0]["signals"]
    assert ticket.tickets()[0]["priority"] == "P1"
    assert "sensitive" in events(ticket)


def test_a_tap_on_a_figure_is_a_rating(ticket: Desk) -> None:
    """The mail that it opens has the figure in its subject and answers nothing."""
    solved(ticket)
    asked(ticket, at="2026-03-04T12:00:00+08:00")

    ticket.receives(letter(subject="[T-1001] 4", text=""))
    ticket.at(FRIDAY)

    assert state(ticket) == ("closed", 1, 4)


def test_a_mail_that_comes_by_two_ways_counts_once(ticket: Desk) -> None:
    """The second copy, below which a scanner has put its mark, opens nothing again."""
    mail = letter(subject=SUBJECT, text="There is a scratch too.", answers=ticket.show("T-1001")["outbox"][0]["message_id"])
    ticket.receives(mail)
    ticket.at("2026-03-02T10:00:00+08:00")
    solved(ticket)
    ticket.sent()

    ticket.receives(mail + b"\r\nScanned by nobody in particular.\r\n")
    ticket.at("2026-03-02T13:00:00+08:00")

    assert state(ticket)[:2] == ("solved", 1)
    assert events(ticket)[-1] == "repeated_mail"
    assert told(ticket) == {}


def test_an_answer_to_our_mail_proves_the_address(ticket: Desk) -> None:
    """Only its owner can have got it; from then on a mail of ours may say more."""
    with ticket.database.unit_of_work():
        Ticket.update(verified=False).execute()

    writes(ticket, "There is a scratch too.", authentication=None)

    with ticket.database.unit_of_work():
        assert Ticket.get_by_id(1).verified is True


def test_an_automatic_reply_tells_when_the_customer_is_back(ticket: Desk) -> None:
    """Reminders wait for them; nothing else happens."""
    act(ticket, life.note_replied)
    act(ticket, life.wait)
    text = "I am out of the office until 11 March 2026."
    machine = {"Auto-Submitted": "auto-replied"}

    assert writes(ticket, text, "2026-03-03T10:00:00+08:00", fields=machine, subject="Automatic reply: lid") == []

    assert state(ticket)[0] == "waiting"
    [away] = details(ticket, "away_until")
    assert away["until"].startswith(("2026-03-10T16:00", "2026-03-11T16:00"))


@pytest.mark.parametrize(
    "wrote",
    [
        "5\nFriday at half past nine, and the driver did ring.\n\nAnn",
        "5\nYour driver came on time and carried it up to the third floor.",
        "5\nThe lid fits, thank you for the quick answer.",
        "5\n盖子合适，处理得很快。",
        "5\n周五九点半准时送到，师傅提前打了电话。",
    ],
)
def test_a_high_rating_with_an_account_of_it_closes_the_file_and_is_read(ticket: Desk, wrote: str) -> None:
    """Nobody who gives the best figure and says why is told that their file is open again; the owner reads the words."""
    solved(ticket)
    asked(ticket, at="2026-03-04T12:00:00+08:00")

    assert writes(ticket, wrote) == [CHEN]

    assert state(ticket) == ("closed", 1, 5)


@pytest.mark.parametrize("wrote", ["5 but the door still does not close", "4 但是发票还没收到", "5\nWhen do you fetch the old one?"])
def test_a_high_rating_with_something_left_to_do_opens_the_file(ticket: Desk, wrote: str) -> None:
    """The words count for more than the figure."""
    solved(ticket)
    asked(ticket, at="2026-03-04T12:00:00+08:00")

    writes(ticket, wrote)

    assert state(ticket)[:2] == ("open", 2)
