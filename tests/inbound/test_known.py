"""What the database knows of a mail: told by what becomes of the mail, on both databases."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from processor.models import Person, Ticket
from tests.desk import MORNING, Desk, Sent, Settings
from tests.letters import ANN, BOB, CHEN, letter

NINE, TEN, ELEVEN = "2026-03-02T09:30:00+08:00", "2026-03-02T10:30:00+08:00", "2026-03-02T11:31:00+08:00"
BY_TOKEN, BY_REFERENCE, BY_TAG = "answers a mail of ours", "refers to a mail in the ticket", "its subject names the ticket"
STRANGER = "holds a mail of ours, but is not proved to take part"
PROVED = "a new matter from a proved address"


def opened(desk: Desk, mail: bytes | None = None) -> Sent:
    """Let a matter begin and return its acknowledgement."""
    desk.receives(mail or letter(message_id="<first@customer.example>"))
    desk.at(MORNING)
    return next(sent for sent in desk.sent() if sent.message["Auto-Submitted"] == "auto-replied")


def fate(desk: Desk, mail: bytes, at: str = NINE) -> tuple[str | None, str, str | None]:
    """Let a mail come in; return its disposition, the reason and the ticket it ended in."""
    desk.receives(mail)
    desk.at(at)
    disposition, because = desk.dispositions()[-1]
    where = [ticket["ref"] for ticket in desk.tickets() if f"{len(desk.dispositions())}" in _mails(desk, ticket["ref"])]
    return disposition, because, where[0] if where else None


def _mails(desk: Desk, ref: str) -> set[str]:
    return {str(entry["detail"].get("mail")) for entry in desk.show(ref)["journal"]}


def test_an_answer_with_our_id_joins_whatever_its_subject(any_desk: Desk) -> None:
    """The token alone leads to the ticket."""
    acknowledgement = opened(any_desk)

    assert fate(any_desk, letter(answers=acknowledgement.message_id, subject="photo")) == ("attached", BY_TOKEN, "T-1001")


def test_an_id_that_a_gateway_folded_still_counts(any_desk: Desk) -> None:
    """Some gateways write ids in capitals; ours are recognised all the same."""
    acknowledgement = opened(any_desk)

    assert fate(any_desk, letter(answers=acknowledgement.message_id.upper())) == ("attached", BY_TOKEN, "T-1001")


@pytest.mark.parametrize("position", [0, 9], ids=["first", "last"])
def test_our_id_is_found_among_the_references(desk: Desk, position: int) -> None:
    """A long thread names our mail somewhere; what was answered last may be somebody else's mail."""
    acknowledgement = opened(desk)
    ids = [f"<between{number}@customer.example>" for number in range(10)]
    ids.insert(position, acknowledgement.message_id)

    assert fate(desk, letter(answers=ids)) == ("attached", BY_TOKEN, "T-1001")


def test_an_id_that_somebody_made_up_leads_nowhere(any_desk: Desk) -> None:
    """One wrong character, or another ticket's number, and it is no token."""
    token = opened(any_desk).message_id
    opened(any_desk, letter(BOB, message_id="<bob@elsewhere.example>"))

    forged = letter(BOB, answers=token.replace("t1001", "t1002"))

    assert fate(any_desk, forged) == ("ticketed", PROVED, "T-1003")


def test_a_customers_own_mail_is_a_link_for_themselves(any_desk: Desk) -> None:
    """Somebody who answers their own first mail means the same matter."""
    opened(any_desk)

    assert fate(any_desk, letter(answers="<first@customer.example>")) == ("attached", BY_REFERENCE, "T-1001")


def test_a_customers_own_mail_is_no_link_for_others(any_desk: Desk) -> None:
    """Somebody who was sent a copy and answers it begins a matter of their own."""
    opened(any_desk)

    assert fate(any_desk, letter(BOB, answers="<first@customer.example>")) == ("ticketed", PROVED, "T-1002")


@pytest.mark.parametrize("tag", ["[T-1001]", "Re: [t-1001] lid", "回复〔T-1001〕", "【T-1001】", "(T-1001)", "（T-1001）"])
def test_a_number_in_the_subject_is_a_link_for_participants(desk: Desk, tag: str) -> None:
    """A client that drops the ids keeps the subject; brackets of any script will do."""
    opened(desk)

    assert fate(desk, letter(subject=tag)) == ("attached", BY_TAG, "T-1001")


@pytest.mark.parametrize("tag", ["T-1001", "[T-1002]", "[T-0]", "[T-999999999999999999]", "[T-1001", "[X-1001]"])
def test_a_number_that_is_none_of_theirs_is_only_a_subject(desk: Desk, tag: str) -> None:
    """A bare number, one that does not exist or one beyond any database begins a new matter."""
    opened(desk)

    assert fate(desk, letter(subject=tag)) == ("ticketed", PROVED, "T-1002")


def test_a_number_is_no_link_for_others(any_desk: Desk) -> None:
    """Numbers count up: anybody can type the next one."""
    opened(any_desk)

    assert fate(any_desk, letter(BOB, subject="Re: [T-1001]")) == ("ticketed", PROVED, "T-1002")


