"""Order, invoice, tracking, policy and other numbers."""

import pytest

from processor.listening.reading import FactType
from tests.listening.found import found

IDS = {
    "Order LK-204417, oak table.": [("LK-204417", "LK-204417")],
    "my order no. 88213 never came": [("88213", "88213")],
    "Booking ref 7HQ2PD, flying soon": [("7HQ2PD", "7HQ2PD")],
    "name change for booking no vnmcgg": [("vnmcgg", "vnmcgg")],
    "tracking JD0046229817": [("JD0046229817", "JD0046229817")],
    "Ticket INC0071233 is open": [("INC0071233", "INC0071233")],
    "on #UA3785 tonight": [("#UA3785", "UA3785")],
    "savings account ending 4471": [("4471", "4471")],
    "Claim HW-55-0912, ceiling": [("HW-55-0912", "HW-55-0912")],
    "my card 4111 1111 1111 1111 was used": [("4111 1111 1111 1111", "************1111")],
    "IBAN DE89 3704 0044 0532 0130 00 please": [("DE89 3704 0044 0532 0130 00", "******************3000")],
    "order 112-3456789-1234567 is late": [("112-3456789-1234567", "112-3456789-1234567")],
    "Bestellnummer: 4711-22 ist nicht da, bitte prüfen": [("4711-22", "4711-22")],
    "Pedido nº 88213 no ha llegado, por favor": [("88213", "88213")],
    "Buongiorno, ordine n. 90211 non è arrivato": [("90211", "90211")],
    "call me on 020 7946 0958": [],
    "ring +44 20 7946 0958 please": [],
    "see https://shop.example/order/12345678": [],
    "mail me at ann12345678@customer.example": [],
    "I ordered in 2024": [],
    "my order 3 days ago": [],
    "order was wrong": [],
    "a customer since 2008": [],
    "the receipt (9/14) is here": [],
    "ref KX9PLE. please": [("KX9PLE", "KX9PLE")],
    "订单号5530928174": [("5530928174", "5530928174")],
    "订单编号为204*********": [("204*********", "204*********")],
    "保单号为CH000***********": [("CH000***********", "CH000***********")],
    "尾号6621": [("6621", "6621")],
    "身份证号110101199003071234": [("110101199003071234", "**************1234")],
    "试剂申请（PR-22871）": [("PR-22871", "PR-22871")],
    "手机13812345678": [],
    "客服热线：95522": [],
}


@pytest.mark.parametrize(("text", "expected"), IDS.items(), ids=IDS)
def test_a_number_of_theirs_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    """Telephones, addresses, years and counts are none; of cards and identity numbers four characters are told."""
    assert expected == found(text, FactType.ID)
