"""What responders say of the mail, of their answer and of themselves, in the languages of their writers. Pure data.

Patterns are parts of one alternation each, matched without regard to case on one sentence. None of them decides alone (`absence`).
"""

# The writer will answer later.
LATER = (
    *(r"\b(?:will|shall|['’]ll) (?:respond|reply|answer|get back to you|read|attend)\b.{0,60}\b(?:return|back|soon|possible|reopen)\b",),
    *(r"\b(?:delay(?:ed|s)?|slower?) (?:in |to )?(?:response|responding|reply|replies|respond)\b", r"\bexpect (?:a )?delays?\b"),
    *(r"\breply when i am\b", r"\bslow to respond\b"),
    *("(?:无法|無法|不能|不便|不方便)(?:及时|即時|即时|立即|马上|亲自|親自|查看|收发|回复|回覆).{0,10}",),
    *(
        (
            "(?:尽快|盡快|儘快|第一时间|第一時間|及时|再|再次)(?:给您|給您|给你"
            "|與您|与您|跟您|为您)?(?:回复|回覆|答复|处理|處理|联系|聯繫|聯絡)"
        ),
    ),
    *(
        "(?:返信|回答|ご?連絡|対応).{0,16}(?:遅れ|以降|できません|いたします|差し上げ|させて)",
        "(?:답변|회신|확인|연락).{0,14}(?:드리겠|늦|어렵|불가)",
    ),
    *(r"\b(?:antworte|melde mich|beantworte|kümmere mich|bearbeite)\b", r"\bmeine antwort verzögert\b"),
    *(r"\b(?:nach|bei) meiner rückkehr\b.{0,40}\b(?:antwort|beantwort|meld|bearbeit)", r"\be-?mails? (?:werden|wird)\b.{0,24}\berst\b"),
    *(r"\b(?:répondrai|réponds|reviendrai vers vous|prendrai connaissance)\b", r"\b(?:traiterons|répondrons)\b.{0,40}\bretour\b"),
    *(r"\b(?:responderé|contestaré|atenderé|les contesto|le contesto)\b",),
    *(r"\b(?:risponderò|vi risponderò|leggerò)\b.{0,40}\b(?:rientro|ritorno)\b",),
    *(r"\brisponderò\b", r"\b(?:responderei|retornaremos o contato)\b", r"\b(?:beantwoord|reageer|lees je mail)\b"),
    *(r"\b(?:odpowiem|odpiszę)\b", r"\bотвечу\b", r"\b(?:svarar|återkommer|svarer|vender tilbage|besvarer)\b"),
)

# He reads little meanwhile, or nobody does.
UNREAD = (
    *(r"\b(?:limited|no|intermittent|sporadic|little|restricted) access to (?:my |our )?(?:e-?mails?|messages|the internet)\b",),
    *(r"\b(?:not|won['’]t) (?:be )?(?:check|read|monitor|reply|respond)ing (?:to )?(?:my |your )?(?:e-?mails?|messages|this)\b",),
    *(r"\bchecking e-?mails? (?:only )?(?:sporadically|infrequently|occasionally|periodically)\b",),
    *(r"\b(?:not|no longer) (?:being |be )?(?:monitored|checked regularly)\b",),
    *(r"\b(?:message|e-?mail)s? (?:has|have|will) not be(?:en)? forwarded\b",),
    *(r"\be-?mails? (?:sent )?to this address will not be read\b", r"\bmy working days are\b", r"\bi (?:only )?work part[- ]time\b"),
    *(r"\bich arbeite\b.{0,20}\bteilzeit", r"\bje travaille à temps partiel\b"),
    *(r"\b(?:keinen|eingeschränkten|nur begrenzt|begrenzten) (?:zugriff|zugang)\b", r"\blese meine (?:e-?)?mails\b.{0,20}\bunregelmäßig\b"),
    *(r"\be-?mails? (?:werden|wird)\b.{0,24}\bnicht (?:weitergeleitet|gelesen|bearbeitet)\b", r"\be-?mail-adresse wird nicht mehr\b"),
    *(r"\baccès (?:limité|restreint)\b", r"\bconsulte peu mes (?:e-?)?mails\b", r"\bacceso limitado\b", r"\baccesso limitato\b"),
    *(r"\bnon leggerò la posta\b", r"\bacesso limitado\b", r"\b(?:mail|berichten) (?:wordt|worden) niet (?:gelezen|doorgestuurd)\b"),
    *(r"\bograniczony dostęp\b", r"\bограничен(?:ный)? доступ\b", "(?:邮件|郵件)(?:回复|回覆|查看).{0,6}(?:延迟|延遲|不及时|不及時)"),
    *("메일 확인이 (?:어렵|불가|늦)", "メール.{0,6}(?:返信|確認).{0,6}(?:遅れ|遅く|でき(?:ない|ません))"),
)

