"""Greetings, instants and sizes in the customer's language."""

import unicodedata
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.outbound.wording import greeting, instant, size, without_links

COMMA, COLON, LEFT, RIGHT = (
    "\N{FULLWIDTH COMMA}",
    "\N{FULLWIDTH COLON}",
    "\N{FULLWIDTH LEFT PARENTHESIS}",
    "\N{FULLWIDTH RIGHT PARENTHESIS}",
)
MORNING = datetime(2026, 3, 2, 1, 10, tzinfo=UTC)
SUMMER = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "language", "greeted"),
    [
        ("Ann Lee", "en", "Hello Ann Lee,"),
        ("Ann Lee", "en-GB", "Hello Ann Lee,"),
        ("李娟", "zh-CN", f"李娟{COMMA}您好{COLON}"),
        ("李娟", "en", "Hello 李娟,"),
        ("Ann Lee", "zh-CN", f"Ann Lee{COMMA}您好{COLON}"),
        ("Élodie O'Neil-Smith", "fr", "Bonjour Élodie O'Neil-Smith,"),
        ("J.R.R. Tolkien", "de", "Guten Tag J.R.R. Tolkien,"),
        ("ليلى الحسيني", "en", "Hello ليلى الحسيني,"),
        ("  Ann \n Lee ", "en", "Hello Ann Lee,"),
        ('"Ann Lee"', "en", "Hello Ann Lee,"),
        ("Ann", "pl", "Hello Ann,"),
    ],
)
def test_a_name_is_greeted(name: str, language: str, greeted: str) -> None:
    """A name of any script is used as it is, in the form the language has for it."""
    assert greeting(name, language) == greeted


@pytest.mark.parametrize(
    "name",
    [
        *("", " ", "A", "x" * 41, "ann@customer.example", "win.example.com", "http://e.example", "www.e.example", "12345", "Ann 2"),
        *(
            "<b>Ann</b>",
            "{{ 7*7 }}",
            "**Ann**",
            "Ann\u202eLee",
            "Ann\x00",
            "=?utf-8?q?x?=",
            "Lee, Ann",
            "Ann (sales)",
            "🌸",
            "--",
            "你好: 点击",
        ),
    ],
)
@pytest.mark.parametrize(("language", "greeted"), [("en", "Hello,"), ("zh-CN", f"您好{COLON}")])
def test_what_is_no_name_is_not_used(name: str, language: str, greeted: str) -> None:
    """Addresses, numbers, adverts and jokes in the name field give the plain greeting."""
    assert greeting(name, language) == greeted


@given(st.text())
def test_a_greeting_holds_letters_only(name: str) -> None:
    """Whatever stands in the name field, nothing in a greeting can be a link, a number or markup."""
    greeted = greeting(name, "en").removeprefix("Hello").removesuffix(",")

    assert len(greeted) <= 41
    assert all(unicodedata.category(character)[0] in "LM" or character in " '’.-·・‧" for character in greeted)


@pytest.mark.parametrize(
    ("at", "language", "zone", "written"),
    [
        (MORNING, "en", "Asia/Shanghai", "Monday 2 March 2026, 09:10 (Shanghai time)"),
        (MORNING, "zh-CN", "Asia/Shanghai", f"3月2日{LEFT}周一{RIGHT}09:10{LEFT}北京时间{RIGHT}"),
        (MORNING, "zh-TW", "Asia/Taipei", f"3月2日{LEFT}週一{RIGHT}09:10{LEFT}台北時間{RIGHT}"),
        (MORNING, "en", "America/New_York", "Sunday 1 March 2026, 20:10 (New York time)"),
        (MORNING, "zh-CN", "America/New_York", f"3月1日{LEFT}周日{RIGHT}20:10{LEFT}纽约时间{RIGHT}"),
        (SUMMER, "en", "Europe/Berlin", "Wednesday 1 July 2026, 14:00 (Berlin time)"),
        (MORNING, "en", "UTC", "Monday 2 March 2026, 01:10 (UTC)"),
        (MORNING, "zh-CN", "UTC", f"3月2日{LEFT}周一{RIGHT}01:10{LEFT}UTC{RIGHT}"),
        (MORNING, "fr", "Europe/Paris", "lundi 2 mars 2026 à 02\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}10 (heure de Paris)"),
        (MORNING, "fr", "Europe/Amsterdam", "lundi 2 mars 2026 à 02\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}10 (heure d’Amsterdam)"),
        (MORNING, "de", "Europe/Berlin", "Montag, 2. März 2026, 02:10 Uhr (Ortszeit Berlin)"),
        (MORNING, "es", "Europe/Madrid", "lunes 2 de marzo de 2026, a las 02:10 (hora de Madrid)"),
        (MORNING, "ja", "Asia/Tokyo", f"2026年3月2日{LEFT}月{RIGHT}10:10{LEFT}日本時間{RIGHT}"),
        (MORNING, "ar", "Asia/Riyadh", "الاثنين 2 مارس 2026، الساعة 04:10 (بتوقيت الرياض)"),
        (MORNING, "nonsense", "UTC", "Monday, March 2, 2026, 1:10\N{NARROW NO-BREAK SPACE}AM (UTC)"),
    ],
)
def test_an_instant_names_its_zone(at: datetime, language: str, zone: str, written: str) -> None:
    """The customer sees day, time and whose time it is, in the customer's language."""
    assert instant(at, language, ZoneInfo(zone)) == written


@pytest.mark.parametrize(
    ("count", "language", "written"),
    [
        (0, "en", "0 B"),
        (999, "en", "999 B"),
        (1000, "en", "1 KB"),
        (340_200, "zh-CN", "340 KB"),
        (1_234_567, "en", "1.2 MB"),
        (1_234_567, "de", "1,2 MB"),
        (26_214_400, "en", "26 MB"),
        (5 * 10**12, "en", "5,000 GB"),
    ],
)
def test_a_size_has_two_figures_that_matter(count: int, language: str, written: str) -> None:
    """Nobody needs the bytes of a photo."""
    assert size(count, language) == written


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Win at https://evil.example/x?y=1 now", "Win at … now"),
        ("WWW.evil.example", "…"),
        ("evil.example.com/prize", "…"),
        ("mailto:x@e.example", "…"),
        ("Order 12/2026, and/or file.txt, T-1042", "Order 12/2026, and/or file.txt, T-1042"),
        ("订单http://evil.example有问题", "订单…"),
    ],
)
def test_web_addresses_are_not_passed_on(text: str, left: str) -> None:
    """A subject that is quoted back carries no advert."""
    assert without_links(text) == left
