"""Letters without any mark of a machine: what responders write, and what people answer who are away themselves."""

import pytest

from processor.mail import absence, parse
from processor.mail.absence import Hint
from processor.mail.message import MailKind
from tests.mail.samples import mail

RESPONDERS = {
    "en 1": "I am currently out of the office with no access to email. I will be back on Thursday 19 March.",
    "en 2": (
        "Hi there,\n\nI'm OOO today and tomorrow. For anything urgent ping Sarah (sarah.lowe@deputy.example) or "
        "call the front desk on 020 7946 0321.\n\nCheers,\nTom"
    ),
    "en 3": (
        "I am on maternity leave until January 2027. My work is being covered by Rachel Green, who can be reached "
        "at rachel.green@deputy.example."
    ),
    "en 4": (
        "I am currently off sick and will not be replying to emails. Please direct all enquiries to the team "
        "inbox at claims@deputy.example."
    ),
    "en 5": (
        "Please note that I have left Harrow & Sons. For any further enquiries please contact James Okafor at "
        "j.okafor@harrow.example. This mailbox is no longer monitored and your message has not been forwarded."
    ),
    "de 1": (
        "Guten Tag,\nich befinde mich zurzeit in Elternzeit und kehre voraussichtlich am 1. September 2026 zurück. "
        "Meine Vertretung übernimmt Herr Lang (lang@deputy.example).\nViele Grüße\nJulia Horn"
    ),
    "de 2": (
        "Herr Dirk Sommer ist nicht mehr für unser Unternehmen tätig. Bitte wenden Sie sich künftig an Frau Petra "
        "Winkler, p.winkler@deputy.example. Diese E-Mail-Adresse wird nicht mehr gelesen."
    ),
    "de 3": (
        "Vielen Dank für Ihre Anfrage. Ihre E-Mail ist bei uns eingegangen und wird schnellstmöglich bearbeitet. "
        "Wir melden uns innerhalb von zwei Werktagen bei Ihnen.\n\nIhr Kundenservice"
    ),
    "de 4": (
        "Sehr geehrte Kundin, sehr geehrter Kunde,\n\nwir haben Ihre Nachricht erhalten. Aufgrund des hohen "
        "Aufkommens kann die Beantwortung derzeit bis zu 5 Tage dauern. Bitte sehen Sie von weiteren Nachfragen "
        "ab.\n\nBitte antworten Sie nicht auf diese automatisch erzeugte E-Mail."
    ),
    "de 5": (
        "Ich bin auf Dienstreise und lese meine Mails nur unregelmäßig. Bitte haben Sie Verständnis, wenn sich meine Antwort verzögert."
    ),
    "fr 1": (
        "Bonjour,\n\nActuellement absente du bureau, je prendrai connaissance de votre message à mon retour le "
        "lundi 16 mars. Pour toute urgence, vous pouvez joindre Marc Petit au 01 44 55 66 77.\n\nCordialement,\n\n"
        "Claire Dubois\nResponsable comptes clients"
    ),
    "fr 2": (
        "Bonjour, je suis en congé maternité. Pendant mon absence, merci d'adresser vos demandes à Sophie Martin (s.martin@deputy.example)."
    ),
    "fr 3": "Je ne fais plus partie de la société Durand. Pour toute demande, merci de contacter contact@durand.example.",
    "fr 4": (
        "Nos bureaux seront fermés du 24 décembre au 2 janvier. Nous traiterons votre demande dès notre retour. "
        "Toute l'équipe vous souhaite de joyeuses fêtes."
    ),
    "fr 5": (
        "Bonjour,\n\nNous avons bien reçu votre message et nous vous remercions de l'intérêt que vous portez à "
        "notre société. Nous vous répondrons dans un délai de 48 heures ouvrées.\n\nLe service client"
    ),
    "es 1": (
        "Buenos días:\n\nMe encuentro fuera de la oficina del 2 al 13 de marzo, con acceso limitado al correo. Si "
        "su mensaje es urgente, póngase en contacto con mi compañera Laura Gil (laura.gil@deputy.example).\n\nUn "
        "saludo,\nJavier Ortega\nDepartamento Comercial"
    ),
    "es 2": "Estoy de baja por maternidad hasta octubre. Para cualquier consulta podéis escribir a rrhh@deputy.example.",
    "es 3": (
        "Le informamos que la persona a la que ha escrito ya no trabaja en la empresa. Por favor, diríjase a administracion@deputy.example."
    ),
    "es 4": (
        "Gracias por ponerse en contacto con nosotros. Hemos recibido su consulta y le responderemos en un plazo "
        "máximo de 48 horas.\n\nAtención al cliente"
    ),
    "es 5": "Este es un mensaje automático, por favor no responda a este correo. Su caso ha sido registrado con el número 99-1182.",
    "it 1": (
        "Gentile cliente,\nsarò fuori ufficio dal 2 al 13 marzo compresi. Per comunicazioni urgenti può rivolgersi "
        "alla collega Elena Riva (e.riva@deputy.example, tel. 02 555 1234).\nCordiali saluti\nMarco Galli"
    ),
    "it 2": "Grazie per averci contattato. Abbiamo preso in carico la tua richiesta e ti risponderemo entro 24 ore lavorative.",
    "it 3": "In questi giorni non leggerò la posta. Vi risponderò appena possibile al mio rientro previsto per lunedì 16 marzo.",
    "pt 1": (
        "Prezados,\n\nEstarei ausente do escritório entre os dias 2 e 13 de março. Em caso de urgência, favor "
        "contatar a Mariana pelo telefone (11) 5555-0134.\n\nAtenciosamente,\nRicardo Lima"
    ),
    "pt 2": "Olá, encontro-me de licença de maternidade. Na minha ausência, por favor contacte o meu colega Nuno Reis.",
    "pt 3": "Agradecemos o seu contacto. A sua mensagem foi recebida e será respondida no prazo de 2 dias úteis.",
    "pt 4": "Esta é uma mensagem automática. Não responda a este e-mail. O seu pedido foi registado com o n.º 20231.",
    "nl 1": (
        "Beste,\n\nIn verband met vakantie ben ik van 2 t/m 13 maart niet bereikbaar. Voor dringende vragen kunt u "
        "contact opnemen met mijn collega Sanne Visser via 020 555 01 23.\n\nMet vriendelijke groet,\nKees de Boer"
    ),
    "nl 2": "Ik ben met zwangerschapsverlof tot 1 juni. Mail voor vragen naar planning@deputy.example.",
    "nl 3": "Ik werk niet meer bij Jansen BV. U kunt contact opnemen met info@jansen.example.",
    "nl 4": "Bedankt voor uw bericht. Wij hebben uw e-mail in goede orde ontvangen en streven ernaar binnen 2 werkdagen te reageren.",
    "pl 1": (
        "Dzień dobry,\n\ndziękuję za wiadomość. W dniach 2-13 marca będę nieobecny w biurze. W sprawach pilnych "
        "proszę o kontakt z Panią Anną Nowak (a.nowak@deputy.example, tel. 22 555 01 23).\n\nPozdrawiam\nPiotr "
        "Zieliński"
    ),
    "pl 2": "Informuję, że nie pracuję już w firmie ABC. Proszę o kontakt na adres biuro@abc.example.",
    "pl 3": (
        "Dziękujemy za kontakt. Otrzymaliśmy Twoją wiadomość i odpowiemy w ciągu 48 godzin.\n\nPo prostu czekaj, "
        "wiadomość wygenerowana automatycznie."
    ),
    "ru 1": (
        "Добрый день!\n\nСейчас нахожусь в ежегодном отпуске с 2 по 15 марта. По всем вопросам прошу обращаться к "
        "Елене Ивановой, тел. +7 495 555-01-23.\n\nС уважением,\nСергей Петров"
    ),
    "ru 2": "К сожалению, я больше не работаю в компании. Пожалуйста, пишите на info@deputy.example.",
    "ru 3": (
        "Благодарим за обращение! Ваше письмо получено и будет рассмотрено в течение двух рабочих дней. Это "
        "письмо сформировано автоматически, отвечать на него не нужно."
    ),
    "zh 1": "您好！\n您的邮件已收到，我会尽快给您回复，谢谢！",
    "zh 2": (
        "您好，我于3月2日至3月13日休年假，期间不方便查看邮件，急事请致电 13800000000，"
        "或联系同事李明（liming@deputy.example）。谢谢！\n\n王芳\n销售部"
    ),
    "zh 3": "这是一封自动回复邮件。已收到您的来信，我会尽快回复。",
    "zh 4": "您好，本人已从公司离职，工作上的事请联系张经理，邮箱 zhang@deputy.example。",
    "zh 5": "您好，我今日請假，有急事請撥打分機 205 找林先生，謝謝。",
    "ja 1": (
        "いつもお世話になっております。\n\n誠に勝手ながら、"
        "3月2日（月）から3月13日（金）まで夏季休業とさせていただきます。\nお急ぎの場合は、営業部 "
        "佐藤（sato@deputy.example）までご連絡ください。\n\n株式会社サンプル\n田中"
    ),
    "ja 2": (
        "お問い合わせいただきありがとうございます。\n本メールは自動送信です。"
        "担当者より2営業日以内にご返信いたします。\nしばらくお待ちください。"
    ),
    "ja 3": "出張のため、メールの返信が遅れる場合がございます。ご了承ください。",
    "ja 4": "育児休業中です。後任の山本までご連絡をお願いいたします。yamamoto@deputy.example",
    "ko 1": (
        "안녕하세요, 김민수입니다. 3/2부터 3/13까지 해외 출장으로 메일 확인이 어렵습니다. 급한 용무는 "
        "010-0000-0000으로 연락 주시기 바랍니다."
    ),
    "ko 2": (
        "문의해 주셔서 감사합니다. 고객님의 메일이 정상적으로 접수되었으며 영업일 기준 2일 이내에 "
        "답변드리겠습니다. 본 메일은 발신 전용입니다."
    ),
    "sv 1": "Hej! Jag är på semester till den 10 augusti. Vid frågor kontakta växeln 08-555 01 23.\n\nMvh Lena",
    "sv 2": "Tack för ditt mejl! Vi har tagit emot ditt ärende och återkommer inom två arbetsdagar.",
    "da 1": "Jeg er på barsel indtil 1. oktober. Kontakt min kollega Mette Holm, mh@deputy.example.",
    "no 1": "Hei, jeg har ferie til 3. august. Ta kontakt med sentralbordet ved behov.",
    "cs 1": "Dobrý den, do 13. března čerpám dovolenou. V naléhavých případech kontaktujte kolegu Jana Nováka. Děkuji.",
    "tr 1": "Merhaba, 2-13 Mart tarihleri arasında yıllık izindeyim. Acil durumlarda 0212 555 01 23 numarasını arayabilirsiniz.",
    "fi 1": "Olen lomalla 13.3. asti. Kiireellisissä asioissa ota yhteyttä kollegaani Mikko Virtaseen.",
    "hu 1": "Szabadságon vagyok március 13-ig. Sürgős esetben kérem hívja a központot.",
}
PEOPLE = (
    "I'm away until Monday, so please don't send the technician before then.",
    "Hi, I will be on holiday from 3 to 10 March. Can we move the appointment to the 12th?",
    "I am out of the office until Thursday. Let's talk then.\n\nSent from my iPhone",
    "I'm out today, Ben will be at the house to let you in.",
    "Out till Friday. Call my wife, 555 0134.\n\nSent from my iPhone",
    (
        "I will be away next week. My colleague Anna takes over the case, please write to her as well: "
        "anna@kunde.example. The second box is still missing."
    ),
    "Your automatic reply said 48 hours. It has been a week.",
    "I do not want an automatic reply. The kettle is dangerous.",
    "I'm travelling at the moment so I can't send the photos until I'm back on Sunday.",
    "Sorry for the late reply, I was on sick leave. Here are the photos.",
    "Thanks for your message. I was on vacation and only saw it today. The drawer is fixed now, thank you.",
    "Ich bin ab morgen im Urlaub, meine Frau ist aber da und nimmt das Paket an.\n\nVon meinem iPhone gesendet",
    "Danke, ich bin am Montag wieder da und melde mich dann.",
    "Hallo Frau Meier, ich bin diese Woche krank. Der Monteur kann trotzdem kommen, mein Sohn ist zu Hause.",
    "Bonjour, je suis en déplacement jusqu'à jeudi, je vous envoie les photos à mon retour.",
    "Estoy de viaje, vuelvo el lunes y les mando la factura.",
    "Buongiorno, sono in ferie fino a venerdì, può venire il tecnico lunedì?",
    "Recebi a resposta automática mas ninguém me ligou. O forno continua avariado.",
    "Ik ben volgende week op vakantie. Kunnen we de afspraak verzetten?",
    "W przyszłym tygodniu jestem na urlopie, proszę dzwonić do męża: 600 100 200.",
    "Я в отпуске до пятницы, пришлите мастера в понедельник.",
    "我这周出差，下周一再联系您。",
    "收到，谢谢。我在外地出差，周五回来后把照片发给你们。",
    "出張中のため写真は来週送ります。よろしくお願いします。",
    "이번 주 출장 중이라 다음 주에 사진 보내드릴게요.",
    "Thank you for your message. My number is 0170 1234567, I'm available after 5 pm. Greetings, Jo",
    "Vielen Dank für Ihre Nachricht. Der Termin passt. Ab 14 Uhr ist jemand im Haus.\n\nMit freundlichen Grüßen\nJens Kohl",
    "Dear Ms Li, thank you for your email. I am on leave from Friday. Until then you can reach me by phone. Regards, Paul",
    "Hello, I am the new contact. Mr Brown is no longer with us. The machine still stops every hour.",
    "I'm in the office until Friday, then on leave for two weeks. It would be good to have the part before that.",
    "I'm on leave from Monday. My colleague Anna will take the delivery.",
    "We will get back to you as soon as possible with the serial number.",
    "I will answer within two days, I have to ask my landlord first.",
    "My husband no longer works at the bakery, deliver it to our flat.",
    "I have left the key with my neighbour. Please contact her at 555 0134 if nobody opens.",
    "I'm at a training until Friday, the caretaker has the key.",
    "I have no access to my email at work, so use this address.",
    "We are closed on Mondays, so the driver should come on Tuesday.",
    "Happy holidays to you all, and thanks for the quick help!",
    "Merry Christmas! I'm away until 2 January, the parcel may wait.",
    "I received your message. I will be away until Friday.",
    "Thanks for your email. I'm on holiday until Friday and can't look for the receipt.",
    "Ich bin bis Freitag im Urlaub und suche den Beleg dann heraus.",
    "Ich bin nicht mehr bei der Firma Kohl beschäftigt, der Vertrag läuft auf meinen Nachfolger.",
    "Die Praxis ist am Mittwoch geschlossen, kommen Sie am Donnerstag.",
)


