"""How people ask in English, and for which things: money, goods, words. Own list, in the form of `processor.listening.phrases`.

Sections: `ask` are the words that make what follows a wish of the writer, `refuse` those that make it what the writer does
not want, `past` and `others` those that only tell of a wish. A type alone (`refund`) is a wish after such a word or as an
order at the beginning of a clause; `refund#` only after such a word; `refund=` by itself; `refund?` is only inferred.
"""

TABLE = r"""
[ask]
please|pls|plz|kindly
i|we ~ (?:just |only |simply |really |also |still |do |hereby |must |now |therefore |at least )*(?:want|need|expect|demand|request
  |insist|wish|require|ask|beg|urge|seek|claim|propose)(?: (?:that|for|on|to|you))?
i|we ~ (?:am|are|'m)? ?(?:just |only |simply |really |also |still |hereby |now |therefore )*(?:asking|requesting|demanding|seeking
  |expecting|hoping|looking|calling|begging|writing to (?:ask|request|demand)|claiming)(?: (?:that|for|on|to|you))*
i'm|we're ~(?: just| only| simply| really| also| still| hereby| now)* (?:asking|requesting|demanding|seeking|expecting|hoping|looking
  |after|begging|claiming|writing to (?:ask|request|demand))(?: (?:that|for|on|to|you))*
i'd|we'd ~(?: just| only| really| also| still| simply| very much| at least)* (?:like|love|appreciate|prefer|rather|be grateful|ask|want
  |expect|settle)
i|we ~ (?:would|should|wd)(?: just| only| really| also| still| simply| very much| at least| strongly| be)* (?:like|love|appreciate
  |prefer|grateful|ask|want|expect|obliged)
like|love ~(?: you| someone| somebody)? to (?:request|ask|see|know|have|get|cancel|return|exchange|order|change)
could|can|would|will|may|might|cant|wont ~(?: please)? (?:you|u|someone|somebody|anyone|anybody|i|we|it|this|that|the|my|one
  |they)(?: please| kindly| possibly| at least| maybe| be)*
can't|couldn't ~(?: please)? (?:you|someone|somebody) (?:please|just|at least)
when ~(?: exactly)? (?:will|can|are|is|do|could|may|might|should|would|does) (?:you|u|i|we|someone|somebody|anyone|it|this|the
  |my)(?: ever| finally| actually| going to| get| be)*
is|would ~(?: it|there)(?: be)? (?:possible|any chance|any way|a way|too much|a chance)
any ~ (?:chance|way|possibility) (?:of|to|that|you|i|we)
my|our|the|all ~ (?:[a-z]+ )?(?:request|demand|requests|demands|wish|question|ask)(?:s)? (?:is|are|would be)(?: that| for| to)?
here|this|that ~(?: is|'s) what i(?:'m| am| would|'d)? (?:want|need|ask|asking|like|expect)
all|what ~ i (?:want|ask|need|am asking|would like|expect|'d like)(?: for| from you| now)*(?: is| are)?
i'm|i|we ~(?:'ve|am|'m)?(?: am| are)? entitled to
deserve|owed|due|owe ~(?: me| us)
must|should ~(?: now| be| at least| really| immediately)*
ask ~ (?:that|for|you|to)
hope|hoping ~(?: that)?(?: you| someone| somebody)(?: can| will| could| would)?
let ~(?: me| us)
need ~ (?:help|someone|somebody|you|a|an|my|the|it|this|to)
at ~ (?:least|minimum|the very least|a minimum)
either
you ~ (?:need to|must|should|have to|ought to|can)
someone|somebody ~(?: needs to| must| should| has to| needs)
feel|be ~ (?:free|so kind|good enough|kind enough|nice) (?:as )?to
consider ~(?: it| this| that| my| the)?
would ~(?: be)? (?:nice|good|great|kind|appreciated|helpful|fair)
give ~(?: me| us)
the ~ least you can do
help ~(?: me| us)?
requesting|request|demand|seeking|demanding ~(?: that| for| a| an| the)?

i|we|i'd|we'd|i'll ~(?: would| will|'d)? (?:be (?:happy|content|satisfied|fine) with|settle for|accept|take)
[-ask]
they|he|she|who|people|customers ~ (?:want|wanted|wants|need|needs|expect|demand|demanded|insist|insisted|ask|asked|request|requested
  |would like|are asking|is asking)
you ~ (?:want|wanted|wants|need|needs|expect|demand|demanded|insist|insisted|asked|requested|would like|are asking)
will|would|could|can|to|only|never|not|refuse|they|he|she|and ~(?: only| not| never)? (?:give|gave) (?:me|us)(?! (?:a refund|my money
  |the money))
if|when|whether ~ (?:you|they|he|she) (?:want|need|like|can|could)
put ~ (?:the phone|it|me|up|on|him|her|us) ?(?:down|with|through)?
as ~ (?:you|i) (?:can|could|should|may)
i|we ~(?: can| could| will| may| might) (?:imagine|understand|see|tell|assure|prove|provide|only|not|send|show|confirm|live|wait|forgive
  |accept|manage)
can't|couldn't|won't|cant ~(?: be| get| even| log| use| access| find| see| sleep| eat| believe| thank| open| pay| afford)

[refuse]
not|don't|didn't|dont|never ~(?: really| even| actually)? (?:want|wanted|wanting|asking for|ask for|looking for|after|need|interested in
  |expect|expecting|seeking|here for|writing for|require)
no ~ (?:need|point|interest) (?:for|to|in|of)
don't|doesn't|didn't ~ (?:know|see|think|bother|understand|blame|mind|care)
without ~ (?:asking|wanting)
rather ~(?: not| than)
instead ~ of
nor|neither ~(?: do| am)? ?(?:i|we)? ?(?:want|asking)?
isn't|not ~ about

[past]
i|we|i've|we've|i'd ~(?: have| had|'ve)?(?: already| also| then| repeatedly| only| just| never| even| once)* (?:asked|requested|wanted
  |demanded|begged|applied|called|phoned|rang|wrote|told|tried|filed|disputed|sent|contacted|emailed|was told|been told|were told
  |promised|was promised|chose|expected|hoped|paid|had to|was asked|was offered|got|received|ordered|made|spent|read)
they|he|she|you|it|nobody|somebody|everyone ~(?:'ve| have| has| had)?(?: also| then| still| just| only| even| never)* (?:asked|requested
  |said|told|offered|promised|refused|declined|sent|demanded|agreed|insisted|wanted|gave|ignored|kept|keep|took|wouldn't|won't|will not
  |refuse|refuses|claim|claims|say|says)
asked|requested|refused|promised|offered|told|denied|declined|ignored|rejected
was|were|been ~ (?:told|asked|promised|offered|denied|refused|advised|informed)

[refund]
give|have|get ~ my [£$€]\d[\d.,]*(?: back)?
refund ~(?: (?:me|us|my|our|the|it|this|that|all|in full|for|every|what|him|her|them|both|to|a|ed|immediately|now|asap|£|\$|€|please
  |half|us\$|[£$€]?\d).{0,1})
give ~(?: me| us| him| her)?(?: back)? (?:my|our|the|his|her|all my|all the|all of my)? ?(?:[a-z]+ )?(?:money|cash|deposit
  |payment)(?: back)?
return|pay|send|put|get|have|transfer ~(?: me| us| back)?(?: to me)? (?:my|our|the|his|her|all|all my|back my|back the|that
  |some)? ?(?:[a-z]+ )?(?:money|deposit|cash|payment|fee|difference|balance|funds)(?: i paid| paid)?(?: back| to me| to my| returned
  | refunded)?
return|repay|pay|send|credit|reimburse ~(?: me| us)?(?: back)?(?: for)?(?: the| my| our)? ?[£$€¥]\d[\d,.]*
reimburse ~(?: me| us| my| the| him| her)?
credit ~(?: my| our| the) (?:account|card|original|difference|invoice|bill)
refunded|reimbursed|reversed|repaid
reverse ~(?: the| this| that| these| those| my| all)(?: [a-z]+){0,2} (?:charge|charges|fee|fees|payment|debit|transaction|transactions
  |interest)
pay|give ~(?: me| us)? back
waive ~(?: the| this| that| my| these| all)? ?(?:[a-z]+ )?(?:fee|fees|charge|charges|cost|penalty)
[refund#]
refund|refunds|reimbursement|chargeback
money|cash|deposit|payment|funds|points|miles ~ (?:i paid )?(?: back|returned|to be returned|refunded| returned)
money ~(?: i (?:paid|spent|lost))? back
some ~ (?:of my |of the )?money (?:back|off)
credit ~(?: of [£$€]?\d| applied| restored| back|$)
what ~ i paid(?: back| for| returned)
full ~ (?:amount|refund|credit)
fee|charge|charges|fees ~(?: to be)? (?:back|refunded|returned|reversed|waived|credited)
[refund=]
refund ~(?:,)? please
money ~ back (?:now|please|today|tonight|or)
want|need|get|give ~(?: me| us)? (?:my|our|the|all my|all of my|his|her) (?:[a-z]+ )?(?:money|cash|deposit)(?: back)?
where ~(?: is|'s|'s)? (?:my|our|the) (?:refund|money)
still ~ (?:waiting|want|owed|owe) (?:for |me )?(?:my|our|the|a) (?:refund|money)
want|need|like|have|get|give|gimme ~(?: me| us)? (?:my|the|our|that|those|all) (?:[£$€]? ?[0-9][0-9,.]*|[a-z]+)(?: (?:quid|bucks|dollars
  |pounds|euros|pounds?|fee|deposit|fare|money|cash))? (?:back|refunded|returned|reimbursed)
want|need ~ (?:the|my|our|those|that|all)(?: my)? [£$€]?[0-9][0-9,.]* ?(?:quid|bucks|dollars|pounds|euros|back|usd|gbp)
money ~ back(?:\.|!|,| please| now| or| then|$)
full|partial ~ refund(?:\.|!|,| please| and| now| or|$)
expect|demand|request|requesting|demanding|want|need|requested ~(?: (?:a|an|my|the|full|immediate|complete))* (?:refund|reimbursement
  |chargeback)
refund ~ (?:my|the|our|all|every|me|us|us both)(?: [a-z]+){0,4}(?:\.|!|$)
besides ~ the (?:fee|price|refund)
should ~ be refunded
give|pay|hand|send|put ~(?: me| us)? back (?:what|everything|all|every penny|every cent|the rest|whatever)
i'm|i|we're|we|am|are ~(?: am| are)? owed (?:[£$€]|a refund|money|the money|my money|that money|back)
money ~ (?:i'm|i am|we're) owed
bucks|quid|dollars|pounds|euros ~ (?:i'm|i am|we're|we are) owed
want|expect|like|need ~(?: all| every)? (?:of )?(?:my|the|that|our) (?:[a-z]+ )?(?:money|deposit|fee|charge|cash|payment|premium|fare
  |points|miles|credit)(?: [a-z]+){0,3} (?:back|returned|refunded|restored|reversed|reinstated)
want|need|like ~ (?:my|the|that|our) [{£$€]+ ?[0-9][0-9.,]*}? ?(?:put |paid |given |sent )?(?:back|returned|refunded)
[replacement]
replace
exchange ~(?: it| this| them| these| the| for| my)
swap ~(?: it| this| them| these| the| for| my)?
send ~(?: me| us| out)?(?: a| an| the| another)? (?:new|replacement|replacements|another|correct|right|working|missing|fresh|different
  |proper|intact)(?: (?:one|ones|item|items|part|pair|piece|set|product|unit|card|size|kit))?
resend|reship|redeliver|redelivered|redelivery
exchanged|swapped
[replacement#]
replacement|replacements
new ~ (?:one|ones|unit|pair|copy)
another ~ (?:one|copy|pair|bottle|box)
right|correct|missing|proper|working ~ (?:one|ones|item|items|part|parts|size|colour|color|pair|sofa|book|lid|piece|pieces|screws)
exchange
[repair]
repair|mend
fix ~ (?:the|my|our) (?!issue|problem|error|bill|mistake)
send ~(?: me| us| out| round| over)? ?(?:an?|the|your|someone|somebody
  |some)? ?(?:competent |qualified |proper |real |decent |another |different )?(?:engineer|technician|plumber|electrician|repairman
  |mechanic|fitter|contractor|service person)
get|have|send ~ (?:someone|somebody|an engineer|a plumber|a technician|anyone)(?: competent)?(?: out| round| over| in| to| here)
have|get ~(?: it| this| them| that| the [a-z]+| my [a-z]+| our [a-z]+)(?: [a-z]+)? (?:repaired|mended|fixed|working|serviced|looked at
  |seen to)
take ~ (?:a )?look
have|take|get ~ (?:a |another )?(?:proper )?look(?: at)?
unblock|rewire|reseal|replaster|redecorate|tighten|treat|patch ~ (?:it|the|my|our|this)
[repair#]
repaired|mended|repair|engineer|technician|replaced
[return_item]
send|give|get|have|ship|post|hand|bring|let ~(?: it| them| me have| me| us| the [a-z]+| my [a-z]+)?(?: [a-z]+)? back(?: to me| to us)
return ~(?: it| them| the| this| these| my| our)(?: (?:item|items|goods|car|phone|keys|parcel|package|laptop|pedal|watch|bag|shoes|unit
  |title|documents|originals|bag|suitcase|ring))
give ~(?: me| us) back (?:my|our|the)
release ~(?: my| our| the)
send|give|hand|ship|post|bring ~ (?:it|them|the [a-z]+|my [a-z]+|this) back
[return_item]
return ~ (?:it|them|the|my|our)(?: [a-z]+){0,3} (?:to me|to us|by)
[return_item=]
want|need|like ~ (?:it|them|her|him|this|my (?!money|cash|deposit)[a-z]+|our (?!money|cash|deposit) [a-z]+|his [a-z]+|the (?:car|phone
  |keys|bike|watch|laptop|dog|cat|ring|coat|bag))(?: [a-z]+)? back(?! in| on| to (?:you|normal|work))
want|want's ~<gap>(?:case|bag|suitcase|keys|ring|watch|coat|laptop|phone|car) back
want|need|like ~ (?:my|our|his|her|the) (?:own )?(?:[a-z]+ )?(?:keys|passport|watch|laptop|phone|bag|suitcase|luggage|tools|ring|car|title
  |documents|papers|original|originals|bike|coat|glasses|dog|cat|belongings|things|stuff|cards?|charger|camera|tablet)(?: [a-z]+)? (?:back
  |returned|to me)
hand|give|post|send ~ (?:it|them|my [a-z]+) (?:back|over|to me)
need ~ (?:it|them) back
[compensation]
compensate
pay ~(?: me| us)? for (?:my|the|our|all|what|new|his|her|damage|both|everything)
cover ~(?: the| my| our| all| any) (?:[a-z]+ )?(?:cost|costs|loss|losses|damage|bill|bills|expense|expenses|repairs)
honor|honour ~(?: the| your| my| this| that) (?:[a-z]+ )?(?:offer|bonus|voucher|price|promise|coupon|guarantee|discount|promotion)
make ~(?: it)? up (?:for|to)
make ~ (?:this|it|things|that|us|me) (?:up to|good|whole)
[compensation#]
compensation|compensated|goodwill|damages|paying|recompense|redress
discount ~(?: on| for| off)?
something ~ (?:to make up|for (?:my|the|our)|off (?:the|my|our))
off ~ (?:the|my|our) (?:bill|price|rent|next)
[compensation=]
consider ~ something to make up
i|we ~(?:'ll |will |shall |would |intend to |am going to )?(?:be )?(?:claim|claiming|seek|seeking|expect
  |expecting) (?:[a-z]+ )?(?:compensation|damages)
out ~ of pocket
should|must|has|have|ought ~(?: to)?(?: come)? off (?:the|my|our) (?:bill|price|rent|fare)
want|expect|demand|deserve|need ~(?: [a-z]+){0,2} (?:compensation|damages|compensating|reimbursement for)
to ~ be compensated
make ~ (?:up for (?:this|it|that)|(?:me|us) whole)
something ~ for (?:the|my|our) (?:distress|trouble|inconvenience|time|stress|upset|loss)
pay ~ for (?:the|my|our|all|any) (?:[a-z]+ )?(?:damage|damages|repair|repairs|loss|losses|cleaning|hotel|taxi|medical|dentist|dental|vet
  |broken)
make ~ (?:it|this) (?:up to|right by)
who's|who ~(?: is|'s)? (?:paying|going to pay|covering) (?:for|my|the)
[refund!]
won't|wont|will|would|wouldn't|refuse|refuses|refused|refusing|not|cannot|can't|never|didn't|don't|doesn't|haven't|hasn't|n't ~(?: not| to
  | even| yet)* (?:refund|refunded|reimburse|reimbursed|give (?:me|us) (?:my|our|a|the|back)(?: [a-z]+)? ?(?:money|refund
  |deposit)(?: back)?|return (?:my|our|the) (?:money|deposit|payment|funds)|returned (?:my|our|the) (?:money|deposit|payment|funds)
  |pay (?:me|us) back|paid (?:me|us) back|credited? (?:my|the|our) (?:account|card))
no|denied|declined|rejected|refused ~ (?:my|me|us|our|any|a|the)? ?(?:[a-z]+ )?refund
refund ~(?: request| claim)? (?:was |has been |is |got |still |is still )?(?:denied|refused|declined|rejected|ignored|pending|never|not
  |hasn't)
a ~ refund is (?:issued|due|owed)
keep|keeps|kept|keeping|pocketed ~ (?:my|our) (?:[a-z]+ )?(?:money|deposit|payment|fee)
trying ~ to take my money
asked|requested ~ for (?:it|this|that|them) to be (?:credited|refunded|reversed|waived)
[replacement=]
want|need|send|like ~(?: me)? (?:the|my|our) (?:right|correct|proper|actual|real) [a-z]+
want|like|need|expect|send|have ~(?: me| us)? (?:a|an|another|one) (?:replacement|new one|working one|exchange|different (?:one|model|size
  |colou?r|room|unit)|swap|fresh one)
like ~ another (?:cake|one|copy|bottle|box|pair|set|bouquet|order|card|meal|pizza|room|table|phone|unit)
can|could|may ~ (?:i|we) (?:have|get) (?:a|an|another|the|one|some)(?: [a-z]+){0,3} instead
matching ~ (?:pair|one|set)
[replacement!]
won't|wont|will|refuse|refuses|refused|refusing|not|cannot|can't|never|haven't|didn't ~(?: not| to)*
   (?:replace|exchange|swap|send (?:me |us )?(?:a |the )?(?:new
  |replacement|another|right|correct))
[repair=]
needs|need|must|has|have|should|ought|to ~(?: to)? be (?:repaired|mended|fixed properly|fixed|treated|made safe|serviced|re-?done)
put|set ~ (?:it |this |that )?right (?:whatever|what|the (?:leak|damage|fault|boiler|work))
fix ~ (?:the|my|our|this|that) (?:[a-z]+ )?(?:boiler|lift|leak|roof|heating|door|window|light|lights|road|pavement|pothole|potholes|tap
  |toilet|machine|printer|phone|car|line|meter|gate|fence|drain|drains|fridge|oven|shower|wall|street ?light|lamp|screen|engine|radiator)
needs|need|wants ~ (?:seeing to|fixing|repairing|mending|looking at|attention|a plumber|an engineer|an electrician|making safe
  |replastering|sorting by)
[repair!]
won't|wont|will|refuse|refuses|refused|refusing|not|never|nobody|noone|haven't|hasn't|didn't ~(?: not| to| has| will| ever)* (?:repair
  |repaired|mend|mended|honou?r (?:the|my|our) (?:warranty|guarantee)|fix (?:the|my|our) [a-z]+|come (?:out )?to (?:fix|repair)
  |comes? out)
[return_item!]
won't|wont|will|refuse|refuses|refused|refusing|not|never|nobody|haven't|hasn't|have|has|didn't ~(?: not| to| has| have| yet
  | still)* (?:give|given|gave|return|returned|send|sent|release|released|hand|handed|post|posted|ship|shipped) (?:me |us )?(?:it|them
  |my (?!money|deposit|payment|call|email|message)[a-z]+|the (?:title|car|keys|item|items|laptop|phone|tools))(?: back)?(?: to me
  | to us)?(?:\.|,| and| yet| until|$)
[compensation!]
won't|wont|will|refuse|refuses|refused|refusing|not|never ~(?: not| to)* (?:compensate|pay for (?:the|my|our)|cover (?:the|my|our)
  |honou?r (?:the|my|your|this|that|its|their) (?:offer|bonus|voucher|price|promise|coupon|discount|promotion))
"""
