"""What the writer did before writing, in English: "I rang three times", "emailed you on Monday". Pure.

The writer must be the one who turned to somebody: "they called me" is no prior contact, nor is what is only asked for
("please call me"). The span is the part of the clause that says it, and may hold other facts (a date, a count). The value is
the text.
"""

import re

from processor.listening.later import later
from processor.listening.reading import FactType
from processor.listening.spotting import Rule, Setting

_PEOPLE = (
    r"(?:you|your|them|him|her|the|a|an|customer|support|service|company|shop|store|bank|seller|courier|police|agent|supervisor|"
    r"manager|someone|somebody|staff|several|many|multiple|"
    r"two|three|four|five|six|[0-9]{1,2}|different|over|on|in|at|about|this|it|and|again|yesterday|last|twice|back|every|for|to|"
    r"by|up|online|before|already|times|times?|all|my|reception|"
    r"both|from|after|with|and|when|(?-i:[A-Z]\w+)|$)"
)
_DID = (
    "called|phoned|rang|rung|telephoned|emailed|e-mailed|mailed|wrote|written|texted|messaged|contacted|spoke|spoken|chatted|"
    "complained|reported|disputed|faxed|chased|flagged|"
    "escalated|alerted|notified|informed|begged|queried|replied|talked|submitted|posted on|tweeted|raised|appealed|enquired|inquired"
)
_WITH_OBJECT = (
    r"sent (?:[a-z]+ ){0,3}?(?:letters?|e-?mails?|messages?|photos?|pictures?|proof|documents?|forms?|copies|certificate|it in|"
    r"it to you|dm|complaint|request|name|reading|listings?|evidence|receipts?|screenshots?|invoice|copy|details|statement)|"
    r"sent (?:them|you|your|the|my) [a-z]+|"
    r"(?:filed|lodged|made) (?:a|an|my|the|several|two)?\s?(?:police |formal |official )?(?:complaint|report|dispute|claim|affidavit)|"
    r"submitted (?:a|an|my|the|several|two|all)?\s?(?:[a-z]+ )?(?:complaint|report|dispute|claim|request|form|ticket|packet|"
    r"documents?|paperwork)|"
    r"left (?:a|an|two|three|four|five|six|several|many|numerous|multiple|[0-9]{1,2})?\s?(?:voice ?)?(?:message|messages|"
    r"voicemail|voicemails|mails?|notes?|review)|"
    r"made (?:a|an|several|two|three|many|[0-9]{1,2})?\s?(?:phone |police |formal )?(?:calls?|complaints?|reports?|enquir(?:y|ies))|"
    r"placed (?:a|several) (?:phone )?calls?|placing a call|reached out to|been in touch|got in touch|followed up|"
    r"filled (?:in|out) (?:your|the|a|an)\s?(?:[a-z]+ )?form|opened (?:a|an|two|three|several) (?:support )?(?:tickets?|case|"
    r"claim)|logged (?:a|an) (?:ticket|call|fault|complaint)|"
    r"requested [a-z]+ from|asked (?:in the chat|them|(?:you|your|the|customer|several|for help) [a-z]+|[a-z]+ times|twice|"
    r"repeatedly)|told (?:you|your|hr|them|the [a-z]+)|"
    r"went (?:back )?to (?:the police|the|your) (?:store|shop|branch|bank|office|counter|desk)|visited (?:the|your) (?:store|shop|branch|"
    r"office)|went (?:in|through) (?:the|your) (?:chat|helpline)|"
    r"(?:tried|trying|attempted) (?:to (?:contact|call|ring|phone|reach|get through|get hold|email|speak|chat|resolve)|calling|"
    r"ringing|phoning|emailing|contacting|the chat|your chat|your helpline)|"
    r"let (?:them|you|him|her) know|been (?:calling|emailing|ringing|phoning|chasing|messaging|contacting|writing|asking|trying "
    r"to (?:contact|call|ring|phone|reach|get|speak|resolve|sort)|"
    r"on the phone)|kept (?:calling|ringing|asking|chasing)|"
    r"spent (?:[a-z0-9]+ ){1,4}on (?:the phone|hold|chat)|been (?:back and forth|passed)|asked for|returned your call|waited on "
    r"hold|mailed|"
    r"been (?:in|into (?:the|your) (?:branch|shop|store|office))(?: (?:twice|[a-z]+ times|with))?|"
    r"brought (?:it|them|the [a-z]+) (?:in|back|to (?:you|the|your))|"
    r"took (?:it|them) back to (?:you|the|your)|sent (?:this|it|them) (?:before|in|again|to you)|logged (?:it|this)|"
    r"held a (?:conference )?call|come to the (?:drop-in|counter|desk|office)|stood (?:at|in) your|sat in your|"
    r"used (?:the|your) (?:live )?chat|been through (?:the|your) (?:chat|chatbot)|kept your [a-z]+ diary"
)
_FIRST = later(
    r"(?<![A-Za-z'])(?:i|we|i've|we've|ive|weve|i'd|my (?:wife|husband|son|daughter|mother|mum|mom|father|dad|partner|lawyer|"
    r"solicitor|neighbour))(?![A-Za-z'])"
)
_THIRD_PERSON = later(
    r"(?<![A-Za-z'])(?:they|he|she|who|which|someone|somebody|nobody|no one|everyone|they've|he's|she's|who's)(?![A-Za-z'])"
)
_BETWEEN = later(
    r"(?:\s(?:have|had|'ve|also|already|even|just|then|finally|again|now|both|only|still|since|myself|did|got|[a-z]{2,12}ly)){0,4}\s$"
)
_ALSO = later(r"(?:\b(?:and|then|but|or)|,)(?:\s(?:have|had|also|already|even|just|then|finally|again|i've|[a-z]{2,12}ly)){0,2}\s$")
_BARRED = later(
    r"(?:\b(?:never|not|was|were|be|being|is|are|got|get|gets|please|to|will|would|can|could|should|must|if|unless|a|an|the|"
    r"your|their|his|if i|unless i|if we|had i)|n't|you|you've|you had|"
    r"you have(?: (?:already|also|never|since))?)\s(?:ever |even |actually |yet )?$"
)
_AT_START = later(
    r"\W*(?:@\w+\W+)?(?:(?:have|had|having|already|also|and|then|finally|again|even|just|so|but|after|upon|since|times)\s){0,3}$"
)
_AUXILIARY = (
    r"(?<![A-Za-z'])(?:(?:i|we|i've|we've|ive)\s)?(?:(?:have|had|'ve|also|already|even|then|just|finally|personally|immediately|"
    r"previously|repeatedly)\s){0,3}$"
)
_TAIL = (
    rf"(?:(?! and (?:{_DID})\b)"
    r"(?! and (?:they|he|she|it|i|we|then|the|was|were|got|each|all|still|now|no|not|never|nothing|nobody|no one|everyone|"
    r"someone|your|have|had|did|do|every)\b| but | because | so | i (?:was|am|got|have)\b| (?:on|in|since|by) xx)"
    r"(?:[ap]\.m\.|[^.!?;,:\n()\"]|\.(?=[0-9]))){0,70}"
)


