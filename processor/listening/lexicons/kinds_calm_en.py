"""What shows in English that a text is praise, courtesy, a question, a suggestion, or no customer's mail. Own list, like `kinds_en`.
"""

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
[courtesy]
perfect|great|lovely|brilliant|super ~(?:,|!|\.)
your ~ kind
sorted
thank|thanks|thankyou|thx|thanx|ta|cheers|appreciated|appreciate|grateful|gratitude|ty
much ~ (?:appreciated|obliged)
[question]
please ~ (?:tell|let me know|advise)
how|what|when|where|which|who|is|are|does|do|may|has|have|did|should|am ~ (?:i|we|you|my|the|there|it|this|your|a|an|if|that|these
  |anyone|one|he|she|they|long|much|many|do|is|are|can|time|about|to|happens|students|children|month|order)
can|could|will|would ~ (?:i|we|my|the|there|it|this|your|a|an|if|that|these|anyone|one|he|she|they|long|much|many|do|is|are|can|time
  |about|to|happens|students|children|month|order)
wondering|enquire|inquire|enquiry|question
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
"""
