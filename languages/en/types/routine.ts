import { type } from '../../model';

/** The routines. */
export const routine = type('Routine', {
  bedtime: `bedtime stretches, bedtime routine, bedtime stretch, bedtime stretching, night stretches, nightly
    stretches, nighttime stretches, evening stretches, evening routine, night routine, stretches,
    stretching, stretching routine, stretch routine, stretches before bed, bedtime exercises, leg
    stretches, leg exercises, three minute stretches, three minute routine, stretch before bed,
    stretch my legs before bed, stretch my calves before bed, stretch my calf before bed, stretch
    for bed, stretching session, evening stretch, nightly stretch, leg stretching`,
  wind_down: `wind down, wind down routine, winding down, relaxation, relax, get back to sleep, go back to sleep,
    get to sleep, fall asleep, fall back asleep, calm down, calm me down, settle down, i can't
    sleep, can't sleep, i can't get back to sleep, something to help me sleep, help me sleep, help
    to sleep, relaxation exercise, relaxing exercise, relaxation routine`,
  morning: `morning stretches, morning routine, morning stretch, wake up stretches, wake up routine, morning
    exercises, woke up let's stretch, morning stretching`,
  quick: `quick stretches, quick stretch, quick routine, quick one, one minute routine, one minute stretch,
    one minute stretches, short routine, short stretch, short stretches, a quick stretch, something
    quick before bed, quick stretching`,
  massage: `massage, leg massage, massage routine, self massage, massage my leg, massage my legs, a massage, rub
    down, a leg rub, massage session`,
  breathing: `breathing, slow breathing, deep breathing, breathing exercise, breathing exercises, breathing
    routine, breathe, breathe with me, deep breaths, slow breaths`,
});
