"""What people ask for: seventeen wishes, said in many ways, and what only sounds like one."""

import pytest

from processor.listening import clauses, wishes
from processor.listening.reading import Wish

STATED = [
    ("I want my money back.", Wish.REFUND),
    ("Please refund the £40.", Wish.REFUND),
    ("要求退款。", Wish.REFUND),
    ("把多扣的钱退给我", Wish.REFUND),
    ("Could you send me a new one?", Wish.REPLACEMENT),
    ("请给我换一台新的。", Wish.REPLACEMENT),
    ("When will someone come and repair it?", Wish.REPAIR),
    ("麻烦派人来修一下。", Wish.REPAIR),
    ("I want the car back by Friday.", Wish.RETURN_ITEM),
    ("麻烦把电脑还给我", Wish.RETURN_ITEM),
    ("I expect to be compensated for the lost day.", Wish.COMPENSATION),
    ("退一赔三，没得商量", Wish.COMPENSATION),
    ("I'd like an apology from the manager.", Wish.APOLOGY),
    ("必须当面道歉！", Wish.APOLOGY),
    ("Tell me why my order was cancelled.", Wish.EXPLANATION),
    ("请给个说法！", Wish.EXPLANATION),
    ("还我公道！", Wish.EXPLANATION),
    ("Please let me know which documents you need.", Wish.INFORMATION),
    ("请问几点关门？", Wish.INFORMATION),
    ("Please deal with this as soon as possible.", Wish.FASTER_HANDLING),
    ("希望有关部门尽快处理。", Wish.FASTER_HANDLING),
    ("Have someone call me.", Wish.HUMAN_CONTACT),
    ("请负责人给我回电话。", Wish.HUMAN_CONTACT),
    ("Cancel my membership with immediate effect.", Wish.CANCELLATION),
    ("希望平台介入，撤诉！", Wish.CANCELLATION),
    ("Take it off my report.", Wish.CORRECTION),
    ("名字写错了，请更正。", Wish.CORRECTION),
    ("Please sort this out.", Wish.RESOLVE),
    ("特此投诉，望处理。", Wish.RESOLVE),
    ("Make them stop.", Wish.STOP_BEHAVIOUR),
    ("请停止骚扰我的家人！", Wish.STOP_BEHAVIOUR),
    ("It would be nice to have a quiet hour.", Wish.POLICY_CHANGE),
    ("建议增加一个搜索按钮。", Wish.POLICY_CHANGE),
    ("That driver should be disciplined.", Wish.DISCIPLINE),
    ("希望严肃处理这名员工。", Wish.DISCIPLINE),
    ("Could we agree on a payment plan?", Wish.PAYMENT_PLAN),
    ("想申请分期还款。", Wish.PAYMENT_PLAN),
    ("I demand deletion of this account.", Wish.CORRECTION),
    ("I expect them to honor the points.", Wish.COMPENSATION),
    ("I no longer want to be called at home; take me off your list, I never want to be contacted.", Wish.STOP_BEHAVIOUR),
    ("These people should be shut down.", Wish.DISCIPLINE),
    ("I need a loan modification.", Wish.PAYMENT_PLAN),
    ("请关闭自动续费。", Wish.CANCELLATION),
    ("按照承诺兑现优惠券。", Wish.COMPENSATION),
    ("这医药费你们打算怎么负责？", Wish.COMPENSATION),
    ("请有关部门取缔这种黑店。", Wish.DISCIPLINE),
    ("能不能转个真人？", Wish.HUMAN_CONTACT),
]
NOT_STATED = [
    ("I do not want a refund.", Wish.REFUND),
    ("I asked for a refund in May and they refused.", Wish.REFUND),
    ("They want me to pay for the repair.", Wish.REPAIR),
    ("The repair was quick and the engineer was kind.", Wish.REPAIR),
    ("These people call me at work all day.", Wish.HUMAN_CONTACT),
    ("No apology, nothing. I want every penny back.", Wish.APOLOGY),
    ("I spent $4,000 in three months.", Wish.PAYMENT_PLAN),
    ("联系店家也不回复", Wish.HUMAN_CONTACT),
    ("孩子马上中考了", Wish.FASTER_HANDLING),
    ("我不是要赔偿。", Wish.COMPENSATION),
    ("客服说会给我退款。", Wish.REFUND),
    ("退货运费还要我出，一句道歉都没有", Wish.RETURN_ITEM),
    ("How dare you speak to me like that!", Wish.INFORMATION),
    ("这叫什么服务！", Wish.INFORMATION),
]


def stated(text: str) -> dict[Wish, str]:
    """Return the wishes that are said in `text`, with their spans."""
    return {wish.type: wish.text for wish in wishes.find(text, clauses.split(text), None) if wish.stated}


@pytest.mark.parametrize(("text", "wish"), STATED, ids=[text for text, _ in STATED])
def test_a_wish_is_heard(text: str, wish: Wish) -> None:
    """Each of the seventeen wishes is heard in English and in Chinese."""
    assert wish in stated(text)


@pytest.mark.parametrize(("text", "wish"), NOT_STATED, ids=[text for text, _ in NOT_STATED])
def test_what_is_refused_or_told_is_no_wish(text: str, wish: Wish) -> None:
    """What the writer does not want, wanted once, or what others want is no wish of theirs now."""
    assert wish not in stated(text)


def test_the_other_half_of_a_refusal_is_the_wish() -> None:
    """What is wanted instead is asked for, and only that."""
    assert set(stated("I do not want a refund, I want it repaired.")) == {Wish.REPAIR}


def test_several_wishes_stand_in_the_order_of_the_text() -> None:
    """A letter may ask for three things at its end."""
    text = "The lid broke twice. " * 30 + "Please refund the £30, cancel my order and say sorry."

    assert list(stated(text)) == [Wish.REFUND, Wish.CANCELLATION, Wish.APOLOGY]


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("They refused to remove this item.", Wish.CORRECTION),
        ("The shop won't refund me.", Wish.REFUND),
        ("They have never given it back to me.", Wish.RETURN_ITEM),
        ("商家一直拒不退款。", Wish.REFUND),
        ("电视才用半年，售后不给修。", Wish.REPAIR),
    ],
)
def test_a_refusal_told_as_the_matter_is_a_wish(text: str, wish: Wish) -> None:
    """What was refused is what is wanted, where nothing else is asked for."""
    assert list(stated(text)) == [wish]


def test_a_refusal_beside_another_wish_is_only_inferred() -> None:
    """Who asks for one thing after another was refused asks for that one."""
    assert list(stated("They refused to repair it. Please give me my money back.")) == [Wish.REFUND]


def test_a_wish_of_the_past_is_inferred() -> None:
    """What was asked for once is perhaps still wanted, though nobody says so."""
    [wish] = wishes.find(text := "I asked them to replace it last year.", clauses.split(text), "en")

    assert (wish.type, wish.stated) == (Wish.REPLACEMENT, False)


@pytest.mark.parametrize("text", [text for text, _ in STATED + NOT_STATED])
def test_every_span_is_exact(text: str) -> None:
    """Who reads the answer can mark the words in the text."""
    assert all(text[wish.start : wish.end] == wish.text != "" for wish in wishes.find(text, clauses.split(text), None))


def test_traditional_characters_are_read_like_simplified_ones() -> None:
    """A customer in Taipei asks in other characters, and their words are shown as they wrote them."""
    assert stated("請盡快處理，並退還費用。").get(Wish.REFUND) == "退還費用"


def test_nothing_is_asked_in_an_empty_text() -> None:
    """A mail of pictures only asks for nothing."""
    assert wishes.find("", (), None) == ()