def test_a_stranger_who_holds_our_mail_is_joined_unverified(any_desk: Desk) -> None:
    """A forwarded mail brings another person into the matter: kept there, for colleagues only, and answered with nothing."""
    acknowledgement = opened(any_desk)

    assert fate(any_desk, letter(BOB, answers=acknowledgement.message_id)) == ("attached", STRANGER, "T-1001")
    assert {mail.recipient for mail in any_desk.sent()} == {"chen@acme.example"}
    assert [message["visibility"] for message in any_desk.show("T-1001")["messages"]] == ["public", "public", "internal"]


def test_a_stranger_gains_nothing_by_sending_twice(any_desk: Desk) -> None:
    """The same Message-ID again, this time without the token, is no more proved than before."""
    acknowledgement = opened(any_desk)
    fate(any_desk, letter(BOB, answers=acknowledgement.message_id, message_id="<bob@elsewhere.example>"))

    fate(any_desk, letter(BOB, text="Again.", message_id="<bob@elsewhere.example>"))

    visible = [message["from"] for message in any_desk.show("T-1001")["messages"] if message["visibility"] == "public"]
    assert visible == ["ann@customer.example", "care@acme.example"]


def test_another_version_of_a_mail_joins_it(any_desk: Desk) -> None:
    """A list added its footer to the second copy: one matter, one acknowledgement."""
    opened(any_desk)

    again = letter(message_id="<first@customer.example>", text="The same.\n-- \nA list's footer")

    assert fate(any_desk, again)[0::2] == ("attached", "T-1001")
    assert [mail for mail in any_desk.sent() if mail.recipient == "ann@customer.example"] == []


@pytest.mark.parametrize(
    ("again", "at"),
    [
        (letter(BOB, message_id="<first@customer.example>"), NINE),
        (letter(message_id="<first@customer.example>", text="New."), "2026-03-09T09:11:00+08:00"),
    ],
    ids=["another sender", "after a week"],
)
def test_a_message_id_of_somebody_else_suppresses_nothing(any_desk: Desk, again: bytes, at: str) -> None:
    """Broken programs repeat ids, and an attacker may send one first: the complaint is still a new matter."""
    opened(any_desk)

    assert fate(any_desk, again, at) == ("ticketed", PROVED, "T-1002")


def test_whoever_answered_us_once_is_known(any_desk: Desk) -> None:
    """An answer that holds our id proves that our mail reaches the address; from then on nothing is held back."""
    first = opened(any_desk, letter(authentication=None))
    assert "We could not confirm" in first.part("plain")
    fate(any_desk, letter(answers=first.message_id, authentication=None))
    any_desk.sent()

    any_desk.receives(letter(subject="The handle broke", authentication=None))
    any_desk.at(TEN)

    [again] = any_desk.sent(to="ann@customer.example")
    assert "The handle broke" in again.subject


def test_a_strangers_answer_does_not_make_the_customer_known(any_desk: Desk) -> None:
    """Only the one to whom a mail was sent proves by it that the address is theirs."""
    first = opened(any_desk, letter(authentication=None))
    fate(any_desk, letter(BOB, answers=first.message_id))

    with any_desk.database.unit_of_work():
        assert {person.address: person.reached_at for person in Person.select()} == {"ann@customer.example": None}


def test_addresses_are_the_same_in_any_case(any_desk: Desk) -> None:
    """Telephones begin an address with a capital."""
    acknowledgement = opened(any_desk)

    assert fate(any_desk, letter("Ann <ANN@Customer.Example>", answers=acknowledgement.message_id)) == ("attached", BY_TOKEN, "T-1001")


@pytest.mark.parametrize("at", [TEN, ELEVEN], ids=["within the hour", "an hour later"])
def test_a_flood_is_counted_by_the_hour(tmp_path: Path, at: str) -> None:
    """The limit is of new matters within an hour: the next hour begins with a ticket of its own."""
    with Desk(tmp_path, Settings(tables="[limits]\nnew_tickets_per_address_per_hour = 2\n")) as desk:
        desk.receives(letter(), letter())
        desk.at("2026-03-02T10:30:00+08:00" if at == ELEVEN else NINE)

        desk.receives(letter())
        desk.at(at)

        with desk.database.unit_of_work():
            collective = [ticket.collective for ticket in Ticket.select().order_by(Ticket.id)]
    assert collective == [False, False, at == TEN and datetime.fromisoformat(TEN) - datetime.fromisoformat(NINE) < timedelta(hours=1)]


def test_a_colleague_is_known_by_address(desk: Desk) -> None:
    """Staff and a department's lead are colleagues, however they write their address; a person of the same house is a customer."""
    for sender in (CHEN, "Lin <LIN@acme.example>", "Wang <wang@acme.example>"):
        desk.receives(letter(sender, text="#take"))
    desk.at(MORNING)

    assert [disposition for disposition, _ in desk.dispositions()] == ["held", "held", "ticketed"]
    assert desk.tickets()[0]["requester"]["role"] == "colleague"


def test_ann_is_a_customer(desk: Desk) -> None:
    """People of other houses are customers."""
    opened(desk, letter(ANN))

    assert desk.tickets()[0]["requester"] == {"name": "Ann Lee", "address": "ann@customer.example", "role": "customer"}
    assert datetime.fromisoformat(desk.tickets()[0]["opened_at"]).tzinfo == UTC
