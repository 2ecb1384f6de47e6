"""What in English mail tells of danger without its name: what was seen, heard, smelt or missing, and how near it came.

Own list, in the form of `processor.listening.phrases`; beside signals_safety_en, and with look-alikes of its own.
"""

TABLE = r"""
[safety]
found|find|finding|spotted|pulled|picked|fished|chewed ~ (?:out )?(?:a|an|some|bits of|pieces of|two|three|half a) (?:[a-z]+ )?(?:plaster
  |band-?aid|hair|nail|screw|bolt|blade|insect|fly|bug|spider|moth|beetle|worm|tooth|cigarette|glass|metal|plastic|wire|string|stone|bone
  |needle|mouse|feather|rubber|glove|tape|cockroach|slug|snail|wasp|bee)(?: [a-z]+)?(?: baked| cooked| stuck)?(?: in| inside| into)
plaster|fingernail|hair|insect|spider|fly|beetle|glove ~ in (?:my|the|our|his|her|their|a) (?:[a-z]+ )?(?:food|meal|salad|soup|sandwich
  |burger|curry|rice|pasta|pie|cake|bread|sauce|bowl|dish|lunch|dinner|lasagne|lasagna|pizza|coffee|drink|yoghurt|yogurt|bag)
lips|tongue|throat|face|eyes|airway ~ (?:had |were |was |began to |started to |have )?(?:swell|swelled|swelling|swollen|closing|closed up
  |puffed|tingling|turned blue|went blue|blue)
on|down ~ (?:my|his|her|our) knees in the bathroom
can't|cannot|couldn't|isn't|not|hasn't ~ (?:keep|kept|keeping) (?:anything|food|water|it) down
not ~ (?:waking|woken|breathing|responding|moving|drinking|eating)(?: properly| at all| up)?
won't|wouldn't ~ (?:wake|wake up|stop bleeding|breathe)
waking|woke|wakes|breathing ~ (?:properly|normally)
drowsy|drugged|groggy|limp|unresponsive|delirious|convulsing|fitting|blue ~ (?:since|after|in the|and|lips|when)
bled|bleeding|bleeds ~ (?:through|heavily|a lot|all|for|from|into|onto)
bedsore|bedsores|pressure|sores ~ (?:sore|sores|ulcer|ulcers|on (?:his|her|their))
bedsores|bedsore|dehydrated|malnourished|hypothermia|sepsis|septic|gangrene|pneumonia|stroke|warfarin
wet|soiled|dirty|same|yesterday's ~ (?:pad|nappy|bed|sheets|bedding|dressing|bandage)
lay|lying|lain|left ~ (?:there |on the floor |on the ground |in the hall )(?:for|until|all|till)<gap>(?:hours?|night|morning|minutes
  |found)
nobody|noone|no ~(?: one)? (?:came|answered)<gap>(?:bell|button|buzzer|alarm|cord|call)
pressed|pulled|rang|pushed ~ the (?:[a-z]+ )?(?:button|bell|buzzer|cord|alarm)<gap>(?:nobody|no one|nothing|hours?|minutes)
different|pink|white|blue|wrong|other|new ~ (?:tablets|pills|capsules|tablet|pill|dose|strength|insulin|medicine)
tablets|pills|capsules ~ (?:are|were|look|looked) (?:a )?(?:different|pink|white|blue|smaller|bigger|wrong)
double|twice|half|ten|wrong ~ (?:times )?(?:the |her |his |my )?(?:dose|dosage|strength|prescription|medication)
lipstick|blood|saliva|hair ~ (?:still )?on (?:it|them|the (?:instrument|instruments|mirror|needle|scissors|towel|tools))
somebody|someone ~ else's (?:lipstick|blood|saliva|hair|needle|dressing|plaster)
unsterilised|unsterilized|unsterile|reused|contaminated ~ (?:needle|instrument|instruments|syringe|equipment)
rotten|bad ~ eggs?
dizzy|headaches|headache|faint ~<gap>(?:boiler|heater|gas|fumes|windows?)
crackles|crackling|crackled|buzzes|buzzing|fizzing|hums|hissing|hisses ~<gap>(?:socket|switch|fuse|plug|wire|light|meter|wall|water|gas
  |pipe)
switch|socket|plug|fuse|lamp|light|wire|wiring|meter ~<gap>(?:crackles|crackling|crackled|buzzes|buzzing|fizzing|hissing|sparked|sparking
  |tingles|warm|wet|dripping)
water ~<gap>(?:light fitting|light fittings|socket|sockets|fuse ?box|electrics|electric meter|plug|switch|consumer unit)
leak|leaks|leaking|dripping|drips ~<gap>(?:light fitting|light|socket|sockets|fuse ?box|electrics|electric|plug|switch)
ceiling|plaster|balcony|wall|roof|chimney|scaffolding|railing|staircase|floor ~<gap>(?:came down|coming down|cave|caved|caving|sagging
  |bulging|crumbling|about to fall|could fall|fell in|gave way|loose|wobbles|wobbling|soft as|rotten)
drain|manhole|hatch|grate|cover|grid ~(?: cover)? (?:is |was |has been |'s )?(?:missing|gone|off|loose|broken|open|stolen)
missing|open|uncovered|loose ~ (?:drain|manhole|hatch|grate|grid|trapdoor)
cover|lid ~ missing
blind ~ (?:bend|corner|spot)
can't|cannot|couldn't|doesn't|don't|didn't ~ see (?:the )?(?:oncoming|traffic|cars|anything coming|what's coming|us crossing|pedestrians
  |children)
phone|film|video|texting|tiktok|scrolling ~<gap>(?:driver|driving|wheel|steering)
driver|pilot|bus|coach|chauffeur ~<gap>(?:phone|film|video|texting|scrolling|nodding|eyes closed|closed his eyes|red light|swerved
  |too fast|wrong side|one hand)
crossed|over|onto|into ~ (?:the )?(?:rumble strip|central reservation|hard shoulder|oncoming|kerb|pavement|wrong side)
must|mustn't|shouldn't|should ~ (?:not )?(?:drive|be driving|be on the road|fly|operate)
within|missed|inches|centimetres|an ~ (?:inch |inches |a metre |an inch |centimetres |half a metre |a hair's breadth )?(?:of|from|by|past
  |away from) (?:my|his|her|our|the|me|him)(?:head|face|neck|child|son|daughter|eye|eyes)
lid|door|panel|pan|pot|cooker|tyre|bottle|glass ~<gap>(?:flew|exploded|blew|shot|shattered|burst)
lucky|miracle|luckily|thank ~<gap>(?:alive|nobody|no one|not dead|wasn't hurt|weren't hurt|were not hurt|not killed)
someone|somebody|people|child|kids|a ~(?: [a-z]+){0,2} (?:will|could|is going to|might|may|gets?|be|have) (?:be |been |get |got )?(?:hurt
  |killed|injured|die|maimed|crushed|burnt|electrocuted|poisoned|drowned)
before|until|till|unless|wait ~<gap>(?:someone|somebody|a child|anyone|one of us) (?:dies|is killed|is hurt|gets hurt|gets killed
  |is injured|falls)
alone ~<gap>(?:station|gate|airport|street|road|platform|coach|bus|car)
unaccompanied|escorted ~ (?:minor|child|girl|boy)
left|forgotten|forgot ~<gap>(?:on the (?:coach|bus|train|platform)|in the (?:car|van|bus|lift|playground)|at the (?:station|gate
  |roadside))
wandered|walked|walk|got ~ (?:out|off|past|away)<gap>(?:alone|on his own|on her own|staff|gate|road|unnoticed)
exit|door|doors|hatch|gate ~<gap>(?:shoulder it|wouldn't open|won't open|doesn't open|stuck|sticks|jammed|jams|locked|chained
  |blocked)<gap>(?:fire|drill|evacuation|emergency|alarm|smoke)
fire|emergency|evacuation|smoke ~<gap>(?:exit|door|drill|alarm|detector)<gap>(?:stuck|sticks|jammed|locked|blocked|wouldn't|didn't|silent
  |nobody|chained|no battery)
heart|oxygen|dialysis|breathing|ventilator|pacemaker|panic|care ~ (?:monitor|machine|alarm|line|button|pump)
[-safety]
hair ~ (?:in|on) (?:my|the) (?:eyes|face|brush|photo|picture)
lipstick|blood ~ on (?:it|them)<gap>(?:shade|colour|orange|red carpet)
wet|dirty|same ~ (?:bed|sheets)<gap>(?:camping|tent)
different|new|white|blue|pink|other ~ (?:tablets|tablet|pill) (?:computer|case|cover|screen|model)
headache ~<gap>(?:form|forms|website|admin|paperwork)
should|must ~ be on the road<gap>(?:map|list)
missing|open ~ grid (?:view|reference)
cover|lid ~ missing<gap>(?:letter|page|book)
"""
