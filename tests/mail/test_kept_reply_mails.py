"""Replies as the mail programs of many countries write them: what is new in each."""

import pytest

from processor.mail import body, forwarded, outline, parse, quoting
from tests.mail.samples import kept

EXPECTED = {
    "reply-gmail-english-attribution-folded": (
        "Hi, thanks for the quick answer, but the new lid does not fit either. It is the\n"
        "lid of the 1.2 litre model and mine holds 1.7.\n\nCould you please send the right one before Friday?\n\nPriya"
    ),
    "reply-gmail-traditional-chinese": "您好，\n發票還是沒有收到，我已經等了兩個星期，公司月底要結帳，請今天補寄。",
    "reply-gmail-japanese-without-verb": (
        "ご連絡ありがとうございます。\n交換品が届きましたが、こちらも蓋が閉まりません。返金をお願いいたします。\n\n佐藤"
    ),
    "reply-gmail-korean": "안녕하세요. 아직도 배송이 안 됐습니다. 선물이라 금요일 전에 꼭 받아야 합니다.",
    "reply-gmail-german-answers-between-quotes": (
        "Guten Tag Frau Brandt,\n\n\n\nWM-7731-0042, es klebt hinten am Gehäuse.\n\n\n"
        "Seit dem 20. Februar, bei jedem Schleudergang.\n\nViele Grüße\nLena Vogt"
    ),
    "reply-gmail-french-android": (
        "Bonjour, le livreur n'est toujours pas passé et personne ne répond au\ntéléphone. Je demande le remboursement."
    ),
    "reply-gmail-russian-without-verb": (
        "Добрый день! Мастер так и не приехал, я зря отпросилась с работы.\nНазначьте другую дату и подтвердите её письменно."
    ),
    "reply-gmail-polish": (
        "Dzień dobry,\nekspres po naprawie znowu przecieka, a gwarancja kończy się w kwietniu.\nProszę o wymianę na nowy."
    ),
    "reply-gmail-ukrainian-unmarked": "Гроші за скасоване замовлення досі не повернули.",
    "reply-gmail-html-only-answers-between-quotes": ("Answers below.\n\nYes, one corner was crushed and wet.\n\nHe refused to wait."),
    "reply-gmail-html-indented-by-writer": (
        "This is what I was told at the till, word for word, last Saturday:\n\n"
        "We do not take back anything that was on sale, law or no law.\n\nIs that really how you treat people?"
    ),
    "reply-gmail-html-words-below-signature": ("The left side is silent again after two days.\n\nP.S. The order number is 88-1207."),
    "reply-outlook-english-rule-of-underscores": (
        "Good morning,\n\n"
        "The invoice still shows the old address. Accounts cannot pay it like this, and the reminder fee of 15 pounds "
        "is not ours to pay.\n\nKind regards\nHelen Carter"
    ),
    "reply-outlook-german-html-only": (
        "Guten Morgen,\nes fehlen weiterhin vier der zwölf Stühle. Am Samstag ist die Eröffnung, bis dahin müssen sie da sein."
    ),
    "reply-outlook-unknown-language-html-only": "Ísskápurinn er enn bilaður og maturinn ónýtur. Hver borgar það?",
    "reply-outlook-spanish-classic-border": (
        "Buenos días:\n\nMe han vuelto a cobrar la factura de enero. Quiero que devuelvan los 64,90 € hoy mismo."
    ),
    "reply-outlook-italian": ("Buongiorno,\nil tecnico è venuto ma non aveva il pezzo. È la terza visita inutile.\n\nGiulia Rossi"),
    "reply-outlook-dutch": (
        "Goedemiddag,\n\nHet retourlabel werkt niet, bij het afhaalpunt zeggen ze dat de code verlopen is.\n\nGroet, Sanne"
    ),
    "reply-outlook-swedish-signed-with-stroke": "Hej,\n\nsoffan kom i fel färg igen. Jag vill häva köpet.",
    "reply-outlook-danish": "Hjelmen er stadig revnet, og min søn kan ikke cykle i skole uden.\n\nVenlig hilsen\nMette",
    "reply-outlook-portuguese": (
        "Bom dia,\n\nO aparelho chegou sem o controle remoto e o instalador cobrou a visita assim mesmo. Quero o reembolso da taxa."
    ),
    "reply-outlook-polish-original-rule": "Dzień dobry, minęło 14 dni i nie dostałam odpowiedzi na reklamację.",
    "reply-outlook-chinese-html-only": "师傅昨天来过，说主板坏了要等配件，可是天气这么热，老人受不了。能不能先换一台？",
    "reply-outlook-traditional-chinese": ("您好：\n\n帳單又多收了 320 元，這是第三個月了，請退費並說明原因。\n\n林志豪 敬上"),
    "reply-outlook-japanese": ("お世話になっております。田中です。\n\n請求書の宛名がまだ旧社名のままです。至急差し替えをお願いします。"),
    "reply-outlook-korean": "수리 후에도 소음이 똑같습니다. 밤에 잠을 잘 수가 없습니다. 교환해 주세요.",
    "reply-outlook-mobile-english": (
        "It got so hot today that it marked the table. Please tell me what to do with it, I am afraid to leave it plugged in."
    ),
    "reply-outlook-mobile-chinese": "卡扣还是松的，我不敢让孩子坐。",
    "reply-outlook-french-original-rule": (
        "Bonjour,\n\nLa chaudière est de nouveau en panne et nous avons des enfants en bas âge. C'est urgent.\n\nCordialement,\nB. Lefèvre"
    ),
    "reply-outlook-russian": "Насос снова не держит давление. Прошу заменить по гарантии, акт прилагаю.",
    "reply-outlook-norwegian": "Hei, måleren er fortsatt avlest feil. Jeg betaler ikke purregebyret.",
    "reply-outlook-finnish": "Hei, kone vuotaa yhä. Lattia on jo vaurioitunut.",
    "reply-outlook-turkish": "Merhaba, telefon servisten yine bozuk geldi. Para iadesi istiyorum.",
    "reply-outlook-czech": "Dobrý den, lednice stále nechladí a nikdo se neozval.",
    "reply-apple-english-attribution-inside-marks": ("The bag with the screws is not in the box. I cannot put the bed together.\n\nRosa"),
    "reply-iphone-chinese-phone-line": "图片已经发过三次了，请不要再让我重发。",
    "reply-iphone-french-words-below-quote": "Non, rien sur mon compte à ce jour.",
    "reply-iphone-japanese": "サイズが違うものがまた届きました。もう結構ですので返金してください。",
    "reply-ipad-dutch": "De nieuwe lamp knippert ook. Graag mijn geld terug.",
    "reply-apple-html-only-cite": "No heat since Sunday night, and it is minus four outside.\nIs anyone coming today?",
    "reply-thunderbird-german-below-quote": (
        "Ja, zweimal. Der Motor geht trotzdem nach einer Minute aus.\n\nMit freundlichen Grüßen\nUwe Krämer"
    ),
    "reply-thunderbird-italian": "Il pacco era già aperto e mancano due bottiglie.",
    "reply-thunderbird-swedish-answers-between": (
        "Torsdag eller fredag, efter klockan fyra.\n\n\nNej, tredje våningen utan hiss. Det stod i beställningen."
    ),
    "reply-thunderbird-html-only-answers-between": "The third one, all night.\n\nNine times since Monday.",
    "reply-thunderbird-danish": "Gavekortet er blevet afvist to gange i butikken.",
    "reply-yahoo-english-unmarked": ("The refund never came and my bank says nothing is pending.\nI want it in writing when you sent it."),
    "reply-yahoo-spanish-html-only": "Faltan los dos asientos traseros y ya pagué el flete completo.",
    "reply-yahoo-android-run-together": "Still waiting for the return label. It is ten days now.",
    "reply-proton-original-rule": "You still send me the newsletter although I asked for deletion in January.",
    "reply-proton-html-only": "Mon compte est toujours bloqué et mes points ont disparu.",
    "reply-gmx-html-only-quote-by-name": (
        "Hallo,\ndie Matratze riecht auch nach drei Wochen noch stark nach Chemie. Ich habe Kopfschmerzen davon."
    ),
    "reply-qq-html-only-includetail": "快递员说没有收到你们的取件通知，我在家白等了一天。",
    "reply-qq-plain-entities-in-rule": "屏幕左下角还是有亮点，这不是正常现象吧？",
    "reply-qq-mobile-english-rule": "瓶口漏了，盒子里全是香水味。",
    "reply-netease-web-unmarked": "昨晚又响了一夜，录音我放在附件里了。",
    "reply-netease-master-table": "客服说七天退费，今天第九天了。",
    "reply-foxmail-wide-colons": "合同寄回来没有盖骑缝章，财务不收，请重寄。\n\n\n吴敏\n行政部",
    "reply-foxmail-html-only": "换了硒鼓还是卡纸，工程师电话也打不通。\n曹阳",
    "reply-aliyun-wide-names-of-fields": "老师换了三个，孩子根本跟不上，我要求退剩余课时的费用。",
    "reply-samsung-german": "Die Decke schmort am Stecker, das ist doch gefährlich!",
    "reply-samsung-english": "Off again since half past seven. Third evening in a row.",
    "reply-huawei-chinese": "师傅走后不到一小时又断了。",
    "reply-xiaomi-chinese": "罐底的日期被刮掉了，我不敢给孩子喝，要求检测报告。",
    "reply-k9-english": "Nobody came between 8 and 12. I took a day off for nothing.",
    "reply-naver-korean-original-rule": "환불이 아직 안 됐습니다. 카드사에도 취소 내역이 없다고 합니다.",
    "reply-zoho-verb-between-rules": "The key you sent is for version 4, I bought version 5.\n\nArjun",
    "reply-mailru-html-only": ("Колесо отвалилось прямо на улице, хорошо, что ребёнок не пострадал.\nЖду замену до пятницы."),
    "reply-yandex-html-only-answers-between": "Отвечаю по пунктам.\n\nЛевая, я указал это в заказе.\n\nТолько в субботу.",
    "reply-notes-verb-inside-rule": ("Guten Tag,\ndie Schrauben sind M6, bestellt war M8. Unsere Fertigung steht.\n\nW. Huber"),
    "reply-mutt-answers-between": "February. You billed 29 days.\n\n\nThat is my point: I never ordered the second one.",
    "reply-em-client-header-in-rule": "They are 20 cm too short, both of them.",
    "reply-answer-above-own-marker": "The glass is cracked again.",
    "reply-nothing-above-own-marker": "",
    "reply-outlook-header-is-no-forward": "Thank you, but I still have only ten plates.",
}


@pytest.mark.parametrize(("name", "new_text"), EXPECTED.items(), ids=EXPECTED)
def test_reply_gives_what_was_written(name: str, new_text: str) -> None:
    """The answer is found above, below and between the quotes, and without what the program added."""
    assert new_text == parse.read(kept(name)).new_text


@pytest.mark.parametrize("name", EXPECTED)
def test_reply_is_no_forward(name: str) -> None:
    """A quoted mail with a copied header is not one that is passed on."""
    raw = kept(name)
    tree = outline.read(raw)

    assert forwarded.read(raw, tree, quoting.lay_out(body.read(raw, tree).text), parse.read(raw).subject) is None
