/** What people call these topics. */
export const causes = {
  why_cramps: `causes of cramps, why do i get cramps, what causes leg cramps, what causes cramps, what
    causes them, what is causing this, what is causing my cramps, what causes this, why do i keep
    cramping, why do we get cramps, why do people get cramps, why do i get them, why do i get these, why
    am i cramping, why am i getting cramps, why does this happen, why does this keep happening, why me,
    reasons for cramps, the cause of cramps, the reason for cramps, the causes, causes, why cramps
    happen, why i get cramps, why cramps come, all the causes, list of causes, why does my leg cramp,
    why does my leg cramp up, why does my leg keep cramping, why does my leg always cramp, why does only
    my leg cramp, why do i get cramps in my leg, why do i keep getting cramps in my leg, what causes
    cramps in my leg, why do my legs cramp, why do my legs cramp up, why do my legs keep cramping, why
    do my legs always cramp, why do only my legs cramp, why do i get cramps in my legs, why do i keep
    getting cramps in my legs, what causes cramps in my legs, why does my calf cramp, why does my calf
    cramp up, why does my calf keep cramping, why does my calf always cramp, why does only my calf
    cramp, why do i get cramps in my calf, why do i keep getting cramps in my calf, what causes cramps
    in my calf, why do my calves cramp, why do my calves cramp up, why do my calves keep cramping, why
    do my calves always cramp, why do only my calves cramp, why do i get cramps in my calves, why do i
    keep getting cramps in my calves, what causes cramps in my calves, why does my foot cramp, why does
    my foot cramp up, why does my foot keep cramping, why does my foot always cramp, why does only my
    foot cramp, why do i get cramps in my foot, why do i keep getting cramps in my foot, what causes
    cramps in my foot, why do my feet cramp, why do my feet cramp up, why do my feet keep cramping, why
    do my feet always cramp, why do only my feet cramp, why do i get cramps in my feet, why do i keep
    getting cramps in my feet, what causes cramps in my feet, why do my toes cramp, why do my toes cramp
    up, why do my toes keep cramping, why do my toes always cramp, why do only my toes cramp, why do i
    get cramps in my toes, why do i keep getting cramps in my toes, what causes cramps in my toes, why
    does my thigh cramp, why does my thigh cramp up, why does my thigh keep cramping, why does my thigh
    always cramp, why does only my thigh cramp, why do i get cramps in my thigh, why do i keep getting
    cramps in my thigh, what causes cramps in my thigh, why do my thighs cramp, why do my thighs cramp
    up, why do my thighs keep cramping, why do my thighs always cramp, why do only my thighs cramp, why
    do i get cramps in my thighs, why do i keep getting cramps in my thighs, what causes cramps in my
    thighs, why does my hamstring cramp, why does my hamstring cramp up, why does my hamstring keep
    cramping, why does my hamstring always cramp, why does only my hamstring cramp, why do i get cramps
    in my hamstring, why do i keep getting cramps in my hamstring, what causes cramps in my hamstring,
    why does my shin cramp, why does my shin cramp up, why does my shin keep cramping, why does my shin
    always cramp, why does only my shin cramp, why do i get cramps in my shin, why do i keep getting
    cramps in my shin, what causes cramps in my shin, why do my shins cramp, why do my shins cramp up,
    why do my shins keep cramping, why do my shins always cramp, why do only my shins cramp, why do i
    get cramps in my shins, why do i keep getting cramps in my shins, what causes cramps in my shins,
    why do my muscles cramp, why do my muscles cramp up, why do my muscles keep cramping, why do my
    muscles always cramp, why do only my muscles cramp, why do i get cramps in my muscles, why do i keep
    getting cramps in my muscles, what causes cramps in my muscles, why do i keep getting cramps, why do
    i keep getting these cramps, why do i keep getting these, why do i keep getting them, why do i keep
    getting leg cramps, why do i get leg cramps, why do i get so many cramps, why do i get these cramps,
    why is this happening, why is this happening to me, why did this happen, why does it happen, why did
    i get a cramp, why only one leg, why always the same leg, why is it always the same leg, why is it
    always my calf, why am i getting so many cramps, where do cramps come from, what brings them on,
    what brings on cramps, what makes my legs cramp, what makes muscles cramp, what is a cramp, what is
    a leg cramp, how do cramps happen, what is happening in my leg, what else causes cramps, old age, my
    age, being old, getting old, getting older, is it because i am old, is it because i'm old, is it
    genetic, does it run in the family, what did i do to get this, what did i do wrong, causes these,
    brings on a leg cramp, how come i get cramps, making my legs cramp, reason behind muscle cramps, why
    do muscles cramp, reason for my cramps, what brings it on, what's behind it, what's behind these
    cramps, what's the cause of this, what's the reason for this, what is making my legs cramp, what
    makes a muscle seize up, what happens in the muscle, what is going on in the muscle, what's
    happening in my muscle, what exactly is a cramp, what actually is a cramp, what triggers cramps,
    what triggers them, where do they come from, how come i get these, how come my legs cramp, reason i
    get these, why am i getting these, why am i getting this, why do these happen, why do they happen,
    why do cramps happen, why does it happen to me, why does a muscle seize up, why do muscles seize up,
    why do i suffer with these, why has this started, how come i cramp, where do these cramps come from,
    where these cramps come from, don't understand where these cramps come from, where do my cramps come
    from, what makes a muscle just seize up, what in the world makes a muscle seize up like that, what
    makes a muscle lock up`,
  why_night: `cramps at night, why at night, why only at night, why do cramps wake me up, why do i cramp
    in bed, why do they come when i sleep, why do they come at night, why do cramps come at night, why
    do i cramp at night, why do i get cramps at night, why does it happen at night, why do my legs cramp
    at night, why do cramps happen in bed, why is it always at night, why is it worse at night, night
    cramps, nighttime cramps, why in my sleep, why cramps come at night, why does my leg cramp at night,
    why does my leg cramp in bed, why do i get cramps in my leg at night, why do my legs cramp in bed,
    why do i get cramps in my legs at night, why does my calf cramp at night, why does my calf cramp in
    bed, why do i get cramps in my calf at night, why do my calves cramp at night, why do my calves
    cramp in bed, why do i get cramps in my calves at night, why does my foot cramp at night, why does
    my foot cramp in bed, why do i get cramps in my foot at night, why do my feet cramp at night, why do
    my feet cramp in bed, why do i get cramps in my feet at night, why do my toes cramp at night, why do
    my toes cramp in bed, why do i get cramps in my toes at night, why does my thigh cramp at night, why
    does my thigh cramp in bed, why do i get cramps in my thigh at night, why do my thighs cramp at
    night, why do my thighs cramp in bed, why do i get cramps in my thighs at night, why does my
    hamstring cramp at night, why does my hamstring cramp in bed, why do i get cramps in my hamstring at
    night, why does my shin cramp at night, why does my shin cramp in bed, why do i get cramps in my
    shin at night, why do my shins cramp at night, why do my shins cramp in bed, why do i get cramps in
    my shins at night, why do my muscles cramp at night, why do my muscles cramp in bed, why do i get
    cramps in my muscles at night, how come i always cramp at night, how come i cramp at night, how come
    i always cramp at three in the morning, why do i always cramp at three in the morning, why do i
    cramp at three in the morning, why at three in the morning, why does it happen at three in the
    morning, why always at three in the morning, how come it happens at night, why do i always cramp at
    night, why do i always get it at three in the morning, why do they always come at three in the
    morning, happen in bed, until i'm sleeping, only get these at night, hit when i'm in bed, happen
    when i'm asleep, nighttime that makes legs cramp, cramps wake me up, never during the day, when i'm
    asleep, cramps wake me up at three in the morning, why do they always come at night, why do they
    come when i'm asleep, why do they only come at night, why always at night, why in the night, why do
    they wake me, why do they wake me up, why when i'm in bed, why when i'm asleep, why when i'm lying
    down, why in bed, why does it happen when i sleep, what is it about the night, what is it about
    sleeping, what is it about lying down, happen at night, come at night, come on at night, always at
    night, only at night, never in the day, why never in the daytime, reason they come at night, reason
    they wake me, wake me at night, wake me every night, why do night cramps happen, always in the
    middle of the night, always two in the morning, why's it always two in the morning, why is it always
    three in the morning, always have to be at night, why's it always gotta be the middle of the night`,
  how_long: `length of a cramp, how long do cramps last, how long does a cramp last, how long do they last, how long
    does it last, when will it stop, when will it end, when does a cramp stop, how long will this hurt,
    how long will it hurt, how long will this last, how long will it last, is ten minutes too long, how
    long is too long, how long is normal for a cramp, how long a cramp lasts, how long cramps last, how
    long should a cramp last, how long do leg cramps last, how long do these last, how long do these
    cramps last, how long do these things last, how long does this last, how long does a leg cramp last,
    how long do they usually last, how long can a cramp last, how long should it last, will it end soon,
    will it stop soon, last much longer, a cramp lets go, before a cramp lets go, how long does a cramp
    usually last, longest a cramp can last, how long till it goes away, when will this pain stop, how
    many minutes do these things go on, does a cramp last more than ten minutes, till it's over, how
    long do they go on, how long do cramps usually last, how long is normal, how long before it goes,
    how long before it stops, how long does it take to stop, how long until a cramp goes away, meant to
    last, supposed to last, last for hours, go on for hours, go on all night, will it last long, will
    this go on all night, does it last long, do they last long, last a long time, seconds or minutes,
    minutes or hours`,
  is_it_dangerous: `danger of cramps, is it dangerous, is this dangerous, are cramps dangerous, are leg
    cramps serious, is a cramp dangerous, is it serious, is this serious, are they serious, should i
    worry, should i be worried, should i be worried about cramps, can a cramp hurt me, can a cramp do
    damage, can a cramp kill me, are cramps harmful, is it harmful, is something wrong with me,
    dangerous cramps, can a cramp damage the muscle, can you die from a leg cramp, can i die from this,
    can you die from a cramp, is it my heart, a heart problem, my heart, could it be my heart, can a
    cramp stop my heart, hurt me in the long run, a leg cramp ever serious, ever serious, anything to
    worry about, do me any harm, is this something serious, are these dangerous, are they dangerous, are
    leg cramps dangerous, are these serious, can it do harm, can it do damage, can it damage my muscle,
    can it hurt my muscle, can it tear the muscle, can a cramp tear a muscle, could it be serious, could
    it harm me, can you die of a cramp, do i need to worry, do i have to worry, should i be concerned,
    is it something to worry about, is it anything to worry about, are they anything to worry about,
    anything serious, are they harmful, am i in danger, am i safe, is there any danger in this, any
    danger in this, is there any danger in cramps, danger in this cramp, is it okay or is there any
    danger`,
  how_common: `how common cramps are, how common are leg cramps, how common are cramps, do lots of
    people get these, do many people get cramps, how many people get cramps, am i the only one, is this
    normal, are cramps normal, are leg cramps normal, is it normal to get cramps, does everyone get
    cramps, who gets cramps, is it common, are they common, how common, do cramps get worse with age,
    are cramps worse when you get older, do older people get more cramps, a common thing, seniors get
    leg cramps, people get leg cramps, does everybody get these, only one with this problem, lots of
    older people have this, are night cramps normal, how common is this, how common are they, how many
    people get these, how many people have this, do other people get these, do many people have this, do
    a lot of people get them, am i alone with this, am i unusual, is it normal at my age, is it just me,
    is it usual, is it rare, are these normal, are cramps normal at my age, do old people get more
    cramps, do older people get more, do women get them more, do men get them, does it come with age, is
    it my age, is it old age, what percentage of people, how common are night cramps, how common night
    cramps are, how common are these, do a lot of people get cramps, do a lot of people get leg cramps,
    do a lot of people my age get these, what percentage of people get cramps, what percentage of older
    people`,
  when_doctor: `seeing a doctor, when should i see a doctor, when do i need a doctor, do i need a
    doctor, should i see a doctor, should i call someone, should i call a doctor, when is it bad, when
    should i go to the doctor, should i go to the doctor, when to see a doctor, should i go to hospital,
    should i tell my doctor, does this need a doctor, should i get this checked, do i need to see a
    doctor about cramps, the doctor, should i go to the emergency room, should i go to the hospital,
    should i go to urgent care, do i need to go to the hospital, a doctor, my doctor, is it bad enough
    for a doctor, when should i worry, when should i be worried, when is it serious, at what point do i
    call a doctor, ring my doctor, a trip to the doctor, go see a doctor, see somebody about my cramps,
    get it checked, make an appointment, should i see someone, should i see my doctor about this, do i
    need to see a doctor, do i need a doctor for this, do i need to go to the doctor, do i have to see a
    doctor, ought i to see a doctor, is it worth seeing a doctor, is it worth going to the doctor, is it
    time to see a doctor, make an appointment about this, make an appointment for cramps, should i make
    an appointment, should i call my doctor, should i ring the doctor, should i ring the surgery, should
    i mention it to my doctor, should i get it checked, should i have it checked, should i get this
    looked at, should i get checked out, need to get it checked, when is it time to see somebody, when
    do i call the doctor, when do i go to the doctor, how bad before i call the doctor, how bad does it
    have to be, at what point do i see a doctor, what would a doctor do, what would the doctor say, who
    should i see about this, need medical advice, do i need to go to my doctor, do i need to see my
    doctor, do i need to see my gp, do i need to go to my gp, go to my gp, go to the clinic about, need
    to go to my g p, go to my g p, go to the g p, need to see my g p, is that enough to bother the
    doctor with, enough to bother the doctor, bother the doctor with this, bother my doctor`,
  clot_or_cramp: `cramp or clot, clot or cramp, how do i know it's not a clot, how do i know it isn't a
    clot, how do i know it's not a blood clot, how do i know if it's a clot, how do i know it's not a d
    v t, how do i know it's not a dvt, could this be a clot, could this be a blood clot, could it be a
    clot, is it a clot or a cramp, is it a cramp or a clot, is this a cramp or a blood clot, difference
    between a cramp and a clot, difference between a clot and a cramp, how to tell a cramp from a clot,
    what does a clot feel like, what does a blood clot feel like, signs of a blood clot, signs of a
    clot, symptoms of a blood clot, how do i know this isn't a clot, how do i know this is not a clot,
    how do i know it is not a clot, how do i know if it is a clot, how do i know if this is a clot, how
    can i tell if it's a clot, how can i tell it's not a clot, what if it's a clot, what if it is a
    clot, what if this is a clot, how would i know if it was a clot, am i having a clot, do i have a
    clot, could i have a clot, have i got a clot, is this a clot or a cramp, i'm worried it's a clot,
    i'm scared it's a clot, could a cramp be a clot, can a cramp be a clot, can a cramp cause a clot,
    can a cramp turn into a clot, how do i know it isn't a blood clot, how do i know this isn't a blood
    clot, how do i know this is not a blood clot, how do i know it is not a blood clot, how do i know if
    it's a blood clot, how do i know if it is a blood clot, how do i know if this is a blood clot, how
    can i tell if it's a blood clot, how can i tell it's not a blood clot, what if it's a blood clot,
    what if it is a blood clot, what if this is a blood clot, how would i know if it was a blood clot,
    am i having a blood clot, do i have a blood clot, could i have a blood clot, have i got a blood
    clot, is it a blood clot or a cramp, is this a blood clot or a cramp, i'm worried it's a blood clot,
    i'm scared it's a blood clot, is it a cramp or a blood clot, could a cramp be a blood clot, can a
    cramp be a blood clot, can a cramp cause a blood clot, can a cramp turn into a blood clot, how do i
    know it isn't a d v t, how do i know this isn't a d v t, how do i know this is not a d v t, how do i
    know it is not a d v t, how do i know if it's a d v t, how do i know if it is a d v t, how do i know
    if this is a d v t, how can i tell if it's a d v t, how can i tell it's not a d v t, what if it's a
    d v t, what if it is a d v t, what if this is a d v t, how would i know if it was a d v t, am i
    having a d v t, do i have a d v t, could i have a d v t, have i got a d v t, is it a d v t or a
    cramp, is this a d v t or a cramp, i'm worried it's a d v t, i'm scared it's a d v t, is it a cramp
    or a d v t, could a cramp be a d v t, can a cramp be a d v t, can a cramp cause a d v t, can a cramp
    turn into a d v t, how do i know it isn't a dvt, how do i know this isn't a dvt, how do i know this
    is not a dvt, how do i know it is not a dvt, how do i know if it's a dvt, how do i know if it is a
    dvt, how do i know if this is a dvt, how can i tell if it's a dvt, how can i tell it's not a dvt,
    what if it's a dvt, what if it is a dvt, what if this is a dvt, how would i know if it was a dvt, am
    i having a dvt, do i have a dvt, could i have a dvt, have i got a dvt, is it a dvt or a cramp, is
    this a dvt or a cramp, i'm worried it's a dvt, i'm scared it's a dvt, is it a cramp or a dvt, could
    a cramp be a dvt, can a cramp be a dvt, can a cramp cause a dvt, can a cramp turn into a dvt, tell a
    clot from a cramp, blood clot or cramp, cramp or blood clot, cramp or d v t, cramp or dvt, really a
    blood clot, this is really a blood clot, what if this is really a blood clot, worried it might be a
    clot, know if i had deep vein thrombosis, difference between a cramp and dvt, tell a cramp from a
    clot, tell if it's a clot, tell if it's a blood clot, how would i know it's a clot, a cramp or a
    clot, d v t or cramp, a d v t, could it be thrombosis, is this a clot, is this a blood clot, is it a
    clot, is it thrombosis, is it a d v t, thrombosis, deep vein thrombosis, symptoms of a clot,
    symptoms of thrombosis, what are the signs of a clot, worried about a clot, afraid of a clot,
    difference between a clot and a charley horse, difference between dvt and a cramp`,
  charley_horse: `charley horse meaning, what is a charley horse, what's a charley horse, why is it called a charley
    horse, why do they call it a charley horse, is a charley horse a cramp, meaning of charley horse,
    the name charley horse, the word charley horse, where does charley horse come from, what does
    charley horse mean, who was charley horse, what exactly is a charley horse, a charley horse the same
    as a cramp, tell me about charley horses, what do they mean by charley horse, why do people say
    charley horse, is this a charley horse, the same as a charley horse, who was charley`,
  restless_legs: `restless legs, restless leg, restless leg syndrome, restless legs syndrome, r l s, is it restless legs,
    cramp or restless legs, cramps or restless legs, difference between cramps and restless legs, my
    legs won't keep still, my legs won't stay still, twitchy legs, jumpy legs, my legs want to move, my
    legs are restless, legs get twitchy, twitchy, i have rls, legs feel jumpy, legs get twitchy when i
    lie down, my legs are jumpy, my legs twitch, i have to keep moving my legs, i can't keep my legs
    still, an urge to move my legs, the urge to move, crawling legs, creepy feeling in my legs, fidgety
    legs, the same as restless legs`,
  circulation: `poor circulation, bad circulation, circulation, blood flow, poor blood flow, bad blood
    flow, is my blood flow bad, bad veins, varicose veins, blocked arteries, is it poor circulation, do
    bad veins cause cramps, my veins, my arteries, compression socks, compression stockings, blood not
    flowing, my blood not flowing right, support stockings, my blood flow, poor circulation in my legs,
    is it bad circulation, is it my veins, varicose veins causing cramps, narrow arteries, not enough
    blood, not enough blood to my legs, does circulation cause cramps, i've got bad circulation, i've
    got bad circulation does that, does bad circulation give you cramp, does bad circulation give you
    cramps, could it be poor circulation, feet always like ice, my feet are always cold, is it poor
    blood flow, feet are like ice`,
  statins: `statins, statin, a statin, my statin, my statins, cholesterol pills, my cholesterol pill, my
    cholesterol pills, cholesterol medicine, is it my cholesterol pill, should i stop my statin,
    lipitor, atorvastatin, crestor, zocor, cholesterol tablets, my cholesterol tablets, my cholesterol
    medication, simvastatin, rosuvastatin, do statins cause cramps, could it be my statins, is it my
    statins, is it the statin, blame the statin, stop my statin, stop my statins, cholesterol pill, a
    cholesterol pill, pill for cholesterol, put me on a cholesterol pill`,
  medicines: `my medicine, medicines, medicine, medication, medications, my medication, my medications,
    my pills, my tablets, my drugs, prescription drugs, which pills cause cramps, what pills cause
    cramps, which medicines cause cramps, water pills, water tablets, diuretics, my water pill, my
    inhaler, inhalers, is it my inhaler, blood pressure pills, my blood pressure pills, can my medicine
    cause cramps, side effects, a water pill, water pill, my medicines, blood pressure medicine, my
    blood pressure medicine, a medicine, my heart pills, my meds, a new medicine, my new pills, a
    diuretic, beta blockers, the tablets i take, the pills i take, the medicine i take, could it be my
    medication, could it be my tablets, could it be my pills, could my medication do this, could my
    medication cause this, could my tablets cause this, could my pills cause this, is it my medication,
    is it my tablets, is it my pills, blood pressure tablets, a new tablet, a new drug, steroids, which
    drugs cause cramps, which tablets cause cramps, a side effect, side effect of my tablets, blood
    pressure drug, new blood pressure drug, started a new blood pressure drug, started a new drug, could
    my tablets be doing this, could my pills be doing this`,
  conditions: `illness and cramps, what illness causes cramps, what disease causes cramps, which
    diseases cause cramps, diabetes, my diabetes, is it diabetes, kidneys, my kidneys, is it my kidneys,
    kidney disease, liver, my liver, liver disease, could it be my liver, thyroid, my thyroid, my
    nerves, neuropathy, sciatica, arthritis, health problems, an illness, a disease, is it because of my
    diabetes, am i ill, am i sick, my back, a slipped disc, kidney problems, what diseases cause leg
    cramps, sign of some illness, which illnesses cause cramps, which illnesses, what illnesses cause
    cramps, illness, illnesses, diseases, what diseases cause cramps, medical conditions, a medical
    condition, which conditions cause cramps, kidney trouble, thyroid trouble, diabetic, parkinson's, a
    bad back, heart failure, spinal stenosis, could something be wrong with me, is something else wrong,
    underlying condition, what sicknesses make you cramp, sicknesses that make a person cramp, what kind
    of sickness makes you cramp more, which sicknesses`,
  summer: `summer, hot weather, the heat of summer, the season, winter, cold weather, are cramps worse in summer,
    why more cramps in hot weather, why do i get more cramps in summer, do cramps have a season,
    seasons, warm weather, a heat wave, worse in summer, worse in winter, are cramps worse in winter,
    are they worse in summer, it's been so hot, a season for leg cramps, less common in winter, it's hot
    out, when it's hot out, in summer, in the summer, in hot weather, in july, in august, warm nights,
    hot nights, more in summer, more cramps in summer, worse in hot weather, worse in the heat, is it
    the heat, is it the weather, seasonal, the time of year, in winter, in the winter`,
  stress: `stress, anxiety, being tense, worry, am i just tense, is it stress, overwork, being
    overworked, working too hard, nerves, does stress cause cramps, being tired, tiredness, fatigue,
    being stressed, my stress, is it because i am stressed, is it because i'm stressed, because i'm
    stressed, worrying, been really tense, all in my head, really tense, stressed, so stressed, being
    anxious, my anxiety, tension, being worried, too much work, a hard week, pressure at work, could it
    be stress, can stress cause this, can stress do this, can worry cause cramps, anxious lately,
    stressed lately, under stress, under pressure, exhaustion, can nerves bring on cramps, do nerves
    cause cramps, a lot on my mind, had a lot on my mind`,
  emergency_call: `emergency calls, can you call an ambulance, can you call nine one one, can you call
    for help, will you call for help, can you call someone, can you phone someone, can you call 911, can
    you make calls, can you call a doctor, can you call my daughter, can you call my son, can you call
    my wife, can you call my husband, can you call my family, can you call my doctor, can you call my
    neighbor, can you get help, can you get me help, can you send help, ring my son, call somebody, can
    you call nine one one for me, call my daughter, you to phone for help, can you call somebody, can
    you ring someone, can you ring my doctor, can you get someone, could you call someone if i'm in
    trouble, could you call for help, could you ring somebody, will you call someone, would you call for
    help, do you call for help, get help in an emergency, how do i get help, how do i call for help,
    what happens in an emergency, what if it's an emergency, what do you do in an emergency, what if
    something happens to me, can you phone my family, are you able to call for help, are you able to
    call for help in an emergency, how do i get help in an emergency, can you call for help in an
    emergency, could you phone my daughter, could you call my son`,
  are_you_doctor: `who you are, are you a doctor, are you a real doctor, are you a nurse, are you a human, is this medical
    advice, can i trust you, how do you know, how do you know this, where do you get this, where does
    this come from, who says so, who says that, are you sure, is this true, is that true, how sure are
    you, what is the source, what are your sources, where is that from, what does the article say, who
    are you, do you know what you are talking about, can i believe you, your advice come from, your
    advice, trust what you say, where do you get this information, who made this, are you a physio, are
    you a physiotherapist, are you a physical therapist, are you a person, are you medical, are you
    qualified, are you an expert, who am i speaking to, who taught you, what makes you an expert, what
    are your qualifications, where does your advice come from, where do you get this from, where do you
    get your information, how do you know that, should i trust you, are you sure about that, do you know
    what you're talking about, did a doctor write this`,
  balance: `out of balance, is my body out of balance, a body out of balance, is my body telling me
    something, what is my body telling me, what do cramps mean, what does a cramp mean, what do my
    cramps mean, are cramps a sign of something, is it a sign of something, is it a warning sign, an
    imbalance, lifestyle, my lifestyle, is it my lifestyle, my body is out of balance, my electrolytes
    are off, out of whack, warning from my body, imbalance, a mineral imbalance, an electrolyte
    imbalance, an imbalance in my body, my body's balance, is something out of balance, are my minerals
    out of balance, is my body trying to tell me something, improve my balance, how can i improve my
    balance, how do i improve my balance, better balance, what helps with balance, helps with balance,
    wobbly on my feet, is it safe for me to do the standing ones, kinda wobbly on my feet, a bit wobbly
    on my feet, unsteady on my feet, safe to do the standing ones`,
};
