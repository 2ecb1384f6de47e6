"""What in English mail tells of people in need, and what only looks like it.

Own list, in the form of `processor.listening.phrases`.

`frail` are people who cannot look after themselves: they count when the matter itself is a danger or a wrong done to somebody.
"""

TABLE = r"""
[vulnerable]
our|my|the|with|three|two ~ (?:two |three |four |young |small |little )*(?:kids|children|boys|girls) (?:on the floor|hungry|cold|had
  |slept|and|with)
can't|cannot|couldn't|won't ~ (?:be able to )?pay (?:my|the|our) (?:rent|bill|bills|mortgage|gas|electricity|january|whole)
nothing ~ (?:in the house|to eat|in the fridge)
hours ~ (?:were |have been |got )?cut
minor|pneumonia|sanctioned
my|his|her|our|the|a|an|poor|elderly|old ~ (?:poor |old |elderly |frail |late |dear )*(?:mother|mum|mom|mam|father|dad|gran|granny
  |grandmother|grandma|grandfather|grandad|nan|nana|aunt|uncle|neighbour|neighbor|in-laws?|mother-in-law
  |parents)(?:,)? ?(?:is |was |who is |who's |aged )?(?:,? ?(?:[6-9]\d|1[01]\d|in (?:his|her|their) (?:seventies|eighties|nineties
  |sixties|70s|80s|90s)|elderly|frail|disabled|blind|deaf|ill|diabetic|housebound|bedridden))
elderly|pensioner|pensioners|oap|frail|housebound|bedridden|wheelchair|wheelchairs|crutches|disabled|disability|disabilities|blind|deaf
  |dementia|alzheimer|alzheimer's|parkinson's|autistic|autism|epileptic|epilepsy|asthma|asthmatic|diabetic|diabetes|cancer|chemo
  |chemotherapy|dialysis|hospice|terminal|pregnant|pregnancy|newborn|premature|carer|caregiver|stroke|copd|ptsd|bipolar|schizophrenia
  |anorexia|adhd|transplant
walking ~ (?:frame|stick|aid)
zimmer
hard ~ of hearing
hearing ~ aids?
partially|visually ~ (?:sighted|impaired)
special|additional ~ needs
mental ~ (?:health|illness|breakdown)
depressed|depression|suicidal|breakdown
panic|anxiety ~ (?:attack|attacks|disorder|medication)
can't|cannot|couldn't|hardly|barely ~(?: even| been| able to| really)? (?:sleep|eat|slept|eaten|afford (?:to (?:eat|live|heat|pay)|food
  |rent|it|this|heating|that|my|the))
i'm|i|she's|she|he's|he|who|is|am|are|was|aged|age|were ~(?: am| is|'m| are)? ?(?:now |nearly |almost |over |about )?(?:[6-9]\d|seventy
  |eighty|ninety|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?(?: years? old|,| and| now| with| next|\.)(?!\d)
in ~ (?:his|her|their|my|our) (?:seventies|eighties|nineties|late sixties|70s|80s|90s)
all ~ over (?:sixty|seventy|eighty)
single|lone ~ (?:mother|mum|mom|parent|father|dad)
lost ~ (?:my|his|her|our|the) (?:job|jobs|home|house|income|livelihood)
made ~ redundant
redundant|redundancy|unemployed|jobless|homeless|foodbank|universal ~ credit
redundant|redundancy|unemployed|jobless|homeless|foodbank
not ~ been working
out ~ of work
food ~ (?:bank|stamps)
social ~ worker
child ~ services
on ~ (?:benefits|disability|social security|my own with|a pension|a low income|minimum wage|universal credit|oxygen)
low|fixed|limited ~ income
pension ~ is
bankrupt|destitute|penniless|breadline|struggling ~ (?:to|financially|with)
bankrupt|destitute|penniless
struggling ~ (?:to|financially|with (?:the )?(?:bills|rent|payments|money|debt))
behind ~ (?:with|on) (?:my|the|our) (?:rent|payments|bills|mortgage)
make|making ~ ends meet
choose ~ between (?:food|eating|heating)
without ~ (?:food|water|heat|heating|electricity|power|hot water|medication|medicine)
no ~ (?:heat|heating|hot water|electricity|running water)
baby|babies|toddler|toddlers|newborns|infant|infants|months-old|twins
#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|month|week|year ~[- ](?:month|week|year)s?[- ]old
small|young|little ~ (?:child|children|kids|ones|boy|girl|baby|daughter|son)
two|three|four|five ~ (?:little|small|young) (?:ones|children|kids)
my|our|the|his|her|with ~ (?:\w+ )?(?:son|daughter|child|children|kids|kid|boy|girl|nephew|niece|grandson|granddaughter
  |grandchildren)(?:,| is| has| was| who| and|'s| can't| had)? ?(?:is |has |was |who is |in |and )?(?:ill|sick|disabled|autistic
  |asthmatic|asthma|allergic|diabetic|intensive|hospital|scared|terrified|crying|in tears|frightened|special|\d|two|three|four|five|six
  |seven|eight|nine|ten|eleven|twelve|one)
surgery|operation|operated|hospitalised|hospitalized|intensive|seriously ~ (?:ill|sick)
surgery|intensive ~ care
very|seriously|terminally|critically ~ ill
chronic|chronically ~ (?:pain|illness|ill|condition|fatigue)
sick ~ (?:leave|note|child|mother|father|husband|wife|mum|dad)
heart ~ (?:condition|attack|failure|problem|problems|disease|surgery|medication|bypass)
on|needs|take|takes|need ~ (?:a ventilator|oxygen|dialysis|medication|insulin|a carer)
insulin
kids ~ (?:are|were|had|can't|in) (?:crying|scared|hungry|cold|danger)
school ~ (?:children|run)
children's ~ (?:hospital|home|ward)
domestic ~ (?:violence|abuse)
refugee|refugees|asylum|veteran
cries|cried ~ all day
live|lives|living ~ (?:alone|on my own|on her own|on his own|by (?:myself|herself|himself))
on ~ my own with
widow|widowed
we|we've|i|i've ~(?:'ve)?(?: have| got| have got| had)? (?:two |three |four |young |small |little )*(?:kids|children|babies|toddlers
  |twins)(?: and|,| with us|\.| in| who| under| waiting)
with|for|and|us|of ~ (?:our|my|two|three|four|small|young|little|tired|hungry)(?: (?:two|three|four|small|young|little|tired
  |hungry))? (?:kids|children|toddlers|babies)(?: and| on| in| at|\.|,| who| waiting| stranded| sleeping| with)
elderly|disabled|frail|aging|ageing|sick|ill|poorly|unwell ~ (?:mother|mum|mom|father|dad|parents?|grandmother|grandfather|gran|nan|aunt
  |uncle|neighbour|neighbor|relative|relatives|people|residents|patients?|passengers?|customers?|husband|wife|son|daughter|child|brother
  |sister|man|woman|lady|gentleman|baby)
senior ~ citizens?
seniors|elders|invalid|amputee|paraplegic|quadriplegic|leukaemia|leukemia|lupus|anaemia|epilepsy|stoma|ventilator|nebuliser
  |nebulizer|chronically|pacemaker|feverish|postnatal|postpartum|maternity ward
maternity ~ (?:ward|leave|pay)
ms|als|mnd|hiv ~ (?:and|for|patient|sufferer|since|,)
have|has|had|with|suffer|suffers|got ~ (?:ms|lupus|arthritis|parkinson|epilepsy|asthma|cancer|copd|diabetes|dementia|a disability
  |disabilities|a heart|anxiety|depression|fibromyalgia|chronic|learning difficulties|a bad (?:back|heart|hip|knee)|a brain|a tumou?r
  |health (?:issues|problems|conditions)|medical (?:issues|problems|conditions?))
medical ~ (?:condition|conditions|needs|emergency|device|equipment|reasons)
laid ~ off
let ~ go (?:from (?:my|work|his|her)|by my)
out ~ of a job
furloughed|evicted|homelessness|impoverished|indigent|hardship
financial|extreme|severe ~ (?:hardship|difficulty|difficulties|trouble|crisis|strain)
sleeping ~ (?:in (?:my|our|the) car|rough|on the (?:streets?|floor))
living ~ (?:in (?:my|our|a) car|paycheck to paycheck|off my credit|hand to mouth|on (?:benefits|a pension|savings))
ssi|ssdi|medicaid|disability ~ (?:benefits?|allowance|income|check|payments?)
my|our|the|his|her ~ benefits
fixed|low|limited|meagre ~ incomes?
can't|cannot|can|couldn't|unable|could ~ (?:not |to )?(?:even )?(?:feed|clothe|heat|afford|buy food|put food|pay (?:my|our|the) (?:rent
  |mortgage|bills?|electric|gas|heating|medicine|prescription))
feed|feeding ~ (?:my|our|the) (?:kids|children|family|baby|son|daughter)
skipping|skipped ~ meals
on ~ (?:an )?(?:inhaler|chemo|medication|crutches|life support|a drip|ssi|ssdi|medicaid|warfarin|heart)
inhaler|inhalers
cries|crying|cried|sobbing|terrified ~<gap>(?:baby|son|daughter|child|kids|mother|mum|night)
breastfeeding
sole ~ (?:carer|earner|breadwinner)
caring ~ for (?:my|our|a) (?:mother|mum|mom|father|dad|husband|wife|son|daughter|disabled|sick|elderly|brother|parents)
care|residents ~ (?:home residents)
lives|live|living ~ (?:all )?alone
can't|cannot ~ (?:walk|climb|see|hear|stand|leave (?:the|my|her|his) (?:house|bed|flat)|use the stairs|manage stairs|manage the stairs
  |drive)
confused|vulnerable|gullible ~ (?:old|elderly|adult|adults|person|people|customer|customers|woman|man|mother|father|residents?)
recovering ~ (?:from|addict|alcoholic|gambler)
gambling ~ (?:addiction|problem|addict)
addict|addiction
[-vulnerable]
dying ~ to
heart ~ attack when
blind ~ (?:date|spot|eye|copy|taste|tasting|to|faith|luck|alley|testing|test|panic)
blinds
deaf ~ (?:ears|to)
baby ~ (?:spinach|shower|blue|grand|corn|potatoes|leaf|oil|tomatoes|carrots|steps|pink)
cancer ~ (?:research|charity|run|fundraiser)
stroke ~ (?:of (?:luck|genius|midnight)|your|the)
one|in|single|breast|back ~ (?:single )?stroke
terminal ~ (?:\d|one|two|three|building|[a-z]\b|at|window|emulator|command|server)
airport|ferry|bus|card|payment ~ terminal
depressed ~ (?:button|key|price|prices)
redundant ~ (?:code|file|files|button|step|steps|field)
transplant ~ (?:the (?:plant|seedlings))
#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|month|week|year ~[- ](?:year|month|week)s?[- ]old (?:product|phone
  |laptop|machine|car|fridge|bread|account|blender|policy|washing|boiler|tv|whisky|sofa)
terminal ~ (?:is|for|does|are|we|i|the|and|to)
terminal ~(?:\?|,|\.)
which|what|from|at|in|right|wrong|same|main|international|domestic|new|airport|departure|arrivals ~ terminal
addict|addicted ~ to (?:this|these|your|the (?:game|app|taste))
ms ~ (?:word|office|teams|excel|[a-z]+,)
disability ~ (?:insurance|cover|claim form)
[frail]
baby|babies|toddler|toddlers|infant|newborn|child|children|kids|kid|son|daughter|grandson|granddaughter|grandchildren|grandchild|nephew
  |niece|pupils|schoolchildren|nursery|playground|school
little ~ (?:one|ones|boy|girl)
year|month|week ~[- ]olds?
mother|mum|mom|father|dad|grandmother|grandfather|gran|granny|nan|grandma|grandpa|grandad|parents|aunt|uncle|pensioners?|residents
old ~ (?:lady|man|woman|people|folk|gentleman)
[-frail]
for ~ (?:my |our |his |her )?(?:[a-z]+ )?(?:son|daughter|mother|mum|mom|father|dad|kids|children|nephew|niece|grandson|granddaughter|nan
  |gran)(?:'s|s'|s)? (?:birthday|party|wedding|christmas|graduation|anniversary|bedroom|room|present|gift|school)
mother|father ~(?:'s)? (?:day|board|company|tongue|church)
motherboard
school ~ (?:holiday|holidays|road|street|lane|of)
parent ~ company
uncle ~ (?:ben|sam)
"""
