"""What out-of-office replies say, in the languages of their writers. Pure data.

Patterns are parts of one alternation each, matched without regard to case on one sentence. They are in the first person or in the voice
of an office, and in the present or the future: who writes `I was out of office` tells a story. None of them decides alone (`absence`).
"""

# The writer is away.
ABSENT = (
    (
        r"\bi(?:['’]m| am| will be|['’]ll be| shall be)\b.{0,24}\b(?:out of (?:the |my )?office|out of office|ooo|away"
        "|abroad|absent|unavailable)"
    ),
    (
        r"\bi(?:['’]m| am| will be|['’]ll be)\b.{0,24}\b(?:on|taking) .{0,14}(?:leave|vacation|holidays?|pto"
        "|business trip|sabbatical)"
    ),
    *(r"\bi(?:['’]m| am| will be|['’]ll be)\b.{0,16}\b(?:travell?ing|not in the office|not available|not at my desk)",),
    *(r"\bi(?:['’]m| am| will be|['’]ll be) back (?:in|at) (?:the|my) office\b", r"\b(?:bin|werde) .{0,30}wieder im büro\b"),
    *(r"^(?:currently |presently )?(?:out of (?:the )?office|on (?:annual |parental |maternity )?leave)\b",),
    *(r"\bis (?:currently )?out of the office\b", r"\b(?:our|the) offices? (?:is|are|will be) closed\b"),
    *(r"\bi (?:no longer work|have left the company|am no longer with)\b",),
    *(r"(?:我|本人)(?:将|將|会|會)?(?:于|於|在|从|從|自)?\d.{0,30}(?:休假|年假|出差|外出|度假|放假|请假|請假|休产假)",),
    *(
        "(?:目前|现在|現在|正在|我在|我已|本人).{0,12}(?:休假|度假|出差|放假|外出|年假|产假|陪产假|病假|请假|請假|出國|出国)",
        "(?:休假|度假|出差|放假|外出|不在办公室|不在辦公室)(?:中|期间|期間)",
    ),
    *("不在(?:办公室|辦公室|公司|座位|工位)", "^(?:我在|正在)?(?:休假|度假|出差)", "(?:放假|休假|假期)(?:时间|時間|安排)?[为為:：]"),
    *("(?:休(?:暇|業|み|業日)|出張|不在|夏季休|年末年始休|育児休).{0,12}(?:中|いた|して|しており|となり|頂|取得|です|の為|のため)",),
    *("(?:휴가|출장|부재|연차|육아휴직|외근).{0,8}(?:중|입니다|예정|으로|로 인해)", "자리를 비(?:우|웠)", "사무실에 없"),
    (
        r"\bich (?:bin|befinde mich)\b.{0,80}\b(?:nicht (?:im (?:büro|hause?|dienst)|erreichbar|anwesend|am arbeitsplatz"
        "|verfügbar)|abwesend|außer haus|ausser haus)"
    ),
    (
        r"\b(?:bin ich|befinde ich mich)\b.{0,60}\b(?:nicht (?:im (?:büro|hause?)|erreichbar|anwesend)|abwesend|im urlaub"
        "|auf (?:dienst|geschäfts)reise|in elternzeit)"
    ),
    *(r"\bich (?:bin|befinde mich)\b.{0,60}\b(?:im urlaub|auf (?:dienst|geschäfts)reise|in elternzeit|krank)",),
    *(r"\bunser büro (?:ist|bleibt)\b.{0,40}geschlossen",),
    *(r"\bje (?:suis|serai)\b.{0,40}\b(?:absent|en (?:congés?|vacances|déplacement|arrêt)|indisponible|hors du bureau)",),
    *(r"\bactuellement (?:absent|en congés?|en vacances)", r"\b(?:nos bureaux sont|notre bureau (?:est|sera)) fermés?\b"),
    *(r"\b(?:estoy|estaré|me encuentro|me encontraré)\b.{0,30}\b(?:fuera|ausente|de (?:vacaciones|viaje|baja|permiso))",),
    *(r"\bno (?:estoy|estaré|me encuentro) (?:en (?:la|mi) oficina|disponible)",),
    *(r"\b(?:sono|sarò)\b.{0,30}\b(?:assente|fuori (?:ufficio|sede)|in (?:ferie|vacanza|trasferta)|fuori dall['’]ufficio)",),
    *(r"\bnon (?:sono|sarò) in ufficio",),
    *(r"\b(?:estou|estarei|encontro-me|encontrar-me-ei)\b.{0,30}\b(?:ausente|fora|de (?:férias|licença)|em (?:férias|viagem))",),
    *(r"\bik ben\b.{0,60}\b(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|met (?:vakantie|verlof)|op vakantie)",),
    *(r"\bben ik\b.{0,60}\b(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|met vakantie|op vakantie)",),
    *(r"\b(?:jestem|będę|przebywam)\b.{0,40}\b(?:nieobecn[ya]|na urlopie|poza biurem|w delegacji|niedostępn[ya])",),
    *(r"\bnie ma mnie w (?:biurze|pracy)",),
    (
        r"\bя (?:сейчас |в настоящее время |буду )?(?:нахожусь )?(?:в отпуске|в командировке|отсутству\w{1,4}|не в офисе"
        "|на больничном)"
    ),
    *(r"\bв (?:настоящее|данное) время.{0,20}(?:отсутствую|в отпуске|в командировке)",),
    *(r"\b(?:буду )?отсутств(?:ую|овать) (?:на рабочем месте|в офисе)",),
    (
        r"\bjag (?:är|har|kommer att vara)\b.{0,40}\b(?:semester|inte på (?:kontoret|plats)|frånvarande|bortrest"
        "|föräldraledig|ledig)"
    ),
    *(r"\bjeg (?:er|har|holder)\b.{0,40}\b(?:ferie|ikke (?:på kontoret|til stede)|fraværende|bortrejst|bortreist|orlov|barsel)",),
)

