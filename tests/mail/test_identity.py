"""Ids of our own: the same for the same mail, recognised in any case, and made by nobody else."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from processor.mail import identity
from processor.mail.identity import Token, id_hash, is_addressed_to, loop_mark, message_id, read, read_reply_address, reply_address

SECRET, OTHER = b"s" * 32, b"t" * 32
DESK = "care@acme.example"
GIVEN = message_id(SECRET, ticket=1042, kind="acknowledgement", recipient="ann@customer.example", occasion="a:7", domain="acme.example")
TAGGED = reply_address(SECRET, DESK, ticket=1042, recipient="ann@customer.example")

addresses = st.from_regex(r"[a-z0-9.+-]{1,20}@[a-z0-9-]{1,20}\.example", fullmatch=True)
tickets = st.none() | st.integers(0, 10**18 - 1)
kinds = st.from_regex(r"[a-z][a-z-]{0,19}", fullmatch=True)


@given(ticket=tickets, kind=kinds, recipient=addresses, occasion=st.text(max_size=40))
def test_what_we_wrote_we_can_read(ticket: int | None, kind: str, recipient: str, occasion: str) -> None:
    """Ticket and kind come back, and for whom the mail was can be asked."""
    token = read(SECRET, message_id(SECRET, ticket=ticket, kind=kind, recipient=recipient, occasion=occasion, domain="acme.example"))

    assert token is not None
    assert (token.ticket, token.kind) == (ticket, kind)
    assert is_addressed_to(SECRET, token, recipient.upper())
    assert not is_addressed_to(SECRET, token, "x" + recipient)


@given(recipient=addresses, occasion=st.text(max_size=40))
def test_an_id_can_stand_in_a_mail(recipient: str, occasion: str) -> None:
    """It is ASCII without white space, short enough for one line, says nothing of whom it is for, and is found again when folded."""
    made = message_id(SECRET, ticket=1042, kind="acknowledgement", recipient=recipient, occasion=occasion, domain="acme.example")

    assert re.fullmatch(r"<[!-;=?-~]+@acme\.example>", made)
    assert len(made) < 200
    assert made == made.lower()
    assert recipient.partition("@")[2] not in made.partition("@")[0]


@given(position=st.integers(0, len(GIVEN) - 1), character=st.characters(codec=None))
def test_one_changed_character_makes_it_nobodys(position: int, character: str) -> None:
    """Whatever is put in its place, save the other case of the same letter, which gateways write."""
    changed = GIVEN[:position] + character + GIVEN[position + 1 :]
    assume(changed.lower().strip() != GIVEN)

    assert read(SECRET, changed) is None


@given(position=st.integers(0, len(GIVEN)), length=st.integers(1, 5), more=st.text(max_size=3))
def test_what_is_cut_or_grown_is_nobodys(position: int, length: int, more: str) -> None:
    """A part of an id, or one with something more in it, proves nothing."""
    changed = GIVEN[:position] + more + GIVEN[position + length :]
    assume(changed.lower().strip() != GIVEN)

    assert read(SECRET, changed) is None


@given(mask=st.lists(st.booleans(), min_size=len(GIVEN), max_size=len(GIVEN)))
def test_case_does_not_count(mask: list[bool]) -> None:
    """Some gateways write ids in capitals, some only the domain."""
    folded = "".join(letter.upper() if upper else letter for letter, upper in zip(GIVEN, mask, strict=True))

    assert read(SECRET, f" {folded}\n") == read(SECRET, GIVEN)
    assert read(SECRET, folded) == Token(1042, "acknowledgement", identity.recipient_mark(SECRET, "ann@customer.example"))


def test_another_desk_signs_other_ids() -> None:
    """A secret of another desk, or an id of ours in another domain, proves nothing."""
    assert read(OTHER, GIVEN) is None
    assert read(SECRET, GIVEN.replace("acme", "evil")) is None


@pytest.mark.parametrize(
    "change", [{"ticket": 1043}, {"kind": "notification"}, {"recipient": "bob@elsewhere.example"}, {"occasion": "a:8"}], ids=str
)
def test_another_mail_has_another_id(change: dict[str, object]) -> None:
    """The same mail always has the same id, so a repeated one is known again; any other one has its own."""
    facts: dict[str, object] = {"ticket": 1042, "kind": "acknowledgement", "recipient": "ann@customer.example", "occasion": "a:7"}

    assert message_id(SECRET, domain="acme.example", **facts) == GIVEN  # type: ignore[arg-type]  # the table mixes types
    assert message_id(SECRET, domain="acme.example", **(facts | change)) != GIVEN  # type: ignore[arg-type]  # as above


def test_a_mail_of_the_desk_itself_names_no_ticket() -> None:
    """A notice to the operator belongs to none."""
    token = read(SECRET, message_id(SECRET, ticket=None, kind="admin", recipient="ops@acme.example", occasion="x", domain="acme.example"))

    assert token is not None
    assert (token.ticket, token.kind) == (None, "admin")


@pytest.mark.parametrize("text", ["", "<>", "<@>", "<t1@acme.example>", GIVEN[1:-1], f"{GIVEN}{GIVEN}", "\0", "<" + "t" * 100_000])
def test_any_text_can_be_asked(text: str) -> None:
    """What is no id of ours is none, and costs nothing."""
    assert read(SECRET, text) is None


def test_the_address_to_answer_to_carries_the_token() -> None:
    """It is the desk's own address with a tag, short enough for every mail server."""
    token = read_reply_address(SECRET, TAGGED.upper())

    assert TAGGED.startswith("care+t1042.")
    assert len(TAGGED.partition("@")[0]) <= 64
    assert token is not None
    assert (token.ticket, is_addressed_to(SECRET, token, "ann@customer.example")) == (1042, True)


