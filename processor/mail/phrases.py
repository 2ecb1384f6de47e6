"""How the subjects of automatic replies begin, in the languages of mail servers and their users. Pure data.

`AUTOMATIC_REPLY_PREFIXES` are what programs write and people hardly do; they decide. `ABSENCE_SUBJECTS` people write too; they only hint.
Patterns are parts of one alternation each, matched without regard to case.
Sources: the prefixes of Exchange, Outlook, Domino, Dovecot, Zimbra, QQ Mail and NetEase Mail in their languages.
"""

AUTOMATIC_REPLY_PREFIXES = (
    *("automatic reply", "auto[- ]?reply", "auto[- ]?response", "automated (?:reply|response)", "automatic (?:e-?mail )?response"),
    *("auto-?responder", "auto[- ]?responder reply", "auto[- ]?replied", "automated e-?mail response"),
    *("out of (?:the )?office(?: auto[- ]?(?:reply|response)| reply| notification| message)?", "vacation (?:auto[- ]?)?(?:reply|response)"),
    *("自动回复", "自动答复", "自动应答", "自动回覆", "外出自动回复", "系统自动回复", "假期自动回复", "休假自动回复"),
    *("自動回覆", "自動回復", "自動答覆", "外出自動回覆", "系統自動回覆", "不在辦公室自動回覆", "邮件自动回复", "郵件自動回覆"),
    *("自動応答", "自動返信", "自動返信メール", "不在応答", "자동 ?회신", "자동 ?응답", "자동 ?답장", "부재 ?중 ?(?:자동 ?)?(?:응답|회신)"),
    *("automatische (?:antwort|rückantwort|antwoord|beantwoording|nachricht)", "automatisch(?:e)? antwoord", "automatisch bericht"),
    *("abwesenheits(?:notiz|nachricht|meldung|benachrichtigung|assistent|agent|info(?:rmation)?)", "auto(?:matische)?[- ]?antwort"),
    *(
        "réponse (?:automatique|auto)",
        "message automatique d['’]absence",
        "avis d['’]absence automatique",
        "réponse automatique d['’]absence",
    ),
    *("respuesta automática", "contestación automática", "respuesta automàtica", "resposta automàtica", "risposta automatica"),
    *("resposta automática", "resposta automatica", "risposta automatica di assenza", "autosvar", "automatiskt svar", "automatisk svar"),
    *("automatiskt frånvaromeddelande", "frånvaromeddelande", "fraværsmelding", "fraværsmeddelelse", "fraværsbesked"),
    *("automaattinen vastaus", "poissaoloviesti", "automaatvastus", "automātiskā atbilde", "automatinis atsakymas"),
    *("odpowiedź automatyczna", "automatyczna odpowiedź", "autoodpowiedź", "autoresponder", "automatická odpověď", "automatická odpoveď"),
    *("automatikus válasz", "otomatik yanıt", "otomatik cevap", "răspuns automat", "automatski odgovor", "samodejni odgovor"),
    *("автоответ(?:чик)?", "автоматический ответ", "автоматична відповідь", "автоматичен отговор", "аутоматски одговор"),
    *("αυτόματη απάντηση", "رد تلقائي", "الرد التلقائي", "پاسخ خودکار", "תשובה אוטומטית", "מענה אוטומטי"),
    *("trả lời tự động", "balasan otomatis", "balasan automatik", "ตอบกลับอัตโนมัติ", "การตอบกลับอัตโนมัติ", "स्वचालित उत्तर"),
)

# At the beginning of a subject, before a colon or alone.
ABSENCE_SUBJECTS = (
    *(
        "auto",
        "ooo",
        "oof",
        "out of (?:the )?office(?: until .{1,40})?",
        "on (?:annual )?(?:leave|vacation|holiday)",
        "vacation(?: notice| message)?",
    ),
    *(
        "away from (?:my|the) (?:mail|office|desk)",
        "away",
        "annual leave",
        "office closed",
        "happy holidays!?",
        "season['’]s greetings!?",
        "i am (?:currently )?(?:out of (?:the )?office|away)",
    ),
    *(
        "休假(?:中|通知)?",
        "出差(?:中|通知)?",
        "外出(?:中|通知)?",
        "不在办公室",
        "(?:我)?(?:已)?离开办公室",
        "不在辦公室",
        "放假通知",
        "春节放假",
        "不在通知",
        "不在の?お知らせ",
        "休暇中",
    ),
    *("부재 ?중", "부재 ?알림", "휴가 ?중", "abwesend", "abwesenheit"),
    *("(?:bin )?im urlaub", "außer haus", "nicht im büro", "betriebs(?:ferien|urlaub|ruhe)"),
    *("absence(?: du bureau)?", "absent(?:e)?(?: du bureau)?", "message d['’]absence", "en congés?", "en vacances"),
    *("fuera de (?:la )?oficina", "ausente", "de vacaciones", "ausencia", "fuori (?:sede|ufficio)", "assente", "in ferie", "assenza"),
    *("fora do escritório", "ausência", "de férias", "afwezig(?:heid)?", "niet aanwezig", "met vakantie", "op vakantie"),
    *("nieobecność(?: w biurze)?", "poza biurem", "urlop", "na urlopie", "в отпуске", "отпуск", "отсутствую", "нет на месте", "вне офиса"),
    *("frånvaro", "frånvarande", "semester", "på semester", "fravær", "fraværende", "ferie", "på ferie", "ikke på kontoret"),
)
# At the beginning of the subject with which a company says that a mail has come.
RECEIPT_SUBJECTS = (
    *("thank(?:s| you) for (?:contacting|your (?:e-?mail|message|enquiry|inquiry|request)|getting in touch)",),
    *("we(?: have|['’]ve) received your",),
    *("your (?:request|message|enquiry|inquiry|ticket|e-?mail) (?:has been|was) received", "acknowledge?ment of (?:receipt|your)"),
    *("(?:eingangs|empfangs)bestätigung", "accusé de réception", "nous avons (?:bien )?reçu votre", "confirmación de recepción"),
    *("hemos recibido (?:su|tu)", "abbiamo ricevuto la", "conferma di ricezione", "recebemos (?:a )?sua", "ontvangstbevestiging"),
    *("potwierdzenie (?:otrzymania|odbioru)", "ваше (?:обращение|письмо|сообщение) (?:принято|получено|зарегистрировано)"),
    *("(?:我们)?已收到您的", "お問い合わせ(?:を)?(?:受付|受け付け)", "문의.{0,8}접수"),
)
# Anywhere in a subject: Domino names the person first.
ABSENT_PERSON = (
    *("is (?:currently )?out of (?:the )?office", "is on (?:annual )?(?:leave|vacation|holiday)", r"\(returning .{4,20}\)"),
    *(
        "ist (?:außer haus|abwesend|nicht im (?:büro|haus)e?)",
        "est absente?\\b",
        "est en congés?",
        "(?:está|estará) fuera de la oficina",
        "está ausente",
    ),
    *(
        "è (?:fuori ufficio|assente)",
        "is afwezig",
        "is niet aanwezig",
        "jest nieobecn[ya]",
        "(?:来自|來自|來自於).{1,40}的(?:自动|自動)(?:回复|回覆|答复)",
    ),
    *("不在办公室", "不在辦公室", "は不在です", "(?:正在)?休假中", "현재 부재"),
)
