"""Whatever comes in which order: one ticket a matter, one acknowledgement each, one disposition a mail.

A random day: mails, copies of mails, answers, a server that forgets its numbering, a relay that comes and goes, a worker
that is stopped in the middle or begins anew. In the evening the books are compared with what was sent.
"""

import re
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from processor.models import InboundMail, MailLocation
from tests.desk import MORNING, Desk, Settings
from tests.letters import DESK, letter

SENDERS = ("Ann <ann@customer.example>", "Bob <bob@elsewhere.example>", "李娟 <li@163.example>")
NO_LIMITS = Settings(tables="[limits]\nnew_tickets_per_address_per_hour = 1000\nautomatic_per_address_per_day = 1000\n")
BROUGHT_BY_A_MAIL = re.compile(r"\.(?:acknowledgement|notification)\.")
RELAY = {
    "up": None,
    "down": ("connect", "421 4.3.2 not now"),
    "greylisting": ("rcpt", "451 4.7.1 later"),
    "full": ("end", "452 4.3.1 full"),
}


class Day(RuleBasedStateMachine):
    """A desk and a record of what was sent to it."""

    def __init__(self) -> None:
        """Begin in the morning with an empty mailbox."""
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk(Path(self.folder.name), NO_LIMITS)
        self.now = datetime.fromisoformat(MORNING)
        self.matters: list[bytes] = []
        self.answers: list[bytes] = []

    @rule(sender=st.sampled_from(SENDERS), words=st.sampled_from(["The lid is cracked.", "盖子裂了。", ""]))
    def a_matter_comes(self, sender: str, words: str) -> None:
        """Let somebody write about something new."""
        self.matters.append(letter(sender, f"matter {len(self.matters)}", words))
        self.desk.mailbox.append(self.matters[-1], self.now)

    @precondition(lambda self: self.matters)
    @rule(data=st.data(), trace=st.sampled_from([b"", b"Received: by mx2.acme.example\r\n", b"X-Spam-Status: No\r\n"]))
    def a_copy_comes(self, data: st.DataObject, trace: bytes) -> None:
        """Let a mail that came before come again, by another way."""
        mail = data.draw(st.sampled_from(self.matters + self.answers))
        self.desk.mailbox.append(trace + mail, self.now)

    @precondition(lambda self: self.desk.relay.accepted)
    @rule(data=st.data())
    def an_answer_comes(self, data: st.DataObject) -> None:
        """Let somebody answer an acknowledgement."""
        sent = [mail for mail in self.desk.relay.accepted if not mail.recipients[0].endswith("acme.example")]
        if sent:
            mail = data.draw(st.sampled_from(sent))
            self.answers.append(letter(mail.recipients[0], "more", f"{len(self.answers)}", answers=str(mail.message["Message-ID"])))
            self.desk.mailbox.append(self.answers[-1], self.now)

    @rule()
    def the_server_forgets_its_numbering(self) -> None:
        """Change UIDVALIDITY with mails in the INBOX."""
        self.desk.mailbox.renumber()

    @rule(state=st.sampled_from(sorted(RELAY)))
    def the_relay_changes(self, state: str) -> None:
        """Take the relay down, bring it back, or let it refuse for now."""
        refusal = RELAY[state]
        self.desk.relay.rule = lambda stage, _recipient, _content: refusal[1] if refusal and stage == refusal[0] else None

    @rule(steps=st.integers(1, 12), minutes=st.sampled_from([0, 1, 6, 70]))
    def a_worker_is_stopped_in_the_middle(self, steps: int, minutes: int) -> None:
        """End a pass after so many steps; what it had in hand is whole."""
        self.now += timedelta(minutes=minutes)
        left = iter(range(steps))
        self.desk.at(self.now.isoformat(), stopping=lambda: next(left, None) is None)

    @rule(minutes=st.sampled_from([0, 1, 6, 70]))
    def a_worker_runs(self, minutes: int) -> None:
        """Run a pass to its end."""
        self.now += timedelta(minutes=minutes)
        self.desk.at(self.now.isoformat())

    @rule()
    def another_worker_takes_over(self) -> None:
        """End the worker and begin a new one."""
        self.desk.restart()

    @invariant()
    def nobody_is_answered_twice(self) -> None:
        """Look at what left so far: no matter has been acknowledged twice."""
        answered = [
            str(mail.message["In-Reply-To"]) for mail in self.desk.relay.accepted if mail.message["Auto-Submitted"] == "auto-replied"
        ]
        assert len(answered) == len(set(answered))

    def teardown(self) -> None:
        """Bring the relay up in the evening and work everything off."""
        self.desk.relay.rule = lambda _stage, _recipient, _content: None
        for _ in range(3):
            self.now += timedelta(minutes=70)
            self.desk.at(self.now.isoformat())
        self.compare_the_books()
        self.desk.close()
        self.folder.cleanup()

    def compare_the_books(self) -> None:
        """Compare: a matter is a ticket with one acknowledgement, an answer lies in one, a mail has one disposition."""
        accepted = [mail.message for mail in self.desk.relay.accepted]
        acknowledged = sorted(str(mail["In-Reply-To"]) for mail in accepted if mail["Auto-Submitted"] == "auto-replied")
        assert acknowledged == sorted(_message_id(mail) for mail in self.matters)
        assert len({mail["Message-ID"] for mail in accepted}) == len(accepted)
        caused = [mail for mail in accepted if BROUGHT_BY_A_MAIL.search(str(mail["Message-ID"]))]  # the others are brought by time
        assert len(caused) == 2 * len(self.matters) + len(self.answers)
        assert {str(mail["From"]) for mail in accepted} <= {f"Acme Care <{DESK}>"}
        assert sorted(ticket["subject"] for ticket in self.desk.tickets()) == sorted(
            f"matter {number}" for number in range(len(self.matters))
        )
        dispositions = [disposition for disposition, _ in self.desk.dispositions()]
        assert sorted(dispositions, key=str) == ["attached"] * len(self.answers) + ["ticketed"] * len(self.matters)
        assert self.desk.mailbox.contents("INBOX") == []
        assert {mail.state for mail in InboundMail.select()} <= {"done"}
        assert MailLocation.select().count() >= len(dispositions)


def _message_id(mail: bytes) -> str:
    return mail.partition(b"Message-ID: ")[2].partition(b"\r\n")[0].decode()


TestDay = Day.TestCase
TestDay.settings = settings(max_examples=12, stateful_step_count=15, suppress_health_check=[HealthCheck.too_slow])
