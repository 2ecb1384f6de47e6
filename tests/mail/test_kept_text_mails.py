"""Odd text parts, headers, senders and dates, as clients and servers write them, are read as a person would read them."""

import pytest

from processor.mail import parse
from processor.mail.message import Address
from tests.mail.samples import kept

# The whole readable text.
TEXTS = {
    "charset-hz-netscape": "我买的打印机卡纸。\n请派人来修。",
    "charset-koi8-r-the-bat": "Здравствуйте!\n\nХолодильник привезли с вмятиной на двери.",
    "charset-win-1251-label": "Заказ 5512 так и не пришёл.",
    "charset-iso-2022-jp-circled-digits": "① 届いた時計が動きません。\n② 返金してください。",
    "charset-shift-jis-raw-header": "箱がつぶれて届きました。",
    "charset-utf-7-exchange": "Die Tür schließt nicht mehr.",
    "charset-big5-hong-kong": "部電話用咗三日就壞咗，啲人又唔覆電話。",
    "charset-euc-kr-holds-uhc": "냉장고가 삐뚤게 설치됐습니다. 펲!",
    "charset-macintosh-entourage": "La machine à café fuit déjà, c’est inadmissible.",
    "charset-utf-16-base64": "The ladder’s second step broke.",
    "charset-says-ascii-is-gb18030": "您好！\n\n新买的电饭煲外壳漏电，孩子差点被电到。",
    "headers-begin-with-mbox-line": "The kettle trips the fuse.",
    "headers-hold-a-line-without-colon": "I ordered blue and got grey.",
    "headers-folded-on-blank-lines": "Neither lamp works.",
    "headers-end-without-blank-line": "The heater smells of smoke.\n\nPlease call me.",
    "subject-question-marks-unencoded": "Es sollte am Montag kommen.",
    "subject-cut-in-an-encoded-word": "请尽快处理。",
    "subject-words-in-two-charsets": "底座一直漏水。",
    "subject-word-folded-inside": "Den är bara två veckor gammal.",
    "subject-with-a-language-tag": "L'écran reste noir.",
    "from-name-with-loose-bracket": "The chair wobbles.",
    "from-bracket-never-closed": "My order is late.",
    "from-comments-in-the-address": "No refund yet.",
    "from-empty-mailbox-first": "You returned our goods broken.",
    "from-is-a-group": "We all complain.",
    "from-two-mailboxes-and-sender": "We both wait.",
    "from-domain-ends-with-dot": "Wrong size again.",
    "html-beside-a-stub": (
        "Dear Acme,\n\n"
        "On day 1 I waited at home from eight to six and nobody came. On day 2 I waited at home from eight to six and "
        "nobody came. On day 3 I waited at home from eight to six and nobody came. On day 4 I waited at home from eight "
        "to six and nobody came. On day 5 I waited at home from eight to six and nobody came. On day 6 I waited at home "
        "from eight to six and nobody came. On day 7 I waited at home from eight to six and nobody came.\n\n"
        "Zoe"
    ),
    "html-hidden-by-size": "The mixer burned out.",
    "html-only-pictures": "屏幕碎了的手机",
    "html-table-and-list-from-word": "Mängel\n\nTür klemmt\nGriff fehlt\n\nBestellt 3. Mai\nGeliefert nie\n\nGruß",
    "html-meta-says-other-charset": "退款十天没到账",
    "body-page-sent-as-plain": "The app charged me twice.\n\nKay",
    "body-two-plain-alternatives": "The boots split after a week.\n\nPlease answer before Friday.",
    "body-picture-between-words": "This is how it arrived:\n\nand the box was whole.",
    "body-three-levels-deep": "Der Gefrierschrank kühlt nicht.",
    "body-base64-with-junk": "The toaster sparks when it is switched on.",
    "body-quoted-printable-soft-errors": "Die Lampe für 50 = zu teuer, a=XXb und sie flackert immer noch.",
    "body-of-unknown-encoding": "The fan is too loud – take it back.",
    "body-with-empty-name": "De fiets is gestolen.\n\nWie betaalt dat?",
    "boundary-begins-another": "The drill bit broke.",
    "boundary-with-spaces-after": "The cup has a crack.",
    "date-iso-8601": "My form was lost.",
    "date-zone-in-words": "The date comes from a browser.",
    "lines-end-in-two-ways": "The first line.\nThe second line.\n\nThe last part.",
    "lines-hold-nul-bytes": "The scanner wrote� a hole.",
}

