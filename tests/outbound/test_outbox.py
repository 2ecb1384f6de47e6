"""The outbox: a mail is stored as final bytes, once a cause and recipient."""

import email
from dataclasses import replace
from datetime import timedelta

import pytest

from processor.errors import TemplateError
from processor.mail import identity
from processor.mail.message import Address
from processor.models import OutboxMail
from processor.outbound import outbox
from processor.outbound.kinds import KINDS
from processor.outbound.outbox import enqueue
from processor.states import Policy
from tests.desk import SECRET, Desk
from tests.outbound.outbox_desk import (
    BOB,
    NOW,
    acknowledgement,
    any_url,
    desk,
    fresh,
    notice,
    postgres_url,
    queue,
    shared_postgres_url,
    tickets,
)

__all__ = ["any_url", "desk", "postgres_url", "shared_postgres_url"]


def test_a_mail_is_stored_as_the_bytes_that_will_leave(desk: Desk) -> None:
    """Header, text and HTML are final; what a template says tomorrow changes nothing."""
    [mail] = queue(desk, acknowledgement("a mail"))

    read = email.message_from_bytes(bytes(mail.content))
    assert read["Message-ID"] == mail.message_id
    assert read["To"] == '"Ann Lee" <ann@customer.example>'
    assert (mail.recipient, mail.envelope_from) == ("ann@customer.example", "care@acme.example")
    assert (mail.state, mail.attempts, mail.due_at) == ("queued", 0, NOW)
    assert mail.template == "acknowledgement.neutral"
    token = identity.read(SECRET, mail.message_id)
    assert token is not None
    assert (token.kind, identity.is_addressed_to(SECRET, token, "ANN@customer.example")) == ("acknowledgement", True)


@pytest.mark.parametrize(
    ("again", "rows"),
    [
        (acknowledgement("a mail"), 1),
        (acknowledgement("a mail", ref="T-9999"), 1),
        (acknowledgement("a mail", to=Address("", "ANN@Customer.example")), 1),
        (acknowledgement("a mail", to=BOB), 2),
        (acknowledgement("another"), 2),
    ],
    ids=["the same", "other words", "other letters of the address", "another recipient", "another occasion"],
)
def test_one_occasion_writes_to_one_recipient_once(desk: Desk, again: outbox.Letter, rows: int) -> None:
    """However often its cause is processed, the first bytes stay the only ones."""
    [first] = queue(desk, acknowledgement("a mail"))

    queued = queue(desk, again)

    assert len(queued) == rows - 1
    assert OutboxMail.select().count() == rows
    assert bytes(fresh(first).content) == bytes(first.content)


def test_without_a_template_nothing_is_queued(desk: Desk) -> None:
    """A mail without words is no mail."""
    with pytest.raises(TemplateError), desk.database.transaction():
        enqueue(desk.desk, replace(notice("x"), template="admin/no-such"), NOW)

    assert OutboxMail.select().count() == 0


@pytest.mark.parametrize(
    ("letter", "submitted", "policy", "days"),
    [
        (acknowledgement("x"), "auto-replied", "repeat", 2),
        (notice("x"), "auto-generated", "repeat", 5),
        (notice("x", kind="hint"), "auto-generated", "once", 5),
    ],
    ids=["acknowledgement", "notice", "hint"],
)
def test_a_kind_says_how_a_mail_is_handled(desk: Desk, letter: outbox.Letter, submitted: str, policy: str, days: int) -> None:
    """An answer says that it is one; a hint is not worth sending twice; each is given up after its time."""
    [mail] = queue(desk, letter)

    assert email.message_from_bytes(bytes(mail.content))["Auto-Submitted"] == submitted
    assert (mail.policy, mail.expires_at) == (policy, NOW + timedelta(days=days))


def test_automatic_mails_to_an_address_are_counted(desk: Desk) -> None:
    """Those to a customer within the time, whatever the case of the address; notices to ourselves do not count."""
    [ticket] = tickets(desk, 1)
    queue(desk, acknowledgement("1"), acknowledgement("2", ticket=ticket), acknowledgement("3", to=BOB), notice("4"))
    queue(desk, acknowledgement("5"), at=NOW - timedelta(days=1))

    assert outbox.automatic_count("Ann@Customer.Example", NOW - timedelta(hours=12)) == 2
    assert outbox.automatic_count("ann@customer.example", NOW) == 0
    assert outbox.automatic_count("ops@acme.example", NOW - timedelta(hours=12)) == 0


def test_a_mail_is_found_by_its_id(desk: Desk) -> None:
    """A delivery report names it."""
    [mail] = queue(desk, notice("x"))

    found = outbox.by_message_id(mail.message_id)
    assert found is not None
    assert found.id == mail.id
    assert outbox.by_message_id("<other@acme.example>") is None


def test_every_kind_is_known_to_the_policy() -> None:
    """Only what is tiresome when repeated is sent once; what a person wrote says of itself that it is no machine's."""
    once = {name for name, kind in KINDS.items() if kind.policy is Policy.ONCE}
    assert once == {"soothing", "progress", "handoff-notice", "waiting-reminder", "follow-up", "closing"} | {
        *("you-said-we-did", "merge-notice", "list", "hint"),
    }
    assert {name for name, kind in KINDS.items() if not kind.automatic} == {"reply"}
    assert not [name for name, kind in KINDS.items() if kind.customer and kind.reply == "customer"]
