"""What mail programs write around a quoted or forwarded mail, in the languages of their users. Pure data.

A phrase stands here because a program writes it, not because a person might. Patterns are parts of one
alternation each, matched without regard to case.
"""

# Between two rules of hyphens or the like, above the mail that is answered.
ORIGINAL_MAIL = (
    *("(?:original|reply)(?: messages?| appointment| e-?mail| text)", "original", "antwort nachricht", "originalnachricht"),
    *("replied message", "original[- ]nachricht", "ursprüngliche (?:mail|mitteilung)", "mail original"),
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
        "邮件原件",
        "originální (?:zpráva|e-?mail)",
        "izvirno sporočilo",
        "originalus pranešimas",
        "sākotnējais ziņojums",
        "algsõnum",
        "upprunaleg skilaboð",
        "оригинал поруке",
        "исходно съобщение",
        "missatge original",
        "pesan asli",
        "mesej asal",
        "thông điệp gốc",
        "ข้อความ(?:ต้นฉบับ|ดั้งเดิม)",
        "הודעה מקורית",
        "(?:الرسالة الأصلية|رسالة أصلية)",
        "original besked",
        "mensagem de origem",
        "messaggio di (?:origine|risposta)",
        "오리지널 메일",
        "pôvodná správa",
        "izvorna poruka",
        "оригинално съобщение",
    ),
)
# Our own line above the text of each mail we send: what stands below it is ours.
OWN_MARKER = ("reply above this line", "please reply above this line", "请在此行之上回复", "請在此行之上回覆")

# The lines of other desks, which want their answer above them too.
OTHER_MARKERS = (
    "(?:please )?(?:(?:type|write|enter|add|send|post) )?(?:your )?(?:reply|response|answer) above(?: this(?: line)?)?(?: to .{3,40})?",
    "write above this line(?: to .{3,40})?",
    r"(?:please )?do not (?:write|type|reply|delete)(?: or edit)? (?:below|beneath|under)? ?this line",
    "(?:bitte )?(?:antworten|schreiben|geben) sie .{0,40}(?:oberhalb|über) dieser (?:zeile|linie)(?: ein)?",
    "(?:bitte )?(?:nur )?(?:oberhalb|über) dieser (?:zeile|linie) (?:antworten|schreiben)",
    "(?:merci de |veuillez )?(?:répond(?:re|ez)|saisir votre réponse|écri(?:re|vez)) au[- ]dessus de cette ligne",
    "(?:por favor,? )?(?:respond(?:a|er|e)|escrib[ae] .{0,20}) (?:por encima|arriba) de esta l[ií]nea",
    "(?:por favor,? )?(?:responda|digite .{0,20}) acima desta linha",
    "(?:scriv[ia]|rispond[ia]|digit[ia]).{0,30} sopra questa (?:riga|linea)",
    "(?:typ|schrijf|antwoord|reageer|gelieve).{0,30} boven deze (?:regel|lijn).{0,12}",
    "(?:svar|skriv|svara) .{0,20}(?:over denne linje|over denne linjen|ovanför denna rad)",
    "(?:odpowiedz|wpisz odpowiedź|napisz) .{0,20}(?:powyżej|nad) tej linii|odpov[ěe]zte nad tímto řádkem",
    "(?:пожалуйста, )?(?:ответьте|введите свой ответ|пишите ответ|напишите ответ) (?:выше|над) эт(?:ой|ою) (?:линии|строки|строкой|чертой)",
    "(?:请|請)?在?(?:此|这|這|本)[条條]?(?:行|线|線)(?:以上|上方|之上|上面)(?:键入|輸入|输入|鍵入|回复|回覆|填写)(?:您的|你的)?(?:回复|回覆|内容)?",
    "この(?:行|線)(?:より|の)上(?:に|で)?(?:返信|回答|ご返信)?.{0,12}(?:返信|入力|記入)(?:してください|ください)?",
    "이 (?:줄|선) 위에 .{0,12}(?:회신|답장|답변|입력).{0,8}",
)

FORWARDED_MAIL = (
    *("forwarded (?:message|mail|e-?mail)", "original message forwarded", "begin forwarded message", "forwarded by .{1,80}"),
    *("forwarded message from .{1,80}", "weitergeleitet von .{1,80}", "transféré par .{1,80}"),
    *("reenviado por .{1,80}", "inoltrato da .{1,80}"),
    *(
        "weitergeleitete (?:nachricht|e-?mail)",
        "message transféré",
        "courriel transféré",
        "mail transféré",
        "message réexpédié",
        "mensaje reenviado",
    ),
    *("correo reenviado", "messaggio inoltrato", "mensagem (?:en|reen|re)caminhada", "doorgestuurd bericht", "doorgezonden bericht"),
    *("(?:przekazana|przesłana dalej) wiadomość", "wiadomość przekazana", "treść przekazanej wiadomości", "пересланное сообщение"),
    *("пересылаемое сообщение", "переслане повідомлення", "пересилане повідомлення", "vidarebefordrat meddelande"),
    *("videresendt (?:meddelelse|besked|melding)", "välitetty viesti", "edelleenlähetetty viesti", "přeposlan(?:á zpráva|ý e-?mail)"),
    *("перенаправленное сообщение", "перенаправлене повідомлення", "preposlan(?:á správa|ý e-?mail)", "iletilmiş (?:mesaj|ileti)"),
    *("mesaj înaintat", "missatge reenviat", "προωθημένο μήνυμα", "препратено съобщение", "proslijeđena poruka"),
    *("posredovano sporočilo", "thư đã chuyển tiếp", "הודעה (?:מועברת|שהועברה)", "الرسالة المعاد توجيهها", "ข้อความที่ส่งต่อ"),
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
    *("start på videresendt melding", "továbbított levél kezdete", "începutul mesajului redirecționat", "έναρξη προωθημένου μηνύματος"),
    *("začiatok preposlan(?:ého e-?mailu|ej správy)", "začátek přeposílané zprávy", "započni proslijeđenu poruku"),
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
    *("님의 말", "쓴 글", "เขียนว่า", "ने लिखा", "نوشت", r"\bescribiu\b", r"\brakstīja\b", r"\brašė\b", r"\bskrifaði\b", "idatzi du"),
    *(r"\bha escrit\b", "написао", "telah menulis", "Folgendes geschrieben"),
    *("menulis", r"\bnapísal", r"\bnapisa[ol]", r"\bva escriure\b", r"\bkirjutas\b", "כתב", "كتب"),
)
