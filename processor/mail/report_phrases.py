"""What mail systems write when they could not deliver a mail, in the languages of their users. Pure data.

A phrase stands here because a server writes it. People write such words too, so no phrase makes a delivery report by itself
(`plain_report`). Patterns are parts of one alternation each, matched without regard to case.
"""

# Local parts and display names of mail systems, without dots, spaces, quotes, hyphens and underscores.
SYSTEMS = frozenset(
    (
        *("mailerdaemon", "postmaster", "mdaemon", "maildaemon", "mailsystem", "deliverysystem", "maildelivery", "doublebounce"),
        *("maildeliverysystem", "maildeliverysubsystem", "maildeliveryservice", "deliverysubsystem", "internetmaildelivery"),
        *("mailsubsystem", "systemattendant", "mailrouter", "maildeliverymanager", "deliverystatus", "deliverynotification"),
        *("mailadministrator", "emailadministrator", "mailserver", "undeliverable", "maildeliverer", "emailsystem", "系统退信"),
        *("邮件系统", "邮箱系统", "邮件退信", "退信通知", "邮件投递系统", "郵件系統", "系統退信", "メール配送システム", "メールシステム"),
        *("mailzustellsystem", "mailzustelldienst", "systèmedemessagerie", "почтоваясистема"),
    )
)
# Exchange since 2013 writes as "Microsoft Outlook" from an address of this form.
SYSTEM_ADDRESSES = ("microsoftexchange[0-9a-f]{32}", "(?:mailer|mail)-?daemon[0-9]{0,4}", "postmaster[0-9]{0,4}")
# Mail software that nobody is called.
PROGRAMS = (
    *("anti-?virus", "viruswall", "mailsweeper", "mailguard", "mailmarshal", "spam-?filter", "smtpd?", "esmtp", "qmail", "exim"),
    *("mailman", "listserv", "mail ?gateway", "content ?filter", "interscan", "trend ?micro", "imss", "barracuda", "mimecast"),
    *("messagelabs", "ironport", "proofpoint"),
)
# Administrators write under these too.
POSSIBLE_SYSTEMS = (
    *("system ?administrator", "administrator", "mail-?admin", "system ?admin", "mail ?master", "系统管理员", "系統管理員"),
    *("システム管理者",),
)
NO_REPLIES = ("no-?reply", "do-?not-?reply", "bounces?")

