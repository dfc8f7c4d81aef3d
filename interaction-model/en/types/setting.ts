import { type } from '../../language';

/** What can be set, and facts about somebody. */
export const setting = type('Setting', {
  whisper: `whisper, whisper please, whisper now, whisper to me, speak quietly, talk quietly, quieter, more quietly,
    be quieter, speak softly, softer, lower your voice, not so loud, you're too loud, too loud, your
    voice down, voice down, someone is asleep, keep your voice down, keep it down, keep quiet, talk in a
    whisper, speak in a whisper, start whispering, keep your voice down a little, a little quieter,
    whisper for now, please whisper, whisper it, in a whisper, a whisper please, talk softly, talk more
    softly, speak more softly, speak more quietly, talk more quietly, speak a bit quieter, talk a bit
    quieter, a bit quieter, a bit quieter please, a bit softer, bit quieter, be a bit quieter, be more
    quiet, be softer, use a whisper, use a quiet voice, use a soft voice, quiet voice, soft voice,
    softly please, quietly please, quieter please, turn it down, turn it down a bit, turn down the
    volume, turn the volume down, turn yourself down, volume down, less volume, less loud, lower volume,
    lower the volume, not so noisy, you're very loud, you're so loud, that's too loud, it's too loud,
    way too loud, my partner is asleep, don't wake my husband, don't wake my wife, don't wake my
    partner, don't wake the baby, don't wake anybody, don't wake anyone, somebody's asleep, someone's
    sleeping, somebody is sleeping, everyone's asleep, the baby is asleep, the baby's asleep, people are
    asleep`,
  cannot_stand: `never stand, i can never stand, i should never stand, never ask me to stand, keep me
    seated, keep me in bed, can never stand, should never stand, remember i can't stand, remember that i
    can't stand, i'm not able to stand at all, i can't ever stand, i'm always in a wheelchair, i'm a
    wheelchair user, i'm wheelchair bound, i don't ever stand, i don't stand at all, i can't stand ever,
    i can't ever stand up, i can never stand up, i'm never able to stand, never have me stand, never
    have me standing, never make me stand, never tell me to stand, never suggest standing, never offer
    standing, don't ever ask me to stand, don't ever make me stand, don't ask me to stand, don't ask me
    to stand again, don't ask me to stand up, don't make me stand, don't make me stand up, don't give me
    standing stretches, don't give me standing ones, don't suggest standing, no standing ever, no
    standing stretches, no standing stretches ever, no more standing stretches, only sitting stretches,
    only seated stretches, only stretches in bed, only give me seated stretches, only give me stretches
    in bed, only sitting and lying down, always keep me seated, always keep me in bed, always keep me
    lying down, always seated, always in bed, from now on no standing, from now on keep me seated,
    remember i can't stand up, remember that i can't stand up, remember i'm in a wheelchair, remember
    that i use a wheelchair, remember i'm not steady, remember i'm unsteady, i lost the use of my legs,
    i use a wheelchair so no standing, no standing for me i'm in a wheelchair`,
  louder: `louder, louder please, speak up, talk louder, speak louder, a bit louder, more volume, i
    can't hear you, i cannot hear you, i can hardly hear you, you're too quiet, too quiet, hard of
    hearing, i'm hard of hearing, speak up a bit, talk up, turn it up, turn up the volume, volume up, a
    bit louder i'm hard of hearing, a little louder, speak a little louder, talk a little louder, be
    louder, a little louder please, bit louder, much louder, even louder, speak louder please, speak up
    please, speak up a little, talk louder please, talk up please, raise your voice, raise the volume,
    turn yourself up, turn the volume up, turn it up a bit, turn it up please, increase the volume,
    higher volume, more loudly, use a louder voice, a louder voice, i can't hear a thing, i can't hear
    that, i can't hear you well, i can barely hear you, i can scarcely hear you, i don't hear you, i
    don't hear well, i don't hear so well, i don't hear very well, i'm a bit deaf, i'm deaf, i'm a
    little deaf, i'm going deaf, i wear hearing aids, i've got bad hearing, my hearing is bad, my
    hearing isn't good, my hearing is not so good, my ears aren't good, you're very quiet, you're so
    quiet, you're not loud enough, it's too quiet, that's too quiet, that's too soft, you're too soft,
    not loud enough, speak loudly, talk loudly, please speak loudly, loudly`,
  normal_voice: `normal voice, stop whispering, don't whisper, no whispering, speak normally, talk normally, your normal
    voice, talk in your normal voice, use your normal voice, speak normally again, no more whispering,
    don't whisper anymore, stop whispering now, normal volume, your usual voice, use your usual voice,
    use a normal voice, a normal voice, talk normal, talk normally again, talk out loud, speak out loud,
    speak normal, speak in a normal voice, speak in your normal voice, in your normal voice, in a normal
    voice, no whisper, not in a whisper, without whispering, you can stop whispering, you don't have to
    whisper, you don't need to whisper, please stop whispering, please don't whisper, quit whispering,
    no need to whisper, stop the whispering, stop whispering to me, enough whispering, back to your
    normal voice, go back to your normal voice, go back to normal volume, voice back to normal, your
    voice back to normal`,
  whisper_always: `always whisper, whisper always, whisper every time, whisper from now on, whisper all the time, from now
    on whisper, keep whispering, always talk quietly, whisper every night and day, whisper day and
    night, always use a whisper, always be quiet, always speak quietly, always speak softly, always talk
    softly, always in a whisper, only ever whisper, just whisper from now on, from now on always
    whisper, from now on only whisper, keep whispering always, keep to a whisper, whisper whenever you
    talk, whisper at all times, whisper day or night, whisper for good, please always whisper, i always
    want you to whisper, i want you to always whisper`,
  whisper_never: `never whisper, whisper never, never whisper again, don't ever whisper, i don't like the whispering, i
    don't like whispering, i hate the whispering, don't like the whispering, don't like whispering,
    never ever whisper, please never whisper, never whisper to me, never use a whisper, never talk in a
    whisper, never speak in a whisper, don't whisper ever, don't ever whisper to me, don't whisper ever
    again, no whispering ever, no whispering at all, not ever whisper, not even at night, not whisper
    even at night, i never want you to whisper, i never want whispering, i don't want whispering, i
    don't want any whispering, i don't want you to whisper, i can't understand whispering, i can't stand
    the whispering, i can't hear whispering, i hate whispering, i hate it when you whisper, whispering
    annoys me, whispering is no good for me, turn off whispering, turn the whispering off, switch off
    whispering`,
  whisper_night: `whisper at night, whisper only at night, whisper in the night, whisper when it is
    night, whisper only after dark, only after dark, whisper at night but not by day, only whisper at
    night, just whisper at night, whisper at night only, whisper during the night, whisper when it's
    night, whisper at night and talk normally by day, whisper during the night only, whisper after dark,
    whisper after ten, whisper in the dark, whisper by night, whisper every night, whisper when it's
    dark, whisper when it's late, whisper late at night, whisper overnight, whisper only in the night,
    whisper only when it's night, whisper just at night, be quiet at night, be quiet after dark, speak
    quietly at night, speak softly at night, talk quietly at night, talk softly at night, talk quietly
    after dark, only be quiet at night, quiet at night, quiet at night and normal by day, quiet at night
    and normal in the day, quiet by night, soft at night, softly at night, quieter at night, lower your
    voice at night, use a whisper at night, in the night whisper, at night whisper, at night please
    whisper, at night i want you to whisper, when it's night whisper, during the night whisper, whisper
    to me at night from now on, whisper at night from now on, whisper from now on at night, at night
    from now on whisper, whisper to me at night`,
  slower: `always slower, always speak slower, always talk slower, always speak slowly, always talk slowly, slower
    from now on, slow every time, from now on speak slower, set your speech to slow, talk slower from
    now on, speak slower from now on, slower always, slower every time, slower all the time, slower in
    general, slower for good, always slow, always go slow, always go slower, always go slowly, always be
    slower, always talk more slowly, always speak more slowly, always take it slow, from now on slower,
    from now on talk slower, from now on talk slowly, from now on go slower, from now on speak slowly,
    talk slowly from now on, speak slowly from now on, go slower from now on, slow from now on, slow
    speech, slow voice, a slow voice, the slow voice, use a slow voice, use the slow voice, speak slowly
    every time, speak slower every time, talk slowly every time, talk slower all the time, speak slower
    all the time, talk slower in future, speak slower in future, slower in future, set it to slow, set
    the speed to slow, slow speed, slow setting, i always need you to talk slowly, i always want it
    slower, i always need it slower, keep it slow, keep it slow from now on, in future speak slowly, in
    future talk slower`,
  normal_speed: `normal speed, faster, speed up, talk faster, speak faster, your normal speed, not so slow, you're too
    slow, too slow, faster please, quicker, talk at normal speed, speak at normal speed, back to normal
    speed, your usual speed, speak at the regular pace, you can talk faster again, go back to your usual
    speed, go back to normal speed, normal pace, a normal pace, regular speed, regular pace, usual pace,
    usual speed, your usual pace, your normal pace, full speed, back to normal pace, back to the normal
    speed, back to your normal speed, go at normal speed, go a bit faster, go faster, a bit faster, a
    bit faster please, a little faster, bit faster, a bit quicker, be quicker, be faster, speak more
    quickly, talk more quickly, talk quicker, speak quicker, speak a bit faster, talk a bit faster, pick
    up the pace, pick up the speed, quicken up, speed it up, speed up a bit, speed up please, speed it
    up a bit, no need to go so slow, no need to talk so slowly, no need to speak so slowly, you don't
    need to go so slow, you don't have to talk so slowly, you don't have to speak so slowly, you can
    speed up, you can speed up again, you can speak normally again, you can talk normally now, you can
    go faster, you can go faster now, you can talk faster, you can speak faster, you're slow, you're so
    slow, you're very slow, you're going too slow, you're too slow for me, you speak too slowly, you
    talk too slowly, you talk too slow, that's too slow, it's too slow, it's too slow for me, way too
    slow, don't talk so slowly, don't speak so slowly, don't go so slow, stop talking so slowly, stop
    speaking so slowly, stop going so slow`,
  blood_thinner: `blood thinners, on blood thinners, i'm on blood thinners, i take blood thinners, i take a blood thinner,
    i'm on warfarin, i take warfarin, i have varicose veins, i have bad veins, i bruise easily, i take
    eliquis, i take xarelto, i take apixaban, i'm on eliquis, i'm on xarelto, i'm on apixaban, takes
    blood thinners, takes a blood thinner, takes warfarin, on warfarin, takes eliquis, on eliquis, takes
    xarelto, on xarelto, takes apixaban, on apixaban, has varicose veins, has bad veins, bruises easily,
    i've got varicose veins, i've got bad veins, got varicose veins, got bad veins, been put on
    warfarin, i've been put on warfarin, i've been put on blood thinners, on an anticoagulant, taking
    warfarin, taking blood thinners, taking eliquis, i take a blood thinner every day, i take thinners,
    i take something to thin my blood, i take tablets to thin my blood, i take pills to thin my blood,
    tablets to thin my blood, pills to thin my blood, on a blood thinner, on blood thinning tablets,
    blood thinning tablets, blood thinning medication, takes something to thin the blood, i'm taking a
    blood thinner, i'm taking blood thinners, i'm taking warfarin, i'm taking eliquis, i'm taking
    xarelto, i've started blood thinners, i've started on blood thinners, i've started warfarin, i've
    just started blood thinners, i just started blood thinners, i started blood thinners, i started
    taking blood thinners, i started warfarin, started on blood thinners, been put on blood thinners, my
    doctor put me on blood thinners, the doctor put me on blood thinners, the doctor has put me on
    warfarin, put me on blood thinners, i'm on an anticoagulant, i'm on anticoagulants, i take
    anticoagulants, i take an anticoagulant, on anticoagulants, anticoagulants, i'm on coumadin, i take
    coumadin, coumadin, i'm on heparin, heparin injections, i'm on rivaroxaban, i take rivaroxaban,
    rivaroxaban, i'm on dabigatran, i take pradaxa, i'm on clopidogrel, i take clopidogrel, i bruise
    very easily, i bruise at a touch, i have terrible veins`,
  no_blood_thinner: `off blood thinners, i'm off blood thinners, no more blood thinners, i stopped blood thinners, i don't
    take blood thinners, i'm not on blood thinners, doesn't take blood thinners, not on blood thinners,
    isn't on blood thinners, stopped blood thinners, i stopped taking blood thinners, i'm no longer on
    warfarin, i don't take warfarin, i stopped warfarin, i came off blood thinners, i came off my blood
    thinners, i came off the blood thinners, i've come off blood thinners, i've come off the blood
    thinners, i've come off warfarin, come off my blood thinners, come off blood thinners, come off the
    blood thinners, i've stopped blood thinners, i've stopped my blood thinners, i've stopped the blood
    thinners, i've stopped taking blood thinners, i've stopped warfarin, i've stopped taking warfarin,
    i've stopped eliquis, i've stopped taking eliquis, i've finished my blood thinners, i've finished
    the blood thinners, i finished my blood thinners, i stopped taking my blood thinners, i stopped my
    blood thinners, i stopped the blood thinners, i stopped taking warfarin, i stopped taking eliquis, i
    stopped eliquis, i stopped xarelto, i stopped apixaban, i'm no longer on blood thinners, i'm no
    longer taking blood thinners, i no longer take blood thinners, i no longer take warfarin, i no
    longer take eliquis, i no longer take apixaban, i don't take blood thinners anymore, i don't take
    blood thinners any longer, i don't take a blood thinner anymore, i don't take warfarin anymore, i
    don't take warfarin any longer, i don't take eliquis anymore, i don't take eliquis any longer, i
    don't take xarelto anymore, i'm not taking blood thinners, i'm not taking blood thinners anymore,
    i'm not taking warfarin anymore, i'm not on blood thinners anymore, i'm not on blood thinners any
    longer, i'm not on warfarin, i'm not on warfarin anymore, i'm not on a blood thinner, i'm off
    warfarin, i'm off warfarin now, i'm off my blood thinners, i'm off the blood thinners, i'm off blood
    thinners now, i'm off eliquis, i'm off the thinners, my doctor took me off blood thinners, the
    doctor took me off warfarin, took me off blood thinners, taken off blood thinners, been taken off
    blood thinners, been taken off warfarin`,
  clot_history: `a clot in the past, i had a clot in the past, i had a clot years ago, i had a blood clot years ago, i
    have a history of clots, i have a history of blood clots, i had a clot last year, i had a blood clot
    last year, i once had a clot, i once had a blood clot, i had a d v t once, i had a d v t years ago,
    had a clot last year, had a blood clot last year, had a clot years ago, had a blood clot years ago,
    once had a clot, once had a blood clot, had a d v t once, has a history of clots, has a history of
    blood clots, i had a blood clot once, i've had blood clots in the past, i have a blood clot history,
    i had blood clots in the past, had a clot in my lung, had a dvt years ago, clots before, had a clot
    in my leg years ago, i've had a blood clot before, i've had blood clots, i had a dvt, years ago i
    had a clot, i had a dvt last year, i had a dvt once, i've had a dvt, years ago i had a clot in my
    leg, i had a clot in my leg years ago, i had a clot some years ago, i had a clot before the
    pandemic, i had a clot when i was younger, i had a clot in my calf years ago, i had a clot in my
    lung once, i had a clot in my lung years ago, i had a clot after surgery years ago, i had a blood
    clot when i was younger, i had a blood clot a few years ago, i had a blood clot in my leg years ago,
    i had a blood clot in the past, i had a thrombosis, i had a thrombosis once, i had a thrombosis
    years ago, i had a thrombosis last year, i had thrombosis years ago, i've had a thrombosis, i've had
    thrombosis in the past, i've had clots in the past, i've had a clot in the past, i've had a d v t,
    i've had a d v t before, i've had a dvt before, i've had a dvt in the past, i've had dvts, i've had
    a pulmonary embolism, i had a pulmonary embolism, i had an embolism years ago, history of clots,
    history of blood clots, a history of clots, a history of blood clots, a history of d v t, a history
    of thrombosis, i've a history of clots, i've got a history of clots, i've got a history of blood
    clots, i'm prone to clots, i'm prone to blood clots, prone to clots, prone to blood clots, i get
    blood clots, i tend to get clots, clots run in my family, years back i had a clot, years back i had
    a blood clot, a few years ago i had a clot, a while back i had a clot, some years ago i had a clot,
    once had a dvt, once had a thrombosis`,
  numb_skin: `nerve damage, i have nerve damage, i have neuropathy, i have nerve damage in my feet, i
    have neuropathy in my feet, i have diabetic nerve damage, i have poor circulation, i'm diabetic with
    numb feet, i am diabetic with numb feet, i have numb feet from diabetes, diabetic with numb feet,
    has numb feet from diabetes, has nerve damage, has neuropathy, has diabetic nerve damage, has poor
    circulation, i've got neuropathy in both feet, neuropathy in both feet, diabetic neuropathy,
    peripheral neuropathy, my feet are always numb, my feet are always numb from diabetes, my feet are
    numb from diabetes, i don't feel much in my feet because of diabetes, the skin on my feet is always
    numb, i have numb skin, i have numb patches, my skin is numb, my skin is numb from diabetes, the
    skin on my feet is numb from diabetes, my legs are numb from diabetes, my legs are always numb, my
    foot is always numb, my toes are always numb, my toes are numb from diabetes, i can't feel my feet
    because of diabetes, i can't feel my feet very well because of diabetes, i can't feel much in my
    feet, i can't feel heat in my feet, i can't feel hot and cold, i can't feel hot or cold, i can't
    tell hot from cold, i can't feel temperature in my feet, i don't feel much in my feet, i don't feel
    much in my legs, i don't feel heat, i don't feel heat in my feet, i have little feeling in my feet,
    i have no feeling in my feet from diabetes, i have hardly any feeling in my feet, little feeling in
    my feet, i've lost feeling in my feet from diabetes, i've lost some feeling in my feet over the
    years, i've got nerve damage, i've got nerve damage in my feet, i've got neuropathy, i've got
    diabetic neuropathy, i've got numb feet from diabetes, i've got poor circulation in my feet, i have
    peripheral neuropathy, i have diabetic neuropathy, i have diabetic feet, diabetic feet, neuropathy
    in my feet, neuropathy in my legs, nerve damage in my feet, nerve damage in my legs, nerve damage
    from diabetes, damaged nerves in my feet, skin has no feeling because of my diabetes, no feeling in
    my skin because of diabetes, i can't feel my feet very well, i can't feel my feet properly`,
  can_stand: `i can stand again, i am able to stand again, i'm able to stand again, i can stand safely again, i'm
    steady again, i'm able to stand, i can get up on my own, remember i can stand, i can stand up again,
    i can stand now again, i can stand up now again, i can stand for exercises, i can stand for
    exercises now, i can stand during exercises, i can stand during the stretches, i can stand for the
    stretches, i can stand for stretches now, i'm able to stand during exercises, i'm able to stand for
    the stretches, i'm able to stand up again, i'm steady on my feet again, i'm steady enough again, i'm
    back on my feet again, my balance is back again, remember i'm steady, remember that i can stand,
    remember that i can stand again, remember i can stand again, remember i can stand up, remember i'm
    able to stand, remember that i'm able to stand, from now on i can stand, standing is fine again,
    standing is okay again, standing is allowed again, i'm allowed to stand again, i'm out of the
    wheelchair, i don't need the wheelchair anymore, you can give me standing stretches, you can give me
    standing stretches again, you can ask me to stand, you can ask me to stand again, give me standing
    stretches again`,
  not_pregnant: `i'm not pregnant, i am not pregnant, i'm no longer pregnant, i'm not pregnant anymore, i'm not pregnant
    any more, i had the baby, i had my baby, the baby is here, not pregnant, isn't pregnant, no longer
    pregnant, not pregnant anymore, not pregnant any more, had the baby, had her baby, had my baby, i
    had my baby last week, had the baby last week, no longer expecting, not expecting, the baby is born,
    the baby was born, i'm not pregnant now, i am no longer pregnant, i am not pregnant anymore, i've
    had the baby, i've had my baby, i gave birth, i gave birth last week, i gave birth last month, i've
    given birth, i have given birth, i had a baby last week, i had a baby boy, i had a baby girl, i had
    a little boy, i had a little girl, i had the twins, i delivered, i delivered the baby, i delivered
    last week, the baby came, the baby has come, the baby has arrived, the baby arrived, the baby is
    born now, the baby's born, the baby's here, the baby's arrived, our baby is here, our baby was born,
    our baby is born, my baby is here, my baby was born, my baby is born, my baby has arrived, my baby
    arrived, my pregnancy is over, the pregnancy is over, never was pregnant, i never was pregnant, i
    was never pregnant`,
});
