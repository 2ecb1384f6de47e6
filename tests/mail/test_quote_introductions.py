"""The lines above a quoted mail that single programs and languages write, each once; the common ones are in test_quoting."""

import pytest

from processor.mail.quoting import new_text

OWN = "It is still broken.\n\nWhen will you come?"
QUOTE = "Dear Ann,\n\nwe will come on Monday."
MARKED = "> Dear Ann,\n>\n> we will come on Monday."
INTRODUCTIONS = {
    "catalan": "Missatge de Acme Care <care@acme.example> del dia dl., 2 de març 2026 a les 9:05:",
    "hebrew": "\u200fבתאריך יום ב׳, 2 במרץ 2026 ב-9:05 מאת \u202aAcme Care\u202c\u200f <\u202acare@acme.example\u202c\u200f>:\u200f",
    "arabic": "في الاثنين، 2 مارس 2026 في 9:05 ص تمت كتابة ما يلي بواسطة Acme Care <care@acme.example>:",
    "persian": "در تاریخ دوشنبه ۲ مارس ۲۰۲۶، ۹:۰۵ Acme Care <care@acme.example> نوشت:",
    "thai": "ในวันที่ จ. 2 มี.ค. 2026 เวลา 09:05 Acme Care <care@acme.example> เขียนว่า:",
    "hindi": "सोम, 2 मार्च 2026 को 9:05 am बजे को Acme Care <care@acme.example> ने लिखा:",
    "estonian": "Kuupäev E, 2. märts 2026 kell 09:05 kirjutas Acme Care <care@acme.example>:",
    "latvian": "pirmd., 2026. g. 2. marts, plkst. 09:05 — lietotājs Acme Care (<care@acme.example>) rakstīja:",
    "lithuanian": "2026-03-02, pr, 09:05 Acme Care <care@acme.example> rašė:",
    "icelandic": "Þann mán., 2. mar. 2026 kl. 09:05 skrifaði Acme Care <care@acme.example>:",
    "basque": "Acme Care (<care@acme.example>) erabiltzaileak hau idatzi du (2026 mar. 2, al. (09:05)):",
    "galician": "O Luns, 2 de mar. de 2026 ás 09:05, Acme Care <care@acme.example> escribiu:",
    "old korean": "2026년 3월 2일 오전 9:05, Acme Care <care@acme.example>님의 말:",
    "vietnamese": "Vào Th 2, 2 thg 3, 2026 vào lúc 09:05 Acme Care <care@acme.example> đã viết:",
    "apple polish": "Wiadomość napisana przez Acme Care <care@acme.example> w dniu 2 mar 2026, o godz. 09:05:",
    "apple turkish": "Acme Care <care@acme.example> şunları yazdı (2 Mar 2026 09:05):",
    "outlook for phones": 'On Mon, Mar 2, 2026 at 9:05 AM +0100, "Acme" <care@acme.example<mailto:care@acme.example>> wrote:',
    "spark with a bare address": "On Mar 2, 2026 at 9:05 AM -0500, care@acme.example, wrote:",
    "polymail": "On Mon, Mar 2, 2026 at 9:05 AM Acme Care\n\n<\nmailto:Acme Care <care@acme.example>\n> wrote:",
    "bold": "*On Mon, Mar 2, 2026 at 9:05 AM Acme Care <care@acme.example> wrote:*",
    "proton": "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Monday, March 2, 2026 9:05 AM, Acme Care <care@acme.example> wrote:",
    "groupwise": '>>> "Acme Care" <care@acme.example> 3/2/2026 9:05 AM >>>',
    "older groupwise": ">>> On 3/2/2026 at 9:05 AM, Acme Care <care@acme.example> wrote:",
    "open-xchange": "Acme Care <care@acme.example> hat am 02.03.2026 09:05 CET geschrieben:",
    "zoho french": "---- Le lun., 02 mars 2026 09:05:12 +0100 Acme Care <care@acme.example> a écrit ----",
    "yahoo german": "    Am Montag, 2. März 2026 um 09:05:00 MEZ hat Acme <care@acme.example> Folgendes geschrieben:  ",
}
INTRODUCTIONS_ABOVE_MARKS = {
    "alpine": "On Mon, 2 Mar 2026, Acme Care wrote:",
    "thunderbird korean": "2026-03-02 오전 9:05에 Acme Care 이(가) 쓴 글:",
    "thunderbird catalan": "El 2/3/26 a les 9:05, Acme Care ha escrit:",
    "an address and a verb": "care@acme.example wrote:",
    "rambler": "02.03.2026, 09:05, Acme Care <care@acme.example>",
}
HEADERS = {
    "croatian": "Šalje: Acme <care@acme.example>\nPoslano: ponedjeljak, 2. ožujka 2026.\nPrima: Ann\nPredmet: x",
    "serbian": "Од: Acme <care@acme.example>\nПослато: понедељак\nКоме: Ann\nТема: x",
    "lithuanian": "Nuo: Acme <care@acme.example>\nIšsiųsta: 2026 m. kovo 2 d.\nKam: Ann\nTema: x",
    "slovenian": "Od: Acme <care@acme.example>\nPoslano: ponedeljek\nZa: Ann\nZadeva: x",
    "catalan": "De: Acme <care@acme.example>\nEnviat el: dilluns\nPer a: Ann\nTema: x",
    "vietnamese": "Từ: Acme <care@acme.example>\nGửi: Thứ Hai, 2 tháng 3\nĐến: Ann\nChủ đề: x",
    "thai": "จาก: Acme <care@acme.example>\nส่ง: 2 มีนาคม 2569\nถึง: Ann\nเรื่อง: x",
    "arabic with marks of direction": "من: Acme <care@acme.example>\n\u200fتاريخ الإرسال: 2 مارس 2026\nإلى: Ann\nالموضوع: x",
    "a title without rules": "原始邮件\n发件人：Acme <care@acme.example>\n发件时间：2026年3月2日\n收件人：Ann\n主题：x",
    "a title in a language we do not know": "----- Vorige brief -----\nFrom: Acme <care@acme.example>\nDate: Monday\nTo: Ann\nSubject: x",
}
TITLES = [
    *("-----Ursprüngliche Mitteilung-----", "----- Ursprüngliche Mail -----", "----- Mail original -----", "-----Original Messages-----"),
    *("---- Replied Message ----", "-------- Originální zpráva --------", "-----Izvirno sporočilo-----", "-----Originalus pranešimas-----"),
    *("-----Sākotnējais ziņojums-----", "-----Algsõnum-----", "-----Оригинал поруке-----", "-----Исходно съобщение-----"),
    *("-----Missatge original-----", "-----Pesan Asli-----", "-----הודעה מקורית-----", "-----الرسالة الأصلية-----", "-----邮件原件-----"),
    *("‐‐‐ Original Message ‐‐‐", "+++ Original Message +++", "<-----Original Message----->", "-------- 오리지널 메일 --------"),
]
OTHER_DESKS = [
    *(
        "##- Please type your reply above this line -##",
        "## Reply above this line ##",
        "-- reply above --",
        "===== Please reply above this line =====",
    ),
    *(
        "--- Reply ABOVE THIS LINE to post a reply ---",
        "## Please do not write below this line ##",
        "=== WRITE YOUR REPLY ABOVE THIS LINE ===",
    ),
    *("##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein. -##", "--- Bitte antworten Sie über dieser Zeile ---"),
    *("##- Veuillez répondre au-dessus de cette ligne -##", "--- Merci de répondre au-dessus de cette ligne ---"),
    *("##- Por favor, escriba su respuesta por encima de esta línea. -##", "##- Digite sua resposta acima desta linha -##"),
    *("##- Scrivi la tua risposta sopra questa riga -##", "##- Typ uw antwoord boven deze regel -##", "--- Svar over denne linje ---"),
    *("--- Odpowiedz powyżej tej linii ---", "##- Пожалуйста, введите свой ответ выше этой строки -##"),
    *("##- 请在此行上方键入您的回复 -##", "--- この線より上に返信してください ---", "--- 이 줄 위에 회신하세요 ---"),
]


