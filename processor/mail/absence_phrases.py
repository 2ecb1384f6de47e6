"""What out-of-office replies say, in the languages of their writers. Pure data.

Patterns are parts of one alternation each, matched without regard to case on one sentence. They are in the first person or in the voice
of an office, and in the present or the future: who writes `I was out of office` tells a story. None of them decides alone (`absence`).
"""

# The writer is away.
ABSENT_ENGLISH = (
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
    (
        r"\bi(?:['’]m| am| will be|['’]ll be)\b.{0,24}\b(?:out (?:until|till|today"
        r"|tomorrow|this|next|all|on|from|sick)|off (?:sick|work|until|today)"
        r"|at an? (?:conference|training|trade fair))\b"
    ),
    *(r"^on (?:vacation|holiday)\b", r"\b(?:we are|company is|business is|office will remain) closed\b", r"^office closed\b"),
)
ABSENT = (
    *ABSENT_ENGLISH,
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
    *("(?:产假|產假|婚假|病假|事假|丧假|喪假|探亲假|陪产假)(?:中|期间|期間)?", "放假通知"),
    *("(?:我|本人)(?:现在|現在|目前|暂时|暫時|这几天|這幾天|今天)?不在", "(?:出差|外出)在外|在外(?:出差|开会|開會|培训|培訓)"),
    *("(?:今|明|本)(?:天|日|周|週).{0,4}(?:请|請|休)假", "휴무"),
    *(r"\bbin\b.{0,60}\b(?:im urlaub|in (?:den )?ferien|in (?:elternzeit|mutterschutz)|nicht (?:da|im (?:büro|haus))|auf dienstreise)",),
    *(r"\bich (?:habe|mache)\b.{0,20}\b(?:urlaub|ferien)", r"\bbefinde(?: ich)? mich\b.{0,60}\b(?:urlaub|ferien|mutterschutz|elternzeit)"),
    *(r"\b(?:bin|ist)\b.{0,40}\bwieder (?:da|erreichbar|im haus)", r"\bkrankheitsbedingt\b"),
    *(
        r"\b(?:betrieb|büro|firma|praxis|geschäft|wir)\b.{0,60}\bgeschlossen\b",
        r"\b(?:unsere[nr]?|wir haben)\b.{0,30}\bbetriebs(?:ferien|urlaub|ruhe)\b",
    ),
    *(r"\bje suis\b.{0,40}\b(?:en (?:formation|congé)|souffrant)", r"^en (?:formation|réunion|congés?|vacances)\b", r"^absente? "),
    *(r"\b(?:bureaux?|société|entreprise|agence|magasin|nous)\b.{0,20}\b(?:sera|seront|serons|est|sont|sommes)\b.{0,20}\bfermée?s?\b",),
    *(r"\bme enc(?:uentro|ontraré)\b.{0,30}\b(?:fuera|ausente|de )", r"\bno me encuentro\b", r"\bes festivo\b", r"\bcerrad[ao]s? por\b"),
    r"\b(?:oficinas?|empresa|tienda)\b.{0,20}\b(?:permanecer|estar|está)\w{0,3} cerrad",
    r"\b(?:sono|sarò)\b.{0,30}\bin (?:congedo|maternità|malattia)",
    *(r"\b(?:uffici|ufficio|azienda|sede) .{0,30}(?:resteranno|rimarranno|saranno|resterà|rimarrà|sarà) .{0,12}chius[aoi]\b",),
    *(r"\b(?:em|de) recesso\b",),
    *(r"\bencontro-me\b.{0,20}\blicença\b", r"\b(?:escritório|empresa)\b.{0,30}\b(?:encerrad|fechad)"),
    *(r"\bin verband met (?:vakantie|ziekte|verlof|feestdag)", r"\b(?:werk ik niet|ik werk niet op)\b"),
    *(r"\bik ben\b.{0,60}\b(?:ziek|zwangerschapsverlof)", r"\b(?:kantoor|bedrijf|winkel)\b.{0,40}\bgesloten\b"),
    *(r"\bna (?:zwolnieniu|urlopie|l4)\b", r"\b(?:biuro|firma|sklep)\b.{0,30}(?:nieczynn|zamknięt)"),
    *(r"\bнахожусь\b.{0,20}\b(?:отпуске|командировке)", r"\bменя нет на (?:работе|месте)", r"\bя (?:болею|заболел)"),
    *(r"\b(?:в|на) (?:декретном|больничном)\b", r"\b(?:čerpám|mám|na) dovolen", r"\bnejsem v kanceláři\b|\bmimo kancelář"),
    *(r"\b(?:izindeyim|izinde olacağım|ofis dışındayım|tatildeyim)\b", r"\bolen\b.{0,20}\b(?:lomalla|poissa|matkalla)\b"),
    *(r"\ben ole toimistolla\b",),
    *(r"\bszabadságon\b|\bházon kívül\b|\bnem vagyok az irodában\b",),
)

