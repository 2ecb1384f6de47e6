"""What phones, services, lists and scanners put under a mail, and what only looks so."""

import pytest

from processor.mail.quoting import new_text

OWN = "It is still broken.\n\nWhen will you come?"
LINES = [
    *("Sent from my Verizon, Samsung Galaxy smartphone", "Sent from ProtonMail mobile", "Sent from TypeApp", "Get BlueMail for Android"),
    *(
        "Sent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows",
        "Sent from RediffmailNG on Android",
        "Sent from myMail for iOS",
    ),
    *("Sent from my Kindle Fire", "Gesendet mit Telekom Mail - kostenlos und sicher für alle!", "Mobil gesendet", "Von unterwegs gesendet"),
    *("Envoyé à partir d’Outlook pour Android", "Envoyé depuis l'application Mail Orange", "Obtenir Outlook pour Android"),
    *("Obtén Outlook para iOS", "Obter o Outlook para Android", "Baixe o Outlook para iOS", "Ottieni Outlook per Android"),
    *(
        "Pobierz aplikację Outlook dla systemu Android",
        "Wysłane z WP Poczty na iOS",
        "Скачать Outlook для Android",
        "Last ned Outlook for iOS",
    ),
    *("Hanki Outlook for iOS", "Odesláno ze Seznam Email", "Odoslané z môjho iPhonu", "Získat Outlook pro iOS", "iPhone-ról küldve"),
    *(
        "Trimis de pe iPhone-ul meu",
        "Poslano s iPhonea",
        "Изпратено от моя iPhone",
        "Στάλθηκε από το iPhone μου",
        "iOS için Outlook'u edinin",
    ),
    *("נשלח מה-iPhone שלי", "أرسلت من الـ iPhone", "Được gửi từ iPhone của tôi", "Dikirim dari iPhone saya", "ส่งจาก iPhone ของฉัน"),
    *("Outlook for iOS を入手", "Windows 版のメールから送信", "Android용 Outlook 다운로드", "自我的 Galaxy 傳送", "寄件自 Outlook"),
    *(
        "Sans virus.www.avast.com",
        "Без вирусов. www.avast.ru",
        "不含病毒。www.avast.com",
        "Please consider the environment before printing this e-mail.",
    ),
    "Virus-free.www.avast.com <https://www.avast.com/sig-email?utm_medium=email>\n<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>",
    "—\nReply to this email directly or view it on GitHub.",
    "—\nSent from my iPhone",
    "---\nThis email has been checked for viruses by Avast antivirus software.\nhttps://www.avast.com/antivirus",
    "---\nЭто сообщение проверено на вирусы антивирусом Avast.\nhttps://www.avast.com/antivirus",
    "No virus found in this message.\nChecked by AVG - www.avg.com\nVersion: 2016.0.7497 / Virus Database: 4556/11939",
    '--\nYou received this message because you are subscribed to the Google Groups "doors" group.\nTo unsubscribe, visit the page.',
    "---------------------------------------------------------------------\nTo unsubscribe, e-mail: doors-unsubscribe@acme.example",
    "_______________________________________________\ndoors mailing list -- doors@acme.example\nTo unsubscribe send an email to us",
    *("---\nRoman", "___\nAnn Li\n+44 20 7946 0000", "—\nAnn Li\nCustomer Ltd.\nann@customer.example", "-Ann Li", "— Ann"),
    f"{'_' * 70}\nThis email has been scanned by the Acme Email Security System.\nhttps://acme.example",
]
KEPT = {
    "a question about outlook": "I cannot log in.\n\nHow do I get Outlook for Android to work again?",
    "a story about outlook": "Please help.\n\nDownload Outlook for iOS failed three times with error 5.",
    "a question about a virus": "Is the file virus-free? I do not think so.",
    "a link to a scanner": "I used the scanner at\nwww.avast.com",
    "sent from a hospital": "Please hurry.\n\nSent from the hospital",
    "an error below a rule": "The page says\n________________________________________\nERROR 5\nhttps://a.example/e\nand it hangs",
    "an address below a rule": "Part one.\n________________________________________\nMy new address is 5 Long Road, I live there now.",
    "a letter that begins with the mark": "-- \nHello,\nthe door is broken.",
    "paragraphs parted by a mark": "First I called.\n\n--\n\nThen I wrote a letter to your head office and nobody answered me.",
    "items below a rule": "These are missing:\n---\nTable\nChair",
    "a demand below a rule": "It is broken.\n---\nCall me now",
    "a demand of one word below a rule": "It is broken.\n---\nRefund.",
    "a demand in chinese below a rule": "坏了。\n---\n请退款",
    "a demand in chinese behind a dash": "坏了。\n\n—请退款",
    "an item below a hyphen": "I want these replaced\n\n- Table",
    "items below hyphens": "We ordered:\n\n-Chair\n\n-Table",
    "a formula and a name": "It came broken.\n\nBest regards,\nAnn Li\n+44 20 7946 0000",
    "a formula and words": "It came broken.\n\nBest regards,\nAnn\nPlease call me on Monday.",
    "a formula in chinese": "坏了，请退款。\n\n此致\n敬礼\n另外请把发票寄给我。",
    "a wish for confidence": "Please help.\n\nThis information is confidential and intended for your lawyer only.",
}


@pytest.mark.parametrize("line", LINES)
def test_line_of_a_program_is_left_out(line: str) -> None:
    """What stands under every mail of this sender is not what was written in this one, with and without a quote below."""
    quote = "On Mon, Mar 2, 2026 at 9:05 AM Acme Care <care@acme.example> wrote:\n\n> Dear Ann"

    assert new_text(f"{OWN}\n\n{line}\n") == OWN
    assert new_text(f"{OWN}\n\n{line}\n\n{quote}") == OWN


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_words_that_look_like_a_line_of_a_program_are_kept(text: str) -> None:
    """A person may write about programs, draw rules, and greet."""
    assert text == new_text(text)
