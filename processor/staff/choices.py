"""The words that commands choose from, in English and Chinese, folded. Pure data."""

from collections.abc import Mapping

from processor.listening.reading import Emotion, Kind, SignalName
from processor.staff.errands import Worklist
from processor.staff.orders import Outcome, Reason
from processor.states import Automation

KINDS: Mapping[str, Kind] = {
    **{kind.value: kind for kind in Kind},
    **{"投诉": Kind.COMPLAINT, "咨询": Kind.QUESTION, "询问": Kind.QUESTION, "请求": Kind.REQUEST, "建议": Kind.SUGGESTION},
    **{"表扬": Kind.PRAISE, "感谢": Kind.THANKS, "其他": Kind.OTHER, "其它": Kind.OTHER},
}
EMOTIONS: Mapping[str, Emotion] = {
    **{emotion.value: emotion for emotion in Emotion},
    **{"angry": Emotion.ANGER, "frustrated": Emotion.FRUSTRATION, "disappointed": Emotion.DISAPPOINTMENT, "anxious": Emotion.ANXIETY},
    **{"sad": Emotion.SADNESS, "happy": Emotion.JOY, "calm": Emotion.NEUTRAL, "none": Emotion.NEUTRAL},
    **{"愤怒": Emotion.ANGER, "生气": Emotion.ANGER, "沮丧": Emotion.FRUSTRATION, "烦躁": Emotion.FRUSTRATION},
    **{"失望": Emotion.DISAPPOINTMENT, "焦虑": Emotion.ANXIETY, "担心": Emotion.ANXIETY, "着急": Emotion.ANXIETY},
    **{"悲伤": Emotion.SADNESS, "难过": Emotion.SADNESS, "厌恶": Emotion.DISGUST, "高兴": Emotion.JOY, "满意": Emotion.JOY},
    **{"平静": Emotion.NEUTRAL, "中性": Emotion.NEUTRAL, "无": Emotion.NEUTRAL},
}
# What a person may be hurt by; the other signals ask for haste or care, not for silence.
SENSITIVE: Mapping[str, SignalName] = {
    **{"safety": SignalName.SAFETY, "injury": SignalName.SAFETY, "安全": SignalName.SAFETY, "受伤": SignalName.SAFETY},
    **{"legal": SignalName.LEGAL, "法律": SignalName.LEGAL, "诉讼": SignalName.LEGAL},
    **{"fraud": SignalName.FRAUD, "诈骗": SignalName.FRAUD, "欺诈": SignalName.FRAUD},
    **{"bereavement": SignalName.BEREAVEMENT, "grief": SignalName.BEREAVEMENT, "death": SignalName.BEREAVEMENT},
    **{"去世": SignalName.BEREAVEMENT, "丧亲": SignalName.BEREAVEMENT, "家属去世": SignalName.BEREAVEMENT},
    **{"self-harm": SignalName.SELF_HARM, "self_harm": SignalName.SELF_HARM, "suicide": SignalName.SELF_HARM},
    **{"自伤": SignalName.SELF_HARM, "自杀": SignalName.SELF_HARM, "轻生": SignalName.SELF_HARM},
    **{"harassment": SignalName.HARASSMENT, "骚扰": SignalName.HARASSMENT},
    **{"discrimination": SignalName.DISCRIMINATION, "歧视": SignalName.DISCRIMINATION},
    **{"data-leak": SignalName.DATA_LEAK, "data_leak": SignalName.DATA_LEAK, "privacy": SignalName.DATA_LEAK},
    **{"泄露": SignalName.DATA_LEAK, "隐私": SignalName.DATA_LEAK, "信息泄露": SignalName.DATA_LEAK},
    **{"vulnerable": SignalName.VULNERABLE, "弱势": SignalName.VULNERABLE},
    **{"publicity": SignalName.PUBLICITY, "media": SignalName.PUBLICITY, "媒体": SignalName.PUBLICITY, "曝光": SignalName.PUBLICITY},
}
OFF = frozenset(("off", "no", "关", "关闭", "取消", "否"))
AUTOMATION: Mapping[str, Automation] = {
    **{"on": Automation.FULL, "full": Automation.FULL, "开": Automation.FULL, "打开": Automation.FULL, "开启": Automation.FULL},
    **{"off": Automation.OFF, "关": Automation.OFF, "关闭": Automation.OFF},
    **{
        "ack": Automation.RECEIPT_ONLY,
        "receipt": Automation.RECEIPT_ONLY,
        "仅回执": Automation.RECEIPT_ONLY,
        "回执": Automation.RECEIPT_ONLY,
    },
}
LEVELS: Mapping[str, str] = {
    **{word: f"P{number}" for number in range(1, 5) for word in (f"p{number}", f"{number}", f"{number}级", f"{'一二三四'[number - 1]}级")},
}
REASONS: Mapping[str, Reason] = {
    **{"duplicate": Reason.DUPLICATE, "重复": Reason.DUPLICATE, "重复来信": Reason.DUPLICATE},
    **{
        "withdrawn": Reason.WITHDRAWN,
        "客户撤回": Reason.WITHDRAWN,
        "撤诉": Reason.WITHDRAWN,
        "撤回": Reason.WITHDRAWN,
        "已撤回": Reason.WITHDRAWN,
    },
    **dict.fromkeys(
        ("no-response", "no_response", "no response", "noresponse", "无回应", "无回复", "未回复", "客户未回复"), Reason.NO_RESPONSE
    ),
    **dict.fromkeys(("out-of-scope", "out_of_scope", "out of scope", "不属受理范围", "范围外", "不受理", "超出范围"), Reason.OUT_OF_SCOPE),
    **{"spam": Reason.SPAM, "垃圾": Reason.SPAM, "垃圾邮件": Reason.SPAM},
}
OUTCOMES: Mapping[str, Outcome] = {
    **{"upheld": Outcome.UPHELD, "成立": Outcome.UPHELD, "属实": Outcome.UPHELD},
    **dict.fromkeys(("partly", "partly upheld", "partially", "partially upheld", "部分", "部分成立", "部分属实"), Outcome.PARTLY),
    **dict.fromkeys(("not", "not upheld", "not_upheld", "not-upheld", "rejected", "不成立", "不属实"), Outcome.NOT_UPHELD),
    **{"goodwill": Outcome.GOODWILL, "善意": Outcome.GOODWILL, "善意补偿": Outcome.GOODWILL, "补偿": Outcome.GOODWILL},
}
WORKLISTS: Mapping[str, Worklist] = {
    **{"mine": Worklist.MINE, "me": Worklist.MINE, "my": Worklist.MINE, "我的": Worklist.MINE, "我": Worklist.MINE},
    **{"team": Worklist.TEAM, "部门": Worklist.TEAM, "团队": Worklist.TEAM, "组": Worklist.TEAM},
    **{"breach": Worklist.BREACH, "late": Worklist.BREACH, "overdue": Worklist.BREACH, "超时": Worklist.BREACH, "逾期": Worklist.BREACH},
    **{"waiting": Worklist.WAITING, "等待": Worklist.WAITING, "等客户": Worklist.WAITING, "等": Worklist.WAITING},
}
DONE = frozenset(("done", "完成", "已完成"))
ADD = frozenset(("add", "添加", "加", "增加"))
REMOVE = frozenset(("remove", "drop", "移除", "去掉", "删除", "减"))
LANGUAGES: Mapping[str, str] = {
    **{"english": "en", "英文": "en", "英语": "en", "chinese": "zh-CN", "中文": "zh-CN", "简体中文": "zh-CN", "简体": "zh-CN"},
    **{"繁体中文": "zh-TW", "繁体": "zh-TW", "繁體中文": "zh-TW", "german": "de", "deutsch": "de", "德文": "de", "德语": "de"},
    **{"french": "fr", "法文": "fr", "法语": "fr", "spanish": "es", "西班牙语": "es", "japanese": "ja", "日文": "ja", "日语": "ja"},
    **{"arabic": "ar", "阿拉伯语": "ar", "zh": "zh-CN"},
}
