"""What people want to hear in English: a word of regret, a reason, an answer. Own list, in the form of `wishes_en`."""

TABLE = r"""
[apology]
apologise|apologize
apologise|apologize
say ~(?: you're| you are| they're| they are| that you are)? ?sorry
[apology#]
apology|apologies|sorry
apologise|apologize
[apology=]
apology ~(?: is| would be| should| from| wouldn't| would)(?: the least| due| in order| nice| welcome| kind| go)?
sorry ~(?: wouldn't go amiss| would be nice| would go a long| would help)
should|could|might ~(?: at least)? (?:apologise|apologize|say (?:that )?(?:they|you)(?: are|'re) sorry|say sorry)
sentence ~ that says sorry
not ~ (?:one|a|even an|so much as an) (?:sorry|apology)
owed|owe|deserve|want|expect|demand|like|need|due|awaiting ~(?: me| us| my [a-z]+)? (?:an|a|some|your|the|at least an?)(?: (?:sincere
  |written|proper|public|personal|full|formal|real|genuine|immediate))*(?: |-)?(?:apology|apologies|letter of apology|sorry)
word ~ of (?:regret|apology|sorry)
apologise|apologize ~ (?:to|for|in|at)
waiting|wait ~ (?:for|on)<gap>(?:sorry|apology|apologise|apologize)
hear|like ~(?: to hear)? (?:that )?you're sorry
[explanation]
explain
tell ~ (?:me|us)(?:,? in [a-z ]{3,20},)? (?:why|how (?!to|long|much|many|do|can|i|we|soon|often|far|old|big)
  |what (?:has |have )?(?:happened|changed|went wrong|you believe|the reason))
clarify|justify
account ~(?: for)
know|understand|hear|learn|see ~ (?:exactly |from you |the reason )?(?:why|how (?:this|it|that|on earth|come|you|such|a|the|your|could
  |money)|what (?:has |have )?(?:happened|changed|went wrong))
understand|know ~(?: the)? (?:reason|reasons|cause|what happened)
give ~(?: me| us) (?:a|an|the|some|your|one) (?:[a-z]+ )?(?:reason|reasons|explanation|answer)
say ~ (?:what|why|how) (?:it|this|that|they|the)
[explanation#]
explanation|explanations|reason|reasons|clarification
straight|honest ~ answer
[explanation=]
explain ~(?: to me| to us| me)? (?:how|why|what|the|this|that|where)
reason ~(?: for| why)<gap>\?
how ~ (?:come|is it possible|is (?:this|that|it) (?:possible|allowed|acceptable|even)|can (?:this|that|it|you|a|an|the|they)
  |could (?:this|that|it|you|a|they)|did (?:this|that|it|you|they|someone|somebody)|was|were|on earth|do you (?:explain|justify
  |get away)|does (?:this|that|it|a|the|your))<gap>\?
why ~(?: is| are| was| were| did| do| does| has| have| had| am| can| can't| would| should| on earth| the| don't| didn't| won't| isn't
  | wasn't| hasn't| haven't| i| my| you| it| not| am| weren't)[^.?!\n]{0,200}\?
what ~(?: is|'s| was| are) (?:taking|the reason|the cause|going on|causing|the problem|the hold)
what ~(?: exactly)? (?:happened|went wrong|evidence|are you waiting|gives you|gives)
i ~(?: do not| don't|'d like to| would like to| want to| fail to)(?: really| even)? (?:understand|know|see) (?:why|how)
how ~ (?:this|that|it) (?:was|is|could be|could have been) (?:possible|allowed|happened|missed)
what ~(?: it| this| that)? (?:means|it means)
how ~ (?:they|you) (?:got|get|came|come|arrived|arrive) (?:to|at|up with) (?:that|this|the)
difference ~ between
how ~ come [^.?!\n]{0,200}\?
on ~ what (?:basis|grounds|authority)
what ~ (?:on earth|the hell|exactly) (?:happened|is|are|did|was|went)
make ~ sense of
[apology!]
nobody|no|not|never|hasn't|haven't|without|didn't|refused ~(?: one| even| has| so much as| to)* (?:said sorry|apologi[sz]ed?|a sorry
  |an apology|say sorry)
[explanation!]
nobody|no|noone|can't|cannot|couldn't|could|won't|can|never|not ~(?: one| n't| not| at [a-z ]{3,25}| in [a-z ]{3,20}
  | on [a-z ]{3,20})*(?: can| could| will| would| has| is able to)?(?: even)? (?:tell|told|explain|explained|say|give)(?: me| us)? ?(?:me
  |us|why|how|what|the reason|a reason|where)
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
how|where|when|which|what ~ (?:do|can|could|does|should) (?:i|we|my|you|u) [a-z]+
how ~ (?:long|much|many|often|soon|far)
hear ~(?: from someone)?(?: what| when| whether| if)
point ~(?: me)
remind ~(?: me)
raise ~ (?:a |an )(?:po|purchase)
can|could|do|does|may|should ~ (?:i|we) [a-z]+
do|does|will|are ~ (?:you|they|u|ya) [a-z]+
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
whats|wheres|whens|hows ~ [a-z]+
do|does|is|are|will|can|did ~ (?:you guys|u guys|yall|y'all|the|it|that|they|u)[^.?!\n]{3,80} or [^.?!\n]{2,40}
could|can|would|will ~ (?:you|someone|somebody|anyone|u)(?: please| kindly| possibly)? (?:tell|say|confirm|advise|clarify|inform|recommend
  |check|point|direct)(?: me| us)?
please|pls ~ (?:advise|confirm|clarify|let me know|let us know|inform)
asking|ask|requesting|request|asked ~ (?:them |you |for you )?
  (?:to tell|to show|to provide|to send|to confirm|for (?:a |the |my |an )?(?:complete |full |written |payment )*(?:history
  |copy|copies|proof|validation|statement|breakdown|itemi[sz]ed))
let ~ me have (?:it|the|your|a|an) (?:answer|reply|response|figure|copy|final)
trying ~ to find out
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
could|would|will|can|cud|wd ~ (?:you|u|someone|somebody|one of you|anyone|anybody|your [a-z]+|you guys|a [a-z]+)(?: please| kindly
  | possibly| perhaps| just| maybe| pls)* (?!tell|say|confirm|explain|advise|let|send|provide|check|recommend|clarify|give|direct|point
  |share|inform|show|remind|email|mail|forward|find|supply|suggest|be |help|see |have a)[a-z]
what ~ are you (?:going to|gonna) do
is ~ there (?:any|a) (?:way|chance|possibility) (?:of |that |to |it |you |we |i |this )?(?:pay|paying|it (?:could|can)|you (?:could|can)
  |we (?:could|can)|i (?:could|can)|this (?:could|can))
how ~ can (?:that|this|it) (?:happen|be)
[information!]
refuse|refused|refuses|won't|wont|not|never|cannot|can't|didn't|haven't|unable ~(?: not| to| yet)*
   (?:provide|provided|send (?:me |us )?(?:a |the |any |my )?(?:copy
  |proof|statement|validation|contract|documents|breakdown)|sent (?:me |us )?(?:a |the |any |my )?(?:copy|proof|statement|validation
  |contract|documents|breakdown)|show (?:me|us)|tell me (?:what|where|who|when))
asked|requested|requesting ~ (?:for )?(?:a |the |my |an |any )?(?:[a-z]+ )?(?:proof|validation|copy|copies|documentation|payment history
  |records|breakdown|evidence|contract|statement)
"""
