"""Whether a word is denied, and how strongly it is said: what stands around it in its clause. Pure.

A negation reaches a few words to the right, never past "but" or a new subject; two of them cancel each other. "Not only",
"can't help" and 不得不 deny nothing, and "never so disappointed" or 从来没这么失望 makes the word stronger.
"""

from functools import cache
from typing import NamedTuple

from processor.listening.later import later
from processor.listening.lexicon import WORD, canonical

REACH = 4  # English words between a negation and what it denies
_NEAR = 60  # characters looked at before a word
_FILLERS = 4  # Chinese words that may stand between a negation and what it denies

_NEGATORS = frozenset(
    {
        *("not", "never", "no", "none", "nothing", "nobody", "neither", "nor", "without", "cannot", "hardly", "barely", "scarcely"),
        *("n't", "ain't", "far", "zero", "nowhere", "lack", "lacks", "lacking", "stopped"),
    }
)
_BREAKS = frozenset(
    {
        *("but", "because", "although", "though", "however", "yet", "and", "then", "which", "who", "until", "unless", "except"),
        *("instead", "just"),
    }
)
_SUBJECTS = frozenset(("i", "you", "we", "they", "he", "she", "it", "i'm", "we're", "it's", "you're", "i've", "we've"))
_OPINION = frozenset(("think", "believe", "feel", "say", "find", "call", "consider", "mean"))
_NOT_DENYING = {
    "not": frozenset(("only", "just", "merely", "simply", "to", "least", "surprisingly")),
    "no": frozenset(("doubt", "wonder", "matter", "less", "sooner")),
    "nothing": frozenset(("but", "short", "less")),
    "without": frozenset(("exception", "doubt", "question", "fail")),
}
_STRONGER = frozenset(("so", "such", "this", "more", "as", "felt"))
_INTENSIFIERS = {
    "very": 1.3, "so": 1.3, "really": 1.3, "extremely": 1.5, "absolutely": 1.5, "utterly": 1.5, "completely": 1.5, "totally": 1.5,
    "incredibly": 1.5, "deeply": 1.4, "bitterly": 1.5, "truly": 1.3, "terribly": 1.4, "awfully": 1.3, "beyond": 1.5, "such": 1.2,
    "too": 1.2, "most": 1.2, "highly": 1.3, "seriously": 1.4, "thoroughly": 1.4, "increasingly": 1.2, "profoundly": 1.5, "insanely": 1.5,
    "ridiculously": 1.4, "unbelievably": 1.5, "massively": 1.4, "hugely": 1.4, "super": 1.3, "fucking": 1.6, "bloody": 1.5, "damn": 1.4,
    "downright": 1.4, "positively": 1.3, "exceptionally": 1.4, "immensely": 1.5, "more": 1.2, "complete": 1.3, "total": 1.3,
    "utter": 1.4, "absolute": 1.4, "real": 1.2, "pure": 1.3, "sheer": 1.3, "genuinely": 1.3, "quite": 1.1, "properly": 1.3,
}  # fmt: skip
_DIMINISHERS = {
    "slightly": 0.6, "bit": 0.6, "little": 0.6, "somewhat": 0.7, "mildly": 0.6, "kind": 0.7, "kinda": 0.7, "sort": 0.7, "sorta": 0.7,
    "rather": 0.9, "fairly": 0.8, "marginally": 0.5, "almost": 0.8, "touch": 0.6, "tad": 0.5, "faintly": 0.5, "vaguely": 0.5,
    "reasonably": 0.8, "mostly": 0.8, "partly": 0.6, "nearly": 0.8, "tiny": 0.6,
}  # fmt: skip

_DENIALS = (
    "并没有", "从来没有", "从来没", "从来不", "没有任何", "没有什么", "谈不上", "算不上", "称不上", "说不上", "不至于", "不能说",
    "不是说", "没有", "没什么", "并不", "并没", "并非", "从不", "从没", "从未", "不再", "绝不", "毫不", "毫无", "不用", "不必",
    "无需", "无须", "不算", "不会", "不要", "不是", "未曾", "未能", "不怎么", "不太", "不够", "不大", "不很", "不想", "不愿",
    "没", "不", "别", "未", "无", "莫", "勿", "甭", "少了",
)  # fmt: skip
_FORBIDDING = ("别", "不要", "莫", "勿", "甭")
_NO_DENIAL = later(
    "(?:不得不|不仅仅?|不光|不但|不只|不止|无不|不禁|不由得|忍不住|没想到|不料|不愧|好不|不知不觉|差不多|不管|不论|无论|不知道|不晓得|对不起|不好意思|了不起|了不|要不"
    "|可不|能不|不能不|不可能不|怎么不|怎能不|岂不|谁不|哪能不|不会不|没有不|没有人不|别的|区别|特别|分别|告别|个别|级别)$"
)
_FILLER = later(
    "(?:感到|觉得|感觉|让人|令人|让我|使我|叫人|有点儿?|有些|那么|这么|什么|任何|一点儿?|丝毫|半点|太|很|是|怎么|再|有|的|都|也|还|真|一次|一回|十分|非常|特别|多么|多"
    "|过于|因此|因为|为此|跟您|跟你们?|对你们|对您|对此)$"
)
_STRONGER_ZH = later("(?:从来没有?|从没有?|从未|头一回|头一次|第一次)[^，。]{0,6}(?:这么|如此|这样|那么)[^，。]{0,3}$")
_WEAKER_ZH = later(
    "(?:有一?点儿?|有些|稍微|稍稍|稍|略|略微|略有|些许|比较|还算|还|一丝|多少有点?|小小[的地]?|些微|微微|轻微|轻度|小)的?(?:感到|觉得)?$"
)
_LESS_ZH = later("(?:不太|不大|不够|不怎么|不是很|没那么|没有那么|不那么|不算太?|不是特别|不是非常)$")
_VERY_ZH = later(
    "(?:非常|特别|极其|极度|极|十分|超级|超|相当|无比|万分|异常|格外|尤其|太|很|真的?是?|实在是?|真心|简直|太过|过于|最|好|多么|深感|深深|深表|完全|彻底|绝对|无比地|着实"
    "|相当地|越来越|更|更加|严重|强烈|巨|贼|老|都快|快要|几乎|狠狠)(?:感到|觉得|的|地|让人|令人|让我)?$"
)
_VERY_AFTER_ZH = later(
    "(?:死|坏|疯|炸|透|爆|惨)了|极了|至极|透顶|到极点|到家|得很|得要命|要命|得要死|得不得了|得不行|得一塌糊涂|万分|之极|得发抖|得睡不着|到不行|到没边|到令人发指|到爆|到飞起"
    "|到哭|无比"
)
_CANNOT_AFTER_ZH = later("不起来|不了|不上")


