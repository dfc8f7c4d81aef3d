import type { PhraseWords } from '../content';

export const phrase = (): PhraseWords => ({
  utterances: [
    'my leg is cramping',
    'i have a leg cramp',
    'my calf is cramping',
    'help with my cramp',
    'stop my leg cramp',
  ],
  does: 'start leg cramp relief',
  intro: 'One short phrase can start me, without my name. Alexa asks you now.',
  offer: {
    prompt: 'You can start me without my name, by: my leg is cramping. Shall Alexa learn that?',
    reprompt: 'It is one question more. Shall Alexa learn it, yes or no?',
  },
  declined: 'All right. You can ask for it any day: teach Alexa my phrase.',
  made: 'From now on you can say: Alexa, my leg is cramping.',
  already: 'You have it already. Say: Alexa, my leg is cramping.',
  rejected: 'All right. To do it by hand, say: Alexa, ask cramp coach to set up my bedside.',
  failed: "That didn't work. To do it by hand, say: Alexa, ask cramp coach to set up my bedside.",
  byDay: 'Ask me that by day. Now, if it cramps, say: my leg is cramping.',
});
