"""What people write in letters to a desk and responders do not, and how any letter begins and ends. Pure data.

Patterns are parts of one alternation each, matched without regard to case on one sentence, in the languages of `absence_phrases`.
"""

# With one of these a text without a clear mark of a machine was written by a person.
COMPLAINING = (
    (
        r"\b(?:broken|refund|complain(?:t|ts|ing)?|damaged|faulty|defective|leak\w{0,3}|unacceptable|disappoint\w{0,5}"
        r"|still (?:not|no|waiting)|too late|wrong|warranty|replacement|money back)\b"
    ),
    *(
        r"\b(?:nobody|no one|my (?:order|parcel|package|bill|invoice|fridge|phone|account))\b",
        "退款",
        "退货",
        "退貨",
        "投诉",
        "投訴",
        "坏了",
        "壞了",
    ),
    *(
        "破损",
        "破損",
        "质量",
        "品質問題",
        "不满",
        "不滿",
        "失望",
        "赔偿",
        "賠償",
        "维修",
        "維修",
        "我的(?:订单|訂單|快递|包裹|货|貨)",
        "没有人",
        "沒有人",
        "没人",
        "还没",
        "還沒",
        "还是",
    ),
    *("返金|交換|壊れ|不良|破損|苦情|届いて(?:い)?(?:ない|ません)|まだ", "환불|교환|고장|불량|파손|불만|아직"),
    (
        r"\b(?:kaputt|defekt|beschädigt|reklam\w{2,8}|beschwer\w{1,6}|erstatt\w{2,6}|immer noch|noch immer"
        r"|zu spät|verspätet\w{0,2}|geld zurück"
        r"|mangel\w{0,4}|ersatz\w{0,10})\b"
    ),
    *(r"\b(?:cassée?s?|défectueu\w{1,3}|rembours\w{1,7}|réclamation|plainte|toujours pas|endommagée?s?|en panne|fuit)\b",),
    *(r"\b(?:rot[oa]s?|reembols\w{1,6}|devoluci[óo]n|quejas?|reclam\w{1,8}|averiad[oa]|defectuos[oa]|todavía no|sigue sin)\b",),
    *(r"\b(?:rott[oa]|rimbors\w{1,5}|reclam\w{1,6}|difettos[oa]|danneggiat[oa]|guast[oa]|ancora non|non funziona)\b",),
    *(r"\b(?:partid[oa]|avariad[oa]|reembols\w{1,5}|reclama\w{1,6}|queixa|danificad[oa]|defeito|ainda não|não funciona)\b",),
    *(r"\b(?:kapot|klacht|terugbetal\w{1,5}|beschadigd|nog steeds|geld terug|vervang\w{2,4})\b",),
    *(r"\b(?:zepsut\w{1,2}|reklamac\w{1,3}|skarg\w{1,2}|zwrot\w{0,2} pieniędzy|uszkodzon\w{1,3}|nadal|wciąż|nie działa)\b", "сломал"),
    *("не работает", "возврат", "жалоб", "претензи", "поврежд", "брак", "до сих пор", "всё ещё", "все еще", "верните"),
    *(r"\b(?:trasig\w{0,2}|reklam\w{2,8}|återbetal\w{2,5}|fortfarande|klagomål|skadad|går sönder)\b",),
    *(r"\b(?:ødelagt|defekt|reklam\w{2,8}|klage|stadig|tilbagebetal\w{2,5}|pengene tilbage|beskadiget)\b",),
)

# Who thanks for an answer has written before; a responder has not.
ANSWERED = (
    *(r"\bthank(?:s| you)\b.{0,20}\b(?:reply|answer|response)\b", r"\bdanke?\b.{0,24}\bantwort\b", r"\bmerci\b.{0,20}\bréponse\b"),
    *(r"\bgracias\b.{0,20}\brespuesta\b", r"\bgrazie\b.{0,20}\brisposta\b", r"\bobrigad[oa]\b.{0,20}\bresposta\b"),
    *(r"\b(?:bedankt|dank)\b.{0,16}\b(?:antwoord|reactie)\b", r"\bdziękuj[ęe]\b.{0,16}\bodpowiedź\b", r"\bспасибо за (?:ваш )?ответ"),
    *(
        "(?:谢谢|感谢|謝謝|感謝)(?:您|你)?(?:们|們)?的?(?:及时|快速)?(?:回复|回覆|答复|答覆)",
        "お?(?:返事|返信|回答).{0,4}ありがとう",
        "(?:답변|회신).{0,4}감사",
    ),
    *(r"\btack för (?:ditt |ert )?(?:snabba )?svar", r"\btak for (?:dit |jeres )?(?:hurtige )?svar"),
)

