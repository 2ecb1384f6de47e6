"""Stories of days and weeks through the whole program: time passes from one thing that is due to the next.

    with Story(tmp_path, HOUSE, crashes=True) as desk:
        desk.receives(letter())
        desk.until("2026-03-02T10:10:00+08:00")

With `crashes` the worker is killed each time the relay has taken a mail and before that is written down, and another one takes over. What a
customer gets must be the same: a mail that was repeated has the same Message-ID, and mail programs show it once.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from processor.models import OutboxMail, Ticket
from processor.models_work import Beat
from processor.outbound.retry import Outcome
from processor.outbound.smtp import SmtpSession
from processor.states import OutboxState
from processor.tickets import history
from processor.tickets.clocks import Clocks
from tests.desk import USUAL, Desk, Sent, Settings
from tests.letters import letter
from tests.wire.fake_relay import FakeRelay, FakeSmtpSession

TELLS_OF_THE_CRASH = "admin"  # a mail that may not be repeated is told to an admin instead
MOST_PASSES = 20_000  # in one story; more is a desk that never comes to rest

HOUSE = Settings(
    tables="""
[[departments]]
key = "logistics"
names = ["Logistics", "物流部"]
lead = "sun@acme.example"
keywords = ["parcel", "driver"]

[[departments]]
key = "quality"
names = ["Quality", "质量部"]
lead = "qian@acme.example"
keywords = ["quality report"]

[[staff]]
name = "Zhao Fang"
address = "lin@acme.example"
departments = ["quality"]
languages = ["zh-CN"]

[[staff]]
name = "Liu Min"
address = "liu@acme.example"
departments = ["service"]
languages = ["en", "de"]

[[staff]]
name = "Wu Hao"
address = "wu@acme.example"
departments = ["logistics"]
languages = ["zh-CN", "en"]

[[staff]]
name = "Sun Jie"
address = "sun@acme.example"
departments = ["logistics"]
languages = ["zh-CN"]

[escalation]
manager = "manager@acme.example"
head = "qian@acme.example"
"""
)
FRIDGE = (  # P2: told before, and nobody cared
    "订单QS-88213的冰箱昨天送到，门就是凹的，我打了三次电话没人管，我还请了一天假。你们这帮骗子！我要求换新的，并且告诉我为什么会这样。"
)
POT = "The pot came yesterday and its lid is cracked. Please send another one."  # P3
LI, HERS = "李娟 <li@163.example>", "li@163.example"
TOM, HIS = "Tom Baker <tom@mail.example>", "tom@mail.example"
CHEN, ZHAO, LIU = "chen@acme.example", "lin@acme.example", "liu@acme.example"  # in customer care
WU, SUN, QIAN = "wu@acme.example", "sun@acme.example", "qian@acme.example"  # in logistics, and the head


class Killed(BaseException):
    """The worker is gone, as after kill -9: nothing in it has time to tidy up."""


class DeadlyRelay(FakeRelay):
    """A relay that takes a mail and then kills the worker, once a mail."""

    def __init__(self) -> None:
        """Kill nobody yet."""
        super().__init__()
        self.killed_for: set[str] = set()

    def session(self) -> SmtpSession:
        """Connect."""
        return cast("SmtpSession", _DeadlySession(self))


class _DeadlySession(FakeSmtpSession):
    def finish(self) -> Outcome:
        """Take the mail, and kill whoever sent it the first time."""
        relay = self._relay
        outcome = super().finish()
        assert isinstance(relay, DeadlyRelay)
        message_id = str(relay.accepted[-1].message["Message-ID"]) if relay.accepted else ""
        if message_id not in relay.killed_for:
            relay.killed_for.add(message_id)
            raise Killed
        return outcome


class Story(Desk):
    """A desk whose clock goes from one thing that is due to the next."""

    def __init__(self, folder: Path, settings: Settings = USUAL, *, crashes: bool = False) -> None:
        """Open it; `crashes` kills the worker after every hand-over to the relay."""
        super().__init__(folder, settings)
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self._seen_before: set[str] = set()
        if crashes:
            self.relay = DeadlyRelay()
            self.restart()

    def until(self, instant: str) -> None:
        """Let time pass up to `instant` and do everything that falls due on the way, at its own time."""
        end = datetime.fromisoformat(instant).astimezone(UTC)
        for _ in range(MOST_PASSES):
            due = self.next_due()
            if due is None or due > end:
                break
            self.now = due
            self.survive(due)
        else:
            message = f"the desk does not come to rest before {instant}"
            raise AssertionError(message)
        self.now = max(end, self.now)
        self.survive(self.now)

    def survive(self, now: datetime) -> None:
        """Make the passes of an instant, by one worker after the other."""
        while True:
            try:
                self.at(now.isoformat())
            except Killed:
                self.restart()
            else:
                return

    def next_due(self) -> datetime | None:
        """Return the next instant at which something is due; what was due and waits for something else comes along with that."""
        waiting = OutboxMail.state.in_((OutboxState.QUEUED, OutboxState.DEFERRED))
        with self.database.unit_of_work():
            ticket = Ticket.select().where(Ticket.next_action_at > self.now).order_by(Ticket.next_action_at).first()
            beat = Beat.select().where(Beat.due_at > self.now).order_by(Beat.due_at).first()
            mail = OutboxMail.select().where(waiting, OutboxMail.due_at > self.now).order_by(OutboxMail.due_at).first()
        found = [ticket and ticket.next_action_at, beat and beat.due_at, mail and mail.due_at]
        return min((at for at in found if at is not None), default=None)

    def mails(self, to: str | None = None) -> list[Sent]:
        """Return what left since this was asked last, each mail once, without those that only tell of crashes."""
        new = []
        for mail in self.sent():
            if mail.message_id not in self._seen_before and f".{TELLS_OF_THE_CRASH}." not in mail.message_id:
                new.append(mail)
            self._seen_before.add(mail.message_id)
        return [mail for mail in new if to is None or mail.recipient == to]

    def answers(self, mail: Sent, text: str, *, at: str, name: str = "", attachments: tuple[tuple[str, str, bytes], ...] = ()) -> None:
        """Let whoever got `mail` answer it at an instant; time passes up to it."""
        self.until(at)
        sender = f"{name} <{mail.recipient}>" if name else mail.recipient
        self.receives(letter(sender, f"Re: {mail.subject}", text, answers=mail.message_id, attachments=attachments))
        self.until(at)


def kinds(mails: list[Sent]) -> Iterator[tuple[str, str]]:
    """Yield recipient and kind of mails, as their ids tell."""
    for mail in mails:
        yield mail.recipient, mail.message_id.split(".")[1]


def notice(mails: list[Sent], to: str) -> Sent:
    """Return the one mail to somebody."""
    [mail] = [mail for mail in mails if mail.recipient == to]
    return mail


def at(time: str, day: str = "02", month: str = "03") -> str:
    """Return a time in Shanghai on a day of 2026; the second of March is a Monday."""
    return f"2026-{month}-{day}T{time}:00+08:00"


def clocks(desk: Story, number: int = 1) -> Clocks:
    """Return the clocks of a ticket as they stand."""
    with desk.database.unit_of_work():
        return history.clocks_of(desk.desk, Ticket.get_by_id(number), desk.now)