@pytest.mark.parametrize("introduction", INTRODUCTIONS.values(), ids=INTRODUCTIONS)
@pytest.mark.parametrize("quoted", [QUOTE, MARKED], ids=["plain", "marked"])
def test_quote_below_an_introduction_is_left_out(introduction: str, quoted: str) -> None:
    """Each program's introduction begins its quote, marked or not."""
    assert new_text(f"{OWN}\n\n{introduction}\n\n{quoted}\n") == OWN


@pytest.mark.parametrize("introduction", INTRODUCTIONS_ABOVE_MARKS.values(), ids=INTRODUCTIONS_ABOVE_MARKS)
def test_marked_quote_below_a_shorter_introduction_is_left_out(introduction: str) -> None:
    """What says less introduces marked lines, be they few."""
    assert new_text(f"{OWN}\n\n{introduction}\n{MARKED}\n") == OWN


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_quote_below_a_copied_header_is_left_out(header: str) -> None:
    """A copied header begins the quote, and its title goes with it."""
    assert new_text(f"{OWN}\n\n{header}\n\n{QUOTE}") == OWN


@pytest.mark.parametrize("title", TITLES)
def test_quote_below_a_title_is_left_out(title: str) -> None:
    """`Original message` between rules begins the quote in every language."""
    assert new_text(f"{OWN}\n\n{title}\nAcme\n\n{QUOTE}") == OWN


