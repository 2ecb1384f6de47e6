"""What a plan is made from: a ticket, its clocks, the settings, the instant, and what the journal says has been done. Pure.

Entries are compared by their number, not by their instant: a clock that was set back must not make an old mail new.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from processor.config import Config
from processor.listening.reading import Kind
from processor.states import Automation
from processor.tickets.case import Case
from processor.tickets.clocks import Clock, ClockName, Clocks, Outcome, counting
from processor.tickets.events import Event, Happened
from processor.tickets.steps import StepKind

BEHIND_US = (Happened.MAILED, Happened.REMINDED, Happened.SKIPPED)
TELLING = frozenset({StepKind.SOOTHING, StepKind.PROGRESS, StepKind.STATUS})  # what was done and who has it
NAMING = TELLING | {StepKind.HANDOFF_NOTICE}  # who has it, at least
NEWS = (Happened.STEP, Happened.OWNER_CHANGED, Happened.ACCEPTED)
IN_A_ROW = frozenset({StepKind.SOOTHING, StepKind.PROGRESS, StepKind.HANDOFF_NOTICE, StepKind.BREACH_APOLOGY})
MOST_IN_A_ROW = 2  # then a person writes, or nobody does
PROMISED = (ClockName.FIRST, ClockName.RESOLVE, ClockName.PROMISE)  # what a customer was told a date for
NEVER = -1
FAR = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything a plan is decided from."""

    case: Case
    clocks: Clocks
    config: Config
    now: datetime
    events: tuple[Event, ...]  # without the answers that were revoked, and without what the same mails said besides
    reached: Mapping[tuple[str, str], int]  # kind and key of what is behind us -> the highest percent
    counted: Mapping[tuple[str, int], int]  # kind and cycle -> how many are behind us

    def entries(self, *names: Happened) -> list[Event]:
        """Return the entries of these names, in order."""
        return [event for event in self.events if event.name in names]

    def last(self, *names: Happened) -> Event | None:
        """Return the last entry of these names, if any."""
        return next((event for event in reversed(self.events) if event.name in names), None)

    def done(self, kind: StepKind, key: str, percent: int = 0) -> bool:
        """Whether this step, or one that comes after it on the same ladder, is behind us."""
        return self.reached.get((kind, key), NEVER) >= percent

    def mailed(self, kinds: frozenset[StepKind]) -> list[Event]:
        """Return the entries of automatic mails of these kinds."""
        return [event for event in self.entries(Happened.MAILED) if event.text("kind") in kinds]

    def answered_since(self, event: Event | None) -> bool:
        """Whether a colleague has written to the customer after this entry."""
        return event is not None and any(reply.number > event.number for reply in self.replies)

    @property
    def replies(self) -> list[Event]:
        """The answers of colleagues to the customer that count."""
        return self.entries(Happened.REPLIED)

    @property
    def last_reply(self) -> int:
        """The number of the last answer of a colleague, 0 when there is none."""
        return max((reply.number for reply in self.replies), default=0)

    @property
    def may_write(self) -> bool:
        """Whether a program may write to the customer at all."""
        return self.case.automation is Automation.FULL and self.case.verified and self.case.reachable

    @property
    def hurt(self) -> Event | None:
        """The low rating after which no program writes until a person has, if that is where it stands."""
        low = next((event for event in reversed(self.entries(Happened.RATED)) if event.detail.get("low")), None)
        return None if low is None or low.number < self.last_reply else low

    @property
    def filed(self) -> bool:
        """Whether it only holds mail from before the desk's time that nobody has touched: nothing falls due."""
        first = next(iter(self.entries(Happened.OPENED)), None)
        if first is None or not first.detail.get("silent") or self.replies:
            return False
        return all(event.detail.get("silent") for event in self.entries(Happened.CUSTOMER_WROTE))

    @property
    def courtesy(self) -> bool:
        """Whether it is praise or thanks: nobody waits for anything."""
        return self.case.kind in (Kind.PRAISE, Kind.THANKS)

    @property
    def sensitive(self) -> bool:
        """Whether the matter is one that no program may comfort."""
        return self.case.automation is not Automation.FULL and bool(self.entries(Happened.SENSITIVE))

    @property
    def in_a_row(self) -> int:
        """How many mails of the program's own accord the customer got since a person wrote."""
        return sum(event.number > self.last_reply for event in self.mailed(IN_A_ROW))

    def told(self, kinds: frozenset[StepKind]) -> int:
        """Return the number of the last entry with which the customer heard from a person, or from a mail of these kinds."""
        telling = [*self.mailed(kinds), *self.entries(Happened.ACKNOWLEDGED)]
        return max([self.last_reply, *(event.number for event in telling)])

    def unheard(self, names: Sequence[Happened]) -> list[Event]:
        """Return what happened and the customer was not told, in order; what came with a mail to them, that mail has told."""
        with_mails = {reply.number_of("mail") for reply in self.replies} - {0}
        done, named = self.told(TELLING), self.told(NAMING)
        return [
            event
            for event in self.entries(*names)
            if event.number > (done if event.name == Happened.STEP else named) and event.number_of("mail") not in with_mails
        ]

    def news(self, names: Sequence[Happened] = NEWS) -> Event | None:
        """Return the last thing that happened and that the customer was not told, if any."""
        return next(reversed(self.unheard(names)), None)

    def broken_before(self, clock: Clock) -> bool:
        """Whether this matter has failed the customer earlier already: a date that was not kept, or a low rating."""
        rated = self.last(Happened.RATED)
        if rated is not None and rated.detail.get("low"):
            return True
        if clock.name not in PROMISED:
            return False
        others = [other for name in PROMISED for other in self.clocks.of(name) if other is not clock and not other.reprioritised]
        return any(was_broken(other, self.now) and _due(other) < _due(clock) for other in others)


def situation(case: Case, clocks: Clocks, config: Config, now: datetime) -> Situation:
    """Read the journal of a case once for all that is planned from it."""
    reached: dict[tuple[str, str], int] = {}
    counted: dict[tuple[str, int], int] = {}
    for event in case.events:
        if event.name in BEHIND_US:
            kind = event.text("kind")
            step, of = (kind, event.text("key")), (kind, event.number_of("cycle"))
            reached[step] = max(reached.get(step, NEVER), event.number_of("percent"))
            counted[of] = max(counted.get(of, 0), event.number_of("n"))
    return Situation(case, clocks, config, now, tuple(counting(case.events)), reached, counted)


def clock_key(clock: Clock) -> str:
    """Return what names a clock in the journal: it keeps its start whatever becomes of its target."""
    return " ".join(filter(None, (clock.name, clock.started_at.isoformat(), clock.about)))


def was_broken(clock: Clock, now: datetime) -> bool:
    """Whether its instant passed before what it measures had happened."""
    ended = clock.outcome in (Outcome.NONE, Outcome.WAIVED, Outcome.MERGED)
    return not ended and clock.due_at is not None and clock.due_at < (clock.stopped_at or now)


def _due(clock: Clock) -> datetime:
    return clock.due_at or FAR
