"""How people ask in English without the plain words: what is to be where, who is to do what, what may not happen again.

Own list, in the form and with the sections of `wishes_en`.
"""

TABLE = r"""
[ask]
i|we ~ (?:require|hereby require|await|look to you|trust you|take it|would be glad|should be glad|should be grateful|would be grateful
  |should like|would be happy|would be obliged|shall expect|'ll expect|have to ask|must ask|would rather|would ask|would hope)(?: (?:that
  |for|to|if|you|see))*
i'd|we'd ~ (?:be (?:glad|grateful|obliged|pleased|thankful|delighted|much obliged)|value|welcome|rather)(?: (?:if|to|for|that|you|see))*
only|all ~ (?:thing )?(?:i|we) (?:ask|want|need|wish|hope)(?: for)?(?: is)?
would ~ (?:somebody|someone|anybody|anyone|you|whoever)(?: have the kindness| be so kind| be good enough| kindly| please)*
may|might ~ (?:i|we) (?:ask|have|trouble|request|suggest)
can|could|would ~ (?:the|a|an|your|one of your) [a-z]+(?: [a-z]+)? (?:please|kindly)
either
who ~ (?:can|could|will|do i have to)
i|we ~ ask for nothing (?:but|more than|other than)
[refund]
refund ~ (?:yesterday's|today's|last|this|that|the|my|our|both|every|half|all|me|us|what|whatever|it|[a-z]+day's|the difference)
put|pay|send|transfer|give|hand ~ (?:me |us )?(?:the |my |our |that |those |all )?[£$€]?\d[\d.,]*(?: euros?| pounds| dollars| quid
  | bucks)? (?:back|in full)
put|send|transfer|pay|place ~(?: it| that| the money| everything| the lot)? back (?:in|into|on|to) my (?:account|card|bank)
hand|give ~ (?:it|that|the lot|the money|the cash) back
take|knock ~(?: it| this| that| this one| the)?(?: [a-z]+)? off (?:the|my|our) (?:bill|invoice|rent|tab|statement)
[refund=]
refund ~ (?:yesterday's|today's|last week's|the journey|the fare|the ticket|the difference|both|my fare|my ticket)
money ~[.!,]*[ ]?back[.!,]*[ ]?now
require|claim|demand|want|expect|like|need ~ the (?:[£$€] ?\d[\d.,]*|\d[\d.,]* (?:euros?|pounds|dollars)|full (?:amount|price|sum)|lot
  |whole amount)(?: in full| back| returned| refunded)?
don't|do|can't|cannot ~(?: not)? (?:feel|think|see|believe) (?:that )?(?:why )?(?:i|we) should(?: have)?(?: had)?(?: to)? (?:pay|paid)
why ~ should (?:i|we) pay
not|shouldn't|won't|isn't ~ (?:paying|pay|be paying|have to pay|mine to pay|ours to pay) (?:for|this|that|it|the|twice|a)
yours ~ to pay
see|have|hold ~ (?:my |the |our )?(?:money|deposit|refund|cash|[£$€]\d+(?: deposit)?)(?: back)? in my (?:hand|account|bank)
if ~ i don't (?:see|get|have) (?:the |my )?money
every ~ (?:cent|penny|pence|dime|last cent|last penny|euro|pound) (?:back|of it|returned|you took|you have taken)
give|have|get ~(?: me| us)? back (?:my|our|the) (?:money|deposit|fee|cash|payment|subscription)
fee|deposit|fare|money|price|cost ~ back (?:for|please|now|in full|by|today|this)
like|want|expect|need ~ to have (?:the|my|our) (?:fee|money|deposit|fare|price|cost|charge)(?: [a-z]+)? back
helped ~ yourselves
credit ~ the (?:double|extra|second|duplicate|difference|wrong|over)
isn't|not ~ back (?:in my account |with me |on my card )?by
[explanation=]
tell|tells|telling|show|shows|say ~(?: me| us| her| him| them| my [a-z]+)(?: please| exactly| truthfully| honestly)?,? (?:why|how (?:this
  |that|it|you|a|an|the|someone|somebody|i was|i am|we were|come|on earth)|what (?:"|happened|went wrong|was wrong|is wrong|this|that
  |it means|you mean|your|changed|i did|the matter|the thinking))
walk|talk|take ~ (?:me|us) through
what ~ (?:was|is|were|'s) (?:the (?:thinking|matter|logic|idea|reasoning|basis|problem|sense|hold-?up)|wrong with|your (?:excuse|reason
  |explanation|thinking))
what's ~ (?:the (?:thinking|matter|logic|idea|reasoning|problem|hold-?up)|wrong with)
find ~ out (?:what|why|how|who)
how ~ (?:does|did|can|could|do|is|was|will|has|are) (?:that|this|it|you|a|an|the|such|somebody|someone|anybody|anyone|they|he|she
  |something|nobody)[^.?!\n]{0,120}(?:\?|happen)
who ~ (?:decided|thought|approved|signed|let|allowed|authorised|authorized|decides|chose|gave)[^.?!\n]{0,120}\?
would|could|can|will ~ (?:you|someone|somebody|anyone|anybody)(?: please| kindly| at least)? (?:tell|explain|show|say)(?: to)?(?: me
  | us)? (?:why|what was|what went|what happened|how (?:this|that|it))
want|like|need|wish|demand|expect ~ to (?:know|understand|hear|be told) (?:exactly )?(?:how|why|what (?:happened|went|was|is|you)|who)
like ~ (?:someone|somebody|you|anybody) to (?:tell|explain)
where ~ (?:would|did) (?:he|she|they|you|it) (?:have|get|find)
is ~ (?:that|this) (?:normal|right|usual|legal|allowed|correct|intended)\?
should ~ (?:it|that|this|they) be [a-z]+\?
let ~ (?:me|us) (?:know|understand) why
account ~ for (?:this|that|it|the|your|what)
[information=]
want|like|need|require|expect ~ (?:to see|a copy|copies|sight of|the notes|the report|the recording|the file|the records|proof|the name
  |the names|it in writing)
if ~ (?:anyone|anybody|someone|somebody|you) (?:can|could|would|knows?)(?: please)? (?:tell|say|let)
any ~ (?:idea|chance of knowing|news|word|update)
tell|let ~ (?:me|us) (?:who|when|where|which|whether|if|what to|what you|what else|know (?:who|when|where|which|whether|if|what)
  |the (?:date|name|status|amount|address|number|figure|reason))
i'm|i|we|we're ~(?: am| are)? (?:wondering|asking|writing to ask|curious|keen to know)(?: about| if| whether| what| when| how)?
kindly|please ~ (?:let me have|provide|supply|furnish|forward|confirm|advise|indicate|state|specify|send)(?: me| us)?(?: with)? (?:the|a
  |an|your|my|when|whether|if|that|what|how|by|details|copies|in writing)
let ~ (?:me|us) have (?:the|a|an|your|sight|copies|details)
what ~ do (?:we|i) (?:owe|do|need|have)
look|check ~ whether
[correction]
address ~ me (?:correctly|properly|as|by)
apply|credit|post|allocate|book|move|transfer ~ (?:my|the|our|this|that) (?:[a-z]+ )?(?:payment|payments|amount|credit|deposit)
correct|amend|rectify|adjust|update|revise ~ (?:your|the|my|our|this|that|it|these|those)
change ~ (?:the|my|our) (?:name|address|date|title|spelling|surname|email|number|appointment|booking|time|slot|seat|order|delivery
  |payment date)
strike|wipe|clear|erase|expunge ~ (?:it|this|that|the|my|these|those)
take|get ~ (?:it|this|that|me|him|her|his name|her name|my name|the name|my husband's name|the charge) off (?:my|the|your|our|this)
[correction=]
should|ought ~(?: to)? (?:be|read|say|have been|have read|have said) (?:[A-Za-z0-9£$€'.-]+ ){1,5}(?:not|instead|rather)
not|isn't|wasn't ~ (?:iain|the right|my name|my address|me,)
is|name's|name ~(?: is)? (?:spelt|spelled|misspelt|misspelled|written wrong|wrongly)
put|set ~ (?:it|this|that|the record|the records|me) (?:right|straight|back on)
want|like|need ~ (?:the|that|this|my|it|those) (?:[a-z]+ )?(?:off|removed|corrected|lifted|changed|amended|deleted|struck|cleared
  |reversed|rectified|wiped|taken off|put right)
glad|like|happy|pleased ~ to see (?:it|this|that|the [a-z]+) (?:corrected|amended|put right|changed|removed|rectified)
somebody|someone ~<few>has me (?:on|down|as|under)
is ~ mine, (?:s |number |no\.? )?[a-z0-9-]+<few>is (?:hers|his|theirs)
sort ~ (?:out )?(?:the|my|these|those) (?:months|bill|bills|record|records|dates|figures|payments|name|address|hours|overtime|pay)
take ~ (?:my|his|her) (?:husband's |wife's |late [a-z]+'s )?name off
reinstate|restore ~ (?:my|the|our|it|him|her)
[policy_change=]
it'd|it|that'd|that ~(?: would|'d)? (?:help|be (?:handy|good|nice|useful|great|helpful|kinder|fairer|simpler|safer|easier|a help)|save
  |spare|make (?:sense|life|it))(?: [a-z]+){0,3} (?:if|to|when|for|before|whether)
would ~ (?:do wonders|be handy|save|spare|make (?:life|it|all the|a (?:big|great|real)) ?(?:easier|difference|better)?|not go amiss
  |be welcome|be appreciated by|come in handy|brighten|cheer)
could ~ (?:we|you|the [a-z]+(?: [a-z]+)?)(?: not| perhaps| maybe)? (?:have|be (?:moved|lowered|raised|opened|longer|shorter|bigger
  |labelled|marked|made|kept|open))
what|how ~ about (?:a|an|some|more|having|putting|making|using|letting|sending|adding|fewer|less)
proposal|suggestion|idea|tip|thought ~:
put|add|hang|place|install|fit|stick|print|use|send|move|keep|label|mark|offer|provide|have ~ (?:a|an|something|some|more|fewer|the
  |payslips|signs?)(?: [a-z]+){0,6} (?:so|to (?:look|sit|read|help)|before|instead|please|for (?:the next|people|those|everyone|newcomers
  |joiners))
smaller|larger|bigger|longer|shorter|more|fewer|less|separate|another ~ [a-z]+(?: [a-z]+)? (?:for|please|pls|would|in the|on the|at the)
so ~ that (?:no|nobody|no one|other|others|the next|future|people)
would ~ like no [a-z]+ to
no ~ (?:child|customer|patient|one|parent|family|passenger|colleague|tenant) (?:should|to be|ought|must)
from ~ now on
for ~ the next (?:person|customer|family|child|patient)
why ~ (?:not|don't you|do we|do you|must|can't we|can't you|couldn't you|couldn't we) [^.?!\n]{3,140}\?
perhaps|maybe ~ (?:put|add|use|send|open|move|keep|offer|print)
[faster_handling=]
looked|look|seen|see|dealt|deal|attended ~ (?:at|to|with|into)? ?(?:soon|quickly|fast|today|tomorrow|this week|shortly|sooner|urgently
  |before)
check|handle|process|finish|do|send|answer|resolve|issue|fix ~ (?:it|this|that|them|mine|my [a-z]+) (?:fast|quick|quickly|soon|today|now
  |this week|before)
at ~ your (?:very )?earliest(?: possible)?(?: convenience)?
get ~ (?:someone|somebody|anyone|an engineer|a person)(?: [a-z]+){0,4} (?:now|today|tonight|at once|this morning|this afternoon)
earlier|sooner|quicker ~ (?:slot|appointment|date|delivery|time|one|flight|answer)
delivered|done|sent|finished|installed|sorted|settled|here|paid ~ (?:this week|today|tomorrow|by (?:monday|tuesday|wednesday|thursday
  |friday|saturday|sunday|the weekend|tonight|noon)|before)
before ~ (?:the next (?:pay|bill|run|delivery|appointment)|the weekend|the audit|the wedding|the funeral|we (?:fly|leave|travel)
  |i (?:fly|leave|travel)|christmas|winter|term|school)
when ~ (?:is|are|will|does|do|can) (?:somebody|someone|anybody|anyone|they|you|he|she|it|this|the engineer|the [a-z]+)(?: actually
  | finally| ever)? (?:coming|come|arrive|be|get|going|fixed|reply|answer|here|ready)
[human_contact]
ring|phone|telephone|call ~ (?:me|us)(?: back| instead| rather| today| now| this| between| on| at|:)?
sit ~ down with (?:me|us|somebody|someone|you)
[human_contact=]
could|can|would|will ~ (?:the|a|an|your|one of your|some|another|any) (?:[a-z]+ )?(?:vet|doctor|nurse|manager|adviser|advisor|engineer
  |specialist|person|human|teacher|officer|head|consultant|pharmacist|supervisor|director|lady|man|woman|solicitor|agent)(?: please
  | kindly)? (?:ring|call|phone|see|speak|talk|contact|visit|come|meet|write|email)
somebody|someone|anybody|anyone ~(?: please| kindly| who [a-z ]{3,30})? (?:ring|rings|phone|phones|call|calls|call me|visit|come and see)
ring|call|phone ~ me(?: back)?(?: rather| instead| and nobody|:| on \d| on \+| this week| today| tonight| now| between)
sit|sitting ~ (?:down )?(?:with|in front of) (?:somebody|someone|a person|you|one of you)
one ~ (?:person|human|human being|contact|name) (?:who|to|that|at)
real|actual|live ~ (?:person|human)(?: being)?
talk|speak ~ to (?:me|us|somebody|someone|one person|a person|a human|whoever|the person)
[stop_behaviour]
make|let ~ (?:that|this|it) (?:be )?(?:the last|stop|end)
keep|stay ~ (?:away|off|out)
take ~ (?:it|this|that|them|the [a-z]+(?: [a-z]+)?) (?:down|off the air|offline|off the shelf|off sale)
delete ~ (?:it|them|everything|it all|all of it|my (?:data|details|number|record|records|file|email|address))
don't|do ~(?: not)? (?:call|ring|phone|write|text|contact|visit|send|come|mail|email|post)(?: me| us| him| her| my [a-z]+
  | here)*(?: again| any ?more| ever)?
[stop_behaviour=]
no ~ more(?:,)? (?:please|letters|calls|emails|mailings|visits|texts|of this|reminders|messages|offers)
make|let|be ~ (?:that|this|it)?(?: be)?(?: the)? last (?:one|letter|call|time|visit|mail|email|text)
asked|ask|want|like|need|wish ~ (?:for )?(?:this|that|it|them|the (?:calls|letters|visits|mails|emails|texts|noise|mailings)) (?:to stop
  |stopped|to end|ended|to cease)
stop ~ (?:these|the|this|your|those|all|calling|ringing|phoning|writing|texting|sending|it|charging|the calls|mailing)
nobody|no ~(?: one)? (?:turns up|comes|calls|rings|writes|else)(?: here| again| round)
and ~ nobody else
must|may|should ~ (?:not|never|stop) (?:happen|be (?:left|done|treated|allowed|sent|contacted|written|asked)|call|ring|write|contact|come
  |approach)
never ~ (?:again|contact|call|write|ring)(?: to| me| us)?
leave ~ (?:me|us|him|her|them|my [a-z]+) (?:alone|be|in peace|out of)
take ~ (?:it|this|that|them|the (?:whole )?[a-z]+) (?:down|off the air|offline)
[return_item=]
like|want|need|expect|have ~(?: now)? (?:mine|it|them|my own(?: one)?|ours|both|the (?:suit|dress|bag|case|bike|watch|ring|keys|tools
  |parcel|accordion|violin|guitar|painting|originals?|documents?|passport)) (?:back|returned|found)
comes|come|is|are|be ~ (?:back|returned|home) (?:by|before|with me|to me|within)
want|expect|like|need ~ (?:it|them|these|those) (?:returned|back|brought back|sent back)
send|ship|take|bring ~ (?:it|them|the [a-z]+(?: [a-z]+)?|this|these) back
like ~ to (?:send|return|bring|give) (?:back|it|them|the|this|these)
[compensation=]
pay|paid ~(?: people| us| me| them| customers)?(?: for)? what (?:it|this|that|i|we|your|you|they)(?: [a-z]+){0,4} (?:cost|costs|lost
  |spent|paid|them|us|me)
be|get ~ (?:paid|compensated|reimbursed|covered) for (?:what|the|my|our|that|this|it|all|everything)
made|make ~ (?:good|whole)
and ~ [£$€]\d[\d.,]* for (?:the|my|our)
hold ~ you liable
you|you'll|they ~(?: can| will| should| must| ought to)? (?:pay|foot|settle|cover|meet) (?:for )?(?:the|my|our) (?:bill|cost|costs|damage
  |loss|hotel|taxi|train|cleaning|repair|vet|dentist|ticket|hire)
price|something ~ off
[discipline=]
should|must|ought|expect|want|like|need ~(?: to)? (?:him|her|them|he|she|they|this (?:man|woman|driver|person)|that (?:man|woman|driver
  |person)|your [a-z]+|the [a-z]+)?(?: to)? ?(?:get|be given|receive|have) a (?:warning|written warning|talking to|word|reprimand)
want|like|expect|see ~ (?:him|her|them|that (?:man|woman|driver|person)|this (?:man|woman|driver|person)) (?:off|gone|out|moved|away
  |to (?:face|be|lose|apologise))
face|faces|facing ~ (?:the )?(?:consequences|music|disciplinary)
be ~ spoken to
man|woman|driver|person|he|she|carer|guard|officer|agent ~ (?:must|should|ought|has|may|can) (?:not|to|never|no longer)? ?(?:go|drive
  |work|answer|be (?:allowed|taken off|removed|moved|retrained|sacked|near|let near)|leave|apologise in person)
should ~ know what (?:he|she|they) did
whoever ~ (?:did|sent|signed|wrote|decided|let|thought)<gap>(?:should go|must|better|needs to|has to answer)
[payment_plan=]
in|into|over|by ~ (?:quarters|quarterly|monthly|weekly|instal?ments?|(?:two|three|four|five|six|eight|ten|twelve|\d+) (?:parts|goes
  |payments|instal?ments?|months|stages|halves|bits))
can|could|manage|do|afford|pay|offer|spare|have|be ~ (?:manage |do |pay |afford |offer |spare |to be
   |only )*[£$€]? ?\d+(?:\.\d\d)?(?: (?:a|per|each|every) (?:week|month|fortnight)|| for now)
pay ~ (?:off )?(?:what's left|the rest|it off|a bit|some of it|something|half now)
give ~ (?:me|us) (?:more |a bit more |a little )?(?:time|longer|until|till|breathing space|another month)
more ~ time to (?:pay|settle)
payment ~ (?:holiday|break|pause|arrangement)
[replacement=]
could|can|may|might ~ (?:i|we|they|it|this|these|those|the [a-z]+)(?: please)? (?:have|get|be) (?:another|a new|a fresh|one that|changed
  |replaced|swapped|exchanged)
want|need|like|expect ~ (?:a|an) (?:new|working|different|proper|fresh|second) [a-z]+
swap ~ (?:the|them|it|this|these|my)
send|bring|make|bake|print|cook|order ~ (?:me |us )?(?:another|a new|a fresh|the right|the missing|it again|them again
  |one that)
replace ~ (?:it|them|the|this|these|my|our)
[repair=]
who ~ (?:mends|repairs|fixes|looks after|maintains)
fit ~ me in for
squeeze ~ me in
needs|need|wants|could|must ~(?: to)?(?: be)? (?:do with )?(?:mending|fixing|repairing|replacing|sealing|seeing to|a plumber
  |an electrician|looking at|looked at|put right|sorted)
put|set|get ~ (?:the|my|our) (?:line|boiler|lift|heating|roof|door|lock|light|phone|tap|toilet|machine|printer|car|window
  |switch) (?:right|going|working|back on|mended|fixed|sorted)
mend|repair ~ (?:the|my|our|it|this|that|whatever)
[cancellation]
cease ~ (?:the|my|our|this) (?:line|service|contract|account|supply|policy|insurance|subscription)
close|terminate|end|stop ~ (?:the|my|our|this) (?:line|service|contract|account|supply|policy|subscription|membership|agreement)
[cancellation=]
let ~ (?:me|us) (?:go|out|leave)(?: without| of)?
out ~ of (?:this|the|my) (?:contract|agreement|plan|deal)
cease ~ the (?:line|service|supply|account)
don't|do|no ~(?: not)? (?:want|need|longer want|longer need) (?:it|this|the (?:subscription|policy|contract|service|plan|membership
  |line)) (?:any ?more|any longer|now|renewed|\.)
[apology]
apologise|apologize
[apology=]
say|said|saying ~ (?:you're |you are |he's |she's |it was |they're )?sorry(?: to (?:me|us|him|her|my [a-z]+))?
and|with|expect|want|deserve|owe ~ (?:me |us |him |her |my [a-z]+ )?(?:an|a) (?:[a-z]+ )?apology
to ~ (?:my face|say it to my face|say (?:he|she|they|you) (?:was|were|are|is) (?:wrong|sorry))
apologise|apologize|apology
[resolve]
issue|release|grant|approve|process|install|connect|activate|unlock|unblock|reopen ~ (?:the|my|our|it|this|that|me|him|her)
find|sort ~ (?:us|me|out|a way|something|somewhere|another)
do ~ something
look ~ into
[resolve=]
somebody|someone ~<few>(?:look into|sort (?:it|this|that)|touch it|deal with (?:it|this)|do something|has to do something
  |must do something|find out)
put|find|get ~ (?:us|me|him|her|them|my [a-z]+) (?:on something|on another|another|somewhere|a place|a bed|a seat|home|there|to [A-Za-z]+)
ask ~ for nothing but
give|get ~ (?:me|us) (?:the old|back the old|back \d|a way|access)
on ~ record
"""