# Somebody has left the writer's company.
LEFT = (
    *(r"\bi have left\b", r"\b(?:has|have) left (?:the|our|this) (?:company|organi[sz]ation|firm|business)\b"),
    *(r"\bno longer (?:works?\b|working (?:for|at|here)|with (?:the|our|us)\b|employed|part of (?:the|our)|at (?:the|our) company)",),
    *(r"\bam no longer with\b", "(?:离职|離職|不在(?:本|我|该)?(?:公司|司)(?:任职|工作))"),
    *("(?:退職|異動)(?:いた|し|となり|のため)", "퇴사|퇴직"),
    *(r"\bnicht mehr\b.{0,40}\b(?:tätig|beschäftigt|angestellt|unternehmen|firma)\b", r"\bunternehmen verlassen\b"),
    *(r"\bje ne (?:fais|travaille) plus\b", r"\bne fait plus partie\b", r"\b(?:a|ai) quitté (?:la|notre|l['’]) ?(?:société|entreprise)"),
    *(r"\bya no (?:trabaj|labor|form|pertene)", r"\bnon (?:lavora|lavoro|fa|faccio) più\b", r"\b(?:não|nao) (?:trabalho|trabalha) mais\b"),
    *(r"\bjá não (?:trabalh|faç|faz)", r"\bik werk niet meer\b|\bwerkt niet meer\b|\bniet meer werkzaam\b"),
    *(r"\bnie pracuj[ęe] już\b|\bjuż nie pracuj", r"\bбольше не работа", r"\barbetar inte längre\b|\barbejder ikke længere\b"),
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
    *(r"\bback (?:then|on|(?:mon|tues|wednes|thurs|fri)day)\b", r"\breturning\b", r"\bi return\b", r"\bam .{0,20}\bzurück\b"),
    *(r"\bkehre\b.{0,40}\bzurück\b", r"\bab (?:mon|diens|donners|frei)tag\b", r"\bweer (?:terug|aanwezig|bereikbaar)\b"),
    *(r"\bmi reincorporo\b|\bme reincorporo\b", r"\brientro previsto\b", r"\bvolto (?:no|a|em)\b"),
    *(r"\bwracam\b", "(?:周|週|星期)[一二三四五六日天](?:回|返)"),
    *(r"\b(?:indtil|til den|til|inntil) \d", r"\basti\b|\bpalaan\b", r"-ig\b", r"\btarihleri arasında\b"),
)

