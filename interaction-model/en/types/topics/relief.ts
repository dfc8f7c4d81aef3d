/** What people call these topics. */
export const relief = {
  stop_now: `what stops a cramp, how do i stop a leg cramp, how do i stop a cramp, how to stop a cramp,
    how do you stop a cramp, how can i stop a cramp, how do i get rid of a cramp, how to get rid of a
    cramp, what helps a cramp, what helps a leg cramp, what is good for a cramp, what should i do for a
    leg cramp, best way to stop a cramp, fastest way to stop a cramp, what do you do for a cramp, how do
    i ease a cramp, how do you ease a cramp, stopping a cramp, easing a cramp, get a cramp to let go,
    trick to stop a cramp, make a cramp stop, how do you stop a leg cramp, fastest way to get rid of a
    cramp, best thing for a leg cramp, next time a cramp hits, when i get a cramp, how do i stop one,
    how do i stop one when it comes, how do you stop one, how do you get rid of one, how do you get rid
    of a cramp, what do i do when i get one, what do i do when one starts, what do i do when a cramp
    starts, what do i do when it happens, what do i do next time, what should i do next time, what
    should i do when i get a cramp, what should i do when it starts, what should i do when one comes,
    what can i do when one comes on, what do you do when you get a cramp, what do people do for cramps,
    what do athletes do, what do athletes do for cramps, what do runners do when they cramp, what do
    footballers do, what's the best thing to do for a cramp, what's the best thing for a cramp, what's
    the quickest way to stop a cramp, what's the fastest way to stop one, what works on a cramp,
    quickest way to get rid of one, quickest way to stop a cramp, next time it happens, next time it
    starts, next time i get one, when a cramp hits, when one hits, when it hits, first aid for a cramp,
    should i stretch it or rub it, should i stretch or rub, should i walk it off, can i walk it off,
    does walking it off help, quickest way to make it quit, the quickest way to make it quit, if one
    grabs me tonight what do i do, quickest way to stop one`,
  acupuncture: `acupuncture, acupuncture needles, needles, acupressure, pressure points, dry needling, should i try
    acupuncture, does acupuncture help, an acupuncturist, does acupuncture work, does acupuncture stop
    cramps, will acupuncture help, would acupuncture help, is acupuncture any good, is acupuncture worth
    it, can acupuncture help, can acupuncture stop cramps, needles for cramps, having needles, does dry
    needling help, does acupressure help, pinching my lip, pressing under my nose, a chiropractor,
    reflexology, a physio, an osteopath`,
  massage_how: `how to massage, how do i massage my calf, how do i massage my leg, how do i massage it,
    how do i massage a cramp, how do you massage a calf, how to rub out a cramp, how do i rub out a
    cramp, how do i rub it, should i rub it, should i rub my leg, should i massage it, should i massage
    my calf, can i rub it, can i massage it, how should i massage, how do i do a massage, massaging a
    calf, how to massage a calf, rubbing it out, how do i massage, how do i rub my calf, how do i rub my
    leg, how should i rub it, how should i massage my calf, how should i massage my leg, how do you
    massage a cramp, way to rub a cramp, rub a cramp, rub a cramp out, how do i massage my calf
    properly, how do you massage a cramped muscle, right way to massage, rub it hard, how do i massage
    it properly, how do i rub it properly, how do you rub a cramp, how do you massage it, how do you
    massage a leg, how do you rub a calf, how hard should i rub, how hard should i massage, how hard do
    i press, how hard do you press, how hard should i press, how firm should i rub, which way should i
    rub, which direction should i rub, which way do i massage, up or down when i rub, what's the best
    way to massage, what's the best way to rub it, what's the best way to massage it, what is the right
    way to massage it, the right way to rub it, the best way to massage a cramp, the best way to rub a
    cramp, way to massage it, how long should i massage, how long should i rub it, can my husband
    massage it, can my wife rub it, how can my husband massage it, how should my wife rub it, when i rub
    the muscle, rubbing the muscle, show me how to massage, best way to massage it, best way for my
    husband to massage it, how should my husband massage it, how to do massage for cramp, how to do
    massage for a cramp, how to do massage properly, how to do massage`,
  heat_or_ice: `heat or ice, ice or heat, heat or cold, hot or cold, a heating pad, a hot water bottle, an ice pack,
    warmth, a heat pack, should i use a heating pad, is ice good for cramps, a warm towel, a warm cloth,
    heat better than ice, use a hot pack, a hot pack, something warm, the heat help, the cold help,
    should i use heat or ice, should i put heat on it, should i put ice on it, put something hot on it,
    put something cold on it, is heat better, is cold better, warm or cold, warmth or cold, use heat,
    use ice, a heat pad, a cold pack, a cold compress, a warm compress, heating my calf, icing my calf,
    frozen peas, a wheat bag, a hot shower for a cramp`,
  sore_next_day: `sore the next day, why is my leg sore today, why is my leg still sore, why is my calf
    sore, my calf hurts after the cramp, why does it hurt after, how long will it be sore, soreness,
    soreness afterwards, sore after a cramp, the soreness, why am i sore today, sore muscles after a
    cramp, how long will my leg be sore, pain the next day, why does my leg ache after a cramp, why is
    my leg sore, why is my leg so sore, why is my leg so sore today, why is my leg sore after a cramp,
    why are my legs sore, why are my legs so sore, why are my legs still sore, why are my legs sore
    today, why are my legs so sore today, why are my legs sore after a cramp, why is my calf so sore,
    why is my calf still sore, why is my calf sore today, why is my calf so sore today, why is my calf
    sore after a cramp, why are my calves sore, why are my calves so sore, why are my calves still sore,
    why are my calves sore today, why are my calves so sore today, why are my calves sore after a cramp,
    why is my foot sore, why is my foot so sore, why is my foot still sore, why is my foot sore today,
    why is my foot so sore today, why is my foot sore after a cramp, why are my feet sore, why are my
    feet so sore, why are my feet still sore, why are my feet sore today, why are my feet so sore today,
    why are my feet sore after a cramp, why are my toes sore, why are my toes so sore, why are my toes
    still sore, why are my toes sore today, why are my toes so sore today, why are my toes sore after a
    cramp, why is my thigh sore, why is my thigh so sore, why is my thigh still sore, why is my thigh
    sore today, why is my thigh so sore today, why is my thigh sore after a cramp, why are my thighs
    sore, why are my thighs so sore, why are my thighs still sore, why are my thighs sore today, why are
    my thighs so sore today, why are my thighs sore after a cramp, why is my hamstring sore, why is my
    hamstring so sore, why is my hamstring still sore, why is my hamstring sore today, why is my
    hamstring so sore today, why is my hamstring sore after a cramp, why is my shin sore, why is my shin
    so sore, why is my shin still sore, why is my shin sore today, why is my shin so sore today, why is
    my shin sore after a cramp, why are my shins sore, why are my shins so sore, why are my shins still
    sore, why are my shins sore today, why are my shins so sore today, why are my shins sore after a
    cramp, what should i do tomorrow when it is sore, what should i do tomorrow when it's sore, what
    should i do when it is sore, what should i do when it's sore, what should i do if it is sore, what
    should i do if it's sore, what do i do when it is sore, what do i do when it's sore, what do i do
    tomorrow when it is sore, what do i do tomorrow when it's sore, what helps when it is sore, what
    helps when it's sore, sore tomorrow, what do i do tomorrow if my leg is sore, what should i do
    tomorrow if my leg is sore, soreness last, sore from yesterday, still sore from yesterday, hurt the
    morning after, calf still aches, leg stay sore, how long will the ache last, how long will the
    soreness last, how long does the soreness last, how long does the ache last, how long will it hurt
    afterwards, how long will it ache, how long is it sore for, why does it still hurt the next day, why
    does it hurt the next day, why does it hurt today, why is it sore, why is it still sore, why is it
    sore now, why is it tender, why is my calf tender, why does my calf still hurt, why does my leg
    still hurt, why does my leg ache today, why do i ache after a cramp, why am i still sore, ache
    afterwards, ache after a cramp, aching the next day, sore from last night, tender from last night,
    sore from the cramp, sore in the morning, stiff the next day, stiff after a cramp, what helps with
    the soreness, what helps the soreness, what can i do for the soreness, a bruised feeling, did i tear
    something, did i pull a muscle, feels like somebody kicked me, today it feels like somebody kicked
    me, had a bad one last night and today it's sore, sore like i got kicked, bad one last night and
    today`,
  soap: `soap, a bar of soap, bar of soap, soap in the bed, soap in bed, soap under the sheet, soap under the
    sheets, soap under my sheet, magnets, a magnet, corks, a cork, copper bracelets, old wives tales,
    does soap in the bed work, folk remedies, home remedies, ivory soap in bed, does soap work, does
    soap help, does a bar of soap work, does a bar of soap help, a bar of soap in the bed, a bar of soap
    under the sheet, soap under my sheets, soap under the mattress, soap at the bottom of the bed,
    should i put soap in my bed, should i sleep with soap, the soap trick, the soap thing, the soap
    myth, is the soap thing true, lavender soap, ivory soap, why do people put soap in bed`,
  foot_cramp: `foot cramps, what helps a foot cramp, what do i do for a foot cramp, how do i stop a foot
    cramp, how do i stop foot cramps, what about foot cramps, how do i stop a toe cramp, what helps a
    toe cramp, toe cramps, cramps in my feet at night, what helps cramps in my feet, cramps in my feet,
    cramps in the arch, curling toes, helps with toe cramps, how do you get rid of a foot cramp, what
    stops a foot cramp, what causes foot cramps, why do i get foot cramps, why do my toes curl, why do i
    get cramp in my toes, why do i get cramp in my foot, why do i get it in my foot, why do i get it in
    my feet, why do i get it in my toes, cramp in the foot, cramp in the feet, cramps in the foot,
    cramps in the feet, cramps in my toes, cramps in the toes, cramping feet, a stretch for my foot, a
    stretch for the foot, a stretch for my toes, a good stretch for the foot, how do i stop toe cramps,
    how do i stop my foot cramping, how do i stop my toes curling, my
    foot cramps every time i swim, the sole of my foot cramps every time`,
  thigh_cramp: `thigh cramps, what helps a thigh cramp, what do i do for a thigh cramp, how do i stop a
    thigh cramp, how do i stop a hamstring cramp, what helps a hamstring cramp, what helps a cramp in
    the thigh, hamstring cramps, quad cramps, what about thigh cramps, how do i stop a quad cramp,
    cramps in the thigh, cramps in my thighs, what helps a cramp in the back of the thigh, what do you
    do for a hamstring cramp, how do i treat a quad cramp, what stops a thigh cramp, what causes thigh
    cramps, why do i get thigh cramps, why do i get it in my thigh, why do i get it in my thighs, why do
    i get hamstring cramps, cramp in the thigh, cramp in the hamstring, cramps in my thigh, cramps in my
    hamstring, a cramp in the thigh, a stretch for my thigh, a stretch for the thigh, a stretch for my
    hamstring, a stretch for the hamstring, a stretch for the quads, a stretch for my quads, a good
    stretch for the thigh, how do i stretch my thigh, how do i stretch my hamstring, how do i stretch my
    quads, cramps in their thighs, a good stretch for the quads, what do you do for a cramp in the
    thigh, mine are always in the thigh, mine hits in the thigh, what are you supposed to do for one in
    the thigh, always up in the thigh`,
  shin_cramp: `shin cramps, what helps a shin cramp, what do i do for a shin cramp, how do i stop a shin
    cramp, what about shin cramps, how do i stretch my shin, what helps a cramp in the shin, cramps in
    the front of the leg, what helps a cramp in the front of my leg, cramps in the shin, cramps in my
    shins, what do i do for a cramp in the front of my leg, how do you stretch a shin cramp, what stops
    a shin cramp, what causes shin cramps, why do i get shin cramps, why do i get it in my shin, why
    does the front of my leg cramp, why does my shin seize, cramp in the shin, cramps in my shin, a
    cramp in the shin, cramp at the front of my leg, cramp at the front of the leg, cramp in the front
    of my leg, cramp down the front of my leg, a stretch for my shin, a stretch for the shin, a stretch
    for the shins, a good stretch for the shin, the muscle beside my shin, the muscle next to my shin,
    shin splints, cramp at the front of the lower leg, what about cramp at the front`,
  comes_back: `why it comes back, why does it keep coming back, why does it come back, why do they keep
    coming back, why do cramps come back, why did it come back, why has it come back, why is it back,
    why does it start again, why does it start again when i lie down, why do i get one after another,
    will it come back, is it going to come back, does it come back, cramps that come back, come right
    back, it come right back, going to return, the cramp keep coming back, if it comes back, if it
    returns, starts again when i lie down, one cramp after another, why does it come and go, why do i
    get two in a night, why do i get several in one night, it goes and comes back why, two in one night,
    two in a night, three in one night, several in one night, several a night, more than one a night,
    another one in the same night, twice in one night, twice in a night, will it come back tonight, will
    it happen again tonight, could it come back, do they come back, do cramps come back, why does the
    cramp come back ten minutes later, the cramp goes and then comes back why, how come it lets go and
    then grabs again, how come it keeps coming right back, lets go and then five minutes later it grabs
    again, why does it keep coming right back after it quit, how come it comes back after it's quit`,
  both_legs: `cramps in both legs at once, why are both legs cramping, why do both legs cramp, what do i
    do when both legs cramp, what if both legs cramp, what if both legs cramp at once, what helps when
    both legs cramp, what should i do with both legs, two cramps at once, can both legs cramp at once,
    what about both legs, if both my legs cramp, cramps in both legs, a cramp in both legs, bad if both
    legs cramp, two legs cramping together, both calves go at the same time, why both legs, why do i get
    cramps in both legs, why do both my legs cramp, why does it happen in both legs, why is it in both
    legs, is it normal in both legs, is it bad in both legs, is it worse in both legs, is it worse when
    it's both legs, cramp in both legs, can you get it in both legs, can both legs cramp, can you get
    cramp in both legs, can you have cramp on the two sides, cramp on both sides together, left and
    right at the same time`,
  toe_stretch: `pulling my toes up, pulling my toes, the toe stretch, should i pull my toes up, should i point my toes,
    pointing my toes, why do i pull my toes up, why pull my toes up, which way do i pull my toes, why
    toes up, flexing my foot, toes up or down, should i point my toes or pull them up, do i point my
    toes or pull them up, toes up or toes down, point or pull, toes up and not down, my toes point up,
    my toes up, pull the toes to the shin, the toe pull, should i pull my toes, pull my toes back, pull
    my toes toward me, how do i do the toe stretch, how does the toe stretch work, pulling my toes back,
    pulling the toes up, toes toward my knees, the sitting stretch, the seated stretch, the seated one,
    the chair one`,
  massage_prevents: `massages, massage before bed, a massage before bed, a massage at night, massaging, rubbing, rubbing my legs, foam rolling, a
    foam roller, a massage gun, does massage prevent cramps, does massage help, massage oil, does
    massage stop cramps, will a massage stop them, is massage any good, rubbing my legs every night,
    rubbing my legs before bed, a leg rub before bed, does it help to massage my legs at night, a
    massage every night, will rubbing my legs prevent cramps`,
  knots: `muscle knots, knots in my muscle, knots in my calf, sore knots, tender knots, a sore knot,
    pressing on the knot, should i press on the knot, trigger points, what about knots, pressing hard,
    pressing with my thumb, press the knot out, knot left, a hard knot left in my calf, a muscle knot,
    press on the sore knot, lump in my muscle, lumps in my calf, hard lumps, getting the knots out, how
    do i get knots out, a knot in my calf, knots in my muscles, hard lumps in my calf, pressing on the
    sore spot, pressing the sore spots, press the tender spot, what are knots, are
    trigger points real`,
};
