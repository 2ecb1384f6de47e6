"""Greetings, instants and sizes in the customer's language. Pure.

A name is used only if it can be nothing but a name: what people put into the name field is also addresses, numbers, adverts
and jokes, and a wrong greeting is worse than none. An instant always names its time zone. Dates and zones are those of the
Unicode CLDR (babel); the words round them are ours.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_time, get_timezone_location
from babel.numbers import format_decimal

SHORTEST_NAME, LONGEST_NAME = 2, 40  # characters

# With a name, without one. Where a language is not listed the template greets in English, and its author will see it.
_GREETINGS: Mapping[str, tuple[str, str]] = {
    "de": ("Guten Tag {},", "Guten Tag,"),
    "en": ("Hello {},", "Hello,"),
    "es": ("Hola, {}:", "Hola:"),
    "fr": ("Bonjour {},", "Bonjour,"),
    "ja": ("{} 様", "お客様"),
    "ar": ("مرحبًا {}،", "مرحبًا،"),
    "zh": ("{}\N{FULLWIDTH COMMA}您好\N{FULLWIDTH COLON}", "您好\N{FULLWIDTH COLON}"),
}
# CLDR patterns with the words a letter has round them: "le lundi 2 mars 2026 à 14 h 10", "am Montag, 2. März 2026, 14:10 Uhr".
_DATE_PATTERNS = {
    "ar": "EEEE d MMMM y، 'الساعة' HH:mm",
    "de": "EEEE, d. MMMM y, HH:mm 'Uhr'",
    "en": "EEEE d MMMM y, HH:mm",
    "es": "EEEE d 'de' MMMM 'de' y, 'a las' HH:mm",
    "fr": "EEEE d MMMM y 'à' HH\N{NO-BREAK SPACE}'h'\N{NO-BREAK SPACE}mm",
    "ja": "y年M月d日\N{FULLWIDTH LEFT PARENTHESIS}EEE\N{FULLWIDTH RIGHT PARENTHESIS}HH:mm",
    "zh": "M月d日\N{FULLWIDTH LEFT PARENTHESIS}EEE\N{FULLWIDTH RIGHT PARENTHESIS}HH:mm",
}
_TIME_OF_DAY = re.compile(r"[,،\s]*(?:'[^']*'\s*)?HH.*")  # at the end of each pattern
_ZONES = {"ar": "بتوقيت {}", "de": "Ortszeit {}", "en": "{} time", "es": "hora de {}", "fr": "heure de {}", "ja": "{}時間", "zh": "{}时间"}
_KNOWN_ZONES = {
    ("zh", "Asia/Shanghai"): "北京时间",
    ("ja", "Asia/Tokyo"): "日本時間",
}

_UNITS = ("B", "KB", "MB", "GB")

_LINK = re.compile(
    r"(?:[a-z][a-z0-9+.-]{1,20}://|www\.|mailto:)\S*|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}/\S*", re.IGNORECASE
)
_DOMAIN = re.compile(r"\w\.\w{2}")
_IN_NAMES = frozenset(" '\N{RIGHT SINGLE QUOTATION MARK}.-·・‧")


def greeting(name: str, language: str) -> str:
    """Return "Hello Ann Lee," or, where the name is no usable one, "Hello,"."""
    with_name, without_name = _GREETINGS.get(_base(language), _GREETINGS["en"])
    usable = usable_name(name)
    return with_name.format(usable) if usable else without_name


def instant(at: datetime, language: str, zone: ZoneInfo) -> str:
    """Return "Monday 2 March 2026, 09:10 (Shanghai time)"; `at` is aware, the clock is that of `zone`."""
    there, locale, base = at.astimezone(zone), locale_of(language), _base(language)
    if base in _DATE_PATTERNS:
        written = format_datetime(there, _DATE_PATTERNS[base], tzinfo=zone, locale=locale)
    else:
        written = f"{format_date(there, 'full', locale=locale)}, {format_time(there, 'short', tzinfo=zone, locale=locale)}"
    east_asian = base in {"zh", "ja"}
    before, after = ("\N{FULLWIDTH LEFT PARENTHESIS}", "\N{FULLWIDTH RIGHT PARENTHESIS}") if east_asian else (" (", ")")
    return f"{written}{before}{_zone(zone.key, language)}{after}"


def day(on: date, language: str) -> str:
    """Return a day without a time: "Monday 2 March 2026"."""
    pattern = _DATE_PATTERNS.get(_base(language))
    if pattern is None:
        return str(format_date(on, "full", locale=locale_of(language)))
    return str(format_date(on, _TIME_OF_DAY.sub("", pattern), locale=locale_of(language)))


def zone_name(zone: ZoneInfo, language: str) -> str:
    """Return a time zone by its city: "Shanghai time"."""
    return _zone(zone.key, language)


@lru_cache(maxsize=512)
def language_name(tag: str, language: str) -> str:
    """Return what the language `tag` is called in `language`: "Chinese" for zh-CN; the tag itself when it is unknown."""
    try:
        name = Locale.parse(tag, sep="-").get_language_name(locale_of(language))
    except (ValueError, UnknownLocaleError):
        return tag
    return name or tag


def size(count: int, language: str) -> str:
    """Return a size in bytes as "1.2 MB", by thousands as telephones and mail clients count."""
    power = min((len(str(count)) - 1) // 3, len(_UNITS) - 1)
    value = count / 1000**power
    # One figure after the point, and none where there are two before it.
    return f"{format_decimal(round(value, 1 if len(str(int(value))) == 1 else 0), locale=locale_of(language))} {_UNITS[power]}"


def without_links(text: str) -> str:
    """Return `text` with an ellipsis in the place of every address of a web page, so that we do not pass on adverts."""
    return _LINK.sub("…", text)


def usable_name(name: str) -> str:
    """Return the name on one line, or "" if it holds anything that names do not hold."""
    tidy = " ".join(unicodedata.normalize("NFC", name).split()).strip("'\" ")
    if not SHORTEST_NAME <= len(tidy) <= LONGEST_NAME or _DOMAIN.search(tidy):
        return ""
    letters = [character for character in tidy if character not in _IN_NAMES]
    if len(letters) < SHORTEST_NAME or any(unicodedata.category(character)[0] not in "LM" for character in letters):
        return ""
    return tidy


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """Return the locale of a language tag; English where babel has none."""
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


@lru_cache(maxsize=256)
def _zone(key: str, language: str) -> str:
    """Return the zone by its city: "Shanghai time", in Chinese the name everybody uses."""
    base, locale = _base(language), locale_of(language)
    if key in {"UTC", "Etc/UTC", "Etc/GMT", "GMT", "Zulu", "Etc/Zulu"}:
        return "UTC"
    if key in {"Asia/Chongqing", "Asia/Harbin", "PRC"}:
        key = "Asia/Shanghai"
    if base not in _ZONES:
        return str(get_timezone_location(ZoneInfo(key), locale=locale))
    city = str(get_timezone_location(ZoneInfo(key), locale=locale, return_city=True))
    named = _KNOWN_ZONES.get((base, key)) or _ZONES[base].format(city)
    if base == "fr" and city[:1].lower() in "aeiouhéî":
        named = f"heure d’{city}"
    return named.replace("时间", "時間") if locale.script == "Hant" else named