SUBJECTS = (
    *("undeliver", "non-?deliver", "not (?:be |been )?deliver", "deliver(?:y|ed)[- ](?:status|fail|notification|report|warning|delayed)"),
    *("deliver(?:y|ed)[- ](?:problem|error|has failed)", "delivery .{0,20}(?:failed|failure|delay|incomplete)", "mail delivery"),
    *("returned (?:e-?)?mail", "(?:e-?mail|message) .{0,30}(?:returned|returning|failure|failed|system error)", "mail failed"),
    *("returning to sender", "returned to sender", "return to sender", "failure (?:notice|delivery)", "failed mail"),
    *("fail.{0,10}deliver", "(?:could|can) ?not (?:be )?(?:send|sent|deliver)", "unable to deliver", "processing error"),
    *("errors? (?:during delivery|sending)", "server: errors from", "rejected (?:e-?)?mail", "(?:e-?mail|message) .{0,20}rejected"),
    *("message (?:delayed|status|not|could|you sent blocked)", "user unknown", "unknown user", "mail error", "bounced (?:e-?)?mail"),
    *("blocked by our", "mailbox (?:is )?(?:full|unavailable)", "problem (?:delivering|with your) ", "\\bNDR\\b", "\\bNDN\\b"),
    *("unzustellbar", "nicht zugestellt", "zustell.{0,20}(?:fehl|problem|bericht)", "zustellung.{0,30}(?:fehlgeschlagen|verzögert)"),
    *("fehler beim senden", "fehlgeschlagene zustellung", "non remis", "échec", "echec d", "non distribu", "non délivré"),
    *("retour(?:né)? à l.expéditeur", "n.a pas (?:pu être|été) (?:remis|distribu)", "rebotad", "no se ha podido", "no se pudo"),
    *("no entregad", "devuelto", "error de entrega", "não .{0,10}entregue", "falha na entrega", "devolvid", "mancato recapito"),
    *("non recapitabile", "impossibile recapitare", "mancata consegna", "onbestelbaar", "niet bezorgd", "niet .{0,20}bezorgd"),
    *("niedostarczon", "nie dostarczon", "zwrot (?:poczty|wiadomości)", "olever", "kan ikke leveres", "ikke levert"),
    *("kunde inte levereras", "doručení.{0,20}selhalo", "kézbesíthetetlen", "teslim edilemedi", "не (?:был[оа]? )?доставлен"),
    *("недоставлен", "не может быть доставлен", "ошибка (?:доставки|при доставке)", "возврат (?:письма|почты)", "退信", "退件"),
    *("(?:无法|未能)(?:投递|送达|发送)", "(?:無法|未能)(?:投遞|送達|傳送|傳遞)", "(?:投递|传输|发送|送达|传递)失败"),
    *("(?:投遞|傳輸|傳送|遞送|寄送)失[敗败]", "未送达", "未送達", "未傳遞", "未传递", "(?:传递|送达|投递)(?:状态|延迟)", "被退回"),
    *("エラー通知", "配信エラー", "送信エラー", "不達", "(?:配送|配信|送信|お届け)(?:でき|に失敗)", "メール.{0,10}エラー", "返送"),
    *("전송 ?실패", "배달되지", "배달 ?실패", "반송", "no se puede entregar", "niedostarczaln", "не удается доставить", "сбой доставки"),
    *("não é possível entregar", "ikke leveret", "ikke leverbar", "toimittama", "nedoručiteln", "undelivered", "failed delivery"),
    *("delivery to .{0,60} failed",),
)

