"""What people ask in English that somebody should do: tell, call, cancel, correct, stop, change. Own list, like `wishes_en`."""

TABLE = r"""
[information]
tell|advise|inform|show|email|mail|send|provide|give|confirm|let ~(?: me| us)(?: know| with| have)?(?: please| exactly| in writing
  | today| now)?,? ?(?:if|whether|when|where|what|which|who|how|the|a|an|your|copies|copy|about|proof|of|that|by|some|more|details
  |details of|information|his|her|my|written)
let ~(?: me| us) know
know ~(?: exactly| please)?,? (?:if|whether|when|where|what|which|who|how|more|about|that|it)
find ~ out (?:if|whether|when|where|what|which|who|how|more|about)
confirm ~(?: if| whether| that| when| the| my| this| in)
send|provide|supply|email|forward|furnish ~(?: me| us
  | over)?(?: with)? (?:a |an |the |me |written |my |all |any |copies |copy |full |your |proof )*(?:copy|copies|statement|invoice
  |receipt|documents|documentation|validation|proof|information|details|list|form|report|recording|contract|evidence|breakdown|number
  |address|policy|policies|name|names|quote|catalogue|letter|pack|link|manual|instructions|certificate|guide|schedule|brochure
  |confirmation|label|code|names?)
see ~ (?:a|what|copies|proof|the (?:contract|documents|evidence|lease|invoice))
check ~ (?:if|whether|when|what|how|the (?:availability|balance|status|stock|in))
can|could|does|do|is|are|will|may|would|has|have|am|should ~ (?:i|we|my|our|you|there|this|the|it|your|he|she|they|these|someone|anyone
  |children|students) [a-z]
how|where|when|which|what ~ (?:do|can|could|is|are|does|should|would|will) (?:i|we|my|you|the|there|your|it|this) [a-z]
how ~ (?:long|much|many|often|soon|far)
hear ~(?: from someone)?(?: what| when| whether| if)
point ~(?: me)
remind ~(?: me)
raise ~ (?:a |an )(?:po|purchase)
[information#]
information|copy|copies|statement|validation|documentation|update|recording|advice|quote|evidence|breakdown|guidance|contract|proof
  |receipt
[information=]
what ~ about <gap>\?
wondering|wonder ~(?: if| whether| what| when| where| which| how| about)
any ~(?: idea| ideas| update| updates| news| advice)<gap>\?
like ~ to (?:know|ask|enquire|inquire|check|find out|confirm) (?:if|whether|when|where|what|which|who|about|how (?:long|much|many|do|can
  |to|i|we))
question ~(?: about| regarding| on| is|:)
enquiry|inquiry|enquiring|inquiring
do ~ you (?:know|have|sell|do|ship|deliver|offer|stock|accept|take|price|still|also|think)<gap>\?
who ~(?: do| should| can| is| are| has| checks| decides| pays| to)[^.?!\n]{0,120}\?
where ~(?: do| should| can| is| are| has| have| did| does| to|'s| am| exactly| was| has| would| in|/who)[^.?!\n]{0,120}\?
how ~ (?:do|can|would|should|could|long|much|many|often|far|soon|old|big|does|is) [^.?!\n]{0,120}\?
which ~ [^.?!\n]{0,120}\?
what ~(?: do| should| can| if| about| time| are| is| does| happens| would| will| kind| papers?| paper| size| else|'s| were| was| am
  | month| documents)[^.?!\n]{0,120}\?
when ~(?: will| is| are| do| does| can| would| should| was| did| exactly)[^.?!\n]{0,120}\?
is|are|does|do|did|can|could|may|will|would|has|have|am|should|was|if ~(?: it| there| this| that| the| these| those| my| i| we| your
  | you| they| he| she| any| anyone| anybody| all| a| an| both| she| someone| somebody| one| students?| children| kids
  | [a-z]+)[^.?!\n]{0,160}\?
[-information]
can|could|would|will|may ~(?: you| u| someone| somebody| anyone| i| we| one)(?: please| kindly| possibly)? (?:refund|replace|repair|fix
  |change|cancel|send someone|update|move|correct|take a look|look into|sort|set up|arrange|swap|amend|reissue|remove|add|have|get|come
  |call me|resend|switch|transfer)[^?]{0,120}
would ~ (?:it be possible|you consider|you mind|you be so|you believe|you want|you like)
do ~ (?:you expect|you think|you really|you have any idea how)
is ~ (?:this|that) (?:a joke|how you|really|what|your idea|some kind|normal service|acceptable|service)
how ~ (?:dare|hard|is that|am i supposed|difficult|could this|could you|can this|can you|is this|is it possible|come)
does|do ~ (?:nobody|no one|anybody|anyone) (?:care|work|read|there|even)
where ~(?: is|'s) (?:the (?:sense|logic|respect|fairness|customer))
what ~(?: is| kind|'s| sort) (?:of (?:company|service|customer|people|place)|the point|wrong with)
what ~(?: a| an)
why ~(?: not| don't you| can't)
who ~(?: cares| do you think you)
[faster_handling]
expedite|chase ~ (?:it|this|up)
speed ~(?: up| this| it| things| the)
prioritise|prioritize
deal|handle|process|resolve|action|look|sort|correct ~(?: with| into| this| it| my| the| that| soon)*<few>(?: urgently| quickly
  | promptly| asap| immediately| as soon as| as a matter of urgency| without (?:further )?delay| quick)
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
[correction#]
corrected|removed|deleted|erased|updated|amended|rectified|adjusted|reinstated|correction|amendment|unlocked
taken|wiped ~(?: off| down| out)
put ~(?: back| right| straight)
fixed
right|correct ~ (?:price|amount|balance|name|address|figure|rate|bill|date|total|wage|pay|meter)
name ~ amendment
[correction=]
off ~ my (?:credit )?(?:report|file|record)
[correction?]
refuse|refused|refuses|refusing ~ to (?:remove|correct|delete|update|change|amend|fix)
wont|won't|not ~(?: yet)? (?:fix|fixed|remove|removed|correct|corrected|update|updated|delete|deleted)
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
[stop_behaviour#]
stopped|stop|stops|ceased|end
left ~(?: alone| in peace)
[stop_behaviour=]
stop ~(?: (?:calling|sending|harassing|contacting|charging|billing|writing|ringing|phoning|texting|emailing|it|this|fining|taking
  |selling|sharing|the calls|these calls|the letters|them|doing|treating))
not ~ to (?:call|contact|ring|phone|write|send|email|text)
[-stop_behaviour]
bus|non|full|pit ~[ -]stop
stop|stops ~(?: (?:on|working|at|in|because|me|you from|by))
[stop_behaviour?]
keep|keeps|continue|continues|constantly|nonstop|won't ~(?: to)? ?(?:stop )?(?:calling|call|ringing|phoning|harassing|receive|texting
  |contacting|sending|phone calls|get)<few>(?:calls|me|us|letters|texts|messages)?
calls ~(?: me| us| my [a-z]+)(?: [a-z]+)? (?:times|every|a day|daily|per)
"""
