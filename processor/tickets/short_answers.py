"""Short mails that mean one thing: "yes, that settles it", or "where does it stand?". Pure.

Only a mail that says this and nothing else is taken for it; whatever says more is for a person to read.
"""

import re
import unicodedata

_TRIM = " \t\r\n,，.。!！;；:：、~?？…-–—"
_THANKS = r"(?:[\s,，.。!！?？~]*(?:thanks|thank you|thx|many thanks|thank you very much|谢谢(?:您|你|了)?|多谢|辛苦了|感谢))"
_COURTESY = f"{_THANKS}*"
_GREETING = r"(?:(?:hi|hello|dear (?:all|sir|team)|您好|你好|请问)[\s,，.。!！:：]*)*"
_THIS = r"(?:this|my (?:case|ticket|complaint|request))"
_YES = (
    r"(?:yes|yep|yeah|ok|okay|fine|sure|agreed|great|perfect|good)",
    r"(?:that|this|it)(?: is|'s)? (?:settled|solved|resolved|fixed|sorted|fine|ok|okay|done)",
    r"(?:that|this|it) (?:settles it|works(?: now)?|is all|does it)",
    r"(?:all )?(?:settled|solved|resolved|fixed|sorted|done|good)",
    r"(?:my |the )?(?:problem|issue|matter) (?:is |has been )?(?:settled|solved|resolved|fixed|sorted)",
    r"(?:是的?|对的?|嗯+|好的?|可以(?:的|了)?|行(?:了|的)?|没问题|同意|满意)",
    r"(?:问题)?(?:已经?)?(?:解决了?|搞定了?|处理好了?|好了)",
)
_STATUS = (
    rf"(?:what(?:'s| is) the )?(?:current )?(?:status|progress|state)(?: (?:update|please|of {_THIS}))?",
    rf"any (?:news|updates?|progress)(?: (?:please|yet|on {_THIS}))?",
    r"(?:update|news)(?: please)?",
    rf"where (?:do we|does (?:it|{_THIS})) stand(?: now)?",
    r"how (?:far|is it going|is it coming along)",
    r"(?:现在|目前|我的)?(?:处理)?(?:进度|进展|状态)(?:呢|如何|怎么样|怎样|怎么样了|如何了|查询|到哪了)?",
    r"(?:现在|目前)?(?:处理)?(?:到|在)(?:哪|什么)(?:一步|儿|里|步|阶段)?了?",
    r"(?:现在|目前)?(?:处理|办理|事情)?(?:得)?(?:怎么样|如何|怎样)了",
    r"(?:有|有没有)(?:什么)?(?:进展|消息|结果|进度)(?:了)?(?:吗|没有|没|么)?",
)
_CONFIRMS = re.compile(rf"(?:{'|'.join(_YES)})(?:[\s,，.。!！~]+(?:{'|'.join(_YES)}))*{_COURTESY}", re.IGNORECASE)
_NOTED = r"(?:ok|okay|great|好的?|嗯+)"
_POLITE = re.compile(rf"{_NOTED}(?:[\s,，.。!！~]+{_NOTED})*{_THANKS}+", re.IGNORECASE)  # "good, thank you": read, not tried
_ASKS = re.compile(rf"{_GREETING}(?:{'|'.join(_STATUS)}){_COURTESY}", re.IGNORECASE)
_LONGEST = 80  # characters


def confirms(new_text: str) -> bool:
    """Whether a mail says that the solution settles the matter, and nothing else."""
    folded = _folded(new_text)
    if not folded or "?" in new_text or "？" in new_text or _POLITE.fullmatch(folded):
        return False
    return _CONFIRMS.fullmatch(folded) is not None


def asks_for_status(new_text: str) -> bool:
    """Whether a mail asks where the matter stands, and nothing else."""
    folded = _folded(new_text)
    return bool(folded) and _ASKS.fullmatch(folded) is not None


def _folded(text: str) -> str:
    folded = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text).replace("’", "'")).strip(_TRIM)
    return folded if len(folded) <= _LONGEST else ""
