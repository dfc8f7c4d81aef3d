import type { GeneralWords, Numbers } from '../content';

export const general = ({ emergency, advice }: Numbers): GeneralWords => ({
  name: 'Cramp Coach.',
  isItACramp: 'Is it a cramp?',
  disclaimer: 'I share tips, not medical advice.',
  dayLaunch: {
    day: 'Say: bedtime stretches, a quick stretch, or slow breathing. Or is it a cramp?',
    reprompt: 'If it cramps now, say yes, or name the spot, like my calf. Is it a cramp?',
  },
  stillPregnant: {
    prompt: 'Cramp Coach. Shall I still coach you as pregnant, yes or no?',
    reprompt: 'Say yes or no, or name what hurts. Still coach you as pregnant?',
  },
  eveningLaunch: {
    prompt: 'Pull your toes toward you, leg straight. No cramp? Say: bedtime stretches. Is it a cramp?',
    reprompt: 'Toes toward you, leg straight. Say yes, or name the spot, like my foot. Is it a cramp?',
  },
  noCramp: 'Good. When one comes, open Cramp Coach. Bye for now.',
  stopped: 'Okay. Bye for now.',
  stoppedInRelief: 'Stopped. To come back, open Cramp Coach.',
  stoppedStanding: 'Stopped. Sit if you can. To come back, open Cramp Coach.',
  paused: 'Paused.',
  comeBack: 'To come back, open Cramp Coach.',
  comeBackAnew: 'When you come back, say where it hurts.',
  placeNotKept: "I won't remember the place.",
  help: [
    {
      prompt: `Say: my calf is cramping. Or say: stop. I can't call for help. Emergency? Dial ${emergency}. Is it cramping now?`,
      reprompt: 'Say: my calf is cramping. Or say: stop. Is it cramping now?',
    },
    {
      prompt: `I coach leg cramps. Say: my foot is cramping. Or say: stop. I can't call for help. Emergency? Dial ${emergency}. Is it a cramp?`,
      reprompt: 'Say: my foot is cramping. Or say: stop. Is it a cramp?',
    },
  ],
  missed: [
    {
      prompt: "I didn't get that. Pull your toes toward you, leg straight. Is it a cramp?",
      reprompt: 'Say yes for a cramp, or no. Is it a cramp?',
    },
    {
      prompt: 'Say yes if it cramps now, or say stop. Is it a cramp?',
      reprompt: 'Toes toward you, leg straight. Is it a cramp?',
    },
    {
      prompt: 'Still not clear. Pull your toes toward you, leg straight. Is it a cramp, yes or no?',
      reprompt: 'Say: my leg is cramping. Or say: stop. Is it a cramp?',
    },
  ],
  steady: [
    {
      prompt: 'That one is done standing. If you say no, we sit. Are you steady, with a light on?',
      reprompt: 'Steady on your feet, with a light on? Yes or no?',
    },
    {
      prompt: 'Say yes if you stand safely, or no, and we sit. Are you steady?',
      reprompt: 'Are you steady on your feet, yes or no?',
    },
  ],
  tipAgain: [
    { prompt: 'Shall I say that again?', reprompt: 'Once more, yes or no?' },
    { prompt: 'Once more?', reprompt: 'Shall I say it again, yes or no?' },
  ],
  settings: {
    set: {
      whisper: "I'll whisper for now.",
      louder: "I'll speak up.",
      normal_voice: 'My usual voice again.',
      whisper_always: "I'll always whisper.",
      whisper_never: "I'll never whisper.",
      whisper_night: "I'll whisper at night.",
      slower: "I'll always go slower.",
      normal_speed: 'Normal speed from now on.',
      can_stand: "Noted: you can stand. I'll still ask before anything on your feet.",
      cannot_stand: "Noted: no standing. I'll keep you seated or in bed. To change that later, just tell me.",
      pregnant:
        "Noted: pregnant. I'll keep you propped up: no leaning forward, no rubbing, no standing. To change that later, just tell me.",
      not_pregnant: "Noted: not pregnant now. I'll coach you as usual.",
      blood_thinner:
        'Noted: blood thinners. Only light rubbing from now on. Ask a pharmacist what mixes with them.',
      no_blood_thinner: `Noted: no blood thinners. If nobody told you to stop them, call ${advice} today.`,
      clot_history:
        'Noted: a past clot. No rubbing, no heat. One leg swollen, hot or red? Get it checked today.',
      numb_skin: `Noted: numb feet or poor circulation. No heat, no rubbing. If the numbness is new, call ${emergency}.`,
      new_hip:
        'Noted: your hip. In a cramp, calf and foot moves in bed, no bending forward. For more, ask your surgeon first.',
      new_knee: 'Noted: your knee. From now on, nothing that bends it. For more, ask your doctor first.',
      bad_back: 'Noted: your back. From now on, no bending forward.',
      weak_hands: 'Noted: your hands. From now on, nothing that needs a grip.',
    },
    inHold: {
      whisper: 'Like this.',
      louder: "I'll speak up.",
      normal_voice: 'My usual voice.',
      whisper_always: 'Like this.',
      whisper_never: 'No more whispering.',
      whisper_night: "At night, I'll whisper.",
      slower: 'Slower from now on.',
      normal_speed: 'Normal speed.',
      can_stand: 'Noted: you can stand.',
      cannot_stand: 'Noted: no standing. We stay down.',
      pregnant: 'Noted: pregnant. Stay propped up. No leaning, no rubbing.',
      not_pregnant: 'Noted: not pregnant now.',
      blood_thinner: 'Noted: blood thinners. No rubbing now.',
      no_blood_thinner: 'Noted: no blood thinners.',
      clot_history: 'Noted: a past clot. No rubbing, no heat.',
      numb_skin: `Noted: numb feet or poor circulation. No rubbing. If the numbness is new, call ${emergency}.`,
      new_hip: 'Noted: your hip. No bending forward.',
      new_knee: 'Noted: your knee. Nothing that bends it.',
      bad_back: 'Noted: your back. No bending forward.',
      weak_hands: 'Noted: your hands. Nothing that needs a grip.',
    },
    notSaved: "I couldn't save that. Please say it again each time.",
    notYours: "I only remember that about you. Tell me again while we're helping them.",
    are: 'Your settings: {things}.',
    none: 'You have set nothing yet. Say, for example: whisper at night.',
  },
  noHeat: 'From what you told me, no heat or cold. A slow stretch is safer.',
  carryOn: {
    prompt: 'You stopped part way. Carry on with it?',
    reprompt: 'Say yes to go on from there, or no. Carry on?',
  },
  routineOver: 'All right. Rest well.',
  withoutSession: 'To be coached, open Cramp Coach.',
});
