"""English words of praise, thanks and courtesy, and words that only look like words of tone: own list. Pure data.

Written as in emotion_en.py. A word of weight 0 only stops a shorter word inside it from being found: good morning is no
praise, a cross street not cross.
"""

TABLE = """
joy 3 feeling: thrilled, delighted, ecstatic, overjoyed, over the moon, blown away, loved every, absolutely love, can't thank you enough
joy 3 feeling: cannot thank you enough, couldn't be happier, could not be happier, couldn't be more pleased, made my day, couldn't ask for
joy 3 feeling: could not ask for, couldn't have asked, beyond grateful, so grateful, thank you so much, thanks so much, thanx so much
joy 3 feeling: heartfelt thanks, a million thanks, exceeded my expectations, can't thank, cannot thank, couldn't thank, never forget what
joy 3 feeling: forever grateful, eternally grateful, so relieved, so moved, deeply moved, so touched, deeply touched, moved to tears
joy 3 feeling: tears of joy, happy tears, happiest, incredibly happy, chuffed, warmed my heart, nothing could have been better
joy 3 feeling: could not have been better, couldn't have been better, couldn't do enough, could not do enough, could not have been nicer
joy 3 feeling: couldn't have been nicer, couldn't have been more helpful, highly enough, could not be more pleased, couldn't fault
joy 3 feeling: cannot fault, can't fault, best thing, more than words, from the bottom of my heart, can't put into words
joy 3 feeling: put into words how, elated, jubilant, euphoric, buzzing, made my week, made my year, cried with joy, walking on air
joy 3 feeling: best day, bowled over, wowed, speechless with, dream come true, nobody could have been kinder
joy 3 feeling: no one could have been kinder, nobody could have been nicer, could have been kinder
joy 2 feeling: happily, happier, pleased, glad, love, loved, loves, enjoyable, grateful, gratitude, impressed, satisfied, relieved, relief
joy 2 feeling: excited, cheerful, pleasure, joy, reassured, reassuring, proud, thankful, pleasantly surprised, appreciate*
joy 2 feeling: much appreciated, really appreciate, appreciative, a big thank you, hats off, kudos, bravo, was touched, really touched
joy 2 feeling: very touched, very moved, really moved, moved me, contented, content with, satisfied with, well pleased, pleasant
joy 2 feeling: pleasantly, reassuringly, comforted, in good hands, felt safe, at ease, looked after, well looked after, felt welcome
joy 2 feeling: made us feel, made me feel welcome, made her feel, worth it, a joy, very happy, really happy, so happy, happy with
joy 2 feeling: i'm happy, i am happy, we are happy, happy to say, happy customer, enjoyed every, enjoyed our, really enjoyed, enjoyed my
joy 2 feeling: enjoyed the, lucky to, so lucky, delightful, adore*, cherish, treasured, heartened, uplifted, charmed, enchanted, tickled
joy 2 feeling: amused, soothed, calmer, comforting, at peace, in safe hands, felt heard, listened to me, felt looked after, welcomed
joy 2 feeling: never felt so welcome, lucky, blessed, thankfully, yay, hooray, hurrah, woohoo
joy 2 judgement: how kind, excellent, great, amazing, wonderful, wonderfully, fantastic, awesome, brilliant, brilliantly, superb, perfect
joy 2 judgement: perfectly, exceptional, fabulous, marvellous, marvelous, terrific, incredible, phenomenal, stellar, good job, great job
joy 2 judgement: nice job, good work, great work, great service, good service, top notch, first class, first rate, second to none
joy 2 judgement: favourite, favorite, lovely, beautiful, helpful, friendly, patiently, polite, courteous, professional, professionalism
joy 2 judgement: caring, thoughtful, considerate, attentive, knowledgeable, efficient, efficiently, prompt, promptly, smooth, smoothly
joy 2 judgement: seamless, effortless, delicious, entertaining, five stars, 5 stars, highly recommend, a credit to, above and beyond
joy 2 judgement: went out of, extra mile, lifesaver, life saver, a gem, exceeded, hassle-free, works great, works well, works perfectly
joy 2 judgement: works beautifully, works a treat, works like a charm, keep up, keep it up, impressive, impressively, generous, generously
joy 2 judgement: welcoming, spot on, flawless, flawlessly, faultless, a treat, a pleasure, worth every, well worth, quickly sorted
joy 2 judgement: sorted it, resolved quickly, superbly, lifting everyone's spirits, do care, well deserved, reliable, fun, beautifully
joy 2 judgement: heartwarming, legend, gem, absolute gem, top marks, ten out of ten, 10 out of 10, 10 10, full marks, much better
joy 2 judgement: best ever, best yet, credit where it's due, credit where it is due, deserves a medal, deserves a raise, hero, angel
joy 2 judgement: saint, godsend, blessing, marvel, magic, class act, heroic, faultlessly, pristine, immaculate, gorgeous, stunning, cosy
joy 2 judgement: sparkling, excellently, expertly, quick to, speedy, swift, swiftly, painless, straightforward, no fuss, without any fuss
joy 2 judgement: no quibble, works like a dream, going strong, would recommend, i recommend, recommend you, recommending you
joy 2 judgement: worth recommending, recommended, recommend to, recommend them, a star, superstar, stars, rave about, raving about
joy 2 judgement: keep doing what, don't change a thing, did a great, did a wonderful, did an excellent, did a lovely, so kind, so helpful
joy 2 judgement: so patient, such a lovely, real pleasure, very kind, good people, rescued, very good, really good, so good
joy 2 judgement: works brilliantly, is good, are good, was good, outstanding service, spotless and, the best, best i, worth the money
joy 2 judgement: worth the price, kindness itself, refreshing, best shop ever, don't make them like that, credit where, how generous, cute
joy 2 judgement: adorable, greatest, epic, splendid, sublime, exquisite, delectable, mouthwatering, scrumptious, yummy, tender, succulent
joy 2 judgement: crisp and fresh, beautifully packed, well packed, well made, dependable, trustworthy, conscientious, diligent
joy 2 judgement: hard-working, hardworking, tireless, devoted, compassionate, empathetic, good-natured, good humour, warm-hearted, warmly
joy 2 judgement: charming staff, chatty, cheery, smiling, obliging, accommodating, respectful, gracious, humble, selfless, proactive
joy 2 judgement: meticulous, on the dot, lightning fast, super fast, easy as, no hassle, value for money, great value, bargain
joy 2 judgement: worth the wait, worth the trip, a must-have, game changer, couldn't live without, hidden gem, champion, wizard, miracle
joy 2 judgement: wonder worker, gold dust, worth her weight, worth his weight, 11 out of 10, raving, hats off to, chapeau, commend*
joy 2 judgement: applaud*
joy 1 judgement: all fine, all sorted, all good, works now, working now, working again, working fine, back on, rock solid, gleaming
joy 1 judgement: sorted now, sorted out, fixed in, all right, worked out, came early, day early, arrived early, in one piece
joy 1 judgement: quite the reverse, not bad, not bad at all, not too bad, much obliged, resolved, put it right, put it all right
joy 1 judgement: set it right, talked me through, good, nice, nicely, fine, ok, okay, best, comfy, comfortable, patient, easy to use
joy 1 judgement: very nice, quickly and, recommend your, well done, thumbs up, spotless, outstanding, enjoy*, happy, cheap, clean, kind
joy 1 judgement: fast, decent, honest, tasty, thorough, rapid, punctual, tidy, sturdy, robust, careful with, gentle, early and, five star
joy 1 judgement: quick response, dedicated
joy 1 politeness: thank you, thanks, thank, thankyou, thx, thanx, ty, appreciate it, cheers, many thanks, big thanks, huge thanks
joy 1 politeness: special thanks
neutral 0 judgement: good faith, good condition, good order, goods, best buy, great britain, kind of, a kind of, what kind, this kind
neutral 0 judgement: of this kind, any kind, of any kind, some kind, in kind, like new, perfect condition, good credit, best before
neutral 0 judgement: best way, best time, best number, best to, at best, do my best, as good as, for good, a good deal of, good reason
neutral 0 judgement: good record, too good to be true, good standing, professional advice, patient portal, patient records, a patient
neutral 0 judgement: i am a patient, hospital patient, love island, a great deal, great deal of, nice work if, trash can, trash bin
neutral 0 judgement: rubbish bin, garbage bin, cross the, average speed, average daily, victim support, feel free, false alarm, issue date
neutral 0 judgement: date of issue, issued, issue a refund, issue me, issue a, best practice, refuse collection, safety concern line
neutral 0 judgement: mad men, hate crime, to whom it may concern, whom it may concern, to whom i concern, as far as i am concerned
neutral 0 judgement: cross street, hell of a nice, damn good, bloody brilliant, bloody marvellous, stress test, poor area
neutral 0 judgement: mold and tooling, wrong size, what is wrong, cross check, cross reference, dry clean, dry cleaning, dry cleaner
neutral 0 judgement: hardly any, weak tea, out of date, up to date, to date, thin blue, off the, off my, off and, off work, off on, off to
neutral 0 judgement: off at, off it, off in, off for, off with, off a, off our, off your, off by, off from, turned off, switched off
neutral 0 judgement: day off, days off, took off, paid off, written off, write off, log off, % off, week off, cut off point, drop off
neutral 0 judgement: dropped off, well off, better off, one off, stars hotel, three stars, 3 stars, two stars, one star, come on monday
neutral 0 judgement: come on tuesday, come on wednesday, come on thursday, come on friday, come on saturday, come on sunday, come on the
neutral 0 judgement: avoid any, avoid this, to avoid, avoid the, avoid a, rough idea, rough estimate, not on the, not on my, not on your
neutral 0 judgement: not on a, not on our, not on it, not on file, not on time, gas bill, gas meter, gas account, gas supply, gas boiler
neutral 0 judgement: gas and, gas engineer, fire door, fire alarm, fire safety, smoke alarm, smoke detector, rough guide, broken down
neutral 0 judgement: pack of two, pack of 6, pack of 4, pack of 3, pack of 12, bunch of flowers, bunch of roses, a bunch of keys
neutral 0 judgement: several times a, many times a, content of, content with the, worn by, daylight saving, daylight hours, at risk of
neutral 0 judgement: cheap flight, sorry to bother, sorry to trouble, without exception, complaint form, complaint number
neutral 0 judgement: complaint reference, complaint procedure, complaints procedure, complaints department, complaint department
neutral 0 judgement: complaints team, my complaint, a complaint, this complaint, complaint about, the complaint, formal complaint
neutral 0 judgement: file a complaint, complaint handling, complaint letter, ok to, okay to, is it ok, fine for, a fine, parking fine
neutral 0 judgement: fine print, fine of, the fine, fined, this fine, fine was, sorted the mail, fine and, fines, resolved by, be resolved
neutral 0 judgement: get it resolved, been resolved, issue resolved, was resolved, resolved yet, to be sorted, get this sorted
neutral 0 judgement: please resolve, resolved immediately, be sorted out, get sorted out, get it sorted, bother to, tiny bit, a tiny bit
neutral 0 judgement: a lie detector, so looking forward, looking forward, look forward to, looking forward to hearing
neutral 0 judgement: looking forward to your, fire extinguisher, weird al, broke and entered, careful with the, testing my, tidy up
neutral 0 judgement: insane asylum, crazy golf, noisy neighbour, noisy neighbours, after insult, listened to, could be kinder
neutral 0 politeness: please, regards, kind regards, best regards, best wishes, kindest regards, warm regards, thanks in advance
neutral 0 politeness: thank you in advance, thanking you, many thanks in advance, sincerely, yours faithfully, good morning, good day
neutral 0 politeness: good afternoon, good evening, hope you are well, hope this finds you well, hope you're well, would appreciate
neutral 0 politeness: would be grateful, i'd appreciate, i'd be grateful, would really appreciate, would greatly appreciate
neutral 0 politeness: happy to provide, happy to send, happy to help, happy to discuss, happy to return, happy to wait, happy to pay
neutral 0 politeness: glad to provide, glad to help, happy to supply, be appreciated, appreciate your help, all the best, look forward
neutral 0 politeness: nice to meet, would be helpful, would be great, would be nice, would be good, it would be lovely
neutral 0 politeness: that would be great, thanks for any help, thank you for any, thank you for your time, thanks for your time, kindly
neutral 0 politeness: hope you
"""
