"""What people ask in English to be changed beyond their own case: rules, staff, terms of payment. Own list, like `wishes_en`.
"""

TABLE = r"""
[policy_change]
allow ~(?: (?:us|people|customers|students|staff|users|everyone|residents|me to))
add ~ (?:a|an|some|more|another|an option|one|support)
introduce|reconsider|rethink
make ~<gap> (?:default|optional|mandatory|clearer|bigger|louder|longer|shorter|accessible|easier)
give ~ (?:us|people|customers|users) (?:the|a) (?:choice|option|say)
change ~(?: (?:your|the|this) (?:[a-z]+ )?(?:policy|rule|rules|process|system|form|procedure|practice|timetable|default|menu|layout
  |hours))
[policy_change=]
suggest|suggestion|suggestions|propose|recommend ~(?: that| you| a| an| to| [a-z]+ing)?
how|what ~ about (?:a|an|adding|having|making|offering|putting|opening|some|more|letting)
why ~ not (?:[a-z]+)
would|it'd|it ~(?: it|would|'d)?(?: also| really)? be (?:a lot |so |really |much |very )?(?:nice|nicer|good|great|better|helpful|useful
  |handy|lovely|brilliant|wonderful|easier|clearer|an idea|a good idea) (?:if|to|with|to have|for|when)
might|could|couldn't|can't ~(?: we| you)(?: perhaps| maybe| not| please)? (?:try|have|add|consider|introduce|offer|put|make|think about
  |use|do away|provide|install|include|let|allow|open|move the|extend|publish|bring)
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
[discipline#]
disciplined|sacked|fired|dismissed|retrained|suspended|reprimanded|penalised|penalized|disciplinary|accountable|punished
dealt ~ with (?:properly|him)?
off ~ (?:food|the (?:job|road|till|team|desk))
[discipline=]
man|woman|driver|guard|person|employee|agent|him|her ~(?: to be)? (?:dealt with|disciplined|sacked|fired|spoken to|retrained|removed
  |suspended)
should|must|needs|need|ought ~(?: not)?(?: to)? be (?:fired|sacked|disciplined|retrained|fined|prosecuted|suspended|punished|ashamed and)
have ~ (?:a )?words? with (?:him|her|them|your|that|the|whoever)
[payment_plan]
pay ~(?: (?:it|this|the|in|by|off|over|monthly|weekly|what|my|[£$€]?\d+))(?: [a-z]+){0,4} ?(?:instal?ments|over|monthly|a month
  |per month|a week|later|in parts|in stages|every month|bit by bit|rest|twelve)
agree ~ (?:on |to )?(?:a |lower |smaller |reduced |some )?(?:plan|payments|arrangement|repayments?|lower)
spread ~(?: (?:it|this|the|my|them))(?: [a-z]+){0,3}
lower|reduce|pause|defer|freeze|postpone|suspend ~(?: (?:my|the|our))?(?: [a-z]+)? ?(?:payments?|instal?ments?|interest|repayments?|rate)
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
"""