class Around(NamedTuple):
    """What the words around a word do to it: it is denied, and it counts `strength` times; `start` is where the first of them stands."""

    denied: bool
    strength: float
    start: int
    bidden: bool = False  # "don't lie to me", 别再敷衍: who forbids it has seen it done


def around(clause: str, start: int, end: int) -> Around:
    """Look around the word at `[start:end]` of a folded clause; `start` of the answer is a place in the clause too."""
    if clause[start:end].isascii():
        return _english(clause, start)
    return _chinese(clause, start, end)


def is_repeated(before: str, clause: str) -> bool:
    """Tell whether the folded `clause` begins with the word of strength that the clause before it ends with: "so, so disappointed"."""
    first = WORD.match(clause)
    return bool(first and first[0] in _INTENSIFIERS and before.endswith(f" {first[0]}"))


def _english(clause: str, start: int) -> Around:
    offset = max(0, start - _NEAR)
    before = [(canonical(found[0]), found.start()) for found in WORD.finditer(clause, offset, start)][-REACH - 2 :]
    names = [word for word, _ in before]
    denials, strength, first, bidden = 0, 1.0, start, False
    for place in range(len(before) - 1, -1, -1):
        word, after = names[place], names[place + 1 :]
        if word == "but" and names[max(0, place - 1)] == "anything":
            return Around(denied=True, strength=strength, start=before[place - 1][1])
        if word in _BREAKS or (word in _SUBJECTS and not _is_opinion(names, place)):
            break
        if len(after) < REACH and _denies(word, after):
            if _is_superlative(word, after):
                strength = 1.3
                continue
            denials += 1
            first = before[place][1]
            bidden = word == "don't" and (place == 0 or names[place - 1] == "please")
        elif len(after) < 2:  # noqa: PLR2004  "very", "a bit": next to the word, or with one word between
            strength *= _INTENSIFIERS.get(word, 1.0) * _DIMINISHERS.get(word, 1.0)
    return Around(denials % 2 == 1, strength, first, bidden)


def _is_superlative(word: str, after: list[str]) -> bool:
    """Tell "never so disappointed" and "couldn't be more pleased", which make stronger what they seem to deny."""
    if word == "never":
        return not _STRONGER.isdisjoint(after[:3])
    return after[-1:] == ["more"] and not {"be", "been"}.isdisjoint(after)


def _denies(word: str, after: list[str]) -> bool:
    following = after[0] if after else ""
    if word == "far":
        return following == "from"
    if following in _NOT_DENYING.get(word, ()) or (word in {"can't", "cannot"} and following == "help"):
        return False
    return word in _NEGATORS or word.endswith("n't")


def _is_opinion(before: list[str], place: int) -> bool:
    """Tell whether the subject at `place` is what somebody thinks or denies: "don't think you are", "not that I am"."""
    earlier = before[max(0, place - 2) : place]
    return (earlier[-1:] == ["that"] and earlier[0] in _OPINION | {"not"}) or not _OPINION.isdisjoint(earlier[-1:])


def _chinese(clause: str, start: int, end: int) -> Around:
    before, after = clause[max(0, start - 16) : start], clause[end : end + 6]
    strength = 1.3 if _VERY_ZH.search(before) or _VERY_AFTER_ZH.match(after) else 1.0
    if _WEAKER_ZH.search(before):
        strength = 0.6
    if _STRONGER_ZH.search(before):
        return Around(denied=False, strength=1.3, start=start)
    if _LESS_ZH.search(before):
        strength = 0.7
    denials, reach = _chinese_denials(before)
    denials += _CANNOT_AFTER_ZH.match(after) is not None
    bidden = before[len(before) - reach :].startswith(_FORBIDDING)
    return Around(denials % 2 == 1, strength, start - reach, bidden)


def _chinese_denials(before: str) -> tuple[int, int]:
    """Count the denials that end `before`, and return how far from its end the first of them stands."""
    denials, skipped, reach, rest = 0, 0, 0, before
    while rest and not _NO_DENIAL.search(rest):
        denial, filler = _ending(rest), _FILLER.search(rest)
        if denial:
            denials += 1
            rest = rest[: -len(denial)]
            reach = len(before) - len(rest)
        elif filler and skipped < _FILLERS:
            skipped += 1
            rest = rest[: filler.start()]
        else:
            break
    return denials, reach


def _ending(text: str) -> str:
    return next((denial for denial in _by_last_letter().get(text[-1], ()) if text.endswith(denial)), "")


@cache
def _by_last_letter() -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for denial in sorted(_DENIALS, key=len, reverse=True):
        index.setdefault(denial[-1], []).append(denial)
    return {letter: tuple(denials) for letter, denials in index.items()}
