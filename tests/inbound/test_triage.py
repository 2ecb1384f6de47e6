"""What an inbound mail is: each rule, its edges, and the order of the rules."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from processor.inbound import triage
from processor.inbound.triage import (
    AddMessage,
    Answer,
    Copy,
    Ignore,
    Known,
    Link,
    OpenTicket,
    RecordBounce,
    RecordEvent,
    StaffMail,
    Verdict,
    decide,
)
from processor.mail.message import Address, Authentication, Bounce, InboundMessage, MailKind, Nature, Protection
from processor.staff.authority import Answered

PERSON = Nature(MailKind.PERSON, "no mark of a machine")
TICKET, OTHER = 7, 8
THEIRS, STRANGERS = Link(TICKET, participant=True), Link(TICKET, participant=False)
EARLIER = Copy(TICKET, participant=True, same_sender=True, recent=True)
FLOOD = Known(new_tickets_last_hour=10)

MESSAGE = InboundMessage(
    message_id="<m1@customer.example>",
    in_reply_to=(),
    references=(),
    subject="The lid is cracked",
    date=None,
    sender=Address("Ann Lee", "ann@customer.example"),
    sender_text="Ann Lee <ann@customer.example>",
    reply_to=(),
    to=(),
    cc=(),
    text="It is cracked.",
    as_written="It is cracked.",
    new_text="It is cracked.",
    attachments=(),
    forwarded=None,
    protection=Protection.NONE,
    nature=PERSON,
    returns_on=None,
    bounce=None,
    authentication=Authentication.PASS,
    loop_marks=(),
    received_count=2,
    unanswerable=None,
    defects=(),
    truncated=False,
)


def written_by(kind: MailKind) -> InboundMessage:
    """Return a mail that something of this kind wrote."""
    return replace(MESSAGE, nature=Nature(kind, "a mark"), unanswerable=None if kind is MailKind.PERSON else "a mark")


ACKNOWLEDGED = Answered(3, "acknowledgement", "acknowledgement:1", datetime(2026, 3, 2, 1, tzinfo=UTC))
FAILING = replace(MESSAGE, authentication=Authentication.FAIL)
UNPROVED = replace(MESSAGE, authentication=Authentication.NONE)
NOBODY = replace(MESSAGE, sender=None, sender_text="<a@b>, <c@d>")
NO_REPLY = replace(MESSAGE, unanswerable="From: noreply@shop.example is no person's address")


def in_short(verdict: Verdict) -> tuple[object, ...]:
    """Return a verdict without the words of its reason."""
    match verdict:
        case OpenTicket(answer, collective=collective):
            return (OpenTicket, answer, collective)
        case AddMessage(ticket, verified):
            return (AddMessage, ticket, verified)
        case StaffMail(ticket):
            return (StaffMail, ticket)
        case RecordEvent(event_ticket, event):
            return (RecordEvent, event_ticket, event)
        case RecordBounce(outbox_mail):
            return (RecordBounce, outbox_mail)
        case Ignore():
            return (Ignore,)


@pytest.mark.parametrize(
    ("message", "known", "verdict"),
    [
        pytest.param(MESSAGE, Known(), (OpenTicket, Answer.FULL, False), id="proved address"),
        pytest.param(UNPROVED, Known(), (OpenTicket, Answer.RESTRAINED, False), id="nothing proves the address"),
        pytest.param(UNPROVED, Known(known_correspondent=True), (OpenTicket, Answer.FULL, False), id="has answered us before"),
        pytest.param(FAILING, Known(), (OpenTicket, None, False), id="authentication failed"),
        pytest.param(FAILING, Known(known_correspondent=True), (OpenTicket, None, False), id="failed, in a correspondent's name"),
        pytest.param(NOBODY, Known(), (OpenTicket, None, False), id="no single sender"),
        pytest.param(NO_REPLY, Known(), (OpenTicket, None, False), id="nobody reads the answer"),
        pytest.param(MESSAGE, Known(silent=True), (OpenTicket, None, False), id="older than the desk"),
    ],
)
def test_a_new_matter_is_acknowledged_as_far_as_its_sender_is_proved(
    message: InboundMessage, known: Known, verdict: tuple[object, ...]
) -> None:
    """The less is known of a sender the less an automatic mail says, and to a forged address nothing goes."""
    assert in_short(decide(message, known)) == verdict


@pytest.mark.parametrize(
    ("message", "known", "verdict"),
    [
        pytest.param(MESSAGE, Known(by_token=THEIRS), (AddMessage, TICKET, True), id="token of a participant"),
        pytest.param(UNPROVED, Known(by_token=THEIRS), (AddMessage, TICKET, True), id="token, nothing proves the address"),
        pytest.param(FAILING, Known(by_token=THEIRS), (AddMessage, TICKET, False), id="token, authentication failed"),
        pytest.param(MESSAGE, Known(by_token=STRANGERS), (AddMessage, TICKET, False), id="token of somebody else"),
        pytest.param(NOBODY, Known(by_token=STRANGERS), (AddMessage, TICKET, False), id="token, no single sender"),
        pytest.param(MESSAGE, Known(by_reference=THEIRS), (AddMessage, TICKET, True), id="refers to a mail of theirs"),
        pytest.param(MESSAGE, Known(by_reference=STRANGERS), (OpenTicket, Answer.FULL, False), id="refers to a stranger's mail"),
        pytest.param(FAILING, Known(by_reference=THEIRS), (OpenTicket, None, False), id="refers, authentication failed"),
        pytest.param(MESSAGE, Known(by_tag=THEIRS), (AddMessage, TICKET, True), id="names a ticket of theirs"),
        pytest.param(MESSAGE, Known(by_tag=STRANGERS), (OpenTicket, Answer.FULL, False), id="names a stranger's ticket"),
        pytest.param(FAILING, Known(by_tag=THEIRS), (OpenTicket, None, False), id="names, authentication failed"),
    ],
)
def test_a_reply_joins_its_ticket_only_on_proof(message: InboundMessage, known: Known, verdict: tuple[object, ...]) -> None:
    """A token proves that its holder has seen the mail; a reference or a number anybody can type counts from participants only."""
    assert in_short(decide(message, known)) == verdict


@pytest.mark.parametrize(
    ("known", "ticket"),
    [
        (Known(by_token=THEIRS, by_reference=Link(OTHER, participant=True), by_tag=Link(OTHER, participant=True)), TICKET),
        (Known(by_reference=THEIRS, by_tag=Link(OTHER, participant=True)), TICKET),
        (Known(by_token=STRANGERS, by_tag=Link(OTHER, participant=True)), TICKET),
    ],
    ids=["token first", "reference before number", "a stranger's token before their own number"],
)
def test_the_strongest_link_decides(known: Known, ticket: int) -> None:
    """A subject that was left over from another matter does not lead an answer astray."""
    assert in_short(decide(MESSAGE, known))[:2] == (AddMessage, ticket)


@pytest.mark.parametrize(
    ("message", "copy", "verdict"),
    [
        pytest.param(MESSAGE, EARLIER, (AddMessage, TICKET, True), id="the same sender, lately"),
        pytest.param(MESSAGE, replace(EARLIER, same_sender=False), (OpenTicket, Answer.FULL, False), id="another sender"),
        pytest.param(MESSAGE, replace(EARLIER, recent=False), (OpenTicket, Answer.FULL, False), id="long ago"),
        pytest.param(MESSAGE, replace(EARLIER, participant=False), (AddMessage, TICKET, False), id="somebody who does not take part"),
        pytest.param(FAILING, EARLIER, (OpenTicket, None, False), id="in the name of the sender, forged"),
    ],
)
def test_another_version_of_a_mail_joins_the_first(message: InboundMessage, copy: Copy, verdict: tuple[object, ...]) -> None:
    """A mail sent again, or one that a list gave a footer, is no second matter; a foreign one with its Message-ID is."""
    assert in_short(decide(message, Known(copy=copy))) == verdict


def test_another_version_of_a_strangers_mail_proves_no_more_than_the_first() -> None:
    """Whoever holds somebody's token does not take part in the ticket by sending a mail twice."""
    assert in_short(decide(MESSAGE, Known(copy=EARLIER, by_token=STRANGERS))) == (AddMessage, TICKET, False)