@pytest.mark.parametrize("line", OTHER_DESKS)
def test_quote_below_the_line_of_another_desk_is_left_out(line: str) -> None:
    """Other desks ask for an answer above their line as we do."""
    assert new_text(f"{OWN}\n\n{line}\n\n{QUOTE}") == OWN


@pytest.mark.parametrize("line", ["##- Please type your reply above this line -##", "## Reply above this line ##"])
def test_mail_that_begins_with_the_line_of_another_desk_is_kept(line: str) -> None:
    """Where such a line comes first, the other desk writes to us, and its words stand below."""
    text = f"{line}\n\nYour parcel is lost, we are sorry."

    assert text == new_text(text)


def test_quote_behind_bars_is_left_out() -> None:
    """Old Gmail drew a bar at the left and wrote no colon."""
    text = f"{OWN}\n\n2026/3/2 Acme Care <care@acme.example>\n\n| Dear Ann,\n| ----\n|\n| we will come."

    assert new_text(text) == OWN


def test_folded_introduction_inside_a_quote_is_left_out() -> None:
    """A quoted line that says only `wrote:` belongs to the quote."""
    inner = "> On 1 Mar 2026 at 08:00 Ann Li <ann@b.example>\n> wrote:\n>> hi"

    assert new_text(f"{OWN}\n\nOn 2 Mar 2026 at 9:05 Acme <care@acme.example> wrote:\n\n> Which?\n{inner}") == OWN


def test_evidence_above_a_quote_is_kept() -> None:
    """Marked lines that the writer introduces stay, also when a program quotes below them."""
    own = "Look what Bob says:\n\n> never\n> ever\n\nOutrageous."

    assert own == new_text(f"{own}\n\nOn 2 Mar 2026 at 9:05 Acme <care@acme.example> wrote:\n\n{MARKED}")


KEPT = {
    "a list of papers": "I need these papers:\n- original\n- copy\n- original message",
    "a number and a subject": "No: 4711\nDate: 2 March 2026\nSubject: door\nIt is broken.",
    "a sentence with an hour at the end": "Hello.\nOn 2 March 2026 at 9:05 your clerk wrote:",
    "a table below an hour": "This is what came on 2 March 2026 at 9:05, see:\n\n| a | b |\n| 1 | 2 |",
    "a table below an address": "2 cups were sent to Bob <bob@b.example>\n\n| a | b |\n| 1 | 2 |",
    "the line of a desk in a sentence": "The form says: do not write below this line\nbut where should I write?",
    "a form": "Name: Ann Li\nDate: 3 March\nTo: Acme\nOrder: 4711\n\nThe door is broken.",
    "a booking": "My booking:\n\nFrom: Berlin\nTo: Paris\nDate: 5 March 2026\nSubject: refund\n\nI want my money back.",
    "a journey in german": "So war es gebucht.\n\nVon: Berlin\nAn: 18:30\nDatum: 5. März 2026\nGleis: 7\n\nBitte zahlen.",
    "the head of a letter": "From: Ann Li, London\nTo: Acme Ltd\nDate: 2 March 2026\nSubject: Complaint\n\nDear Sirs,\nit is broken.",
    "commands": "I ran\n\n> npm install\n> npm start\n\nand it crashed.",
    "a chat": "At 9:05 on 2 March 2026 I wrote:\nwhere is it?\nAt 9:06 Bob wrote:\non its way\nNothing came.",
    "a diary in chinese": "2026年3月2日 9:05 我打电话：\n没人接。\n2026年3月3日 10:00 我又打：\n还是没人接。",
    "a story in german": "Am 2. März 2026 um 09:05 schrieb Ihr Kollege:\nwir zahlen.\nSie haben nicht gezahlt.",
    "a clause of a contract": "Clause 5 says:\n\n> The seller repairs\n> within 14 days\n> at no cost\n\nSo do it.",
    "headings": "## Door\nbroken\n## Window\nbroken",
    "packaging": "--- original packaging ---\nThe box was open.",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_words_that_look_like_a_quote_are_kept(text: str) -> None:
    """Lists, letters, timetables and chats are the writer's words."""
    assert text == new_text(text)
