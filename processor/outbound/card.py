"""The listening card: what was heard, for the colleague who answers. Pure.

Facts, feeling, wishes, what must not be overlooked, and what came before; the words of the customer stand beside each, so that a
colleague can see what the program took for what.
"""

from collections.abc import Mapping, Sequence

from processor.listening.reading import Emotion, Fact, FactType, Kind, Reading, SignalName
from processor.outbound.heard_words import WISHES

MOST_FACTS, MOST_WORDS = 8, 5

_KINDS: Mapping[Kind, tuple[str, str]] = {
    Kind.COMPLAINT: ("complaint", "投诉"),
    Kind.QUESTION: ("question", "咨询"),
    Kind.REQUEST: ("request", "请求"),
    Kind.SUGGESTION: ("suggestion", "建议"),
    Kind.PRAISE: ("praise", "表扬"),
    Kind.THANKS: ("thanks", "致谢"),
    Kind.OTHER: ("other", "其他"),
}
_EMOTIONS: Mapping[Emotion, tuple[str, str]] = {
    Emotion.ANGER: ("anger", "愤怒"),
    Emotion.FRUSTRATION: ("frustration", "烦躁"),
    Emotion.DISAPPOINTMENT: ("disappointment", "失望"),
    Emotion.ANXIETY: ("anxiety", "焦虑"),
    Emotion.SADNESS: ("sadness", "难过"),
    Emotion.DISGUST: ("disgust", "厌恶"),
    Emotion.JOY: ("joy", "高兴"),
    Emotion.NEUTRAL: ("no clear feeling", "情绪不明显"),
}
_FACTS: Mapping[FactType, tuple[str, str]] = {
    FactType.ID: ("number", "编号"),
    FactType.AMOUNT: ("amount", "金额"),
    FactType.DATE: ("date", "日期"),
    FactType.TIME: ("time", "时间"),
    FactType.DURATION: ("duration", "时长"),
    FactType.COUNT: ("count", "次数"),
    FactType.PRODUCT: ("product", "产品"),
    FactType.PRIOR_CONTACT: ("earlier contact", "此前联系"),
    FactType.PERSON: ("person", "人员"),
    FactType.PLACE: ("place", "地点"),
}
_SIGNALS: Mapping[SignalName, tuple[str, str]] = {
    SignalName.SAFETY: ("safety or health", "人身或健康安全"),
    SignalName.LEGAL: ("law, court or authority", "法律、法院或监管"),
    SignalName.FRAUD: ("fraud", "诈骗"),
    SignalName.BEREAVEMENT: ("bereavement", "亲人离世"),
    SignalName.SELF_HARM: ("danger to life, threat or violence", "生命危险、威胁或暴力"),
    SignalName.HARASSMENT: ("harassment", "骚扰"),
    SignalName.DISCRIMINATION: ("discrimination", "歧视"),
    SignalName.DATA_LEAK: ("personal data", "个人信息泄露"),
    SignalName.VULNERABLE: ("somebody vulnerable", "弱势人群"),
    SignalName.PUBLICITY: ("press or public", "媒体或公开曝光"),
    SignalName.UNAUTHORISED: ("done without consent", "未经本人同意"),
    SignalName.CHURN: ("wants to leave", "打算不再使用"),
    SignalName.ESCALATION: ("wants somebody higher", "要求上级处理"),
    SignalName.URGENT: ("urgent", "紧急"),
    SignalName.REPEAT: ("told before", "重复反映"),
}


def lines(reading: Reading, earlier: Sequence[str], language: str, history: Sequence[str] = ()) -> dict[str, object]:
    """Return the values of the card, worded in `language` (Chinese, else English).

    `earlier` are the person's other files, `history` is what came of the one that this one goes on from.
    """
    chinese = language.partition("-")[0] == "zh"
    wishes = WISHES["zh-CN" if chinese else "en"]
    quote = "“{}”"
    return {
        "kind": _KINDS[reading.kind][chinese],
        "facts": [f"{_FACTS[fact.type][chinese]} {fact.text}" for fact in _once(reading)[:MOST_FACTS]],
        "feels": _feels(reading, chinese=chinese),
        "wants": [
            f"{wishes[one.type]} {quote.format(one.text)}" + ("" if one.stated else ("（推断）" if chinese else " (not said, only likely)"))
            for one in reading.expectations
        ],
        "signals": [f"{_SIGNALS[name][chinese]} {quote.format(text)}" for name, text in _first_of_each(reading)],
        "earlier": ("、" if chinese else ", ").join(earlier),
        "history": list(history),
    }


def headline(reading: Reading, language: str) -> str:
    """Return what belongs into the subject of a notification: "anger 3", "" when no feeling is clear."""
    courteous = reading.emotion is Emotion.JOY and reading.kind not in (Kind.PRAISE, Kind.THANKS)  # "Thank you. One thing more:"
    if reading.emotion is Emotion.NEUTRAL or not reading.intensity or courteous:
        return ""
    chinese = language.partition("-")[0] == "zh"
    return f"{_EMOTIONS[reading.emotion][chinese]} {reading.intensity}"


def _feels(reading: Reading, *, chinese: bool) -> str:
    named = _EMOTIONS[reading.emotion][chinese]
    words = [f"“{word.text}”" for word in sorted(reading.emotion_words, key=lambda word: -word.weight)[:MOST_WORDS]]
    level = f" {reading.intensity}/3" if reading.intensity else ""
    sure = f"{round(100 * reading.confidence)} %"
    told = "、".join(words) if chinese else ", ".join(words)
    arrow = f"{told} → " if told else ""
    return f"{arrow}{named}{level}（把握 {sure}）" if chinese else f"{arrow}{named}{level} ({sure} sure)"


def _once(reading: Reading) -> list[Fact]:
    seen: dict[tuple[FactType, str], Fact] = {}
    for fact in reading.facts:
        seen.setdefault((fact.type, fact.text), fact)
    return list(seen.values())


def _first_of_each(reading: Reading) -> list[tuple[SignalName, str]]:
    first: dict[SignalName, str] = {}
    for signal in reading.signals:
        first.setdefault(signal.name, signal.text)
    return list(first.items())