def test_another_version_of_a_colleagues_mail_stays_inside() -> None:
    """What a colleague wrote does not become the customer's by coming twice."""
    known = Known(copy=EARLIER, from_staff=True, by_token=STRANGERS, has_token=True, token_was_theirs=True)

    assert in_short(decide(MESSAGE, known)) == (StaffMail, TICKET)


@pytest.mark.parametrize(
    ("known", "verdict"),
    [
        pytest.param(Known(), (OpenTicket, None, False), id="a new matter"),
        pytest.param(Known(known_correspondent=True), (OpenTicket, None, False), id="from an address that has answered us"),
        pytest.param(Known(by_token=THEIRS), (AddMessage, TICKET, True), id="in answer to a mail of ours"),
        pytest.param(Known(by_token=STRANGERS), (AddMessage, TICKET, False), id="with somebody else's token"),
        pytest.param(Known(from_staff=True, commands=True), (StaffMail, None), id="from a colleague's address"),
        pytest.param(Known(own_loop_mark=True), (Ignore,), id="our own"),
    ],
)
def test_a_program_that_writes_of_its_own_accord_is_filed_and_not_answered(known: Known, verdict: tuple[object, ...]) -> None:
    """A web form carries a complaint, so it becomes a ticket like a person's mail, but nobody would read an acknowledgement."""
    assert in_short(decide(written_by(MailKind.NOTIFICATION), known)) == verdict


