import type { RemarkId } from '../../coaching/remarks';
import type { CoachingWords } from '../../coaching/words';
import { practice } from './practice';
import { routines } from './routines';
import type { Own } from './spelling';
import { techniquesInCramp } from './techniquesInCramp';

const always = (own: Own): Omit<CoachingWords, 'help' | 'helpLimits' | 'tenMinutes' | 'asides'> => ({
  hold: {
    start: 'Hold.',
    startAgain: 'Keep holding.',
    halfway: 'Halfway. Breathe out.',
    stay: 'Stay there.',
    count: ['Three.', 'Two.', 'One.'],
    breath: ['Breathe in,', 'two,', 'three.', 'And out,', 'two,', 'three,', 'four,', 'five,', 'six.'],
    numbers: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  },
  rungs: techniquesInCramp(own),
  routines: routines(own),
  practice: practice(own),
  check: {
    massage: "Feel both legs. If one is bigger or hotter, don't rub. Wake me and say: swollen.",
    heat: 'Feel both legs. If one is bigger or hotter, no heat. Wake me and say: swollen.',
  },
  spot: {
    side: { left: 'left', right: 'right' },
    muscle: {
      calf: { plain: 'Calf.', sided: '{Side} calf.', both: 'Both calves.' },
      foot: { plain: 'Foot.', sided: '{Side} foot.', both: 'Both feet.' },
      toes: { plain: 'Toes.', sided: '{Side} toes.', both: 'Toes, both feet.' },
      hamstring: { plain: 'Back of thigh.', sided: '{Side} thigh, back.', both: 'Both thighs.' },
      thigh: { plain: 'Thigh.', sided: '{Side} thigh.', both: 'Both thighs.' },
      front_thigh: { plain: 'Front of thigh.', sided: '{Side} thigh, front.', both: 'Both thighs.' },
      shin: { plain: 'Shin.', sided: '{Side} shin.', both: 'Both shins.' },
      top_of_foot: { plain: 'Top of foot.', sided: '{Side} foot, top.', both: 'Both feet.' },
      toes_up: { plain: 'Toes.', sided: '{Side} toes.', both: 'Toes, both feet.' },
      inner_thigh: { plain: 'Inner thigh.', sided: '{Side} inner thigh.', both: 'Both inner thighs.' },
      buttock: { plain: 'Buttock.', sided: '{Side} buttock.', both: 'Both buttocks.' },
      outer_shin: { plain: 'Outer shin.', sided: '{Side} outer shin.', both: 'Both outer shins.' },
      leg: { plain: '', sided: '{Side} leg.', both: 'Both legs.' },
    },
  },
  standing: 'Keep a hand on the wall or bed.',
  getUp: {
    one: 'Sit on the edge of the bed. Feet down. One slow breath.',
    both: 'Sit on the edge of the bed. Feet down. One slow breath.',
    helper: 'Help them sit up, feet down. One slow breath.',
  },
  standUp: {
    one: 'Now hold the wall or the bed, and stand up slowly.',
    both: 'Now hold the wall or the bed, and stand up slowly.',
    helper: 'Now help them stand up slowly, a hand on the wall or the bed.',
  },
  sitFirst: { one: 'Sit down.', both: 'Sit down.', helper: 'Sit them down.' },
  bedFirst: { one: 'Get on the bed.', both: 'Get on the bed.', helper: 'Help them onto the bed.' },
  sitDown: 'Sit down if you can.',
  restIt: 'Rest that leg and breathe slowly.',
  offerSitting: "Want to sit up? Go slowly. Then say: I'm sitting.",
  offerStanding: 'Steady, with a light on? Say: I can stand. If not, stay here.',
  untilItLetsGo: 'Hold until the cramp goes.',
  onlyLegs: 'I know legs and feet. Wrong spot? Wake me and say: foot. Or thigh.',
  correction: 'Front of your leg? Toes down. Wrong spot? Wake me and say: foot.',
  thighCorrection: "If it's the front, wake me and say: front of thigh.",
  footCorrection: 'If the cramp pulls your toes up, press them down instead.',
  breathe: 'Slow breaths. In for three, out for six.',
  next: ['Try this.', 'Next one.', 'All right.', 'Breathe out.'],
  back: ['Back one.', 'The one before.'],
  switched: 'Other leg.',
  returned: 'Back again.',
  otherWay: { 'eased-off': 'Ease off.', 'other-way': 'Then another way.' },
  restOfHold: 'About {seconds} more seconds.',
  wholeHold: '{Seconds} seconds, from now.',
  holdOver: 'That hold is over.',
  restarted: ['Once more.', 'Start again.'],
  sameAgain: ['The same again, gently.', 'Once more, gently.', 'Gently, the same again.'],
  slower: ['Slower now.', 'All right, slower.'],
  easing: [
    "Good, it's easing. Stay there.",
    "That's it, it's going. Stay right there.",
    'Good. Stay with it.',
  ],
  missed: [
    'I missed that. Stay as you are.',
    "Say yes if it's gone, or no.",
    "Let's just keep going.",
    'Never mind the words.',
  ],
  silent: ["I'm still here.", "I'm with you.", 'Still with you.'],
  checkIns: [
    "That's {seconds}. Keep holding. Has the cramp gone?",
    'Well done. Stay like that. Has the cramp gone?',
    'Keep it there. Has it gone now?',
    '{Seconds} more done. Keep holding. Has the cramp gone?',
  ],
  letGoQuestion: 'Has the cramp gone?',
  between: 'Breathe out, slowly.',
  quietSoon:
    "I'll be quiet soon. If it lasts ten minutes, get medical advice. To come back, open Cramp Coach. Has the cramp gone?",
  lastTen: 'Good. Ten more seconds, gently.',
  afterwards: 'If it comes back, open Cramp Coach.',
  aftercare: {
    walk: 'If you are steady, a slow walk can help.',
    drink: 'A sip of water is fine.',
    warm: 'Keep it warm.',
  },
  gone: 'Good.',
  breatheNow: 'Slow breathing now?',
  restWell: 'Rest well.',
  sleepWell: 'Sleep well.',
  seconds: {
    5: 'five',
    10: 'ten',
    15: 'fifteen',
    20: 'twenty',
    25: 'twenty five',
    30: 'thirty',
    35: 'thirty five',
    40: 'forty',
    45: 'forty five',
    50: 'fifty',
    55: 'fifty five',
    60: 'sixty',
  },
});