# When the writer is back.
RETURNING = (
    *(r"\b(?:will|shall|['’]ll) (?:be back|return|be returning|be available again)\b",),
    *(r"\b(?:returning|back) (?:in the office |at work |to work |to the office )?(?:on|by)\b", r"\b(?:am|i['’]m) back\b"),
    *(r"\b(?:until|till|through)\b.{0,20}\b(?:\d|next |(?:mon|tues|wednes|thurs|fri|satur|sun)day)", r"\bfrom\b.{0,30}\bto\b.{0,20}\d"),
    *(
        "(?:至|到|截止).{0,12}(?:日|号)",
        "(?:日|号|后|後).{0,6}(?:回来|回來|返回|回到|恢复|上班|返岗|回公司|回國|回国)",
        "(?:まで|より|から).{0,12}(?:不在|休|出社|復帰|お休)",
    ),
    *("(?:까지|부터|복귀)", r"\b(?:bis|ab)\b.{0,20}\d", r"\bwieder (?:im büro|erreichbar|zurück|da|für sie)"),
    *(r"\b(?:jusqu['’]au|de retour|mon retour|à partir du)\b", r"\bdu \d.{0,20} au \d"),
    *(r"\b(?:hasta el|a partir del|regres(?:o|aré)|vuelvo|volveré|mi regreso)\b",),
    *(r"\b(?:fino al|rientr(?:o|erò)|torner[òo]|dal \d{1,2}.{0,14} al)\b",),
    *(r"\b(?:até|a partir de|regress(?:o|arei)|retorn(?:o|arei)|voltarei)\b", r"\b(?:tot (?:en met)?|vanaf|terug op|ben terug)\b"),
    *(r"\b(?:do|od) (?:dnia )?\d", r"\b(?:wracam|wrócę|powrót|będę dostępn[ya])\b", r"\b(?:до|по|с) \d"),
    *(r"\b(?:вернусь|выйду|возвращаюсь)\b", r"\b(?:till|t\.o\.m\.|åter|tillbaka|til og med|tilbage|tilbake)\b"),
)

