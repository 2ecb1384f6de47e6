"""English turns of phrase that carry tone without a plain word of feeling: own list. Pure data.

Written as in emotion_en.py. They are put together by what people describe instead of naming it: what the body does, sleep,
patience, trust, being seen or not, what a thing is like.
"""

TABLE = """
anger 3 feeling: short fuse, at boiling point, at breaking point with, hit the roof, hit the ceiling, blew my top, blow my top
anger 3 feeling: blow a gasket, see my back, spit nails, bite someone's head off, my hackles, hackles up, makes me sick, make me sick
anger 3 feeling: makes one's blood boil, hot under the collar, in a rage, raging, beyond words, no words that are fit, not fit to print
anger 3 feeling: unprintable, i could throttle, could have screamed, could scream, wanted to scream, have had my fill, had my fill
anger 3 feeling: had it up to, sick of the sight of, i won't be spoken to, won't be talked to, will not be spoken to, i won't be treated
anger 3 feeling: will not be treated
anger 2 feeling: strongly object, object strongly, take exception, take issue, protest*, in the strongest terms, strongest possible
anger 2 feeling: not being funny, you lot, your lot, took you long enough, about time you, high time, how would you like
anger 2 feeling: how would you feel, is that how you, is this how you, is that any way to, what do you take me for
anger 2 feeling: what gives you the right, who gave you the right, by what right, nobody asked you, don't you think, if that were your
anger 2 feeling: if it was your, would you let your own, your own mother, explain yourselves, answer for this, answer for it
anger 2 feeling: held to account, held accountable, hold you responsible, hold you accountable, face consequences, get away with
anger 2 feeling: getting away with, won't let this, will not let this, not letting this, let this lie, let this rest, won't let it rest
anger 2 feeling: mark my words, see you in court, i dare you, rubbing my nose in it, rub it in, rubbed it in, red rag, took the biscuit
anger 2 feeling: takes the biscuit, takes the cake, took the cake, beggars belief, beyond belief, beyond a joke, past a joke
anger 2 feeling: stop being funny, stopped being funny, no laughing matter
anger 2 judgement: unspeakable, unheard of, bare-faced cheek, some nerve, what a nerve, what a cheek, a bloody cheek, what cheek
anger 2 judgement: cheek of it, barefaced lie, pack of lies, bald-faced, slimy, sleazeballs, weaselly, mean-spirited, petty, cold-hearted
anger 2 judgement: cold-blooded, money-grabbing, money grabbing, money-grubbing, rapacious, grasping, unprincipled, unconscionably
anger 2 judgement: without conscience, no conscience, asleep at the wheel, not fit to, unfit to, should not be allowed
anger 2 judgement: shouldn't be allowed, ought not to be allowed, ought to be sacked, should be sacked, should be fired, ought to be fired
anger 2 judgement: should lose, holding the ladder, in cahoots, a stitch-up, stitch up, stitched up, fleeced, fleecing, milking, bled dry
anger 2 judgement: held to ransom, hold us to ransom, holding us hostage, taken hostage, line your pockets, lining your pockets, pocketing
anger 2 judgement: that's theft, is theft, that is theft, plain theft, sheer theft, amounts to theft, same as stealing, daylight robbers
anger 2 judgement: highwaymen, extorting, extorted, blackmailed, blackmailing, strong-arm, strong-armed, browbeat, browbeaten
anger 2 behaviour: smirk*, sneer*, snigger*, scoff*, jeer*, snort*, rolled her eyes, rolled his eyes, rolled their eyes, rolling her eyes
anger 2 behaviour: rolling his eyes, eye roll, looked me up and down, looked down on, looked down their nose, looked down her nose
anger 2 behaviour: sized me up, snapped at, barked at, bellowed, shouting at, yelling at, swore, swearing, called me a, called us
anger 2 behaviour: called him a, called her a, made fun of, poked fun, made a joke of, laughed in my face, laughed at, laughed it off
anger 2 behaviour: just laughed, mimicked, made it up, making it up, simply made, forged, falsified, faked, fabricated, doctored
anger 2 behaviour: something untrue, untrue, told me to get, told me to shut, told me to go, told to get lost, showed me the door
anger 2 behaviour: shown the door, threw me out, threw us out, thrown out, chucked out, kicked out, escorted out, followed me around
anger 2 behaviour: followed us around, accused me, accused us, accused of, treated me like, treated us like, treated like
anger 2 behaviour: spoke to me like, spoke to me as if, talked to me like, as though i were, as if i were, in front of everyone
anger 2 behaviour: in front of everybody, in front of other, in front of a queue, in front of my, shoved, pushed me, grabbed me
anger 2 behaviour: manhandled, slammed, blocked my way, wagged, pointed at me, dumped us, dumped me, abandoned us, threatening to
anger 2 behaviour: bombarding, hounding, hounded, hound*, pester*, badger*, pursue us, chasing me
frustration 3 feeling: at the end of my tether, at the end of our tether, end of their tether, end of her tether, end of his tether
frustration 3 feeling: at my wits' end, at our wits' end, wits' end, driving me insane, driving us insane, driving me mad, driving us mad
frustration 3 feeling: driving me nuts, losing my mind, losing the will, lost the will to live, lose the will, tearing my hair
frustration 3 feeling: tear my hair, pulling my hair, bang my head, banging my head, head against a wall, head against a brick wall
frustration 3 feeling: brick wall, i give up, we give up, ready to give up, close to giving up
frustration 2 feeling: demoralising, demoralizing, demoralised, demoralized, wearisome, wearying, wearing me down, wears me down
frustration 2 feeling: worn down, worn out, worn thin, wearing thin, wears thin, patience is, my patience, try my patience
frustration 2 feeling: trying my patience, tried my patience, try one's patience, tiresome, tedious, draining, drained, exasperated
frustration 2 feeling: exasperating, exasperation, maddening, infuriatingly, vexing, galling, irks, irked, irksome, peeved, put out
frustration 2 feeling: miffed, disgruntled, disheartened, disheartening, dispirited, dispiriting, fed up, browned off, been a long week
frustration 2 feeling: long week, long day, sigh, sighs, heavy sigh, groan, argh, aargh, grr, gah, facepalm, shake my head, shook my head
frustration 2 feeling: lost count, lose count, can't keep doing, cannot keep doing, can't go on like this, how many more times
frustration 2 feeling: how many times, how much longer, how long must, how long do i have, how long am i, when will it end
frustration 2 feeling: does anyone read, does anybody read, does anyone even, does anybody there, is anybody there, anybody home
frustration 2 feeling: am i supposed to, what more do you, what more can i, what else can i, what else do you want, how hard can it be
frustration 2 feeling: how difficult can it be, is it so hard, is it that hard, is it too much to ask, too much to ask, i despair
frustration 2 feeling: despair of, like pulling teeth, like a riddle, like a maze, like talking to a wall, talking to a wall
frustration 2 feeling: like a broken record, broken record, on a loop, in a loop, going round in circles, going around in circles
frustration 2 feeling: round in circles, round and round, back to square one, square one, groundhog day, kafkaesque, kafka, catch-22
frustration 2 feeling: catch 22, chicken and egg, wild goose chase, pillar to post, merry-go-round, merry go round, ping-pong, ping pong
frustration 2 feeling: passed around, passed from, passing me around, pass the parcel, handed from, sent from, bounced between
frustration 2 feeling: bounced around, bounced from, rather regretting, regretting my, regret my honesty, feel invisible, felt invisible
frustration 2 feeling: invisible, unheard, not heard, wasn't heard, hit and miss, hitting a wall, no closer, none the wiser
frustration 2 feeling: no further forward, no nearer, no forwarder, got me nowhere, getting nowhere, get nowhere, gets me nowhere
frustration 2 feeling: led nowhere, leads nowhere, dead end, dead ends, in limbo, left in limbo, hanging on, left hanging, kept hanging
frustration 2 feeling: left dangling, drags on, dragged on, dragging on, drag it out, dragging their feet, dragging its feet
frustration 2 feeling: dragging your feet, no difference whatsoever, makes no difference, made no difference, falls on deaf ears
frustration 2 feeling: deaf ears, cut and paste, copy and paste, copy-paste, copy pasted, boilerplate, canned, canned reply
frustration 2 feeling: canned response, canned answer, form letter, template reply, standard reply, stock reply, stock answer, scripted
frustration 2 feeling: from a script, reading from a script, word for word the same
frustration 2 judgement: undignified, mortifying, embarrassing, embarrassed, embarrassment, awkward, ridiculously slow, painfully slow
frustration 2 judgement: agonisingly, snail's pace, shambles, shambolic, chaotic, mayhem, a mess, such a mess, what a mess, complete mess
frustration 2 judgement: messed up, botched, bungled, cock-up, cockup, clueless, haven't a clue, hasn't a clue, no clue, no idea what
frustration 2 judgement: nonsense, nonsensical, makes no sense, made no sense, senseless, pointless, futile, in vain, to no avail, a waste
frustration 2 judgement: waste of time, wasted trip, wasted journey, wasted visit, wasted call, wasted day, wasted morning
frustration 2 judgement: wasted afternoon, for nothing, all for nothing, counterproductive, self-defeating, unfair, unjust, unreasonable
frustration 2 judgement: unworkable, unusable, not fit for purpose, unfit for purpose, fit for purpose, cumbersome, convoluted, byzantine
frustration 2 judgement: bureaucratic, red tape, jobsworth, hoops, through hoops, jump through, box-ticking, tick-box, lip service
frustration 2 judgement: sticking plaster, half-baked, half baked, half-hearted, slapdash, haphazard, hit-and-miss, erratic, temperamental
frustration 2 judgement: flaky, glitchy, clunky, laggy, buggy, unstable, keeps crashing, keep crashing, keep crash, keeps freezing
frustration 2 judgement: keeps dropping, keeps cutting
frustration 2 behaviour: refusal, refusals, refused point blank, flatly refused, point-blank, fob*, fobbed off, brushed off, brush off
frustration 2 behaviour: brush-off, palmed off, palm me off, gave me the runaround, the runaround, run-around, runaround, stonewalled
frustration 2 behaviour: stonewalling, stall*, stalling, dodge*, evade*, wash their hands, washed their hands, wash your hands
frustration 2 behaviour: washed its hands, pass the buck, passed the buck, passing the buck, buck-passing, blamed each other, blames the
frustration 2 behaviour: blame each other, pointing fingers, point the finger, nobody's fault, no one's fault, not my department
frustration 2 behaviour: not our department, not our problem, not their problem, nothing to do with us, wrong department, not their job
frustration 2 behaviour: shrugged, shrug*, one shrug, with a shrug, nobody budges, won't budge, wouldn't budge, not budging
frustration 2 behaviour: turned a blind eye, blind eye, looked the other way, look the other way, looked right through, looked through me
frustration 2 behaviour: didn't look up, never looked up, without looking up, didn't bother, couldn't be bothered, can't be bothered
frustration 2 behaviour: nobody bothered, not bothered, no one got back to me, nobody got back to me, never got back, no one called back
frustration 2 behaviour: nobody called back, nobody is coming, no one is coming, no one came, no one turned up, nobody turned up
frustration 2 behaviour: nobody showed up, no one showed up, nobody answers, no one answers, nobody answered, no one answered
frustration 2 behaviour: nobody replied, no one replied, nobody mentioned, no one mentioned, nobody told, no one told, nobody explained
frustration 2 behaviour: no one explained, nobody knows, no one knows, nobody knew, no one knew, nobody wants to know
frustration 2 behaviour: no one wants to know, not reading, don't read, didn't read, doesn't read, hasn't read, haven't read, never read
frustration 2 behaviour: not listening, not listened, doesn't listen, don't listen, never listen
frustration 1 behaviour: yet again, once more, over again, every single, every time, each time, always missing, again no, still no
frustration 1 behaviour: still not, still nothing, still waiting, waiting since, to this day, as usual, predictably, needless to say
frustration 1 behaviour: surprise surprise, what a surprise
disappointment 3 feeling: bitterly let down, badly let down, let down so badly, heartbreakingly, gutted, crushed, devastated by
disappointment 3 feeling: lost all faith, lost faith, lost all trust, lost my trust, lost trust, no trust left, betrayed, betrayal
disappointment 3 feeling: feel betrayed, broke my trust, broken trust, shattered
disappointment 2 feeling: thought better of you, thought more of you, thought i could, thought we could, expected better, expected more
disappointment 2 feeling: expect better, expect more, hoped for more, hoped for better, hoping for more, hoped for, had hoped
disappointment 2 feeling: had high hopes, high hopes, such high hopes, so wanted to, looked forward to, been looking forward
disappointment 2 feeling: was looking forward, were looking forward, so much for, no longer trust, don't trust, can't trust, cannot trust
disappointment 2 feeling: couldn't trust, nobody trusts, how can i trust, trusted you, i trusted, we trusted, put my trust, my trust in
disappointment 2 feeling: relied on you, depended on you, counted on you, counting on you, believed you, took your word
disappointment 2 feeling: took you at your word, left feeling, feel short-changed, short-changed, shortchanged, feel short changed
disappointment 2 feeling: felt short-changed, a shame, such a shame, what a shame, real shame, great pity, a pity, what a pity
disappointment 2 feeling: such a pity, sadly, regrettably, regret to say, sorry to say, pains me to, hate to say, oh dear, oh well
disappointment 2 feeling: never mind, deflated, crestfallen, downcast, dashed, hopes dashed, anticlimax, anti-climax, let-down, letdown
disappointment 2 feeling: a damp squib, damp squib, underwhelmed, underwhelming, unimpressed, not impressed, wasn't impressed
disappointment 2 feeling: weren't impressed, nothing special, nothing to write home, leaves a lot to be desired, left a lot to be desired
disappointment 2 feeling: much to be desired, a lot to be desired, could do better, don't see it, didn't see it, didn't live up
disappointment 2 feeling: doesn't live up, not live up, fell short, falls short, fell flat, falls flat, short of the mark, missed the mark
disappointment 2 feeling: wide of the mark, not up to scratch, not up to standard, below standard, substandard, sub-standard, second-rate
disappointment 2 judgement: mediocre, lacklustre, lackluster, uninspiring, dull, bland, tasteless, soggy, stale, lukewarm, stone cold
disappointment 2 judgement: overcooked, overpriced, not worth, wasn't worth, hardly worth, not what i paid for, not what we paid for
disappointment 2 judgement: not what was promised, not what i was promised, not what was described, not as described, not as advertised
disappointment 2 judgement: nothing like the, bears no resemblance, no resemblance, a far cry, poor, poorer, thin and cheap, cheap looking
disappointment 2 judgement: cheap-looking, flimsy, shoddy, tatty, shabby, threadbare, tired-looking, run-down, worn, faded, scruffy
disappointment 2 judgement: grubby, cramped, poky, noisy, draughty, gloomy, bare minimum, skimpy, stingy, meagre, measly, paltry, downhill
disappointment 2 judgement: gone downhill, went downhill, going downhill, not what it was, not what it used to be, isn't what it was
disappointment 2 judgement: gone to the dogs, just okay, so-so, meh, the wrong, sloppy, careless, half empty, spoiled, spoilt, ruined our
disappointment 2 judgement: ruined my, marred, overshadowed, took the shine off, left a bad taste, bad taste in, sour taste, left a sour
disappointment 2 judgement: dampened
anxiety 3 feeling: out of my mind, out of our minds, beside ourselves, beside myself with worry, sick with worry, worried sick
anxiety 3 feeling: scared stiff, scared to death, frightened out of, terrified, petrified, panicking, panic-stricken, in a panic, panicked
anxiety 3 feeling: having a panic, panic attack, panic attacks, heart stopped, heart in my mouth, heart was in my mouth, heart sank
anxiety 3 feeling: heart was pounding, heart racing, heart is racing, heart pounding, blood ran cold, blood froze, froze, went white
anxiety 3 feeling: went cold, cold sweat, cold sweats, chest's tight, chest is tight, tight chest, can't breathe, can't sleep
anxiety 3 feeling: cannot sleep, couldn't sleep, haven't slept, not slept, hardly sleep, hardly slept, barely slept, sleepless, no sleep
anxiety 3 feeling: lie awake, lying awake, lay awake, laid awake, awake at night, awake all night, up all night, up every night
anxiety 3 feeling: keeps me awake, keeping me awake, keeps me up, keeping me up, nightmares, wake up at, i'm shaking, i am shaking
anxiety 3 feeling: still shaking, was shaking, hands are shaking, hands shake, hands shook, my hands were, trembling, shaking like, shaken
anxiety 3 feeling: shook up, shaken up, in pieces, a wreck, nervous wreck, going out of
anxiety 2 feeling: on edge, on tenterhooks, on pins and needles, jumpy, jittery, twitchy, edgy, uneasy, unease, unnerving, unnerved
anxiety 2 feeling: unsettling, unsettled, daunted, daunting, bit daunted, apprehensive, apprehension, dread, dreading, i dread, fearful
anxiety 2 feeling: fear, i fear, fears, frightened, frighten, frighten me, frightens me, frightening, scared, scare*, scary, spooked
anxiety 2 feeling: alarmed, alarming, perturbed, disquieting, disconcerting, troubled, troubling, worrying, worrisome, concerning
anxiety 2 feeling: on my mind, preys on my mind, weighs on me, weighing on me, plagues me, haunts me, haunt*, gnaws at, eats at me
anxiety 2 feeling: eating me up, eating away, stomach in knots, stomach churning, knot in my stomach, pit of my stomach, butterflies
anxiety 2 feeling: makes me nervous, nervous, nervously, biting my nails, fingers crossed, holding my breath, keep thinking about
anxiety 2 feeling: keep on thinking, can't stop thinking, what if, what happens if, what will happen, what will become, what's to become
anxiety 2 feeling: what am i to do, what do i do, what do we do, don't know what to do, not know what to do, don't know where to turn
anxiety 2 feeling: nowhere to turn, no idea what to do, nowhere else to go, at a loss, in the dark, kept in the dark, please please
anxiety 2 feeling: i beg you, begging you, beg you, i implore, implore, desperate, desperately, desperation, for the love of god
anxiety 2 feeling: god forbid, heaven forbid, can't afford, cannot afford, couldn't afford, how are we supposed to, how am i supposed to
anxiety 2 feeling: don't know how we, don't know how i, lose the house, lose my home, lose our home, lose my job, lose my car
anxiety 2 feeling: hanging on this, everything depends, depends on this, running out of time, time is running out, against the clock
anxiety 2 feeling: clock is ticking, before it's too late, before it is too late, too late, is it safe, is it dangerous, afraid to
anxiety 2 feeling: scared to, i daren't, dare not, don't dare, daren't, wary, wary of, suspicious, sceptical, skeptical
sadness 3 feeling: in bits, in tears, in floods, floods of tears, burst into tears, broke down in, cried, crying, sobbed, sobbing, wept
sadness 3 feeling: weeping, cry myself, cried myself, cried all, cried for, heartbroken, broken-hearted, heartbreaking, breaks my heart
sadness 3 feeling: broke my heart, heart is broken, grieving, grief, mourning, bereft, inconsolable, devastated, distraught, despairing
sadness 3 feeling: in despair, hopeless, no hope, lost hope, no point, no point any more, no reason to, can't go on, cannot go on
sadness 3 feeling: don't want to go on, can't do this any more, can't do this anymore, tired of living, so tired, bone tired
sadness 3 feeling: i'm failing him, i'm failing her, failed him, failed her, failed them, feel like a failure, my fault, all my fault
sadness 2 feeling: lonely, loneliness, all alone, nobody cares, no one cares, nobody would miss, forgotten, feel forgotten, left behind
sadness 2 feeling: left out, i miss, we miss, miss it, miss him, miss her, stings, stings a bit, it stings, it stung, hurts, it hurts
sadness 2 feeling: hurtful, hurting, wounded, cut deep, cuts deep, touched a nerve, lump in my throat, a lump in, choked up, tearful
sadness 2 feeling: teary, close to tears, near tears, reduced to tears, reduced me, made me cry, made her cry, made him cry
sadness 2 feeling: left her crying, left him crying, sad, sadder, saddened, saddens, saddest, sorrow, sorrowful, unhappy, miserable
sadness 2 feeling: misery, feeling low, so low, ashamed, shame, feel small, felt small, made to feel, feel worthless, worthless
sadness 2 feeling: feel awful, felt awful, feel terrible, felt terrible, feel guilty, guilty, guilt, nobody said goodbye, no goodbye
sadness 2 feeling: say goodbye, didn't know what to say, don't know what to say, lost for words, at a loss for words, no words
sadness 2 feeling: just like that
disgust 3 feeling: retched, retching, gagging, gagged, wanted to vomit, nearly threw up, almost threw up, turned my stomach
disgust 3 feeling: turns my stomach, stomach turned, stomach-churning, made me want to, puke, puked, heaved, boke, nauseating, nauseous
disgust 3 feeling: sickening, sickened, revolting, repulsive, repugnant, vile, foul, putrid, rank, rancid, stinking, stench, reeked
disgust 3 feeling: reeking, stank, stinks to, gross, grossed out, ick, icky, yuck, yucky, eww, ew
disgust 2 judgement: filthy, filth, squalid, squalor, unhygienic, unsanitary, insanitary, unwashed, grimy, greasy, mouldy, moldy
disgust 2 judgement: crawling with, infested, infestation, hair in, a hair, hairs in, toenail, maggots, maggot, flies, cockroach
disgust 2 judgement: droppings, urine, faeces, feces, vomit, sick on, snot, mucus, stains, smell*, smelly, smells like, smelt of
disgust 2 judgement: festering
joy 3 feeling: bless her, bless him, bless you, bless them, god bless, best gift, best present, best birthday, customer for life, for life
joy 3 feeling: lost for praise, can never repay, cannot repay, owe you, owe them, i owe her, i owe him, indebted, in your debt
joy 3 feeling: will not forget, won't forget, never forget, shall not forget, shan't forget, means the world, meant the world
joy 3 feeling: meant so much, means so much, means a lot, meant a lot
joy 2 feeling: made my morning, made my evening, made my year, made my month, made our day, made our year, made her day, made his day
joy 2 feeling: made their day, made us laugh, made me laugh, made me smile, made us smile, makes me smile, put a smile, smiling, smile*
joy 2 feeling: grinning, beaming, beamed, cheered me up, cheered us, more of this, more of that, more like her, more like him
joy 2 feeling: more like them, more people like, keep doing, don't change, never change, long may, well done, bravo, congrats, chapeau
joy 2 feeling: merci, gracias, danke, thx, ty, tysm, many thanks, smashing, cracking, belting, top class, top drawer, top-notch, tip-top
joy 2 feeling: world class, world-class, unbeatable, unrivalled, famous, renowned, best i've, best we've, best in, by far the best
joy 2 feeling: nothing wrong, nothing but praise, no complaints, can't complain, cannot complain, nothing to complain, pleasantly
joy 2 feeling: to my surprise, what a lovely, what a nice, how lovely, how nice, how thoughtful, honest as the day, straight as a die
joy 2 feeling: salt of the earth
joy 2 judgement: nice, nicely, kindness, kinder, kindest, gentle, gentlest, gently, sweet, sweetest, decent, comfortable, comfy, clean
joy 2 judgement: spotless, comfort, such comfort, warm welcome, warmth, warmly, homely, peaceful, tidy, tasty, yummy, scrumptious, moreish
joy 2 judgement: mouth-watering, well thought out, thought out, well designed, well made, well organised, well organized, well run
joy 2 judgement: well explained, crystal clear, just works, it just works, does what it says, does exactly what, in no time
joy 2 judgement: within minutes, in minutes, on the dot, right on time, patience of a saint, stayed late, stayed with me, stayed with us
joy 2 judgement: went the extra, bent over backwards, saved my, saved the day, saved our, rescued, lifeline, a star, what a star
joy 2 judgement: superstar, absolute star, treasure, a treasure, diamond
anger 3 judgement: deplorable, audacity, the gall, slap in the face, slap in our face, kick in the teeth, beyond disgraceful, deceit
anger 3 judgement: trickery, slander, slanderous, libel, libelous, injustice, usury, usurious, coercion, coercive, evil
anger 2 judgement: bait and switch tactics, wrongful, wrongfully, unjustly, maliciously, fraudulently, fradulent, fraudlent, deceptively
anger 2 judgement: corruption, greed, dishonorable, dishonourable, sketchy, snarky, belligerent, disrespect, strong arm, strong-arming
anger 2 judgement: scare tactics, scare tactic, bully tactics, high pressure, high-pressure, pressure tactics
anger 2 behaviour: mislead, misleads, exploit*, sneaked, snuck, hangs up, hanging up on, cussed, disrespected me, screwed over, screwed me
anger 2 behaviour: screwed us, getting screwed, got screwed, shafted, stiffed, held hostage, abused, without my knowledge, against my will
anger 2 behaviour: double dipping, nickel and dime, nickel and dimed, nickel-and-diming, cash grab, money grab, price hike, destroyed my
anger 2 behaviour: ruined my credit, threw it at, rolled her eyes at, intimidation, punish*, penalize*, retaliat*
anger 1.4 behaviour: violated my, violating my, in violation of, clear violation, direct violation
anger 2 feeling: you people, so mad, very mad, really mad, mad at, makes me mad, not okay, not ok, never ever, boycott, buyer beware
anger 2 feeling: stay away from, do not trust, don't trust them, can't trust them, hold them accountable
frustration 2 feeling: ordeal, fiasco, debacle, catastrophe, no luck, fruitless, nightmare to, at my wits end, driving me up, endless cycle
frustration 2 feeling: vicious cycle, vicious circle, nowhere fast, taking forever, takes forever, took forever, waiting forever
frustration 2 feeling: give me a break, you've got to be kidding, got to be kidding, do better, step it up, what a waste, waste of my
frustration 2 feeling: can't catch a break, #fail, #epicfail, #worst, #ouch, #frustrated, #annoyed
frustration 2 judgement: screwed up, screw up, screw-up, screwups, foul up, snafu, finger pointing, finger-pointing, empty promises
frustration 2 judgement: empty promise, canned responses
frustration 2 behaviour: endlessly, constantly, continually, continuously, incessant, incessantly, relentless, relentlessly, countless
frustration 2 behaviour: countless hours, could care less, blown off, blew me off, blew us off, won't help me, would not help
frustration 2 behaviour: will not help, cannot help me, can't help me, keeps breaking, nobody can explain, no one can explain
frustration 2 behaviour: nobody will tell, no one will tell, no one would tell, won't tell me, turned down, turned me down, turned us down
frustration 2 behaviour: turned away, transferred me around, disconnected me
frustration 1.5 behaviour: denied me, denied my, denied us, denied our, was denied, were denied, been denied, keep denying, denied it
frustration 1.5 behaviour: denied again
disappointment 2 judgement: unsatisfactory, not as pictured, not up to par, dated, soulless, inattentive, indifference, indifferent
disappointment 2 judgement: standoffish, unprepared, undertrained, untrained, understaffed, inedible, overdone, tiny portions, half-assed
disappointment 2 judgement: half assed
disappointment 2 feeling: discouraged, discouraging, regretted, jipped, gypped, ripoff prices, lost all confidence, do not recommend
disappointment 2 feeling: don't recommend, won't return, never return, never coming back, won't come back, do not qualify, did not qualify
disappointment 2 feeling: going backwards, not what it used to, used to love, wish i had known, i just wish, only wish
anxiety 2 feeling: pleading, in dire need, dire straits, at your mercy, on the brink, jeopardize*, jeopardise*
anxiety 2 feeling: making ends meet, barely surviving, barely making it, barely getting by, kept me up, up at night, freaking out
anxiety 2 feeling: freaked me out, burden, financial burden, suffering, suffered enough, a hardship, hardships, financial hardship
anxiety 2 feeling: undue hardship, victimized, victimised, out on the street, lose everything, losing everything, lost everything
anxiety 2 feeling: as soon as you see this, cannot eat, stressing me, stresses me, under so much stress, don't want to chance
anxiety 2 feeling: not worth the risk, could have been killed, could have been worse, life-threatening, life threatening, creeped me out
anxiety 2 feeling: creeps me out, violated and, feel violated, feels unsafe, felt unsafe, hardship
sadness 2 feeling: pain and suffering, emotional toll, taken a toll, took a toll, taking a toll, degrading, degraded, brought to tears
sadness 2 feeling: heart broken, heart-breaking, crushing, tore me apart, cry every, made my mother cry, scarred for life
disgust 3 judgement: roach, grossed us out, nasty smell, smelled like, smells like urine
joy 2 feeling: saved me, you rock, you guys rock, they rock, rocks my, shoutout, big shout out, love my, loving my, so pleased
joy 2 feeling: so impressed, give that man, give her a raise, give that woman a raise, made our trip, they do care, keep being
joy 2 feeling: highly pleased, smooth sailing
anxiety 1.4 feeling: please help
"""
