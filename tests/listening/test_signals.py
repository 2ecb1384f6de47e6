"""What must not be overlooked, and what only sounds alike."""

import pytest

from processor.listening import clauses, signals
from processor.listening.reading import SignalName

FOUND = [
    ("My solicitor will write to you.", SignalName.LEGAL),
    ("再不退钱我就去法院起诉", SignalName.LEGAL),
    ("Ich werde meinen Anwalt einschalten.", SignalName.LEGAL),
    ("Je vais porter plainte au tribunal.", SignalName.LEGAL),
    ("弁護士に相談します。", SignalName.LEGAL),
    ("The charger caught fire last night.", SignalName.SAFETY),
    ("吃完全家上吐下泻", SignalName.SAFETY),
    ("La batería explotó y hay un herido.", SignalName.SAFETY),
    ("My late husband held this account.", SignalName.BEREAVEMENT),
    ("我父亲上个月去世了", SignalName.BEREAVEMENT),
    ("Mia madre è deceduta a marzo.", SignalName.BEREAVEMENT),
    ("Мой отец умер в марте.", SignalName.BEREAVEMENT),
    ("I can't go on any more and I want to end it all.", SignalName.SELF_HARM),
    ("真的不想活了", SignalName.SELF_HARM),
    ("The guard punched me in the face.", SignalName.SELF_HARM),
    ("죽고 싶다, 자살 생각이 난다", SignalName.SELF_HARM),
    ("Somebody took out a loan in my name.", SignalName.FRAUD),
    ("这是诈骗，卡被盗刷了", SignalName.FRAUD),
    ("To była próba oszustwa, oszust dzwonił.", SignalName.FRAUD),
    ("They call me ten times a day and threaten my mother.", SignalName.HARASSMENT),
    ("暴力催收，天天骚扰我家人", SignalName.HARASSMENT),
    ("He said it because I am Black.", SignalName.DISCRIMINATION),
    ("店员歧视残疾人", SignalName.DISCRIMINATION),
    ("You sent me somebody else's bank statement.", SignalName.DATA_LEAK),
    ("我的个人信息被泄露了", SignalName.DATA_LEAK),
    ("My mother is 84 and uses a wheelchair.", SignalName.VULNERABLE),
    ("孕妇和老人都没法出门", SignalName.VULNERABLE),
    ("I will leave a one star review everywhere.", SignalName.PUBLICITY),
    ("我要找记者曝光你们", SignalName.PUBLICITY),
    ("You took the money without my consent.", SignalName.UNAUTHORISED),
    ("未经本人同意就扣款", SignalName.UNAUTHORISED),
    ("I will never shop here again.", SignalName.CHURN),
    ("以后再也不来了", SignalName.CHURN),
    ("I shall write to your managing director.", SignalName.ESCALATION),
    ("我要投诉到你们总部", SignalName.ESCALATION),
    ("I need it by tomorrow.", SignalName.URGENT),
    ("十万火急", SignalName.URGENT),
    ("This is the third time I write.", SignalName.REPEAT),
    ("打了三次电话", SignalName.REPEAT),
    ("A default judgment was entered against me.", SignalName.LEGAL),
    ("They are not even licensed to collect here.", SignalName.LEGAL),
    ("贷款的年利率高达百分之四十", SignalName.LEGAL),
    ("The water from the tap comes out brown.", SignalName.SAFETY),
    ("My dog has been limping since your van backed up.", SignalName.SAFETY),
    ("在高速上开着开着突然熄火", SignalName.SAFETY),
    ("The landlord lets himself in when I am at work.", SignalName.HARASSMENT),
    ("We are facing eviction.", SignalName.VULNERABLE),
    ("I live on a fixed income.", SignalName.VULNERABLE),
    ("失业半年，没钱还", SignalName.VULNERABLE),
]
ALIKE = [
    "This app is killing me.",
    "Is the fire sale still on?",
    "Do you have court shoes in size 6?",
    "The battery died after an hour.",
    "My account has been disabled.",
    "There is a minor issue with the form.",
    "I can't see the invoice anywhere.",
    "The rice cooker is struggling to connect.",
    "泳池的水浑得看不见自己的脚",
    "给老爸买的茶叶，他很喜欢",
    "累死了，排队排到晚上",
    "电脑老是死机",
    "跳楼价活动还有吗",
    "请问火锅底料还有货吗",
    "我上周二在你们网上买了一台空气净化器",
]


def names(text: str, language: str | None = None) -> set[SignalName]:
    """Return the names of what is found."""
    return {signal.name for signal in signals.find(text, clauses.split(text), language)}


@pytest.mark.parametrize(("text", "name"), FOUND, ids=[text for text, _ in FOUND])
def test_a_signal_is_found(text: str, name: SignalName) -> None:
    """Every signal is found in English and Chinese, the gravest in ten more languages."""
    assert name in names(text)


@pytest.mark.parametrize("text", ALIKE)
def test_a_manner_of_speaking_alerts_nobody(text: str) -> None:
    """Words of death and fire are mostly jokes and prices."""
    assert not names(text) & signals.SENSITIVE


@pytest.mark.parametrize("text", [text for text, _ in FOUND])
def test_every_span_is_exact(text: str) -> None:
    """A colleague sees which words raised the alarm."""
    assert all(text[one.start : one.end] == one.text != "" for one in signals.find(text, clauses.split(text), None))


def test_a_death_is_never_answered_by_a_machine() -> None:
    """Silence goes further than restraint."""
    assert {SignalName.BEREAVEMENT, SignalName.SELF_HARM} == signals.SILENT < signals.SENSITIVE