# Whom to ask what cannot wait; people seldom tell a desk.
URGENT = (
    (
        r"\b(?:urgent(?:ly)?|emergency|immediate (?:assistance|attention|help|response)|in my absence|while i(?:['’]m"
        r"| am) (?:away|out))\b.{0,90}\b(?:contact|call|e-?mail|reach|write|direct|ping|ask|try|speak)\b(?! me\b| my (?:mobile|cell|phone))"
    ),
    *(
        (
            r"\b(?:please|kindly) (?:contact|reach out to|e-?mail|direct"
            r"|refer)\b(?! me\b).{0,120}\b(?:urgent|absence|immediate|instead|assistance)"
        ),
    ),
    (
        r"\b(?:direct|address|send|forward|refer) (?:all |any |your |future |further |urgent )?(?:future |further |urgent )?"
        r"(?:enquir|inquir|quer|requests?\b|questions?\b|correspondence)"
    ),
    *(
        (
            r"\bfor (?:any|all) (?:further |other |future |urgent )?(?:enquir|inquir"
            r"|quer|matters?\b)\w{0,5}\b.{0,20}\b(?:contact|e-?mail|call)\b(?! me\b)"
        ),
    ),
    "(?:如有|若有|如遇|如果有|有).{0,6}(?:急事|紧急|緊急|要事|急).{0,20}(?:联系|聯繫|联络|聯絡|致电|致電|拨打|撥打|电话|電話|手机|找)",
    *("(?:急事|紧急事[宜项务]|緊急事[宜項務]).{0,4}(?:请|請|可|直接)?(?:联系|聯繫|聯絡|致电|致電|拨打|撥打|找)(?!我)",),
    *("(?:お急ぎ|緊急|至急).{0,24}(?:連絡|まで|お願い|電話)", "(?:급한|긴급|급하신).{0,24}(?:연락|문의|전화)"),
    (
        r"\bplease (?:use|visit|try) (?:our|the) (?:contact form|web ?site"
        r"|help ?cent(?:er|re)|portal)\b|\bplease (?:try|use) \S{1,64}@\S{1,80} instead"
    ),
    *(r"\bin dringenden (?:fällen|angelegenheiten)\b", r"\b(?:dringende|eilige)n? (?:anliegen|fälle|anfragen|angelegenheiten)\b"),
    *(r"\b(?:während|in) meiner abwesenheit\b", r"\bwenn['’]?s brennt\b", r"\bin notfällen\b|\bim notfall\b", r"\bnicht weitergeleitet\b"),
    *(r"\b(?:en cas d['’]urgence|pour toute (?:urgence|demande)|en mon absence|pendant mon absence|durant mon absence)\b",),
    *(r"\ben caso de (?:urgencia|emergencia)\b", r"\b(?:asuntos|temas|cuestiones) urgentes\b", r"\b(?:durante|en) mi ausencia\b"),
    *(r"\bpara cualquier (?:consulta|duda|urgencia)\b", r"\bsi (?:es|su (?:mensaje|consulta) es) urgente\b(?!.{0,20}\bme\b)"),
    *(r"\bper (?:urgenze|(?:questioni|richieste|comunicazioni) urgenti|qualsiasi (?:urgenza|necessità))\b", r"\bin caso di urgenz"),
    *(r"\b(?:in|durante la) mia assenza\b", r"\bem caso de (?:urgência|emergência)\b", r"\b(?:para assuntos|casos) urgentes\b"),
    *(r"\b(?:na|durante a) minha ausência\b", r"\b(?:voor|bij) (?:dringende|spoedeisende|urgente|spoed)\b"),
    *(r"\b(?:tijdens|in) mijn afwezigheid\b", r"\bw (?:pilnych|nagłych) (?:sprawach|przypadkach)\b", r"\bw sprawach pilnych\b"),
    *(r"\b(?:podczas|w czasie) mojej nieobecności\b", r"\bпо (?:всем|срочным|неотложным) (?:\w{1,15} )?(?:вопросам|делам)\b"),
    *(r"\bв (?:моё|мое) отсутствие\b", r"\bв случае срочно", r"\bvid (?:brådskande|akuta)\b|\bi brådskande\b", r"\bi hastesager\b"),
    *(r"\bved (?:hastesager|hastende)\b", r"\bhvis det haster\b", r"\bv (?:naléhavých|urgentních|nutných) případech\b"),
    *(r"\bacil (?:durum|konu)", r"\bkiireelli(?:sissä|set|sesti)", r"\bsürgős esetben\b"),
)