@given(position=st.integers(len("care+"), TAGGED.index("@") - 1), character=st.characters(codec="ascii", exclude_characters="@"))
def test_one_changed_character_makes_an_address_nobodys(position: int, character: str) -> None:
    """A tag cannot be made up, nor moved to another ticket or person."""
    changed = TAGGED[:position] + character + TAGGED[position + 1 :]
    assume(changed.lower() != TAGGED)

    assert read_reply_address(SECRET, changed) is None


@pytest.mark.parametrize("address", [DESK, "care+returns@acme.example", "", "@", "+", TAGGED.replace("care+", "care-")])
def test_an_ordinary_address_carries_none(address: str) -> None:
    """Tags that the desk uses for something else are left alone."""
    assert read_reply_address(SECRET, address) is None


def test_an_id_of_any_length_is_looked_up_by_a_short_key() -> None:
    """Strangers write ids of any length and any bytes; the key is 64 digits, and different for different ids."""
    ids = ["<a@b>", "<A@b>", "<" + "a" * 100_000 + "@b>", "<\ud800@b>"]

    assert {len(id_hash(one)) for one in ids} == {64}
    assert len({id_hash(one) for one in ids}) == len(ids)


def test_the_loop_mark_is_the_desks_own() -> None:
    """Two desks that write to each other do not take the other's mail for their own."""
    assert loop_mark(SECRET) == loop_mark(SECRET) != loop_mark(OTHER)
    assert re.fullmatch(r"desk-[0-9a-z]+", loop_mark(SECRET))


def test_no_token_is_left_in_text() -> None:
    """Ids and reply addresses of ours are taken out of what people read; everything else stays."""
    message_id = identity.message_id(
        SECRET, ticket=1042, kind="acknowledgement", recipient="ann@customer.example", occasion="x", domain="acme.example"
    )
    tagged = identity.reply_address(SECRET, "care@acme.example", ticket=1042, recipient="ann@customer.example")
    text = f"Message-ID: {message_id}\nor {message_id[1:-1].upper()}\nTo: Acme <{tagged}>\nbob@elsewhere.example, t1042 and T-1042"

    assert identity.without_tokens(text) == ("Message-ID: …\nor …\nTo: Acme <care@acme.example>\nbob@elsewhere.example, t1042 and T-1042")
