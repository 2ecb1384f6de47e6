"""What in English mail tells how the matter may go on: publicity, leaving, haste.

Own list, in the form of `processor.listening.phrases`.
"""

TABLE = r"""
[publicity]
press ~(?: (?:and|have|has|will|would|about|office(?:r)? of the (?:paper)|are|article|coverage|know|conference))
newspaper|newspapers|journalist|journalists|reporters|media|tabloid|tabloids|headline|headlines|broadcaster|bbc|cnn
local|national|evening|daily|sunday ~ (?:paper|papers|news|newspaper|radio|tv|post|mail|times|press)
social ~ media
twitter|facebook|instagram|tiktok|youtube|reddit|trustpilot|tripadvisor|yelp|linkedin|nextdoor|mumsnet
google ~ reviews?
one|#|zero|bad|negative|terrible|scathing|honest|public ~[- ]?(?:star|stars|reviews?)
leave|leaving|write|writing|post|posting|posted|left ~(?: [a-z]+){0,3} (?:review|reviews|about this|it online|everywhere|on (?:twitter
  |facebook|every|all))
go|going ~ (?:public|viral|to the (?:press|papers|media|local paper|newspapers))
viral
tell|telling|warn|warning|let|share|sharing ~(?: [a-z]+){0,4} (?:everyone|everybody|friends|others|people know|the world|all my
  |everywhere|anyone who|all the many|story|world know)
post|posted|posting|put|share|shared|upload|uploaded|published ~ (?:[a-z]+ ){0,4}?(?:online|on the internet|in the (?:neighbourhood
  |neighborhood|community|local|facebook) group|screenshots|the video|everywhere|every site|on every)
expose ~ (?:you|this|your)
name ~ and shame
photographer
reporter ~ (?:with|from|at|for|of|has|is|who)
microphone
watchdog ~ programme
your ~ comment by
[-publicity]
social ~ media (?:manager|team|post|template|page|calendar|icons?)
press ~ (?:the|releases?|to|it|ok|button|any|and hold|enter|one|1|2)
newspaper ~ (?:come|subscription|delivery|delivered|round|before|to be|from)
[churn]
never|not|won't|wont|wouldn't|don't ~(?: ever| be| going to| want to| be| think i'll be)* (?:use|using|used|buy|buying|shop|shopping
  |order|ordering|book|booking|come back|coming back|return|returning|fly|flying|stay|staying|visit|visiting|go|going|set foot
  |setting foot|deal|recommend|recommending|renew|renewing|eat|eating|bank|spend|set)(?: (?:to|with|from|at|again|you|here|your|this
  |there|back|anything|another|any|us|in|it|foot))
never ~ again
last ~ (?:time|order|one|purchase|booking|straw) ?(?:i|we|you|with|from|ever|here)?
take|taking|took ~ (?:my|our) (?:business|custom|money|account) (?:elsewhere|somewhere|to)
go|going|gone|shop|look|looking|moving ~ (?:elsewhere|somewhere else|to (?:a|your|another|the) (?:competitor|competitors|rival))
your ~ competitors?
leave|leaving ~ (?:you|your (?:company|bank|service)|for (?:a|another)|as a customer)
switch|switching|switched|move|moving|moved|change|changing ~ (?:to (?:a|another|your|someone|somebody)|banks?|providers?|suppliers?
  |all (?:three|of)|my (?:account|business)|supplier|airlines?)
cancel|cancelling|canceling|cancelled|closing|close|canceled ~(?: [a-z]+){0,2} (?:subscription|membership|account|accounts|policy
  |contract|plan|cancelled|mobile)
lost ~ (?:a|me as a|our|my|another|your) (?:customer|custom|business|loyal|patron)
done ~ with (?:you|this|your|them)
finished ~ with (?:you|your)
through ~ with you
my ~ (?:last|final) (?:order|purchase|visit|stay|booking|time)
giving|give ~ up on (?:you|the whole|this|your)
deleting|deleted|uninstalled|uninstalling|unsubscribed ~(?: (?:the|your|my|this))?
spare ~ us both the retention
lose ~ (?:a|me as a|my|our) (?:customer|custom|business|loyal)
won't ~ be (?:returning|back|ordering|renewing|using)
avoid ~ (?:this|them|at all)
[escalation]
escalate|escalated|escalating|escalation
next|higher ~ level
manager|supervisor|director|ceo|boss|superior|executive|chairman|president|management ~(?: [a-z]+)?
[escalation]
speak|talk|write|go|complain|taking|take|escalate|want|ask|asking|copied|copying|contact|put ~(?: [a-z]+){0,4} (?:manager|supervisor
  |director|ceo|head office|executive|superior|boss|union|board|chairman|management|hr|headquarters|ombudsman|someone senior|regulator
  |commissioner)
executive ~ (?:office|team|complaints)
managing ~ director
head ~ office
someone|somebody ~ (?:senior|higher|above|in authority|in charge)
go|going|take|taking ~ (?:[a-z]+ ){0,2}?(?:further|higher|over your head|to the (?:top|union|board|ombudsman|regulator|state))
above ~ (?:you|your)
[urgent]
urgent|urgently|asap|immediately|emergency|desperate|desperately
as ~ (?:soon as possible|a matter of urgency|quickly as possible)
right ~ (?:now|away)
straight ~ away
today ~(?:!|\?|\.|,| please)
by ~ (?:tomorrow|tonight|today|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|the end of (?:the )?(?:day|week))
before ~ (?:tomorrow|tonight|monday|friday|the weekend|it's too late|they operate)
tomorrow|tonight|hours|days ~(?:!| left| to)
need|needed|leave|leaving|fly|flying|due|travel|travelling|starts|is ~(?: it| this| them)? (?:today|tomorrow|tonight|this (?:afternoon
  |evening|week|morning)|on monday|in (?:two|three|a few) (?:days|hours))
day ~ after tomorrow
only|have|within ~ (?:\d+|one|two|three|four|five|six|a few|twenty-four|48|24) (?:hours?|days?)(?: left| to)?
running ~ out of time
time ~ (?:is running out|sensitive|critical)
deadline ~(?: is| on| for| tomorrow)
hurry ~ up
this ~ week(?:!|\.)
enough ~ for (?:one|two|three|a few) (?:days?|hours?)
[-urgent]
not ~ urgent
urgent ~ matters contact
for ~ urgent
no ~ (?:hurry|rush)
[repeat]
again|repeatedly|repeated|recurring
still ~ (?:not|no|nothing|waiting|haven't|hasn't|isn't|the same|doesn't|can't|broken|hasnt|on)
second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth ~ (?:time|email|mail|letter|complaint|call|attempt|occasion
  |request|message|week|month|reminder|one|engineer|visit|replacement)
twice|thrice
# ~(?:nd|rd|th) (?:time|email|mail|letter|complaint|call|attempt|request|message|week|month|reminder|engineer|visit)
two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|#|several|many|numerous|countless|multiple|dozen
  |dozens ~ (?:of )?(?:different |separate |more |phone |other )?(?:times|occasions|calls|emails|mails|letters|complaints|messages
  |people|reps|agents|engineers|adjusters|visits|tickets|attempts)
every ~ (?:time|single time|day|week|month|night|morning)
each ~ time
keeps|keep ~ [a-z]+ing
no ~ (?:reply|response|answer)
already ~ (?:called|emailed|written|reported|complained|told|rang|phoned|asked|contacted|raised|sent)
previous|earlier ~ (?:emails?|mails?|letters?|complaints?|messages?|calls)
following ~ up
as ~ (?:i )?(?:already )?(?:mentioned|stated|said|explained|told) (?:before|already|last|in my)
months|weeks|years ~ (?:of|now|later|and still)
[-repeat]
again ~ (?:thank|thanks|for your|next|soon)
try|once|thank|thanks|come|back|and|never|work|works|visit|order|stay|use|buy ~ again
"""
