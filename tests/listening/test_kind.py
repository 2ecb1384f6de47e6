"""What a text is; a complaint needs no word of feeling, and only courtesy alone counts as thanks."""

import pytest

from processor.listening.listen import listen
from processor.listening.reading import Kind

KINDS = [
    ("I ordered a lamp on 3 May and it has not arrived.", Kind.COMPLAINT),
    ("The wrong size was delivered. Could you kindly exchange it? Many thanks.", Kind.COMPLAINT),
    ("The food was great, but we waited 50 minutes for the bill and nobody apologised.", Kind.COMPLAINT),
    ("快递一直没有送到，客服电话打不通。", Kind.COMPLAINT),
    ("菜还可以，就是服务员态度太差，等了一个小时才上菜", Kind.COMPLAINT),
    ("Do you deliver to the islands, and what does it cost?", Kind.QUESTION),
    ("请问周末几点关门？", Kind.QUESTION),
    ("Please change my address to 4 Mill Lane. Customer number 60077512.", Kind.REQUEST),
    ("麻烦帮我补开一张发票，订单号2024110755301。", Kind.REQUEST),
    ("It would be nice if the app had a dark mode.", Kind.SUGGESTION),
    ("建议在门口增设自行车架。", Kind.SUGGESTION),
    ("Your driver was wonderful, he carried everything upstairs. Excellent service!", Kind.PRAISE),
    ("师傅非常耐心，讲解很清楚，必须五星好评！", Kind.PRAISE),
    ("We are a leading manufacturer of packaging. Reply STOP to unsubscribe.", Kind.OTHER),
    ("【招商】专业代办公司注册，首单八折，退订回T。", Kind.OTHER),
]
THANKS = ["Thank you!", "Got it, thanks so much.", "Received on 3 May, many thanks.", "收到，谢谢！", "好的，辛苦了。"]
NOT_THANKS = [
    "Thanks, but it still doesn't work.",
    "Thanks. When will it come?",
    "Thanks, order 60077512.",
    "Thank you. " * 7 + "Anyway, there are more than twelve words here in all.",
    "谢谢，但是还没收到。",
    "谢谢，请问什么时候发货？",
    "谢谢，单号60077512。",
]


@pytest.mark.parametrize(("text", "kind"), KINDS, ids=[text for text, _ in KINDS])
def test_the_kind_follows_what_is_said(text: str, kind: Kind) -> None:
    """Each kind is known in English and Chinese."""
    assert listen(text).kind == kind


@pytest.mark.parametrize("text", THANKS)
def test_courtesy_alone_is_thanks(text: str) -> None:
    """Nothing need be answered, and a date changes nothing."""
    assert listen(text).kind == Kind.THANKS


@pytest.mark.parametrize("text", NOT_THANKS)
def test_thanks_with_anything_else_is_answered(text: str) -> None:
    """A question, a number, a word that turns or more than a few words: a person may be waiting."""
    assert listen(text).kind != Kind.THANKS


def test_the_reason_shows_the_words() -> None:
    """A colleague can see why."""
    assert listen("The lamp has not arrived.").because[0] == "complaint: “not arrived” (something failed)"
