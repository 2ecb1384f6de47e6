"""Words that mails should do without, by language. Pure data.

Every word is here for what it does to somebody who complains: it admits what nobody has checked, belittles, doubts, asks again, fills the
place of news, or promises without a date. Patterns are without case; those of scripts without spaces need no word boundary.
"""

import re
from collections.abc import Mapping

Words = Mapping[str, re.Pattern[str]]


def _words(**patterns: str) -> Words:
    return {language: re.compile(pattern, re.IGNORECASE) for language, pattern in patterns.items()}


LIABILITY = _words(
    en=r"\b(?:our (?:fault|mistake|negligence)|(?:fully|full) (?:compensat\w*|refund)|we guarantee"
    r"|you (?:will|shall) be (?:fully )?compensated|we (?:are|accept) (?:full )?(?:liable|liability|responsibility)|we will refund)\b",
    zh=r"全责|全責|全额(?:赔偿|退款)|全額(?:賠償|退款)|我们(?:的(?:错|过失|责任)|保证|一定赔)|我們(?:的(?:錯|過失|責任)|保證|一定賠)|保证(?:解决|赔|退)|保證(?:解決|賠|退)",
    ja=r"弊社の(?:責任|過失|落ち度)|全額(?:返金|補償)|補償いたします|保証いたします|責任を負います",
    de=r"\b(?:unser (?:Fehler|Verschulden)|unsere Schuld|wir (?:garantieren|haften)"
    r"|voll(?:ständig|e)? (?:erstatten|Erstattung|Entschädigung))\b",
    fr=r"\b(?:notre (?:faute|erreur)|nous (?:garantissons|sommes responsables)"
    r"|intégralement (?:remboursé|indemnisé)\w*|remboursement intégral)",
    es=r"\b(?:culpa nuestra|nuestra culpa|nuestro error|(?:le )?garantizamos|somos responsables|reembolso (?:íntegro|total))\b",
    ar=r"خطؤنا|خطأنا|نضمن لكم|نتحمل المسؤولية|تعويض(?:ًا)? كامل|استرداد كامل",
)
BELITTLING = _words(
    en=r"\b(?:calm down|please relax|you (?:claim|allege)(?:d|s)?|alleged(?:ly)?|you failed to)\b",
    zh=r"请冷静|請冷靜|别激动|別激動|据您所称|據您所稱|您声称|您聲稱|您应该知道|您應該知道",
    ja=r"落ち着いてください|と主張され|おっしゃるところの",
    de=r"\b(?:beruhigen Sie sich|angeblich\w*|Sie behaupten|wie Sie wissen)\b",
    fr=r"\b(?:calmez-vous|vous prétendez|prétendue?s?|soi-disant|comme vous le savez)\b",
    es=r"\b(?:cálmese|usted (?:alega|pretende)|supuest[oa]s?|como usted sabe)\b",
    ar=r"اهدؤوا|يرجى الهدوء|تدّعون|تدعون أن|تزعمون",
)
SECRETS = _words(
    en=r"\b(?:password|passcode|pin code|cvv|(?:credit |debit |bank )?card number"
    r"|(?:identity|id|passport|social security) (?:card )?(?:number|no\b))",
    zh=r"密码|密碼|验证码|驗證碼|(?:银行|信用|身份)证?卡?号码?|银行卡号|信用卡号|身份证号|身分證字號|信用卡號|銀行帳號|护照号|護照號",
    ja=r"パスワード|暗証番号|カード番号|マイナンバー|旅券番号",
    de=r"\b(?:Passwort|Kennwort|PIN|Kartennummer|Kreditkartennummer|Ausweisnummer)\b",
    fr=r"\b(?:mot de passe|code secret|numéro de (?:carte|passeport|sécurité sociale))\b",
    es=r"\b(?:contraseña|clave de acceso|número de (?:tarjeta|pasaporte|DNI)|DNI)\b",
    ar=r"كلمة (?:المرور|السر)|الرقم السري|رقم (?:البطاقة|الهوية|جواز)",
)
RATING = _words(
    en=r"\b(?:survey|rate (?:us|our)|how (?:did|well did) we|satisfaction|questionnaire|feedback form)\b",
    zh=r"问卷|問卷|评分|評分|满意度|滿意度|打分|给个好评|五星",
    ja=r"アンケート|満足度|ご評価|評価をお",
    de=r"\b(?:Umfrage|bewerten Sie|Bewertung|Zufriedenheit)\b",
    fr=r"\b(?:enquête|notez-nous|évaluez|satisfaction|questionnaire)\b",
    es=r"\b(?:encuesta|valore|califíquenos|satisfacción|cuestionario)\b",
    ar=r"استبيان|استطلاع|قيّموا|تقييمكم|رضاكم",
)
APOLOGY = _words(
    en=r"\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b",
    zh=r"道歉|抱歉|对不起|對不起|致歉|歉意|赔不是",
    ja=r"お詫び|申し訳|すみません|ごめん|謝罪",
    de=r"\b(?:entschuldig\w*|tut uns leid|bedauern\w*|leid tut|verzeih\w*)\b",
    fr=r"\b(?:désolée?s?|excus\w+|regrett\w+|navrée?s?|pardon)\b",
    es=r"\b(?:lamentamos|sentimos|disculp\w+|perdón|lo siento)\b",
    ar=r"نعتذر|اعتذارنا|آسفون|نأسف|عذرًا|أسفنا",
)
EMPTY = _words(
    en=r"\binconvenien\w+|thank you for your understanding",
    zh=r"不便|谅解|諒解|请理解|請理解",
    ja=r"ご不便|ご迷惑|ご了承|ご理解ください",
    de=r"\b(?:Unannehmlichkeit\w*|Umstände bereitet|um (?:Ihr )?Verständnis)\b",
    fr=r"\b(?:gêne occasionnée|désagréments?|inconvénients?|merci de votre compréhension)\b",
    es=r"\b(?:molestias|inconvenientes?|gracias por su comprensión)\b",
    ar=r"الإزعاج|إزعاج|تفهمكم",
)
ALAS = _words(
    en=r"unfortunately|regrettably|we regret",
    zh=r"很?遗憾|很?遺憾|非常遗憾|非常遺憾|不好意思",
    ja=r"残念ながら|あいにく",
    de=r"leider|bedauerlicherweise",
    fr=r"malheureusement|hélas",
    es=r"lamentablemente|desafortunadamente|por desgracia",
    ar=r"للأسف|مع الأسف|يؤسفنا",
)
SOON = _words(
    en=r"\b(?:asap|as soon as possible|shortly|soon|promptly|right away|immediately|in due course|without delay)\b",
    zh=r"尽快|盡快|儘快|马上|馬上|立即|立刻|稍后|稍後|不日|近期|尽早|儘早|第一时间|第一時間",
    ja=r"早急に|至急|すぐに|まもなく|近日中|できるだけ早く|可及的速やか",
    de=r"\b(?:umgehend|in Kürze|so (?:schnell|bald) wie möglich|schnellstmöglich|baldmöglichst|zeitnah|sofort|bald|demnächst)\b",
    fr=r"\b(?:dès que possible|rapidement|prochainement|sous peu|dans les (?:meilleurs|plus brefs) délais|bientôt|immédiatement)\b",
    es=r"\b(?:lo antes posible|cuanto antes|pronto|en breve|a la mayor brevedad|inmediatamente|enseguida)\b",
    ar=r"في أقرب وقت|قريبًا|قريبا|فورًا|بأسرع وقت|عمّا قريب",
)
HOUSE_RULES = _words(
    en=r"\b(?:polic(?:y|ies)|terms and conditions|our rules|regulations?)\b",
    zh=r"规定|規定|政策|条款|條款|制度",
    ja=r"規定|規約|ポリシー|弊社のルール",
    de=r"\b(?:Richtlinien?|Geschäftsbedingungen|AGB|Vorschrift\w*|Regelungen?)\b",
    fr=r"\b(?:règlement|politique|conditions générales|nos règles)\b",
    es=r"\b(?:política|normativa|condiciones generales|reglamento)\b",
    ar=r"سياستنا|سياسة الشركة|الشروط والأحكام|لوائحنا|أنظمتنا",
)
REASONS = _words(
    en=r"\b(?:because|since|the reason|so that)\b",
    zh=r"因为|因為|由于|由於|原因|之所以",
    ja=r"ため|ので|理由",
    de=r"\b(?:weil|denn|da|Grund|wegen)\b",
    fr=r"\b(?:parce que|car|puisque|raison|en raison)\b",
    es=r"\b(?:porque|ya que|debido|motivo|razón)\b",
    ar=r"لأن|بسبب|نظرًا|السبب",
)
CORRECTION = _words(
    en=r"\b(?:misread|mistaken|wrong|missing|correct|misunderst\w+|not as you see)\b",
    zh=r"更正|记错|記錯|漏|有误|有誤|补充|補充|不对|不對|指出",
    ja=r"誤り|間違い|不足|訂正|書き足",
    de=r"\b(?:falsch|fehlt|korrigier\w*|richtigstell\w*|missverstanden|ergänzen)\b",
    fr=r"\b(?:mal compris|manque|corrig\w+|erreur|rectifi\w+)\b",
    es=r"\b(?:mal|falta|corr[ie]g\w+|error|rectif\w+)\b",
    ar=r"أسأنا|ينقص|تصحيح|تصحيحه|خطأ",
)

NOT = _words(
    en=r"\b(?:never|not|no need|don[’']t)\b",
    zh=r"不|勿|无需|無需",
    ja=r"ません|ないで|不要",
    de=r"\b(?:nie|niemals|nicht|keine?n?)\b",
    fr=r"\b(?:ne|jamais|pas)\b|\bn[’']",
    es=r"\b(?:no|nunca)\b",
    ar=r"لا |لن ",
)


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


# So common that three in a line show the language; none is a word of the others.
FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    "en": _listed("the and you your we our with this that have has was were will from by it of to for what if"),
    "de": _listed("der die das und sie ihre ihrer wir uns mit ist nicht für von wurde eine einen haben zu als auch was wenn"),
    "fr": _listed("le la les et vous votre vos nous notre avec est pas pour des une dans que qui du au si"),
    "es": _listed("el la los las y usted su sus nos nuestro con es no para una que lo del al por si"),
}


def words_of(table: Words, language: str) -> re.Pattern[str] | None:
    """Return the pattern of a language; None if there is none for it."""
    return table.get(language.partition("-")[0].lower())
