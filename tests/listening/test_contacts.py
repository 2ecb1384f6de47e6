"""What the writer did before writing."""

import pytest

from processor.listening.reading import FactType
from tests.listening.found import found

CONTACTS = {
    "I rang three times.": ["I rang three times"],
    "I emailed you on Monday and nobody answered.": ["I emailed you on Monday"],
    "I've spoken to a supervisor already": ["I've spoken to a supervisor already"],
    "Tried to contact the company twice.": ["Tried to contact the company twice"],
    "We have reported it four times.": ["We have reported it four times"],
    "I waited a week and called the shop.": ["called the shop"],
    "A complaint was made to your office in May": ["A complaint was made to your office in May"],
    "I filed a police report.": ["I filed a police report"],
    "We flagged this on 2 June.": ["We flagged this on 2 June"],
    "They called me every day.": [],
    "Your agent called my mother.": [],
    "Please call me back.": [],
    "I never called them.": [],
    "I sent the parcel back.": [],
    "I sent them the invoice on Monday": ["I sent them the invoice on Monday"],
    "Told the surveyor had left.": [],
    "I was told it would come.": [],
    "You have called my job.": [],
    "I want to be contacted.": [],
    "打了三次电话没人管": ["打了三次电话没人管"],
    "客服打了三次都没人接": ["客服打了三次都没人接"],
    "我找客服协商，没有结果": ["我找客服协商"],
    "已多次投诉请求整治": ["已多次投诉请求整治"],
    "给客服打电话也不接": ["给客服打电话也不接"],
    "上个月报过两回": ["报过两回"],
    "在线客服说让我等": ["在线客服说让我等"],
    "马上打电话咨询": ["马上打电话咨询"],
    "催收打我家里电话": [],
    "特此投诉，望处理": [],
    "请联系我": [],
    "打车软件多收了钱": [],
    "她去问了主管": [],
    "向你们反映一个情况": [],
    "希望你们给我打电话": [],
}


@pytest.mark.parametrize(("text", "expected"), CONTACTS.items(), ids=CONTACTS)
def test_a_prior_contact_is_what_the_writer_did(text: str, expected: list[str]) -> None:
    """What others did, and what is only asked for, is none."""
    assert expected == [words for words, _ in found(text, FactType.PRIOR_CONTACT)]
