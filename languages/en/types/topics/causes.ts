/** What people call these topics. */
export const causes = {
  why_cramps: `causes of cramps, why do i get cramps, what causes leg cramps, what causes cramps, what causes them,
    what is causing this, what is causing my cramps, what causes this, why do i keep cramping, why
    do we get cramps, why do people get cramps, why do i get them, why do i get these, why am i
    cramping, why am i getting cramps, why does this happen, why does this keep happening, why me,
    reasons for cramps, the cause of cramps, the reason for cramps, the causes, causes, why cramps
    happen, why i get cramps, why cramps come, all the causes, list of causes, why does my leg
    cramp, why does my leg cramp up, why does my leg keep cramping, why does my leg always cramp,
    why does only my leg cramp, why do i get cramps in my leg, why do i keep getting cramps in my
    leg, what causes cramps in my leg, why do my legs cramp, why do my legs cramp up, why do my legs
    keep cramping, why do my legs always cramp, why do only my legs cramp, why do i get cramps in my
    legs, why do i keep getting cramps in my legs, what causes cramps in my legs, why does my calf
    cramp, why does my calf cramp up, why does my calf keep cramping, why does my calf always cramp,
    why does only my calf cramp, why do i get cramps in my calf, why do i keep getting cramps in my
    calf, what causes cramps in my calf, why do my calves cramp, why do my calves cramp up, why do
    my calves keep cramping, why do my calves always cramp, why do only my calves cramp, why do i
    get cramps in my calves, why do i keep getting cramps in my calves, what causes cramps in my
    calves, why does my foot cramp, why does my foot cramp up, why does my foot keep cramping, why
    does my foot always cramp, why does only my foot cramp, why do i get cramps in my foot, why do i
    keep getting cramps in my foot, what causes cramps in my foot, why do my feet cramp, why do my
    feet cramp up, why do my feet keep cramping, why do my feet always cramp, why do only my feet
    cramp, why do i get cramps in my feet, why do i keep getting cramps in my feet, what causes
    cramps in my feet, why do my toes cramp, why do my toes cramp up, why do my toes keep cramping,
    why do my toes always cramp, why do only my toes cramp, why do i get cramps in my toes, why do i
    keep getting cramps in my toes, what causes cramps in my toes, why does my thigh cramp, why does
    my thigh cramp up, why does my thigh keep cramping, why does my thigh always cramp, why does
    only my thigh cramp, why do i get cramps in my thigh, why do i keep getting cramps in my thigh,
    what causes cramps in my thigh, why do my thighs cramp, why do my thighs cramp up, why do my
    thighs keep cramping, why do my thighs always cramp, why do only my thighs cramp, why do i get
    cramps in my thighs, why do i keep getting cramps in my thighs, what causes cramps in my thighs,
    why does my hamstring cramp, why does my hamstring cramp up, why does my hamstring keep
    cramping, why does my hamstring always cramp, why does only my hamstring cramp, why do i get
    cramps in my hamstring, why do i keep getting cramps in my hamstring, what causes cramps in my
    hamstring, why does my shin cramp, why does my shin cramp up, why does my shin keep cramping,
    why does my shin always cramp, why does only my shin cramp, why do i get cramps in my shin, why
    do i keep getting cramps in my shin, what causes cramps in my shin, why do my shins cramp, why
    do my shins cramp up, why do my shins keep cramping, why do my shins always cramp, why do only
    my shins cramp, why do i get cramps in my shins, why do i keep getting cramps in my shins, what
    causes cramps in my shins, why do my muscles cramp, why do my muscles cramp up, why do my
    muscles keep cramping, why do my muscles always cramp, why do only my muscles cramp, why do i
    get cramps in my muscles, why do i keep getting cramps in my muscles, what causes cramps in my
    muscles, why do i keep getting cramps, why do i keep getting these cramps, why do i keep getting
    these, why do i keep getting them, why do i keep getting leg cramps, why do i get leg cramps,
    why do i get so many cramps, why do i get these cramps, why is this happening, why is this
    happening to me, why did this happen, why does it happen, why did i get a cramp, why only one
    leg, why always the same leg, why is it always the same leg, why is it always my calf, why am i
    getting so many cramps, where do cramps come from, what brings them on, what brings on cramps,
    what makes my legs cramp, what makes muscles cramp, what is a cramp, what is a leg cramp, how do
    cramps happen, what is happening in my leg, what else causes cramps, old age, my age, being old,
    getting old, getting older, is it because i am old, is it because i'm old, is it genetic, does
    it run in the family, what did i do to get this, what did i do wrong, causes these, brings on a
    leg cramp, how come i get cramps, making my legs cramp, reason behind muscle cramps, why do
    muscles cramp, reason for my cramps`,
  why_night: `cramps at night, why at night, why only at night, why do cramps wake me up, why do i cramp in bed,
    why do they come when i sleep, why do they come at night, why do cramps come at night, why do i
    cramp at night, why do i get cramps at night, why does it happen at night, why do my legs cramp
    at night, why do cramps happen in bed, why is it always at night, why is it worse at night,
    night cramps, nighttime cramps, why in my sleep, why cramps come at night, why does my leg cramp
    at night, why does my leg cramp in bed, why do i get cramps in my leg at night, why do my legs
    cramp in bed, why do i get cramps in my legs at night, why does my calf cramp at night, why does
    my calf cramp in bed, why do i get cramps in my calf at night, why do my calves cramp at night,
    why do my calves cramp in bed, why do i get cramps in my calves at night, why does my foot cramp
    at night, why does my foot cramp in bed, why do i get cramps in my foot at night, why do my feet
    cramp at night, why do my feet cramp in bed, why do i get cramps in my feet at night, why do my
    toes cramp at night, why do my toes cramp in bed, why do i get cramps in my toes at night, why
    does my thigh cramp at night, why does my thigh cramp in bed, why do i get cramps in my thigh at
    night, why do my thighs cramp at night, why do my thighs cramp in bed, why do i get cramps in my
    thighs at night, why does my hamstring cramp at night, why does my hamstring cramp in bed, why
    do i get cramps in my hamstring at night, why does my shin cramp at night, why does my shin
    cramp in bed, why do i get cramps in my shin at night, why do my shins cramp at night, why do my
    shins cramp in bed, why do i get cramps in my shins at night, why do my muscles cramp at night,
    why do my muscles cramp in bed, why do i get cramps in my muscles at night, how come i always
    cramp at night, how come i cramp at night, how come i always cramp at three in the morning, why
    do i always cramp at three in the morning, why do i cramp at three in the morning, why at three
    in the morning, why does it happen at three in the morning, why always at three in the morning,
    how come it happens at night, why do i always cramp at night, why do i always get it at three in
    the morning, why do they always come at three in the morning, happen in bed, until i'm sleeping,
    only get these at night, hit when i'm in bed, happen when i'm asleep, nighttime that makes legs
    cramp, cramps wake me up, never during the day, when i'm asleep, cramps wake me up at three in
    the morning`,
  how_long: `length of a cramp, how long do cramps last, how long does a cramp last, how long do they last, how
    long does it last, when will it stop, when will it end, when does a cramp stop, how long will
    this hurt, how long will it hurt, how long will this last, how long will it last, is ten minutes
    too long, how long is too long, how long is normal for a cramp, how long a cramp lasts, how long
    cramps last, how long should a cramp last, how long do leg cramps last, how long do these last,
    how long do these cramps last, how long do these things last, how long does this last, how long
    does a leg cramp last, how long do they usually last, how long can a cramp last, how long should
    it last, will it end soon, will it stop soon, last much longer, a cramp lets go, before a cramp
    lets go, how long does a cramp usually last, longest a cramp can last, how long till it goes
    away, when will this pain stop, how many minutes do these things go on, does a cramp last more
    than ten minutes, till it's over`,
  is_it_dangerous: `danger of cramps, is it dangerous, is this dangerous, are cramps dangerous, are leg cramps serious,
    is a cramp dangerous, is it serious, is this serious, are they serious, should i worry, should i
    be worried, should i be worried about cramps, can a cramp hurt me, can a cramp do damage, can a
    cramp kill me, are cramps harmful, is it harmful, is something wrong with me, dangerous cramps,
    can a cramp damage the muscle, can you die from a leg cramp, can i die from this, can you die
    from a cramp, is it my heart, a heart problem, my heart, could it be my heart, can a cramp stop
    my heart, hurt me in the long run, a leg cramp ever serious, ever serious, anything to worry
    about, do me any harm, is this something serious`,
  how_common: `how common cramps are, how common are leg cramps, how common are cramps, do lots of people get
    these, do many people get cramps, how many people get cramps, am i the only one, is this normal,
    are cramps normal, are leg cramps normal, is it normal to get cramps, does everyone get cramps,
    who gets cramps, is it common, are they common, how common, do cramps get worse with age, are
    cramps worse when you get older, do older people get more cramps, a common thing, seniors get
    leg cramps, people get leg cramps, does everybody get these, only one with this problem, lots of
    older people have this, are night cramps normal`,
  when_doctor: `seeing a doctor, when should i see a doctor, when do i need a doctor, do i need a doctor, should i
    see a doctor, should i call someone, should i call a doctor, when is it bad, when should i go to
    the doctor, should i go to the doctor, when to see a doctor, should i go to hospital, should i
    tell my doctor, does this need a doctor, should i get this checked, do i need to see a doctor
    about cramps, the doctor, should i go to the emergency room, should i go to the hospital, should
    i go to urgent care, do i need to go to the hospital, a doctor, my doctor, is it bad enough for
    a doctor, when should i worry, when should i be worried, when is it serious, at what point do i
    call a doctor, ring my doctor, a trip to the doctor, go see a doctor, see somebody about my
    cramps, get it checked, make an appointment`,
  clot_or_cramp: `cramp or clot, clot or cramp, how do i know it's not a clot, how do i know it isn't a clot, how do i
    know it's not a blood clot, how do i know if it's a clot, how do i know it's not a d v t, how do
    i know it's not a dvt, could this be a clot, could this be a blood clot, could it be a clot, is
    it a clot or a cramp, is it a cramp or a clot, is this a cramp or a blood clot, difference
    between a cramp and a clot, difference between a clot and a cramp, how to tell a cramp from a
    clot, what does a clot feel like, what does a blood clot feel like, signs of a blood clot, signs
    of a clot, symptoms of a blood clot, how do i know this isn't a clot, how do i know this is not
    a clot, how do i know it is not a clot, how do i know if it is a clot, how do i know if this is
    a clot, how can i tell if it's a clot, how can i tell it's not a clot, what if it's a clot, what
    if it is a clot, what if this is a clot, how would i know if it was a clot, am i having a clot,
    do i have a clot, could i have a clot, have i got a clot, is this a clot or a cramp, i'm worried
    it's a clot, i'm scared it's a clot, could a cramp be a clot, can a cramp be a clot, can a cramp
    cause a clot, can a cramp turn into a clot, how do i know it isn't a blood clot, how do i know
    this isn't a blood clot, how do i know this is not a blood clot, how do i know it is not a blood
    clot, how do i know if it's a blood clot, how do i know if it is a blood clot, how do i know if
    this is a blood clot, how can i tell if it's a blood clot, how can i tell it's not a blood clot,
    what if it's a blood clot, what if it is a blood clot, what if this is a blood clot, how would i
    know if it was a blood clot, am i having a blood clot, do i have a blood clot, could i have a
    blood clot, have i got a blood clot, is it a blood clot or a cramp, is this a blood clot or a
    cramp, i'm worried it's a blood clot, i'm scared it's a blood clot, is it a cramp or a blood
    clot, could a cramp be a blood clot, can a cramp be a blood clot, can a cramp cause a blood
    clot, can a cramp turn into a blood clot, how do i know it isn't a d v t, how do i know this
    isn't a d v t, how do i know this is not a d v t, how do i know it is not a d v t, how do i know
    if it's a d v t, how do i know if it is a d v t, how do i know if this is a d v t, how can i
    tell if it's a d v t, how can i tell it's not a d v t, what if it's a d v t, what if it is a d v
    t, what if this is a d v t, how would i know if it was a d v t, am i having a d v t, do i have a
    d v t, could i have a d v t, have i got a d v t, is it a d v t or a cramp, is this a d v t or a
    cramp, i'm worried it's a d v t, i'm scared it's a d v t, is it a cramp or a d v t, could a
    cramp be a d v t, can a cramp be a d v t, can a cramp cause a d v t, can a cramp turn into a d v
    t, how do i know it isn't a dvt, how do i know this isn't a dvt, how do i know this is not a
    dvt, how do i know it is not a dvt, how do i know if it's a dvt, how do i know if it is a dvt,
    how do i know if this is a dvt, how can i tell if it's a dvt, how can i tell it's not a dvt,
    what if it's a dvt, what if it is a dvt, what if this is a dvt, how would i know if it was a
    dvt, am i having a dvt, do i have a dvt, could i have a dvt, have i got a dvt, is it a dvt or a
    cramp, is this a dvt or a cramp, i'm worried it's a dvt, i'm scared it's a dvt, is it a cramp or
    a dvt, could a cramp be a dvt, can a cramp be a dvt, can a cramp cause a dvt, can a cramp turn
    into a dvt, tell a clot from a cramp, blood clot or cramp, cramp or blood clot, cramp or d v t,
    cramp or dvt, really a blood clot, this is really a blood clot, what if this is really a blood
    clot, worried it might be a clot, know if i had deep vein thrombosis, difference between a cramp
    and dvt`,
  charley_horse: `charley horse meaning, what is a charley horse, what's a charley horse, why is it called a charley
    horse, why do they call it a charley horse, is a charley horse a cramp, meaning of charley
    horse, the name charley horse, the word charley horse, where does charley horse come from, what
    does charley horse mean, who was charley horse, what exactly is a charley horse, a charley horse
    the same as a cramp, tell me about charley horses`,
  restless_legs: `restless legs, restless leg, restless leg syndrome, restless legs syndrome, r l s, is it restless
    legs, cramp or restless legs, cramps or restless legs, difference between cramps and restless
    legs, my legs won't keep still, my legs won't stay still, twitchy legs, jumpy legs, my legs want
    to move, my legs are restless, legs get twitchy, twitchy, i have rls, legs feel jumpy, legs get
    twitchy when i lie down`,
  circulation: `poor circulation, bad circulation, circulation, blood flow, poor blood flow, bad blood flow, is my
    blood flow bad, bad veins, varicose veins, blocked arteries, is it poor circulation, do bad
    veins cause cramps, my veins, my arteries, compression socks, compression stockings, blood not
    flowing, my blood not flowing right, support stockings`,
  statins: `statins, statin, a statin, my statin, my statins, cholesterol pills, my cholesterol pill, my
    cholesterol pills, cholesterol medicine, is it my cholesterol pill, should i stop my statin,
    lipitor, atorvastatin, crestor, zocor`,
  medicines: `my medicine, medicines, medicine, medication, medications, my medication, my medications, my pills,
    my tablets, my drugs, prescription drugs, which pills cause cramps, what pills cause cramps,
    which medicines cause cramps, water pills, water tablets, diuretics, my water pill, my inhaler,
    inhalers, is it my inhaler, blood pressure pills, my blood pressure pills, can my medicine cause
    cramps, side effects, a water pill, water pill, my medicines, blood pressure medicine, my blood
    pressure medicine, a medicine, my heart pills, my meds, a new medicine, my new pills, a
    diuretic, beta blockers`,
  conditions: `illness and cramps, what illness causes cramps, what disease causes cramps, which diseases cause
    cramps, diabetes, my diabetes, is it diabetes, kidneys, my kidneys, is it my kidneys, kidney
    disease, liver, my liver, liver disease, could it be my liver, thyroid, my thyroid, my nerves,
    neuropathy, sciatica, arthritis, health problems, an illness, a disease, is it because of my
    diabetes, am i ill, am i sick, my back, a slipped disc, kidney problems, what diseases cause leg
    cramps, sign of some illness`,
  summer: `summer, hot weather, the heat of summer, the season, winter, cold weather, are cramps worse in
    summer, why more cramps in hot weather, why do i get more cramps in summer, do cramps have a
    season, seasons, warm weather, a heat wave, worse in summer, worse in winter, are cramps worse
    in winter, are they worse in summer, it's been so hot, a season for leg cramps, less common in
    winter, it's hot out, when it's hot out`,
  stress: `stress, anxiety, being tense, worry, am i just tense, is it stress, overwork, being overworked,
    working too hard, nerves, does stress cause cramps, being tired, tiredness, fatigue, being
    stressed, my stress, is it because i am stressed, is it because i'm stressed, because i'm
    stressed, worrying, been really tense, all in my head, really tense, stressed, so stressed`,
  emergency_call: `emergency calls, can you call an ambulance, can you call nine one one, can you call for help, will
    you call for help, can you call someone, can you phone someone, can you call 911, can you make
    calls, can you call a doctor, can you call my daughter, can you call my son, can you call my
    wife, can you call my husband, can you call my family, can you call my doctor, can you call my
    neighbor, can you get help, can you get me help, can you send help, ring my son, call somebody,
    can you call nine one one for me, call my daughter, you to phone for help`,
  are_you_doctor: `who you are, are you a doctor, are you a real doctor, are you a nurse, are you a human, is this
    medical advice, can i trust you, how do you know, how do you know this, where do you get this,
    where does this come from, who says so, who says that, are you sure, who made you, is this true,
    is that true, how sure are you, what is the source, what are your sources, where is that from,
    what does the article say, who are you, do you know what you are talking about, can i believe
    you, your advice come from, your advice, trust what you say, where do you get this information,
    who made this`,
  balance: `out of balance, is my body out of balance, a body out of balance, is my body telling me something,
    what is my body telling me, what do cramps mean, what does a cramp mean, what do my cramps mean,
    are cramps a sign of something, is it a sign of something, is it a warning sign, an imbalance,
    lifestyle, my lifestyle, is it my lifestyle, my body is out of balance, my electrolytes are off,
    out of whack, warning from my body, imbalance`,
};
