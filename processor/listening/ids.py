"""Order, invoice, tracking, policy, case and other numbers, with and without a word before them, masked ones too. Pure.

A telephone number, a web or a mail address is never an order number: those take their span and are not reported. `value` is
the bare number; of bank cards, accounts by IBAN and identity numbers only the last four characters are told.
"""

import re

from processor.listening.later import later
from processor.listening.reading import FactType
from processor.listening.spotting import DIGIT, EXACT, Rule, Setting

_CODE = r"(?P<fact>#?[A-Za-z0-9*](?:[A-Za-z0-9*]|[-/.](?=[A-Za-z0-9*])){2,40}(?:\s(?=[0-9]{3,5}\b)[0-9]{3,5}\b){0,4})"
_THINGS = (
    "order|booking|reservation|confirmation|invoice|tracking|ticket|case|reference|ref|policy|claim|serial|account|acct|"
    "customer|membership|member|transaction|receipt|contract|"
    "complaint|parcel|consignment|shipment|flight|pnr|imei|sku|po|agreement|tenancy|employee|card|cost centre|loan|application|"
    "return|rma|incident|job|quote|licence|license|"
    "registration|voucher|meter|acc|s/n|number|no|nr|account no|docket|slip|desk|room|model|bestellung|bestellnummer|auftrag|"
    "auftragsnummer|rechnung|rechnungsnummer|kundennummer|"
    "sendungsnummer|commande|facture|pedido|factura|ordine|fattura|encomenda|bestelling|bestelnummer|factuurnummer|заказ|заказа|"
    "vertragsnummer|vorgangsnummer"
)
_MARK = (
    r"(?:\s(?:number|numbers|no|nr|num|id|code|ref|reference|numéro|número|numero|nummer|номер)\b)?\.?(?:\s?(?:n[°ºo.]|no\.|nr\.|"
    r"№))?\s?(?:[:：#№(]|(?:is|was|are|ending(?: in)?|lautet|est|es|è)\s|[-–]\s)?\s?#?"
)
_HAN_LABEL = (
    r"(?:订单|保单|快递|物流|运|退货|工|合同|流水|序列|会员|交易|发票|受理|案件|售后|投诉|OA|单据|采购|票据|报修|户|卡|账|帐|"
    r"客户|设备|机身|批|追踪|查询|取件|身份证|挂号|工单|税|病历|车牌|申请|预订|预约|"
    r"注文|追跡|伝票|주문|운송장|银行卡)?(?:编号|单号|号码|号|番号|번호)码?|尾号|末四位|单号|订单"
)
_HAN_HEADS = tuple(
    {part[:2] if len(part) > 1 else part + number for part in re.findall(r"[^\x00-\x7f]+", _HAN_LABEL) for number in ("号", "单")} | {"oa"}
)
_SECRET = later(r"card|iban|身份证|银行卡|卡号|social|ssn|passport")
_CARD = later(r"[0-9]{4}(?:[ -]?[0-9]{4}){3}$|[0-9]{15,19}[0-9Xx]?$")
_IBAN = later(r"[A-Z]{2}[0-9]{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?$")
_VOWELS = frozenset("aeiouAEIOU")


def _masked(code: str, *, secret: bool) -> str:
    bare = code.strip("#").replace(" ", "") if not code.startswith("#") else code[1:]
    if secret or _CARD.match(code) or _IBAN.match(code):
        kept = re.sub(r"[\s-]", "", bare)
        return "*" * max(0, len(kept) - 4) + kept[-4:] if len(kept) > 4 else kept  # noqa: PLR2004 - four characters are told
    return bare


def _of_label(match: re.Match[str], setting: Setting) -> str | None:
    """Read what stands after a label: with digits or stars, or letters no word is made of."""
    code, label = match["fact"], match["label"].lower()
    digits = sum(character in "0123456789*" for character in code)
    first = code.split()[0]
    if first != code and not any(character.isdigit() for character in first) and not first.isupper():
        return None
    mark = match["mark"].strip()
    if re.fullmatch(r"[0-9]{1,4}(?:/[0-9]{1,2}){1,2}|[0-9]{1,2}[.][0-9]{1,2}|(?:19|20)[0-9]{2}", code):
        return None
    after = setting.text[match.end("fact") : match.end("fact") + 12].lower()
    if re.match(r"\s?(?:am|pm|days?|weeks?|months?|years?|hours?|minutes?|times|items|%|:[0-9])", after):
        return None
    if digits:
        if not _enough(code, label, mark, digits):
            return None
    elif not _is_letters(code, mark):
        return None
    return _masked(code, secret=bool(_SECRET.search(match["label"])) and digits > 4)  # noqa: PLR2004 - four characters are told


def _enough(code: str, label: str, mark: str, digits: int) -> bool:
    """Whether a code is long enough for how plainly it is called one."""
    if any(character.islower() for character in code) and digits == 1:
        return False
    if code.isupper() and len(code) >= 5 and label not in {"no", "nr", "number"}:  # noqa: PLR2004 - KX9PLE
        return True
    if label in {"no", "nr", "number", "room", "desk"} and not mark and label not in {"room", "desk"}:
        return len(code) >= 5  # noqa: PLR2004 - "no 1 choice"
    return digits >= 2 and len(code) >= (3 if mark or label in {"flight", "room", "desk"} else 4)  # noqa: PLR2004 - "order 66"


def _is_letters(code: str, mark: str) -> bool:
    if not 5 <= len(code) <= 8 or not mark or re.search(r"\bis|was|are|ending", mark):  # noqa: PLR2004 - booking codes have six
        return False
    return code.isupper() or not any(character in _VOWELS for character in code)


