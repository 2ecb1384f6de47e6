"""What was bought."""

import pytest

from processor.listening.reading import FactType
from tests.listening.found import found

PRODUCTS = {
    "I bought an oak bedside table from you.": ["oak bedside table"],
    "Bought the merino jumper in green.": ["merino jumper"],
    "The air fryer smokes.": ["air fryer"],
    "Does the K20 kettle have a filter?": ["K20 kettle"],
    "I signed up for a Frontier Credit Card.": ["Frontier Credit Card"],
    "It was said I had a payday loan.": ["payday loan"],
    "My iPhone 15 Pro arrived cracked": ["iPhone 15 Pro"],
    "I ordered a mandoline from your site": ["mandoline"],
    "I called from my phone.": [],
    "I ordered the wrong size online": [],
    "Nobody answers my letters.": [],
    "新买的滚筒洗衣机，用了不到半个月": ["滚筒洗衣机"],
    "在你们旗舰店拍的空气炸锅": ["空气炸锅"],
    "2021年购买坚果r2手机一部": ["坚果r2手机"],
    "在银行办理的交通银行信用卡": ["交通银行信用卡"],
    "送到的洗发水连个外包装都没有": ["洗发水"],
    "买的《货币简史》封面折了角": ["货币简史"],
    "点的麻辣烫里有根铁丝": ["麻辣烫"],
    "买给婆婆的空调太吵": ["空调"],
    "依据《消费者权益保护法》": [],
    "手机号被停了": [],
    "打他手机打不通": [],
}


@pytest.mark.parametrize(("text", "expected"), PRODUCTS.items(), ids=PRODUCTS)
def test_a_product_is_found_by_its_name(text: str, expected: list[str]) -> None:
    """What is only mentioned is no product, and a product comes with its kind and make."""
    assert expected == [words for words, _ in found(text, FactType.PRODUCT)]
