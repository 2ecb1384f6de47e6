"""What shows the kind of a text, in English. Own list, in the form of `processor.listening.phrases`.

`fault`: something failed, was not done or is wrong; `blame`: somebody did something amiss; `slight`: a small fault, or one only if nothing
speaks against it; `declared`: it is called a complaint; `denied`: it is said to be none; `but`: words that turn; `praised`: praise;
`courtesy`: what a mail of thanks consists of; `question`, `suggestion`: words that begin one; `advert`, `notice`: mail of no customer.
"""

TABLE = r"""
[fault]
wheres|where's ~ my
says ~ (?:delivered|located|processing|shipped)
四天没动|没动过|被耍|哄着|从没响
not|didn't|hasn't|haven't|hadn't|doesn't|isn't|wasn't|aren't|weren't|never|didnt|hasnt|doesnt|isnt|havent|wont|won't|wouldn't|cannot
  |can't|couldn't|cant|couldnt ~(?: yet| even| been| actually| ever| be| get| properly| yet been| still| able to| fully)* (?:arrive
  |arrived|come|came|delivered|received|receive|work|working|works|shown|show|showed|showing|turned up|turn up|sent|refunded|refund
  |credited|applied|paid|posted|processed|fixed|repaired|replaced|resolved|corrected|updated|removed|answered|answer|replied|reply
  |responded|respond|called|call back|called back|rung|returned|return (?:my|our) calls?|got back|get back|done|happened|here|turn on
  |turning on|switch on|charge|charging|start|open|opened|load|loading|log in|log on|login|get in|get through|access|use it|use the
  |include|included|collected|picked up|cleaned|cleared|emptied|honoured|honored|honou?ring|fit|match|good enough|acceptable
  |as (?:described|advertised|promised|agreed|ordered|pictured|it was)|what (?:i|we) (?:ordered|was|were|paid|asked|expected|agreed)
  |clean|safe|fair|right|correct|enough|invoice|breathe|connect|connecting|print|printing|let me|help|helping|hear (?:back|anything)
  |heard (?:back|anything|a thing|a word|from)|accept|recognise|recognize|owe|authoris|authoriz|licensed|sleep|see it anywhere|impressed
  |satisfied|happy|pleased|worth|listen|care|look (?:up|at)|lift|understand why)
nobody|noone|no ~(?: one| body)? (?:came|apologised|apologized|noticed|explained|helped|answers?|answered|replied|replies|showed|turned
  |called|rang|responded|has|picks|picked|knows|told|could|can|will|is|in your|at your|on your|ever|seems|cares|bothered|even|wants|came
  |have|did|was|spoke|wrote)
no ~ (?:reply|response|answer|answers|refund|money|delivery|parcel|sign|news|record|apology|explanation|call|callback|update|show|one
  |warning|notice|heating|hot water|signal|internet|water|power|credit|help|decision|bench|results?|confirmation|letter|email|driver
  |engineer|idea where|credit was)
nothing ~ (?:happened|has|came|arrived|was|changed|changes|works|back|since|but|yet|done|for|in|from|is|ever)
still ~ (?:not|no|nothing|waiting|haven't|hasn't|isn't|doesn't|don't|didn't|did not|can't|cannot|won't|wont|broken|hasnt|listed|on hold
  |says|shows|showing|showed|reporting|reports?|there|the same|owes?|missing|out|down|wrong|unpaid|open|dirty|charging|charged|billing
  |jammed|wedged|remains|pending|getting|receiving|taking|refus|calling|sending|leaking|unresolved|has not|have not|waiting|at|being)
never ~ (?:arrived|came|received|got|turned|showed|happened|worked|heard|returned|called|replied|answered|done|been|once|again|delivered
  |done business|entered|lived|had|opened|ordered|signed|missed|told|a|received|sent|owed)
broke|broken|breaks|breaking|faulty|defective|damaged|cracked|smashed|torn|ripped|snapped|bent|dented|scratched|leaking|leaks|leaked
  |leak|jammed|stuck|frozen|froze|crashes|crashed|crashing|freezes|glitch|glitches|glitchy|bug|buggy|stained|mouldy|moldy|rotten|stale
  |soggy|burnt|filthy|dirty|smelly|blocked|dead|missing|lost|misplaced|vanished|disappeared|incorrect|incorrectly|inaccurate|wrong
  |wrongly|mistake|mistakes|error|errors|mistaken|mixed|mislead|misleading|misled|overcharged|overcharging|undelivered|missed|delayed
  |late|overdue|postponed|cancelled|canceled|declined|rejected|refused|refuses|refuse|refusing|ignored|ignoring|ignores|ignore|failed
  |fails|failing|fail|failure|fault|faults|problem|problems|issue|issues|trouble|nightmare|outage|jacked|unusable|useless|unresolved
  |unanswered|unacceptable|inadequate|insufficient|worse|worst|backwards|bobbly|misdelivered|unfit
down|out|off ~ (?:again|since|for (?:the|days|over|hours|two|three|\d+|eleven|a week))
been ~ (?:out|down|off|without|waiting|on hold|told|charged|billed|ignored|trying|calling|given|passed|mixed|overcharged|lied|misled
  |cheated|messed|promised|left|so long|over|stuck|fobbed|sent|having)
waited|waiting|wait|queued|queue|queuing ~ (?:for )?(?:[a-z]+ )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|an|over|more|all
  |since|ages|hours|weeks|months|days|half|is|time|forever|nearly|almost|about|times|in)
on ~ hold
hours|hour|mins|minutes|days|weeks|months ~ (?:late|on hold|and (?:still|counting|no|nothing)|later|wait|without|past|of waiting|overdue
  |delay|now)
third|fourth|fifth|sixth|seventh|second|umpteenth ~ (?:time|email|mail|letter|complaint|call|week|visit|month|engineer|attempt)
keeps|keep ~ (?:[a-z]+ing|saying|on)
charged|charging|charge|billed|billing|debited|bills ~ (?:me |us |my )?(?:twice|again|for|double|extra|the wrong|too|after|without|more
  |every|when|even|\$|£|€|me|my|us|full|of)
taken|took|taking ~ (?:money|my money|[£$€]\d|weeks|months|so long|too long|for ?ever|over)
too ~ (?:small|big|large|short|long|tight|slow|loud|noisy|hot|cold|late|expensive|much|hard|salty|dark|high|low|fast|thin|thick|sweet
  |weak)
out ~ of (?:order|stock|service|date|pocket)
instead ~ of
drops|drop|dropped|cuts|dripping|drips|smokes|smoked|stopped|stops|tripping|trips|flickering|buzzing|rattles|rattling|squeaks|wobbles
  |wobbling|peeling|fading|faded|shrunk|shrank|bleeding|rusty|rusted|rusting|collapsed|melted|overheats|overheated|fell
coming|came|fell|falling|come ~ (?:apart|off|loose|undone|away)
not|isn't|aren't|wasn't|ain't ~ (?:mine|me|my|us|our)
without ~ (?:notice|warning|telling|asking|permission|consent|my|our|any|informing|even|a word)
got|getting|get|received|receiving|gets|given|gave ~ (?:the same|a copy|no|nothing|nowhere|passed|cut off|someone|somebody|the wrong
  |a wrong|only|charged|fed up|hung|one curtain|rude)
promised|supposed|meant|due|should ~ (?:me|us|to|have|be|already|by|a|yesterday|last|on|at)
owed|owe|owes ~ (?:me|us)
was|were|been|is|are|got ~ (?:told|lied|misled|promised|assured|quoted|informed|advised|rude|cold|raw|dry|empty|closed|locked|tiny
  |hopeless|unhelpful|disorganised|disorganized|slow|noisy|dark|overpriced|appalling|terrible|dreadful|awful|shocking|disgraceful|ruined
  |spoiled|spoilt|left|never|not|late|missed|short|declined|refused|turned away|cut off|hung up on|unable|restricted)
have|has|had ~ (?:not|no|never|yet to|only|to keep|disputed|still|been waiting)
unable ~ to
can ~ not
could|did|do|does|is|was|has|have|will|would|can|are|were ~ n't
gone|went|turned|turns ~ (?:wrong|bobbly|off|bad|missing|from|down|black|up (?:late|with))
against|violation|violates|illegal|illegally|false|fake|dishonest
won't ~ (?:turn|start|work|open|load|let|charge|close|switch|deliver|refund|help|answer|accept|arrive|connect|print|fit|go|stay|come|do
  |budge|take)
waste|wasted ~ (?:of|my|our)
ruined|ruin|spoiled|spoilt|destroyed|wrecked
different ~ (?:name|people|one|colou?r|size|from|to|than|answer)
doesn't|does|did|do|didn't|don't ~(?: not)? (?:exist|work|match|fit|agree|owe|appreciate|answer|reply|respond|return|know who)
claims|claim|claiming|insists|denies|denied|deny
hair|needle|plaster|condom|nail|fingernail|mould|vomit|stench|smell|smells|stink|stinks|rats|bug|bugs|insect ~ (?:in|under|on|behind|of
  |from|so|and|terrible)
raise|raised|increase|increased|hiked|went|up ~(?: up)? (?:the |my |your |our )?(?:price|prices|premium|rent|fee|fees|bill|by \d)
price|premium|bill|rent ~ (?:has )?(?:gone up|increased|jumped|doubled|rose|hike|rise)
only ~ (?:one|two|half|three|worked|lasted|to be told|to find)
short ~ (?:changed|of|by)
hung ~ up
fobbed|passed|sent ~ (?:off|around|from pillar|from one|from person|me from)
round ~ and round
gave|give|given ~ up
sold ~ (?:me|us|out)
isn't|not ~ (?:normal|right|on|good|what|how|the (?:first|right|same|one))
victim
nearly|almost ~ (?:three|two|four|five|six|a) (?:weeks|months|hours|days|month|week|hour)
fell|falls|drips|leaks|peels|sags|sticks|jams|cuts|hangs|locks|splits|split|shrinks|rattles|squeaks|hums|whines|flickers|overheats|stinks
  |spills|spilt|spilled|curdled|lukewarm|watery|tasteless|undercooked|overcooked|raw
not ~ even (?:a|an|one)
hangs|hung ~ up (?:on )?(?:me|us|every)?
diverted|rerouted|bumped|stranded|abandoned|dumped|overbooked|oversold
didn't|hasn't|won't|wont|doesn't|don't|can't ~ (?:make it|turn up|show up|add up|exist|last|stay|stick|reach|know|think|say|tell|give|take
  |let|want|see|get|have|fit|open|close)
for ~ (?:weeks|months|days|ages|years|hours)
used ~ to be
by ~ (?:lunchtime|noon|evening|the second|mistake)
under|right under ~ (?:our|my)
enrolled|signed|repossessed|garnished|reported|verified|opened ~ (?:me|my|it|an account|us|in my)
they ~ (?:said|told|say|keep|changed|have|never|won't|will not|did|do|are|were|took|gave|sent|want)
yelled|scared|followed|threw|laughed|mocked|turned ~ (?:at|me|us|my|away|down|off|when)
somebody|someone|anybody ~ else's
owed ~ (?:an|a|my)
wrong|late|dead|empty|shut|closed|missing|gone|lost|short
turned ~ down
bent|snapped|buckled|collapsed|smashed|ruined|welts|sticky|grubby|grimy|doubled|tripled
in ~ the (?:queue|line) (?:and|for)
hasn't|hasnt|haven't|didn't|doesn't|won't|isn't|wasn't|aren't|daren't|couldn't|wouldn't ~ [a-z]+
says|said|claims|insists|lists|reports ~ (?:i|we|my) (?:missed|owe|owed|didn't|never|have not|haven't|failed)
long|endless|huge ~ (?:queue|queues|line|lines|wait)
small|tiny|mean ~ (?:portion|portions)
six|five|four|three|two|seven|eight|nine|ten ~ (?:weeks|months|days|years|emails|chats|calls|letters|times)(?: ago| of| now|,| and|\.)
only ~ ever
anyone|anybody|someone ~ (?:alive|awake|there)
all|everyone|every ~ (?:[a-z]+ )?but (?:us|me)
next ~ door's
screams|screamed|swore
[-fault]
问题~(?:搞定|都没)
missed|miss ~ (?:you|out|the (?:bus|deadline|appointment)|my (?:appointment|stop))
no ~ (?:problem|problems|issue|issues|trouble|complaints|hurry|mistake|rush|fault|fuss|bother|worries|error)
not|never|isn't|didn't|haven't|don't ~(?: a| an| any| the| really| had| have)* (?:problem|issue|complaint|complaining|trouble|worry
  |a problem|wrong|late|disappoint|disappointed|let me down|failed|urgent|in a hurry|just|only|once made|had issues|miss)
never ~ (?:once|had (?:any |an? )?(?:issue|issues|problem|problems|trouble)|ever had|fails|failed|disappoint|disappoints|thought
  |expected|forget|felt|mind)
without ~ (?:any )?(?:a )?(?:problem|problems|issue|issues|trouble|fuss|hitch|fault|asking|complaint|delay)
any ~ (?:problems?|issues?|trouble|questions|errors?)
if|in ~ (?:anything is|there is a|there's a|something is|case of) (?:problem|wrong|issue|error|fault|missing)
broken|broke ~ (?:english|record time)
fault ~ of my own
faulty ~ one was
fixed|solved|sorted|resolved|cleared|helped|mended ~(?: [a-z]+){0,4} (?:problem|issue|issues|error|fault|mistake|trouble)
problem|issue|problems|issues|fault|error|trouble ~(?: i had| we had| with [a-z ]{3,20})? (?:is|was|has been|got|now
  |were) (?:now |quickly |all )?(?:solved|fixed|resolved|sorted|gone|mended|cleared)
late ~ (?:husband|wife|mother|father|night|evening|shift|checkout|check-out|check|afternoon|opening|september|october)
lost ~ (?:property|for words|and found)
dead ~ (?:easy|good|chuffed|right|pleased)
wrong ~(?: with)?\?
missing ~ (?:a die|you|out)
out ~ of (?:the office|office|the kindness|interest|curiosity|ten|\d)
wait ~ (?:to (?:see|visit|come|try|wear|use|go)|for the next)
instead ~ of (?:tuesday|wednesday|complain)
can't ~ (?:wait|fault|thank|recommend|say enough|praise|complain)
couldn't|cannot|can ~(?: not)? (?:fault|be (?:happier|better|more)|have been (?:nicer|kinder|better|more|easier|happier)|recommend
  |praise|thank|ask for (?:more|better|a))
can ~ not (?:fault|thank|praise)
not ~ (?:expecting|a single|to mention|complaining|grumbling)
usually ~ people
too ~ (?:kind|good|nice|sweet of)
still ~ (?:on for|going|working|loves?|standing|have a|available|on (?:this|sale)|space|places|works)
trouble ~ you
issue ~ (?:a|an|me|number|\d|date)
late ~\?
fell|falling|fall ~ in love
dropped|drop ~ (?:off|by|in|me|us)
stops ~ (?:in|at)
lost ~ (?:my (?:mother|father|husband|wife)|in translation)
closed ~ (?:on|today\?)
are|is ~ you (?:open|closed)
short ~ (?:notice|walk|wait|and)
they ~ (?:said|told) (?:thank|yes)
nothing ~ (?:wrong|missing|short)
never ~ (?:late|short|lost|missing|closed)
[blame]
rude|rudely|rudeness|arrogant|condescending|patronising|patronizing|dismissive|unprofessional|unhelpful|incompetent|incompetence
  |negligent|careless|hostile|aggressive|smug|lied|lies|lying|liar|liars|swore|sworn|shouted|shouting|yelled|yelling|insulted|insulting
  |mocked|laughed|sneered|smirked|scoffed|rolled
rolled ~ (?:his|her|their) eyes
hung ~ up
fined|fining|towed|clamped|evicted|threatened|threatening|harass|harassing|harassment|harassed|scam|scammed|fraud|fraudulent|theft
  |stolen|stole|cheated|conned|tricked|deceived|overcharged|discriminated|discrimination|discriminatory|leaked|sold
shame|ashamed|disgrace|disgraceful|pathetic|ridiculous|joke|circus|farce|shambles|clowns|rubbish|crap|terrible|appalling|awful|horrible
  |dreadful|shocking|outrageous|scandalous|unacceptable|disgusting|vile|revolting|hopeless|atrocious|abysmal|poor|worst|lousy|shoddy
  |sloppy|mess|madness|nonsense|insane|absurd|insult|annoying|tiresome|infuriating|frustrating|disappointing|letdown
a|the|what|such|utter|total|complete ~ (?:joke|disgrace|mess|shambles|farce|rip-?off|letdown|letdown|shame|disaster|waste|pity|scandal
  |circus)
thieves|crooks|scammers|rip-off|ripoff|conmen|scam|robbers|greedy|arrogance|racist|creep|sneaky|shameful|shameless|vultures|sharks|bullies
  |bully|cheek|unbelievable|pathetic|clueless|amateur|amateurs|cowboys
just ~ wow
tough ~ luck
my ~ foot
how ~ (?:dare|is it possible|can you|come|can that|can this)
why ~ (?:must|should i|on earth|do i have to|is there never)
treat ~ (?:people|customers|us|me)
fed ~ up
never|done ~ (?:again|with you)
take ~ (?:our|my) (?:custom|business|money) elsewhere
useless
[slight]
pity|shame|unfortunately|sadly|however|would|could ~ (?:be nicer|be better|have been)
but|although|though|except|only|just ~ (?:the|that|it|one|two|i|we|we|a|my|your)
small|tiny|thin|cold|slow|pricey|expensive|noisy|bland|weak|dated|cramped|average|mediocre|meh|itchy|tight|loose
wish|wished
hard|difficult|impossible ~ to
should ~ not
why ~ (?:is|are|do|does|can't|did|was|has)
confusing|confused|complicated|awkward|inconvenient
again
[declared]
complain|complaint|complaints|complaining ~(?: (?:about|to|that|against|is|of|regarding|concerning|over|formally))?
i|we ~ (?:am |are )?(?:not happy|unhappy|disappointed|dissatisfied|upset|appalled|disgusted|furious|angry|fed up)
not ~ (?:good enough|acceptable|happy|satisfied|on|impressed)
dissatisfied|dissatisfaction
negative ~ review
this ~ is (?:not )?(?:unacceptable|ridiculous|a (?:disgrace|joke))
[-declared]
not|never|isn't ~(?: a| an| here to| writing to| really)* (?:complaint|complaining|complain)
complaints ~ (?:department|team|procedure|form|process|desk)
write ~ to complain so
no ~ complaints?
complained ~ in spring
somebody ~ who complains
only ~ write to complain
[denied]
not|isn't ~(?: a| an| here to| really| just)* (?:complaint|complaining|complain|grumbling|moaning|urgent)
no ~ (?:complaints?|hurry|rush)
just|merely ~ (?:curious|wondering|checking|asking|a (?:quick )?question|a thought|an idea)
quick ~ (?:question|one|query)
[but]
but|however|although|though|except|yet|still|unfortunately|only
"""
