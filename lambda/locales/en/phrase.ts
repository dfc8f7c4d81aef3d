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
    prompt: 'All right. You could start me with just: my leg is cramping. Shall Alexa learn that?',
    reprompt: 'Then you need not say my name. Shall Alexa learn it, yes or no?',
  },
  declined: 'All right. You can ask for it any day: teach Alexa my phrase.',
  made: 'Good. From now on that phrase starts me, without my name.',
  already: 'You have such a phrase already. See Routines in the Alexa app.',
  rejected: 'All right. Nothing has changed.',
  failed: "That didn't work. To do it by hand, say: Alexa, ask cramp coach to set up my bedside.",
  byDay: 'Ask me that by day. Now, if it cramps, say: my leg is cramping.',
});