# An answer within a stated time or as soon as may be, from nobody in particular.
DUE = (
    (
        r"\b(?:we|team) (?:will|['’]ll|aim to|shall) .{0,30}(?:reply|respond"
        r"|answer|get back to you|be in touch) .{0,20}(?:as soon as|shortly)\b"
    ),
    "(?:邮件|郵件|来信|來信).{0,4}(?:收到|收悉).{0,8}(?:将|將|会|會).{0,4}(?:尽快|盡快|儘快|第一时间).{0,4}(?:回复|回覆|处理|處理|答复)",
    (
        r"\b(?:we|team|agents?|representative|someone|advis[eo]r) .{0,40}(?:reply"
        r"|respond|answer|get back|be in touch|contact you) .{0,40}"
        r"(?:within|in|up to) (?:the next )?.{1,14} (?:hour|day)"
    ),
    *(r"\b(?:take|takes) (?:us )?(?:up to )?.{1,14}\b(?:business|working) days\b.{0,16}\b(?:reply|respond|answer)\b",),
    *(r"\bresponse times? (?:is|are|may)\b", r"\bhigh(?:er)? (?:than usual )?volumes? of (?:enquir|inquir|e-?mails?|requests?|messages?)"),
    *(r"\b(?:wir melden uns|melden uns|beantworte[nt]|antworten wir)\b.{0,40}\b(?:innerhalb|binnen)\b.{0,20}\b(?:werktag|stunden|tage)",),
    *(r"\bwird (?:schnellstmöglich|umgehend|in kürze|so schnell wie möglich) bearbeitet\b",),
    *(r"\bbeantwortung\b.{0,30}\bbis zu\b.{0,12}\btage\b",),
    *(r"\b(?:répondrons|réponse|traitée?)\b.{0,30}\b(?:(?:délai|sous|dans les) (?:de )?\d{1,2}|meilleurs délais)",),
    *(r"\bsous \d{1,3} ?h(?:eures)?\b",),
    *(r"\b(?:responderemos|contestaremos|atenderemos)\b.{0,40}\b(?:plazo|horas|brevedad|posible)\b",),
    *(r"\b(?:risponderemo|ricontatteremo|risposta)\b.{0,30}\b(?:entro|prima possibile|più presto)\b", r"\brisponderemo entro\b"),
    *(r"\b(?:respondida|responderemos|resposta)\b.{0,30}\b(?:prazo|dias úteis|horas|brevidade)\b",),
    *(r"\bbinnen\b.{0,14}\b(?:werkdagen|uur|dagen)\b.{0,20}\b(?:reageren|antwoord|beantwoord)",),
    *(r"\bodpowiemy\b.{0,20}\b(?:ciągu|najszybciej)\b",),
    *(r"\b(?:рассмотрен\w{0,2}|ответим|ответ)\b.{0,24}\b(?:в течение|ближайшее время)\b", r"\båterkommer\b.{0,20}\barbetsdagar\b"),
    *("(?:将|將|会|會)(?:于|於|在)?.{0,10}(?:小时|小時|工作日|工作天|天)(?:内|內)?.{0,8}(?:回复|回覆|答复|答覆|联系|聯絡)",),
    *("営業日(?:以内|中|ほど).{0,16}(?:返信|連絡|回答)", "영업일.{0,14}(?:답변|회신|연락)"),
    *(r"\bvender tilbage\b.{0,20}\b(?:hverdage|arbejdsdage)\b",),
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
    *(r"\b(?:please )?do not (?:reply|respond) (?:directly )?to this (?:e-?mail|message)\b",),
    *(
        (
            "(?:这是|這是|此为|此為|本邮件为|本郵件為|此邮件为|此郵件為|此信为|本邮件是|此邮件是"
            "|此邮件系|本邮件系).{0,12}(?:自动|自動)(?:回复|回覆|发送|發送|生成|应答|答复|發出|发出)"
        ),
    ),
    *(
        "^【?(?:自动|自動)(?:回复|回覆|答复)】?[:：，,。]?",
        "(?:自動(?:返信|応答|送信|配信)|自動的に送信).{0,8}(?:メール|です|しており|されて|いたし)",
    ),
    *("(?:请勿|請勿)(?:直接)?(?:回复|回覆)", "系统自动(?:发|生)|系統自動(?:發|產)", "(?:送信|配信)専用", "발신 ?전용"),
    *("자동 ?(?:응답|회신|발송|으로 발송).{0,8}(?:메일|입니다|된|되)",),
    *(r"\b(?:dies(?:e|es)? ist eine )?automatisch(?:e|en)? (?:antwort|abwesenheits|nachricht|generierte|erstellte|e-?mail)",),
    *(r"\bautomatisch (?:generiert|erstellt|versandt|erzeugt)", r"\bantworten sie (?:bitte )?nicht auf diese"),
    *(r"\b(?:réponse|message|courriel|e-?mail) (?:automatique|généré automatiquement)", r"\bmerci de ne pas (?:y )?répondre\b"),
    *(r"\b(?:respuesta|mensaje|correo) (?:automátic[ao]|generado automáticamente)", r"\bno responda a este (?:correo|mensaje|e-?mail)"),
    *(r"\b(?:risposta|messaggio|e-?mail) (?:automatic[ao]|generat[ao] automaticamente)", r"\bnon rispondere a questa (?:e-?mail|mail)"),
    *(r"\b(?:resposta|mensagem|e-?mail) (?:automátic[ao]|gerad[ao] automaticamente)", r"\bnão responda a est[ea] (?:e-?mail|mensagem)"),
    *(r"\b(?:automatisch (?:antwoord|bericht|gegenereerd|verzonden))",),
    *(r"\b(?:wiadomość|odpowiedź) (?:automatyczna|wygenerowan\w{1,4} automatycznie)",),
    *(r"\bавтоматическ(?:ий ответ|ое (?:сообщение|письмо|уведомление))", r"\b(?:отправлено|создано|сформировано) автоматически"),
    *(r"\b(?:detta är ett automatiskt|dette er (?:et|en) automatisk|autosvar)\b",),
)

