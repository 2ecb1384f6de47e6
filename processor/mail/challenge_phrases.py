"""What filters write to a sender whose mail they hold, in the languages of their users. Pure data.

Patterns are parts of one alternation each, matched without regard to case on the whole text in one line. They speak to the sender about
his mail.
"""

# An address or mailbox is protected.
PROTECTED = (
    *(r"\b(?:account|address|mailbox|inbox|e-?mail(?: address)?) is (?:now )?(?:being )?protected (?:by|with|against|from)\b",),
    *(r"\bi(?: am|['’]m)? (?:now )?(?:use|using) .{0,40}\b(?:spam|junk)",),
    *(r"\bto (?:prevent|stop|block|combat|fight|avoid|control|reduce|eliminate) (?:\w+ )?(?:spam|junk|unsolicited)",),
    *(r"\banti-?spam (?:system|filter|service|measure|solution|protection)", r"\bspam(?:blocker| filter| protection| arrest)\b"),
    *(r"\bguest list\b", r"\bwhite-?list(?:ed)?\b", r"\b(?:allowed|approved|safe|trusted)[ -](?:senders?|list|contacts?)\b"),
    *(r"\b(?:has|have) not (?:yet )?received (?:a |any )?(?:message|mail|e-?mail)s? from (?:you|this address)",),
    *(
        r"\b(?:unknown|unrecognized|unverified|first-time) sender",
        "反垃圾(?:邮件|郵件|验证|系统)|(?:防|防止|防范|拦截|攔截|屏蔽|过滤)垃圾(?:邮件|郵件)|白名单|白名單",
    ),
    *("スパム(?:対策|防止)|迷惑メール(?:対策|防止)", r"\banti-?spam\b|\bprotégée? (?:par|contre)\b", r"\bspam-?schutz|\bspamschutz"),
    *(r"\bprotegid[oa] (?:por|contra)\b", r"\bантиспам|защит\w{1,4} от спама", r"\bprotett[oa] (?:da|contro)\b"),
)

# The mail waits.
HELD = (
    (
        r"\byour (?:e-?mail|message|mail)\b.{0,60}\b(?:(?:is|was|has been|being|be) (?:held|quarantined|queued|stored"
        r"|waiting|placed|redirected|pending|blocked)|awaiting)\b"
    ),
    (
        r"\byour (?:e-?mail|message|mail)s?\b.{0,40}\b(?:will (?:not )?be delivered|can be delivered"
        r"|not (?:yet )?been delivered|will go)\b"
    ),
    *(r"\bensure (?:the )?delivery of your\b", r"\be-?mail from you will\b", r"\bbefore (?:i|we) can (?:receive|read|accept) your\b"),
    *(r"\byour message was received\b",),
    *(
        "(?:您|你|贵方)(?:的|发送的|发来的)?.{0,16}(?:邮件|郵件|来信|信件).{0,16}(?:暂存|暫存|暂扣|暫扣|隔离|隔離|拦截|攔截|等待|待验证|待確認|待确认|未送达|尚未投递|被保留|已被系统)",
    ),
    *("(?:验证|驗證|确认|確認)(?:后|後|通过|通過).{0,16}(?:投递|送达|送達|转发|放行)", "(?:メール|メッセージ).{0,20}(?:保留|隔離)"),
    (
        r"\bvotre (?:message|e-?mail|mail|courriel)\b.{0,60}\b(?:en attente|bloqué|mis en quarantaine|retenu"
        "|sera (?:délivré|remis))"
    ),
    *(r"\bihre (?:e-?mail|nachricht)\b.{0,60}\b(?:zurückgehalten|zugestellt|wartet)",),
    *(r"\bsu (?:mensaje|correo)\b.{0,60}\b(?:retenido|en espera|será entregado)",),
    *(r"\bsua (?:mensagem)\b.{0,60}\b(?:retida|aguardando|será entregue)",),
    *(r"\bваше (?:письмо|сообщение)\b.{0,60}\b(?:задержано|будет доставлено|ожидает)",),
)