# Whom to ask meanwhile.
DEPUTY = (
    (
        r"\b(?:urgent|emergency|immediate (?:assistance|attention|help|response)|in my absence|while i(?:['’]m"
        r"| am) (?:away|out))\b.{0,90}\b(?:contact|call|e-?mail|reach|write|direct)\b(?! me\b)"
    ),
    (
        r"\b(?:please|kindly) (?:contact|reach out to|e-?mail|direct|refer)\b(?! me\b).{0,120}\b(?:urgent|absence"
        "|immediate|instead|assistance|help|@|colleague)"
    ),
    *(
        r"\bmy colleagues?\b",
        "(?:如有|若有|如遇|如果有|有).{0,6}(?:急事|紧急|緊急|要事|急).{0,20}(?:联系|聯繫|联络|聯絡|致电|致電|拨打|电话|電話|手机)",
    ),
    *(
        "请(?:联系|与)(?!我).{0,20}(?:同事|@|联系)",
        "(?:お急ぎ|緊急|至急).{0,24}(?:連絡|まで|お願い|電話)",
        "(?:급한|긴급|급하신).{0,24}(?:연락|문의|전화)",
    ),
    *(r"\bin dringenden (?:fällen|angelegenheiten)\b",),
    *(r"\b(?:wenden sie sich|kontaktieren sie)\b.{0,60}\b(?:kolleg|vertretung|@|frau|herrn)",),
    *(r"\bmein(?:e|er)? (?:kolleg(?:e|in|en)|vertretung)\b", r"\bnicht weitergeleitet\b"),
    *(r"\b(?:en cas d['’]urgence|pour toute (?:urgence|demande urgente)|en mon absence|pendant mon absence)\b",),
    *(r"\ben caso de urgencia\b", r"\bpara (?:asuntos|temas) urgentes\b", r"\bdurante mi ausencia\b"),
    *(r"\bper (?:urgenze|questioni urgenti|richieste urgenti|qualsiasi urgenza)\b", r"\bin caso di urgenza\b"),
    *(r"\bem caso de urgência\b", r"\bpara assuntos urgentes\b", r"\b(?:na|durante a) minha ausência\b"),
    *(r"\b(?:voor|bij) (?:dringende|spoedeisende|urgente)\b", r"\btijdens mijn afwezigheid\b"),
    *(r"\bw (?:pilnych|nagłych) (?:sprawach|przypadkach)\b", r"\bpodczas mojej nieobecności\b"),
    *(r"\bпо (?:срочным|неотложным) (?:вопросам|делам)\b", r"\bв (?:моё|мое) отсутствие\b", r"\bв случае срочной\b"),
    *(r"\bvid brådskande\b|\bvid akuta\b|\bi brådskande\b", r"\bi hastesager\b", r"\bved hastesager\b", r"\bhvis det haster\b"),
    *(r"\bved hastende\b",),
)

