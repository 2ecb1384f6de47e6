"""What in English mail tells of a grave matter without its plain name: who did what to whom, what was seen, heard, smelt, missing.

Own list, in the form of `processor.listening.phrases`. The sections are those of the other signals; look-alikes stand with them.
"""

TABLE = r"""
[fraud]
sim ~[ -]?(?:swap|swapped|hijack|jacking|card swap)
fake|counterfeit|imitation|replica|knock-off|knockoff|bogus|phoney|forged
is|are|was|were|it's ~ (?:a |an |all |obviously |clearly |certainly )?(?:fake|fakes|counterfeit|not genuine|not real|not original
  |a forgery|a scam|a con|a swindle)
pretending|pretended|claiming|claimed|posing|posed|impersonating|impersonated ~(?: to be| as)?<gap>(?:bank|police|you|your|company
  |officer|engineer|support)
in ~ (?:my|his|her|our|their) name<gap>(?:loan|account|contract|phone|credit|card|order|taken|opened)
used ~ my (?:name|identity|details|card|signature|photo|number)
identity ~ (?:theft|thief|stolen|fraud)
two|three|several|some|# ~ withdrawals? in [a-z]+
never ~ (?:left|been to|set foot)<gap>(?:withdrawals?|withdrawn|spent|card|transactions?)
card ~ (?:has |had )?never left
nine|all|those|these|several|more ~ of them (?:through|out)
drained|emptied|cleaned|cleared ~ (?:out )?(?:my|her|his|our|the) (?:account|savings|balance)
phishing|phished|spoofed|scamming|money mule|ponzi|pyramid
same|safe ~ as (?:a )?(?:savings|deposit|cash|money in the bank|houses)
talked|pressured|pushed|tricked|lured|conned|persuaded ~ (?:my|an?|him|her) (?:[a-z]+ )?(?:mother|mum|mom|father|dad|nan|gran|grandmother
  |grandfather|parents|aunt|uncle|elderly)? ?into
forged|faked|falsified|fabricated|doctored ~ (?:my|the|a|his|her|our)? ?(?:signature|document|documents|proof|paper|papers|record|records
  |contract|certificate)
proof ~ of service
knew|knows|had|quoted ~ my (?:policy|account|card|order|booking|customer|insurance) (?:number|details)
wherever|where ~ (?:would|did|does|could) (?:he|she|they|he'd|it) (?:have|get|got) (?:that|it|my|this) from
[data_leak]
not|isn't|wasn't|aren't ~ mine<few>(?:it's|it is|but|belongs)<gap>(?:stranger|someone|somebody|another|other)
stranger's|stranger|someone|somebody|other ~ (?:whole |entire )?(?:year|account|file|profile|report|tax|photos|history|health|medical
  |documents?)
someone|somebody|anyone|everybody|who ~ (?:else )?(?:has|is|can|could|might|must)(?: probably| presumably| now| perhaps| also)* (?:mine
  |looking at mine|seeing mine|reading mine|see mine|read mine|got mine|have mine|see ours)
wonder|means|presumably|suppose ~<gap>(?:has mine|seeing mine|looking at mine|reading mine|have mine|got mine)
left|leaving ~ (?:a )?(?:message|voicemail|note) (?:with|on)<gap>(?:results|diagnosis|test|appointment|treatment|debt|clinic|pregnan
  |fertility|owe)
told|telling|tells|informed|discussed|discussing|shouted|announced|read ~<gap>(?:colleague|neighbour|neighbor|waiting room|whole room
  |queue|reception|receptionist|boss|employer|everyone|everybody|landlord|my ex|shop)<gap>(?:results|diagnosis|condition|illness|test
  |medication|tablets|debt|owe|owed|balance|arrears|pregnan|salary|what i)
diagnosis|results|condition|medication|salary|debt|arrears|illness ~<gap>(?:waiting room|out loud|aloud|whole room|in front of|colleagues
  |neighbour|neighbours|everyone|the queue|across|postcard|next door)
read|called|shouted|said ~(?: out)?<gap>(?:across|in front of|to) the (?:whole |entire |full |crowded )?(?:waiting room|room|queue|office
  |shop|class|ward)
names|name|salaries|answers|comments ~<gap>(?:unhide|hidden column|visible|show up|shows up|can be seen|everyone can|anybody can)
anonymous|confidential|anonymised ~<gap>(?:names?|not anonymous|isn't|wasn't|read|see|show)
promised|said|supposed|meant ~<gap>(?:confidential|anonymous|private)<gap>(?:but|then|now|yet|advert|email|letter|days)
my|our|his|her|their ~ (?:photo|photos|picture|pictures|face|file|story|case|details|number|address|name) (?:is|was|are|were|has been
  |have been|ended up|turned up|appeared|appears|landed) (?:on|in|online|posted|published|used|printed|all over|hanging)
who ~ (?:gave|sold|told|passed) (?:you|them|him|her|it)<few>(?:that|my|our|this|number|address|name)
get|got|had|have ~ hold of my (?:number|address|details|name|niece|mother|sister|employer|landlord|neighbour|niece's|mother's|landlord's
  |email)
have ~ you had a (?:leak|breach|hack)
[harassment]
collector|collectors|collection|agency|bailiff|agent|lender ~<gap>(?:neighbour|neighbours|neighbor|landlord|niece|mother|choir|church
  |boss|employer|colleagues|children|daughter|school|family)
stood|stands|standing|waited|waits|sat|sits|parked ~<gap>(?:in (?:my|our) (?:drive|driveway|front garden|doorway|stairwell|hall)|at (?:my
  |our) (?:door|gate|fence)|opposite (?:my|our))
told|telling|tells ~ my (?:neighbour|neighbor|neighbours|landlord|boss|employer|mother|family|colleagues|children|daughter
  |son)<gap>(?:owe|debt|behind|money)
turns|turn|turned|turning|shows|showed|comes|came ~ up (?:here|at (?:my|our))<gap>(?:again|shout|threat|debt|money|owe|demand)
nobody|no ~(?: one)? (?:turns|comes|shows) up (?:here|at my) again
throws|threw|throwing|spits|spat|smears|smeared ~<gap>(?:window|windows|door|car|wall|fence|garden|at us|at me|at my)
you ~ should have thought of that
see|saw ~ (?:me|you|us|him|her) in court
group ~ chat<gap>(?:bully|bullying|laugh|names|hate|screenshots|girls|boys)
screenshots|chat ~<gap>(?:bully|girls in|boys in|cutting|laughing at|calling her|calling him)
calendar|poster|drawing|picture|cartoon|meme|nickname|song ~<gap>(?:my name|about me|of me|the lads|laughing|funny)
lads|blokes|men|guys|colleagues|boss|manager|supervisor|foreman ~<gap>(?:comment on|comments on|remarks about|jokes about|think it's a
  |laughing at|leer|stare|staring|whistle|nickname)
hormonal|fat|frigid|darling|sweetheart|love|old|girl ~ (?:in front of|again|as he|"|and (?:moved|told|laughed))
kids|children|wife|mother|parents ~<gap>(?:scared|frightened|terrified|afraid)<gap>(?:man|caller|calls|collector|neighbour|him|knock)
[discrimination]
headscarf|hijab|turban|kippah|burqa|niqab|sari|dreadlocks|braids|afro ~<gap>(?:accept|accepted|refus|remove|take it off|off|not|policy
  |unprofessional|rule|problem|asked)
wheelchair|crutches|prosthesis|guide|assistance|hearing|stoma|walking ~(?: dog| dogs| aid| aids| frame)?<gap>(?:refused|not allowed
  |couldn't|can't get|no ramp|damaged|broke|broken|dropped|smashed|no lift|nuisance|fire risk|laughed|in pieces|bent|wouldn't|left behind
  |stairs)
refused|denied|declined|turned|not ~ (?:service|entry|a table|a room|away|allowed)<gap>(?:because|wheelchair|with my (?:wife|husband
  |boyfriend|girlfriend|partner)|headscarf|accent|dog|baby|breastfeed|colou?r|black|asian|gay|muslim|jewish|disabled)
husband|wife|boyfriend|girlfriend|partner ~<gap>(?:gentleman|lady|which one of you|two beds|twin beds|not a couple|real couple|friend)
people|folk|someone|somebody|families|women|men|girls|kids ~ like (?:us|me|him|her|you|them|that|those)<gap>(?:not|don't|go|belong|back
  |here|want|serve|allowed)
go|went|going|send|sent ~ back (?:to )?where (?:i|we|you|they|he|she) (?:came|come|belong)
where ~ (?:are you|are we|i'm|we're|he's|she's) really from
only ~ (?:me|us|mine|him|her|my bag|my son|my daughter|one asked|ones asked|ones stopped|one stopped|one searched|black|asian|brown
  |foreign)
everyone|everybody|others ~ else (?:walked|went|got|was let|were let|was waved|were waved|passed) (?:in|through|past)
followed ~ (?:me|us|him|her) (?:round|around|through)<gap>(?:shop|store|aisle|aisles|supermarket|security|guard)
over|all|the ~ (?:the )?(?:over-?(?:fifties|sixties|forties|50s|60s|40s))<gap>(?:redundan|retire|retirement|offered|let go|laid off
  |training|passed over|moved)
too ~ (?:old|young|fat|foreign|dark|deaf|disabled|pregnant) (?:for|to) (?:the|this|a|be|work|do|join|promote)
my|our|her|his ~ (?:son|daughter|child|boy|girl|brother|sister)<gap>(?:can't walk|cannot walk|autistic|adhd|down's|deaf|blind|wheelchair
  |epilep|diabet)<gap>(?:left|not allowed|excluded|couldn't|stay|stayed|behind|refused|sat|home)
pregnant|expecting|maternity|pregnancy|baby ~<gap>(?:moved (?:me )?off|demoted|sacked|fired|let go|redundant|contract|shifts?|promotion
  |replaced|taken off|project|hormonal)
after|once|day|since|when ~<gap>(?:i (?:was|am) (?:pregnant|expecting)|i said i was (?:pregnant|expecting)|heard my (?:accent|name)
  |saw my (?:face|skin|name|wheelchair|headscarf))
because ~ (?:i'm|i am|of my|he's|she's|we're|we are|my (?:son|daughter|husband|wife) is) (?:a )?(?:woman|girl|man|gay|lesbian|trans|black
  |brown|asian|indian|african|chinese|polish|romanian|irish|muslim|jewish|hindu|sikh|catholic|foreign|foreigner|disabled|deaf|blind
  |autistic|pregnant|old|sixty|fifty|fat|accent|skin|colou?r|faith|religion|age|name|sex|gender)
male|man|men|husband ~<gap>(?:signature|permission|instead of me|rather than me|only talked to|only spoke to|spoke only to)
[bereavement]
died|dies|dead ~<few>(?:in|on|last|this|at|yesterday|spring|summer|autumn|winter|january|february|march|april|may|june|july|august
  |september|october|november|december|week|month|year)
executor|executrix|probate|estate ~(?: for| of)? (?:my|the|our) (?:late|estate|deceased|will|mother|father|brother|sister|husband|wife)?
executor|executrix|probate|funeral|cremation|cremated|ashes|undertaker|hospice|obituary|headstone|gravestone|wake|widowed|orphaned
buried|bury|burying ~ (?:my|our|him|her|dad|mum|mom|them|a)
we|i|family ~ lost (?:my|our|him|her|dad|mum|mom|nan|gran|grandad|the baby|a baby|a child)(?! (?:luggage|bag|case|money|temper|patience
  |phone|keys|way|card|order|parcel|booking|points|signal))
passed|slipped ~ (?:away|on)
went|gone|go ~ (?:peacefully|in his sleep|in her sleep|to his rest)
gone|died ~ (?:now|since|for|a year|two years|these)<gap>(?:letters?|name|post|account|still)
no ~ longer (?:with us|alive|living|here to)
my|our ~ (?:late|dear late|poor late|deceased) (?:husband|wife|mother|father|mum|mom|dad|brother|sister|son|daughter|nan|gran|partner)
took|take|taking|remove ~ (?:my|her|his) (?:husband|wife|father|mother|late [a-z]+)(?:'s)? name off
death ~ (?:certificate|notice|grant|in the family|of my|of our|of her|of his)
brought|sent|showed|shown|handed ~ (?:you |in )?the certificate
dead|deceased ~<few>(?:still|letter|letters|name|asked|ask|write|writing|address|bill)
[self_harm]
tablets|pills|rope|razor|blade|knife ~<few>(?:lined up|on the table|in front of me|in my hand|ready|beside me|out|to look at|counted)
lined|laid|counted|saved|collected|hoarded ~ (?:up |out )?(?:the|my|all) (?:tablets|pills|paracetamol)
thinking|thought|think|thoughts|dreaming ~ (?:about|of) (?:the bridge|the river|the train|the tracks|the roof|ending|not waking|taking my
  |not being here|the cliff|jumping|stepping in front|dying|it all ending)
keep|kept|can't ~ (?:on )?(?:stop )?(?:thinking|looking|staring)(?: about| at| of)? (?:the bridge|the river|the train|the tracks|the roof
  |the tablets|the pills|the rope|the window)
i'm|i|i've ~(?: am| have| haven't| have not|'ve)?<few>(?:not been all right|not all right|not ok|not okay|not coping|stopped coping
  |had enough of life|tired of living|nothing left|no fight left|given up on)
coming ~<few>to sit with me
point|sense|use ~ (?:in|of) (?:going on|carrying on|living|being here|waking|getting up|trying any ?more)(?: any ?more)?
don't|can't|cannot|do ~ (?:not )?(?:see|find|know|think) (?:a |any |the |what |why |that )?(?:reason|point|way|there is|i should|i can
  |future|tomorrow)(?: [a-z]+){0,4}? ?(?:to (?:live|go on|carry on|wake|get up|be here|get to)|any ?more|anymore|ahead)
nothing ~ (?:left )?(?:to live|to get up|to wake up|to go on|to hope) for
better ~ (?:off )?without me
won't|might|may|will|don't ~ (?:not )?(?:be here|be around|be alive|wake up|want to be here|want to wake|want to live
  |be a burden)(?: any ?more| tomorrow| much longer| next week| by then| for much)?
wish ~ (?:i|he|she) (?:wasn't|weren't|was not|were not|hadn't|had never) (?:here|alive|born|been born|woken)
if ~ anyone is there
goodbye ~ (?:letter|note|everyone|to my)
cutting|cuts|harming|hurting|starving|burning ~ (?:herself|himself|themselves|myself)
last ~ (?:thing|email|letter|message|mail) (?:i|you|you'll) (?:write|ever|will|get|hear|read|send)
[vulnerable]
expecting ~ (?:in|our|a baby|a child|twins|my|and|her|this|next|soon)
she's|i'm|wife|daughter|sister ~(?: is|'s| am)? (?:expecting|pregnant|in labour|due in|months gone|breastfeeding)
months ~ (?:pregnant|gone|along)
fertility|ivf|miscarriage|miscarried|stillborn|stillbirth|chemo|chemotherapy|radiotherapy|dialysis|warfarin|pacemaker|insulin|stoma
  |oxygen|dementia|alzheimer's|parkinson's|epilepsy|ms|palliative|terminal|terminally|hospice|carer|carers|caregiver|transplant|leukaemia
  |leukemia|tumour|tumor|biopsy|lumps?|smear|mastectomy|sepsis
look|looking|looks|care|caring|cares ~ after (?:my|his|her|an|our|two|three|both) (?:[a-z]+ )?(?:mother|mum|mom|father|dad|parents|sister
  |brother|husband|wife|son|daughter|nan|gran|aunt|uncle|disabled|sick)
can't|cannot|couldn't ~ (?:walk|stand|climb|manage|do|carry|hear|see|read|lift|get up)(?: very)? (?:far|long|stairs|the stairs|steps|well
  |much|the small print|on his own|on her own|unaided|without)
eighty|seventy|ninety|sixty ~[ -]?(?:one|two|three|four|five|six|seven|eight|nine)?(?: years old| years of age|, and| and (?:i|on|live
  |lives|cannot|can't|walk)|\.)
i'm|am|i|is|she's|he's ~(?: on the [a-z]+ floor and| am| aged)? (?:eighty|seventy|ninety|sixty-[a-z]+|[789]\d)(?:-[a-z]+)?(?: years| and
  |\.|,|;| on|$)
aged|mother|father|husband|wife|nan|gran|aunt|uncle|dad|mum|mom ~(?: is|,| who is| aged)? [789]\d\b
widow|widower|widowed|orphan|refugee|asylum|homeless|foodbank|pip
food ~ banks?
universal ~ credit
disability|housing|carer's|attendance ~ (?:benefit|allowance|pension)
heart|blood ~ (?:monitor|pressure|condition|attack|failure)
hours|shifts|wages|pay|pension|benefit|benefits|allowance ~<few>(?:halved|cut|stopped|gone|reduced|sanctioned|suspended|frozen)
lost|lose|losing ~ (?:my|his|her|our) (?:job|home|house|flat|business|income|benefits|work|sight|hearing|leg|arm|baby)
nothing ~ left (?:after|for|to (?:eat|live|pay|feed)|until|till)
live|living|get|gets|got|survive|manage ~ (?:by |on )?(?:on )?(?:£|\$|€)\d+(?:[.,]\d+)? (?:a|per) (?:week|month|fortnight)
savings|account ~ (?:are|is|stand at|down to) (?:£|\$|€)\d{1,2}(?:\.\d\d)?(?! ?[\d,]|,\d)
panic|anxiety ~ (?:attack|attacks|disorder)
one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen ~[ -](?:year|month)s?[ -]olds?
are|is|he's|she's|they're ~ (?:only )?(?:one|two|three|four|five|six|seven|eight|nine) (?:and (?:one|two|three|four|five|six
  |seven) )?(?:years old|years|months|and a half|\.)
toddler|toddlers|newborn|infant|premature|preemie
[-vulnerable]
two|three|four|five|six|seven|eight|nine|ten|one|twelve ~[ -](?:year|month)s?[ -]olds? (?:car|phone|laptop|house|machine|boiler|sofa
  |fridge|account|contract|system|computer|policy|bike|tv)
expecting ~ (?:a (?:parcel|delivery|call|reply|refund|letter|package|better|lot)|my (?:order|parcel|refund|delivery)|this to|more|better
  |too much|an|the|you|them|it|delivery)
lumps ~ of
hours ~<few>(?:cut|reduced) (?:of|for the (?:shop|branch|library))
can't|cannot ~ (?:see|read|hear) (?:well|much) (?:on|in) (?:the|your) (?:app|screen|page|photo)
[legal]
under ~ (?:the |our |your |section |uk |us |eu |federal |state |reg |regulation )?(?:[a-z]+ ){0,4}(?:act|law|regulations?|directive
  |statute|code|ordinance|section \d+|article \d+|reg [a-z]|gdpr)
reg|regulation ~ (?:e|z|cc|b|v)\b
taken|took|taking|sought|seeking|get|getting|had ~ (?:legal |professional |some |independent )?advice(?! from your)
hear|hearing ~ from (?:my|our|a) (?:solicitor|lawyer|attorney|barrister|counsel|legal)
next ~ letter<gap>(?:solicitor|lawyer|from|court|llp|&)
rights ~ (?:under|act|as a (?:consumer|tenant|worker|passenger))
consumer ~ (?:rights|protection|law|credit act)
adjudicator|adjudication|tribunal|ombudsman|arbitration|injunction|subpoena|affidavit|garnish|garnished|garnishment|writ|statutory|liable
  |liability
breach ~ of (?:contract|duty)
small|county ~ (?:claims|court)
served|serve ~<few>(?:papers|notice|proceedings)
proceedings|prosecute|prosecution|litigation|sue|sued|suing
[urgent]
expires|expire|expiring|runs|ends|lapses|due|closes ~<few>(?:in (?:two|three|four|five|six|seven|eight|nine|ten|a few|\d+) (?:days?
  |hours?)|tomorrow|today|tonight|this week|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))
tonight|tomorrow ~ (?:morning )?(?:i|we|he|she|they|is|at)
today ~ (?:or|if|please|at the latest|before)
stop|block|freeze|lock|cut ~ (?:it|them|this|the card|my card|the account|my account|the payment|the line)(?: now| today| at once
  | immediately| please|,|\.)
no|gone|dead|without ~ (?:service|signal|heating|hot water|water|power|electricity|gas|insulin|medication|food|line)<gap>(?:baby|child
  |children|elderly|ill|sick|husband|mother|night|days)
please ~ please
out ~ of my mind
call|ring|phone ~ me (?:today|now|tonight|at once|immediately|this morning|this afternoon|:|on 0|on \+)
deadline ~ (?:is|was|of|for|on|tomorrow|today)
[repeat]
fourth|fifth|sixth|third|second|umpteenth ~ (?:time|visit|letter|email|call|complaint|week|month|monday|tuesday|wednesday|thursday|friday
  |saturday|sunday|engineer|appointment|attempt|occasion)
yet ~ again
once ~ (?:more|again)
again ~ (?:and again|this (?:week|month|morning)|today|yesterday)
twice|thrice ~ (?:now|already|more|since|before|this)
running ~ now
in ~ (?:february|january|march|april|may|june|july|august|september|october|november|december), in [a-z]+(?:,)? and in
every ~ (?:single )?(?:time|week|month|monday|tuesday|wednesday|thursday|friday|day) (?:the same|it|again|since|for)
[publicity]
podcast|blog|vlog|newsletter|column|thread|channel ~<gap>(?:you|your|this|episode|will|starring|title role|about)
thousand|k|# ~ (?:followers|subscribers|likes|views|readers|members)
tell|telling|warn|warning ~ (?:people|everyone|everybody|anyone|all (?:my|our)|the (?:whole|papers|press)|my (?:friends|followers
  |neighbours))(?: why| about| what| not to)?
in ~ the (?:herald|gazette|times|guardian|mail|mirror|echo|tribune|post|local paper|newspaper|papers)
[churn]
off ~ to (?:your |a |the )?(?:competitor|competitors|competition|rival|rivals|another (?:bank|provider|supplier|shop|company))
let ~ (?:me|us) go
won't|shan't|not|never ~ (?:be )?(?:back|returning|coming back|renew|renewing|come back|setting foot|set foot|shop|shopping|fly|use
  |order)(?: here| again| with you|\.|,| and|$)
leaving ~ (?:you|your)
take|taking ~ (?:my|our) (?:business|custom|money) (?:elsewhere|somewhere)
[escalation]
go|going ~ over (?:her|his|your|their) head
head ~ office<few>(?:who|hear|know|will|ask)
i|we ~(?:'ll| will| shall| am going to)? (?:ask|write to|ring|contact|complain to|go to|take it to|report (?:you|it|this) to)(?: the
  | your)? (?:head office|ombudsman|regulator|council|mp|minister|trading standards|environmental health|health board|chief executive|ceo
  |director|board|chairman|manager's manager|union)
hearing ~ from (?:environmental health|trading standards|the regulator|the ombudsman|the union|the council)
environmental ~ health
trading ~ standards
"""