/** Remarks in a hold. */
export const remarksInHold = (): Record<
  Exclude<RemarkId, 'unknown' | 'later' | 'by-itself' | 'own-only'>,
  string
> => ({
  'stay-down': 'Better stay down.',
  'how-to-stand': 'Steady, with a light on? Say: I can stand. If not, stay here.',
  'works-there': 'This one works there too.',
  'lie-back': 'Lie down for this one.',
  'later-done': 'Ask me that again when we are done.',
  'breathing-now': 'Breathe with me while you hold.',
  'shin-down': "There it's toes down, away from you.",
  'no-rubbing-now': 'From what you told me, no rubbing.',
  'without-it': 'Then we do without it.',
  'no-sign-again': 'Good to know.',
  fear: "I'm with you. Most cramps stop in minutes. Breathe out, slowly.",
  'fear-again': "You're not alone in this. One slow breath out.",
  'not-a-leg': 'I only know legs and feet. Rest that part.',
  'go-gently': 'Sore is common, and it fades. Go gently.',
});

export const coaching = (own: Own): Omit<CoachingWords, 'asides'> => ({
  ...always(own),
  help: "Say: it's gone. Or name the spot, like: my foot.",
  helpLimits: `I can't call for help. Emergency? Dial ${own.emergency}.`,
  tenMinutes: `That's ten minutes. Most cramps have stopped by now. Please call ${own.advice}.`,
});
