"""What holds for the plan of every ticket, whatever happens to it and whatever the clock of the machine does."""

from collections.abc import Callable
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from processor.config import Config
from processor.states import Automation, TicketStatus
from processor.tickets.clocks import replay
from processor.tickets.events import Happened
from processor.tickets.followup import StepKind
from processor.tickets.steps import CLOSES
from tests.tickets.journals import Journal, Lived, at, config, live, opened

__all__ = ["config"]

Happens = Callable[[Journal, datetime], object]

ALIVE = (TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.CONSULTING, TicketStatus.WAITING)
START = "03-02 09:00"
AT_ONCE = 2  # mails to a customer after a jump: an answer that is exempt from every cap, and one other
LONG = timedelta(days=150)  # by then every plan has come to its end


def ends(journal: Journal) -> bool:
    """Whether the matter is over, so that its next mail opens it again."""
    return journal.case.status in (TicketStatus.SOLVED, TicketStatus.CLOSED)


def alive(journal: Journal) -> bool:
    """Whether somebody has to do something."""
    return journal.case.status in ALIVE


def writes(journal: Journal, now: datetime) -> object:
    """Let the customer write."""
    return journal.reopened(now) if ends(journal) else journal.wrote(now)


def asks(journal: Journal, now: datetime) -> object:
    """Let the customer ask how it stands."""
    writes(journal, now)
    return journal.note(now, Happened.STATUS_ASKED, "customer", mail=True)


def rates(score: int) -> Happens:
    """Let the customer rate what is over."""
    return lambda journal, now: journal.rated(now, score) if ends(journal) else None


def by_a_colleague(verb: Callable[[Journal, datetime], object]) -> Happens:
    """Do something while the matter is worked on."""
    return lambda journal, now: verb(journal, now) if alive(journal) else None


def revokes(journal: Journal, now: datetime) -> object:
    """Let the last mail come back, when there is one that asked and solved nothing."""
    last = next((event for event in reversed(journal.events) if event.name == Happened.REPLIED), None)
    plain = last is not None and journal.case.status in (TicketStatus.NEW, TicketStatus.OPEN)
    return journal.revoked(now) if plain else None


def noted(name: Happened, **detail: object) -> Happens:
    """Note something, whatever the state."""
    return lambda journal, now: journal.note(now, name, "chen@", mail=False, **detail)


def promises(journal: Journal, now: datetime) -> object:
    """Let a colleague name a date."""
    return journal.note(now, Happened.PROMISED, "wang@", due=(now + timedelta(hours=5)).isoformat(), source="colleague")


def prioritised(level: str) -> Happens:
    """Change how pressing it is."""
    return lambda journal, now: journal.note(now, Happened.PRIORITISED, level=level, was=journal.case.priority).becomes(priority=level)


HAPPENS = st.sampled_from(
    [
        *(writes, asks, revokes, promises),
        *(rates(score) for score in (1, 3, 5)),
        by_a_colleague(lambda journal, now: journal.replied(now)),
        by_a_colleague(lambda journal, now: journal.waits(now)),
        by_a_colleague(lambda journal, now: journal.solved(now)),
        by_a_colleague(lambda journal, now: journal.closed(now, "withdrawn", "wang@")),
        by_a_colleague(lambda journal, now: journal.step(now)),
        by_a_colleague(lambda journal, now: journal.note(now, Happened.ACCEPTED, "chen@", department="logistics")),
        by_a_colleague(lambda journal, now: journal.note(now, Happened.HANDED_OVER, "wang@", department="logistics")),
        by_a_colleague(lambda journal, now: journal.becomes(owner=None).note(now, Happened.OWNER_CHANGED, owner=None)),
        noted(Happened.THANKED),
        noted(Happened.ACTION_PROMISED, action=7, due=at("03-20 23:59").isoformat()),
        noted(Happened.ACTION_DONE, action=7),
        noted(Happened.ABSORBED, ticket="T-1002"),
        noted(Happened.AWAY_UNTIL, until=at("03-20 09:00").isoformat()),
        prioritised("P1"),
        prioritised("P4"),
    ]
)
GAPS = st.sampled_from([timedelta(minutes=5), timedelta(hours=3), timedelta(hours=26), timedelta(days=4), timedelta(days=12)])
LIVES = st.lists(st.tuples(GAPS, HAPPENS), max_size=12)
TICKETS = st.fixed_dictionaries(
    {
        "priority": st.sampled_from(["P1", "P2", "P3", "P4"]),
        "kind": st.sampled_from(["complaint", "question", "praise"]),
        "intensity": st.sampled_from([0, 3]),
        "owner": st.sampled_from([None, "wang@"]),
        "utc_offset_minutes": st.sampled_from([None, -300, 480]),
    }
)


