"""What in English mail tells of law, and what only looks like it.

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
"""