def _of_han_label(match: re.Match[str], _setting: Setting) -> str | None:
    code = match["fact"]
    digits = sum(character in "0123456789*" for character in code)
    if digits < 3:  # noqa: PLR2004 - 3号
        return None
    return _masked(code, secret=bool(_SECRET.search(match["label"])))


def _of_code(match: re.Match[str], _setting: Setting) -> str | None:
    code = match["fact"]
    digits = sum(character in "0123456789" for character in code)
    if code.startswith("XX"):
        return None
    return _masked(code, secret=False) if digits >= 4 or code.startswith("#") else None  # noqa: PLR2004 - a model has fewer


def _of_digits(match: re.Match[str], setting: Setting) -> str | None:
    """Read a long number without a label; ten or eleven digits are rather a telephone."""
    code = match["fact"]
    if "*" not in code and len(re.sub(r"\D", "", code)) < 12:  # noqa: PLR2004 - ten or eleven digits are a telephone
        return None
    return _masked(code, secret="*" not in code and bool(re.search(r"card|卡|身份证", setting.before(match.start(), 12))))


def _nothing(_match: re.Match[str], _setting: Setting) -> str:
    return ""


def _of_phone(match: re.Match[str], _setting: Setting) -> str | None:
    digits = sum(character in "0123456789" for character in match[0])
    return "" if 7 <= digits <= 15 else None  # noqa: PLR2004 - E.164


RULES = (
    Rule(None, ("http", "https", "www"), r"(?:https?://|www\.)[^\s，。；！？）]{1,500}", _nothing),
    Rule(None, (), r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{2,100}", _nothing),
    Rule(
        None,
        ("tel", "phone", "telephone", "mobile", "cell", "call", "ring", "电", "手", "热", "致"),
        r"(?:(?i:tel|phone|telephone|mobile|cell|call me on|ring me on|call|ring)|手机号码?|电话号码|电话|手机|热线|致电)(?: "
        r"number)?(?: is)?(?:是|为)?\s?[.:：]?\s?\+?[0-9(][0-9() /.-]{5,20}[0-9]",
        _of_phone,
        EXACT,
    ),
    Rule(
        None,
        ("+", DIGIT),
        r"\+[0-9]{1,3}[ -]?[0-9(][0-9() /.-]{6,18}[0-9]|1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])|0[0-9]{2,4}[ -][0-9]{3,4}[ "
        r"-]?[0-9]{3,5}(?![0-9])|[48]00[-][0-9]{3,4}-?[0-9]{3,4}",
        _of_phone,
    ),
    Rule(
        FactType.ID,
        tuple(dict.fromkeys(re.split(r"[ /]", word)[0] for word in _THINGS.split("|"))),
        rf"(?P<label>{_THINGS})\b(?P<mark>{_MARK}){_CODE}",
        _of_label,
    ),
    Rule(
        FactType.ID,
        _HAN_HEADS,
        rf"(?P<label>{_HAN_LABEL})\s?(?:是|为|[:：#（(])?\s?(?P<fact>[A-Za-z0-9*](?:[A-Za-z0-9*]|"
        rf"[-/](?=[A-Za-z0-9*])){{2,40}}(?:\s[0-9]{{4}}\b){{0,4}})",
        _of_han_label,
        EXACT,
    ),
    Rule(
        FactType.ID,
        ("ending", "ends"),
        r"(?:ending|ends)(?: in| with)? (?P<fact>[0-9]{3,4})(?![0-9A-Za-z/:.-][0-9A-Za-z])(?! (?:days|weeks|hours))",
        lambda match, _: match["fact"],
    ),
    Rule(FactType.ID, ("#",), r"(?P<fact>#[A-Za-z]{0,4}-?[0-9]{3,20})(?![A-Za-z0-9])", _of_code),
    Rule(
        FactType.ID,
        (),
        r"(?<![A-Za-z0-9#*/.@-])(?P<fact>[A-Z]{2}[0-9]{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[0-9]{1,3})?|"
        r"[A-Z]{1,5}(?:[-/][A-Z]{1,6}){0,2}[-/]?[0-9*][A-Z0-9*]{2,30}(?:[-/][A-Z0-9*]{1,12}){0,4}|"
        r"[A-Z]{1,3} [0-9]{2,4}[- ]?[0-9]{3,6}(?:[- ][0-9]{3,4})?|[A-Z]{2}[0-9]{2} [A-Z]{3}|[A-Z]{1,2}[- ]?[0-9]{4,8})(?![A-Za-z0-9])",
        _of_code,
        EXACT,
    ),
    Rule(
        FactType.ID,
        (DIGIT,),
        r"(?P<fact>[0-9]{3}-[0-9]{7}-[0-9]{7}|[0-9]{4}(?:[ -][0-9]{4}){3}|[0-9]{1,12}\*{2,30}[0-9Xx]{0,6}|[0-9]{12,34}[Xx]?|"
        r"[0-9]{4,20}-[A-Z]{1,3}(?![A-Za-z]))(?![0-9])",
        _of_digits,
    ),
    Rule(
        FactType.ID,
        tuple("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"),
        r"(?P<fact>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]{1,2}[·.]?[A-Z0-9]{4,6})(?![A-Za-z0-9])",
        lambda match, _: match["fact"],
        EXACT,
    ),
    Rule(FactType.ID, ("flight",), r"flight\s(?P<fact>[A-Z0-9]{2}\s?[0-9]{2,4})\b", lambda match, _: match["fact"]),
)
