import type { Numbers, RemarkWords } from '../content';

export const remarks = ({ emergency, advice }: Numbers): RemarkWords => ({
  crampingNow: [
    {
      prompt: 'Is a leg cramping now?',
      reprompt: 'Say yes, or name the spot, like my calf. Is a leg cramping now?',
    },
    {
      prompt: 'Is it a leg cramp now?',
      reprompt: 'Say yes for a cramp, or no. Is it a leg cramp now?',
    },
  ],
  cannotDo: 'Then we leave that out.',
  castOrInjury: `A leg in a cast, or just hurt, is not for stretching. Keep it still and call ${advice} today. Pain that grows, or numb or cold toes? Call ${emergency}.`,
  nothingFits: [
    {
      prompt: `No other move of mine fits that. Rest it and keep it warm. If it lasts, call ${advice}. Slow breathing now?`,
      reprompt: 'Slow breaths can help you rest. Shall we?',
    },
    {
      prompt: `Keep resting it, warm and still. Past ten minutes, or swollen or numb, call ${advice}. Shall we breathe slowly?`,
      reprompt: 'Slow breaths can help you rest. Shall we?',
    },
  ],
  nothingLeft: { prompt: 'Slow breathing instead?', reprompt: 'Slow breaths can help you rest. Shall we?' },
  keepLimit: {
    hip: 'Shall I remember your hip for next time?',
    knee: 'Shall I remember your knee for next time?',
    back: 'Shall I remember your back for next time?',
    hands: 'Shall I remember your hands for next time?',
  },
  keepLimitReprompt: 'Nothing is kept unless you say yes. Sleep well.',
  kept: 'Noted. Next time I leave that out.',
  notKept: 'All right, not kept.',
  fear: ["I'm here with you. Breathe out, slowly.", "You're not alone. One slow breath out."],
  goodNight: 'Good night. Rest well.',
  welcome: "You're welcome.",
  welcomeEnd: "You're welcome. When a cramp comes, open Cramp Coach.",
  sorry: "I'm sorry.",
  here: "I'm here.",
  whoIAm: 'This is Cramp Coach. I help with leg cramps.',
  grownUp: 'Call a grown-up to sit with you.',
  onlyLegCramps: [
    {
      prompt: 'I only help with leg cramps. Is one hurting now?',
      reprompt: 'Say yes, or name the spot, like my calf. Is one hurting now?',
    },
    {
      prompt: "That's not something I can do. I coach leg cramps. Is one hurting now?",
      reprompt: 'Say yes for a cramp, or say stop. Is one hurting now?',
    },
  ],
  onlyLegCrampsUnheard: [
    {
      prompt: `I only help with leg cramps. In an emergency, call ${emergency}. Is one hurting now?`,
      reprompt: 'Say yes, or name the spot, like my calf. Is one hurting now?',
    },
    {
      prompt: `I couldn't make that out. In an emergency, call ${emergency}. Is a leg hurting now?`,
      reprompt: 'Say yes for a cramp, or say stop. Is a leg hurting now?',
    },
  ],
  notALeg: 'I only know legs and feet. Rest that part, keep it warm, and breathe slowly.',
  notACramp: `Then no stretch. Rest and a little gentle movement can help. Suddenly numb, cold or weak? Call ${emergency}.`,
  notACrampEnd: `Then no stretch. Rest and a little gentle movement can help. Suddenly numb, cold or weak? Call ${emergency}. When a cramp comes, open Cramp Coach.`,
  soreness:
    'Sore after a cramp is common, and it fades. Warmth and easy moves can help. One leg swollen or hot? Get it checked today.',
  soreNow: 'Sore now is common, and it fades. Keep it warm, and move it gently.',
  unread: [
    `I can't make out words now. In an emergency, call ${emergency}.`,
    `I missed that. In an emergency, call ${emergency}.`,
  ],
});
