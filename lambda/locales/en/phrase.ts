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
  offer: {
    prompt: 'All right. You could start me with just: my leg is cramping. Set that up?',
    reprompt: "Then you don't need my name. Set it up, yes or no?",
  },
  declined: 'All right. You can ask for it any day: set up my phrase.',
  made: 'Good. From now on that phrase starts me, without my name.',
  already: 'You have such a phrase already. See Routines in the app.',
  rejected: 'All right. Nothing has changed.',
  failed:
    'That may not be offered on your Echo. By hand it works as well: ask Cramp Coach to set up my bedside.',
  byDay: 'Ask me that by day. Now, if it cramps, say: my leg is cramping.',
});
