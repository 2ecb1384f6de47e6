"""Where a word is not the writer's own feeling of today: reported, supposed, asked for, or of what was once. Pure.

"He said he was furious", "客服说别生气", "if it breaks again I would be furious", "you used to be the best". All functions take
folded text and look only at the clause, except `asks` and `is_condition`.
"""

import re

from processor.listening.later import later

_SAID = later(
    r"\b(?:he|she|they|agent|advisor|adviser|rep|representative|assistant|staff|manager|supervisor|someone|driver|neighbours?|lady|man|woman"
    r"|guy|person|parent|customer|bot|email|letter|reply|website|advert|reviews?|people|friends?|colleague|shop|company|customer service)\b"
    r"[^.!?\n]{0,30}?\b(?:said|says|saying|told|tells|claims?|claimed|insisted|assured|replied|wrote|reads|promises|describes?|described)\b"
    r"(?![^.!?\n]{0,40}\b(?:i'm|i am|makes me|made me)\b)"
    r"|\b(?:was|were|been) (?:told|assured|advised)\b|\btold (?:me|us) (?:to|not to|that|they|it|he|she)\b"
    r"|\bdon't (?:be|get|feel)\b|\bcalm down\b"
    r"|\bcalls? (?:itself|yourself|yourselves|themselves)\b"
)
_SAID_ZH = later(
    "(?:客服|他们?|她们?|对方|店员|店长|经理|你们|师傅|工作人员|商家|卖家|快递员?|骑手|销售|业务员|同事|朋友|邻居|家人|网上|别人|有人|人家|柜员|医生|护士|领导|保安)"
    "[^我，。,！？]{0,6}?(?:说|表示|声称|宣称|告诉我|劝我|劝|叫我别|叫我不要|让我别|让我不要|回复我|号称|吹得|承诺|保证)(?![^，。]{0,6}(?:让我|令我|使我))"
    "|(?:号称|宣传说|广告说|据说|听说|评论都说)"
)
_SUPPOSED = later(
    r"\b(?:if|unless|in case|whether|should you|were (?:i|we|you|it) to|had (?:i|we|you)|not sure|hop(?:e|ing) )\b"
    r"|(?:\b(?:would|could|might|may|will|shall)|'d|'ll)(?: \w+){0,2} (?=(?:be|feel|make|have been|love|like|appreciate|regret)\b)"
    r"|\b(?:would (?:i|we|you|it|he|she|they)|(?:i|we|you|it)(?:'d| would))\b(?!(?: \w+)? recommend)"
)
_SUPPOSED_ZH = later(
    "当时|如果|要是|假如|假使|倘若|若是|若能|若|万一|会不会|是不是会|免得|以免|省得|除非|希望|但愿|最好|能否|能不能|可否|是否|才能|才会|就会|争取|请|祝|以便"
    "|期待|要求"
)
_FORMERLY = later(r"\bused to\b|\b(?:would|could|might|should|'d) have\b|以前|过去|曾经|从前|原来|原本|本来|之前|当初|那时")
_LOST_AFTER = later(r"(?: \S{1,12}){0,1} (?:until|till|before you|if only|with a \w+ that)\b|[^，。]{0,6}(?:现在|如今|可现在)")
_ASKS = later(r"[?？]|\b(?:please|could|can|would|may i|kindly|need|want)\b|请|麻烦|劳驾|把|烦|望|能否|可否|帮|想|申请|咨询|求")
_CONDITION = later(r"(?:and |but |so )?(?:if|unless|should|were|had|in case)\b|.{0,4}?(?:如果|要是|假如|假使|倘若|若是|若能|若|万一)")
_QUOTED = later('"[^"\n]{1,200}"|“[^”\n]{1,200}”|「[^」\n]{1,200}」|『[^』\n]{1,200}』')
_NEAR = 80  # characters looked at before a word
NEVER = 1 << 30  # a place no word stands at


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the places of `text` that stand in quotation marks."""
    return [found.span() for found in _QUOTED.finditer(text)]


def reported_from(clause: str) -> int:
    """Return where in `clause` begins what somebody else said, NEVER if nothing is reported."""
    return min(_ending(_SAID, clause), _ending(_SAID_ZH, clause))


def supposed_from(clause: str) -> int:
    """Return where in `clause` begins what is only supposed, wished or asked for, NEVER if nothing is."""
    return min(_ending(_SUPPOSED, clause), _ending(_SUPPOSED_ZH, clause))


def is_lost(clause: str, start: int, end: int) -> bool:
    """Tell whether the praise at `[start:end]` of `clause` is of what was once, or would have been."""
    return bool(_FORMERLY.search(clause, max(0, start - _NEAR), start) or _LOST_AFTER.match(clause, end))


def asks(text: str) -> bool:
    """Tell whether `text` asks for something."""
    return bool(_ASKS.search(text))


def is_condition(clause: str) -> bool:
    """Tell whether `clause` only says when what the next clause tells would hold."""
    return bool(_CONDITION.match(clause))


def _ending(pattern: re.Pattern[str], clause: str) -> int:
    found = pattern.search(clause)
    return found.end() if found else NEVER