SUBJECTS = {
    "charset-hz-netscape": "printer",
    "charset-koi8-r-the-bat": "Холодильник",
    "charset-win-1251-label": "Жалоба",
    "charset-iso-2022-jp-circled-digits": "時計について①",
    "charset-shift-jis-raw-header": "注文番号４４１の商品",
    "charset-utf-7-exchange": "Waschmaschine",
    "charset-big5-hong-kong": "投訴",
    "charset-euc-kr-holds-uhc": "환불 요청",
    "charset-macintosh-entourage": "machine a cafe",
    "charset-utf-16-base64": "Ladder",
    "charset-says-ascii-is-gb18030": "电饭煲漏电",
    "headers-folded-on-blank-lines": "Two lamps, one switch",
    "subject-question-marks-unencoded": "Wo bleibt mein Paket für München??",
    "subject-cut-in-an-encoded-word": "快递三天没有更新，客服电�",
    "subject-words-in-two-charsets": "回复：café机漏水 (3)",
    "subject-word-folded-inside": "Brödrosten luktar bränt",
    "subject-with-a-language-tag": "Téléviseur en panne",
    "html-meta-says-other-charset": "退款",
    "lines-end-in-two-ways": "Mixed line ends",
    "lines-hold-nul-bytes": "Bro ken",
}

SENDERS = {
    "charset-hz-netscape": Address("lin", "lin@univ.example"),
    "charset-koi8-r-the-bat": Address("Игорь Павлов", "pavlov@pochta.example"),
    "charset-win-1251-label": Address("Olga", "olga@pochta.example"),
    "charset-iso-2022-jp-circled-digits": Address("佐藤 花子", "hanako@mail.example"),
    "charset-shift-jis-raw-header": Address("田中", "tanaka@shop.example"),
    "charset-utf-7-exchange": Address("Jens Moeller", "moeller@werk.example"),
    "charset-big5-hong-kong": Address("陳大文", "chan@hk.example"),
    "charset-euc-kr-holds-uhc": Address("김똠", "kim@kr.example"),
    "charset-macintosh-entourage": Address("Hélène Roux", "h.roux@atelier.example"),
    "charset-utf-16-base64": Address("Tom Hale", "tom@hale.example"),
    "charset-says-ascii-is-gb18030": Address("周敏", "zhoumin@shop163.example"),
    "headers-begin-with-mbox-line": Address("Jo Mill", "jo@mill.example"),
    "headers-hold-a-line-without-colon": Address("Rita Vale", "rita@isp.example"),
    "headers-folded-on-blank-lines": Address("Ivy Stone", "ivy@stone.example"),
    "headers-end-without-blank-line": Address("Max Ott", "max@ott.example"),
    "subject-with-a-language-tag": Address("René Petit", "rene@petit.example"),
    "from-name-with-loose-bracket": Address("Ann Li (Leeds, 2nd floor", "ann.li@office.example"),
    "from-bracket-never-closed": Address("Web Form", "form@site.example"),
    "from-comments-in-the-address": Address("Pat(at work \\) today)", "pat@mill.example"),
    "from-empty-mailbox-first": Address("LTD", "sales@lamps.example"),
    "from-is-a-group": None,
    "from-two-mailboxes-and-sender": None,
    "from-domain-ends-with-dot": Address("Clara Wu", "clara@wu.example"),
}

DATES = {
    "charset-hz-netscape": "2002-03-09T14:31:14+00:00",
    "charset-macintosh-entourage": "2008-03-10T09:02:31+00:00",
    "date-iso-8601": "2026-03-02T02:00:00+00:00",
    "date-zone-in-words": "2026-03-02T02:00:00+00:00",
}

EXPECTED = TEXTS | SUBJECTS | SENDERS | DATES


@pytest.mark.parametrize(("name", "text"), TEXTS.items(), ids=TEXTS)
def test_text_is_what_was_written(name: str, text: str) -> None:
    """Charset, encoding, structure and line ends are put right; what a reader would not see is not there."""
    assert text == parse.read(kept(name)).text


@pytest.mark.parametrize(("name", "subject"), SUBJECTS.items(), ids=SUBJECTS)
def test_subject_is_what_was_meant(name: str, subject: str) -> None:
    """Raw, torn, unfinished and badly encoded subjects are readable."""
    assert subject == parse.read(kept(name)).subject


@pytest.mark.parametrize(("name", "sender"), SENDERS.items(), ids=SENDERS)
def test_sender_is_the_only_one_it_can_be(name: str, sender: Address | None) -> None:
    """A sloppy From with one address names its owner; a group or two mailboxes name nobody."""
    assert sender == parse.read(kept(name)).sender


@pytest.mark.parametrize(("name", "instant"), DATES.items(), ids=DATES)
def test_date_is_understood(name: str, instant: str) -> None:
    """Programs write dates in forms of their own."""
    date = parse.read(kept(name)).date

    assert date is not None
    assert instant == date.isoformat()
