"""What a customer says about how their matter was handled: a figure from 1 to 5, and what follows it. Pure.

Only the first line that they wrote counts, and only when it is a rating and little else: "5 days late again" is none. The mail that a
link of ours prepares carries the figure in its subject.
"""

import re
import unicodedata
from dataclasses import dataclass

_FIGURES = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_WORDS = {  # those that the question offers, and what people make of them
    **dict.fromkeys(("very well", "very good", "excellent", "perfect", "very satisfied", "非常好", "很好", "非常满意", "很满意"), 5),
    **dict.fromkeys(("well", "quite well", "satisfied", "好", "较好", "比较好", "比较满意", "满意"), 4),
    **dict.fromkeys(("so-so", "so so", "fair", "average", "一般", "一般般"), 3),
    **dict.fromkeys(("badly", "bad", "poor", "poorly", "dissatisfied", "unsatisfied", "不好", "不满意", "较差", "差"), 2),
    **dict.fromkeys(("very badly", "very bad", "terrible", "很差", "非常差", "很不满意", "非常不满意", "很不好", "极差"), 1),
}
_BEFORE = r"(?:(?:thanks|thank you|谢谢|我?(?:给|打|评)|(?:my )?(?:rating|score)(?: is)?|评分|打分)[\s,:!.]*)?"
_FIGURE = r"(?P<figure>[1-5]|[一二两三四五]|one|two|three|four|five)"
_OF = r"\s*(?:(?:/|out of)\s*(?:5|five)(?![0-9])|(?:分|星|颗星|stars?|points?)(?![a-z]))"
_ENDS = r"(?=\s*[,.。!;:、~\-–—\n](?!\s*[0-9])|\s*$)"
_GOES_ON = (  # after a space: words, but none that the figure counts
    r"(?=\s+(?:(?![天个次月日号年周小时分钟台件元块万千百点人]|多|几)[\u4e00-\u9fff]"
    r"|(?:thanks|thank|still|but|because|and|very|not|it|it's|the|great|good|bad|terrible|perfect|all)\b))"
)
_STARS = r"(?P<stars>[★⭐]{1,5})[☆\ufe0f\s]*(?![★⭐])"
_RATED = re.compile(rf"{_BEFORE}(?:(?:{_FIGURE}(?:{_OF}|{_ENDS}|{_GOES_ON}))|{_STARS})(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_LISTED = re.compile(r"\s*[2-9]\s*[.、)）:：]")  # the first line is the first point of several
_SUBJECT = re.compile(r"(?:(?:re|aw|回复|答复)\s*[:：]\s*)*[\[【〔(（]t-[0-9]{4,18}[\]】〕)）]\s*([1-5])\s*", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:but|still|yet|however|although|though|except|only|never|not|no|again|missing|please"
    r"|can you|could you|want|need|wrong|broken|[a-z]+n't)\b"
    r"|[?？]|但|不过|可是|只是|就是|仍|还[没有在是]|没|又|请(?!放心)|麻烦|能否|能不能|想要|希望|坏"
)
_TRIM = " \t\r\n,，.。!！;；:：、~-–—"
_LONGEST_LINE = 400  # characters; a figure before a whole letter is no answer to our question


@dataclass(frozen=True, slots=True)
class Rating:
    """A score from 1 (worst) to 5, and what was said with it, "" when nothing was."""

    score: int
    comment: str


def read(subject: str, new_text: str) -> Rating | None:
    """Return the rating that a mail gives, None when it gives none."""
    lines = [line for line in new_text.strip().splitlines() if line.strip()]
    prepared = _SUBJECT.fullmatch(unicodedata.normalize("NFKC", subject).strip())
    first = _of_line(lines[0]) if lines and not any(map(_LISTED.match, lines[1:])) else None
    if first is None:
        return Rating(int(prepared[1]), "\n".join(lines)) if prepared else None
    return Rating(first.score, "\n".join([*([first.comment] if first.comment else []), *lines[1:]]).strip())


def asks(comment: str) -> bool:
    """Tell whether the words beside a figure want something, or take something back: "but the door still sticks"."""
    return _ASKS.search(comment.casefold().replace("’", "'")) is not None


def _of_line(line: str) -> Rating | None:
    folded = unicodedata.normalize("NFKC", line).strip()  # ① and ５ become figures
    if len(folded) > _LONGEST_LINE:
        return None
    score = _WORDS.get(folded.strip(_TRIM).casefold())
    if score is not None:
        return Rating(score, "")
    match = _RATED.fullmatch(folded)
    if match is None:
        return None
    rest = match["rest"].strip(_TRIM)
    if match["stars"]:
        return Rating(len(match["stars"]), rest)
    figure = match["figure"].casefold()
    return Rating(_FIGURES.get(figure) or int(figure), rest)