def lived(journal: Journal, config: Config, happenings: list[tuple[timedelta, Happens]]) -> list[Lived]:
    """Live through what happens and long beyond; return what the plan has made of it."""
    now, changes = at(START), []
    for gap, happens in happenings:
        now += gap
        changes.append((now, lambda journal, now=now, happens=happens: happens(journal, now)))
    return live(journal, config, START, now + LONG, *changes)


@given(TICKETS, LIVES)
def test_nothing_is_done_twice(config: Config, values: dict[str, object], happenings: list[tuple[timedelta, Happens]]) -> None:
    """Neither by its number nor by what calls for it, and every plan comes to an end."""
    done = [one.step for one in lived(opened(START, **values).acknowledged(START), config, happenings) if one.step.kind not in CLOSES]

    assert len({(step.cycle, step.kind, step.n) for step in done}) == len(done)
    assert len({(step.kind, step.key, step.percent) for step in done}) == len(done)


@given(
    TICKETS,
    LIVES,
    st.sampled_from(
        [
            {"automation": Automation.RECEIPT_ONLY},
            {"automation": Automation.OFF},
            {"verified": False},
            {"reachable": False},
        ]
    ),
)
def test_no_machine_writes_where_a_person_must(
    config: Config, values: dict[str, object], happenings: list[tuple[timedelta, Happens]], barred: dict[str, object]
) -> None:
    """Sensitive, unproved, unreachable: whatever happens, no mail to the customer."""
    journal = opened(START, **(values | barred)).note(START, Happened.SENSITIVE, signals=["safety"], automation="off")

    assert not [one for one in lived(journal, config, happenings) if one.step.customer]


@given(TICKETS, LIVES)
def test_somebody_is_always_about_to_do_something(
    config: Config, values: dict[str, object], happenings: list[tuple[timedelta, Happens]]
) -> None:
    """As long as a matter is worked on there is a step to come, or a clock that runs."""
    journal = opened(START, **values)
    now = at(START)
    for gap, happens in happenings:
        now += gap
        happens(journal, now)
        if journal.case.active:
            running = [clock for clock in replay(journal.as_case(), config, now).all if clock.running]
            assert running or journal.plan(config, now)


@given(TICKETS, LIVES)
def test_a_person_is_not_overtaken(config: Config, values: dict[str, object], happenings: list[tuple[timedelta, Happens]]) -> None:
    """Between two mails of a person the customer gets two of the machine's own accord at most, and never two at once."""
    journal = opened(START, **values).acknowledged(START)
    lived(journal, config, happenings)

    row, last = 0, None
    for event in journal.events:
        if event.name == Happened.REPLIED:
            row = 0
        elif event.name == Happened.MAILED and event.text("kind") in {StepKind.SOOTHING, StepKind.PROGRESS, StepKind.HANDOFF_NOTICE}:
            row += 1
            assert row <= 2
            assert last is None or event.at - last >= config.automation.gap
            last = event.at


@given(
    TICKETS,
    LIVES,
    st.sampled_from([timedelta(days=-400), timedelta(days=-1), timedelta(hours=9), timedelta(days=40), timedelta(days=4000)]),
)
def test_a_clock_gone_wrong_makes_no_burst(
    config: Config, values: dict[str, object], happenings: list[tuple[timedelta, Happens]], jump: timedelta
) -> None:
    """However far the clock of the machine jumps: one mail to the customer at once, each colleague once for a clock, and then rest."""
    journal = opened(START, **values).acknowledged(START)
    lived(journal, config, happenings)
    now = max(event.at for event in journal.events) + jump

    at_once = live(journal, config, now, now)

    assert sum(one.step.customer for one in at_once) <= AT_ONCE
    called = [(one.step.kind, one.step.key) for one in at_once if one.step.to]
    assert len(set(called)) == len(called)


@given(TICKETS, LIVES)
def test_a_plan_stands_in_order_and_says_what_it_is(
    config: Config, values: dict[str, object], happenings: list[tuple[timedelta, Happens]]
) -> None:
    """By instant; every step has a key, and goes to the customer, to a colleague, or to nobody when it closes or is dropped."""
    journal = opened(START, **values).acknowledged(START)
    lived(journal, config, happenings)
    now = max(event.at for event in journal.events)

    steps = journal.plan(config, now)

    assert [step.at for step in steps] == sorted(step.at for step in steps)
    for step in steps:
        assert step.key
        assert step.customer + bool(step.to) + (step.kind in CLOSES or bool(step.dropped)) == 1