# A polite receipt, such as machines and people give.
THANKS = (
    *(r"\bthank(?:s| you) (?:very much )?for (?:your|the|contacting|getting in touch|reaching out|writing|e-?mailing)\b.{0,24}",),
    *(r"\b(?:your|the) (?:e-?mail|message|enquiry|inquiry|request) (?:has been|was|is) (?:received|registered|logged)\b",),
    *(r"\b(?:we|i)(?: have|['’]ve)? (?:successfully )?received your (?:e-?mail|message|enquiry|inquiry|request)\b",),
    *(
        "(?:感谢|感謝|谢谢|謝謝)(?:您|你)?的?(?:来信|來信|邮件|郵件|来函|来件|關注|关注)",
        "(?:邮件|郵件|来信|來信|来件|信件)(?:我)?(?:已|已经|已經)?(?:收到|收悉)",
    ),
    *(
        "(?:已|已经|已經)(?:收到|收悉)(?:您|你|贵|貴)?的?.{0,4}(?:邮件|郵件|来信|來信|信|意见|意見|咨询|反馈)",
        "(?:メール|お問い合わせ|ご連絡).{0,14}(?:ありがとう|有難う|拝受|受領|受け取り|受信)",
    ),
    *("(?:메일|연락|문의).{0,14}(?:감사|잘 받았|접수)",),
    *(
        (
            r"\b(?:vielen dank|danke|besten dank|herzlichen dank) für (?:ihre"
            r"|ihr|deine|dein|die) (?:e-?mail|nachricht|anfrage|mail|mitteilung)"
        ),
    ),
    *(r"\b(?:e-?mail|nachricht|anfrage)\b.{0,20}\b(?:eingegangen|erhalten)\b", r"\bavons bien reçu votre\b", r"\bdemande a bien été\b"),
    *(r"\bmerci (?:de|pour) (?:votre|ton) (?:message|courriel|e-?mail|mail)", r"\bj['’]ai bien reçu votre"),
    *(r"\bgracias por (?:su|tu|el|escribir|contactar|ponerse)\b", r"\bhemos recibido su\b", r"\bcaso ha sido registrado\b"),
    *(r"\bgrazie per (?:la (?:sua|tua)|il (?:suo|tuo)|averci|avermi|l['’]e)", r"\babbiamo (?:ricevuto|preso in carico)\b"),
    *(r"\bobrigad[oa] (?:pelo|pela|por)\b", r"\bagradec(?:o|emos) (?:o|a) (?:seu|sua)", r"\bagradeço (?:o|a) (?:seu|sua)"),
    *(r"\bmensagem foi recebida\b|\brecebemos (?:a )?sua\b|\bpedido foi regist", r"\b(?:bedankt|dank (?:u|je)) voor (?:uw|je|het)\b"),
    *(r"\bhebben uw (?:e-?mail|bericht)\b.{0,20}\bontvangen\b", r"\bdziękuj(?:ę|e|emy) za (?:wiadomość|kontakt|maila|e-?mail)"),
    *(r"\botrzymaliśmy\b.{0,16}\bwiadomość\b", r"\b(?:спасибо|благодарим|благодарю) за (?:ваше|письмо|обращение)"),
    *(r"\bписьмо получено\b|\bобращение (?:принято|зарегистрировано)\b", r"\btack för (?:ditt|att|mailet)|\btak for (?:din|beskeden)"),
    *(r"\btagit emot ditt ärende\b",),
)

