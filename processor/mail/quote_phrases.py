"""What mail programs write around a quoted or forwarded mail, in the languages of their users. Pure data.

A phrase stands here because a program writes it, not because a person might. Names of fields are in lower case and without the white
space that some programs put between Chinese characters; patterns are parts of one alternation each, matched without regard to case.
"""

# Between two rules of hyphens or the like, above the mail that is answered.
ORIGINAL_MAIL = (
    *("(?:original|reply)(?: message| appointment| e-?mail)", "original", "antwort nachricht", "originalnachricht"),
    *(
        "ursprüngliche nachricht",
        r"urspr(?:üngl)?\. (?:nachricht|mail)",
        "ursprüngliche e-?mail",
        "original-?nachricht",
        "message d['’ ]?origine",
        "message original",
    ),
    *("message initial", "courriel original", "e-?mail d['’]origine", "mensaje original", "correo original", "mensagem original"),
    *("messaggio originale", "messaggio d['’]origine", "oorspronkelijk(?:e)? bericht", "origineel bericht", "oryginalna wiadomość"),
    *("wiadomość oryginalna", "исходное сообщение", "оригинальное сообщение", "пересылаемое сообщение", "оригінальне повідомлення"),
    *("originalmeddelande", "ursprungligt meddelande", "ursprungsmeddelande", "oprindelig meddelelse", "original meddelelse"),
    *("opprinnelig melding", "alkuperäinen viesti", "původní zpráva", "původní e-?mail", "orijinal mesaj", "özgün ileti", "özgün mesaj"),
    *("eredeti üzenet", "mesaj original", "mesajul original", "αρχικό μήνυμα", "thư gốc"),
    *("原始邮件(?:信息)?", "原始郵件", "原邮件", "原郵件", "原始信件", "原始訊息", "回复的?原(?:始)?邮件", "回覆的?原(?:始)?郵件"),
    *("元のメッセージ", "元のメール", "오리지널 메시지", "원본 ?메[시세]지", "원본 메일"),
    *(
        "邮件原文",
        "原邮件信息",
        "원본 이메일",
        "oprindelig besked",
        "originele? bericht",
        "pôvodná správa",
        "izvorna poruka",
        "оригинално съобщение",
    ),
)
# Our own line above the text of each mail we send: what stands below it is ours.
OWN_MARKER = ("reply above this line", "please reply above this line", "请在此行之上回复", "請在此行之上回覆")

FORWARDED_MAIL = (
    *("forwarded (?:message|mail|e-?mail)", "original message forwarded", "begin forwarded message", "forwarded by .{1,80}"),
    *("weitergeleitete (?:nachricht|e-?mail)", "message transféré", "courriel transféré", "message réexpédié", "mensaje reenviado"),
    *("correo reenviado", "messaggio inoltrato", "mensagem (?:en|re)caminhada", "doorgestuurd bericht", "doorgezonden bericht"),
    *("(?:przekazana|przesłana dalej) wiadomość", "wiadomość przekazana", "treść przekazanej wiadomości", "пересланное сообщение"),
    *("пересылаемое сообщение", "переслане повідомлення", "пересилане повідомлення", "vidarebefordrat meddelande"),
    *("videresendt (?:meddelelse|besked|melding)", "välitetty viesti", "edelleenlähetetty viesti", "přeposlaná zpráva"),
    *("iletilen (?:ileti|mesaj)", "yönlendirilen ileti", "továbbított üzenet", "mesaj redirecționat", "thư được chuyển tiếp"),
    *("转发邮件信息", "转发的?邮件", "转发信息", "轉寄的?郵件", "轉寄訊息", "已轉寄郵件", "轉發郵件", "被转发邮件"),
    *("転送(?:された)?メッセージ", "転送メール", "전달된 메[시세]지", "전달된 메일"),
)
# Apple writes a sentence without rules around it.
FORWARDED_LINES = (
    *("begin forwarded message", "(?:以下|下面)是被?转发的邮件", "开始转发的邮件", "開始轉寄郵件", "以下[為是]轉寄的郵件"),
    *("anfang der weitergeleiteten (?:nachricht|e-?mail)", "début du (?:message transféré|message réexpédié|courriel transféré)"),
    *(
        "inicio del mensaje reenviado",
        "comienzo del mensaje reenviado",
        "inizio messaggio inoltrato",
        "início da mensagem (?:re|en)encaminhada",
    ),
    *("início da mensagem (?:re|en)caminhada", "begin doorgestuurd bericht", "rozpoczęcie przekazywanej wiadomości"),
    *("początek przekazywanej wiadomości", "начало переадресованного сообщения", "начало пересылаемого сообщения"),
    *("vidarebefordrat brev", "start på videresendt besked", "starten på den videresendte meddelelse", "videresendt besked"),
    *(
        "videresendt melding",
        "välitetty viesti alkaa",
        "začátek přeposlané zprávy",
        "iletilen ileti başlangıcı",
        "початок листа, що пересилається",
    ),
    *("転送されたメッセージ", "次のメッセージを転送します", "전달된 메시지"),
)
# Subjects of forwards, by program and language, before a colon.
FORWARD_PREFIXES = frozenset(
    (
        *("fw", "fwd", "wg", "tr", "rv", "i", "enc", "res enc", "doorst", "pd", "vb", "vs", "vl", "vidarebefordrat", "videresendt", "přep"),
        *(
            "ilt",
            "továbbítás",
            "fs",
            "转发",
            "轉寄",
            "轉發",
            "转寄",
            "転送",
            "전달",
            "пересл",
            "переслано",
            "fwd.",
            "weitergeleitet",
            "inoltro",
        ),
    )
)
# A prefix of forwards that is one of replies where the copied header is in another language: Danish and Finnish.
REPLY_BY_FROM_FIELD = {"vs": "lähettäjä"}

