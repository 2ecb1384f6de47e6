"""English words that carry a dark tone: own list, written for complaint letters. Pure data. Praise stands in praise_en.py.

A line is `emotion weight kind: words`; the weight is 0 to 3, how strongly the word alone shows the emotion.
Kinds: feeling (how I feel), judgement (how it was), behaviour (what was done to me), insult, politeness.
A star at the end of a word stands for the regular inflections of a verb or noun (refuse* = refuse, refuses, refused, refusing).
"""

TABLE = """
anger 3 feeling: furious, livid, outraged, enraged, fuming, seething, incensed, irate, hopping mad, seeing red, beyond angry, so angry
anger 3 feeling: makes my blood boil, my blood is boiling, lost my temper, had it with you, had it with this, out of patience
anger 3 feeling: patience has run out, my patience is gone, enough is enough, last straw, final straw, won't stand for this
anger 3 feeling: will not stand for this, not going to take this, spitting feathers, absolutely raging, raging, apoplectic, rage, fury
anger 3 feeling: hate you, had enough of, incandescent, for heaven's sake, for god's sake, for goodness sake, for goodness' sake
anger 3 feeling: for crying out loud, bellyful, boiling, blood boil, i'm done with, i am done with, done with you, done with this
anger 3 feeling: done with them, infuriated, see red, shaking with anger, trembling with rage, furiously, beyond furious, spitting mad
anger 3 feeling: steaming, i could scream at, absolutely fuming, riled, up to here, to the back teeth, no thanks to you, why on earth
anger 3 feeling: what on earth, no more excuses, enough of my time, you'll wish, you will wish, less for us, couldn't do less
anger 3 feeling: nothing could have been worse, could not have been worse, couldn't have been worse, hung up on, fobbed me off
anger 3 feeling: taken for a ride, flaming, up the wall, wrath, see the red mist, out of order, spewing, ropeable, hacked off, cheesed off
anger 3 feeling: browned off, narked, vexed, hate this company, despise*, loathe*, detest*, furious at, enough of this, i've had it
anger 3 feeling: i have had it, the end of my patience
anger 3 insult: crooks, crook, thieves, thief, scammers, scammer, liars, liar, con artists, con men, conmen, idiots, idiot, morons, moron
anger 3 insult: criminals, bastards, fraudsters, fraudster, scam*, rip-off, ripoff, daylight robbery, highway robbery, robbery, thugs
anger 3 insult: clowns, cowboys, bullshit, crap, crappy, damn, goddamn, bloody, wtf, screw you, fuck*, fucking, shit, shitty, asshole*
anger 3 insult: jerk*, sharks, vultures, parasites, garbage, rubbish, trash, incompetent, incompetence, scumbags, swindlers, cheats
anger 3 insult: cheaters, sleazy, greedy, corrupt, morally bankrupt, heartless, spineless, shysters, bloodsuckers, imbeciles, stupid
anger 3 insult: predators, predator, swindle, chancers, cowboy, cowboy outfit, sham, charlatans, pack of, bunch of, the lot of you
anger 3 insult: dishonest people, lowlife, scum, pigs, goons, nasty, so-called, joke of a company, excuse for a, imbecile, dickhead*
anger 3 insult: bastard, hell with you, go to hell, sod off, piss off, shut up
anger 2 feeling: angry, angrily, anger, angers, angered, mad, pissed off, pissed, ticked off, resent*, appalled, appalling, offended
anger 2 feeling: insulted, indignant, had enough, up in arms, hate, hated, hates, can't believe you, seriously, how dare, can't stand
anger 2 feeling: won't tolerate, will not tolerate, cannot tolerate, not acceptable, have the nerve, had the nerve, the audacity
anger 2 feeling: had the cheek, cross, the nerve, nerve of, unbelievable, unbelievably, incredulous, aghast, beside myself, livid doesn't
anger 2 feeling: mortified, humiliated, humiliating, humiliation, violated, are you kidding, you must be joking, are you joking
anger 2 feeling: is this a joke, you have got to be kidding, who do you think you are, do you think we are, do you think i am, take me for
anger 2 feeling: what kind of company, what sort of company, what kind of people, is this how you, shame on you, you should be ashamed
anger 2 feeling: ought to be ashamed, should be ashamed, hang your heads, have some decency, not having it, won't have it
anger 2 feeling: taken for a fool, feel cheated, feel robbed, feel conned, feel a fool, feel like a fool, feel stupid, made me look
anger 2 feeling: bit of a fool, no excuse, there is no excuse, without shame, no shame, no decency, beneath contempt, i demand
anger 2 feeling: i am demanding, we demand, demand an, demand that, demand to, don't appreciate, do not appreciate, didn't appreciate
anger 2 feeling: unbearable, again and again and again, not amused, over my dead body, what am i supposed to do, i did nothing wrong
anger 2 feeling: madness, discriminatory, not one person, they have to me, shame, ghoulish, spare me, spare us, what evidence, gobsmacked
anger 2 feeling: speechless, flabbergasted, dumbfounded, outrage, offended by, disrespected, belittled, patronised, patronized
anger 2 feeling: singled out, cannot believe, can't believe, could not believe, couldn't believe, how on earth, what the hell
anger 2 feeling: what the heck, who the hell, are you serious, is this a scam, do you even, don't you dare, never been treated
anger 2 feeling: been treated so badly, treated so badly, badly treated, ashamed of yourselves
anger 2 judgement: outrageous, disgrace, disgraceful, scandalous, scandal, shameful, shameless, unacceptable, inexcusable, unforgivable
anger 2 judgement: unconscionable, intolerable, despicable, rude, rudely, rudeness, obnoxious, arrogant, arrogance, condescending
anger 2 judgement: patronising, patronizing, dismissive, hostile, aggressive, abusive, insolent, disrespectful, insulting, offensive
anger 2 judgement: sarcastic, sneering, smug, contempt, unethical, immoral, predatory, deceitful, deceptive, dishonest, dishonesty
anger 2 judgement: illegal, illegally, unlawful, unlawfully, misleading, bogus, extortion, blackmail, harassment, discrimination, abuse
anger 2 judgement: fraud, unscrupulous, defamation, worst, atrocious, abysmal, horrendous, horrific, horrible, horribly, terrible
anger 2 judgement: terribly, awful, dreadful, diabolical, shocking, shockingly, absurd, ludicrous, preposterous, laughable, pathetic
anger 2 judgement: ridiculous, total joke, complete joke, an insult, a slap in the face, adding insult to injury, never again, never use
anger 2 judgement: never fly, never buy, never shop, never set foot, never do business, never deal with, taking the mickey
anger 2 judgement: taking the piss, having a laugh, what a farce, farce, appallingly, nightmarish, living hell, negligent, negligence
anger 2 judgement: reckless, gross negligence, disaster, disastrous, taking me for a fool, treat us like fools, treated like a criminal
anger 2 judgement: treated like dirt, treated like garbage, like an idiot, like a criminal, like a fool, like a liar, think we are stupid
anger 2 judgement: think i'm stupid, bait and switch, underhand, underhanded, sneaky, sly, brazen, brazenly, blatant, blatantly, barefaced
anger 2 judgement: bare-faced, cynical, callous, cruel, cruelty, inhumane, inhuman, barbaric, heartlessly, vindictive, malicious, spiteful
anger 2 judgement: bullying tactics, thuggish, menacing, intimidating, high-handed, wouldn't treat a dog, treat a dog, beggar belief
anger 2 judgement: rubbishy, indefensible, flagrant, egregious, exploitative, exploiting, profiteering, gouging, price gouging
anger 2 judgement: extortionate, con, a con, rigged, hell, lethal, could have killed, could have died, nearly killed, taking advantage of
anger 2 judgement: charged twice, hung up on me, being hung up on, actual customers, complain to the ombudsman, hopeless service
anger 2 judgement: utterly hopeless, absolutely hopeless, swindler, without touching, flat out lie, a lie, that's a lie, dumb, lame
anger 2 judgement: shoddy treatment, monstrous, wicked, appalling service, contemptible, reprehensible, abhorrent, heinous, crass
anger 2 judgement: ignorant, bigoted, racist, sexist, discriminating, insensitive, tactless, thoughtless, heavy-handed, hypocritical
anger 2 judgement: hypocrites, hypocrisy, two-faced, weasel words, dodgy, shady, unlicensed, phoney, phony, delusional, manipulative
anger 2 judgement: unbearably rude
anger 2 behaviour: threaten*, threat, threats, harass*, yell*, yelled at, shout*, scream*, swore at, swear at, curse*, hung up, hang up on
anger 2 behaviour: slammed the phone, lied, lie to me, lies, lying, cheat*, ripped off, ripped me off, stole, stolen, stealing, robbed
anger 2 behaviour: rob, deceive*, misled, misrepresent*, conned, trick*, tricked into, swindle*, bully*, bullied, bullying, humiliate*
anger 2 behaviour: laughed at me, mocked, talked down to, ruin*, destroyed, without my consent, without my permission, without consent
anger 2 behaviour: without permission, without authorization, without authorisation, without warning, without telling me, without asking
anger 2 behaviour: without asking me, behind my back, took my money, take my money, kept my money, stolen my money, jacked up, barged in
anger 2 behaviour: kicked me out, kicked us out, threw me out, thrown out, blame*, blamed me, insulted me, discriminate*, defraud*
anger 2 behaviour: extort*, violate*, gouge*, coerce*, intimidate*, snapped at, rolled his eyes, rolled her eyes, smirked, sneered
anger 2 behaviour: sworn at, shouted at, screamed at, barked at, stormed off, laughed at us, laughed in my face, laughed when, sniggered
anger 2 behaviour: mocking, belittle*, demean*, demeaning, insulting me, talked over me, spoke to me like, spoken to like, treated like
anger 2 behaviour: treated me like, treated us like, shoved, spat, racially, called me names, forged, fabricated, helped yourselves
anger 2 behaviour: helped themselves, pocketed, lined your pockets, double charged, overcharge*, sold my details, lied to, been lied to
anger 2 behaviour: lying to me, bare-faced lie, pack of lies, preyed on, preying on, targeted my, pressured, pressurised, strong-armed
anger 2 behaviour: threw it, thrown over, nobody spoke, calls my, laughed in, cursed at, swearing at, screaming at, shouting at, insult*
anger 2 behaviour: taunt*, sneered at, ridiculed, made fun of, made a fool, stalked, followed me, spied, trespass*, vandalised, smashed
anger 2 behaviour: wrecked, robbed me, robbed us, fleeced, duped, scammed me, hoodwinked, bilked, shortchanged, short-changed, stitched up
anger 2 behaviour: palmed off, strung along, lead me on, led me on, gaslit, gaslighting, lectured me, told me off, blamed us, snatched
anger 1 judgement: tell me why, at once, immediately, right now, fake, counterfeit
anger 1 behaviour: small claims, solicitor, trading standards, ombudsman, see you in court, in court, my lawyer, legal action
anger 1 behaviour: press charges, report you to, reporting you, reported you, go to the press, leave a review about, or else, final demand
anger 1 behaviour: final warning, how is this legal, how is that legal, threw my, accuse*, without notice, kicked, slammed, dumped
anger 1 behaviour: slapped, grabbed, pushed me, called me a, steal, theft
frustration 3 feeling: at my wits' end, at my wit's end, wits' end, wit's end, pulling my hair out, tearing my hair out, banging my head
frustration 3 feeling: at the end of my rope, at the end of my tether, fed up, sick and tired, sick to death, i could scream, at my limit
frustration 3 feeling: reached my limit, cannot take any more, can't take any more, can't take this any more, can't keep doing this
frustration 3 feeling: cannot keep doing this, infuriating, driving me insane, losing my mind, losing the will, lost the will
frustration 3 feeling: will to live
frustration 2 feeling: frustrated, frustrate*, frustrating, frustration, frustratingly, exasperate*, exasperation, annoyed, annoy*
frustration 2 feeling: annoying, annoyance, irritate*, irritation, aggravate*, aggravation, sick of, tired of, upset, upsetting
frustration 2 feeling: had to beg, exhausting, exhausted, worn out, wearing, draining, losing patience, lost patience
frustration 2 feeling: running out of patience, running thin, wearing thin, patience is, baffled, baffling, bewildered, confused
frustration 2 feeling: confusing, beyond me, beggars belief, driving me mad, driving me crazy, driving me up the wall, drives me mad
frustration 2 feeling: gets on my nerves, getting silly, getting beyond, past a joke, beyond a joke, ouch, tired, worn down, worn out by
frustration 2 feeling: wearisome, tiresome, close to giving up, giving up, given up, about to give up, make up your minds
frustration 2 feeling: make up your mind, a joke, it is a joke, beyond belief, nightmare, embarrassed, embarrassing, what a circus, circus
frustration 2 feeling: pantomime, merry-go-round, carousel, round and round, round the houses, how hard can it be, how is it so hard
frustration 2 feeling: how difficult is it, wish i was joking, i wish i was joking, you could not make it up, you couldn't make it up
frustration 2 feeling: at the mercy, no end in sight, groundhog day, like talking to a wall, brick wall, talking to a brick wall, limbo
frustration 2 feeling: in limbo, beating my head, pulling teeth, like pulling teeth, bang my head, no joy, none the wiser
frustration 2 feeling: cannot understand why, can't understand why, can't fathom, makes no sense, make no sense, for the life of me
frustration 2 feeling: enough already, get a grip, get your act together, get it together, sort it out, fix this, get a move on
frustration 2 feeling: simply not good enough, not good enough, isn't good enough, it is not on, not on, poor show, come on, all i want
frustration 2 feeling: i give up, sigh, argh, ugh, grr, ffs, facepalm, smh, hardly, not holding my breath, losing hope, beggars
frustration 2 feeling: desperate for, lost for words, stings, run out of ways, asked and asked, for the umpteenth, no one seems to
frustration 2 feeling: bothers me, does nobody, don't understand why, do not understand why, this is not normal, not normal, doesn't exist
frustration 2 feeling: not fair, isn't fair, begging, disheartening, maddening, vexing, grating, testing my patience, tried my patience
frustration 2 feeling: thin patience, at breaking, uncomfortable, weird, disturbing, ashamed, embarrassment, foolish, drained, dreary
frustration 2 feeling: weary, wearied, fatigue, hopeless case, futile, in vain, to no avail, of no use, no point, what is the point
frustration 2 feeling: what's the point, why bother, pointlessly, unreal, absurdly, comical, farcical, bonkers, crazy, insane, mad house
frustration 2 feeling: madhouse, mind-boggling, bewildering, perplexed, perplexing, stumped
frustration 2 judgement: waste of time, waste of my time, wasted my time, wasted hours, wasted an hour, wasted a whole, hassle, nuisance
frustration 2 judgement: headache, inconvenience*, inconvenient, unhelpful, no use, no help, unprofessional, inefficient, inept, clueless
frustration 2 judgement: shambles, shambolic, mess, a mess, chaos, chaotic, painfully slow, nonstop, non-stop, endless, never-ending
frustration 2 judgement: unreasonable, unfair, unfairly, unjust, wrongly, offender, victim, false, defamatory, fraudulent, inaccurate
frustration 2 judgement: ongoing saga, saga, kafkaesque, pointless, nonsense, senseless, excuse after excuse, excuses, genius idea
frustration 2 judgement: a genius idea, too much to ask, at all over there, impossible to get through, was impossible, is impossible
frustration 2 judgement: slapdash, disorganised, disorganized, bureaucratic, red tape, incoherent, contradictory, obstinate, stubborn
frustration 2 judgement: uncooperative, obstructive, evasive, robotic, copied and pasted, unresponsive, glacial, snail's pace, laborious
frustration 2 judgement: long-winded, overcomplicated, ludicrously slow, unusable, unworkable, user-unfriendly, counterintuitive
frustration 2 judgement: ridiculous amount, overkill, shambolically
frustration 2 behaviour: refuse*, refusal, ignore*, ignoring, stonewall*, fobbed off, brushed off, brush me off, run around, runaround
frustration 2 behaviour: run in circles, going in circles, going round in circles, getting nowhere, got nowhere, no one answers
frustration 2 behaviour: nobody answers, nobody replies, no one replies, never replied, never responded, never called back
frustration 2 behaviour: never called me back, never got back, never came, never showed, no one called, nobody called, nobody came
frustration 2 behaviour: nobody turned up, no one turned up, no show, without reply, without any reply, no one seems, nobody seems
frustration 2 behaviour: nobody knows, no one knows, nobody cares, no one cares, still waiting, still haven't, still hasn't
frustration 2 behaviour: still have not, still has not, still don't, still doesn't, still can't, still won't, again and again
frustration 2 behaviour: over and over, time and again, time and time again, time after time, yet again, once again
frustration 2 behaviour: for the umpteenth time, keep getting, keeps getting, keep asking, keeps asking, keep telling, keeps telling
frustration 2 behaviour: keep calling, keeps calling, keeps crashing, keeps failing, kept waiting, left waiting, kept telling, kept asking
frustration 2 behaviour: passed around, passed from, bounced from, bounced between, transferred me, cut me off, wouldn't listen
frustration 2 behaviour: won't listen, would not listen, don't listen, not listening, can't get through, cannot get through
frustration 2 behaviour: couldn't get through, won't let me, wouldn't let me, not able to resolve, no explanation, without any explanation
frustration 2 behaviour: without explanation, forgot about me, forget about me, forgotten about, left in the dark, kept in the dark
frustration 2 behaviour: passing the buck, copy and paste, copy-pasted, canned response, canned reply, automated reply, same reply
frustration 2 behaviour: empty words, broken promises, have not done so, has not done so, no action, nothing has been done
frustration 2 behaviour: nothing was done, nothing happens, nothing happened, nothing has happened, nothing has changed, hasn't been fixed
frustration 2 behaviour: hounded, hounding, pester*, bombard*, dragging, dragged on, drag on, drags on, dragging your feet, stalling
frustration 2 behaviour: stalled, deadlock, back and forth, jumping through hoops, jump through hoops, mess me about, hasn't turned up
frustration 2 behaviour: haven't turned up, didn't turn up, never turned up, not turned up, no sign of, nowhere to be seen
frustration 2 behaviour: no one to be found, gone quiet, gone silent, radio silence, deaf ears, falls on deaf ears, into the void
frustration 2 behaviour: black hole, goes nowhere, leads nowhere, led nowhere, same script, same copy and paste, same automated
frustration 2 behaviour: template reply, chatbot, scripted, read from a script, reading from a script, not my department, pass the buck
frustration 2 behaviour: passed me, sent round, sent me round, told me to wait, nobody rang, no one rang, never rang, never emailed
frustration 2 behaviour: never wrote back, never heard back, not heard back, haven't heard, have heard nothing, heard nothing
frustration 2 behaviour: not one reply, not a word, not a single, nobody told me, no one told me, nobody asked, without a word
frustration 2 behaviour: without so much as, taken a day off, wasted a day, wasted my whole, wasted my day, wasting my time, wasting time
frustration 2 behaviour: countless times, umpteen, all over again, still down, still broken, still hasn't turned up, still charging
frustration 2 behaviour: still charged, didn't bother, couldn't be bothered, can't be bothered, don't care, doesn't care, does not care
frustration 2 behaviour: do not care, couldn't care less, could not care less, reneged, goalposts, nobody rings back, no one rings back
frustration 2 behaviour: nobody has answered, automated response, no reply from anyone, nobody does anything, passed on, been transferred
frustration 2 behaviour: nobody has picked, fell on deaf ears, nobody listens, no one listens, no one picks up, nobody picks up
frustration 2 behaviour: nobody picked up, no one picked up, hung on, on hold for hours, left hanging, left me hanging, left on read
frustration 2 behaviour: ghosted, brushed aside, shrugged off, shrugged, washed their hands, wash your hands, not their problem
frustration 2 behaviour: not my problem, not our problem, stuck in a loop, endless loop, round the bend, wild goose chase, ping-pong
frustration 2 behaviour: pillar to post, from pillar to post, given the runaround, moved the goalposts, going nowhere, gone nowhere
frustration 2 behaviour: never materialised, never showed up, didn't show up, failed to show
frustration 1 feeling: put out, puzzled, miffed, peeved, niggle, niggling, bugging, bugs me, tedious, fiddly, awkward, clunky, irksome
frustration 1 feeling: bothersome, a bother, bother, a pain, cumbersome, sluggish, slow, impossible, on the slow side, could be clearer
frustration 1 feeling: troubled by, useless
frustration 1 judgement: mistake*, error*, incorrect, incorrectly, problem*, issues, delay*, faulty, defective, glitch*, glitchy, buggy
frustration 1 judgement: trouble, difficult, difficulty, damaged, wrong, failed, failure, fail*, stuck, inadequate, bad, vague, generic
frustration 1 judgement: inconsistent, excessive, inflexible, contradict*, impersonal replies
frustration 1 behaviour: on hold, every time i, unable to, no one has, nobody has, cut off, numerous times, several times, many times
frustration 1 behaviour: not able to, days off work, keeps happening, still nothing, no one came, hasn't arrived, never arrived
frustration 1 behaviour: haven't arrived, not arrived, second time, third time, fourth time, fifth time, sixth time, seventh time
frustration 1 behaviour: eighth time, ninth time, tenth time, twelfth time, no answer, keep sending, keeps sending, in circles, still no
frustration 1 behaviour: every single time, third week, fourth week, went back on, chase*, still not, still in, still being, still showing
frustration 1 behaviour: still owe, still got, silence, disconnected, passed on to, told to wait, told to call back, told to ring
frustration 1 behaviour: told to email, twice now, once more, each time i, no reply, no response, nobody will, no one will, no one can
frustration 1 behaviour: nobody can, had to chase, swept under, went nowhere, rang out, never happened, never did
disappointment 3 feeling: bitterly disappointed, gutted, utterly disappointed, disillusioned, crushed, heart sank, so let down
disappointment 3 feeling: badly let down, deeply disappointed, sorely disappointed
disappointment 2 feeling: disappoint*, disappointed, disappointing, disappointment, disappointingly, let down, letdown, lets down
disappointment 2 feeling: dissatisfied, dissatisfaction, unsatisfied, unhappy, unimpressed, displeased, dismayed, dismay, lost faith
disappointment 2 feeling: losing faith, lost trust, lost confidence, losing confidence, lost all trust, regret*, expected better
disappointment 2 feeling: expected more, expected so much more, had hoped, hoped for better, was hoping for, deserve better
disappointment 2 feeling: hoped for more, thought better of you, won't be back, won't be coming back, will not be back, not coming back
disappointment 2 feeling: won't be returning, will not return, won't buy again, wouldn't recommend, would not recommend, just wish
disappointment 2 feeling: won't recommend, cannot recommend, can't recommend, won't be ordering again, won't order again, sorry to say
disappointment 2 feeling: pains me, saddens me to say, taken for granted, not worth, not worth it, waste of money, was looking forward
disappointment 2 feeling: had been looking forward, were looking forward, looked forward to, regret the day, wish i had never
disappointment 2 feeling: wish i'd never, sorry to lose, sorry to leave, saddens me, makes me sad, bit sad, a bit sad, spoiled, spoilt
disappointment 2 feeling: took the shine off, dampened, marred, soured, astonished, feel undervalued, undervalued, feel forgotten
disappointment 2 feeling: left a bad taste, bad taste, sour taste, leaves a bad taste, last time i, first impression, going elsewhere
disappointment 2 feeling: taking my business elsewhere, take my business elsewhere, look elsewhere, not renewing, won't be renewing
disappointment 2 feeling: will not be renewing, cancelling my, thought you were better, thought better, expected a lot, not what i hoped
disappointment 2 feeling: high hopes, hopes were, false promises, false hope, anticlimax, anti-climax, not won over, don't bother
disappointment 2 feeling: save your money, not the same, isn't what it was, not what it was, standards have, has slipped, have slipped
disappointment 2 feeling: disheartened, dispirited, deflated, crestfallen, underwhelmed by, unenthused, jaded, disenchanted, fell flat
disappointment 2 feeling: fallen short, short of what, expected far, not up to scratch, not up to standard, so much better, hoped it would
disappointment 2 feeling: had such hopes, wasted money, money down the drain, down the drain, feel short-changed, shouldn't have bothered
disappointment 2 feeling: should not have bothered, wouldn't bother, i miss, we miss, sadly missed, never be the same, not going back
disappointment 2 feeling: won't go back, won't use, never order again, last order, my last order, think twice, lost a customer
disappointment 2 feeling: lost me as a customer, losing a customer
disappointment 2 judgement: poor, poorly, poor quality, poor service, subpar, sub-par, substandard, below par, below average, mediocre
disappointment 2 judgement: underwhelm*, overpriced, shoddy, flimsy, cheaply made, tacky, inferior, lacklustre, lackluster, second-rate
disappointment 2 judgement: falls short, fell short, not what i expected, not what was advertised, not as described, not as advertised
disappointment 2 judgement: below expectations, worse than expected, worse, went downhill, gone downhill, going downhill, a shame
disappointment 2 judgement: such a shame, what a shame, a pity, real shame, stinks, sucks, sucked, sloppy, careless, carelessness, lousy
disappointment 2 judgement: bland, tasteless, overcooked, undercooked, soggy, stale, meh, so-so, uncaring, impersonal, threadbare, scruffy
disappointment 2 judgement: tired-looking, tatty, worn, grubby-looking, cheap and nasty, plasticky, rough, blunt, offhand, off-hand
disappointment 2 judgement: cold and, curt, brusque, abrupt, surly, grumpy, unwelcoming, unfriendly, unsympathetic, uninterested
disappointment 2 judgement: disinterested, couldn't care, watery, measly, stingy, half-baked, half-hearted, hit and miss, misrepresented
disappointment 2 judgement: nothing like, nothing like the, looks nothing like, in name only, a far cry, far cry from, rip, peeling, faded
disappointment 2 judgement: not fit for, unfit for, not up to, underwhelmed, amateurish, shabby, weak, several complaints, complaint*
disappointment 2 judgement: until you changed, until you, very bad, really bad, so bad, is bad, was bad, bad service, bad experience
disappointment 2 judgement: a step backwards, hard to leave, boring, flavourless, flavorless, rubbery, gristly, greasy food, stodgy
disappointment 2 judgement: wilted, mushy, gloomy, dingy, run-down, bare, uncomfortable bed, poky, pokey, misleading photos
disappointment 2 judgement: nothing special, unremarkable, forgettable, pedestrian, uninspired, lacklustre service, erratic, unreliable
disappointment 2 judgement: overrated, overhyped, extortionate price, cheapened, badly made, poorly made, came apart, ill-fitting
disappointment 2 judgement: scratchy
disappointment 2 behaviour: was promised, were promised, promised us, promise was broken, broke your promise, broken promise
disappointment 2 behaviour: broke their promise, contrary to what, failed to deliver, never materialized
disappointment 1 judgement: unfortunately, lacking, average, wish you had, not quite, a little cold, could be better
disappointment 1 judgement: could have been better, room for improvement, leaves much to be desired, left a lot to be desired
disappointment 1 judgement: leaves a lot to be desired, tiny, with respect, doesn't quite, does not quite, didn't quite
disappointment 1 judgement: looking forward to, noisy, outdated, cramped, itchy, crooked, wobbly, falling apart, fell apart, broke after
disappointment 1 judgement: see-through, dull, limp, pricey, burnt, lukewarm, tepid, patchy
anxiety 3 feeling: terrified, panicking, panic*, panicked, desperate, desperately, can't sleep, cannot sleep, couldn't sleep, losing sleep
anxiety 3 feeling: lost sleep, lose sleep, sleepless, sleepless nights, lie awake, lying awake, awake at night, at my breaking point
anxiety 3 feeling: breaking point, don't know what to do, do not know what to do, no idea what to do, scared to death, worried sick
anxiety 3 feeling: sick with worry, beg you, begging you, i beg, in fear, out of my mind with worry, scared stiff, petrified, frantic
anxiety 3 feeling: hysterical, terrifying, at the end of what i can take, don't know how much longer, do not know how much longer
anxiety 3 feeling: can't cope, cannot cope, can't go on, cannot go on, can't face, cannot face, can't eat, can't breathe, panic attack
anxiety 3 feeling: panic attacks, heart pounding, my heart was in my mouth, horrified, horrifying, horror, frightened to death, fear for
anxiety 3 feeling: fearing for, in a panic, nightmares, shaking like, traumatised, traumatized, traumatic, beside myself with worry
anxiety 3 feeling: at my lowest, suicidal, no way out
anxiety 2 feeling: worried, worry*, worries, worrying, worryingly, anxious, anxiously, anxiety, nervous, scared, scary, afraid, frightened
anxiety 2 feeling: frightening, fear*, fearful, concerned, concern*, concerning, uneasy, stressed, stress*, stressful, at a loss
anxiety 2 feeling: overwhelmed, overwhelming, dread*, alarmed, alarming, distress*, distressing, distressed, on edge, shaken, shaking
anxiety 2 feeling: unsafe, unnerved, unsettling, unsettled, apprehensive, agitated, tense, helpless, powerless, worrisome, fretting, fret
anxiety 2 feeling: trouble sleeping, not sleeping, haven't slept, not slept, hardly slept, barely slept, scared to, afraid to, too scared
anxiety 2 feeling: too frightened, dare not, don't dare, daren't, on tenterhooks, rattled, freaked out, creepy, creeped out, spooked
anxiety 2 feeling: didn't feel right, doesn't feel right, feel unsafe, don't feel safe, at risk, in danger, could have been hurt
anxiety 2 feeling: what happens if, what will happen, going to happen, how am i supposed to, how are we supposed to, how will i
anxiety 2 feeling: out of my depth, drowning, sinking, no idea who, who else has, honestly do not know, don't know where to turn
anxiety 2 feeling: reassurance, can anyone, unsure whether, second-guessing, not been sleeping, keep picturing, worries me, scare*
anxiety 2 feeling: scaring, jittery, on the edge, nerve-wracking, nerve-racking, worry about, worried about, nagging, restless
anxiety 2 feeling: tossing and turning, in the dark about, unsure what, sleepless night, spine-chilling, panicky, paranoid, defenceless
anxiety 2 feeling: abandoned, left stranded, frightens, terrifies, sick feeling, knot in my stomach, heart racing, heart sinking, dire
anxiety 2 feeling: precarious, destitute, penniless, skint, broke and, going hungry, choose between, food bank
anxiety 2 judgement: evicted, eviction, homeless, can't afford, cannot afford, can not afford, struggle*, struggling, danger, not safe
anxiety 2 judgement: live in fear, running out of time, time is running out, help me please, please help me, need help urgently
anxiety 2 judgement: as a matter of urgency, what if, don't want to chance it, last hope, only hope, nowhere to turn, nowhere else to turn
anxiety 2 judgement: make ends meet, desperate need, lose my home, losing my home, lose my job
anxiety 1 judgement: urgent, urgently, as soon as possible, time is short, deadline, clock is ticking, before it is too late, by tomorrow
anxiety 1 judgement: gas, smoke, fire, burning smell, sparks, someone else has my, my children, my baby, unwell, dangerous
anxiety 1 judgement: out of work, uncertain, in arrears, overdrawn, bailiff, bailiffs, stranded, trapped, vulnerable
sadness 3 feeling: heartbroken, devastated, devastating, heartbreaking, grief, grieving, in tears, burst into tears, cried, crying
sadness 3 feeling: hopeless, despair, broke my heart, breaks my heart, broken-hearted, inconsolable, mourning, sobbing, break my heart
sadness 3 feeling: broken heart, heart is broken, weeping, i don't see the point, don't see the point, no point any more, we are broken
sadness 3 feeling: destroyed us, can't bear, cannot bear, wept, cried all, unbearably, unbearably sad, can't go on like this
sadness 3 feeling: took his own life, took her own life, crushed by, shattered, torn apart, in pieces, bereft of, desolate, anguish
sadness 3 feeling: anguished, tearfully, broken by, shed tears, hysterically crying
sadness 2 feeling: sad, sadly, sadness, saddened, saddens, saddening, depressed, depressing, miserable, lonely, sorrow, hurt, hurts
sadness 2 feeling: hurtful, wounded, tears, tearful, painful, heavy heart, miss her, miss him, cry, weep, bereft, upset my, sorrowful
sadness 2 feeling: tearing up, choked up, lump in my throat, aching, grieve, bereaved, bereavement, sorely missed, gone forever
sadness 2 feeling: gone for good, all i had left, only thing left, last photo, last photos, last thing she, last thing he
sadness 2 feeling: can't be replaced, never see, mourn, nostalgic, condolences, guilty, guilt, hurting, painfully, unfortunate
sadness 2 feeling: downhearted, down in the dumps, gloomy mood, wistful, homesick, forlorn, mournful, melancholy, heavy-hearted, miss my
sadness 2 feeling: misses her, misses him
sadness 2 behaviour: lost my mother, lost my father, lost my husband, lost my wife, irreplaceable, never get back, keepsake, only memory
sadness 2 behaviour: sentimental value, can never be replaced, passed away, died, his death, her death, heartsick
sadness 1 behaviour: funeral, death of
disgust 3 feeling: disgusted, disgusting, disgust, revolted, revolting, nauseated, nauseating, nauseous, sick to my stomach, made me sick
disgust 3 feeling: turned my stomach, stomach turn, sickened, sickening, repulsed, repulsive, vile, vomit*, threw up, gross, grossed out
disgust 3 feeling: puke*, gagging, retch*, gag, made me gag, felt sick, feel sick, lost my appetite, skin crawl, physically sick, retched
disgust 3 feeling: heaved, dry heaving, feel ill, made me ill, felt ill, sick just thinking, makes my skin crawl, gagged, turns my stomach
disgust 3 feeling: revulsion, stomach-turningly, repugnant, repellent, abominable smell, made us sick, nearly threw up, almost threw up
disgust 3 feeling: want to throw up, hurl, queasy, disgusts
disgust 2 judgement: filthy, filth, mould, mold, mouldy, moldy, cockroach, cockroaches, roaches, maggot, maggots, stench, stank, stink
disgust 2 judgement: stinking, smelly, smelled of, smelt of, smells of, foul, rotten, rancid, putrid, dirty, unhygienic, unsanitary, yuck
disgust 2 judgement: yuk, eww, ew, bed bugs, bedbugs, droppings, slimy, dead fly, dead insect, blood stains, bloodstains, urine, grimy
disgust 2 judgement: grubby, infested, infestation, icky, skanky, squalid, crawling with, caked in, smeared, slime, sewage, faeces, feces
disgust 2 judgement: poo, mice, worm, worms, larvae, weevils, live insects, dead cockroach, hairs, someone else's hair, toenail, mildew
disgust 2 judgement: unclean, soiled, reek*, whiff, gone off, nappy, sour milk, unpleasant smell, unpleasant, pong, mouse droppings
disgust 2 judgement: a dead mouse, hideous, foul-smelling, fetid, sour-smelling, mucky, crusty, oozing, ants in, bugs in, insect in
disgust 2 judgement: hairball, soiled sheets, stained sheets, dog mess, vomit on, blood on, curdled, spoiled milk, out of date meat
disgust 2 judgement: raw chicken, bleach taste
disgust 1 judgement: smell*, rats, rat, hair in the, hair in my, plaster in, greasy, sticky, damp smell, musty, flies, fleas, grime
disgust 1 judgement: stains, sludge, spat in
"""