# Each says that a mail was not delivered, as servers say it.
FAILURES = (
    *("this is the qmail-send program", "this is the mail ?system at host", "this is the (?:postfix|mailerdaemon|mail delivery)"),
    *("(?:could|can|did|was|were|has|have)(?: ?not|n't) (?:be|been)? ?(?:successfully )?(?:be )?deliver", "could(?:n't| not) deliver"),
    *("undeliver(?:able|ed)", "(?:permanent|fatal|unrecoverable) (?:fatal )?(?:delivery )?(?:errors?|failure)", "delivery .{0,60}failed"),
    *("did not reach the following", "did not receive this message", "not delivered to", "unable to (?:deliver|send)"),
    *("cannot (?:be sent|send)", "user (?:is )?unknown", "unknown (?:user|recipient|address|local)"),
    *("no such (?:user|mailbox|recipient|address|account|person)", "not a valid (?:user|recipient|address|mailbox)"),
    *("invalid (?:recipient|mailbox|address|user)", "(?:recipient|user|address) not found", "(?:doesn't|does not) (?:exist|have a)"),
    *("not listed in", "no (?:valid|matching) recipient", "recipients? .{0,30}(?:rejected|refused)"),
    *("(?:was|were|been|is) (?:automatically )?(?:rejected|refused|blocked|returned) (?:by|because|due|to)",),
    *("mail ?box (?:is )?(?:unavailable|not found|full)", "mailbox .{0,20}(?:full|exceeded)", "over ?quota", "quota exceeded"),
    *(
        "wasn't able to deliver",
        "not able to deliver",
        "delivering your (?:message|(?:e-?)?mail)",
        "while trying to deliver",
        "trouble delivering",
    ),
    *("failed (?:recipients?|addresses|to deliver)", "failure reasons", "message not delivered", "unrouteable address"),
    *("not (?:yet )?been delivered", "has been returned because", "transcript of session", "being delayed"),
    *("delivery .{0,60}(?:postponed|delayed)", "addressed to .{0,80} was (?:lost|not)", "delivery problems?", "user not known"),
    *("could not be reached", "addresses follow", "access denied", "relaying denied", "mail loop"),
    *("delivery attempts? .{0,60}(?:will|fail)", "delivery status notification", "automatically rejected", "not accept mail from"),
    *("nicht zugestellt", "zustellung .{0,60}(?:fehlgeschlagen|nicht möglich|gescheitert)"),
    *("konnte .{0,60}nicht .{0,30}(?:zugestellt|ausgeliefert|gesendet)", "unzustellbar", "postfach .{0,30}(?:voll|existiert)"),
    *("n.a (?:pas )?pu être (?:remis|distribu|délivr|acheminé)", "n.a pas été (?:remis|distribu|délivr)"),
    *("impossible de (?:remettre|distribuer|délivrer)", "échec (?:de la |de )?(?:remise|distribution|livraison)"),
    *("adresse .{0,40}(?:inconnue|n.existe pas)", "no se (?:ha )?(?:podido|pudo|puede) entregar", "no (?:ha sido|fue|pudo ser) entregad"),
    *("não (?:foi|pôde|pode|p[oô]de ser) .{0,20}(?:entregue|entregar)",),
    *("non (?:è stato|può essere|ha potuto) .{0,20}(?:recapitat|consegnat)", "niet .{0,30}(?:bezorgd|afgeleverd)"),
    *("nie (?:został[ao]?|mog[łl]a?) .{0,20}(?:dostarczon|doręczon)",),
    *("не (?:был[оаи]? |может быть |удалось |могло быть )(?:доставлен|доставить)", "не доставлен"),
    *("адрес.{0,60}не (?:существует|найден)", "почтов.{0,30}переполнен"),
    *("(?:无法|未能|不能|没有)(?:被)?(?:成功)?(?:投递|送达|发送|递送|传递)",),
    *("(?:無法|未能|不能)(?:被)?(?:成功)?(?:投遞|送達|傳送|寄送|傳遞|遞送)", "退信", "退件", "(?:投递|发送|送达|传递|传输)(?:已经)?失败"),
    *("(?:投遞|傳送|寄送|傳遞)失敗", "被(?:对方|收件|接收|遠端|远程).{0,20}(?:拒|退)", "被退回"),
    *("(?:收件人|邮箱|用户|地址).{0,10}不存在", "(?:邮箱|信箱|郵箱)(?:空间)?(?:已|不足|爆)?满"),
    *("(?:送信|配信|配送|お届け)(?:する(?:こと|事)が)?(?:でき|出来)ません", "送信に失敗"),
    *("(?:宛先|アドレス|ユーザ).{0,20}(?:存在しない|存在しません|見つかりません)", "(?:配送|配信|送信)されませんでした"),
    *(
        "(?:전송|전달)(?:하지|되지) (?:못|않)",
        "배달(?:하지|되지|할 수)",
        "전달되지",
        "failed (?:delivery|address)",
        "mailbox .{0,20}exceed",
    ),
    *("error de entrega", "nie powiodło się", "сбой доставки", "mislukt", "falha na entrega", "gick inte att leverera", "mislykkedes"),
    *("mislyktes", "epäonnistui", "nezdařilo", "kézbesíthetetlen", "teslim edilemedi", "delivery incomplete"),
)

# The server has not given up.
TRYING = (
    *("not yet been delivered", "will (?:continue|keep|be (?:re)?tried|try again|retry)", "will be made for", "being delayed"),
    *("has been (?:delayed|postponed)", "still trying", "do not (?:need to )?resend", "is (?:just|only) a warning", "message delayed"),
    *("warning message only", "(?:将|會|将会)?(?:继续|繼續)(?:尝试|嘗試|重试|重試|投递)", "正在重试", "不需要重新发送", "再試行"),
    *("引き続き", "wird weiter(?:hin)? versucht", "zustellung .{0,40}verzögert", "sera retenté", "a été retardé"),
    *("попытк.{0,40}(?:продолж|повтор)", "задержан"),
)
GIVEN_UP = (
    *(
        "given up",
        "not going to try again",
        "giving up",
        "final failure",
        "will not be (?:re)?tried",
        "too long in the queue",
        "retry timeout",
        "expired",
    ),
    *("after \\d{1,4} attempt", "已放弃", "不再(?:尝试|重试|投递)", "больше не будет"),
)

