"""What must not be overlooked in mail of other languages: law, safety, death, self-harm, fraud. Own list; the form is that of `phrases`.

Only words that are hardly ever used for anything else; where one is, a person looks in vain once.
"""

TABLE = r"""
[legal]
anwalt|anwältin|rechtsanwalt|rechtsanwältin|anwalts|gericht|klage|verklage|verklagen|anzeige|polizei|strafanzeige|verbraucherzentrale
  |verbraucherschutz|rechtliche|rechtlichen|rechtsschutz|mahnbescheid|inkasso|bundesnetzagentur|bafin|datenschutzbehörde
  |schlichtungsstelle|ombudsmann|illegal|rechtswidrig
avocat|avocate|tribunal|plainte|justice|juridique|juridiques|huissier|médiateur|dgccrf|cnil|police|gendarmerie|illégal|illégale|procès
avocat|avocate|tribunal|plainte|juridique|juridiques|huissier|médiateur|dgccrf|cnil|police|gendarmerie|illégal|illégale|procès|prud'hommes
abogado|abogada|tribunales|juzgado|demanda|demandar|denuncia|denunciar|policía|legales|ilegal|consumo|facua|ocu
avvocato|avvocata|tribunale|denuncia|denunciare|querela|polizia|carabinieri|legali|illegale|garante|codacons|agcom
advogado|advogada|processo|processar|procon|polícia|denúncia|justiça|judicial|anatel|ilegal|decon
advocaat|rechtbank|rechter|aangifte|politie|juridische|rechtszaak|geschillencommissie|consumentenbond|deurwaarder|illegaal
prawnik|prawnika|adwokat|adwokata|sąd|sądu|sądową|pozew|policja|policji|policję|uokik|rzecznik|rzecznika|prokuratura|prokuratury
  |nielegalne
адвокат|адвоката|юрист|юриста|суд|суда|иск|иска|полиция|полицию|прокуратура|прокуратуру|роспотребнадзор|роспотребнадзора
адвокат|адвоката|юрист|юриста|юристу|суд|иск|полицию|полиция|прокуратуру|прокуратура|роспотребнадзор|незаконно
弁護|裁判|訴訟|诉訟|訴え|警察|消費者センター|国民生活センター|法的|違法|告訴|弁护|消費生活|消费生活
변호사|소송|고소|고발|경찰|법적|소비자보호원|소비자원|재판|법원|위법|불법
محامي|محاميي|محام|المحكمة|محكمة|الشرطة|شرطة|قانونية|قانوني|القضاء|دعوى
[safety]
brand|feuer|brennt|gebrannt|rauch|explodiert|explosion|verletzt|verletzung|verbrannt|stromschlag|krankenhaus|notaufnahme|notarzt
  |lebensmittelvergiftung|vergiftung|allergisch|allergische|allergie|gefährlich|gefahr|lebensgefahr|gasgeruch|glasscherben|unfall
  |schimmel
incendie|feu|fumée|explosé|explosion|blessé|blessée|blessure|brûlé|brûlée|brûlure|électrocuté|hôpital|urgences|intoxication|allergie
  |allergique|dangereux|dangereuse|danger|moisissure|accident
incendio|fuego|humo|explotó|herido|herida|heridos|quemado|quemadura|quemaduras|electrocutado|hospital|urgencias|ambulancia|intoxicación
  |alergia|alérgica|alérgico|peligroso|peligrosa|peligro|accidente
incendio|fuoco|fumo|esploso|esplosa|ferito|ferita|ustione|ustioni|ospedale|ambulanza|intossicazione|allergia|allergica|pericoloso
  |pericolosa|pericolo|muffa|incidente
incêndio|fogo|fumaça|fumo|explodiu|ferido|ferida|queimado|queimadura|queimaduras|hospital|ambulância|intoxicação|alergia|alérgica
  |perigoso|perigosa|perigo|acidente
brand|vuur|rook|ontploft|gewond|gewonde|verbrand|brandwonden|ziekenhuis|ambulance|voedselvergiftiging|allergie|allergische|gevaarlijk
  |gevaar|gaslucht|ongeluk|schimmel
pożar|ogień|dym|wybuch|wybuchł|wybuchła|ranny|ranna|oparzenie|oparzenia|poparzył|poparzyła|szpital|szpitala|szpitalu|pogotowie|zatrucie
  |alergia|alergię|alergiczna|niebezpieczny|niebezpieczne|niebezpieczna|wypadek|pleśń
пожар|загорелся|загорелась|загорелось|дым|взорвался|взорвалась|взрыв|травма|травму|ожог|ожоги|больница|больницу|больнице|скорая|скорую
  |отравление|отравился|отравились|аллергия|аллергию|опасно|опасный|опасность
火事|火災|発火|煙|爆発|怪我|けが|ケガ|火傷|やけど|感電|病院|救急|食中毒|アレルギー|危険|ガス漏れ|異物|カビ|骨折|入院
화재|불이|연기|폭발|부상|다쳤|다쳐|화상|감전|병원|응급실|식중독|알레르기|위험|이물질|곰팡이|사고
حريق|دخان|انفجار|انفجر|إصابة|اصابة|مصاب|حروق|المستشفى|مستشفى|تسمم|حساسية|خطر|خطير|خطيرة
[bereavement]
verstorben|gestorben|verstarb|todesfall|sterbeurkunde|beerdigung|witwe|witwer|trauer|hinterbliebene|nachlass
décédé|décédée|décès|obsèques|enterrement|deuil|veuve|veuf|succession
falleció|fallecido|fallecida|fallecimiento|murió|defunción|entierro|funeral|viuda|viudo|luto|herencia
deceduto|deceduta|decesso|morto|morta|funerale|vedova|vedovo|lutto|scomparso|scomparsa
faleceu|falecido|falecida|falecimento|morreu|óbito|enterro|funeral|viúva|viúvo|luto
overleden|overlijden|overlijdensakte|begrafenis|crematie|weduwe|weduwnaar|rouw|nabestaanden
zmarł|zmarła|zmarłego|zmarłej|śmierć|śmierci|pogrzeb|pogrzebu|wdowa|wdowiec|żałoba|zgon|zgonu
умер|умерла|скончался|скончалась|смерть|смерти|похороны|похорон|вдова|вдовец|покойный|покойная|покойного
亡くなり|亡くなっ|死亡|逝去|他界|葬儀|葬式|お通夜|遺族|故人|喪中|弔
사망|돌아가셨|돌아가신|별세|장례|고인|유족
توفي|توفى|توفيت|وفاة|الوفاة|جنازة|المرحوم|المرحومة|أرملة|رحمه
[self_harm]
selbstmord|suizid|umbringen|umbringe
nicht ~ mehr (?:leben|weiterleben)
plus ~ envie de vivre
suicide|suicider|suiciderai
quitarme ~ la vida
suicidio|suicidarme|suicidar|matarme|uccidermi|ammazzarmi|suicidarmi
suicídio|suicidar
samobójstwo|zabić|zabiję
zelfmoord|zelfdoding
самоубийство|самоубийства|покончить|покончу|убью
не ~ хочу (?:больше )?жить
non ~ voglio (?:più )?vivere
no ~ quiero (?:seguir )?(?:viviendo|vivir)
não ~ quero (?:mais )?viver
niet ~ meer (?:leven|verder leven)
nie ~ chcę (?:już )?żyć
自殺|死にたい|自害|消えてしまいたい|生きていけ|殺す|殺し|自杀|杀す|杀し
자살|죽고|죽이
انتحار|الانتحار|سأنتحر|أقتل
[fraud]
betrug|betrüger|betrogen|betrügerisch|abzocke|identitätsdiebstahl|gefälscht|gestohlen
arnaque|arnaqué|arnaquée|arnaqueur|arnaqueurs|escroquerie|escroc|escrocs|fraude|frauduleux|frauduleuse|usurpation|volé|contrefaçon
estafa|estafador|estafadores|estafado|estafada|fraude|fraudulento|fraudulenta|engaño|engañado|robado|timo|falsificado
truffa|truffatori|truffatore|truffato|truffata|frode|fraudolento|rubato|rubata|falso|contraffatto
golpe|golpista|golpistas|fraude|fraudulenta|fraudulento|enganado|enganada|roubado|roubada|falsificado|burla
oplichting|oplichter|oplichters|opgelicht|fraude|bedrog|gestolen|nep|identiteitsfraude
oszustwo|oszust|oszuści|oszukany|oszukana|oszukali|wyłudzenie|kradzież|ukradli|ukradziono|podróbka
мошенничество|мошенники|мошенник|мошенников|обман|обманули|украли|подделка|развод
詐欺|騙され|騙す|だまされ|偽物|不正利用|不正アクセス|盗まれ|なりすまし|诈欺|骗され|伪物
사기|사기꾼|사기당|도용|가짜|해킹|도난|명의도용
احتيال|نصب|نصاب|محتال|تزوير|سرقة|مسروق|مزيف|خداع
"""
