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
    massage: "Feel both legs. If one is bigger or hotter, don't rub: say, Alexa, swollen.",
    heat: 'Feel both legs. If one is bigger or hotter, no heat: say, Alexa, swollen.',
  },
  spot: {
    side: { left: 'left', right: 'right' },
    muscle: {
      calf: { plain: 'Calf.', sided: '{Side} calf.', both: 'Both calves.' },
      foot: { plain: 'Foot.', sided: '{Side} foot.', both: 'Both feet.' },
      toes: { plain: 'Toes.', sided: '{Side} toes.', both: 'Toes, both feet.' },
      hamstring: { plain: 'Back of thigh.', sided: 'Back of {side} thigh.', both: 'Both thighs.' },
      thigh: { plain: 'Thigh.', sided: '{Side} thigh.', both: 'Both thighs.' },
      front_thigh: { plain: 'Front of thigh.', sided: 'Front of {side} thigh.', both: 'Both thighs.' },
      shin: { plain: 'Shin.', sided: '{Side} shin.', both: 'Both shins.' },
      inner_thigh: { plain: 'Inner thigh.', sided: '{Side} inner thigh.', both: 'Both inner thighs.' },
      leg: { plain: '', sided: '{Side} leg.', both: 'Both legs.' },
    },
  },
  standing: 'Hold on. Say: Alexa, stop, any time.',
  sitFirst: { one: 'Sit down.', both: 'Sit down.', helper: 'Sit them down.' },
  bedFirst: { one: 'Get on the bed.', both: 'Get on the bed.', helper: 'Help them onto the bed.' },
  sitDown: 'Sit down if you can.',
  offerSitting: "To sit up, go slowly. Then say: I'm sitting.",
  offerStanding: 'Steady, with a light on: say, I can stand. If not, stay here.',
  untilItLetsGo: 'Hold until it lets go.',
  onlyLegs: 'I know legs and feet. Wrong spot? Say: Alexa, foot. Or thigh.',
  correction: 'Front of the shin? Toes down. Wrong spot? Say: Alexa, foot. Or thigh.',
  thighCorrection: "If it's the front, say: Alexa, front of thigh.",
  breathe: 'Slow breaths. In for three, out for six.',
  next: ['Stay with me.', 'Now this.', 'All right.', 'Breathe out.'],
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
    "Good, it's letting go. Stay there.",
    "That's it, it's easing. Stay right there.",
    'Good. Stay with it.',
  ],
  missed: [
    'I missed that. Stay as you are.',
    'Say yes when it has let go, or no.',
    "Let's just keep going.",
    'Never mind the words.',
  ],
  silent: ["I'm still here.", "I'm with you.", 'Still with you.'],
  checkIns: [
    "That's {seconds}. Keep holding. Has it let go?",
    'Good holding. Stay there. Has it let go now?',
    'Keep it there. Is the knot gone?',
    "That's {seconds} again. Don't let up. Has it let go?",
  ],
  letGoQuestion: 'Has it let go?',
  between: 'Breathe out, slowly.',
  quietSoon:
    'Has it let go? I go quiet soon. Still tight: say, Alexa, open cramp coach. If it lasts ten minutes, get medical advice.',
  lastTen: 'Good. Ten more seconds, so it stays away.',
  afterwards: "If it's back, say: Alexa, tell cramp coach it's back.",
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
  'how-to-stand': 'Steady, with a light on: say, I can stand. If not, stay here.',
  'works-there': 'This one works there too.',
  'lie-back': 'Lie down for this one.',
  'later-done': 'Ask me that again when we are done.',
  'breathing-now': 'Breathe with me while you hold.',
  'shin-down': 'For the shin it is toes down.',
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
  help: 'Say: it let go. Or name the spot, like: my foot.',
  helpLimits: `I can't call for help. Emergency? Dial ${own.emergency}.`,
  tenMinutes: `That's ten minutes. Most cramps have stopped by now. Please call ${own.advice}.`,
});