# What the sender must do.
DEMANDED = (
    (
        r"\b(?:click|follow|visit|use)\b.{0,60}\b(?:link|below|here|http).{0,80}\b(?:verify|confirm|authenticate"
        "|authorize|approve|add(?:ed)?|release|deliver|whitelist)"
    ),
    (
        r"\b(?:verify|confirm|authenticate|prove)\b.{0,60}\b(?:that you are|your (?:e-?mail|message|address|identity)"
        "|you are (?:a )?(?:human|real|person)|you sent)"
    ),
    *(r"\bplease (?:confirm|verify|authenticate) your\b",),
    (
        r"\b(?:simply |just )?(?:reply|respond) to this (?:e-?mail|message|confirmation).{0,80}\b(?:deliver|confirm"
        "|release|verif|approv|accept)"
    ),
    *(r"\bone-?time (?:automated |automatic )?(?:message|request|confirmation|process|verification)\b",),
    *(),
    *(r"\b(?:confirm|verify)\b.{0,30}\bby (?:clicking|replying|visiting)\b",),
    *("(?:请|請)?(?:点击|點擊|访问|訪問|打开|點選|单击).{0,24}(?:链接|鏈接|連結|网址|按钮).{0,40}(?:验证|驗證|确认|確認|激活|放行)",),
    *(
        "(?:回复|回覆|直接回复)(?:本|此|这封|該|该)?(?:邮件|郵件|信).{0,24}(?:验证|驗證|确认|確認)",
        "(?:完成|进行|進行|通过|通過)(?:发件人|寄件人|发信人|身份)?(?:验证|驗證|认证|認證)",
    ),
    *(
        "(?:リンク|URL).{0,24}クリック.{0,40}(?:認証|確認)",
        r"\b(?:cliquez|cliquer)\b.{0,80}\b(?:valider|confirmer|authentifier|vérifier|débloquer)",
    ),
    *(r"\b(?:valider|authentifier) votre (?:adresse|envoi|message)",),
    *(r"\b(?:klicken|bestätigen) sie\b.{0,60}\b(?:link|bestätig|nachricht|absender)",),
    *(r"\b(?:haga|haz|faça|clique)\b.{0,60}\b(?:confirmar|verificar|autorizar)",),
    *(r"\b(?:перейдите|нажмите|ответьте)\b.{0,60}\b(?:подтверд\w{1,6})",),
)

# In the subject of a challenge.
SUBJECTS = (
    *(r"\bplease (?:confirm|verify|authenticate) (?:your|that)\b",),
    (
        r"\b(?:confirm|verify|verification|authentication) (?:of )?(?:your )?(?:e-?mail|message|sender|required|requested"
        r"|request)\b"
    ),
    *(r"\(verification\)|\bverification\)$", r"\bconf(?:irm)?#", r"\bsender (?:verification|confirmation|authentication)\b"),
    *("反垃圾|(?:发件人|寄件人|发信人|邮件|郵件)(?:身份)?(?:验证|驗證|确认|確認|认证)",),
    *(r"\b(?:demande d['’]authentification|confirmez votre|vérification de l['’]expéditeur)",),
    *(r"\babsender(?:bestätigung|prüfung)|送信者(?:確認|認証)",),
)

# A person tells of a challenge; a filter sends one.
TELLING = (
    *(r"\bmy (?:message|complaint)\b", r"\bmy e-?mails? (?:to|was|were|is)\b"),
    *(r"\byour (?:system|filter|anti-?spam|server|shop|website)\b", "我的邮件", "我发的", "你们的"),
)

# One of these stands in every challenge; without them the patterns need not be tried. No patterns, in lower case.
ROOTS = (
    *("confirm", "verif", "authenti", "whitelist", "one-time", "onetime", "approv", "deliver", "valid", "bestätig", "подтверд"),
    *("autoriz", "验证", "驗證", "确认", "確認", "认证", "認證", "認証", "放行", "激活"),
)
