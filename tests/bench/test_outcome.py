"""The measurement sees what went wrong: a mail lost, put into another ticket, answered twice, or a machine answered."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.bench.corpus import MACHINES, Expected, Kind, mails
from tests.bench.outcome import Outcome, judge
from tests.bench.site import Sending

EXPECTED = [mail.expected for mail in mails(200)]
NEW = [mail for mail in EXPECTED if mail.kind is Kind.NEW]
REPLY = next(mail for mail in EXPECTED if mail.kind is Kind.REPLY)
MACHINE = next(mail for mail in EXPECTED if mail.kind in MACHINES)


def answer(mail: Expected) -> Sending:
    """Return an acknowledgement of a mail."""
    return Sending((mail.sender,), mail.message_id, 0.0)


def right() -> tuple[Outcome, list[Sending]]:
    """Return what a desk without faults leaves behind; the numbers of tickets are those of the mails that opened them."""
    became = {mail.message_id: [("complaint", mail.number)] for mail in NEW}
    became |= {mail.message_id: [("reply", mail.matter or 0)] for mail in EXPECTED if mail.kind is Kind.REPLY}
    notice = Sending(("chen@acme.example",), None, 0.0)
    return Outcome(len(NEW), became), [*map(answer, NEW), notice]


def test_a_desk_without_faults_is_found_right() -> None:
    """Where everything is as the corpus says, no figure is missed."""
    assert [figure.correct for figure in judge(EXPECTED, *right())] == [True] * 4


@pytest.mark.parametrize(
    ("spoil", "missed"),
    [
        pytest.param(lambda o, s: (replace(o, tickets=o.tickets + 1), s), 0, id="a ticket too many"),
        pytest.param(lambda o, s: (replace(o, became=o.became | {NEW[1].message_id: []}), s), 0, id="a new matter lost"),
        pytest.param(lambda o, s: (replace(o, became=o.became | {REPLY.message_id: [("reply", -1)]}), s), 1, id="a reply elsewhere"),
        pytest.param(lambda o, s: (o, s[1:]), 2, id="an acknowledgement missing"),
        pytest.param(lambda o, s: (o, [*s, s[0]]), 2, id="an acknowledgement twice"),
        pytest.param(lambda o, s: (o, [*s, answer(REPLY)]), 2, id="a reply acknowledged"),
        pytest.param(lambda o, s: (o, [*s, answer(MACHINE)]), 3, id="a machine answered"),
    ],
)
def test_a_fault_is_seen(spoil: Callable[[Outcome, list[Sending]], tuple[Outcome, list[Sending]]], missed: int) -> None:
    """A figure that could not be missed would protect nothing."""
    assert judge(EXPECTED, *spoil(*right()))[missed].correct is False
