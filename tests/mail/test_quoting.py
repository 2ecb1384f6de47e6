"""What the sender wrote, told from what was quoted; in doubt everything is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.mail.quoting import new_text

INTRODUCTIONS = {
    "gmail": "On Mon, 2 Mar 2026 at 09:05, Acme Care <care@acme.example> wrote:",
    "gmail folded": "On Mon, 2 Mar 2026 at 09:05, Acme Care with a long name\n<care@acme.example> wrote:",
    "gmail folded inside the address": "On Mon, 2 Mar 2026 at 09:05, Acme Care with a very long name <\ncare@acme.example> wrote:",
    "gmail chinese": "客服 <care@acme.example> 于2026年3月2日周一 09:05写道：",
    "gmail traditional": "客服 <care@acme.example> 於 2026年3月2日 週一 上午9:05寫道：",
    "gmail german": "Acme Kundendienst <care@acme.example> schrieb am Mo., 2. März 2026, 09:05:",
    "gmail german folded": "Acme Kundendienst <care@acme.example> schrieb am Mo., 2.\nMärz 2026 um 09:05 Uhr:",
    "gmail french": "Le lun. 2 mars 2026 à 09:05, Acme <care@acme.example> a écrit :",
    "gmail spanish": "El lun, 2 mar 2026 a las 9:05, Acme (<care@acme.example>) escribió:",
    "gmail italian": "Il giorno lun 2 mar 2026 alle ore 09:05 Acme <care@acme.example> ha scritto:",
    "gmail portuguese": "Em seg., 2 de mar. de 2026 às 09:05, Acme <care@acme.example> escreveu:",
    "gmail dutch": "Op ma 2 mrt 2026 om 09:05 schreef Acme <care@acme.example>:",
    "gmail polish": "pon., 2 mar 2026 o 09:05 Acme <care@acme.example> napisał(a):",
    "gmail russian": "пн, 2 мар. 2026 г. в 09:05, Служба Acme <care@acme.example>:",
    "gmail ukrainian": "пн, 2 бер. 2026 р. о 09:05 Acme <care@acme.example> пише:",
    "gmail swedish": "Den mån 2 mars 2026 kl 09:05 skrev Acme <care@acme.example>:",
    "gmail danish": "Den man. 2. mar. 2026 kl. 09.05 skrev Acme <care@acme.example>:",
    "gmail norwegian": "man. 2. mars 2026 kl. 09:05 skrev Acme <care@acme.example>:",
    "gmail finnish": "ma 2. maalisk. 2026 klo 9.05 Acme (care@acme.example) kirjoitti:",
    "gmail czech": "po 2. 3. 2026 v 9:05 odesílatel Acme <care@acme.example> napsal:",
    "gmail turkish": "Acme <care@acme.example>, 2 Mar 2026 Pzt, 09:05 tarihinde şunu yazdı:",
    "gmail japanese": "2026年3月2日(月) 9:05 客服 <care@acme.example>:",
    "gmail korean": "2026년 3월 2일 (월) 오전 9:05, Acme <care@acme.example>님이 작성:",
    "apple english": "On 2 Mar 2026, at 09:05, Acme <care@acme.example> wrote:",
    "apple chinese": "在 2026年3月2日，上午9:05，客服 <care@acme.example> 写道：",
    "apple japanese": "2026/03/02 9:05、客服 <care@acme.example>のメール:",
    "apple dutch": "Op 2 mrt 2026 om 09:05 heeft Acme <care@acme.example> het volgende geschreven:",
    "netease web": '在 2026-03-02 09:05:00，"客服" <care@acme.example> 写道：',
    "netease english": 'At 2026-03-02 09:05:00, "Acme Care" <care@acme.example> wrote:',
    "yahoo": "    On Monday, March 2, 2026 at 09:05:00 AM GMT, Acme Care <care@acme.example> wrote:  ",
    "yandex": '02.03.2026, 09:05, "Acme Care" <care@acme.example>:',
    "mail.ru": "Понедельник, 2 марта 2026, 9:05 +03:00 от Acme Care <care@acme.example>:",
    "zoho": "---- On Mon, 02 Mar 2026 14:35:00 +0530 Acme Care <care@acme.example> wrote ---",
    "notes": "-----Acme Care <care@acme.example> wrote: -----",
    "an address alone": "On 2 Mar 2026, at 09:05, care@acme.example wrote:",
}
# A date without an address: only above marked lines.
INTRODUCTIONS_ABOVE_MARKS = {
    "thunderbird english": "On 02/03/2026 09:05, Acme Care wrote:",
    "thunderbird german": "Am 02.03.2026 um 09:05 schrieb Acme Care:",
    "thunderbird french": "Le 02/03/2026 à 09:05, Acme Care a écrit :",
    "thunderbird italian": "Il 02/03/26 09:05, Acme Care ha scritto:",
    "thunderbird swedish": "Den 2026-03-02 kl. 09:05, skrev Acme Care:",
    "mutt": "On Mon, Mar 02, 2026 at 09:05:12AM +0000, Acme Care wrote:",
    "tutanota": "2. März 2026, 09:05 von care@acme.example:",
    "horde": "Zitat von Acme Care <care@acme.example>:",
    "old gmail": "2026/3/2 Acme Care <care@acme.example>",
}
HEADERS = {
    "outlook rule": "________________________________\nFrom: Acme <care@acme.example>\nSent: Monday, March 2, 2026\nTo: Ann\nSubject: x",
    "outlook bold": "*From:* Acme <care@acme.example>\n*Sent:* Monday\n*To:* Ann\n*Subject:* x",
    "outlook chinese": "发件人: 客服 <care@acme.example>\n发送时间: 2026年3月2日 9:05\n收件人: 安\n主题: x",
    "outlook full width": "发件人：客服\n日期：2026年3月2日\n收件人：安\n主题：x",
    "outlook traditional": "寄件者: 客服 <care@acme.example>\n寄件日期: 2026年3月2日\n收件者: 安\n主旨: x",
    "outlook german": "Von: Acme\nGesendet: Montag, 2. März 2026\nAn: Ann\nBetreff: x",
    "outlook french": "De : Acme\nEnvoyé : lundi 2 mars 2026\nÀ : Ann\nObjet : x",
    "outlook greek": "Από: Acme\nΣτάλθηκε: Δευτέρα\nΠρος: Ann\nΘέμα: x",
    "outlook romanian": "De la: Acme\nTrimis: luni\nCătre: Ann\nSubiect: x",
    "outlook arabic": "من: Acme\nتم الإرسال: 2 مارس 2026\nإلى: Ann\nالموضوع: x",
    "outlook with a blank line": "From: Acme <care@acme.example>\n\nDate: Monday\nTo: Ann\nSubject: x",
    "outlook many recipients": "From: Acme\nSent: Monday\nTo: Ann <ann@customer.example>;\n Bob <bob@customer.example>;\n Eve\nSubject: x",
    "date before from": "Date: Mon, 2 Mar 2026 09:05:00 +0000\nTo: ann@customer.example\nFrom: care@acme.example\nSubject: x",
    "aliyun": "发件人：客服<care@acme.example>\n日　期：2026年03月02日\n收件人：安<ann@customer.example>\n主　题：x",
    "outlook 2003": "-----Original Message-----\nFrom: Acme",
    "outlook 2003 german": "-----Ursprüngliche Nachricht-----\nVon: Acme",
    "samsung": "-------- Original message --------\nFrom: Acme",
    "huawei": "-------- 原始邮件 --------\n发件人： 客服",
    "qq": '------------------ 原始邮件 ------------------\n发件人: "客服"',
    "qq entities": '------------------&nbsp;原始邮件&nbsp;------------------\n发件人: "客服"',
    "qq english": '------------------ Original ------------------\nFrom:  "care"',
    "netease": "---- 回复的原邮件 ----\n| 发件人 | 客服 |",
    "our marker": "--- 请在此行之上回复 ---",
    "our marker in english": "--- Reply above this line ---",
}
OWN = ["It is still broken.", "还是坏的。\n\n请今天处理。", "Erstens ist sie kaputt.\nZweitens:\n- laut\n- heiß\n\nAnn", "1. no\n2. yes"]


@pytest.mark.parametrize("introduction", INTRODUCTIONS.values(), ids=INTRODUCTIONS)
@pytest.mark.parametrize("quoted", ["hi there\nthe second line", "> hi there\n> the second line"], ids=["plain", "marked"])
def test_quote_below_an_introduction_is_left_out(introduction: str, quoted: str) -> None:
    """Where a program names who wrote, and when, its quote begins, marked or not."""
    assert new_text(f"It is still broken.\n\n{introduction}\n\n{quoted}\n") == "It is still broken."


@pytest.mark.parametrize("introduction", INTRODUCTIONS_ABOVE_MARKS.values(), ids=INTRODUCTIONS_ABOVE_MARKS)
def test_marked_quote_below_a_date_is_left_out(introduction: str) -> None:
    """A line without an address introduces marked lines and nothing else."""
    unmarked = f"It is still broken.\n\n{introduction}\nhi there"

    assert new_text(f"It is still broken.\n\n{introduction}\n> hi there\n") == "It is still broken."
    assert unmarked == new_text(unmarked)


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_quote_below_a_copied_header_is_left_out(header: str) -> None:
    """Outlook and the mail programs of China and of phones copy the header above the mail they quote."""
    assert new_text(f"It is still broken.\n\n{header}\n\nhi there") == "It is still broken."


def test_several_marked_lines_need_no_known_verb() -> None:
    """In a language we do not know, a date and an hour above several marked lines introduce them."""
    text = "Még mindig rossz.\n\n2026.03.02. 9:05 keltezéssel, Acme Care ezt jegyezte fel:\n> egy\n> kettő\n> három"

    assert new_text(text) == "Még mindig rossz."


def test_introduction_inside_the_marks_is_left_out() -> None:
    """Apple Mail marks its introduction like the quote itself."""
    text = "It is still broken.\n\n> On 2 Mar 2026, at 09:05, Acme <care@acme.example> wrote:\n> \n> hi"

    assert new_text(text) == "It is still broken."


def test_introduction_and_quote_on_one_line_are_left_out() -> None:
    """Yahoo on phones does not break the line after its introduction."""
    text = "Still broken.\n\n  On Mon, Mar 2, 2026 at 9:05, Acme Care<care@acme.example> wrote:   Dear Ann, it will be repaired."

    assert new_text(text) == "Still broken."


SIGNATURES = [
    *("-- \nAnn Li\nAcme", "--\nAnn", "--\n--\nAnn", "Sent from my iPhone", "Sent from my Galaxy S24", "Get Outlook for iOS"),
    *("Get Outlook for iOS<https://aka.ms/o0ukef>", "Sent from Yahoo Mail on Android", "Sent with Proton Mail secure email."),
    *("发自我的iPhone", "发自我的 iPad", "發自我的 iPhone", "来自我的华为手机", "從我的 iPhone 傳送", "获取 Outlook for Android"),
    *("Von meinem iPhone gesendet", "Envoyé de mon iPhone", "Enviado desde mi iPhone", "Enviado do meu iPhone", "Inviato da iPhone"),
    *("Verstuurd vanaf mijn iPhone", "Wysłane z iPhone’a", "Отправлено с iPhone", "Skickat från min iPhone", "Sendt fra min iPhone"),
    *(
        "Lähetetty iPhonesta",
        "Odesláno z iPhonu",
        "iPhone'umdan gönderildi",
        "Надіслано з iPhone",
        "iPhoneから送信",
        "나의 iPhone에서 보냄",
    ),
    *("Gesendet mit der GMX Mail App", "Sent from my phone, please excuse typos.", "由网易邮箱大师定制"),
    "| |\n安丽\n|\n|\nann@customer.example\n|",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "_______________________________________________\nusers mailing list\nhttps://lists.acme.example/users",
    "********************************************************\nThis e-mail is confidential and intended solely for you.",
]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_signature_is_left_out(signature: str) -> None:
    """What is put under every mail is not what was written in this one."""
    assert new_text(f"It is still broken.\n\n{signature}\n") == "It is still broken."
    assert new_text(f"It is still broken.\n\n{signature}\n\n{INTRODUCTIONS['gmail']}\n> hi") == "It is still broken."


KEPT = {
    "only a quote without marks": "On 2 Mar 2026 at 09:05 Ann <a@b.example> wrote:\n\nI want my money.",
    "only a copied header": "From: Acme <care@acme.example>\nSent: Monday\nTo: Ann\nSubject: x\n\nI answer below.",
    "one marked line": "My size is\n> 100 cm\nplease.",
    "marked lines without an introduction": "I pressed\n> menu\n> reset\n> yes\nand nothing came.",
    "marked lines that the writer introduces": "He said:\n> we do not care\n> go away\n> next please",
    "a marked line below a sentence about the past": "On 2 March 2026 your clerk wrote:\n> we will pay\nYou did not.",
    "a list with a colon": "From: the left side\nit leaks.\nTo: nobody knows.",
    "a journey": "From: London\nTo: Paris\nDate: 5 March 2026\nand it never left.",
    "a parcel": "发件人：李雷\n收件人：韩梅梅\n日期：3月2日\n还没有到。",
    "a journey in one line": "It went From: 5 March To: 9 March without a word.",
    "a header as evidence": "Look what I got:\n\nFrom: Bob <bob@acme.example>\nSent: Monday\nSubject: x\n\nNo.\n\nThat is rude.",
    "an answer as evidence": "He answered me:\n\nOn 2 Mar 2026 at 09:05, Bob <bob@acme.example> wrote:\nNo.\n\nThat is rude.",
    "a sentence about the past": "On 2 March your clerk wrote:\nwe will pay. You did not.",
    "a sentence with a date and an hour": "On 2 March 2026 at 14:05 your clerk wrote:\nwe will pay. You did not.",
    "a sentence with an address": "I wrote to care@acme.example on 2 March 2026 at 14:05 and got this:\nplease wait.",
    "a sentence with an address in brackets": "This is the mail that I sent to Bob <bob@acme.example>:\nplease call me.",
    "a sentence before an address": "2 cups were broken.\nPlease write to ann@customer.example",
    "sent from a place": "Here is more.\n\nSent from my desk, it is easier than my phone.",
    "sent from another account": "I am locked out.\n\nSent from my husband's account because mine is locked",
    "sent by post": "The proof is on its way.\n\nSent via mail on 3 March",
    "sent by post in french": "La preuve arrive.\n\nEnvoyé par mail le 3 mars",
    "sent by a shop in chinese": "请退款。\n\n由华为商城发出",
    "hyphens in the text": "first\n---\nsecond",
    "two hyphens between sentences": "The first part is about the door.\n--\nThe second part is about the window, which is broken too.",
    "a signature line far above": "a\n--\n" + "\n".join(f"line {number}" for number in range(30)),
    "the word original": "original message",
    "the words in a sentence": "You answered a forwarded message:\nnot mine.",
    "a table": "Look:\n\n| item | price |\n|------|-------|\n| cup  | 3     |",
    "a list": "Missing:\n- milk\n- bread",
    "emoticon": ">_< 气死我了",
    "a greeting and a name": "It leaks.\n\nRegards\nAnn Li",
    "a path": "The log is in\n/var/log/acme",
    "a line of notice in the text": "-----\nthis is a text\n-----\nand so is this",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_words_in_doubt_are_kept(text: str) -> None:
    """Losing what a person wrote is worse than keeping a quote."""
    assert text == new_text(text)


@pytest.mark.parametrize("text", ["> a\n> b\n", "", "\n \n", "Sent from my iPhone", "> On 2 Mar 2026 Ann <a@b.example> wrote:\n> a"])
def test_only_quoted_lines_are_nothing_new(text: str) -> None:
    """A reply in which nothing was written says nothing."""
    assert new_text(text) == ""


def test_nothing_above_our_own_line_is_nothing_new() -> None:
    """Below our own line stands our own mail, which is never taken for the sender's."""
    assert new_text(f"{INTRODUCTIONS['gmail']}\n\n--- Reply above this line ---\n\n#close and more of ours") == ""


