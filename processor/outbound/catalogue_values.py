"""What a value of a template is, and the values that many templates share. Pure.

A sample is worded in the language of the template it is tried with, so that a preview shows what a customer would get and a length is
measured in the right language.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import TypeAlias
from zoneinfo import ZoneInfo

from processor.outbound import wording

Scalar: TypeAlias = str | int | bool
Plain: TypeAlias = Scalar | list["Plain"] | dict[str, "Plain"] | None
Worded: TypeAlias = Callable[[str], str]  # language -> text

_ZONE = ZoneInfo("Asia/Shanghai")
_NAMES = {"zh": "李娟", "ja": "佐藤恵子", "ar": "ليلى الحسيني"}


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a template: its path, what it means, and what a usual one looks like. A list has `second` as its second item."""

    path: str
    meaning: str
    sample: Scalar | Worded
    second: Scalar | Worded | None = None
    least: int = 0  # of a list: how many there are at least

    def usual(self, language: str, number: int = 0) -> Scalar:
        """Return the sample in a language; of a list the item with this number."""
        chosen = self.second if number and self.second is not None else self.sample
        return chosen(language) if callable(chosen) else chosen


@dataclass(frozen=True, slots=True)
class Description:
    """What a template is for, the values it is given, those it must print, and the order in which it must print some of them."""

    purpose: str
    values: tuple[Value, ...]
    must_print: tuple[str, ...] = ()
    order: tuple[str, ...] = ()


def words(english: str, chinese: str, others: Mapping[str, str] | None = None) -> Worded:
    """Return a sample in several languages: that of the tag, else of its base, else the English one."""
    table = {"en": english, "zh": chinese, **(others or {})}
    return lambda language: table.get(language) or table.get(language.partition("-")[0]) or english


def at(day: int, hour: int) -> Worded:
    """Return an instant of March 2026 as mails write it."""
    return lambda language: _instant(day, hour, language)


@lru_cache(maxsize=512)
def _instant(day: int, hour: int, language: str) -> str:
    return wording.instant(datetime(2026, 3, day, hour, 10, tzinfo=UTC), language, _ZONE)


def _greeted(language: str) -> str:
    return wording.greeting(_NAMES.get(language.partition("-")[0], "Ann Lee"), language)


REF = Value("ticket.ref", "the file number", "T-1042")
SUBJECT = Value(
    "ticket.subject?",
    "the customer's own subject",
    words(
        "The fridge door arrived dented",
        "冰箱门送到就是凹的",
        {
            "zh-TW": "冰箱門送到就是凹的",
            "ja": "届いた冷蔵庫のドアがへこんでいる件",
            "de": "Kühlschranktür verbeult geliefert",
            "fr": "Porte du réfrigérateur livrée cabossée",
            "es": "La puerta del frigorífico llegó abollada",
            "ar": "باب الثلاجة وصل منبعجًا",
        },
    ),
)
RECEIVED = Value("ticket.received_at", "when their mail came in, in words, with the time zone", at(2, 1))
FIRM = Value("firm.name", "the name of the desk, as in config.toml", words("Acme Care", "青松电器", {"zh-TW": "青松電器"}))
GREETING = Value("customer.greeting", "the greeting, with the name if there is a usable one", _greeted)
OWNER_NAME = words("Chen Wei", "陈伟", {"zh-TW": "陳偉", "ja": "陳偉"})
DEPARTMENT = words(
    "Logistics",
    "物流部",
    {"ja": "物流部", "de": "Logistik", "fr": "Logistique", "es": "Logística", "ar": "الخدمات اللوجستية"},
)
SAID = Value(
    "heard.said[]",
    "what they told us, sentence by sentence, in their own words",
    words(
        "The door was dented when it came on Saturday",
        "周六送到的时候门就是凹的",
        {
            "zh-TW": "週六送到的時候門就是凹的",
            "ja": "土曜日に届いたとき、ドアがへこんでいました",
            "de": "Die Tür war verbeult, als sie am Samstag kam",
            "fr": "La porte était cabossée à la livraison, samedi",
            "es": "La puerta llegó abollada el sábado",
            "ar": "وصل الباب منبعجًا يوم السبت",
        },
    ),
    words(
        "I have called three times about order QS-88213",
        "订单 QS-88213 我打了三次电话",
        {
            "zh-TW": "訂單 QS-88213 我打了三次電話",
            "ja": "注文 QS-88213 の件で三度お電話しました",
            "de": "Wegen der Bestellung QS-88213 habe ich dreimal angerufen",
            "fr": "J’ai appelé trois fois pour la commande QS-88213",
            "es": "He llamado tres veces por el pedido QS-88213",
            "ar": "اتصلت ثلاث مرات بخصوص الطلب QS-88213",
        },
    ),
)
OWNER = Value("owner?.name", "who has the file", OWNER_NAME)
OWNER_DEPARTMENT = Value("owner?.department?", "the owner's department", DEPARTMENT)
LEAD_NAME = words("Zhao Fang", "赵芳")
PRIORITY = Value("ticket.priority", "P1 to P4", "P2")
STATUS = Value("ticket.status", "how the file stands, in words", words("in progress", "处理中"))
CUSTOMER_NAME = Value("customer.name?", "the name in their mail", words("Ann Lee", "李娟"))
MESSAGE = Value(
    "message?",
    "what the customer wrote in this mail",
    words(
        "The door was dented when it came on Saturday.\n\nI am absolutely furious. I have called three times about order QS-88213.",
        "周六送到的时候门就是凹的。\n\n太气人了！订单 QS-88213 我打了三次电话。",
    ),
)
