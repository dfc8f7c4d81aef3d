import { type } from '../../language';

/** The routines. */
export const routine = type('Routine', {
  bedtime: `bedtime stretches, bedtime routine, bedtime stretch, bedtime stretching, night stretches, nightly
    stretches, nighttime stretches, evening stretches, evening routine, night routine, stretches,
    stretching, stretching routine, stretch routine, stretches before bed, bedtime exercises, leg
    stretches, leg exercises, three minute stretches, three minute routine, stretch before bed, stretch
    my legs before bed, stretch my calves before bed, stretch my calf before bed, stretch for bed,
    stretching session, evening stretch, nightly stretch, leg stretching, evening stretching, night
    stretching, nighttime routine, stretches for the night, stretches for tonight, stretches for bed,
    stretch for the night, stretches before i sleep, stretches before sleep, stretch before sleep,
    stretch before i sleep, stretch my legs tonight, stretch my legs for the night, my legs before bed,
    my nightly stretches, nightly routine, nightly stretching, before bed stretches, before bed routine,
    pre bed stretches, sleepy stretches, bed stretches, stretching exercises for my legs, leg stretches
    before bed, calf stretches before bed, calf and thigh stretches, evening leg stretches, evening
    exercises, night exercises, full routine, the long routine, the usual stretches, usual routine,
    normal routine, stretch before i go to bed`,
  wind_down: `wind down, wind down routine, winding down, relaxation, relax, get back to sleep, go back to sleep, get
    to sleep, fall asleep, fall back asleep, calm down, calm me down, settle down, i can't sleep, can't
    sleep, i can't get back to sleep, something to help me sleep, help me sleep, help to sleep,
    relaxation exercise, relaxing exercise, relaxation routine, winding down routine, unwinding, help me
    unwind, switch off my head, calm myself, calm my mind, quiet my mind, relax me, relax before sleep,
    relax before bed, relax before i sleep, something relaxing, something calming, something soothing,
    something calm, something to relax, something to relax me, something to calm me down, something to
    calm me, something to settle me, something to wind down, something to unwind, something for sleep,
    something to send me off to sleep, sleep routine, sleep exercise, settle me, settle me down, settle
    for the night, drift off, doze off, send me to sleep, put me to sleep, i'm too wired to sleep, i'm
    wound up, i'm too tense to sleep, i can't settle, i can't relax, i can't switch off, i can't nod
    off, i can't fall asleep, i can't drop off, calming exercise, calming routine, calming down, body
    scan, meditate, soothe me, help me calm down, help me fall asleep, help me get to sleep, help me get
    back to sleep, help me drift off, help me nod off, help me relax`,
  morning: `morning stretches, morning routine, morning stretch, wake up stretches, wake up routine, morning
    exercises, woke up let's stretch, morning stretching, wake up stretching, wake up exercises, morning
    leg stretches, morning stretch routine, stretches for the morning, stretches to wake up, stretch for
    the morning, get up stretches, getting up stretches, good morning stretches, stretches before i get
    up, stretches before getting up, stretch before i get up, stretch when i wake up, start the day
    stretches, start of the day stretches, day stretches, first thing stretches, loosen up for the day,
    loosen up this morning, loosen my legs this morning, stretch this morning, a morning stretch,
    sunrise stretches, stiff this morning`,
  quick: `quick stretches, quick stretch, quick routine, quick one, one minute routine, one minute stretch, one
    minute stretches, short routine, short stretch, short stretches, a quick stretch, something quick
    before bed, quick stretching, speedy stretch, a speedy stretch, fast stretch, a fast stretch, fast
    stretches, fast routine, short version, fast version, quick version, quick one please, a quick one,
    short one, something quick, something short, something fast, two minute stretch, two minute
    stretches, two minute routine, quick leg stretch, quick leg stretches, quick calf stretch, quick
    break, quick exercises, desk stretches, desk stretch, stretches at my desk, stretch at my desk,
    office stretches, a stretch at work, stretch break, a stretch break, stretch before my run,
    stretches before my run, warm up stretches, a brief stretch, brief stretch, brief routine, mini
    routine, mini stretch, shortest routine, the shortest one, express routine`,
  massage: `massage, leg massage, massage routine, self massage, massage my leg, massage my legs, a massage, rub
    down, a leg rub, massage session, massaging my legs, leg massaging, massage for my legs, massage for
    my calves, calf rub, leg rubbing, rub my calves, rub down my legs, rubbing my calves, a self
    massage, a leg massage, a calf massage, do a massage, massage myself, massage my own legs, bedtime
    leg massage, evening massage, kneading my legs, massage my calves myself`,
  breathing: `breathing, slow breathing, deep breathing, breathing exercise, breathing exercises, breathing routine,
    breathe, breathe with me, deep breaths, slow breaths, breath work, breathwork, breathing with me,
    breathing together, breathe together, breathe slowly, breathe slowly with me, breathe deeply,
    breathing session, breathing practice, breathing techniques, breathing help, calm breathing, relaxed
    breathing, guided breathing, gentle breathing, slow deep breaths, slow deep breathing, long breaths,
    some breaths, a few breaths, a few deep breaths, breaths with me, breaths together, count my
    breaths, count my breathing, pace my breathing, guide my breathing, slow my breathing, slow down my
    breathing, steady my breathing, help me breathe slowly, breathe in and out with me, in and out
    breathing, inhale and exhale, breathing in and out`,
});
