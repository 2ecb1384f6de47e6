"""What shows the kind of a text in other words, English and Chinese. Own list; the sections are those of `kinds_en`."""

TABLE = r"""
[notice]
you ~ have (?:been (?:added|removed|subscribed|invited|assigned|selected|unsubscribed)|a new (?:message|voicemail|follower))
to ~ (?:change|manage|update) your (?:settings|preferences|subscription)
follow|click|use ~ the link (?:below|in this)
i ~ (?:have left|no longer work|am no longer (?:with|at)|will be back)
left ~ the company
this ~ (?:mailbox|inbox|address|email|message) (?:is|was|has been) (?:not monitored|unattended|automatically|sent automatically|only)
meant|intended ~ for (?:a different|another|someone|somebody|the)
wrong|different|another ~ (?:person|[A-Za-z]+), i (?:haven't|have not|am not|don't|never)
not ~ the person you
dear ~ (?:grandpa|grandma|mum|dad|auntie|uncle|diary|santa|webmaster|hiring|recruiter|friend|all,)
guest ~ posts?
i ~ came across your
fwd|fw ~:
love ~ from
无须回复|无需回复|请勿直接|仅用于系统|拨打总机|不是我，同名|同名不同|不是本人订|号码弄错|打错了|发给您了吧|不是我订|我不是~<few>(?:先生
  |女士|同学)
请转给|转给~<few>那位
【~[^】]{2,12}】
敬请谅解|带来不便|不便之处
[praised]
for ~ life
bless|hats ~ (?:her|him|them|you|off)
more ~ of (?:this|that|these|them)
made|makes ~ (?:my|our|her|his|their|an old|a) (?:[a-z]+ )?(?:day|week|month|year|morning|evening|christmas|weekend)
well ~ (?:thought|designed|run|done|organised|organized|explained|made|worth)
never ~ once (?:complained|lost|rushed|hurried|made me feel)
kept|found|stayed|waited|helped|carried|walked|drove|brought|lent|held|sat|saved ~ (?:with )?(?:me|my|us|our|her|him|an old|the very)
tell|thank|pass|let ~ (?:her|him|them|the|on|your)<few>(?:know|thanks|made|from me|how)
the ~ best
five|ten|top ~ (?:stars|out of ten|marks)
on ~ time, (?:and|with|clean)
鼓掌|敬佩|鞠躬|鞠个躬|恩人|暖心|心头一热|心里一热|热乎|省心|走心|开窍|亮堂|没话说|稳|老样子|一辈子忘不了|带句话|捎句话|替我谢
  |笑翻|像在家里|宾至如归|有爱
[-praised]
for ~ life (?:insurance|cover|policy|assurance)
稳~(?:定|压|赚|不住)
[suggestion]
proposal|tip|thought|suggestion|idea ~:
it'd|it|that ~(?: would|'d)? (?:help|save|spare|be (?:handy|good|nice|useful|great|helpful|kinder|fairer|simpler|safer|easier|a help))
what|how ~ about (?:a|an|some|more|having|putting)
would ~ (?:do wonders|be handy|spare|make (?:life|all the)|come in handy|cheer|brighten|thank you)
put|add|hang|install|label|print ~ (?:something|a|an|some|the)
smaller|larger|bigger|longer|shorter|separate ~ [a-z]+(?: [a-z]+)? (?:for|please|pls|would)
why ~ (?:do we|don't you|don't we|can't we|couldn't we|not)
perhaps ~ [a-z]+
建议|提议|呼吁|不妨|何不|省得|要是能|若能|如果能|最好能|贴个|装个|加个|设个|放个|划个|压几道|多加|加两趟|改成|就更好
能不能~<han>(?:装|加|限|让|设|贴|放|多|提前|延长|支持)
[favour]
kindly|please ~ (?:let me have|provide|cease|supply|arrange|change|send|confirm|amend|forward|transfer|close|cancel|update|add|move|issue
  |book)
may|might|could ~ (?:i|we) (?:swap|have|change|move|borrow|collect|get|take|book|ask)
would ~ (?:you accept|it suit|somebody|someone|you mind)
should ~ be [A-Za-z]+ (?:[A-Za-z]+)?, not
is ~ there any (?:chance|possibility|way)
with ~ effect from
under ~ the freedom of information
i'd|i ~(?: would| should)? like to (?:send|return|change|move|cancel|book|order|swap|close|add)
烦请|劳驾|有劳|请协助|请安排|请更正|请改|请补|请换|挪到|改到|改下|改一下|更正|正确为|可以分|能分|缓一缓|先交
辛苦~<few>(?:联系|看一看|看看|查一下|查查|帮忙|处理|安排|跟进)
能~<few>(?:提前|转成|分|先|帮)<han>(?:吗|？)
[question]
does|do|is|are|may|can|how|what|which|when|where ~ [^.?!\n]{4,120}\?
吗？|么？|多少|哪儿|哪天|几点|怎么办理|要不要|会不会|能不能
[fault]
nobody|noone|no ~(?: one)? (?:answers|answered|came|comes|knows|knew|wrote|writes|informed|met|told|budges|mends|has written|rang|rings)
nothing ~ (?:since|came|arrived|left|works|moved)
been ~ (?:shut|closed|out|off|down|broken|waiting|skipped|cancelled|moved|lost|stopped|dark|cold|dead) (?:for|since|again|all)?
was|were|is|are|got ~(?: all)? (?:cancelled|lost|skipped|missing|gone|dark|dead|cold|wet|torn|bent|cracked|smashed|grey|mouldy|stale
  |broken|late|wrong|empty|full of|shut|closed|declined|refused|turned away|charged)
without ~ (?:a line|notice|warning|heating|water|power|a word|asking|telling|explanation)
instead ~ of
still ~ (?:shows|says|comes|nothing|no|not|there|missing|dark|closed)
keeps|kept ~ [a-z]+ing
comes|came|fell|went ~ (?:off|apart|out|through|back empty|down|in pieces|loose)
turned ~ (?:all|my|out|up (?:late|broken))
wipes|deletes|loses|drops|crashes|freezes|sticks|jams|leaks|drips|hums|rattles|squeaks
wrong|third|fourth|fifth ~ [a-z]+
没人|没来|没到|没退|没修|没给|没动静|没动过|没回|没开|没通|没影|没了|不见了|不认|不退|不换|不修|不理|不接|不给|不让|不管|不符|不对|不一样
  |缺了|少了|漏了|断了|停了|坏了|坏的|碎了|裂了|掉了|卡了|卡成|闪退|掉线|黑屏|乱了|全乱|错了|写错|算错|发错|送错|变成|缩水|过期|发霉|发灰
  |馊了|化成|退不|打不通|连不上|登不上|用不了|转不|进不去
扣~<few>(?:着|了|我|钱|费|元|块)
多~(?:扣|收|出|了一)
又~<few>(?:坏|断|停|没|错|取消|漏|延|推|掉|扣)
被~<few>(?:取消|扣|退|封|停|拒|降|改|挪|占|拆|换|骂|赶|撂|晾|忘|漏|涂改)
说好~<han>(?:没|不|结果|到现在|变|却|可|一)
写的是|写着|说的是|标的是|合同写~<han>(?:结果|实际|可|却|到了|来了|收到|一)
runs|run|fits|fit ~ (?:small|large|big|tight|short|narrow)
味道~<few>(?:更大|太大|很大|更重|怪|不对)
有~(?:味道|异味|怪味)
被子|床单|枕头|毛巾|房间|墙~<few>(?:潮|脏|霉|黄|黑|破|臭)
严重影响|严重扰民|影响~<han>(?:休息|睡眠|睡觉|生活|出行|通行|工作|健康|学习)
无法正常|没法正常|不能正常~<few>(?:使用|休息|生活|工作|上班|睡觉|登录|通行)?
[-favour]
how|where|what|when|who|which|why ~ (?:can|could|do|would|may) (?:i|we|you|one)
can|could ~ (?:someone|anyone|anybody|somebody|you|u) (?:please )?(?:explain|tell|clarify)
[question]
can|could|would ~ (?:someone|anyone|anybody|somebody)(?: please| kindly)? (?:explain|tell|clarify|confirm|advise)
[-suggestion]
add|adding ~ (?:a|an|another|one more|my) (?:bag|bags|seat|passenger|name|person|card|line|phone|user|baby|infant)(?: [a-z]+)? (?:to|on)
[advert]
best|top|leading|cheap|affordable ~ (?:seo|web design|marketing|hosting|loan|loans|prices|quality
  |services?) (?:services? )?(?:for your|to you|in china)
[notice]
invoice|statement|receipt|quotation ~(?: no\.?)?(?: [a-z0-9-]+)? is attached
[-notice]
抬头~<few>发
"""
