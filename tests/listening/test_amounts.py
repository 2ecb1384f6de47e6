"""Amounts of money in many hands."""

import pytest

from processor.listening.reading import FactType
from tests.listening.found import found

AMOUNTS = {
    "Please refund the $1,200.50 to my card.": [("$1,200.50", "USD 1200.50")],
    "You took £30 twice.": [("£30", "GBP 30")],
    "It cost me 30 quid.": [("30 quid", "GBP 30")],
    "I paid fifty pounds for that.": [("fifty pounds", "GBP 50")],
    "They want twelve hundred dollars.": [("twelve hundred dollars", "USD 1200")],
    "I owe them $75k now.": [("$75k", "USD 75000")],
    "The balance is {$830.00}.": [("{$830.00}", "USD 830")],
    "I was charged 39.99 for nothing.": [("39.99", "39.99")],
    "I paid 450 and got nothing.": [("450", "450")],
    "USD 120 was taken from the account.": [("USD 120", "USD 120")],
    "Refund 89 EUR please.": [("89 EUR", "EUR 89")],
    "A hundred euros is a lot to me.": [("A hundred euros", "EUR 100")],
    "HK$250 for a plate of noodles!": [("HK$250", "HKD 250")],
    "Sie haben 1.200,50 € abgebucht, bitte sofort zurück.": [("1.200,50 €", "EUR 1200.50")],
    "Je demande le remboursement de 49,90 € pour mon achat.": [("49,90 €", "EUR 49.90")],
    "Верните мне 1500 рублей, пожалуйста.": [("1500 рублей", "RUB 1500")],
    "They hit my card for 189.99 twice.": [("189.99", "189.99")],
    "学校让买平板，4200一台": [("4200", "CNY 4200")],
    "I have made 31 payments since then.": [],
    "I paid 3 times.": [],
    "请把399块退给我": [("399块", "CNY 399")],
    "借了1万块钱，还不上": [("1万块钱", "CNY 10000")],
    "每个月还4000来块钱": [("4000来块钱", "CNY 4000")],
    "扣款360元，要求退回": [("360元", "CNY 360")],
    "存单上面有七万五": [("七万五", "CNY 75000")],
    "目前欠贵行信用卡1.8万": [("1.8万", "CNY 18000")],
    "还要还4万多": [("4万多", "CNY 40000")],
    "额度从5000涨到45000": [("5000", "CNY 5000"), ("45000", "CNY 45000")],
    "换主板需要2700": [("2700", "CNY 2700")],
    "4599特价时买下了": [("4599", "CNY 4599")],
    "第二天就便宜了300": [("300", "CNY 300")],
    "花了两百多块": [("两百多块", "CNY 200")],
    "三块五毛钱也要讲清楚": [("三块五毛", "CNY 3.50")],
    "押金100美元没退": [("100美元", "USD 100")],
    "退款到账金额12,400元": [("12,400元", "CNY 12400")],
    "多扣了五毛钱": [("五毛钱", "CNY 0.50")],
    "好几百块就这么没了": [("好几百块", "好几百块")],
    "您还需要等1000年吗": [],
    "我们一块去的": [],
    "血压到了一百九": [],
    "The box weighs 240 pounds.": [],
    "积分有八万积分": [],
    "一共交了300人的名单": [],
}


@pytest.mark.parametrize(("text", "expected"), AMOUNTS.items(), ids=AMOUNTS)
def test_an_amount_is_found_with_its_currency(text: str, expected: list[tuple[str, str]]) -> None:
    """A sign, a money word or a word about paying makes a number an amount, and nothing else does."""
    assert expected == found(text, FactType.AMOUNT)


def test_the_language_tells_whose_sign_it_is() -> None:
    """The yen sign in a Japanese text means yen, 元 in a Taiwanese one new dollars."""
    assert found("¥3000を返金してください。", FactType.AMOUNT) == [("¥3000", "JPY 3000")]
    assert found("請把500元退還給我，訂單還沒有處理", FactType.AMOUNT) == [("500元", "TWD 500")]
