"""What of a customer's words is told back: facts as they wrote them, and nothing that hurts or could be misused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.listening.listen import listen
from processor.listening.restate import LONGEST, MOST, restate


def told(text: str, after: int = 0) -> tuple[str, ...]:
    """Return what is told back of a text."""
    return restate(text, listen(text), after=after)


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        pytest.param(
            "Order QS-88213 arrived yesterday and the lid is cracked. I want a refund.",
            ("Order QS-88213 arrived yesterday and the lid is cracked",),
            id="facts, not the wish",
        ),
        pytest.param(
            "订单QS-88213的冰箱昨天送到，门就是凹的，我打了三次电话没人管。你们这帮骗子！我要求换新的。",
            ("订单QS-88213的冰箱昨天送到，门就是凹的，我打了三次电话没人管",),
            id="no insult",
        ),
        pytest.param("Dear Sir, on 3 March order 4711 came broken. Regards, Ann", ("on 3 March order 4711 came broken",), id="no greeting"),
        pytest.param("Order QS-88213 is at http://evil.example/x since Monday.", (), id="no link"),
        pytest.param("Call me at +44 20 7946 0018 about order QS-88213.", (), id="no telephone"),
        pytest.param(
            "Order QS-88213 came on Monday, you thieves stole 50 euros.", ("Order QS-88213 came on Monday",), id="up to the insult"
        ),
        pytest.param("Nothing works and I am fed up.", (), id="nothing that can be checked"),
    ],
)
def test_facts_are_told_back_and_nothing_else(text: str, passages: tuple[str, ...]) -> None:
    """Whole clauses that hold a fact."""
    assert told(text) == passages


def test_what_stands_before_is_not_told_back() -> None:
    """The subject is in the mail's subject already."""
    subject = "Order QS-88213 is late\n"

    assert told(f"{subject}Order QS-88213 came on Monday.", after=len(subject)) == ("Order QS-88213 came on Monday",)


@given(st.text(max_size=400))
def test_passages_are_short_and_the_customers_own(text: str) -> None:
    """At most three, none long, each one standing in the text but for its white space."""
    passages = told(text)

    assert len(passages) <= MOST
    assert all(len(passage) <= LONGEST and "".join(passage.split()) in "".join(text.split()) for passage in passages)
