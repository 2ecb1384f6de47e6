"""What mail programs and servers write by themselves, in the languages of their users. Pure data.

Prefixes of automatic replies, the lines around a quoted or forwarded mail, and the lines that phones add. A phrase stands here because
a program writes it, not because a person might. Patterns are parts of one alternation each, matched without regard to case.
"""

AUTOMATIC_REPLY_PREFIXES = (
    *("automatic reply", "auto[- ]?reply", "auto[- ]?response", "automated reply", "automatic response", "auto-?responder", "auto"),
    *("out of (?:the )?office(?: auto[- ]?reply| reply| notification| message)?", "ooo", "vacation (?:reply|notice|message)"),
    *("away from (?:my|the) (?:mail|office)",),
    *("自动回复", "自动答复", "自动应答", "外出自动回复", "自動回覆", "自動回復", "自動答覆", "外出自動回覆"),
    *("自動応答", "自動返信", "不在通知", "자동 ?회신", "자동 ?응답", "부재 ?중"),
    *("automatische (?:antwort|rückantwort|antwoord|beantwoording)", "automatisch antwoord", "abwesend"),
    *("abwesenheits(?:notiz|nachricht|meldung|benachrichtigung|assistent)",),
    *("réponse automatique", "absence du bureau", "message d['’]absence", "respuesta automática", "contestación automática"),
    *("fuera de (?:la )?oficina", "risposta automatica", "fuori sede", "resposta automática", "fora do escritório"),
    *("autosvar", "automatiskt svar", "automatisk svar", "automaattinen vastaus", "poissaoloviesti"),
    *("odpowiedź automatyczna", "automatyczna odpowiedź", "automatická odpověď", "automatikus válasz", "otomatik yanıt"),
    *("автоответ", "автоматический ответ", "автоматична відповідь", "رد تلقائي", "الرد التلقائي", "תשובה אוטומטית"),
    *("trả lời tự động", "balasan otomatis", "ตอบกลับอัตโนมัติ"),
)

# Between two rules of hyphens or the like, above the mail that is answered.
ORIGINAL_MAIL = (
    *("original(?: message| appointment| e-?mail)?", "originalnachricht", "ursprüngliche nachricht", "urspr\\. nachricht"),
    *("message d['’]origine", "mensaje original", "mensagem original", "messaggio originale", "oorspronkelijk bericht"),
    *("原始邮件", "原始郵件", "原邮件", "原郵件", "原始信件", "回复的原邮件", "回复的原始邮件", "元のメッセージ", "원본 메시지"),
    *("reply above this line", "请在此行之上回复", "請在此行之上回覆"),
)
FORWARDED_MAIL = (
    *("forwarded message", "forwarded by [^-]{0,80}", "weitergeleitete nachricht", "message transféré", "mensaje reenviado"),
    *("mensagem encaminhada", "转发邮件信息", "转发的邮件", "转发邮件", "轉寄的郵件", "轉寄郵件"),
)
FORWARDED_LINES = ("begin forwarded message:", "以下是转发的邮件[:：]", "開始轉寄郵件[:：]", "anfang der weitergeleiteten nachricht:")

# The header that Outlook, QQ Mail and Foxmail copy above the mail that is answered.
FROM_FIELDS = frozenset(("from", "发件人", "寄件者", "寄件人", "von", "de", "da", "van", "från", "fra", "od", "差出人", "보낸 사람", "от"))
OTHER_FIELDS = frozenset(
    (
        *("sent", "date", "to", "subject", "cc", "发送时间", "发送日期", "日期", "时间", "收件人", "抄送", "主题"),
        *("傳送時間", "寄件日期", "收件者", "副本", "主旨", "gesendet", "datum", "an", "betreff", "envoyé", "à", "objet", "fecha"),
        *("enviado", "enviado el", "para", "asunto", "data", "inviato", "a", "oggetto", "verzonden", "aan", "onderwerp"),
        *("送信日時", "宛先", "件名", "받는 사람", "제목", "skickat", "till", "ämne", "sendt", "til", "emne", "assunto", "enviada em"),
        *("wysłano", "do", "temat", "дата", "кому", "тема"),
    )
)

# `On Monday, Ann wrote:` is known by how it begins and by its verb.
WROTE = (
    *(r"\bwrote", r"\bwrites", r"\bschrieb", r"\ba écrit", r"\bescribió", r"\bha scritto", r"\bescreveu", r"\bskrev", r"\bschreef"),
    *(r"\bgeschreven", r"\bnapisał\(?a?\)?", r"\bkirjoitti", r"\bnapsal\(?a?\)?", r"\bírta", r"\bđã viết"),
    *("写道", "寫道", "写到", "的邮件", "のメール", "書きました", "작성", r"написал\(?а?\)?", "пишет"),
)
WROTE_BEGINNINGS = (
    *("on", "at", "am", "le", "el", "il", "em", "den", "op", "dnia", "w dniu", "vào"),
    *("ons", "fre", "man", "tir", "tor", "mån", "lør", "søn", "dne"),
)
WROTE_BEGINNINGS_CHINESE = ("在", "于", "於")

PHONE_LINES = (
    *("sent from (?:my|mail|yahoo|outlook|proton|samsung|huawei|xiaomi|windows|a )[^,!?]{0,50}", "sent (?:via|with) [^,!?]{1,50}"),
    *("get outlook for .{1,60}", "diese nachricht wurde von meinem .{1,60} gesendet", "von meinem .{1,40} gesendet"),
    *("gesendet (?:von|mit) [^,!?]{1,50}", "envoyé (?:de|depuis) (?:mon|ma) [^,!?]{1,40}", "enviado desde mi [^,!?]{1,40}"),
    *("enviado do meu [^,!?]{1,40}", "inviato (?:da|dal) [^,!?]{1,40}", "skickat från min [^,!?]{1,40}"),
    *(
        "verzonden vanaf mijn [^,!?]{1,40}",
        "(?:发自|發自|来自|發送自|发送自|傳送自)(?:我的)?\\s?[^，。！？,]{1,30}",
        "(?:从|從)我的.{1,20}(?:发送|傳送)",
    ),
    *("由网易邮箱大师.{0,20}", ".{0,20}から送信", "나의 .{1,20}에서 보냄", "获取 .{1,30}版 outlook"),
)
