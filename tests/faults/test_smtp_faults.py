"""Whatever the relay does, an answer leaves once; twice only where nobody can know, marked as such and with the same bytes."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.desk import TEMPLATES
from tests.faults.child import Faults
from tests.faults.conftest import on_either
from tests.faults.mails import sender
from tests.faults.site import Site
from tests.servers.proxy import CuttingProxy, Direction, Fault

pytestmark = pytest.mark.wire

SHORT = Faults(patience_seconds=0.3)
LONG_AFTER = timedelta(days=1)
UNKNOWN = "SELECT count(*) FROM outbox_mail WHERE ambiguous > 0"


class Strike:
    """A relay that misbehaves once, the first time the conversation comes to `stage`; with `recipient` only for that one, always."""

    def __init__(self, stage: str, verdict: str, recipient: str | None = None) -> None:
        """Remember when to do what."""
        self._stage, self._verdict, self._recipient = stage, verdict, recipient
        self.struck = False

    def __call__(self, stage: str, recipient: str, _content: bytes) -> str | None:
        """Answer as the server's rule."""
        due = not self.struck if self._recipient is None else recipient == self._recipient
        if stage != self._stage or not due:
            return None
        self.struck = True
        return self._verdict


# Whatever of this the relay does before the dot, it cannot have taken the mail; a refusal for now is a clear answer too.
NOT_TAKEN = {
    "connect": ("drop", "stall", "451 4.3.0 not now", "421 4.3.2 closing", "554 5.3.2 not today", "what?"),
    "ehlo": ("drop", "stall", "451 4.3.0 not now", "421 4.3.2 closing", "554 5.3.2 not today", "25"),
    "mail": ("drop", "stall", "451 4.3.0 not now", "421 4.3.2 closing", "550 5.7.1 not from you", "451-come\n451 later", "25"),
    "rcpt": ("drop", "stall", "451 4.3.0 not now", "421 4.3.2 closing", "451-come\n451 later", "what?"),
    "data": ("drop", "stall", "451 4.3.0 not now", "421 4.3.2 closing", "25", "what?", "250 not 354"),
    "end": ("451 4.3.0 not now", "421 4.3.2 closing", "451-come\n451 later"),
}
TAKEN = {"mail": "250-this is\n250-a long\n250 answer", "rcpt": "250-a\n250 b", "data": "354-go\n354 on", "end": "250-taken\n250 as 4711"}


@pytest.mark.parametrize(("stage", "site_url"), on_either(*((stage,) for stage in NOT_TAKEN)), indirect=["site_url"])
def test_trouble_before_the_dot_or_a_clear_answer(site: Site, stage: str) -> None:
    """As long as the relay cannot have taken a mail, or said clearly that it has not, the mail goes out once, later."""
    for verdict in NOT_TAKEN[stage]:
        site.hand_in(1)
        site.relay.rule = strike = Strike(stage, verdict)
        site.run_once(faults=SHORT)
        assert (strike.struck, site.query(UNKNOWN)) == (True, [(0,)]), verdict

    site.recover()

    assert site.check().repeated == 0


def test_answers_of_several_lines(site: Site) -> None:
    """The last line of a reply counts, at every step."""
    [mark] = site.hand_in(1)
    site.relay.rule = lambda stage, _recipient, _content: TAKEN.get(stage)

    site.run_once()

    books = site.check()
    assert [letter.state for letter in books.acknowledgements(mark)] == ["sent"]


@pytest.mark.parametrize(
    ("stage", "verdict", "taken", "site_url"),
    on_either(
        ("body", "drop", 1),
        ("end", "drop", 1),
        ("end", "stall", 1),
        ("end", "what?", 1),
        ("end", "keep-then-drop", 2),
        ("end", "keep-then-truncate", 2),
        ("end", "25", 2),  # the relay took it, in a word that is no reply
    ),
    indirect=["site_url"],
)
def test_no_clear_answer_after_the_dot(site: Site, stage: str, verdict: str, taken: int) -> None:
    """A mail whose fate nobody knows is repeated with the same bytes, and the record says that it may have gone out twice."""
    [mark] = site.hand_in(1)
    site.relay.rule = Strike(stage, verdict)

    site.run_once(faults=SHORT)
    site.recover()

    books = site.check()
    [letter] = books.acknowledgements(mark)
    assert (len(books.taken(letter)), letter.ambiguous) == (taken, 1)


@pytest.mark.parametrize("stage", ["rcpt", "data", "end"])
def test_refused_for_good(site: Site, stage: str) -> None:
    """A mail that the relay refuses for good is given up and an admin is told; a refused address gets nothing more."""
    [mark] = site.hand_in(1)
    site.relay.rule = Strike(stage, "550 5.1.1 no such user here")
    site.refused.add(mark)

    site.run_once()
    site.run_once(LONG_AFTER)

    books = site.check()
    assert [letter.state for letter in books.acknowledgements(mark)] == ["failed"]
    told = [letter for letter in books.letters if letter.kind == "admin"]
    assert [(letter.recipient, letter.state) for letter in told] == [("ops@acme.example", "sent")]
    assert sender(mark).encode() in told[0].content
    assert site.query("SELECT undeliverable_at IS NOT NULL FROM person") == [(stage == "rcpt",)]


def test_unknown_again_and_again(site: Site) -> None:
    """A mail of unknown fate is repeated five minutes later at the earliest and twice at most; then an admin is told."""
    [mark] = site.hand_in(1)
    site.relay.rule = Strike("end", "keep-then-drop", sender(mark))
    site.unknown.add(mark)

    counts = []
    for minutes in (0, 4.9, 5.1, 9.9, 10.3, 60, 24 * 60):
        site.run_once(timedelta(minutes=minutes))
        books = site.check_sendings()
        counts.append(len(books.taken(books.acknowledgements(mark)[0])))

    assert counts == [1, 1, 2, 2, 3, 3, 3]
    books = site.check()
    assert [(letter.state, letter.ambiguous) for letter in books.acknowledgements(mark)] == [("failed", 3)]
    assert [letter.recipient for letter in books.letters if letter.kind == "admin"] == ["ops@acme.example"]


def test_a_hint_of_unknown_fate_is_not_repeated(site: Site, tmp_path: Path) -> None:
    """What is harmless when lost and tiresome when repeated is sent once, whatever becomes of it."""
    templates = shutil.copytree(TEMPLATES, tmp_path / "templates")
    (templates / "staff" / "new-ticket.fr.md").write_text("Subject: {{ nothing.like.this }}\n\nBonjour\n")
    site.configure(templates=templates)
    site.relay.rule = Strike("end", "keep-then-drop", "ops@acme.example")

    for span in (timedelta(0), timedelta(minutes=10), LONG_AFTER):
        site.run_once(span)

    books = site.check()
    [hint] = books.letters
    assert (hint.kind, hint.policy, hint.state, len(books.taken(hint))) == ("hint", "once", "failed", 1)


@pytest.mark.parametrize("direction", ["to_client", "to_server"])
def test_cut_at_any_byte(site: Site, direction: Direction) -> None:
    """A connection that breaks within a command, a mail or a reply changes nothing of this."""
    with CuttingProxy(site.relay.port) as proxy:
        site.configure(smtp_port=proxy.port)
        for after_bytes in (1, 60, 190, 220, 250, 270, 290, 900, 4000, 5500):
            proxy.fault = Fault("cut", direction, after_bytes)
            site.hand_in(1)
            site.run_once()
        site.check_sendings()
        proxy.fault = None
        site.recover()

    assert proxy.strikes >= 6
    site.check()
