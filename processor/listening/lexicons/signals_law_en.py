"""What in English mail tells of law, fraud and leaks, and what only looks like it.

Own list, in the form of `processor.listening.phrases`.
"""

TABLE = r"""
[legal]
lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|paralegal|lawsuit|lawsuits|litigation|litigate|subpoena|injunction
  |tribunal|ombudsman|ombudsmen|arbitration|adjudicator|magistrate|magistrates|bailiff|bailiffs|indemnity
sue|sued|suing
legal|legally ~(?: (?:action|actions|proceedings|steps|advice|team|rights|right|obligation|representation|claim|case|department|counsel
  |threat|entitled|obliged|required|binding|contract|process|fees|aid|help|notice|duty|responsible|requirement|document|recourse|remedy
  |remedies|matter|route|basis))
illegal|illegally|unlawful|unlawfully|unlicensed
take|taking|see|seeing|meet ~(?: (?:you|this|it|them|you all|the matter))? (?:to
  |in) (?:the )?(?:small claims |county |civil |high )?(?:court|tribunal)
court ~ (?:order|orders|case|action|date|hearing|proceedings|claim|papers|summons|judgment|judgement|ruling|injunction|has|letter
  |documents|fee)
small ~ claims
county|supreme|district|federal|high|probate|family|civil ~ (?:court|judge)
to|in|through|from|at|by ~ (?:the )?(?:courts|court)(?! (?:shoe|shoes|road|street|house hotel|yard))
judge|jury ~(?: (?:and|will|would|decide|may|ruled|ordered|in))?
statutory|statute|statutes|legislation
act ~ (?:of )?(?:19|20)\d\d
consumer|consumers ~ (?:rights|law|protection|protections|council|affairs|association|contracts|board)
under|by|against|per|of|breach|breaking|break|according ~(?: to)? (?:the )?(?:[a-z]+ ){0,4}(?:law|laws|act|regulation|regulations|code
  |fcra|fdcpa|fcba|gdpr|respa|tila|statute)
the|that|this ~ law
violation|violations|violate|violates|violated|violating
fcra|fdcpa|gdpr|fcba|respa|tcpa|hipaa|udaap|ccpa|cfpb|ftc|fca|ico|ofcom|ofgem|ofwat|bbb|sec|finra|osha|hmrc|ofsted|cqc|eeoc|acas
section ~ \d+[a-z]?
regulator|regulators|regulatory|watchdog
trading ~ standards
financial ~ (?:conduct authority|ombudsman|services authority)
citizens ~ advice
information ~ commissioner
attorney ~ general
better ~ business bureau
state|federal ~ (?:law|insurance|agency|authorities|regulator|department|commission|attorney)
department ~ of (?:insurance|consumer|justice|labor|health|transportation|education)
insurance ~ (?:department|commissioner)
environmental ~ health
health ~ inspector
council's ~ (?:environmental|legal)
equality ~ (?:act|advisory|commission)
report|reported|reporting|complain|complained|complaint|complaining ~ (?:you|this|it|them|him|her)?(?: all)? ?(?:to
  |with) (?:the )?(?:police|authorities|authority|regulator|council|ftc|bbb|cfpb|fca|[a-z]+ authority|[a-z]+ commission|attorney
  |ombudsman|trading|state|health|environmental)
police|policeman|policewoman|officers|detective|sheriff ~(?: (?:report|reports|station|have|has|had|were|was|are|and|about|came|officer
  |involved|said|told|number|today|yesterday|for|to|in|reference|department|now|on))?
crime ~ (?:number|reference|report)
prosecute|prosecuted|prosecution
authorities
repossess|repossessed|repossession|foreclosure|foreclosed|foreclosing|foreclose|evicted|evict|eviction|garnish|garnished|garnishment
  |subrogation
process ~ server
served ~ (?:papers|with)
cease ~ and desist
letter ~ before (?:action|claim)
breach|breached|breaches|breaching ~ (?:of )?(?:contract|law|the (?:act|contract|agreement|law|equality|data)|your duty|duty|trust
  |consumer|my (?:rights|contract)|regulation|our contract)
my|our|your|his|her|the ~ (?:statutory |legal |consumer |employment |human |civil )?rights
rights ~ under
contract|contracts ~ law
liable|liability
deadlock ~ letter
eight ~ weeks are up
goes ~ to somebody independent
whistleblower|whistleblowing|whistle-blowing
formal ~ (?:complaint|notice|dispute)
raise ~ a (?:formal )?(?:grievance|concern)
kept ~ confidential
can't ~ be named
copied|copying|cc'd ~ (?:in )?(?:my|our|the) (?:lawyer|solicitor|attorney|mp)
my|our|local ~ (?:mp|congressman|senator|councillor|congresswoman)
validation ~ of (?:the |this |my )?(?:debt|account)
without ~ prejudice
defamation|slander|libel|negligence|negligent|perjury
discriminatory|discrimination ~ (?:law|act)
kept ~ every email
on ~ the other side
same ~ handwriting
filled|fill ~ in<gap>(?:on friday for the whole week|long form)
done ~
don't ~ want to get anyone into trouble
i'm|am ~ not sure who else to tell
grievance|grievances ~ (?:against|procedure|policy|about|with|process|hearing)
formal|raise|raising|lodge|file|filed ~(?: a| an)?(?: formal)? grievance
the|my|to|our ~ (?:the )?union
proceedings|arbitrator|notarised|notarized|affidavit
issue|issued|commence|begin|start ~ (?:court |legal )?proceedings
action ~ fraud
fcc|epa|faa|dot|fda|hud|occ|fdic|fos|dvla ~(?: (?:complaint|report|rules?|regulations?|has|will|about|for|and|is)|\.|,)
take|taking|see|seeing ~ (?:you|them|this|it) (?:to court|in court)
my|our|a ~ (?:lawyer|attorney|solicitor|legal team)
law ~ (?:suit|firm|enforcement)
pressing|press|file|filing|filed ~ (?:charges|suit|a claim against)
against ~ the law
breaking|broke|broken|breaks|break ~ the law
cops|constable
[-legal]
police ~ (?:report|reports|department)
district ~ attorney
done ~
court ~[ -]?(?:shoe|shoes|road|street|yard|hotel|close|lane|house|drive)
tennis|squash|basketball|badminton|food|hampton|earls|tudor|caravan|padel|volleyball|forecourt|crown|netball ~ courts?
courtship
to|in|at|from|on|by|through ~ (?:\d+ )?(?:the |this |our |your )?(?:food |tennis |squash |badminton )?courts?(?: (?:shoe|shoes|road
  |street|for|surface|is|on|at)|,)
police ~ (?:drama|series|officers? and nurses|show|discount|film|academy|car toy|costume|dog)
sue|sue's ~ (?:in|from|at|was|on|and|has|who|said|is|for (?:her|the help))
the|that|this ~ law (?:firm|society|student|faculty|school|book|of averages)
i'm ~ a (?:lawyer|solicitor|barrister|police|judge)
a|the ~ lawyer and
judge ~ (?:for yourself|a book|by|me|from|us|you)
crime ~ (?:novel|fiction|series|thriller|drama|writer|book)
officers ~ (?:and nurses|club|mess)
ombudsman's ~ office. is the post
state ~ of
regulator ~ (?:valve|part|for the)
gas|pressure|voltage|window ~ regulator
union ~ (?:jack|street|square|station|rugby)
student|credit|rugby|european ~ union
liable ~ to (?:break|fail|be|go|change)
act ~ of (?:kindness|god)
reporter|report ~ back
fulfil|fulfill ~
criminal ~ (?:how|to let|that (?:cake|dessert)|minds)
arrest ~ me for
violation ~ of good taste
police ~ (?:drama|series|show|discount|film|academy|car toy|costume|dog)
my ~ (?:lawyer|attorney|solicitor) (?:friend|daughter|son|wife|husband|brother|sister) (?:loved|bought|uses|recommended)
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
