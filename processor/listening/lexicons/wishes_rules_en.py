"""What people ask in English to be changed beyond their own case: rules, staff, terms of payment. Own list, like `wishes_en`."""

TABLE = r"""
[policy_change]
allow ~(?: (?:us|people|customers|students|staff|users|everyone|residents|me to))
add ~ (?:a|an|some|more|another|an option|one|support)
introduce|reconsider|rethink
make ~<gap> (?:default|optional|mandatory|clearer|bigger|louder|longer|shorter|accessible|easier)
give ~ (?:us|people|customers|users) (?:the|a) (?:choice|option|say)
change ~(?: (?:your|the|this) (?:[a-z]+ )?(?:policy|rule|rules|process|system|form|procedure|practice|timetable|default|menu|layout
  |hours))
let ~ (?:people|us|customers|everyone|parents|residents|staff|users|passengers|patients|those|members) [a-z]+
change ~ (?:the|your|that|this) (?:form|sign|wording|question|label|recipe|name of|menu|layout|packaging|font|colou?r of)
lower|raise|widen|extend|lengthen|shorten|move|bring ~ (?:it|the (?:button|counter|step|kerb|limit|age|stop|crossing|opening|deadline
  |volume|price)|back the)
[policy_change=]
suggest|suggestion|suggestions|propose|recommend ~(?: that| you| a| an| to| [a-z]+ing)?
how|what ~ about (?:a|an|adding|having|making|offering|putting|opening|some|more|letting)
why ~ not (?:[a-z]+)
would|it'd|it ~(?: it|would|'d)?(?: also| really)? be (?:a lot |so |really |much |very )?(?:nice|nicer|good|great|better|helpful|useful
  |handy|lovely|brilliant|wonderful|easier|clearer|an idea|a good idea) (?:if|to|with|to have|for|when)
might|could|couldn't|can't ~(?: we| you)(?: perhaps| maybe| not| please)? (?:try|have|add|consider|introduce|offer|put|make|think about
  |use|do away|provide|install|include|allow|open|move the|extend|publish|bring)
wish|hope ~ (?:there (?:was|were)|you (?:had|would|could|offered|did|sold)|it (?:had|would|could))
should ~ (?:not |also |really |always |at least |never )*(?:be (?:able|allowed|offered|required|more|possible|available)|allow|include
  |offer|have to|provide|publish)
could ~ do with
idea ~ (?:for|:|would)
would ~ you consider (?:a|an|adding|having|making|opening|offering|putting|allowing|stocking|selling|moving)
have ~ you (?:ever )?(?:thought|considered)
one|small|minor ~ (?:small |minor )?(?:suggestion|idea|tip|improvement)
feature ~ request
i ~ want (?:[@a-z]+ ){1,4}to (?:have|add|offer|make|allow)
maybe|perhaps ~ (?:you (?:could|should|might)|a|an|add|have|put|make|offer|use|larger|bigger|more|some|try|consider|next time|it's time
  |think about)
wish ~ (?:the|your|this|that|they|it|my|we) [a-z ]{1,30}(?:had|would|could|were|was|offered|came|let|did|remembered|showed|allowed)
you ~ (?:might|may|could|should)(?: want to| like to| wish to| well| also| at least)* (?:consider|think about|try|add|put|look at
  |look into|offer|have|provide|introduce|use|make)
let ~ (?:people|us|customers|everyone|parents|residents|staff|users|those|members|passengers|patients) (?:choose|upload|pay|book|bring|use
  |decide|opt|know in)
please ~ (?:add|stock|bring back|introduce|consider|offer|start selling|keep the|allow|extend)
any ~ chance (?:of|you (?:could|might)) (?:stock|adding|an? [a-z]+ option|selling|introducing|bringing back|opening)
nixchangefees
that's|thats ~ all i ask
if ~<gap>came (?:as|in|with)
open ~ (?:one|an?|on) (?:evening|late|sundays?|saturdays?|weekend)
[discipline]
fire|sack|dismiss|discipline|reprimand|punish|suspend ~(?: (?:him|her|them|this|that|the|your|whoever|whoever's|those))
ban|fined|fine|prosecute ~(?: (?:him|her|them|this|that|the|your|whoever|those))
have ~ (?:a )?words? with (?:him|her|them|your|that|the|whoever)
hold|held ~(?: (?:him|her|them|someone|this|the|that) [a-z]* ?)(?:accountable|responsible|to account)
deal ~ with (?:him|her|them|that (?:man|woman|driver|person)|this (?:man|woman|driver|person|employee)|the (?:man|woman|driver|person
  |guard))
do ~ something about (?:him|her|them|that|this (?:man|driver|person)|your)
retrain
speak|talk ~ to (?:him|her|your (?:driver|staff|man|people|cashier|employee|drivers)|that (?:driver|man|woman)|whoever)
take ~ (?:action|steps) (?:against|with) (?:him|her|them|this|that|the|your|whoever)
fine|sack|dismiss|train|retrain|discipline ~ (?:them|him|her|those|these)
[discipline#]
disciplined|sacked|fired|dismissed|retrained|suspended|reprimanded|penalised|penalized|disciplinary|accountable|punished
dealt ~ with (?:properly|him)?
off ~ (?:food|the (?:job|road|till|team|desk))
[discipline=]
man|woman|driver|guard|person|employee|agent|him|her ~(?: to be)? (?:dealt with|disciplined|sacked|fired|spoken to|retrained|removed
  |suspended)
should|must|needs|need|ought ~(?: not)?(?: to)? be (?:fired|sacked|disciplined|retrained|fined|prosecuted|suspended|punished|ashamed and)
have ~ (?:a )?words? with (?:him|her|them|your|that|the|whoever)
manager|boss|supervisor|management|hr|police|council|you|somebody|someone ~(?: must| should| need| needs| has
  | have)?(?: to)? (?:take action against|do something about (?:him|her|them|these|those)|discipline|punish|deal with (?:him|her|them
  |those|these)|fine)(?: them| him| her| those| these)?
manager ~ to (?:take action|deal with|know about)
fine ~ them
action ~ against (?:him|her|them|those|these|that|this|your)
expect|want|demand|like|hope|see ~(?: to see)? (?:him|her|them|that (?:man|woman|person|driver|guard)|those [a-z]+|your [a-z]+|this (?:man
  |woman|person|driver))(?: to be)? (?:fired|sacked|disciplined|punished|dealt with|suspended|retrained|dismissed|spoken to
  |held accountable|fined|removed)
lose ~ (?:his|her|their) (?:job|jobs|licence|license|badge|position|post)
shouldn't|should ~(?: not| never)? be (?:working|driving|dealing|allowed|employed|serving|teaching|anywhere near|in that job)
unfit ~ to
needs|need|deserves|wants ~ (?:a talking to|a word|telling|retraining|training|sacking|reporting|disciplining)
[payment_plan]
pay ~(?: (?:it|this|the|in|by|off|over|monthly|weekly|what|my|[£$€]?\d+))(?: [a-z]+){0,4} ?(?:instal?ments|over|monthly|a month
  |per month|a week|later|in parts|in stages|every month|bit by bit|rest|twelve)
agree ~ (?:on |to )?(?:a |lower |smaller |reduced |some )?(?:plan|payments|arrangement|repayments?|lower)
spread ~(?: (?:it|this|the|my|them))(?: [a-z]+){0,3}
lower|reduce|pause|defer|freeze|postpone|suspend ~(?: (?:my|the|our))?(?: [a-z]+)? ?(?:payments?|instal?ments?|interest|repayments?|rate)
pay ~ (?:bit by bit|in parts|in (?:two|three|four|five|six|several) parts|a bit each|monthly|over time|in installments?|in instalments?
  |less|smaller)
paid ~ (?:in|over|by) (?:[a-z]+ )?(?:parts|instal?ments?|months|stages)
[payment_plan#]
plan
payment|repayment ~(?: )(?:plan|holiday|arrangement|break|schedule|terms)
instalments|installments
hardship ~ (?:program|programme|plan|arrangement|relief)
more ~ time to pay
extension
lower|smaller ~ (?:payments|instalments|installments|amount)
forbearance|deferment
[payment_plan=]
i|we|can ~ (?:can |could |'ll )?(?:only )?(?:manage|afford|do|pay|offer|spare) [£$€]\d+ ?(?:a|per|each|every) (?:week|month|fortnight)
pay ~ (?:in|by|over) (?:[a-z]+ )?(?:instal?ments|\d+ months|parts)
payment ~ plan
i|we|can ~ (?:can |could |'ll )?(?:only )?(?:manage|afford|do|pay|offer|spare) [{£$€]+[0-9][0-9.,]*}? ?(?:a|per|each|every) (?:week|month
  |fortnight)
offer|accept|take|allow ~ (?:instal?ments?|payment plans?|a payment plan|finance|monthly payments|part payments?)
pay ~ (?:bit by bit|it off (?:slowly|gradually|monthly|over)|in instal?ments|in parts)
work ~ (?:out )?(?:something|a plan|an arrangement|with me)
move|moved|add|put|tack ~<gap>(?:payment|payments|instal?ments?)<gap>(?:end of|back of|next month|later)
catch ~ up (?:over|slowly|by|on (?:my|the) payments)
begged|asked|pleaded ~ (?:for|them for) (?:anything|something) (?:smaller|lower|less)
is ~ all i (?:have|can (?:pay|manage|afford|spare|do))
[payment_plan!]
asked|ask|asking|requested|begged|offered|tried ~<gap>(?:lower payments?|payment plan|instal?ments?|more time|extension
  |payment arrangement|reduced payments?|smaller payments?|hardship|forbearance|deferment|settle)
pay ~ in full or
"""
