"""What was bought: "I ordered an oak bedside table", 新买的滚筒洗衣机, 《…》, "iPhone 15 Pro". Pure.

Precision first: a wrong product in an acknowledgement shows that nobody listened. A thing from the lists counts beside a word
of buying ("bought", 收到的), as does a name of make and model; without any, the first thing a clause is about ("The air fryer
smokes"), unless it is one people mostly speak of without having just bought it (a phone, a car).
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from string import ascii_letters

from processor.listening.later import later
from processor.listening.lexicons import facts_en, products_en, products_zh
from processor.listening.reading import FactType
from processor.listening.spotting import EXACT, Rule, Setting, Spot

_BOUGHT, _SPOKEN_OF = "2", "1"  # how sure it is; `choose` puts the name in its place

_BUYING_EN = later(
    r"\b(?:bought|purchased|ordered|buying|purchasing|ordering|received|rented|hired|returned|(?:signed|signing) up for|"
    r"opened|booked|applied for|applying for|availability of|interested in|looking for|sell|stock|delivery of)\s"
    r"(?:(?:you|from|online|one|of|a|an|the|this|that|my|your|our|these|some|two|three|new|another|pair|set|last) "
    r"){0,4}(?:(?!(?:for|with|to|and|by|at|in|on|off)\b)\w{2,14} ){0,2}$"
)
_OPENS_EN = later(r"(?:^|[.!?:,(]\s?|\b(?:and|but|because|that|so|is|are|does|about)\s)\W{0,3}(?:[a-z0-9-]{1,12} ){0,3}$")
_CONTRACTS = frozenset(
    noun for trade in ("money", "plans") for noun in products_en.NOUNS[trade].split("|") if " " in noun
) - products_en.WEAK | {"subscription"}
_SIGNED = frozenset({"policy", "membership", "pension", "overdraft", "mortgage", "broadband", "warranty"})
_WORD_BEFORE = later(r"(?<![A-Za-z0-9'’-])([A-Za-z0-9'’-]{1,16})\s$")
_MODEL = later(r"[A-Z]{0,3}-?[0-9]{1,4}[A-Za-z]{0,2}(?:-[a-z]{2,8})?")

_BUYING_ZH = (
    "(?:购买|网购|新买|团购|订购|预订|拍下|入手|下单|办理|投保|收到|送到|送来|寄来|发来|上来|抢到|定做|配|买|拍|订|租|"
    "[办装定领](?=[了的过])|点(?=[了过的])|用[了的]你们家?|买给[^，。！？的]{1,6}的)"
)
_CLASSIFIER_ZH = "[一二两三四五几这那0-9]{0,2}(?:台|个|件|部|箱|盒|袋|瓶|包|条|双|套|份|张|款|只|把|辆|斤|床|束|本|块|杯)"
_BOUGHT_ZH = later(
    rf"{_BUYING_ZH}(?:了|的|过|到|来)*(?:{_CLASSIFIER_ZH})?(?:新|国产|"
    rf"进口)?的?(?P<kind>[^\s，。！？；、\",.!?:：“《了的不没是就在有人送改成下被把给从去来和与我你他要说还都也会能想让]{{0,14}}"
    rf")$"
)
_BRAND_ZH = later(rf"(?P<kind>(?:{products_zh.BRANDS})[A-Za-z0-9（）\u4e00-\u9fff]{{0,10}})$")
_OPENS_ZH = later(r"(?:^|[、：:,\s“])(?:这|那|我|你们?|的|个|款|台|件|部|家|副|把|还是|新|就|请问|而且|但是?)*$")
_JUDGED_ZH = later(r"(?:刚刚?|才|已经|今天|昨天|也)?(?:收到|到货|到手|坏|送过?来|味道|口味|质量|烂|碎|漏|裂|不能|打不开|开不了|没用)")
_GOES_ON_ZH = later(r"里(?![有吃面头还竟居])|[号店上费员厅卷家部间架板口区城业户主时前后]|厂|公司|股份|[A-Za-z]")
_BOOK_ZH = later(r"买|购|拍|订|这本|本书|书$|读")
_NO_BOOK_ZH = later(r"(?:法|条例|规定|办法|通知书|合同|协议|协议书|条款|标准|须知|声明|公告|规则|报告|序)$")


def choose(spots: list[Spot], text: str) -> list[Spot]:
    """Keep what was surely bought; without any, the first of the others. The value is the name."""
    chosen = [spot for spot in spots if spot.value == _BOUGHT]
    if not chosen and spots:
        chosen = [min(spots, key=lambda spot: (spot.start, -spot.end))]
    return [_widened(spot, text) for spot in chosen]


def _widened(spot: Spot, text: str) -> Spot:
    """Take in the words before a name that belong to it: its kind, its make, its model."""
    start = spot.start
    if text[start].isascii():
        for _ in range(3):
            before = _WORD_BEFORE.search(text, max(0, start - 20), start)
            if before is None or not _belongs(before[1], text, before.start(1)):
                break
            start = before.start(1)
    else:
        kind = _BOUGHT_ZH.search(text, max(0, start - 30), start) or _BRAND_ZH.search(text, max(0, start - 18), start)
        start = kind.start("kind") if kind else start
    return spot._replace(start=start, value=text[start : spot.end])


def _belongs(word: str, text: str, at: int) -> bool:
    if word.lower() in products_en.KINDS:
        return True
    begins_sentence = text[max(0, at - 2) : at].rstrip()[-1:] in {".", "!", "?", ",", ""}
    is_name = (
        word[0].isupper()
        and len(word) > 1
        and not word.isupper()
        and not begins_sentence
        and word.lower() not in facts_en.OPINION | facts_en.NO_THING
    )
    return is_name or (not word.isdigit() and bool(_MODEL.fullmatch(word)))


def _of_en(match: re.Match[str], setting: Setting) -> str | None:
    before = setting.before(match.start(), 60)
    noun = match["noun"].lower()
    if _BUYING_EN.search(before):
        return _BOUGHT
    if noun in _CONTRACTS or (noun in _SIGNED and before.endswith(("my ", "our "))):
        return _SPOKEN_OF
    return _SPOKEN_OF if noun not in products_en.WEAK and _OPENS_EN.search(before) else None


def _of_zh(match: re.Match[str], setting: Setting) -> str | None:
    if _GOES_ON_ZH.match(setting.text, match.end()):
        return None
    before = setting.before(match.start(), 30)
    if _BOUGHT_ZH.search(before):
        return _BOUGHT
    if _BRAND_ZH.search(before):
        return _SPOKEN_OF
    judged = match[0] not in products_zh.WEAK or _JUDGED_ZH.match(setting.text, match.end())
    return _SPOKEN_OF if judged and _OPENS_ZH.search(before[-12:]) else None


def _of_book(match: re.Match[str], setting: Setting) -> str | None:
    return _BOUGHT if _BOOK_ZH.search(setting.before(match.start(), 8)) and not _NO_BOOK_ZH.search(match["fact"]) else None


def _of_unlisted(match: re.Match[str], _setting: Setting) -> str | None:
    """Read what is bought though it is in no list: up to three words, none of which names no thing."""
    words = match["fact"].lower().split()
    return None if any(word in facts_en.NO_THING for word in words) or words[-1].endswith(("ly", "ing", "ed")) else _BOUGHT


def _sure(_match: re.Match[str], _setting: Setting) -> str:
    return _BOUGHT


def _listed(nouns: Iterable[str], head: Callable[[str], str], form: str, *, exact: bool) -> list[Rule]:
    """Make a rule for each beginning (`head` finds it in a noun): all names would be tried name by name."""
    by_head: defaultdict[str, list[str]] = defaultdict(list)
    for noun in nouns:
        by_head[head(noun)].append(noun)
    value, flags = (_of_zh, EXACT) if exact else (_of_en, re.IGNORECASE)
    return [
        Rule(FactType.PRODUCT, (first,), form, value, flags, names=tuple(sorted(names, key=len, reverse=True)))
        for first, names in by_head.items()
    ]


def _first_word(noun: str) -> str:
    return noun.replace("-", " ").partition(" ")[0].lower()


def _first_characters(noun: str) -> str:
    return noun[: len(noun) - len(noun.lstrip(ascii_letters))].lower() or noun[:2]


_NOUNS_EN = {noun for trade in products_en.NOUNS.values() for noun in trade.split("|")}
_NOUNS_ZH = {noun for trade in products_zh.NOUNS.values() for noun in trade.split()}
_MAKES = "iPhone|iPad|MacBook|AirPods|Galaxy|Pixel|ThinkPad|PlayStation|Xbox|Kindle|Dyson|Nintendo"
RULES = (
    *_listed(_NOUNS_EN, _first_word, r"(?P<fact>(?P<noun>{})(?:s|es)?)(?!-?[A-Za-z])", exact=False),
    *_listed(_NOUNS_ZH, _first_characters, r"{}", exact=True),
    Rule(
        FactType.PRODUCT,
        ("bought", "purchased", "ordered"),
        r"(?:bought|purchased|ordered) (?:a|an|the|this|these|some|my|our|your)(?: (?:pair|set|box|pack) of)?(?: (?:new|cheap|"
        r"lovely|beautiful|large|small|second|brand new|big|nice))? "
        r"(?P<fact>[A-Za-z][A-Za-z-]{2,15}(?: [A-Za-z0-9][A-Za-z0-9-]{1,15}){0,2}?)"
        r"(?=[.,;!?:)]|\s(?:from|on|in|at|for|with|to|and|but|which|that|online|last|yesterday|today|not|because|as|off|is|was|"
        r"it|via|through|a|two|three|only|this)\b)",
        _of_unlisted,
    ),
    Rule(
        FactType.PRODUCT,
        tuple(make.lower() for make in _MAKES.split("|")),
        rf"(?:{_MAKES})(?:\s(?:[A-Z]?[0-9]{{1,3}}[A-Za-z]{{0,2}}|Pro|Max|Mini|Air|Plus|Ultra|Note|Switch|Series|One|"
        rf"[SX])(?![A-Za-z0-9])){{0,4}}",
        _sure,
    ),
    Rule(FactType.PRODUCT, ("《",), r"《(?P<fact>[^《》\n]{1,40})》", _of_book, EXACT),
)
