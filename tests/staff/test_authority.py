"""Who is taken for a colleague: each condition alone stops a mail."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from processor.mail.message import Authentication
from processor.staff.authority import Answered, Evidence, Objection, objection

ANSWERED = Answered(7, "notification", "new-ticket:3:chen@acme.example", datetime(2026, 3, 2, tzinfo=UTC))
REPLY = Evidence(Authentication.NONE, ANSWERED, token=True, theirs=True)
NEW = Evidence(Authentication.PASS)


@pytest.mark.parametrize(
    ("evidence", "against"),
    [
        (REPLY, None),
        (replace(REPLY, authentication=Authentication.PASS), None),
        (replace(REPLY, authentication=Authentication.FAIL), Objection.FORGED),
        (replace(REPLY, theirs=False), Objection.NOT_THEIRS),
        (replace(REPLY, theirs=False, authentication=Authentication.PASS), Objection.NOT_THEIRS),
        (replace(REPLY, recent=False), Objection.OLD),
        (replace(REPLY, must_pass=True), Objection.UNPROVED),
        (replace(REPLY, must_pass=True, authentication=Authentication.PASS), None),
        (replace(REPLY, by_person=False), Objection.MACHINE),
        (replace(REPLY, recused=True), Objection.RECUSED),
        (NEW, None),
        (replace(NEW, authentication=Authentication.NONE), Objection.NO_TOKEN),
        (replace(NEW, authentication=Authentication.FAIL), Objection.FORGED),
        (replace(NEW, recused=True), Objection.RECUSED),
    ],
)
def test_what_stops_a_mail(evidence: Evidence, against: Objection | None) -> None:
    """A reply needs its token, a new mail the word of our own server."""
    assert objection(evidence) is against
