"""How ordinary English letters ask: of banks, of credit bureaus, of collectors, of shops, and what only sounds like asking.

Own list, in the form and with the sections of `wishes_en`.
"""

TABLE = r"""
[correction]
fix ~ (?:my|our|the|his|her|this on my) (?:credit|report|score|record|records|file|name|address|balance|payment history|history
  |statement|bill|account status|status|date of birth|dob|ssn)
remove|delete|erase|expunge|dispute ~ (?:it|this|that|these|those|them|all|any|the|my|every)(?: [a-z-]+){0,4} (?:report|reports|file
  |files|record|records|bureau|bureaus|credit|history|inquiry|inquiries|item|items|account|accounts|collection|collections|mark|marks
  |debt|name)
report|reported ~ (?:it|this|my [a-z]+|the [a-z]+)? ?(?:accurately|correctly|as (?:paid|current|closed|settled|disputed|never late))
[correction=]
demand|request|requesting|demanding|seek|seeking|want ~ (?:the |a |an |immediate |prompt |full )*(?:deletion|removal|correction|update
  |suppression|expungement|blocking)
be|get|have|getting|having ~ (?:it |this |these |them |that |the [a-z]+ |my [a-z]+ )?(?:immediately |promptly
   |permanently |completely )?(?:removed|deleted|erased|expunged|corrected|taken off|wiped) (?:from|off|on) (?:my|our|the|all|his|her)
should|needs|must|ought ~(?: not| to| n't)? (?:be |appear |show |remain |stay )?(?:removed|deleted|corrected|updated|appear|on my
  |showing|reported)
off ~ (?:of )?my credit(?: report| file| history)?
clear ~ my (?:name|credit|record|report)
[correction!]
remains|remain|still|continues|continue|keeps|keep|reappeared|reinserted ~(?: to| be| being| is| are| on| in| appear| appearing| show
  | shows| showing| report| reports| reporting| reported| listed| reflects| reflect| it| this| that| me| them| these| as| account
  | accounts| a| an| the| my| negative| open| late| inaccurate| false| wrong| incorrect| old)* (?:credit|report|reports|bureau|bureaus
  |file|charged off|late|past due|delinquent|unpaid|owing|collection|collections)
fix|fixed|correct|corrected|update|updated|remove|removed ~ (?:my|the) (?:payment history|credit report|credit file|account status
  |score|balance)
[refund]
credit ~ (?:me|us|my account|my card|back|it back)
waive|reverse|remove|drop|take off|refund|credit|cancel ~ (?:the|this|these|those|all|my|any)(?: [a-z]+){0,3} (?:fee|fees|charge
  |charges|interest|penalty|penalties|payment|overdraft|difference)
original ~ (?:form of payment|payment method)
every ~ (?:penny|cent|dollar|dime|pound|last penny|last cent) (?:back|of it|returned)
[refund=]
get|got|want|need|expect|demand ~(?: all| every penny of)? (?:my|our|the) (?:money|deposit|payment|funds|cash|\$\d+|£\d+|€\d+)(?: back
  | returned| refunded)
[refund!]
haven't|havent|hasn't|not|never|still ~(?: have| has| not| yet| to)* (?:received|receive|gotten|got|seen|see|had|issued
  |processed) (?:my|the|our|a|any|back my)? ?(?:refund|refunds|money|deposit|reimbursement)
[stop_behaviour]
stop|quit|cease ~ (?:calling|ringing|phoning|texting|emailing|contacting|harassing|bothering|mailing|sending|billing|charging|debiting
  |taking|threatening|reporting|spamming|using|doing|letting|allowing|these|this|that|the calls|the harassment|all contact
  |all communication)
[stop_behaviour=]
don't|not|never ~ (?:want|wish|need|like) to (?:be|get|receive|hear|have) (?:contacted|called|emailed|texted|billed|charged|any more
  |anymore|calls|any (?:calls|emails|letters|texts|contact|communication)|from)
take|remove|get ~ (?:me|us|my number|my name|my email) (?:off|from) (?:your|the|all|this|their) (?:call|calling|mailing|contact|phone
  |email|marketing|spam|list|lists|database)
want|need|like|make ~(?: the| these| this| those| it| them| their| all)* (?:calls|harassment|letters|texts|emails|charges|threats|abuse
  |noise|behaviour|behavior) (?:to )?(?:stop|stopped|end|cease)
leave ~ (?:me|us|my family|my mother|my kids) alone
[-stop_behaviour]
delete ~ (?:it|this|that|them|the account|this account) from (?:my|the)
stop|stopped ~ (?:working|responding|charging properly|answering)
stop ~ (?:payment|by|in|at)
any|no ~ way to stop
[payment_plan]
loan|mortgage ~ modification
modify|restructure|refinance|defer|settle|reduce|lower ~ (?:my|the|our|this)(?: [a-z]+)? (?:loan|mortgage|debt|balance|payment|payments
  |interest|rate|account|amount|bill)
settle|settlement|forbearance|deferment|extension|hardship plan|hardship program|payment arrangement|payment plan|repayment plan
  |moratorium
work ~ (?:something out|out a|with me|with us)
[payment_plan=]
willing|able|ready|want|offer|offered|prepared ~(?: to)? (?:pay|make payments|pay it|pay this|pay it off
  |pay off)(?: [a-z]+){0,3} (?:ininstal?lments|monthly|over time|in payments|each month|a month|per month|little by little|what i can
  |in full if|a settlement)
more ~ time to pay
get|getting|give ~ (?:me |us )?(?:a|an) (?:loan |mortgage )?(?:modification|forbearance|deferment|extension|payment plan|hardship plan
  |settlement)
[-payment_plan]
spending|spend|spent|within|qualif|offer|bonus|after|for|every|past|last|paid|waited|lasted|broke ~(?: [a-z]+){0,3} in (?:one|two|three
  |four|five
  |six|\d+)(?:weeks|months)
[information]
recourse|my options
status ~ of (?:my|the|this|our)
[information=]
need|want|like|wish ~ to know (?:the|if|when|what|where|who|whether|how|my)
do|is|have ~ (?:i|we|there)(?: have)? any (?:recourse|rights?|options?|way|thing)
any ~ (?:ideas?|updates?|news|word|eta|eta on|info|information|help\?)
where|who ~ (?:can|do|could|should|would) (?:i|we) (?:send|file|make|submit|report|complain|turn|call|write|go|find|get)
[compensation]
honor|honour ~ (?:it|this|that|the|my|their|your|what|our)
[compensation=]
how ~ (?:are|do|will) (?:you|they)(?: going to| plan to| intend to)? (?:compensate|make (?:this|it) (?:up|right)|make up)
pay|cover|reimburse ~ (?:for )?(?:my|the|our|all)(?: [a-z]+){0,2} (?:damage|damages|loss|losses|hotel|taxi|vet bill|vet bills
  |medical bills|expenses|lost wages|overdraft fees|repairs|meals|groceries)
give|get|want|like|need|receive|expect ~(?: me| us| to get| to receive)* (?:the|my|our) (?:bonus|points|miles|rewards?|voucher
  |gift card|cash back|promotion|credit|rebate|discount) (?:i|we|you|that|they|as|was|were|promised|owed)
expect ~ (?:you|them|the bank|the company|[a-z]+) to honou?r
[compensation!]
refuse|refuses|refused|won't|not|never|denied|deny|still ~<gap>(?:bonus|bonus points|miles|reward points|rewards|gift card|cash back
  |rebate|promotion|voucher)
[-apology]
no|without|never|any|not|false|fake|insincere|half-hearted|empty|generic|automated|canned ~(?: a| an| even an| so much as an| a single
  | word of| real| proper| written)* (?:apology|apologies)
my ~ apologies
apologies ~ (?:for|if|in advance)
[apology!]
no|without|never|not ~(?: a| an| even an| so much as an| a single| word of| one)* (?:apology|apologies)
[discipline=]
should|must|needs|need|ought|has ~(?: to)? be (?:fired|sacked|disciplined|punished|held accountable|held responsible|investigated
  |shut down|prosecuted|fined|sanctioned|suspended|dismissed|arrested|put out of business|banned|jailed|retrained)
shut|close|put ~ (?:them|this company|these people|this place|this business) (?:down|out of business)
someone|somebody ~ (?:needs|has) to (?:stop|investigate|shut|punish|regulate) (?:them|this company|these)
should|shouldn't ~(?: not)? (?:be allowed to work|have people like (?:that|her|him|them)|be working|be employed|be in (?:that|this) job
  |be dealing|keep (?:his|her|their) job|employ)
what ~ (?:will|is going to|are you going to|happens) (?:happen to|do about|to) (?:that|this|the|him|her|them)(?: [a-z]+)?
do ~ something about (?:him|her|them|this man|this woman|this driver|this person|that driver|that manager|your [a-z]+)
[-human_contact]
they|people|collectors|collector|agency|agencies|company|companies|robots|scammers|callers|these|he|she|who|which|person|man|woman|rep
  |agent~(?: [a-z]+){0,3} (?:call|calls|calling|called|phone|phones|phoned|ring|rings|rang|contact|contacts|contacted) (?:me|us)
and|to|would|will|still|continue|keep|kept|constantly|then|never|also ~ (?:call|called|calls|calling) (?:me|us) (?:at|all|again|every
  |from|on|names|about|repeatedly|constantly|daily|\d)
call|called|calls|calling ~ (?:me|us) (?:a|an|names|liar|crazy|stupid|sweetheart|every|names|daily|all|\d+ times|several|at work
  |at my (?:job|work))
able|trying|tried|wait|waited|waiting|hold|took|just ~(?: [a-z]+){0,3} to (?:talk|speak) (?:to|with) (?:a|an|the|someone|somebody
  |anyone|your)
[repair]
come|get ~ (?:and|it|this|someone|somebody)(?: out)?(?: here)?(?: to| and)? (?:fix|repair|mend|working|fixed|repaired)
send ~ (?:someone|somebody|an engineer|a plumber|a technician|a repairman|a mechanic|an electrician)
treat|stop|seal ~ (?:the|this) (?:mould|mold|leak|damp|roof|pipe|drip)
[return_item]
return|exchange ~ (?:it|this|them|these|the item|my order|the product|the dress|the shoes)
find|locate|trace|return ~ (?:my|our|her|his|it,|the missing|it\.) ?(?:luggage|bag|bags|case|suitcase|baggage|phone|ring|wallet
  |passport|dog|cat|parcel|package|car|keys|laptop|instrument|cello|guitar|stroller|coat|jacket|watch|necklace)?
[return_item=]
just|please ~ find it
want|need|like ~(?: to have)? (?:my|our|his|her)(?: [a-z]+)? (?:luggage|bag|bags|case|suitcase|baggage|car|phone|passport|dog|cat
  |documents|title|ring|keys|items|things|belongings|laptop) back
[replacement=]
where|when|send ~(?: [a-z]+){0,3} (?:missing|rest of (?:my|the)) (?:item|items|order|parts?|pieces?)
[policy_change=]
should ~ be (?:illegal|against the law|banned|outlawed|a law|regulated)
wish|would be nice|would help ~(?: if)? (?:you|they|the app|the site)(?: would| could| had| offered)
[faster_handling=]
please|pls ~ (?:hurry|expedite|speed)
when ~ (?:is|are|will) (?:it|they|my order|my refund|my package) (?:coming|arriving|shipping|come|arrive|ship|be (?:here|delivered
  |shipped))
where ~ is my (?:order|package|parcel|delivery|sofa|card|check|cheque|stuff|item|items)
why ~ is (?:nobody|no one|noone) (?:on|doing|working|dealing|looking)
get ~ (?:it|this|them) working
[resolve]
mend|rectify|remedy
[resolve=]
get|want|like|need ~ (?:this|it|the issue|the matter|the problem|my issue|my case|my account) (?:resolved|fixed|sorted|handled
  |taken care|dealt with|looked at|looked into|investigated|addressed|straightened)
sort ~ it out
"""
