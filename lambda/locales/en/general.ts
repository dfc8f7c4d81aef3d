import type { GeneralWords, Numbers } from '../content';

export const general = ({ emergency }: Numbers): GeneralWords => ({
  name: 'Cramp Coach.',
  isItACramp: 'Is it a cramp?',
  disclaimer: 'I share tips, not medical advice.',
  dayLaunch: {
    day: 'Say: bedtime stretches, a quick stretch, or slow breathing. Or is it a cramp?',
    reprompt: 'If it cramps now, say yes, or name the spot, like my calf. Is it a cramp?',
  },
  stillPregnant: {
    prompt: 'Cramp Coach. Nine months ago you said you were pregnant. Are you pregnant now, yes or no?',
    reprompt: 'Say yes or no, or name what hurts. Are you pregnant now?',
  },
  eveningLaunch: {
    prompt: 'Pull your toes to your shin, knee straight. No cramp? Say: bedtime stretches. Is it a cramp?',
    reprompt: 'Toes up, knee straight. Say yes, or name the spot, like my foot. Is it a cramp?',
  },
  noCramp: 'Good. When one comes, say: Alexa, ask cramp coach, my leg is cramping. Bye for now.',
  stopped: 'Okay. Bye for now.',
  stoppedInRelief: 'Stopped. To come back, say: Alexa, open cramp coach.',
  stoppedStanding: 'Stopped. Sit if you can. To come back, say: Alexa, open cramp coach.',
  paused: 'Paused.',
  comeBack: 'Back? Say: Alexa, open cramp coach.',
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
      prompt: "I didn't get that. Toes to your shin, knee straight. Is it a cramp?",
      reprompt: 'Say yes for a cramp, or no. Is it a cramp?',
    },
    {
      prompt: 'Say yes if it cramps now, or say stop. Is it a cramp?',
      reprompt: 'Toes up, knee straight. Is it a cramp?',
    },
    {
      prompt: 'Still not clear. Pull your toes up, knee straight. Is it a cramp, yes or no?',
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
      whisper: 'I whisper for now.',
      louder: 'I will speak up.',
      normal_voice: 'My own voice again.',
      whisper_always: 'I will always whisper.',
      whisper_never: 'I will never whisper.',
      whisper_night: 'I will whisper at night.',
      slower: 'I will always go slower.',
      normal_speed: 'My own pace from now on.',
      can_stand: 'Good. I will ask before anything on your feet.',
      cannot_stand: 'All right. I will keep you seated or in bed. If that changes, say: I can stand again.',
      pregnant:
        'All right. Propped up, no leaning, rubbing or standing. If that changes, say: I am not pregnant.',
      not_pregnant: 'All right. I know.',
      blood_thinner: 'All right. A light touch only.',
      no_blood_thinner: 'All right. I know.',
      clot_history:
        'All right. No rubbing and no heat. A leg that swells, or is hot or red, needs a doctor today.',
      numb_skin: 'All right. No heat and no rubbing.',
    },
    inHold: {
      whisper: 'Like this.',
      louder: 'Like this.',
      normal_voice: 'Like this.',
      whisper_always: 'Like this.',
      whisper_never: 'Like this.',
      whisper_night: 'At night, I will whisper.',
      slower: 'Slower from now on.',
      normal_speed: 'My own pace.',
      can_stand: 'Good to know.',
      cannot_stand: 'Then we stay down.',
      pregnant: 'Then propped up, no leaning, no rubbing.',
      not_pregnant: 'Good to know.',
      blood_thinner: 'Then no rubbing.',
      no_blood_thinner: 'Good to know.',
      clot_history: 'Then no rubbing.',
      numb_skin: 'Then no rubbing.',
    },
    notSaved: "I couldn't save that. Please say it again each time.",
    notYours: 'I keep such things only of whoever tells me. Say it again while we help them.',
    are: 'Your settings: {things}.',
    none: 'You have set nothing yet. Say, for example: whisper at night.',
  },
  noHeat: 'From what you told me, no heat or cold. A slow stretch, toes up, is safer.',
  carryOn: {
    prompt: 'You stopped part way. Carry on with it?',
    reprompt: 'Say yes to go on from there, or no. Carry on?',
  },
  routineOver: 'All right. Rest well.',
  withoutSession: 'To be coached, say: Alexa, open cramp coach.',
});
