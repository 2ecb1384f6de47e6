"""How serious a matter is: four steps."""

import pytest

from processor.listening.listen import listen

STEPS = [
    ("Thank you, the new kettle is lovely!", 1),
    ("Do you price match?", 1),
    ("Please update my postal address. Customer number 60077512.", 1),
    ("My order has not arrived. Please refund it.", 2),
    ("订单一直不发货，要求退款。", 2),
    ("You charged my card without my permission. I want it back.", 3),
    ("暴力催收，天天打电话骚扰我家人，请停止！", 3),
    ("The blanket caught fire next to my baby. I am going to a lawyer.", 4),
    ("欠的钱还不上，我真的不想活了", 4),
]


@pytest.mark.parametrize(("text", "severity"), STEPS, ids=[text for text, _ in STEPS])
def test_severity_follows_what_happened(text: str, severity: int) -> None:
    """Nothing, an ordinary fault, a serious one, danger or despair."""
    assert listen(text).severity == severity


def test_the_reason_names_the_words() -> None:
    """A colleague sees what made it serious."""
    assert listen("真的不想活了").because[-1] == "severity 4: “不想活了” (self harm)"
