"""What ordinary English letters of complaint say of law, danger, theft and need, and what only sounds like it.

Own list, in the form of `processor.listening.phrases`: the language of banks, debts and credit files, of kitchens, roads and homes.
"""

TABLE = r"""
[legal]
15|12 ~ u\.? ?s\.? ?c
usc|u.s.c|tila|ecoa|fcba|udaap|glba|scra|tcpa|hipaa|rosca|eula
judgment|judgement|lien ~ (?:was |is |has been )?(?:entered|filed|placed|obtained|granted|issued|won)
default ~ judge?ment
class ~[ -]action
threaten|threatened|threatens|threatening ~<gap>(?:arrest|arrested|jail|prison|court|lawyer|attorney|sheriff|sue|garnish|warrant
  |lawsuit|legal)
warrant ~(?: [a-z]+){0,3} (?:arrest|issued|me)
arrest ~ warrant
chapter ~ (?:7|11|13|seven|eleven|thirteen)
discharged|included|listed ~ (?:in|through|under|by) (?:my |the |a )?(?:chapter|bankruptcy)
bankruptcy ~ (?:court|discharge|filing|trustee|attorney|case|petition)
not|never|isn't|aren't ~(?: even| properly| legally)? (?:licensed|bonded|registered|authorized|authorised) (?:to|in|by|as)
unlicensed
deceptive|unfair ~ (?:and|or|trade|business|practice|practices|deceptive|sales|acts|act|debt|lending)
predatory ~ (?:lending|lender|loan)
due ~ process
legally ~ (?:have|has|required|bound|binding|obligated|obliged|responsible|owed|owe|entitled|allowed|liable|enforceable)
legal ~ (?:contract|binding|obligation|document|right|rights|action|actions|recourse|remedy|remedies|matter|proceedings|duty|team|counsel)
cease ~ (?:and|&) desist
small ~ claims?
not|doesn't|don't|does ~(?: not)? comply with
time ~[ -]barred
pursuant ~ to
i|we|i'll|we'll ~(?: will| am| are| have| shall)*(?: be)? (?:hold|holding|held) (?:you|them|the company|this company) (?:liable
  |responsible|accountable)
[-legal]
forgery|fraud|theft|ftc ~ affidavit
had ~ it notari[sz]ed
validation ~ of (?:my|the) (?:email|e-mail|account|ticket|code|identity|phone|number)
chapter ~ (?:7|11|13|seven|eleven|thirteen) (?:of|in) (?:the|my|our|his|her) (?:book|novel|course|textbook|manual)
[safety]
got|get|was|been|were|badly|severely ~ (?:badly |severely )?(?:burned|burnt|scalded|shocked|electrocuted|zapped|poisoned)
milk|food|meat|yogurt|yoghurt|eggs|cheese|chicken|formula|medicine|medication|juice|bread|sandwich ~ (?:was|were|is|had|has
  |already)(?:already |been |well |way )?(?:expired|spoiled|spoilt|rotten|rancid|sour|mouldy|moldy|off|undercooked|raw|pink|bad)
expired ~ (?:food|milk|meat|yogurt|yoghurt|medicine|medication|formula|product|cheese|eggs|chicken|baby)
car|engine|vehicle|truck|van|bike|motorcycle ~(?: [a-z]+){0,3} (?:stalled|stalls|stalling|died|dies|dying|cut out|cuts out|cutting out
  |shut off
  |shuts off|accelerated|lost power|loses power) (?:on|in|at|while|when|mid|by itself)
had|have ~ to go to (?:the )?(?:er|emergency room|urgent care|a&e|hospital)
rushed|ended|landed|wound ~(?: up| him| her| me| us| my [a-z]+)? (?:in|to|at) (?:the )?(?:er|emergency room|urgent care|a&e|hospital)
drunk|drinking|drunken ~(?: [a-z]+){0,3} (?:driver|driving|drive|pilot|wheel)
driving ~(?: [a-z]+){0,3} drunk
tap|drinking|water ~ (?:is|was|comes out|came out|runs|ran)(?: water)? (?:brown|yellow|black|rusty|contaminated|cloudy|orange)
battery ~(?: [a-z]+){0,3} (?:acid|leaking|leaked|leaks|bulging|swollen|swelled|overheat|overheats|overheated|melted|hot)
no ~ (?:heat|heating|hot water|running water)(?: [a-z]+){0,3} (?:winter|days|weeks|week|since|december|january|february|freezing
  |newborn|baby)
all|still|completely|totally ~ (?:pink|raw) (?:inside|in the middle|:\()
it|it's|its ~(?: is| was)? all pink
metal|glass|plastic|wire|bone|tooth|nail|blade|screw|staple|plaster|bandage|stone ~ in (?:my|the|his|her|our|a) (?:food|soup|salad
  |burger|sandwich|pizza|rice|meal|bread|cereal|drink|coffee|dinner|lunch|curry|cake|yogurt|can|tin)
bit|chipped|cracked|broke ~(?: [a-z]+){0,3} (?:tooth|teeth)<gap>(?:on|from|because)
wrong ~ (?:dose|dosage|strength|pills|tablets|medication|medicine|prescription|drug|blood type|leg|eye|tooth|side|patient)
someone|somebody|another ~(?: else's| patient's| person's)? (?:prescription|medication|medicine|pills|tablets|insulin)
fell|fall|collapsed|gave ~(?: [a-z]+){0,3} (?:off|through|down|over|apart|way)(?: [a-z]+){0,3} (?:while|when|and hit|and broke|and hurt
  |on top|on my|on me
  |under|nearly)
could|might ~ have (?:been killed|died|been hurt|been seriously|killed|burned down|burnt down|lost an eye|choked|drowned|crashed|hit)
storm|ice|snow|fog|hurricane|tornado|blizzard ~(?: [a-z]+){0,3} (?:fly|flight|flying|drive|take off|land)
fly|flying|land|take ~(?: off)? in (?:a|this|the|that) (?:storm|hurricane|blizzard|snowstorm|thunderstorm)
limping|limps|bruise|bruised|bruises|concussion|concussed|whiplash
black ~ and blue
alarm|beeper|guard|sensor|railing|handrail|detector|siren|barrier ~(?: [a-z]+){0,3} (?:disconnected|taped|removed|unplugged
  |switched off|bypassed)
let|lets|letting ~ (?:himself|herself|themselves) in(?:to)?
[harassment]
let|lets|letting ~ (?:himself|herself|themselves) in(?:to)?
photo|photos|photograph|photographs|picture|pictures|video|videos ~ of (?:me|my daughter|my son|us|my kids)<gap>(?:did not know
  |didn't know
  |never knew|without|on his desk|on his phone|secretly)
[-safety]
hospital|emergency ~<gap>(?:bill|bills|billed|debt|collection|collections|collector|owed|invoice|balance)
smoking ~ (?:deal|hot deal|area|section|room|policy|ban)
smoke ~ (?:and mirrors|break|break\.|screen|free|free\.)
had ~ a smoke
in ~ pain (?:dealing|waiting|on hold)
stroke ~ of (?:luck|genius|midnight)
toxic ~ (?:positivity|people|person|fans|relationship|workplace|culture|asset|assets|community)
reaction ~ (?:to|from) (?:my|our|the|your|this|that) (?:complaint|email|e-mail|letter|news|call|question|request|post|review|tweet
  |message)
out ~ of date (?:information|info|details|records|website|address|software|app|version|price|prices)
not ~ responding to (?:my|our|the|any|this|emails|calls|messages|customers)
kill|killing ~ (?:my|our) (?:credit|score|mood|vibe|business|battery|sales)
[vulnerable]
facing|face|avoid|stop|near|threatened|about ~(?: [a-z]+){0,3} (?:foreclosure|eviction|homelessness|repossession|bankruptcy)
i'm|i|i've|am|been|was|still ~(?: am| was| have been| been| currently| still| now)* (?:in|out of) (?:the )?hospital
my ~ (?:anxiety|depression|ptsd|illness|condition|disability|epilepsy|diabetes|asthma|cancer|chemo|mental health)
can't|cannot|couldn't|unable ~(?: to)? (?:get|afford|buy|refill|fill|pay for) (?:my|his|her|the|our)(?: [a-z]+)? (?:medication|medicine
  |medications|meds|prescription|prescriptions|insulin|inhaler|treatment|food|groceries|rent|heating|utilities)
don't|doesn't|not|poor|little|no ~(?: really| very)?(?: speak| understand| read)(?: very)?(?: good| much| well)? english
no|zero|little|only ~ (?:income|source of income|savings left|money left|money to (?:eat|live|buy|pay))
have|having|with|left ~ (?:no|zero|without) (?:money|income|savings|food|electricity|heat)(?: left| to| for| until|\.|,|$)
lost|losing|lose ~ (?:my|his|her|our|their) (?:job|jobs|house|home|apartment|income|livelihood|business|benefits)
laid|furloughed ~ off
unemployed|unemployment|furloughed|disability|medicaid|medicare|ssi|ssdi|snap|wic|hospice|wheelchair|veteran|disabled|elderly|widow
  |widower
single ~ (?:mother|mom|mum|parent|father|dad)
barely|hardly ~ (?:survive|surviving|get by|getting by|make it|making it|feed|afford|living|eat|cover|pay my)
fixed|limited|low|reduced ~ income
disability|social ~ (?:check|checks|payment|income|security(?! (?:number|no|card|#|num))|benefits)
have|having|with|got ~ (?:two |three |four |five |small |young |little |my |a |our )*(?:kids|children|toddler|toddlers|babies|infant
  |newborn)(?:on board|and (?:don't|do not|can't|cannot|we|i|no)|to feed|at home|in the house|with us|waiting|who need)
feed|feeding|clothe|shelter ~ (?:my|our|his|her|their) (?:kids|children|family|baby|son|daughter|babies)
put|keep|keeping|putting ~ (?:food on the table|a roof over)
[-vulnerable]
disabled ~ (?:the|my|your|our|their|it|this|that|in|by|on|for|because|after|from|account|accounts|button|buttons|feature|features
  |cookies|ad|javascript|notifications|access)
account|card|login|feature|button|app|service|wifi|link|profile|option|phone ~(?: [a-z]+){0,3} (?:disabled)
blind ~ (?:carbon|copy|spot|date|trust|faith|eye|eyes|to)
can't|cannot ~ see (?:my|the|any|it|this|that|what|where|how|why|a|an|your|our|them|anything|anyone|him|her|in my)
can't|cannot ~ hear (?:anything|you|back|from)
can't|cannot ~ stand (?:it|this|that|you|your|the|them|him|her|how|when|to)
baby|boomer ~[ -](?:boomer|boomers|steps|shower|blue|pink|monitor grey|shark|yoda)
my|one ~ (?:baby|babies)(?: is| was)? (?:a|an|the) (?:car|bike|laptop)
struggling ~ (?:to (?:find|understand|see|log|access|set|connect|work|open|get (?:an|a|in|into|through|hold))|with (?:the|your|this|a
  |my)(?:app|website|site|login|form|password|account))
minor ~ (?:issue|issues|problem|problems|detail|details|error|errors|point|inconvenience|complaint|thing|fault|bug|delay|delays|repair
  |change|changes|update|scratch|scratches|accident|damage)
ms ~ (?:paint|word|office|excel|teams|access)
[fraud]
my ~ (?:social|ssn|social security(?: number)?|identity|name|information|info|personal information|details|signature|card|debit card
  |credit card|account) (?:was|has been|had been|is being|were|being|got) (?:used|stolen|compromised|cloned|forged|skimmed|hacked
  |misused|breached)
fake|bogus|ponzi|pyramid ~ (?:website|site|scheme|store|shop|app|lender|listing|ticket|tickets|account|accounts|loan|loans|check|job)
someone|somebody|person|individual|thief|stranger|ex|they ~(?: [a-z]+){0,3} (?:got|gotten|get|stole|obtained|used
  |took)(?: [a-z]+){0,3} (?:my|his|her
  |our)(?:information|info|personal|ssn|social|identity|card|debit|credit card|account|checkbook|checks|wallet|name)
fraudulent|fradulent|fraudlent ~ (?:charge|charges|transaction|transactions|withdrawal|withdrawals|transfer|transfers|account|accounts
  |purchase|purchases|activity|use|payment|payments|debit|debits|inquiry|inquiries|loan|check|checks)
identity|id ~ (?:theft|fraud|thief|thieves|stolen)
safe ~ account
[unauthorised]
hit|charged|billed|debited|took|pulled|withdrew|deducted ~(?: [a-z]+){0,3} (?:my|our|his|her) (?:card|account|bank|bank account|debit
  |checking)<gap>(?:without|never|cancelled|canceled|not authorize|free trial|no permission|didn't|did not)
free ~ trial<gap>(?:charged|hit|took|billed|deducted)
[escalation]
bbb|better ~ business bureau
cfpb|ftc|fcc|finra|occ|fdic
attorney ~ general
consumer ~ (?:affairs|protection agency|protection bureau|court|watchdog|council|financial protection)
trading ~ standards
[churn]
won't|not|never|stop|stopped|done ~ (?:be |be any more|any more )?(?:buying|shopping|ordering|using|renewing|flying|banking|returning
  |coming)
won't ~ be (?:any more|back|anymore)
been ~ buying<gap>won't be
consider ~(?: [a-z]+){0,3} cancell?ed
switching|switch|switched|moving|move|going|off ~ to (?:another|a different|someone else|a competitor|your competitor|verizon
  |another company|somebody else|a new)
"""