@pytest.mark.parametrize("text", RESPONDERS.values(), ids=RESPONDERS)
def test_responder_that_sets_no_header_is_known_by_its_words(text: str) -> None:
    """Whom to ask in urgent cases, mails that nobody reads, an answer within two days: no customer writes such to a desk."""
    assert absence.evidence(text, Hint.ANSWER)


@pytest.mark.parametrize("text", PEOPLE, ids=range(len(PEOPLE)))
def test_person_who_is_away_is_a_person(text: str) -> None:
    """Whoever asks for another day, names who is at home or hands over a matter is heard."""
    assert absence.evidence(text, Hint.ANSWER) is None


@pytest.mark.parametrize(
    ("subject", "body", "kind"),
    [
        ("We have received your request", "Thank you for contacting us. We will reply within two days.", MailKind.AUTO_REPLY),
        ("Eingangsbestätigung: T-1042", "Ihre Anfrage ist eingegangen und wird schnellstmöglich bearbeitet.", MailKind.AUTO_REPLY),
        ("Hemos recibido su mensaje", "Le responderemos en un plazo de 48 horas.", MailKind.AUTO_REPLY),
        ("Your request has been received", "That is all I ever get from you. I want an answer.", MailKind.PERSON),
        ("Thank you for contacting us", "This is what your page says but nobody contacts me.", MailKind.PERSON),
        ("Out of Office Re: T-1042", "Ask Ben.", MailKind.AUTO_REPLY),
        ("Out of office chairs: T-1042", "They never came.", MailKind.PERSON),
        ("Office closed", "Your office closed ten minutes early and I stood in the rain.", MailKind.PERSON),
        ("Betriebsferien", "Wegen Ihrer Betriebsferien kam die Maschine drei Wochen zu spät.", MailKind.PERSON),
        ("Betriebsferien", "Wir haben Betriebsferien und sind ab dem 7. Januar wieder da.", MailKind.AUTO_REPLY),
        ("Auto: invoice missing", "I never received the invoice for the car wash.", MailKind.PERSON),
        ("Away: tickets wrong", "I ordered two away tickets and got home tickets.", MailKind.PERSON),
    ],
)
def test_subject_of_a_receipt_only_hints(subject: str, body: str, kind: MailKind) -> None:
    """The text must say what such receipts and notes say."""
    assert kind == parse.read(mail(subject=subject, body=body)).nature.kind


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        (["Return-Path: <>", "In-Reply-To: <1@acme.example>"], MailKind.AUTO_REPLY),
        (["Return-Path: <>"], MailKind.PERSON),
        (["In-Reply-To: <1@acme.example>"], MailKind.PERSON),
    ],
    ids=["both", "no answer", "somebody to return to"],
)
def test_answer_from_nowhere_needs_little_more(fields: list[str], kind: MailKind) -> None:
    """Nobody wants to hear if an automatic reply fails; one sentence of absence is then enough."""
    assert kind == parse.read(mail(*fields, body="I am on leave.")).nature.kind
