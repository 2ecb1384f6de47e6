"""What shows in English that a text is praise, courtesy, a question, a suggestion, or no customer's mail. Own list, like `kinds_en`."""

TABLE = r"""
[praised]
thank|thanks ~ (?:so much for|you so much for|for (?:your|the|all|being|making|helping|everything|going)|to (?:your|the|him|her|them
  |everyone))
well ~ done
kudos|bravo|hats|chapeau|compliments|commend|legend|gem|shoutout|star
thumbs ~ up
excellent|brilliant|fantastic|wonderful|amazing|superb|outstanding|perfect|lovely|delighted|delightful|impressed|grateful|gratitude
  |delicious|exceptional|fabulous|marvellous|marvelous|heartwarming|reassuring|terrific|awesome|stellar|flawless|spotless|immaculate
  |beautifully|favorite|favourite|recommend|heroes|hero|angel|saint|lifesaver|godsend|charming|helpful|friendly|patient|polite|courteous
  |professional|thoughtful|attentive|kind|kindness|happy|pleased|love|loved|loves|enjoyed|great|good|best|nice|superbly|refreshing
  |entertaining|comfy|comfortable
can't|couldn't|cannot ~ (?:fault|thank|praise|recommend|be happier|have been (?:nicer|kinder|better|more|happier)|say enough|speak highly)
above ~ and beyond
made ~ (?:my|our|her|his) (?:day|week|trip|stay|holiday)
credit ~ to
keep ~ (?:it up|up the)
five|# ~ stars?
pass ~<gap>(?:on|thanks|compliments)
please ~ tell (?:her|him|them|his|your)
never ~ (?:once made|had (?:any )?(?:issues?|problems?)|forget)
worth ~ every
props|salute|applause|pleasure|gem|delight|treat|class|smile|recommended|five-star|10/10|superstar|chuffed|thrilled|blown
fits|works|runs|looks|goes ~ (?:like a (?:glove|dream|charm|treat)|perfectly|beautifully|great|well|fine)
does ~ what it says
class ~ act
made ~ (?:my|our|her|his|their) (?:day|week|trip|stay|holiday|night|year)
honest ~ (?:price|people|work|advice|garage)
happy ~ with (?:it|this|the|my)
will ~ (?:be back|come again|buy again|order again|return|use again|definitely)
we'll|i'll ~ (?:be back|come again|come back|buy again|order again|return|definitely|certainly|recommend)
who ~ cares
quiet|sturdy|spotless|huge|generous|cosy|cozy
never ~ forget (?:it|what|how|the kindness|her|him)
well ~ (?:made|packed|worth|organised|organized|run|written)
arrived ~ (?:early|quickly|on time|next day|the next day|ahead)
fast|quick|prompt|speedy|smooth ~ (?:delivery|service|shipping|response|reply|repair|process)
no ~ (?:complaints|problems|issues|fuss)
going ~ strong
shoutout|shout-out
they|it|these ~ lasts?
you're|you ~(?: are)? the best
third|second|fourth|fifth ~ (?:pair|one|bottle|box) (?:of these|i've|i have|and (?:still|i))
say ~ what you like
beers ~ on me
bless ~ (?:her|him|them|you)
didn't|never ~ bat an eye
best ~ [a-z]+ (?:on|in|of|i've|ever|around)
even|actually ~ remembered
remembered ~ my name
[-praised]
not|isn't|wasn't|aren't|never|didn't|don't|hardly|less|no|won't|wouldn't|doesn't ~(?: a| an| at all| really| so| very| exactly| even
  | too| the| any| particularly| that| be| of| been)* (?:good|great|nice|happy|pleased|satisfied|excellent|perfect|impressed|helpful
  |friendly|recommend|best|kind|love|loved|enjoy|enjoyed|delighted|professional|polite|patient|comfortable|patience|worth)
good|kind|great|best|nice ~ (?:enough|morning|afternoon|evening|day|regards|wishes|faith|weekend|night|to know|price|of|idea|if|time|way
  |reason|order|question)
be|is|would|it'd ~ (?:a )?(?:great|good|nice|lovely|helpful|brilliant|fantastic|perfect|kind|best|pleased|happy) (?:if|to|for|when|idea
  |enough)
kind ~ regards
happy ~ (?:to|birthday|new|valentines?|anniversary|holidays|christmas|with the new)
would|should ~ (?:like|love|be grateful|appreciate)
i'd|we'd ~ (?:like|love|be (?:grateful|happy|delighted|pleased))
best ~ (?:wishes|regards|before|buy)
good ~ luck
thanks ~ for (?:nothing|trying|the (?:reply|email|mail))
patient's|patient ~ (?:files|records|data|'s)
great ~ (?:location|deal of|britain)
what|that ~ kind of
professional ~ (?:plan|version|edition)
perfect ~ condition
star ~ (?:rating|hotel)
please ~ stop
happy ~ with (?:the price|this answer|your reply|your answer|that)
first|business|economy ~ class
class ~ (?:action|b|at|of|was|is|on|for|starts)
treat ~ (?:us|me|people|customers|your|them|it)
such|some|no|what ~ (?:a )?(?:treat|class|joke)
gem ~ of a (?:reply|answer|excuse)
runs|works ~ (?:fine )?(?:until|for an hour)
huge ~ (?:bill|mess|problem|delay|queue|stain|hole|crack|increase|charge|mistake|disappointment|let-?down)
prompt ~ (?:reply|response|action|refund|resolution) (?:would|is|please)
[courtesy]
perfect|great|lovely|brilliant|super ~(?:,|!|\.)
your ~ kind
sorted
thank|thanks|thankyou|thx|thanx|ta|cheers|appreciated|appreciate|grateful|gratitude|ty
much ~ (?:appreciated|obliged)
all ~ good(?: now)?
[question]
please ~ (?:tell|let me know|advise)
how|what|when|where|which|who|is|are|does|do|may|has|have|did|should|am ~ (?:i|we|you|my|the|there|it|this|your|a|an|if|that|these
  |anyone|one|he|she|they|long|much|many|do|is|are|can|time|about|to|happens|students|children|month|order)
can|could|will|would ~ (?:i|we|my|the|there|it|this|your|a|an|if|that|these|anyone|one|he|she|they|long|much|many|do|is|are|can|time
  |about|to|happens|students|children|month|order)
wondering|enquire|inquire|enquiry|question
whats|wheres|hows|whens|anyone|anybody ~ [a-z]+
curious|wondering|thinking ~ (?:of|about|if|whether)
does|do|is|are|will ~ (?:it|the [a-z]+|you guys|they|that|this|[a-z]+) (?:come|work|fit|have|include|support|open|run|go|fly|take|allow
  |sell|cost|ship|still|on|available|possible|compatible|included|allowed|true|normal|safe|ok|okay)
will|does|do|is|are|can ~ the [a-z ]{3,25}(?:fit|work|have|come|include|run|open|take|sell|still|with)
how ~ much
which ~ [a-z]+
[suggestion]
would ~ (?:help|be welcome)
one ~ (?:tiny|small|little) thing
提议|要是能|若是能|若能|小念头|不妨
suggest|suggestion|suggestions|suggesting
would|might|could|may|it'd|it ~(?:'d| would| be| it| also| really| we| you)* (?:be )?(?:nice|nicer|great|good|lovely|helpful|handy
  |useful|better|an idea|a good idea) (?:if|to have|to see|for|with)
might|could|couldn't|why|can't|how|what ~(?: about| not| we| you| don't you| consider)* (?:try|have|add|adding|consider|introduce|offer
  |offering|put|putting|make|making|think about|do away|provide|install|include|having|opening)
have|has|had ~ (?:you|anyone) (?:ever )?(?:thought|considered|tried)
idea|ideas|thought ~(?: for|:|,| would|\.)
please ~ (?:consider|add|bring back|introduce)
feature ~ request
wish ~ (?:there was|there were|you had|you would|you sold|you'd)
should ~ (?:be offered|have an|offer|allow|include|be able|be optional|add|be allowed)
i ~ want<gap>to have a
that ~ is all
maybe|perhaps ~ (?:you (?:could|should|might)|a|an|add|have|put|make|offer|use|larger|bigger|more|some|try|consider|next time)
wish ~ (?:the|your|this|that|they|it|my) [a-z ]{1,30}(?:had|would|could|were|was|offered|came|let|remembered|showed|allowed)
you ~ (?:might|may|could)(?: want to| like to| wish to| also| perhaps)* (?:consider|think about|try|add|put|look at|offer|have|provide
  |introduce|use|make)
how ~ about
just ~ (?:a|an) (?:thought|idea|suggestion|tip)
add|stock|bring ~ (?:back )?[a-z ]{2,20}(?:option|mode|milk|button|to the (?:menu|machine|app|site|shop|list))
those ~ of us
customers ~ would
improvement|improvements|tip
let ~ us (?:pay|choose|book|use|bring|have)
that's|thats ~ all i ask
if ~<gap>(?:would thank you|would be (?:great|lovely|perfect|happier|grateful)|we'd be)
otherwise ~ (?:perfect|lovely|great|fine|good|excellent)
a|an|one|another ~ [a-z]+ (?:on|by|near|at|in|next to) the [a-z ]{3,25}(?:would|,? that's all)
[advert]
unsubscribe|seo|backlinks|backlink|catalogue|wholesale|leads
we ~ (?:are (?:a )?(?:leading|professional|specialized|specialised|an? established)|offer (?:affordable|our|a|you|high)|help businesses
  |specialise|specialize|provide (?:affordable|quality|high|a wide)|supply|manufacture|can offer)
leading ~ (?:manufacturer|supplier|provider)
free ~ (?:audit|quote|consultation|trial|sample|demo|seo)
limited ~ (?:time offer|offer|stock)
click ~ (?:here|below|the link)
reply ~ (?:yes|stop)
share ~ our (?:portfolio|catalogue|catalog|price)
greetings ~ of the day
dear ~ (?:valued )?(?:customer|sir|member|subscriber|winner)
congratulations|winner|prize|lottery|won
discount ~ (?:code|on (?:all|orders)|of \d)
our ~ (?:new |spring |latest |summer |autumn |winter )*(?:catalogue|collection|newsletter|webinar|product range|portfolio|services
  |brochure)
webinar|newsletter|subscribe
we ~ (?:would like|are pleased|are happy|are delighted) to (?:offer|introduce|invite|present|announce)
our ~ (?:best (?:prices|price|offer)|company (?:offers|provides|specialises|specializes)|factory|team of experts)
manufacturer|manufacturers|exporter|supplier ~ of
best|competitive|factory ~ prices?
[-advert]
dear ~ (?:customer (?:care|service|services|relations|support)|sir or|sir,?\n|sirs?/?)
unsubscribe|unsubscribed|newsletter ~<gap>(?:still|again|but|me|times|don't|loved|i )
your ~ (?:newsletter|catalogue|brochure)
[notice]
intended|meant ~ for
please ~ disregard
disregard
休假|返岗|暂停服务|紧急事项请联系|机房|如非本人操作|祝您生活愉快|发到您这儿了|发到您这里了
out ~ of (?:the )?office
automatic|automated|auto ~[- ]?(?:reply|response|message|generated)
do ~ not reply
no ~ action (?:is )?(?:needed|required)
notice ~(?::| (?:of|is hereby))
planned|scheduled ~ (?:maintenance|outage|works)
need ~ to take any action
this ~ is (?:a|an) (?:test|automated|automatic|reminder|system)
test ~(?:\.|,| mail| email| message| please ignore)
please ~ ignore
wrong ~ (?:address|person|inbox|number|email)
sent|forwarded ~ (?:to )?(?:you |this )?(?:by mistake|in error)
your ~ (?:order|parcel|package|payment|subscription|booking|statement) (?:has been|is|was) (?:shipped|dispatched|received|confirmed
  |delivered|processed|ready|on its way|successful)
are ~ we still on
see ~ you (?:on|at|then|there|tomorrow|sunday|saturday)
minutes ~ of the
out ~ for delivery
reminder ~(?::| that| of)
your ~ (?:order|parcel|package|payment|subscription|booking|statement|appointment|delivery|verification code|one-time|invoice
  |account)(?: [a-z]{0,4}[0-9]+)? (?:has been|is|was|will) (?:shipped|dispatched|received|confirmed|delivered|processed|ready|on its way
  |successful|out for|arrive|be delivered|due|available|attached|scheduled|renewed)
please|kindly ~ (?:use the|note that|be advised|be informed|find attached|see attached|bring (?:the|your)|join)
the ~ (?:fire drill|meeting|office|building|library|shop|service|system|car park|lift) (?:is|will be|on) (?:on|closed|open|unavailable
  |down for|at)
attached ~ (?:is|are|please find|you will find)
i ~ (?:will be|am) (?:at the meeting|in the meeting|out of|on leave|away|travelling|there|late|bringing)
meeting ~ (?:on|at|is|will|has been|minutes|agenda|room)
agenda
just ~ sent it
sent ~ (?:it|you a dm|a dm|dm)
dm ~ sent
dm'd|dmed
will ~ (?:bring|be at|join|attend|dm|do)
see ~ (?:you|u) (?:soon|on|at|then|there|tomorrow|later|monday|friday)
no ~ worries
haha|lol|hahaha
next ~ time ?:
check ~ your (?:dms?|inbox|messages|email)
dms
all ~ good now
[favour]
could|can|would|will|cud ~ (?:you|u|someone|somebody|one of you|anyone|you guys|your [a-z]+|we|i)(?: please| kindly| possibly| perhaps
  | just| maybe| pls)* (?!tell|explain|be |it|have a look at why)[a-z]+
please|pls|plz|kindly ~ (?!be advised|note|see|find|reply|disregard|ignore|do not)[a-z]+
would ~ it be possible
i|we|i'd|we'd ~ (?:would |'d )?(?:be grateful|appreciate it|like to (?:request|ask|change|cancel|book|order|return|send|stop|move|arrange
  |pay))
is ~ (?:there any (?:way|chance)|it possible)
may ~ (?:i|we) (?:have|ask|request|please|get|change|pay)
no ~ (?:hurry|rush)
when ~ (?:passing|you have (?:a moment|time)|convenient)
i|we ~ need (?:to (?:change|amend|update|cancel|book|move)|a copy|an? [a-z]+ (?:letter|form|label|invoice))
[demand]
demand|demanding|insist|disgusted|enough ~(?: is enough)?
i|we ~ (?:want|expect|deserve|demand|need) (?:my|our|a full|an apology|an explanation|compensation|that|this|you|somebody|someone|him|her
  |them|it|answers)
now ~(?:!|\.)
fix|sort ~ (?:this|it|that)
stop ~ [a-z]+ing
give ~ me (?:my|back)
must ~ (?:be|do|stop|act)
"""
