"""What an SMTP reply means, and when a mail is tried again."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.outbound.retry import LONGEST_REPLY, LONGEST_WAIT, SHORTEST_WAIT, Deferred, Failed, Outcome, Sent, Verb, classify, next_try

QUEUED = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)
BEFORE_THE_DOT = [Verb.MAIL, Verb.RCPT, Verb.DATA]
GOES_ON = None


@pytest.mark.parametrize(
    ("verb", "code", "outcome"),
    [
        (Verb.MAIL, 250, GOES_ON),
        (Verb.RCPT, 250, GOES_ON),
        (Verb.RCPT, 251, GOES_ON),
        (Verb.DATA, 354, GOES_ON),
        (Verb.DOT, 250, Sent("250 text")),
        (Verb.DOT, 200, Sent("200 text")),
        (Verb.DOT, 299, Sent("299 text")),
        (Verb.MAIL, 451, Deferred("451 text", site=True)),
        (Verb.RCPT, 450, Deferred("450 text")),
        (Verb.DATA, 452, Deferred("452 text")),
        (Verb.DOT, 451, Deferred("451 text")),
        (Verb.MAIL, 550, Deferred("550 text", site=True)),
        (Verb.RCPT, 550, Failed("550 text", recipient=True)),
        (Verb.RCPT, 500, Failed("500 text", recipient=True)),
        (Verb.DATA, 554, Failed("554 text")),
        (Verb.DOT, 552, Failed("552 text")),
        (Verb.DOT, 599, Failed("599 text")),
    ],
)
def test_a_reply_is_read_by_its_first_digit_and_its_step(verb: Verb, code: int, outcome: Outcome | None) -> None:
    """Only the dot sends a mail; only RCPT says something about the recipient; a temporary no to MAIL is the relay's trouble."""
    assert classify(verb, code, "text") == outcome


@pytest.mark.parametrize("verb", [*BEFORE_THE_DOT, Verb.DOT])
def test_a_relay_that_closes_is_in_trouble_with_every_mail(verb: Verb) -> None:
    """421 may be the answer to anything (RFC 5321 3.8)."""
    assert classify(verb, 421, "bye") == Deferred("421 bye", site=True)


@pytest.mark.parametrize("code", [0, 100, 199, 354, 600, 999, -1])
def test_a_confused_relay_costs_no_mail(code: int) -> None:
    """A code that makes no sense after the dot is never final."""
    assert isinstance(classify(Verb.DOT, code, "?"), Deferred)


@pytest.mark.parametrize("verb", BEFORE_THE_DOT)
@pytest.mark.parametrize("code", [0, 100, 600])
def test_a_code_of_no_class_stops_the_mail(verb: Verb, code: int) -> None:
    """The conversation does not go on as if it had been a yes."""
    assert isinstance(classify(verb, code, "?"), Deferred)


@pytest.mark.parametrize(("text", "reply"), [("", "250"), ("  ok ", "250   ok"), ("x" * 1000, "250 " + "x" * (LONGEST_REPLY - 4))])
def test_what_the_relay_said_is_kept_in_part(text: str, reply: str) -> None:
    """Enough for a person to act on, and no more than fits on a page."""
    assert classify(Verb.DOT, 250, text) == Sent(reply)


@pytest.mark.parametrize(
    ("age", "wait"),
    [
        (timedelta(0), timedelta(minutes=5)),
        (timedelta(minutes=5), timedelta(minutes=5)),
        (timedelta(minutes=20), timedelta(minutes=20)),
        (timedelta(seconds=4000), timedelta(seconds=4000)),
        (timedelta(days=2), timedelta(seconds=4000)),
        (timedelta(minutes=-10), timedelta(minutes=5)),
    ],
    ids=["new", "five minutes", "twenty minutes", "at the bound", "two days", "a clock that went back"],
)
def test_a_mail_waits_as_long_as_it_is_old(age: timedelta, wait: timedelta) -> None:
    """The older a mail the less often it is tried, within bounds."""
    assert next_try(QUEUED, QUEUED + age) == QUEUED + age + wait


@given(age=st.timedeltas(timedelta(days=-400), timedelta(days=400)))
def test_a_mail_is_tried_again_soon_and_not_at_once(age: timedelta) -> None:
    """Whatever the clock does, the next try is five to sixty-seven minutes away."""
    now = QUEUED + age

    assert SHORTEST_WAIT <= next_try(QUEUED, now) - now <= LONGEST_WAIT