@pytest.mark.parametrize(
    "kind",
    [kind for kind in MailKind if kind not in (MailKind.PERSON, MailKind.NOTIFICATION, MailKind.OWN, MailKind.BOUNCE)],
    ids=lambda kind: kind.value,
)
def test_another_version_of_a_machines_mail_is_a_machines_mail(kind: MailKind) -> None:
    """An auto-reply that comes twice with the same Message-ID is never taken for a customer's words."""
    assert in_short(decide(written_by(kind), Known(copy=EARLIER)))[0] in (RecordEvent, Ignore)


@pytest.mark.parametrize(
    ("message", "known"),
    [
        pytest.param(written_by(MailKind.OWN), Known(), id="from our address"),
        pytest.param(MESSAGE, Known(own_message_id=True), id="our Message-ID"),
        pytest.param(MESSAGE, Known(own_loop_mark=True), id="our loop mark"),
        pytest.param(MESSAGE, Known(own_message_id=True, by_token=THEIRS, copy=EARLIER, from_staff=True), id="whatever else it is"),
    ],
)
def test_our_own_mail_is_dropped(message: InboundMessage, known: Known) -> None:
    """What goes in circles is kept and answered by nobody."""
    assert in_short(decide(message, known)) == (Ignore,)


@pytest.mark.parametrize(("hops", "answer"), [(50, Answer.FULL), (51, None)])
def test_what_goes_in_circles_is_read_and_not_answered(hops: int, answer: Answer | None) -> None:
    """Fifty hops are many, and still an ordinary mail; beyond that it may be somebody's complaint, but an answer would go round too."""
    assert in_short(decide(replace(MESSAGE, received_count=hops), Known())) == (OpenTicket, answer, False)


@pytest.mark.parametrize(
    ("kind", "known", "verdict"),
    [
        (MailKind.AUTO_REPLY, Known(), (RecordEvent, None, "auto-reply")),
        (MailKind.AUTO_REPLY, Known(by_token=STRANGERS), (RecordEvent, TICKET, "auto-reply")),
        (MailKind.AUTO_REPLY, Known(by_reference=THEIRS), (RecordEvent, TICKET, "auto-reply")),
        (MailKind.AUTO_REPLY, Known(by_tag=THEIRS), (RecordEvent, None, "auto-reply")),
        (MailKind.AUTO_REPLY, Known(by_token=THEIRS, from_staff=True), (RecordEvent, TICKET, "auto-reply")),
        (MailKind.RECEIPT, Known(by_token=THEIRS), (RecordEvent, TICKET, "receipt")),
        (MailKind.FEEDBACK_REPORT, Known(), (RecordEvent, None, "feedback-report")),
        (MailKind.MAILING_LIST, Known(), (Ignore,)),
        (MailKind.MAILING_LIST, Known(by_token=THEIRS), (RecordEvent, TICKET, "mailing-list")),
        (MailKind.BULK, Known(), (Ignore,)),
    ],
    ids=lambda value: value.value if isinstance(value, MailKind) else "",
)
def test_what_machines_write_opens_and_answers_nothing(kind: MailKind, known: Known, verdict: tuple[object, ...]) -> None:
    """It is noted in the ticket it is about, where there is one, even a colleague's absence note."""
    assert in_short(decide(written_by(kind), known)) == verdict


@pytest.mark.parametrize(
    ("message", "known", "verdict"),
    [
        (MESSAGE, Known(from_staff=True), (OpenTicket, Answer.FULL, False)),
        (
            MESSAGE,
            Known(from_staff=True, by_token=THEIRS, has_token=True, token_was_theirs=True, answered=ACKNOWLEDGED),
            (AddMessage, TICKET, True),
        ),
        (UNPROVED, Known(from_staff=True), (StaffMail, None)),
    ],
    ids=["a new matter", "an answer to the acknowledgement", "somebody in their name"],
)
def test_a_colleague_may_have_a_matter_of_their_own(message: InboundMessage, known: Known, verdict: tuple[object, ...]) -> None:
    """Then they are a customer like any other, if it is they."""
    assert in_short(decide(message, known)) == verdict


