"""What mail programs, phones and servers put under every text, in the languages of their users. Pure data.

Patterns are parts of one alternation each, matched against a whole line without regard to case. A phrase stands here because a program
writes it, not because a person might.
"""

# What phones, mail services and virus scanners add as the last line. A person may say how a parcel or a letter was sent, so each of
# these names a device or a mail program, and little may follow.
_SENT = "(?:sent|written) (?:from|via|with|using)"
# Names that are also plain words ("Sent via mail on 3 March") stand alone or with their system.
_CLIENT = (
    r"(?:mail(?: ?<https?://\S{1,200}>)?|\[mail\]\(\S{1,200}\)|mobile|a (?:mobile|phone|smartphone|tablet)|"
    r"mailbox|spark|front|hey|nine|newton|boxer)(?: (?:device|app|for (?:windows|ios|ipad|android|mac).{0,20}))?|"
    r"(?:(?:the )?(?:new |all[- ]new )?(?:yahoo|outlook|aol)|proton|samsung|galaxy|huawei|honor|xiaomi|redmi|oppo|vivo|windows|zoho|"
    r"airmail|blackberry|nokia|htc|android|iphone|ipad|mailspring|superhuman|sparrow|k-9|fairemail|canary|edison|blue ?mail|gmail|"
    r"postbox|em client|tutanota|tuta|workspace|thunderbird|fastmail|gmx|web\.de|foxmail|protonmail|typeapp|unibox|mailtrack|maildroid|"
    r"rediffmail(?:ng)?|polymail|mymail|mail\.ru|icloud|mailbutler|tutamail|mailfence|polarmail|freenet|libero)\b[^,!?。]{0,40}"
)
_DEVICE = (
    r"(?:iphon\w{0,5}|ipad\w{0,4}|ipod|mac|galaxy|samsung|huawei|honor|xiaomi|redmi|oppo|vivo|oneplus|pixel|nokia|sony|xperia|htc|"
    r"motorola|moto|alcatel|blackberry|android|handy|smartphone|smart-phone|mobil\w{0,12}|móvil|celular|teléfono|téléphone|portable|tablet\w{0,2}|"
    r"tablette|kindle|telefon\w{0,4}|telefoon|gsm|cellulare|telemóvel|dispositivo|device|phone|cell|outlook|gmail|yahoo|proton|windows|gmx|"
    r"web\.de|aol|k-9|устройств\w{0,2}|телефон\w{0,2}|puhelime\w{0,4}|pc)\b[^,!?]{0,20}"
)
_DEVICE_CHINESE = (
    r"(?:iphone|ipad|mac|android|手机|手機|平板|邮箱|郵箱|outlook|gmail|yahoo|samsung|galaxy|huawei|华为|華為|荣耀|小米|红米|oppo|vivo|"
    r"三星|一加|魅族|honor|xiaomi|redmi|windows|foxmail|邮箱大师)"
)
_DEVICE_KOREAN = "(?:iphone|ipad|아이폰|아이패드|galaxy|갤럭시|android|outlook|네이버 메일|스마트폰|휴대폰)"
PHONE_LINES = (
    rf"{_SENT} (?:{_CLIENT})",
    rf"{_SENT} my (?:[^\s,!?]{{1,15}}|(?:verizon, |at&t, )?[^,!?]{{0,30}}{_DEVICE})",
    "from my (?:iphone|ipad|phone|mobile|galaxy|android)[^,!?.]{0,20}",
    (
        r"(?:get|obten(?:ez|ir|er|ha)|obtén|obter o|téléchargez?|télécharger|holen sie sich|scarica|ottieni|descargar|download|baixe o|"
        r"pobierz(?: aplikację)?|hämta|hent|last ned|ladda ned|hanki|získa(?:t|jte)|загрузить|скачать) "
        r"\[?(?:outlook|bluemail|typeapp)\W{1,2}\w{2,4}\W(?:systemu )?(?:ios|android|mac|windows)\w{0,4}(?:\]\(\S{1,200}\)|\])?"
    ),
    r"(?:获取|下载|取得) ?\[?.{0,12}outlook.{0,60}",
    r"(?:android|ios|mac)(?: ?için|용|版) ?outlook.{0,4} ?(?:edinin|다운로드|を入手(?:する)?)",
    r"outlook (?:for|voor) (?:ios|android|mac) ?(?:を入手(?:する)?|を取得|ophalen|downloaden)",
    r"az outlook letöltése (?:ios|android)-r[ea]",
    "outlook (?:für|pour|para|per|voor|dla|для|för|til) (?:ios|android).{0,40}",
    (
        "(?:gesendet|envoyé|enviado|inviato|verzonden|skicka(?:t|des)|sendt|wysłano) .{1,25}"
        "(?:für|pour|para|per|voor|för|til|dla) windows.{0,9}"
    ),
    rf"(?:diese (?:nachricht|e-?mail|mail) wurde )?von (?:meinem|meiner) .{{0,10}}{_DEVICE}.{{0,30}}(?:gesendet|geschickt)",
    rf"(?:gesendet|verschickt|geschickt) (?:von|mit|über|via|aus) .{{0,20}}{_DEVICE}",
    rf"envoyée? (?:de|à partir de|à partir d['’]|depuis|depuis l['’]|via|avec|du) ?.{{0,20}}{_DEVICE}",
    "envoyée? depuis l['’]application mail orange",
    rf"enviad[oa] (?:desde|do|da|de|pelo|a partir do|mediante|con|com) .{{0,20}}{_DEVICE}",
    rf"(?:inviat|mandat)[oa] (?:da|dal|dalla|tramite|con) .{{0,20}}{_DEVICE}",
    rf"(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|van|met|via) .{{0,20}}{_DEVICE}",
    rf"wysłan[eoay] z .{{0,20}}{_DEVICE}",
    rf"(?:отправлено|послано|надіслано|відправлено) (?:с|со|из|з|із|від) .{{0,25}}{_DEVICE}",
    r"(?:отправлено|надіслано) (?:из|с|со|з|із) (?:мобильной |мобільної )?(?:почты|пошти|яндекс\w{0,3}|mail).{0,30}",
    rf"(?:skickat|sendt|sänt) (?:från|fra|med|via) .{{0,20}}{_DEVICE}",
    rf"lähetetty .{{0,20}}{_DEVICE}",
    rf"(?:odeslán[oa]|odoslan[éáo]) (?:z|ze|zo) .{{0,20}}{_DEVICE}",
    "odesláno ze? seznam\\W?(?:email|cz).{0,12}",
    r"wysłan[eoay] z (?:wp poczty|aplikacji) .{0,20}",
    (
        r"(?:trimis|poslan[oa]|послат[оа]|изпратен[оа]|στάλθηκε|εστάλη|saadetud|išsiųsta|enviat|dikirim|dihantar|elküldve|sent) "
        r"(?:de (?:pe|la)|s|sa|z|са|от|από|minu|iš|des d\w{1,2}|dari|az|fra) "
        ".{0,20}(?:iphon|ipad|galaxy|android|samsung|huawei|xiaomi|yahoo mail).{0,20}"
    ),
    r"(?:iphone|ipad|android|galaxy)\S{0,8} küldve",
    r"(?:נשלח מ|أرسلت? من|تم الإرسال من|(?:được |đã )?gửi từ|ส่งจาก).{0,16}(?:iphone|ipad|אייפון|galaxy|android|samsung).{0,14}",
    "נשלח מהאייפון שלי",
    "(?:mobil|von unterwegs) gesendet",
    "gesendet (?:mit|von) (?:der )?(?:telekom|freenet|t-online|1&1|1und1|mobilen)(?:[ -]mail)?(?: app)?.{0,40}",
    r"(?:windows|android|ios) ?(?:için posta ile gönderildi|版のメールから送信|용 메일에서 보냄)",
    "スマホから送信(?:しました)?",
    "从网易邮箱大师发来的邮件",
    r"(?:自|從|从) ?(?:我的 ?)?(?:galaxy|yahoo奇摩電子信箱).{0,14}(?:傳送|发送)",
    "寄件自 outlook.{0,16}",
    r".{0,25}(?:iphone|ipad|samsung|huawei|xiaomi|telefon).{0,6}(?:dan|den|umdan|imden|tan|ımdan) gönderildi",
    rf"(?:发自|發自|寄自|发送自|發送自|傳送自|来自|來自)\s?(?:我的|我|于)?\s?[^，。！？,]{{0,10}}{_DEVICE_CHINESE}[^，。！？,]{{0,12}}",
    rf"(?:从|從)我的\s?.{{0,8}}{_DEVICE_CHINESE}.{{0,8}}(?:发送|傳送|寄出|发出)",
    "(?:从|從) ?windows ?.{0,4}(?:邮件|郵件).{0,4}(?:发送|傳送)",
    r"(?:此邮件|本邮件|签名)?由\s?(?:网易邮箱大师|网易灵犀办公|qq邮箱|foxmail|阿里邮箱|新浪邮箱|企业微信邮箱).{0,8}(?:发送|定制|发出)",
    r".{0,20}(?:iphone|ipad|android|outlook|スマートフォン|galaxy|xperia|携帯電話|yahoo!?メール).{0,14}から(?:の)?送信(?:しました)?",
    rf".{{0,12}}{_DEVICE_KOREAN}.{{0,8}}(?:에서|으로) (?:보냄|보냈습니다|전송|보낸 메일)",
    r"(?:yahoo mail|aol mail|yahoo! mail)[:,].{0,60}",
    r"(?:virus-free|virenfrei|garanti sans virus|libre de virus|privo di virus|livre de vírus|virusvrij|无病毒)\.?\s?(?:www\.\S{0,60})?",
    r"[^.!?。]{0,20}(?:vir[uůóū]|vírus|вирус|病毒|ウイルス|바이러스)[^.!?。]{0,12}[.。] ?www\.(?:avast|avg)\.[a-z]{2,4}",
    r"<#[0-9a-f]{8}-[0-9a-f-]{20,30}>",
    r"(?:p |🌳 ?|🌲 ?)?(?:please )?(?:consider the environment|think of the environment|think) before (?:you )?print(?:ing)?.{0,40}",
    r"reply to this email directly(?:,| or) view it on .{1,60}",
    "securely sent with (?:tutanota|tuta).{0,80}",
    r"(?:this e-?mail has been checked for viruses by|diese e-?mail wurde von .{1,20} auf viren geprüft).{0,80}",
    r"this message was sent from .{0,20}(?:phone|android|blackberry|mobile|device).{0,40}",
    r"sent securely (?:from|with) .{0,40}",
)
PHONE_EXCUSES = r"(?:[.,;]? ?\(?(?:please |sorry |so please )?(?:excuse|forgive|pardon|apologies)\b.{0,60})?"
# The first line of what a company's server puts under each mail, below a rule across the page.
NOTICES = (
    *(r"e-?mail (?:messages )?(?:are|is|may be) .{0,20}(?:monitored|recorded|scanned|confidential)", "scanned for viruses"),
    *(r"this e-?mail (?:message )?has been (?:scanned|swept) (?:by|for)\b", r"the original of this e-?mail was scanned\b"),
    *(r"th(?:is|e) (?:information|e-?mail|message|communication)\b.{0,60}(?:confidential|intended|privileged)", "confidentiality notice"),
    *("diese (?:e-?mail|nachricht) .{0,60}vertraulich", "ce (?:message|courriel) .{0,60}confidentiel"),
    *("este (?:mensaje|correo) .{0,60}confidencial", "questo messaggio .{0,60}riservat", "dit bericht .{0,60}vertrouwelijk"),
    *("(?:本|此)(?:邮件|電郵|郵件|电子邮件).{0,30}(?:保密|机密|機密)", "この(?:電子)?メール.{0,30}機密"),
)
# The first line of what a list puts under each mail, below a rule.
SUBSCRIPTIONS = (
    "you(?:'ve| have)? received this (?:message|e-?mail|mail) because you(?:'re| are) (?:subscribed|a member)",
    r"to unsubscribe(?: from this (?:list|group))?[:,]? (?:send|e-?mail|visit|go to|and stop)",
    "groups\\.io links:",
    "(?:sie erhalten diese|vous recevez ce(?:tte)?|has recibido este|recibes este|ricevi questo) .{1,60}(?:google|gr[uo]pp|grup|groupe)",
)
