"""What in English mail tells of death, despair, and violence, and what only looks like it.

Own list, in the form of `processor.listening.phrases`.
"""

TABLE = r"""
[bereavement]
died|passed ~ (?:away|on|over|suddenly|peacefully|in (?:her|his|their) sleep|last|yesterday|this|in (?:january|february|march|april|may
  |june|july|august|september|october|november|december)|of (?:cancer|a)|before|after|two|three|four|five|six)
he|she|mum|mother|father|dad|husband|wife|son|daughter|brother|sister|aunt|uncle|grandmother|grandfather|gran|nan|grandad|partner|baby
  |who|mom|parents|friend|child|they ~(?: has| had| have|'s|'d)?(?: just| sadly| suddenly| recently| then| both)? (?:died
  |passed)(?! (?:through|by|on the message|the|it|me|my|us|over to|inspection|exam))
death|deaths ~ (?:certificate|certificates|of (?:my|his|her|our|a|the (?:account|policy))|in the family|notice)
date ~ of death
sudden ~ death
deceased|bereaved|bereavement|funeral|funerals|widow|widower|widowed|cremation|crematorium|cremated|burial|buried|gravestone|headstone
  |hearse|mourning|wake|condolences|probate|executor|executrix|administrator|miscarriage|miscarried|stillborn|stillbirth|obituary|coffin
  |ashes
late ~ (?:husband|wife|father|mother|son|daughter|brother|sister|mum|dad|mom|partner|grandmother|grandfather|aunt|uncle|mr|mrs|nan|gran)
lost ~ (?:my|our|his|her|their) (?:husband|wife|father|mother|son|daughter|brother|sister|mum|dad|mom|partner|grandmother|grandfather
  |aunt|uncle|nan|gran|baby|child|best friend)
lost ~ (?:her|him|the baby|our baby) (?:at|in|last|to|on|suddenly)
took ~ (?:his|her|their) own life
no ~ longer with us
estate ~ of
his|her ~ estate
in ~ loving memory
in ~ memory of
gone ~ (?:now )?(?:and|since)<gap>(?:years? ago|months? ago)
just ~ be me
take ~ (?:dad|mum|him|her|my (?:dad|mum|husband|wife|father|mother)) off (?:the|your)<gap>list
he'd|she'd ~ have been (?:the first|seventy|\d\d)
heavy ~ heart
left ~ me (?:her|his)<gap>when (?:she|he)
[-bereavement]
dead ~ (?:line|end|battery|pixel|pixels)
wake ~ (?:up|me|us|him|her|of|you|turbulence)
died ~ (?:on me|again|after (?:two|three|six|a|\d+) (?:days|weeks|months|year|years|uses))
battery|phone|laptop|screen|fridge|dishwasher|kettle|machine|washer|boiler|tv|router|charger|it|engine|car|app|line
  |conversation ~(?: has| had| have|'s)?(?: just| suddenly)? (?:died|passed)
death ~ of (?:the (?:old )?(?:logo|high street|app)|a salesman)
buried ~ (?:in|under|on|deep|beneath|somewhere)
administrator ~ (?:rights|access|password|account|of the (?:group|site|system|page))
system|network|site|database|office|it|your ~ administrators?
lost ~ (?:her|him) in the (?:shop|crowd|store)
funeral ~ (?:directors|director)\.? can we
several ~ funeral
late ~ (?:fee|fees|for|payment|shift|again|delivery|night|reply)
[self_harm]
worked|figured ~ out how i'd do it
end ~ of (?:what i can take|my tether|my rope|the road)
can't|cannot|couldn't ~ take (?:it |this )?(?:any more|anymore|any longer|much more)
no ~ way out
wish ~ i (?:hadn't|had not|'d never) (?:woken up|been born)
suicide|suicidal|suicides
kill|killing|killed|hang|hung|hanged|harm|harming|harmed|hurt|cut|cutting ~ (?:myself|himself|herself|themselves|ourselves)
end ~ (?:my|his|her|their|it all|my own|everything) ?(?:life|own life)?
end|ending|ended ~ (?:my|his|her|their|our) (?:own )?life
ending ~ it all
want|wanted|wish|rather ~ (?:to )?(?:die|be dead|i was dead|i were dead|i wasn't here|not (?:to )?(?:be here|wake up|exist|live))
don't|didn't|no|not|can't|cannot ~(?: really| even)? (?:want|wish|able)(?: to)? (?:to )?(?:live|be here|be alive|carry on|go on|wake up
  |exist)
better ~ off (?:without me|dead|if i)
nothing|no ~ (?:left )?(?:to live for|reason to live|point (?:in )?(?:living|in going on|going on|any ?more))
no ~ (?:point|reason) (?:in )?(?:going on|to go on|living|to carry on)
can't|cannot|couldn't ~(?: see| really)? (?:a way on|go on|carry on|take (?:this|it) any ?more|go on like this|cope any ?more
  |face another|do this any ?more)
don't|can't ~ see the point(?: in| of)? (?:much|anything|any ?more|living|going on)
take|taking ~ (?:my|his|her|their) own life
overdose|overdosed|self-harm|self-harming
self ~ (?:harm|harming)
jump|jumped|jumping ~ (?:off|from|in front of|out of) (?:a|the|your)? ?(?:bridge|roof|building|train|window|balcony|platform|cliff)
written ~ the note
say|said|saying ~ goodbye to (?:everyone|my (?:children|kids|family|mum))
after|from ~ (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|then)<gap>won't be needing any
won't ~ be here (?:much longer|any ?more|tomorrow|next (?:week|month|year))
won't ~ be needing any
what ~ does the life policy pay
if ~ it isn't an accident
slit|slash|slashed ~ (?:my|his|her) (?:wrists?|throat)
razor|rope|pills ~ (?:ready|in my hand|and (?:a|some) note)
dark ~ (?:thoughts|place)
i've|i ~(?:'ve)?(?: have| had)? (?:thought|thoughts) (?:about|of) (?:ending|killing|suicide|dying|taking my|not being)
kill|shoot|stab|beat|hurt|punch|strangle|bomb|burn ~ (?:you|your (?:staff|driver|manager|family|office|shop|building)|him|them|someone
  |everyone|every one|the (?:manager|driver|guy))(?: all)?
punched|punch|kicked|slapped|beaten|strangled|stabbed|headbutted|assaulted|assault|throttled|battered|spat ~(?: [a-z]+){0,2} (?:me|him
  |her|us|my|one of|the|in|at|by|up)
hit|hits|hitting|beat|beats|grabbed|dragged|pushed|shoved|threw|choked|pinned ~ (?:me|him|her|us|my (?:son|daughter|husband|wife
  |boyfriend|girlfriend|mother|father|mum|dad|child|kid|face|head|friend)|his head|her head|my head)
by ~ the (?:neck|throat|hair)
assaulted|assault|raped|rape|stabbed|molested
domestic ~ (?:violence|abuse|abuser)
abusive ~ (?:husband|partner|ex|relationship|boyfriend|father|marriage)
if ~ he (?:sees|finds|knows)<gap>(?:pay for it|kill|hurt|hit)
pay ~ for it like
not ~ at home when he gets in
i ~ know where (?:he|she|you|they|your)(?: [a-z]+)? (?:lives?|parks?|works?|sleeps?|live)
know ~ where (?:you|he|she) (?:live|lives|park|parks)
nothing ~ to lose
see ~ who's laughing
find ~ out how it feels
gets ~ my dog and my
come|coming|be ~ down (?:there|at your office|to your office)<gap>(?:see|sorry|regret|laughing)
you'll|they'll|he'll ~ (?:be sorry|regret)
weapon|gun|knife ~ (?:on|at|to|in his|and)
on ~ the (?:edge of a|ledge|bridge|roof)
tablets|pills|knife|rope|blade|gun ~<gap>(?:in front of me|in my hand|next to me|beside me|ready|on the table|waiting)
saved|saving|stockpiled|counted|counting ~(?: up)?(?: all)? (?:my|the|enough) (?:pills|tablets|medication)
cant|can't|cannot ~ (?:do this|live like this|face (?:life|this|another day)|keep (?:living|going)|live anymore|live any more
  |see a way out)
kms|unalive
tired ~ of (?:living|life|being alive|existing|being here)
done ~ with (?:life|living|this life)
life ~ (?:is not|isn't) worth
not|isn't|no longer ~ worth (?:living|being alive)
don't|dont|didn't|do ~ (?:not )?(?:want|wanna) (?:to )?(?:be alive|live|be here|wake up|exist)(?: any ?more)?
wanna|want ~ (?:to )?(?:die|be dead|kill|end it|disappear for good|end my life)
thinking|thought|think|thoughts ~ (?:about|of) (?:ending|killing|suicide|dying|taking my|jumping|death every)
end|ending ~ it(?: all| tonight| now| here|\.)
rather ~ (?:be dead|die)
nobody|noone|no ~ (?:one )?would (?:miss|notice|care) (?:me|if i)
if|when ~ i'm (?:gone|dead)
my ~ (?:own )?blood (?:is|will be) on your
easier|better|simpler|kinder ~(?: off)?(?: for everyone| for all| for them)? (?:not to be (?:here|around)|if i (?:wasn't|weren't|were not
  |was not|were|was) (?:here|around|dead|gone)|to be (?:dead|gone)|to (?:disappear|end it|die))
not ~ (?:to )?be (?:here|around) (?:any ?more|any longer|tomorrow|at all|next)
give|given|giving ~ up on (?:life|living|everything)
put|putting|set ~ my affairs in order
tell ~ my (?:wife|husband|kids|children|family|mum|mother|son|daughter) (?:i|that i) (?:tried|love|loved|am sorry|'m sorry|said)
last|final ~ (?:letter|message|words|goodbye)(?: to|\.| from| you)
goodbye ~ (?:everyone|world|to all)
[-self_harm]
app|shoes|boots|feet|back|heels|suspense|wait|waiting|heat|traffic|music|thing ~(?: is| are|'s| was)? (?:killing|murder)
killing ~ (?:me|it|time|us)(?: with|,| softly| to)?
kill ~ (?:the (?:process|task|app|mood|power|engine|time|weeds|bugs|switch)|bill|time|two birds|off)
hang ~ (?:on|up|in|out|the|it|a|my|pictures|curtains)
suicide ~ squad
dying|die|died ~ (?:to|of (?:laughter|boredom|embarrassment)|laughing|for (?:a|the|this))
die ~[ -]hard
shoot|shot ~ (?:me|us|you|him|her) (?:a|an|over) (?:mail|email|message|line|note|text)
hit|hits ~ (?:me (?:up|like|with)|him with|the)
beat ~ (?:you to|them to|him to|the)
burn ~ you
assault ~ course
punch ~ (?:line|card|hole|above|bag)
grabbed|threw ~ (?:me a|my (?:bag|things|coat))
cut ~ myself (?:off|a slice|some|shaving)
[harassment]
remarks|comments|jokes ~ about (?:my|her) (?:body|figure|legs|chest|looks|weight|skirt|breasts)
creepy|creep|pervert|perverted
calls|called|calling ~ (?:my|our|me|her|him|us) (?:boys |girls |son |daughter |kids |children )?names
harass|harassed|harassing|harassment|harasses|stalk|stalked|stalker|stalking|stalks|bully|bullied|bullying|bullies|intimidate
  |intimidated|intimidating|intimidation|threaten|threatened|threatening|threatens|blackmail|blackmailed|extort|extortion|menacing|grope
  |groped|groping|leered|leering|catcalled|wolf-whistled
sexual|sexually|inappropriate|unwanted ~ (?:harassment|advances|comments?|remarks?|abuse|assault|touching|messages?|texts?|contact
  |attention|jokes?|assaulted|abused)
abuse|abused|abusive|abuser ~(?: (?:language|calls|staff|messages|by|me|us|her|him|from|and|towards|behaviour|behavior|phone|text
  |voicemail|driver|man|manager))
touched|touching|touches|rubbed|kissed|hugged|stroked ~ (?:me|her|my (?:leg|thigh|arm|hair|back|bottom|breast|shoulder|waist|neck)|him)
hand|hands ~ (?:up|on|down|round|around) (?:my|her) (?:skirt|leg|thigh|knee|back|waist|bottom|breast|top|shoulder|blouse)
stop|quit|cease ~ (?:the |these |this |your )?(?:harassing|harassment|bothering|calling me|calling my)
stop ~ calling
nonstop|constant|endless|relentless|repeated|incessant|continuous|daily|hourly|rude|abusive|threatening
  |obnoxious ~(?: [a-z]+){0,2} (?:calls|phone calls|texts|voicemails|voice mails|messages|letters)
calls|calling|called|rings|ringing|phoned|texts|texting|rang ~<gap>(?:times (?:a|per|each|every) (?:day|week|hour)|numerous times
  |\d+ times (?:a|per|in)|every (?:single )?(?:day|hour|morning|few minutes)|all day|day and night|at night|at (?:my )?work|before 8
  |after 9|my (?:job|work|mother|boss|family|employer|neighbou?rs?|parents|sister|daughter|son))
fourteen|ten|twelve|fifteen|twenty|six|seven|eight|nine|thirteen|eleven|thirty|forty|fifty|hundred|# ~ calls (?:on (?:saturday|sunday
  |monday|tuesday|wednesday|thursday|friday)|a|per|in one|every|each|today|yesterday)
calls ~ (?:a day|per day|every day|day and night|each day)
you|they ~ called my (?:job|work|mother|boss|family|employer|parents|sister|office)
yelled|yelling|shouted|shouting|screamed|screaming|swore|sworn|cursed ~(?: abuse)? (?:at|on)
swore ~ at
texting|messages|messaging|messaged|texts|texted|calling ~ (?:me|my (?:daughter|son|wife|sister|eleven year old)
  |her)(?: [a-z]+){0,3} at night
messages ~ at night
asks|asked|asking ~ (?:me|her|him) (?:for|to send) (?:pictures|photos|nudes)
sit|sits|sat ~ on his (?:lap|knee)
breathing ~ and saying
from ~ his own mobile
knows ~ when i'm alone
standing ~ (?:quite|too|very|so) close
finds ~ a reason to come
impression ~ of my accent
leave ~ (?:me|us|my family) alone
sick ~ before each shift
call|calls|called|calling|ring|rings|rang|ringing|phone|phones|phoned|phoning|text|texts|texted|texting|email|emails|message
  |messages ~ (?:me|us|him|her|my [a-z]+|our [a-z]+)<gap>(?:times (?:a|per|each|every|in (?:a|one)) (?:day|week|hour)|times today
  |every (?:day|hour|morning|evening|few|single)|all day|day and night|non-?stop|constantly|at (?:all hours|midnight|work|night)
  |around the clock)
texts|texted|texting|messages|messaging|messaged|dms|dming|phoning|emailing ~ (?:me|her|my (?:daughter|wife|sister|girlfriend
  |son)) (?:since|after|asking|privately|on (?:whatsapp|instagram|facebook)|from his|from her|to ask|again|late|every|in the (?:night
  |evening)|saying|that|things)
asks|asked|asking|wanted ~ (?:me |her |to know )?if (?:i'm|i am|i was|she's|she is|i live|i had|i have) (?:single|married|alone|free
  |a boyfriend|a husband|home alone)
knows|knew|found|know ~ where (?:i|we|she|he) (?:live|lives|work|works|lived)
followed|follows|following|stalking|chased ~ (?:me|us|her|him|my [a-z]+) (?:home|round|around|to|into|out|down|all|through|for|from)
called|calling|calls|call|named ~ (?:me|him|her|my [a-z]+|us) (?:a|an) (?:[a-z]+ )?(?:deadbeat|liar|thief|idiot|bitch|moron|whore|loser
  |cow|criminal|monkey|retard|animal|pig|slut|terrorist|scumbag|crook|cheat)
told|tells|telling|informed|called|contacted|calling|contacting|rang|texted|emailed ~ (?:my|his|her) (?:neighbour|neighbor|neighbours
  |neighbors|boss|employer|mother|mum|mom|father|family|parents|colleagues|coworkers|friends|sister|brother|ex|landlord|church|supervisor
  |grandmother|workplace|references)<gap>(?:debt|owe|owed|owing|loan|money|missed|behind|collector|wages|pay)
sits|sat|stands|stood|waits|waited|waiting|parked|hanging ~ (?:around )?outside (?:my|our|her) (?:house|flat|door|work|home|window|office
  |school)
won't|wouldn't|refuses|refused|doesn't ~ (?:to )?(?:leave (?:me|us|her|him) alone|take no for)
banging|hammering|banged ~ on (?:my|our|the) door
made|makes|making ~ (?:sexual|lewd|crude|obscene|inappropriate|dirty|suggestive|disgusting) (?:comments|remarks|jokes|gestures|noises)
lewd|obscene|threats|ogling|ogled|fondled
threat ~ (?:to|of|that|against|by|letters?|calls?)
robocall|robocalls|robocalled
rings|rang|calls|called|phones|phoned ~<gap>(?:at (?:6|7|5|11|midnight|dawn|dinner)|screams?|hangs up|breathing|in the night|before (?:six
  |seven|eight))
screams|screamed|screaming|shouts|yells ~(?: abuse)? (?:at|that|down)
liar ~ and
[-harassment]
threatening ~ (?:rain|weather|clouds?)
bully ~ beef
sky ~ threatening
drug|alcohol|substance ~ abuse
abuse ~ (?:and it's|of (?:the (?:machine|blender)))
years ~ of abuse
hands ~ on (?:experience|training|workshop)
call|rings|ring|called|text ~ (?:me|us)<few>(?:back|when|if|asap|please)
threat ~ of (?:rain|snow|storms?)
[discrimination]
since|after|when ~ i (?:announced|told|said|mentioned)<gap>(?:pregnant|pregnancy|disability|diagnosis)
calls|called ~ my (?:boys|girls|son|daughter|kids|children) names
discriminate|discriminated|discriminates|discriminating|discrimination|discriminatory|racist|racists|racism|racial|racially|sexist
  |sexism|homophobic|homophobia|transphobic|xenophobic|xenophobia|ageist|ageism|ableist|misogynist|misogyny|misogynistic|antisemitic
  |islamophobic|prejudice|prejudiced|bigot|bigoted
racial ~ profiling
because|as ~ (?:i'm|i am|she's|she is|he's|he is|we are|we're|of my|of her|of his|of our|they were|they are|i was) (?:a )?(?:black|asian
  |gay|muslim|jewish|disabled|foreign|a woman|woman|old|deaf|blind|pregnant|skin|race|religion|age|gender|colour|color|accent|disability
  |headscarf|hijab|turban|nationality|wheelchair|too old|polish|indian|chinese|african|transgender|trans|lesbian|immigrant)
you ~ people
your ~ kind
the ~ (?:white|black|asian) (?:couple|man|woman|lady|family|guy|customer|customers)
my ~ white (?:friend|colleague|husband|wife)
i'm|am ~ (?:black|asian|muslim|jewish|gay|sikh|trans)
skin ~ colou?r
colour|color ~ of my skin
my ~ (?:race|ethnicity|accent|religion|headscarf|hijab|turban|skin|disability|wheelchair|guide dog|nationality)
guide ~ dogs?
equality ~ (?:act|advisory)
blue ~ badge
disabled ~ (?:bays?|access|parking|toilet|ramp|people|customers?|passengers?)
ramp ~ is
have|having ~ (?:more )?(?:babies|children)(?: and wrote|\?)
intend ~ to have
family ~ plans
likely ~ family
go ~ back to (?:your|where)
not ~ (?:our|the right) sort
pray|prayed|prays ~ at
the ~ only two<gap>(?:who|that)
slur|slurs
white|black|asian|indian|arab|european|american|blonde|english ~ (?:couple|couples|man|woman|lady|ladies|guy|family|customers?|passengers?
  |people|men|women|tenants?) (?:in front|before|behind|after|ahead|next|at the|got|was|were|who|walked|with)
called|calling|calls ~ (?:me|him|her|us|my [a-z]+) (?:a|an) (?:[a-z]+ )?(?:monkey|ape|terrorist|chink|paki|gypsy|faggot|dyke|tranny
  |cripple|spastic|retard|immigrant|foreigner|alien|savage|n-word)
slurred|n-word|chink|paki|faggot|nigger|tranny|retard
asked|asks|demanded|wondered|questioned ~ (?:me |us |her |him )?(?:whether|if) (?:i|we|he|she|they|my [a-z]+)(?:'m|'re| am| are| was| is
  | were|'s)? ?(?:really |even |here )?"?(?:legal|legally|illegal|an? (?:immigrant|citizen)|pregnant|planning (?:a|to have)|muslim|jewish
  |gay|from here|speak english|spoke english|married)
men|males|man ~ (?:don't|aren't|get|are paid|for nothing|pay less|don't have to|were not|weren't|got)
men ~<gap>(?:women|nothing)
women ~<gap>(?:men|husband|not allowed|can't|cannot|too emotional|less)
husband's ~ (?:signature|permission|consent|name first)
heard|hears|hearing ~ (?:my|our|his|her) (?:accent|name|surname|voice)
foreign|foreigner|foreigners|immigrant|immigrants|refugees ~ (?:like|not|go|out|should|name|sounding|accent|get|here|,|\.)
paid ~ (?:less|more) than (?:the|my|a|every|any) (?:men|man|male|males|women|woman|white|male colleagues?|colleagues?)
no ~ (?:blacks|women|foreigners|muslims|gays|wheelchairs|ramp|step-free|hijabs|headscarves|kids of that|dss)
too ~ (?:old|young) (?:for|to) (?:the|this|that|work|apply|be|learn|rent|drive|hire)
at ~ (?:my|your|her|his) age
people ~ (?:like (?:me|you|us|her|him)|of (?:your|my|our) (?:kind|sort|colou?r|background|type))
hijab|headscarf|niqab|turban|dreadlocks|afro|yarmulke|kippah|burka
lesbian|transgender|trans|same-sex|queer ~ (?:couple|woman|man|person|customer|and|so|,)
wheelchair ~<gap>(?:refused|turned away|no ramp|not allowed|can't get in|couldn't get in|left behind|denied|fire hazard)
refused|denied|turned|barred ~ (?:me |us |him |her |my [a-z]+ )?(?:entry|service|away|admission|boarding)?<gap>(?:guide dog|assistance dog
  |service dog|wheelchair|disabled|disability|accent|colou?r|race|religion|hijab|turban|black|asian|deaf|blind|gay)
assistance|service ~ dogs?
single ~ (?:women|mothers) (?:not|aren't|need not)
get|go|went|going|fuck ~(?: off)? back to (?:your|where|my) (?:own )?(?:country|you|i|village|africa|asia|poland|china|india|came)
speak ~ (?:proper )?english(?: or|!|,? here| in this)
every ~<gap>but (?:us|me)
two|2 ~ (?:men|women|dads|mums|moms|guys)(?:\.|,| holding| together)
family ~ place
looked ~ at (?:our|my) (?:hands|skin|headscarf|hijab|turban|wheelchair|colou?r)
[-discrimination]
discriminating ~ (?:tea|taste|palate|customer|drinker|buyer|reader|listener)
without ~ prejudice
makes|made|make|making ~ my skin (?:crawl|itch|prickle)
your ~ kind (?:letter|words?|reply|email|help|note|attention|support|message|offer|gift|invitation|response|assistance|consideration|staff
  |driver)
my ~ skin (?:is|was|feels|has|care|broke|reacted|came|peeled|burn|burned)
service ~ dogs? (?:food|toy|show)
you ~ people (?:put|are|have|keep|never|do|don't|can|need|took|charge|ever|should|just|make|send|said|told|want|lied|owe)
"""
