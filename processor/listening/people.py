"""Names of staff and of places, where the words beside them leave no doubt. Pure.

Precision first: a name counts after the word for its bearer ("your colleague Amy", 客服小王, 姓罗的经理) or with a title; a place with
what it is (… Street, … branch, 在…店) or after a word of travel. The value is the name.
"""

import re

from processor.listening.lexicons import facts_en
from processor.listening.reading import FactType
from processor.listening.spotting import EXACT, Rule, Setting, as_written

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦"
    "付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_TITLES = "经理|主管|主任|店长|师傅|老师|医生|大夫|护士|先生|女士|小姐|队长|组长|工程师|专员|客服|司机|站长|律师|校长|园长|管家|总监|总"
_STAFF = (
    "colleague|agent|adviser|advisor|manager|supervisor|driver|engineer|technician|nurse|doctor|cashier|clerk|waiter|waitress|"
    "receptionist|operator|representative|rep|assistant|"
    "courier|team leader|guard|teller|plumber|electrician|consultant|stylist|instructor|trainer|guide|steward|salesman|"
    "saleswoman|salesperson|installer|fitter|chef|host|barista"
)
_NAME = r"(?P<fact>(?-i:[A-Z][a-zà-ÿ'’-]{1,14})(?:\s(?-i:[A-Z][a-zà-ÿ'’-]{1,15}))?)"
_STREET = (
    "Street|Road|Lane|Row|Avenue|Close|Drive|House|Court|Square|Terrace|Station|Airport|Terminal|Park|Gardens|Mall|Plaza|Boulevard|"
    "Hospital|Centre|Center|Retail Park|Crescent|Way"
)
_STREET_NAME = r"(?<![A-Za-z])[A-Z][a-z'’-]{2,14}\s(?:[A-Z][a-z'’-]{2,14}\s){0,1}"
_SHOP = (
    "store|shop|branch|gym|depot|office|restaurant|hotel|warehouse|surgery|clinic|salon|garage|showroom|supermarket|cafe|café|"
    "library|outlet"
)


def _of_name(match: re.Match[str], _setting: Setting) -> str | None:
    words = match["fact"].split()
    if words[0].lower() in facts_en.NOT_NAMES or words[0].isupper():
        return None
    return match["fact"]


def _of_place(match: re.Match[str], _setting: Setting) -> str | None:
    return None if match["fact"].split()[0].lower() in facts_en.NOT_NAMES else match["fact"]


def _of_street(match: re.Match[str], setting: Setting) -> str | None:
    name = re.search(rf"{_STREET_NAME}$", setting.text[max(0, match.start() - 40) : match.start()])
    return None if name is None or name[0].split()[0].lower() in facts_en.NOT_NAMES else match[0]


def _of_han_place(match: re.Match[str], _setting: Setting) -> str | None:
    return None if re.search(r"[走看记抬了的是我你他她有没不很都就还]|这|那|家店|网店|本店", match["fact"]) else match["fact"]


_PLACE_NAME = r"(?-i:[A-Z][a-z'’-]{2,14})(?:\s(?:of\s)?(?-i:[A-Z][a-z'’-]{2,14})){0,2}"
RULES = (
    Rule(
        FactType.PERSON,
        tuple(dict.fromkeys(word.split()[0] for word in _STAFF.split("|"))),
        rf"(?:{_STAFF})(?:,? (?:called|named)|,)? {_NAME}\b",
        _of_name,
    ),
    Rule(
        FactType.PERSON,
        ("called", "named", "badge", "name"),
        rf"(?:(?:lady|man|woman|guy|girl|lad|gentleman|person|someone|somebody|member of staff) )?(?:called|named|name badge|"
        rf"badge)(?: said)? {_NAME}\b(?! (?:Street|Road))",
        _of_name,
    ),
    Rule(FactType.PERSON, ("mr", "mrs", "ms", "miss", "dr"), rf"(?:Mr|Mrs|Ms|Miss|Dr)\.?\s?{_NAME}\b", _of_name),
    Rule(
        FactType.PERSON,
        ("spoke", "spoken", "speaking", "chatted"),
        rf"(?:spoke|spoken|speaking|chatted) (?:to|with) {_NAME}\b(?! (?:Street|Road|Bank))",
        _of_name,
    ),
    Rule(
        FactType.PERSON,
        tuple(name + title[0] for name in _SURNAMES for title in _TITLES.split("|")),
        rf"(?<!姓)[{_SURNAMES}](?:{_TITLES})(?!号)",
        as_written,
        EXACT,
    ),
    Rule(FactType.PERSON, ("姓",), rf"姓[{_SURNAMES}]的?(?:{_TITLES})?", as_written, EXACT),
    Rule(
        FactType.PERSON,
        (*(first + name for first in "小老阿" for name in _SURNAMES),),
        rf"(?<=[服的员师事工叫导手部行店哥姐])(?:小|老|阿)[{_SURNAMES}](?![一-鿿]?(?:区|店|路|时|心|板))",
        as_written,
        EXACT,
    ),
    Rule(
        FactType.PLACE,
        ("at", "in", "from", "to", "of", "near"),
        rf"(?:at|in|from|to|of|near) (?:the |your )?(?P<fact>{_PLACE_NAME} (?:{_SHOP}))\b",
        _of_place,
    ),
    Rule(FactType.PLACE, ("your", "the"), rf"(?:your|the) (?P<fact>{_PLACE_NAME}) (?:{_SHOP})\b", _of_place),
    Rule(
        FactType.PLACE, (*(word.lower() for word in _SHOP.split("|")),), rf"(?:{_SHOP}) (?:in|at|on) (?P<fact>{_PLACE_NAME})\b", _of_place
    ),
    Rule(
        FactType.PLACE,
        ("fly", "flying", "flight", "flew", "travel", "travelling", "train", "deliver"),
        rf"(?:fly|flying|flights?|flew|travel|travelling|train|deliver)(?: together)? (?:to|from) (?:the )?(?P<fact>{_PLACE_NAME})\b",
        _of_place,
    ),
    Rule(FactType.PLACE, tuple(word.lower() for word in _STREET.split("|")), rf"(?:{_STREET})\b", _of_street, EXACT, rf"{_STREET_NAME}$"),
    Rule(
        FactType.PLACE,
        tuple("在去到从住位于"),
        r"(?:在|去|到|从|住|位于)(?P<fact>[一-鿿]{2,8}?(?:小区|大厦|机场|车站|火车站|门店|驿站|广场|花园|公寓|医院|支行|分行|"
        r"营业厅|购物中心|街道|专卖店|旗舰店|路店|超市|大学|商场|酒店|店(?![家里长员铺面]))(?:[一-鿿]{0,3}店)?)",
        _of_han_place,
        EXACT,
    ),
)
