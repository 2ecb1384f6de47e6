"""What in English mail tells of fraud, leaks and what was done without consent, and what only looks like it.

Own list, in the form of `processor.listening.phrases`.

An insult thrown at the firm ("crooks", "scammers") tells of no fraud.
"""

TABLE = r"""
[fraud]
clicked ~ (?:a|the|on a|on the) link
says|said|claimed|claiming ~ (?:that )?(?:he|she|they) (?:is|was|were|are) from (?:your|my|the) (?:fraud|security|bank|technical)
install ~ (?:something|software|an app|a program) on (?:the|my) (?:computer|phone|laptop)
don't|never|didn't ~ gamble
remote ~ access
name ~ of (?:a|the) scam
fraud|fraudulent|fraudulently|fraudster|fraudsters|scam|scams|scammed|scammer|scammers|scamming|swindle|swindled|swindler|swindlers
  |conned|con-man|conman|phishing|forged|counterfeit|fake|fakes|imposter|impostor|impersonated|impersonating|hacked|hacker|hackers
  |hacking|cloned|embezzled|embezzlement
identity|id ~ (?:theft|fraud|stolen)
stole|stolen|stealing ~(?: [a-z]+){0,3} (?:identity|card|account|money|details|information|ring|points|cash|wallet|phone|number|numbers
  |credentials|ss)
stolen|theft|robbed|stole|burgled|pickpocketed|mugged
took|taken ~ out (?:a|an)<gap> in my name
in ~ my name
never|didn't|don't ~ (?:open|opened|applied|apply|authorised|authorized|signed up|took out)<gap>(?:account|loan|card|contract|plan
  |policy|credit|line)
safe ~"? account
gift ~ cards? by someone
saying|claiming|said|pretending|pretended ~(?: that)? (?:he|she|they|to)? ?(?:was|were|be|is) (?:from )?(?:your|my|the|his|her) bank
someone|somebody ~(?: else)? (?:has |had |is |was )?(?:used|using|opened|opening|accessed|accessing|changed|logged|got into|took over
  |hacked|bought|ordered|spent|withdrew|taken|pretended|stole|charged)<gap>(?:my|our|her|his|account|card|name)
password|email|pin|details ~(?: has|'s| was)?(?: been)? changed and it wasn't me
codes ~(?: that)? i (?:haven't|didn't|never|have not|did not) ask
logged ~ me out
seller|host|landlord|trader|builder|man|company|website|site ~(?:'s| has| have)? (?:vanished|disappeared|blocked me|gone quiet)
apartment|flat|company|address|shop|website|listing ~ (?:doesn't|does not|did not) exist
get ~ back through to him
duped
lady ~ in malta
gambling|pyramid|ponzi ~ scheme
money ~ launder(?:ing|ed)
mule
got|took|taken|withdrew|withdrawn|stole|cleared|emptied|drained|cleaned|transferred|spent ~<gap>(?:out of|from) (?:my|our|her|his
  |the) (?:account|card|bank|savings|wallet|pension)
emptied|drained|cleaned ~ (?:out )?(?:my|our|her|his) (?:account|savings|bank|card)
opened|opening|used|using|applied|obtained|taken|took|got|get ~<gap>(?:with|using|in|under) my (?:social|ssn|name|identity|id|details
  |information|passport|licence|license)
using|used|with|has|had|have|got|stole ~ my (?:social security|ssn|social)
posing|posed|pretending|pretended ~ (?:as|to be)
impersonation|impersonator|fraudulent|deepfake|skimmed|skimming|smishing|vishing|romance scam
caller ~<gap>(?:gift card|code|pin|password|transfer)
took|takes|taken ~ (?:the|my|our|a|his|her|people's) (?:[a-z]+ )?(?:deposit|deposits|money|cash|savings|payment|fee)<gap>(?:vanish
  |vanished|disappear|disappeared|gone|ran|never|closed|blocked)
there ~(?:'s| is| was) no (?:such )?(?:caravan|flat|apartment|house|company|cottage|villa|shop|address|job|tenancy|seller|booking|hotel)
fake ~ (?:website|site|shop|listing|advert|ad|profile|invoice|seller|company|agent|ticket|tickets|account|cheque|check|product|bag|shoes
  |watch|reviews?)
victim ~ of (?:[a-z]+ )?(?:scam|fraud|theft|crime)
account|card|login|email|profile ~(?: has| had| was| got| were)?(?: been)? (?:hacked|compromised|cloned|taken over|hijacked)
stolen ~ (?:identity|card|cards|money|parcel|package|goods|wallet|purse|phone)
said|saying|claimed|claiming|told|says|pretended ~ (?:me |us |her |him )?(?:that )?(?:he|she|they|it) (?:was|were|is|are) (?:with|from
  |calling from|at|working for|the) (?:the |my |our |your |her |his )?(?:[a-z]+ )?(?:bank|police|company|fraud|security|irs|hmrc|microsoft
  |amazon|support|department|utility|council|courier|team|grandson|son|daughter)
zelle|venmo|cashapp|paypal|wired|wire|bitcoin|crypto|western ~<gap>(?:man|woman|guy|person|someone|somebody|stranger|caller|seller|scam
  |landlord who|never heard)
paid|sent|transferred|wired ~<gap>(?:never heard from|disappeared|blocked me|stopped answering|vanished|turned out to be|does not exist
  |doesn't exist)
turned ~ out to be (?:a |an )?(?:fake|scam|stolen|counterfeit|copy|imposter|forgery|con)
lookalike|spoofed|spoof|bogus
[-fraud]
fraud ~ (?:awareness|department|team|prevention|training|squad|alert system)
fake ~ (?:leather|fur|plants|plant|tan|nails|flowers|grass|news|snow|eyelashes|tree)
cheat ~ (?:sheet|day|code|codes|meal)
stole ~ (?:the show|my heart|a (?:look|glance))
stolen ~ (?:the show|my heart)
con|cons ~ (?:carne|of)
pros|pro ~ and cons?
leaked ~
steal ~ at
hack|hacks
phishing ~ (?:training|course|test)
in ~ my name(?: tag| badge)
you|these|those|bunch|pack|gang|lot|such|total|complete|utter|absolute|bloody|pure|of|company|are|is|just|nothing|biggest|damn|what|lying
  |greedy|thieving ~(?: are| is| of| but| a| an| all| just| the| nothing| bunch| bloody| complete| absolute| total| lying| big| massive
  | huge| fucking| effing)* (?:thieves|crooks|scammers|scam|scams|robbers|con-artists|conmen|fraudsters|swindlers|cheats|fraud|frauds
  |thief)
scam ~ (?:company|artists?|airline|merchants|outfit|operation|bank|website)
robbed ~ (?:us of|me of) (?:the|our|my) (?:evening|day|holiday|weekend|sleep|experience)
robbed|stole ~ (?:an hour|my time|our time|hours of)
total|complete|absolute|daylight ~ (?:scam|theft|robbery)
theft ~(?:!|\.)
robbery
scammers|fraudsters|cheats ~(?:!|,? (?:all|the lot|every one)(?: of (?:you|them))?)
[-fraud]
never|didn't|don't ~ heard of
[data_leak]
security ~ (?:event|incident|breach)
passport ~ scans?
data ~ (?:leak|leaks|breach|breached|breaches|protection|privacy|leaked|loss|exposed)
privacy ~ (?:breach|violation|violated|law)
gdpr
leaked ~ (?!trailer|photo of the)
personal|private|confidential|medical|patient|bank|sensitive ~ (?:data|information|details|info|records|files|statements
  |documents)(?: [a-z]+){0,3} (?:leaked|exposed|shared|sold|sent|given|passed|disclosed|visible|published|online|out|stolen|public|next)
patient ~ (?:files|records|data)
wrong|another|other|someone|somebody|stranger|people's|stranger's|different ~(?: else's| person's| people's| customer's| patient's
  | man's| woman's|'s)?(?: [a-z]+)? (?:results|statement|statements|letter|letters|bill|address|addresses|details|appointments?|account
  |file|records|invoice|data|email|payslip|bank statements)
someone|somebody ~ else's (?:[a-z]+ )?(?:results|statement|letter|bill|blood|details|appointments?|account|file|records|invoice|data
  |payslip|name|contract|medical|prescription)
another|previous|other ~ (?:patient|customer|person|client|tenant|user|member)(?:'s|s')
see ~ (?:another|other|somebody|someone)
gave|give|given|giving|passed|disclosed|shared|sold|sent|told|revealed ~ (?:out )?(?:my|our|her|his|him|them
  |me) (?:new |home |private |personal |phone |email |medical |my )*(?:address|number|details|data|information|results|records|salary
  |email|diagnosis|condition)
salary|salaries ~ (?:list|of the|of everyone|details|spreadsheet)
other ~ people's (?:addresses|names|emails|details|data)
other ~ recipients
addresses ~ in the
to ~" line
cc ~ instead of bcc
results ~ (?:came|were sent|went|sent) to (?:me|my|the wrong|someone|another|us)
should ~ be in my inbox
not|don't|shouldn't ~(?: think it should)? be in my inbox
sent ~ (?:it )?to the wrong (?:person|address|email|customer)
without ~ my (?:consent|permission|knowledge)
somebody|someone|stranger|strangers|another|other|different|wrong ~(?: else| person| family| customer| patient| household| user| client
  | pupil| student| employee| parent| tenant| member)?(?:'s|s')(?: [a-z]+)? (?:camera|payslip|records?|results?|details|account|name|data
  |letters?|statement|bill|invoice|address|photos?|medical|file|order|documents?|passport|number|prescription|report|tax)
was|is|were|are|got|received|found|opened|me ~ (?:somebody|someone|another person|a stranger) else's
another|other ~ (?:family|household|account|user|parent|pupil|student|employee|customer|patient)(?:'s|s')
see|sees|saw|read|reading|access|view|viewing|found|find|has|have|got|sent|received ~ (?:other|another|someone|somebody|everyone|everybody
  |all)(?: [a-z]+)?(?:'s|s') (?:[a-z]+ )?(?:details|address|addresses|orders?|names?|data|emails?|information|records|accounts?|camera
  |messages|bookings?|medical|files?|payslips?|results|numbers?|bills?|statements?)
every|all|everyone's|everybody's ~ (?:our |their |the |email |e-mail )?(?:address|addresses|emails|e-mails|names) (?:in|visible|on show
  |showing|for all|exposed|there)
in ~ the (?:to|cc) (?:line|field|box|bar)
cc'd|copied ~ (?:in )?(?:everyone|everybody|all|the whole|300|hundreds)
your|the|a|this|recent|last|that|data|security|big ~ (?:data |security |privacy )?breach(?! of (?:contract|the|law|our|trust|duty|warranty
  |agreement))
hacked|exposed|leaked|leak|leaking ~<gap>(?:data|details|information|records|customers|passwords|address)
know|knows|knew|have|had|has|read|quoted ~ my (?:date of birth|account number|home address|address|last order|order number|details
  |full name|card number|mother's maiden)
who ~ (?:else )?(?:can see|has seen|has|have|had|sees|saw|got) (?:ours|mine|my|our|access)
shared|sold|selling|sharing|passing|passed|give|gave|giving|handed|leaked|disclosed|published|posted|forwarded ~ (?:on |out )?(?:my|our
  |her|his|their|all our|customers'?) (?:new |home |private |personal |phone |mobile |email |medical |whole )*(?:data|number|details|info
  |information|address|photo|photos|picture|records|diagnosis|file|name|email|contact|passport)
without ~ my (?:consent|permission|knowledge)<gap>(?:shared|sold|published|posted)
private|confidential|personal|medical ~ (?:letter|letters|matters|information|details|documents|records|photos)<gap>(?:neighbour|neighbor
  |everyone|colleagues|next door|reception|waiting room|online|public|bin|street|open)
login|password|account|profile ~<gap>(?:used|accessed|logged into|compromised) (?:at|from|by|in)
stranger|strangers ~<gap>(?:my|our|her) (?:parcel|name|address|number|details|data|photo|order|account|letter|file|records)
with ~ my (?:name|full name|address)(?:,| and)<gap>(?:on (?:it|the)|visible|number|address)
other ~ people's (?:orders?|data|details|messages|photos|files|accounts?|records|statements|bookings|letters)
next ~ door's (?:mailbox|letterbox|post|door|porch)
letter|letters|results|statement|post|mail|file|parcel ~<gap>(?:next door|neighbou?r's|neighbou?rs|wrong (?:house|mailbox|letterbox|person
  |flat|address)|someone else's|somebody else's)
knows|know|knew ~ (?:things|everything|all) about (?:me|my|us)
[unauthorised]
unauthorised|unauthorized
without ~(?: [a-z]+){0,2} (?:consent|permission|authorisation|authorization|authority|knowledge|agreement|approval|my say|my knowing)
never|didn't|haven't|not|don't|nor ~(?: ever| even)? (?:agree|agreed|authorise|authorised|authorize|authorized|consent|consented|order
  |ordered|sign|signed|ask|asked|request|requested|open|opened|apply|applied|subscribe|subscribed|make|made|recognise|recognize|approve
  |approved|place|placed|buy|bought|want|take)(?: for| to| up| out)? (?:this|it|that|any|these|those|them|the|a|an|your
  |such)(?: [a-z]+){0,2} ?(?:charge|charges|payment|payments|transaction|transactions|purchase|account|accounts|loan|subscription|debit
  |withdrawal|inquiry|inquiries|plan|order|orders|policy|card|service|to this)?
do|did ~ not (?:recognise|recognize|belong to me|open|authorise|authorize)
don't|didn't ~ (?:recognise|recognize|open|authorise|authorize)
taken|took|taking|debited|charged|charging|withdrawn|deducted|billed|helped ~ (?:[a-z]+ ){0,3}?(?:even though
  |after i (?:had )?cancell?ed|yourselves|without|from my (?:account|card|bank)|every month since)
charges ~ (?:i|that i) (?:did|never|don't|didn't|do not)
don't|does|do|didn't ~(?: not)? belong to me
cancelled|canceled ~<gap>(?:still|nonetheless|yet|but|and)<gap>(?:charged|charging|billed|billing|taken|taking|helped|debited|paying
  |payment|payments)
still|continue|continues|continued ~ (?:to )?(?:charging|charge|taking|take|debiting|debit) (?:me|my|us|money|for|[£$€])
slammed
opened|open ~ (?:an |a )?(?:account|accounts|line of credit|loan)? ?in my name
without ~(?: me| my| us| ever| even| anyone)* (?:agreeing|asking|consenting|signing|authorising|authorizing|knowing|approving|say-so
  |being asked|being told|telling me|agreement)
never|didn't|haven't|did|have|hadn't|don't|not|nor ~(?: not| ever| even| once| never| i)* (?:signed up|sign up|agreed|applied|joined
  |subscribed|enrolled|enroll|enrol|ordered|authorised|authorized|consented|agree to|consent to|authorise|authorize|subscribe|opted in
  |given (?:my |any )?(?:permission|consent)|gave (?:my |any )?(?:permission|consent)|requested this|opened (?:this|that|the|an
  |any) (?:account|card|loan)|took out)
signed|signing|enrolled|enrolling|subscribed|opted|registered|switched|upgraded|added ~ (?:me|us|him|her|my (?:mother|mum|mom|father|dad
  |son|daughter|husband|wife)|my account|my line)(?: [a-z]+)? (?:up|in|to|for|without|anyway|automatically|onto|into)
charges|charge|transaction|transactions|purchases|purchase|payments|payment|order|orders|debit|debits|subscription|account|loan
  |withdrawal ~(?: [a-z]+){0,3} i (?:did|never|don't|didn't|do|have|haven't) (?:not |never )?(?:recognise|recognize|make|made|authorise
  |authorize|authorised|authorized|order|ordered|agree|agreed|ask|asked|sign|signed|open|opened|want|know|approve|approved|know about
  |request|requested)
used|bought|made|ordered|spent|logged|accessed ~<gap>(?:from another (?:country|city|state)|on my account|with my card|on my card
  |in another (?:country|city|state)|from abroad|without my)
wasn't|isn't|was|is|not ~ (?:not )?(?:me|authorised by me|authorized by me|my signature)(?: who|,|\.|!| that| and|$)
forged ~ (?:my )?(?:signature|name)
my ~ (?:card|account) was (?:used|charged) (?:by|in|at|for|without)
nobody|noone|no ~(?: one)? (?:ever )?(?:asked|told|informed|warned) (?:me|us|him|her)<gap>(?:charge|contract|deal|renew|sign|account|plan
  |premium|paying|agree)
auto-renewed|autorenewed|auto-renewal
automatically ~ (?:renewed|enrolled|charged|signed|upgraded|subscribed|added)
turned ~ into a (?:[a-z]+ )?(?:year|month|contract|deal|subscription)
[-unauthorised]
never|didn't|not|don't|haven't ~(?: ever| even)? (?:ask|want|order|take|make|buy|made|bought) (?:this|it|that|the|a|an|any)
without ~ (?:asking|telling|being told)(?: [a-z]+){0,3} (?:questions?|twice|price|hello|sorry|the price)
not|never ~ agreed? (?:with|more)
haven't|not|never ~ ordered (?:from|here|again|anything like|yet)
not ~ want (?:your|a|the|any|another) (?:voucher|apology|credit|excuse|refund)
do|don't|did|not ~(?: not)? (?:recognise|recognize) the (?:creditor|number|name|agency)
make ~ them like
is|was ~ not (?:me,)? ?who
[-data_leak]
wrong ~ (?:address|account|number|letter|name)
see|saw ~ another (?:envelope|doctor|specialist|dentist|consultant|person|one|option|set)
got|received|get|sent|with|wrote|write ~ (?:me |us )?(?:another|other) (?:letter|email|bill|invoice|statement|parcel|one|appointment)
data ~ protection (?:law|act|regulation|officer)
another ~ (?:letter|email|bill|invoice|account|appointment|statement|address|name|item)
"""
