"""Which words of an answer speak to which wish of a customer, and whether a solution asks if it settles the matter. Data and pure.

A customer says "my money back", a colleague "we refund 40 euro": the kinds of wish meet where the words do not. Names of the wishes stand
for their answers, whether these grant or refuse them.
"""

import re
from collections.abc import Mapping

from processor.listening.reading import Wish

_ANSWERS: Mapping[Wish, str] = {
    Wish.REFUND: r"refund|money back|reimburs|credited|pa(?:y|id) (?:you |it )?back|退款|退钱|退还|退回|原路返回|退给您",
    Wish.REPLACEMENT: r"replac|exchang|\bnew (?:one|\w+)\b|another|send you|换新|更换|换一|换货|补发|重新发|重发|新的",
    Wish.REPAIR: r"repair|\bfix|\bmend|fitter|technician|engineer|维修|修好|修理|上门|师傅",
    Wish.RETURN_ITEM: r"return|collect|pick (?:it )?up|send it back|退货|取件|寄回|取回",
    Wish.COMPENSATION: r"compensat|voucher|goodwill|discount|make up for|补偿|赔偿|赔付|优惠券|代金券|抵扣",
    Wish.APOLOGY: r"sorry|apolog|regret|抱歉|对不起|道歉|歉意",
    Wish.EXPLANATION: r"because|reason|caus|due to|explain|came from|happened|why|原因|因为|由于|造成|导致|是这样",
    Wish.FASTER_HANDLING: (
        r"today|tomorrow|\bby (?:\w+day|\d)|\bon \w+day|at once|immediately|今天|明天|立即|马上|周[一二三四五六日天]|\d+[月日号点]|小时"
    ),
    Wish.HUMAN_CONTACT: r"\bcall|phone|ring you|in person|\bI (?:will|'ll|’ll|am|have)\b|电话|致电|联系|专人|我来|由我|我会",
    Wish.CANCELLATION: r"cancel|terminat|stopped|取消|退订|解约|停止",
    Wish.CORRECTION: r"correct|amend|put right|changed|更正|改正|修改|改好|已改",
    Wish.STOP_BEHAVIOUR: r"stop|no longer|no more|not (?:again|happen)|不再|停止|不会再|杜绝",
    Wish.POLICY_CHANGE: r"chang|from now on|in future|improve|改进|以后|今后|调整|改为|规定",
    Wish.DISCIPLINE: r"spoken (?:to|with)|talk(?:ed)? to|lead|manager|train|处理|批评|谈话|负责人|培训|问责",
    Wish.PAYMENT_PLAN: r"instal?ment|monthly|plan|分期|每月",
}
_COMPILED: Mapping[str, re.Pattern[str]] = {wish.value: re.compile(words, re.IGNORECASE) for wish, words in _ANSWERS.items()}
_SETTLES = re.compile(
    r"(?:settle|resolve|solve|work|help|suit|acceptable|all right|okay|\bok\b|happy|satisf|agree)[^.?!\n]{0,60}\?"
    r"|(?:可以吗|行吗|好吗|满意吗|解决了吗|解决吗|妥当吗|合适吗|同意吗|接受吗|如何|怎么样)\s*[？?]?",
    re.IGNORECASE,
)
_LAST_CHARACTERS = 300  # where a letter asks whether it will do


def speaks_to(wish: str, answer: str) -> bool:
    """Tell whether an answer has words about a kind of wish; where a wish has no words of its own, it has not."""
    words = _COMPILED.get(wish)
    return words is not None and words.search(answer) is not None


def asks_whether_settled(solution: str) -> bool:
    """Tell whether a solution ends in the question that would stand below it."""
    return _SETTLES.search(solution.strip()[-_LAST_CHARACTERS:]) is not None
