"""What in English mail tells of danger to life and limb, and what only looks like it.

Own list, in the form of `processor.listening.phrases`.
"""

TABLE = r"""
[safety]
moths|moth|weevils|weevil|worms|worm|larvae|beetle|beetles|slug ~ in
boiler|heating ~<gap>(?:baby|elderly|minus|freezing)
sneeze|sneezed|sneezing
in|to|at|into|from|called|by|with ~ (?:the |an? |your |queen's )?(?:[a-z]+ )?(?:hospital|ambulance|a&e)(?! (?:bill|charge|account
  |parking|car|radio|visiting|appointment|i|discount|pass))
ambulance ~ (?:came|took|was|had|arrived)
hospitalised|hospitalized
spent ~ (?:the|a|two|three) (?:nights?|days?) in<gap>hospital
burst|split ~ open
injury|injuries ~ (?!time)
poorly ~ (?:today|since|after|all)
went|flew|shot|flying ~ past (?:my|his|her|our)
handed ~<gap>(?:daughter|son|child|kids?|boy|girl)<gap>to a (?:man|woman|stranger)
fire ~(?:,| (?:broke out|started|brigade|in (?:the|my|our)|damage|engine|engines|door|doors|exit|exits|hazard|risk|alarm))
caught|catching|catch|on|set ~ (?:fire|alight)
house ~ fire
burn|burnt|burned|burning ~ (?:down|my|our|her|his|smell|through|the|plastic|rubber|a hole|itself|herself|himself|and|marks?|hand|hands
  |fingers?)
burns ~ (?:on|to)
smoke|smoking|smokes|smoked|smoulder|smouldering|sparks|sparked|sparking
flames|explode|exploded|explodes|exploding|overheated|overheating|overheats|scorched|singed|melted|scald|scalded
melting
got|gets|getting|went|is|was|too|so ~ (?:so |very |really |too |burning |scalding )?hot (?:that|it|to (?:touch|hold))
warm ~ to the (?:hand|touch)
gas ~ (?:leak|smell|leaking|escape)
smell|smells|smelling|stink|stinks ~(?: strongly)? (?:of|like) (?:gas|burning|smoke|petrol|chemicals?|fumes|bleach)
carbon ~ monoxide
fumes
electric|electrical ~ (?:shock|shocks|fire)
electrocuted|electrocution
shock ~ (?:off|from) (?:the|it|this|your)
live|bare|exposed ~ (?:wire|wires|cable|wiring|live)
injured|injuries|wounded|bleeding|bled|fracture|fractured|concussion|stitches|bruised|bruises|bruising|unconscious|fainted|collapsed
  |paralysed|paralyzed|amputated|maimed
blood ~ (?:everywhere|on (?:the|his|her|my|their)|pouring|all over|poisoning|clot)
bringing|coughing|coughed|vomiting ~ up? ?blood
broke|broken|breaks|cut|sprained|dislocated|twisted|burnt|burned|scalded|crushed|trapped|sliced|gashed|hurt|injured ~ (?:my|his|her
  |their|our|both)(?: [a-z]+)? (?:arm|arms|leg|legs|hand|hands|finger|fingers|thumb|foot|feet|ankle|wrist|hip|collarbone|nose|tooth
  |teeth|toe|toes|back|neck|head|knee|face|rib|ribs|eye|shoulder|skull|elbow|lip|mouth)
slipped|tripped ~ (?:on|over|and fell)
fell ~ (?:down|off|over|on (?:the|my|a|your|his|her)|from|in [a-z]+ and broke|through|out of)
hospitalised|hospitalized|paramedic|paramedics
emergency ~ (?:room|department|ward|services)
casualty ~ department
a&e
rushed ~ (?:to|into)
sick ~ (?:after|from|since|all (?:night|day)|every|to my stomach|for (?:days|two|three|a week))
been|being|violently|got|was|were ~ (?:violently |really |very )?(?:sick|poorly|unwell)
made ~ (?:me|us|him|her|them|everyone|my [a-z]+|the [a-z]+)(?: [a-z]+)? (?:ill|sick|poorly|unwell|vomit|throw up)
vomit|vomiting|vomited|diarrhoea|diarrhea|threw|throwing ~ up
vomit|vomiting|vomited|diarrhoea|diarrhea|salmonella|listeria|e-coli|norovirus
food ~ (?:poisoning|poisoned|safety)
poisoned|poisoning|poisonous|toxic
allergic|allergy|allergies|anaphylaxis|anaphylactic|coeliac|celiac|epipen
rash|rashes|hives|blisters|blistered|blistering|swelled|swollen|swelling|itching|itchy
can't|couldn't|cannot|unable|struggled|struggling|trouble|not|hard ~(?: to)? (?:breathe|breath|breathing)
difficulty ~ breathing
choke|choked|choking|suffocated|suffocating
mould|mold|mouldy|moldy|maggot|maggots|cockroach|cockroaches|bedbugs|asbestos|legionella|sewage
bed ~ bugs
glass|metal|plastic|fingernail|nail|tooth|needle|screw|blade|bone|stone|wire|insect|plaster|staple|razor ~(?: [a-z]+)? in (?:my|the|our
  |it|his|her|a|your|every)
something ~ (?:hard|sharp|metal) in
sharp ~ (?:edge|edges|piece|pieces|bit)
quite|very|razor ~ sharp
needle|needles|syringe|syringes
raw ~ (?:chicken|meat|pork|in the middle|inside)
undercooked|uncooked|rotten|putrid|rancid
pink ~ (?:in the middle|inside|chicken)
all ~ pink
past|out ~ of? ?(?:its|the|their)? ?(?:use-by|sell-by|expiry|best before|date)
dangerous|danger|hazard|hazardous|unsafe|perilous|lethal|life-threatening
death ~[ -]?trap
deathtrap
health ~ (?:hazard|risk|and safety|inspector)
not|isn't|wasn't ~ safe
safety ~ (?:risk|concern|issue|hazard|recall|of (?:my|our|the)|rail|belt|catch|problem)
accident|accidents ~ (?!insurance|cover|claim free)
crashed ~ (?:into|my|our|the car)
brakes|brake|airbag|airbags|seatbelt ~(?: [a-z]+){0,3} (?:failed|fail|fails|longer|not|don't|didn't|gone|deployed|loose|soft|spongy)
brakes|airbags|airbag|seatbelt
nearly|almost|could|might|may|going|gonna|would ~(?: have| to)? (?:killed|died|die|kill|been killed|hurt someone|hit|drowned|choke
  |choked|crushed|lost (?:an? |my |his |her )?(?:eye|finger|hand|arm|life))
someone|somebody|child|kid|people|anyone ~(?: [a-z]+)? (?:get|be|gets|could get) (?:hurt|killed|injured|seriously)
came|come|comes|flew|fell|broke|snapped|shot|blew|gave ~ (?:off|away|apart|loose) (?:while|when|and|in (?:my|his|her)|under|past|at)
gave ~ way
collapsed|collapses|collapsing|shattered|shatters|shattering ~(?: in| under| on| while| as| when| and)?
hanging ~ by (?:one|a)
strap|straps|buckle|harness|ladder|ceiling|railing|banister ~(?: [a-z]+){0,2} (?:opens|opened|broke|snapped|came|fell|collapsed|gave
  |fails|failed|loose|down)
stuck|trapped ~ in (?:the |a |your )?(?:lift|elevator)
insulin|inhaler|epilepsy|seizure|seizures|heart attack
wrong ~ (?:dose|dosage|medicine|medication|tablets|pills|prescription|strength|drug|blood)
medicine|medication|tablets|prescription|injection|injections ~(?: [a-z]+){0,5} (?:late|not (?:come|arrived)|missing|run out|ran out
  |wrong|hasn't|haven't|out of)
run|ran|running ~ out of (?:insulin|medicine|medication|tablets|oxygen|inhalers)
oxygen
infection|infected|infections|sepsis|burns
headache|headaches|dizzy|dizziness|nausea|nauseous|fever
pain ~(?: and|,)
in ~ (?:agony|plaster|pain|a cast|labour)
lying ~ there
can ~ only see out of
hasn't|haven't|can't ~ been? ?(?:able to )?(?:feel|move) (?:his|her|my|their|two|one|the)
face|lips|eyes|throat|skin|tongue ~(?: [a-z]+)? (?:has come up|came up|swelled|swelling|peeling|burning|closed|closing|bleeding|hurt
  |hurts)
toddler|baby|child|son|daughter ~(?: [a-z]+){0,3} (?:swallowed|choked|fell|hurt|injured|burned|burnt|limp|bleeding|cut)
luckily ~<gap>(?:fall|hurt|injured|caught|nobody|no one)
battery ~(?: [a-z]+){0,4} (?:swollen|swelled|bulging|shape|hot|leaking|exploded|pillow)
charger|plug|socket|cable|fuse ~(?: board)?(?: [a-z]+){0,4} (?:hot|melted|melting|burnt|burned|brown|smoking|sparks|sparked)
fire ~ door<gap>(?:open|wedged|blocked|locked)
leaving|left ~(?: [a-z]+){0,2} (?:alone|unattended) (?:with|in)
tick|ticked|signed ~<gap>without (?:testing|checking|test)
without ~ testing
temperature ~ logs
icy|slippery ~ (?:floor|steps|pavement|path|surface|stairs)
wet ~ floor
in|a|the|this|your|product|safety|under|of|been|being|was|were ~ (?:the |a )?(?:product |safety )?(?:recall|recalled)
recalls ~ (?:this|the|these|it)
recall ~ (?:notice|list|number|letter)
brake|brakes|steering|accelerator|throttle ~<gap>(?:floor|nothing|spongy|failed|fails|failure|leak|leaking|gone|loose|stuck|jammed
  |grinding|locked|locks|not work|stopped)
brake ~ (?:pedal|pedals|line|lines|fluid|light|lights|cable|disc|failure)
wheel|tyre|tire|wheels|tyres|tires|axle|bonnet|hood ~<gap>(?:came off|fell off|flew|burst|blew|locks|locked up|detached|sheared|off the)
tyre|tire ~ (?:blowout|burst)
tip|tipped|tips|tipping|topple|toppled|topples|fell|falls|crashed|crashing|came ~ (?:over )?(?:on|onto|on top of|down on) (?:me|him|her|my
  |our|the (?:baby|child|kids)|us|his|your|them|somebody|someone|a)
cut|split|fat|bleeding|bruised|busted|swollen|broken|burnt|burned|scalded|gashed|fractured|injured|twisted|sprained|bashed|black ~ (?:lip
  |lips|nose|chin|eye|eyes|finger|fingers|hand|hands|arm|wrist|ankle|leg|head|foot|toe|ribs|hip|tooth|jaw|knee|elbow|shoulder|collarbone
  |forehead)
gash|gashes|wound|wounds|lacerated|laceration|whiplash|concussed|concussion|scar|scarred|scars|paralysed|electrocute
nearly|almost ~ (?:threw|fell|tripped|slipped|drowned|ran over|knocked|went under|took (?:his|her|my|our)|choked|caught fire|set fire
  |caused an? accident|crashed|fainted|passed out|blinded)
across|into|onto|on ~ (?:the )?(?:red light|traffic|oncoming traffic|busy road)
across ~ on red
run|ran|running|jumped|drove|went ~ (?:a|the|through a|through the|across on) red
no ~ (?:nurse|doctor|midwife|lifeguard|smoke alarm|smoke detector|handrail|railing|guard rail|barrier|life jackets?)
alarm ~<gap>(?:going off|ringing|sounding|minutes|nobody|no one)
died ~ (?:on|in|under) (?:your|the|that) (?:ward|care|hospital|theatre|unit|table)
mild|nasty|massive|big|small|static|bad|severe|huge|electric ~ shock
shock|shocks|shocked|zapped|zaps|jolt ~ (?:off|from|when i (?:touch|touched|plugged)|every time (?:i|you) touch|through my)
bit|bite|biting|crunched|chewed ~ (?:into|on|down on) (?:something|a (?:stone|piece|bone|metal|screw|nail|pebble)|glass|metal|plastic)
chipped|cracked|broke|lost ~ (?:a|my|her|his) (?:[a-z]+ )?(?:tooth|teeth|molar|filling)
piece|pieces|shard|shards|sliver|slivers|splinter|splinters|fragment|fragments|chunk|lump|bits ~ of (?:[a-z]+ )?(?:glass|metal|plastic
  |wire|bone|wood|stone|rubber|bolt)
droppings|splinters|shards|contaminated|contamination|contaminants|carcinogenic|corrosive
mice|rats ~ (?:in|under|on|all over|running)
swallow|swallowed|swallows|swallowing ~ (?:a|the|one|it|part|some|something|battery)
button ~ (?:battery|batteries|cell)
emergency|fire ~ (?:exit|exits|escape|escapes|lighting|stairs|staircase)
exit|exits ~<gap>(?:blocked|locked|chained|padlocked|bolted|obstructed)
blocked|blocking|blocks|locked|chained ~ (?:the |our |all )?(?:fire|emergency) (?:exit|exits|escape|door|doors|route)
stuck|trapped ~<gap>(?:lift|elevator)
lift|elevator ~<gap>(?:dropped|plunged|plummeted|fell|jerked|trapped|stuck)
wires|wire|wiring|cables ~<gap>(?:exposed|hanging|sparking|bare|live|burnt|melted)
hot ~ enough to (?:burn|scald|blister)
smell|smells|smelling|smelt|reeks ~(?: [a-z]+)? (?:burnt|burning|gas|smoky|gassy)
co ~ (?:alarm|detector|leak|poisoning)
passed|blacked|passing ~ out(?: (?:on|in|from|at|while|and|twice|cold))?
palpitations|unresponsive|seizure|convulsions
chemical ~ burns?
skin ~(?: [a-z]+){0,3} (?:peel|peeling|peeled|burn|burned|burnt|red|raw|came off|blister|blistered|broke out|infected|reacted|fire)
reaction ~ (?:to|on|from|after|all over)
trip ~ hazard
loose ~ (?:slab|paving|manhole|railing|tile|tiles|cable|wire|wires|bolt|wheel)
manhole|sinkhole|unguarded
drown|drowned|drowning
attacked|bitten|mauled|savaged ~ (?:by|me|my|our|her|him)
dog ~ (?:bit|attacked|went for|bites)
drunk|asleep|texting|speeding|swerving ~ (?:driver|at the wheel|while driving|behind the wheel|all over)
driver|drivers ~<gap>(?:on his phone|on her phone|asleep|drunk|texting|red light|speeding|nodding off|smelled of)
brown|yellow|cloudy|rusty|contaminated|smelly ~ (?:tap |drinking )?water
expired ~ (?:food|milk|meat|medicine|formula|yog|chicken|fish|ham|baby)
half|still|not|isn't|wasn't ~ (?:properly |fully )?(?:raw|cooked|pink|frozen in the middle)
raw ~ (?:in|on the inside|inside|when|and|at)
bloody|bleeding|pink ~ (?:chicken|inside|in the middle|in the centre|burger)
mouldy|moldy|rancid|maggoty|spoiled|spoilt ~ (?:food|bread|meat|chicken|fish|cheese|milk|baby)
caught|trapped|crushed|pinched|stuck ~ (?:my|his|her|our)(?: [a-z]+){0,2} (?:finger|fingers|hand|thumb|foot|leg|arm|toe|neck|head)
fly|flying|drive|land ~ in (?:a|this|the) (?:storm|hurricane|blizzard)
side ~ effects?
unsteady|wobbly ~ (?:ladder|steps|high chair|stool)
crib|cot|pram|stroller|highchair|bunk ~<gap>(?:collapsed|collapse|broke|snapped|fell|gave way|came apart|tipped|folded)
found|find|finding|was|is|were|got|bit|discovered|pulled|with ~(?: a| an| some| this| half| part| of| the| bits| pieces| piece| another
  | huge| big| small| tiny| live| dead| used| whole)* (?:glove|screw|bolt|wire|glass|metal|plastic|rubber|nail|bandage|plaster|tooth|bug
  |insect|worm|maggot|fly|beetle|slug|mouse|rat|frog|lizard|feather|needle|razor|blade|stone|pebble|staple|string|tape|button|battery
  |caterpillar|spider|cockroach|bone|wasp|mold|mould)(?: [a-z]+){0,2} (?:in|inside|into|on|at the bottom|baked|stuck) (?:my|the|his|her
  |our|it|a|your|their|one)
spark|sparks|sparking|flames|flame|smoke ~ (?:come|came|coming|out|from|when|flew|fly|shot)
went ~ (?:soft|up in (?:smoke|flames)|bang|off in (?:my|his|her) (?:hand|face))
came|come|landed|fell|went ~ (?:down )?(?:hard )?on(?:to)? (?:my|his|her) (?:back|head|face|hip|arm|knee|wrist|side|bottom|tailbone|elbow
  |shoulder|hand|neck)
rung|step|steps|stair|rail|chair|stool|ladder|bench|swing|hammock
  |bed ~(?: [a-z]+){0,3} (?:bent|snapped|broke|gave way|collapsed|came away|came off|buckled|cracked|sheared|fell|splintered)
welts|weals|lump|lumps|bump|bumps|spots ~(?: [a-z]+){0,3} (?:all over|from head|on (?:my|his|her) (?:skin|face|arms|legs|body|neck|back
  |chest))
welts|weals
[-safety]
fire ~[ -]?(?:sale|stick|drill|tv|station|works|pit|side|wood|fox|fighter|fighters|him|her|them|you|bowl|place|people|staff)
on ~ fire (?:this|lately|today|at the moment|right)
caught ~ (?:my|our) eye
smoke ~"
ill|sick|poorly ~ (?:will|and tired|of (?:this|it|being|your|the|waiting|hearing|calling|all)|equipped|advised|mannered|leave|pay|note
  |day|days|fit)
are|be|am|was|were|so|been|being|got|very ~ (?:so |very |really |all )?(?:sick of|sick and tired|ill-|ill (?:advised|mannered|equipped
  |informed))
are ~ sick(?:,|\.)
i'm|am ~ (?:so |just )?sick of
exploded|explode|explosion ~ (?:with|of colou?r|in (?:popularity|price))
dead|flat ~ battery
heart ~ attack when
gas ~ (?:mark|regulator|bill|meter|supply|account|and electric|hob|station|tariff)
shock ~ (?:to see|when|me|horror|absorber|value|at)
broken|broke ~ (?:my heart|her heart|his heart|my back for|even|my trust|her word|his word|your word)
breathe|breathing ~ (?:space|easy|a sigh)
pain ~ (?:in the (?:neck|backside|arse|ass)|point|points)
no ~ danger|harm|injury
smell|smells ~ of (?:a rat|money)
smells ~ a rat
rat|mouse ~ (?:race|run|pad)
flood|flooded|flooding ~ (?:of|my inbox|with (?:mails|emails|calls|messages))
poison ~
toxic ~ (?:work|culture|workplace|environment|manager|boss|debt|waste of)
glass|plastic|metal|stone|wire ~ in (?:the colour|blue|green|red|black|white|stock)
shattered ~(?: (?:by|and|to hear|when|after|that))
crashed|crashes|crash ~ (?:when i (?:open|paste|click)|again|every|and i lost|on (?:my|startup))
collapsed ~ (?:company|line|section|menu|in tears)
accident|accidentally ~ (?:insurance|cover|policy|forgiveness)
danger ~ of (?:losing my (?:temper|patience)|missing)
emergency ~ (?:number|meeting|contact|line|phone|call out)
hospital|hospitals ~ (?:bill|charge|account|parking|car park|wing|radio|discount|visiting)
fell ~ (?:victim|in love|for|short|behind|asleep|through the (?:cracks|net)|on deaf|out with|over themselves|off the (?:radar|face))
slipped ~ (?:my mind|through)
melted|melting ~ (?:my heart|in the mouth|cheese|chocolate)
burning ~ (?:question|desire|issue|rubber band|calories)
raw ~ (?:deal|data|material|materials|nerve)
rash ~ (?:decision|of)
allergic ~ to (?:work|overtime|mondays|meetings|answering|customers)
infected ~ (?:computer|file|by (?:a virus|malware)|with (?:a virus|malware))
hazard ~ (?:insurance|policy|lights?|cover|coverage)
by ~ accident
recall ~ (?:that|ordering|saying|being|how|what|when|the (?:name|date|last))
not ~ cooked (?:up|by you)
reaction ~ (?:to|of) (?:my|our|your|the) (?:complaint|email|letter|call|news|staff)
side ~ (?:effect|effects) of (?:your|the) (?:policy|update|price)
passed ~ out of
recalled ~ (?:that|the|when|how)
"""
