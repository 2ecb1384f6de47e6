"""What people ask in English that somebody should do: call, cancel, correct, stop, change. Own list, like `wishes_en`."""

TABLE = r"""
[faster_handling]
expedite|chase ~ (?:it|this|up)
speed ~(?: up| this| it| things| the)
prioritise|prioritize
deal|handle|process|resolve|action|look|sort|correct ~(?: with| into| this| it| my| the| that| soon)*<few>(?: urgently| quickly
  | promptly| asap| immediately| as soon as| as a matter of urgency| without (?:further )?delay| quick)
get ~ a move on
rush|rushed|expedited ~(?: it| this| my| the| through)?
ship|dispatch|deliver|send|process|post|release ~<gap>(?:today|tonight|overnight|right away|asap|immediately|at once|this week
  |first thing)
[faster_handling#]
asap|urgently|quickly|faster|sooner|promptly|quick
moved ~ along
soon ~(?: as possible)
speedy|prompt|quick|swift ~ (?:response|reply|answer|resolution|handling|action)
decision ~ by
[faster_handling=]
hurry ~ up
how ~ (?:much longer|long do i have|long must i|many more|long am i)
did ~ you (?:guys )?(?:forget|lose)
still ~ (?:waiting|on hold|no reply|no answer|nothing)<gap>\?
what ~(?: are you| is| 's|'s) (?:waiting for|taking|the hold|holding)
when ~(?: will| can| are| is| do)(?: you| i| we| my| it| the| this)(?: [a-z]+){0,3} (?:finally|ever|get|expect|receive)
expedite|expedited
way|chance|possible ~<gap>(?:rushed|sooner|faster|quicker|expedite|earlier|speed)
let ~ me have it (?:this|by|today|now)
no ~ more delays?
as ~ (?:soon|quickly|fast) as (?:possible|you can|humanly)
pull ~ your finger out
move|hurry ~ it(?: along| up)?(?:\.|!|$)
[human_contact]
call|phone|ring|contact ~ (?:me|us|them)
send ~ me a (?:dm|message|direct message|text)
write ~ to (?:me|us) (?:by|instead|in person)
have|get|ask|let ~ (?:a |an |the |your )?(?:someone|somebody|manager|supervisor|person|human|agent|representative|rep|adviser|advisor
  |specialist|doctor)(?: competent| senior| real)?(?: [a-z]+)?(?: to)? (?:call|phone|ring|contact|email|reply|get in touch|speak|talk
  |write)
speak|talk ~ (?:with|to) (?:a|an|the|some|your|someone|somebody|one)(?: (?:real|actual|human|proper|live))?(?: (?:person|human|being
  |manager|supervisor|agent|adviser|advisor|someone))
speak ~ (?:with|to) (?:someone|somebody)
get ~(?: back)? (?:in touch|through|hold of|back to me|back to us)
someone|somebody|manager|person|anyone ~(?: who [a-z ]{3,25}| senior| in charge| else)?(?: to| please| can| could)? (?:call|phone|ring
  |contact|email|reply|speak|talk|get in touch|send me a (?:dm|email|message)|get back)(?: to| me| us| with)*
send ~(?: me| us) a (?:dm|message|direct message|text)
meet ~ (?:with|me|us|the)
dm|message|telephone|facetime|text ~ (?:me|us)
[human_contact#]
human ~(?: being)?
real ~ (?:person|human)
call ~[ -]?back
callback
phone|telephone ~ call
person ~(?:,| with a name| to)
visit
[human_contact=]
can't|cannot|couldn't|can ~ (?:not )?(?: still| even)? ?(?:get through|reach anyone|reach a|speak to a (?:human|person))
is ~ there (?:anyone|anybody|someone|a (?:person|human|number|way to speak))<gap>\?
won't ~ let me (?:in|through|speak)
can|could|would|will|please|pls|have|need|want|get|let ~(?: [a-z]+){0,3} (?:person|human|human being|agent|rep|representative|manager
  |supervisor|someone|somebody|adviser|advisor|doctor|nurse|engineer|you)(?: please| to| from [a-z]+)* (?:dm|message|call|phone|ring
  |contact|text|talk to|speak to|speak with|get back to|get in touch with)(?: to)? (?:me|us)
want|need|like|have|demand|ask|asking|trying ~(?: to)? (?:speak|talk)(?: to| with) (?:a|an|the|some|your|someone|somebody|one)
phone|ring|call|telephone ~ me (?:on|at|back|after|before|between|today|tomorrow|tonight|asap|please)
someone ~ (?:please )?(?:call|ring|phone|dm|message) me
need ~ to (?:chge|change|rebook|cancel)<gap>through
is ~ there (?:an? )?(?:actual |real |live )?(?:human|person|people|agent|rep)<gap>\?
actual|real|live ~ (?:human|person|agent|people)
give ~ me a (?:ring|call|bell|shout|buzz)
[cancellation]
cancel ~(?: (?:it|this|that|them|my|our|the|all|mobile|and|his|her|order|booking|any|number|with|immediately|everything|subscription))?
close ~(?: (?:my|our|the|this|his|her|it|mum|dad|that))(?: [a-z]+){0,2}
terminate|unsubscribe
end ~(?: my| our| the| this) (?:[a-z]+ )?(?:membership|contract|subscription|policy|agreement|tenancy)
delete ~(?: my| our| all my)(?: [a-z]+)? (?:account|profile|data|details)
remove|take ~(?: me| us| my name| my email| this address| dad| mum| him| her)(?: [a-z]+){0,2} (?:from|off|out of)(?: your| the
  | this)?(?: [a-z]+)? (?:list|lists|mailing|database|mailing list)
lift|withdraw|drop|rescind ~ (?:the|this|my) (?:charge|fine|notice|case|claim|order|complaint|penalty|lawsuit)
switch|turn|opt ~(?: off| me out| out| it off)
undo|revoke|annul|dissolve
stop ~ (?:the|my|our)(?: [a-z]+){0,3} (?:subscription|box|delivery|deliveries|order|orders|newsletter|membership|service|plan|direct debit
  |policy|paper|insurance|cover)
get ~ (?:me|us|my [a-z]+) out of (?:it|this|that|the|my|your)
[cancellation#]
cancelled|canceled|cancellation|terminated
closed
out ~ of (?:this|my|the) (?:contract|agreement|plan)
[cancellation=]
consider ~(?: the| my| this| our)(?: [a-z]+)? (?:cancelled|canceled|terminated|closed)
i ~(?:'m|'d| am| want| would like| wish| hereby|'ll)?(?: to| like to| exercising my right to| hereby| will)? ?(?:cancel|cancelling
  |canceling|leave without penalty)
cancel ~(?: (?:it|this|that|my|our|the)(?: [a-z]+){0,3},? (?:today|now|immediately|please|at once|with immediate))
giving ~(?: you)? notice
end ~ (?:my|our|this|the) (?:subscription|membership|contract|policy|plan|account|tenancy)
take ~ (?:him|her|them|me|us) off the (?:booking|trip|tour|flight|reservation|policy)
[correction]
correct ~(?: (?:it|this|that|them|my|our|the|your|and|all|any|quick|these|those))
remove|delete|erase ~(?: (?:it|this|that|them|these|those|the|all|any|my|from|every))
take ~(?: (?:it|this|that|them|these|those|the [a-z]+(?: [a-z]+)?|all|my [a-z]+))? ?(?:off|down)(?: (?:of )?(?:my|our
  |the) (?:[a-z]+ )?(?:report|credit|bill|account|file|record|statement|history))?
take ~ off the
update|amend|rectify|adjust|rebill|reissue|reinstate|recalculate|unlock|unblock|register|rewrite|reprint|restore
change ~ (?:my|our|it|the (?:name|address|email|number|booking|date|password|delivery|time|account|title|details|bill))
move ~ (?:my|our|it|the (?:appointment|booking|delivery|date))
put|set ~ (?:it|this|that|me|us|them|things|the [a-z]+|my [a-z]+)(?: [a-z]+)? (?:right|straight|correct|back to)
put ~ (?:it|them) back
put|add|apply|credit ~(?: it| this| the| my| them| our)(?: [a-z]+){0,4} (?:back|to my account|on my account|where (?:it|they) belong
  |to the)
block|separate|clear|expunge|withdraw ~(?: the| this| these| my| it| all)
move ~(?: my| our| the| it)
put ~(?: it| that| this) (?:right|back)
set ~(?: the record| it) (?:straight|right)
have ~(?: it| this| them| that| the [a-z]+| my [a-z]+)(?: [a-z]+)? (?:corrected|removed|changed|updated|amended|deleted|taken off
  |switched)
change|correct|amend|update ~ (?:the|my|our|his|her) (?:spelling|surname|last name|first name|seat|size|colou?r|plan|tariff|gate|flight
  |room|card|phone|bank|payment|meter|record|records|file|status)
[correction#]
corrected|removed|deleted|erased|updated|amended|rectified|adjusted|reinstated|correction|amendment|unlocked
taken|wiped ~(?: off| down| out)
put ~(?: back| right| straight)
fixed
right|correct ~ (?:price|amount|balance|name|address|figure|rate|bill|date|total|wage|pay|meter)
name ~ amendment
[correction=]
off ~ my (?:credit )?(?:report|file|record)
off ~ my (?:credit )?(?:report|file|record|bill|account)
block|blocked ~ (?:it|this|that|the account|these accounts) (?:and|from|on)
needs|need|must|has|have|should|to ~(?: to)? be (?:corrected|removed|deleted|updated|amended|taken off|put right|changed back)
want|like|need|get|have ~ (?:the|these|those|it|them|that|all|my name|this)(?: [a-z]+){0,4} (?:gone|removed|deleted|wiped|erased|cleared
  |corrected|lifted|reversed|updated|taken off|put right|off my (?:report|file|record|account))
need|needs ~ to (?:update|correct|remove|delete|amend) (?:my|the|this|these|it|their)
[correction!]
refuse|refused|refuses|refusing|wont|won't|will|would|wouldn't|not|never|failed|fail|fails|didn't|did|haven't|hasn't|doesn't|cannot
  |can't ~(?: not| n't| to| yet| still| ever)* (?:remove|removed|correct|corrected|delete|deleted|update|updated|change|changed|amend
  |amended|fix|fixed|investigate|take (?:it|this|that|them) off|taken (?:it|this|that|them) off|clear|cleared|block|blocked|merge
  |separate)
asked|requested|disputed ~<gap>(?:removed|corrected|deleted|updated|investigate|investigated|withdrawn)
have|has ~ not done so
[correction?]
not ~ mine
incorrect|inaccurate|wrong ~ (?:information|balance|amount|status|reporting|address|name)
[resolve]
resolve
fix ~(?: (?:it|this|that|the|my|our|things|what))?
sort ~(?: (?:it|this|that|things|the [a-z]+|my [a-z]+|out|yourselves))? ?(?:out)?
deal ~ with
help ~ (?:me|us|him|her|sort|resolve)
do ~ (?:something|the needful|your job|what you|anything)
look|check ~(?: into| in to)(?: this| it| that| the| my)?
solve|investigate|intervene
handle|address|review|clean|clear|empty|unblock|collect|deliver|dispatch|ship|unfreeze|recover|open ~ (?:it|this|that|them|the|my|our
  |these|your)
set ~ up
install
find ~ (?:a|an|some|it|them|my|our|the|us) ?(?:solution|way|parcel|order|bag|luggage|suitcase|package)?
take ~ (?:action|steps|care)
make ~(?: it| this| things| that)(?: right| work| happen)
get ~(?: it| this| that| me| us| my [a-z]+| the [a-z]+| our [a-z]+)(?: [a-z]+)? (?:sorted|fixed|resolved|working|right|done|moving
  |sorted out|back online|to me|here)
turn|switch ~(?: it| the [a-z]+)? ?back on
sort ~ (?:this|it|that|things|everything|my [a-z]+|the [a-z]+)(?: [a-z]+)? out
[resolve#]
resolved|sorted|solution|resolution|assistance|solved|dealt|cleaned|cleared|addressed|investigated|investigation|help
[resolve=]
sort ~(?: it| this| that| yourselves| things)(?: out)?(?: now| or|$| please| once)
not|don't|dont|doesn't|isn't|cannot|can't|won't ~(?: able to| get| be| you)? ?(?:fix|resolve|resolved|fixed|sorted|solve) (?:this|it|my
  |by|today|soon|within|the)
if ~ (?:this|it|you) (?:is not|isn't|don't|doesn't|can't|cannot|are not able to|r not able to|do not)(?: get| be| able to)*(?: resolved
  | fixed| sorted| fix| resolve| sort)
this|it|be ~(?: to be| gets)? (?:resolved|sorted|fixed|dealt with)(?: by| today| once| now)
need ~ help
[stop_behaviour]
stop ~(?: (?:it|this|that|them|him|her|the|these|those|your|calling|sending|harassing|contacting|charging|billing|writing|ringing
  |phoning|texting|emailing|chasing|taking|calling|fining|treating|using|sharing|selling|bothering|pestering|spamming|doing|making
  |[a-z]+ing))?
do|don't|dont|never ~(?: not| ever)? ?(?:ever )?(?:call|contact|send|ring|phone|email|text|write to|come|charge|share|sell|bother
  |mail) (?:me|us|my|our|him|her|any|that|this|it|them|again|here|anything)<few>(?: again| any more| anymore)?
leave ~(?: me| us| him| her| them| my [a-z]+| our [a-z]+) (?:alone|in peace|be)
cease ~(?: and desist| contacting| calling| all| contact| this)?
make ~(?: it| them| him| her| this) stop
no ~ (?:more|further) (?:calls|letters|emails|contact|texts|messages|mails|visits|post)
freeze|block ~(?: my| the| this| that)(?: [a-z]+)? (?:card|account|number)
quit|refrain ~ (?:from )?[a-z]+ing
[stop_behaviour#]
stopped|ceased
left ~(?: alone| in peace)
[stop_behaviour=]
stop ~(?: (?:calling|sending|harassing|contacting|charging|billing|writing|ringing|phoning|texting|emailing|it|this|fining|taking
  |selling|sharing|the calls|these calls|the letters|them|doing|treating))
not ~ to (?:call|contact|ring|phone|write|send|email|text)
need|needs|must|should|want|expect|have|got ~(?: them| him| her| you| it| this)? (?:to )?(?:quit|stop|cease|be stopped|to stop)(?: it
  | this| them| him| [a-z]+ing)?
this|it|that|they|he|she ~ (?:ends|stops|must stop|has to stop|needs to stop|have to stop|to stop|must end|has to end)
never ~ (?:contacts?|calls?|rings?|comes?|approach(?:es)?|bothers?|writes?) (?:me|us|anybody|anyone|my [a-z]+)
make ~ (?:it|them|him|her|this|that) stop
sharing|selling ~ my (?:data|details|number|information)
don't|dont|never ~(?: you)?(?: ever)? (?:post|send|call|ring|write|text|email|contact|phone)<gap>(?:again|any ?more|anything)
just ~ want (?:it|this|them|him|her) to stop
[-stop_behaviour]
bus|non|full|pit ~[ -]stop
stop|stops ~(?: (?:on|working|at|in|because|me|you from|by))
bot|chatbot|app|system|website|site|it ~ keeps? (?:sending|getting|saying|giving)
keeps|keep ~ sending (?:me )?(?:the same|a|an|error)
[stop_behaviour!]
keep|keeps|continue|continues|constantly|nonstop|won't ~(?: to)? ?(?:stop )?(?:calling|call|ringing|phoning|harassing|receive|texting
  |contacting|sending|phone calls|get)<few>(?:calls|me|us|letters|texts|messages)?
calls ~(?: me| us| my [a-z]+)(?: [a-z]+)? (?:times|every|a day|daily|per)
call|calls|called|calling|ring|rings|texting|texts|phone|voicemails|voice|emails ~<gap>(?:times (?:a|per|each|every) (?:day|week)|a day
  |every day|every hour|day and night|all day|nonstop|non-stop|numerous times|my (?:job|work|workplace|employer|family|neighbou?rs?))
rude|obnoxious|threatening|abusive|nonstop|constant|endless|harassing|repeated|spam ~ (?:and [a-z]+ )?(?:phone )?(?:calls|messages
  |voicemails?|voice mails?|texts|letters|emails)
harassing|harassed|harass|harassment|pestering|hounding|stalking
letters|mail|statements|bills|emails ~<gap>(?:keep arriving|keeps coming|keep coming|still arrive|still come)
[faster_handling!]
on ~ hold (?:for|since)
still ~ (?:waiting|no (?:reply|answer|decision|response|news|word|update))
waited|waiting ~ (?:for )?(?:over |more than |nearly |almost )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven
  |twelve) (?:weeks|months)
[human_contact!]
nobody|noone|no ~(?: one)? (?:ever |will |has |is )?(?:rings?|calls?|phones?|returns?|picks?|answers?) (?:me |us |my )?(?:back|calls?|up
  |the phone)
been ~ calling (?:all|since|for)
[cancellation!]
won't|wont|refuse|refuses|refused|not|cannot|can't|unable|never|impossible|no ~(?: not| to| let me| let us| way to| option to
  | able to)* (?:cancel|cancelled|canceled|close (?:my|the|our|it)|closed (?:my|the|our|it)|unsubscribe|terminate|stop (?:my|the
  |our) (?:subscription|membership|direct debit))
told|asked|requested ~ (?:them|you|the [a-z]+)? ?(?:to|that you|that they) (?:close|cancel|terminate|end|stop)(?: it| my| the| this)
[resolve!]
not|never|won't|wont|cannot|can't|nobody|refuse|refuses|refused|hasn't|isn't|haven't ~(?: been| yet| to| is| has| will| one)* (?:resolve
  |resolved|sort|sorted|deal with|dealt with|doing anything|do anything|done anything|help|helping|act|acted)(?: it| this| the| me| us
  | about)?
could|can|would|will ~ (?:you|u|someone|somebody|one of you|you guys)(?: please| kindly| possibly| perhaps| just| maybe| pls)* (?!tell|say
  |confirm|explain|advise|let|send|provide|check|recommend|clarify|give|direct|point|share|inform|show|remind|email|mail|forward|find
  |supply|suggest|be |have|help|imagine|believe|not |please|kindly|just|possibly|pls)[a-z]+
please|pls|plz|kindly ~ (?!be |note|see|find|reply|disregard|ignore|do|tell|let|advise|confirm|explain|contact|don't|dont|accept|forgive
  |excuse|pass|thank|keep|read|understand|remember|use|bring|join|visit|provide|send|share|stop|help|get|can|could|call
  |tell)[a-z]{2}[a-z]+
fix|sort ~ (?:this|it|that)
[-correction!]
i|we ~ (?:can not|cannot|can't|cant|could not|couldn't|did not|didn't|won't|have not|haven't) [a-z]+
[-resolve]
for|appreciate ~ (?:the|your|any|all the|all your) (?:kind )?help
"""