# Who stands in, or is there for the reader; people name such too.
DEPUTY = (
    *(
        (
            r"\b(?:please|kindly) (?:contact|reach out to|e-?mail|direct|refer|try"
            r"|use)\b(?! me\b).{0,120}(?:\bhelp\b|@|\bcolleague|\bcontact form\b|\bwebsite\b)"
        ),
    ),
    *(r"\bmy colleagues?\b",),
    *(r"\b(?:is|are) (?:being )?(?:covered|covering)\b", r"\bcontact\b.{0,60}@", r"\b(?:update|amend) your (?:records|address book)\b"),
    *("(?:请|可)(?:联系|与)(?!我).{0,20}(?:同事|@|联系)", "(?:请|請)(?:联系|聯繫|聯絡|与她联系|与他联系|找)(?!我)"),
    *("已(?:移交|交接)", "までご連絡|連絡は.{0,40}まで"),
    *("(?:後任|代理)の", "담당(?:합니다|하고|자)", "대신"),
    *(r"\b(?:wenden sie sich|kontaktieren sie|erreichen sie)\b(?! mich\b)", r"\bmein(?:e|er)? (?:kolleg(?:e|in|en)|vertretung)\b"),
    *(r"\b(?:veuillez vous adresser|merci (?:de contacter|d['’]adresser)|vous pouvez (?:joindre|contacter))\b(?! (?:au|à) mon\b)",),
    *(r"\b(?:póngase en contacto con|contacte (?:con|a)|diríjase a|diríjanse a|mi compañer[oa]|pod[eé]is escribir a)\b",),
    *(r"\b(?:può (?:rivolgersi|contattare)|(?:siete|si) preg\w{1,4} (?:di )?(?:scrivere|rivolgersi|contattare)|collega|sostitut[oa])\b",),
    *(r"\b(?:favor (?:contac?tar|encaminhar)|contac?te (?:o|a) |(?:meu|minha) colega)\b",),
    *(r"\b(?:contact opnemen met|mijn (?:collega|vervang\w{2,3})|mail voor vragen)\b", r"\b(?:zastępuje mnie|proszę o kontakt (?:z|na))\b"),
    *(r"\b(?:замещает|обязанности исполняет|прошу обращаться|обращайтесь|пишите на(?! (?:этот|мой|мою)))\b",),
    *(r"\b(?:min kollega|ved behov|vid frågor|kontakta växeln)\b",),
    *(r"\bkontakt(?:a|ujte)? (?:min |venligst |kolegu )", r"\bzastupuje mě\b"),
)

# Every sentence that matches ABSENT, LEFT, UNREAD, DUE or MACHINE holds one of these: most mails hold none, and then no pattern
# needs to be tried.
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
    *("out until", "out till", "out today", "out tomorrow", "out this", "out next", "out all", "out on", "out from", "out sick"),
    *("off sick", "off work", "off until", "off today", "conference", "training", "trade fair", "have left", "has left"),
    *("working days", "part time", "part-time", "work on", "离职", "離職", "在外", "退職", "異動", "퇴사", "퇴직", "nicht da", "ferien"),
    *(
        "mutterschutz",
        "betriebs",
        "wieder ",
        "teilzeit",
        "nicht mehr",
        "verlassen",
        "en formation",
        "souffrant",
        "en réunion",
        "plus",
        "quitté",
    ),
    *("me encuentro", "me encontraré", "festivo", "cerrad", "ya no", "congedo", "maternità", "malattia", "chius", "não ", "recesso"),
    *("encerrad", "fechad", "in verband met", "werk ik niet", "ik werk niet", "niet meer", "ziek", "zwangerschap", "gesloten"),
    *("zwolnieniu", "na l4", "nie pracuj", "nieczynn", "zamknięt", "не работа", "меня нет", "я боле", "я забол", "декретн", "dovolen"),
    *("kancelář", "izinde", "dışında", "tatilde", "lomalla", "poissa", "matkalla", "toimistolla", "szabadság", "házon kívül", "irodában"),
    *("access to", "checking e", "checking m", "monitor", "forwarded", "not be read"),
    *("won't be", "won’t be", "not read", "not reply", "not check"),
    *("not be check", "not be repl", "not respond", "not be respond", "zugriff"),
    *("zugang", "unregelmäßig", "weitergeleitet", "gelesen", "bearbeitet"),
    *("wird nicht", "accès", "consulte peu", "acceso", "accesso", "leggerò", "acesso", "wordt niet", "worden niet", "dostęp", "доступ"),
    *("回复", "回覆", "查看", "메일", "メール", "within", " days", " hours", "response time", "volume", "innerhalb", "binnen", "beantwort"),
    *("délai", "sous ", "dans les", "responderemos", "contestaremos", "atenderemos", "entro", "prima possibile", "più presto", "prazo"),
    *("dias úteis", "horas", "brevidade", "odpowiemy", "в течение", "ближайшее", "arbetsdagar", "答复", "答覆", "联系", "聯絡", "営業日"),
    *("영업일", "hverdage", "arbejdsdage", "do not re", "请勿", "請勿"),
    *("送信専用", "配信専用", "발신", "antworten sie", "ne pas ", "no responda"),
    *("non rispondere", "não responda"),
    *("não trabalh", "nao trabalh", "werkt niet", "arbetar inte", "arbejder ikke", "as soon as", "shortly", "尽快", "盡快", "儘快"),
    *("più", "checked", "partiel", "checking", "reading", "replying", "responding", "hour", "day", "第一时间", "处理", "處理"),
)