# Wishes for the holidays.
WISHES = (
    *(r"\b(?:happy holidays|merry christmas|happy new year|season['’]s greetings)\b", r"\bfrohe (?:weihnachten|ostern|festtage)\b"),
    *(r"\bjoyeuses fêtes\b|\bbonnes fêtes\b|\bjoyeux noël\b", r"\bfelices (?:vacaciones|fiestas)\b|\bfeliz navidad\b"),
    *(r"\bbuone (?:vacanze|feste|ferie)\b", r"\bboas festas\b", r"\bprettige (?:feestdagen|vakantie)\b", r"\bwesołych świąt\b"),
    *(r"\bс (?:наступающим|праздник)", "(?:节日|節日|新年|春节|中秋|国庆)快乐|新春愉快"),
)

# Manners that any letter may have, and that say nothing.
COURTESY = (
    *(r"\b(?:apolog(?:y|ies|ize)|sorry) for (?:any|the) (?:inconvenience|delay)", r"\bfor your (?:patience|understanding)\b"),
    *(r"^see you\b", r"^we (?:look forward|aim)\b", r"\bour (?:opening|office|business) hours\b", r"\bin the meantime\b"),
    *(r"\bbitte haben sie verständnis\b|\bfür ihr verständnis\b|\bum verständnis\b", r"\bsehen sie von weiteren nachfragen ab\b"),
    *(r"\bpour votre (?:compréhension|patience)\b", r"\bdisculpe las molestias\b", r"\bper il disagio\b", r"\bprzepraszam(?:y)? za\b"),
    *("敬请谅解|敬請見諒|请谅解|工作时间(?:为|：)|服务时间", "お待ちください|ご了承|ご迷惑|ご不便", "양해", r"\bprominte\b|\bomlouvám\b"),
    *(r"^(?:안녕하(?:세요|십니까)[,.]? ?)?\S{2,10}입니다[.]?$", r"^株式会社\S{1,12}$|^\S{1,14}(?:株式会社|公司|部|课|課|中心|集团)$"),
    *(r"^[\u4e00-\u9fff]{2,4}$", r"^.{0,30}\b(?:team|kundenservice|kundendienst|service clients?|servicio al cliente)\W{0,2}$"),
    *(r"^atención al cliente\W{0,2}$|^servizio clienti\W{0,2}$|^klantenservice\W{0,2}$|^客服(?:中心|部|团队)?$",),
)
