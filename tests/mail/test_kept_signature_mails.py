"""Mails that hold no quote: nothing a person wrote may be lost, however it looks; what a program added may go."""

import pytest

from processor.mail import parse
from tests.mail.samples import kept

EXPECTED = {
    "reply-words-of-a-clerk-in-prose": (
        "On Monday 2 March 2026 your clerk wrote:\nwe will collect the wardrobe on Wednesday.\n\n"
        "Nobody came on Wednesday. On Thursday at 10:15 he wrote:\nthe van broke down.\n\nWhom am I to believe?"
    ),
    "reply-parcel-fields-are-no-header": (
        "运单信息如下，请帮忙查询：\n\n发件人：李雷\n收件人：秦岚\n日期：2026年3月1日\n时间：下午三点\n\n三天没有更新，里面是药，很急。"
    ),
    "reply-flight-fields-are-no-header": (
        "My booking was\n\nFrom: London Heathrow\nTo: Lisbon\nDate: 14 February 2026\n\n"
        "and it was cancelled two hours before departure. I want the 250 pounds you owe me."
    ),
    "reply-list-with-hyphens": (
        "Missing:\n- 2 towels\n- 1 bath mat\n--\nBroken:\n"
        "- soap dish, which arrived in four pieces and cut my finger when I opened the box.\n\n-Peter"
    ),
    "reply-arrows-are-no-marks": (
        "I did what the manual says:\n> settings\n> network\n> factory reset\nand then it would not start any more."
    ),
    "reply-table-is-no-quote": (
        "Hier die Ablesung, Ihre Rechnung stimmt nicht:\n\n| Monat  | abgelesen | berechnet |\n"
        "|--------|-----------|-----------|\n| Januar |       210 |       310 |\n| Februar|       198 |       298 |\n"
        "---------------------------------\nzusammen 200 kWh zu viel."
    ),
    "reply-header-pasted-as-evidence": (
        "This is what your branch in Leeds sent me:\n\nFrom: Leeds Branch <leeds@acme.example>\n"
        "Sent: 27 February 2026 17:58\nTo: Olivia Grant\nSubject: Your claim\n\nWe do not discuss claims by mail.\n\n"
        "I find that outrageous. I have asked four times and I want an answer from somebody senior."
    ),
    "reply-poem": (
        "--\nI rang at nine, I rang at ten,\nthe music played and played again.\n--\n"
        'At noon a voice said "please hold on",\nat one the line, and I, were gone.'
    ),
    "reply-one-marked-line": "You say\n> the warranty has ended\nbut the receipt is from May 2025.",
    "reply-account-of-a-husband": (
        "I cannot get into my account since the update.\n\nSent from my husband's account because mine is locked"
    ),
    "reply-writer-tells-of-an-address": (
        "I wrote to support@acme.example on 2 March 2026 at 14:05 and got this answer:\nplease be patient.\n\n"
        "I have been patient since January."
    ),
    "reply-question-marks-quoted-in-chinese": (
        "聊天记录如下：\n> 客服：您可以不买\n> 我：这是你们的服务态度吗\n> 客服：请便\n请问这样的客服是谁培训出来的？"
    ),
    "reply-original-message-named-in-prose": (
        "Where is my original message? You answered a forwarded message:\nnot mine. Begin again, please."
    ),
    "signature-mark-lost-its-blank": "Der Gutschein wird an der Kasse nicht angenommen.",
    "signature-without-mark-is-kept": (
        "The tickets never arrived and the show was yesterday.\n\nRegards,\nRajiv Anand\n12 Mill Lane, Cambridge"
    ),
    "signature-of-a-virus-scanner": "Le scarpe si sono scollate dopo una settimana.",
    "signature-of-a-company-server": "The chairs were left in the rain in front of the building.\n\nStephen Cole",
    "signature-of-a-mailing-list": "Mine broke the same way, and I paid for the repair myself.\n\nWendy",
    "signature-iphone-spanish": "El pedido llegó abierto y sin factura.",
    "signature-iphone-portuguese": "A encomenda foi entregue ao vizinho errado.",
    "signature-iphone-italian": "Il rimborso è arrivato a metà.",
    "signature-iphone-polish": "Kurier nie zadzwonił, a paczka wróciła.",
    "signature-iphone-russian": "Деньги списали дважды.",
    "signature-iphone-korean": "색상이 주문과 다릅니다.",
    "signature-iphone-traditional-chinese": "包裝破損，裡面的杯子碎了。",
    "signature-iphone-danish": "Pakken blev stillet ude i regnen.",
}


@pytest.mark.parametrize(("name", "new_text"), EXPECTED.items(), ids=EXPECTED)
def test_words_that_look_like_a_quote_are_kept(name: str, new_text: str) -> None:
    """Lists, tables, poems, evidence and tales of who wrote what are the sender's own words."""
    assert new_text == parse.read(kept(name)).new_text
