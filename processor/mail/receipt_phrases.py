"""What mail programs write into receipts, answers to invitations and recalls, in the languages of their users. Pure data.

Prefixes stand before the subject, words in the text; patterns are parts of one alternation each, matched without regard to case.
Sources: Outlook and Exchange in their languages, Thunderbird, Coremail.
"""

# A mail was displayed, deleted unread, or delivered.
READ_PREFIXES = (
    *("read", "not read", "gelesen", "ungelesen", "nicht gelesen", "lu", "non lu", "leído", "leido", "no leído", "letto", "non letto"),
    *("letta", "lida", "lido", "não lida", "gelezen", "niet gelezen", "przeczytano", "przeczytane", "nie przeczytano", "прочтено"),
    *(
        "прочитано",
        "не прочитано",
        "已读",
        "已讀",
        "未读",
        "未讀",
        "已阅读",
        "读取",
        "開封済み",
        "開封",
        "未開封",
        "읽음",
        "읽지 않음",
        "läst",
        "läses",
        "olästa",
    ),
    *("læst", "ikke læst", "lest", "return receipt", "read receipt", "lesebestätigung", "empfangsbestätigung", "accusé de réception"),
    *(
        "confirmation de lecture",
        "阅读回执",
        "已读回执",
        "disposition notification",
        "delivered",
        "已送达",
        "已送達",
        "zugestellt",
        "übermittelt",
    ),
    *("remis", "entregado", "consegnato", "配信済み"),
)

READ_WORDS = (
    *(r"\bwas read on\b", r"\bwas (?:displayed|opened) on\b", r"\bwas deleted without being read\b"),
    *(r"\breturn receipt for the (?:mail|message)\b", r"\bwurde gelesen\b", r"\bgelesen am\b", r"\bwurde am .{1,40} gelesen"),
    *(r"\bungelesen gelöscht\b", r"\ba été lu\b", r"\bse leyó\b|\bfue leído\b|\bha sido leído\b"),
    *(r"\b(?:è stat[oa] lett[oa]|stato letto)\b", r"\bfoi lid[oa]\b", r"\b(?:is|werd) gelezen\b", r"\bzosta(?:ła|ło) przeczytan[ea]\b"),
    *(
        r"\bбыло прочитано\b|\bпрочтено\b",
        "(?:已于|已於|已在|于|於).{0,40}(?:阅读|閱讀|读取|讀取|被读|被阅读|打开)",
        "(?:已被|已经)(?:阅读|读取)",
    ),
    *(
        "(?:阅读|閱讀|讀取)(?:时间|時間)",
        "已阅读[:：]",
        "(?:未经|未經)(?:阅读|閱讀|讀取).{0,6}(?:删除|刪除)",
        "開封(?:されました|済み|日時)|読まれました",
        "(?:읽었습니다|읽은 시간|읽음)",
    ),
    *(r"\blästes\b|\bhar lästs\b", r"\bblev læst\b|\ble lest\b|\bble lest\b", r"\b(?:has been|was) (?:successfully )?delivered to\b"),
    *(r"\bthis is a (?:return|read) receipt\b", "这是.{0,20}(?:回执|回條)", "已成功(?:投递|送达)"),
)

# An invitation was answered.
ANSWER_PREFIXES = (
    *("accepted", "declined", "tentative", "tentatively accepted", "new time proposed", "zugesagt", "angenommen", "abgelehnt"),
    *("mit vorbehalt", "vorläufig", "accepté", "acceptée?", "refusé", "refusée?", "provisoire", "aceptado", "aceptada", "rechazado"),
    *("rechazada", "provisional", "accettato", "rifiutato", "provvisorio", "aceito", "aceite", "recusado", "provisório", "geaccepteerd"),
    *(
        "geweigerd",
        "voorlopig",
        "zaakceptowano",
        "odrzucono",
        "wstępna akceptacja",
        "принято",
        "отклонено",
        "под вопросом",
        "已接受",
        "接受",
    ),
    *(
        "已接收",
        "已拒绝",
        "拒绝",
        "已拒絕",
        "拒絕",
        "暂定",
        "暫定",
        "已暂时接受",
        "承諾",
        "辞退",
        "仮承諾",
        "承諾済み",
        "수락됨",
        "거절됨",
        "수락",
        "거절",
        "accepterat",
        "avböjt",
    ),
    *("preliminärt", "accepteret", "afslået", "foreløbig"),
)

# A mail is to be taken back.
RECALL_PREFIXES = (
    *("recall", "message recall success", "message recall failure", "message recall report", "rückruf", "nachrichtenrückruf", "rappel"),
    *(
        "rappel du message",
        "recuperar",
        "richiamo",
        "intrekken",
        "撤回",
        "邮件撤回",
        "召回",
        "撤回邮件",
        "回收",
        "撤回成功",
        "撤回失败",
        "邮件召回",
        "取り消し",
    ),
    *("메시지 회수", "отзыв"),
)

RECALL_WORDS = (
    *("would like to recall the message", "your message recall", "recall (?:this|the|of) (?:the )?message", "message recall"),
    *("möchte die nachricht .{0,200}zurückrufen", "souhaite rappeler le message", "desea recuperar el mensaje"),
    *(
        "desidera richiamare il messaggio",
        "wil het bericht",
        "(?:将撤回|希望撤回|想要撤回|要撤回|已撤回|尝试撤回|撤回了?).{0,12}(?:邮件|郵件|信件)",
    ),
    *("邮件.{0,6}(?:撤回|召回)", "(?:想|欲)回收", "メッセージ.{0,200}取り消", "хочет отозвать"),
)