@pytest.mark.parametrize("ours", [31, None], ids=["a mail of ours", "no mail of ours"])
def test_a_delivery_report_counts_only_with_our_signed_id(ours: int | None) -> None:
    """Anybody can write that a mail came back; without the id of a mail of ours it changes nothing."""
    report = replace(written_by(MailKind.BOUNCE), bounce=Bounce((), "<x@acme.example>"))

    assert in_short(decide(report, Known(bounced_mail=ours))) == (RecordBounce, ours)


@pytest.mark.parametrize(
    ("known", "ticket"),
    [
        (Known(from_staff=True, commands=True), None),
        (Known(from_staff=True, by_token=STRANGERS, has_token=True, token_was_theirs=True), TICKET),
        (Known(from_staff=True, by_token=STRANGERS, has_token=True), None),
        (Known(from_staff=True, by_reference=THEIRS, by_tag=THEIRS), TICKET),
        (Known(from_staff=True, has_token=True, token_was_theirs=True), None),
    ],
    ids=["no token", "their token", "another's token", "only a number", "a token without a ticket"],
)
def test_a_colleagues_mail_is_work(known: Known, ticket: int | None) -> None:
    """It is never a customer's; another's token leads to no ticket. What it may do there is decided by what it shows."""
    assert in_short(decide(MESSAGE, known)) == (StaffMail, ticket)


@pytest.mark.parametrize(
    ("message", "known", "verdict"),
    [
        pytest.param(MESSAGE, Known(new_tickets_last_hour=9), (OpenTicket, Answer.FULL, False), id="the last one allowed"),
        pytest.param(MESSAGE, FLOOD, (OpenTicket, Answer.TOGETHER, True), id="the first one over"),
        pytest.param(MESSAGE, replace(FLOOD, collective_ticket=OTHER), (AddMessage, OTHER, True), id="the next"),
        pytest.param(MESSAGE, replace(FLOOD, by_token=THEIRS), (AddMessage, TICKET, True), id="a reply is no flood"),
        pytest.param(MESSAGE, Known(new_tickets_last_hour=1, new_ticket_limit=1), (OpenTicket, Answer.TOGETHER, True), id="a limit of one"),
        pytest.param(FAILING, FLOOD, (OpenTicket, None, True), id="in a forged name"),
        pytest.param(FAILING, replace(FLOOD, collective_ticket=OTHER), (AddMessage, OTHER, False), id="the next in a forged name"),
        pytest.param(NO_REPLY, FLOOD, (OpenTicket, None, True), id="of a machine"),
        pytest.param(replace(MESSAGE, received_count=51), FLOOD, (OpenTicket, None, True), id="that goes in circles"),
        pytest.param(MESSAGE, replace(FLOOD, silent=True), (OpenTicket, None, True), id="older than the desk"),
    ],
)
def test_a_flood_is_kept_together_with_one_answer_at_most(message: InboundMessage, known: Known, verdict: tuple[object, ...]) -> None:
    """Whoever writes very many mails gets one answer, and none where a single mail would have got none."""
    assert in_short(decide(message, known)) == verdict


def test_the_order_of_the_rules() -> None:
    """The order is part of the behaviour: no loop, no machine and no colleague before a customer, a link before a likeness."""
    assert [rule.__name__ for rule in triage.RULES] == [
        "own_mail",
        "bounce",
        "automatic",
        "staff_mail",
        "reply_by_token",
        "reply_by_reference",
        "reply_by_tag",
        "duplicate",
        "flood",
        "complaint",
    ]


@pytest.mark.parametrize("message", [MESSAGE, FAILING, UNPROVED, NOBODY, NO_REPLY, *map(written_by, MailKind)])
@pytest.mark.parametrize("known", [Known(), FLOOD, Known(by_token=STRANGERS), Known(from_staff=True), Known(silent=True, copy=EARLIER)])
def test_every_verdict_says_why(message: InboundMessage, known: Known) -> None:
    """A person who asks what became of a mail gets a reason."""
    assert decide(message, known).because


@pytest.mark.parametrize("known", [Known(), FLOOD, Known(silent=True)])
@pytest.mark.parametrize("message", [NO_REPLY, NOBODY, FAILING, *(written_by(kind) for kind in MailKind if kind is not MailKind.PERSON)])
def test_nothing_automatic_and_nobody_unsure_is_answered(message: InboundMessage, known: Known) -> None:
    """No rule, in no circumstances, answers a machine, a forged address or an ambiguous one."""
    verdict = decide(message, known)

    assert not isinstance(verdict, OpenTicket) or verdict.answer is None