# The header that Outlook, QQ Mail and Foxmail copy above the mail that is answered, one table a kind of field.
FROM_FIELDS = frozenset(
    (
        *("from", "发件人", "發件人", "寄件者", "寄件人", "发信人", "von", "absender", "de", "expéditeur", "remitente", "da", "mittente"),
        *("remetente", "van", "afzender", "od", "nadawca", "от", "отправитель", "від", "från", "avsändare", "fra", "afsender", "avsender"),
        *(
            "lähettäjä",
            "odesílatel",
            "kimden",
            "gönderen",
            "feladó",
            "từ",
            "από",
            "差出人",
            "送信者",
            "送信元",
            "보낸사람",
            "보낸 사람",
            "발신",
        ),
        *("de la", "dari", "saatja", "מאת", "من"),
    )
)
DATE_FIELDS = frozenset(
    (
        *("sent", "date", "sent on", "date sent", "sent at", "gesendet", "datum", "gesendet am", "envoyé", "envoyé le", "date d'envoi"),
        *("fecha", "enviado", "enviado el", "enviado em", "enviada em", "enviada", "data", "data di invio", "inviato", "data invio"),
        *("verzonden", "verzonden op", "wysłano", "data wysłania", "дата", "отправлено", "надіслано", "skickat", "datum skickat", "sendt"),
        *(
            "dato",
            "lähetetty",
            "päivämäärä",
            "päiväys",
            "odesláno",
            "gönderildi",
            "gönderme tarihi",
            "tarih",
            "elküldve",
            "dátum",
            "đã gửi",
        ),
        *(
            "发送时间",
            "发送日期",
            "发件时间",
            "日期",
            "时间",
            "發送時間",
            "發送日期",
            "傳送時間",
            "寄件日期",
            "傳送日期",
            "時間",
            "已发送",
            "送信日時",
        ),
        *("送信日", "日時", "日付", "보낸 날짜", "보낸날짜", "날짜", "보낸 시간", "발송일", "보냄"),
        *(
            "στάλθηκε",
            "trimis",
            "dikirim",
            "saadetud",
            "odoslané",
            "poslano",
            "изпратено",
            "enviat",
            "ngày",
            "נשלח",
            "תאריך",
            "تم الإرسال",
            "التاريخ",
        ),
    )
)
TO_FIELDS = frozenset(
    (
        *(
            "to",
            "cc",
            "bcc",
            "reply-to",
            "an",
            "kopie",
            "kopie (cc)",
            "blindkopie",
            "à",
            "destinataire",
            "pour",
            "copie",
            "copie à",
            "para",
        ),
        *(
            "destinatario",
            "destinatário",
            "c.c.",
            "copia",
            "cópia",
            "a",
            "per conoscenza",
            "aan",
            "kopia",
            "do",
            "dw",
            "udw",
            "кому",
            "копия",
        ),
        *("копія", "till", "til", "kopi", "vastaanottaja", "kopio", "komu", "kopie", "kime", "bilgi", "alıcı", "címzett", "másolat", "tới"),
        *("收件人", "抄送", "收件者", "副本", "密送", "答复", "宛先", "受信者", "받는사람", "받는 사람", "참조", "수신"),
        *("importance", "priority", "attachments", "attachment", "attach", "附件", "reply to", "priorité", "wichtigkeit", "resent-from"),
        *("προς", "către", "kepada", "adressaat", "za", "prima", "до", "per a", "đến", "אל", "إلى"),
    )
)
SUBJECT_FIELDS = frozenset(
    (
        *("subject", "betreff", "objet", "sujet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "тема", "ämne", "emne", "aihe"),
        *("předmět", "konu", "tárgy", "chủ đề", "θέμα", "主题", "主題", "主旨", "标题", "件名", "제목", "subiect"),
        *("subjek", "predmet", "относно", "assumpte", "teema", "נושא", "الموضوع"),
    )
)

# `On Monday, Ann <ann@…> wrote:` by its verb, its place in the line is a matter of the language.
WROTE = (
    *(r"\bwrote\b", r"\bwrites\b", r"\bsent\b", r"\bschrieb\b", r"\bgeschrieben\b", r"\ba écrit\b", r"\bescribió\b", r"\bha scritto\b"),
    *(
        r"\bescreveu\b",
        r"\bskrev\b",
        r"\bschreef\b",
        r"\bgeschreven\b",
        r"\bnapisał",
        r"\bpisze\b",
        r"\bkirjoitti\b",
        r"\bnapsal",
        r"\byazdı\b",
    ),
    *(r"\bírta\b", "đã viết", r"\ba scris\b", "έγραψε", "написа", r"\bписал", "пишет", r"\bпише\b"),
    *("写道", "寫道", "写到", "撰写", "撰寫", "的邮件", "のメール", "書きました", "は書き", "작성", "썼습니다", "쓰셨습니다"),
    *("menulis", r"\bnapísal", r"\bnapisa[ol]", r"\bva escriure\b", r"\bkirjutas\b", "כתב", "كتب"),
)