# The writer will answer later, or reads little meanwhile.
LATER = (
    *(r"\b(?:will|shall|['’]ll) (?:respond|reply|answer|get back to you|read|attend)\b.{0,60}\b(?:return|back|soon)\b",),
    *(r"\b(?:limited|no|intermittent|sporadic|little) access to (?:my )?(?:e-?mails?|messages|the internet)\b",),
    *(r"\b(?:delay(?:ed)?|slower?) (?:in )?(?:response|responding|reply|replies|to respond)\b",),
    *(r"\bnot (?:be )?(?:check|read|monitor)ing (?:my )?(?:e-?mails?|this)\b", r"\bupon my return\b"),
    *("(?:无法|無法|不能|不便)(?:及时|即時|即时|立即|马上|亲自|親自|查看|收发|回复|回覆).{0,10}",),
    *(
        "(?:尽快|盡快|儘快|第一时间|第一時間|及时|再|再次)(?:给您|給您|给你|與您|与您|跟您|为您)?(?:回复|回覆|答复|处理|處理|联系|聯繫|聯絡)",
    ),
    *(
        "(?:返信|回答|ご?連絡|対応).{0,16}(?:遅れ|以降|できません|いたします|差し上げ|させて)",
        "(?:답변|회신|확인|연락).{0,14}(?:드리겠|늦|어렵|불가)",
    ),
    *(r"\b(?:antworte|melde mich|beantworte|kümmere mich|bearbeite)\b", r"\bnach meiner rückkehr\b"),
    *(r"\b(?:keinen|eingeschränkten|nur begrenzt) (?:zugriff|zugang)\b", r"\be-?mails? (?:werden|wird)\b.{0,24}\b(?:nicht|erst)\b"),
    *(r"\b(?:répondrai|reviendrai vers vous|dès mon retour|à mon retour)\b", r"\baccès limité\b"),
    *(r"\b(?:responderé|contestaré|atenderé|a mi (?:regreso|vuelta))\b", r"\bacceso limitado\b"),
    *(r"\b(?:risponderò|al mio rientro|al mio ritorno)\b", r"\baccesso limitato\b"),
    *(r"\b(?:responderei|no meu regresso|assim que regressar|quando retornar)\b", r"\bacesso limitado\b"),
    *(r"\b(?:beantwoord|reageer|na mijn terugkomst|bij terugkomst|zodra ik terug)\b", r"\b(?:odpowiem|odpiszę|po powrocie)\b"),
    *(r"\bograniczony dostęp\b", r"\b(?:отвечу|после возвращения|как только вернусь)\b", r"\bограничен(?:ный)? доступ\b"),
    *(r"\b(?:svarar|återkommer|när jag är tillbaka)\b", r"\b(?:svarer|vender tilbage|besvarer)\b"),
)

# The text says of itself that no person wrote it.
MACHINE = (
    (
        r"\bthis is an? (?:automat(?:ed|ic)(?:ally generated)?|auto-?generated|auto) (?:e-?mail|reply|response|message"
        "|notification|answer)"
    ),
    *(r"^auto(?:mated|matic)?[- ]?(?:reply|response|responder)\b",),
    *(r"\bthis (?:e-?mail|message|reply) (?:was|is|has been) (?:sent |generated )?automatically\b",),
    *(r"\bonly notification you will receive while\b",),
    *(
        "(?:这是|這是|此为|此為|本邮件为|本郵件為|此邮件为|此郵件為|此信为|本邮件是|此邮件是|此邮件系|本邮件系).{0,12}(?:自动|自動)(?:回复|回覆|发送|發送|生成|应答|答复|發出|发出)",
    ),
    *(
        "^【?(?:自动|自動)(?:回复|回覆|答复)】?[:：，,。]?",
        "(?:自動(?:返信|応答|送信|配信)|自動的に送信).{0,8}(?:メール|です|しており|されて|いたし)",
    ),
    *("자동 ?(?:응답|회신|발송|으로 발송).{0,8}(?:메일|입니다|된|되)",),
    *(r"\b(?:dies(?:e|es)? ist eine )?automatisch(?:e|en)? (?:antwort|abwesenheits|nachricht|generierte|erstellte|e-?mail)",),
    *(r"\bautomatisch (?:generiert|erstellt|versandt|erzeugt)",),
    *(r"\b(?:réponse|message|courriel|e-?mail) (?:automatique|généré automatiquement)",),
    *(r"\b(?:respuesta|mensaje|correo) (?:automátic[ao]|generado automáticamente)",),
    *(r"\b(?:risposta|messaggio|e-?mail) (?:automatic[ao]|generat[ao] automaticamente)",),
    *(r"\b(?:resposta|mensagem|e-?mail) (?:automátic[ao]|gerad[ao] automaticamente)",),
    *(r"\b(?:automatisch (?:antwoord|bericht|gegenereerd|verzonden))",),
    *(r"\b(?:wiadomość|odpowiedź) (?:automatyczna|wygenerowan\w{1,4} automatycznie)",),
    *(r"\bавтоматическ(?:ий ответ|ое (?:сообщение|письмо|уведомление))", r"\b(?:отправлено|создано|сформировано) автоматически"),
    *(r"\b(?:detta är ett automatiskt|dette er (?:et|en) automatisk|autosvar)\b",),
)