def test_answers_between_quotes_stay_in_order() -> None:
    """Who answers point by point is read point by point."""
    text = "Hello,\n\nOn 2 Mar 2026 at 09:05 Acme <care@acme.example> wrote:\n> Which one?\nThe left.\n> Since when?\nSunday.\n"

    assert new_text(text) == "Hello,\n\nThe left.\nSunday."


def test_answer_below_a_quote_is_found() -> None:
    """Who writes below the quote is read below it, without the signature."""
    text = "Am 02.03.2026 um 09:05 schrieb Acme Care:\n> Wirklich?\n>> Nein.\n\nJa, seit Montag.\n\n-- \nAnn"

    assert new_text(text) == "Ja, seit Montag."


def test_own_words_right_above_an_introduction_are_kept() -> None:
    """A sentence without a blank line before the introduction is not drawn into it."""
    assert new_text("2 cups were broken.\nAcme Care <care@acme.example> wrote:\n> hi") == "2 cups were broken."


@pytest.mark.parametrize("line", ["---------- Forwarded message ---------", "Begin forwarded message:", "-------- 转发邮件信息 --------"])
def test_forward_with_words_gives_the_words(line: str) -> None:
    """Above a forwarded mail stands what the sender says of it; without words the whole is meant."""
    forwarded = f"{line}\nFrom: x\n\ninner"

    assert new_text(f"Please look.\n\n{forwarded}") == "Please look."
    assert forwarded == new_text(forwarded)