# Words of an SMTP reply without numbers.
TEMPORARY = (
    *("try (?:again|it) later", "temporar(?:y|ily)", "gr[ea]y-?list", "come back later", "please retry", "\\bdeferred\\b"),
    *("too many connections", "rate limit", "too (?:many|fast|frequent)", "system busy", "(?:timed|time) ?out", "connection refused"),
    *("稍后", "稍後", "暂时", "暫時", "超时", "频率", "延迟", "延遲", "しばらく", "一時的", "später", "vorübergehend", "réessayer"),
    *("plus tard", "temporairement", "más tarde", "temporalmente", "временно", "позже"),
)
PERMANENT = (
    *("unknown", "no such", "not exist", "doesn't exist", "invalid", "rejected", "disabled", "no mailbox", "unrouteable", "not found"),
    *("not listed", "denied", "permanent", "unavailable", "inactive", "blocked", "full", "quota", "不存在", "无此", "查无", "找不到"),
    *("禁用", "停用", "拒收", "拒绝", "已满", "無此", "拒絕", "存在しな", "見つかりません", "一杯", "unbekannt", "existiert nicht"),
    *("inconnu", "n.existe pas", "no existe", "не существует", "не найден", "переполнен"),
)

SUCCESS_SUBJECTS = (
    *("\\((?:success|relayed?|delivered|expanded)\\)", "^(?:delivered|relayed|expanded):", "successful(?:ly)? deliver"),
    *("delivery (?:successful|receipt|confirmation)",),
    *("^(?:送达|已送达|已投递|已中继|送達|已傳遞|配信済み|開封済み|zugestellt|übermittelt|remis|delivered|entregado|recapitato) ?[:：]",),
    *("投递成功", "发送成功"),
)
# The recipient's server asks the sender to do something first: the mail was neither delivered nor refused.
CHALLENGES = (
    *("(?:server|sender|message|mail) requires? confirmation", "to confirm (?:this|your) (?:mail|message|server|e-?mail|address)"),
    *("sender not pre-?approved", "confirm your (?:message|e-?mail|identity|address)"),
    *("(?:to be|be added to|get on) (?:my|the|our) (?:white|guest) ?list", "challenge[- ]response", "prove (?:that )?you.{0,10}human"),
)

# Above the mail that came back.
RETURNED = (
    *("below this line", "original message", "original mail", "message (?:text )?follows", "message header", "the (?:header|first|body)"),
    *("start of returned", "returned (?:mail|message)", "unsent message", "contents of the undelivered"),
    *("(?:included is |here is )?a copy of the", "copy of (?:your|the) (?:original )?message", "here is a copy"),
    *("included (?:below )?is", "headers? of (?:the|your)", "received: ", "return-path: ", "原始邮件", "原邮件", "原信件", "原始郵件"),
    *("原始信件", "以下(?:是|为)(?:您|你|原).{0,10}邮件", "邮件(?:原文|头信息|内容)", "元のメッセージ", "オリジナルメッセージ"),
    *("送信されたメール", "ursprüngliche", "originalnachricht", "kopie (?:der|ihrer)", "kopfzeilen", "message (?:d.origine|original)"),
    *("en-têtes", "copie (?:de|du) ", "mensaje original", "исходное", "заголовки", "копия"),
)
# Before the recipients.
INTRODUCTIONS = ("did not reach", "not (?:be )?delivered to", "deliver(?:ed)?(?: your message)? to", "failed to deliver to", "to")
# Directly before an address.
LABELS = (
    *("(?:failed |final-|original-)?recipients?(?: address)?", "address(?:ed to)?", "e-?mail address", "original address", "rcpt to"),
    *("user", "to", "收件人(?:地址|邮箱)?", "收信人", "收件地址", "收件者", "接收人", "接收者", "退信地址"),
    *("无法(?:发送|投递|送达)(?:到|至|给)?", "发送(?:到|至|给)", "宛先", "受信者", "empfänger(?:adresse)?", "an", "destinataires?", "à"),
    *("destinatari[oi]", "para", "ontvanger", "odbiorca", "получател[ьяюи]", "кому"),
)