# A polite receipt, such as machines and people give.
THANKS = (
    *(r"\bthank(?:s| you) (?:very much )?for (?:your|the|contacting|getting in touch|reaching out|writing|e-?mailing)\b.{0,24}",),
    *(r"\b(?:your|the) (?:e-?mail|message|enquiry|request) (?:has been|was|is) received\b",),
    *(
        "(?:感谢|感謝|谢谢|謝謝)(?:您|你)?的?(?:来信|來信|邮件|郵件|来函|来件|關注|关注)",
        "(?:邮件|郵件|来信|來信|来件|信件)(?:我)?(?:已|已经|已經)?(?:收到|收悉)",
    ),
    *(
        "(?:已|已经|已經)(?:收到|收悉)(?:您|你|贵|貴)?的?.{0,4}(?:邮件|郵件|来信|來信|信)",
        "(?:メール|お問い合わせ|ご連絡).{0,14}(?:ありがとう|有難う|拝受|受領|受け取り|受信)",
    ),
    *("(?:메일|연락|문의).{0,14}(?:감사|잘 받았)",),
    *(r"\b(?:vielen dank|danke|besten dank|herzlichen dank) für (?:ihre|deine|die) (?:e-?mail|nachricht|anfrage|mail|mitteilung)",),
    *(r"\bmerci (?:de|pour) (?:votre|ton) (?:message|courriel|e-?mail|mail)", r"\bj['’]ai bien reçu votre"),
    *(r"\bgracias por (?:su|tu|el|escribir|contactar)\b", r"\bgrazie per (?:la (?:sua|tua)|il (?:suo|tuo)|averci|avermi|l['’]e)"),
    *(r"\bobrigad[oa] (?:pelo|pela|por)\b", r"\bagradeço (?:o|a) (?:seu|sua)", r"\b(?:bedankt|dank (?:u|je)) voor (?:uw|je|het)\b"),
    *(r"\bdziękuj[ęe] za (?:wiadomość|kontakt|maila|e-?mail)", r"\bспасибо за (?:ваше|письмо|обращение)"),
    *(r"\bблагодарю за (?:ваше|письмо)", r"\btack för (?:ditt|att|mailet)|\btak for (?:din|beskeden)"),
)

# Every sentence that matches ABSENT or MACHINE holds one of these: most mails hold none, and then no pattern needs to be tried.
STEMS = (
    *("office", "ooo", "away", "abroad", "absent", "unavailable", "leave", "vacation", "holiday", "pto", "business trip", "sabbatical"),
    *("travel", "available", "my desk", "büro", "closed", "no longer", "left the company", "auto", "only notification"),
    *("休", "假", "出差", "外出", "不在", "出国", "出國", "出張", "自动", "自動"),
    *("휴", "출장", "부재", "연차", "외근", "자리를", "사무실", "자동"),
    *("erreichbar", "anwesend", "arbeitsplatz", "verfügbar", "abwesend", "haus", "dienst", "urlaub", "reise", "elternzeit", "krank"),
    *("geschlossen", "congé", "vacances", "déplacement", "arrêt", "indisponible", "bureau", "fermé"),
    *("fuera", "ausente", "vacaciones", "viaje", "baja", "permiso", "oficina", "disponible", "assente", "ufficio", "sede", "ferie"),
    *("vacanza", "trasferta", "fora", "férias", "licença", "viagem", "automát"),
    *("afwezig", "aanwezig", "kantoor", "bereikbaar", "vakantie", "verlof"),
    *("nieobecn", "urlopie", "biur", "delegacji", "niedostępn", "pracy"),
    *("отпуск", "командиров", "отсутств", "офис", "больничн", "автоматич"),
    *("semester", "kontoret", "plats", "frånvarande", "bortre", "ledig", "til stede", "fraværende", "orlov", "barsel"),
)
