import { type } from '../../model';

/** What can be set, and facts about somebody. */
export const setting = type('Setting', {
  whisper: `whisper, whisper please, whisper now, whisper to me, speak quietly, talk quietly, quieter, more
    quietly, be quieter, speak softly, softer, lower your voice, not so loud, you're too loud, too
    loud, your voice down, voice down, someone is asleep, keep your voice down, keep it down, keep
    quiet, talk in a whisper, speak in a whisper, start whispering, keep your voice down a little, a
    little quieter`,
  cannot_stand: `never stand, i can never stand, i should never stand, never ask me to stand, keep me seated, keep me
    in bed, can never stand, should never stand, remember i can't stand, remember that i can't
    stand, i'm not able to stand at all, i can't ever stand`,
  louder: `louder, louder please, speak up, talk louder, speak louder, a bit louder, more volume, i can't hear
    you, i cannot hear you, i can hardly hear you, you're too quiet, too quiet, hard of hearing, i'm
    hard of hearing, speak up a bit, talk up, turn it up, turn up the volume, volume up, a bit
    louder i'm hard of hearing, a little louder, speak a little louder, talk a little louder`,
  normal_voice: `normal voice, stop whispering, don't whisper, no whispering, speak normally, talk normally, your
    normal voice, talk in your normal voice, use your normal voice, speak normally again, no more
    whispering, don't whisper anymore, stop whispering now`,
  whisper_always: `always whisper, whisper always, whisper every time, whisper from now on, whisper all the time, from
    now on whisper, keep whispering, always talk quietly`,
  whisper_never: `never whisper, whisper never, never whisper again, don't ever whisper, i don't like the whispering,
    i don't like whispering, i hate the whispering, don't like the whispering, don't like whispering`,
  whisper_night: `whisper at night, whisper only at night, whisper in the night, whisper when it is night, whisper
    only after dark, only after dark, whisper at night but not by day, only whisper at night, just
    whisper at night, whisper at night only, whisper during the night, whisper when it's night,
    whisper at night and talk normally by day, whisper during the night only`,
  slower: `always slower, always speak slower, always talk slower, always speak slowly, always talk slowly,
    slower from now on, slow every time, from now on speak slower, set your speech to slow, talk
    slower from now on, speak slower from now on`,
  normal_speed: `normal speed, faster, speed up, talk faster, speak faster, your normal speed, not so slow, you're
    too slow, too slow, faster please, quicker, talk at normal speed, speak at normal speed, back to
    normal speed, your usual speed, speak at the regular pace, you can talk faster again, go back to
    your usual speed, go back to normal speed`,
  blood_thinner: `blood thinners, on blood thinners, i'm on blood thinners, i take blood thinners, i take a blood
    thinner, i'm on warfarin, i take warfarin, i have varicose veins, i have bad veins, i bruise
    easily, i take eliquis, i take xarelto, i take apixaban, i'm on eliquis, i'm on xarelto, i'm on
    apixaban, takes blood thinners, takes a blood thinner, takes warfarin, on warfarin, takes
    eliquis, on eliquis, takes xarelto, on xarelto, takes apixaban, on apixaban, has varicose veins,
    has bad veins, bruises easily, i've got varicose veins, i've got bad veins, got varicose veins,
    got bad veins, been put on warfarin, i've been put on warfarin, i've been put on blood thinners,
    on an anticoagulant, taking warfarin, taking blood thinners, taking eliquis, i take a blood
    thinner every day`,
  no_blood_thinner: `off blood thinners, i'm off blood thinners, no more blood thinners, i stopped blood thinners, i
    don't take blood thinners, i'm not on blood thinners, doesn't take blood thinners, not on blood
    thinners, isn't on blood thinners, stopped blood thinners, i stopped taking blood thinners, i'm
    no longer on warfarin, i don't take warfarin, i stopped warfarin`,
  clot_history: `a clot in the past, i had a clot in the past, i had a clot years ago, i had a blood clot years ago,
    i have a history of clots, i have a history of blood clots, i had a clot last year, i had a
    blood clot last year, i once had a clot, i once had a blood clot, i had a d v t once, i had a d
    v t years ago, had a clot last year, had a blood clot last year, had a clot years ago, had a
    blood clot years ago, once had a clot, once had a blood clot, had a d v t once, has a history of
    clots, has a history of blood clots, i had a blood clot once, i've had blood clots in the past,
    i have a blood clot history, i had blood clots in the past, had a clot in my lung, had a dvt
    years ago, clots before, had a clot in my leg years ago, i've had a blood clot before, i've had
    blood clots, i had a dvt, years ago i had a clot, i had a dvt last year, i had a dvt once, i've
    had a dvt, years ago i had a clot in my leg, i had a clot in my leg years ago`,
  numb_skin: `nerve damage, i have nerve damage, i have neuropathy, i have nerve damage in my feet, i have
    neuropathy in my feet, i have diabetic nerve damage, i have poor circulation, i'm diabetic with
    numb feet, i am diabetic with numb feet, i have numb feet from diabetes, diabetic with numb
    feet, has numb feet from diabetes, has nerve damage, has neuropathy, has diabetic nerve damage,
    has poor circulation, i've got neuropathy in both feet, neuropathy in both feet, diabetic
    neuropathy, peripheral neuropathy, my feet are always numb, my feet are always numb from
    diabetes, my feet are numb from diabetes, i don't feel much in my feet because of diabetes, the
    skin on my feet is always numb`,
  can_stand: `i can stand again, i am able to stand again, i'm able to stand again, i can stand safely again, i'm
    steady again, i'm able to stand, i can get up on my own, remember i can stand`,
  not_pregnant: `i'm not pregnant, i am not pregnant, i'm no longer pregnant, i'm not pregnant anymore, i'm not
    pregnant any more, i had the baby, i had my baby, the baby is here, not pregnant, isn't
    pregnant, no longer pregnant, not pregnant anymore, not pregnant any more, had the baby, had her
    baby, had my baby, i had my baby last week, had the baby last week, no longer expecting, not
    expecting, the baby is born, the baby was born`,
});
