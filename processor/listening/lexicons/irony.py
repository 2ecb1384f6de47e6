"""What irony is made of, English and Chinese: own lists. Pure data.

A line of FORMULAS is a pattern; names in braces stand for the alternatives of WORDS. FAILURE tells that something went wrong,
PRAISE that a clause praises and nothing else.
"""

WORDS = {
    "thanks": "thanks|thank you|thx|cheers|much obliged",
    "much": "so much|very much|a lot|a bunch|a million",
    "great": "great|wonderful|brilliant|lovely|fantastic|perfect|marvellous|superb|convenient|charming",
    "kind": "kind|nice|lovely|thoughtful|generous|helpful|convenient|considerate",
    "good": "nice|good|great|excellent|fantastic|brilliant|amazing|superb|impressive|top|well|keep up the (?:good|great|excellent)",
    "able": "great|excellent|brilliant|good|amazing|wonderful|fantastic|fast|quick|efficient|experts?|masters?|superb|talented|skilled",
    "harming": r"(?:wast|ruin|los|ignor|trying to tak|taking my|charg|mak|leav|cancel|keep|letting me|mess|hang|break|delay|ly)\w{0,9}",
    "harm": "drive|leave|ignore|lose|forget|not|charge|cancel|hang|keep|take|make|tell|send|warn",
    "lack": "lack|delay|wait|headache|runaround|mess|nightmare|fine|parking fine",
    "more": "another|a broken|more|again|yet|a second|a third|one more",
    "trouble": (
        r"(?=[^.?!\n]{0,45}\b(?:los\w{1,3}|break\w{0,3}|broke\w?|wrong|ruin\w{0,4}|fail\w{0,4}|wast\w{1,4}|ignor\w{1,4}|again|late|still|not"
        r"|never|nothing|another|third|second|only|fee|charge\w?|surcharge|start|treat|cancel\w{0,6}|managed|standing|wait\w{0,3}|hours|rain))"
    ),
    "then": r"(?=[\s,.!…]*(?:$|another|now|so|again|you|my|the|just|that|thanks|yet|how))",
}
FORMULAS = r"""
(?:{thanks})(?: {much})? for (?:nothing|not|never|no|the(?: total| complete| utter)? (?:{lack})|absolutely nothing)\b
(?:{thanks})(?: {much})? for (?:{harming}|forgett\w{0,3}|overcharg\w{0,3}|sending (?:me )?the wrong|yet another|another|double)\b
(?:oh|just|well|that's just|isn't that|simply) (?:{great}){then}
(?:oh )?how (?:{great})(?=[\s,.!…]*(?:$|another|now|again|yet))
just what (?:i|we) (?:needed|wanted)(?=[^.?!\n]{0,20}\b(?:{more}))
(?:{great}|super|good|nice)[,.!… ]{1,4}(?:another|yet another|again)\b
(?:{good}) (?:work|job|way to|effort|going|one|done)\b{trouble}
(?:i |just |really |do |absolutely ){0,3}love (?:how|it when|the way|being|waiting|paying)\b(?![^.?!\n]{0,40}(?:always|helped|smile))
slow (?:hand)?clap\b|yeah,? right\b|colou?r me\b|lucky me\b|good luck with that\b|so much for\b|must be nice\b
what (?:a|an) (?:\w{4,10} )?(?:surprise|treat|delight|pleasure|joy|way to)\b{trouble}
how (?:{kind}) of\b(?=[^.?!\n]{0,30}\b(?:{harm}))
(?:{able}) (?:at|in) (?:los|ignor|wast|charg|tak|cancel|mess|forget|ly|hid|break|delay)\w{1,6}
world[- ]class (?:incompetence|delays?|chaos|excuses?)\b
(?:congratulations|congrats|bravo|made my day)\b{trouble}
"""
FIRST_WORDS = frozenset(
    {
        *(
            "thanks",
            "thank",
            "thx",
            "cheers",
            "much",
            "oh",
            "just",
            "well",
            "that's",
            "isn't",
            "simply",
            "how",
            "great",
            "wonderful",
            "brilliant",
        ),
        *(
            "lovely",
            "fantastic",
            "perfect",
            "super",
            "good",
            "nice",
            "excellent",
            "amazing",
            "superb",
            "impressive",
            "top",
            "keep",
            "i",
            "really",
        ),
        *(
            "do",
            "absolutely",
            "love",
            "slow",
            "yeah",
            "colour",
            "color",
            "lucky",
            "so",
            "must",
            "what",
            "fast",
            "quick",
            "efficient",
            "expert",
        ),
        *("experts", "master", "masters", "talented", "skilled", "world", "congratulations", "congrats", "bravo", "made", "marvellous"),
    }
)
FORMULAS_ZH = r"""
[呵嗬]{2,6}|哈哈哈?[，。,]?(?=[^，。]{0,8}(?:又|还|第))
谢谢?(?:您|你们?)?全家|谢谢(?:您|你们?)?(?:让我|害我|把我|浪费|毁了|骗)
(?:真|可真|真是|还真)(?:得|要|是)?(?:谢谢|感谢|多谢)(?:您|你们?|贵)?(?:啊|了|呢)?(?=[^。]{0,20}(?:又|让我|害|白|没|还|坏|丢|拖|错|骗|涨|等|断|晚|迟|才|不))
感谢(?:您|你们?|贵司|贵公司)?(?:让我(?:白|又|等|浪费|多|体验|明白|知道|学会|见识)|把我|浪费|毁了|的拖延)
(?:真|倒|倒是|真是)(?:会|能|好意思|行啊?|有本事|有一套|了不起|厉害)(?=[，,。！!啊呀呢做办拖推装坑骗糊忽甩踢赚想][^。]{0,12}(?:错|坏|没|不|还|又|骗|拖|扣|等|丢|$))
(?:你们的|您的)[“"][^”"\n]{1,8}[”"]真|(?:好|真)一个[“"]?(?:优质|贴心|金牌|专业|先进|诚信|官方|极速|贵宾|五星|高端|人性化|高效)
[🙃👏]|长见识了(?=。|！|$)|大?开了?眼[了界]|涨知识了|活久见|[^，。]了个寂寞|可喜可贺|高[，,！!]实在是高
恭喜(?:你们|贵)[^。]{0,6}(?:成功)?(?:把|又|刷新)?|(?:效率|速度|服务|态度)可?真是?(?:高|快|好)(?:啊|呀|呢)
"""
WEARY = r"呵|嗬|哈|长见识|眼|久见|寂寞|知识|🙃|what (?:i|we)|\blove\b|well done|so much for|lucky|colou?r me|slow|luck"
FAILURE = (
    r"\b(?:another|again|still (?:not?|haven't|hasn't|waiting|broken|don't)|wrong|broken?|broke|late|delay(?:ed|s)?|missing|cancel\w{0,6}"
    r"|fail\w{0,4}|crash\w{0,4}|lost|damaged|useless|ignor\w{1,4}|wait(?:ed|ing)?|on hold|never|refus\w{1,4}|(?:over)?charged|twice"
    r"|ruin\w{0,4}|nobody|no one|nothing|no (?:reply|answer|response|refund|show)|\w{2,6}n't|not|error"
    r"|(?:third|fourth|fifth|sixth|second) (?:time|week|day|month)|(?:two|three|four|five|six|\d{1,3}) (?:hours|weeks|months)"
    r"|cold|empty|leak\w{0,4}|closed|stuck|dead|smashed|hung up|off again)\b"
)
FAILURE_ZH = (
    "第[二三四五六七八九十\\d]+次|又[^，。]{0,6}(?:错|坏|漏|晚|迟|停|断|没|取消|延|扣|丢|卡|来|是)|还是?没|还在|没[人有]?[到来回收管接修理发退送]|[送发寄装搞弄算扣]错"
    "|坏|漏|丢|等了|迟到|晚点|取消|不[来接理退回管修发送给]|没用|崩|卡|断|破|碎|脏|拖|投诉|白等|白跑|失败|打不开|用不了|黑屏|死机|超时|过期|少了|缺"
    "|涨价|扣了|骗|小时|关机|停电|漏水|凉|冷|馊"
)
PRAISE = frozenset(
    {
        *(
            "great",
            "wonderful",
            "brilliant",
            "lovely",
            "fantastic",
            "perfect",
            "excellent",
            "amazing",
            "marvellous",
            "superb",
            "nice",
            "bravo",
        ),
        *("awesome", "terrific", "impressive", "super", "charming", "outstanding", "incredible", "stellar", "well", "done", "good", "job"),
    }
)
BESIDE_PRAISE = frozenset(
    {
        *(
            "oh",
            "just",
            "so",
            "how",
            "absolutely",
            "simply",
            "that's",
            "this",
            "is",
            "what",
            "really",
            "yeah",
            "wow",
            "truly",
            "a",
            "an",
            "and",
        ),
        *("very", "work", "service", "stuff", "you", "guys", "team", "everyone", "all", "news", "day", "start", "experience", "timing"),
        *("surprise", "indeed", "effort", "customer"),
    }
)
PRAISE_ZH = (
    "(?:哇|哦|噢|啊|嗯|好吧|真的?|真是|可真是?|实在|实在是|简直|你们|贵司|贵公司|这服务|这速度|这效率|这质量|服务|速度|效率|质量|太|很|挺|又|那|这|还"
    "|就|是|非常|也|果然|的|我|得)"
    "{0,5}"
    "(?:太好了|太棒了|好极了|真好|真棒|真行|很好|棒极了|厉害|厉害了|了不起|完美|优秀|高效|快|周到|贴心|给力|靠谱|专业"
    "|赞|好|棒|惊喜|开心|感动|满意|好样的|好评|佩服|服务真好)"
    "(?:啊|呀|呢|了|您|你们?|吧|哈|的|服务){0,3}"
)
GENUINE = (
    r"\b(?:thanks?|helpful|replaced|sorted|fixed|resolved|arrived|quickly|happy|recommend|friendly|kind)\b"
    "|谢谢|解决了|修好了|换好了|退了|到账了|满意|感谢|终于|及时"
)