def _of_writer(match: re.Match[str], setting: Setting) -> str | None:
    """Take what the writer did: "I" or "we" stands right before the verb or begins the row of verbs, or the clause begins with it."""
    before = setting.before(match.start(), 90).replace("’", "'")
    before = before[max(map(before.rfind, (". ", ": ", '" ', "- "))) + 1 :].lstrip()
    if _BARRED.search(before):
        return None
    first = _last(_FIRST, before)
    if match["fact"][:5].lower() == "sent " and " back" in match["fact"].lower():  # a parcel, not a letter
        return None
    after = before[first:] if first is not None else ""
    if first is not None and _BETWEEN.match(after):
        return match["fact"]
    if match["to"] is None or match["fact"][:4].lower() == "told":  # "Told it was late", "reported debt": not the writer's doing
        return None
    begins = _AT_START.match(before) if first is None else _ALSO.search(after) and not _THIRD_PERSON.search(after)
    return match["fact"] if begins else None


def _last(pattern: re.Pattern[str], text: str) -> int | None:
    end = None
    for match in pattern.finditer(text):
        end = match.end()
    return end


def _of_noun(match: re.Match[str], setting: Setting) -> str | None:
    return None if re.search(r"\b(?:your|their|his|her|from|no|any)\s(?:\w+\s)?$", setting.before(match.start(), 20)) else match["fact"]


_OBJECT_HEADS = (
    "sent filed lodged submitted left made placed placing reached been got followed filled opened logged requested asked told went visited "
    "tried trying attempted let kept spent returned waited used mailed brought took held come stood sat"
)
_SMALL_NUMBERS = "one two three four five six seven eight nine ten eleven twelve"
RULES = (
    Rule(
        FactType.PRIOR_CONTACT,
        (*dict.fromkeys(re.split(r"[ -]", verb)[0] for verb in _DID.split("|")),),
        rf"(?P<fact>(?:{_DID})\b(?!\s(?:me|us|id|it down|down|myself|out|by|to (?:was|were|said|told))\b)(?:(?P<to>)(?= {_PEOPLE}\b|[.,;!]|"
        rf"$))?{_TAIL}(?<! ))",
        _of_writer,
        before=_AUXILIARY,
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        tuple(_OBJECT_HEADS.split()),
        rf"(?P<to>)(?P<fact>(?:{_WITH_OBJECT})\b{_TAIL}(?<! ))",
        _of_writer,
        before=_AUXILIARY,
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        (
            "police",
            "a",
            *_SMALL_NUMBERS.split(),
            "several",
            "numerous",
            "multiple",
            "countless",
            "many",
            "after",
            "despite",
        ),
        rf"(?P<fact>police report (?:was|has been) (?:filed|made)|a (?:phone )?(?:call|complaint|report) was (?:made|filed)(?: "
        rf"to)?{_TAIL}|(?:several|numerous|multiple|countless|many) "
        rf"(?:phone )?(?:notifications|calls|e-?mails|letters|messages|complaints|requests|attempts|reminders) (?:to|"
        rf"with)\b{_TAIL}|(?:(?:after|despite) )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|"
        rf"countless) "
        rf"(?:phone )?(?:calls|e-?mails|letters|messages|complaints|requests|reminders)\b(?= since| to you|, (?:no|not|one|and)|$|[.]))",
        _of_noun,
    ),
)
