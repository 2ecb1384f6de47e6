"""Journals told in short, and a plan lived through: every step that falls due is done and written down, as the timers do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from processor.config import Config
from processor.states import Automation, TicketStatus
from processor.tickets.case import Case
from processor.tickets.events import Event, Happened
from processor.tickets.followup import Step, StepKind, entry, plan
from processor.tickets.steps import CLOSES
from tests.sample_config import WHOLE, read

SHANGHAI = ZoneInfo("Asia/Shanghai")
BRINGS_A_MAIL = (Happened.OPENED, Happened.REPLIED, Happened.STEP, Happened.CUSTOMER_WROTE, Happened.RATED)
MOST_STEPS = 400  # in one life; more is a plan without end


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """Return the defaults: weekdays 9 to 12 and 13 to 18."""
    return read(tmp_path_factory.mktemp("config"), WHOLE)


Change = tuple[datetime, Callable[["Journal"], object]]


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    """Return a local time of 2026 such as "03-02 09:10" as an instant."""
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=zone).astimezone(UTC)


def local(instant: datetime, zone: ZoneInfo = SHANGHAI) -> str:
    """Return an instant as `at` takes it."""
    return instant.astimezone(zone).strftime("%m-%d %H:%M")


@dataclass
class Journal:
    """A ticket and what has happened to it; every verb adds an entry, and says what becomes of the ticket."""

    case: Case
    events: list[Event] = field(default_factory=list)
    mails: int = 0

    def note(self, when: str | datetime, name: Happened, actor: str = "desk", *, mail: bool = False, **detail: object) -> "Journal":
        """Add an entry; with `mail` it came with a mail that reached us then."""
        instant = at(when) if isinstance(when, str) else when
        if mail:
            self.mails += name in BRINGS_A_MAIL
            detail = {"mail": self.mails, "received": instant.isoformat()} | detail
        return self.write(instant, name, actor, detail)

    def write(self, instant: datetime, name: Happened, actor: str, detail: Mapping[str, object]) -> "Journal":
        """Add an entry as it stands."""
        self.events.append(Event(len(self.events) + 1, instant, actor, name.value, detail))
        return self

    def becomes(self, **values: object) -> "Journal":
        """Change the ticket."""
        self.case = replace(self.case, **values)  # type: ignore[arg-type]
        return self

    def acknowledged(self, when: str | datetime) -> "Journal":
        """Let the acknowledgement leave."""
        return self.note(when, Happened.ACKNOWLEDGED, form="full")

    def step(self, when: str | datetime) -> "Journal":
        """Let a colleague note something done."""
        return self.note(when, Happened.STEP, "wang@", mail=True, message=1)

    def wrote(self, when: str | datetime) -> "Journal":
        """Let the customer write."""
        return self.note(when, Happened.CUSTOMER_WROTE, "customer", mail=True)._move({TicketStatus.WAITING: TicketStatus.OPEN})

    def replied(self, when: str | datetime) -> "Journal":
        """Let a colleague write to the customer."""
        return self.note(when, Happened.REPLIED, "wang@", mail=True)._move({TicketStatus.NEW: TicketStatus.OPEN})

    def revoked(self, when: str | datetime) -> "Journal":
        """Let the last reply come back."""
        last = next(event for event in reversed(self.events) if event.name == Happened.REPLIED)
        self.note(when, Happened.REPLY_REVOKED)
        self.events[-1] = replace(self.events[-1], detail={"mail": last.number_of("mail")})
        return self

    def waits(self, when: str | datetime) -> "Journal":
        """Let a colleague ask the customer something and wait."""
        return self.replied(when).note(when, Happened.WAITING, "wang@", mail=True).becomes(status=TicketStatus.WAITING)

    def solved(self, when: str | datetime) -> "Journal":
        """Let a colleague send the solution."""
        return self.replied(when).note(when, Happened.SOLVED, "wang@", mail=True).becomes(status=TicketStatus.SOLVED)

    def closed(self, when: str | datetime, reason: str, actor: str = "desk") -> "Journal":
        """Close it."""
        return self.note(when, Happened.CLOSED, actor, reason=reason).becomes(status=TicketStatus.CLOSED)

    def rated(self, when: str | datetime, score: int) -> "Journal":
        """Let the customer rate: a low score opens it again, a high one closes it."""
        self.note(when, Happened.RATED, "customer", mail=True, score=score, low=score <= 2)
        if score > 3 and self.case.status is TicketStatus.SOLVED:
            return self.closed(when, "confirmed")
        return self.reopened(when) if score <= 2 else self

    def reopened(self, when: str | datetime) -> "Journal":
        """Let a mail of the customer open it again."""
        self.note(when, Happened.CUSTOMER_WROTE, "customer", mail=True)
        self.becomes(status=TicketStatus.OPEN, cycle=self.case.cycle + 1)
        return self.note(when, Happened.REOPENED, "customer", mail=True, cycle=self.case.cycle)

    def _move(self, moves: dict[TicketStatus, TicketStatus]) -> "Journal":
        return self.becomes(status=moves.get(self.case.status, self.case.status))

    def as_case(self) -> Case:
        """Return the ticket with its journal."""
        return replace(self.case, events=tuple(self.events))

    def plan(self, config: Config, now: str | datetime) -> tuple[Step, ...]:
        """Return the plan at an instant."""
        return plan(self.as_case(), config, at(now) if isinstance(now, str) else now)

    def do(self, step: Step, now: datetime) -> None:
        """Do a step and write it down."""
        if step.kind in CLOSES and not step.dropped:
            self.closed(now, "lapsed" if step.kind is StepKind.CLOSE_LAPSED else "no_response")
            return
        name, detail = entry(step)
        self.write(now, name, "desk", detail)
        if name is Happened.MAILED:
            lately = [one for one in self.case.mailed_lately if one > now - timedelta(days=1)]
            asked = (*self.case.asked_lately, now) if step.kind is StepKind.FOLLOW_UP else self.case.asked_lately
            self.becomes(mailed_lately=(*lately, now), asked_lately=asked)


def opened(when: str, **values: object) -> Journal:
    """Return the journal of a new complaint that somebody has; P3 and calm unless said otherwise."""
    case = Case(
        status=TicketStatus.NEW,
        priority="P3",
        kind="complaint",
        emotion="neutral",
        intensity=0,
        automation=Automation.FULL,
        opened_at=at(when),
        owner="wang@",
        department="service",
    )
    return Journal(case).becomes(**values).note(when, Happened.OPENED, mail=True)


@dataclass
class Lived:
    """A step that was done, when, and how it stood in the plan."""

    done_at: datetime
    step: Step

    def __str__(self) -> str:
        """Tell it in short."""
        step = self.step
        mark = " dropped" if step.dropped else ""
        rung = f" {step.clock} {step.percent}" if step.kind is StepKind.REMINDER else ""
        to = f" -> {' '.join(step.to)}" if step.to else ""
        return f"{local(self.done_at)} {step.kind}{rung}{to}{mark}"


def live(journal: Journal, config: Config, start: str | datetime, until: str | datetime, *changes: Change) -> list[Lived]:
    """Let time pass: do each step at its instant and let the changes happen at theirs; return what was done."""
    now, end = (at(one) if isinstance(one, str) else one for one in (start, until))
    waiting = sorted(changes, key=lambda change: change[0])
    lived: list[Lived] = []
    while len(lived) < MOST_STEPS:
        steps = journal.plan(config, now)
        if steps and steps[0].at <= now:
            journal.do(steps[0], now)
            lived.append(Lived(now, steps[0]))
            continue
        coming = [step.at for step in steps[:1]] + [change[0] for change in waiting[:1]]
        if not coming or min(coming) > end:
            return lived
        now = min(coming)
        if waiting and waiting[0][0] == now:
            waiting.pop(0)[1](journal)
    raise AssertionError("\n".join(["a plan without end", *map(str, lived[-10:])]))


def told(journal: Journal, config: Config, start: str, until: str, *changes: tuple[str, Callable[[Journal], object]]) -> list[str]:
    """Return what is done while time passes, a line each."""
    return [str(one) for one in live(journal, config, start, until, *((at(when), change) for when, change in changes))]