PIECES = [
    *INTRODUCTIONS.values(),
    *INTRODUCTIONS_ABOVE_MARKS.values(),
    *HEADERS.values(),
    *SIGNATURES,
    *KEPT.values(),
    *("> a", ">> b", ">", "", "words", "-- ", "--", "---", "Begin forwarded message:", "a:", "From: a@b.example", "Subject: x"),
]
TEXTS = st.one_of(st.text(), st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20)), max_size=12).map("\n".join))


@given(TEXTS)
def test_every_line_was_in_the_text(text: str) -> None:
    """Whatever the text, an answer comes, and nothing in it is new or out of order."""
    lines = iter(line.strip() for line in text.split("\n"))

    assert [line for line in new_text(text).split("\n") if line.strip() and line.strip() not in lines] == []


@given(
    st.sampled_from(OWN), st.sampled_from(sorted({*INTRODUCTIONS.values(), *HEADERS.values()})), st.sampled_from(["hi\n\nthere", "> hi"])
)
def test_a_quote_below_any_words_leaves_the_words(own: str, quote: str, quoted: str) -> None:
    """What was written comes back as it was written, whatever program quoted below it."""
    assert own == new_text(f"{own}\n\n{quote}\n\n{quoted}")


@given(st.lists(st.text("abc 你好é,.", min_size=1, max_size=30), min_size=1, max_size=6).map("\n".join))
def test_plain_words_are_not_touched(text: str) -> None:
    """A text without a single mark of quoting is new as a whole."""
    assert new_text(text) == text.strip()
    assert new_text(f"{text}\n\n{INTRODUCTIONS['gmail']}\n> hi") == text.strip()