# Requests to the reader that a machine has no use for, and the matter itself.
REQUESTING = (
    *(r"\btakes? (?:over|care of) (?:the|this|my|your|our) (?:case|complaint|claim|order|ticket|repair|return)\b",),
    *(r"\bübernimmt (?:den|die|das|diesen|diese) (?:fall|vorgang|reklamation|beschwerde|auftrag)\b",),
    *("(?:跟进|處理|处理)(?:此|这|该|本)(?:投诉|投訴|案|订单|事)",),
    *(r"\breprend (?:le|ce|votre) (?:dossier|cas)\b|\breprend la (?:réclamation|commande)\b",),
    (
        r"\b(?:please|kindly|could you|can you)\b.{0,14}\b(?:send|deliver|come|ship|reschedule|postpone|cancel|bring"
        r"|arrange|refund|replace|repair|fix|let me know|tell me|use|try|wait|leave|collect|pick)\b"
    ),
    (
        r"\b(?:call|ring|phone|text|contact|reach|reply to|write to) (?:me\b|my (?!colleagues?\b|assistant\b"
        r"|deput\w{1,5}\b|manager\b|team\b|replacement\b|office\b))"
    ),
    *(
        (
            "(?:请|請|麻烦|麻煩|希望|能不能|可否|是否可以).{0,10}(?:寄|送货|送貨|发货"
            "|發貨|换|換|安排|改到|改约|改期|取消|打我|给我|給我|告诉我|告訴我|退)"
        ),
    ),
    *(
        "(?:请|請)(?:你们|你們|您|贵司|贵公司|务必|務必)?(?:尽快|儘快|盡快|马上|立即)",
        "(?:送って|届けて|来て|変更して|教えて|交換して|電話して)(?:ください|下さい|ほしい|頂|いただ)",
    ),
    *("(?:보내|배송해|와|알려|바꿔|전화해|변경해) ?주(?:세요|시|십)",),
    (
        r"\b(?:bitte|könnten sie|können sie)\b.{0,40}\b(?:legen sie|geben sie|lassen sie|teilen sie|überweisen|schicken"
        r"|senden|liefern|kommen|verschieben|rufen sie mich|mich an|mir|stornieren|abholen|tauschen)\b"
    ),
    *(r"\b(?:veuillez|merci de|pouvez-vous|pourriez-vous)\b.{0,24}\b(?:m['’]|me |envoyer|livrer|venir|reporter|annuler|rappeler)",),
    *(r"\b(?:por favor|podrían|pueden)\b.{0,24}\b(?:envíen|envíenme|manden|entreguen|vengan|llámenme|llamen|cancelen|cambien)",),
    *(r"\b(?:per favore|potete|vi prego di)\b.{0,24}\b(?:inviare|inviatemi|consegnare|venire|chiamarmi|annullare|spostare)",),
    *(r"\b(?:por favor|podem|poderiam)\b.{0,24}\b(?:enviem|enviar|entreguem|liguem|venham|cancelem|mudem)",),
    *(r"\b(?:kunt u|graag|wilt u)\b.{0,30}\b(?:mij|sturen|leveren|bezorgen|verzetten|terugbellen|annuleren)\b",),
    *(r"\bproszę (?:o (?:przesłanie|dostaw|telefon|zmianę|zwrot)|(?:wysłać|dostarczyć|zadzwonić do mnie|przełożyć))",),
    *("(?:пожалуйста|прошу)(?:,)? (?:пришлите|отправьте|доставьте|перенесите|позвоните мне|замените|верните|отмените)",),
    *(r"\b(?:kan ni|vänligen|kan i|venligst)\b.{0,20}\b(?:skicka|leverera|ringa mig|boka om|sende|levere|ringe til mig|flytte)\b",),
)

GREETING = (
    *(
        r"\b(?:dear|hi|hello|good (?:morning|day|afternoon)|greetings|hey)\b",
        "^(?:您好|你好|尊敬的|亲爱的|親愛的|各位|大家好)",
        "お世話になって|いつも|様$",
        "안녕하",
    ),
    *("^(?:sehr geehrte|guten tag|hallo|liebe|moin|grüß)",),
    (
        "^(?:bonjour|madame|monsieur|cher|chère|hola|buenos|buenas|estimad|gentile|salve|buongiorno|ciao|olá|bom dia"
        "|boa tarde|prezad|caro|cara|exm)"
    ),
    *("^(?:geachte|beste|hoi|dag|dzień dobry|witam|szanown|cześć|здравствуйте|добрый день|уважаем|привет|hej|kära|kære|goddag)",),
)

FAREWELL = (
    *(r"^(?:(?:best|kind|warm|many|with)\b.{0,12}\b)?(?:regards|wishes)\b",),
    *(r"^(?:sincerely|yours|cheers|thanks?|thank you|best|many thanks)[\w ]{0,20}[,.!]?$",),
    *("^(?:此致|敬礼|敬禮|祝好|顺祝|順祝|顺颂|祝您|祝你|敬请谅解|敬請見諒|给您带来.{0,4}不便|造成(?:的)?不便|不便之处|不便之處)",),
    *(
        "^(?:谢谢|謝謝|感谢|感謝)(?:您|你)?(?:的)?(?:理解|支持|配合|谅解)?[!！。~]?$",
        "^(?:どうぞ|何卒|以上)?.{0,5}(?:よろしく|宜しく)お願い|ご了承|ご迷惑をおかけ",
    ),
    *("^감사합니다[.!]?$|양해.{0,6}(?:부탁|바랍)",),
    *(
        "^(?:mit (?:freundlichen|besten|herzlichen)|freundliche|beste|viele|liebe|herzliche) (?:gr[üu](?:ß|ss)en?)",
        r"^(?:vg|lg|mfg|bg)\b",
    ),
    (
        "^(?:cordialement|bien (?:à vous|cordialement)|sincères|salutations|(?:un )?(?:cordial )?salud|atentamente"
        "|(?:cordiali )?saluti|distinti|atenciosamente|cumprimentos|com os melhores)"
    ),
    (
        "^(?:met (?:vriendelijke|hartelijke)|vriendelijke|groet|pozdrawiam|z poważaniem|z wyrazami|с уважением"
        "|med vänlig|vänliga|med venlig|venlig|mvh|vh)"
    ),
)
